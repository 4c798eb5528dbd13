"""Things with a plug or a battery: laptop, keyboard, television, refrigerator, camera. Knows no room.

Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.primitives import torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.world import Material, Mesh, Pattern


def laptop() -> Mesh:
    """Open, its screen lit."""
    c = Carpenter()
    c.box((0, 0.009, 0), (0.34, 0.016, 0.24), f.SILVER, bevel=0.005)
    c.boxes(
        [
            Block((-0.145 + 0.0242 * i, 0.0185, -0.075 + 0.025 * j), (0.020, 0.004, 0.020))
            for i in range(13)
            for j in range(5)
        ],
        f.PLASTIC,
    )
    c.box((0, 0.0180, 0.082), (0.10, 0.002, 0.058), f.plain((0.34, 0.35, 0.37), 0.6, 0.3))
    tilt = (-0.30, 0.0, 0.0)
    c.box((0, 0.128, -0.154), (0.34, 0.235, 0.010), f.SILVER, turn=tilt, bevel=0.004)
    c.box((0, 0.130, -0.1475), (0.315, 0.205, 0.004), f.glowing((0.36, 0.52, 0.78), 1.1), turn=tilt)
    for k, color in enumerate(((0.75, 0.35, 0.2), (0.3, 0.7, 0.4), (0.8, 0.7, 0.3))):
        c.box((-0.09 + 0.085 * k, 0.135, -0.1440), (0.06, 0.07, 0.003), f.glowing(color, 1.0), turn=tilt)
    return c.done()


def keyboard() -> Mesh:
    """Rows of keys, a long one in front."""
    c = Carpenter()
    c.box((0, 0.011, 0), (0.44, 0.020, 0.145), f.PLASTIC, bevel=0.006)
    keys = f.plain((0.20, 0.205, 0.215), 0.4, 0.15)
    c.boxes(
        [
            Block((-0.196 + 0.0245 * i, 0.025, -0.052 + 0.0235 * j), (0.0205, 0.011, 0.0195))
            for i in range(17)
            for j in range(4)
        ],
        keys,
    )
    c.box((0.0, 0.025, 0.044), (0.15, 0.011, 0.0195), keys, bevel=0.002)
    c.boxes(
        [
            Block((s * (0.095 + 0.0285 * k), 0.025, 0.044), (0.025, 0.011, 0.0195))
            for s in (-1, 1)
            for k in range(4)
        ],
        keys,
    )
    return c.done()


def remote() -> Mesh:
    """A wand of buttons."""
    c = Carpenter()
    c.box((0, 0.011, 0), (0.048, 0.020, 0.185), f.PLASTIC, bevel=0.008)
    c.post((0, 0.020, -0.072), 0.007, 0.004, f.RED, 12)
    c.part(torus(0.014, 0.004, 24, 8), f.SILVER, (0, 0.021, -0.032))
    c.boxes(
        [
            Block((-0.013 + 0.013 * i, 0.022, 0.002 + 0.018 * j), (0.009, 0.005, 0.009))
            for i in range(3)
            for j in range(4)
        ],
        f.plain((0.5, 0.5, 0.5)),
    )
    return c.done()


def television() -> Mesh:
    """A flat screen on a foot, a picture on it."""
    c = Carpenter()
    c.box((0, 0.37, 0), (1.06, 0.62, 0.05), f.PLASTIC, bevel=0.012)
    c.box((0, 0.375, 0.027), (1.01, 0.57, 0.004), f.glowing((0.20, 0.36, 0.62), 1.0))
    c.box((0, 0.20, 0.030), (1.01, 0.22, 0.004), f.glowing((0.16, 0.36, 0.12), 0.9))
    c.ball((0.26, 0.48, 0.031), (0.075, 0.075, 0.004), f.glowing((0.95, 0.75, 0.35), 1.3), 20)
    c.box((0, 0.035, 0), (0.10, 0.07, 0.05), f.PLASTIC)
    c.box((0, 0.008, 0.03), (0.46, 0.016, 0.22), f.PLASTIC, bevel=0.005)
    return c.done()


def refrigerator() -> Mesh:
    """Man-high, two doors, long handles."""
    c = Carpenter()
    body = Finish((0.56, 0.565, 0.57), Material(0.75, 0.4, rim=0.2, reflect=0.12))
    c.box((0, 0.90, 0), (0.72, 1.76, 0.66), body, bevel=0.025)
    c.box((0, 1.30, 0.335), (0.70, 0.93, 0.03), body, bevel=0.02)
    c.box((0, 0.44, 0.335), (0.70, 0.74, 0.03), body, bevel=0.02)
    c.rod((-0.28, 0.96, 0.39), (-0.28, 1.55, 0.39), 0.014, f.BRIGHT_STEEL, 10)
    c.rod((-0.28, 0.30, 0.39), (-0.28, 0.72, 0.39), 0.014, f.BRIGHT_STEEL, 10)
    return c.done()


def microwave() -> Mesh:
    """A white case, a dark door with a lit window and a handle, a panel with its clock and keys."""
    c = Carpenter()
    c.box((0, 0.145, 0), (0.48, 0.29, 0.34), f.plain((0.62, 0.62, 0.60), 0.6, 0.3), bevel=0.014)
    c.box((-0.065, 0.145, 0.172), (0.33, 0.26, 0.012), f.PLASTIC, bevel=0.006)
    c.box((-0.065, 0.145, 0.179), (0.25, 0.17, 0.004), f.glowing((0.40, 0.26, 0.10), 0.45))
    c.rod((0.083, 0.05, 0.198), (0.083, 0.24, 0.198), 0.009, f.BRIGHT_STEEL, 10)
    c.box((0.170, 0.145, 0.172), (0.115, 0.26, 0.012), f.PLASTIC, bevel=0.004)
    ten_sharp = lettering("IO OO", 0.030, 0.16, 0.003)
    c.part(ten_sharp, f.glowing((0.20, 1.0, 0.45), 2.4), (0.170, 0.225, 0.180))
    keys = [(0.138 + 0.032 * i, 0.175 - 0.032 * j, 0.180) for i in range(3) for j in range(4)]
    c.boxes([Block(at, (0.022, 0.020, 0.005)) for at in keys], f.plain((0.55, 0.56, 0.58), 0.4, 0.2))
    c.box((0.170, 0.045, 0.180), (0.090, 0.022, 0.005), f.plain((0.30, 0.55, 0.36), 0.4, 0.2))
    return c.done()


def toaster() -> Mesh:
    """Bright, rounded, two slices standing out of it."""
    c = Carpenter()
    steel = Finish((0.60, 0.60, 0.60), Material(0.9, 0.7, reflect=0.5, metal=0.8))
    c.box((0, 0.10, 0), (0.29, 0.17, 0.16), steel, bevel=0.045)
    c.box((0, 0.018, 0), (0.28, 0.03, 0.15), f.PLASTIC, bevel=0.01)
    for s in (-1.0, 1.0):
        c.box((0, 0.186, s * 0.032), (0.20, 0.006, 0.028), f.PLASTIC)
        c.box(
            (0, 0.205, s * 0.032),
            (0.13, 0.11, 0.016),
            f.patterned((0.42, 0.22, 0.08), Pattern.FOOD, 22.0),
            bevel=0.007,
        )
    c.box((0.152, 0.12, 0), (0.02, 0.02, 0.05), f.PLASTIC, bevel=0.004)
    return c.done()


def camera() -> Mesh:
    """A body, a long lens, a hump, a strap."""
    c = Carpenter()
    c.box((0, 0.052, 0), (0.15, 0.095, 0.055), f.PLASTIC, bevel=0.012)
    c.box((0, 0.108, 0), (0.055, 0.035, 0.05), f.PLASTIC, bevel=0.010)
    c.box((0, 0.052, 0.028), (0.152, 0.050, 0.004), f.LEATHER)
    c.turned(
        (0, 0.050, 0.026),
        [
            (0.038, 0.0),
            (0.038, 0.04),
            (0.034, 0.045),
            (0.034, 0.085),
            (0.030, 0.085),
            (0.028, 0.075),
            (0.0, 0.07),
        ],
        f.plain((0.03, 0.03, 0.033), 0.6, 0.4),
        30,
        (math.pi / 2, 0, 0),
    )
    c.ball(
        (0, 0.050, 0.096),
        (0.027, 0.027, 0.010),
        Finish((0.03, 0.02, 0.06), Material(0.98, 0.95, reflect=0.4)),
        20,
    )
    c.post((0.05, 0.099, 0.0), 0.012, 0.012, f.SILVER, 16)
    return c.done()


def headphones() -> Mesh:
    """A band between two cushions."""
    c = Carpenter()
    a = np.linspace(-0.1, math.pi + 0.1, 20)
    c.tube(np.stack([0.085 * np.cos(a), 0.075 + 0.105 * np.sin(a), 0 * a], 1), 0.009, f.PLASTIC, 10)
    for s in (-1.0, 1.0):
        c.ball((s * 0.080, 0.055, 0), (0.020, 0.044, 0.040), f.plain((0.05, 0.05, 0.055), 0.3, 0.1), 20)
        c.ball((s * 0.092, 0.055, 0), (0.014, 0.040, 0.036), f.SILVER, 20)
    return c.done()
