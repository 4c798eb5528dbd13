"""Who is on a branch is up there; who cycles or plays is seen from where it reads; a bed is there once."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.props.land.perches import HIGH
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of


def staged(words: str) -> Stage:
    return stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt=words)), 2.0)


@pytest.mark.parametrize("words", ["A bird sits on a branch.", "Two birds sit on a wire."])
def test_a_bird_sits_where_feet_are(words: str) -> None:
    assert all(abs(each.route.start[1] - HIGH) < 0.1 for each in staged(words).beasts)


def test_who_cycles_in_a_street_is_seen_from_the_side() -> None:
    stage = staged("A girl rides a bicycle down a street.")
    (girl,) = stage.actors

    assert abs(math.cos(stage.azimuth - girl.route.yaw)) < 0.2


def test_two_at_a_piano_are_not_seen_over_its_back() -> None:
    stage = staged("Two people play the piano.")

    assert all(math.cos(stage.azimuth - each.route.yaw) < 0.0 for each in stage.actors)


def test_a_bed_that_a_thing_is_beside_is_there_once_and_in_the_picture() -> None:
    stage = staged("A backpack beside a bed.")

    assert stage.place.name == "backdrop"
    assert [thing.kind for thing in stage.things] == ["backpack", "bed"]
