"""A few rows of a long table always, and all of them with the slow tests."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet


def sampled(rows: Iterable[object], every: int = 3) -> list[ParameterSet]:
    """Rows to be tested, one in `every` at once and the others marked `slow`: neighbours differ little in
    kind. A tuple is a row of several values."""
    return [
        pytest.param(*(row if type(row) is tuple else (row,)), marks=[pytest.mark.slow] if n % every else [])
        for n, row in enumerate(rows)
    ]
