"""A title as a picture to lay over the film. Knows no cut and no film.

The text is data: it is drawn, letter by letter, and never part of a filter.
"""

from dataclasses import dataclass, replace
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
    face_for,
    width_of,
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
    "title": Style(Face.SERIF_STRONG, 0.115, 0.03, 1.22, 0.5),
    "subtitle": Style(Face.SANS_STRONG, 0.052, 0.05, 1.35, 0.64),
    "chapter": Style(Face.SANS_STRONG, 0.056, 0.26, 1.7, 0.5, capitals=True),
    "lower-third": Style(Face.SANS_STRONG, 0.054, 0.01, 1.3, 0.83, left=True),
    "caption": Style(Face.SANS_STRONG, 0.056, 0.005, 1.28, 0.865),
    "slate": Style(Face.SANS_STRONG, 0.042, 0.1, 1.4, 0.12, left=True, capitals=True),
}
"""The looks a title may have."""

_SAFE = 0.1
"""Titles keep this share of the width free on each side (EBU R95 asks for 5 % of each edge)."""
_COLOR = (250, 246, 238)


def title_picture(
    text: str,
    style: str,
    width: int,
    height: int,
    inside: int | None = None,
    inside_width: int | None = None,
) -> NDArray[np.uint8]:
    """(height, width, 4) RGBA with soft shadow; `inside` is the picture's height within its mask,
    and `inside_width` its width.

    Raises TaskFailed for a style that does not exist, letters no face has, or text that does not fit.
    """
    if style not in STYLES:
        raise TaskFailed(f"no title style is called {style!r}", hint=f"there are {', '.join(STYLES)}")
    look = STYLES[style]
    look = replace(look, face=face_for(text, look.face))
    canvas = np.zeros((height, width), np.float32)
    size = _set(canvas, text, look, inside_width or width, inside or height)
    return with_shadow(canvas, size)


def _set(canvas: Letters, text: str, look: Style, across: int, picture: int) -> float:
    """The letters on their canvas, and their size; a long text is set smaller, down to half, before
    it is refused."""
    height, width = canvas.shape
    # A wide picture is not a reason for long lines: nobody turns their head to read.
    # In a tall picture it is the width that letters must live with.
    base = min(picture, across * 0.75)
    room = min(across, picture * 2.0) * (1 - 2 * _SAFE)
    for shrink in (1.0, 0.85, 0.7, 0.5):
        kind = Type(look.face, look.size * base * shrink, look.tracking, look.capitals)
        lines = wrapped(text, kind, room)
        block = kind.size * look.leading * (len(lines) - 1) + kind.size
        widest = max(width_of(line, kind) for line in lines)
        if block <= picture * 0.7 and len(lines) <= 5 and widest <= room:
            break
    else:
        raise TaskFailed(
            f"the title {text[:40]!r}... does not fit the picture", hint="shorten it, or split it in two"
        )
    top = (height - picture) / 2 + picture * look.middle - block / 2
    # Letters look centred when their small letters are: the x-height is some 0.48 of the size.
    baseline = top + kind.size * 0.76
    left = (width - across) / 2 + across * _SAFE * 0.7
    for line in lines:
        if look.left:
            draw_at(canvas, line, kind, left=left, baseline=baseline)
        else:
            draw_line(canvas, line, kind, center=width / 2, baseline=baseline)
        baseline += kind.size * look.leading
    return kind.size


def with_shadow(letters: Letters, size: float, edge: Letters | None = None) -> NDArray[np.uint8]:
    """White letters over their own soft shadow, near and far, so that they read on any picture.

    `edge` is what is dark behind them besides, 0..1.
    """
    near = cv2.GaussianBlur(letters, (0, 0), max(1.0, size * 0.085)) * 1.1
    far = cv2.GaussianBlur(letters, (0, 0), max(2.0, size * 0.42)) * 1.1
    shadow = 1 - (1 - np.clip(near, 0, 0.65)) * (1 - np.clip(far, 0, 0.5))
    if edge is not None:
        shadow = np.maximum(shadow, edge)
    alpha = letters + shadow * (1 - letters)
    share = np.divide(letters, alpha, out=np.zeros_like(letters), where=alpha > 1e-4)
    color = share[..., None] * np.array(_COLOR, np.float32)
    return np.dstack([color, alpha[..., None] * 255]).round().astype(np.uint8)


def write_title(path: Path, picture: NDArray[np.uint8]) -> None:
    """As PNG; the same picture gives the same bytes."""
    Image.fromarray(picture).save(path, "PNG", compress_level=6)
