"""Noise is smooth, the same for ever, and what many points take at once is what one takes."""

import math

import numba
import numpy as np
import pytest

from filmkit.studio.animatic.render.batch import BLOCK
from filmkit.studio.animatic.render.noise import CELLS, layers, scatter, speck, wave, whole
from filmkit.studio.animatic.render.surface import AT_X, AT_Y, AT_Z, NOISE, ROWS
from filmkit.studio.animatic.render.surface import layers as many

COUNT = 16


@numba.njit  # type: ignore[untyped-decorator]
def both(rows: np.ndarray, one: np.ndarray) -> None:
    """The noise of many points, and of one after another; only kernels can ask for it."""
    for n in range(COUNT):
        one[n] = layers(rows[AT_X + n], rows[AT_Y + n], rows[AT_Z + n], 3)
    many(COUNT, rows, 3)


@numba.njit  # type: ignore[untyped-decorator]
def small(x: float) -> tuple[float, int]:
    return wave(np.float32(x)), whole(np.float32(x))


@numba.njit  # type: ignore[untyped-decorator]
def hashed(x: int, y: int, z: int) -> tuple[float, float]:
    return scatter(x, y, z), speck(x, y, z)


def test_many_points_hear_what_one_hears() -> None:
    rows, one = np.zeros(ROWS * BLOCK, np.float32), np.zeros(COUNT)
    for at in (AT_X, AT_Y, AT_Z):
        rows[at : at + COUNT] = np.random.default_rng(at).uniform(-70.0, 70.0, COUNT)
    both(rows, one)

    assert rows[NOISE : NOISE + COUNT] == pytest.approx(one, abs=1e-3)
    assert 0.1 < one.mean() < 0.8


def test_each_cell_holds_its_four_corners() -> None:
    corners = CELLS.reshape(32, 32, 32)

    assert (corners >> 24 == np.roll(corners, (-1, -1), (1, 2)) & 255).all()


@pytest.mark.parametrize("x", [-400.7, -3.0, -0.2, 0.0, 1.5, 900.25])
def test_the_quick_sine_and_the_quick_floor(x: float) -> None:
    assert small(x) == (pytest.approx(math.sin(x), abs=2e-3), math.floor(x))


@pytest.mark.parametrize("at", [(0, 0, 0), (-4, 17, 5), (123456, -987, 77)])
def test_chance_is_the_same_in_both_precisions(at: tuple[int, int, int]) -> None:
    one, other = hashed(*at)

    assert other == pytest.approx(one, abs=1e-6)
