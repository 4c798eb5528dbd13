"""Running timecode, drawn over pictures. Knows no deliverable: it is given a frame's number.

Digits are drawn once and laid side by side, so that they stand still while they count.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.titles.lettering import Face, Letters, Type, draw_line, width_of
from filmkit.timebase import Rate, timecode

_SIZE = 0.05
"""In parts of the picture's height."""
_FOOT = 0.07
"""Free under it, in parts of the picture's height."""
_PLATE = 0.35
"""What is left of the picture's light behind the digits."""

Pixels = NDArray[np.uint8]


def timecode_over(
    width: int, height: int, rate: Rate, inside: int | None = None, start: int = 0
) -> Callable[[int, Pixels], Pixels]:
    """A function of frame number and (height, width, 3) picture that draws HH:MM:SS:FF at its foot.

    `inside` is the picture's height within its mask; `start` the frame the count begins with.
    """
    window = inside or height
    kind = Type(Face.SANS_STRONG, window * _SIZE)
    cell = round(max(width_of(digit, kind) for digit in "0123456789")) + 1
    tall = round(kind.size * 1.5)
    glyphs = {each: _glyph(each, kind, cell, tall) for each in "0123456789:"}
    bottom = height - (height - window) // 2 - round(window * _FOOT)

    def over(frame: int, picture: Pixels) -> Pixels:
        text = timecode(frame + start, rate)
        letters = np.hstack(
            [np.zeros((tall, cell // 2)), *(glyphs[each] for each in text), np.zeros((tall, cell // 2))]
        )
        left = (width - letters.shape[1]) // 2
        drawn = picture.copy()
        plate = drawn[bottom - tall : bottom, left : left + letters.shape[1]]
        shade = plate * _PLATE * (1 - letters[..., None]) + 245.0 * letters[..., None]
        plate[:] = shade.round().astype(np.uint8)
        return drawn

    return over


def _glyph(letter: str, kind: Type, cell: int, tall: int) -> Letters:
    canvas = np.zeros((tall, cell), np.float32)
    draw_line(canvas, letter, kind, center=cell / 2, baseline=tall * 0.5 + kind.size * 0.33)
    return canvas
