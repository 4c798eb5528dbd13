"""What is small or rare goes by its own name, stands on the ground, and takes the colour it is asked in."""

import numpy as np
import pytest

from filmkit.studio.animatic.vehicles.vehicles import vehicle_of

GROUND = ("forklift", "snowmobile", "go kart", "segway", "unicycle", "tuk tuk", "rickshaw")


@pytest.mark.parametrize("noun", GROUND)
def test_it_stands_on_the_ground(noun: str) -> None:
    vehicle = vehicle_of(noun)

    assert vehicle is not None
    assert abs(float(vehicle.drawn(0.0, (0.0, 0.0, 0.0)).vertices[:, 1].min())) < 0.09


@pytest.mark.parametrize("noun", ["forklift", "tuk tuk", "rickshaw", "biplane", "cable car", "hang glider"])
def test_it_is_of_the_colour_it_is_asked_in(noun: str) -> None:
    plain, blue = vehicle_of(noun), vehicle_of(noun, f"a blue {noun}")

    assert plain is not None
    assert blue is not None
    assert not np.array_equal(plain.body.colors, blue.body.colors)


def test_a_rickshaw_has_two_wheels_and_a_tuk_tuk_three() -> None:
    wheels = [vehicle_of(noun) for noun in ("rickshaw", "tuk tuk")]

    assert [len(each.turning) for each in wheels if each is not None] == [2, 3]
