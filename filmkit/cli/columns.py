"""Columns of words, as wide as what stands in them. Knows no command."""

import textwrap
from collections.abc import Iterator, Sequence

WIDTH = 100
"""What a table may be wide."""
_GAP = "  "


def columns(rows: Sequence[Sequence[str]], indent: str = "") -> Iterator[str]:
    """Rows of one table, the first of them its heads; the last column is not padded."""
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    for row in rows:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield (indent + _GAP.join(padded)).rstrip()


def wrapped(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """Rows whose cells are wrapped to columns of these widths."""
    for row in rows:
        cells = [_wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
        for number in range(max(map(len, cells))):
            lines = [cell[number] if number < len(cell) else "" for cell in cells]
            yield _GAP.join(line.ljust(width) for line, width in zip(lines, widths, strict=True)).rstrip()


def equal_widths(count: int, first: int) -> list[int]:
    """The first column's width, and `count` equal ones beside it."""
    return [first, *[max(12, (WIDTH - first) // max(1, count) - len(_GAP))] * count]


def below(label: str, text: str, first: int) -> Iterator[str]:
    """A label and its text, wrapped beside it."""
    lines = _wrap(text, WIDTH - first) or [""]
    yield f"{label:<{first}}{lines[0]}".rstrip()
    yield from (" " * first + line for line in lines[1:])


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)
