"""A fishing boat: wheelhouse, mast and booms, gallows, net and crates. Knows no sea."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.primitives import torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.boatyard import LANTERN, ROPE, painted, planked
from filmkit.studio.animatic.vehicles.coachwork import Bay, Coach, coach
from filmkit.studio.animatic.vehicles.lofts import Lines, deck, rail
from filmkit.studio.animatic.vehicles.vehicle import Shine, Vehicle, Way
from filmkit.studio.animatic.world import Color, Material, Pattern, Vec

TRAWLER = Lines(
    13.5,
    (1.75, 2.10, 2.25, 2.25, 2.10, 1.50, 0.10),
    (1.55, 1.28, 1.18, 1.25, 1.50, 1.95, 2.65),
    (-0.70, -1.10, -1.25, -1.25, -1.15, -0.95, -0.30),
    (2.6, 2.6, 2.6, 2.5, 2.2, 1.7, 1.3),
    1.3,
)
BOTTOM: Color = (0.16, 0.028, 0.020)
STAYS: tuple[tuple[Vec, Vec], ...] = (
    ((1.85, 6.5, 0), (7.6, 2.75, 0)),
    *(((1.85, 6.5, 0), (-6.4, 1.7, s * 1.4)) for s in (-1.0, 1.0)),
    *(((1.85, 5.4, 0), (0.8, 1.35, s * 2.18)) for s in (-1.0, 1.0)),
    *(((1.85, 5.4, 0), (2.9, 1.40, s * 2.05)) for s in (-1.0, 1.0)),
    ((1.85, 6.2, 0), (-3.6, 4.5, 0)),
    ((1.85, 5.6, 0), (5.2, 4.2, 0)),
    ((5.2, 4.2, 0), (5.4, 2.0, 0.0)),
)
"""Wires from mast and booms."""


def trawler(words: str, seed: int, lit: bool, rough: float) -> Vehicle:
    lines = TRAWLER
    c = Carpenter()
    wood = painted(words, (0.020, 0.062, 0.105))
    pale = paint.enamel((0.52, 0.49, 0.42))
    boards = f.patterned((0.21, 0.135, 0.075), Pattern.PLANKS, 7.0, 0.35, 0.10)
    planked(c, lines, wood, BOTTOM, pale, 0.09)
    c.part(deck(lines, 0.62), boards)
    for s in (-1.0, 1.0):
        c.tube(rail(lines, s, 0.02, 0.02), 0.075, f.DARK_OAK, 8)
        c.tube(rail(lines, s, 0.05, -0.30), 0.055, f.DARK_OAK, 6)
        posts = rail(lines, s, -0.06, 0.0, 0.62, 0.97)
        c.tube(posts + (0, 0.42, 0), 0.018, paint.CHROME, 6)
        for p in posts[::5]:
            c.rod(
                (float(p[0]), float(p[1]), float(p[2])),
                (float(p[0]), float(p[1]) + 0.42, float(p[2])),
                0.016,
                paint.CHROME,
            )
        for x in (-2.6, 0.2, 2.6):
            _tyre(c, lines, x, s)
    _wheelhouse(c, seed, lit)
    _rig(c, lit)
    _fishing_gear(c)
    shines: tuple[Shine, ...] = ()
    if lit:
        glow = (5.0 * LANTERN[0], 5.0 * LANTERN[1], 5.0 * LANTERN[2])
        soft = (2.2 * LANTERN[0], 2.2 * LANTERN[1], 2.2 * LANTERN[2])
        shines = (
            Shine((1.95, 6.0, 0.0), glow, 16.0),
            Shine((-0.2, 2.2, 1.7), soft, 6.0),
            Shine((-0.2, 2.2, -1.7), soft, 6.0),
            Shine((-4.8, 3.3, 0.0), soft, 8.0),
        )
    return Vehicle("boat", (4.5, 6.9, 14.2), Way.WATER, c.done(), (), shines, 4.0, rough)


def _tyre(c: Carpenter, lines: Lines, x: float, s: float) -> None:
    """A fender on a rope."""
    t = np.array([x / lines.length + 0.5])
    beam, sheer, _, _ = lines.at(t)
    at = (x, float(sheer[0]) - 0.62, s * (float(beam[0]) + 0.07))
    c.part(torus(0.26, 0.085, 24, 10), paint.TYRE, at, (math.pi / 2, 0, 0))
    c.rod((x, float(sheer[0]) + 0.05, s * float(beam[0])), (x, at[1] + 0.24, at[2]), 0.014, ROPE)


def _wheelhouse(c: Carpenter, seed: int, lit: bool) -> None:
    house = Carpenter()
    long, wide = 2.5, 2.15
    white = paint.enamel((0.58, 0.56, 0.51))
    bays = [Bay(-1.0 + 0.70 * k, -1.0 + 0.70 * k + 0.56, 1.22, 1.86, False) for k in range(3)]
    front = (Bay(0.06, 0.74, 1.22, 1.88, False),)
    coach(
        house,
        Coach(
            long, wide, 0.16, 0.0, 2.12, 0.14, tuple(bays), front,
            (Bay(0.0, 0.38, 0.55, 1.8, False),), white, white,
            paint.enamel((0.30, 0.075, 0.030)), f.DARK_OAK, 1.08, lit, seed, 0.12,
        ),
    )  # fmt: skip
    house.box((0, 2.14, 0), (long + 0.35, 0.07, wide + 0.35), paint.enamel((0.30, 0.075, 0.030)), bevel=0.03)
    for z in (-0.95, 0.95):
        house.rod((-0.9, 2.2, z), (-0.9, 2.62, z), 0.02, paint.CHROME)
    house.tube(
        [(-0.9, 2.62, -0.95), (0.9, 2.62, -0.95), (0.9, 2.62, 0.95), (-0.9, 2.62, 0.95)],
        0.018,
        paint.CHROME,
        6,
    )
    house.turned(
        (-0.75, 2.2, 0.0),
        [(0.16, 0), (0.16, 0.75), (0.19, 0.80), (0.19, 0.95), (0.12, 0.96)],
        paint.enamel((0.03, 0.03, 0.032)),
        18,
    )
    house.ball((0.55, 2.45, 0.55), (0.16, 0.16, 0.16), paint.enamel((0.55, 0.54, 0.5)), 16)
    house.box((0.3, 2.42, -0.5), (0.1, 0.12, 1.0), paint.enamel((0.55, 0.54, 0.5)), bevel=0.03)
    c.tilted(house.done(), (-0.25, 0.66, 0), (0, 0, 0))
    # an orange ring, the one bright spot
    c.part(
        torus(0.27, 0.065, 28, 10),
        f.plain((0.62, 0.13, 0.02), 0.4, 0.15),
        (-0.9, 1.25, 1.16),
        (math.pi / 2, 0, 0),
    )
    for s, color in ((-1.0, (1.0, 0.04, 0.02)), (1.0, (0.03, 0.9, 0.25))):
        glow = (
            f.glowing(color, 7.0)
            if lit
            else f.plain((color[0] * 0.3, color[1] * 0.3, color[2] * 0.3), 0.9, 0.5)
        )
        c.ball((0.75, 2.68, s * 1.20), 0.065, glow, 12)


def _rig(c: Carpenter, lit: bool) -> None:
    """Mast, boom, stays, the lamp on the mast."""
    mast = f.patterned((0.26, 0.15, 0.075), Pattern.PLANKS, 8.0, 0.4, 0.12)
    c.turned((1.85, 0.7, 0), [(0.11, 0), (0.095, 3.0), (0.06, 5.9), (0, 5.95)], mast, 14)
    c.rod((1.8, 2.9, 0), (-3.6, 4.5, 0.0), 0.06, mast, 10)
    c.rod((1.95, 2.2, 0), (5.2, 4.2, 0.0), 0.05, mast, 10)
    c.ball((1.95, 6.0, 0), 0.11, f.glowing((1.0, 0.80, 0.50), 13.0) if lit else paint.LENS, 14)
    for start, end in STAYS:
        c.rod(start, end, 0.013, paint.UNDER, 5)
    c.boxes([Block((1.85, 1.4 + 0.42 * k, 0), (0.05, 0.04, 0.36)) for k in range(9)], paint.UNDER)


def _fishing_gear(c: Carpenter) -> None:
    """Gallows, winch, net, crates, coils of rope."""
    steel = paint.enamel((0.24, 0.055, 0.025))
    for s in (-1.0, 1.0):
        c.tube([(-4.9, 0.75, s * 1.55), (-4.9, 3.1, s * 1.35), (-4.9, 3.35, s * 1.0)], 0.085, steel, 10)
        c.box((-4.9, 2.75, s * 1.62), (0.62, 1.0, 0.10), paint.enamel((0.16, 0.085, 0.045)), bevel=0.05)
    c.rod((-4.9, 3.35, -1.05), (-4.9, 3.35, 1.05), 0.085, steel, 10)
    c.ball((-4.82, 3.18, 0), 0.075, paint.LENS, 12)
    c.turned(
        (-3.6, 1.15, -0.75),
        [
            (0.46, 0),
            (0.46, 0.08),
            (0.20, 0.09),
            (0.30, 0.30),
            (0.34, 0.75),
            (0.30, 1.2),
            (0.20, 1.41),
            (0.46, 1.42),
            (0.46, 1.5),
        ],
        Finish((0.03, 0.085, 0.065), Material(0.1, 0.03, 0.0, Pattern.FABRIC, 0.3)),
        20,
        (math.pi / 2, 0, 0),
    )
    crate = paint.enamel((0.10, 0.20, 0.27))
    for k, (x, y, z, yaw) in enumerate(
        ((3.1, 0.98, 0.75, 0.1), (3.15, 0.98, -0.1, -0.05), (3.1, 1.30, 0.5, 0.3), (2.5, 0.98, -0.85, 0.2))
    ):
        tone = crate if k % 2 else paint.enamel((0.36, 0.10, 0.03))
        c.box((x, y, z), (0.55, 0.30, 0.75), tone, (0, yaw, 0), bevel=0.03)
    for x, z in ((4.4, 0.3), (-2.5, 1.3)):
        for k in range(3):
            c.part(torus(0.26 - 0.02 * k, 0.035, 24, 8), ROPE, (x, 1.0 + 0.18 * (x > 0) + 0.065 * k, z))
    c.box((4.9, 1.75, 0), (0.75, 0.45, 0.75), paint.enamel((0.24, 0.055, 0.025)), bevel=0.10)
