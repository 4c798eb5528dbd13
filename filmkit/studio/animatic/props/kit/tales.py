"""What only tales have: doors of light, houses of straw, carpets that fly. Knows no hero and no land."""

import math

from filmkit.studio.animatic.props.kit.bits import (
    UP,
    Bit,
    Stuff,
    ball,
    both,
    box,
    hoop,
    plate,
    post,
    put,
    rod,
    rows,
    thing,
    tube,
)
from filmkit.studio.animatic.props.kit.families import disc, wheel

_GLOW: Stuff = "blaze"


def hut(walls: tuple[Bit, ...], roof: Stuff, eaves: tuple[Bit, ...] = ()) -> tuple[Bit, ...]:
    """A small house a child might draw: walls, a gable and its roof, a door and a window."""
    return (
        *walls,
        *both(lambda s: (box(96, 9, 160, roof, (s * 54, 176, 0), (0, 0, -s * 0.72), bevel=2),)),
        *eaves,
        box(46, 92, 4, "brown", (-34, 0, 71), bevel=0.6),
        ball(3, 3, 2, "gold", (-18, 46, 75)),
        box(48, 44, 3, "dark", (40, 72, 70), bevel=0.4),
        *(box(*size, "cream", (40, y, 72.5)) for size, y in (((4, 44, 2), 72), ((48, 4, 2), 92))),
    )


def _gable(name: Stuff) -> Bit:
    return plate([(-88, 138), (88, 138), (0, 214)], 138, name)


_STRAW = tuple(
    rod((x, 0, z), (x + 4 * math.sin(7.0 * x + z), 143, z), 4.6, "straw")
    for x, z in (
        *((x, z) for x in range(-86, 90, 8) for z in (69, -69)),
        *((x, z) for z in range(-62, 66, 8) for x in (-88, 88)),
    )
)
_THATCH = tuple(
    rod((s * 4, 222, z), (s * 104, 132 + 6 * math.sin(3.0 * z), z + 3), 5.0, "straw")
    for s in (-1, 1)
    for z in range(-80, 84, 9)
)
_BOARDS = tuple(
    box(178, 13.4, 140, tone, (0, 14 * k, 0), bevel=1.2) for k, tone in enumerate(("wood", "stick") * 5)
)
_BRICKS = tuple(
    box(
        21.5,
        9.5,
        5,
        (0.36 - 0.05 * ((j * 3 + k) % 3), 0.085, 0.05),
        (-79 + 22.6 * k + 11 * (j % 2), 11 * j, 67),
    )
    for j in range(13)
    for k in range(8 - j % 2)
)

TALES = rows(
    thing("portal, magic portal, glowing portal, portal of light, gateway of light", hoop(112, 15, "stone",
        (0,
        122, 0), UP), *(put((box(22, 18, 30, "stone", (0, 0, 0), bevel=2),), (112 * math.sin(a), 122 + 112 *
        math.cos(a) - 9, 0), (0, 0, -a)) for a in (k * math.tau / 12 for k in range(12))), disc(100, 3, (0.10,
        0.05, 0.30), (0, 122, 0)), *(tube([((92 - 1.5 * t) * math.sin(0.11 * t + turn), 122 + (92 - 1.5 * t) *
        math.cos(0.11 * t + turn), 3) for t in range(0, 60, 2)], [7 - 0.11 * t for t in range(0, 60, 2)],
        _GLOW)
        for turn in (0.0, 2.1, 4.2)), ball(9, 9, 4, "lamp", (0, 122, 3)), box(150, 12, 60, "stone", (0, 0, 0),
        bevel=2), floor=True),
    thing("spinning wheel, spindle", *both(lambda s: (rod((-50, 0, s * 14), (-44, 46, s * 8), 2.6, "wood"),
        rod((46, 0, s * 14), (40, 46, s * 8), 2.6, "wood"))), box(118, 6, 24, "wood", (0, 46, 0), (0, 0,
        0.06)),
        *both(lambda s: (rod((26, 50, s * 10), (26, 94, s * 10), 2.2, "wood"),)), wheel(38, 5, (26,
        96, 0), "wood", "wood", math.pi / 2), rod((-44, 50, 0), (-44, 104, 0), 2.2, "wood"), rod((-44, 104,
        0), (-70, 108, 0), 1.2,
        "bright"), ball(7, 16, 7, "cream", (-44, 118, 0)), tube([(-60, 106, 0), (-20, 124, 1), (26, 134, 1)],
        0.5, "white"), floor=True),
    thing("magic carpet, flying carpet", plate([(-95, -55), (95, -55), (95, 55), (-95, 55)], 4, "red", (0, 40,
        0), (math.pi / 2, 0, 0)), plate([(-80, -42), (80, -42), (80, 42), (-80, 42)], 5, "navy", (0, 40, 0),
        (math.pi / 2, 0, 0)), plate([(-40, 0), (0, -28), (40, 0), (0, 28)], 6, "gold", (0, 40, 0), (math.pi /
        2, 0, 0)), *both(lambda s: tuple(rod((s * 95, 40, z), (s * 108, 35, z), 1.4, "gold") for z in
        range(-52, 56, 13))), floor=True),
    thing("beanstalk, giant beanstalk, magic beanstalk", *(tube([(26 * math.sin(0.028 * y + a), y, 26 *
        math.cos(0.028 * y + a)) for y in range(0, 590, 20)], 13, "leaf") for a in (0.0, 2.1, 4.2)),
        *(put((ball(52, 4, 26, "leaf", (60, 0, 0), (0, 0, 0.35)),), (0, 70 + 62 * k, 0), (0, 2.4 * k,
        0)) for k in range(8)), floor=True),
    thing("straw house, house of straw, straw hut", *hut((box(176, 140, 138, "straw", (0, 0, 0)),
        _gable("straw"), *_STRAW), "straw", _THATCH), floor=True),
    thing("wooden house, wood house, house of wood, house of sticks, stick house", *hut((*_BOARDS,
        _gable("wood")), "dark wood"), floor=True),
    thing("brick house, house of bricks, house of brick", *hut((box(178, 140, 136, (0.30, 0.075, 0.045), (0,
        0,
        0)), _gable((0.30, 0.075, 0.045)), *_BRICKS), (0.20, 0.06, 0.04), (box(26, 74, 26, (0.30, 0.075,
        0.045), (56, 170, -20)), post(8, 10, "iron", (56, 244, -20)))), floor=True),
    thing("footprints, glowing footprints, shining footprints", *(put((disc(8, 2, _GLOW, (0, 0, 0)), disc(6,
        2,
        _GLOW, (0, -15, 0)), *(disc(1.9, 2, _GLOW, (-6 + 3 * j, 11.5 - 0.5 * j * j, 0)) for j in range(5))),
        (24 * (-1) ** k + 10 * math.sin(k), 2, 240 - 62 * k), (-math.pi / 2, 0, 0)) for k in range(8)),
        floor=True),
)  # fmt: skip
