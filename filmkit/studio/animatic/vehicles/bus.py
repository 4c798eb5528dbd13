"""Buses: a city bus, a red double-decker, a coach of another time. Knows no road."""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.coachwork import Bay, Coach, coach
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT, TAIL_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import disc_wheel
from filmkit.studio.animatic.world import Color

LONG, WIDE, FLOOR, WHEEL = 10.8, 2.5, 0.34, 0.48
AXLES = (3.35, -2.55)


@dataclass(frozen=True, slots=True)
class _Line:
    """Heights of one kind of bus."""

    decks: tuple[tuple[float, float], ...]
    """Sill and head of each row of windows."""
    top: float
    lower: Color
    upper: Color
    long: float = LONG


CITY = _Line(((1.30, 2.35),), 2.78, (0.36, 0.035, 0.025), (0.56, 0.52, 0.44))
DOUBLE = _Line(((1.28, 2.08), (2.75, 3.55)), 3.95, (0.36, 0.012, 0.012), (0.36, 0.012, 0.012), 9.6)


def bus(words: str, seed: int, lit: bool) -> Vehicle:
    """The bus some words speak of."""
    double = paint.says(words, "double", "decker", "double-decker", "london")
    line = DOUBLE if double else CITY
    named = paint.colors_in(words)
    lower = named[0] if named else line.lower
    upper = named[1] if len(named) > 1 else (lower if double or named else line.upper)
    if paint.says(words, "school") and not named:
        lower = upper = (0.58, 0.30, 0.015)
    c = Carpenter()
    coach(c, _body(line, lower, upper, seed, lit))
    _front(c, line, lit)
    _under(c, line)
    axles = (AXLES[0] * line.long / LONG, AXLES[1] * line.long / LONG)
    wheels = tuple(
        Turning(disc_wheel(WHEEL, 0.30, paint.ALLOY, s), (x, WHEEL, s * (WIDE / 2 - 0.09)), WHEEL)
        for x in axles
        for s in (-1.0, 1.0)
    )
    for x in axles:
        for s in (-1.0, 1.0):
            at = (x, WHEEL, s * (WIDE / 2 + 0.004) - (0.02 if s > 0 else 0.0))
            c.post(at, WHEEL * 1.20, 0.02, paint.UNDER, 30, (math.pi / 2, 0.0, 0.0))
    size = (WIDE, line.top + 0.2, line.long)
    return Vehicle("bus", size, Way.ROAD, c.done(), wheels, _shines(line, lit), 8.5)


def _body(line: _Line, lower: Color, upper: Color, seed: int, lit: bool) -> Coach:
    h = line.long / 2
    door = Bay(h - 1.65, h - 0.55, FLOOR + 0.16, line.decks[0][1], False)
    bays = [door]
    count = round((line.long - 2.65) / 1.38)
    pitch = (line.long - 2.65) / count
    for sill, head in line.decks:
        for k in range(count):
            start = -h + 0.62 + pitch * k
            bays.append(Bay(start, start + pitch - 0.13, sill, head))
        if sill > 2:
            bays.append(Bay(h - 1.75, h - 0.50, sill, head))
    front = [Bay(0.0, WIDE / 2 - 0.10, line.decks[0][0] - 0.28, line.decks[0][1] + 0.02, False)]
    back = [Bay(0.0, WIDE / 2 - 0.42, line.decks[0][0] + 0.1, line.decks[0][1], False)]
    if len(line.decks) > 1:
        sill, head = line.decks[1]
        front.append(Bay(0.0, WIDE / 2 - 0.10, sill - 0.1, head))
        back.append(Bay(0.0, WIDE / 2 - 0.42, sill, head))
    return Coach(
        line.long, WIDE, 0.20, FLOOR, line.top, 0.20, tuple(bays), tuple(front), tuple(back),
        paint.car_paint(lower), paint.car_paint(upper), paint.enamel((0.50, 0.49, 0.46)), paint.RUBBER,
        line.decks[0][0] - 0.14, lit, seed, 0.10,
    )  # fmt: skip


