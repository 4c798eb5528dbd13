"""The quick arithmetic that many points are lit with is close to the slow."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.render import sheets, volume
from filmkit.studio.animatic.render.batch import quick_exp


@pytest.mark.parametrize("x", [-60.0, -14.0, -5.0, -1.0, -0.01, 0.0, 0.5, 3.0, 20.0])
def test_the_quick_exponential_is_the_exponential(x: float) -> None:
    assert float(quick_exp.py_func(np.float32(x))) == pytest.approx(math.exp(x), rel=2e-3, abs=1e-9)


@pytest.mark.parametrize("x", [-50.0, -1.0, -0.3, 0.0, 0.2, 1.0, 2.0, 300.0])
def test_the_quick_arc_tangent_is_the_arc_tangent(x: float) -> None:
    assert float(volume._arc.py_func(np.float32(x))) == pytest.approx(math.atan(x), abs=1e-3)


def test_a_sheet_is_used_again_and_grows_only_when_it_must() -> None:
    kept = sheets.Sheets()
    first = kept.floats("light", 8, 4, 3)

    assert np.shares_memory(first, kept.floats("light", 6, 4, 3))
    assert kept.floats("light", 9, 4, 3).shape == (9, 4, 3)
    assert kept.numbers("ids", 8, 4).dtype == np.int32
