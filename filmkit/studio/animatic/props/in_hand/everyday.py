"""What stands before who stacks, harvests, climbs: boxes, a row of vegetables, a face of rock.

Knows no deed. Each stands on the ground at the origin, ahead along z.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh, Pattern

CARD = f.patterned((0.40, 0.26, 0.13), Pattern.PLASTER, 0.7, 0.2, 0.05)
TAPE = f.plain((0.56, 0.44, 0.26), 0.5, 0.2)
BRICK = f.patterned((0.30, 0.115, 0.07), Pattern.STONE, 5.0, 0.15, 0.05)
WHITE, PANE = f.plain((0.66, 0.64, 0.60), 0.4, 0.2), f.plain((0.05, 0.08, 0.11), 0.95, 0.8)
TOYS = tuple(
    f.plain(color, 0.5, 0.25)
    for color in (
        (0.55, 0.04, 0.03),
        (0.62, 0.40, 0.03),
        (0.05, 0.16, 0.45),
        (0.08, 0.30, 0.06),
        (0.50, 0.33, 0.17),
    )
)
CLOTH, LINING = f.patterned((0.34, 0.21, 0.10), Pattern.FABRIC, 3.0, 0.1, 0.03), f.plain((0.20, 0.115, 0.055))
SHEET, INK, PICTURE = f.plain((0.60, 0.57, 0.50)), f.plain((0.05, 0.05, 0.05)), f.plain((0.16, 0.17, 0.18))
GREEN, EARTH = f.plain((0.08, 0.24, 0.04), 0.2, 0.05), f.plain((0.10, 0.062, 0.036), 0.1, 0.02)
ROCK = f.patterned((0.74, 0.58, 0.43), Pattern.ROCK, 0.5, 0.15, 0.05)


def _cartons() -> Mesh:
    """Five cartons, three below and two on them."""
    c = Carpenter()
    for k, (x, y, z) in enumerate(
        ((-0.50, 0, 0.0), (0.02, 0, 0.06), (0.54, 0, 0.0), (-0.22, 1, 0.03), (0.30, 1, 0.0))
    ):
        wide, tall = 0.46 + 0.03 * (k % 2), 0.40
        c.box((x, tall * (y + 0.5), z), (wide, tall - 0.01, 0.44), CARD, (0.0, 0.06 * (k - 2), 0.0))
        c.box((x, tall * (y + 1) - 0.003, z), (0.06, 0.006, 0.442), TAPE, (0.0, 0.06 * (k - 2), 0.0))
    return c.done()


def _vegetables() -> Mesh:
    """A ridge of earth across, tufts of green in a row on it, a crate behind."""
    c, chance = Carpenter(), np.random.default_rng(4)
    c.ball((0.0, 0.0, 0.05), (2.4, 0.09, 0.26), EARTH, 20)
    for k in range(13):
        x = -1.9 + 0.32 * k
        if abs(x) < 0.15:
            continue
        for _ in range(9):
            a, lean = float(chance.uniform(0, math.tau)), float(chance.uniform(0.03, 0.12))
            tip = (x + lean * math.sin(a), 0.30 + float(chance.normal(0, 0.03)), 0.05 + lean * math.cos(a))
            c.rod((x, 0.06, 0.05), tip, 0.011, GREEN, 5)
    return c.done()


def _rock_face() -> Mesh:
    """A steep pillar of rock with ledges, higher than the picture."""
    c, chance = Carpenter(), np.random.default_rng(21)
    for k, (x, wide, tall) in enumerate(
        ((-1.5, 1.9, 5.2), (0.0, 2.0, 7.5), (1.4, 1.8, 6.1), (2.5, 1.3, 3.6))
    ):
        c.box(
            (x, tall / 2 - 0.2, 1.15 + 0.05 * k),
            (wide, tall, 1.5),
            ROCK,
            (0.0, 0.06 * k, 0.04 * (k - 1.5)),
            0.12,
        )
    for _ in range(90):
        x, y = float(chance.uniform(-2.3, 2.3)), float(chance.uniform(-0.2, 5.0))
        wide, tall = float(chance.uniform(0.25, 1.1)), float(chance.uniform(0.12, 0.5))
        deep = float(chance.uniform(0.04, 0.20)) * (0.4 if abs(x) < 0.8 and y < 3.0 else 1.0)
        c.box((x, y, 0.36), (wide, tall, 2 * deep), ROCK, (0.1, 0.0, float(chance.normal(0, 0.35))), 0.04)
    return c.done()


def _house_front() -> Mesh:
    """A wall of brick with room for a door in the middle, a lamp over it, a window at each side, a step."""
    c = Carpenter()
    for s in (-1.0, 1.0):
        c.box((s * 0.82, 1.9, 0.14), (0.60, 3.8, 0.20), BRICK)
        c.box((s * 3.45, 1.9, 0.14), (2.30, 3.8, 0.20), BRICK)
        for y, high in ((0.45, 0.9), (3.0, 1.6)):
            c.box((s * 1.71, y, 0.14), (1.20, high, 0.20), BRICK)
        c.box((s * 1.71, 1.55, 0.20), (1.20, 1.30, 0.04), PANE)
        for x, y, size in (
            (0.0, 0.93, (1.34, 0.08, 0.28)),
            (0.0, 1.55, (0.05, 1.30, 0.10)),
            (0.0, 1.55, (1.2, 0.05, 0.10)),
        ):
            c.box((s * 1.71 + x, y, 0.10), size, WHITE)
    c.box((0.0, 3.0, 0.14), (1.06, 1.7, 0.20), BRICK)
    c.box((0.0, 1.05, 0.30), (1.10, 2.3, 0.04), f.plain((0.02, 0.02, 0.02)))
    c.box((0.0, 0.05, -0.25), (1.7, 0.10, 0.7), f.STONE)
    c.ball((0.0, 2.45, -0.02), (0.10, 0.13, 0.10), f.glowing((1.0, 0.75, 0.4), 1.6))
    return c.done()


def _newspaper() -> Mesh:
    """Two leaves held open, print and pictures on both sides, its fold in the middle."""
    c = Carpenter()
    for s in (-1.0, 1.0):
        turn = (0.0, s * 0.16, 0.0)
        c.box((s * 0.155, 0.0, -0.025), (0.31, 0.42, 0.003), SHEET, turn)
        for back in (-1.0, 1.0):
            z = -0.025 + back * 0.0025
            c.box((s * 0.155, 0.165, z), (0.26, 0.035, 0.002), INK, turn)
            c.box((s * 0.205, 0.06, z), (0.14, 0.12, 0.002), PICTURE, turn)
            for k in range(9):
                c.box((s * 0.095, 0.115 - 0.034 * k, z), (0.075, 0.010, 0.002), INK, turn)
                if k > 3:
                    c.box((s * 0.205, 0.115 - 0.034 * k, z), (0.12, 0.010, 0.002), INK, turn)
    return c.done()


def _tower() -> Mesh:
    """Blocks of many colours, one on another, not quite even; some lie about."""
    c = Carpenter()
    for k in range(9):
        turn, aside = (0.0, 0.35 * math.sin(2.1 * k), 0.0), 0.012 * math.sin(1.7 * k)
        c.box((aside, 0.045 + 0.088 * k, 0.0), (0.13, 0.086, 0.13), TOYS[k % len(TOYS)], turn, 0.008)
    for k, (x, z) in enumerate(((-0.34, 0.02), (-0.27, -0.16), (0.30, -0.05), (0.38, 0.14), (-0.40, 0.2))):
        c.box((x, 0.045, z), (0.13, 0.086, 0.13), TOYS[(k + 2) % len(TOYS)], (0.0, 1.3 * k, 0.0), 0.008)
    return c.done()


def _block() -> Mesh:
    """One of them, about its middle."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.12, 0.086, 0.12), TOYS[1], (0.0, 0.4, 0.0), 0.008)
    return c.done()


