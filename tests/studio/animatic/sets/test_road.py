"""Cars that pass on a road: on the far lane of a freeway, on both of a busy one, close behind each other."""

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.sets.road import LANE_LONG, passing_cars


def _level(x: F64, z: F64) -> F64:
    return np.asarray(0.0 * x * z, np.float64)


def test_a_busy_freeway_has_twice_the_cars_and_all_stay_on_the_road() -> None:
    some, all_ = (passing_cars(_level, True, both)(1.0) for both in (False, True))

    assert len(all_.vertices) == 2 * len(some.vertices)
    assert float(np.abs(all_.vertices[:, 0]).max()) < LANE_LONG / 2 + 5.0
    assert not np.array_equal(some.vertices, passing_cars(_level, True, False)(1.5).vertices)
