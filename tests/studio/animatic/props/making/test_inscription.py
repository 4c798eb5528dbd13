"""Words laid onto a thing."""

import numpy as np

from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.making.finishes import CHINA
from filmkit.studio.animatic.props.making.inscription import inscribed


def test_words_lie_on_a_round_front() -> None:
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.05, 0.1, CHINA, 32)

    points = inscribed(c.done(), "tea").vertices

    assert points[:, 2].min() > 0.02  # all before the axis
    assert np.allclose(np.hypot(points[:, 0], points[:, 2]), 0.05, atol=0.002)


def test_words_stand_on_the_broad_side() -> None:
    c = Carpenter()
    c.box((0.0, 0.2, 0.0), (0.1, 0.4, 0.6), CHINA)

    points = inscribed(c.done(), "PARIS").vertices

    assert np.allclose(points[:, 0], -0.05, atol=0.005)
    assert np.ptp(points[:, 2]) > 0.3
