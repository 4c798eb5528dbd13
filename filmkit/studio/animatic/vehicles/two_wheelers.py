"""A motorcycle and a scooter, and where a rider holds them. Knows no rider and no road."""

from math import cos, radians, sin

from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import cylinder
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import car_wheel
from filmkit.studio.animatic.world import Color, Vec

SADDLE: Vec = (-0.28, 0.80, 0.0)
GRIPS: Vec = (0.30, 1.02, 0.36)
"""The right one."""
PEGS: Vec = (-0.05, 0.36, 0.20)
"""Where the right foot stands."""
LEATHER = f.plain((0.030, 0.024, 0.020), 0.5, 0.2)


def motorcycle(words: str, seed: int, lit: bool) -> Vehicle:
    """The motorcycle or scooter some words speak of."""
    named = paint.colors_in(words)
    small = paint.says(words, "scooter", "moped", "vespa")
    color: Color = named[0] if named else (0.20, 0.36, 0.33) if small else (0.30, 0.014, 0.012)
    c = Carpenter()
    radius, rear, front = (0.24, -0.55, 0.60) if small else (0.33, -0.70, 0.76)
    if small:
        _scooter(c, color, radius, rear, front)
    else:
        _motorcycle(c, color, radius, rear, front)
    _front(c, lit, front, radius)
    wheels = tuple(
        Turning(car_wheel(radius, 0.13 if small else 0.15, 7, paint.ALLOY, 1.0), (x, radius, 0.0), radius)
        for x in (rear, front)
    )
    shines: tuple[Shine, ...] = ()
    if lit:
        glow = (8.0 * HEAD_LIGHT[0], 8.0 * HEAD_LIGHT[1], 8.0 * HEAD_LIGHT[2])
        shines = (Shine((0.62, 0.92, 0.0), glow, 18.0, (0.97, -0.22, 0.0), 0.9),)
    size = (0.80, 1.22, front - rear + 2 * radius)
    return Vehicle("motorcycle", size, Way.ROAD, c.done(), wheels, shines, 10.0, seat=SADDLE)


def _motorcycle(c: Carpenter, color: Color, radius: float, rear: float, front: float) -> None:
    finish = paint.car_paint(color)
    tank = [
        cone((0.22, 0.80, 0), (-0.08, 0.76, 0), 0.145, 0.11, blend=0.08, flat=0.85),
        cone((-0.5, 0.86, 0), (-0.78, 0.93, 0), 0.085, 0.05, blend=0.06, flat=1.2),
    ]
    c.part(surface(tank, 0.016, settle=1), finish)
    c.part(
        surface(
            [
                cone((-0.10, 0.77, 0), (-0.50, 0.83, 0), 0.075, 0.085, flat=1.4),
                ellipsoid((-0.3, 0.98, 0), (0.5, 0.12, 0.5), cut=True, blend=0.03),
            ],
            0.014,
        ),
        LEATHER,
    )
    # engine: two finned cylinders over a case, and a pipe that sweeps back
    c.box((0.02, 0.42, 0), (0.42, 0.24, 0.26), f.STEEL, bevel=0.05)
    for k in range(6):
        c.box((0.12, 0.53 + 0.03 * k, 0), (0.20 - 0.01 * k, 0.014, 0.26), paint.ALLOY, turn=(0, 0, -0.3))
        c.box((-0.10, 0.53 + 0.03 * k, 0), (0.18 - 0.01 * k, 0.014, 0.24), paint.ALLOY, turn=(0, 0, 0.3))
    for s in (-1.0, 1.0):
        c.tube(
            [(0.20, 0.62, s * 0.12), (0.30, 0.45, s * 0.17), (0.12, 0.28, s * 0.19), (-0.35, 0.30, s * 0.20)],
            0.028,
            paint.CHROME,
            10,
        )
        c.tube([(-0.35, 0.30, s * 0.20), (-0.95, 0.40, s * 0.21)], (0.050, 0.058), paint.CHROME, 12)
        c.rod((rear, radius, s * 0.10), (-0.20, 0.45, s * 0.10), 0.028, paint.RUBBER, 8)
        c.rod((rear, radius + 0.02, s * 0.12), (-0.50, 0.80, s * 0.11), 0.024, paint.CHROME, 8)
        c.rod((0.30, 0.78, s * 0.05), (0.05, 0.40, s * 0.10), 0.025, paint.RUBBER, 8)
    _guard(c, finish, rear, radius, 20, 150)
    _guard(c, finish, front, radius, 40, 140)
    c.ball((-0.84, 0.86, 0), (0.03, 0.035, 0.06), paint.RED_LENS, 10)


