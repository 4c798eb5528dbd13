"""Toys and what celebrates: balls, balloons, kites, a teddy bear, a snowman, a present. Knows no child.

Each stands on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import sphere, torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

PLUSH = Material(gloss=0.2, specular=0.02, pattern=Pattern.HAIR, rim=0.4)
RUBBER = Material(gloss=0.85, specular=0.4, rim=0.5, translucency=0.3)
SATIN = Material(gloss=0.6, specular=0.25, rim=0.3)
BLACK = f.plain((0.012, 0.012, 0.013), 0.7, 0.3)
WHITE = f.plain((0.70, 0.69, 0.66), 0.5, 0.2)
CLOTH = Material(gloss=0.2, specular=0.06, pattern=Pattern.FABRIC, rim=0.5, translucency=0.5)


def football() -> Mesh:
    """White with black fives."""
    ball = sphere(0.110, 44)
    phi = (1 + math.sqrt(5)) / 2
    ico = np.array([(0, s, t * phi) for s in (-1, 1) for t in (-1, 1)])
    points = np.concatenate([np.roll(ico, k, axis=1) for k in range(3)])
    points = points / np.linalg.norm(points, axis=1, keepdims=True)
    near = (ball.normals @ points.T).max(1)[:, None]
    color = np.where(near > 0.925, np.array((0.014, 0.014, 0.016)), np.array((0.70, 0.69, 0.66)))
    c = Carpenter()
    c.part(ball, Finish(color.astype(np.float32), SATIN), (0, 0.110, 0))
    return c.done()


def basketball() -> Mesh:
    """Orange with black seams."""
    c = Carpenter()
    c.ball((0, 0.12, 0), 0.12, f.patterned((0.52, 0.17, 0.03), Pattern.FABRIC, 3.0, 0.4, 0.1), 36)
    for turn in ((0.0, 0.0, 0.0), (math.pi / 2, 0.0, 0.0), (0.0, 0.0, math.pi / 2)):
        c.part(torus(0.1195, 0.0022, 48, 6), BLACK, (0, 0.12, 0), turn)
    for s in (-1.0, 1.0):
        c.part(torus(0.098, 0.0022, 40, 6), BLACK, (s * 0.068, 0.12, 0), (0, 0, math.pi / 2))
    return c.done()


def beach_ball() -> Mesh:
    """In gores of six colours."""
    ball = sphere(0.16, 40)
    hues = np.array(
        (
            (0.52, 0.03, 0.03),
            (0.70, 0.69, 0.66),
            (0.05, 0.20, 0.52),
            (0.70, 0.69, 0.66),
            (0.66, 0.46, 0.04),
            (0.70, 0.69, 0.66),
        ),
        np.float32,
    )
    turn = np.arctan2(ball.normals[:, 2], ball.normals[:, 0]) / math.tau % 1.0
    c = Carpenter()
    c.part(ball, Finish(hues[(turn * 6).astype(int) % 6], RUBBER), (0, 0.16, 0), (0.5, 0, 0.35))
    return c.done()


def balloon() -> Mesh:
    """One on its string, and the string's end on the ground."""
    c = Carpenter()
    _balloon(c, (0.0, 1.15, 0.0), (0.52, 0.02, 0.025), 1.0)
    return c.done()


def _balloon(c: Carpenter, at: Vec, color: Color, k: float) -> None:
    x, y, z = at
    solids = [cone((x, y + 0.03 * k, z), (x, y - 0.11 * k, z), 0.145 * k, 0.045 * k, blend=0.03)]
    c.part(surface(solids, 0.012, settle=1), Finish(color, RUBBER))
    c.turned((x, y - 0.175 * k, z), [(0.016 * k, 0.0), (0.004 * k, 0.02 * k)], Finish(color, RUBBER), 10)
    t = np.linspace(0, 1, 14)
    path = np.stack([x * (1 - t) + 0.02 * np.sin(5 * t), (y - 0.17 * k) * (1 - t) + 0.004, z * (1 - t)], 1)
    c.tube(path, 0.003, WHITE, 5)


