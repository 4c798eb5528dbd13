"""The side of an animal, a vehicle or a flat thing that is asked for is the side that is seen."""

import math

import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def seen_from(prompt: str) -> float:
    """Degrees between where the first of a picture looks and where the camera stands, 0 to 180."""
    intent = understood(prompt)
    stage = stage_of(intent, SECONDS)
    yaw = (stage.beasts[0] if stage.beasts else stage.carriers[0]).route.yaw
    azimuth = camera_of(intent, stage, 16 / 9, SECONDS).base.azimuth
    return abs(math.degrees(math.remainder(yaw - azimuth, math.tau)))


@pytest.mark.parametrize(
    ("prompt", "degrees"),
    [
        ("a dog, front view", 0),
        ("a horse, side view", 90),
        ("a cat seen from behind", 180),
        ("an elephant on the left of a bear, front view", 0),
        ("a car, front view", 0),
        ("a bus, back view", 180),
    ],
)
def test_the_side_that_is_asked_for_is_seen(prompt: str, degrees: float) -> None:
    assert seen_from(prompt) == pytest.approx(degrees, abs=32)


def test_what_lies_flat_is_seen_from_the_front_or_from_above_as_asked() -> None:
    def elevation(prompt: str) -> float:
        intent = understood(prompt)
        return camera_of(intent, stage_of(intent, SECONDS), 16 / 9, SECONDS).base.elevation

    assert elevation("a keyboard, front view") < 0.35
    assert elevation("a keyboard, top view") > 1.3


@pytest.mark.parametrize("prompt", ["Two kids talking to the camera", "Three girls talk to the camera"])
def test_who_talks_to_the_camera_is_turned_to_it_with_empty_hands(prompt: str) -> None:
    stage = stage_of(understood(prompt), SECONDS)

    assert {actor.route.yaw for actor in stage.actors} == {stage.azimuth}
    assert [each.held for each in understood(prompt).subjects] == [None]


def test_who_talks_to_another_is_turned_to_them() -> None:
    stage = stage_of(understood("Two kids talking in a garden"), SECONDS)

    assert len({actor.route.yaw for actor in stage.actors}) == 2
