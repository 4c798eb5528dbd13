"""Cars that pass on a road: on the far lane of a freeway, on both of a busy one, close behind each other."""

import numpy as np
import pytest

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.streets.road import LANE_LONG, passing_cars, road


def _level(x: F64, z: F64) -> F64:
    return np.asarray(0.0 * x * z, np.float64)


def test_each_lane_has_its_cars_and_all_stay_on_the_road() -> None:
    lanes = ((1.0, -1.8), (-1.0, 1.8))
    some, all_ = (passing_cars(_level, True, lanes[:many])(1.0) for many in (1, 2))

    assert len(all_.vertices) == 2 * len(some.vertices)
    assert float(np.abs(all_.vertices[:, 0]).max()) < LANE_LONG / 2 + 5.0
    assert not np.array_equal(some.vertices, passing_cars(_level, True, lanes[:1])(1.5).vertices)


@pytest.mark.parametrize(
    ("words", "lanes"), [("a motorway", 2), ("a desert highway", 0), ("a busy motorway", 4), ("a road", 0)]
)
def test_a_motorway_has_a_second_carriageway_with_cars_on_it(words: str, lanes: int) -> None:
    cars = [each for each in road(SetBrief(4, words, called=words)).moving if "cars" in each.__qualname__]

    assert len(cars) == (lanes > 0)
    if cars:
        a_lane = passing_cars(_level, False, ((1.0, 0.0),))
        assert len(cars[0](0.0).vertices) == lanes * len(a_lane(0.0).vertices)
