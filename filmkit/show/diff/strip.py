"""The before/after strip: one picture, a row for each shot that looks otherwise. Knows no store."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PIL import Image

from filmkit.show.diff.canvas import ADDED, INK, PAPER, QUIET, REMOVED, Line, fitted, write
from filmkit.show.diff.changes import SEEN, Comparison, Difference, Kind
from filmkit.show.diff.told import old_and_new, title_of, what, where

MOMENTS = (Fraction(1, 6), Fraction(1, 2), Fraction(5, 6))
MOST = 24
"""Rows: a picture that is longer than this is not looked at."""
_WIDTH, _GAP, _HEAD, _LABEL, _WORDS = 236, 6, 44, 30, 20
_SIDE = len(MOMENTS) * (_WIDTH + _GAP) - _GAP
_RIGHT = _GAP + _SIDE + 26

Stills = Callable[[int, Sequence[Fraction]], Sequence[Image.Image]]
"""A place of a cut, and parts of it, to pictures; none when there are none."""


@dataclass(frozen=True, slots=True)
class Side:
    """One version, to be looked at."""

    name: str
    stills: Stills


def shown(comparison: Comparison) -> tuple[Difference, ...]:
    """The shots there is something to look at for."""
    return tuple(each for each in comparison.shots if SEEN & set(each.kinds))


def write_strip(comparison: Comparison, before: Side, after: Side, out: Path) -> int:
    """The strip as PNG; how many shots it shows, 0 when nothing looks otherwise and none is written."""
    rows = shown(comparison)[:MOST]
    if not rows:
        return 0
    seen = [(_seen(row.stages[0], before), _seen(row.stages[1], after)) for row in rows]
    height = _cell_height([picture for pair in seen for side in pair for picture in side or ()])
    labels = [_LABEL + (_WORDS if any(written(row)) else 0) for row in rows]
    tall = _HEAD + sum(labels) + len(rows) * (height + _GAP) + 30
    paper = Image.new("RGB", (_RIGHT + _SIDE + _GAP, tall), PAPER)
    write(paper, Line(f"before: {before.name}", 19, QUIET), _GAP, 29, _SIDE)
    write(paper, Line(f"after: {after.name}", 19, QUIET), _RIGHT, 29, _SIDE)
    top = _HEAD
    for row, pair, label in zip(rows, seen, labels, strict=True):
        write(paper, Line(heading(row, comparison), 17, color(row), strong=True), _GAP, top + 21, _SIDE * 2)
        for pictures, said, left in zip(pair, written(row), (_GAP, _RIGHT), strict=True):
            write(paper, Line(said, 14, QUIET), left, top + _LABEL + 10, _SIDE)
            _fill(paper, pictures, left, top + label, height, missing(row))
        top += label + height + _GAP
    if (more := len(shown(comparison)) - len(rows)) > 0:
        write(paper, Line(f"and {more} more shots", 17, QUIET), _GAP, top + 20, _SIDE)
    paper.save(out, "PNG", optimize=True)
    return len(rows)


def heading(row: Difference, comparison: Comparison) -> str:
    """Timecode, shot and what became of it; the faces in the package have no arrow."""
    became = what(row, comparison).replace("->", "to")
    return f"{where(row, comparison)}   {title_of(row)}   {became}"


def written(row: Difference) -> tuple[str, str]:
    """The words that each side was made from, where they are others: `light: dusk`, and `light: dawn`."""
    values = [(change.name, *old_and_new(change)) for change in row.changes]
    before, after = ("; ".join(f"{name}: {value[side]}" for name, *value in values) for side in (0, 1))
    return before, after


def color(row: Difference) -> tuple[int, int, int]:
    """Green for what came, red for what went."""
    return ADDED if Kind.ADDED in row.kinds else REMOVED if Kind.REMOVED in row.kinds else INK


def missing(row: Difference) -> str:
    """Why one side of a row is empty."""
    return "not in the cut" if Kind.ADDED in row.kinds else "taken out of the cut"


def _seen(stage: int | None, version: Side) -> Sequence[Image.Image] | None:
    """None of what is not in that cut."""
    return version.stills(stage, MOMENTS) if stage is not None else None


def _cell_height(pictures: Sequence[Image.Image]) -> int:
    if not pictures:
        return round(_WIDTH * 9 / 16)
    return round(pictures[0].height * _WIDTH / pictures[0].width)


def _fill(
    paper: Image.Image, pictures: Sequence[Image.Image] | None, left: int, top: int, height: int, why: str
) -> None:
    """One side of a row: its pictures, or a frame that says why there are none."""
    if not pictures:
        paper.paste(Image.new("RGB", (_SIDE, height), (34, 34, 37)), (left, top))
        words = why if pictures is None else "its pictures are not here"
        write(paper, Line(words, 16, QUIET), left + 14, top + height // 2 + 6, _SIDE - 28)
        return
    for number, picture in enumerate(pictures):
        paper.paste(fitted(picture, _WIDTH, height), (left + number * (_WIDTH + _GAP), top))
