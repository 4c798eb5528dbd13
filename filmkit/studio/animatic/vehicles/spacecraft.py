"""What leaves the earth: a rocket, a shuttle, a starship, a saucer; and a rover. Knows no space."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import lathe
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.launching import shuttle_on_its_pad
from filmkit.studio.animatic.vehicles.vehicle import Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import car_wheel

HULL = f.plain((0.27, 0.28, 0.30), 0.55, 0.3)
DARKER = f.plain((0.17, 0.175, 0.185), 0.5, 0.25)
WHITE = f.plain((0.66, 0.655, 0.63), 0.5, 0.2)
TILES = f.plain((0.016, 0.016, 0.018), 0.35, 0.1)
FOIL = Finish((0.55, 0.36, 0.09), paint.CHROME.material)
BLUE_FLAME = f.glowing((0.35, 0.62, 1.0), 7.0)
FLAME = f.glowing((1.0, 0.55, 0.18), 9.0)
LIT = f.glowing((1.0, 0.88, 0.62), 5.0)
SIDE = -math.pi / 2
"""Roll that lays a turned form along the nose."""


def spacecraft(words: str, seed: int, lit: bool) -> Vehicle:
    """The craft some words speak of."""
    if paint.says(words, "ufo", "saucer"):
        return _saucer()
    if paint.says(words, "shuttle"):
        return shuttle_on_its_pad() if paint.says(words, "launch") else _shuttle()
    return _starship(words)


def _starship(words: str) -> Vehicle:
    """A long wedge with two engines on arms and a glowing stern; on its legs it would be as a house."""
    named = paint.colors_in(words)
    hull = f.plain(named[0], 0.55, 0.3) if named else HULL
    c = Carpenter()
    body = [
        cone((9.5, 0.1, 0), (3.0, 0.35, 0), 0.35, 1.35, blend=0.6, flat=1.25),
        cone((3.0, 0.35, 0), (-6.0, 0.4, 0), 1.35, 1.75, blend=0.6, flat=1.25),
        ellipsoid((2.2, 1.5, 0), (1.9, 0.75, 0.85), blend=0.5),
        cone((-1.5, 1.6, 0), (-5.5, 3.6, 0), 0.55, 0.22, blend=0.3, flat=0.35),
    ]
    for s in (-1.0, 1.0):
        body += [cone((-1.0, 0.2, s * 1.2), (-4.6, 0.0, s * 5.2), 0.75, 0.32, blend=0.4, flat=0.9)]
    c.part(surface(body, 0.16, settle=1), hull)
    for s in (-1.0, 1.0):
        pod = [(0.0, -3.4), (0.75, -3.3), (0.95, -2.0), (0.95, 1.2), (0.55, 2.8), (0.0, 3.3)]
        c.part(lathe(pod, 24), DARKER, (-4.4, 0.0, s * 5.3), (0, 0, SIDE))
        c.part(
            lathe([(0.0, -3.46), (0.62, -3.44), (0.62, -3.38), (0.0, -3.37)], 24),
            BLUE_FLAME,
            (-4.4, 0.0, s * 5.3),
            (0, 0, SIDE),
        )
        for k in range(9):
            c.box(
                (5.2 - 1.1 * k, 0.62, s * (0.98 + 0.115 * k)), (0.42, 0.13, 0.05), LIT, turn=(0, -s * 0.1, 0)
            )
        c.box((-1.2, 1.55, s * 1.15), (5.0, 0.16, 0.5), DARKER, bevel=0.05)
    for z in (-0.9, 0.0, 0.9):
        c.part(
            lathe([(0.0, -0.5), (0.52, -0.5), (0.66, 0.4), (0.0, 0.4)], 20),
            DARKER,
            (-7.6, 0.4, z * 1.35),
            (0, 0, SIDE),
        )
        c.part(
            lathe([(0.0, -0.54), (0.44, -0.53), (0.44, -0.5), (0.0, -0.49)], 20),
            BLUE_FLAME,
            (-7.6, 0.4, z * 1.35),
            (0, 0, SIDE),
        )
    c.part(surface([ellipsoid((3.3, 1.72, 0), (1.0, 0.48, 0.66))], 0.08), paint.GLASS)
    return Vehicle("spaceship", (12.6, 5.2, 18.0), Way.AIR, c.done(), cruise=9.0)


def _saucer() -> Vehicle:
    """A disc with a dome and a ring of lamps."""
    c = Carpenter()
    disc = [(0.0, -0.9), (1.4, -0.85), (3.6, -0.35), (5.0, 0.0), (4.9, 0.12), (2.6, 0.75), (0.0, 0.9)]
    c.part(lathe(disc, 48), paint.CHROME)
    c.part(
        lathe([(1.9, 0.80), (1.75, 1.5), (1.1, 2.1), (0.0, 2.3)], 32),
        Finish((0.10, 0.30, 0.16), paint.GLASS.material),
    )
    for k in range(16):
        a = math.tau * k / 16
        c.ball((4.3 * math.cos(a), -0.2, 4.3 * math.sin(a)), 0.20, f.glowing((0.4, 1.0, 0.55), 6.0), 10)
    c.part(
        lathe([(0.0, -0.98), (1.2, -0.95), (1.2, -0.9), (0.0, -0.88)], 32), f.glowing((0.6, 1.0, 0.8), 6.0)
    )
    return Vehicle("spaceship", (10.0, 3.3, 10.0), Way.AIR, c.done(), cruise=6.0)


def _shuttle() -> Vehicle:
    """White above, black beneath, with stub wings and a fin."""
    c = Carpenter()
    body = [
        cone((7.4, -0.2, 0), (5.6, 0.0, 0), 0.85, 1.45, blend=0.5),
        cone((5.6, 0.0, 0), (-6.0, 0.1, 0), 1.5, 1.6, blend=0.4),
        cone((-5.0, 1.5, 0), (-6.8, 4.4, 0), 0.75, 0.30, blend=0.3, flat=0.3),
    ]
    for s in (-1.0, 1.0):
        body += [
            ellipsoid((-3.6, -1.0, s * 2.6), (3.0, 0.26, 2.0), blend=0.4),
            ellipsoid((-0.5, -0.95, s * 1.2), (3.4, 0.22, 1.0), blend=0.4),
            cone((-4.8, 1.3, s * 1.3), (-6.5, 1.2, s * 1.4), 0.55, 0.65, blend=0.3),
        ]
    skin = surface(body, 0.15, settle=1)
    low = (skin.normals[:, 1] < -0.25) | (skin.vertices[:, 0] > 7.6)
    colors = np.where(low[:, None], np.asarray(TILES.color), np.asarray(WHITE.color))
    c.part(skin, Finish(colors.astype(np.float32), WHITE.material))
    for y, z in ((0.9, 0.0), (-0.4, -0.85), (-0.4, 0.85)):
        c.part(lathe([(0.3, 0.6), (0.75, -0.9), (0.0, -0.6)][::-1], 20), DARKER, (-6.9, y, z), (0, 0, SIDE))
    for z in (-0.55, 0.0, 0.55):
        c.box((6.5, 0.95, z), (0.5, 0.30, 0.40), paint.GLASS, turn=(0, 0, -0.6), bevel=0.04)
    return Vehicle("spaceship", (9.0, 6.2, 15.5), Way.AIR, c.done(), cruise=9.0)


def rocket(words: str, seed: int, lit: bool) -> Vehicle:
    """Upright on four fins; with a flame when it goes."""
    named = paint.colors_in(words)
    trim = f.plain(named[0], 0.5, 0.2) if named else f.plain((0.42, 0.02, 0.015), 0.5, 0.2)
    c = Carpenter()
    flies = paint.says(words, "launch")
    body = [
        (0.0, 1.6),
        (1.3, 1.6),
        (1.75, 4.0),
        (1.8, 12.0),
        (1.6, 16.0),
        (1.05, 19.2),
        (0.4, 21.4),
        (0.0, 22.0),
    ]
    c.turned((0, 0, 0), body[:5], WHITE, 36)
    c.turned((0, 0, 0), [(1.6, 16.0), *body[5:]], trim, 36)
    c.turned((0, 0, 0), [(1.83, 8.0), (1.83, 8.6), (1.80, 8.6)], trim, 36)
    c.turned((0, 0, 0), [(1.3, 1.6), (1.0, 0.5), (0.7, 0.6)], DARKER, 28)
    for k in range(4):
        a = math.tau * k / 4 + 0.4
        fin = [
            cone(
                (1.5 * math.cos(a), 5.0, 1.5 * math.sin(a)),
                (3.4 * math.cos(a), 0.6, 3.4 * math.sin(a)),
                0.35,
                0.30,
                blend=0.1,
            ),
            cone(
                (1.5 * math.cos(a), 2.4, 1.5 * math.sin(a)),
                (3.4 * math.cos(a), 0.6, 3.4 * math.sin(a)),
                0.30,
                0.30,
                blend=0.5,
            ),
        ]
        c.part(surface(fin, 0.12), trim)
    for k in range(3):
        c.part(
            lathe([(0.0, 0.0), (0.42, 0.0), (0.42, 0.10), (0.0, 0.12)], 20),
            paint.GLASS,
            (1.76, 10.0 + 1.7 * k, 0.0),
            (0, 0, SIDE),
        )
    if flies:
        c.turned((0, 0, 0), [(0.0, -9.0), (0.7, -5.0), (1.1, -1.5), (0.8, 0.6)], FLAME, 24)
    return Vehicle("rocket", (6.8, 22.0, 6.8), Way.UP, c.done(), cruise=7.0 if flies else 0.0)


def rover(words: str, seed: int, lit: bool) -> Vehicle:
    """Six wheels on arms, a body with a panel on top, a mast with a camera."""
    c = Carpenter()
    c.box((0.0, 0.92, 0), (1.5, 0.42, 1.1), WHITE, bevel=0.04)
    c.box((0.0, 0.70, 0), (1.3, 0.10, 0.95), FOIL, bevel=0.03)
    c.box((-0.15, 1.22, 0), (1.7, 0.03, 1.9), f.plain((0.014, 0.022, 0.075), 0.8, 0.5), bevel=0.01)
    for k in range(-3, 4):
        c.box((-0.15 + 0.24 * k, 1.238, 0), (0.012, 0.006, 1.88), f.STEEL)
    c.rod((0.62, 1.12, 0.30), (0.62, 2.05, 0.30), 0.045, f.STEEL, 10)
    c.box((0.68, 2.12, 0.30), (0.20, 0.18, 0.42), WHITE, bevel=0.03)
    for z in (0.20, 0.40):
        c.post((0.78, 2.12, z), 0.055, 0.04, paint.GLASS, 14, (0, 0, SIDE))
    dish = [(0.0, 0.0), (0.22, 0.06), (0.36, 0.18), (0.34, 0.18), (0.2, 0.09), (0.0, 0.04)]
    c.part(lathe(dish, 24), WHITE, (-0.62, 1.45, -0.35), (0.5, 0, 0.4))
    c.rod((-0.62, 1.2, -0.35), (-0.62, 1.5, -0.35), 0.03, f.STEEL, 8)
    c.tube([(0.75, 0.85, -0.3), (1.15, 1.05, -0.3), (1.4, 0.62, -0.3)], 0.045, f.STEEL, 8)
    wheels = []
    for s in (-1.0, 1.0):
        z = s * 0.82
        c.tube([(0.95, 0.30, z), (0.55, 0.78, z * 0.85), (0.0, 0.62, z * 0.85)], 0.05, f.STEEL, 8)
        c.tube(
            [(0.0, 0.30, z), (0.0, 0.62, z * 0.85), (-0.55, 0.70, z * 0.85), (-0.95, 0.30, z)],
            0.05,
            f.STEEL,
            8,
        )
        wheels += [
            Turning(car_wheel(0.30, 0.30, 6, paint.ALLOY, s), (x, 0.30, z), 0.30) for x in (0.95, 0.0, -0.95)
        ]
    return Vehicle("rover", (2.0, 2.3, 2.8), Way.ROAD, c.done(), tuple(wheels), cruise=0.6)
