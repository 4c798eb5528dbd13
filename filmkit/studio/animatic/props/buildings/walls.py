"""Walls with openings, and what is hung in them: windows, shutters, awnings.

Knows no building. All are drawn facing +z with their front on z = 0; a set turns them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish


@dataclass(frozen=True, slots=True)
class Opening:
    """A hole in a wall: its middle, its width, and from where to where it goes up."""

    x: float
    width: float
    bottom: float
    top: float


def pierced(
    left: float, right: float, bottom: float, top: float, openings: Iterable[Opening], depth: float = 0.4
) -> Iterator[Block]:
    """A wall in boxes around openings that stand side by side, its front on z = 0."""

    def piece(x0: float, x1: float, y0: float, y1: float) -> Iterator[Block]:
        if x1 - x0 > 1e-3 and y1 - y0 > 1e-3:
            yield Block(((x0 + x1) / 2, (y0 + y1) / 2, -depth / 2), (x1 - x0, y1 - y0, depth))

    done = left
    for hole in sorted(openings, key=lambda o: o.x):
        low, high = hole.x - hole.width / 2, hole.x + hole.width / 2
        yield from piece(done, low, bottom, top)
        yield from piece(low, high, bottom, hole.bottom)
        yield from piece(low, high, hole.top, top)
        done = high
    yield from piece(done, right, bottom, top)


def window_bars(
    hole: Opening, columns: int, rows: int, bar: float = 0.05, z: float = -0.12
) -> Iterator[Block]:
    """The frame of a window and its glazing bars."""
    height, middle = hole.top - hole.bottom, (hole.top + hole.bottom) / 2
    for i in range(columns + 1):
        x = hole.x + hole.width * (i / columns - 0.5)
        yield Block((x, middle, z), (bar * (1.6 if i in (0, columns) else 1), height, bar))
    for j in range(rows + 1):
        y = hole.bottom + height * j / rows
        yield Block((hole.x, y, z), (hole.width, bar * (1.6 if j in (0, rows) else 1), bar))


def railing(
    x: float, y: float, z: float, width: float, height: float = 0.3, step: float = 0.15
) -> Iterator[Block]:
    """A small iron balustrade, by the middle of its foot."""
    yield Block((x, y + height, z), (width, 0.03, 0.03))
    yield Block((x, y + 0.04, z), (width, 0.02, 0.02))
    count = max(2, round(width / step))
    for i in range(count + 1):
        yield Block((x + width * (i / count - 0.5), y + height / 2, z), (0.02, height, 0.02))


def awning(
    c: Carpenter, hole: Opening, top: float, reach: float, finish: Finish, valance: Finish, wall: float = 0.0
) -> None:
    """A cloth over a window: it leaves the `wall` (a z) at `top`, falls, and ends in scallops."""
    half, low, front = hole.width * 0.60, top - 0.62, wall + reach
    for lift in (0.0, -0.02):
        slope = [
            (hole.x - half, low + lift, front),
            (hole.x + half, low + lift, front),
            (hole.x + half * 0.96, top + lift, wall),
            (hole.x - half * 0.96, top + lift, wall),
        ]
        c.sheet(slope if lift == 0 else slope[::-1], finish, (6, 1))
    for side in (-1, 1):
        corner = [(hole.x + side * half, low, front), (hole.x + side * half, low, wall)]
        peak = (hole.x + side * half * 0.96, top, wall)
        c.sheet([*(corner if side > 0 else corner[::-1]), peak, peak], finish)
    count = 9
    for i in range(count):
        x, w = hole.x + 2 * half * ((i + 0.5) / count - 0.5), 2 * half / count
        hem = low - (0.17 if i % 2 else 0.20)
        c.box((x, (low + hem) / 2, front), (w * 0.97, low - hem, 0.015), valance)
