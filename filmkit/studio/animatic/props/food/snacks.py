"""What is baked and eaten from the hand: pizza, cake, burger, sushi. Knows no table.

Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import extruded, torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

WAXY = Material(gloss=0.8, specular=0.35, rim=0.4)
SOFT = Material(gloss=0.35, specular=0.1, pattern=Pattern.FOOD, scale=18.0, rim=0.3)
GREEN: Color = (0.07, 0.20, 0.035)
CRUST: Color = (0.44, 0.23, 0.075)
BUN: Color = (0.52, 0.28, 0.085)


def _soft(c: Carpenter, solids: list[Solid], step: float, color: Color, material: Material = SOFT) -> None:
    c.part(surface(solids, step, settle=1), Finish(color, material))


def cheese() -> Mesh:
    """A wedge with holes."""
    c = Carpenter()
    yellow = Finish((0.68, 0.44, 0.06), SOFT)
    corners: list[Vec] = [(-0.07, 0, -0.03), (-0.07, 0, 0.05), (0.08, 0, 0.01)]
    high = [(x, 0.055, z) for x, _, z in corners]
    c.sheet([high[0], high[1], high[2], high[2]], yellow)
    for a, b in ((0, 1), (1, 2), (2, 0)):
        c.sheet([corners[a], corners[b], high[b], high[a]], yellow)
    for x, y, z in (
        (-0.03, 0.03, 0.042),
        (0.02, 0.022, 0.028),
        (-0.055, 0.018, 0.049),
        (-0.02, 0.056, 0.01),
        (0.03, 0.056, 0.01),
    ):
        c.ball((x, y, z), 0.009, f.plain((0.40, 0.22, 0.02), 0.2, 0.05), 10)
    return c.done()


def pizza() -> Mesh:
    """Whole, a slice drawn out, with tomato, cheese and leaves."""
    c, chance = Carpenter(), np.random.default_rng(4)
    c.turned(
        (0, 0, 0),
        [(0.150, 0.0), (0.164, 0.006), (0.166, 0.018), (0.156, 0.024), (0.142, 0.014), (0.0, 0.013)],
        Finish(CRUST, SOFT),
        48,
    )
    c.post((0, 0.0125, 0), 0.143, 0.004, Finish((0.62, 0.36, 0.09), SOFT), 44)
    for _ in range(26):
        r, a = 0.132 * math.sqrt(float(chance.uniform(0.0, 1.0))), float(chance.uniform(0, math.tau))
        c.post(
            (r * math.cos(a), 0.016, r * math.sin(a)),
            float(chance.uniform(0.008, 0.014)),
            0.0022,
            Finish((0.72, 0.60, 0.38), SOFT),
            12,
        )
    for k in range(11):
        a, r = 2.4 * k, 0.030 + 0.0095 * k
        c.post(
            (r * math.cos(a), 0.017, r * math.sin(a)), 0.017, 0.004, Finish((0.44, 0.045, 0.025), WAXY), 18
        )
    for k in range(7):
        a, r = 2.4 * k + 1.1, 0.035 + 0.013 * k
        c.ball((r * math.cos(a), 0.021, r * math.sin(a)), (0.013, 0.0025, 0.008), f.plain(GREEN), 8)
    for k in range(8):
        a = math.tau * k / 8
        c.box(
            (0.078 * math.cos(a), 0.0185, -0.078 * math.sin(a)),
            (0.15, 0.004, 0.0035),
            f.plain((0.20, 0.07, 0.02)),
            turn=(0, a, 0),
        )
    return c.done()


def donut() -> Mesh:
    """A ring under pink icing with sprinkles."""
    c, chance = Carpenter(), np.random.default_rng(5)
    c.part(torus(0.036, 0.020, 36, 16), Finish((0.48, 0.25, 0.08), SOFT), (0, 0.020, 0))
    c.part(torus(0.036, 0.0205, 36, 16), Finish((0.66, 0.22, 0.34), WAXY), (0, 0.0245, 0))
    hues: tuple[Color, ...] = ((0.7, 0.6, 0.1), (0.1, 0.35, 0.6), (0.7, 0.7, 0.66), (0.15, 0.5, 0.2))
    for k in range(40):
        a, b = float(chance.uniform(0, math.tau)), float(chance.uniform(-1.0, 1.0))
        r = 0.036 + 0.020 * math.sin(b)
        at = (r * math.cos(a), 0.0245 + 0.0205 * math.cos(b), r * math.sin(a))
        c.box(
            at,
            (0.007, 0.002, 0.002),
            f.plain(hues[k % 4], 0.7, 0.3),
            turn=(0, float(chance.uniform(0, 3)), 0),
        )
    return c.done()


def cake() -> Mesh:
    """Two layers on a stand, cream, cherries, candles."""
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [(0.07, 0.0), (0.02, 0.012), (0.018, 0.07), (0.16, 0.082), (0.16, 0.088), (0.0, 0.088)],
        f.CHINA,
        40,
    )
    c.turned(
        (0, 0.088, 0),
        [(0.13, 0.0), (0.132, 0.10), (0.125, 0.108), (0.0, 0.108)],
        f.plain((0.74, 0.68, 0.60), 0.4, 0.1),
        44,
    )
    c.turned((0, 0.120, 0), [(0.1335, 0.0), (0.1335, 0.016)], f.plain((0.56, 0.16, 0.24), 0.4, 0.1), 44)
    c.turned(
        (0, 0.196, 0),
        [(0.085, 0.0), (0.087, 0.075), (0.08, 0.082), (0.0, 0.082)],
        f.plain((0.62, 0.30, 0.36), 0.4, 0.1),
        40,
    )
    for k in range(12):
        a = math.tau * k / 12
        c.ball(
            (0.116 * math.cos(a), 0.202, 0.116 * math.sin(a)),
            0.014,
            f.plain((0.76, 0.72, 0.66), 0.4, 0.1),
            10,
        )
    for k in range(5):
        a = math.tau * k / 5
        at = (0.055 * math.cos(a), 0.278, 0.055 * math.sin(a))
        c.post(at, 0.0035, 0.055, f.plain(((0.1, 0.3, 0.5), (0.6, 0.5, 0.1))[k % 2]), 8)
        c.ball((at[0], at[1] + 0.066, at[2]), (0.004, 0.010, 0.004), f.glowing(f.CANDLE, 9.0), 8)
    c.ball((0, 0.288, 0), 0.013, Finish((0.45, 0.015, 0.02), WAXY), 12)
    return c.done()


def burger() -> Mesh:
    """Bun, lettuce, meat, cheese, tomato, bun with seeds."""
    c, chance = Carpenter(), np.random.default_rng(6)
    c.turned((0, 0, 0), [(0.048, 0.0), (0.054, 0.008), (0.054, 0.020), (0.0, 0.022)], Finish(BUN, SOFT), 36)
    for k in range(20):
        a = math.tau * k / 20
        c.ball(
            (0.054 * math.cos(a), 0.025 + 0.003 * (k % 2), 0.054 * math.sin(a)),
            (0.013, 0.004, 0.013),
            f.plain((0.16, 0.36, 0.06)),
            8,
        )
    c.turned(
        (0, 0.027, 0),
        [(0.052, 0.0), (0.056, 0.008), (0.052, 0.018), (0.0, 0.018)],
        Finish((0.105, 0.045, 0.022), SOFT),
        36,
    )
    c.box((0, 0.047, 0), (0.092, 0.004, 0.092), Finish((0.68, 0.36, 0.025), WAXY), turn=(0, 0.6, 0))
    c.turned(
        (0, 0.049, 0), [(0.050, 0.0), (0.050, 0.007), (0.0, 0.007)], Finish((0.50, 0.04, 0.025), WAXY), 30
    )
    _soft(
        c,
        [
            ellipsoid((0, 0.058, 0), (0.057, 0.042, 0.057)),
            ellipsoid((0, 0.030, 0), (0.2, 0.028, 0.2), cut=True, blend=0.006),
        ],
        0.0045,
        BUN,
    )
    for _ in range(26):
        a, b = float(chance.uniform(0, math.tau)), float(chance.uniform(0, 0.95))
        c.ball(
            (
                0.055 * math.sin(b) * math.cos(a),
                0.058 + 0.042 * math.cos(b),
                0.055 * math.sin(b) * math.sin(a),
            ),
            (0.003, 0.002, 0.002),
            f.plain((0.75, 0.66, 0.46)),
            6,
        )
    return c.done()


def hot_dog() -> Mesh:
    """A sausage in a split bun, a line of mustard."""
    c = Carpenter()
    _soft(
        c,
        [
            cone((-0.065, 0.024, s * 0.020), (0.065, 0.024, s * 0.020), 0.024, 0.024, blend=0.012)
            for s in (-1, 1)
        ],
        0.0045,
        BUN,
    )
    c.tube(
        [(-0.092, 0.044, 0), (-0.05, 0.042, 0), (0.05, 0.042, 0), (0.092, 0.044, 0)],
        0.0165,
        Finish((0.36, 0.075, 0.03), WAXY),
        12,
    )
    t = np.linspace(-1, 1, 40)
    c.tube(
        np.stack([0.078 * t, 0.0585 + 0 * t, 0.008 * np.sin(14 * t)], 1),
        0.0034,
        Finish((0.72, 0.48, 0.02), WAXY),
        6,
    )
    return c.done()


def sandwich() -> Mesh:
    """Two toasted triangles, layers showing."""
    c = Carpenter()
    for z in (0.0, 0.05):
        for y, thick, color in (
            (0.0, 0.014, (0.60, 0.42, 0.22)),
            (0.014, 0.006, (0.16, 0.36, 0.06)),
            (0.020, 0.006, (0.62, 0.22, 0.20)),
            (0.026, 0.005, (0.70, 0.46, 0.06)),
            (0.031, 0.014, (0.60, 0.42, 0.22)),
        ):
            grow = 0.004 if thick < 0.01 else 0.0
            tri = [(-0.062 - grow, -0.0), (0.062 + grow, 0.0), (0.0, -0.062 - grow)]
            c.part(
                extruded(tri[::-1] if _clockwise(tri) else tri, thick),
                Finish(color, SOFT),
                (0, y + thick / 2, z),
                (-math.pi / 2, 0, 0),
            )
    return c.done()


def _clockwise(p: list[tuple[float, float]]) -> bool:
    (ax, ay), (bx, by), (cx, cy) = p
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) < 0


def ice_cream() -> Mesh:
    """Two scoops in a wafer cone, held upright by a ring."""
    c = Carpenter()
    c.turned(
        (0, 0.0, 0),
        [(0.0, 0.0), (0.036, 0.125), (0.034, 0.128), (0.0, 0.118)],
        f.patterned((0.52, 0.30, 0.10), Pattern.GINGHAM, 60.0),
        24,
    )
    _soft(c, [ellipsoid((0, 0.143, 0), (0.040, 0.036, 0.040))], 0.004, (0.66, 0.28, 0.34))
    _soft(c, [ellipsoid((0.004, 0.196, 0.0), (0.036, 0.034, 0.036))], 0.004, (0.72, 0.62, 0.42))
    c.ball((0.004, 0.236, 0), 0.010, Finish((0.45, 0.015, 0.02), WAXY), 12)
    return c.done()


def sushi() -> Mesh:
    """Four pieces on a board, with sticks."""
    c = Carpenter()
    c.box((0, 0.010, 0), (0.26, 0.014, 0.12), f.DARK_OAK, bevel=0.003)
    rice, top = f.plain((0.76, 0.75, 0.70), 0.2, 0.06), Finish((0.68, 0.22, 0.09), WAXY)
    for k in range(2):
        x = -0.085 + 0.058 * k
        _soft(c, [cone((x, 0.032, -0.018), (x, 0.032, 0.018), 0.016, 0.016)], 0.003, (0.76, 0.75, 0.70))
        _soft(c, [ellipsoid((x, 0.050, 0.0), (0.018, 0.008, 0.042))], 0.003, (0.68, 0.22, 0.09), WAXY)
    for k in range(3):
        x = 0.028 + 0.036 * k
        c.post((x, 0.017, 0.0), 0.0165, 0.028, f.plain((0.012, 0.02, 0.014), 0.6, 0.2), 24)
        c.post((x, 0.0452, 0.0), 0.014, 0.001, rice, 24)
        c.post((x, 0.0463, 0.0), 0.006, 0.0008, top, 14)
    for z in (0.045, 0.053):
        c.rod((-0.12, 0.021, z), (0.11, 0.021, z + 0.004), 0.0028, f.OAK, 6)
    return c.done()


def chocolate() -> Mesh:
    """A bar in squares, half out of its foil."""
    c = Carpenter()
    brown = Finish((0.085, 0.036, 0.016), WAXY)
    c.box((0, 0.006, 0), (0.15, 0.010, 0.075), brown, bevel=0.002)
    for i in range(6):
        for j in range(3):
            c.box((-0.0625 + 0.025 * i, 0.013, -0.025 + 0.025 * j), (0.021, 0.006, 0.021), brown, bevel=0.002)
    c.box((0.045, 0.008, 0), (0.075, 0.018, 0.080), f.STEEL, bevel=0.003)
    return c.done()
