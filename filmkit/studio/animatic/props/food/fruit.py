"""Fruit and what grows: each of its own size and known by its outline. Knows no table.

Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

PEEL = Material(gloss=0.55, specular=0.2, pattern=Pattern.FOOD, scale=30.0, rim=0.3)
WAXY = Material(gloss=0.8, specular=0.35, rim=0.4)
SOFT = Material(gloss=0.35, specular=0.1, pattern=Pattern.FOOD, scale=18.0, rim=0.3)
GREEN: Color = (0.07, 0.20, 0.035)
STALK = f.plain((0.10, 0.055, 0.025), 0.2, 0.06)


def _soft(c: Carpenter, solids: list[Solid], step: float, color: Color, material: Material = SOFT) -> None:
    c.part(surface(solids, step, settle=1), Finish(color, material))


def orange() -> Mesh:
    """With its stalk's scar and a leaf."""
    c = Carpenter()
    _soft(c, [ellipsoid((0, 0.040, 0), (0.042, 0.040, 0.042))], 0.004, (0.66, 0.23, 0.012), PEEL)
    c.ball((0, 0.080, 0), (0.006, 0.003, 0.006), f.plain(GREEN), 8)
    c.ball((0.020, 0.084, 0.0), (0.020, 0.003, 0.010), f.plain(GREEN, 0.5, 0.2), 10)
    return c.done()


def apple() -> Mesh:
    """Red, dented above and below, with stalk and leaf."""
    c = Carpenter()
    body = [
        ellipsoid((0, 0.044, 0), (0.044, 0.040, 0.044)),
        ellipsoid((0, 0.090, 0), (0.014, 0.014, 0.014), cut=True, blend=0.022),
        ellipsoid((0, -0.004, 0), (0.012, 0.010, 0.012), cut=True, blend=0.015),
    ]
    _soft(c, body, 0.0035, (0.46, 0.025, 0.018), WAXY)
    c.rod((0, 0.070, 0), (0.006, 0.104, 0), 0.0026, STALK, 6)
    c.ball((0.024, 0.098, 0), (0.022, 0.003, 0.011), f.plain(GREEN, 0.5, 0.2), 10)
    return c.done()


def banana() -> Mesh:
    """One, bent, its stalk up."""
    c = Carpenter()
    t = np.linspace(-1.0, 1.0, 16)
    arc = np.stack([0.098 * np.sin(0.98 * t), 0.104 - 0.085 * np.cos(0.98 * t), 0 * t], 1)
    r = 0.0185 * np.sqrt(np.clip(1.06 - t**6, 0.04, 1)) * np.where(t > 0.86, 0.55, 1.0)
    c.tube(arc, [float(v) for v in r], Finish((0.68, 0.46, 0.035), WAXY), 7)
    tip = (float(arc[0, 0]), float(arc[0, 1]), float(arc[0, 2]))
    c.ball(tip, 0.006, f.plain((0.05, 0.035, 0.02)), 8)
    c.ball((0.086, 0.062, 0.0), (0.010, 0.013, 0.010), f.plain((0.30, 0.26, 0.05)), 10)
    return c.done()


def strawberry() -> Mesh:
    """One, on its point, with its green."""
    c = Carpenter()
    body = [cone((0, 0.026, 0), (0, 0.008, 0), 0.019, 0.008, blend=0.01)]
    _soft(c, body, 0.0028, (0.52, 0.02, 0.025), WAXY)
    for k in range(6):
        a = math.tau * k / 6
        c.ball((0.012 * math.cos(a), 0.045, 0.012 * math.sin(a)), (0.010, 0.0024, 0.005), f.plain(GREEN), 8)
    return c.done()


def pumpkin() -> Mesh:
    """Ribbed, with a stalk."""
    c = Carpenter()
    n = 10
    for k in range(n):
        a = math.tau * k / n
        rib = ellipsoid((0.085 * math.cos(a), 0.115, 0.085 * math.sin(a)), (0.085, 0.115, 0.085), blend=0.01)
        _soft(c, [rib], 0.012, (0.60, 0.20, 0.012), WAXY)
    c.tube(
        [(0, 0.20, 0), (0.005, 0.25, 0), (0.03, 0.285, 0.01)],
        (0.030, 0.020, 0.018),
        f.plain((0.20, 0.22, 0.06)),
        8,
    )
    return c.done()


