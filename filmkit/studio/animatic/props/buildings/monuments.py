"""Buildings one knows from afar: an iron tower, a gate, a palace, domes, a pagoda, an arena.

Knows no place. Each stands on its own origin, faces +z and is about as large as in life.
"""

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh, Pattern, Vec

PALE = f.patterned((0.44, 0.40, 0.32), Pattern.STONE, 0.9, 0.15, 0.05)
IRONWORK = f.plain((0.115, 0.085, 0.062), 0.4, 0.2)
ROOF = f.patterned((0.20, 0.23, 0.25), Pattern.TILES, 2.0, 0.4, 0.2)


def iron_tower(height: float, night: bool) -> Mesh:
    """A tower of iron on four bent legs, with three platforms; a third of its height wide at its foot."""
    c, lit = Carpenter(), f.glowing((1.0, 0.62, 0.22), 1.5)
    h, iron = height, IRONWORK
    if night:  # lit from within
        iron = Finish((0.60, 0.34, 0.11), Material(0.3, 0.1, emission=1.1))

    def half(t: float) -> float:
        return h * (0.185 * (1 - t) ** 3.2 + 0.012)

    levels = [*np.linspace(0.0, 0.19, 6), *np.linspace(0.19, 0.38, 6)[1:], *np.linspace(0.38, 0.93, 15)[1:]]
    for sx in (-1, 1):
        for sz in (-1, 1):
            for inner in (0.0, 1.0):
                rows = []
                for t in levels:
                    thick = h * 0.055 * max(0.0, 1 - t / 0.40) ** 0.8 if inner else 0.0
                    rows.append((sx * max(half(t) - thick, 0.0), t * h, sz * half(t)))
                c.tube(rows, [h * 0.0060 * (1.3 - t) for t in levels], iron, 5)
                side = [
                    (
                        sx * half(t),
                        t * h,
                        sz * max(half(t) - h * 0.055 * inner * max(0.0, 1 - t / 0.40) ** 0.8, 0.0),
                    )
                    for t in levels
                ]
                c.tube(side, [h * 0.0060 * (1.3 - t) for t in levels], iron, 5)
    for a, b in pairwise(levels):
        _braces(c, a, b, h, half, iron)
    for t, grow in ((0.19, 1.10), (0.385, 1.18), (0.92, 1.7)):
        w = half(t) * 2 * grow
        c.box((0, t * h, 0), (w, h * 0.020, w), iron)
        if night:
            c.box((0, t * h + h * 0.006, 0), (w * 1.01, h * 0.005, w * 1.01), lit)
    bow = h * 0.130
    for turn in (0.0, math.pi / 2):
        c.part(
            primitives.arch(2 * bow * 0.90, h * 0.02, h * 0.012, h * 0.010, 22),
            iron,
            (half(0.06) * math.sin(turn), 0.02 * h, half(0.06) * math.cos(turn)),
            (0, turn, 0),
        )
    c.rod((0, 0.92 * h, 0), (0, h, 0), h * 0.005, iron, 6)
    c.box((0, 0.955 * h, 0), (h * 0.022, h * 0.02, h * 0.022), lit if night else iron)
    foot = f.STONE.tinted((0.30, 0.27, 0.22))
    c.boxes(
        [
            Block((sx * h * 0.17, h * 0.006, sz * h * 0.17), (h * 0.085, h * 0.03, h * 0.085))
            for sx in (-1, 1)
            for sz in (-1, 1)
        ],
        foot,
    )
    return c.done()


def _braces(c: Carpenter, a: float, b: float, h: float, half: Callable[[float], float], iron: Finish) -> None:
    """The crosses between two levels: on each leg while the legs are apart, over a whole side above."""
    thin = h * 0.0032
    apart = 0.055 * h * max(0.0, 1 - a / 0.40) ** 0.8
    for turn in range(4):
        co, si = math.cos(turn * math.pi / 2), math.sin(turn * math.pi / 2)

        def at(x: float, t: float, co: float = co, si: float = si) -> Vec:
            z = half(t)
            return (x * co + z * si, t * h, -x * si + z * co)

        if a < 0.38:
            for s in (-1, 1):
                for x0, x1 in ((half(a), half(b) - apart * 0.8), (half(a) - apart, half(b))):
                    c.rod(at(s * x0, a), at(s * x1, b), thin, iron, 4)
        else:
            c.rod(at(-half(a), a), at(half(b), b), thin, iron, 4)
            c.rod(at(half(a), a), at(-half(b), b), thin, iron, 4)


