"""What turns on a fairground: a great wheel, a carousel; and the booths between.

Knows no place. Each stands on its own origin and faces +z.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Mesh, Vec

HUES: tuple[Color, ...] = (
    (0.44, 0.04, 0.04),
    (0.50, 0.36, 0.04),
    (0.04, 0.20, 0.38),
    (0.06, 0.26, 0.10),
    (0.36, 0.07, 0.28),
)
CREAM: Color = (0.58, 0.52, 0.40)
SPOKES = 16


def wheel_stand(radius: float) -> Mesh:
    """The legs of a great wheel; its axle is `radius` + 2.2 m up."""
    c, white = Carpenter(), f.plain((0.50, 0.50, 0.49), 0.5, 0.2)
    hub = radius + 2.2
    for z in (-1.6, 1.6):
        for x in (-0.52, 0.52):
            c.rod((x * radius, 0, z * 1.6), (0, hub, z), 0.24, white, 8)
    c.rod((0, hub, -2.0), (0, hub, 2.0), 0.45, white, 12)
    c.box((0, 0.35, 0), (radius * 1.2, 0.7, 6.0), f.PALE_BOARDS)
    return c.done()


def wheel(at: Vec, radius: float, night: bool, speed: float = 0.12) -> Callable[[float], Mesh]:
    """A great wheel that turns on its stand at a place; its cabins hang upright."""
    c, white = Carpenter(), f.plain((0.50, 0.50, 0.49), 0.5, 0.2)
    for z in (-1.1, 1.1):
        for r in (radius, radius * 0.93):
            ring = primitives.torus(r, 0.11, 48, 6)
            c.part(ring, white, (0, 0, z), (math.pi / 2, 0, 0))
        for k in range(SPOKES):
            a = math.tau * k / SPOKES
            c.rod((0, 0, z * 1.2), (radius * math.cos(a), radius * math.sin(a), z), 0.06, white, 4)
    bulbs = [
        f.glowing(hue, 9.0 if night else 0.8)
        for hue in ((1.0, 0.70, 0.30), (1.0, 0.22, 0.30), (0.3, 0.7, 1.0))
    ]
    for k in range(SPOKES * 3):
        a = math.tau * k / (SPOKES * 3)
        for r, z in ((radius, 1.25), (radius * 0.5, 1.3)):
            c.ball((r * math.cos(a), r * math.sin(a), z), 0.16, bulbs[k % 3], 6)
    turning = c.done()
    cabins = []
    for hue in HUES:
        cabin = Carpenter()
        paint = f.plain(hue, 0.6, 0.3)
        cabin.box((0, -1.25, 0), (1.5, 0.9, 1.7), paint, bevel=0.2)
        cabin.boxes(
            [Block((x, -0.5, z), (0.07, 1.0, 0.07)) for x in (-0.65, 0.65) for z in (-0.7, 0.7)], white
        )
        cabin.turned((0, -0.15, 0), [(1.0, 0), (0.2, 0.45), (0, 0.5)], paint, 12)
        cabins.append(cabin.done())
    hub = (at[0], at[1] + radius + 2.2, at[2])

    def turned(seconds: float) -> Mesh:
        a = speed * seconds
        made = MeshBuilder().add_mesh(turning, placement(hub, (0, 0, a)))
        for k in range(SPOKES):
            b = a + math.tau * k / SPOKES
            place = (hub[0] + radius * math.cos(b), hub[1] + radius * math.sin(b), hub[2])
            made.add_mesh(cabins[k % len(cabins)], placement(place, (0, 0, 0)))
        return made.build()

    return turned


def carousel(at: Vec, night: bool, speed: float = 0.5) -> Callable[[float], Mesh]:
    """A roundabout: horses on poles that rise and fall under a striped tent with bulbs along its edge."""
    c, gold = Carpenter(), f.plain((0.50, 0.34, 0.10), 0.7, 0.5)
    red, cream = f.plain(HUES[0], 0.4, 0.2), f.plain(CREAM, 0.4, 0.2)
    c.turned((0, 0, 0), [(4.3, 0), (4.3, 0.45), (0, 0.45)], f.PALE_BOARDS.tinted((0.34, 0.22, 0.12)), 32)
    c.turned((0, 0.45, 0), [(1.1, 0), (1.0, 3.2), (1.5, 3.5)], cream, 12)
    for k in range(12):
        a = math.tau * k / 12
        c.box(
            (1.06 * math.sin(a), 2.0, 1.06 * math.cos(a)),
            (0.34, 1.6, 0.05),
            Finish((0.55, 0.57, 0.58), f.BRIGHT_STEEL.material),
            (0, a, 0),
        )
    for k in range(24):
        a, b = math.tau * k / 24, math.tau * (k + 1) / 24
        cloth = red if k % 2 else cream
        foot, following = (
            (4.7 * math.sin(a), 3.75, 4.7 * math.cos(a)),
            (4.7 * math.sin(b), 3.75, 4.7 * math.cos(b)),
        )
        c.sheet([foot, following, (0, 5.9, 0), (0, 5.9, 0)], cloth)
        c.sheet([following, foot, (0, 5.7, 0), (0, 5.7, 0)], cloth)
        m = (a + b) / 2
        c.box(
            (4.68 * math.sin(m), 3.45, 4.68 * math.cos(m)),
            (1.24, 0.62, 0.08),
            cream if k % 2 else red,
            (0, m, 0),
        )
        c.ball(
            (4.76 * math.sin(m), 3.72, 4.76 * math.cos(m)),
            0.09,
            f.glowing((1.0, 0.72, 0.36), 10.0 if night else 1.2),
            8,
        )
    c.turned((0, 5.8, 0), [(0.35, 0), (0.10, 0.4), (0.25, 0.6), (0, 0.9)], gold, 12)
    still, horse = c.done(), _horse()

    def turned(seconds: float) -> Mesh:
        a = speed * seconds
        made = MeshBuilder().add_mesh(still, placement(at, (0, a, 0)))
        for k in range(10):
            b, r = a + math.tau * k / 10, 3.45 if k % 2 else 2.5
            up = 0.28 * math.sin(1.8 * seconds + 2.1 * k)
            place = (at[0] + r * math.sin(b), at[1] + 1.45 + up, at[2] + r * math.cos(b))
            made.add_mesh(horse[k % 3], placement(place, (0, b + math.pi / 2, 0)))
        return made.build()

    return turned


def _horse() -> list[Mesh]:
    """Wooden horses that leap, each on its pole."""
    made: list[Mesh] = []
    for hue in ((0.58, 0.54, 0.46), (0.10, 0.07, 0.05), (0.44, 0.28, 0.15)):
        c, coat = Carpenter(), f.plain(hue, 0.7, 0.4)
        c.ball((0, 0, 0), (0.20, 0.24, 0.52), coat, 16)
        c.tube([(0, 0.10, 0.36), (0, 0.42, 0.58), (0, 0.62, 0.66)], (0.17, 0.12, 0.10), coat, 8)
        c.ball((0, 0.60, 0.80), (0.09, 0.11, 0.21), coat, 10)
        for s in (-1, 1):
            c.tube(
                [(s * 0.12, -0.1, 0.36), (s * 0.12, -0.34, 0.60), (s * 0.12, -0.52, 0.46)],
                (0.08, 0.06, 0.05),
                coat,
                6,
            )
            c.tube(
                [(s * 0.12, -0.1, -0.38), (s * 0.12, -0.36, -0.56), (s * 0.12, -0.60, -0.72)],
                (0.09, 0.06, 0.05),
                coat,
                6,
            )
        c.box((0, 0.22, -0.02), (0.44, 0.08, 0.34), f.plain(HUES[len(made)], 0.5, 0.2), bevel=0.03)
        c.tube(
            [(0, 0.05, -0.5), (0, 0.0, -0.74), (0, -0.28, -0.82)],
            (0.05, 0.07, 0.02),
            f.plain((0.08, 0.05, 0.03)),
            6,
        )
        c.rod((0, -1.0, 0), (0, 2.3, 0), 0.025, f.BRASS, 8)
        made.append(c.done())
    return made


def booth(number: int, night: bool) -> Mesh:
    """A striped tent with a counter and a row of bulbs."""
    c = Carpenter()
    tint, cream = f.plain(HUES[number % 5], 0.3, 0.1), f.plain(CREAM, 0.3, 0.1)
    w, d, h = 3.4, 2.6, 2.5
    for k in range(8):
        x = w * ((k + 0.5) / 8 - 0.5)
        c.box((x, h * 0.22, d / 2), (w / 8, h * 0.44, 0.06), tint if k % 2 else cream)
        c.box((x, h / 2, -d / 2), (w / 8, h, 0.06), tint if k % 2 else cream)
        top = [
            (x - w / 16, h, d / 2 + 0.3),
            (x + w / 16, h, d / 2 + 0.3),
            (0.0, h + 1.5, 0),
            (0.0, h + 1.5, 0),
        ]
        c.sheet(top, cream if k % 2 else tint)
    for s in (-1, 1):
        c.sheet(
            [(s * w / 2, h, d / 2), (s * w / 2, h, -d / 2), (0, h + 1.5, 0), (0, h + 1.5, 0)],
            tint,
        )
        c.box((s * w / 2, h / 2, 0), (0.06, h, d), tint)
    for k in range(9):
        c.ball(
            (w * (k / 8 - 0.5), h - 0.05, d / 2 + 0.32),
            0.06,
            f.glowing((1.0, 0.72, 0.36), 10.0 if night else 1.2),
            6,
        )
    prizes = np.random.default_rng(number)
    for k in range(8):
        at = (w * ((k + 0.5) / 8 - 0.5), 1.5 + 0.4 * (k % 2), -d / 2 + 0.25)
        c.ball(at, float(prizes.uniform(0.12, 0.2)), f.plain(HUES[(k + number) % 5], 0.3, 0.1), 8)
    c.box((0, 1.12, d / 2), (w, 0.06, 0.4), f.OAK)
    return c.done()
