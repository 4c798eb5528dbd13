"""An animal that comes up to a camera that stays is whole when it is near, and sharp."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
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