def kite() -> Mesh:
    """A diamond on its cross, four colours, a tail with bows, leaning on the air."""
    c = Carpenter()
    top, left, right, low, middle = (
        (0, 1.25, 0),
        (-0.42, 0.85, 0),
        (0.42, 0.85, 0),
        (0, 0.10, 0),
        (0, 0.85, 0.03),
    )
    hues: tuple[Color, ...] = ((0.52, 0.03, 0.03), (0.66, 0.44, 0.03), (0.05, 0.20, 0.52), (0.08, 0.34, 0.12))
    for (a, b), color in zip(((top, left), (left, low), (low, right), (right, top)), hues, strict=True):
        c.sheet([a, b, middle, middle], Finish(color, CLOTH))
        c.sheet([middle, middle, b, a], Finish(color, CLOTH))
    c.rod(top, low, 0.008, f.OAK, 6)
    c.rod(left, right, 0.008, f.OAK, 6)
    t = np.linspace(0, 1, 30)
    tail = np.stack([0.10 * np.sin(9 * t) * t + 0.25 * t, 0.10 - 0.09 * t, 0.03 * np.cos(7 * t)], 1)
    c.tube(tail, 0.004, WHITE, 5)
    for k in (8, 15, 22, 28):
        x, y, z = (float(v) for v in tail[k])
        for s in (-1.0, 1.0):
            c.ball((x + s * 0.028, y + 0.01, z), (0.028, 0.014, 0.008), Finish(hues[k % 4], CLOTH), 8)
    return c.done()


def teddy() -> Mesh:
    """Sitting, arms out, a bow at its neck."""
    c = Carpenter()
    brown, pale = Finish((0.34, 0.18, 0.07), PLUSH), Finish((0.56, 0.40, 0.23), PLUSH)
    body = [
        ellipsoid((0, 0.13, 0), (0.105, 0.125, 0.095), blend=0.03),
        ellipsoid((0, 0.315, 0.01), (0.098, 0.090, 0.088), blend=0.03),
        *(ellipsoid((s * 0.082, 0.392, 0), (0.036, 0.036, 0.020), blend=0.015) for s in (-1, 1)),
        *(cone((s * 0.095, 0.20, 0.02), (s * 0.165, 0.12, 0.075), 0.042, 0.038, blend=0.03) for s in (-1, 1)),
        *(
            cone((s * 0.060, 0.055, 0.03), (s * 0.095, 0.050, 0.155), 0.052, 0.046, blend=0.03)
            for s in (-1, 1)
        ),
    ]
    c.part(surface(body, 0.010, settle=1), brown)
    light = [
        ellipsoid((0, 0.292, 0.085), (0.044, 0.036, 0.034)),
        ellipsoid((0, 0.13, 0.075), (0.066, 0.085, 0.032)),
    ]
    light += [ellipsoid((s * 0.097, 0.052, 0.198), (0.032, 0.034, 0.010)) for s in (-1, 1)]
    light += [ellipsoid((s * 0.082, 0.394, 0.014), (0.022, 0.022, 0.012)) for s in (-1, 1)]
    for solid in light:
        c.part(surface([solid], 0.006, settle=1), pale)
    for s in (-1.0, 1.0):
        c.ball((s * 0.036, 0.338, 0.088), 0.0115, BLACK, 12)
        c.ball((s * 0.030, 0.222, 0.088), (0.030, 0.018, 0.012), f.plain((0.45, 0.02, 0.03), 0.5, 0.2), 10)
    c.ball((0, 0.306, 0.120), (0.015, 0.011, 0.008), BLACK, 12)
    c.ball((0, 0.222, 0.094), 0.011, f.plain((0.45, 0.02, 0.03), 0.5, 0.2), 10)
    return c.done()


