"""A Japanese tea room: mats, paper screens, an alcove with its scroll, a low table with a tea set, a brazier.

Knows no guests.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Lamp, Pattern

CEDAR = f.patterned((0.21, 0.125, 0.062), Pattern.PLANKS, 5.0, 0.3, 0.1)
STRAW = f.patterned((0.40, 0.37, 0.185), Pattern.FABRIC, 7.0, 0.15, 0.04)
CLAY = f.PLASTER.tinted((0.36, 0.30, 0.20))
GLAZE = f.plain((0.09, 0.17, 0.13), 0.8, 0.45)
TABLE = (0.7, -1.7)
"""Where its middle stands, x and z."""


def tea_room(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """All that stands in it."""
    _mats(c, room)
    _screens(c, room, brief.night)
    _alcove(c, room)
    _table(c)
    _brazier(c)
    lamps = (
        Lamp((0.2, 2.1, room.back + 0.5), (2.4, 1.9, 1.2), 0.5, 6.0),
        Lamp((TABLE[0], 2.0, 0.2), (1.4, 1.0, 0.55), 0.4, 4.5),
        Lamp((-0.9, 0.6, -1.6), (0.9, 0.34, 0.08), 0.1, 2.0),
    )
    return Extra(lamps)


def _mats(c: Carpenter, room: Room) -> None:
    """Straw mats with dark borders, laid across one another."""
    border = f.plain((0.035, 0.05, 0.032))
    for row, z in enumerate(np.arange(room.back + 0.5, room.front, 0.92)):
        for x in np.arange(room.left + (0.92 if row % 2 else 0.0), room.right, 1.84):
            wide = min(1.80, room.right - float(x))
            c.box((float(x) + wide / 2, 0.02, float(z)), (wide, 0.04, 0.88), STRAW)
            c.boxes([Block((float(x) + wide / 2, 0.022, float(z) + s * 0.44), (wide, 0.042, 0.05))
                     for s in (-1, 1)], border)  # fmt: skip


def _screens(c: Carpenter, room: Room, night: bool) -> None:
    """Paper on a lattice of thin wood: by day the garden's light comes through."""
    paper = f.glowing((0.55, 0.45, 0.32), 0.5) if night else f.glowing((1.0, 0.96, 0.86), 0.85)
    z = room.back + 0.10
    for k in range(3):
        x = room.left + 0.62 + 1.2 * k
        c.box((x, 1.02, z), (1.12, 1.96, 0.02), paper)
        lattice = [Block((x + dx, 1.02, z + 0.03), (0.022, 1.96, 0.02)) for dx in (-0.28, 0.0, 0.28)]
        lattice += [Block((x, 0.42 + 0.3 * j, z + 0.03), (1.12, 0.022, 0.02)) for j in range(6)]
        c.boxes(lattice, CEDAR)
        c.boxes([Block((x + s * 0.58, 1.02, z + 0.03), (0.06, 2.0, 0.04)) for s in (-1, 1)], CEDAR)
        c.box((x, 0.16, z + 0.03), (1.16, 0.30, 0.03), CEDAR)
    c.box(((room.left + room.right) / 2, 2.08, z + 0.05), (room.right - room.left, 0.12, 0.10), CEDAR)
    for x in (room.left + 0.06, room.left + 3.72, room.right - 0.06):
        c.box((x, room.height / 2, z + 0.05), (0.12, room.height, 0.12), CEDAR)


def _alcove(c: Carpenter, room: Room) -> None:
    """A raised floor under a dark wall, a scroll with a painted circle and strokes, a small bent pine."""
    x, z = room.right - 0.95, room.back + 0.5
    c.box((x, 0.12, z), (1.7, 0.20, 0.9), CEDAR.tinted((0.09, 0.05, 0.028)))
    c.box((x, 1.3, room.back + 0.08), (1.7, 2.4, 0.04), CLAY.tinted((0.20, 0.22, 0.15)))
    c.box((x, 1.42, room.back + 0.12), (0.52, 1.45, 0.01), f.plain((0.66, 0.61, 0.49)))
    c.boxes([Block((x, y, room.back + 0.13), (0.60, 0.04, 0.04)) for y in (0.68, 2.16)], CEDAR)
    ink = f.plain((0.03, 0.03, 0.032))
    strokes = (
        (0.0, 1.85, 0.24, 0.04),
        (0.03, 1.72, 0.04, 0.24),
        (-0.06, 1.42, 0.20, 0.035),
        (0.0, 1.30, 0.03, 0.22),
        (0.05, 1.10, 0.17, 0.04),
        (-0.04, 0.98, 0.03, 0.18),
    )
    c.boxes([Block((x + dx, y, room.back + 0.13), (w, h, 0.006)) for dx, y, w, h in strokes], ink)
    c.box((x + 0.2, 0.27, z), (0.42, 0.10, 0.28), f.plain((0.03, 0.07, 0.14), 0.7, 0.4), bevel=0.02)
    bent = [(x + 0.2, 0.30, z), (x + 0.10, 0.45, z), (x + 0.26, 0.60, z), (x + 0.14, 0.74, z)]
    c.tube(bent, (0.035, 0.028, 0.022, 0.014), f.BARK, 7)
    for dx, y, size in ((0.10, 0.76, 0.17), (0.32, 0.62, 0.14), (-0.02, 0.56, 0.11)):
        c.ball((x + dx, y, z), (size, size * 0.45, size * 0.8), f.FOLIAGE.tinted((0.030, 0.075, 0.026)), 14)


