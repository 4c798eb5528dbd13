"""What a pixel sees, of its four samples."""

import numpy as np
import pytest

from filmkit.studio.animatic.render.samples import SKY, Seen, Sorted, sort_samples, sorted_for
from filmkit.studio.animatic.render.sheets import Sheets

TURNED = np.array([[0, 0, 1], [0, 0, 1], [1, 0, 0]], np.float32)
TRIANGLES = np.repeat(np.arange(3, dtype=np.int32)[:, None], 3, 1)
"""One for each corner: the first two face one way."""


def sorted_of(ids: tuple[int, int, int, int], near: tuple[float, float, float, float]) -> Sorted:
    """One pixel, whose samples see these triangles at these inverse depths."""
    seen = Seen(
        np.array(ids, np.int32).reshape(2, 2), np.array(near, np.float32).reshape(2, 2), np.zeros((3, 9)), 2
    )
    into = sorted_for(1, 1, 2, Sheets())
    same, gray = np.zeros(3, np.int32), np.zeros((3, 3), np.float32)
    sort_samples(seen, TRIANGLES, same, TURNED, gray, np.zeros(4, np.int32), np.zeros((4, 5)), into)
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
