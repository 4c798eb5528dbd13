"""The walls and the floor of a room are found by what they are, and change alone."""

import numpy as np
import pytest

from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.staging.change.room_parts import pane, part_of_room


@pytest.mark.parametrize("name", ["interior", "living-room"])
def test_walls_stand_upright_and_floors_lie_below(name: str) -> None:
    room = set_of(name, SetBrief(7, "a room", False, False, False, "")).still
    walls, floor = (part_of_room(room, noun) for noun in ("walls", "floor"))
    heights = room.vertices[room.triangles][:, :, 1]

    assert np.ptp(heights[walls]) > 2.0
    assert np.abs(heights[floor]).max() < 0.1
    assert not (walls & floor).any()
    assert walls.sum() < 0.2 * len(room.triangles)


def test_a_pane_fills_the_broad_window() -> None:
    low, high = (end(pane((0.0, 1.5, -1.15)).vertices, axis=0) for end in (np.min, np.max))

    assert (high - low)[0] == pytest.approx(2.7)
    assert low[1] < 0.7
    assert high[1] > 2.3
