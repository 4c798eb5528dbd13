"""A hand that goes out to a horse finds its head; a cup in hand is held up."""

import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.render.scene import unit
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.world import F32, CameraPose
from tests.studio.animatic.shots import SECONDS, WIDE, filmed, person, shot

HORSE = replace(person("stands", "horse", "a chestnut horse"), kind=Read(SubjectKind.ANIMAL))
DOG = replace(person("runs", "dog", "a brown dog"), kind=Read(SubjectKind.ANIMAL))


def test_who_reaches_for_a_horse_touches_its_face() -> None:
    stage = stage_of(shot(person("reaches out to the horse"), HORSE), SECONDS)
    actor, horse = stage.actors[0], stage.beasts[0]
    posed = actor.posed(SECONDS * 0.8, Detail.FAR, 0)
    head = horse.drawn(SECONDS * 0.8).vertices

    hand = posed.right_grip[:3, 3]
    near = min(math.dist(hand, point) for point in head.tolist())
    assert near < 0.25
    assert actor.gaze is not None


@pytest.mark.parametrize(("act", "animal"), [("is milking", "cow"), ("is shearing", "sheep")])
def test_who_works_on_an_animal_that_is_not_named_has_it_there(act: str, animal: str) -> None:
    assert [beast.creature.name for beast in stage_of(shot(person(act)), SECONDS).beasts] == [animal]


def test_a_horse_beside_who_only_stands_stays_where_it_was() -> None:
    stage = stage_of(shot(person("stands"), HORSE), SECONDS)

    assert stage.actors[0].gaze is None


def test_a_cup_in_hand_is_held_before_the_chest() -> None:
    holds = replace(person("stands"), held="cup")
    stage = stage_of(shot(holds), SECONDS)
    posed = stage.actors[0].posed(1.0, Detail.FAR, 0)

    assert posed.right_grip[1, 3] > 0.60 * stage.actors[0].look.height


def test_a_running_animal_keeps_to_level_ground() -> None:
    stage = stage_of(shot(DOG, place="forest"), SECONDS)
    route = stage.beasts[0].route
    x, _, z = stage.place.marks["center"].position

    for seconds in (0.0, SECONDS):
        at = route.at(seconds)
        assert math.hypot(at[0] - x, at[2] - z) < 5.6


def test_who_goes_away_is_whole_when_they_start() -> None:
    goes = person("walks away", moves="away")
    stage, camera = filmed(shot(goes, size="full"))
    pose = camera.at(0.2)
    away = math.dist(pose.position, stage.actors[0].route.at(0.2))
    later = math.dist(pose.position, stage.actors[0].route.at(SECONDS))

    assert later > away
    height = 36.0 / (16 / 9) * away / pose.lens
    assert height > stage.actors[0].look.height


@pytest.mark.parametrize("act", ["falls to the ground", "jumps for joy"])
@pytest.mark.parametrize("size", ["full", "wide"])
def test_who_falls_or_jumps_stays_in_the_picture(act: str, size: str) -> None:
    stage, camera = filmed(shot(person(act), size=size))
    for seconds in (0.0, 0.5, 0.9, 1.3, 2.0, 2.6, 3.4, SECONDS):
        points = stage.actors[0].posed(seconds, Detail.FAR, 0).mesh.vertices
        across, up = seen(camera.at(seconds), points)

        assert abs(across).max() < 1.0
        assert up.max() < 1.0


def seen(pose: CameraPose, points: F32) -> tuple[F32, F32]:
    """Where points are in the picture, -1 to 1."""
    eye = np.asarray(pose.position)
    ahead = unit(tuple((np.asarray(pose.target) - eye).tolist()))
    right = unit((-ahead[2], 0.0, ahead[0]))
    up = np.cross(right, ahead)
    away = points - eye
    half = 18.0 / pose.lens * (away @ np.asarray(ahead))
    return away @ np.asarray(right) / half, away @ up / half * WIDE


def test_who_milks_is_at_the_near_side_of_the_animal_by_its_hind_legs() -> None:
    cow = replace(person("stands", "cow", "a cow"), kind=Read(SubjectKind.ANIMAL))
    stage = stage_of(shot(person("is milking a cow"), cow), SECONDS)
    (px, _, pz), animal = stage.actors[0].route.at(1.0), stage.beasts[0]
    points = animal.creature_at(1.0).vertices
    near = np.hypot(points[:, 0] - px, points[:, 2] - pz)
    (cx, _, cz), yaw = animal.route.at(1.0), animal.route.yaw

    assert 0.05 < float(near.min()) < 0.8
    assert (px - cx) * math.sin(yaw) + (pz - cz) * math.cos(yaw) < 0.0


@pytest.mark.parametrize(
    ("animal", "deed", "act", "far"),
    [(HORSE, "grooms the horse", "groom", 0.9), (DOG, "bathes the dog", "bathe an animal", 1.0)],
)
def test_who_grooms_or_bathes_an_animal_is_at_it(animal: Subject, deed: str, act: str, far: float) -> None:
    stage = stage_of(shot(person(deed), replace(animal, act=Read("stand"))), SECONDS)
    (actor,), (beast,) = stage.actors, stage.beasts

    assert actor.act.name == act
    assert math.dist(actor.route.start, beast.route.start) < far
