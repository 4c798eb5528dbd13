"""Where a picture is asked for: the lit maquette, or the flat board on a machine that cannot compile it.

Knows no shot. Both understand the same words and give frames of the same size; a task's digest says which
one it was.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.flat.needed import must_be_flat
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.montage import montage_of
from filmkit.studio.animatic.words.read import intent_of

Picture = NDArray[np.uint8]


class Sketch(Protocol):
    """A shot ready to be drawn at one size."""

    def frame(self, index: int) -> Picture:
        """One frame, (height, width, 3), RGB. Depends on nothing but its number."""

    def held(self, index: int, *, twos: bool) -> int:
        """The frame whose drawing stands at `index`, when drawn on `twos` and when not."""


shot_from: Callable[[ShotIntent, Brief, int, int, float | None], Sketch]

# At the top, as every import of ours, though only one of the two can be loaded.
if must_be_flat():
    from filmkit.studio.animatic.flat import picture

    shot_from = picture.board_from
else:
    from filmkit.studio.animatic import draw

    shot_from = draw.shot_from


def shot_of(brief: Brief, width: int, height: int, mask_aspect: float | None = None) -> Sketch:
    """Everything that holds for all frames of a brief: of one shot, or of the scenes of a tale."""
    told = montage_of(brief, width, height, mask_aspect, shot_from)
    return told or shot_from(intent_of(brief), brief, width, height, mask_aspect)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some frames of a shot. Each of its drawings can be made alone, in any order and any process."""

    sketch: Sketch
    numbers: tuple[int, ...]
    """Which drawing stands at each frame. On twos, and in arts that are drawn by hand, most stand for two
    frames or more."""

    def pictures(self, drawing: Callable[[int], Picture] | None = None) -> Iterator[Picture]:
        """The frames; a drawing that stands for several is the same array again.

        `drawing` gives each one where it is not drawn here.
        """
        draw = drawing or self.sketch.frame
        for number, standing in groupby(self.numbers):
            picture = draw(number)
            yield from (picture for _ in standing)


def stretch_of(sketch: Sketch, first: int, count: int, *, twos: bool) -> Stretch:
    """The frames of a shot from `first` on."""
    return Stretch(sketch, tuple(sketch.held(each, twos=twos) for each in range(first, first + count)))


_last: list[tuple[object, Sketch]] = []
"""The shot that was ready last, and what it was asked by; none while it is drawn from."""


@contextmanager
def ready(brief: Brief, width: int, height: int, mask_aspect: float | None) -> Iterator[Sketch]:
    """A shot, ready to be drawn: the one that was ready last when the same is asked again."""
    asked = (brief, width, height, mask_aspect)
    kept = _last.pop() if _last else None  # nobody else may draw from it meanwhile
    sketch = kept[1] if kept and kept[0] == asked else None
    del kept  # it is large, and may go before another is built
    if sketch is None:
        sketch = shot_of(brief, width, height, mask_aspect)
    yield sketch
    _last[:] = [(asked, sketch)]


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
    """
    sketch = shot_of(brief, width, height, mask_aspect)
    count = brief.frames - first if count is None else count
    return stretch_of(sketch, first, count, twos=twos).pictures()
