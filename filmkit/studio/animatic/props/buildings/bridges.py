"""Bridges one knows from afar, hung and arched; and a windmill with its sails.

Knows no place. Each stands on its own origin and faces +z.
"""

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

RAINBOW: tuple[Color, ...] = (
    (0.95, 0.06, 0.05), (1.0, 0.36, 0.03), (1.0, 0.82, 0.08), (0.10, 0.75, 0.12), (0.06, 0.45, 0.95),
    (0.16, 0.10, 0.85), (0.50, 0.08, 0.75),
)  # fmt: skip
PALE: tuple[Color, ...] = ((1.0, 0.92, 0.70), (0.75, 0.92, 1.0)) * 3
"""Bands of a bridge of light, from the way on it down."""


def bridge_of_light(bands: tuple[Color, ...]) -> Mesh:
    """A bow of glowing bands along x with a rail of lights, 40 m wide and 8 high over its two banks."""
    c, turns = Carpenter(), np.linspace(-1.0, 1.0, 41)
    rock = f.patterned((0.15, 0.14, 0.125), Pattern.ROCK, 0.4)
    for k, color in enumerate(bands):
        for z in (-1.5, 1.5):
            bow = np.stack([20.5 * turns, 8.6 - 0.62 * k - 7.4 * turns**2, np.full_like(turns, z)], 1)
            c.tube(bow, 0.34, f.glowing(color, 1.3), 8)
    way = np.stack([20.5 * turns, 8.9 - 7.4 * turns**2, 0 * turns], 1)
    for (x0, y0, _), (x1, y1, _) in pairwise(way):
        lean = math.atan2(y1 - y0, x1 - x0)
        c.box(
            ((x0 + x1) / 2, (y0 + y1) / 2, 0),
            (1.15, 0.14, 3.4),
            f.glowing((1.0, 0.95, 0.85), 0.7),
            (0, 0, lean),
        )
    for x, y, _ in way[1:-1:3]:
        for z in (-1.7, 1.7):
            c.post((x, y, z), 0.05, 1.0, f.glowing((1.0, 0.95, 0.85), 0.9), 6)
            c.ball((x, y + 1.1, z), 0.17, f.glowing((1.0, 0.86, 0.55), 5.0), 8)
    for s in (-1, 1):
        c.ball((25.0 * s, -2.0, 0), (7.0, 4.6, 7.0), rock, 18)
    return c.done()


def suspension_bridge(color: Color, night: bool) -> Mesh:
    """A bridge that hangs from two towers; it runs along x, its deck 9 m up, its middle at the origin."""
    c, paint = Carpenter(), f.plain(color, 0.4, 0.2)
    span, tall, deck = 46.0, 36.0, 9.0
    for s in (-1, 1):
        for z in (-2.6, 2.6):
            c.box((s * span, tall / 2, z), (2.2, tall, 1.4), paint)
        c.boxes(
            [Block((s * span, y, 0), (1.8, 1.6, 5.2)) for y in (deck + 4, deck + 12, tall - 6, tall - 0.8)],
            paint,
        )
        c.box((s * span, 0.5, 0), (7, 5.0, 11), f.STONE.tinted((0.26, 0.25, 0.235)))
    c.box((0, deck, 0), (300, 1.3, 6.4), paint)
    c.boxes([Block((0, deck + 1.3, z), (300, 0.14, 0.14)) for z in (-3.1, 3.1)], paint)
    for z in (-2.9, 2.9):
        x = np.linspace(-span, span, 41)
        sag = deck + 2.2 + (tall - deck - 2.6) * (x / span) ** 2
        c.tube(np.stack([x, sag, np.full_like(x, z)], 1), 0.38, paint, 6)
        for s in (-1, 1):
            c.rod((s * span, tall - 0.4, z), (s * 122.0, deck + 0.5, z), 0.38, paint, 6)
        c.boxes(
            [
                Block((float(a), (float(b) + deck) / 2, z), (0.16, float(b) - deck, 0.16))
                for a, b in zip(x[1:-1], sag[1:-1], strict=True)
            ],
            paint,
        )
        for a, b in zip(x[::2], sag[::2], strict=True):
            c.ball(
                (float(a), float(b) + 0.5, z), 0.22, f.glowing((1.0, 0.74, 0.40), 7.0 if night else 0.3), 6
            )
        side = np.linspace(span + 5, 115, 15)
        high = tall - (tall - deck) * (side - span) / (122.0 - span)
        c.boxes(
            [
                Block((s * float(a), (float(b) + deck) / 2, z), (0.16, float(b) - deck, 0.16))
                for s in (-1, 1)
                for a, b in zip(side, high, strict=True)
            ],
            paint,
        )
    return c.done()


