"""A sailing boat under sail, and a rowing boat with its oars out. Knows no sea and no wind."""

import math
from collections.abc import Sequence

import numpy as np

from filmkit.studio.animatic.geometry.primitives import torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.boatyard import LANTERN, ROPE, WOOD, painted, planked
from filmkit.studio.animatic.vehicles.lofts import Lines, cloth, deck, hull_points, rail
from filmkit.studio.animatic.vehicles.vehicle import Shine, Vehicle, Way
from filmkit.studio.animatic.world import Material, Pattern

YACHT = Lines(
    9.0,
    (0.95, 1.25, 1.42, 1.42, 1.22, 0.78, 0.05),
    (0.98, 0.88, 0.84, 0.86, 0.94, 1.06, 1.22),
    (-0.05, -0.45, -0.70, -0.72, -0.60, -0.38, -0.05),
    (2.2, 2.2, 2.1, 2.0, 1.9, 1.6, 1.3),
    1.0,
)
DINGHY = Lines(
    4.3,
    (0.52, 0.68, 0.76, 0.76, 0.68, 0.46, 0.03),
    (0.48, 0.40, 0.36, 0.36, 0.40, 0.48, 0.66),
    (-0.06, -0.13, -0.16, -0.16, -0.14, -0.10, 0.02),
    (2.2, 2.3, 2.3, 2.2, 2.0, 1.6, 1.3),
    0.45,
)
CANVAS = Finish((0.66, 0.62, 0.53), Material(0.2, 0.04, 0.0, Pattern.FABRIC, 0.6, translucency=0.9))


def sailing(words: str, lit: bool, rough: float) -> Vehicle:
    lines = YACHT
    c = Carpenter()
    wood = paint.says(words, "wooden", "wood", "old")
    named = paint.colors_in(words)
    hull = named[0] if named and not paint.says(words, "sails") else (WOOD if wood else (0.60, 0.59, 0.55))
    shell_ = Finish(
        hull, Material(0.8, 0.35, 0.0, Pattern.PLANKS if wood else Pattern.PLAIN, 5.0, rim=0.2, reflect=0.12)
    )
    teak = f.patterned((0.34, 0.20, 0.10), Pattern.PLANKS, 12.0, 0.4, 0.12)
    planked(c, lines, shell_, (0.02, 0.05, 0.12), paint.enamel((0.5, 0.48, 0.44)), 0.05)
    c.part(deck(lines, 0.05), teak)
    for s in (-1.0, 1.0):
        c.tube(rail(lines, s, 0.01, 0.01), 0.032, f.DARK_OAK, 8)
        wire = rail(lines, s, -0.06, 0.50, 0.04, 0.97)
        c.tube(wire, 0.008, paint.CHROME, 5)
        for p in wire[::5]:
            c.rod(
                (float(p[0]), float(p[1]) - 0.5, float(p[2])),
                (float(p[0]), float(p[1]), float(p[2])),
                0.012,
                paint.CHROME,
            )
    cabin = paint.enamel((0.56, 0.54, 0.49))
    c.box((0.15, 1.05, 0), (3.0, 0.46, 1.50), cabin, bevel=0.14)
    c.box((0.15, 1.28, 0), (2.9, 0.05, 1.40), teak, bevel=0.02)
    glow = f.glowing(paint.CABIN, 1.3) if lit else paint.GLASS
    c.boxes(
        [Block((-0.7 + 0.75 * k, 1.10, s * 0.752), (0.46, 0.14, 0.012)) for k in range(3) for s in (-1, 1)],
        glow,
    )
    c.box((-2.6, 0.88, 0), (2.0, 0.10, 1.2), f.DARK_OAK)
    c.box((-2.6, 0.93, 0), (1.7, 0.05, 0.8), paint.UNDER)
    _sails(c, words)
    glow_ = (3.0 * LANTERN[0], 3.0 * LANTERN[1], 3.0 * LANTERN[2])
    shines = (Shine((0.9, 11.6, 0.0), glow_, 9.0),) if lit else ()
    return Vehicle("boat", (2.9, 11.8, 9.8), Way.WATER, c.done(), (), shines, 3.5, rough)


