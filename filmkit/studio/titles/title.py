"""A title as a picture to lay over the film. Knows no cut and no film.

The text is data: it is drawn, letter by letter, and never part of a filter.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.titles.lettering import (
    Face,
    Letters,
    Type,
    draw_at,
    draw_line,
    refuse_unknown_letters,
    wrapped,
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of title is set, in parts of the picture's height inside its mask."""

    face: Face
    size: float
    tracking: float
    leading: float
    """From baseline to baseline, in parts of the size."""
    middle: float
    """Where the block's middle stands, from the top, 0..1."""
    left: bool = False
    """Set from the left safe edge instead of centred."""
    capitals: bool = False


STYLES: dict[str, Style] = {
    "title": Style(Face.SERIF, 0.088, 0.055, 1.25, 0.5),
    "subtitle": Style(Face.SANS, 0.046, 0.06, 1.35, 0.62),
    "lower-third": Style(Face.SANS_STRONG, 0.046, 0.02, 1.3, 0.84, left=True),
    "slate": Style(Face.SANS_STRONG, 0.04, 0.12, 1.4, 0.12, left=True, capitals=True),
    "caption": Style(Face.SANS, 0.052, 0.0, 1.3, 0.88),
    "chapter": Style(Face.SANS, 0.05, 0.35, 1.6, 0.5, capitals=True),
}
"""The looks a title may have."""

_SAFE = 0.1
"""Titles keep this share of the width free on each side (EBU R95 asks for 5 % of each edge)."""
_COLOR = (250, 246, 238)


def title_picture(
    text: str, style: str, width: int, height: int, inside: int | None = None
) -> NDArray[np.uint8]:
    """(height, width, 4) RGBA with soft shadow; `inside` is the picture's height within its mask.

    Raises TaskFailed for a style that does not exist, letters no face has, or text that does not fit.
    """
    if style not in STYLES:
        raise TaskFailed(f"no title style is called {style!r}", hint=f"there are {', '.join(STYLES)}")
    look = STYLES[style]
    refuse_unknown_letters(text, look.face)
    picture = inside or height
    letters, size = _set(text, look, width, height, picture)
    return _with_shadow(letters, size)


def _set(text: str, look: Style, width: int, height: int, picture: int) -> tuple[Letters, float]:
    """The letters on their canvas; a long text is set smaller, down to half, before it is refused."""
    room = width * (1 - 2 * _SAFE)
    for shrink in (1.0, 0.85, 0.7, 0.5):
        kind = Type(look.face, look.size * picture * shrink, look.tracking, look.capitals)
        lines = wrapped(text, kind, room)
        block = kind.size * look.leading * (len(lines) - 1) + kind.size
        if block <= picture * 0.7 and len(lines) <= 5:
            break
    else:
        raise TaskFailed(
            f"the title {text[:40]!r}... does not fit the picture", hint="shorten it, or split it in two"
        )
    canvas = np.zeros((height, width), np.float32)
    top = (height - picture) / 2 + picture * look.middle - block / 2
    # Letters look centred when their small letters are: the x-height is some 0.48 of the size.
    baseline = top + kind.size * 0.76
    for line in lines:
        if look.left:
            draw_at(canvas, line, kind, left=width * _SAFE * 0.7, baseline=baseline)
        else:
            draw_line(canvas, line, kind, center=width / 2, baseline=baseline)
        baseline += kind.size * look.leading
    return canvas, kind.size


def _with_shadow(letters: Letters, size: float) -> NDArray[np.uint8]:
    """White letters over their own soft shadow, so that they read on any picture."""
    blur = max(1.0, size * 0.16)
    shadow = np.clip(cv2.GaussianBlur(letters, (0, 0), blur) * 0.85, 0, 0.6)
    alpha = letters + shadow * (1 - letters)
    share = np.divide(letters, alpha, out=np.zeros_like(letters), where=alpha > 1e-4)
    color = share[..., None] * np.array(_COLOR, np.float32)
    return np.dstack([color, alpha[..., None] * 255]).round().astype(np.uint8)


def write_title(path: Path, picture: NDArray[np.uint8]) -> None:
    """As PNG; the same picture gives the same bytes."""
    Image.fromarray(picture, "RGBA").save(path, "PNG", compress_level=6)
