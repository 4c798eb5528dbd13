"""Who goes through a doorway has a wall with an opening across the way, and goes away through it."""

import math

import pytest

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.people.doorways import DARK, LIGHT, told_through_a_doorway
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "name"),
    [("walks through a doorway into a dark room", DARK), ("steps through the door into bright light", LIGHT)],
)
def test_the_doorway_stays_while_somebody_goes_through_it(words: str, name: str) -> None:
    stage = stage_of(shot(person(words), place="interior", interior=True), SECONDS)
    actor = stage.actors[0]
    (gear,) = actor.act.gear
    m = figure(actor.look, Detail.FAR).measures
    ahead = [gear.at(m, actor.moment(t))[0][2] + actor.route.gone(t) for t in (0.0, 1.0, SECONDS)]

    assert gear.name == name
    assert all(math.isclose(ahead[0], each) for each in ahead)
    assert 0.0 < ahead[0] < actor.route.gone(SECONDS)


def test_who_stands_in_a_doorway_goes_through_none() -> None:
    assert not told_through_a_doorway(person("stands in the doorway"))


def test_who_goes_through_the_door_of_a_house_is_inside_it() -> None:
    assert understood("A woman steps through the door of her apartment.").interior.value