def frisbee() -> Mesh:
    """It lies on its rim, face up, ridged: a thin shell with a rim that curls down."""
    c = Carpenter()
    profile = [(0.150, 0.0), (0.156, 0.004), (0.154, 0.014), (0.140, 0.021), (0.110, 0.024), (0.0, 0.025)]
    c.turned((0, 0, 0), profile, Finish((0.52, 0.03, 0.03), RUBBER), 44)
    for r, y in ((0.128, 0.0222), (0.088, 0.0243), (0.050, 0.0248)):
        c.part(torus(r, 0.0022, 44, 6), Finish((0.36, 0.02, 0.02), RUBBER), (0, y, 0))
    return c.done()


def snowman() -> Mesh:
    """Three balls, a carrot, coals, a hat, a scarf and two twigs."""
    c = Carpenter()
    snow = f.patterned((0.74, 0.76, 0.80), Pattern.PLASTER, 3.0, 0.2, 0.08)
    for y, r in ((0.40, 0.42), (0.98, 0.30), (1.42, 0.21)):
        c.ball((0, y, 0), (r, r * 0.95, r), snow, 32)
    nose = Carpenter()
    nose.turned((0, 0, 0), [(0.026, 0.0), (0.0, 0.20)], f.plain((0.62, 0.22, 0.02)), 12)
    c.tilted(nose.done(), (0, 1.42, 0.19), (math.pi / 2, 0, 0))
    for s in (-1.0, 1.0):
        c.ball((s * 0.075, 1.50, 0.185), 0.022, BLACK, 10)
        c.tube(
            [(s * 0.26, 1.05, 0), (s * 0.55, 1.22, 0.05), (s * 0.72, 1.42, 0.05)],
            (0.016, 0.013, 0.008),
            f.BARK,
            6,
        )
        c.tube([(s * 0.60, 1.27, 0.05), (s * 0.76, 1.26, 0.06)], (0.010, 0.006), f.BARK, 6)
    for k in range(5):
        c.ball((-0.07 + 0.035 * k, 1.335 - 0.012 * (2 - abs(k - 2)) + 0.012, 0.195), 0.012, BLACK, 8)
    for y in (0.85, 1.0, 1.13):
        c.ball((0, y, 0.30 - 0.10 * abs(y - 0.98)), 0.026, BLACK, 10)
    c.part(torus(0.20, 0.042, 32, 10), f.plain((0.42, 0.025, 0.03), 0.2, 0.05), (0, 1.235, 0))
    c.box(
        (0.11, 1.08, 0.24),
        (0.09, 0.30, 0.03),
        f.plain((0.42, 0.025, 0.03), 0.2, 0.05),
        turn=(-0.15, 0, 0.1),
        bevel=0.01,
    )
    c.turned(
        (0, 1.585, 0), [(0.24, 0.0), (0.24, 0.02), (0.155, 0.022), (0.145, 0.22), (0.0, 0.22)], BLACK, 28
    )
    return c.done()


def present() -> Mesh:
    """A box in paper with a ribbon and a bow."""
    c = Carpenter()
    paper, ribbon = f.plain((0.46, 0.03, 0.04), 0.5, 0.2), f.plain((0.68, 0.48, 0.08), 0.7, 0.35)
    c.box((0, 0.10, 0), (0.26, 0.20, 0.26), paper, bevel=0.004)
    c.box((0, 0.206, 0), (0.272, 0.03, 0.272), paper, bevel=0.004)
    c.box((0, 0.112, 0), (0.045, 0.222, 0.274), ribbon)
    c.box((0, 0.112, 0), (0.274, 0.222, 0.045), ribbon)
    for s in (-1.0, 1.0):
        loop = [
            (0, 0.225, 0),
            (s * 0.05, 0.285, 0.01),
            (s * 0.105, 0.275, 0.02),
            (s * 0.085, 0.235, 0.01),
            (0, 0.228, 0),
        ]
        c.tube(loop, 0.014, ribbon, 8)
    return c.done()


