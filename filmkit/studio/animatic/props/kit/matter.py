"""Matter that a picture is of: drops, flames, flakes of snow, raw meat, drinks, what bowls are full of.

Knows no scene. Rows of the kit, as in `bits`.
"""

import math
from collections.abc import Mapping

from filmkit.studio.animatic.props.kit.bits import (
    Bit,
    Stuff,
    ball,
    box,
    hoop,
    plate,
    post,
    put,
    ring_of,
    rod,
    rows,
    swollen,
    thing,
    tube,
    turned,
)
from filmkit.studio.animatic.props.kit.meals import BOWL, scatter
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.world import Color

DROP: Color = (0.22, 0.50, 0.62)
RAW: Color = (0.34, 0.022, 0.022)
FAT: Color = (0.66, 0.48, 0.38)
SNOW = "ice"


def _tongue(r: float, high: float, name: Stuff, lean: float = 0.0) -> Bit:
    """A flame that swells, narrows and bends to its tip, standing on the origin."""
    k = [i / 12 for i in range(13)]
    path = [(lean * high * t * t, high * t, 0.10 * r * math.sin(5.0 * t)) for t in k]
    thick = [r * (math.sin(math.pi * min(0.16 + t, 1.0)) ** 0.8 * (1.0 - 0.55 * t) + 0.01) for t in k]
    return tube(path, thick, name)


def _arm() -> tuple[Bit, ...]:
    """One of the six of a snowflake, up from the middle."""
    barbs = [
        rod((0.0, up, 0.0), (side * long, up + 0.58 * long, 0.0), 0.42, SNOW)
        for up, long in ((4.0, 2.4), (7.2, 3.9), (10.6, 2.6))
        for side in (-1.0, 1.0)
    ]
    return (
        rod((0.0, 0.0, 0.0), (0.0, 14.0, 0.0), 0.6, SNOW),
        *barbs,
        ball(0.9, 0.9, 0.9, SNOW, (0, 14.2, 0)),
    )


def _slab(color: Color, x: float, turn: float) -> tuple[Bit, ...]:
    """A cut of meat with its rim of fat and marbling, lying."""
    k = [math.tau * i / 40 for i in range(40)]
    rim = [
        (7.4 * math.cos(a) * (1 + 0.14 * math.sin(2 * a)), 5.2 * math.sin(a) * (1 + 0.1 * math.cos(3 * a)))
        for a in k
    ]
    flesh = [(0.90 * u - 0.2, 0.87 * v - 0.2) for u, v in rim]
    veins = [
        tube(
            [(-4 + 2.1 * i, -2.6 + 0.5 * i, 1.35), (-3.2 + 2.1 * i, 0.2, 1.45), (-4.2 + 2.4 * i, 2.6, 1.35)],
            0.22,
            FAT,
        )
        for i in range(4)
    ]
    return (
        put((plate(rim, 2.4, FAT), plate(flesh, 2.9, color), *veins), (x, 1.3, 0), (-math.pi / 2, turn, 0)),
    )


