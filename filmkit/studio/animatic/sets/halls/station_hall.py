"""A great railway station hall: arches along both sides, a glass vault, a marble floor like water.

Knows no trains and no travellers. The hall runs along z: a wide view looks from +z down to the
window at the far end.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Pattern, Set, Vec

WIDE = 8.5
"""From the middle to the side walls."""
NEAR, FAR = 20.0, -64.0
BAYS = tuple(14.0 - 6.0 * i for i in range(13))
"""Where columns stand, near to far."""
COLUMN = WIDE - 1.2
SPRING, CROWN = 9.4, 13.7
"""The vault's foot and its top."""
CLOCK: Vec = (0.0, 6.45, -21.0)
STONE: Color = (0.33, 0.31, 0.28)
ASHLAR = f.patterned(STONE, Pattern.STONE, 1.6, 0.35, 0.12)

PLATFORMS = ("platform", "train station platform", "railway platform", "station platform", "train platform")
EDGE = -2.3
"""Where a platform ends, along x."""
TRAIN: Vec = (-4.35, -0.55, 3.0)
"""Where the train's nose stands beside it."""

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-1.6, 0.0, 0.0), 0.6),
    "right": Mark((1.6, 0.0, 0.0), -0.6),
    "far": Mark((0.4, 0.0, -17.0)),
    "work": Mark((-3.4, 0.0, -7.0), math.pi),
    "seat": Mark((6.05, 0.0, 5.0), -math.pi / 2, 0.47),
    "path-start": Mark((0.12, 0.0, 1.0), math.pi),
    "path-end": Mark((0.12, 0.0, -16.0), math.pi),
    "view": Mark((-0.45, 0.0, 8.5), 0.0, 0.85),
    "look": Mark((0.2, 0.0, -20.0), 0.0, 3.1),
}


def station_hall(brief: SetBrief) -> Set:
    """The hall, empty, at an hour when its lamps still burn."""
    c = Carpenter()
    marble = f.patterned((0.30, 0.285, 0.26), Pattern.MARBLE, 0.62, 0.95, 0.5, reflect=1.0)
    c.floor((-WIDE, 0, FAR), (WIDE, 0, NEAR), marble, (6, 30))
    bay = _bay(brief.night)
    for z in BAYS:
        c.put(bay, Spot((COLUMN, 0, z), 0.0), Spot((-COLUMN, 0, z), math.pi))
    for side in (-1, 1):
        c.box((side * (WIDE + 0.8), 4.6, -22), (0.2, 9.4, 84), ASHLAR.tinted((0.26, 0.245, 0.22)))
        c.box((side * COLUMN, 9.35, -22), (1.2, 0.4, 84), ASHLAR)
        c.box((side * (COLUMN - 0.64), 9.12, -22), (0.12, 0.12, 84), f.TRIM)
    _vault(c)
    _end_walls(c, brief.night)
    _things(c, brief)
    if brief.is_called(*PLATFORMS) and (train := vehicle_of("train", "blue train", brief.night, 3)):
        c.put(train.drawn(0.0, TRAIN, 0.0), Spot((0, 0, 0)))
        c.box((EDGE, 0.02, -22.0), (0.28, 0.04, 84.0), f.plain((0.62, 0.46, 0.05)))
        c.box((EDGE - 0.34, 0.012, -22.0), (0.34, 0.02, 84.0), f.plain((0.55, 0.55, 0.53)))
    return Set(
        "station-hall",
        c.done(),
        MARKS,
        practicals=_lamps() if brief.night else (),
        windows=(
            ((0.0, CROWN - 0.3, -6.0), (0.0, -1.0, 0.0)),
            ((0.0, CROWN - 0.3, -24.0), (0.0, -1.0, 0.0)),
            ((0.0, 9.0, FAR + 1.0), (0.0, -0.2, 0.98)),
        ),
        interior=True,
        mirror=0.0,
        room=((-WIDE + 2.0, 0.15, FAR + 4.0), (WIDE - 2.0, 9.0, NEAR - 2.0)),
    )


