"""A tram: wooden-bodied and old, or smooth and modern when the words say so. Knows no street."""

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.coachwork import Bay, Coach, coach
from filmkit.studio.animatic.vehicles.paint import OLD_LIGHT, TAIL_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import rail_wheel
from filmkit.studio.animatic.world import Color, Material

GAUGE = 0.62
"""Half the distance between the rails."""
RAIL = Finish((0.30, 0.29, 0.28), Material(0.75, 0.5, reflect=0.3, metal=0.7))
TRACK = 90.0


def tram(words: str, seed: int, lit: bool) -> Vehicle:
    """The tram some words speak of."""
    modern = paint.says(words, "modern", "new", "futuristic", "sleek")
    named = paint.colors_in(words)
    lower: Color = named[0] if named else ((0.10, 0.30, 0.33) if modern else (0.055, 0.145, 0.075))
    upper: Color = named[1] if len(named) > 1 else (0.58, 0.52, 0.40)
    long, wide = (14.0, 2.4) if modern else (9.4, 2.2)
    c = Carpenter()
    coach(c, _body(long, wide, lower, upper, modern, seed, lit))
    _roof_gear(c, long, modern)
    _ends(c, long, wide, lit)
    _truck(c, long, wide)
    rails(c, GAUGE)
    wheel = rail_wheel(0.38, 6, f.IRON, RAIL)
    xs = (long / 2 - 2.6, long / 2 - 4.1, -long / 2 + 4.1, -long / 2 + 2.6) if modern else (1.15, -1.15)
    turning = tuple(Turning(wheel, (x, 0.40, s * (GAUGE + 0.06)), 0.38) for x in xs for s in (-1.0, 1.0))
    height = 3.3 if modern else 3.45
    return Vehicle("tram", (wide, height, long), Way.RAIL, c.done(), turning, _shines(long, lit), 6.0)


def _body(long: float, wide: float, lower: Color, upper: Color, modern: bool, seed: int, lit: bool) -> Coach:
    h = long / 2
    sill, head, floor, top = (1.35, 2.45, 0.42, 2.75) if modern else (1.48, 2.32, 0.56, 2.60)
    doors = [
        Bay(s * (h - 1.55) - 0.42, s * (h - 1.55) + 0.42, floor + 0.14, head, False) for s in (-1.0, 1.0)
    ]
    room = long - 4.5
    count = round(room / (1.15 if modern else 0.86))
    pitch = room / count
    bays = [
        Bay(-room / 2 + pitch * k + 0.06, -room / 2 + pitch * (k + 1) - 0.06, sill, head)
        for k in range(count)
    ]
    ends = [Bay(0.0, wide / 2 - 0.52, sill - (0.2 if modern else 0.0), head, False)]
    paintwork = paint.car_paint if modern else paint.enamel
    return Coach(
        long, wide, 0.45 if modern else 0.40, floor, top, 0.26, (*bays, *doors), tuple(ends), tuple(ends),
        paintwork(lower), paintwork(upper), paint.enamel((0.20, 0.20, 0.20)),
        paint.RUBBER if modern else f.BRASS, sill - 0.10, lit, seed, 0.30 if modern else 0.16,
    )  # fmt: skip


def _roof_gear(c: Carpenter, long: float, modern: bool) -> None:
    """A raised lantern roof on the old one, and the bow that takes the current."""
    top = 3.01 if modern else 2.88
    if modern:
        c.boxes(
            [Block((x, top + 0.05, 0), (2.4, 0.22, 1.5)) for x in (-3.2, 3.4)],
            paint.enamel((0.30, 0.31, 0.32)),
        )
    else:
        c.box((0, top + 0.10, 0), (long - 3.2, 0.30, 1.15), paint.enamel((0.46, 0.41, 0.32)), bevel=0.05)
        slots = [
            Block((x * 0.62, top + 0.12, s * 0.578), (0.44, 0.13, 0.01))
            for x in range(-4, 5)
            for s in (-1, 1)
        ]
        c.boxes(slots, paint.GLASS)
        c.box((0, top + 0.26, 0), (long - 3.0, 0.05, 1.30), paint.enamel((0.16, 0.16, 0.165)), bevel=0.02)
    base = top + 0.30
    for s in (-0.45, 0.45):
        c.tube(
            [(0.55, base, s), (-0.55, base + 0.62, s * 0.9), (0.25, base + 1.25, s * 0.75)],
            0.022,
            paint.UNDER,
            6,
        )
    c.rod((0.25, base + 1.27, -0.75), (0.25, base + 1.27, 0.75), 0.025, paint.UNDER)
    c.boxes([Block((x, base, 0), (0.10, 0.12, 1.1)) for x in (0.55, -0.55)], paint.UNDER)


