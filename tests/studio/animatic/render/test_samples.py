"""What a pixel sees, of its four samples."""

import numba
import numpy as np
import pytest

from filmkit.studio.animatic.render.samples import SKY, Samples, Seen, seen_for, sort_samples
from filmkit.studio.animatic.render.scene import Shapes
from filmkit.studio.animatic.render.sheets import Sheets

TURNED = np.array([[0, 0, 1], [0, 0, 1], [1, 0, 0]], np.float32)
SAME, GRAY = np.zeros(3, np.int32), np.zeros((3, 3), np.float32)
SHAPES = Shapes(
    GRAY,
    TURNED,
    GRAY,
    GRAY,
    np.repeat(np.arange(3, dtype=np.int32)[:, None], 3, 1),
    SAME,
    SAME,
    np.zeros((1, 10)),
    np.zeros((1, 13)),
)
"""One triangle for each corner: the first two face one way."""


@numba.njit  # type: ignore[untyped-decorator]
def ask(top: int, bottom: int, end: int, samples: Samples, shapes: Shapes, into: Seen) -> int:
    """`sort_samples`, which only kernels can call."""
    return int(sort_samples(top, bottom, end, samples, shapes, into))


def sorted_of(ids: tuple[int, int, int, int], near: tuple[float, float, float, float]) -> Seen:
    """One pixel, whose samples see these triangles at these inverse depths."""
    into = seen_for(1, 1, 2, np.zeros((3, 9)), Sheets())
    samples = Samples(
        np.array(near, np.float32), np.array(ids, np.int32), np.zeros(4, np.int32), np.zeros((4, 5))
    )
    ask(0, 1, 0, samples, SHAPES, into)
    return into


def test_one_triangle_stands_in_the_head_alone() -> None:
    into = sorted_of((2, 2, 2, 2), (0.5, 0.5, 0.5, 0.5))

    assert into.heads[0, 0] == 2
    assert into.depth[0, 0] == pytest.approx(2.0)
    assert sorted_of((SKY,) * 4, (0.0,) * 4).heads[0, 0] == SKY


def test_different_surfaces_share_the_pixel_where_each_is_seen() -> None:
    into = sorted_of((0, 2, 2, SKY), (0.5, 0.5, 0.5, 0.0))

    assert into.heads[0, 0] < SKY
    assert into.triangles[:3].tolist() == [0, 2, SKY]
    assert into.where[:3, 0].tolist() == [0.25, 0.5, 0.25]
    assert into.where[1, 1:].tolist() == [1.0, 1.0]


def test_pieces_of_one_surface_are_one_at_the_nearest() -> None:
    into = sorted_of((0, 1, 0, 1), (0.500, 0.505, 0.500, 0.505))

    assert into.triangles[0] == 1
    assert into.where[0].tolist() == [1.0, 1.5, 1.0]


def test_every_second_pixel_is_told_by_its_first_sample() -> None:
    into = sorted_of((0, 2, 2, SKY), (0.25, 0.5, 0.5, 0.0))

    assert into.small.tolist() == [[0.25]]
