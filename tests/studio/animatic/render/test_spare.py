"""Pixels that are spared are those nobody can tell from lit ones."""

from typing import Any

import numba
import numpy as np
import pytest

from filmkit.studio.animatic.render.samples import seen_for
from filmkit.studio.animatic.render.scene import gather, view_of
from filmkit.studio.animatic.render.sheets import Sheets
from filmkit.studio.animatic.render.spare import FINEST, HARD, LINED, SHARP, Lens, lens_of, spared
from filmkit.studio.animatic.world import CameraPose, Material, Mesh, Pattern

NEAR = 1.0
"""One over the metres to what is seen."""
BLURRING = Lens(0.0, 4.0)


@pytest.fixture(scope="module")
def ask() -> Any:
    """`spared`, which only kernels can call."""
    return numba.njit(lambda *given: spared(*given))


def asked(
    ask: Any,
    *,
    at: tuple[int, int] = (1, 1),
    pattern: Pattern = Pattern.PLAIN,
    lens: Lens = SHARP,
    corner: float = 0.5,
    other: int = 1,
    flat: bool = False,
) -> float | None:
    """What the pixel became in a picture of 4 x 4, whose lit pixels are at 0.5; None when it was not spared.

    The one below and to the right is at `corner` and sees the surface `other`.
    """
    corners = np.eye(3, dtype=np.float32)
    normals = np.tile(np.array([0, 0, 1], np.float32), (3, 1)) if flat else corners
    triangle, material = np.array([[0, 1, 2]], np.int32), np.zeros(1, np.int32)
    mesh = Mesh(corners, normals, corners, corners, triangle, material, (Material(pattern=pattern),))
    seen = seen_for(4, 4, 1, np.zeros((1, 9)), Sheets())
    seen.depth[:] = 1.0 / NEAR
    kept, out = np.ones((2, 2), np.int32), np.full((4, 4, 3), np.nan, np.float32)
    out[::2, ::2] = 0.5
    kept[1, 1], out[2, 2] = other, corner
    done = ask(at[0], at[1], 0, seen, gather((mesh,)), lens, kept, out)
    return float(out[at[1], at[0], 0]) if done else None


def test_a_pixel_between_alike_ones_is_their_mean(ask: Any) -> None:
    assert asked(ask, corner=0.508) == pytest.approx(0.502)
    assert asked(ask, at=(1, 0)) == asked(ask, at=(0, 1)) == 0.5


def test_a_pixel_between_unlike_ones_is_lit(ask: Any) -> None:
    assert asked(ask, corner=0.6) is None
    assert asked(ask, other=2) is None


def test_a_pixel_with_nothing_beyond_is_lit(ask: Any) -> None:
    assert asked(ask, at=(3, 1)) is None
    assert asked(ask, at=(1, 3)) is None


def test_fine_lines_are_not_lost_unless_the_lens_blurs_them(ask: Any) -> None:
    assert asked(ask, pattern=Pattern.TILES) is None
    assert asked(ask, pattern=Pattern.TILES, lens=BLURRING, corner=0.9) == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("focal", "eye", "spares"),
    [(40.0, (1 / 3, 1 / 3, 2.0), True), (30.0, (1 / 3, 1 / 3, 2.0), False), (40.0, (2.0, 0.1, 0.1), False)],
)
def test_lines_two_pixels_wide_are_not_lost_unless_they_are_seen_from_aside(
    ask: Any, focal: float, eye: tuple[float, float, float], spares: bool
) -> None:
    """Of a joint 6 cm wide a metre away, on a face of the corner that `asked` draws."""
    lens = Lens(1.0, 0.0, focal, eye)

    assert (asked(ask, pattern=Pattern.TILES, lens=lens, flat=True) is not None) == spares
    assert asked(ask, pattern=Pattern.PLANKS, lens=lens, flat=True) is None


def test_every_pattern_is_hard_or_has_lines_of_a_width_or_none() -> None:
    assert len(FINEST) == len(Pattern)
    assert {each for each in Pattern if FINEST[each] < 0} == set(HARD)
    assert {each for each in Pattern if FINEST[each] > 0} == set(LINED)


def test_a_lens_blurs_what_is_a_dioptre_away_by_what_its_opening_says() -> None:
    pose = CameraPose((0, 1, 4), (0, 1, 0), lens=36.0, focus=2.0, aperture=0.01)
    lens = lens_of(pose, view_of(pose, 640, 360, 0, 0.0), 640)

    assert lens.focus == 0.5
    assert lens.strength == pytest.approx(3.2)
    assert (lens.focal, lens.eye) == (640.0, (0.0, 1.0, 4.0))
