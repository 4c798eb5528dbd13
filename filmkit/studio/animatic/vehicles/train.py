"""Trains: a steam engine with its tender, an electric one, and the carriages behind. Knows no station.

The origin lies under the middle of the engine: the carriages reach far back, and `size` is the engine's.
"""

import math
from collections.abc import Sequence

import numpy as np

from filmkit.studio.animatic.geometry.primitives import cylinder, extruded, lathe
from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.coachwork import Bay, Coach, coach
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT, OLD_LIGHT
from filmkit.studio.animatic.vehicles.tram import RAIL, TRACK, rails
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import rail_wheel
from filmkit.studio.animatic.world import Color, Mesh, Vec

GAUGE, FLOOR = 0.75, 1.05
CARRIAGE, GAP = 15.0, 0.7
RAIL_TOP = 0.16
ALONG_X: Vec = (0.0, 0.0, -math.pi / 2)
"""Turns what is turned about y so that its top looks ahead."""
CRANK = 0.30


def train(words: str, seed: int, lit: bool) -> Vehicle:
    """The train some words speak of."""
    steam = paint.says(words, "steam", "old", "vintage", "locomotive", "antique", "period", "western")
    metro = paint.says(words, "subway", "metro", "underground", "commuter")
    named = paint.colors_in(words)
    c = Carpenter()
    _track(c)
    turning: list[Turning] = []
    if steam:
        long, back = _steam_engine(c, turning, named[0] if named else (0.012, 0.030, 0.022), lit)
        livery: tuple[Color, Color] = ((0.15, 0.016, 0.018), (0.50, 0.43, 0.30))
    else:
        livery = (
            named[0] if named else (0.025, 0.085, 0.19),
            named[1] if len(named) > 1 else (0.50, 0.50, 0.48),
        )
        long, back = _railcar(c, turning, livery, metro, seed, lit)
    for number in range(4 if steam else 3):
        middle = back - GAP - CARRIAGE / 2
        _carriage(c, turning, middle, livery, metro, steam, seed + number + 1, lit)
        back = middle - CARRIAGE / 2
    size = (2.9, 4.1 if steam else 3.9, long)
    return Vehicle("train", size, Way.RAIL, c.done(), tuple(turning), _shines(long, back, steam, lit), 14.0)


def _track(c: Carpenter) -> None:
    """Rails on a bed that looks the same all along, so that it may travel with the train."""
    rails(c, GAUGE, RAIL_TOP - 0.024)
    bed = [(-2.3, 0.0), (-1.7, 0.10), (1.7, 0.10), (2.3, 0.0)]
    stone = f.patterned((0.13, 0.12, 0.115), f.STONE.material.pattern, 9.0, 0.2, 0.05)
    c.part(extruded(bed, 2 * TRACK), stone, ORIGIN, (0.0, math.pi / 2, 0.0))


def _carriage(
    c: Carpenter,
    turning: list[Turning],
    middle: float,
    livery: tuple[Color, Color],
    metro: bool,
    old: bool,
    seed: int,
    lit: bool,
) -> None:
    body = Carpenter()
    coach(body, _body(CARRIAGE, livery, metro, old, seed, lit, False))
    body.box((0, FLOOR - 0.18, 0), (CARRIAGE - 0.6, 0.26, 2.2), paint.UNDER)
    body.boxes([Block((x, FLOOR - 0.45, 0), (1.7, 0.35, 1.9)) for x in (-1.6, 1.2)], paint.UNDER)
    body.box((CARRIAGE / 2 + GAP / 2, FLOOR + 1.15, 0), (GAP, 2.1, 1.3), paint.RUBBER)
    body.boxes(
        [Block((-4.5 + 3.0 * k, 3.78 if old else 3.85, 0), (0.5, 0.14, 0.5)) for k in range(4)], paint.UNDER
    )
    c.tilted(body.done(), (middle, 0, 0), ORIGIN)
    _bogies(c, turning, middle, CARRIAGE / 2 - 2.4)