def gate(night: bool) -> Mesh:
    """A triumphal arch: one great opening between two piers, an attic with a cornice."""
    c = Carpenter()
    c.part(primitives.arch(7.0, 8.5, 2.0, 8.0, 24), PALE, (0, 0, 0))
    c.boxes([Block((s * 8.0, 8.5, 0), (7.0, 17.0, 9.0)) for s in (-1, 1)], PALE)
    c.box((0, 15.6, 0), (9.4, 3.0, 8.6), PALE)
    c.box((0, 19.4, 0), (22.4, 4.6, 8.6), PALE)
    c.boxes(
        [Block((0, y, 0), (23.6, 0.6, 10.0)) for y in (17.0, 21.9)]
        + [Block((s * 8.0, 0.5, 0), (7.8, 1.0, 9.8)) for s in (-1, 1)],
        f.TRIM,
    )
    for s in (-1, 1):
        c.box((s * 8.0, 6.2, 4.6), (3.4, 6.4, 0.4), PALE.tinted((0.36, 0.32, 0.25)))
        c.ball((s * 8.0, 8.4, 4.8), (0.8, 1.6, 0.5), PALE.tinted((0.36, 0.32, 0.25)), 12)
        c.box((s * 8.0, 13.3, 4.55), (4.2, 2.2, 0.25), PALE.tinted((0.38, 0.34, 0.27)))
    return c.done()


def palace(night: bool) -> Mesh:
    """A long palace: three rows of windows, columns and a gable before its middle, a dome above."""
    c = Carpenter()
    stone, wide = f.patterned((0.50, 0.43, 0.31), Pattern.STONE, 0.7, 0.15, 0.05), 58.0
    xs = [-27.0 + 3.0 * k for k in range(19)]
    low = 0.0
    dark = f.glowing((1.0, 0.68, 0.32), 1.1) if night else Finish((0.03, 0.035, 0.045), f.GLASS.material)
    for bottom, top in ((1.2, 4.0), (6.2, 9.6), (11.4, 13.4)):
        holes = [Opening(x, 1.3, bottom, top) for x in xs if abs(x) > 6.5]
        c.boxes(pierced(-wide / 2, wide / 2, low, top + 0.9, holes, 0.6), stone)
        low = top + 0.9
        c.boxes([Block((o.x, (bottom + top) / 2, -0.4), (1.3, top - bottom, 0.1)) for o in holes], dark)
        c.boxes([Block((o.x, top + 0.18, 0.12), (1.9, 0.25, 0.4)) for o in holes], f.TRIM)
        for o in holes:
            c.boxes(window_bars(o, 2, 3, 0.07), f.plain((0.5, 0.48, 0.42)))
    c.boxes(
        [Block((0, y, 0.2), (wide + 0.8, 0.5, 0.9)) for y in (5.0, low, low + 1.5)]
        + [Block((0, low + 0.8, -7), (wide, 1.4, 14))],
        f.TRIM,
    )
    c.box((0, 7.0, -8.0), (wide, 14.0, 15.0), stone)
    c.sheet(
        [
            (-wide / 2, low + 1.5, 0),
            (wide / 2, low + 1.5, 0),
            (wide / 2 - 4, low + 4.6, -5),
            (-wide / 2 + 4, low + 4.6, -5),
        ],
        ROOF,
        (10, 2),
    )
    for x in (-5.4, -1.8, 1.8, 5.4):
        c.turned((x, 4.4, 2.6), [(0.75, 0), (0.62, 0.4), (0.52, 9.2), (0.8, 9.7)], PALE, 18)
    c.box((0, 2.2, 1.8), (13.6, 4.4, 3.6), PALE)
    c.boxes([Block((x, 1.7, 3.66), (1.7, 3.2, 0.1)) for x in (-3.9, 0.0, 3.9)], f.DARK_OAK)
    c.box((0, 14.7, 1.8), (13.6, 1.2, 3.8), PALE)
    c.part(primitives.extruded([(-7.2, 0), (7.2, 0), (0, 3.2)], 3.8), PALE, (0, 15.2, 1.8))
    c.turned((0, 15.0, -6.0), [(5.4, 0), (5.4, 4.0), (5.7, 4.2)], PALE, 30)
    c.turned(
        (0, 19.0, -6.0),
        [(5.3, 0), (5.1, 1.8), (4.3, 3.8), (2.6, 5.4), (0.9, 6.1), (0.9, 7.4), (0, 9.2)],
        ROOF,
        30,
    )
    return c.done()


