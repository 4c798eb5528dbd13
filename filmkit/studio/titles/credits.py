"""Rolling credits: lines set once on a long sheet, then shown through a window. Knows no film."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.titles.lettering import (
    Face,
    Letters,
    Type,
    draw_at,
    draw_line,
    refuse_unknown_letters,
    width_of,
)

_COLOR = np.array((232, 228, 220), np.float32)
_LINE = 0.072
"""From line to line, in parts of the picture's height."""
_GUTTER = 0.022
"""Half the gap between a role and its name, in parts of the width."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    letters: Letters
    window: int
    """Height of the picture inside its mask."""


def roll(
    lines: Sequence[str], frames: int, width: int, height: int, inside: int | None = None
) -> Iterator[NDArray[np.uint8]]:
    """`frames` pictures of the roll, (height, width, 3) RGB on black.

    "# " begins a heading, "role | name" is a pair, "" a gap. It rises by whole pixels, the same
    number each frame but the last, where it comes to rest with its end in view; a roll that fits
    stands still.
    """
    window = inside or height
    sheet = _sheet(lines, width, window)
    top = (height - window) // 2
    way = max(0, sheet.letters.shape[0] - window)
    for frame in range(frames):
        at = round(_eased(frame / max(1, frames - 1)) * way)
        picture = np.zeros((height, width, 3), np.uint8)
        seen = sheet.letters[at : at + window]
        picture[top : top + len(seen)] = (seen[..., None] * _COLOR).round().astype(np.uint8)
        yield picture


def _eased(share: float) -> float:
    """Still for a breath at both ends, steady between."""
    moved = (share - 0.12) / 0.76
    return min(1.0, max(0.0, moved))


def _sheet(lines: Sequence[str], width: int, window: int) -> _Sheet:
    for line in lines:
        refuse_unknown_letters(line.removeprefix("# "), Face.SANS)
    step = window * _LINE
    length = sum(_advance(line) for line in lines) * step
    margin = max(window * 0.12, (window - length) / 2)
    letters = np.zeros((round(max(window, length + 2 * margin)), width), np.float32)
    baseline = margin + step * 0.7
    for line in lines:
        # Lines are drawn on a strip of their own: the sheet can be very long.
        low, high = int(max(0, baseline - 2 * step)), int(min(len(letters), baseline + 2 * step))
        _draw(letters[low:high], line, width, baseline - low, window)
        baseline += _advance(line) * step
    return _Sheet(letters, window)


def _advance(line: str) -> float:
    if line.startswith("# "):
        return 1.35
    return 0.8 if not line else 1.0


def _draw(strip: Letters, line: str, width: int, baseline: float, window: int) -> None:
    if line.startswith("# "):
        kind = Type(Face.SERIF_STRONG, window * 0.058, 0.04)
        draw_line(strip, line[2:], kind, center=width / 2, baseline=baseline)
    elif " | " in line:
        role, _, name = line.partition(" | ")
        small = Type(Face.SANS, window * 0.042, 0.02)
        large = Type(Face.SERIF_STRONG, window * 0.046, 0.01)
        left = width / 2 - width * _GUTTER - width_of(role, small)
        draw_at(strip, role, small, left=left, baseline=baseline)
        draw_at(strip, name, large, left=width / 2 + width * _GUTTER, baseline=baseline)
    elif line:
        draw_line(strip, line, Type(Face.SERIF, window * 0.046, 0.02), center=width / 2, baseline=baseline)