def _body(
    long: float, livery: tuple[Color, Color], metro: bool, old: bool, seed: int, lit: bool, leads: bool
) -> Coach:
    h = long / 2
    sill, head, top = (1.95, 2.85, 3.20) if old else (1.85, 2.85, 3.25)
    at = (-h + 4.0, h - 4.0) if metro else (-h + 1.1, h - 1.1) if not leads else (-h + 1.1, h - 2.8)
    doors = [Bay(x - 0.45, x + 0.45, FLOOR + 0.25, head, False) for x in at]
    count = round((long - 3.6) / (1.05 if old else 1.65))
    pitch = (long - 3.6) / count
    windows = [
        Bay(-h + 1.8 + pitch * k + 0.10, -h + 1.8 + pitch * (k + 1) - 0.10, sill, head) for k in range(count)
    ]
    windows = [w for w in windows if all(w.stop < d.start - 0.05 or w.start > d.stop + 0.05 for d in doors)]
    front = (Bay(0.0, 0.95, sill - 0.1, head + 0.1, False),) if leads else ()
    work = paint.enamel if old else paint.car_paint
    return Coach(
        long, 2.8, 0.5 if leads else 0.12, FLOOR, top, 0.48, (*windows, *doors), front, (),
        work(livery[0]), work(livery[1]), paint.enamel((0.10, 0.10, 0.105)),
        f.BRASS if old else paint.RUBBER, sill - 0.12, lit, seed, 0.55 if leads else 0.0,
    )  # fmt: skip


def _bogies(c: Carpenter, turning: list[Turning], middle: float, apart: float) -> None:
    wheel = rail_wheel(0.45, 8, paint.UNDER, RAIL)
    for x in (middle - apart, middle + apart):
        for s in (-1.0, 1.0):
            c.box((x, 0.68, s * 0.98), (2.7, 0.20, 0.10), paint.UNDER, bevel=0.03)
            c.boxes([Block((x + k * 0.95, 0.60, s * 1.04), (0.30, 0.26, 0.12)) for k in (-1, 1)], paint.UNDER)
            c.boxes([Block((x + k * 0.2, 0.80, s * 0.98), (0.12, 0.22, 0.16)) for k in (-1, 1)], f.IRON)
            turning += [Turning(wheel, (x + k * 0.95, 0.45 + RAIL_TOP, s * GAUGE), 0.45) for k in (-1, 1)]


def _railcar(
    c: Carpenter, turning: list[Turning], livery: tuple[Color, Color], metro: bool, seed: int, lit: bool
) -> tuple[float, float]:
    """The leading car of an electric train: its length, and where it ends."""
    long = 16.0
    coach(c, _body(long, livery, metro, False, seed, lit, True))
    c.box((0, FLOOR - 0.25, 0), (long - 0.8, 0.5, 2.3), paint.UNDER)
    nose = long / 2 + 0.5
    for s in (-1.0, 1.0):
        c.ball((nose - 0.12, 1.42, s * 0.86), (0.08, 0.11, 0.20), paint.head_lens(lit), 18)
        c.ball((nose - 0.10, 1.42, s * 0.45), (0.06, 0.06, 0.10), paint.RED_LENS, 12)
    c.box((nose - 0.25, 0.80, 0), (0.5, 0.40, 2.2), paint.UNDER, bevel=0.12)
    glow = f.glowing((1.0, 0.62, 0.18), 3.0) if lit else f.plain((0.45, 0.27, 0.05), 0.4, 0.1)
    c.boxes([Block((nose - 0.20, 3.14, -0.4 + 0.13 * k), (0.05, 0.13, 0.085)) for k in range(7)], glow)
    for s in (-0.5, 0.5):
        c.tube([(-3.6, 3.75, s), (-4.9, 4.3, s * 0.9), (-3.9, 4.95, s * 0.8)], 0.03, paint.UNDER, 6)
    c.rod((-3.9, 4.97, -0.85), (-3.9, 4.97, 0.85), 0.03, paint.UNDER)
    _bogies(c, turning, 0.0, long / 2 - 2.6)
    return long, -long / 2


def _steam_engine(c: Carpenter, turning: list[Turning], color: Color, lit: bool) -> tuple[float, float]:
    """Boiler, cab, rods, tender: its length without the tender, and where the tender ends."""
    green, black = paint.enamel(color), paint.enamel((0.012, 0.012, 0.013))
    high = 2.35
    _boiler(c, high, green, black)
    _cab(c, green, black, lit)
    _frames(c, turning, black)
    _front(c, high, black, lit)
    tender = -7.4
    _tender(c, tender, green)
    _bogies(c, turning, tender + 1.0, 1.0)
    return 10.5, tender - 0.95


