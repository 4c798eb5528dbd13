"""Nobody whom a shot is about is left out of its picture, hidden in it or lost beside another."""

import itertools
import math

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.camera.sight import LOOKS, Seen, bodies, missed, seen
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import CameraPose
from tests.studio.animatic.shots import SECONDS, WIDE, filmed, person, shot


def looked_at(text: str) -> list[tuple[Seen, ...]]:
    """All that words are about, at the beginning, in the middle and at the end."""
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=text))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    poses = [(u * SECONDS, shooting.at(u * SECONDS)) for u in LOOKS]
    return [seen(bodies(stage, t), pose, depths(stage.still, pose)) for t, pose in poses]


@pytest.mark.parametrize(
    "text",
    [
        "a goat and a bus",
        "a rabbit and an elephant",
        "a motorcycle and a train",
        "a tractor and a truck",
        "a helicopter and a bicycle",
        "a queen and a dragon in a meadow",
        "two men walk along a hallway",
        "a boy walks down a narrow alley",
    ],
)
def test_all_are_in_the_picture_and_free_from_beginning_to_end(text: str) -> None:
    at_each = looked_at(text)

    assert at_each[1]
    for instant in at_each:
        for each in instant:
            assert (each.inside > 0.5, each.free > 0.45, each.head is not False) == (True, True, True), each


def test_the_larger_of_two_is_larger_and_neither_is_lost() -> None:
    goat, bus = looked_at("a goat and a bus")[1]

    assert bus.large > goat.large > 0.008


def test_a_painter_is_not_behind_the_easel() -> None:
    for instant in looked_at("a man paints at an easel in a room"):
        assert instant[0].free > 0.6
        assert instant[0].head


def test_who_is_behind_the_camera_or_before_it_is_told() -> None:
    stage, shooting = filmed(shot(person(), size="medium"))
    pose = shooting.at(SECONDS / 2)
    x, y, z = (2 * p - t for p, t in zip(pose.position, pose.target, strict=True))
    away = CameraPose(pose.position, (x, y, z), pose.lens)
    some = bodies(stage, SECONDS / 2)
    well, gone = (seen(some, each, depths(stage.still, each))[0] for each in (pose, away))

    assert missed(well) < 0.05
    assert missed(gone) > 0.75
    assert not gone.head


@pytest.mark.parametrize("text", ["twelve sailors stand in a square", "ten girls run across a meadow"])
def test_up_to_twelve_can_be_counted(text: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=text))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    for u in LOOKS:
        x, _, z = shooting.rig(u * SECONDS).right
        across = sorted(r[0] * x + r[2] * z for r in (a.route.at(u * SECONDS) for a in stage.actors))

        assert min(b - a for a, b in itertools.pairwise(across)) > 0.28


@pytest.mark.parametrize(
    "text", ["The camera orbits around a pyramid", "The camera orbits around the Burj Khalifa"]
)
def test_a_sight_that_is_gone_round_stays_in_the_middle(text: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=text))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    assert shooting.sight is not None
    poses = [shooting.at(u * SECONDS) for u in (0.0, 0.5, 1.0)]
    x, _, z = shooting.sight
    sides = [np.arctan2(pose.position[0] - x, pose.position[2] - z) for pose in poses]

    for pose in poses:
        ahead, to = (
            np.arctan2(p[0] - pose.position[0], p[2] - pose.position[2])
            for p in (pose.target, shooting.sight)
        )
        assert ahead == pytest.approx(to, abs=0.01)
    assert abs(sides[2] - sides[0]) > 0.9


def test_what_one_does_to_another_is_no_picture_of_hips() -> None:
    for instant in looked_at("A close-up of hands: one woman ties a ribbon round another woman's wrist"):
        assert all(each.head for each in instant if each.head is not None)


def test_the_table_somebody_works_at_does_not_send_the_camera_behind_them() -> None:
    stage, camera = filmed(shot(person("chops"), size="full"))

    assert math.cos(camera.base.azimuth - stage.actors[0].route.yaw) > 0.5
