"""Who rides: each of several on one of their own, along the shore and not through the sea."""

import pytest

from filmkit.studio.animatic.staging.stage import Stage, stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def staged(words: str) -> Stage:
    return stage_of(understood(words), SECONDS)


@pytest.mark.parametrize("words", ["Two nuns ride bicycles", "Two nuns race their bikes in a town"])
def test_each_of_two_has_a_bicycle(words: str) -> None:
    stage = staged(words)

    assert [each.vehicle.name for each in stage.carriers] == ["bicycle", "bicycle"]
    assert [each.route for each in stage.actors] == [each.route for each in stage.carriers]


@pytest.mark.parametrize(
    ("words", "count"), [("Three nuns on horses trot by", 3), ("A nun rides a horse", 1)]
)
def test_each_rider_has_a_horse(words: str, count: int) -> None:
    stage = staged(words)

    assert [each.creature.name for each in stage.beasts] == ["horse"] * count
    assert len({each.route.start for each in stage.actors}) == count
    assert {each.act.name for each in stage.actors} == {"ride"}


def test_who_gallops_along_a_beach_keeps_out_of_the_sea() -> None:
    (nun,) = staged("A nun on a horse gallops along a beach").actors

    assert nun.route.at(0.0)[2] == pytest.approx(nun.route.at(SECONDS)[2], abs=0.1)
