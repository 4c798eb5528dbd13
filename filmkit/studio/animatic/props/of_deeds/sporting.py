"""What a game or a ride goes with and no hand holds: balls, boards, a basket, a goal, a bar, a boat, water.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Material, Mesh, Pattern

GREEN = f.plain((0.05, 0.30, 0.10), 0.4, 0.2)
YELLOW = f.plain((0.62, 0.52, 0.04), 0.4, 0.2)
WATER = f.plain((0.035, 0.15, 0.21), 0.95, 0.6, 0.5)
POOL = Finish((0.022, 0.070, 0.095), Material(0.9, 0.6, 0.0, Pattern.WATER, 1.0, reflect=0.7))


def _ball(radius: float, finish: Finish, seam: Finish) -> Mesh:
    c = Carpenter()
    c.ball((0, 0, 0), radius, finish, 24)
    for turn in ((0.0, 0.0), (math.pi / 2, 0.0), (0.0, math.pi / 2)):
        ring = [
            (
                1.004 * radius * math.cos(a),
                1.004 * radius * math.sin(a) * math.cos(turn[0]) * math.cos(turn[1]),
                1.004 * radius * math.sin(a) * (math.sin(turn[0]) + math.sin(turn[1])),
            )
            for a in (math.tau * i / 28 for i in range(29))
        ]
        c.tube(ring, radius * 0.045, seam, 5)
    return c.done()


def _disc() -> Mesh:
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0, 0.02), (0.11, 0.018), (0.132, 0.0), (0.132, -0.01), (0.12, 0.008), (0, 0.012)],
        RED,
        28,
    )
    return c.done()


def _skateboard() -> Mesh:
    c = Carpenter()
    c.box((0, 0.098, 0), (0.22, 0.020, 0.62), f.plain((0.50, 0.09, 0.03), 0.4), bevel=0.008)
    for way in (-1, 1):
        c.box(
            (0, 0.118, way * 0.365),
            (0.22, 0.020, 0.15),
            f.plain((0.50, 0.09, 0.03), 0.4),
            (-way * 0.42, 0.0, 0.0),
            0.008,
        )
        c.rod((-0.10, 0.042, way * 0.25), (0.10, 0.042, way * 0.25), 0.013, f.STEEL)
        for x in (-0.105, 0.105):
            c.rod((x - 0.018, 0.042, way * 0.25), (x + 0.018, 0.042, way * 0.25), 0.042, YELLOW, 14)
    return c.done()


def _long_board(
    finish: Finish, long: float, wide: float, rocker: float, blunt: float = 3.2, both: bool = False
) -> Carpenter:
    """A board along z, its far end turned up, or `both`; the blunter, the rounder its ends."""
    c = Carpenter()
    ring = [(math.cos(a), 0.5 * math.sin(a)) for a in (math.tau * i / 20 for i in range(21))]
    rows = []
    for i in range(21):
        z = i / 10 - 1
        rows.append((z, wide * math.sqrt(max(1 - abs(z) ** blunt, 0.004)), 0.045))
    part = _swept(ring, [(z * long / 2, w, h) for z, w, h in rows])
    lifted = part.vertices.copy()
    end = lifted[:, 2] / (long / 2)
    lifted[:, 1] += rocker * np.clip(np.abs(end) if both else end, 0, 1) ** (5 if both else 3)
    c.part(part_of(lifted, part.normals, part.triangles), finish)
    return c


def _surfboard() -> Mesh:
    c = _long_board(WHITE, 2.3, 0.27, 0.22)
    c.box((0, 0.024, 0), (0.05, 0.006, 2.0), RED)
    return c.done()


def _swept(profile: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float, float]]) -> Part:
    """A profile of (x, y) carried along z: at each z its breadth and height are scaled."""
    points = np.array([[(x * wide, y * tall, z) for x, y in profile] for z, wide, tall in sizes])
    along, across = np.gradient(points, axis=0), np.gradient(points, axis=1)
    normals = np.cross(across, along).reshape(-1, 3)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    triangles = grid_triangles(len(sizes) - 1, len(profile) - 1)
    both = part_of(points.reshape(-1, 3), normals, triangles)
    return joined([both, part_of(points.reshape(-1, 3), -normals, triangles[:, ::-1])])


def _wave() -> Mesh:
    """Water that rises behind a board and curls over it at its crest, with foam along it."""
    c = Carpenter()
    face = [(4.5, 0.0), (2.4, 0.05), (1.0, 0.20), (0.2, 0.44), (-0.6, 0.72), (-1.2, 1.08), (-1.6, 1.50)]
    face += [
        (-1.72, 1.86),
        (-1.55, 2.10),
        (-1.28, 2.12),
        (-1.5, 2.24),
        (-1.95, 2.16),
        (-2.6, 1.3),
        (-5.0, 0.0),
    ]
    tall = [(0.5 * i - 4.5, 1.0, _crest(0.5 * i - 4.5)) for i in range(19)]
    c.part(_swept(face, tall), WATER, turn=(0.0, -math.pi / 2, 0.0))
    c.box((0, -0.02, 0), (14.0, 0.04, 14.0), WATER)
    chance = np.random.default_rng(7)
    for i in range(420):
        x, size = 0.0212 * i - 4.45, float(chance.uniform(0.025, 0.085))
        down = float(chance.random()) ** 2.5  # from its lip it falls, torn to pieces
        at = (
            x + float(chance.normal(0, 0.05)),
            (2.14 - 0.75 * down) * _crest(-x) + float(chance.normal(0, 0.03)),
            -1.40 + 0.34 * down + float(chance.normal(0, 0.09)),
        )
        c.ball(at, (1.4 * size, 0.8 * size, 1.2 * size), f.FOAM, 5)
    for i in range(170):
        back = i / 170
        at = (
            float(chance.normal(0, 0.05 + 0.55 * back)),
            0.50 + 0.40 * back + float(chance.normal(0, 0.02)),
            -0.25 - 1.35 * back,
        )
        size = float(chance.uniform(0.02, 0.07))
        c.ball(at, (1.5 * size, 0.6 * size, 1.5 * size), f.FOAM, 5)
    return c.done()


def _crest(along: float) -> float:
    return (0.74 + 0.12 * math.sin(0.9 * along)) * max(1.0 - (along / 5.2) ** 4, 0.05)


def _snowboard() -> Mesh:
    c = _long_board(BLUE, 1.5, 0.14, 0.12, 7.0, both=True)
    for z in (-0.27, 0.27):  # the bindings
        c.box((0, 0.035, z), (0.24, 0.025, 0.12), BLACK, bevel=0.008)
        c.box((0.11, 0.10, z), (0.03, 0.14, 0.11), BLACK, (0.0, 0.0, -0.2), 0.008)
        c.box((-0.02, 0.085, z), (0.04, 0.02, 0.13), YELLOW, bevel=0.006)
    return c.done()


def _ski() -> Mesh:
    c = Carpenter()
    c.box((0, 0.012, 0.05), (0.085, 0.016, 1.55), RED, bevel=0.004)
    c.box((0, 0.06, 0.90), (0.08, 0.014, 0.24), RED, (-0.45, 0.0, 0.0), 0.004)
    c.box((0, 0.05, -0.02), (0.105, 0.07, 0.30), f.GREY, bevel=0.015)
    return c.done()


def _skate() -> Mesh:
    c = Carpenter()
    c.box((0, -0.012, 0.03), (0.055, 0.024, 0.27), BLACK, bevel=0.004)
    for i in range(4):
        z = -0.08 + 0.072 * i
        c.rod((-0.014, -0.042, z), (0.014, -0.042, z), 0.034, YELLOW, 12)
    return c.done()


def _scooter() -> Mesh:
    c = Carpenter()
    c.box((0, 0.10, 0.0), (0.13, 0.022, 0.62), f.GREY, bevel=0.006)
    c.rod((0, 0.10, 0.33), (0, 0.98, 0.40), 0.020, f.STEEL, 10)
    c.rod((-0.26, 0.98, 0.40), (0.26, 0.98, 0.40), 0.016, BLACK, 8)
    for z in (-0.36, 0.37):
        c.rod((-0.018, 0.075, z), (0.018, 0.075, z), 0.075, BLACK, 18)
    return c.done()


def _pool() -> Mesh:
    """Water round a swimmer, with crests of foam."""
    c = Carpenter()
    c.ball((0, 0.02, 0), (5.5, 0.34, 5.5), POOL, 48)
    for i in range(22):
        a = 2.399 * i
        r = 0.42 + 0.05 * i
        c.ball((r * math.cos(a) * 0.6, 0.345, r * math.sin(a) - 0.2), (0.05, 0.014, 0.08), f.FOAM, 8)
    return c.done()


def _glided_over() -> Mesh:
    """Water as high as what glides on it, and the wake that stays behind."""
    c = Carpenter()
    c.ball((0, -0.01, 0), (9.0, 0.04, 9.0), POOL, 48)
    for i in range(26):
        k = (i // 2 + 1) / 13
        x, z = (1 if i % 2 else -1) * (0.16 + 0.55 * k), 0.2 - 3.2 * k
        c.ball((x, 0.03, z), (0.05 + 0.08 * k, 0.03 * (1.2 - k), 0.16), f.FOAM, 8)
    return c.done()


def _canoe() -> Mesh:
    c = Carpenter()
    hull = [
        (0.98, 1.0),
        (1.0, 0.75),
        (0.86, 0.35),
        (0.5, 0.08),
        (0.0, 0.0),
        (-0.5, 0.08),
        (-0.86, 0.35),
        (-1.0, 0.75),
        (-0.98, 1.0),
    ]
    steps = [i / 10 for i in range(-10, 11)]
    c.part(
        _swept(
            hull, [(1.95 * z, 0.37 * max(1 - abs(z) ** 2.4, 0.02), 0.40 + 0.20 * abs(z) ** 3) for z in steps]
        ),
        RED,
    )
    for side in (-1, 1):
        rim = [
            (side * 0.37 * max(1 - abs(z) ** 2.4, 0.02), 0.40 + 0.20 * abs(z) ** 3, 1.95 * z) for z in steps
        ]
        c.tube(rim, 0.020, WOOD, 6)
    c.box((0, 0.19, -0.02), (0.6, 0.03, 0.26), WOOD)
    return c.done()


def _basket() -> Mesh:
    """A board on a post, its ring and net before it: the ring's middle is over the origin."""
    c = Carpenter()
    c.rod((0, 0, 0.95), (0, 2.9, 0.95), 0.05, f.GREY, 10)
    c.rod((0, 2.62, 0.95), (0, 2.75, 0.36), 0.035, f.GREY, 8)
    c.box((0, 2.95, 0.32), (1.25, 0.85, 0.04), WHITE)
    c.box((0, 2.84, 0.297), (0.50, 0.36, 0.008), RED)
    c.box((0, 2.84, 0.295), (0.42, 0.28, 0.010), WHITE)
    ring = [
        (0.225 * math.sin(a), 2.62, 0.04 - 0.225 * math.cos(a))
        for a in (math.tau * i / 28 for i in range(29))
    ]
    c.tube(ring, 0.018, f.ORANGE, 8)
    for i in range(12):
        a = math.tau * i / 12
        c.rod(
            (0.22 * math.sin(a), 2.62, 0.04 - 0.22 * math.cos(a)),
            (0.13 * math.sin(a + 0.4), 2.24, 0.04 - 0.13 * math.cos(a + 0.4)),
            0.006,
            WHITE,
            4,
        )
    return c.done()


