"""An animal that comes up to a camera that stays is whole when near, and sharp; a vehicle is in view."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.camera.onlookers import unhindered
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("prompt", "near"),
    [
        ("A dog runs towards the camera in a field", 1.0),
        ("A fox walks away into the distance in snow", 0.0),
    ],
)
def test_it_is_composed_when_it_is_near(prompt: str, near: float) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))
    stage = stage_of(intent, 4.0)
    shooting = camera_of(intent, stage, 16 / 9, 4.0)
    beast = stage.beasts[0]
    long = beast.creature.size[2]

    def away(seconds: float) -> float:
        return math.dist(shooting.at(seconds).position, beast.route.at(seconds))

    assert away(4.0 * near) > long
    assert away(4.0 * near) == min(away(0.0), away(4.0))
    assert max(away(0.0), away(4.0)) < 12.0 * long
    assert abs(shooting.at(2.0).focus - away(2.0)) < long


@pytest.mark.parametrize(
    "prompt",
    [
        "A bus drives through a city",
        "A boat on a river",
        "A red car drives along a mountain road, aerial",
    ],
)
def test_a_vehicle_stays_in_the_picture(prompt: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))
    stage = stage_of(intent, 4.0)
    shooting = camera_of(intent, stage, 16 / 9, 4.0)
    for seconds in (0.0, 2.0, 4.0):
        low, high = outline(shooting.rig(seconds), stage.carriers[0].alone(seconds).vertices, 16 / 9)
        assert abs((low + high) / 2).max() < 0.85


def test_who_rides_it_is_in_the_picture_with_it() -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt="A bicycle glides through a snowy field"))
    stage = stage_of(intent, 4.0)
    shooting = camera_of(intent, stage, 16 / 9, 4.0)
    stage = unhindered(stage, shooting, 16 / 9)
    rider = stage.actors[0]
    low, high = outline(shooting.rig(2.0), rider.posed(2.0, Detail.FAR, 0).mesh.vertices, 16 / 9)

    assert rider.background
    assert low.min() > -1.0
    assert high.max() < 1.0
