"""Rooms in paper: a floor, walls, a window with the sky in it, and what stands there.

Knows no people and no camera.
"""

from collections.abc import Iterator

import numpy as np

from filmkit.studio.animatic.flat.paper import Cut, Layer
from filmkit.studio.animatic.flat.people import bar, oval
from filmkit.studio.animatic.flat.pieces import BEHIND, LAMP, WALL, Asked, box, ground, times
from filmkit.studio.animatic.world import Color


def _room(asked: Asked, wall: Color, floor: Color) -> Iterator[Layer]:
    """A floor, three walls, and a window with the sky in it."""
    wide, high = 5.2, 2.9
    yield Layer(
        (
            Cut([(-wide, 0, WALL), (wide, 0, WALL), (wide, 0, BEHIND), (-wide, 0, BEHIND)], floor),
            Cut(
                [(-wide, high, WALL), (wide, high, WALL), (wide, high, BEHIND), (-wide, high, BEHIND)],
                (0.5, 0.48, 0.45),
            ),
            Cut(
                [(-wide, 0, WALL), (-wide, high, WALL), (-wide, high, BEHIND), (-wide, 0, BEHIND)],
                times(wall, 0.8),
            ),
            Cut(
                [(wide, 0, WALL), (wide, high, WALL), (wide, high, BEHIND), (wide, 0, BEHIND)],
                times(wall, 0.65),
            ),
            Cut(box(-wide, 0, 2 * wide, high, WALL), wall),
            Cut(box(-wide, 0, 2 * wide, 0.10, WALL), times(wall, 0.55)),
        ),
        WALL,
        0.0,
    )
    x = -2.6
    yield Layer(
        (
            Cut(box(x - 0.08, 0.85, 1.76, 1.56, WALL), (0.55, 0.5, 0.44)),
            Cut(box(x, 0.93, 1.6, 1.4, WALL), asked.sky, True),
            Cut(box(x + 0.77, 0.93, 0.06, 1.4, WALL), (0.55, 0.5, 0.44)),
            Cut(box(x, 1.6, 1.6, 0.05, WALL), (0.55, 0.5, 0.44)),
        ),
        WALL,
        0.7,
    )


def kitchen(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.42, 0.40, 0.34), (0.22, 0.16, 0.11))
    z = WALL - 0.6
    shelf = [Cut(box(0.2, 1.75, 4.2, 0.05, z), (0.20, 0.12, 0.07))]
    for x in np.arange(0.5, 4.2, 0.62):
        shelf.append(
            Cut(
                bar((x, 1.88), (x + 0.22, 1.88), 0.10, 0.10, z),
                ((0.32, 0.13, 0.05), (0.36, 0.35, 0.33))[int(x * 3) % 2],
            )
        )
    yield Layer(
        (
            *shelf,
            Cut(box(-0.4, 0.0, 5.4, 0.88, z), (0.13, 0.20, 0.17)),
            Cut(box(-0.45, 0.88, 5.5, 0.06, z), (0.34, 0.24, 0.15)),
        ),
        z,
    )
    yield _hanging(0.9, z, asked)


def steel(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.52, 0.52, 0.50), (0.22, 0.20, 0.19))
    z = WALL - 0.7
    hood = Cut([(-0.6, 2.1, z), (4.2, 2.1, z), (3.6, 2.8, z), (0.0, 2.8, z)], (0.42, 0.43, 0.45))
    pots = [Cut(bar((x, 1.05), (x + 0.2, 1.05), 0.13, 0.13, z), (0.30, 0.31, 0.33)) for x in (0.2, 1.3, 2.6)]
    yield Layer(
        (
            hood,
            *pots,
            Cut(box(-0.6, 0, 5.0, 0.9, z), (0.36, 0.37, 0.39)),
            Cut(box(-0.65, 0.9, 5.1, 0.05, z), (0.55, 0.56, 0.58)),
        ),
        z,
    )
    yield _hanging(-1.2, z, asked)


