"""A camera that goes along looks at all its way for what stands before it."""

import math
from dataclasses import replace

import pytest

from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief
from filmkit.studio.animatic.camera import camera
from filmkit.studio.animatic.camera.camera import LOOKED_AT, camera_of
from filmkit.studio.animatic.camera.clearance import depths, hindrance
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.camera.wild import LOOKS, NEAR, cleared
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge
from filmkit.studio.animatic.geometry.primitives import tube
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import Material

ASKED = Brief(
    frames=72,
    rate=(24, 1),
    size="full",
    subject="a black and white sheepdog on the forest path",
    action=("the dog runs from left to right",),
    camera=CameraBrief(moves=(MoveBrief("follow", "right", "fast"),)),
    place="pine forest",
)


def worst(seed: str) -> float:
    """How much stands before the lens at its worst instant."""
    intent = intent_of(replace(ASKED, place_seed=seed))
    stage = stage_of(intent, 3.0)
    shooting = camera_of(intent, stage, 16 / 9, 3.0)
    assert shooting.travels
    return max(hindrance(stage.still, shooting.at(3.0 * u), shooting.base.distance) for u in LOOKED_AT)


def test_it_is_freer_than_one_that_looks_at_its_middle_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = ("woods", "pines", "path", "search")
    all_the_way = [worst(seed) for seed in seeds]
    monkeypatch.setattr(camera, "LOOKED_AT", LOOKED_AT[:1])
    middle_alone = [worst(seed) for seed in seeds]

    assert sum(all_the_way) < 0.95 * sum(middle_alone)


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_a_camera_that_goes_along_with_who_crosses_the_picture_stays_beside_them(seed: str) -> None:
    """Trees hide them from some sides; from one aside they would run away from the camera."""
    intent = intent_of(replace(ASKED, place_seed=seed))
    stage = stage_of(intent, 3.0)
    shooting = camera_of(intent, stage, 16 / 9, 3.0)

    assert math.sin(stage.beasts[0].route.yaw - shooting.base.azimuth) > 0.75


def test_what_stands_free_before_a_lens_that_goes_along_is_taken_away() -> None:
    intent = intent_of(replace(ASKED, place_seed="pines"))
    stage = stage_of(intent, 3.0)
    shooting = camera_of(intent, stage, 16 / 9, 3.0)
    poses = [shooting.at(3.0 * i / (LOOKS - 1)) for i in range(LOOKS)]

    def filled(some: Stage) -> float:
        return max(float((depths(some.still, pose) < NEAR * shooting.base.distance).mean()) for pose in poses)

    assert filled(cleared(stage, shooting)) < 0.6 < 0.9 < filled(stage)


def test_a_pole_right_behind_a_head_is_taken_away() -> None:
    intent = intent_of(Brief(frames=72, rate=(24, 1), prompt="full shot of a man on a grass plain"))
    stage = stage_of(intent, 3.0)
    shooting = camera_of(intent, stage, 16 / 9, 3.0)
    pose = shooting.at(1.5)
    x, _, z = measured(stage.actors[0], 1.5).head
    x, z = x + 0.5 * (x - pose.position[0]), z + 0.5 * (z - pose.position[2])
    pole = MeshBuilder().add(tube(((x, 0.0, z), (x, 6.0, z)), 0.1), (0.2, 0.1, 0.05), Material()).build()
    merged = replace(stage, still=merge([stage.still, pole]))

    assert len(cleared(merged, shooting).still.triangles) == len(stage.still.triangles)
