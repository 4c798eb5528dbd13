"""Open places in paper: streets, woods, country, coast, road; ground to the horizon.

Knows no people and no camera.
"""

import math
from collections.abc import Iterator

import numpy as np

from filmkit.studio.animatic.flat.paper import Cut, Layer
from filmkit.studio.animatic.flat.people import bar, oval
from filmkit.studio.animatic.flat.pieces import BEHIND, LAMP, Asked, box, ground
from filmkit.studio.animatic.world import Color


def _row(asked: Asked, z: float, low: float, high: float, wall: Color) -> Layer:
    """House fronts side by side, with windows."""
    cuts: list[Cut] = []
    x = -3.2 * z - 16.0
    while x < 3.2 * z + 16.0:
        w, h = asked.rng.uniform(5.0, 9.0), asked.rng.uniform(low, high)
        k = asked.rng.uniform(0.75, 1.15)
        cuts.append(Cut(box(x, 0, w, h, z), (wall[0] * k, wall[1] * k, wall[2] * k)))
        cuts.append(
            Cut(
                [(x - 0.2, h, z), (x + w + 0.2, h, z), (x + w + 0.2, h + 0.3, z), (x - 0.2, h + 0.3, z)],
                (wall[0] * 0.6, wall[1] * 0.6, wall[2] * 0.6),
            )
        )
        for i in range(int(w / 1.9)):
            for j in range(1, int(h / 2.7)):
                burns = asked.dark and asked.rng.random() > 0.55
                glass = LAMP if burns else (0.06, 0.08, 0.11)
                cuts.append(Cut(box(x + 0.6 + 1.9 * i, 0.5 + 2.7 * j, 0.9, 1.4, z), glass, burns))
        x += w + (0.0 if asked.rng.random() > 0.2 else 1.2)
    return Layer(tuple(cuts), z)


def street(asked: Asked) -> Iterator[Layer]:
    yield ground((0.16, 0.16, 0.17))
    yield _row(asked, 45.0, 14.0, 26.0, (0.30, 0.29, 0.31))
    yield _row(asked, 7.0, 7.0, 11.0, (0.42, 0.36, 0.30))
    shops: list[Cut] = []
    for k, x in enumerate(np.arange(-22.0, 22.0, 5.5)):
        color = ((0.35, 0.06, 0.05), (0.05, 0.18, 0.12), (0.06, 0.09, 0.22))[k % 3]
        shops.append(Cut(box(x, 0.3, 3.4, 2.1, 6.9), LAMP if asked.dark else (0.16, 0.19, 0.22), asked.dark))
        shops.append(
            Cut([(x - 0.3, 2.3, 6.2), (x + 3.7, 2.3, 6.2), (x + 3.5, 3.0, 6.9), (x - 0.1, 3.0, 6.9)], color)
        )
        shops.append(Cut(box(x + 4.0, 0, 1.0, 2.5, 6.9), (0.10, 0.05, 0.03)))
    yield Layer(tuple(shops), 7.0)
    yield Layer(
        (Cut([(-60, 0.02, 6.6), (60, 0.02, 6.6), (40, 0.02, 4.2), (-40, 0.02, 4.2)], (0.30, 0.29, 0.28)),),
        5.0,
        0,
    )
    posts: list[Cut] = []
    for x in (-6.5, 0.8, 8.0):
        posts += [
            Cut(bar((x, 0), (x, 3.6), 0.07, 0.05, 4.0), (0.03, 0.035, 0.035)),
            Cut(oval(x, 3.85, 0.20, 0.26, 4.0), LAMP if asked.dark else (0.6, 0.58, 0.5), asked.dark),
        ]
    yield Layer(tuple(posts), 4.0)


def _tree(asked: Asked, x: float, z: float, crown: Color, tall: float) -> Iterator[Cut]:
    yield Cut(
        bar((x, 0), (x + asked.rng.uniform(-0.2, 0.2), 0.6 * tall), 0.05 * tall, 0.03 * tall, z),
        (0.10, 0.065, 0.045),
    )
    for _ in range(5):
        dx, dy = asked.rng.uniform(-0.17, 0.17) * tall, asked.rng.uniform(0.50, 0.88) * tall
        k = asked.rng.uniform(0.75, 1.2)
        yield Cut(oval(x + dx, dy, 0.20 * tall, 0.17 * tall, z), (crown[0] * k, crown[1] * k, crown[2] * k))


def _trees(asked: Asked, z: float, count: int, spread: float, clear: float = 0.0) -> Layer:
    cuts: list[Cut] = []
    for k in range(count):
        x = spread * (2 * (k + asked.rng.uniform(0.2, 0.8)) / count - 1)
        if abs(x) >= clear:
            cuts += _tree(asked, x, z, (0.07, 0.15, 0.05), asked.rng.uniform(5.0, 8.5))
    return Layer(tuple(cuts), z)