def living(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.36, 0.30, 0.24), (0.20, 0.12, 0.07))
    z = 1.8
    yield Layer(
        (
            Cut(box(0.6, 0.1, 2.6, 0.5, z), (0.10, 0.20, 0.20)),
            Cut(box(0.6, 0.5, 2.6, 0.45, z + 0.1), (0.08, 0.17, 0.17)),
            Cut(bar((0.7, 0.45), (0.7, 0.6), 0.17, 0.17, z), (0.11, 0.22, 0.22)),
            Cut(bar((3.1, 0.45), (3.1, 0.6), 0.17, 0.17, z), (0.11, 0.22, 0.22)),
        ),
        z,
    )
    yield Layer(
        (
            Cut(bar((3.8, 0), (3.8, 1.45), 0.03, 0.03, z), (0.06, 0.05, 0.04)),
            Cut([(3.5, 1.4, z), (4.1, 1.4, z), (3.95, 1.85, z), (3.65, 1.85, z)], LAMP, True),
        ),
        z,
    )
    yield Layer(
        (
            Cut(box(0.9, 1.5, 1.3, 0.85, WALL), (0.13, 0.08, 0.05)),
            Cut(box(0.98, 1.58, 1.14, 0.69, WALL), (0.30, 0.34, 0.33)),
        ),
        WALL,
        0.6,
    )


def bedroom(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.30, 0.32, 0.38), (0.20, 0.13, 0.08))
    z = 1.6
    yield Layer(
        (
            Cut(box(0.3, 0, 0.1, 1.15, z + 0.3), (0.16, 0.09, 0.05)),
            Cut(box(0.4, 0.2, 3.0, 0.35, z), (0.62, 0.60, 0.58)),
            Cut(bar((0.75, 0.62), (1.15, 0.62), 0.12, 0.12, z), (0.75, 0.74, 0.72)),
            Cut([(1.5, 0.58, z), (3.4, 0.58, z), (3.4, 0.14, z), (1.5, 0.14, z)], (0.22, 0.10, 0.12)),
        ),
        z,
    )
    yield Layer(
        (
            Cut(box(-0.5, 0, 0.6, 0.5, z), (0.18, 0.11, 0.06)),
            Cut(oval(-0.2, 0.72, 0.16, 0.14, z), LAMP, True),
        ),
        z,
    )


def desks(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.44, 0.45, 0.44), (0.24, 0.22, 0.20))
    yield Layer(
        (
            Cut(box(-0.3, 1.0, 3.8, 1.4, WALL), (0.20, 0.12, 0.07)),
            Cut(box(-0.2, 1.1, 3.6, 1.2, WALL), (0.05, 0.12, 0.09)),
        ),
        WALL,
        0.6,
    )
    for z in (2.2, 0.9):
        cuts = [Cut(box(x, 0.70, 1.2, 0.06, z), (0.34, 0.23, 0.13)) for x in (-3.8, -1.9, 1.2, 3.0)]
        cuts += [
            Cut(bar((x + dx, 0), (x + dx, 0.7), 0.025, 0.025, z), (0.08, 0.08, 0.09))
            for x in (-3.8, -1.9, 1.2, 3.0)
            for dx in (0.1, 1.1)
        ]
        yield Layer(tuple(cuts), z)


def cafe(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.30, 0.14, 0.10), (0.20, 0.15, 0.11))
    z = WALL - 0.8
    bottles = [
        Cut(box(x, 1.55, 0.09, 0.32, z), ((0.06, 0.2, 0.1), (0.3, 0.12, 0.04), (0.4, 0.38, 0.3))[k % 3])
        for k, x in enumerate(np.arange(0.4, 4.2, 0.24))
    ]
    yield Layer(
        (
            Cut(box(0.2, 1.5, 4.3, 0.05, z), (0.15, 0.09, 0.05)),
            *bottles,
            Cut(box(-0.2, 0, 5.0, 1.05, z), (0.13, 0.075, 0.045)),
            Cut(box(-0.3, 1.05, 5.2, 0.07, z), (0.36, 0.22, 0.12)),
        ),
        z,
    )
    yield _hanging(0.6, z - 0.5, asked)
    yield Layer(
        (
            Cut(oval(-3.0, 0.74, 0.6, 0.06, 1.2), (0.30, 0.19, 0.11)),
            Cut(bar((-3.0, 0), (-3.0, 0.7), 0.04, 0.04, 1.2), (0.05, 0.05, 0.05)),
        ),
        1.2,
    )


