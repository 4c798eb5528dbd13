"""A small thing that is only named with somebody is in their hands."""

import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("a sailor and a kettle", True),
        ("a nurse and an alarm clock", True),
        ("a monk and a piano", False),
        ("a nurse next to an alarm clock", False),
    ],
)
def test_what_goes_into_hands_is_shown_in_them(prompt: str, held: bool) -> None:
    stage = stage_of(understood(prompt), SECONDS)
    (actor,) = stage.actors

    assert bool(actor.held or actor.act.gear) is held
    assert bool(stage.things) is not held
