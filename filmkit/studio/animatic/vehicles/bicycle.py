"""A bicycle with turning wheels, crank and pedals, and where a rider holds it. Knows no rider."""

import math
from itertools import pairwise

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import cylinder, torus
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import wire_wheel
from filmkit.studio.animatic.world import Mesh, Vec

RADIUS = 0.345
REAR, FRONT = -0.50, 0.56
CRANK: Vec = (-0.06, 0.285, 0.0)
CRANK_ARM = 0.165
GEAR = 2.3
"""Turns of the wheel for one of the crank."""
SADDLE: Vec = (-0.235, 0.90, 0.0)
GRIPS: Vec = (0.33, 1.02, 0.27)
"""The right one."""
PEDAL_OUT = 0.135
LEATHER = f.plain((0.075, 0.034, 0.016), 0.5, 0.2)


def bicycle(words: str, seed: int, lit: bool) -> Vehicle:
    """The bicycle some words speak of; with a basket for a Dutch or a city one."""
    named = paint.colors_in(words)
    finish = paint.car_paint(named[0] if named else (0.022, 0.085, 0.070), paint.says(words, "old", "rusty"))
    c = Carpenter()
    _frame(c, finish)
    _guards(c, finish)
    _handlebar(c, lit)
    _saddle(c)
    if not paint.says(words, "racing", "sports", "mountain"):
        _basket(c)
    wheel = wire_wheel(RADIUS, 0.021, 28)
    roll = RADIUS * GEAR
    pedals = [
        Turning(_pedal(), (CRANK[0], CRANK[1], s * PEDAL_OUT), roll, upright=True, arm=s * CRANK_ARM)
        for s in (-1.0, 1.0)
    ]
    turning = (
        Turning(wheel, (REAR, RADIUS, 0), RADIUS),
        Turning(wheel, (FRONT, RADIUS, 0), RADIUS),
        Turning(_cranks(), CRANK, roll),
        *pedals,
    )
    shines: tuple[Shine, ...] = ()
    if lit:
        glow = (4.0 * HEAD_LIGHT[0], 4.0 * HEAD_LIGHT[1], 4.0 * HEAD_LIGHT[2])
        shines = (Shine((0.60, 0.86, 0.0), glow, 12.0, (0.96, -0.28, 0.0), 0.90),)
    return Vehicle(
        "bicycle",
        (0.62, 1.08, FRONT - REAR + 2 * RADIUS),
        Way.ROAD,
        c.done(),
        turning,
        shines,
        4.2,
        seat=SADDLE,
    )


def crank_angle(seconds: float, speed: float) -> float:
    """Where the right pedal is: radians from straight ahead, up positive."""
    return -speed * seconds / (RADIUS * GEAR)


def pedal_at(seconds: float, speed: float, side: float) -> Vec:
    """Middle of a pedal in the bicycle's own axes; side 1 is the right one."""
    a = crank_angle(seconds, speed)
    return (
        CRANK[0] + side * CRANK_ARM * math.cos(a),
        CRANK[1] + side * CRANK_ARM * math.sin(a),
        side * PEDAL_OUT,
    )


def _frame(c: Carpenter, finish: Finish) -> None:
    head_low, head_top = (0.415, 0.66, 0.0), (0.365, 0.86, 0.0)
    post = (-0.205, 0.76, 0.0)
    for a, b, r in (
        (CRANK, post, 0.017),
        (CRANK, head_low, 0.019),
        ((-0.190, 0.70, 0.0), (0.375, 0.82, 0.0), 0.0165),
        (head_low, head_top, 0.022),
    ):
        c.rod(a, b, r, finish, 10)
    for s in (-1.0, 1.0):
        c.rod((CRANK[0], CRANK[1], s * 0.03), (REAR, RADIUS, s * 0.055), 0.010, finish, 8)
        c.rod((post[0], post[1] - 0.03, s * 0.018), (REAR, RADIUS, s * 0.055), 0.008, finish, 8)
        c.tube(
            [(0.418, 0.65, s * 0.035), (0.45, 0.54, s * 0.052), (FRONT, RADIUS, s * 0.052)],
            (0.013, 0.013, 0.008),
            finish,
            8,
        )
        c.box((0.425, 0.655, s * 0.02), (0.03, 0.025, 0.045), finish, bevel=0.01)
    c.rod(post, (SADDLE[0] + 0.01, SADDLE[1] - 0.05, 0.0), 0.0125, paint.CHROME, 8)
    c.rod(head_top, (0.345, 0.95, 0.0), 0.013, paint.CHROME, 8)
    # chain, above and below
    for y in (0.078, -0.078):
        c.rod((CRANK[0], CRANK[1] + y, 0.05), (REAR, RADIUS + 0.45 * y, 0.05), 0.0045, paint.UNDER, 5)
    c.part(torus(0.036, 0.006, 16, 6), paint.UNDER, (REAR, RADIUS, 0.05), (math.pi / 2, 0, 0))


