"""What is spoken, as a picture to lay over the film: a caption. Knows no cut and no film.

White letters stand on a dark, soft plate as long as each line, so that they read on white as on black, and
inside the safe area (EBU R95: 5 % of each edge); in an upright picture higher, for platforms lay their own
words over its last fifth.
"""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.studio.titles.lettering import (
    Face,
    Letters,
    Type,
    draw_line,
    face_for,
    width_of,
    wrapped,
)
from filmkit.studio.titles.title import with_shadow

_SIZE, _WIDE_SIZE, _UPRIGHT_SIZE = 0.052, 0.029, 0.062
"""Of the letters: in parts of a picture's height, of its width where it is very wide, and of an upright
picture's width."""
_TYPE = Type(Face.SANS_STRONG, 0, 0.005)
_LEADING = 1.26
_FOOT, _UPRIGHT_FOOT = 0.93, 0.78
"""Where the lowest letters end, in parts of the picture's height."""
_SAFE = 0.05
_PLATE = 0.74
"""How dark the plate is: white letters on it have a contrast of 7 to 1 before a white picture (WCAG, AAA)."""
_BESIDE, _ABOVE, _BELOW = 0.38, 0.98, 0.34
"""How far the plate reaches beyond a line, in parts of the size: at its ends, over and under its baseline."""
_DESCENDER = 0.24
_MOST = 5


def spoken_picture(
    text: str, width: int, height: int, inside: int | None = None, inside_width: int | None = None
) -> NDArray[np.uint8]:
    """(height, width, 4) RGBA. The lines of `text` stay as they are where they fit; `inside` is the picture's
    height within its mask, and `inside_width` its width.

    Raises TaskFailed for letters no face has, and for text that does not fit.
    """
    high, across = inside or height, inside_width or width
    upright = high > across
    size = across * _UPRIGHT_SIZE if upright else max(high * _SIZE, across * _WIDE_SIZE)
    kind = replace(_TYPE, face=face_for(text, _TYPE.face), size=size)
    lines = _lines(text, kind, across * (1 - 2 * _SAFE) - 2 * _BESIDE * size)
    foot = (height - high) / 2 + high * (_UPRIGHT_FOOT if upright else _FOOT)
    baseline = foot - size * _DESCENDER - (len(lines) - 1) * size * _LEADING
    letters, plate = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    for line in lines:
        half = width_of(line, kind) / 2 + _BESIDE * size
        _darken(plate, width / 2 - half, width / 2 + half, baseline - _ABOVE * size, baseline + _BELOW * size)
        draw_line(letters, line, kind, center=width / 2, baseline=baseline)
        baseline += size * _LEADING
    soft = cv2.GaussianBlur(plate, (0, 0), max(0.6, size * 0.07))
    return with_shadow(letters, size, np.asarray(soft, np.float32) * _PLATE)


def _lines(text: str, kind: Type, room: float) -> list[str]:
    lines = text.split("\n")
    if max(width_of(line, kind) for line in lines) > room:
        lines = _even(" ".join(lines), kind, room)
    if len(lines) > _MOST or max(width_of(line, kind) for line in lines) > room:
        raise TaskFailed(f"the caption {text[:40]!r} does not fit the picture", hint="shorten the line")
    return lines


def _even(text: str, kind: Type, room: float) -> list[str]:
    """As few lines as there is room for, the last as long as the others where it can be."""
    lines = wrapped(text, kind, room)
    for share in (0.92, 0.84, 0.76, 0.68):
        narrower = wrapped(text, kind, room * share)
        if len(narrower) == len(lines):
            lines = narrower
    return lines


def _darken(plate: Letters, left: float, right: float, top: float, bottom: float) -> None:
    rows, columns = plate.shape
    plate[max(0, round(top)) : min(rows, round(bottom)), max(0, round(left)) : min(columns, round(right))] = 1
