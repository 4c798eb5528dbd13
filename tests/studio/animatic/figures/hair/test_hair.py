"""Hair ends in the skin or in points: no hood, no slab."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.hair.crop import crop
from filmkit.studio.animatic.figures.hair.curtain import curtain
from filmkit.studio.animatic.figures.hair.hair import RADII, SKULL
from filmkit.studio.animatic.figures.looks.appearance import HairStyle
from filmkit.studio.animatic.geometry.transform import F64

STEP = 0.005


def ends(style: HairStyle) -> F64:
    """How high the hair ends, all round behind the ears."""
    points = curtain(style, 3, STEP).vertices
    turn = np.digitize(np.arctan2(points[:, 0], -points[:, 2]), np.linspace(-1.2, 1.2, 25))
    return np.array([points[turn == k, 1].min() for k in range(1, 25)])


def test_hair_hangs_to_its_length_and_its_ends_are_not_cut_along_a_line() -> None:
    bob, long = ends(HairStyle.BOB), ends(HairStyle.LONG)

    assert long.mean() < bob.mean() - 0.08
    assert np.ptp(long) > 0.025
    assert np.ptp(bob) > 0.010


@pytest.mark.parametrize("style", [HairStyle.SHORT, HairStyle.BOY])
def test_short_hair_is_thick_on_top_and_ends_in_the_skin(style: HairStyle) -> None:
    points = crop(style, 3, STEP).vertices
    off = (np.linalg.norm((points - SKULL) / RADII, axis=1) - 1) * RADII.mean()
    high = points[:, 1] > 0.12

    assert off[high].mean() > 0.008
    assert off.min() < -0.003
    assert crop(style, 3, STEP, below=0.05).triangles.size < crop(style, 3, STEP).triangles.size
