"""Hair is locks that fall apart at their ends: no hood, no curtain."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.appearance import HairStyle
from filmkit.studio.animatic.figures.hair import hair
from filmkit.studio.animatic.geometry.distance import KIND, R1, R2, A, B, Kind, table
from filmkit.studio.animatic.geometry.transform import F64, unit


def locks(style: HairStyle) -> list[F64]:
    """The points of each lock, from its root to its end."""
    rows = table(hair(style, np.random.default_rng(3)).solids)
    found: list[list[F64]] = []
    for row in rows[rows[:, KIND] == Kind.CONE]:
        start, end = row[A : A + 3], row[B : B + 3]
        if found and np.allclose(found[-1][-1], start):
            found[-1].append(end)
        else:
            found.append([start, end])
    return [np.array(points) for points in found]


def ends(style: HairStyle) -> F64:
    """How high the lowest point of each lock is."""
    return np.array([points[:, 1].min() for points in locks(style)])


def test_hair_hangs_to_its_length_and_its_ends_are_not_cut_along_a_line() -> None:
    bob, long = ends(HairStyle.BOB), ends(HairStyle.LONG)

    assert long.mean() < bob.mean() - 0.08
    assert np.ptp(long) > 0.025
    assert np.ptp(bob) > 0.010


@pytest.mark.parametrize("style", [HairStyle.BOB, HairStyle.LONG])
def test_a_lock_has_no_corner_where_it_leaves_the_head(style: HairStyle) -> None:
    for points in locks(style):
        ways = unit(np.diff(points, axis=0))
        assert (ways[:-1] * ways[1:]).sum(1)[2:].min() > 0.60


def test_a_lock_tapers_to_its_end() -> None:
    rows = table(hair(HairStyle.LONG, np.random.default_rng(3)).solids)
    last = rows[(rows[:, KIND] == Kind.CONE) & (rows[:, R2] < 0.0035)]

    assert len(last) >= 40
    assert (last[:, R1] > last[:, R2]).all()
