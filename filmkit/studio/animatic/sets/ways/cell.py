"""A room so small that its walls are the picture: a prison cell, a dungeon, a lift, a bathroom.

Knows no people. Words choose which; the front is where the camera stands.
"""

import math

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Mark, Material, Pattern, Set, Vec

MARKS = {
    "center": Mark((0.1, 0.0, 0.1)),
    "left": Mark((-0.2, 0.0, 0.35), 0.4),
    "right": Mark((0.6, 0.0, 0.35), -0.4),
    "far": Mark((0.3, 0.0, -0.9)),
    "work": Mark((0.0, 0.0, -0.3)),
    "view": Mark((0.25, 0.0, 2.0), 0.0, 1.45),
    "look": Mark((-0.05, 0.0, -0.9), 0.0, 1.15),
}
LOW: Vec = (-1.35, 0.0, -1.9)
HIGH: Vec = (1.35, 2.75, 2.3)


def cell(brief: SetBrief) -> Set:
    """The room that words ask for."""
    if brief.mentions("elevator", "lift"):
        return _lift(brief)
    if brief.mentions("bathroom", "bathtub", "shower", "washroom", "toilet"):
        return _bathroom(brief)
    return _prison(brief)


def _box(
    c: Carpenter, wall: Finish, floor: Finish, top: Finish, hole: tuple[float, float] | None = None
) -> None:
    """Four walls, floor and ceiling; `hole`: from where to where up a small window stands in the back."""
    (x0, _, z0), (x1, h, z1) = LOW, HIGH
    c.floor((x0, 0, z0), (x1, 0, z1), floor, (4, 6))
    c.box(((x0 + x1) / 2, h + 0.05, (z0 + z1) / 2), (x1 - x0 + 0.4, 0.1, z1 - z0 + 0.4), top)
    c.boxes([Block((x, h / 2, (z0 + z1) / 2), (0.2, h, z1 - z0)) for x in (x0 - 0.1, x1 + 0.1)], wall)
    c.box(((x0 + x1) / 2, h / 2, z1 + 0.1), (x1 - x0 + 0.4, h, 0.2), wall)
    if hole is None:
        c.box(((x0 + x1) / 2, h / 2, z0 - 0.1), (x1 - x0 + 0.4, h, 0.2), wall)
        return
    low, high = hole
    c.boxes(
        [
            Block((0, low / 2, z0 - 0.15), (x1 - x0 + 0.4, low, 0.3)),
            Block((0, (high + h) / 2, z0 - 0.15), (x1 - x0 + 0.4, h - high, 0.3)),
            *(Block((s * 0.93, (low + high) / 2, z0 - 0.15), (1.16, high - low, 0.3)) for s in (-1, 1)),
        ],
        wall,
    )


