"""What chores, repairs and making go with and no hand holds: machines, walls, wheels, bowls, lecterns, jets.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.food.kitchenware import fork, plate, pot, wine_glass
from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.of_deeds.yard import YARD
from filmkit.studio.animatic.props.rooms.furniture import picture
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

GREEN = f.plain((0.05, 0.26, 0.07), 0.4, 0.2)
BRICK = f.plain((0.36, 0.10, 0.05), 0.1, 0.04)
FLAME = f.glowing((0.12, 0.32, 1.0), 2.0)
RUBBER = f.plain((0.016, 0.016, 0.017), 0.25, 0.08)


def wheel(radius: float, rim: Finish = f.STEEL) -> Mesh:
    """A tyre on its rim, standing, its axle along x."""
    c = Carpenter()
    thick = 0.26 * radius
    around = [math.tau * i / 32 for i in range(33)]
    c.tube(
        [(0.0, radius * (1 + 0.87 * math.sin(a)), 0.87 * radius * math.cos(a)) for a in around],
        thick,
        RUBBER,
        12,
    )
    c.rod((-0.05, radius, 0.0), (0.05, radius, 0.0), 0.62 * radius, rim, 24)
    c.rod((-0.06, radius, 0.0), (0.06, radius, 0.0), 0.15 * radius, f.IRON, 12)
    return c.done()


def _mower() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.20, 0.0), (0.48, 0.20, 0.60), RED, bevel=0.05)
    c.post((0.0, 0.30, 0.0), 0.14, 0.14, BLACK, 16)
    for x in (-0.26, 0.26):
        for z in (-0.24, 0.24):
            c.rod((x - 0.03, 0.11, z), (x + 0.03, 0.11, z), 0.11, RUBBER, 16)
        c.rod((x * 0.8, 0.28, -0.26), (x * 0.8, 1.0, -0.80), 0.016, f.STEEL)
    c.rod((-0.24, 1.0, -0.80), (0.24, 1.0, -0.80), 0.020, BLACK, 8)
    c.box((0.0, 0.34, -0.45), (0.42, 0.32, 0.30), f.plain((0.05, 0.05, 0.05)), (0.4, 0.0, 0.0), 0.05)
    return c.done()


def _wheelchair() -> Mesh:
    c = Carpenter()
    for x in (-0.30, 0.30):
        for radius, thick, away, stuff in ((0.31, 0.020, 0.0, RUBBER), (0.25, 0.010, 0.04, f.BRIGHT_STEEL)):
            around = [math.tau * i / 32 for i in range(33)]
            out = x + math.copysign(away, x)
            c.tube(
                [(out, 0.33 + radius * math.sin(a), radius * math.cos(a)) for a in around], thick, stuff, 8
            )
        for i in range(10):
            a = math.tau * i / 10
            c.rod((x, 0.33, 0.0), (x, 0.33 + 0.30 * math.sin(a), 0.30 * math.cos(a)), 0.005, f.STEEL, 4)
        c.rod((x - 0.03, 0.33, 0.0), (x + 0.03, 0.33, 0.0), 0.03, f.STEEL, 12)
        c.box((x * 0.82, 0.70, -0.02), (0.06, 0.04, 0.38), BLACK, bevel=0.012)
        c.rod((x * 0.82, 0.50, 0.14), (x * 0.82, 0.70, 0.14), 0.012, f.STEEL)
        c.box((x * 0.42, 0.12, 0.50), (0.14, 0.02, 0.18), BLACK, (-0.3, 0.0, 0.0))
        c.rod((x * 0.8, 0.50, -0.22), (x * 0.8, 1.00, -0.34), 0.016, f.STEEL)
        c.rod((x * 0.8, 1.00, -0.34), (x * 0.8, 1.0, -0.46), 0.020, BLACK)
        c.rod((x * 0.8, 0.50, 0.22), (x * 0.7, 0.10, 0.50), 0.014, f.STEEL)
        c.tilted(wheel(0.08), (x * 0.8, 0.0, 0.40), (0.0, 0.0, 0.0))
    c.box((0.0, 0.48, 0.0), (0.46, 0.05, 0.46), BLUE, bevel=0.015)
    c.box((0.0, 0.76, -0.25), (0.44, 0.46, 0.04), BLUE, (-0.15, 0.0, 0.0), 0.015)
    return c.done()


def _wall(color: Color, done: Color) -> Mesh:
    """A bare wall, part of which has its new coat already."""
    c = Carpenter()
    c.box((0.0, 1.25, 0.05), (3.0, 2.5, 0.08), f.plain(color, 0.1, 0.04))
    for i in range(9):
        high = 1.15 + 0.45 * math.sin(3.1 * i)
        c.box(
            (-1.40 + 0.17 * i, 1.45 + 0.2 * math.sin(1.7 * i), 0.0),
            (0.17, high, 0.03),
            f.plain(done, 0.3, 0.1),
        )
    return c.done()


def _hung() -> Mesh:
    """A painted wall with a framed picture where raised hands reach it."""
    c = Carpenter()
    c.box((0.0, 1.30, 0.05), (3.4, 2.6, 0.08), f.plain((0.40, 0.36, 0.28), 0.2, 0.06))
    c.box((0.0, 0.06, 0.0), (3.4, 0.12, 0.03), WHITE)
    c.put(picture(0.86, 0.62, 5), Spot((0.0, 1.72, 0.0), math.pi))
    return c.done()


def _place_setting() -> Mesh:
    """A plate, its fork and glass, another place beside it, and a bowl."""
    c = Carpenter()
    for x in (0.0, -0.46):
        c.put(plate(0.13), Spot((x, 0.0, 0.0)))
        c.put(fork(), Spot((x + 0.17, 0.004, 0.0)))
        c.put(wine_glass(), Spot((x - 0.13, 0.0, 0.18)))
    c.turned((0.32, 0.0, 0.16), [(0.05, 0.0), (0.11, 0.05), (0.13, 0.09), (0.12, 0.085)], f.CHINA, 32)
    return c.done()


def _tape() -> Mesh:
    """A steel tape drawn out of its case across the body, its marks on the side that is seen."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.84, 0.036, 0.004), f.YELLOW)
    c.boxes(
        [
            Block((-0.40 + 0.05 * i, 0.010 - 0.004 * (i % 2), 0.003), (0.005, 0.016 + 0.008 * (i % 2), 0.002))
            for i in range(17)
        ],
        BLACK,
    )
    c.box((0.43, 0.0, 0.0), (0.085, 0.085, 0.045), RED, bevel=0.02)
    return c.done()


