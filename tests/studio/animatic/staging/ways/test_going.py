"""How things go: what falls is told by a verb, and by no noun like it."""

from dataclasses import replace

import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.ways.going import FALLS, going
from tests.studio.animatic.shots import SECONDS
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


@pytest.mark.parametrize(
    ("act", "goes"),
    [
        ("rolls by a still pond in the park", True),
        ("is still", False),
        ("lies there, and the lid falls", False),
        ("rises out of its case", False),
    ],
)
def test_what_a_thing_goes_by_does_not_hold_it(act: str, goes: bool) -> None:
    (ball,) = understood("A ball on a lawn").subjects
    told = replace(ball, act=replace(ball.act, value=act))

    assert bool(going(told, (0.2, 0.2, 0.2), 0.0, 1.0, 3.0)) is goes


def test_steam_that_lifts_off_a_cup_leaves_the_cup_where_it_is() -> None:
    (cup,) = understood("Steam lifts off a cup of coffee on a table").subjects
    still = replace(cup, act=replace(cup.act, value="steam lifts off the cup"))
    rising = replace(cup, act=replace(cup.act, value="lifts off the table"))

    assert going(still, (0.1, 0.1, 0.1), 0.0, 1.0, 3.0) is None
    assert going(rising, (0.1, 0.1, 0.1), 0.0, 1.0, 3.0) is not None


def test_what_is_thrown_flies_in_an_arc_and_what_bounces_comes_down_and_up() -> None:
    thrown = stage_of(understood(prompt="A basketball is thrown from right to left"), SECONDS).things[0]
    bouncing = stage_of(understood(prompt="A rubber ball is dropped and bounces"), SECONDS).things[0]
    arc, hops = (
        [one.drawn(SECONDS * part).vertices.mean(0) for part in (0.02, 0.5, 0.98)]
        for one in (thrown, bouncing)
    )

    assert arc[1][1] > arc[0][1] + 0.2
    assert arc[1][1] > arc[2][1] + 0.2
    assert abs(arc[2][0] - arc[0][0]) > 0.3
    assert hops[1][1] < hops[0][1] - 0.1
    assert hops[1][1] < hops[2][1] - 0.05
