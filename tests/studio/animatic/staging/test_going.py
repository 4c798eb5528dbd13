"""How things go: what falls is told by a verb, and by no noun like it."""

from dataclasses import replace

import pytest

from filmkit.studio.animatic.staging.going import FALLS, going
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("act", "falls"),
    [
        ("drops to the ground", True),
        ("sinks into the sea", True),
        ("on the left of a sink", False),
        ("beside a landing, by the falls", False),
    ],
)
def test_what_falls_is_told_by_a_verb(act: str, falls: bool) -> None:
    assert bool(FALLS.search(act)) is falls


def test_steam_that_lifts_off_a_cup_leaves_the_cup_where_it_is() -> None:
    (cup,) = understood("Steam lifts off a cup of coffee on a table").subjects
    still = replace(cup, act=replace(cup.act, value="steam lifts off the cup"))
    rising = replace(cup, act=replace(cup.act, value="lifts off the table"))

    assert going(still, (0.1, 0.1, 0.1), 0.0, 1.0, 3.0) is None
    assert going(rising, (0.1, 0.1, 0.1), 0.0, 1.0, 3.0) is not None
