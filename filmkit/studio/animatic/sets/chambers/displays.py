"""What rooms to look and listen in are known by: fish, a mixing desk and drums, palms: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.in_hand import instruments
from filmkit.studio.animatic.props.land import gardens
from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.chambers.shops import GOODS
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Mesh, Pattern, Vec


def aquarium(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A wall of glass onto deep blue water: bright fish, a shark, weed, coral; smaller tanks aside."""
    z = room.back + 0.6
    fish = _fish()
    _tank(c, room, z)
    _coral(c, z)
    _weed(c, z)
    _side_tanks(c, room, fish)
    return Extra(
        (
            *(Lamp((x, 3.2, z + 1.2), (0.5, 2.6, 4.2), 0.9, 7.5) for x in (-3.2, 0.0, 3.2)),
            Lamp((-4.6, 1.8, 0.5), (0.2, 1.2, 1.8), 0.5, 4.0),
            Lamp((4.6, 1.8, 0.5), (0.2, 1.2, 1.8), 0.5, 4.0),
        ),
        (_swimming(fish, z),),
    )


def _tank(c: Carpenter, room: Room, z: float) -> None:
    """Water that is lighter towards its top, in a frame of two posts and four beams."""
    for k in range(9):
        t = k / 8
        blue = f.glowing((0.012 + 0.02 * t, 0.16 + 0.34 * t, 0.34 + 0.42 * t), 0.9)
        c.box((0, 0.55 + 3.7 * (t + 0.055) * 0.97, room.back + 0.05), (10.4, 3.7 / 8.6, 0.05), blue)
    c.boxes(
        [Block((0, 0.30, z + 0.4), (11.6, 0.6, 0.5)), Block((0, 4.35, z + 0.4), (11.6, 0.5, 0.5))]
        + [Block((s * 5.4, 2.3, z + 0.4), (0.5, 4.6, 0.5)) for s in (-1, 1)]
        + [Block((x, 2.3, z + 0.45), (0.12, 3.6, 0.12)) for x in (-1.8, 1.8)],
        f.DARK,
    )


def _coral(c: Carpenter, z: float) -> None:
    coral = ((0.62, 0.12, 0.20), (0.60, 0.32, 0.06), (0.34, 0.12, 0.42), (0.60, 0.52, 0.20))
    for k in range(15):
        x = -4.8 + 0.69 * k
        tint = f.plain(coral[k % 4], 0.3, 0.1)
        if k % 3 == 0:
            c.ball((x, 0.75, z), (0.34, 0.30, 0.26), tint, 12)
            continue
        for j in range(4):
            bough: list[Vec] = [
                (x, 0.55, z),
                (x + 0.12 * (j - 1.5), 0.9, z),
                (x + 0.2 * (j - 1.5), 1.1 + 0.25 * (j % 2), z),
            ]
            c.tube(bough, (0.06, 0.045, 0.02), tint, 5)


def _weed(c: Carpenter, z: float) -> None:
    for k in range(8):
        x = -4.4 + 1.25 * k
        c.tube(
            [(x + 0.1 * math.sin(j * 0.9 + k), 0.5 + 0.3 * j, z - 0.1) for j in range(8)],
            0.035,
            f.plain((0.03, 0.20, 0.07)),
            4,
        )


def _side_tanks(c: Carpenter, room: Room, fish: list[Mesh]) -> None:
    """Two in either wall, five fish in each."""
    for s in (-1, 1):
        for zz in (-2.6, 0.4):
            x = s * (room.right - 0.12)
            c.box((x, 1.6, zz), (0.1, 1.2, 2.0), f.glowing((0.02, 0.34, 0.52), 0.8))
            c.boxes([Block((x - s * 0.06, y, zz), (0.16, 0.08, 2.2)) for y in (0.96, 2.24)], f.DARK)
            for j in range(5):
                c.tilted(
                    fish[j % 4],
                    (x - s * 0.1, 1.2 + 0.18 * j, zz - 0.7 + 0.33 * j),
                    (0, math.pi if j % 2 else 0.0, 0),
                    0.8,
                )


def _swimming(fish: list[Mesh], z: float) -> Callable[[float], Mesh]:
    """A shoal and a shark, as they are after some seconds."""
    shark = _shark()

    def swimming(seconds: float) -> Mesh:
        made = Carpenter()
        for k in range(34):
            way = 1 if k % 3 else -1
            x = ((k * 1.37 + way * seconds * (0.22 + 0.05 * (k % 4))) % 10.0) - 5.0
            y = 1.0 + 2.9 * ((k * 0.381) % 1.0) + 0.10 * math.sin(seconds * 0.9 + k)
            made.tilted(
                fish[k % 4],
                (x, y, z - 0.1 + 0.3 * ((k * 0.7) % 1.0)),
                (0, way * math.pi / 2 + 0.1 * math.sin(seconds * 4 + k), 0),
                0.8 + 0.5 * ((k * 0.23) % 1.0),
            )
        x = ((2.6 + seconds * 0.35) % 12.0) - 6.0
        made.tilted(shark, (x, 2.9, z + 0.05), (0, math.pi / 2 + 0.08 * math.sin(seconds * 2), 0))
        return made.done()

    return swimming