def _table(c: Carpenter) -> None:
    """Low and dark, cushions round it, a pot, a bowl with its whisk, cups."""
    x, z = TABLE
    lacquer = f.plain((0.055, 0.018, 0.012), 0.9, 0.5)
    c.box((x, 0.34, z), (1.5, 0.05, 0.85), lacquer, bevel=0.01)
    c.boxes([Block((x + s * 0.68, 0.18, z + t * 0.36), (0.07, 0.30, 0.07)) for s in (-1, 1) for t in (-1, 1)],
            lacquer)  # fmt: skip
    for dx, dz in ((-0.45, 0.80), (0.45, 0.80), (-1.15, 0.0), (1.15, 0.0)):
        tone = (0.20, 0.035, 0.05) if dx < 0 else (0.05, 0.07, 0.17)
        c.box((x + dx, 0.09, z + dz), (0.56, 0.11, 0.56), f.LINEN.tinted(tone), bevel=0.05)
    c.turned(
        (x - 0.30, 0.365, z), [(0.07, 0), (0.12, 0.05), (0.11, 0.12), (0.05, 0.16), (0, 0.17)], GLAZE, 24
    )
    c.tube([(x - 0.20, 0.42, z), (x - 0.12, 0.47, z), (x - 0.09, 0.51, z)], 0.016, GLAZE, 8)
    c.tube([(x - 0.40, 0.50, z), (x - 0.30, 0.62, z), (x - 0.20, 0.50, z)], 0.010, CEDAR, 8)
    for dx, dz in ((0.02, 0.20), (0.20, 0.24), (0.38, 0.20)):
        cup = [(0.026, 0), (0.040, 0.02), (0.044, 0.065), (0.038, 0.065), (0.03, 0.02), (0, 0.018)]
        c.turned((x + dx, 0.365, z + dz), cup, f.CHINA, 18)
    bowl = [(0.04, 0), (0.075, 0.02), (0.085, 0.085), (0.076, 0.085), (0.06, 0.03), (0, 0.03)]
    c.turned((x + 0.32, 0.365, z - 0.12), bowl, f.plain((0.05, 0.04, 0.038), 0.6, 0.3), 22)
    c.turned((x + 0.54, 0.365, z - 0.02), [(0.022, 0), (0.020, 0.05), (0.036, 0.10), (0, 0.10)],
             f.plain((0.55, 0.43, 0.20)), 14)  # fmt: skip


def _brazier(c: Carpenter) -> None:
    """Coals in an iron bowl, a kettle over them."""
    x, z = -0.95, -1.75
    c.turned((x, 0.04, z), [(0.20, 0), (0.28, 0.10), (0.27, 0.26), (0.23, 0.27)], f.IRON, 24)
    c.post((x, 0.28, z), 0.20, 0.03, f.glowing((1.0, 0.30, 0.05), 1.8), 20)
    kettle = [(0.12, 0), (0.17, 0.06), (0.15, 0.15), (0.06, 0.19), (0.02, 0.23), (0, 0.23)]
    c.turned((x, 0.33, z), kettle, f.IRON.tinted((0.035, 0.035, 0.038)), 22)
    c.tube([(x + 0.12, 0.42, z), (x + 0.20, 0.48, z), (x + 0.22, 0.52, z)], 0.018, f.IRON, 8)
    arch = [(x + 0.14 * math.cos(a), 0.48 + 0.16 * math.sin(a), z) for a in np.linspace(0.3, 2.84, 7)]
    c.tube([(float(a), float(b), float(d)) for a, b, d in arch], 0.011, f.IRON, 7)