def _bay(night: bool) -> Mesh:
    """One column of the right arcade, the arch that leaves it towards +z, and its lamp."""
    c = Carpenter()
    shaft = f.patterned((0.36, 0.335, 0.30), Pattern.PLASTER, 2.0, 0.35, 0.15)
    c.box((0, 0.32, 0), (1.15, 0.64, 1.15), ASHLAR, bevel=0.03)
    c.turned(
        (0, 0.64, 0),
        [
            (0.52, 0),
            (0.54, 0.06),
            (0.46, 0.14),
            (0.42, 0.2),
            (0.43, 2.0),
            (0.38, 5.1),
            (0.42, 5.16),
            (0.50, 5.3),
        ],
        shaft,
        20,
    )
    c.box((0, 6.08, 0), (1.1, 0.30, 1.1), ASHLAR, bevel=0.02)
    c.part(_arcade_arch(), ASHLAR)
    glass = f.glowing((1.0, 0.70, 0.38), 9.0) if night else f.plain((0.6, 0.58, 0.5), 0.9, 0.5)
    c.ball((-0.62, 3.5, 0), 0.15, glass, 14)
    c.tube([(-0.40, 3.15, 0), (-0.62, 3.12, 0), (-0.62, 3.34, 0)], 0.025, f.BRASS, 6)
    c.turned((-0.62, 3.32, 0), [(0.02, 0), (0.09, 0.03), (0.08, 0.06)], f.BRASS, 12)
    return c.done()


def _arcade_arch() -> Part:
    """Soffit and both faces of an arch over 6 m, in the plane of z."""
    angle = np.linspace(0, math.pi, 17)
    z, y = -3.0 - 2.6 * np.cos(angle), 6.2 + 2.3 * np.sin(angle)
    parts = []
    for i in range(len(angle) - 1):
        low, high = (y[i], z[i]), (y[i + 1], z[i + 1])
        parts.append(primitives.quad([(-0.45, *low), (-0.45, *high), (0.45, *high), (0.45, *low)]))
        for x in (-0.45, 0.45):
            face = [(x, *low), (x, *high), (x, 9.2, high[1]), (x, 9.2, low[1])]
            quad = primitives.quad(face)
            normal = np.broadcast_to((math.copysign(1.0, x), 0.0, 0.0), quad.normals.shape)
            parts.append(part_of(quad.vertices, normal, quad.triangles))
    return joined(parts)


def _vault(c: Carpenter) -> None:
    """A barrel of plaster that leaves its crown to glass and iron."""
    radius = WIDE - 0.9
    angle = np.linspace(0, math.pi, 19)
    shell = f.patterned((0.24, 0.24, 0.24), Pattern.TILES, 0.8, 0.3, 0.1)

    def at(i: int, z: float, k: float = 1.0) -> Vec:
        return (
            float(radius * k * math.cos(angle[i])),
            float(SPRING + (CROWN - SPRING - 0.1) * k * math.sin(angle[i])),
            z,
        )

    for i in (*range(6), *range(12, 18)):
        c.sheet([at(i, NEAR), at(i + 1, NEAR), at(i + 1, FAR), at(i, FAR)][::-1], shell, (6, 1))
    for z in np.arange(FAR, NEAR, 3.0):
        c.tube([at(i, float(z), 0.985) for i in range(19)], 0.09, f.IRON, 5)
    for i in (6, 7, 8, 9, 10, 11, 12):
        c.rod(at(i, NEAR), at(i, FAR), 0.06, f.IRON, 5)


def _end_walls(c: Carpenter, night: bool) -> None:
    """A great window closes the far end, doors and a wall the near one."""
    wall = ASHLAR.tinted((0.24, 0.23, 0.21))
    c.box((0, 3.2, FAR), (18, 6.6, 0.3), wall)
    frame = f.plain((0.05, 0.05, 0.055), 0.6, 0.3)
    for x in (-5.4, -2.7, 0.0, 2.7, 5.4):
        c.box((x, 1.7, FAR + 0.18), (1.7, 3.4, 0.05), f.glowing((1.0, 0.66, 0.36), 0.5 if night else 0.1))
        c.boxes([Block((x + d, 1.7, FAR + 0.24), (0.10, 3.4, 0.06)) for d in (-0.85, 0.0, 0.85)], frame)
        c.box((x, 2.6, FAR + 0.24), (1.7, 0.1, 0.06), frame)
    c.box((0, 4.4, FAR + 0.3), (16, 0.3, 0.5), f.TRIM)
    bars = [Block((float(x), 10.0, FAR + 0.1), (0.16, 7.6, 0.1)) for x in np.linspace(-7.0, 7.0, 11)]
    bars += [Block((0, y, FAR + 0.1), (15, 0.14, 0.1)) for y in (6.6, 8.2, 9.8, 11.4)]
    c.boxes(bars, frame)
    c.box((0, 7.0, NEAR), (18, 14, 0.3), wall)
    glow = f.glowing((1.0, 0.72, 0.45), 0.9 if night else 0.3)
    for x in (-4.0, 0.0, 4.0):
        c.box((x, 1.5, NEAR - 0.17), (2.2, 3.0, 0.05), glow)
        c.boxes([Block((x + d, 1.5, NEAR - 0.22), (0.09, 3.0, 0.06)) for d in (-1.1, 0.0, 1.1)], frame)
        c.boxes([Block((x, y, NEAR - 0.22), (2.3, 0.09, 0.06)) for y in (0.3, 1.1, 3.05)], frame)
    c.tilted(furniture.wall_clock(0.9, 4.08, night), (0, 6.4, NEAR - 0.3), (0, math.pi, 0))