def _ends(c: Carpenter, long: float, wide: float, lit: bool) -> None:
    for s in (-1.0, 1.0):
        x = s * (long / 2 + 0.16)
        c.box((x - s * 0.02, 0.62, 0), (0.16, 0.16, wide - 0.5), paint.UNDER, bevel=0.05)
        glow = f.glowing((1.0, 0.74, 0.36), 3.0) if lit else f.plain((0.50, 0.44, 0.30), 0.4, 0.1)
        c.box((x - s * 0.10, 2.55, 0), (0.16, 0.24, 1.05), paint.UNDER, bevel=0.02)
        c.boxes(
            [Block((x - s * 0.015, 2.55, -0.36 + 0.12 * k), (0.01, 0.12, 0.08)) for k in range(7) if k != 2],
            glow,
        )
    x = long / 2 + 0.17
    c.ball((x - 0.05, 1.08, 0), (0.13, 0.16, 0.16), paint.CHROME, 20)
    c.ball((x + 0.04, 1.08, 0), (0.06, 0.125, 0.125), paint.head_lens(lit, True), 18)
    for z in (-0.6, 0.6):
        c.ball((-x + 0.02, 1.0, z), (0.05, 0.07, 0.07), paint.tail_lens(lit), 12)


def _truck(c: Carpenter, long: float, wide: float) -> None:
    """Frames between the wheels, steps under the doors, a fender before them."""
    c.box((0, 0.50, 0), (long - 0.6, 0.24, wide - 0.5), paint.UNDER)
    for s in (-1.0, 1.0):
        c.boxes(
            [Block((0, 0.40, s * 0.72), (3.3, 0.10, 0.06)), Block((0, 0.60, s * 0.72), (3.0, 0.05, 0.06))],
            paint.UNDER,
        )
        c.boxes([Block((x, 0.46, s * 0.74), (0.16, 0.20, 0.08)) for x in (-1.15, 1.15)], paint.UNDER)
        c.boxes(
            [
                Block((e * (long / 2 - 1.55), 0.36, s * (wide / 2 - 0.10)), (0.85, 0.04, 0.20))
                for e in (-1, 1)
            ],
            f.DARK_OAK,
        )
        c.box((s * (long / 2 - 0.25), 0.34, 0), (0.06, 0.22, wide - 0.6), paint.UNDER)


def rails(c: Carpenter, gauge: float, lift: float = 0.0) -> None:
    """Two bright lines along its way, the same wherever it is."""
    for s in (-1.0, 1.0):
        c.box((0, 0.012 + lift / 2, s * gauge), (2 * TRACK, 0.024 + lift, 0.065), RAIL)


def _shines(long: float, lit: bool) -> tuple[Shine, ...]:
    if not lit:
        return ()
    glow = (9.0 * OLD_LIGHT[0], 9.0 * OLD_LIGHT[1], 9.0 * OLD_LIGHT[2])
    beam = Shine((long / 2 + 0.3, 1.08, 0.0), glow, 24.0, (0.98, -0.16, 0.0), 0.84)
    inside = [Shine((x, 1.9, s * 1.6), (1.5, 1.0, 0.5), 5.0) for x in (-2.2, 2.2) for s in (-1.0, 1.0)]
    red = (1.2 * TAIL_LIGHT[0], 1.2 * TAIL_LIGHT[1], 1.2 * TAIL_LIGHT[2])
    return (beam, *inside, Shine((-long / 2 - 0.4, 0.9, 0.0), red, 4.0))