MATTER: Mapping[str, Good] = rows(
    thing(
        "droplet, water droplet, drop of water, water drop, dewdrop, dew drop, teardrop",
        swollen(
            [(0, 0), (3.4, 0.5), (5.0, 3.6), (4.3, 7.0), (2.2, 10.4), (0.7, 13.4), (0, 15)], DROP, fine=48
        ),
        ball(0.9, 2.0, 0.5, "lamp", (-2.4, 5.6, 3.5), (0.0, -0.5, 0.3)),
    ),
    thing(
        "snowflake, snow crystal, ice crystal, snow flake",
        put(tuple(put(_arm(), turn=(0, 0, math.tau * k / 6)) for k in range(6)), (0, 15.4, 0)),
        put((hoop(3.2, 0.35, SNOW, (0, 0, 0)),), (0, 15.4, 0), (math.pi / 2, 0, 0)),
    ),
    thing(
        "flame, fire flame, tongue of fire",
        _tongue(4.6, 22, "ember"),
        put((_tongue(3.2, 15.5, "flame", 0.06),), (0.2, 0.5, 2.2)),
        put((_tongue(1.7, 8.5, "lamp"),), (0, 0.6, 3.9)),
        put((_tongue(2.2, 13, "ember", 0.22),), (3.2, 0, 0)),
        put((_tongue(2.0, 11, "ember", -0.25),), (-3.2, 0, 0.4)),
    ),
    thing(
        "fireball, ball of fire, fire ball",
        ball(7, 7, 7, "flame", (0, 9, 0)),
        *(
            put(
                (_tongue(3.6 - 0.5 * abs(a), 19 - 5.5 * abs(a), "ember", -0.12 * a),),
                (5.4 * a, 11, -0.5),
                (0, 0, -0.3 * a),
            )
            for a in (-1.2, -0.8, -0.4, 0.0, 0.4, 0.8, 1.2)
        ),
        ball(4.4, 4.4, 3.4, "lamp", (0, 9, 4.6)),
    ),
    thing(
        "raw meat, meat, pork, raw beef, raw pork, raw steak, pork meat, piece of meat, slab of meat, beef, "
        "raw chicken, lamb chop, pork chop, veal",
        *_slab(RAW, -8.0, 0.2),
        *_slab(RAW, 8.2, -0.5),
    ),
    thing(
        "whiskey, whisky, bourbon, glass of whiskey, brandy, cognac, scotch, rum",
        turned([(0, 0), (4.2, 0.2), (4.6, 9.6)], "clear"),
        turned([(0, 0.8), (3.9, 0.9), (4.2, 5.2), (0, 5.2)], (0.42, 0.15, 0.015)),
        *(box(2.5, 2.5, 2.5, "ice", (x, 4.2, z), (0.3, 0.5 + x, 0.2)) for x, z in ((-1.2, 0.5), (1.4, -0.4))),
    ),
    thing(
        "white wine, glass of white wine, rose wine",
        post(3.6, 0.4, "clear"),
        rod((0, 0.3, 0), (0, 9, 0), 0.4, "clear"),
        swollen([(0.5, 9), (3.2, 10.6), (4.2, 13.4), (3.9, 17), (3.4, 20)], "clear"),
        swollen([(0, 9.3), (2.9, 10.8), (3.9, 13.4), (3.85, 14.4), (0, 14.4)], (0.72, 0.55, 0.14)),
    ),
    thing(
        "olive oil, oil, cooking oil, bottle of oil, vegetable oil, coconut oil",
        swollen([(0, 0), (3.8, 0.2), (3.9, 3), (3.9, 15), (1.5, 20), (1.4, 25), (1.7, 25.4)], "clear"),
        swollen([(0, 0.5), (3.5, 0.6), (3.6, 3), (3.6, 13.4), (0, 13.4)], (0.62, 0.44, 0.03)),
        post(1.5, 2.4, "wood", (0, 25, 0)),
    ),
    thing(
        "rice, bowl of rice, steamed rice, white rice, fried rice, cooked rice",
        *BOWL,
        ball(9.2, 4.6, 9.2, "white", (0, 6.2, 0)),
        *scatter(60, 7, 8.6, (ball(0.75, 0.42, 0.42, "pale", (0, 0, 0), (0, 0.7, 0.3)),), 1.6),
    ),
    thing(
        "soup, bowl of soup, tomato soup, vegetable soup, pumpkin soup, broth, chowder",
        *BOWL,
        post(9.5, 0.5, (0.62, 0.20, 0.03), (0, 6.4, 0)),
        tube(
            [(0.42 * t * math.cos(t), 7.0, 0.42 * t * math.sin(t)) for t in (0.5 * k for k in range(28))],
            0.3,
            "cream",
        ),
        *scatter(7, 5, 7.1, (ball(0.9, 0.2, 0.55, "leaf", (0, 0, 0)),), 1.4),
    ),
    thing(
        "cereal, bowl of cereal, oatmeal, porridge, granola, muesli",
        *BOWL,
        post(9.5, 0.5, "white", (0, 6.2, 0)),
        *scatter(46, 8, 7.0, (hoop(0.9, 0.38, (0.66, 0.40, 0.12), (0, 0, 0)),), 1.1),
    ),
    thing("rubber ball, bouncy ball, plain ball, plastic ball", ball(11, 11, 11, "red", (0, 11, 0), fine=40)),
    thing(
        "puddle, puddle of water, water puddle",
        swollen([(62, 0), (60, 0.7), (40, 0.9), (0, 1.0)], "pool", fine=48),
        *ring_of(5, 52, (swollen([(24, 0), (22, 0.6), (0, 0.8)], "pool"),)),
        floor=True,
    ),
    thing(
        "phone booth, telephone booth, telephone box, phone box, red telephone box, call box",
        box(92, 8, 92, "dark"),
        *(box(9, 205, 9, "red", (x, 8, z)) for x in (-41, 41) for z in (-41, 41)),
        box(94, 26, 94, "red", (0, 206, 0)),
        box(82, 8, 82, "red", (0, 232, 0)),
        box(62, 10, 1.5, "white", (0, 214, 47)),
        *(box(76, 3, 3, "red", (0, y, z)) for y in (14, 42, 70, 98, 126, 154, 182) for z in (-42, 42)),
        *(box(3, 3, 76, "red", (x, y, 0)) for y in (14, 42, 70, 98, 126, 154, 182) for x in (-42, 42)),
        *(box(3, 195, 3, "red", (x, 10, z)) for x in (-14, 14) for z in (-42, 42)),
        box(26, 34, 12, "dark", (0, 112, -34)),
        box(6, 22, 5, "black", (-7, 118, -26)),
        floor=True,
    ),
)
"""By name."""