def _goal() -> Mesh:
    c = Carpenter()
    for x in (-1.5, 1.5):
        c.rod((x, 0, 0), (x, 1.75, 0), 0.05, WHITE, 10)
        c.rod((x, 1.75, 0), (x, 0.0, 0.9), 0.02, WHITE, 6)
    c.rod((-1.5, 1.75, 0), (1.5, 1.75, 0), 0.05, WHITE, 10)
    for i in range(13):
        x = -1.5 + 0.25 * i
        c.rod((x, 1.72, 0.02), (x, 0.02, 0.88), 0.006, WHITE, 4)
    for i in range(7):
        k = i / 6
        c.rod(
            (-1.5, 1.72 * (1 - k) + 0.02 * k, 0.02 + 0.86 * k),
            (1.5, 1.72 * (1 - k) + 0.02 * k, 0.02 + 0.86 * k),
            0.006,
            WHITE,
            4,
        )
    return c.done()


def _high_bar() -> Mesh:
    c = Carpenter()
    for x in (-0.85, 0.85):
        c.rod((x, 0, 0), (x, 2.16, 0.02), 0.035, f.GREY, 10)
    c.rod((-0.85, 2.16, 0.02), (0.85, 2.16, 0.02), 0.018, f.STEEL, 10)
    return c.done()