def domes(night: bool) -> Mesh:
    """A white tomb under an onion dome, four slender towers round it, on a terrace."""
    c = Carpenter()
    white = f.patterned((0.66, 0.63, 0.58), Pattern.MARBLE, 0.3, 0.5, 0.15)
    shade = white.tinted((0.34, 0.32, 0.31))
    c.box((0, 1.0, 0), (46, 2.0, 40), white)
    c.box((0, 8.5, 0), (20, 13.0, 20), white)
    for s in (-1, 1):
        c.box((s * 10.6, 8.0, 0), (3.4, 12.0, 15.0), white)
    front = primitives.arch(5.2, 7.0, 1.2, 1.0, 20)
    c.box((0, 9.4, 10.2), (8.8, 14.8, 0.8), white)
    c.part(front, white.tinted((0.56, 0.53, 0.48)), (0, 2.0, 10.7))
    c.part(primitives.arch(4.4, 6.8, 0.4, 0.2, 20), shade, (0, 2.0, 10.68))
    c.box((0, 5.4, 10.62), (5.2, 6.8, 0.1), shade)
    c.post((0, 9.0, 10.55), 2.6, 0.12, shade, 24, (math.pi / 2, 0, 0))
    for s in (-1, 1):
        for y in (3.6, 9.0):
            c.box((s * 7.4, y + 1.6, 10.06), (2.3, 3.8, 0.16), shade)
            c.post((s * 7.4, y + 3.5, 10.0), 1.15, 0.14, shade, 18, (math.pi / 2, 0, 0))
    onion = [
        (5.4, 0),
        (5.4, 2.6),
        (6.3, 5.0),
        (6.5, 7.2),
        (5.6, 10.0),
        (3.6, 12.6),
        (1.4, 14.6),
        (0.4, 16.6),
        (0, 18.4),
    ]
    c.turned((0, 15.0, 0), onion, white, 36)
    small = [(x * 0.34, y * 0.34) for x, y in onion]
    for sx in (-1, 1):
        for sz in (-1, 1):
            c.turned((sx * 7.0, 15.0, sz * 7.0), small, white, 20)
            at = (sx * 20.5, 2.0, sz * 17.5)
            c.turned(
                at,
                [
                    (1.5, 0),
                    (1.25, 7.5),
                    (1.8, 7.7),
                    (1.8, 8.2),
                    (1.15, 8.2),
                    (1.0, 15.0),
                    (1.5, 15.2),
                    (1.5, 15.7),
                    (0.9, 15.7),
                    (0.8, 20.0),
                    (1.2, 20.3),
                    (0.9, 20.4),
                ],
                white,
                18,
            )
            c.turned((at[0], 22.2, at[2]), small, white, 14)
    return c.done()


def pagoda(tiers: int = 5) -> Mesh:
    """A tower of roofs that curl up at their corners, each smaller than the one below."""
    c = Carpenter()
    red = f.plain((0.30, 0.035, 0.025), 0.4, 0.2)
    tiles = f.patterned((0.075, 0.10, 0.095), Pattern.TILES, 3.0, 0.5, 0.25)
    gold = f.plain((0.46, 0.32, 0.10), 0.6, 0.4)
    c.box((0, 0.6, 0), (16, 1.2, 16), f.STONE)
    y = 1.2
    for k in range(tiers):
        w = 10.5 - 1.55 * k
        tall = 3.1 - 0.2 * k
        c.box((0, y + tall / 2, 0), (w * 0.82, tall, w * 0.82), f.PLASTER.tinted((0.50, 0.44, 0.34)))
        posts = [
            Block((sx * w * 0.42 * u, y + tall / 2, sz * w * 0.42), (0.28, tall, 0.28))
            for sx in (-1, 1)
            for sz in (-1, 1)
            for u in (0.35, 1.0)
        ]
        c.boxes(posts, red)
        c.boxes(
            [
                Block((0, y + tall * q, sz * w * 0.42), (w * 0.84, 0.25, 0.2))
                for sz in (-1, 1)
                for q in (0.1, 0.92)
            ],
            red,
        )
        c.boxes(
            [
                Block((u * w * 0.2, y + tall * 0.45, w * 0.415), (w * 0.14, tall * 0.6, 0.1))
                for u in (-1, 0, 1)
            ],
            f.DARK_OAK,
        )
        y += tall
        _curled_roof(c, y, w * 0.80, w * 0.34, 1.5 - 0.1 * k, tiles, gold)
        y += 1.25
    c.turned(
        (0, y, 0),
        [(0.5, 0), (0.2, 0.6), (0.45, 1.0), (0.12, 1.5), (0.3, 1.9), (0.06, 3.4), (0, 3.6)],
        gold,
        14,
    )
    return c.done()


