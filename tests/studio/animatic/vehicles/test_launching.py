"""What is launched stands upright in fire and leaves clouds on the ground."""

import numpy as np

from filmkit.studio.animatic.vehicles.launching import billows
from filmkit.studio.animatic.vehicles.vehicle import Way
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Discs


def test_a_shuttle_that_launches_is_upright_and_one_that_glides_lies() -> None:
    rises = vehicle_of("space shuttle", "a space shuttle launches into orbit")
    glides = vehicle_of("space shuttle", "a space shuttle over the earth")

    assert rises is not None
    assert glides is not None
    assert (rises.way, glides.way) == (Way.UP, Way.AIR)
    assert rises.size[1] > 20.0 > glides.size[1]
    assert rises.drawn(4.0, (0.0, 0.0, 0.0)).vertices[:, 1].max() > rises.size[1] + 5.0


def test_billows_spread_over_the_ground_and_are_the_same_at_any_time_asked() -> None:
    clouds = billows((0.0, 0.0, 0.0), False)
    late = clouds(3.0)

    assert isinstance(late, Discs)
    far = np.hypot(late.center[:, 0], late.center[:, 2])
    assert far.max() > 12.0
    assert np.median(late.center[far > 6.0, 1]) < 4.0
    again = clouds(3.0)
    assert isinstance(again, Discs)
    assert np.array_equal(late.center, again.center)
