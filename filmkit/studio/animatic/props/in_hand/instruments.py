"""What is played, steered, written and poured with: piano, guitar, wheel, pen, bottle.

Knows no people. What hands hold is built round its grip, as in `held`. The piano stands on the floor
with its keys towards -z: to who sits there and looks along +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import box, extruded, lathe, sphere, torus, tube
from filmkit.studio.animatic.geometry.transform import F64, framed, placement
from filmkit.studio.animatic.props.making import finishes
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh

KEYS = 0.74
"""Height of the keys."""
LACQUER = Finish((0.016, 0.014, 0.014), Material(0.9, 0.55, rim=0.4, reflect=0.12))
IVORY = finishes.plain((0.74, 0.71, 0.64), 0.7, 0.3)
EBONY = finishes.plain((0.012, 0.012, 0.013), 0.7, 0.3)


def along(z: float) -> F64:
    """A standing form laid along +z, starting there."""
    return framed(np.array([1.0, 0, 0]), np.array([0, 0, 1.0]), np.array([0, -1.0, 0]), (0, 0, z))


def piano() -> Mesh:
    """An upright, its lid open, a sheet on the rest."""
    c = Carpenter()
    c.box((0, 0.62, 0.12), (1.48, 1.24, 0.34), LACQUER, bevel=0.012)
    c.box((0, 1.255, 0.11), (1.54, 0.03, 0.40), LACQUER, bevel=0.008)
    c.box((0, KEYS - 0.075, -0.19), (1.48, 0.10, 0.32), LACQUER, bevel=0.01)
    for side in (-1, 1):
        c.box((side * 0.72, KEYS - 0.02, -0.19), (0.05, 0.12, 0.33), LACQUER, bevel=0.01)
        c.box((side * 0.70, 0.33, -0.30), (0.07, 0.66, 0.07), LACQUER, bevel=0.01)
    octaves, white = 7, 1.36 / 50
    for k in range(50):
        x = (k - 24.5) * white
        c.box((x, KEYS - 0.012, -0.255), (white * 0.94, 0.022, 0.15), IVORY, bevel=0.002)
        if k % octaves in (0, 1, 3, 4, 5) and k < 49:
            c.box((x + white / 2, KEYS + 0.004, -0.225), (white * 0.55, 0.016, 0.095), EBONY, bevel=0.002)
    c.box((0, 1.02, -0.062), (0.70, 0.26, 0.012), LACQUER, turn=(0.16, 0.0, 0.0))
    c.box((-0.11, 1.03, -0.075), (0.21, 0.24, 0.004), finishes.PAPER, turn=(0.16, 0.0, 0.0))
    c.box((0.11, 1.03, -0.075), (0.21, 0.24, 0.004), finishes.PAPER, turn=(0.16, 0.0, 0.0))
    return c.done()


def guitar(color: Color = (0.36, 0.16, 0.055)) -> Mesh:
    """Held at its neck: the head at +z, the strings towards -y, the low side at +x."""
    made = MeshBuilder()
    wood = Material(0.7, 0.35, rim=0.4)
    outline = _waist()
    made.add(extruded(outline, 0.095), color, wood, _face(0.062))
    pale = (min(color[0] * 1.7, 0.7), color[1] * 2.0, color[2] * 2.4)
    made.add(extruded([(x * 0.97, y * 0.985) for x, y in outline], 0.006), pale, wood, _face(0.013))
    made.add(
        lathe([(0, 0), (0.048, 0), (0.048, 0.004), (0, 0.004)], 28), *EBONY, placement((0, 0.006, -0.40))
    )
    made.add(box((0.048, 0.022, 0.42), 0.008), *finishes.DARK_OAK, placement((0, 0.018, -0.06)))
    made.add(box((0.062, 0.016, 0.15), 0.006), *finishes.DARK_OAK, placement((0, 0.024, 0.23), (0.2, 0, 0)))
    made.add(box((0.13, 0.010, 0.028), 0.003), *finishes.DARK_OAK, placement((0, 0.004, -0.56)))
    for k in range(6):
        x = (k - 2.5) * 0.0075
        made.add(tube([(x, 0.003, -0.56), (x, 0.004, 0.18)], 0.0009, 4), *finishes.BRIGHT_STEEL)
        peg = placement(((-1 if k < 3 else 1) * 0.036, 0.026, 0.19 + 0.035 * (k % 3)))
        made.add(sphere((0.012, 0.006, 0.008), 8), *finishes.STEEL, peg)
    return made.build()


def electric_guitar(color: Color = (0.50, 0.020, 0.022)) -> Mesh:
    """The same held, its flat body with two horns, a white plate with pickups on it."""
    made = MeshBuilder()
    lacquer = Material(0.9, 0.5, rim=0.4)
    made.add(extruded(HORNED, 0.045), color, lacquer, _face(0.036))
    made.add(
        extruded([(0.72 * x + 0.02, 0.74 * y - 0.05) for x, y in HORNED], 0.006),
        *finishes.CHINA,
        _face(0.012),
    )
    for y in (-0.36, -0.43):
        made.add(box((0.086, 0.012, 0.022), 0.003), *EBONY, placement((0, 0.004, y)))
    made.add(box((0.095, 0.014, 0.034), 0.003), *finishes.STEEL, placement((0, 0.004, -0.52)))
    made.add(box((0.046, 0.022, 0.50), 0.008), *finishes.PALE_BOARDS, placement((0, 0.018, -0.08)))
    made.add(
        box((0.060, 0.014, 0.17), 0.006), *finishes.PALE_BOARDS, placement((0.012, 0.022, 0.24), (0.12, 0, 0))
    )
    for k in range(6):
        x = (k - 2.5) * 0.0075
        made.add(tube([(x, 0.003, -0.52), (x, 0.004, 0.18)], 0.0009, 4), *finishes.BRIGHT_STEEL)
        peg = placement((-0.034, 0.022, 0.17 + 0.026 * k))
        made.add(sphere((0.012, 0.006, 0.008), 8), *finishes.STEEL, peg)
    return made.build()


HORNED = (
    (0.030, -0.105), (0.072, -0.055), (0.100, -0.045), (0.128, -0.085), (0.108, -0.190), (0.152, -0.290),
    (0.140, -0.370), (0.070, -0.425), (-0.050, -0.425), (-0.135, -0.375), (-0.155, -0.290), (-0.108, -0.180),
    (-0.135, -0.060), (-0.108, -0.005), (-0.074, -0.010), (-0.030, -0.085),
)  # fmt: skip
"""The outline of an electric guitar's body: x across, y along it from the neck's foot."""


def _waist() -> list[tuple[float, float]]:
    """The outline of a guitar's body: x across, y along it from the neck's foot."""
    across = []
    for t in np.linspace(0.0, 1.0, 26):
        upper, lower = math.exp(-(((t - 0.20) / 0.20) ** 2)), math.exp(-(((t - 0.74) / 0.26) ** 2))
        end = min(1.0, t / 0.05, (1 - t) / 0.06)
        across.append(((0.118 * upper + 0.182 * lower + 0.02) * math.sqrt(max(end, 0.0)), -0.47 * float(t)))
    return across + [(-x, y) for x, y in reversed(across)]


def _face(deep: float) -> F64:
    """A body lying under the strings, its neck's foot 22 cm behind the grip."""
    return framed(np.array([1.0, 0, 0]), np.array([0, 0, 1.0]), np.array([0, -1.0, 0]), (0, deep, -0.22))


