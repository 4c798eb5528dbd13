"""Everybody in a car has a seat and one drives; outside only the car is seen, or stands beside people."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of


def staged(written: str) -> Stage:
    return stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt=written)), 4.0)


def test_who_drives_and_is_seen_from_near_is_seen_in_the_car_at_the_wheel() -> None:
    stage = staged("A man drives through the city at night, medium close-up")
    (driver,) = stage.actors

    assert stage.place.name == "car-inside"
    assert driver.act.name == "drive"
    assert driver.route.start == stage.place.marks["seat"].position
    assert driver.seat is not None


def test_two_in_a_car_sit_side_by_side_and_one_drives() -> None:
    stage = staged("A man and a woman talk inside a car, medium shot")

    assert [a.act.name == "drive" for a in stage.actors] == [True, False]
    assert all(a.act.seated for a in stage.actors)
    assert stage.actors[0].route.start[0] > 0 > stage.actors[1].route.start[0]


def test_an_empty_car_has_its_wheel() -> None:
    empty, driven = staged("inside a car, wide shot"), staged("A man drives a car, close-up")

    assert len(empty.still.triangles) > len(empty.place.still.triangles)
    assert len(driven.still.triangles) == len(driven.place.still.triangles)


def test_from_afar_only_the_car_is_seen_on_its_road() -> None:
    stage = staged("Wide shot: a woman drives a red car along the road")

    assert stage.place.name == "road"
    assert not stage.actors
    assert [c.vehicle.name for c in stage.carriers] == ["car"]
    assert stage.carriers[0].route.speed > 0


def test_a_car_that_somebody_stands_beside_is_there_and_is_no_subject() -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt="A woman stands beside a blue car"))
    stage = stage_of(intent, 4.0)

    assert [s.name for s in intent.subjects if not s.background] == ["woman"]
    assert [c.vehicle.name for c in stage.carriers] == ["car"]
    assert len(stage.actors) == 1


@pytest.mark.parametrize("words", ["a city street", "a country road"])
def test_outside_goes_by_and_comes_again(words: str) -> None:
    place = build_set("car-inside", SetBrief(3, words, True))
    (outside,) = place.moving
    first, later = outside(0.0).vertices, outside(0.5).vertices

    assert (later[:, 2] < first[:, 2]).all()
    assert np.array_equal(outside(0.5).vertices, later)
    assert place.passing is not None
    assert bool(place.passing(0.3)) == ("city" in words)
