"""One plated dish, to be seen from above: seared meat, a swoosh of sauce, vegetables, petals.

Knows no table. It lies on a plate whose foot is the origin; everything is a few millimetres high.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import block, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.food.food import flower, leaves
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

WELL = 0.0102
"""Height of the plate's flat middle."""
RIM = 0.150
GLAZED = f.CHINA.tinted((0.60, 0.585, 0.555))
CLAY = f.plain((0.20, 0.115, 0.060), 0.4, 0.15)
"""The bare rim of a glazed plate."""
GLAZE = Material(0.95, 0.8, reflect=0.12, translucency=0.6)
MOIST = Material(0.92, 0.6, reflect=0.06, translucency=0.5)


def plated_dish(seed: int) -> Mesh:
    """The whole plate."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.put(kitchenware.plate(RIM, GLAZED, 96), Spot((0, 0, 0)))
    c.turned((0, 0, 0), [(RIM + 0.0006, 0.0212), (RIM - 0.0008, 0.0243), (RIM - 0.0030, 0.0242)], CLAY, 96)
    _sauce(c)
    _drops(c)
    _meat(c)
    _vegetables(c, chance)
    _greens(c, chance)
    _pepper(c, chance)
    return c.done()


def _sauce(c: Carpenter) -> None:
    """A spoonful dragged round in an arc, thick where it was put down."""
    swoosh = []
    for i in range(30):
        u = i / 29
        a, r = 2.35 + 2.5 * u, 0.068 - 0.004 * u
        thick = 0.015 * (1 - u) ** 0.6 + 0.0024
        swoosh.append(
            ellipsoid((r * math.cos(a), WELL, r * math.sin(a)), (thick, 0.0032, thick), blend=0.006)
        )
    c.part(surface(swoosh, 0.0016), Finish((0.23, 0.034, 0.006), GLAZE))


def _drops(c: Carpenter) -> None:
    oil = Finish((0.055, 0.155, 0.016), Material(0.97, 0.9, reflect=0.12))
    for i in range(10):
        a, r, size = -0.95 + 0.27 * i, 0.077 + 0.004 * math.sin(2.0 * i), 0.0064 - 0.0005 * i
        bead = [(size, 0.0), (size * 0.92, 0.0013), (size * 0.5, 0.0024), (0.0, 0.0028)]
        c.turned((r * math.cos(a), WELL, r * math.sin(a)), bead, oil, 18)


def _meat(c: Carpenter) -> None:
    """Three thick slices, seared dark on top and pink at the cut, leaning on one another."""
    for i, (x, z, yaw) in enumerate(((-0.016, -0.008, 0.3), (0.021, 0.011, 0.9), (-0.008, 0.036, 1.5))):
        slab = [
            block((0, 0, 0), (0.026, 0.0105, 0.018), 0.008, blend=0.010),
            ellipsoid((0.009, 0.006, 0.004), (0.018, 0.007, 0.013), blend=0.010),
        ]
        part = surface(slab, 0.0013)
        c.part(
            part,
            Finish(
                _seared(part.vertices, i),
                Material(0.75, 0.45, 0.0, Pattern.FOOD, 120.0, reflect=0.03, translucency=0.4),
            ),
            (x, WELL + 0.0125 + 0.004 * i, z),
            (0.14 * (i - 1), yaw, 0.10),
        )


def _seared(points: F32, turn: int) -> F32:
    """Brown where it touched the pan, rosy below, mottled between."""
    x, y, z = points[:, 0] * 210 + turn, points[:, 1], points[:, 2] * 210
    mottle = (
        0.5
        + 0.25 * np.sin(x + 1.3 * np.sin(z * 0.7)) * np.cos(z * 0.9 + np.sin(x * 0.6))
        + 0.2 * np.sin(x * 2.7 + z * 2.1)
    )
    crust = (np.clip((y - 0.001) / 0.007, 0, 1) * (0.65 + 0.6 * mottle))[:, None].clip(0, 1)
    flesh, brown = np.array((0.44, 0.17, 0.095)), np.array((0.135, 0.036, 0.010))
    return (flesh * (1 - crust) + brown * crust * (0.7 + 0.6 * mottle[:, None])).astype(np.float32)


def _vegetables(c: Carpenter, chance: np.random.Generator) -> None:
    orange = Finish((0.60, 0.150, 0.012), MOIST)
    baby = [(0, 0), (0.0030, 0.001), (0.0050, 0.018), (0.0060, 0.034), (0.0043, 0.040), (0, 0.041)]
    for angle, reach, lean in (
        (0.35, 0.040, 0.9),
        (0.62, 0.044, 0.3),
        (0.86, 0.038, -0.5),
        (1.75, 0.046, 0.5),
    ):
        at = (reach * math.cos(angle), WELL + 0.0058, reach * math.sin(angle))
        c.turned(at, baby, orange, 18, (1.50, math.pi / 2 - angle + lean, 0.0))
    for i in range(19):
        a, r = float(chance.uniform(3.6, 5.9)), float(chance.uniform(0.030, 0.058))
        shade = float(chance.uniform(0.8, 1.3))
        pea = Finish((0.085 * shade, 0.24 * shade, 0.022 * shade), MOIST)
        c.ball((r * math.cos(a), WELL + 0.0042 + 0.0022 * (i % 3), r * math.sin(a)), 0.0045, pea, 14)
    beet = Finish((0.15, 0.006, 0.026), MOIST)
    for _ in range(8):
        a, r = float(chance.uniform(1.9, 3.2)), float(chance.uniform(0.034, 0.060))
        turn = (
            float(chance.uniform(-0.3, 0.3)),
            float(chance.uniform(0, 3)),
            float(chance.uniform(-0.3, 0.3)),
        )
        c.box((r * math.cos(a), WELL + 0.0045, r * math.sin(a)), (0.0088, 0.0088, 0.0088), beet, turn, 0.0012)


def _greens(c: Carpenter, chance: np.random.Generator) -> None:
    """Small leaves in a tuft on top, and three blossoms."""
    shades: tuple[Color, ...] = (
        (0.040, 0.135, 0.014),
        (0.060, 0.190, 0.020),
        (0.095, 0.240, 0.032),
        (0.18, 0.022, 0.065),
    )
    for tint, count in zip(shades, (22, 20, 12, 8), strict=True):
        a, r = chance.uniform(0, 2 * math.pi, count), np.abs(chance.normal(0, 0.019, count))
        y = 0.036 + 0.012 * np.exp(-((r / 0.014) ** 2)) + chance.uniform(-0.003, 0.006, count)
        at = np.stack([r * np.cos(a), y, 0.010 + r * np.sin(a)], 1)
        along = np.stack([np.cos(a), chance.uniform(0.1, 0.8, count), np.sin(a)], 1) + chance.normal(
            0, 0.45, (count, 3)
        )
        sprig = leaves(at, along, chance.uniform(0.008, 0.016, count), 0.62, chance)
        c.part(sprig, Finish(tint, Material(0.5, 0.25, 0.0, Pattern.LEAF, 160.0, translucency=1.0)))
        for foot, way in zip(at[::2], along[::2], strict=True):
            root = foot - way / np.linalg.norm(way) * 0.007
            c.tube([root, foot], 0.0006, f.plain((0.10, 0.20, 0.05)), 5)
    violet, gold = flower(0.010, (0.24, 0.075, 0.42)), flower(0.011, (0.62, 0.36, 0.03))
    c.put(violet, Spot((0.031, 0.037, -0.018), 0.4), Spot((0.062, 0.0125, -0.048), 1.0))
    c.put(gold, Spot((-0.030, 0.037, 0.030), 0.7))


def _pepper(c: Carpenter, chance: np.random.Generator) -> None:
    """Spice thrown over the rim."""
    tints: tuple[Color, ...] = ((0.35, 0.05, 0.02), (0.12, 0.25, 0.04), (0.02, 0.02, 0.02))
    for i in range(170):
        a, r = float(chance.uniform(0, 2 * math.pi)), float(chance.uniform(0.084, 0.136))
        y = WELL + 0.0006 + max(0.0, (r - 0.096) * 0.23)
        c.ball(
            (r * math.cos(a), y, r * math.sin(a)),
            float(chance.uniform(0.0004, 0.0011)),
            f.plain(tints[i % 3]),
            6,
        )
