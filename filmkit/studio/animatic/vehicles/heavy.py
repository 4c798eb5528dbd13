"""What works and what fights on land: a tractor, a tank, a carriage. Knows no field."""

import math

from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.vehicle import Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import disc_wheel, rail_wheel
from filmkit.studio.animatic.world import Color, Mesh, Pattern

EXHAUST = f.plain((0.05, 0.045, 0.04), 0.3, 0.1)


def tractor(words: str, seed: int, lit: bool) -> Vehicle:
    """Great wheels behind, small ones before, a bonnet, a cab."""
    named = paint.colors_in(words)
    color: Color = named[0] if named else (0.36, 0.016, 0.012)
    finish = paint.enamel(color)
    c = Carpenter()
    c.box((0.95, 1.15, 0), (1.9, 0.72, 0.74), finish, bevel=0.10)
    c.box((1.92, 1.12, 0), (0.06, 0.56, 0.62), paint.SEAM, bevel=0.02)
    c.box((0.4, 0.72, 0), (2.9, 0.36, 0.5), paint.UNDER, bevel=0.05)
    c.rod((1.25, 1.5, 0.22), (1.25, 2.45, 0.22), 0.05, EXHAUST, 10)
    c.box((-0.75, 2.55, 0), (1.55, 0.10, 1.50), finish, bevel=0.04)
    for x in (-1.42, -0.05):
        for z in (-0.66, 0.66):
            c.rod((x, 1.2, z), (x - 0.02, 2.52, z), 0.045, paint.RUBBER, 6)
    c.box((-0.74, 1.95, 0), (1.30, 1.05, 1.30), paint.GLASS, bevel=0.03)
    c.box((-0.9, 1.15, 0), (1.2, 0.5, 1.2), finish, bevel=0.06)
    for s in (-1.0, 1.0):
        c.ball((1.95, 1.35, s * 0.24), (0.05, 0.09, 0.09), paint.head_lens(lit), 14)
        guard = [
            (-0.95 + 0.95 * math.cos(a), 0.85 + 0.95 * math.sin(a), s * 0.85)
            for a in (0.5, 0.9, 1.3, 1.7, 2.1, 2.5)
        ]
        for z in (-0.14, 0.0, 0.14):
            c.tube([(x, y, w + z) for x, y, w in guard], 0.075, finish, 7)
    wheels = []
    for s in (-1.0, 1.0):
        wheels.append(Turning(_lugged(0.85, 0.46, s), (-0.95, 0.85, s * 0.85), 0.85))
        wheels.append(Turning(_lugged(0.48, 0.30, s), (1.45, 0.48, s * 0.72), 0.48))
    return Vehicle("tractor", (2.1, 2.65, 3.9), Way.ROAD, c.done(), tuple(wheels), cruise=3.5)


def _lugged(radius: float, width: float, side: float) -> Mesh:
    """A tyre with deep bars across it."""
    c = Carpenter()
    c.put(disc_wheel(radius * 0.94, width, f.plain((0.55, 0.33, 0.02), 0.5, 0.2), side), Spot(ORIGIN))
    for k in range(18):
        a = math.tau * k / 18
        lug = (radius * 0.94 * math.cos(a), radius * 0.94 * math.sin(a), width * (0.2 if k % 2 else -0.2))
        c.box(lug, (radius * 0.13, radius * 0.12, width * 0.55), paint.TYRE, turn=(0, 0, a), bevel=0.01)
    return c.done()


def tank(words: str, seed: int, lit: bool) -> Vehicle:
    """Tracks, a sloped hull, a turret with a long gun."""
    named = paint.colors_in(words)
    color: Color = named[0] if named else (0.075, 0.085, 0.038)
    finish = paint.enamel(color)
    dark = paint.enamel((color[0] * 0.6, color[1] * 0.6, color[2] * 0.6))
    c = Carpenter()
    c.box((0, 1.02, 0), (6.0, 0.62, 2.1), finish, bevel=0.08)
    c.box((0, 1.38, 0), (5.4, 0.30, 3.3), finish, bevel=0.08)
    c.box((2.85, 1.15, 0), (0.9, 0.55, 2.1), finish, turn=(0, 0, -0.5), bevel=0.06)
    c.turned((-0.35, 1.5, 0), [(1.25, 0.0), (1.35, 0.25), (1.05, 0.75), (0.0, 0.80)], finish, 28)
    c.box((0.75, 1.92, 0), (0.7, 0.5, 0.9), finish, bevel=0.12)
    c.rod((0.9, 1.95, 0), (5.2, 2.12, 0), 0.11, dark, 14)
    c.rod((4.7, 2.10, 0), (5.25, 2.125, 0), 0.16, dark, 14)
    c.turned((-0.7, 2.26, 0.45), [(0.34, 0.0), (0.34, 0.12), (0.0, 0.16)], dark, 18)
    c.rod((-1.2, 2.2, -0.6), (-1.25, 3.6, -0.6), 0.02, paint.RUBBER, 5)
    wheels = []
    for s in (-1.0, 1.0):
        _track(c, s)
        for k in range(6):
            x = -2.0 + 0.8 * k
            wheels.append(Turning(disc_wheel(0.36, 0.34, finish, s), (x, 0.44, s * 1.38), 0.36))
    return Vehicle("tank", (3.4, 2.5, 8.0), Way.ROAD, c.done(), tuple(wheels), cruise=4.0)