def _bricks() -> Mesh:
    """A low wall that is being laid, the last course half done."""
    c = Carpenter()
    for row in range(5):
        for i in range(7 if row < 4 else 4):
            x = -0.75 + 0.25 * i + (0.12 if row % 2 else 0.0)
            c.box((x, 0.055 + 0.095 * row, 0.0), (0.235, 0.085, 0.13), BRICK, bevel=0.006)
    c.box((0.0, 0.20, 0.0), (1.66, 0.40, 0.09), f.plain((0.36, 0.34, 0.31), 0.1, 0.04))
    return c.done()


def _lectern() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.52, 0.0), (0.52, 1.04, 0.32), f.DARK_OAK, bevel=0.02)
    c.box((0.0, 1.08, -0.02), (0.62, 0.04, 0.42), f.DARK_OAK, (-0.25, 0.0, 0.0))
    for x in (-0.12, 0.12):
        c.tube([(x, 1.10, 0.12), (x, 1.24, 0.10), (x * 0.7, 1.33, 0.0)], 0.009, BLACK)
        c.ball((x * 0.7, 1.34, -0.01), 0.028, BLACK, 10)
    return c.done()


def _map() -> Mesh:
    """A board with a weather map: land, lines, a sun and clouds."""
    c = Carpenter()
    c.box((0.0, 1.40, 0.0), (1.9, 1.25, 0.05), f.plain((0.03, 0.16, 0.34), 0.3, 0.1))
    for x, y, w, h in ((-0.35, 1.45, 0.8, 0.62), (0.2, 1.25, 0.6, 0.42), (0.55, 1.65, 0.4, 0.3)):
        c.ball((x, y, -0.01), (0.5 * w, 0.5 * h, 0.03), GREEN, 20)
    c.ball((-0.45, 1.58, -0.05), (0.13, 0.13, 0.03), f.glowing((1.0, 0.72, 0.12), 1.6), 16)
    for x, y in ((0.35, 1.52), (0.48, 1.55), (0.42, 1.62), (0.05, 1.20), (0.16, 1.24)):
        c.ball((x, y, -0.05), (0.11, 0.08, 0.03), WHITE, 14)
    return c.done()