def stone_bridge(span: float = 9.0, arches: int = 3) -> Mesh:
    """A bridge on round arches along x, its roadway humped, its parapet 1 m high; the water is at y = 0."""
    c = Carpenter()
    stone = f.patterned((0.30, 0.265, 0.21), Pattern.STONE, 1.4, 0.15, 0.05)
    bow = primitives.arch(span * 0.80, 0.6, span * 0.10, 4.6, 18)
    wide = span * arches
    for k in range(arches):
        x = span * (k - (arches - 1) / 2)
        c.part(bow, stone, (x, -0.4, 0))
    for k in range(36):
        x = wide * ((k + 0.5) / 36 - 0.5)
        near = abs((x + wide / 2) % span - span / 2) / (span * 0.4)
        under = 0.2 + span * 0.45 * math.sqrt(max(0.0, 1 - near * near)) if near < 1 else -0.6
        top = span * 0.60 + 0.9 * math.cos(math.pi * x / wide * 0.9)
        c.box((x, (under + top) / 2, 0), (wide / 36 + 0.02, top - under, 4.5), stone)
        c.boxes([Block((x, top + 0.45, z), (wide / 36 + 0.02, 0.9, 0.4)) for z in (-2.2, 2.2)], stone)
    for s in (-1, 1):
        c.box((s * (wide / 2 + 7), span * 0.30, 0), (14.5, span * 0.66, 4.5), stone)
    for k in range(arches + 1):
        c.box((span * (k - arches / 2), 0.7, 0), (span * 0.17, 2.6, 6.0), stone, bevel=0.2)
    return c.done()


def windmill() -> Mesh:
    """The tower of a windmill without its sails; they turn about (0, 8.6, 2.3)."""
    c = Carpenter()
    brick = f.patterned((0.40, 0.33, 0.25), Pattern.PLASTER, 1.2, 0.1, 0.04)
    c.turned((0, -0.5, 0), [(3.3, 0), (2.7, 4.0), (2.05, 8.4), (2.2, 8.5)], brick, 8, (0, math.pi / 8, 0))
    c.turned(
        (0, 8.0, 0),
        [(2.3, 0), (2.15, 1.2), (1.2, 2.4), (0, 2.9)],
        f.patterned((0.13, 0.09, 0.06), Pattern.TILES, 4.0),
        16,
    )
    c.boxes([Block((0, 3.4, 0), (6.6, 0.14, 6.6))], f.BEAM)
    c.boxes(
        [Block((s * 3.2, 3.9, z), (0.1, 0.9, 0.1)) for s in (-1, 1) for z in np.linspace(-3.2, 3.2, 6)]
        + [Block((x, 3.9, 3.2), (0.1, 0.9, 0.1)) for x in np.linspace(-3.2, 3.2, 6)]
        + [Block((0, 4.35, 3.2), (6.5, 0.1, 0.1))],
        f.BEAM,
    )
    c.box((0, 1.0, 2.95), (1.1, 2.2, 0.3), f.plain((0.06, 0.14, 0.10)))
    c.boxes([Block((0, y, 2.6 - 0.12 * y), (0.7, 0.9, 0.3)) for y in (5.3, 7.2)], f.plain((0.6, 0.58, 0.52)))
    c.rod((0, 8.6, 0), (0, 8.6, 2.4), 0.22, f.BEAM, 8)
    return c.done()


def sails(at: Vec, yaw: float, speed: float = 0.55) -> Callable[[float], Mesh]:
    """Four sails of lattice and cloth that turn before a windmill standing there."""
    c = Carpenter()
    cloth = f.patterned((0.55, 0.51, 0.43), Pattern.FABRIC, 0.5, 0.1, 0.03)
    for k in range(4):
        arm = Carpenter()
        arm.box((0, 3.6, 0), (0.22, 7.2, 0.16), f.BEAM)
        arm.box((0.62, 4.2, 0.03), (1.0, 5.4, 0.04), cloth)
        arm.boxes(
            [Block((0.6, 1.6 + 0.66 * j, 0.08), (1.2, 0.07, 0.07)) for j in range(9)]
            + [Block((x, 4.2, 0.08), (0.07, 5.5, 0.07)) for x in (0.6, 1.2)],
            f.BEAM,
        )
        c.tilted(arm.done(), (0, 0, 0), (0, 0, k * math.pi / 2))
    wheel = c.done()
    x, y, z = at
    hub = (x + 2.45 * math.sin(yaw), y + 8.6, z + 2.45 * math.cos(yaw))

    def turning(seconds: float) -> Mesh:
        put = placement(hub, (0, yaw, 0)) @ placement((0, 0, 0), (0, 0, 0.4 - speed * seconds))
        return MeshBuilder().add_mesh(wheel, put).build()

    return turning
