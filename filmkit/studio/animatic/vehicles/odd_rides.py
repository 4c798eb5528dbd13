"""What is small or rare on wheels, skids, wings and ropes: a forklift, a go-kart, a glider, a cable car.

Knows no place.
"""

import math
from collections.abc import Sequence

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.vehicle import Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import disc_wheel
from filmkit.studio.animatic.world import Color, Mesh

OVER_GROUND = 2.6
"""Metres from the ground to the middle of a cabin that hangs in its station."""
HUB = f.plain((0.42, 0.42, 0.43), 0.5, 0.2)


def _enamel(words: str, usual: Color) -> Finish:
    named = paint.colors_in(words)
    return paint.enamel(named[0] if named else usual)


def _wheels(places: Sequence[tuple[float, float, float, float]]) -> tuple[Turning, ...]:
    """Wheels by x, z, radius and width."""
    return tuple(
        Turning(disc_wheel(r, w, HUB, 1.0 if z >= 0 else -1.0), (x, r, z), r) for x, z, r, w in places
    )


def _seat(c: Carpenter, x: float, y: float, wide: float = 0.5) -> None:
    c.box((x, y, 0), (0.5, 0.12, wide), paint.RUBBER, bevel=0.03)
    c.box((x - 0.24, y + 0.30, 0), (0.10, 0.55, wide), paint.RUBBER, bevel=0.03)


def forklift(words: str, seed: int, lit: bool) -> Vehicle:
    """A mast with two prongs before a heavy body under a cage."""
    c, finish = Carpenter(), _enamel(words, (0.62, 0.34, 0.02))
    c.box((-0.45, 0.75, 0), (1.9, 0.75, 1.15), finish, bevel=0.08)
    c.box((-1.25, 0.95, 0), (0.55, 1.0, 1.15), paint.UNDER, bevel=0.10)
    _seat(c, -0.45, 1.20)
    for x in (-1.1, 0.35):
        for z in (-0.5, 0.5):
            c.rod((x, 1.0, z), (x * 0.9, 2.15, z), 0.045, paint.RUBBER, 6)
    c.box((-0.4, 2.18, 0), (1.5, 0.07, 1.1), paint.RUBBER)
    c.rod((0.15, 1.1, 0), (-0.05, 1.45, 0), 0.03, paint.RUBBER, 6)
    for z in (-0.34, 0.34):
        c.box((0.72, 1.35, z), (0.12, 2.6, 0.10), f.IRON)
        c.box((1.40, 0.18, z), (1.25, 0.06, 0.14), f.STEEL)
        c.box((0.82, 0.45, z), (0.07, 0.60, 0.14), f.STEEL)
    for y in (0.5, 1.4, 2.5):
        c.box((0.74, y, 0), (0.08, 0.09, 0.7), f.IRON)
    wheels = _wheels([(x, z, r, 0.26) for x, r in ((0.35, 0.34), (-1.1, 0.28)) for z in (-0.52, 0.52)])
    return Vehicle("forklift", (1.25, 2.7, 3.4), Way.ROAD, c.done(), wheels, cruise=2.5)


def snowmobile(words: str, seed: int, lit: bool) -> Vehicle:
    """Two skis before, a track behind, a long seat, a screen."""
    c, finish = Carpenter(), _enamel(words, (0.46, 0.02, 0.02))
    c.box((0.60, 0.55, 0), (1.2, 0.42, 0.66), finish, turn=(0, 0, 0.10), bevel=0.14)
    c.box((1.12, 0.48, 0), (0.4, 0.26, 0.5), finish, turn=(0, 0, -0.3), bevel=0.10)
    c.box((0.62, 0.92, 0), (0.05, 0.40, 0.5), paint.GLASS, turn=(0, 0, 0.5))
    c.box((-0.65, 0.68, 0), (1.35, 0.18, 0.36), paint.RUBBER, bevel=0.06)
    c.box((-0.55, 0.32, 0), (1.9, 0.44, 0.42), paint.UNDER, bevel=0.20)
    c.rod((0.30, 1.0, -0.40), (0.30, 1.0, 0.40), 0.025, paint.RUBBER, 6)
    c.rod((0.52, 0.7, 0.0), (0.30, 1.0, 0.0), 0.03, paint.RUBBER, 6)
    for z in (-0.48, 0.48):
        c.box((0.85, 0.05, z), (1.15, 0.04, 0.16), finish, bevel=0.015)
        c.rod((1.40, 0.05, z), (1.58, 0.20, z), 0.05, finish, 6)
        c.rod((0.85, 0.07, z), (0.75, 0.45, z * 0.6), 0.03, f.STEEL, 6)
    for z in (-0.16, 0.16):
        c.ball((1.18, 0.60, z), (0.05, 0.07, 0.09), paint.head_lens(lit), 12)
    return Vehicle("snowmobile", (1.15, 1.1, 3.0), Way.ROAD, c.done(), cruise=8.0, seat=(-0.55, 0.78, 0.0))


