"""Whoever looks out of a window sees the sky of the hour."""

import pytest

from filmkit.studio.animatic.staging.people.actor import gear
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("hour", "pane"),
    [("in the morning", "pane"), ("at sunset", "pane at a low sun"), ("at night", "pane by night")],
)
def test_a_window_that_is_looked_out_of_has_the_sky_of_the_hour(hour: str, pane: str) -> None:
    stage = stage_of(
        understood(f"A man stands at the window of his living room {hour}, looking out"), SECONDS
    )
    actor = stage.actors[0]

    assert [each.name for each in actor.act.gear] == [pane]
    assert len(gear(pane).triangles)
