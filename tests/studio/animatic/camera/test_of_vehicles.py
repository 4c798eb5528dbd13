"""All of a vehicle is in its picture, from whichever side it is seen."""

import numpy as np
import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.camera.of_vehicles import vehicle_of
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.words.briefs import understood

ASPECT, SECONDS = 16 / 9, 4.0


@pytest.mark.parametrize("prompt", ["a train", "a bus"])
def test_no_end_of_a_long_one_is_beside_the_camera(prompt: str) -> None:
    intent = understood(prompt)
    stage = stage_of(intent, SECONDS)
    told = vehicle_of(intent, stage, SECONDS)
    assert told is not None

    base = camera_of(intent, stage, ASPECT, SECONDS).base
    low, high = outline(base, told[0].astype(np.float64), ASPECT)

    assert max(*(-low), *high) < 1.3
    assert abs(base.tilt) < 0.4