def trophy() -> Mesh:
    """A golden cup with two handles on a dark foot."""
    c = Carpenter()
    gold = Finish((0.58, 0.38, 0.06), Material(0.9, 0.7, reflect=0.4, metal=0.8))
    c.box((0, 0.035, 0), (0.14, 0.07, 0.14), f.DARK_OAK, bevel=0.006)
    c.turned(
        (0, 0.07, 0),
        [
            (0.05, 0.0),
            (0.018, 0.03),
            (0.016, 0.08),
            (0.05, 0.12),
            (0.088, 0.20),
            (0.095, 0.26),
            (0.088, 0.26),
            (0.04, 0.14),
            (0.0, 0.13),
        ],
        gold,
        36,
    )
    for s in (-1.0, 1.0):
        c.tube(
            [(s * 0.088, 0.31, 0), (s * 0.145, 0.30, 0), (s * 0.135, 0.23, 0), (s * 0.066, 0.20, 0)],
            0.009,
            gold,
            8,
        )
    return c.done()


def globe() -> Mesh:
    """Seas and lands on a tilted axis."""
    ball = sphere(0.14, 48)
    p = ball.normals
    land = (
        np.sin(3.1 * p[:, 0] + 1.7)
        + np.sin(4.3 * p[:, 2] - 0.6)
        + np.sin(3.7 * p[:, 1] + 2.2 * p[:, 0])
        - 0.5
    )
    color = np.where(land[:, None] > 0, np.array((0.20, 0.30, 0.08)), np.array((0.03, 0.12, 0.30)))
    color = np.where(np.abs(p[:, 1:2]) > 0.93, np.array((0.7, 0.7, 0.7)), color)
    c = Carpenter()
    c.turned((0, 0, 0), [(0.09, 0.0), (0.085, 0.015), (0.015, 0.03), (0.013, 0.07)], f.BRASS, 28)
    c.part(torus(0.158, 0.006, 48, 8), f.BRASS, (0, 0.235, 0), (math.pi / 2, 0, 0.4))
    c.part(ball, Finish(color.astype(np.float32), SATIN), (0, 0.235, 0), (0, 0, -0.4))
    return c.done()


def robot_toy() -> Mesh:
    """A tin robot: box on box, lamps and claws."""
    c = Carpenter()
    tin, dark = f.plain((0.34, 0.36, 0.39), 0.7, 0.4), BLACK
    c.box((0, 0.20, 0), (0.15, 0.16, 0.10), tin, bevel=0.012)
    c.box((0, 0.33, 0), (0.11, 0.09, 0.09), tin, bevel=0.012)
    c.box((0, 0.20, 0.051), (0.09, 0.06, 0.006), dark)
    for s in (-1.0, 1.0):
        c.ball((s * 0.026, 0.338, 0.046), 0.013, f.glowing((0.4, 0.9, 1.0), 4.0), 12)
        c.tube([(s * 0.078, 0.25, 0), (s * 0.12, 0.20, 0.01), (s * 0.115, 0.13, 0.04)], 0.016, tin, 8)
        c.box((s * 0.042, 0.065, 0), (0.048, 0.13, 0.07), tin, bevel=0.008)
        c.box((s * 0.042, 0.012, 0.012), (0.058, 0.024, 0.10), dark, bevel=0.006)
        c.ball((s * 0.022, 0.205, 0.056), 0.010, f.glowing((1.0, 0.2 if s > 0 else 0.7, 0.1), 3.0), 10)
    c.rod((0, 0.37, 0), (0, 0.42, 0), 0.003, tin, 6)
    c.ball((0, 0.425, 0), 0.009, f.glowing((1.0, 0.15, 0.1), 4.0), 10)
    return c.done()