def _boiler(c: Carpenter, high: float, green: Finish, black: Finish) -> None:
    """With its bands, its smoke box and door, chimney and two domes."""
    barrel = [
        (0.0, 0.0),
        (0.80, 0.0),
        (0.80, 4.9),
        (0.76, 4.95),
        (0.84, 4.97),
        (0.84, 6.1),
        (0.80, 6.2),
        (0.0, 6.2),
    ]
    c.part(lathe(barrel, 36), green, (-1.7, high, 0), ALONG_X)
    c.part(
        lathe([(0.845, 0.0), (0.845, 1.25), (0.80, 1.30), (0.55, 1.38), (0.0, 1.40)], 36),
        black,
        (3.25, high, 0),
        ALONG_X,
    )
    for x in (-1.2, 0.3, 1.8):
        c.part(
            lathe([(0.80, 0.0), (0.82, 0.0), (0.82, 0.07), (0.80, 0.07)], 36), f.BRASS, (x, high, 0), ALONG_X
        )
    c.part(cylinder(0.16, 0.06, 20), f.BRASS, (4.64, high, 0), ALONG_X)
    c.boxes([Block((4.67, high, 0), (0.03, 0.62, 0.06)), Block((4.67, high, 0), (0.03, 0.06, 0.62))], f.IRON)
    c.turned(
        (3.75, high + 0.72, 0),
        [(0.30, 0), (0.24, 0.12), (0.22, 0.62), (0.30, 0.78), (0.32, 0.86), (0.24, 0.88)],
        black,
        24,
    )
    c.turned(
        (1.35, high + 0.66, 0), [(0.44, 0), (0.42, 0.30), (0.32, 0.48), (0.12, 0.56), (0, 0.57)], f.BRASS, 24
    )
    c.turned((-0.6, high + 0.66, 0), [(0.40, 0), (0.38, 0.26), (0.28, 0.42), (0, 0.48)], green, 24)


def _front(c: Carpenter, high: float, black: Finish, lit: bool) -> None:
    """A red beam with buffers, handrails along the boiler, a lamp."""
    c.box((4.75, high - 0.98, 0), (0.10, 0.34, 2.5), paint.enamel((0.22, 0.018, 0.015)))
    for s in (-1.0, 1.0):
        c.part(cylinder(0.11, 0.35, 14), f.IRON, (4.78, high - 0.98, s * 0.85), ALONG_X)
        c.part(cylinder(0.22, 0.05, 20, 0.02), f.IRON, (5.12, high - 0.98, s * 0.85), ALONG_X)
        c.tube([(-1.7, high + 0.30, s * 0.86), (4.4, high + 0.30, s * 0.90)], 0.022, f.BRASS, 6)
    c.box((4.55, high + 0.98, 0), (0.26, 0.32, 0.30), black, bevel=0.04)
    c.part(cylinder(0.13, 0.06, 20), paint.head_lens(lit, True), (4.68, high + 0.98, 0), ALONG_X)


def _tender(c: Carpenter, at: float, green: Finish) -> None:
    """Full of coal."""
    c.box((at + 1.0, 2.05, 0), (3.9, 1.30, 2.5), green, bevel=0.06)
    c.box((at + 1.0, 2.72, 0), (3.95, 0.08, 2.56), f.BRASS)
    coal = np.random.default_rng(3)
    for _ in range(60):
        x, z = float(coal.uniform(-0.7, 2.7)), float(coal.uniform(-1.0, 1.0))
        c.box(
            (at + x, 2.72 + 0.25 * (1 - z * z), z),
            (0.3, 0.24, 0.28),
            f.plain((0.012, 0.012, 0.013), 0.5, 0.2),
            (x, z, x * z),
            bevel=0.05,
        )


