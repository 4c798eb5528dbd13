"""A view from the air is high up and has the horizon in it."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of

TALL = 9 / 16


@pytest.mark.parametrize(
    "words", ["mountains", "a beach", "a city street", "a tropical island", "a vineyard"]
)
def test_the_horizon_is_in_it(words: str) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=f"{words}, aerial view"))
    stage = stage_of(intent, 2.0)
    pose = camera_of(intent, stage, 1 / TALL, 2.0).at(1.0)
    down = math.atan2(
        pose.position[1] - pose.target[1],
        math.hypot(pose.position[0] - pose.target[0], pose.position[2] - pose.target[2]),
    )

    assert intent.camera.angle.value == "aerial"
    assert pose.position[1] > 8.0
    assert 0.05 < down < math.atan(36.0 * TALL / 2 / pose.lens)


@pytest.mark.parametrize(
    "words", ["The camera flies over a Moorish palace", "Aerial view of a stone bridge over a river"]
)
def test_what_it_flies_over_is_in_it_and_nothing_close_before_it(words: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=words))
    stage = stage_of(intent, 4.0)
    shooting = camera_of(intent, stage, 1 / TALL, 4.0)

    for seconds in (2.0, 3.5):
        deep = depths(stage.still, shooting.at(seconds))
        assert deep.min() > 7.0
        assert deep[18, 24] < 1.1 * shooting.rig(seconds).distance
