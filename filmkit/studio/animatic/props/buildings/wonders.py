"""Buildings that are known by their outline alone: a gate hall, shells by the water, onion domes, a statue.

Knows no place. Each stands on its own origin and faces +z; sizes are those of life or a little less.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

GOLD_TILES = f.patterned((0.56, 0.33, 0.055), Pattern.TILES, 1.5, 0.6, 0.3)
VERMILION = f.patterned((0.36, 0.050, 0.035), Pattern.PLASTER, 0.5, 0.3, 0.1)
MARBLE = f.patterned((0.60, 0.58, 0.54), Pattern.MARBLE, 0.4, 0.4, 0.15)
SANDSTONE = f.patterned((0.44, 0.205, 0.130), Pattern.ROCK, 0.06, 0.15, 0.05)


def _windows(night: bool, tone: Color, scale: float = 0.32) -> Finish:
    """A wall with some lit windows after dark."""
    return Finish(tone, Material(0.8, 0.4, 0.8 if night else 0.0, Pattern.FACADE, scale, reflect=0.3))


def _hip(c: Carpenter, size: Vec, foot: float, ridge: float, finish: Finish) -> None:
    """A hipped roof of width, height and depth over a foot; `ridge` is the length of its top."""
    w, h, d = size[0] / 2, size[1], size[2] / 2
    rows = np.linspace(0.0, 1.0, 7)
    for turn in range(4):
        along, out = ((w, d), (d, w))[turn % 2]
        top = (ridge / 2, 0.0)[turn % 2]
        points = []
        for t in rows:
            half, away = along + (top - along) * t, out + ((0.0, ridge / 2)[turn % 2] - out) * t
            for s in np.linspace(-1.0, 1.0, 9):
                curl = 0.22 * h * (1 - t) ** 3 * abs(float(s)) ** 4
                x, z = float(s) * half, away
                a = turn * math.pi / 2
                points.append(
                    (
                        x * math.cos(a) + z * math.sin(a),
                        foot + h * t**1.35 + curl,
                        -x * math.sin(a) + z * math.cos(a),
                    )
                )
        a = turn * math.pi / 2
        normals = np.tile((math.sin(a), 1.1, math.cos(a)), (len(points), 1))
        c.part(part_of(np.array(points), normals, grid_triangles(6, 8)), finish)


def gate_hall() -> Mesh:
    """A red hall under two golden roofs, on three white terraces."""
    c = Carpenter()
    for k in range(3):
        c.box((0, 0.75 + 1.5 * k, 0), (58.0 - 6 * k, 1.5, 34.0 - 5 * k), MARBLE)
        z = (34.0 - 5 * k) / 2
        c.boxes(
            [Block((x, 1.9 + 1.5 * k, z), (0.35, 0.9, 0.35)) for x in np.arange(-26.0, 27.0, 2.0)], MARBLE
        )
    c.box((0, 2.25, 16.5), (7.0, 4.5, 6.0), MARBLE.tinted((0.66, 0.64, 0.60)))
    c.box((0, 8.5, 0), (36.0, 8.0, 15.0), VERMILION)
    for x in np.linspace(-18.5, 18.5, 12):
        c.post((float(x), 4.5, 9.0), 0.55, 8.0, VERMILION.tinted((0.45, 0.045, 0.030)), 10)
    c.boxes(
        [Block((x, 7.6, 7.6), (2.2, 5.4, 0.2)) for x in (-12.0, -4.0, 4.0, 12.0)], f.plain((0.30, 0.17, 0.03))
    )
    c.box((0, 12.7, 0), (38.0, 1.0, 19.0), f.plain((0.035, 0.14, 0.16)))
    _hip(c, (46.0, 5.0, 26.0), 12.6, 31.0, GOLD_TILES)
    c.box((0, 17.4, 0), (29.0, 3.0, 9.5), VERMILION)
    _hip(c, (38.0, 7.0, 19.0), 18.0, 21.0, GOLD_TILES)
    c.box((0, 25.1, 0), (21.5, 0.9, 0.9), GOLD_TILES)
    return c.done()


def side_hall(long: float, tall: float = 7.0) -> Mesh:
    """A lower red hall of that length under one golden roof, on a white step."""
    c = Carpenter()
    deep = 8.0
    c.box((0, 0.6, 0), (long + 5.0, 1.2, deep + 6.0), MARBLE)
    c.box((0, 1.2 + tall / 2, 0), (long, tall, deep), VERMILION)
    for s in (-1, 1):
        doors = [Block((float(x), 1.2 + tall * 0.42, s * (deep / 2 + 0.1)), (2.0, tall * 0.8, 0.2))
                 for x in np.arange(-long / 2 + 3.0, long / 2 - 1.0, 5.0)]  # fmt: skip
        c.boxes(doors, f.plain((0.30, 0.17, 0.03)))
    c.box((0, 1.2 + tall, 0), (long + 1.0, 0.8, deep + 1.0), f.plain((0.035, 0.14, 0.16)))
    _hip(c, (long + 7.0, 4.6, deep + 8.0), 1.0 + tall, long - 4.0, GOLD_TILES)
    return c.done()


def stepped_needle(night: bool) -> Mesh:
    """A tower of three wings that step back as they rise to a needle."""
    c, glass = Carpenter(), _windows(night, (0.24, 0.28, 0.33))
    for wing in range(3):
        a = wing * math.tau / 3 + 0.3
        for k in range(8):
            out, tall = 13.0 - 1.6 * k, 26.0 + 15.0 * k + 5.0 * wing
            c.post((out * math.sin(a), 0.0, out * math.cos(a)), 4.6 - 0.28 * k, tall, glass, 14)
    c.post((0, 0, 0), 4.2, 165.0, glass, 14)
    c.turned((0, 165.0, 0), [(2.6, 0), (1.5, 22), (0.5, 40), (0.0, 62)], f.STEEL, 10)
    return c.done()


def pearl_tower(night: bool) -> Mesh:
    """A tower of pink spheres on three slanting legs."""
    c = Carpenter()
    pink = Finish((0.42, 0.11, 0.19), Material(0.8, 0.4, 0.5 if night else 0.0, Pattern.PLAIN, reflect=0.2))
    grey = f.plain((0.46, 0.45, 0.44), 0.5, 0.2)
    for k in range(3):
        a = k * math.tau / 3
        c.rod((17 * math.sin(a), 0, 17 * math.cos(a)), (0, 34, 0), 1.3, grey, 10)
        c.post((3.6 * math.sin(a), 0, 3.6 * math.cos(a)), 1.5, 92.0, grey, 10)
    for y, r in ((26.0, 9.5), (80.0, 7.6), (100.0, 2.8)):
        c.ball((0, y, 0), r, pink, 24)
        c.turned((0, y - 0.5, 0), [(r * 1.02, 0), (r * 1.02, 1.0)], grey, 24)
    c.turned((0, 88.0, 0), [(1.4, 0), (0.9, 14), (0.25, 30), (0, 56)], grey, 10)
    return c.done()


def _shell(c: Carpenter, at: Vec, size: float, finish: Finish) -> None:
    """One sail: two curved triangles that meet in a ridge, open to the front."""
    t = np.linspace(0.0, 1.0, 12)
    ridge = np.stack([0 * t, 1.25 * np.sin(t * 1.62), -1.15 + 1.75 * t], 1) * size
    for s in (-1.0, 1.0):
        foot = np.stack([s * 0.72 * np.sin(t * math.pi / 2), 0 * t, -1.15 + 1.25 * t], 1) * size
        rows = []
        for u in np.linspace(0.0, 1.0, 7):
            bulge = (
                np.stack([s * 0.20 * np.sin(u * math.pi) * t, 0.12 * np.sin(u * math.pi) * t, 0 * t], 1)
                * size
            )
            rows.append(foot * (1 - u) + ridge * u + bulge)
        points = np.concatenate(rows) + at
        away = np.tile((s * 1.0, 0.7, -0.25), (len(points), 1))
        c.part(part_of(points, away, grid_triangles(6, 11)), finish)
        c.part(part_of(points, -away, grid_triangles(6, 11)), finish.tinted((0.20, 0.17, 0.14)))


def shells() -> Mesh:
    """White sails, one before another, on a broad base by the water."""
    c = Carpenter()
    tiles = f.patterned((0.70, 0.69, 0.65), Pattern.TILES, 0.4, 0.7, 0.35)
    stone = f.patterned((0.40, 0.31, 0.25), Pattern.STONE, 0.5)
    c.box((0, 1.5, 0), (92.0, 5.0, 40.0), stone)
    for x, far, k in ((-20.0, -3.0, 1.0), (17.0, 1.0, 0.84)):
        for i, size in enumerate((13.0, 16.0, 11.0)):
            _turned_shell(c, (x + k * (-17.0 + 16.0 * i), 4.0, far), size * k, tiles, -1.0)
        _turned_shell(c, (x + 21.0 * k, 4.0, far), 9.0 * k, tiles, 1.0)
    return c.done()


def _turned_shell(c: Carpenter, at: Vec, size: float, finish: Finish, way: float) -> None:
    """A sail that opens along x: to the left when `way` is negative."""
    own = Carpenter()
    _shell(own, (0.0, 0.0, 0.0), size, finish)
    c.tilted(own.done(), at, (0.0, way * math.pi / 2, 0.0))


def great_clock(night: bool) -> Mesh:
    """A gothic clock tower at the end of a long pinnacled house."""
    c = Carpenter()
    stone = _windows(night, (0.40, 0.315, 0.185), 0.55)
    gilt, slate = f.plain((0.46, 0.31, 0.06), 0.6, 0.3), f.SLATE_ROOF
    c.box((0, 21.0, 0), (8.6, 42.0, 8.6), stone)
    for x, z in ((-4.3, -4.3), (4.3, -4.3), (-4.3, 4.3), (4.3, 4.3)):
        c.box((x, 23.0, z), (1.1, 46.0, 1.1), stone)
        c.turned((x, 46.0, z), [(0.7, 0), (0, 3.4)], slate, 6)
    c.box((0, 46.4, 0), (9.6, 8.8, 9.6), f.patterned((0.44, 0.35, 0.21), Pattern.PLASTER, 0.6))
    dial = f.glowing((1.0, 0.93, 0.76), 1.7) if night else f.plain((0.80, 0.78, 0.70))
    for a in range(4):
        x, z = 4.85 * math.sin(a * math.pi / 2), 4.85 * math.cos(a * math.pi / 2)
        turn = (math.pi / 2, 0.0, 0.0) if a % 2 == 0 else (0.0, 0.0, math.pi / 2)
        c.post((x - 0.06 * (a == 1), 46.4, z - 0.06 * (a == 0)), 3.7, 0.14, f.IRON, 28, turn)
        c.post((x, 46.4, z), 3.4, 0.16, dial, 28, turn)
    c.box((0.0, 47.4, 5.08), (0.28, 2.6, 0.08), f.IRON)
    c.box((1.0, 46.1, 5.08), (2.3, 0.24, 0.08), f.IRON, (0, 0, -0.4))
    c.turned((0, 50.8, 0), [(7.2, 0), (5.6, 1.6), (4.6, 4.8)], slate, 4, (0, math.pi / 4, 0))
    c.box((0, 56.9, 0), (5.6, 2.8, 5.6), gilt)
    c.turned((0, 58.2, 0), [(4.4, 0), (2.6, 5), (0.5, 13), (0, 18)], slate, 4, (0, math.pi / 4, 0))
    c.box((-39.0, 10.0, -4.0), (68.0, 20.0, 14.0), stone)
    c.box((-39.0, 20.8, -4.0), (68.0, 2.0, 10.0), slate)
    for x in np.arange(-72.0, -6.0, 6.0):
        c.box((float(x), 11.5, 3.2), (1.1, 23.0, 1.1), stone)
        c.turned((float(x), 23.0, 3.2), [(0.8, 0), (0, 3.6)], slate, 6)
    return c.done()


ONIONS: tuple[tuple[float, float, float, float, Color, Color], ...] = (
    (-9.0, 2.0, 19.0, 3.1, (0.10, 0.30, 0.12), (0.60, 0.50, 0.10)),
    (9.0, 2.5, 20.0, 3.2, (0.08, 0.16, 0.46), (0.66, 0.66, 0.62)),
    (-5.2, 7.0, 14.0, 2.3, (0.52, 0.06, 0.05), (0.10, 0.32, 0.16)),
    (5.6, 7.2, 15.0, 2.3, (0.60, 0.42, 0.06), (0.10, 0.28, 0.42)),
    (-13.0, -5.0, 15.0, 2.4, (0.56, 0.34, 0.05), (0.46, 0.07, 0.06)),
    (13.5, -4.0, 16.0, 2.5, (0.12, 0.36, 0.30), (0.62, 0.60, 0.54)),
)
"""Where each tower stands, its height, radius and the two colours of its dome."""


def onion_domes() -> Mesh:
    """A church of painted onion domes round a tent roof."""
    c = Carpenter()
    brick, trim = f.patterned((0.40, 0.085, 0.055), Pattern.STONE, 0.9), f.plain((0.62, 0.60, 0.55))
    c.box((0, 3.2, 0), (34.0, 6.4, 20.0), brick)
    c.boxes([Block((x, 4.2, 10.05), (1.6, 3.0, 0.1)) for x in np.arange(-14.0, 15.0, 4.0)], trim)
    c.box((0, 6.6, 0), (35.0, 0.7, 21.0), trim)
    c.turned(
        (0, 6.0, 0),
        [(5.2, 0), (5.0, 12), (5.8, 12.6), (5.8, 13.4), (4.2, 14), (1.2, 30), (1.2, 32)],
        brick,
        8,
    )
    _onion(c, (0.0, 37.5, 0.0), 1.9, (0.60, 0.42, 0.07), (0.56, 0.38, 0.05))
    for x, z, tall, wide, one, two in ONIONS:
        c.turned(
            (x, 4.0, z),
            [
                (wide, 0),
                (wide * 0.95, tall - 4.6),
                (wide * 1.12, tall - 4.2),
                (wide * 1.12, tall - 3.6),
                (wide * 0.8, tall - 3.2),
            ],
            brick,
            10,
        )
        c.turned((x, tall - 2.6, z), [(wide * 0.98, 0), (wide * 0.98, 0.5)], trim, 10)
        _onion(c, (x, tall, z), wide * 1.25, one, two)
    return c.done()


def _onion(c: Carpenter, at: Vec, wide: float, one: Color, two: Color) -> None:
    """A dome in twisted stripes, a cross on it."""
    profile = [(0.62, 0.0), (0.95, 0.35), (1.0, 0.72), (0.82, 1.15), (0.45, 1.55), (0.16, 1.9), (0.0, 2.3)]
    around, rows = 24, len(profile)
    points, colors, normals = [], [], []
    for k, (r, y) in enumerate(profile):
        for i in range(around + 1):
            a = i * math.tau / around
            points.append((r * wide * math.sin(a), y * wide, r * wide * math.cos(a)))
            colors.append(one if (i // 2 + k) % 2 else two)
            normals.append((math.sin(a), 0.5 * (y - 0.7), math.cos(a)))
    part = part_of(np.array(points), np.array(normals), grid_triangles(rows - 1, around))
    c.part(part, Finish(np.array(colors, np.float32), Material(0.7, 0.35)), at)
    x, y, z = at
    c.box((x, y + 2.7 * wide, z), (0.14, 1.4, 0.14), f.BRASS)
    c.box((x, y + 2.8 * wide, z), (0.8, 0.14, 0.14), f.BRASS)


def step_pyramid() -> Mesh:
    """Nine terraces of grey stone, a stair up the middle, a temple on top."""
    c = Carpenter()
    stone, pale = (
        f.patterned((0.40, 0.37, 0.30), Pattern.STONE, 0.9),
        f.patterned((0.50, 0.47, 0.39), Pattern.STONE, 1.4),
    )
    for k in range(9):
        w = 52.0 - 4.8 * k
        c.box((0, 1.3 + 2.6 * k, 0), (w, 2.6, w), stone)
        c.box((0, 2.5 + 2.6 * k, 0), (w + 0.4, 0.3, w + 0.4), pale)
    steps = 42
    c.boxes(
        [Block((0, 0.28 + 0.557 * k, 27.0 - 0.468 * k - 1.0), (8.0, 0.56, 2.6)) for k in range(steps)], pale
    )
    for s in (-1, 1):
        c.rod((s * 4.4, 0.3, 26.8), (s * 4.4, 23.9, 7.2), 0.6, pale, 6)
    c.box((0, 26.2, 0), (11.0, 5.6, 9.0), stone)
    c.box((0, 29.2, 0), (12.0, 0.8, 10.0), pale)
    c.boxes([Block((x, 25.6, 4.55), (1.7, 4.2, 0.2)) for x in (-3.2, 0.0, 3.2)], f.DARK)
    return c.done()


def leaning_tower() -> Mesh:
    """Eight white storeys of arcades that lean."""
    c = Carpenter()
    own = Carpenter()
    own.post((0, 0, 0), 5.4, 6.5, MARBLE, 26)
    for k in range(6):
        y = 6.5 + 5.4 * k
        own.post((0, y, 0), 4.4, 5.4, MARBLE.tinted((0.34, 0.32, 0.29)), 26)
        own.post((0, y + 4.9, 0), 6.0, 0.7, MARBLE, 26)
        for i in range(22):
            a = i * math.tau / 22
            own.post((5.5 * math.sin(a), y, 5.5 * math.cos(a)), 0.26, 5.0, MARBLE, 7)
    own.post((0, 38.9, 0), 4.2, 5.6, MARBLE, 24)
    own.boxes(
        [
            Block((4.1 * math.sin(a), 41.2, 4.1 * math.cos(a)), (0.9, 3.2, 0.9))
            for a in np.linspace(0, 5.5, 8)
        ],
        f.DARK,
    )
    own.post((0, 44.4, 0), 4.5, 0.6, MARBLE, 24)
    c.tilted(own.done(), (0.0, -0.6, 0.0), (0.0, 0.0, -0.085))
    return c.done()


def rock_facade() -> Mesh:
    """A temple front cut into a red cliff: six columns, a broken gable, a round shrine above."""
    c, cut = Carpenter(), f.patterned((0.54, 0.27, 0.175), Pattern.PLASTER, 0.5, 0.15, 0.05)
    for x, w, d, h in ((-34.0, 40.0, 26.0, 52.0), (34.0, 40.0, 26.0, 56.0), (0.0, 44.0, 12.0, 64.0)):
        c.part(
            primitives.box((w, h, d), 3.0), SANDSTONE, (x, h / 2 - 2.0, -d / 2 - (6.0 if x == 0 else -7.0))
        )
    c.box((0, 17.0, -6.2), (27.0, 38.0, 1.0), cut)
    for low, tall, xs in (
        (0.6, 13.0, (-11.0, -6.6, -2.4, 2.4, 6.6, 11.0)),
        (20.0, 9.5, (-10.6, -7.2, 7.2, 10.6)),
    ):
        for x in xs:
            c.turned((x, low, -4.4), [(1.15, 0), (0.95, 0.6), (0.85, tall - 1.2), (1.2, tall)], cut, 14)
    c.box((0, 0.3, -3.6), (28.0, 0.7, 5.0), cut)
    c.box((0, 14.4, -4.4), (27.0, 1.5, 4.0), cut)
    c.part(primitives.extruded([(-7.6, 0), (7.6, 0), (0, 3.2)], 3.4), cut, (0, 15.2, -4.6))
    for x in (-8.9, 8.9):
        c.box((x, 30.2, -4.4), (7.4, 1.1, 3.8), cut)
        c.part(
            primitives.extruded([(-3.6, 0), (3.6, 0), (math.copysign(3.4, -x), 3.0)], 3.0),
            cut,
            (x, 30.8, -4.4),
        )
    c.turned(
        (0, 20.0, -3.6),
        [
            (3.0, 0),
            (2.7, 0.5),
            (2.7, 9.6),
            (3.5, 10),
            (3.5, 11),
            (2.9, 11.4),
            (0.6, 15),
            (0.9, 16.2),
            (0, 17.2),
        ],
        cut,
        18,
    )
    for k in range(7):
        a = math.pi * (k / 6 - 0.5)
        c.post((3.1 * math.sin(a), 20.2, -3.6 + 3.1 * math.cos(a)), 0.36, 9.4, cut, 8)
    c.box((0, 5.0, -5.4), (3.2, 9.0, 0.4), f.DARK)
    c.boxes([Block((x, 4.4, -5.5), (2.0, 6.0, 0.3)) for x in (-8.8, 8.8)], f.plain((0.10, 0.045, 0.03)))
    return c.done()
