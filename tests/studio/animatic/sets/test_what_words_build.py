"""Words build what they name: walls of their own stuff, a river with two banks, a barn in sight."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.landscape import BARNS, before_a_barn, before_a_sight
from filmkit.studio.animatic.sets.grounds.city_below import ROOF
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.rooms.interior import WALLS, _first
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.staging.animals.beast_gear import river
from filmkit.studio.animatic.staging.stage import place_of
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "built"),
    [
        ("a room of bare stone", True),
        ("stone walls, a window", True),
        ("A sculptor chisels the stone in a room", False),
        ("a block of stone stands in a room", False),
    ],
)
def test_only_what_is_told_of_walls_builds_them(words: str, built: bool) -> None:
    stone = next(finish for known, finish in WALLS if "stone" in known)

    assert (_first(SetBrief(words=words), WALLS, None) is stone) is built


def test_a_battle_of_old_was_fought_in_no_trench() -> None:
    old, new = (
        build_set("grounds", SetBrief(words=words, called="battlefield"))
        for words in ("a battlefield with broken swords", "a muddy battlefield")
    )

    places = [each.still.vertices for each in (new, old)]
    near = [points[(abs(points[:, 0]) < 8.0) & (abs(points[:, 2] + 6.0) < 14.0)] for points in places]
    walled, open_ground = ((points[:, 1] > 1.5).sum() for points in near)

    assert len(old.still.vertices) != len(new.still.vertices)
    assert walled > 2 * open_ground


def test_a_wreck_lies_on_the_sea_bed() -> None:
    wrecked, empty = (build_set("underwater", SetBrief(words=words)) for words in ("a shipwreck", "the deep"))

    assert wrecked.still.vertices.shape[0] > empty.still.vertices.shape[0]


def test_a_studio_is_a_workshop_where_there_is_an_artist() -> None:
    assert understood("A sculptor chisels marble in a studio").place.value == "chamber"
    assert understood("A man waits in a studio").place.value == "backdrop"


def test_no_tree_stands_between_the_camera_and_the_barn() -> None:
    x, z, _ = BARNS[0]
    way = np.linspace(0.0, 1.0, 20)

    assert not before_a_barn(x * way, 9.8 + (z - 9.8) * way, 3.5).any()


def test_no_tree_stands_before_a_castle() -> None:
    way = np.linspace(0.1, 0.8, 8)

    assert not before_a_sight(-0.9 + 9.9 * way, 9.8 - 61.8 * way, 3.5).any()


def test_a_tower_behind_a_river_has_room_between_the_houses() -> None:
    bare, towered = (
        build_set("waterside", SetBrief(3, words)) for words in ("the seine", "seine, eiffel tower")
    )

    assert towered.still.vertices[:, 1].max() > bare.still.vertices[:, 1].max() + 5.0


def test_who_drinks_from_a_river_has_it_from_side_to_side() -> None:
    low, high = river().vertices.min(0), river().vertices.max(0)

    assert high[0] - low[0] > 40
    assert high[2] - low[2] < 8


def test_a_garden_of_a_flower_is_full_of_it() -> None:
    red = np.array((0.60, 0.03, 0.05))

    def petals(words: str) -> int:
        still = build_set("park", SetBrief(4, words)).still
        return int((np.abs(still.colors - red).max(1) < 0.02).sum())

    assert petals("a rose garden") > 5000
    assert petals("a garden") < 500


@pytest.mark.parametrize("place", ["garage", "car showroom"])
def test_a_room_for_a_car_has_none_of_its_own_where_the_shot_brings_one(place: str) -> None:
    name, brief = place_of(understood(f"A blue car is parked in a {place}"))
    alone, beside = (build_set(name, replace(brief, brings_vehicle=brings)) for brings in (False, True))

    assert brief.brings_vehicle
    assert len(beside.still.vertices) < len(alone.still.vertices)


def test_posters_tell_that_a_cafe_is_in_paris() -> None:
    plain, there = (build_set("cafe", SetBrief(words=words)) for words in ("a cafe", "a cafe in Paris"))

    assert len(there.still.vertices) > len(plain.still.vertices)


def test_a_coast_has_a_lighthouse_where_words_name_one_and_a_garden_beds_of_flowers() -> None:
    coast, lit = (build_set("sea-coast", SetBrief(words=words)) for words in ("a coast", "a lighthouse"))
    park, garden = (build_set("park", SetBrief(words=words, called=words)) for words in ("park", "garden"))

    assert (coast.practicals, len(lit.practicals)) == ((), 1)
    assert len(garden.still.vertices) > len(park.still.vertices)


@pytest.mark.parametrize(
    ("words", "color", "courts"),
    [
        ("the forbidden city", (0.56, 0.33, 0.055), 3),
        ("an aerial view of a skyline", ROOF.color, 3),
        ("an aerial view of a skyline over a bay", ROOF.color, 0),
    ],
)
def test_what_is_a_city_goes_on_behind_what_it_is_known_by(
    words: str, color: tuple[float, float, float], courts: int
) -> None:
    still = build_set("grounds", SetBrief(words=words)).still
    built = still.vertices[np.abs(still.colors - np.array(color)).max(1) < 1e-3]

    assert sum((np.abs(built[:, 2] + z) < 25.0).any() for z in (75.0, 150.0, 210.0)) == courts
    assert courts == 0 or np.ptp(built[:, 0]) > 100.0


@pytest.mark.parametrize(
    ("words", "steams"), [("a geothermal lagoon", True), ("a lagoon with a waterfall", False)]
)
def test_a_lagoon_lies_in_woods_or_in_black_rocks_that_steam(words: str, steams: bool) -> None:
    place = build_set("landscape", SetBrief(words=words, called="lagoon"))
    behind = place.still.vertices[(place.still.vertices[:, 2] < -60.0) & (place.still.vertices[:, 1] > 4.0)]

    assert bool(place.air) is steams
    assert (len(behind) > 6000) is not steams