def _track(c: Carpenter, s: float) -> None:
    """A closed band of plates round the wheels."""
    half, r = 2.45, 0.46
    around = 2 * (2 * half) + math.tau * r
    count = 58
    for k in range(count):
        d = around * k / count
        if d < 2 * half:
            x, y, a = -half + d, 0.92, 0.0
        elif d < 2 * half + math.pi * r:
            t = (d - 2 * half) / r
            x, y, a = half + r * math.sin(t), 0.46 + r * math.cos(t), -t
        elif d < 4 * half + math.pi * r:
            x, y, a = half - (d - 2 * half - math.pi * r), 0.0, 0.0
        else:
            t = (d - 4 * half - math.pi * r) / r
            x, y, a = -half - r * math.sin(t), 0.46 - r * math.cos(t), -t
        c.box((x, y + 0.02, s * 1.38), (0.20, 0.09, 0.52), paint.UNDER, turn=(0, 0, a), bevel=0.015)


def carriage(words: str, seed: int, lit: bool) -> Vehicle:
    """A coach with a door and lamps; or, where a cart is said, an open box on two wheels."""
    named = paint.colors_in(words)
    wood = f.patterned((0.26, 0.15, 0.075), Pattern.PLANKS, 5.0, 0.3, 0.08)
    iron, c = f.IRON, Carpenter()
    wheels = []
    if paint.says(words, "cart", "wagon", "wheelbarrow"):
        c.box((0, 0.80, 0), (2.4, 0.07, 1.3), wood)
        c.boxes([Block((0, 1.04, s * 0.64), (2.4, 0.42, 0.05)) for s in (-1, 1)], wood)
        c.box((-1.18, 1.04, 0), (0.05, 0.42, 1.3), wood)
        for s in (-1.0, 1.0):
            c.rod((1.1, 0.82, s * 0.42), (3.0, 0.95, s * 0.34), 0.04, wood, 8)
            wheels.append(Turning(rail_wheel(0.58, 10, wood, iron), (0.0, 0.61, s * 0.78), 0.61))
        return Vehicle("cart", (1.75, 1.3, 4.2), Way.ROAD, c.done(), tuple(wheels), cruise=1.4)
    color: Color = named[0] if named else (0.10, 0.012, 0.016)
    finish = paint.car_paint(color)
    c.box((-0.1, 1.45, 0), (1.7, 1.25, 1.35), finish, bevel=0.16)
    c.box((-0.1, 2.12, 0), (1.85, 0.10, 1.45), paint.enamel((0.02, 0.02, 0.022)), bevel=0.04)
    for s in (-1.0, 1.0):
        c.box((-0.1, 1.68, s * 0.68), (0.62, 0.50, 0.03), paint.GLASS, bevel=0.01)
        c.box(
            (-0.1, 1.38, s * 0.675),
            (0.72, 1.05, 0.02),
            f.BRASS.tinted((color[0] * 0.6, color[1] * 0.6, color[2] * 0.6)),
        )
        c.box(
            (0.86, 1.75, s * 0.72),
            (0.16, 0.24, 0.16),
            f.glowing((1.0, 0.72, 0.34), 5.0 if lit else 0.4),
            bevel=0.03,
        )
        c.rod((1.2, 0.72, s * 0.2), (3.4, 0.85, s * 0.2), 0.035, wood, 8)
        wheels.append(Turning(rail_wheel(0.62, 12, f.BRASS, iron), (-0.85, 0.65, s * 0.80), 0.65))
        wheels.append(Turning(rail_wheel(0.46, 10, f.BRASS, iron), (1.10, 0.49, s * 0.74), 0.49))
    c.box((0.1, 0.72, 0), (2.3, 0.10, 0.5), iron)
    c.box((1.15, 1.55, 0), (0.5, 0.5, 1.1), finish, bevel=0.08)
    c.box((1.15, 1.84, 0), (0.46, 0.10, 1.0), f.plain((0.06, 0.03, 0.02), 0.4, 0.15), bevel=0.04)
    return Vehicle("carriage", (1.8, 2.2, 4.8), Way.ROAD, c.done(), tuple(wheels), cruise=2.2)
