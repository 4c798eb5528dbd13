"""The top of a sight is in the picture."""

import numpy as np

from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.camera.headroom import before_walls, with_headroom
from filmkit.studio.animatic.camera.rig import Rig
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh


def tower(high: float) -> Mesh:
    """A tower on flat land."""
    made = Carpenter()
    made.box((0.0, -0.5, 0.0), (400.0, 1.0, 400.0), f.STEEL)
    made.box((0.0, high / 2, -60.0), (12.0, high, 12.0), f.STEEL)
    return made.done()


RIG = Rig((0.0, 4.0, -20.0), 0.0, 0.02, 30.0, 28.0)


def test_a_tower_that_is_cut_is_seen_to_its_top() -> None:
    there = with_headroom(RIG, tower(34.0), 16 / 9)

    assert np.isfinite(depths(tower(34.0), RIG.pose())[0, 20:28]).any()
    assert not np.isfinite(depths(tower(34.0), there.pose())[0, 20:28]).any()


def test_what_is_whole_is_left_as_it_is() -> None:
    assert with_headroom(RIG, tower(6.0), 16 / 9) == RIG


def test_what_has_no_top_within_reach_is_left_as_it_is() -> None:
    assert with_headroom(RIG, tower(600.0), 16 / 9) == RIG


def test_a_camera_that_comes_nearer_stays_before_the_walls() -> None:
    into = Rig((0.0, 6.0, -60.0), 0.0, 0.0, 60.0, 28.0)  # its target is within the tower

    assert 13.0 < before_walls(into, tower(34.0)) < 24.0
    assert before_walls(into, tower(0.5)) < 0.22 * 60.0
