"""Rolling credits: lines set once on a long sheet, then shown through a window. Knows no film."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.titles.lettering import (
    FINE,
    Face,
    Letters,
    Type,
    draw_at,
    draw_line,
    face_for,
    width_of,
    wrapped,
)

_COLOR = np.array((236, 232, 224), np.float32)
_LINE = 0.078
"""From line to line, in parts of the picture's height."""
_GUTTER = 0.018
"""Half the gap between a role and its name, in parts of the picture's height times its aspect."""
_EDGE = 0.07
"""Part of the picture's height in which lines come and go: a letter cut by the mask looks torn."""
_MARGIN = 0.14
_SAFE = 0.05
"""Share of the width kept free on each side."""
_HOLD = 0.12
"""Share of the time it stands still at each end."""
_RAMP = 12
"""Frames in which it takes up speed, and loses it."""

_TITLE = Type(Face.SERIF_STRONG, 0.092, 0.02)
_HEADING = Type(Face.SANS_STRONG, 0.036, 0.16, capitals=True, strength=0.66)
_ROLE = Type(Face.SANS, 0.046, 0.01, strength=0.72)
_NAME = Type(Face.SERIF, 0.053, 0.005)
"""Sizes here are in parts of the picture's height, or in a tall picture of 3/4 of its width."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line, and the room it takes from the baseline in front, in lines."""

    text: str
    kind: Type
    advance: float
    pair: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    """What lines are set for: the raster's width, the picture inside its mask, and what sizes are of."""

    width: int
    across: int
    window: int

    @property
    def unit(self) -> float:
        return min(self.window, self.across * 0.75)

    @property
    def gutter(self) -> float:
        return self.unit * 16 / 9 * _GUTTER

    @property
    def room(self) -> float:
        return self.across * (1 - 2 * _SAFE)


def roll(
    lines: Sequence[str],
    frames: int,
    width: int,
    height: int,
    inside: int | None = None,
    inside_width: int | None = None,
) -> Iterator[NDArray[np.uint8]]:
    """`frames` pictures of the roll, (height, width, 3) RGB on black.

    "# " begins a heading, the first of them the film's title; "role | name" is a pair, "" a gap.
    It stands, rises by the same quarters of a pixel each frame, and rests with its end in view; a
    roll that fits stands still. `inside` and `inside_width` are the picture's size within its mask.
    A line too long for it is broken at blanks.
    """
    window = inside or height
    page = _Page(width, inside_width or width, window)
    sheet = _sheet([part for line in _styled(lines) for part in _fitted(line, page)], page)
    top = (height - window) // 2
    edge = _edges(window)
    for at in _way(max(0, len(sheet) // FINE - window), frames):
        picture = np.zeros((height, width, 3), np.uint8)
        seen = sheet[at : at + window * FINE].reshape(window, FINE, width).mean(axis=1) * edge
        picture[top : top + window] = (seen[..., None] * _COLOR).round().astype(np.uint8)
        yield picture


def _way(pixels: int, frames: int) -> list[int]:
    """Where the window stands at each frame, in quarter pixels: the same step but at the ends."""
    ramp = min(_RAMP, frames // 6)
    moving = max(1, round(frames * (1 - 2 * _HOLD)) - ramp)
    step = max(1, round(pixels * FINE / moving))
    steady = max(0, round(pixels * FINE / step) - ramp)
    while steady + 2 * ramp > frames - 2 and steady > 0:
        step += 1
        steady = max(0, round(pixels * FINE / step) - ramp)
    if pixels == 0:
        return [0] * frames
    rising = [step * (number + 1) / (ramp + 1) for number in range(ramp)]
    speeds = [*rising, *[float(step)] * steady, *reversed(rising)]
    still = frames - len(speeds)
    path = np.cumsum([*[0.0] * (still // 2), *speeds, *[0.0] * (still - still // 2)])
    return [min(pixels * FINE, int(at)) for at in path[:frames]]


def _edges(window: int) -> NDArray[np.float32]:
    distance = np.minimum(np.arange(window) + 0.5, window - np.arange(window) - 0.5)
    return np.asarray(np.clip(distance / (window * _EDGE), 0, 1), np.float32)[:, None]


def _styled(lines: Sequence[str]) -> list[_Line]:
    styled: list[_Line] = []
    for line in lines:
        advance = 1.0
        if line.startswith("# "):
            kind, advance = (_HEADING, 1.25) if styled else (_TITLE, 1.0)
        elif not line:
            kind, advance = _NAME, (1.1 if len(styled) == 1 else 0.7)
        else:
            kind = _NAME
        text = line.removeprefix("# ")
        pair = kind is _NAME and " | " in text
        styled.append(_Line(text, replace(kind, face=face_for(text, kind.face)), advance, pair))
    return styled


def _fitted(line: _Line, page: _Page) -> list[_Line]:
    """The line, in as many as it takes."""
    if not line.text:
        return [line]
    kind = _sized(line.kind, page)
    if not line.pair:
        broken = wrapped(line.text, kind, page.room)
        texts = [line.text] if len(broken) == 1 else broken
    else:
        role, _, name = line.text.partition(" | ")
        half = page.room / 2 - page.gutter
        roles = wrapped(role, _sized(_beside(role), page), half)
        names = wrapped(name, kind, half)
        texts = [f"{one} | {other}" for one, other in zip_longest(roles, names, fillvalue="")]
    return [replace(line, text=text, advance=1.0 if n else line.advance) for n, text in enumerate(texts)]


def _sized(kind: Type, page: _Page) -> Type:
    return replace(kind, size=kind.size * page.unit)


def _beside(role: str) -> Type:
    return replace(_ROLE, face=face_for(role, _ROLE.face))


def _sheet(lines: Sequence[_Line], page: _Page) -> Letters:
    """All lines, `FINE` rows a pixel; a short list stands in the middle."""
    window, step = page.window, page.unit * _LINE
    length = sum(line.advance for line in lines) * step
    margin = max(window * _MARGIN, (window - length) / 2)
    letters = np.zeros((round(max(window, length + 2 * margin)) * FINE, page.width), np.float32)
    baseline = margin - step * 0.3
    for line in lines:
        baseline += line.advance * step
        _draw(letters, line, page, baseline)
    return letters


def _draw(sheet: Letters, line: _Line, page: _Page, baseline: float) -> None:
    kind, middle = _sized(line.kind, page), page.width / 2
    if line.pair:
        role, _, name = line.text.partition(" | ")
        beside = _sized(_beside(role), page)
        left = middle - page.gutter - width_of(role, beside)
        draw_at(sheet, role, beside, left=left, baseline=baseline, fine=True)
        draw_at(sheet, name, kind, left=middle + page.gutter, baseline=baseline, fine=True)
    elif line.text:
        draw_line(sheet, line.text, kind, center=middle, baseline=baseline, fine=True)
