"""A conversation in coverage: one line between two, and every camera on the same side of it."""

import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.rig import Rig
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.people.pairs import eyes_of, way_to
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.world import Vec
from tests.studio.animatic.shots import SECONDS, WIDE, person, shot

ANNA, TOM = "anna", "tom"
MAN = "a man of forty, brown jacket"


def who(name: str, act: str) -> Subject:
    return person(act, name, MAN) if name == TOM else person(act, name)


def single(name: str, act: str, place: str) -> tuple[Stage, float]:
    """The stage of one, the other out of the picture, and on which side the gaze leaves it."""
    other = TOM if name == ANNA else ANNA
    intent = shot(replace(who(name, act), opposite=who(other, "stands")), place=place, size="close-up")
    stage = stage_of(intent, SECONDS)
    return stage, _looks(stage, camera_of(intent, stage, WIDE, SECONDS).base.azimuth)


def _looks(stage: Stage, azimuth: float) -> float:
    """Above 0 when the first person looks to the right of the picture."""
    assert stage.actors[0].gaze is not None
    (x, _, z), (gx, _, gz) = stage.actors[0].route.start, stage.actors[0].gaze
    return (gx - x) * math.cos(azimuth) - (gz - z) * math.sin(azimuth)


@pytest.mark.parametrize("act", ["talks", "sits at the table and talks"])
@pytest.mark.parametrize("place", ["cafe", "station-hall"])
def test_singles_look_at_each_other_as_in_the_shot_of_both(act: str, place: str) -> None:
    both_intent = shot(who(ANNA, act), who(TOM, act), place=place, framing="two-shot")
    both = stage_of(both_intent, SECONDS)
    (anna, left), (tom, right) = single(ANNA, act, place), single(TOM, act, place)

    assert left * right < 0
    assert left * _looks(both, both.azimuth) > 0
    assert anna.actors[0].route.start == both.actors[0].route.start
    assert tom.actors[0].route.start == both.actors[1].route.start


@pytest.mark.parametrize("first", [ANNA, TOM])
def test_over_a_shoulder_the_far_one_looks_the_same_way_as_in_its_single(first: str) -> None:
    act, other = "talks", TOM if first == ANNA else ANNA
    intent = shot(who(first, act), who(other, act), framing="over-the-shoulder", size="medium-close")
    stage = stage_of(intent, SECONDS)
    camera = camera_of(intent, stage, WIDE, SECONDS)

    assert _looks(stage, camera.base.azimuth) * single(first, act, "exterior-day")[1] > 0


def test_who_sits_is_looked_at_in_the_eyes() -> None:
    stage = stage_of(shot(who(ANNA, "sits and talks"), who(TOM, "sits and listens")), SECONDS)
    anna, tom = stage.actors

    assert anna.gaze == eyes_of(tom)
    assert eyes_of(tom)[1] < 1.45
    assert math.cos(way_to(anna, tom) - way_to(tom, anna)) == pytest.approx(-1.0)


def test_two_who_talk_at_a_table_have_one_between_them() -> None:
    stage = stage_of(
        shot(who(ANNA, "sits at the table and talks"), who(TOM, "sits at the table and listens")), SECONDS
    )

    assert [actor.surface for actor in stage.actors] == [0.76, 0.76]
    assert all(actor.act.before == "table" for actor in stage.actors)


def test_a_low_camera_stays_above_the_ground() -> None:
    dog = replace(person("runs", "dog", "a brown dog"), kind=Read(SubjectKind.ANIMAL))
    intent = shot(dog, place="forest", angle="low")
    stage = stage_of(intent, SECONDS)
    camera = camera_of(intent, stage, WIDE, SECONDS)

    assert camera.at(SECONDS / 2).position[1] > 0.1


@pytest.mark.parametrize("act", ["talks", "sits at the table and talks"])
@pytest.mark.parametrize("aspect", [16 / 9, 2.39])
def test_over_a_shoulder_both_heads_are_in_the_picture(act: str, aspect: float) -> None:
    intent = shot(who(ANNA, act), who(TOM, act), place="cafe", framing="over-the-shoulder")
    stage = stage_of(intent, SECONDS)
    rig = camera_of(intent, stage, aspect, SECONDS).base
    far, near = (across(rig, measured(actor, SECONDS / 2).head) for actor in stage.actors)

    assert far * near < 0
    assert 0.05 < abs(far) < 0.30
    assert 0.15 < abs(near) < 0.45


def across(rig: Rig, point: Vec) -> float:
    """In widths of the picture from its middle."""
    away = np.asarray(point) - np.asarray(rig.position)
    deep = -away[0] * math.sin(rig.azimuth) - away[2] * math.cos(rig.azimuth)
    return float(away @ np.asarray(rig.right) / deep * rig.lens / 36.0)