def hovercraft(words: str, seed: int, lit: bool) -> Vehicle:
    """A black skirt, a deck with a cabin, a great fan in a ring behind."""
    c, finish = Carpenter(), _enamel(words, (0.62, 0.62, 0.60))
    skirt = primitives.extruded([(-3.1, -1.5), (2.2, -1.5), (3.3, 0.0), (2.2, 1.5), (-3.1, 1.5)], 0.65)
    c.part(skirt, paint.RUBBER, (0, 0.65 / 2, 0), (math.pi / 2, 0, 0))
    for k in range(16):
        x, s = -2.9 + 0.68 * (k // 2), 1 if k % 2 else -1
        c.ball((x, 0.34, s * 1.48), (0.36, 0.34, 0.20), paint.RUBBER, 10)
    c.box((-0.3, 0.74, 0), (5.4, 0.18, 2.7), finish, bevel=0.06)
    c.box((0.5, 1.35, 0), (2.5, 1.05, 1.9), finish, bevel=0.20)
    c.box((1.55, 1.50, 0), (0.5, 0.55, 1.7), paint.GLASS, turn=(0, 0, 0.3), bevel=0.05)
    for s in (-1, 1):
        c.box((0.3, 1.5, s * 0.94), (1.6, 0.45, 0.06), paint.GLASS)
        c.box((-2.9, 1.75, s * 0.5), (0.5, 1.5, 0.06), finish)
    c.part(primitives.torus(0.98, 0.10, 28, 8), finish, (-2.35, 1.75, 0), (0, 0, math.pi / 2))
    fan = Carpenter()
    for k in range(4):
        a = math.pi * k / 4
        fan.box((0, 0, 0), (1.8, 0.16, 0.03), paint.UNDER, turn=(0, 0, a))
    turning = Turning(fan.done(), (-2.35, 1.75, 0.0), 1e9, 22.0, math.pi / 2)
    return Vehicle("hovercraft", (3.2, 2.9, 6.4), Way.WATER, c.done(), (turning,), cruise=7.0, rough=0.4)


def go_kart(words: str, seed: int, lit: bool) -> Vehicle:
    """A frame of tubes a hand over the road, a seat, a wheel, four fat tyres."""
    c, finish = Carpenter(), _enamel(words, (0.50, 0.02, 0.02))
    c.box((0.05, 0.16, 0), (1.5, 0.06, 0.7), paint.UNDER)
    for s in (-1, 1):
        c.tube([(0.75, 0.18, s * 0.38), (0.1, 0.16, s * 0.62), (-0.7, 0.18, s * 0.45)], 0.035, f.STEEL, 6)
        c.box((0.0, 0.24, s * 0.60), (0.75, 0.20, 0.16), finish, bevel=0.05)
    c.box((0.86, 0.24, 0), (0.30, 0.20, 0.95), finish, bevel=0.07)
    c.box((0.52, 0.42, 0), (0.30, 0.34, 0.34), finish, turn=(0, 0, 0.5), bevel=0.05)
    _seat(c, -0.28, 0.24, 0.42)
    c.box((-0.72, 0.32, 0.24), (0.3, 0.26, 0.3), f.IRON, bevel=0.03)
    c.part(primitives.torus(0.15, 0.018, 20, 6), paint.RUBBER, (0.24, 0.56, 0), (0, math.pi / 2, 0.5))
    wheels = _wheels([(0.66, -0.58, 0.15, 0.16), (0.66, 0.58, 0.15, 0.16)])
    wheels += _wheels([(-0.62, -0.60, 0.17, 0.24), (-0.62, 0.60, 0.17, 0.24)])
    return Vehicle("kart", (1.35, 0.85, 2.0), Way.ROAD, c.done(), wheels, cruise=9.0)


def segway(words: str, seed: int, lit: bool) -> Vehicle:
    """Two wheels side by side, a footboard, a pole with grips."""
    c, finish = Carpenter(), _enamel(words, (0.05, 0.05, 0.055))
    c.box((0, 0.26, 0), (0.40, 0.09, 0.42), finish, bevel=0.03)
    c.rod((0.12, 0.28, 0), (0.22, 1.20, 0), 0.026, f.STEEL, 8)
    c.rod((0.22, 1.20, -0.28), (0.22, 1.20, 0.28), 0.022, paint.RUBBER, 8)
    wheels = _wheels([(0.0, z, 0.26, 0.12) for z in (-0.32, 0.32)])
    return Vehicle("segway", (0.75, 1.25, 0.6), Way.ROAD, c.done(), wheels, cruise=2.5)


def unicycle(words: str, seed: int, lit: bool) -> Vehicle:
    """One wheel, a fork, a saddle."""
    c, finish = Carpenter(), _enamel(words, (0.46, 0.02, 0.02))
    for s in (-1, 1):
        c.rod((0, 0.32, s * 0.07), (0, 0.72, s * 0.05), 0.018, finish, 8)
        c.box((0.13 * s, 0.32 - 0.10 * s, s * 0.16), (0.11, 0.025, 0.10), paint.RUBBER)
        c.rod((0, 0.32, s * 0.09), (0.13 * s, 0.32 - 0.10 * s, s * 0.11), 0.014, f.STEEL, 6)
    c.rod((0, 0.70, 0), (0, 0.92, 0), 0.022, f.STEEL, 8)
    c.box((0, 0.95, 0), (0.34, 0.07, 0.18), paint.RUBBER, bevel=0.03)
    wheels = (Turning(_spoked(0.33), (0.0, 0.33, 0.0), 0.33),)
    return Vehicle("unicycle", (0.4, 1.0, 0.7), Way.ROAD, c.done(), wheels, cruise=2.0)


def _spoked(radius: float) -> Mesh:
    c = Carpenter()
    c.part(primitives.torus(radius - 0.022, 0.022, 32, 8), paint.TYRE, ORIGIN, (math.pi / 2, 0, 0))
    for k in range(8):
        a = math.pi * k / 8
        c.box(ORIGIN, (2 * radius - 0.05, 0.006, 0.006), f.STEEL, turn=(0, 0, a))
    c.ball(ORIGIN, 0.04, f.STEEL, 10)
    return c.done()


def tuk_tuk(words: str, seed: int, lit: bool) -> Vehicle:
    """Three wheels, a cab open at its sides, a canvas roof; a rickshaw is a hooded seat on two."""
    c, finish = Carpenter(), _enamel(words, (0.05, 0.26, 0.10))
    if paint.says(words, "rickshaw"):
        return _rickshaw(c, _enamel(words, (0.46, 0.03, 0.02)))
    roof = _enamel("", (0.66, 0.46, 0.04))
    c.box((-0.1, 0.42, 0), (2.1, 0.16, 1.2), finish, bevel=0.04)
    c.box((0.95, 0.80, 0), (0.34, 0.80, 0.80), finish, turn=(0, 0, 0.15), bevel=0.12)
    c.box((-1.02, 0.85, 0), (0.3, 0.85, 1.2), finish, bevel=0.08)
    c.box((0.80, 1.38, 0), (0.04, 0.52, 0.95), paint.GLASS, turn=(0, 0, 0.15))
    _seat(c, 0.15, 0.75, 0.5)
    _seat(c, -0.62, 0.72, 1.05)
    for x in (-1.05, 0.76):
        for z in (-0.54, 0.54):
            c.rod((x, 0.5, z), (x, 1.68, z), 0.03, f.IRON, 6)
    c.box((-0.14, 1.72, 0), (2.1, 0.10, 1.25), roof, bevel=0.05)
    c.ball((1.14, 0.82, 0), (0.06, 0.12, 0.12), paint.head_lens(lit), 14)
    wheels = _wheels([(0.98, 0.0, 0.24, 0.12), (-0.72, -0.56, 0.24, 0.13), (-0.72, 0.56, 0.24, 0.13)])
    return Vehicle("rickshaw", (1.3, 1.8, 2.6), Way.ROAD, c.done(), wheels, cruise=6.0)


def _rickshaw(c: Carpenter, finish: Finish) -> Vehicle:
    c.box((-0.35, 0.72, 0), (0.85, 0.12, 0.9), finish, bevel=0.03)
    _seat(c, -0.35, 0.88, 0.82)
    for s in (-1, 1):
        c.tube([(-0.7, 0.60, s * 0.38), (0.6, 0.62, s * 0.36), (1.7, 0.85, s * 0.30)], 0.025, f.OAK, 6)
        c.box((-0.35, 1.0, s * 0.45), (0.75, 0.40, 0.05), finish, bevel=0.02)
    c.rod((1.62, 0.84, -0.32), (1.62, 0.84, 0.32), 0.025, f.OAK, 6)
    for k in range(7):
        a = 0.35 + 1.35 * k / 6
        at = (-0.55 + 0.85 * math.cos(a), 1.05 + 0.85 * math.sin(a), 0)
        c.box(at, (0.30, 0.03, 0.95), finish, turn=(0, 0, a + math.pi / 2))
    wheels = tuple(Turning(_spoked(0.55), (-0.35, 0.55, z), 0.55) for z in (-0.56, 0.56))
    return Vehicle("rickshaw", (1.25, 1.95, 3.0), Way.ROAD, c.done(), wheels, cruise=2.5)


def glider(words: str, seed: int, lit: bool) -> Vehicle:
    """Long thin wings, a slim body with a glass nose; where one hangs under it, a sail of three corners."""
    c, finish = Carpenter(), _enamel(words, (0.70, 0.70, 0.69))
    if paint.says(words, "hang"):
        sail = _enamel(words, (0.62, 0.14, 0.03))
        for s in (-1, 1):
            corners = [(1.9, 0.0, 0.0), (-1.5, 0.15, s * 5.0), (-1.3, 0.25, s * 2.2), (-0.9, 0.35, 0.0)]
            c.sheet(corners if s > 0 else corners[::-1], sail, (4, 4))
            c.sheet(corners[::-1] if s > 0 else corners, sail, (4, 4))
            c.rod((1.9, 0.0, 0.0), (-1.5, 0.15, s * 5.0), 0.04, f.STEEL, 6)
            c.rod((0.2, 0.1, 0.0), (0.3, -1.6, s * 0.7), 0.025, f.STEEL, 6)
        c.rod((0.3, -1.6, -0.7), (0.3, -1.6, 0.7), 0.025, f.STEEL, 6)
        return Vehicle("hang glider", (10.0, 2.0, 3.5), Way.AIR, c.done(), cruise=8.0)
    profile = [(0.0, -3.6), (0.10, -3.5), (0.16, -1.2), (0.38, 0.6), (0.44, 1.6), (0.30, 2.6), (0.0, 3.1)]
    c.turned(ORIGIN, profile, finish, 18, (0, 0, -math.pi / 2))
    c.ball((1.6, 0.22, 0), (0.95, 0.34, 0.32), paint.GLASS, 18)
    c.box((0.55, 0.32, 0), (0.85, 0.08, 15.0), finish, bevel=0.03)
    c.box((-3.4, 0.55, 0), (0.7, 1.15, 0.06), finish, bevel=0.02)
    c.box((-3.4, 1.10, 0), (0.55, 0.05, 2.6), finish, bevel=0.02)
    return Vehicle("glider", (15.0, 1.8, 6.8), Way.AIR, c.done(), cruise=14.0)


def biplane(words: str, seed: int, lit: bool) -> Vehicle:
    """Two wings one over the other, struts between, a round engine, open seats."""
    c, finish = Carpenter(), _enamel(words, (0.46, 0.03, 0.02))
    pale = paint.enamel((0.66, 0.60, 0.44))
    profile = [(0.0, -3.4), (0.14, -3.2), (0.42, 0.2), (0.52, 1.4), (0.48, 2.0), (0.0, 2.05)]
    c.turned(ORIGIN, profile, finish, 18, (0, 0, -math.pi / 2))
    for y, x in ((-0.42, 0.55), (1.15, 0.85)):
        c.box((x, y, 0), (1.25, 0.09, 9.0), pale, bevel=0.03)
    for s in (-1, 1):
        for z, top in ((3.2, 3.2), (0.55, 0.75)):
            for x in (0.3, 1.1):
                c.rod((x - 0.1, -0.4, s * z), (x + 0.15, 1.12, s * top), 0.03, f.OAK, 6)
        c.rod((0.9, -0.35, s * 0.35), (1.0, -1.25, s * 0.75), 0.035, f.STEEL, 6)
        c.post((1.0, -1.25, s * 0.75 - 0.06), 0.32, 0.12, paint.TYRE, 18, (math.pi / 2, 0, 0))
    for x in (-0.25, -1.15):
        c.ball((x, 0.42, 0), (0.26, 0.12, 0.24), paint.RUBBER, 12)
        c.box((x + 0.3, 0.58, 0), (0.04, 0.22, 0.36), paint.GLASS, turn=(0, 0, 0.4))
    c.box((-3.2, 0.50, 0), (0.75, 1.1, 0.07), finish, bevel=0.03)
    c.box((-3.15, 0.12, 0), (0.7, 0.06, 2.7), pale, bevel=0.02)
    c.post((2.0, 0, 0), 0.44, 0.16, f.IRON, 20, (0, 0, -math.pi / 2))
    blade = Carpenter()
    blade.box(ORIGIN, (2.1, 0.16, 0.05), f.OAK)
    spin = Turning(blade.done(), (2.25, 0.0, 0.0), 1e9, 26.0, math.pi / 2)
    return Vehicle("biplane", (9.0, 2.8, 6.0), Way.AIR, c.done(), (spin,), cruise=14.0)


def cable_car(words: str, seed: int, lit: bool) -> Vehicle:
    """A cabin with windows all round, hung by an arm from two ropes that run on out of the picture."""
    c, finish = Carpenter(), _enamel(words, (0.50, 0.03, 0.02))
    c.box((0, 0, 0), (3.2, 2.1, 2.1), finish, bevel=0.25)
    for s in (-1, 1):
        for x in (-1.0, 0.0, 1.0):
            c.box((x, 0.32, s * 1.055), (0.82, 0.90, 0.03), paint.GLASS, bevel=0.01)
        c.box((s * 1.61, 0.32, 0), (0.03, 0.90, 1.5), paint.GLASS, bevel=0.01)
    c.box((0, 1.10, 0), (2.6, 0.14, 1.7), paint.UNDER, bevel=0.05)
    c.tube([(0, 1.1, 0), (0, 2.2, 0.25), (0, 3.3, 0)], 0.10, f.STEEL, 8)
    c.box((0, 3.35, 0), (1.9, 0.22, 0.22), f.IRON, bevel=0.04)
    for x in (-0.75, -0.25, 0.25, 0.75):
        c.part(primitives.torus(0.13, 0.05, 16, 6), paint.RUBBER, (x, 3.48, 0), (math.pi / 2, 0, 0))
    for z in (0.0, 1.6):
        c.rod((-9.0, 3.62, z), (9.0, 3.62, z), 0.045, f.IRON, 6)
    body = transform(c.done(), placement((0.0, OVER_GROUND, 0.0)))
    return Vehicle("cable car", (2.2, 4.8 + OVER_GROUND, 3.4), Way.RAIL, body, cruise=3.0)
