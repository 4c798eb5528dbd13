"""Type for film: fonts, tracking, wrapping, lines on a canvas. Knows no title and no credits.

Fonts are in this package (SIL Open Font License), so that letters look alike on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from filmkit.errors import TaskFailed

Letters = NDArray[np.float32]
"""(height, width) coverage, 0..1."""


class Face(Enum):
    """The faces in the package."""

    SERIF = "SourceSerifPro-Regular.ttf"
    """Titles."""
    SERIF_STRONG = "SourceSerifPro-Semibold.ttf"
    """Names."""
    SANS = "SourceSansPro-Regular.ttf"
    """Roles, captions, timecode."""
    SANS_STRONG = "SourceSansPro-Semibold.ttf"
    """Slates and lower thirds."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a line is set."""

    face: Face
    size: float
    """Pixels."""
    tracking: float = 0.0
    """Extra space between letters, in parts of the size."""
    capitals: bool = False


@cache
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    data = (resources.files("filmkit.studio.titles") / "fonts" / face.value).read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def refuse_unknown_letters(text: str, face: Face) -> None:
    """Raise TaskFailed for letters the face has no picture of: boxes on the screen help nobody."""
    font = _font(face, 40)
    nothing = bytes(font.getmask("\uffff"))
    missing = sorted({each for each in text if not each.isspace() and bytes(font.getmask(each)) == nothing})
    if missing:
        raise TaskFailed(
            f"the title faces have no letter {' '.join(missing)!r}",
            hint="they hold Latin, Greek and Cyrillic; write the title in one of these",
        )


def width_of(text: str, kind: Type) -> float:
    """How wide one line is, in pixels."""
    shown = text.upper() if kind.capitals else text
    font = _font(kind.face, _pixels(kind))
    return font.getlength(shown) + max(0, len(shown) - 1) * kind.tracking * kind.size


def wrapped(text: str, kind: Type, room: float) -> list[str]:
    """The text in lines no wider than `room`, broken at blanks; balanced, for a lone word looks lost."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        words = paragraph.split()
        count = max(1, -(-int(width_of(paragraph, kind)) // max(1, int(room))))
        target = width_of(paragraph, kind) / count * 1.15 if count > 1 else room
        line = ""
        for word in words:
            longer = f"{line} {word}".strip()
            if line and width_of(longer, kind) > min(room, target):
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def draw_line(canvas: Letters, text: str, kind: Type, *, center: float, baseline: float) -> None:
    """Set one line, centred at `center`, on `baseline`; letters add up, never beyond 1."""
    draw_at(canvas, text, kind, left=center - width_of(text, kind) / 2, baseline=baseline)


def draw_at(canvas: Letters, text: str, kind: Type, *, left: float, baseline: float) -> None:
    """Set one line from `left` on."""
    shown = text.upper() if kind.capitals else text
    font = _font(kind.face, _pixels(kind))
    image = Image.new("L", (canvas.shape[1], canvas.shape[0]))
    pen = ImageDraw.Draw(image)
    if kind.tracking == 0:
        pen.text((left, baseline), shown, font=font, fill=255, anchor="ls")
    else:
        for number, letter in enumerate(shown):
            # Kerning is kept: a letter stands where the line up to it ends.
            at = left + font.getlength(shown[: number + 1]) - font.getlength(letter)
            pen.text(
                (at + number * kind.tracking * kind.size, baseline), letter, font=font, fill=255, anchor="ls"
            )
    np.maximum(canvas, np.asarray(image, np.float32) / 255.0, out=canvas)


def _pixels(kind: Type) -> int:
    return max(6, round(kind.size))


def widest(lines: Sequence[str], kind: Type) -> float:
    """The width of the widest line."""
    return max((width_of(line, kind) for line in lines), default=0.0)