def _sails(c: Carpenter, words: str) -> None:
    mast_at, top = 0.9, 11.4
    cloth_ = CANVAS
    red = paint.says(words, "red sail", "red sails", "tan sails")
    if red:
        cloth_ = Finish((0.30, 0.060, 0.028), CANVAS.material)
    wood = f.patterned((0.30, 0.18, 0.09), Pattern.PLANKS, 8.0, 0.5, 0.2)
    c.turned((mast_at, 0.9, 0), [(0.085, 0), (0.08, 7.0), (0.05, top - 0.9), (0, top - 0.88)], wood, 14)
    swing = 0.32
    boom = (mast_at - 3.9 * math.cos(swing), 1.95, 3.9 * math.sin(swing))
    c.rod((mast_at, 1.90, 0), boom, 0.055, wood, 10)

    def main_belly(u: np.ndarray, v: np.ndarray) -> np.ndarray:
        out = (u * (1 - v) * 3.75) * math.sin(swing) + u * v * 0.9
        return np.asarray(out + 0.55 * np.sin(np.pi * u**0.75) * (1 - v) ** 0.6 * (0.4 + v))

    c.part(
        cloth(
            [
                (mast_at - 0.08, 2.05),
                (mast_at - 3.75 * math.cos(swing), 2.10),
                (mast_at - 0.38, top - 0.35),
                (mast_at - 0.08, top - 0.3),
            ],
            main_belly,
        ),
        cloth_,
    )

    def jib_belly(u: np.ndarray, v: np.ndarray) -> np.ndarray:
        return np.asarray(u * (1 - v) * 0.95 + 0.42 * np.sin(np.pi * u**0.8) * (1 - v) ** 0.5 * (0.35 + v))

    c.part(cloth([(5.15, 1.35), (0.75, 1.75), (1.25, top - 1.6), (1.30, top - 1.55)], jib_belly), cloth_)
    for start, end in (
        ((mast_at, top, 0), (5.4, 1.25, 0)),
        ((mast_at, top, 0), (-4.4, 1.0, 0)),
        ((mast_at, top - 1, 0), (0.7, 0.9, 1.35)),
        ((mast_at, top - 1, 0), (0.7, 0.9, -1.35)),
        (boom, (-2.8, 1.0, 0.4)),
    ):
        c.rod(start, end, 0.009, paint.UNDER, 5)
    c.rod((mast_at, top - 0.1, 0), (mast_at, top + 0.35, 0), 0.01, paint.UNDER, 5)
    c.sheet(
        [
            (mast_at - 0.45, top + 0.18, 0),
            (mast_at, top + 0.12, 0),
            (mast_at, top + 0.34, 0),
            (mast_at - 0.45, top + 0.25, 0),
        ],
        f.plain((0.45, 0.03, 0.02)),
    )
    c.sheet(
        [
            (mast_at, top + 0.12, 0),
            (mast_at - 0.45, top + 0.18, 0),
            (mast_at - 0.45, top + 0.25, 0),
            (mast_at, top + 0.34, 0),
        ],
        f.plain((0.45, 0.03, 0.02)),
    )


def rowing(words: str, rough: float) -> Vehicle:
    lines = DINGHY
    c = Carpenter()
    hull = painted(words, (0.24, 0.125, 0.060))
    hull = Finish(hull.color, Material(0.5, 0.18, 0.0, Pattern.PLANKS, 8.5, rim=0.15))
    inner = f.patterned((0.26, 0.15, 0.080), Pattern.PLANKS, 8.5, 0.3, 0.08)
    planked(c, lines, hull, None, inner, 0.03)
    oak = f.patterned((0.30, 0.175, 0.09), Pattern.PLANKS, 9.0, 0.4, 0.12)
    for s in (-1.0, 1.0):
        c.tube(rail(lines, s, 0.005, 0.008), 0.028, f.DARK_OAK, 8)
        c.rod((0.05, 0.38, s * 0.76), (0.05, 0.50, s * 0.78), 0.014, f.IRON)
        _oar(c, s, oak)
    for x, wide in ((-1.55, 1.10), (-0.35, 1.44), (0.95, 1.24)):
        c.box((x, 0.22, 0), (0.26, 0.035, wide), oak, bevel=0.01)
    ribs: Sequence[float] = tuple(np.linspace(-1.7, 1.5, 9))
    points = hull_points(lines, 0.035)
    for x in ribs:
        row = points[int(np.argmin(np.abs(points[:, 0, 0] - x)))]
        c.tube(row[2:-2], 0.014, f.DARK_OAK, 5)
    c.box((0, -0.06, 0), (3.0, 0.02, 0.55), oak)
    c.part(torus(0.16, 0.022, 20, 6), ROPE, (1.35, 0.06, 0.1))
    return Vehicle("boat", (1.6, 0.75, 4.7), Way.WATER, c.done(), (), (), 1.4, rough, seat=(-0.35, 0.24, 0.0))


def _oar(c: Carpenter, s: float, oak: Finish) -> None:
    """Trailing in the water."""
    grip, blade = (-0.62, 0.62, s * 0.22), (0.62, -0.02, s * 2.35)
    c.rod(grip, blade, 0.021, oak, 8)
    way = np.subtract(blade, grip) / np.linalg.norm(np.subtract(blade, grip))
    end = np.asarray(blade) + way * 0.28
    middle = (np.asarray(blade) + end) / 2
    yaw = math.atan2(-way[2], way[0])
    c.box(
        (float(middle[0]), float(middle[1]), float(middle[2])),
        (0.56, 0.15, 0.016),
        oak,
        (0.0, yaw, math.asin(float(way[1]))),
        bevel=0.006,
    )
