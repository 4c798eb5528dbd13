"""Elephants spray water out of trunks that they hold up."""

from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.staging.animals.hosing import hosed


def test_water_rises_from_a_raised_trunk_and_falls_ahead() -> None:
    held = creature_of("elephant", "a raised elephant")
    hangs = creature_of("elephant", "an elephant")
    assert isinstance(held, Quadruped)
    assert isinstance(hangs, Quadruped)

    muzzle = held.mouth(1.0, (0.0, 0.0, 0.0), 0.0, 0.0, "hose")
    drops = hosed(held, muzzle, (0.0, 0.0, 0.0), 0.0, 1.0).vertices

    assert held.size[1] > hangs.size[1]
    assert drops[:, 1].max() > 0.9 * hangs.size[1]
    assert drops[:, 1].min() < 0.3
    assert drops[:, 2].max() > muzzle[2, 3] + 1.5