def _front(c: Carpenter, line: _Line, lit: bool) -> None:
    """Lamps, the destination, mirrors, wipers, plates."""
    h = line.long / 2 + 0.08
    for s in (-1.0, 1.0):
        c.ball((h - 0.03, 0.78, s * 0.88), (0.06, 0.11, 0.17), paint.head_lens(lit), 18)
        c.ball((h - 0.05, 0.58, s * 0.98), (0.05, 0.05, 0.08), paint.AMBER_LENS, 12)
        for y, lens in ((0.85, paint.tail_lens(lit)), (1.10, paint.AMBER_LENS)):
            c.ball((-h + 0.12, y, s * 1.06), (0.05, 0.11, 0.10), lens, 14)
        c.tube(
            [(h - 0.15, 2.45, s * 1.16), (h + 0.18, 2.40, s * 1.30), (h + 0.20, 2.25, s * 1.34)],
            0.02,
            paint.RUBBER,
            6,
        )
        c.box((h + 0.20, 2.02, s * 1.36), (0.08, 0.42, 0.20), paint.RUBBER, bevel=0.03)
        c.rod((h + 0.03, 1.02, s * 0.35), (h + 0.03, 1.72, s * 0.12), 0.012, paint.RUBBER)
    board = line.decks[0][1] + 0.21
    glow = f.glowing((1.0, 0.62, 0.16), 3.2) if lit else f.plain((0.42, 0.25, 0.05), 0.4, 0.1)
    c.box((h - 0.02, board, 0), (0.10, 0.27, 1.50), paint.UNDER, bevel=0.02)
    c.boxes(
        [Block((h + 0.035, board, -0.52 + 0.13 * k), (0.01, 0.13, 0.085)) for k in range(9) if k != 3], glow
    )
    c.box((h - 0.02, 0.46, 0), (0.12, 0.22, 2.30), paint.RUBBER, bevel=0.05)
    c.box((-h + 0.06, 0.46, 0), (0.12, 0.22, 2.30), paint.RUBBER, bevel=0.05)
    c.box((h + 0.045, 0.48, 0), (0.01, 0.11, 0.50), f.plain((0.52, 0.50, 0.44), 0.5, 0.2))
    c.boxes([Block((h - 0.0, 0.66 + 0.05 * k, 0), (0.03, 0.018, 1.2)) for k in range(5)], paint.SEAM)


def _under(c: Carpenter, line: _Line) -> None:
    c.box((0, 0.30, 0), (line.long - 0.5, 0.24, WIDE - 0.35), paint.UNDER)
    c.boxes(
        [Block((x, line.top + 0.26, 0), (1.5, 0.16, 1.3)) for x in (-1.8, 2.0)],
        Finish((0.36, 0.35, 0.33), paint.enamel((0, 0, 0)).material),
    )


def _shines(line: _Line, lit: bool) -> tuple[Shine, ...]:
    if not lit:
        return ()
    h = line.long / 2
    glow = (9.0 * HEAD_LIGHT[0], 9.0 * HEAD_LIGHT[1], 9.0 * HEAD_LIGHT[2])
    beams = [Shine((h + 0.2, 0.78, s * 0.88), glow, 26.0, (0.98, -0.13, s * 0.05), 0.82) for s in (-1.0, 1.0)]
    cabin = [Shine((x, 1.7, s * 1.75), (1.3, 0.95, 0.52), 5.0) for x in (-2.8, 1.5) for s in (-1.0, 1.0)]
    red = (1.4 * TAIL_LIGHT[0], 1.4 * TAIL_LIGHT[1], 1.4 * TAIL_LIGHT[2])
    return (*beams, *cabin, Shine((-h - 0.4, 0.5, 0.0), red, 4.5))