def _curled_roof(
    c: Carpenter, y: float, half: float, top: float, rise: float, tiles: Finish, gold: Finish
) -> None:
    """Four sheets from the eaves to a smaller square; the corners of the eaves curl up."""
    u = np.linspace(-1, 1, 13)
    for turn in range(4):
        rows = []
        for t in np.linspace(0, 1, 6):
            w = half * (1 - t) + top * t
            lift = rise * t**1.6 + 0.85 * (1 - t) ** 2 * np.abs(u) ** 4
            rows.append(np.stack([u * w, y - 0.25 + lift, np.full_like(u, w)], 1))
        grid = np.concatenate(rows)
        from_face = primitives.grid_triangles(5, 12)
        a, b, d = (grid[from_face[:, i]] for i in range(3))
        up = np.cross(b - a, d - a)
        normal = np.broadcast_to((0.0, 1.0, 0.35), grid.shape)
        order = from_face if up[:, 1].mean() > 0 else from_face[:, ::-1]
        c.part(
            part_of(grid, normal, np.ascontiguousarray(order)), tiles, (0, 0, 0), (0, turn * math.pi / 2, 0)
        )
        under = part_of(grid - (0, 0.12, 0), -normal, np.ascontiguousarray(order[:, ::-1]))
        c.part(under, f.plain((0.16, 0.03, 0.022)), (0, 0, 0), (0, turn * math.pi / 2, 0))
    for sx in (-1, 1):
        for sz in (-1, 1):
            c.rod((sx * half, y + 0.62, sz * half), (sx * top, y - 0.2 + rise, sz * top), 0.13, gold, 5)


def arena(ruined: bool = True) -> Mesh:
    """A round arena of three rows of arches; a ruin has lost a part of its outer wall."""
    c = Carpenter()
    stone = f.patterned((0.42, 0.34, 0.23), Pattern.STONE, 0.8, 0.12, 0.04)
    count, radius = 40, 34.0
    step = math.tau / count
    bow = primitives.arch(radius * step * 0.56, 3.9, radius * step * 0.22, 3.0, 10)
    for k in range(count):
        a = step * k
        whole = 3 if not ruined or math.cos(a - 0.9) < 0.35 else 2 if k % 5 else 1
        for level in range(whole):
            y = 7.4 * level
            at = (radius * math.sin(a), y, radius * math.cos(a))
            c.part(bow, stone, at, (0, a, 0))
            c.box((at[0] * 0.99, y + 6.7, at[2] * 0.99), (radius * step * 1.04, 1.4, 3.4), stone, (0, a, 0))
        if whole == 3:
            c.box(
                (radius * math.sin(a), 24.8, radius * math.cos(a)),
                (radius * step * 1.04, 5.4, 2.4),
                stone,
                (0, a, 0),
            )
            c.box(
                (radius * 1.03 * math.sin(a), 24.8, radius * 1.03 * math.cos(a)),
                (1.1, 1.4, 0.5),
                f.plain((0.03, 0.025, 0.02)),
                (0, a, 0),
            )
    c.turned(
        (0, 0, 0),
        [(radius * 0.90, 0), (radius * 0.90, 12.0), (radius * 0.55, 1.0)],
        stone.tinted((0.13, 0.10, 0.07)),
        40,
    )
    return c.done()