def _barbell() -> Mesh:
    c = Carpenter()
    c.rod((-0.88, 0, 0), (0.88, 0, 0), 0.014, f.STEEL, 10)
    for side in (-1, 1):
        for x, r in ((0.62, 0.21), (0.67, 0.21), (0.72, 0.15)):
            c.rod((side * x, 0, 0), (side * (x + 0.04), 0, 0), r, RED if r > 0.2 else BLACK, 24)
    return c.done()


def _mat() -> Mesh:
    c = Carpenter()
    c.box((0, 0.008, 0), (0.75, 0.016, 2.1), f.plain((0.10, 0.22, 0.38), 0.1, 0.03), bevel=0.006)
    return c.done()


def _rock_wall() -> Mesh:
    """A climbing wall with holds in many colours."""
    c = Carpenter()
    c.box((0, 2.2, 0.26), (3.2, 4.4, 0.16), f.patterned((0.36, 0.33, 0.29), f.STONE.material.pattern, 0.9))
    colors = (RED, BLUE, YELLOW, GREEN, WHITE)
    for i in range(46):
        x, y = -1.4 + 2.8 * ((i * 0.618) % 1.0), 0.15 + 0.09 * i
        c.ball((x, y, 0.17), (0.07, 0.055, 0.06), colors[i % 5], 10)
    return c.done()