def _scooter(c: Carpenter, color: Color, radius: float, rear: float, front: float) -> None:
    finish = paint.car_paint(color)
    hips = [
        cone((-0.30, 0.48, 0), (-0.68, 0.50, 0), 0.20, 0.16, blend=0.1, flat=0.95),
        ellipsoid((-0.5, 0.42, 0), (0.32, 0.2, 0.24), blend=0.08),
    ]
    c.part(surface(hips, 0.018, settle=1), finish)
    c.box((0.08, 0.26, 0), (0.62, 0.07, 0.36), finish, bevel=0.03)
    shield = [
        cone((0.38, 0.30, 0), (0.50, 0.92, 0), 0.045, 0.035),
        cone((0.40, 0.35, -0.16), (0.40, 0.35, 0.16), 0.04, 0.04),
    ]
    c.part(surface(shield, 0.014), finish)
    c.box((0.42, 0.58, 0), (0.04, 0.60, 0.42), finish, turn=(0, 0, -0.19), bevel=0.018)
    c.part(surface([cone((-0.15, 0.72, 0), (-0.62, 0.74, 0), 0.075, 0.07, flat=1.6)], 0.014), LEATHER)
    _guard(c, finish, front, radius, 20, 160)
    c.ball((-0.86, 0.56, 0), (0.03, 0.04, 0.07), paint.RED_LENS, 10)


def _guard(c: Carpenter, finish: Finish, x: float, radius: float, start: float, stop: float) -> None:
    """A mudguard over a wheel."""
    r = radius + 0.045
    path = [(x + r * cos(radians(a)), radius + r * sin(radians(a)), 0.0) for a in _steps(start, stop, 10)]
    for z in (-0.045, 0.0, 0.045):
        c.tube([(px, py, z) for px, py, _ in path], 0.028, finish, 7)


def _steps(start: float, stop: float, count: int) -> list[float]:
    return [start + (stop - start) * k / count for k in range(count + 1)]


def _front(c: Carpenter, lit: bool, front: float, radius: float) -> None:
    """Fork, bars, lamp and mirrors."""
    x, y, z = GRIPS
    for s in (-1.0, 1.0):
        c.rod((front, radius, s * 0.10), (0.42, 0.94, s * 0.10), 0.026, paint.CHROME, 10)
        c.tube(
            [(0.42, 0.97, 0.0), (0.43, 1.0, s * 0.12), (x + 0.04, y + 0.02, s * 0.25), (x - 0.05, y, s * z)],
            0.014,
            paint.CHROME,
            8,
        )
        c.rod((x + 0.0, y + 0.004, s * (z - 0.10)), (x - 0.05, y, s * (z + 0.02)), 0.020, paint.RUBBER, 8)
        c.rod((x + 0.04, y, s * 0.27), (x + 0.02, y + 0.16, s * 0.33), 0.007, paint.CHROME, 5)
        c.ball((x + 0.02, y + 0.18, s * 0.35), (0.014, 0.04, 0.06), paint.CHROME, 10)
    c.ball((0.50, 0.90, 0), (0.10, 0.10, 0.10), paint.CHROME, 16)
    c.part(cylinder(0.085, 0.02, 18), paint.head_lens(lit), (0.585, 0.90, 0), (0, 0, -1.5708))