def _jet(color: Color, wide: float, long: float, drops: int, streams: bool = True) -> Mesh:
    """What comes out of a nozzle at the origin: a cone of streaks ahead that break into drops; or grains."""
    c = Carpenter()
    tint = f.plain(color, 0.5, 0.2)

    def point(i: int, k: float) -> Vec:
        r, a = wide * k * math.sqrt((i * 0.618) % 1.0), 2.39996 * i
        return r * math.cos(a), r * math.sin(a) - 0.45 * k * k, long * k

    for i in range(2 * drops):
        k = max((0.7549 * i % 1.0) ** 0.8, 0.03)
        if streams and i % 4:
            start = k - min(0.05 + 0.11 * (0.5698 * i % 1.0), 0.9 * k)
            c.rod(point(i, start), point(i, k), 0.0024 + 0.0020 * k, tint, 4)
        else:
            c.ball(point(i, k), 0.005 + 0.007 * k, tint, 5)
    return c.done()


def _bowl(inside: Color) -> Mesh:
    """A mixing bowl with something in it."""
    c = Carpenter()
    c.turned(
        (0.0, 0.0, 0.0), [(0.06, 0.0), (0.13, 0.05), (0.165, 0.13), (0.155, 0.13), (0.12, 0.06)], f.CHINA, 28
    )
    c.post((0.0, 0.085, 0.0), 0.142, 0.012, f.plain(inside, 0.5, 0.2), 28)
    return c.done()


def _pot_on_a_burner() -> Mesh:
    """A pot of soup over a ring of blue flames."""
    c = Carpenter()
    c.box((0.0, 0.012, 0.0), (0.36, 0.024, 0.32), BLACK, bevel=0.008)
    for i in range(16):
        a = math.tau * i / 16
        c.ball((0.085 * math.cos(a), 0.034, 0.085 * math.sin(a)), (0.009, 0.014, 0.009), FLAME, 6)
    c.put(pot(0.15, 0.11), Spot((0.0, 0.045, 0.0)))
    c.post((0.0, 0.12, 0.0), 0.144, 0.008, f.plain((0.52, 0.20, 0.03), 0.7, 0.3), 24)
    for i in range(9):
        r, a = 0.11 * math.sqrt((i + 0.5) / 9), 2.4 * i
        c.ball(
            (r * math.cos(a), 0.128, r * math.sin(a)),
            0.013,
            (GREEN, RED, f.plain((0.6, 0.3, 0.03)))[i % 3],
            7,
        )
    return c.done()


def _sheets() -> Mesh:
    """A square of white paper, lying."""
    c = Carpenter()
    c.box((0.0, 0.004, 0.0), (0.30, 0.006, 0.30), WHITE)
    return c.done()


def _half_sheet() -> Mesh:
    """Half of a torn sheet, hanging from its upper edge."""
    c = Carpenter()
    for i in range(8):
        c.box((0.012 * math.sin(5.0 * i), -0.02 - 0.036 * i, 0.0), (0.11, 0.037, 0.004), WHITE)
    return c.done()


def _notes() -> Mesh:
    """A fan of bank notes."""
    c = Carpenter()
    for i in range(6):
        a = 0.16 * (i - 2.5)
        c.box(
            (0.10 * math.sin(a), 0.06 * math.cos(a), 0.004 * i), (0.075, 0.17, 0.003), GREEN, (0.0, 0.0, -a)
        )
    return c.done()


def _lump(color: Color) -> Mesh:
    """A rounded lump, its foot at the origin: dough, a bun, a ball of something."""
    c = Carpenter()
    c.ball((0.0, 0.055, 0.0), (0.12, 0.06, 0.10), f.plain(color, 0.2, 0.08), 20)
    return c.done()


def _couch() -> Mesh:
    """A couch one lies on to be treated: padded, high, on four legs."""
    c = Carpenter()
    c.box((0.0, 0.62, 0.0), (0.66, 0.10, 1.95), f.plain((0.10, 0.28, 0.30), 0.4, 0.15), bevel=0.04)
    c.box((0.0, 0.57, 0.0), (0.62, 0.05, 1.88), WOOD)
    for x in (-0.26, 0.26):
        for z in (-0.82, 0.82):
            c.rod((x, 0.0, z), (x, 0.57, z), 0.026, WOOD, 8)
    return c.done()


