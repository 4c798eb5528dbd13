"""What people carry and wear: bags, shoes, hats, a tie, scissors. Knows no people.

Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

CANVAS = f.patterned((0.05, 0.13, 0.24), Pattern.FABRIC, 2.0, 0.15, 0.05)


def scissors() -> Mesh:
    """Open, lying flat."""
    c = Carpenter()
    for s in (-1.0, 1.0):
        c.box(
            (s * 0.028, 0.006, -0.06),
            (0.018, 0.004, 0.13),
            f.BRIGHT_STEEL,
            turn=(0, s * -0.42, 0),
            bevel=0.001,
        )
        c.rod((0, 0.006, 0), (s * -0.026, 0.008, 0.045), 0.006, f.RED, 8)
        c.part(torus(0.024, 0.0065, 24, 8), f.RED, (s * -0.036, 0.008, 0.068))
    c.post((0, 0.004, 0), 0.006, 0.008, f.SILVER, 12)
    return c.done()


def backpack() -> Mesh:
    """A rounded bag with a pocket, straps and a handle."""
    c = Carpenter()
    c.box((0, 0.24, 0), (0.31, 0.44, 0.16), CANVAS, bevel=0.075)
    c.box((0, 0.15, 0.095), (0.24, 0.20, 0.07), CANVAS, bevel=0.03)
    c.box((0, 0.250, 0.128), (0.20, 0.008, 0.008), f.BRASS)
    c.box(
        (0, 0.365, 0.075),
        (0.25, 0.10, 0.05),
        f.patterned((0.04, 0.10, 0.19), Pattern.FABRIC, 2.0),
        bevel=0.022,
    )
    c.tube([(-0.04, 0.455, 0), (-0.03, 0.50, 0), (0.03, 0.50, 0), (0.04, 0.455, 0)], 0.010, f.LEATHER, 8)
    for s in (-1.0, 1.0):
        c.tube(
            [
                (s * 0.09, 0.44, -0.07),
                (s * 0.12, 0.33, -0.15),
                (s * 0.12, 0.14, -0.13),
                (s * 0.13, 0.06, -0.07),
            ],
            0.018,
            f.LEATHER,
            8,
        )
    return c.done()


def handbag() -> Mesh:
    """A leather bag with a flap, a clasp and two handles."""
    c = Carpenter()
    bag = [
        cone((-0.11, 0.075, 0), (0.11, 0.075, 0), 0.072, 0.072, blend=0.04, flat=0.85),
        cone((-0.08, 0.18, 0), (0.08, 0.18, 0), 0.05, 0.05, blend=0.06, flat=0.75),
    ]
    c.part(surface(bag, 0.010, settle=1), f.LEATHER)
    c.box(
        (0, 0.165, 0.050),
        (0.22, 0.09, 0.012),
        f.plain((0.11, 0.044, 0.02), 0.5, 0.2),
        turn=(-0.18, 0, 0),
        bevel=0.005,
    )
    c.box((0, 0.125, 0.066), (0.03, 0.024, 0.01), f.BRASS, bevel=0.003)
    c.tube(
        [(-0.09, 0.21, 0), (-0.07, 0.32, 0), (0.0, 0.355, 0), (0.07, 0.32, 0), (0.09, 0.21, 0)],
        0.008,
        f.LEATHER,
        8,
    )
    return c.done()


def basket() -> Mesh:
    """Wicker with a bow over it."""
    c = Carpenter()
    wicker = f.patterned((0.34, 0.19, 0.075), Pattern.FABRIC, 4.0, 0.2, 0.05)
    for k in range(8):
        c.part(torus(0.13 + 0.007 * k, 0.013, 36, 8), wicker, (0, 0.013 + 0.024 * k, 0))
    c.post((0, 0.004, 0), 0.13, 0.012, wicker, 28)
    c.tube(
        [(-0.17, 0.18, 0), (-0.14, 0.32, 0), (0, 0.39, 0), (0.14, 0.32, 0), (0.17, 0.18, 0)], 0.011, wicker, 8
    )
    return c.done()


def shoe() -> Mesh:
    """A pair of running shoes."""
    c = Carpenter()
    for side, x, turn in ((-1.0, -0.08, 0.15), (1.0, 0.09, -0.1)):
        c.tilted(running_shoe(side), (x, 0, 0), (0, turn, 0))
    return c.done()


def running_shoe(side: float) -> Mesh:
    """One shoe, left (-1) or right (1): a thick white sole, an open collar, a tongue, laces, a stripe."""
    c, white = Carpenter(), f.plain((0.76, 0.75, 0.72), 0.4, 0.15)
    for z, radius, high in ((0.095, 0.043, 0.026), (-0.095, 0.040, 0.036)):
        c.turned(
            (0, 0, z), [(0.94 * radius, 0), (radius, 0.008), (radius, high - 0.004), (0, high)], white, 28
        )
    c.box((0, 0.015, 0), (0.078, 0.030, 0.19), white, bevel=0.006)
    for k in range(7):
        c.box((0, 0.002, -0.11 + 0.036 * k), (0.080, 0.006, 0.014), f.plain((0.05, 0.05, 0.055)), bevel=0.002)
    upper = [
        cone((0, 0.058, -0.085), (0, 0.048, 0.05), 0.043, 0.038, blend=0.03, flat=1.0),
        ellipsoid((0.006 * side, 0.040, 0.092), (0.042, 0.030, 0.056), blend=0.03),
        cone((0, 0.085, -0.098), (0, 0.092, -0.045), 0.036, 0.030, blend=0.03),
        ellipsoid((0, 0.135, -0.072), (0.026, 0.052, 0.050), cut=True, blend=0.008),
        ellipsoid((0, -0.02, 0), (0.09, 0.042, 0.20), cut=True, blend=0.004),
    ]
    c.part(surface(upper, 0.006, settle=1), f.plain((0.44, 0.03, 0.035), 0.35, 0.12))
    c.box((0, 0.106, -0.018), (0.036, 0.006, 0.075), white, (0.75, 0, 0), 0.003)
    for k in range(5):
        z, y = -0.012 + 0.017 * k, 0.103 - 0.0075 * k
        for s in (-1.0, 1.0):
            c.rod((-0.023 * s, y - 0.004, z), (0.023 * s, y - 0.004, z + 0.014), 0.0036, white, 6)
    for s in (-1.0, 1.0):
        c.tube(
            [(0.036 * s, 0.045, -0.03), (0.041 * s, 0.062, 0.0), (0.030 * s, 0.082, 0.018)], 0.005, white, 6
        )
        c.tube([(0, 0.106, -0.012), (0.022 * s, 0.118, 0.004), (0.034 * s, 0.096, 0.016)], 0.0028, white, 6)
    c.box((0, 0.098, -0.128), (0.020, 0.034, 0.012), white, (-0.15, 0, 0), 0.004)
    return c.done()


def boot() -> Mesh:
    """A pair of tall boots."""
    c = Carpenter()
    for x in (-0.08, 0.08):
        leg = [
            cone((x, 0.08, -0.05), (x, 0.32, -0.05), 0.048, 0.056, blend=0.03),
            cone((x, 0.050, -0.04), (x, 0.042, 0.10), 0.046, 0.036, blend=0.04),
            ellipsoid((x, 0.40, -0.05), (0.045, 0.08, 0.045), cut=True, blend=0.006),
        ]
        c.part(surface(leg, 0.008, settle=1), f.LEATHER)
        c.box((x, 0.010, 0.02), (0.09, 0.020, 0.26), f.PLASTIC, bevel=0.008)
    return c.done()


def hat() -> Mesh:
    """Straw with a wide brim and a ribbon."""
    c = Carpenter()
    straw = f.patterned((0.56, 0.42, 0.19), Pattern.FABRIC, 3.0, 0.2, 0.06)
    c.turned(
        (0, 0, 0),
        [
            (0.19, 0.010),
            (0.20, 0.004),
            (0.105, 0.012),
            (0.095, 0.03),
            (0.088, 0.10),
            (0.06, 0.118),
            (0.0, 0.112),
        ],
        straw,
        44,
    )
    c.turned((0, 0.016, 0), [(0.1045, 0.0), (0.098, 0.03)], f.RED, 40)
    return c.done()


def crown() -> Mesh:
    """A golden ring with points and stones."""
    c = Carpenter()
    gold = Finish((0.58, 0.38, 0.06), Material(0.9, 0.7, reflect=0.4, metal=0.8))
    c.turned((0, 0, 0), [(0.092, 0.0), (0.096, 0.0), (0.102, 0.05), (0.098, 0.05), (0.092, 0.004)], gold, 44)
    for k in range(8):
        a = math.tau * k / 8
        x, z = 0.100 * math.sin(a), 0.100 * math.cos(a)
        c.turned((x, 0.045, z), [(0.030, 0.0), (0.004, 0.07)], gold, 8)
        c.ball((x, 0.118, z), 0.010, gold, 10)
        c.ball(
            (0.100 * math.sin(a + 0.39), 0.025, 0.100 * math.cos(a + 0.39)),
            0.010,
            f.plain(((0.4, 0.01, 0.02), (0.02, 0.08, 0.36))[k % 2], 0.95, 0.8),
            10,
        )
    return c.done()


def tie() -> Mesh:
    """Laid down, knotted, with stripes."""
    c = Carpenter()
    red = f.patterned((0.30, 0.02, 0.03), Pattern.FABRIC, 2.0, 0.3, 0.1)
    c.box((0, 0.010, -0.20), (0.036, 0.018, 0.045), red, bevel=0.008)
    points = [(-0.016, -0.18), (0.016, -0.18), (0.046, 0.20), (0.0, 0.25), (-0.046, 0.20)]
    n = len(points)
    for k in range(1, n - 1):
        a, b, d = points[0], points[k], points[k + 1]
        c.sheet([(a[0], 0.006, a[1]), (d[0], 0.006, d[1]), (b[0], 0.006, b[1]), (b[0], 0.006, b[1])], red)
    for k in range(5):
        z = -0.10 + 0.07 * k
        c.box((0, 0.0075, z), (0.05 + 0.010 * k, 0.001, 0.014), f.plain((0.62, 0.58, 0.45)), turn=(0, 0.5, 0))
    turns = np.linspace(0.0, math.tau, 33)
    loop = np.stack([0.088 * np.sin(turns), 0.010 + 0.0 * turns, -0.255 + 0.045 * np.cos(turns)], 1)
    c.tube(loop, 0.011, red.tinted((0.20, 0.013, 0.02)), 8)
    return c.done()


def sunglasses() -> Mesh:
    """Dark round glasses, arms folded back."""
    c = Carpenter()
    dark = Finish((0.010, 0.010, 0.012), Material(0.98, 0.9, reflect=0.35))
    for s in (-1.0, 1.0):
        c.ball((s * 0.038, 0.032, 0.0), (0.033, 0.029, 0.006), dark, 22)
        c.part(torus(0.031, 0.0035, 30, 8), f.PLASTIC, (s * 0.038, 0.032, 0.001), (math.pi / 2, 0, 0))
        c.rod((s * 0.069, 0.038, 0.0), (s * 0.072, 0.030, -0.12), 0.0035, f.PLASTIC, 6)
        c.rod((s * 0.072, 0.030, -0.12), (s * 0.072, 0.010, -0.15), 0.0035, f.PLASTIC, 6)
    c.rod((-0.010, 0.036, 0.002), (0.010, 0.036, 0.002), 0.004, f.PLASTIC, 6)
    return c.done()


def jar() -> Mesh:
    """Glass with a red lid, full of honey."""
    c = Carpenter()
    honey = Finish((0.58, 0.28, 0.025), f.GLASS.material)
    c.turned((0, 0, 0), [(0.048, 0.0), (0.052, 0.008), (0.052, 0.098), (0.050, 0.100)], honey, 32)
    c.turned((0, 0.100, 0), [(0.050, 0.0), (0.050, 0.012), (0.040, 0.026), (0.040, 0.036)], f.GLASS, 32)
    c.turned((0, 0.132, 0), [(0.044, 0.0), (0.044, 0.022), (0.0, 0.023)], f.RED, 28)
    return c.done()


def diamond() -> Mesh:
    """A cut stone, bright."""
    c = Carpenter()
    ice = Finish((0.55, 0.72, 0.80), Material(0.98, 1.0, reflect=0.55, rim=0.6))
    c.turned((0, 0.0, 0), [(0.0, 0.0), (0.050, 0.050), (0.050, 0.053), (0.030, 0.070), (0.0, 0.070)], ice, 8)
    return c.done()


def skull() -> Mesh:
    """A human skull, eyes and nose dark."""
    c = Carpenter()
    bone: Color = (0.62, 0.56, 0.43)
    form = [
        ellipsoid((0, 0.115, -0.01), (0.075, 0.080, 0.092), blend=0.02),
        cone((0, 0.06, 0.03), (0, 0.032, 0.05), 0.050, 0.038, blend=0.03),
        *(ellipsoid((s * 0.030, 0.098, 0.085), (0.021, 0.021, 0.03), cut=True, blend=0.008) for s in (-1, 1)),
        ellipsoid((0, 0.066, 0.095), (0.010, 0.015, 0.02), cut=True, blend=0.005),
    ]
    c.part(surface(form, 0.006, settle=1), Finish(bone, Material(0.35, 0.1)))
    c.boxes(
        [Block((-0.026 + 0.0104 * k, 0.022, 0.086), (0.0085, 0.020, 0.006)) for k in range(6)],
        f.plain((0.70, 0.66, 0.54)),
    )
    for s in (-1.0, 1.0):
        c.ball((s * 0.030, 0.098, 0.062), 0.017, f.PLASTIC, 12)
    return c.done()
