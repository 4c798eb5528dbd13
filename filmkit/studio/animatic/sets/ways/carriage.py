"""Inside what carries many: a train, the underground, a bus, an aeroplane; country goes by its windows.

Knows no passengers. It runs along z, seats on both sides of an aisle; "seat" is by a window on the right.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Pattern, Set

HALF, HIGH = 1.42, 2.25
NEAR, FAR = 4.6, -9.4
PITCH = 1.75
"""From one pair of seats to the next."""
BLOCK = 34.0
SILL, HEAD = 0.92, 1.72


def carriage(brief: SetBrief) -> Set:
    """The carriage that words ask for."""
    plane = brief.mentions("plane", "airplane", "aeroplane", "aircraft", "airliner", "jet", "flight")
    metro = brief.mentions("subway", "metro", "underground", "tube")
    c = Carpenter()
    cloth: Color = ((0.05, 0.10, 0.17), (0.20, 0.030, 0.030), (0.04, 0.13, 0.10))[brief.seed % 3]
    _hull(c, plane)
    for k in range(int((NEAR - FAR) / PITCH)):
        z = NEAR - 1.2 - PITCH * k
        _bay(c, z, plane, metro)
        if metro:
            _bench(c, z, cloth)
        elif z < 0.5:  # none between the camera and who sits
            _pair(c, z, cloth, plane)
    lamp: Color = (0.95, 1.0, 1.05) if metro or plane else (1.0, 0.86, 0.64)
    lit = brief.night or metro
    lamps = tuple(
        Lamp(
            (0.0, HIGH - 0.25, NEAR - 1.0 - 1.9 * k),
            (lamp[0] * 1.25, lamp[1] * 1.25, lamp[2] * 1.25),
            0.4,
            4.5,
        )
        for k in range(7)
    )
    side = Mark((0.98, 0.0, 0.12), math.pi, 0.46)
    marks = {
        "center": Mark((0.0, 0.0, 0.4)),
        "left": Mark((0.98, 0.0, -0.95 if not metro else -0.9), 0.0, 0.46),
        "right": Mark((-0.98, 0.0, 0.12), math.pi, 0.46),
        "far": Mark((-0.98, 0.0, -3.38), math.pi, 0.46),
        "seat": side,
        "view": Mark((-0.12, 0.0, NEAR - 0.5), 0.0, 1.45),
        "look": Mark((0.02, 0.0, 0.2), 0.0, 1.22),
    }
    if metro:
        marks |= {
            "seat": Mark((1.05, 0.0, 0.12), -math.pi / 2, 0.44),
            "left": Mark((1.05, 0.0, -0.55), -math.pi / 2, 0.44),
            "right": Mark((-1.05, 0.0, 0.12), math.pi / 2, 0.44),
        }
    else:  # face the camera, that comes from +z
        marks |= {
            "seat": Mark((0.98, 0.0, -0.10), 0.0, 0.46),
            "right": Mark((-0.98, 0.0, -0.10), 0.0, 0.46),
            "left": Mark((0.52, 0.0, -0.10), 0.0, 0.46),
            "far": Mark((-0.98, 0.0, -1.85), 0.0, 0.46),
        }
    outside = _sky() if plane else _tunnel() if metro else _country(brief)
    return Set(
        "carriage",
        c.done(),
        marks,
        practicals=lamps if lit else lamps[:2],
        windows=() if lit else (((HALF, 1.3, -0.4), (-1.0, -0.1, 0.0)),),
        interior=True,
        room=((-HALF + 0.35, 0.3, FAR + 1.0), (HALF - 0.35, HIGH - 0.2, NEAR - 0.2)),
        moving=(_gone_by(outside, 2.0 if plane else 22.0),),
    )


def _gone_by(block: Mesh, speed: float) -> Callable[[float], Mesh]:
    """What is outside, block after block, going backwards."""
    row = merge([transform(block, placement((0.0, 0.0, BLOCK * k), ORIGIN)) for k in range(-2, 3)])

    def at(seconds: float) -> Mesh:
        back = np.array((0.0, 0.0, -((speed * seconds) % BLOCK)), np.float32)
        return replace(row, vertices=row.vertices + back)

    return at


def _hull(c: Carpenter, plane: bool) -> None:
    """Floor, walls below and above the windows, a rounded ceiling, both ends."""
    middle, long = (NEAR + FAR) / 2, NEAR - FAR
    skin = f.plain((0.58, 0.57, 0.54) if plane else (0.46, 0.43, 0.36), 0.4, 0.15)
    c.floor((-HALF, 0, FAR), (HALF, 0, NEAR), f.plain((0.10, 0.10, 0.11), 0.4, 0.15), (2, 8))
    c.boxes([Block((s * (HALF + 0.04), SILL / 2, middle), (0.10, SILL, long)) for s in (-1, 1)], skin)
    c.boxes(
        [Block((s * (HALF + 0.04), (HEAD + HIGH) / 2, middle), (0.10, HIGH - HEAD, long)) for s in (-1, 1)],
        skin,
    )
    over = [
        (HALF * math.cos(a) * 1.04, HIGH - 0.34 + 0.42 * math.sin(a)) for a in np.linspace(0, math.pi, 13)
    ]
    for (x0, y0), (x1, y1) in pairwise(over):
        c.sheet(
            [(x0, y0, FAR), (x0, y0, NEAR), (x1, y1, NEAR), (x1, y1, FAR)],
            f.plain((0.60, 0.59, 0.56)),
            (1, 4),
        )
    for z in (FAR - 0.05, NEAR + 0.05):
        c.box((0, HIGH / 2, z), (2 * HALF + 0.3, HIGH + 0.3, 0.1), skin)
    c.box((0, 1.0, FAR + 0.03), (0.78, 2.0, 0.05), f.plain((0.30, 0.29, 0.27), 0.5, 0.2), bevel=0.01)
    c.box((0, 1.45, FAR + 0.065), (0.42, 0.6, 0.01), f.plain((0.10, 0.12, 0.14), 0.95, 0.6))
    c.boxes(
        [Block((s * 0.34, HIGH - 0.02, middle), (0.10, 0.04, long - 0.4)) for s in (-1, 1)],
        f.glowing((1.0, 0.93, 0.80), 2.2),
    )
    for s in (-1, 1):
        c.box(
            (s * (HALF - 0.24), HIGH - 0.30, middle),
            (0.44, 0.05 if not plane else 0.26, long),
            skin.tinted((0.52, 0.51, 0.48)),
            bevel=0.02,
        )


def _bay(c: Carpenter, z: float, plane: bool, metro: bool) -> None:
    """The wall between two windows; a strap or a lamp."""
    skin = f.plain((0.58, 0.57, 0.54) if plane else (0.46, 0.43, 0.36), 0.4, 0.15)
    wide = 0.95 if plane else 0.34
    for s in (-1, 1):
        c.box((s * (HALF + 0.04), (SILL + HEAD) / 2, z - PITCH / 2), (0.10, HEAD - SILL, wide), skin)
        if plane:
            c.box((s * (HALF + 0.04), SILL + 0.09, z), (0.10, 0.18, PITCH), skin)
            c.box((s * (HALF + 0.04), HEAD - 0.12, z), (0.10, 0.26, PITCH), skin)
        c.boxes(
            [Block((s * (HALF - 0.015), y, z), (0.03, 0.04, PITCH - wide)) for y in (SILL, HEAD)], f.STEEL
        )
    if metro:
        for s in (-1, 1):
            c.rod(
                (s * 0.62, HIGH - 0.25, z - PITCH / 2),
                (s * 0.62, HIGH - 0.25, z + PITCH / 2),
                0.018,
                f.BRIGHT_STEEL,
                8,
            )
            c.tube([(s * 0.62, HIGH - 0.27, z), (s * 0.62, HIGH - 0.46, z)], 0.012, f.IRON, 6)
            c.part(
                primitives.torus(0.075, 0.010, 20, 6),
                f.plain((0.55, 0.50, 0.40)),
                (s * 0.62, HIGH - 0.53, z),
                (0.0, 0.0, math.pi / 2),
            )
        c.rod((0.0, 0.0, z), (0.0, HIGH - 0.02, z), 0.018, f.BRIGHT_STEEL, 8)


def _pair(c: Carpenter, z: float, cloth: Color, plane: bool) -> None:
    """Two seats on each side that face +z, white cloths on their heads."""
    stuff = f.TABLECLOTH.tinted(cloth)
    for x in (-0.98, -0.52, 0.52, 0.98):
        c.box((x, 0.40, z - 0.02), (0.44, 0.13, 0.46), stuff, bevel=0.05)
        c.box((x, 0.80, z - 0.29), (0.44, 0.78, 0.12), stuff, (-0.13, 0, 0), 0.05)
        c.box(
            (x, 1.10, z - 0.245), (0.32, 0.20, 0.03), f.LINEN.tinted((0.60, 0.58, 0.54)), (-0.13, 0, 0), 0.01
        )
        c.box((x, 0.62, z - 0.37), (0.38, 0.28, 0.03), f.plain((0.22, 0.21, 0.20)), (-0.13, 0, 0), 0.008)
    for x in (-1.22, -0.75, -0.29, 0.29, 0.75, 1.22):
        c.box((x, 0.60, z - 0.05), (0.06, 0.05, 0.42), f.plain((0.14, 0.14, 0.14)), bevel=0.02)
    if not plane:
        for s in (-1, 1):
            c.box((s * 1.18, 0.70, z + 0.62), (0.46, 0.03, 0.34), f.OAK, bevel=0.006)


def _bench(c: Carpenter, z: float, cloth: Color) -> None:
    for s in (-1, 1):
        c.box((s * 1.12, 0.38, z), (0.46, 0.12, PITCH - 0.08), f.plain(cloth, 0.5, 0.2), bevel=0.04)
        c.box(
            (s * 1.35, 0.66, z), (0.10, 0.46, PITCH - 0.08), f.plain(cloth, 0.5, 0.2), (0, 0, -s * 0.15), 0.04
        )


def _country(brief: SetBrief) -> Mesh:
    """Fields, trees and poles on both sides; by night a few far windows."""
    c, chance = Carpenter(), brief.accidents()
    for s in (-1, 1):
        low, high = sorted((s * 3.0, s * 90.0))
        c.floor(
            (low, -1.1, 0),
            (high, -1.1, BLOCK),
            f.patterned((0.095, 0.125, 0.036), Pattern.GRASS, 0.5),
            (6, 4),
        )
    _, far = rural.trees("broad", brief.seed % 9973)
    for i in range(16):
        x = float(chance.uniform(13.0, 46.0)) * (1 if i % 2 else -1)
        c.put(far[i % 2], Spot((x, -1.2, BLOCK * (i + 0.5) / 16), 2.4 * i, float(chance.uniform(0.8, 1.2))))
    for s in (-1, 1):
        c.post((s * 6.5, -1.1, 8.0), 0.10, 7.0, f.BARK, 8)
    for i in range(5):
        at = (float(chance.uniform(20, 60)) * (1 if i % 2 else -1), 0.3, BLOCK * i / 5)
        c.box(
            at,
            (5.0, 3.0, 4.0),
            Finish((0.30, 0.26, 0.21), Material(0.1, 0.04, 0.9 if brief.night else 0.0, Pattern.FACADE, 0.5)),
        )
    return c.done()


def _tunnel() -> Mesh:
    """Dark walls with cables and a lamp now and then."""
    c = Carpenter()
    for s in (-1, 1):
        c.box((s * 2.6, 1.2, BLOCK / 2), (0.3, 6.0, BLOCK), f.PLASTER.tinted((0.035, 0.034, 0.033)))
        for y in (1.0, 1.12, 1.24):
            c.box((s * 2.42, y, BLOCK / 2), (0.05, 0.05, BLOCK), f.IRON)
        for k in range(4):
            c.box(
                (s * 2.40, 1.45, BLOCK * (k + 0.5) / 4), (0.06, 0.16, 0.5), f.glowing((1.0, 0.80, 0.48), 7.0)
            )
    return c.done()


def _sky() -> Mesh:
    """Clouds far below on both sides, and a wing on the right that does not move away."""
    c = Carpenter()
    white = f.plain((0.80, 0.82, 0.86), 0.1, 0.02)
    chance = np.random.default_rng(5)
    for k in range(26):
        x = float(chance.uniform(14, 60)) * (1 if k % 2 else -1)
        size = float(chance.uniform(1.5, 5.0))
        c.ball((x, -4.5 - 0.05 * abs(x), BLOCK * (k + 0.5) / 26), (size * 1.6, size * 0.45, size), white, 14)
    for s in (-1, 1):
        low, high = sorted((s * 12.0, s * 160.0))
        c.floor((low, -8.5, 0), (high, -8.5, BLOCK), white, (2, 2))
    return c.done()
