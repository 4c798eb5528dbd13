"""What work leaves under the sky: a crane, a frame of concrete, chimneys, tanks, scrap; a mast, a call box.

Knows no place. Each stands on its own origin and faces +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern

CONCRETE = f.patterned((0.34, 0.335, 0.32), Pattern.PLASTER, 0.8, 0.1, 0.04)
YELLOW = f.plain((0.60, 0.36, 0.03), 0.5, 0.25)


def tower_crane(tall: float = 34.0) -> Mesh:
    """A yellow tower crane of lattice, its arm to -x and a little towards us."""
    c = Carpenter()
    _lattice(c, tall)
    arm = Carpenter()
    _boom(arm, 26.0)
    c.tilted(arm.done(), (0, tall, 0), (0, 0.35, 0))
    c.box((0, tall - 1.0, 0.9), (1.6, 2.0, 1.6), f.plain((0.5, 0.5, 0.48), 0.6, 0.3))
    c.box((0, 0.5, 0), (5, 1.0, 5), CONCRETE)
    return c.done()


def _lattice(c: Carpenter, tall: float) -> None:
    step = 2.0
    for sx in (-0.8, 0.8):
        for sz in (-0.8, 0.8):
            c.rod((sx, 0, sz), (sx, tall, sz), 0.12, YELLOW, 5)
    for k in range(int(tall / step)):
        y, s = k * step, 1 if k % 2 else -1
        for z in (-0.8, 0.8):
            c.rod((-0.8 * s, y, z), (0.8 * s, y + step, z), 0.06, YELLOW, 4)
            c.rod((z, y, -0.8 * s), (z, y + step, 0.8 * s), 0.06, YELLOW, 4)


def _boom(c: Carpenter, long: float) -> None:
    step = 1.6
    for z in (-0.6, 0.6):
        c.rod((9.0, 0.2, z), (-long, 0.2, z), 0.10, YELLOW, 5)
    c.rod((6.0, 1.6, 0), (-long, 1.3, 0), 0.10, YELLOW, 5)
    for k in range(int((long + 6) / step)):
        x = 6.0 - k * step
        for z in (-0.6, 0.6):
            c.rod((x, 0.2, z), (x - step / 2, 1.5, 0), 0.05, YELLOW, 4)
            c.rod((x - step / 2, 1.5, 0), (x - step, 0.2, z), 0.05, YELLOW, 4)
    c.rod((0, 0, 0), (0, 6.5, 0), 0.16, YELLOW, 6)
    for end in (-long * 0.75, 8.5):
        c.rod((0, 6.5, 0), (end, 1.3, 0), 0.06, f.IRON, 4)
    c.box((8.0, -0.9, 0), (2.4, 2.2, 1.6), CONCRETE)
    c.rod((-long * 0.6, 0.2, 0), (-long * 0.6, -14.0, 0), 0.05, f.IRON, 4)
    c.box((-long * 0.6, -14.6, 0), (3.6, 0.5, 1.0), f.STEEL)


def frame(floors: int, wide: float = 22.0) -> Mesh:
    """A house that is being built: columns and floors of concrete, props, rods that stick out, a scaffold."""
    c, storey, deep = Carpenter(), 3.3, 12.0
    xs = np.linspace(-wide / 2 + 0.4, wide / 2 - 0.4, 6)
    for k in range(floors):
        y = storey * k
        c.box((0, y + storey, 0), (wide, 0.35, deep), CONCRETE)
        c.boxes(
            [
                Block((float(x), y + storey / 2, z), (0.55, storey, 0.55))
                for x in xs
                for z in (-deep / 2 + 0.5, deep / 2 - 0.5)
            ],
            CONCRETE,
        )
        if k == floors - 1:
            continue
        c.box(
            (wide * 0.28, y + storey / 2, 1.0),
            (wide * 0.3, storey, 0.2),
            f.patterned((0.32, 0.13, 0.09), Pattern.STONE, 6.0),
        )
    top = storey * floors
    rods = [
        Block((float(x) + dx, top + 0.9, deep / 2 - 0.5), (0.05, 1.6, 0.05))
        for x in xs
        for dx in (-0.2, 0.0, 0.2)
    ]
    c.boxes(rods, f.plain((0.22, 0.09, 0.045)))
    pole = f.plain((0.34, 0.34, 0.33), 0.5, 0.3)
    for x in np.linspace(-wide / 2, wide * 0.1, 6):
        for z in (deep / 2 + 0.5, deep / 2 + 1.6):
            c.rod((float(x), 0, z), (float(x), top + 1.2, z), 0.05, pole, 5)
    for k in range(floors):
        y = storey * k + 2.2
        c.box((-wide * 0.2, y, deep / 2 + 1.05), (wide * 0.62, 0.07, 1.1), f.PALE_BOARDS)
        for lift in (0.6, 1.1):
            c.rod(
                (-wide / 2, y + lift, deep / 2 + 1.6), (wide * 0.1, y + lift, deep / 2 + 1.6), 0.04, pole, 4
            )
    net = f.patterned((0.05, 0.22, 0.12), Pattern.FABRIC, 0.4, 0.1, 0.03)
    c.box((-wide * 0.36, storey * 1.8, deep / 2 + 1.72), (wide * 0.26, storey * 1.7, 0.03), net)
    return c.done()


def barrier() -> Mesh:
    """A striped plank on two feet."""
    c = Carpenter()
    for k in range(8):
        c.box(
            (-0.875 + 0.25 * k, 0.85, 0),
            (0.25, 0.22, 0.05),
            f.plain((0.55, 0.05, 0.03) if k % 2 else (0.6, 0.59, 0.56)),
        )
    c.boxes(
        [Block((s * 0.8, 0.45, 0), (0.07, 0.9, 0.07)) for s in (-1, 1)]
        + [Block((s * 0.8, 0.04, 0), (0.1, 0.08, 0.7)) for s in (-1, 1)],
        f.IRON,
    )
    return c.done()


def cone() -> Mesh:
    """A traffic cone."""
    c = Carpenter()
    orange = f.plain((0.60, 0.13, 0.02), 0.4, 0.2)
    c.box((0, 0.03, 0), (0.42, 0.06, 0.42), orange)
    c.turned((0, 0.05, 0), [(0.17, 0), (0.12, 0.26)], orange, 14)
    c.turned((0, 0.31, 0), [(0.12, 0), (0.085, 0.16)], f.plain((0.62, 0.61, 0.58)), 14)
    c.turned((0, 0.47, 0), [(0.085, 0), (0.04, 0.24), (0, 0.24)], orange, 14)
    return c.done()


def chimney(tall: float, radius: float = 1.7) -> Mesh:
    """A tall chimney with two red bands."""
    c = Carpenter()
    brick = f.patterned((0.30, 0.17, 0.12), Pattern.STONE, 3.0)
    c.turned(
        (0, 0, 0),
        [
            (radius, 0),
            (radius * 0.62, tall),
            (radius * 0.72, tall + 0.3),
            (radius * 0.72, tall + 1.0),
            (radius * 0.5, tall + 1.0),
        ],
        brick,
        20,
    )
    for t in (0.76, 0.90):
        r = radius * (1 - 0.38 * t) + 0.03
        c.turned((0, tall * t, 0), [(r, 0), (r - 0.04, tall * 0.05)], f.plain((0.52, 0.50, 0.46)), 20)
    return c.done()


def plant(night: bool) -> Mesh:
    """A row of halls with saw-tooth roofs, tanks before them, pipes between."""
    c = Carpenter()
    wall = f.patterned((0.27, 0.14, 0.10), Pattern.STONE, 3.0)
    sheet = f.STEEL.tinted((0.30, 0.32, 0.33))
    for k in range(5):
        x = -24.0 + 12.0 * k
        c.box((x, 4.0, 0), (12.0, 8.0, 16.0), wall if k % 2 else f.PLASTER.tinted((0.33, 0.32, 0.30)))
        c.part(primitives.extruded([(-6, 0), (6, 0), (6, 4.2)], 16.0), sheet, (x, 8.0, 0))
        glow = f.glowing((1.0, 0.72, 0.40), 1.0) if night else f.plain((0.05, 0.06, 0.07), 0.9, 0.5)
        c.boxes([Block((x + dx, 4.6, 8.03), (2.4, 2.6, 0.1)) for dx in (-3.4, 0.0, 3.4)], glow)
        c.boxes(
            [Block((x + dx, 4.6, 8.08), (0.1, 2.6, 0.06)) for dx in (-3.8, -3.0, -0.4, 0.4, 3.0, 3.8)], f.IRON
        )
    for x in (-15.0, -9.0, -3.0):
        c.turned(
            (x, 0, 13.0),
            [(2.4, 0), (2.4, 6.0), (1.6, 7.0), (0, 7.3)],
            f.plain((0.46, 0.45, 0.42), 0.5, 0.25),
            24,
        )
        c.turned((x, 0, 13.0), [(2.46, 2.0), (2.46, 2.3)], f.IRON, 24)
        c.rod((x, 7.2, 13.0), (x, 8.2, 8.0), 0.28, sheet, 8)
    for y, z in ((5.4, 10.6), (6.0, 10.0)):
        c.rod((-28, y, z), (30, y, z), 0.30, f.plain((0.34, 0.10, 0.06), 0.4, 0.2), 8)
    c.boxes([Block((x, 2.7, 10.3), (0.25, 5.4, 0.25)) for x in range(-26, 31, 7)], f.IRON)
    return c.done()


def wreck(number: int) -> Mesh:
    """A crushed car body without wheels."""
    c = Carpenter()
    tones: tuple[Color, ...] = (
        (0.30, 0.05, 0.03),
        (0.06, 0.12, 0.20),
        (0.34, 0.31, 0.26),
        (0.22, 0.10, 0.05),
        (0.08, 0.16, 0.12),
        (0.42, 0.30, 0.06),
    )
    rust = f.patterned(tones[number % 6], Pattern.PLASTER, 2.5, 0.3, 0.15)
    c.box((0, 0.35, 0), (1.7, 0.5, 4.0), rust, (0.02, 0, 0.03), 0.14)
    c.box((0.05, 0.72, -0.2), (1.4, 0.42, 1.9), rust, (0.05, 0.02, -0.05), 0.16)
    glass = f.plain((0.015, 0.016, 0.018))
    c.boxes(
        [Block((s * 0.72, 0.74, -0.2), (0.06, 0.22, 1.3)) for s in (-1, 1)]
        + [Block((0, 0.74, 0.78), (1.1, 0.22, 0.05))],
        glass,
    )
    c.boxes([Block((s * 0.82, 0.22, z), (0.12, 0.40, 0.7)) for s in (-1, 1) for z in (-1.25, 1.25)], glass)
    c.box((0, 0.35, 2.0), (1.5, 0.2, 0.08), f.STEEL)
    return c.done()


def tyres(count: int) -> Mesh:
    """A pile of tyres."""
    c, rubber = Carpenter(), f.plain((0.018, 0.018, 0.019), 0.3, 0.15)
    for k in range(count):
        c.part(
            primitives.torus(0.24, 0.11, 18, 8),
            rubber,
            (0.03 * math.sin(k * 2.3), 0.11 + 0.21 * k, 0.03 * math.cos(k * 1.7)),
        )
    return c.done()


def mast(tall: float, night: bool) -> Mesh:
    """A mast with a bank of floodlights."""
    c = Carpenter()
    c.rod((0, 0, 0), (0, tall, 0), 0.28, f.STEEL, 8)
    c.box((0, tall, 0), (5.0, 3.2, 0.3), f.IRON)
    lamp = f.glowing((0.95, 0.98, 1.0), 14.0 if night else 0.9)
    for x in (-1.8, -0.6, 0.6, 1.8):
        for y in (-1.0, 0.0, 1.0):
            c.ball((x, tall + y, 0.3), (0.42, 0.42, 0.2), lamp, 8)
    return c.done()


def call_box(night: bool) -> Mesh:
    """A red telephone box with small panes and a lit sign."""
    c, red = Carpenter(), f.plain((0.40, 0.018, 0.016), 0.7, 0.35)
    c.boxes([Block((sx * 0.42, 1.2, sz * 0.42), (0.09, 2.4, 0.09)) for sx in (-1, 1) for sz in (-1, 1)], red)
    c.boxes([Block((0, 0.16, 0), (0.92, 0.32, 0.92)), Block((0, 2.25, 0), (0.98, 0.34, 0.98))], red)
    c.turned((0, 2.42, 0), [(0.66, 0), (0.5, 0.12), (0, 0.22)], red, 4, (0, math.pi / 4, 0))
    for turn in range(4):
        side = Carpenter()
        side.boxes(
            [Block((x, 1.2, 0.43), (0.035, 1.8, 0.04)) for x in (-0.17, 0.17)]
            + [Block((0, 0.42 + 0.26 * k, 0.43), (0.8, 0.03, 0.04)) for k in range(7)],
            red,
        )
        side.box((0, 2.26, 0.50), (0.74, 0.17, 0.02), f.glowing((1.0, 0.93, 0.78), 2.5 if night else 0.9))
        side.part(
            lettering.lettering("TELEPHONE", 0.085, 0.17), f.plain((0.02, 0.02, 0.02)), (0, 2.215, 0.515)
        )
        c.put(side.done(), Spot((0, 0, 0), turn * math.pi / 2))
    c.box((0, 1.25, -0.28), (0.36, 0.6, 0.2), f.IRON)
    c.box((0, 2.02, 0), (0.5, 0.03, 0.5), f.glowing((1.0, 0.86, 0.6), 5.0 if night else 1.0))
    return c.done()
