"""Parts of a house that stand by themselves where a place has none: a flight of stairs, a doorway.

Knows no place. Stairs go up along +z from the first step at the origin; a doorway's wall stands across z, and
the room beyond it is at +z.
"""

from collections.abc import Callable, Mapping

from filmkit.studio.animatic.geometry.stair import FLIGHT, GOING, RISE, STEPS
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
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


OPENING, DOOR_HIGH = 1.05, 2.12
WALL_WIDE, WALL_HIGH, WALL_THICK = 11.0, 4.2, 0.16
BEYOND = 3.2
"""Metres that the other room is deep."""


def _doorway(inside: Finish, back: Finish) -> Mesh:
    """A wall with an opening in its frame, and a closed room behind it."""
    c = Carpenter()
    wing = (WALL_WIDE - OPENING) / 2
    wall = f.PLASTER.tinted((0.44, 0.38, 0.30))
    blocks = [
        Block((s * (OPENING + wing) / 2, WALL_HIGH / 2, 0.0), (wing, WALL_HIGH, WALL_THICK)) for s in (-1, 1)
    ]
    blocks.append(
        Block((0.0, (DOOR_HIGH + WALL_HIGH) / 2, 0.0), (OPENING, WALL_HIGH - DOOR_HIGH, WALL_THICK))
    )
    c.boxes(blocks, wall)
    trim = f.plain((0.62, 0.58, 0.50), 0.3, 0.1)
    for s in (-1, 1):
        c.box((s * (OPENING / 2 + 0.04), DOOR_HIGH / 2, 0.0), (0.10, DOOR_HIGH, 0.24), trim, bevel=0.006)
        skirting = Block((s * (OPENING + wing + 0.2) / 2, 0.06, -0.09), (wing - 0.2, 0.12, 0.02))
        c.boxes([skirting], trim)
    c.box((0.0, DOOR_HIGH + 0.03, 0.0), (OPENING + 0.18, 0.10, 0.24), trim, bevel=0.006)
    middle, half = WALL_THICK / 2 + BEYOND / 2, 1.7
    sides = [Block((s * half, 1.3, middle), (0.1, 2.6, BEYOND)) for s in (-1, 1)]
    c.boxes([*sides, Block((0.0, 2.65, middle), (2 * half, 0.1, BEYOND))], inside)
    c.box((0.0, 0.006, middle + 0.2), (2 * half, 0.01, BEYOND + 0.4), inside)
    c.box((0.0, 1.2, WALL_THICK / 2 + BEYOND), (2 * half, 2.8, 0.1), back)
    return c.done()


BLACK = f.plain((0.006, 0.006, 0.008), 0.1, 0.02)
DIM = f.PLASTER.tinted((0.16, 0.12, 0.09))
PALE = f.PLASTER.tinted((0.70, 0.64, 0.54))

FLIGHTS: Mapping[str, Callable[[], Mesh]] = {
    FLIGHT: _flight,
    "doorway": lambda: _doorway(DIM, f.glowing((0.42, 0.28, 0.16), 0.5)),
    "doorway to the dark": lambda: _doorway(BLACK, BLACK),
    "doorway to the light": lambda: _doorway(PALE, f.glowing((1.0, 0.92, 0.78), 2.2)),
}
"""By the names that `figures.gear` uses."""