def _cot() -> Mesh:
    """A narrow wooden bed, its pillow at the near end, as high as a couch."""
    c = Carpenter()
    c.box((0.0, 0.40, 0.0), (0.78, 0.12, 1.96), WOOD, bevel=0.01)
    c.box((0.0, 0.55, 0.0), (0.72, 0.22, 1.90), f.plain((0.66, 0.64, 0.60), 0.15, 0.05), bevel=0.05)
    c.box((0.0, 0.67, -0.78), (0.58, 0.09, 0.30), f.plain((0.80, 0.79, 0.76), 0.15, 0.05), bevel=0.04)
    c.box((0.0, 0.56, 0.46), (0.76, 0.22, 1.00), f.plain((0.10, 0.16, 0.34), 0.1, 0.03), bevel=0.05)
    for z, high in ((-0.98, 1.06), (0.98, 0.82)):
        c.box((0.0, high / 2 + 0.08, z), (0.80, high - 0.16, 0.05), WOOD, bevel=0.01)
        for x in (-0.37, 0.37):
            c.rod((x, 0.0, z), (x, high, z), 0.032, WOOD, 8)
    return c.done()


def _plinth() -> Mesh:
    """A hewn stone, as high as the breast, that bears a treasure."""
    c, stone = Carpenter(), f.patterned((0.20, 0.19, 0.17), Pattern.PLASTER, 0.6)
    c.box((0.0, 0.06, 0.0), (0.52, 0.12, 0.52), stone, bevel=0.015)
    c.box((0.0, 0.50, 0.0), (0.36, 0.78, 0.36), stone, bevel=0.02)
    c.box((0.0, 0.92, 0.0), (0.48, 0.08, 0.48), stone, bevel=0.015)
    return c.done()


def _sparks() -> Mesh:
    """Bright drops that fly up from a point."""
    c = Carpenter()
    hot = f.glowing((1.0, 0.62, 0.22), 9.0)
    c.ball((0.0, 0.0, 0.0), 0.030, f.glowing((0.75, 0.88, 1.0), 30.0), 10)
    for i in range(40):
        a, r = 2.39996 * i, 0.05 + 0.011 * i
        c.ball((r * math.cos(a), 0.35 * r + 0.10 * math.sin(3.0 * i), r * math.sin(a)), 0.008, hot, 5)
    return c.done()


def _ladder_carried() -> Mesh:
    """A ladder lying along, its middle at the origin."""
    c = Carpenter()
    for x in (-0.17, 0.17):
        c.rod((x, 0.0, -1.35), (x, 0.0, 1.35), 0.026, WOOD, 8)
    for i in range(9):
        c.rod((-0.17, 0.0, -1.2 + 0.3 * i), (0.17, 0.0, -1.2 + 0.3 * i), 0.016, WOOD, 8)
    return c.done()


CHORES: Mapping[str, Callable[[], Mesh]] = {
    **YARD,
    "mower": _mower,
    "wheelchair": _wheelchair,
    "car wheel": lambda: wheel(0.32),
    "plastered wall": lambda: _wall((0.30, 0.17, 0.12), (0.66, 0.62, 0.55)),
    "painted wall": lambda: _wall((0.62, 0.60, 0.56), (0.06, 0.26, 0.42)),
    "picture on a wall": _hung,
    "place setting": _place_setting,
    "tape pulled out": _tape,
    "bricks": _bricks,
    "lectern": _lectern,
    "weather map": _map,
    "water jet": lambda: _jet((0.50, 0.70, 0.80), 0.22, 1.5, 150),
    "foam jet": lambda: _jet((0.80, 0.82, 0.84), 0.34, 1.5, 170),
    "seeds thrown": lambda: _jet((0.62, 0.46, 0.16), 0.42, 0.95, 90, streams=False),
    "air jet": lambda: _jet((0.50, 0.40, 0.20), 0.30, 1.5, 60, streams=False),
    "paint jet": lambda: _jet((0.50, 0.05, 0.06), 0.10, 0.40, 40),
    "sparks": _sparks,
    "pot on a burner": _pot_on_a_burner,
    "mixing bowl": lambda: _bowl((0.66, 0.50, 0.20)),
    "salad bowl": lambda: _bowl((0.12, 0.34, 0.05)),
    "square of paper": _sheets,
    "torn paper": _half_sheet,
    "bank notes": _notes,
    "dough": lambda: _lump((0.66, 0.56, 0.40)),
    "cot": _cot,
    "plinth": _plinth,
    "couch": _couch,
    "ladder carried": _ladder_carried,
}
"""By the names that `figures.gear` uses."""
