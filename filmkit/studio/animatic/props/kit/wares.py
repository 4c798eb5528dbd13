"""Wares that a picture is of by themselves: panes, tiles, pipes, lamps of a table and of a car, a tub.

Knows no scene. Rows of the kit, as in `bits`.
"""

import math
from collections.abc import Mapping

from filmkit.studio.animatic.props.kit.bits import (
    ball,
    box,
    hoop,
    lying,
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
from filmkit.studio.animatic.props.kit.finds import petals, stem
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.world import Color

_VINEGAR: Color = (0.58, 0.28, 0.025)
"""What foams, one of the contents that rise in a vessel."""
_FOOT = 4.0
"""How high over the table a pane stands in its frame."""
_UP = (math.pi / 2, 0.0, 0.0)
"""What is turned about the vertical, towards the front."""

_RIBS = tuple(0.2 * k for k in range(-6, 7))
"""Radians from the middle at which the ribs of a shell run."""


def _at(far: float, angle: float) -> list[tuple[float, float]]:
    """The point so far out at an angle from upright."""
    return [(far * math.sin(angle), far * math.cos(angle))]


WARES: Mapping[str, Good] = rows(
    thing(
        "glass pane, pane of glass, glass surface, sheet of glass",
        box(50, 36, 1.2, "clear", (0, _FOOT, 0)),
        *(box(56, 3, 4, "wood", (0, y, 0), bevel=0.6) for y in (_FOOT - 3, _FOOT + 36)),
        *(box(3, 36, 4, "wood", (s * 26.5, _FOOT, 0), bevel=0.6) for s in (-1, 1)),
        *(box(4, 2, 18, "wood", (s * 24, 0, 0), bevel=0.6) for s in (-1, 1)),
    ),
    thing(
        "metal surface, metal plate, metal panel, metal sheet, steel plate, sheet of metal",
        box(52, 40, 2, "steel", (0, 1, 0), bevel=0.5),
        *(ball(1.2, 1.2, 0.8, "bright", (x, y, 1.1)) for x in (-23, -8, 8, 23) for y in (4, 38)),
        rod((0, 30, -2), (0, 0, -18), 1.6, "iron"),
    ),
    thing(
        "tile panel, ceramic tile, tile, tiles",
        box(56, 43, 3, "grey", (0, 0, 0)),
        *(
            box(10.2, 9.8, 3, "china", (11 * (k % 5) - 22, 0.4 + 10.6 * (k // 5), 1), bevel=0.5)
            for k in range(20)
        ),
    ),
    thing(
        "water pipe, metal pipe, copper pipe, steel pipe, iron pipe, drain pipe, drainpipe, gas pipe, "
        "pipeline",
        lying(4.4, 46, "steel", (-4, 18, 0), "x"),
        *(lying(6.4, 2.6, "steel", (x, 18, 0), "x") for x in (-26, -10, 4)),
        tube([(19, 18, 0), (22.5, 16.8, 0), (24, 13, 0), (24, 0, 0)], 4.4, "steel"),
        *(post(6.4, 2.6, "steel", (24, y, 0)) for y in (0, 7)),
        post(2.6, 5, "steel", (-3, 21, 0)),
        post(1.1, 5, "iron", (-3, 25, 0)),
        hoop(5.2, 0.8, "red", (-3, 30, 0)),
        *(rod((-3 - 5 * c, 30, -5 * s), (-3 + 5 * c, 30, 5 * s), 0.6, "red") for c, s in ((1, 0), (0, 1))),
        rod((-20, 0, 0), (-20, 14, 0), 1.6, "iron"),
        box(10, 1.2, 10, "iron", (-20, 0, 0)),
    ),
    thing(
        "plastic container, food container, storage container, plastic tub, plastic box, container",
        swollen([(13, 0), (15, 0.6), (17, 15), (17.4, 16), (0, 16)], "pale", fine=4),
        turned([(18.4, 15), (18.6, 16), (18.6, 17.6), (17, 18.4), (0, 18.4)], "sky", fine=4),
        turned([(14.4, 18.4), (14, 19), (0, 19)], "sky", fine=4),
    ),
    thing(
        "table lamp, bedside lamp, reading lamp, shaded lamp",
        turned([(8, 0), (8, 1), (3, 2.4), (1.4, 3), (0, 3)], "brass"),
        swollen([(1.4, 3), (5.4, 8), (6.2, 13), (3.2, 19), (1.3, 23), (0, 23)], "china"),
        post(0.9, 9, "brass", (0, 22, 0)),
        turned([(14, 27), (9, 46), (8.4, 46), (13.4, 27)], "lamp"),
        *(hoop(r, 0.35, "brass", (0, y, 0)) for r, y in ((14, 27), (9, 46))),
    ),
    thing(
        "headlight, car headlight, car light, car headlamp, headlamp, head light",
        box(62, 48, 14, "red", (0, 0, -8), bevel=6),
        box(66, 7, 12, "black", (0, 0, -2), bevel=3),
        swollen([(20.4, 0), (20.4, 2), (19.4, 3), (0, 3)], "black", (6, 26, -1.6), _UP),
        turned([(3.8, 0), (3, 2), (0, 3)], "lamp", (6, 26, 1), _UP),
        swollen([(18.8, 0), (17.4, 6), (11, 11), (0, 13)], "china", (6, 26, 1), _UP),
        *(box(1.6, 26, 1.2, "black", (x, 12, -0.6), bevel=0.4) for x in (-24, -20)),
    ),
    thing(
        "burning torch, flaming torch, lit torch, wall torch",
        turned([(9, 0), (9, 1.4), (2.4, 2.4), (0, 2.4)], "iron"),
        turned([(1.8, 2.4), (3.4, 30), (0, 30)], "stick"),
        *(hoop(r, 0.7, "brass", (0, y, 0)) for r, y in ((2.8, 18), (4.4, 28), (6.0, 35))),
        *ring_of(6, 0, (tube([(0, 26, 3.4), (0, 31, 5.2), (0, 36, 6)], 0.6, "brass"),)),
        swollen([(0, 30), (5.4, 34), (5.8, 39), (2.6, 48), (0, 58)], "flame"),
        swollen([(0, 31), (3.2, 35), (3.4, 38), (0, 49)], "lamp", (0.4, 0, 2.6)),
    ),
    thing(
        "foaming glass, foaming cup, overflowing glass",
        turned([(6.6, 0), (7.6, 13), (7.8, 15), (7.5, 15), (6.2, 0.8), (0, 0.8)], "clear"),
        turned([(0, 0.8), (6.2, 0.8), (7.2, 12), (0, 12.4)], _VINEGAR),
        *(
            ball(r, 0.9 * r, r, _VINEGAR, (d * math.sin(2.4 * k), y, d * math.cos(2.4 * k)))
            for k, (r, d, y) in enumerate([(3.2, 3.4, 15)] * 6 + [(2.9, 2.2, 18)] * 4 + [(2.7, 0, 21)])
        ),
    ),
    thing(
        "turning stand, display stand, display turntable, rotating platform",
        turned([(16, 0), (16.6, 0.6), (16.6, 3.4), (16, 4), (0, 4)], "white", fine=48),
        turned([(13, 4), (12.8, 4.4), (0, 4.4)], "pale", fine=48),
    ),
    thing(
        "garden trowel, hand trowel, trowel",
        put(
            (
                plate([(-4.6, 0), (-4.8, 9), (-3, 14), (0, 17.5), (3, 14), (4.8, 9), (4.6, 0)], 0.6, "steel"),
                rod((0, 0.5, 0.2), (0, 9, 0.5), 0.7, "steel"),
                rod((0, 0.5, 0), (0, -5.5, 1.6), 0.8, "steel"),
                tube([(0, -5.5, 1.6), (0, -10, 1.8), (0, -17, 1.8)], (1.3, 1.9, 1.6), "stick"),
            ),
            (0, 5.5, 0),
            (-1.15, 0.5, 0),
        ),
    ),
    thing(
        "door knocker, knocker",
        box(52, 64, 4, "dark wood", (0, 0, -3), bevel=0.5),
        *(box(21, 26, 1.4, "brown", (s * 12.5, y, -0.6), bevel=0.8) for s in (-1, 1) for y in (3, 34)),
        post(6.4, 1.6, "steel", (0, 42, 1), _UP),
        ball(3.2, 3.2, 2.6, "steel", (0, 42, 2.4)),
        hoop(9.4, 1.3, "steel", (0, 33, 3.4), _UP),
        ball(2.2, 2.2, 1.8, "steel", (0, 23.6, 3.4)),
        post(2.6, 1.2, "steel", (0, 23.6, 1), _UP),
    ),
    thing(
        "wooden board, long board, wooden plank, plank",
        put((box(120, 26, 3, "wood", (0, 0, 0), bevel=0.4),), (0, 3, 0)),
        *(box(5, 20, 12, "dark wood", (s * 48, 0, 0), bevel=0.4) for s in (-1, 1)),
        floor=True,
    ),
    thing(
        "single flower, lone flower, single bloom",
        *stem(0, 0, 40, petals(11, 11, 3.6, "pink", "orange", 4.4)),
    ),
    thing(
        "scallop shell, single seashell",
        *(
            plate([(0, 0), *_at(17, a - 0.1), *_at(18, a), *_at(17, a + 0.1)], 2.2, "cream", (0, 3, 0))
            for a in _RIBS
        ),
        *(
            tube([(0, 3, 1), (x / 2, 3 + y / 2, 2.6), (x, 3 + y, 1)], (0.5, 1.2, 0.9), "cream")
            for a in _RIBS
            for x, y in _at(17, a)
        ),
        put((box(9, 4, 2.6, "cream", bevel=1),), (0, 0.4, 0)),
    ),
    thing(
        "air mattress, inflatable mattress, mattress",
        box(86, 14, 60, "blue", (0, 0, 0), bevel=5),
        *(lying(4.6, 54, "blue", (-34 + 11.4 * k, 13, 0), "z") for k in range(7)),
        *ring_of(1, 0, (post(1.6, 3, "white", (46, 6, 20), (0, 0, -math.pi / 2)),)),
        floor=True,
    ),
)  # fmt: skip
"""By name."""