def _fish() -> list[Mesh]:
    """Small bright fish along z."""
    made = []
    for body, mark in (
        ((0.70, 0.28, 0.02), (0.66, 0.64, 0.6)),
        ((0.66, 0.56, 0.04), (0.03, 0.03, 0.04)),
        ((0.05, 0.24, 0.62), (0.62, 0.5, 0.05)),
        ((0.55, 0.08, 0.16), (0.6, 0.58, 0.54)),
    ):
        c = Carpenter()
        paint, stripe = Finish(body, Material(0.6, 0.3, 0.25)), Finish(mark, Material(0.6, 0.3, 0.25))
        c.ball((0, 0, 0), (0.035, 0.085, 0.15), paint, 14)
        for dz in (0.05, -0.04):
            c.part(primitives.torus(0.05, 0.018, 14, 5), stripe, (0, 0, dz), (math.pi / 2, 0, 0))
        c.sheet([(0, 0, -0.13), (0, 0.09, -0.24), (0, 0, -0.2), (0, -0.09, -0.24)], paint)
        c.sheet([(0, -0.09, -0.24), (0, 0, -0.2), (0, 0.09, -0.24), (0, 0, -0.13)], paint)
        c.ball((0, 0.10, -0.01), (0.008, 0.05, 0.07), stripe, 8)
        made.append(c.done())
    return made


def _shark() -> Mesh:
    c, grey = Carpenter(), Finish((0.16, 0.20, 0.24), Material(0.4, 0.2, 0.1))
    spine = np.array(
        [(0, 0, -1.1), (0, 0, -0.7), (0, 0, -0.1), (0, 0, 0.5), (0, -0.02, 0.95), (0, -0.03, 1.15)]
    )
    c.tube(spine, (0.03, 0.11, 0.24, 0.25, 0.14, 0.03), grey, 14)
    fins: tuple[list[Vec], ...] = (
        [(0, 0.18, 0.25), (0, 0.56, -0.05), (0, 0.18, -0.2)],
        [(0, 0.0, -1.0), (0, 0.48, -1.4), (0, 0.02, -1.15)],
        [(0, 0.0, -1.0), (0, -0.26, -1.3), (0, -0.02, -1.12)],
    )
    for fin in fins:
        for order in (fin, fin[::-1]):
            c.sheet([*order, order[-1]], grey)
    for s in (-1, 1):
        side: list[Vec] = [(s * 0.2, -0.1, 0.45), (s * 0.75, -0.28, 0.05), (s * 0.2, -0.12, 0.1)]
        for order in (side, side[::-1]):
            c.sheet([*order, order[-1]], grey)
    return c.done()


