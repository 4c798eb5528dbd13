"""Type for film: fonts, tracking, wrapping, lines on a canvas. Knows no title and no credits.

Fonts are in this package (SIL Open Font License), so that letters look alike on every machine.
Letters are drawn four times as large and averaged: so they stand where they should to a quarter of
a pixel, where hinting would push them about.
"""

import re
import unicodedata
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
FINE = 4
"""Parts a pixel is drawn in, each way."""
_CAPITALS = 0.07
"""Tracking that a line of capitals needs at least: set as tight as small letters they clot."""


class Face(Enum):
    """The faces in the package."""

    SERIF = "SourceSerifPro-Regular.ttf"
    """Names."""
    SERIF_STRONG = "SourceSerifPro-Semibold.ttf"
    """Titles: they stand on pictures."""
    SANS = "SourceSansPro-Regular.ttf"
    """Roles, captions."""
    SANS_STRONG = "SourceSansPro-Semibold.ttf"
    """Slates, lower thirds, headings, timecode."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a line is set."""

    face: Face
    size: float
    """Pixels."""
    tracking: float = 0.0
    """Extra space between letters, in parts of the size."""
    capitals: bool = False
    strength: float = 1.0
    """How bright it is, 0..1: what is said beside a name stands back."""

    def gap(self, shown: str) -> float:
        """Pixels between two letters of `shown`."""
        return self.size * (max(self.tracking, _CAPITALS) if shown.isupper() else self.tracking)


@cache
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    data = (resources.files("filmkit.studio.titles") / "fonts" / face.value).read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def written(text: str) -> str:
    """`text` as a typesetter writes it: whole letters, real apostrophes, nothing invisible."""
    whole = unicodedata.normalize("NFC", text.replace("\t", " "))
    seen = "".join(each for each in whole if each == "\n" or unicodedata.category(each)[0] != "C")
    return re.sub(r"(?<=\w)'", "\u2019", seen)


def face_for(text: str, face: Face) -> Face:
    """`face`, or the sans that stands in for it: only the sans has Greek.

    Raises TaskFailed for letters neither has: boxes on the screen help nobody.
    """
    if not _lacking(text, face):
        return face
    strong = face in (Face.SERIF_STRONG, Face.SANS_STRONG)
    other = Face.SANS_STRONG if strong else Face.SANS
    if missing := _lacking(text, other):
        raise TaskFailed(
            f"the title faces cannot write {' '.join(missing[:8])} in {text.strip()[:40]!r}",
            hint="they hold Latin, Greek and Cyrillic letters; write the words in one of these",
        )
    return other


def _lacking(text: str, face: Face) -> list[str]:
    font = _font(face, 40)
    nothing = bytes(font.getmask("\uffff"))
    shown = sorted({each for each in written(text) if not each.isspace()})
    return [each for each in shown if bytes(font.getmask(each)) == nothing]


def width_of(text: str, kind: Type) -> float:
    """How wide one line is, in pixels."""
    shown = _shown(text, kind)
    return _length(shown, kind) + max(0, len(shown) - 1) * kind.gap(shown)


def wrapped(text: str, kind: Type, room: float) -> list[str]:
    """The text in lines no wider than `room`, broken at blanks; balanced, for a lone word looks lost."""
    lines: list[str] = []
    for paragraph in written(text).split("\n"):
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


def draw_line(
    canvas: Letters, text: str, kind: Type, *, center: float, baseline: float, fine: bool = False
) -> None:
    """Set one line, centred at `center`, on `baseline`; letters add up, never beyond 1."""
    draw_at(canvas, text, kind, left=center - width_of(text, kind) / 2, baseline=baseline, fine=fine)


def draw_at(
    canvas: Letters, text: str, kind: Type, *, left: float, baseline: float, fine: bool = False
) -> None:
    """Set one line from `left` on; a `fine` canvas has `FINE` rows a pixel."""
    rows = FINE if fine else 1
    top = int(baseline - 1.4 * kind.size)
    bottom = int(baseline + 0.6 * kind.size) + 1
    image = Image.new("L", (canvas.shape[1] * FINE, (bottom - top) * FINE))
    _set(ImageDraw.Draw(image), _shown(text, kind), kind, left, baseline - top)
    drawn = np.asarray(image, np.float32).reshape((bottom - top) * rows, FINE // rows, canvas.shape[1], FINE)
    letters = drawn.mean(axis=(1, 3)) * np.float32(kind.strength / 255.0)
    first, last = max(0, top * rows), min(canvas.shape[0], bottom * rows)
    if last > first:
        strip = canvas[first:last]
        np.maximum(strip, letters[first - top * rows :][: last - first], out=strip)


def _set(pen: ImageDraw.ImageDraw, shown: str, kind: Type, left: float, baseline: float) -> None:
    font = _font(kind.face, _pixels(kind))
    for number, letter in enumerate(shown):
        # Kerning is kept: a letter stands where the line up to it ends.
        before = font.getlength(shown[: number + 1]) - font.getlength(letter)
        at = left * FINE + before + number * kind.gap(shown) * FINE
        pen.text((round(at), round(baseline * FINE)), letter, font=font, fill=255, anchor="ls")


def _shown(text: str, kind: Type) -> str:
    text = written(text)
    return text.upper() if kind.capitals else text


def _length(shown: str, kind: Type) -> float:
    return _font(kind.face, _pixels(kind)).getlength(shown) / FINE


def _pixels(kind: Type) -> int:
    return max(6 * FINE, round(kind.size * FINE))
