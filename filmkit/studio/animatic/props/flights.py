"""A flight of stairs that stands by itself: up along +z from the first step at the origin.

Knows no place: stone steps, a rail on the far side, and a landing at the top.
"""

from collections.abc import Callable, Mapping

from filmkit.studio.animatic.geometry.stair import FLIGHT, GOING, RISE, STEPS
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Mesh

WIDE, LANDING = 1.7, 4.0
"""Metres across, and of level ground at the top."""
STONE = f.TRIM.tinted((0.40, 0.37, 0.33))


def _flight() -> Mesh:
    c = Carpenter()
    long, high = STEPS * GOING, STEPS * RISE
    c.boxes(
        [
            Block((0.0, RISE * (k + 1) / 2, GOING * (k + 0.5)), (WIDE, RISE * (k + 1), GOING))
            for k in range(STEPS)
        ],
        STONE,
    )
    edge = f.plain((0.24, 0.22, 0.20))
    c.boxes([Block((0.0, RISE * (k + 1) - 0.012, GOING * k), (WIDE, 0.03, 0.03)) for k in range(STEPS)], edge)
    c.box((0.0, high / 2, long + LANDING / 2), (WIDE, high, LANDING), STONE)
    x = WIDE / 2 - 0.05  # on the far side of who goes up to the right
    c.boxes(
        [Block((x, RISE * (k + 1) + 0.45, GOING * (k + 0.5)), (0.022, 0.9, 0.022)) for k in range(STEPS)],
        f.IRON,
    )
    c.rod((x, 0.95, 0.0), (x, high + 0.95, long), 0.026, f.IRON, 8)
    c.rod((x, high + 0.95, long), (x, high + 0.95, long + LANDING), 0.026, f.IRON, 8)
    return c.done()


FLIGHTS: Mapping[str, Callable[[], Mesh]] = {FLIGHT: _flight}
"""By the names that `figures.gear` uses."""
