"""What flies without wings: a helicopter, a hot-air balloon, an airship; and a glider. Knows no sky."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import lathe
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.vehicle import Turning, Vehicle, Way
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

WICKER = f.patterned((0.28, 0.155, 0.065), Pattern.FABRIC, 3.0, 0.2, 0.06)
ROPE = f.plain((0.30, 0.24, 0.15), 0.1, 0.03)
SILK: tuple[Color, ...] = ((0.52, 0.04, 0.03), (0.62, 0.38, 0.03), (0.05, 0.16, 0.42), (0.60, 0.56, 0.46))


def helicopter(words: str, seed: int, lit: bool) -> Vehicle:
    """A glass nose, a tail boom, two rotors, skids."""
    named = paint.colors_in(words)
    color: Color = (
        named[0]
        if named
        else (0.05, 0.075, 0.035)
        if paint.says(words, "military", "army")
        else (0.36, 0.02, 0.016)
    )
    finish = paint.car_paint(color)
    c = Carpenter()
    body = [
        ellipsoid((0.9, 1.65, 0), (2.1, 1.10, 1.0), blend=0.4),
        cone((-0.6, 1.85, 0), (-1.8, 2.0, 0), 0.85, 0.42, blend=0.4),
        cone((-1.8, 2.05, 0), (-5.6, 2.30, 0), 0.40, 0.16, blend=0.2),
        cone((-5.3, 2.3, 0), (-6.1, 3.35, 0), 0.28, 0.12, blend=0.15, flat=0.35),
        ellipsoid((-0.1, 2.75, 0), (0.95, 0.35, 0.45), blend=0.3),
    ]
    c.part(surface(body, 0.07, settle=1), finish)
    glass = [
        ellipsoid((1.35, 1.72, 0), (1.72, 1.02, 1.01)),
        ellipsoid((-0.4, 1.2, 0), (1.6, 3.0, 3.0), cut=True, blend=0.05),
        ellipsoid((1.2, 0.2, 0), (3, 0.95, 3), cut=True, blend=0.05),
    ]
    c.part(surface(glass, 0.06, settle=1), paint.GLASS)
    for s in (-1.0, 1.0):
        c.tube([(2.0, 0.30, s * 1.05), (1.7, 0.10, s * 1.05), (-1.4, 0.08, s * 1.05)], 0.07, paint.RUBBER, 8)
        for x in (1.1, -0.5):
            c.rod((x, 0.12, s * 1.05), (x, 0.95, s * 0.6), 0.05, paint.RUBBER, 8)
        c.box((-0.15, 1.75, s * 0.97), (0.9, 0.7, 0.04), paint.GLASS, bevel=0.02)
    c.box((-5.3, 2.35, 0), (0.5, 0.06, 1.7), finish, bevel=0.02)
    c.rod((0.0, 2.9, 0), (0.0, 3.38, 0), 0.12, f.STEEL, 10)
    main = Turning(_blades(4.9, 4, 0.26), (0.0, 1.60, 0.0), 1e9, 15.0)
    tail = Turning(_blades(0.85, 3, 0.13, upright=True), (-5.9, 1.15, 0.22), 1e9, 40.0)
    return Vehicle("helicopter", (9.8, 3.6, 11.4), Way.AIR, _hung(c, 1.8), (_level(main), tail), cruise=10.0)


def _hung(c: Carpenter, middle: float) -> Mesh:
    """What was built from the ground up, about its own middle: so it hangs in the air."""
    return transform(c.done(), placement((0.0, -middle, 0.0)))


def _level(part: Turning) -> Turning:
    return Turning(part.mesh, part.at, part.radius, part.spin, part.axis, level=True)


def _blades(long: float, count: int, wide: float, upright: bool = False) -> Mesh:
    """Blades about an axis: z for a tail rotor, y for the main one."""
    c = Carpenter()
    for k in range(count):
        a = math.tau * k / count
        x, y = long / 2 * math.cos(a), long / 2 * math.sin(a)
        if upright:
            c.box((x, y, 0), (long, wide, 0.03), paint.RUBBER, turn=(0, 0, a))
        else:
            c.box((x, 0, -y), (long, 0.035, wide), paint.RUBBER, turn=(0, a, 0))
    c.ball((0, 0, 0), 0.16 if not upright else 0.10, f.STEEL, 12)
    return c.done()


def balloon(words: str, seed: int, lit: bool) -> Vehicle:
    """Gores of silk in stripes, a burner, a basket."""
    named = paint.colors_in(words)
    hues = named if named else SILK
    if len(hues) == 1:
        hues = (hues[0], SILK[3])
    c = Carpenter()
    t = np.linspace(0, 1, 22)
    profile = [
        (
            max(7.6 * math.sin(math.pi * min(u * 0.92 + 0.075, 1.0)) ** 0.78 * (0.35 + 0.75 * u) / 0.98, 0.0),
            4.2 + 15.2 * u,
        )
        for u in t
    ]
    profile[-1] = (0.0, profile[-1][1])
    silk = lathe(profile, 96)
    turn = np.arctan2(silk.vertices[:, 2], silk.vertices[:, 0]) / math.tau % 1.0
    gore = (turn * 16).astype(int) % len(hues)
    color = np.asarray(hues, np.float32)[gore]
    c.part(silk, Finish(color, Material(0.35, 0.10, rim=0.3, translucency=0.8)))
    c.box((0, 0.62, 0), (1.5, 1.15, 1.5), WICKER, bevel=0.10)
    for x in (-0.72, 0.72):
        for z in (-0.72, 0.72):
            c.rod((x, 1.15, z), (x * 1.35, 4.6, z * 1.35), 0.025, ROPE, 5)
            c.rod((x, 1.1, z), (x * 0.55, 2.5, z * 0.55), 0.04, f.STEEL, 6)
    c.box((0, 2.5, 0), (0.9, 0.10, 0.9), f.STEEL, bevel=0.03)
    c.turned((0, 2.5, 0), [(0.16, 0.0), (0.26, 0.5), (0.0, 1.6)], f.glowing((1.0, 0.62, 0.22), 6.0), 14)
    return Vehicle("balloon", (15.4, 19.6, 15.4), Way.AIR, _hung(c, 9.8), cruise=1.1)


def airship(words: str, seed: int, lit: bool) -> Vehicle:
    """A long bag with fins and a cabin under it."""
    named = paint.colors_in(words)
    finish = paint.enamel(named[0] if named else (0.46, 0.47, 0.48))
    c = Carpenter()
    bag = [ellipsoid((0, 6, 0), (17, 4.2, 4.2))]
    for a in range(4):
        y, z = 3.6 * math.cos(math.pi / 2 * a + 0.785), 3.6 * math.sin(math.pi / 2 * a + 0.785)
        bag.append(cone((-11.5, 6 + 0.4 * y, 0.4 * z), (-16, 6 + 1.15 * y, 1.15 * z), 1.0, 0.7, blend=0.4))
    c.part(surface(bag, 0.35, settle=1), finish)
    c.box((2.5, 1.35, 0), (5.5, 1.3, 2.0), paint.enamel((0.10, 0.11, 0.13)), bevel=0.4)
    for s in (-1.0, 1.0):
        c.box((2.6, 1.6, s * 0.99), (4.6, 0.5, 0.06), f.glowing((1.0, 0.85, 0.6), 1.5), bevel=0.02)
    return Vehicle("airship", (9.0, 10.5, 34.0), Way.AIR, _hung(c, 5.3), cruise=4.0)