def _prison(brief: SetBrief) -> Set:
    """A bunk, a basin, scratches in the wall, a barred window high up; straw and chains in a dungeon."""
    c = Carpenter()
    old = brief.mentions("dungeon", "castle", "medieval", "tower")
    wall = f.STONE.tinted((0.22, 0.20, 0.18)) if old else f.PLASTER.tinted((0.27, 0.29, 0.27))
    _box(
        c,
        wall,
        f.STONE.tinted((0.17, 0.155, 0.14)) if old else f.PLASTER.tinted((0.19, 0.19, 0.185)),
        wall,
        (1.75, 2.3),
    )
    x0, z0 = LOW[0], LOW[2]
    c.boxes([Block((-0.28 + 0.14 * k, 2.02, z0 - 0.10), (0.03, 0.55, 0.03)) for k in range(5)], f.IRON)
    c.box(
        (0, 2.1, z0 - 0.6),
        (3.0, 2.0, 0.05),
        f.glowing((0.08, 0.12, 0.22), 1.0) if brief.night else f.glowing((0.85, 0.93, 1.0), 3.4),
    )
    steel = f.IRON.tinted((0.10, 0.11, 0.105))
    if old:
        _straw_and_chain(c)
    else:
        _bunk_and_basin(c, steel)
    days = [
        Block((x0 + 0.01, 1.35 - 0.13 * (k // 15), -0.2 - 0.045 * (k % 15)), (0.006, 0.09, 0.008))
        for k in range(52)
        if k % 5 < 4
    ]
    c.boxes(days, f.plain((0.55, 0.54, 0.50), 0.1, 0.02))
    bars = [Block((-1.30 + 0.13 * k, 1.3, HIGH[2] - 0.03), (0.028, 2.6, 0.028)) for k in range(21)]
    c.boxes([*bars, Block((0, 1.2, HIGH[2] - 0.03), (2.7, 0.06, 0.04))], steel)
    if old:
        lamps = (_torch_on_the_wall(c),)
    else:
        c.box((0.2, 2.70, 0.6), (0.30, 0.06, 0.30), f.glowing((0.95, 1.0, 0.85), 4.0))
        lamps = (Lamp((0.2, 2.55, 0.6), (1.5, 1.55, 1.25), 0.2, 4.0),)
    seat = Mark((x0 + 0.52, 0.0, -0.6), math.pi / 2, 0.55)
    return Set("cell", c.done(), {**MARKS, "seat": seat, "bed": Mark((x0 + 0.46, 0.55, -0.85), 0.0, 0.55)},
               practicals=lamps if brief.night else (),
               windows=(((0.0, 2.05, LOW[2]), (0.0, -0.45, 0.9)),), interior=True,
               room=((LOW[0] + 0.2, 0.25, LOW[2] + 0.6), (HIGH[0] - 0.2, 2.55, HIGH[2] - 0.15)))  # fmt: skip


def _straw_and_chain(c: Carpenter) -> None:
    """What a dungeon has to sleep on, and what holds one there."""
    x0 = LOW[0]
    bed = f.patterned((0.30, 0.21, 0.08), Pattern.GRASS, 2.0)
    c.ball((x0 + 0.55, 0.0, -0.9), (0.60, 0.10, 0.93), bed, 20)
    for k in range(120):
        r, a = math.sqrt((k + 0.5) / 120), 2.39996 * k
        at = (x0 + 0.55 + 0.66 * r * math.cos(a), 0.015 + 0.11 * (1 - r * r), -0.9 + 1.0 * r * math.sin(a))
        stalk = f.plain(((0.44, 0.33, 0.13), (0.36, 0.26, 0.10), (0.50, 0.40, 0.18))[k % 3], 0.15, 0.05)
        c.box(at, (0.30, 0.008, 0.010), stalk, (0.0, 1.7 * k, 0.25 * math.sin(2.0 * k)))
    c.turned((0.75, 0, -1.45), [(0.11, 0), (0.15, 0.30), (0.14, 0.30), (0.10, 0.02)], f.DARK_OAK, 16)
    for y in (0.06, 0.22):
        c.rod((0.75, y, -1.45), (0.75, y + 0.03, -1.45), 0.115 + 0.13 * y, f.IRON, 16)
    for k in range(9):
        c.part(
            primitives.torus(0.05, 0.011, 16, 6),
            f.IRON,
            (1.28, 1.55 - 0.085 * k, -1.0),
            (0.0 if k % 2 else math.pi / 2, 0.0, math.pi / 2),
        )


def _torch_on_the_wall(c: Carpenter) -> Lamp:
    """Under the window, to its right."""
    x, z = 0.78, LOW[2]
    c.rod((x, 1.30, z + 0.02), (x, 1.62, z + 0.16), 0.028, f.BARK, 8)
    c.ball((x, 1.72, z + 0.18), (0.055, 0.12, 0.055), f.glowing(f.CANDLE, 11.0), 12)
    return Lamp((x, 1.76, z + 0.40), (1.9, 1.05, 0.42), 0.15, 4.0)


def _bunk_and_basin(c: Carpenter, steel: Finish) -> None:
    """A mattress on steel with its pillow and blanket, a bowl, a basin, a shelf and a stool."""
    x0, z0 = LOW[0], LOW[2]
    c.box((x0 + 0.46, 0.42, -0.85), (0.86, 0.06, 1.95), steel)
    c.boxes([Block((x0 + 0.84, 0.2, z), (0.05, 0.4, 0.05)) for z in (-1.75, 0.05)], steel)
    c.box((x0 + 0.46, 0.50, -0.85), (0.82, 0.13, 1.90), f.LINEN.tinted((0.30, 0.30, 0.28)), bevel=0.05)
    c.box((x0 + 0.46, 0.59, -1.55), (0.56, 0.10, 0.36), f.LINEN.tinted((0.42, 0.41, 0.38)), bevel=0.045)
    c.box((x0 + 0.47, 0.57, -0.45), (0.84, 0.05, 1.05), f.LINEN.tinted((0.15, 0.15, 0.165)), bevel=0.02)
    c.turned(
        (1.0, 0.0, z0 + 0.45),
        [(0.14, 0), (0.12, 0.05), (0.10, 0.30), (0.20, 0.40), (0.21, 0.42), (0.15, 0.41), (0, 0.38)],
        f.STEEL,
        20,
    )
    c.box((1.08, 0.86, z0 + 0.20), (0.42, 0.14, 0.36), f.STEEL, bevel=0.03)
    c.tube(
        [(1.08, 1.02, z0 + 0.05), (1.08, 1.10, z0 + 0.10), (1.08, 1.06, z0 + 0.20)],
        0.014,
        f.BRIGHT_STEEL,
        8,
    )
    c.box((1.28, 0.74, -0.35), (0.40, 0.04, 0.62), steel)
    c.box((1.10, 0.45, 0.05), (0.30, 0.05, 0.30), steel)


def _lift(brief: SetBrief) -> Set:
    """Brushed doors with a seam, panelled walls, a rail, lit buttons, a floor number over the doors."""
    c = Carpenter()
    steel = Finish((0.34, 0.33, 0.31), Material(0.7, 0.5, 0.0, Pattern.STEEL, 1.0, reflect=0.25, metal=0.6))
    _box(
        c,
        steel,
        f.patterned((0.10, 0.095, 0.09), Pattern.MARBLE, 2.0, 0.9, 0.4, 0.3),
        f.plain((0.20, 0.20, 0.20)),
    )
    _doors(c, steel.tinted((0.46, 0.45, 0.42)))
    _panels_and_rails(c)
    _buttons(c, brief.seed % 10)
    for x in (-0.7, 0.0, 0.7):
        for z in (-1.1, 0.4):
            c.post((x, 2.73, z), 0.13, 0.02, f.glowing((1.0, 0.90, 0.74), 6.0), 22)
    lamps = tuple(Lamp((x, 2.6, z), (1.0, 0.86, 0.66), 0.2, 3.6) for x in (-0.6, 0.6) for z in (-1.0, 0.5))
    return Set(
        "cell",
        c.done(),
        MARKS,
        practicals=lamps,
        interior=True,
        room=((LOW[0] + 0.25, 0.25, LOW[2] + 0.5), (HIGH[0] - 0.25, 2.5, HIGH[2] - 0.15)),
    )


def _doors(c: Carpenter, door: Finish) -> None:
    """Two leaves in a bright frame, and over them a figure that is lit."""
    for s in (-1, 1):
        c.box((s * 0.50, 1.08, LOW[2] + 0.03), (0.985, 2.16, 0.06), door, bevel=0.006)
        c.box((s * 1.06, 1.12, LOW[2] + 0.06), (0.14, 2.30, 0.10), f.BRIGHT_STEEL, bevel=0.01)
    c.box((0, 2.24, LOW[2] + 0.06), (2.26, 0.14, 0.10), f.BRIGHT_STEEL, bevel=0.01)
    c.box((0, 2.50, LOW[2] + 0.04), (0.52, 0.22, 0.05), f.plain((0.015, 0.015, 0.017), 0.9, 0.4))
    amber = f.glowing((1.0, 0.55, 0.10), 6.0)
    c.boxes(
        [Block((0.0, 2.50 + k, LOW[2] + 0.07), (0.09, 0.02, 0.01)) for k in (-0.07, 0.0, 0.07)]
        + [
            Block((x, 2.50 + y, LOW[2] + 0.07), (0.02, 0.06, 0.01))
            for x, y in ((0.045, 0.035), (-0.045, -0.035))
        ],
        amber,
    )
    c.turned((0.16, 2.455, LOW[2] + 0.07), [(0.05, 0), (0, 0.09)], amber, 3)


def _panels_and_rails(c: Carpenter) -> None:
    """Along both walls."""
    for s in (-1, 1):
        c.boxes(
            [
                Block((s * (HIGH[0] - 0.02), 1.35, LOW[2] + 0.55 + 0.86 * k), (0.03, 2.3, 0.80))
                for k in range(4)
            ],
            f.DARK_OAK.tinted((0.22, 0.12, 0.06)),
        )
        c.rod(
            (s * (HIGH[0] - 0.10), 0.95, LOW[2] + 0.15),
            (s * (HIGH[0] - 0.10), 0.95, HIGH[2] - 0.6),
            0.022,
            f.BRIGHT_STEEL,
            10,
        )


def _buttons(c: Carpenter, pressed: int) -> None:
    """Ten on a plate; one of them is lit."""
    c.box((1.32, 1.30, -1.35), (0.03, 0.75, 0.24), f.STEEL, bevel=0.008)
    for k in range(10):
        lit = k == pressed
        hue = f.glowing((1.0, 0.62, 0.15), 5.0) if lit else f.glowing((0.8, 0.8, 0.75), 0.5)
        c.post(
            (1.30, 1.02 + 0.115 * (k // 2), -1.40 + 0.10 * (k % 2)),
            0.030,
            0.015,
            hue,
            18,
            (0.0, 0.0, math.pi / 2),
        )


def _bathroom(brief: SetBrief) -> Set:
    """Tiles, a bath on feet, a basin under a lit mirror, a towel, a window of pale glass."""
    c = Carpenter()
    tiles = f.WALL_TILES.tinted(((0.52, 0.60, 0.60), (0.60, 0.58, 0.52), (0.36, 0.48, 0.50))[brief.seed % 3])
    floor = f.patterned((0.22, 0.22, 0.215), Pattern.TILES, 4.0, 0.8, 0.35, 0.2)
    _box(c, tiles, floor, f.WHITE_WALL, (1.5, 2.35))
    x0, z0 = LOW[0], LOW[2]
    glow = f.glowing((0.07, 0.10, 0.18), 1.0) if brief.night else f.glowing((0.85, 0.94, 1.0), 2.6)
    c.box((0, 1.92, z0 - 0.2), (0.7, 0.85, 0.03), glow)
    c.boxes(
        [Block((x, 1.92, z0 - 0.1), (0.05, 0.88, 0.05)) for x in (-0.35, 0, 0.35)], f.plain((0.6, 0.6, 0.58))
    )
    if brief.mentions("shower", "showering", "showers"):
        _shower(c)
    else:
        _bath(c)
    _basin_and_mirror(c)
    c.rod((1.27, 1.35, -0.9), (1.27, 1.35, -0.2), 0.012, f.BRIGHT_STEEL, 8)
    c.box((1.25, 1.06, -0.55), (0.05, 0.62, 0.45), f.LINEN.tinted((0.56, 0.50, 0.42)), bevel=0.02)
    c.box((0.2, 0.012, 0.1), (0.8, 0.024, 0.55), f.LINEN.tinted((0.22, 0.33, 0.36)), bevel=0.01)
    return Set(
        "cell",
        c.done(),
        MARKS,
        practicals=(
            Lamp((0.88, 1.85, z0 + 0.25), (1.9, 1.6, 1.25), 0.2, 4.5),
            Lamp((0, 2.4, 0.5), (0.8, 0.68, 0.5), 0.3, 4.0),
        ),
        windows=(((0.0, 1.92, z0), (0.0, -0.2, 0.98)),),
        interior=True,
        room=((x0 + 0.2, 0.25, z0 + 0.7), (HIGH[0] - 0.2, 2.5, HIGH[2] - 0.15)),
    )


def _shower(c: Carpenter) -> None:
    """A tray under a rose from which water falls, taps, the frame of a pane beside it."""
    x, z = LOW[0] + 0.55, LOW[2] + 0.62
    c.box((x, 0.05, z), (1.05, 0.10, 1.15), f.CHINA, bevel=0.03)
    c.tube(
        [(x, 1.0, z - 0.52), (x, 2.15, z - 0.52), (x, 2.24, z - 0.30), (x, 2.18, z)],
        0.018,
        f.BRIGHT_STEEL,
        10,
    )
    c.post((x, 2.10, z), 0.15, 0.03, f.BRIGHT_STEEL, 26)
    c.boxes([Block((x + s * 0.10, 1.05, z - 0.50), (0.09, 0.07, 0.07)) for s in (-1, 1)], f.BRIGHT_STEEL)
    drop = f.glowing((0.70, 0.86, 0.95), 0.5)
    for i in range(64):
        r, a = 0.14 * math.sqrt((i + 0.5) / 64), 2.39996 * i
        top = 2.08 - 0.5 * ((0.37 * i) % 1.0)
        for part in range(3):
            wide = 1.0 + 0.35 * part
            start, end = top - 0.62 * part, top - 0.62 * part - 0.40
            c.rod((x + r * wide * math.cos(a), start, z + r * wide * math.sin(a)),
                  (x + r * (wide + 0.2) * math.cos(a), max(end, 0.1), z + r * (wide + 0.2) * math.sin(a)),
                  0.004, drop, 4)  # fmt: skip
    edge = x + 0.54
    frame = [Block((edge, y, z), (0.03, 0.03, 1.15)) for y in (0.12, 2.15)]
    frame += [Block((edge, 1.13, z + s * 0.575), (0.03, 2.06, 0.03)) for s in (-1, 1)]
    c.boxes(frame, f.BRIGHT_STEEL)


def _bath(c: Carpenter) -> None:
    """On its feet, filled, with a tap."""
    x0, z0 = LOW[0], LOW[2]
    c.turned(
        (x0 + 0.52, 0.12, -0.75),
        [
            (0.25, 0),
            (0.36, 0.10),
            (0.42, 0.42),
            (0.46, 0.46),
            (0.44, 0.48),
            (0.38, 0.42),
            (0.32, 0.12),
            (0, 0.08),
        ],
        f.CHINA,
        40,
    )
    c.box((x0 + 0.52, 0.34, -0.75), (0.80, 0.44, 1.75), f.CHINA, bevel=0.18)
    c.box((x0 + 0.52, 0.545, -0.75), (0.62, 0.04, 1.52), f.plain((0.30, 0.42, 0.44), 0.98, 0.6), bevel=0.015)
    c.tube(
        [(x0 + 0.52, 0.60, z0 + 0.15), (x0 + 0.52, 0.80, z0 + 0.15), (x0 + 0.52, 0.80, z0 + 0.32)],
        0.02,
        f.BRIGHT_STEEL,
        10,
    )


def _basin_and_mirror(c: Carpenter) -> None:
    """A basin on its foot, and over it a mirror with a lamp."""
    z0 = LOW[2]
    c.turned(
        (0.88, 0.0, z0 + 0.36),
        [
            (0.13, 0),
            (0.08, 0.1),
            (0.07, 0.62),
            (0.26, 0.76),
            (0.30, 0.86),
            (0.27, 0.87),
            (0.10, 0.78),
            (0, 0.77),
        ],
        f.CHINA,
        30,
    )
    c.tube(
        [(0.88, 0.86, z0 + 0.10), (0.88, 1.02, z0 + 0.12), (0.88, 0.99, z0 + 0.28)], 0.016, f.BRIGHT_STEEL, 10
    )
    c.box(
        (0.88, 1.52, z0 + 0.02),
        (0.62, 0.80, 0.03),
        Finish((0.30, 0.32, 0.34), Material(1.0, 0.9, reflect=0.7)),
    )
    c.box((0.88, 1.98, z0 + 0.06), (0.55, 0.06, 0.08), f.glowing((1.0, 0.93, 0.80), 6.0))