def hall(asked: Asked) -> Iterator[Layer]:
    stone: Color = (0.36, 0.33, 0.29)
    yield ground((0.30, 0.28, 0.26), far=26.0)
    yield Layer((Cut(box(-60, 0, 120, 20, 26), times(stone, 0.8)),), 26.0, 0)
    panes = [
        Cut(
            [
                *box(x, 3.0, 3.4, 5.0, 26),
                *[(px, py, 26.0) for px, py, _ in oval(x + 1.7, 8.0, 1.7, 1.7, 26) if py > 8.0][::-1],
            ][:4],
            asked.sky,
            True,
        )
        for x in np.arange(-24, 24, 5.2)
    ]
    yield Layer(tuple(panes), 26.0, 0.5)
    yield Layer(
        (
            Cut(oval(0, 10.6, 1.2, 1.2, 25.8), (0.08, 0.07, 0.06)),
            Cut(oval(0, 10.6, 1.05, 1.05, 25.8), (1.5, 1.3, 0.9), True),
        ),
        26.0,
    )
    for z in (17.0, 9.0, 4.5):
        cuts: list[Cut] = []
        for side in (-1, 1):
            x = side * (4.6 + 0.18 * z)
            cuts += [
                Cut(box(x - 0.45, 0, 0.9, 6.5, z), stone),
                Cut(box(x - 0.65, 6.3, 1.3, 0.4, z), times(stone, 1.2)),
                Cut(box(x - 0.6, 0, 1.2, 0.5, z), times(stone, 0.8)),
                Cut(oval(x - 0.75 * side, 3.0, 0.16, 0.20, z), LAMP, True),
            ]
        yield Layer(tuple(cuts), z)


def table(asked: Asked) -> Iterator[Layer]:
    """Seen from before a table: what lies on it is the picture."""
    yield Layer((Cut(box(-9, -3, 18, 9, 3.0), (0.10, 0.08, 0.07)),), 3.0, 0)
    blurs = [
        Cut(
            oval(asked.rng.uniform(-3, 3), asked.rng.uniform(1.2, 2.6), 0.22, 0.22, 2.6),
            (0.9, 0.5, 0.2),
            True,
        )
        for _ in range(7)
    ]
    yield Layer(tuple(blurs), 2.6, 0)
    yield Layer(
        (Cut([(-3, 0.9, 1.2), (3, 0.9, 1.2), (3, 0.72, -0.6), (-3, 0.72, -0.6)], (0.30, 0.17, 0.09)),),
        0.0,
        0.5,
    )
    yield Layer(
        (
            Cut(oval(0, 0.865, 0.34, 0.075, 0.0), (0.66, 0.63, 0.57)),
            Cut(oval(0, 0.872, 0.24, 0.045, 0.0), (0.52, 0.50, 0.46)),
            Cut(oval(-0.04, 0.905, 0.12, 0.055, 0.0), (0.34, 0.09, 0.05)),
            Cut(oval(0.07, 0.90, 0.07, 0.04, 0.0), (0.12, 0.26, 0.06)),
            Cut(oval(0.0, 0.94, 0.035, 0.03, 0.0), (0.7, 0.45, 0.08)),
        ),
        0.0,
    )


def _hanging(x: float, z: float, asked: Asked) -> Layer:
    cuts: list[Cut] = []
    for at in (x, x + 1.7):
        cuts += [
            Cut(bar((at, 2.9), (at, 2.45), 0.012, 0.012, z), (0.03, 0.03, 0.03)),
            Cut(
                [(at - 0.2, 2.3, z), (at + 0.2, 2.3, z), (at + 0.07, 2.48, z), (at - 0.07, 2.48, z)],
                (0.06, 0.06, 0.06),
            ),
            Cut(oval(at, 2.28, 0.09, 0.07, z), LAMP, True),
        ]
    return Layer(tuple(cuts), z)


def plain(asked: Asked) -> Iterator[Layer]:
    yield from _room(asked, (0.40, 0.38, 0.35), (0.22, 0.16, 0.11))


def paper(asked: Asked) -> Iterator[Layer]:
    """A roll of paper behind whoever sits for a portrait."""
    yield Layer((Cut(box(-9, -3, 18, 9, WALL), (0.46, 0.45, 0.43)),), WALL, 0)
