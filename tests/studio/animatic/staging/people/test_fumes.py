"""Smoke goes up from what somebody smokes, and from nobody else."""

import numpy as np

from filmkit.studio.animatic.staging.people.fumes import fumes_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.world import Discs
from tests.studio.animatic.shots import SECONDS, person, shot


def test_smoke_rises_from_the_hand_and_widens() -> None:
    (actor,) = stage_of(shot(person("smokes a cigarette")), SECONDS).actors
    (curl,) = fumes_of((actor,))
    seen, end = curl(1.0), actor.gear_at("smoke", 1.0)

    assert isinstance(seen, Discs)
    assert end is not None
    low, high = seen.center[:, 1].argmin(), seen.center[:, 1].argmax()
    assert abs(seen.center[low, 1] - end[1]) < 0.05
    assert seen.size[low] < seen.size[high]
    assert np.isfinite(seen.color).all()
    assert fumes_of(stage_of(shot(person("reads")), SECONDS).actors) == ()