def wheel(color: Color = (0.018, 0.018, 0.020)) -> Mesh:
    """A steering wheel, held by the right hand at its rim: the hub at +x."""
    made = MeshBuilder()
    radius, grip = 0.185, Material(0.35, 0.15, rim=0.4)
    at = placement((radius, 0, 0))
    made.add(torus(radius, 0.0145, 40, 10), color, grip, at)
    made.add(lathe([(0, -0.02), (0.052, -0.015), (0.058, 0.012), (0, 0.02)], 24), color, grip, at)
    for a in (math.pi / 2 + 0.2, math.pi * 1.5 - 0.2, 0.0):
        way = np.array([math.cos(a), 0.0, math.sin(a)])
        spoke = [np.array([radius, 0, 0]) + way * r for r in (0.045, 0.11, radius)]
        made.add(tube(spoke, 0.011, 8), color, grip)
    return made.build()


def pen(color: Color = (0.02, 0.03, 0.10)) -> Mesh:
    """Between thumb and fingertips, slanting back over the hand; the nib ahead and down."""
    made = MeshBuilder()
    nib, end = np.array([0.012, -0.078, 0.030]), np.array([-0.030, 0.045, 0.055])
    path = [nib, nib + (end - nib) * 0.12, end]
    return made.add(tube(path, (0.0008, 0.0042, 0.0046), 8), color, Material(0.8, 0.5)).build()


def bottle(color: Color = (0.035, 0.055, 0.022)) -> Mesh:
    """Held round its body, upright along +z."""
    profile = [
        (0.0, -0.11),
        (0.038, -0.108),
        (0.039, 0.04),
        (0.034, 0.075),
        (0.0145, 0.11),
        (0.0138, 0.17),
        (0.017, 0.172),
        (0.017, 0.185),
        (0.0, 0.186),
    ]
    glass = Material(0.95, 0.8, rim=0.6, reflect=0.15)
    return MeshBuilder().add(lathe(profile, 24), color, glass, along(0.0)).build()
