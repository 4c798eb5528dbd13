"""Wheels: tyre, rim, spokes. They stand on their own middle and turn about z. Knows no vehicle."""

import math
from functools import lru_cache

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.world import Mesh, Vec

FLAT: Vec = (math.pi / 2, 0.0, 0.0)
"""Turns what is turned about y so that it turns about z."""


@lru_cache(maxsize=32)
def car_wheel(radius: float, width: float, spokes: int, rim: Finish, side: float) -> Mesh:
    """A tyre on a spoked rim; its face looks along z on the side given."""
    c = Carpenter()
    r, w = radius, width / 2
    shoulder = 0.12 * r
    tyre = [
        (0.66 * r, -w * 0.92),
        (0.80 * r, -w),
        (r - shoulder * 0.5, -w * 0.94),
        (r, -w * 0.70),
        (r, w * 0.70),
        (r - shoulder * 0.5, w * 0.94),
        (0.80 * r, w),
        (0.66 * r, w * 0.92),
    ]
    c.turned(ORIGIN, tyre, paint.TYRE, 36, FLAT)
    c.turned(ORIGIN, [(0.0, -w * 0.5), (0.64 * r, -w * 0.5), (0.64 * r, w * 0.4)], paint.UNDER, 24, FLAT)
    c.turned(
        ORIGIN,
        [(0.69 * r, -w * 0.95), (0.62 * r, -w * 0.7), (0.61 * r, w * 0.7), (0.69 * r, w * 0.95)],
        rim,
        36,
        FLAT,
    )
    _spokes(c, spokes, 0.63 * r, 0.13 * r, (0.085 if spokes > 5 else 0.115) * r, side * w * 0.72, rim)
    c.part(
        primitives.cylinder(0.15 * r, 0.05, 18, 0.012),
        rim,
        (0, 0, side * w * 0.72 - (0.05 if side < 0 else 0.0)),
        FLAT,
    )
    return c.done()


def _spokes(c: Carpenter, count: int, far: float, near: float, wide: float, z: float, finish: Finish) -> None:
    for k in range(count):
        angle = 2 * math.pi * k / count + 0.3
        middle = (far + near) / 2
        at = (middle * math.cos(angle), middle * math.sin(angle), z)
        c.box(at, (far - near + 0.04 * far, wide, 0.035), finish, (0, 0, angle), bevel=0.012)


@lru_cache(maxsize=16)
def disc_wheel(radius: float, width: float, hub: Finish, side: float) -> Mesh:
    """A truck's or an old car's wheel: a deep dish with a ring of nuts, or a bright cap."""
    c = Carpenter()
    r, w = radius, width / 2
    c.turned(
        ORIGIN,
        [
            (x * r, s * w)
            for s, x in (
                (-1, 0.60),
                (-1, 0.86),
                (-0.8, 0.97),
                (-0.5, 1),
                (0.5, 1),
                (0.8, 0.97),
                (1, 0.86),
                (1, 0.6),
            )
        ],
        paint.TYRE,
        32,
        FLAT,
    )
    s = side
    dish = [
        (0.0, w * 0.98),
        (0.20 * r, w * 0.94),
        (0.27 * r, w * 0.76),
        (0.50 * r, w * 0.80),
        (0.61 * r, w * 0.98),
    ]
    dish = [(x, s * z) for x, z in dish]
    c.turned(ORIGIN, dish, hub, 28, FLAT)
    for k in range(8):
        a = 2 * math.pi * k / 8
        c.ball((0.33 * r * math.cos(a), 0.33 * r * math.sin(a), s * w * 0.92), 0.035 * r, paint.CHROME, 8)
    c.turned(ORIGIN, [(0.0, -s * w * 0.8), (0.6 * r, -s * w * 0.8)], paint.UNDER, 20, FLAT)
    return c.done()


@lru_cache(maxsize=8)
def wire_wheel(radius: float, tyre: float, count: int) -> Mesh:
    """A bicycle's wheel: a thin tyre, a bright rim, wires from rim to hub."""
    c = Carpenter()
    c.part(primitives.torus(radius - tyre, tyre, 48, 8), paint.RUBBER, ORIGIN, FLAT)
    c.part(primitives.torus(radius - 2.4 * tyre, tyre * 0.55, 48, 6), paint.CHROME, ORIGIN, FLAT)
    far = radius - 2.4 * tyre
    for k in range(count):
        a = 2 * math.pi * k / count
        b = a + (0.55 if k % 2 else -0.55)
        z = 0.025 if k % 4 < 2 else -0.025
        c.rod(
            (0.02 * math.cos(b), 0.02 * math.sin(b), z),
            (far * math.cos(a), far * math.sin(a), 0),
            0.0016,
            paint.CHROME,
            4,
        )
    c.part(primitives.cylinder(0.022, 0.09, 12), paint.CHROME, (0, 0, -0.045), FLAT)
    return c.done()


@lru_cache(maxsize=8)
def rail_wheel(radius: float, spokes: int, finish: Finish, tread: Finish) -> Mesh:
    """A flanged iron wheel; spokes make its turning seen."""
    c = Carpenter()
    r = radius
    c.turned(
        ORIGIN,
        [
            (0.84 * r, -0.07),
            (1.06 * r, -0.07),
            (1.06 * r, -0.04),
            (r, -0.02),
            (r, 0.07),
            (0.84 * r, 0.07),
            (0.84 * r, -0.07),
        ],
        tread,
        36,
        FLAT,
    )
    for k in range(spokes):
        a = 2 * math.pi * k / spokes
        c.box(
            (0.5 * r * math.cos(a), 0.5 * r * math.sin(a), 0),
            (0.78 * r, 0.075 * r + 0.02, 0.05),
            finish,
            (0, 0, a),
        )
    c.part(primitives.cylinder(0.2 * r, 0.16, 18), finish, (0, 0, -0.08), FLAT)
    return c.done()