def _guards(c: Carpenter, finish: Finish) -> None:
    """Mudguards, stays and a rack."""
    r = RADIUS + 0.028
    for x, start, stop in ((REAR, 20, 190), (FRONT, 35, 150)):
        angle = [math.radians(start + (stop - start) * k / 18) for k in range(19)]
        for a, b in pairwise(angle):
            p, q = (
                (x + r * math.cos(a), RADIUS + r * math.sin(a)),
                (x + r * math.cos(b), RADIUS + r * math.sin(b)),
            )
            c.sheet([(*p, 0.026), (*p, -0.026), (*q, -0.026), (*q, 0.026)], finish)
            c.sheet([(*q, 0.026), (*q, -0.026), (*p, -0.026), (*p, 0.026)], finish)
    for s in (-1.0, 1.0):
        c.rod((REAR, RADIUS, s * 0.06), (REAR - 0.25, 0.745, s * 0.05), 0.004, paint.CHROME, 5)
        c.rod((-0.24, 0.745, s * 0.05), (REAR - 0.27, 0.745, s * 0.05), 0.005, paint.CHROME, 5)
    c.boxes([Block((-0.30 - 0.09 * k, 0.747, 0), (0.012, 0.008, 0.11)) for k in range(6)], paint.CHROME)
    c.ball((REAR - 0.36, 0.62, 0), (0.015, 0.03, 0.03), paint.RED_LENS, 10)


def _handlebar(c: Carpenter, lit: bool) -> None:
    x, y, z = GRIPS
    for s in (-1.0, 1.0):
        c.tube(
            [
                (0.345, 0.955, 0),
                (0.40, 0.985, s * 0.08),
                (0.435, 1.015, s * 0.19),
                (x + 0.03, y + 0.002, s * 0.25),
                (x - 0.09, y - 0.012, s * z),
            ],
            0.0115,
            paint.CHROME,
            10,
        )
        c.tube([(x + 0.035, y + 0.001, s * 0.252), (x - 0.095, y - 0.012, s * z)], 0.017, LEATHER, 10)
        c.tube([(x + 0.04, y - 0.006, s * 0.235), (x - 0.03, y - 0.035, s * 0.262)], 0.006, paint.CHROME, 6)
    c.ball((0.40, 1.035, 0.12), (0.028, 0.024, 0.028), paint.CHROME, 12)
    c.turned(
        (0.475, 0.83, 0),
        [(0.0, 0.0), (0.035, 0.01), (0.052, 0.06), (0.054, 0.085)],
        paint.CHROME,
        16,
        (0, 0, -math.pi / 2),
    )
    c.part(cylinder(0.047, 0.01, 16), paint.head_lens(lit, True), (0.555, 0.83, 0), (0, 0, -math.pi / 2))


def _saddle(c: Carpenter) -> None:
    x, y, _ = SADDLE
    c.part(_pad(), LEATHER, (x, y, 0))
    for s in (-0.045, 0.045):
        c.post((x - 0.09, y - 0.075, s), 0.020, 0.05, paint.CHROME, 10)
        c.rod((x - 0.10, y - 0.04, s), (x + 0.10, y - 0.03, s * 0.3), 0.004, paint.CHROME, 5)


def _pad() -> Part:
    return surface(
        [
            ellipsoid((-0.075, -0.012, 0), (0.085, 0.034, 0.095), blend=0.05),
            cone((-0.03, -0.012, 0), (0.13, -0.018, 0), 0.030, 0.022, blend=0.05),
        ],
        0.011,
    )


def _cranks() -> Mesh:
    c = Carpenter()
    c.part(torus(0.086, 0.006, 32, 6), paint.CHROME, (0, 0, 0.05), (math.pi / 2, 0, 0))
    for k in range(5):
        a = 2 * math.pi * k / 5
        c.rod((0, 0, 0.05), (0.084 * math.cos(a), 0.084 * math.sin(a), 0.05), 0.007, paint.CHROME, 6)
    for s in (-1.0, 1.0):
        c.rod((0, 0, s * 0.075), (s * CRANK_ARM, 0, s * 0.085), 0.011, paint.CHROME, 8)
    c.part(cylinder(0.02, 0.16, 12), paint.CHROME, (0, 0, -0.08), (math.pi / 2, 0, 0))
    return c.done()


def _pedal() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (0.085, 0.022, 0.085), paint.RUBBER, bevel=0.008)
    return c.done()


def _basket(c: Carpenter) -> None:
    """Wicker before the handlebar."""
    wicker = f.plain((0.20, 0.105, 0.045), 0.3, 0.08)
    x, y = 0.63, 0.76
    for k in range(8):
        t = k / 7
        w, d, h = 0.125 + 0.035 * t, 0.085 + 0.03 * t, y + 0.22 * t
        ring = [(x - d, h, -w), (x + d, h, -w), (x + d, h, w), (x - d, h, w), (x - d, h, -w)]
        c.tube(ring, 0.0085 if k < 7 else 0.012, wicker, 5)
    for s in (-1.0, 1.0):
        for k in range(7):
            z = -0.12 + 0.04 * k
            c.rod((x + s * 0.085, y, z), (x + s * 0.115, y + 0.22, z * 1.27), 0.005, wicker, 4)
    c.box((x, y + 0.004, 0), (0.17, 0.012, 0.25), wicker)
    c.rod((0.40, 0.80, 0.0), (0.55, 0.78, 0.0), 0.006, paint.CHROME, 5)
