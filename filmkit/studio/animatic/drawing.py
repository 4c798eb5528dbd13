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
        """One frame, (height, width, 3), RGB."""


class Frames(Protocol):
    """How frames are asked for: see `draw.frames`."""

    def __call__(
        self,
        brief: Brief,
        *,
        width: int,
        height: int,
        mask_aspect: float | None = None,
        first: int = 0,
        count: int | None = None,
        twos: bool = False,
    ) -> Iterator[Picture]: ...


frames: Frames
shot_of: Callable[[Brief, int, int, float | None], Sketch]
shot_from: Callable[[ShotIntent, Brief, int, int], Sketch]

# At the top, as every import of ours, though only one of the two can be loaded.
if must_be_flat():
    from filmkit.studio.animatic.flat import picture

    frames, shot_of, shot_from = picture.frames, picture.board_of, picture.board_from
else:
    from filmkit.studio.animatic import draw

    frames, shot_of, shot_from = draw.frames, draw.shot_of, draw.shot_from