def _cab(c: Carpenter, green: Finish, black: Finish, lit: bool) -> None:
    x, fire = -2.85, (f.glowing((1.0, 0.42, 0.12), 2.2) if lit else paint.UNDER)
    for s in (-1.0, 1.0):
        z = s * 1.30
        panels = [Block((x, 1.85, z), (2.1, 1.2, 0.06)), Block((x, 3.24, z), (2.1, 0.14, 0.06))]
        panels += [
            Block((x + d, 2.85, z), (w, 0.9, 0.06)) for d, w in ((-0.95, 0.2), (0.25, 0.16), (0.95, 0.2))
        ]
        c.boxes(panels, green)
        c.box((x, 2.47, s * 1.33), (2.12, 0.05, 0.05), f.BRASS)
        c.rod((x - 1.15, 1.4, s * 1.3), (x - 1.15, 2.5, s * 1.3), 0.025, f.BRASS)
    c.boxes([Block((x + 1.0, 2.9, s * 1.06), (0.06, 0.9, 0.5)) for s in (-1, 1)], green)
    c.box((x + 0.9, 2.2, 0), (0.05, 1.2, 2.0), fire)
    c.box((x, 1.22, 0), (2.3, 0.12, 2.6), black)
    arc = [(1.45 * math.cos(a), 0.42 * math.sin(a)) for a in np.linspace(0.0, math.pi, 14)]
    c.part(
        extruded([*arc, (-1.45, -0.05), (1.45, -0.05)], 2.6),
        black,
        (x - 0.1, 3.32, 0),
        (0.0, math.pi / 2, 0.0),
    )


def _frames(c: Carpenter, turning: list[Turning], black: Finish) -> None:
    """Driving wheels with their rods, and the small ones before them."""
    big, small = 0.82, 0.42
    red = paint.enamel((0.20, 0.016, 0.014))
    c.box((1.0, 1.25, 0), (7.6, 0.16, 2.4), black)
    c.box((1.2, 0.95, 0), (7.0, 0.5, 1.1), black)
    drivers = (-1.6, 0.15, 1.9)
    for s in (-1.0, 1.0):
        for x in drivers:
            turning.append(Turning(rail_wheel(big, 12, red, RAIL), (x, big + RAIL_TOP, s * GAUGE), big))
            turning.append(
                Turning(_pin(), (x, big + RAIL_TOP, s * (GAUGE + 0.13)), big, upright=True, arm=CRANK)
            )
        rod = _rod(drivers[-1] - drivers[0])
        turning.append(
            Turning(rod, (drivers[1], big + RAIL_TOP, s * (GAUGE + 0.17)), big, upright=True, arm=CRANK)
        )
        for x in (3.3, 4.2):
            turning.append(Turning(rail_wheel(small, 8, red, RAIL), (x, small + RAIL_TOP, s * GAUGE), small))
        c.box((3.75, 0.95, s * 1.06), (1.15, 0.58, 0.46), black, bevel=0.10)
        c.part(cylinder(0.05, 1.4, 10), paint.CHROME, (1.9, 0.95, s * 1.06), ALONG_X)
        splash = [(1.0 * math.cos(a), 1.0 * math.sin(a)) for a in np.linspace(0.25, math.pi - 0.25, 14)]
        for x in drivers:
            c.part(extruded(splash, 0.05), paint.enamel((0.012, 0.030, 0.022)), (x, big + RAIL_TOP, s * 1.02))


def _rod(apart: float) -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0), (apart + 0.1, 0.13, 0.045), paint.CHROME, bevel=0.02)
    for x in (-apart / 2, 0.0, apart / 2):
        c.part(cylinder(0.13, 0.07, 16, 0.015), paint.CHROME, (x, 0, -0.035), (math.pi / 2, 0, 0))
    return c.done()


def _pin() -> Mesh:
    c = Carpenter()
    c.part(cylinder(0.07, 0.12, 12), f.IRON, (0, 0, -0.06), (math.pi / 2, 0, 0))
    return c.done()


def _shines(long: float, back: float, steam: bool, lit: bool) -> tuple[Shine, ...]:
    if not lit:
        return ()
    warm = OLD_LIGHT if steam else HEAD_LIGHT
    glow = (12.0 * warm[0], 12.0 * warm[1], 12.0 * warm[2])
    at: Sequence[Vec] = (
        ((4.9, 3.33, 0.0),) if steam else tuple((long / 2 + 0.6, 1.42, s * 0.86) for s in (-1.0, 1.0))
    )
    beams = [Shine(a, glow, 40.0, (0.99, -0.12, 0.0), 0.88) for a in at]
    start = -12.0 if steam else 2.0
    cabins = [
        Shine((x, 2.4, s * 2.1), (1.6, 1.1, 0.6), 5.5)
        for x in np.arange(start, max(back, start - 22.0), -7.0)
        for s in (-1.0, 1.0)
    ]
    fire = (Shine((-3.4, 2.4, 0.0), (3.0, 1.1, 0.3), 5.0),) if steam else ()
    return (*beams, *cabins, *fire)
