"""Drops gather on what is cold, more and larger ones, and stay on it."""

import numpy as np

from filmkit.studio.animatic.staging.change.dewing import dewed
from filmkit.studio.animatic.staging.things.things import made_of


def test_drops_gather_on_a_bottle() -> None:
    bottle = made_of("bottle")
    assert dewed(bottle, bottle, 0.0) is bottle
    some, all_of_it = (dewed(bottle, bottle, k) for k in (0.4, 1.0))

    assert len(bottle.vertices) < len(some.vertices) < len(all_of_it.vertices)
    assert np.abs(np.ptp(all_of_it.vertices, axis=0) - np.ptp(bottle.vertices, axis=0)).max() < 0.02
