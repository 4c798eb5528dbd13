"""Where a picture is asked for: the lit maquette, or the flat board on a machine that cannot compile it.

Knows no shot. Both understand the same words and give frames of the same size; a task's digest says which
one it was.
"""

from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.flat.needed import must_be_flat
from filmkit.studio.animatic.intent import ShotIntent

Picture = NDArray[np.uint8]


class Sketch(Protocol):
    """A shot ready to be drawn at one size."""

    def frame(self, index: int) -> Picture:
        """One frame, (height, width, 3), RGB. Depends on nothing but its number."""

    def held(self, index: int, *, twos: bool) -> int:
        """The frame whose drawing stands at `index`, when drawn on `twos` and when not."""


shot_of: Callable[[Brief, int, int, float | None], Sketch]
shot_from: Callable[[ShotIntent, Brief, int, int], Sketch]

# At the top, as every import of ours, though only one of the two can be loaded.
if must_be_flat():
    from filmkit.studio.animatic.flat import picture

    shot_of, shot_from = picture.board_of, picture.board_from
else:
    from filmkit.studio.animatic import draw

    shot_of, shot_from = draw.shot_of, draw.shot_from


def frames(
    brief: Brief,
    *,
    width: int,
    height: int,
    mask_aspect: float | None = None,
    first: int = 0,
    count: int | None = None,
    twos: bool = False,
) -> Iterator[Picture]:
    """The frames of a shot from `first` on. A frame depends on nothing but the arguments, so any can be drawn
    alone.

    `mask_aspect` is that of the picture between the bars of a letterbox; the bars stay black.
    On `twos`, and in arts that are drawn by hand, most drawings stand for two frames or more: the same array
    comes again.
    """
    sketch = shot_of(brief, width, height, mask_aspect)
    kept: tuple[int, Picture] | None = None
    for index in range(first, brief.frames if count is None else first + count):
        number = sketch.held(index, twos=twos)
        if kept is None or kept[0] != number:
            kept = (number, sketch.frame(number))
        yield kept[1]
