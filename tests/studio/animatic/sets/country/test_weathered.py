"""Weather changes a set that is built, and no room."""

import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.weathered import DRY, PAVED
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.world import Set


def paved(place: Set) -> list[float]:
    return [each.reflect for each in place.still.palette if each.pattern in PAVED]


@pytest.mark.parametrize("name", ["city-street", "road"])
def test_a_dry_road_by_day_mirrors_nothing(name: str) -> None:
    dry, wet, dark = (build_set(name, SetBrief(3, "", *how)) for how in ((), (False, True), (True,)))

    assert max(paved(dry)) <= DRY
    assert max(paved(wet)) > 0.3
    assert max(paved(dark)) > 0.3


def test_snow_lies_on_what_looks_up_and_on_nothing_else() -> None:
    bare, white = (build_set("city-street", SetBrief(3, "", snow=snow)).still for snow in (False, True))
    up = bare.normals[:, 1]

    assert np.array_equal(bare.colors[up < 0.3], white.colors[up < 0.3])
    assert white.colors[up > 0.95].min(1).mean() > 2 * bare.colors[up > 0.95].min(1).mean()


def test_water_stays_open_and_a_room_is_as_it_was_but_for_its_view() -> None:
    sea, room = (
        build_set(name, SetBrief(3, words, snow=True)).still
        for name, words in (("landscape", "a lake"), ("living-room", ""))
    )
    water = [row for row, each in enumerate(sea.palette) if each.pattern.name == "WATER"]
    points = sea.triangles[np.isin(sea.materials, water)]

    assert sea.colors[points].max() < 0.2
    white = (room.colors != build_set("living-room", SetBrief(3)).still.colors).any(1)
    assert white.any()
    assert room.vertices[white, 0].max() < -3.0, "beyond the wall with the window"


def test_a_road_stays_to_be_seen_in_snow() -> None:
    road = build_set("road", SetBrief(3, "a mountain road in winter", called="mountain road")).still
    tar = [row for row, each in enumerate(road.palette) if each.pattern.name == "ASPHALT"]
    points = road.triangles[np.isin(road.materials, tar)]

    assert road.colors[points].mean() < 0.35
    assert np.median(road.colors[road.normals[:, 1] > 0.9]) > 0.3