def _things(c: Carpenter, brief: SetBrief) -> None:
    dial = furniture.wall_clock(0.78, 4.08, brief.night)
    c.put(
        dial, Spot((CLOCK[0], CLOCK[1], CLOCK[2] + 0.1)), Spot((CLOCK[0], CLOCK[1], CLOCK[2] - 0.1), math.pi)
    )
    c.rod((0, CROWN - 0.2, CLOCK[2]), (0, CLOCK[1] + 0.8, CLOCK[2]), 0.035, f.IRON)
    bench = furniture.bench(2.2)
    for z in (5.0, -7.0, -19.0, -31.0):
        c.put(bench, Spot((6.25, 0, z), -math.pi / 2), Spot((-6.25, 0, z), math.pi / 2))
    _board(c, brief)
    for z in (-40.0, -47.0):
        _kiosk(c, z, brief.night)
    c.put(_bin(), Spot((5.9, 0, 7.2)), Spot((-5.9, 0, -9.4)), Spot((5.9, 0, -21.4)))


def _board(c: Carpenter, brief: SetBrief) -> None:
    """The departure board: rows of small lit cells that almost read as names."""
    x, y, z, chance = -4.5, 4.6, -26.0, brief.accidents()
    c.box((x, y, z), (3.8, 1.7, 0.22), f.plain((0.02, 0.02, 0.022), 0.6, 0.3), bevel=0.02)
    for side in (-1, 1):
        c.rod((x + side * 1.5, y + 0.8, z), (x + side * 1.5, 9.2, z), 0.03, f.IRON)
    cells = []
    for row in range(6):
        line = y + 0.58 - row * 0.23
        words = [(0.0, 4), (0.75, int(chance.integers(7, 13))), (3.0, int(chance.integers(1, 3)))]
        for start, letters in words:
            for k in range(letters):
                tall = 0.13 if chance.random() < 0.8 else 0.08
                at = (x - 1.68 + start + k * 0.155, line - (0.13 - tall) / 2, z + 0.115)
                cells.append(Block(at, (float(chance.uniform(0.06, 0.105)), tall, 0.01)))
    c.boxes(cells, f.glowing((1.0, 0.62, 0.16), 1.3))


def _kiosk(c: Carpenter, z: float, night: bool) -> None:
    c.box((4.8, 1.25, z), (1.9, 2.5, 2.4), f.DARK.tinted((0.08, 0.10, 0.09)), bevel=0.03)
    c.box((4.8, 2.62, z), (2.3, 0.16, 2.8), f.DARK, bevel=0.03)
    c.box((3.84, 1.6, z), (0.03, 0.9, 1.8), f.glowing((1.0, 0.75, 0.45), 0.8 if night else 0.2))


def _bin() -> Mesh:
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0.2, 0), (0.24, 0.8), (0.26, 0.82), (0.2, 0.86), (0, 0.84)],
        Finish((0.05, 0.06, 0.06), f.IRON.material),
        16,
    )
    return c.done()


def _lamps() -> tuple[Lamp, ...]:
    sconces = [
        Lamp((side * (COLUMN - 0.9), 3.5, z), (5.2, 3.0, 1.3), 0.35, 9.0) for z in BAYS for side in (-1, 1)
    ]
    return (*sconces, Lamp((CLOCK[0], CLOCK[1] - 0.1, CLOCK[2] + 0.6), (1.6, 1.4, 1.1), 0.5, 7.0))