def _coat() -> Mesh:
    """A coat that hangs by its collar from the origin, open in front, its sleeves down at both sides."""
    c = Carpenter()
    c.box((0.0, -0.05, 0.0), (0.12, 0.08, 0.06), LINING, bevel=0.02)
    outline = [(0.05, 0.0), (0.13, -0.06), (0.15, -0.30), (0.18, -0.57), (0.0, -0.57), (0.0, 0.0)]
    for s in (-1.0, 1.0):
        half = [(s * x, y - 0.04) for x, y in (outline if s > 0 else outline[::-1])]
        c.part(extruded(half, 0.05), CLOTH)
        c.tube(
            [(s * 0.125, -0.10, 0.0), (s * 0.20, -0.24, 0.01), (s * 0.215, -0.52, 0.0)],
            (0.055, 0.05, 0.042),
            CLOTH,
            10,
        )
        c.box((s * 0.042, -0.15, 0.028), (0.055, 0.16, 0.012), LINING, (0.0, 0.0, s * 0.30), 0.004)
    c.box((0.0, -0.36, 0.027), (0.012, 0.46, 0.006), LINING)
    for k in range(3):
        c.ball((0.022, -0.24 - 0.12 * k, 0.030), 0.010, f.plain((0.02, 0.016, 0.012)), 8)
    return c.done()


EVERYDAY: Mapping[str, Callable[[], Mesh]] = {
    "cartons stacked": _cartons,
    "vegetable row": _vegetables,
    "rock face": _rock_face,
    "coat in the hand": _coat,
    "tower of blocks": _tower,
    "toy block": _block,
    "newspaper open": _newspaper,
    "house front": _house_front,
}
"""By the names of `figures.gear`."""
