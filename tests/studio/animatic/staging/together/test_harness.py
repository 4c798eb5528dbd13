"""A horse is before what it pulls, a dog on its lead."""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.together.harness import leads_of
from tests.studio.animatic.shots import SECONDS, person, shot


def some(kind: SubjectKind, name: str, act: str, description: str = "") -> Subject:
    return Subject(Read(kind), name, description or f"a {name}", act=Read(act))


def test_a_horse_goes_before_its_carriage_at_the_same_pace() -> None:
    for subjects in (
        (some(SubjectKind.ANIMAL, "horse", "pulls a carriage"),),
        (some(SubjectKind.VEHICLE, "carriage", "rolls by", "a horse-drawn carriage"),),
    ):
        stage = stage_of(shot(*subjects, place="exterior-day"), SECONDS)
        horse, carriage = stage.beasts[0], stage.carriers[0]
        (hx, _, hz), (cx, _, cz) = horse.route.at(1.0), carriage.route.at(1.0)
        ahead = (hx - cx) * math.sin(horse.route.yaw) + (hz - cz) * math.cos(horse.route.yaw)

        assert 1.5 < ahead < 4.5
        assert horse.route.yaw == carriage.route.yaw
        assert horse.route.speed == carriage.route.speed > 0.5


def test_a_horse_that_pulls_nothing_has_no_carriage() -> None:
    assert stage_of(shot(some(SubjectKind.ANIMAL, "horse", "pulls its head up")), SECONDS).carriers == ()


def test_a_lead_goes_from_the_hand_to_the_dog() -> None:
    walker = person("walks her dog on a leash", moves="right")
    intent = shot(walker, some(SubjectKind.ANIMAL, "dog", "walks"), place="exterior-day")
    stage = stage_of(intent, SECONDS)
    (lead,) = leads_of(intent, stage.actors, stage.beasts)

    for seconds in (0.5, 2.5):
        points = lead(seconds).vertices
        hand = stage.actors[0].posed(seconds, Detail.FAR, 0).left_grip[:3, 3]
        dog = stage.beasts[0].creature_at(seconds).vertices
        assert float(np.linalg.norm(points - hand, axis=1).min()) < 0.05
        ends = points[np.linalg.norm(points - hand, axis=1).argmax()]
        assert float(np.linalg.norm(dog - ends, axis=1).min()) < 0.15
    loose = replace(intent, subjects=(person("walks", moves="right"), *intent.subjects[1:]))
    assert leads_of(loose, stage.actors, stage.beasts) == ()