def broccoli() -> Mesh:
    """A pale stem under a head of green knobs."""
    c, chance = Carpenter(), np.random.default_rng(3)
    c.turned(
        (0, 0, 0), [(0.016, 0.0), (0.014, 0.04), (0.026, 0.075)], f.plain((0.34, 0.45, 0.17), 0.3, 0.1), 12
    )
    for _ in range(46):
        a, b = float(chance.uniform(0, math.tau)), float(chance.uniform(0, 1.5))
        r = 0.050
        at = (r * math.cos(a) * math.sin(b), 0.078 + 0.036 * math.cos(b), r * math.sin(a) * math.sin(b))
        c.ball(at, float(chance.uniform(0.011, 0.017)), Finish((0.055, 0.17, 0.045), SOFT), 8)
    return c.done()


def mushroom() -> Mesh:
    """A red cap with white spots on a pale stem."""
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0.022, 0.0), (0.016, 0.03), (0.015, 0.07), (0.0, 0.07)],
        f.plain((0.70, 0.66, 0.56), 0.3, 0.1),
        18,
    )
    _soft(
        c,
        [
            ellipsoid((0, 0.068, 0), (0.058, 0.040, 0.058)),
            ellipsoid((0, 0.04, 0), (0.1, 0.028, 0.1), cut=True, blend=0.006),
        ],
        0.004,
        (0.50, 0.025, 0.018),
        WAXY,
    )
    for k in range(12):
        a, b = 2.4 * k, 0.30 + 0.085 * k
        c.ball(
            (
                0.057 * math.sin(b) * math.cos(a),
                0.068 + 0.040 * math.cos(b),
                0.057 * math.sin(b) * math.sin(a),
            ),
            (0.007, 0.004, 0.007),
            f.plain((0.74, 0.72, 0.66)),
            8,
        )
    return c.done()


def melon() -> Mesh:
    """A slice of watermelon on its rind."""
    c = Carpenter()
    wedge = [
        ellipsoid((0, 0.10, 0), (0.11, 0.10, 0.10)),
        ellipsoid((0, 0.20, 0), (0.3, 0.10, 0.3), cut=True, blend=0.003),
        ellipsoid((0, 0.1, 0.13), (0.3, 0.3, 0.105), cut=True, blend=0.003),
        ellipsoid((0, 0.1, -0.13), (0.3, 0.3, 0.105), cut=True, blend=0.003),
    ]
    part = surface(wedge, 0.005, settle=1)
    away = np.linalg.norm((part.vertices - (0, 0.10, 0)) / (0.11, 0.10, 0.10), axis=1)[:, None]
    red, white, green = (
        np.array((0.56, 0.06, 0.05)),
        np.array((0.70, 0.70, 0.52)),
        np.array((0.045, 0.16, 0.05)),
    )
    color = np.where(away < 0.84, red, np.where(away < 0.93, white, green))
    c.part(part, Finish(color.astype(np.float32), SOFT))
    for k in range(8):
        c.ball(
            (-0.055 + 0.016 * k, 0.062 - 0.010 * (k % 3), 0.026 if k % 2 else 0.024),
            (0.0035, 0.006, 0.002),
            f.plain((0.012, 0.01, 0.01), 0.7, 0.3),
            6,
        )
    return c.done()


def egg() -> Mesh:
    """A brown one, on its end."""
    c = Carpenter()
    t = np.linspace(0.0, math.pi, 22)
    r = 0.0215 * np.sin(t) * (1.0 - 0.13 * np.cos(t - math.pi))
    profile = [(float(max(a, 0.0)), float(b)) for a, b in zip(r, 0.028 - 0.028 * np.cos(t), strict=True)]
    c.turned((0, 0, 0), profile, Finish((0.60, 0.40, 0.25), WAXY), 28)
    return c.done()


def carrot() -> Mesh:
    """One, tapering to a thread, with its green."""
    c, end, flesh = Carpenter(), 0.04, Finish((0.62, 0.19, 0.012), WAXY)
    t = np.linspace(0, 1, 16)
    path = np.stack([end - 0.17 * t, 0.020 - 0.012 * t, 0 * t], 1)
    c.tube(path, [float(r) for r in 0.0215 * (1 - t) ** 0.75 + 0.0012], flesh, 14)
    c.ball((end, 0.020, 0.0), (0.007, 0.0225, 0.0225), flesh, 14)
    for k in range(7):
        lean = 0.16 * (k - 3)
        top = [
            (end, 0.020, 0.0),
            (end + 0.05, 0.034, 0.05 * lean),
            (end + 0.09, 0.040 + 0.004 * k, 0.22 * lean),
        ]
        c.tube(top, (0.0035, 0.004, 0.0015), f.plain(GREEN), 5)
    return c.done()