def _treadmill() -> Mesh:
    c = Carpenter()
    c.box((0, 0.07, 0.0), (0.75, 0.13, 1.7), f.GREY, bevel=0.02)
    c.box((0, 0.14, -0.05), (0.52, 0.02, 1.5), BLACK)
    for x in (-0.34, 0.34):
        c.rod((x, 0.1, 0.72), (x, 1.15, 0.80), 0.028, f.GREY, 8)
        c.rod((x, 1.0, 0.78), (x, 0.95, 0.25), 0.022, BLACK, 8)
    c.box((0, 1.18, 0.80), (0.74, 0.20, 0.08), BLACK, (-0.5, 0.0, 0.0), 0.02)
    return c.done()


def _arrow() -> Mesh:
    c = Carpenter()
    c.rod((0, 0, 0), (0, 0, 0.72), 0.007, WOOD)
    c.rod((0, 0, 0.0), (0, 0, 0.10), 0.016, WHITE, 3)
    c.turned((0, 0, 0.72), [(0.014, 0), (0, 0.05)], f.IRON, 8, (math.pi / 2, 0.0, 0.0))
    return c.done()


def _target() -> Mesh:
    c = Carpenter()
    for r, finish, z in (
        (0.46, WHITE, 0.0),
        (0.37, BLACK, -0.008),
        (0.28, BLUE, -0.016),
        (0.19, RED, -0.024),
        (0.09, YELLOW, -0.032),
    ):
        c.rod((0, 1.25, z), (0, 1.25, z + 0.08), r, finish, 32)
    for x in (-0.3, 0.3):
        c.rod((x, 0, 0.12), (x * 0.4, 1.6, 0.09), 0.022, WOOD, 8)
    return c.done()


SPORTING: Mapping[str, Callable[[], Mesh]] = {
    "basketball": lambda: _ball(0.125, f.ORANGE, BLACK),
    "football": lambda: _ball(0.112, WHITE, BLACK),
    "tennis ball": lambda: _ball(0.045, YELLOW, WHITE),
    "juggling ball": lambda: _ball(0.045, RED, YELLOW),
    "baseball": lambda: _ball(0.045, WHITE, RED),
    "frisbee": _disc,
    "skateboard": _skateboard,
    "surfboard": _surfboard,
    "wave": _wave,
    "snowboard": _snowboard,
    "ski": _ski,
    "skate": _skate,
    "scooter": _scooter,
    "pool": _pool,
    "water glided over": _glided_over,
    "canoe": _canoe,
    "basket": _basket,
    "goal": _goal,
    "high bar": _high_bar,
    "barbell": _barbell,
    "mat": _mat,
    "climbing wall": _rock_wall,
    "treadmill": _treadmill,
    "arrow": _arrow,
    "target": _target,
}
"""By the names that `figures.gear` uses."""
