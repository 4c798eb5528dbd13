"""Arrays used again from frame to frame: new ones would cost the system's time for every page of them.

Knows no contents. Whoever takes one writes it before reading it: nothing may pass from frame to frame.
Two may have one name, when the first is done with before the second is taken: both lie in the same memory.
"""

import math

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.world import F32, I32

ADDED, LISTED = "added", "listed surfaces"
"""Names of the largest: what pixels see until it is shaded, light to be added after."""


class Sheets:
    """Scratch arrays by name."""

    def __init__(self) -> None:
        self._kept: dict[str, NDArray[np.uint8]] = {}

    def floats(self, name: str, *shape: int) -> F32:
        """Single precision, with anything in it."""
        return self._sheet(name, shape, np.float32)  # type: ignore[return-value]

    def doubles(self, name: str, *shape: int) -> F64:
        """Double precision, with anything in it."""
        return self._sheet(name, shape, np.float64)  # type: ignore[return-value]

    def numbers(self, name: str, *shape: int) -> I32:
        """Whole numbers, any."""
        return self._sheet(name, shape, np.int32)  # type: ignore[return-value]

    def _sheet(self, name: str, shape: tuple[int, ...], kind: type[np.generic]) -> NDArray[np.generic]:
        size = math.prod(shape) * np.dtype(kind).itemsize
        kept = self._kept.get(name)
        if kept is None or len(kept) < size:
            kept = self._kept[name] = np.empty(size, np.uint8)
        return kept[:size].view(kind).reshape(shape)