def _ridge(asked: Asked, z: float, high: float, color: Color) -> Layer:
    xs = np.linspace(-2.6 * z, 2.6 * z, 40)
    a, b, c = asked.rng.uniform(0, 6.3, 3)
    line = [
        (
            float(x),
            float(
                high
                * (
                    0.62
                    + 0.25 * math.sin(x * 4.1 / z + a)
                    + 0.13 * math.sin(x * 11.0 / z + b)
                    + 0.05 * math.sin(x * 29.0 / z + c)
                )
            ),
            z,
        )
        for x in xs
    ]
    return Layer((Cut([*line, (2.6 * z, 0, z), (-2.6 * z, 0, z)], color),), z)


def wood(asked: Asked) -> Iterator[Layer]:
    yield ground((0.10, 0.13, 0.05))
    yield _trees(asked, 38.0, 26, 70.0)
    yield _trees(asked, 19.0, 14, 34.0)
    yield _trees(asked, 9.0, 9, 17.0)
    yield _trees(asked, 4.0, 4, 9.0, 2.6)


def country(asked: Asked) -> Iterator[Layer]:
    yield ground((0.17, 0.20, 0.08))
    yield _ridge(asked, 260.0, 62.0, (0.17, 0.20, 0.26))
    yield _ridge(asked, 110.0, 17.0, (0.14, 0.19, 0.11))
    yield _trees(asked, 42.0, 9, 80.0)
    yield _trees(asked, 15.0, 3, 22.0, 5.0)


def park(asked: Asked) -> Iterator[Layer]:
    yield ground((0.14, 0.22, 0.07))
    yield _row(asked, 90.0, 14.0, 34.0, (0.30, 0.30, 0.33))
    yield _trees(asked, 30.0, 12, 55.0)
    yield _trees(asked, 11.0, 5, 18.0, 3.0)


def coast(asked: Asked) -> Iterator[Layer]:
    yield Layer(
        (Cut([(-900, 0, 400), (900, 0, 400), (60, 0, BEHIND), (-60, 0, BEHIND)], (0.07, 0.15, 0.19)),), 0.0, 0
    )
    for z, k in ((120.0, 0.8), (45.0, 1.0), (18.0, 1.2)):
        wave = [
            (float(x), float(0.012 * z * math.sin(x * 0.9 + z)), z)
            for x in np.linspace(-2.5 * z, 2.5 * z, 60)
        ]
        yield Layer(
            (
                Cut(
                    [*wave, (2.5 * z, -0.03 * z, z), (-2.5 * z, -0.03 * z, z)], (0.06 * k, 0.14 * k, 0.17 * k)
                ),
            ),
            z,
            0.4,
        )
    x = 9.0
    yield Layer(
        (
            Cut(
                [(x - 6, -0.2, 24), (x + 7, -0.2, 24), (x + 3, 2.4, 24), (x - 2, 2.8, 24)], (0.10, 0.09, 0.09)
            ),
            Cut(
                [(x - 0.9, 2.3, 24), (x + 0.9, 2.3, 24), (x + 0.6, 9.0, 24), (x - 0.6, 9.0, 24)],
                (0.72, 0.70, 0.66),
            ),
            Cut(box(x - 0.72, 5.0, 1.44, 1.3, 24), (0.55, 0.07, 0.05)),
            Cut(box(x - 0.45, 9.0, 0.9, 1.0, 24), LAMP, True),
        ),
        24.0,
    )
    yield Layer(
        (Cut([(-14, -0.1, 1.2), (14, -0.1, 1.2), (30, 0, BEHIND), (-30, 0, BEHIND)], (0.30, 0.25, 0.18)),),
        0.0,
        0.6,
    )


def road(asked: Asked) -> Iterator[Layer]:
    yield from country(asked)
    yield Layer(
        (
            Cut(
                [(-3.4, 0.01, BEHIND), (3.4, 0.01, BEHIND), (3.4, 0.01, 300), (-3.4, 0.01, 300)],
                (0.10, 0.10, 0.11),
            ),
        ),
        0.0,
        0,
    )
    dashes = [
        Cut(
            [(-0.08, 0.02, z), (0.08, 0.02, z), (0.08, 0.02, z + 2.2), (-0.08, 0.02, z + 2.2)],
            (0.7, 0.68, 0.6),
        )
        for z in np.arange(-1.0, 70.0, 5.0)
    ]
    yield Layer(tuple(dashes), 0.0, 0)