def music(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A mixing desk under a window, loudspeakers, a microphone, drums, guitars on the wall, foam."""
    foam = f.plain((0.045, 0.046, 0.05), 0.2, 0.05)
    z = room.back + 1.1
    _foam_and_window(c, room, foam)
    _desk(c, z)
    _loudspeakers(c, z)
    _drums(c, (2.8, 0.0, -1.9))
    _microphone(c, foam)
    for k, zz in enumerate((-0.9, -1.7, -2.5)):
        tint: Color = ((0.36, 0.16, 0.055), (0.42, 0.03, 0.03), (0.05, 0.12, 0.30))[k]
        c.tilted(
            instruments.guitar(tint), (room.left + 0.12, 1.35, zz), (-math.pi / 2, math.pi / 2, 0.0), 1.0
        )
    c.put(instruments.piano(), Spot((-2.9, 0, -2.6), 0.7))
    return Extra(
        (
            Lamp((-1.8, 2.5, -1.2), (2.4, 1.4, 0.6), 0.3, 5.5),
            Lamp((1.9, 2.5, -1.4), (2.2, 1.25, 0.5), 0.3, 5.5),
            Lamp((0.0, 2.5, room.back + 0.9), (1.6, 1.1, 0.6), 0.3, 5.5),
            Lamp((3.2, 1.0, room.back + 0.8), (1.4, 0.2, 1.2), 0.4, 4.0),
            Lamp((-3.4, 1.0, room.back + 0.8), (0.2, 0.6, 1.8), 0.4, 4.0),
        )
    )


def _foam_and_window(c: Carpenter, room: Room, foam: Finish) -> None:
    """Foam in cones on both sides of the back wall, and between them a window onto the other room."""
    for i in range(11):
        for j in range(5):
            c.turned(
                (-3.6 + 0.36 * i + (0.0 if i < 5 else 3.6), 1.0 + 0.36 * j, room.back + 0.02),
                [(0.25, 0), (0, 0.16)],
                foam,
                4,
                (math.pi / 2, 0, 0),
            )
    c.box((0.0, 1.75, room.back + 0.05), (2.6, 1.1, 0.04), f.glowing((0.30, 0.20, 0.11), 0.8))
    c.boxes(
        [Block((0, y, room.back + 0.09), (2.8, 0.08, 0.06)) for y in (1.18, 2.32)]
        + [Block((s * 1.36, 1.75, room.back + 0.09), (0.08, 1.2, 0.06)) for s in (-1, 1)],
        f.DARK_OAK,
    )


def _desk(c: Carpenter, z: float) -> None:
    """Faders, knobs and a bar of light for each of 26 channels."""
    c.box((0.0, 0.78, z), (3.2, 0.16, 0.9), f.plain((0.07, 0.072, 0.078), 0.5, 0.2), (-0.16, 0, 0), 0.02)
    c.boxes([Block((s * 1.45, 0.38, z), (0.1, 0.76, 0.8)) for s in (-1, 1)], f.OAK)
    for k in range(26):
        x = -1.4 + 0.112 * k
        c.box(
            (x, 0.875, z + 0.2 + 0.12 * math.sin(k * 1.7)), (0.035, 0.04, 0.06), f.plain((0.58, 0.57, 0.54))
        )
        c.box((x, 0.862, z + 0.2), (0.012, 0.012, 0.42), f.plain((0.01, 0.01, 0.01)))
        for j in range(3):
            c.ball((x, 0.90 + 0.012 * j, z - 0.05 - 0.1 * j), 0.02, f.plain(GOODS[(k // 4 + j) % 7]), 6)
        c.box(
            (x, 0.945, z - 0.36),
            (0.05, 0.02 + 0.03 * ((k * 5) % 4), 0.02),
            f.glowing((0.2, 1.0, 0.3) if k % 5 else (1.0, 0.25, 0.1), 3.0),
        )


def _loudspeakers(c: Carpenter, z: float) -> None:
    for s in (-1, 1):
        c.box((s * 1.9, 1.32, z - 0.2), (0.42, 0.66, 0.36), f.DARK, (0, -s * 0.4, 0), 0.02)
        for y, r in ((1.20, 0.15), (1.47, 0.07)):
            c.post(
                (s * 1.86, y, z - 0.01), r, 0.03, f.plain((0.50, 0.40, 0.10)), 22, (math.pi / 2, -s * 0.4, 0)
            )
        c.rod((s * 1.9, 0, z - 0.2), (s * 1.9, 1.0, z - 0.2), 0.05, f.IRON, 8)


def _microphone(c: Carpenter, foam: Finish) -> None:
    """On its stand, with a screen before it."""
    c.rod((-1.5, 0.03, -1.3), (-1.5, 1.5, -1.3), 0.014, f.IRON, 6)
    c.rod((-1.5, 1.5, -1.3), (-1.1, 1.7, -1.2), 0.012, f.IRON, 6)
    c.turned((-1.5, 0, -1.3), [(0.18, 0), (0.17, 0.03), (0, 0.04)], f.IRON, 16)
    c.post((-1.06, 1.56, -1.19), 0.035, 0.16, f.BRIGHT_STEEL, 14)
    c.part(primitives.torus(0.09, 0.008, 24, 5), f.IRON, (-1.06, 1.62, -1.19), (math.pi / 2, 0.5, 0))
    c.post((-1.0, 1.62, -1.02), 0.09, 0.01, foam, 22, (math.pi / 2, 0.3, 0))


def _drums(c: Carpenter, at: tuple[float, float, float]) -> None:
    x, y, z = at
    red = f.plain((0.36, 0.02, 0.025), 0.9, 0.5)
    skin = f.plain((0.62, 0.60, 0.55), 0.4, 0.2)
    c.post((x, y + 0.30, z - 0.2), 0.30, 0.42, red, 28, (math.pi / 2, 0, 0))
    c.post((x, y + 0.30, z + 0.215), 0.28, 0.01, skin, 28, (math.pi / 2, 0, 0))
    for dx, dy, dz, r, h in (
        (-0.26, 0.68, 0.0, 0.15, 0.2),
        (0.22, 0.70, 0.0, 0.16, 0.22),
        (0.62, 0.32, -0.2, 0.21, 0.36),
        (-0.58, 0.52, -0.1, 0.18, 0.15),
    ):
        c.post((x + dx, y + dy, z + dz), r, h, red, 24)
        c.post((x + dx, y + dy + h, z + dz), r * 0.97, 0.012, skin, 24)
        c.rod((x + dx, y, z + dz), (x + dx, y + dy, z + dz), 0.014, f.BRIGHT_STEEL, 6)
    for dx, dy, dz in ((-0.72, 1.12, -0.1), (0.70, 1.22, -0.05), (-0.86, 0.86, 0.1)):
        c.turned((x + dx, y + dy, z + dz), [(0.23, 0), (0.05, 0.03), (0, 0.05)], f.BRASS, 26, (0.2, 0, 0.1))
        c.rod((x + dx, y, z + dz), (x + dx, y + dy, z + dz), 0.012, f.BRIGHT_STEEL, 6)


def greenhouse(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Glass ribs overhead, palms and ferns on both sides of a path, pots on staging, hanging baskets."""
    white = f.plain((0.62, 0.61, 0.57), 0.4, 0.2)
    sky = f.glowing((0.02, 0.03, 0.07), 1.0) if brief.night else f.glowing((0.55, 0.72, 0.88), 0.9)
    c.box(
        (0, room.height - 0.02, (room.back + room.front) / 2),
        (2 * room.right, 0.03, room.front - room.back),
        sky,
    )
    c.box((0, 2.7, room.back + 0.02), (2 * room.right - 0.4, 4.4, 0.03), sky)
    c.box(
        (room.right - 0.02, 2.7, (room.back + room.front) / 2), (0.03, 4.2, room.front - room.back - 0.4), sky
    )
    for z in np.arange(room.back, room.front, 1.6):
        c.boxes([Block((s * (room.right - 0.06), 2.6, float(z)), (0.10, 5.2, 0.08)) for s in (-1, 1)], white)
        bow = [
            (-(room.right - 0.1) * math.cos(a), room.height - 1.5 + 1.4 * math.sin(a), float(z))
            for a in np.linspace(0, math.pi, 15)
        ]
        c.tube(bow, 0.05, white, 5)
    c.boxes(
        [Block((x, y, room.back + 0.06), (0.07, 4.6, 0.07)) for x in np.arange(-4.8, 5, 1.2) for y in (2.6,)]
        + [Block((0, y, room.back + 0.06), (2 * room.right, 0.07, 0.07)) for y in (1.2, 2.5, 3.8)],
        white,
    )
    for s in (-1, 1):
        c.box((s * 3.4, 0.18, -4.5), (3.0, 0.36, 17.0), f.patterned((0.09, 0.06, 0.035), Pattern.SAND, 2.0))
        c.box((s * 1.86, 0.24, -4.5), (0.12, 0.48, 17.0), f.STONE)
    palms = [palm(brief.seed % 97 + k, 3.2 + 0.5 * k) for k in range(3)]
    chance = brief.accidents()
    for i, z in enumerate(np.arange(-1.6, room.back + 1.0, -1.7)):
        for s in (-1, 1):
            c.put(palms[i % 3], Spot((s * (3.0 + 0.6 * (i % 2)), 0.3, float(z)), 1.3 * i + s))
            for j in range(3):
                _fern(c, (s * (2.2 + 0.5 * j), 0.36, float(z) + 0.7 + 0.2 * j), i, j)
    for k, (x, z) in enumerate(((-1.2, -3.6), (1.2, -6.6))):
        c.turned((x, 0, z), [(0.16, 0), (0.24, 0.36), (0.26, 0.4), (0.22, 0.4)], f.TERRACOTTA, 16)
        c.put(
            gardens.flower_bed(0.2, k + int(chance.integers(50)), ((0.62, 0.06, 0.09), (0.66, 0.60, 0.16))),
            Spot((x, 0.36, z)),
        )
    return Extra(
        tuple(Lamp((0, 3.6, z), (2.2, 1.6, 0.8), 0.5, 8.0) for z in (1.0, -4.0, -9.0)) if brief.night else ()
    )


def _fern(c: Carpenter, at: Vec, row: int, kind: int) -> None:
    """Seven fronds, and every second time a flower."""
    tint: Color = ((0.045, 0.13, 0.03), (0.09, 0.20, 0.045), (0.03, 0.10, 0.045))[kind]
    for b in range(7):
        a = math.tau * b / 7 + row
        tip = (at[0] + 0.5 * math.sin(a), at[1] + 0.42, at[2] + 0.5 * math.cos(a))
        c.tube(
            [at, (at[0] + 0.26 * math.sin(a), at[1] + 0.55, at[2] + 0.26 * math.cos(a)), tip],
            (0.03, 0.07, 0.008),
            f.plain(tint, 0.4, 0.2),
            4,
        )
    if (row + kind) % 2:
        petals: Color = ((0.62, 0.08, 0.22), (0.64, 0.50, 0.06), (0.44, 0.14, 0.52))[(row + kind) % 3]
        c.ball((at[0], at[1] + 0.72, at[2]), 0.085, f.plain(petals), 8)
