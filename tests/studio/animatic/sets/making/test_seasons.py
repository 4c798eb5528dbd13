"""Seasons and neglect change a set that is built, where words name them and nowhere else."""

import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.named_country import country_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.world import Mesh


def redness(mesh: Mesh) -> float:
    """How many points are redder than they are green."""
    return float((mesh.colors[:, 0] > 1.4 * mesh.colors[:, 1]).mean())


@pytest.mark.parametrize("name", ["landscape", "park", "grounds", "city-street"])
def test_leaves_turn_and_lie_about_in_autumn(name: str) -> None:
    place = "a village street" if name == "city-street" else "a farm"
    summer, autumn = (build_set(name, SetBrief(3, f"{place} {season}")) for season in ("", "in autumn"))

    assert redness(autumn.still) > redness(summer.still) + 0.02
    assert len(autumn.still.triangles) > len(summer.still.triangles) + 1000
    assert len(autumn.air) > len(summer.air)


@pytest.mark.parametrize("name", ["park", "forest"])
def test_who_falls_makes_no_autumn(name: str) -> None:
    plain, falls, autumn = (
        redness(build_set(name, SetBrief(3, f"a {name} {said}")).still)
        for said in ("", "where a man falls", "in fall")
    )

    assert falls == plain
    assert autumn > plain


def test_the_same_autumn_is_the_same_arrays() -> None:
    one, other = (build_set("park", SetBrief(3, "a park in autumn")).still for _ in range(2))

    assert np.array_equal(one.colors, other.colors)


def test_a_winter_day_whitens_a_courtyard_and_no_kitchen() -> None:
    court, white = (
        build_set("grounds", SetBrief(3, f"courtyard {w}", called="courtyard")).still
        for w in ("", "in winter")
    )
    up = court.normals[:, 1] > 0.95
    rooms = [build_set("country-kitchen", SetBrief(3, w)).still for w in ("", "in winter")]

    assert white.colors[up].mean() > 1.5 * court.colors[up].mean()
    assert np.array_equal(rooms[0].colors, rooms[1].colors)


@pytest.mark.parametrize("name", ["classroom", "chamber", "hall", "passage", "living-room"])
def test_a_neglected_room_is_darker_and_full_of_rubble(name: str) -> None:
    kept, left = (build_set(name, SetBrief(3, words, night=True)) for words in ("", "an abandoned room"))
    light = [sum(sum(lamp.color) for lamp in place.practicals) for place in (kept, left)]

    assert left.still.colors[: len(kept.still.colors)].mean() < 0.92 * kept.still.colors.mean()
    assert len(left.still.triangles) > len(kept.still.triangles) + 500
    assert light[1] < 0.6 * light[0]


def test_rubble_keeps_off_whoever_is_in_the_middle() -> None:
    kept, left = (build_set("chamber", SetBrief(3, w)).still for w in ("", "an abandoned shop"))
    new = left.vertices[len(kept.vertices) :]
    center = build_set("chamber", SetBrief(3)).marks["center"].position

    assert not (np.hypot(new[:, 0] - center[0], new[:, 2] - center[2]) < 0.3).any()


def test_a_dim_room_burns_low_and_loses_nothing_else() -> None:
    bright, dim = (build_set("cafe", SetBrief(3, words, night=True)) for words in ("", "a dimly lit bar"))

    assert sum(dim.practicals[0].color) < 0.5 * sum(bright.practicals[0].color)
    assert np.array_equal(dim.still.colors, bright.still.colors) or len(dim.still.colors) != len(
        bright.still.colors
    )


@pytest.mark.parametrize("name", ["living-room", "bedroom", "classroom"])
def test_snow_that_is_told_of_lies_outside_the_window(name: str) -> None:
    green, white = (build_set(name, SetBrief(3, words)).still for words in ("a room", "a room, snow outside"))
    lawn = green.vertices[:, 1] < -0.3

    assert white.colors[lawn].mean() > 3 * green.colors[lawn].mean()
    assert np.array_equal(white.vertices, green.vertices)


@pytest.mark.parametrize(
    ("words", "white"),
    [("snow-capped mountains", False), ("mountains with snow-topped peaks in deep snow", True)],
)
def test_snow_on_peaks_alone_leaves_the_land_green(words: str, white: bool) -> None:
    assert country_of(SetBrief(words=words, called="mountains")).covered is white
