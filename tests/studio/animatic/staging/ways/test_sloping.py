"""Who dives or rises goes down or up, nose first."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.staging.things.things import put
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.staging.ways.sloping import pitched, slope_of, sloped


@pytest.mark.parametrize(
    ("words", "way"),
    [("dives downward", -1), ("swims up to the surface", 1), ("takes off", 1), ("swims past a reef", 0)],
)
def test_words_tell_which_way_a_slope_leads(words: str, way: float) -> None:
    assert slope_of(words) == way


def test_a_dive_passes_its_mark_in_the_middle_and_never_reaches_the_ground() -> None:
    level = Route((0.0, 1.7, -1.0), 0.0, 0.5)

    dive = sloped(level, "dives", 4.0, 1.7)

    assert dive.at(2.0) == pytest.approx(level.at(2.0))
    assert 0.0 < dive.at(4.0)[1] < 1.2 < dive.at(0.0)[1]


def test_the_nose_of_who_dives_is_lowest() -> None:
    made = put("knife", (0.0, 1.0, 0.0), math.pi / 2).placed()
    way = Route((0.0, 1.0, 0.0), 0.0, 1.0, climb=-1.0)

    turned = pitched(made, (0.0, 1.0, 0.0), way)

    front, back = (np.argmax(k * made.vertices[:, 2]) for k in (1, -1))
    assert turned.vertices[front, 1] < made.vertices[front, 1] - 0.02
    assert turned.vertices[back, 1] > made.vertices[back, 1] + 0.02
