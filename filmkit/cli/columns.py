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


def side_by_side(rows: Sequence[Sequence[str]], first: int, width: int = WIDTH) -> Iterator[str]:
    """Rows whose cells are wrapped to equal columns; the first column is `first` wide."""
    count = max(1, len(rows[0]) - 1)
    each = max(12, (width - first) // count - len(_GAP))
    for row in rows:
        wrapped = [[row[0]], *(_wrap(cell, each) or [""] for cell in row[1:])]
        for number in range(max(map(len, wrapped))):
            cells = [lines[number] if number < len(lines) else "" for lines in wrapped]
            sized = zip(cells, (first, *[each] * count), strict=True)
            yield _GAP.join(cell.ljust(size) for cell, size in sized).rstrip()


def below(label: str, text: str, first: int, width: int = WIDTH) -> Iterator[str]:
    """A label and its text, wrapped beside it."""
    lines = _wrap(text, width - first) or [""]
    yield f"{label:<{first}}{lines[0]}".rstrip()
    yield from (" " * first + line for line in lines[1:])


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)
