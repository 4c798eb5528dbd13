"""Places in paper known by what lies beyond: a square, a quay, roofs, clouds, sea bed, corridor, cave.

Knows no people and no camera.
"""

import math
from collections.abc import Iterator

import numpy as np

from filmkit.studio.animatic.flat.paper import Cut, Layer
from filmkit.studio.animatic.flat.people import bar, oval
from filmkit.studio.animatic.flat.pieces import BEHIND, LAMP, Asked, box, ground, times
from filmkit.studio.animatic.world import Color


def _towers(asked: Asked, z: float, low: float, high: float, color: Color) -> Layer:
    """A skyline."""
    cuts: list[Cut] = []
    x = -2.6 * z
    while x < 2.6 * z:
        w, h = asked.rng.uniform(0.10, 0.20) * z, asked.rng.uniform(low, high)
        cuts.append(Cut(box(x, 0, w, h, z), times(color, asked.rng.uniform(0.8, 1.2))))
        for i in range(int(w / 3.0)):
            for j in range(1, int(h / 4.0)):
                if asked.dark and asked.rng.random() > 0.6:
                    cuts.append(Cut(box(x + 0.9 + 3.0 * i, 4.0 * j, 1.2, 1.8, z), LAMP, True))
        x += 1.05 * w
    return Layer(tuple(cuts), z)


def square(asked: Asked) -> Iterator[Layer]:
    """Paving, a wide house with a gable at its end, trees on both sides."""
    yield ground((0.30, 0.28, 0.25))
    z, stone = 46.0, (0.46, 0.42, 0.35)
    cuts = [Cut(box(-20, 0, 40, 12, z), stone), Cut(box(-20.6, 12, 41.2, 0.9, z), times(stone, 0.7))]
    cuts.append(Cut([(-9, 12.9, z), (9, 12.9, z), (0, 18.5, z)], times(stone, 0.9)))
    for x in np.arange(-18.0, 18.1, 4.0):
        cuts.append(Cut(box(float(x) - 0.5, 0, 1.0, 12, z), times(stone, 1.2)))
        cuts.append(
            Cut(box(float(x) + 1.2, 3.5, 1.6, 4.5, z), LAMP if asked.dark else (0.07, 0.08, 0.10), asked.dark)
        )
    yield Layer(tuple(cuts), z)
    for z, reach in ((24.0, 15.0), (11.0, 8.0)):
        trees = [
            Cut(bar((s * reach, 0), (s * reach, 3.4), 0.2, 0.14, z), (0.10, 0.065, 0.045)) for s in (-1, 1)
        ]
        trees += [Cut(oval(s * reach, 4.6, 2.0, 2.2, z), (0.07, 0.15, 0.05)) for s in (-1, 1)]
        yield Layer(tuple(trees), z)


def quay(asked: Asked) -> Iterator[Layer]:
    """Water between this quay and a row of narrow houses."""
    yield Layer(
        (Cut([(-900, 0, 400), (900, 0, 400), (60, 0, 2.5), (-60, 0, 2.5)], (0.06, 0.11, 0.13)),), 0.0, 0
    )
    z = 26.0
    cuts: list[Cut] = []
    for k, x in enumerate(np.arange(-44.0, 44.0, 5.2)):
        tone = ((0.40, 0.16, 0.11), (0.46, 0.38, 0.24), (0.26, 0.28, 0.30))[k % 3]
        high = 9.0 + 2.5 * (k * 7 % 3)
        cuts.append(Cut(box(float(x), 0, 5.0, high, z), tone))
        cuts.append(
            Cut([(float(x), high, z), (float(x) + 5.0, high, z), (float(x) + 2.5, high + 2.6, z)], tone)
        )
        for i in range(2):
            for j in range(1, int(high / 2.8)):
                lit = asked.dark and asked.rng.random() > 0.5
                glass = LAMP if lit else (0.06, 0.08, 0.11)
                cuts.append(Cut(box(float(x) + 0.8 + 2.1 * i, 2.8 * j - 1.4, 1.2, 1.7, z), glass, lit))
    yield Layer(tuple(cuts), z)
    stone = Cut(
        [(-60, 0.02, 2.5), (60, 0.02, 2.5), (40, 0.02, BEHIND), (-40, 0.02, BEHIND)], (0.24, 0.23, 0.21)
    )
    yield Layer((stone, Cut(box(-60, -0.1, 120, 0.35, 2.5), (0.34, 0.32, 0.29))), 2.5, 0.5)


def roofs(asked: Asked) -> Iterator[Layer]:
    """A flat roof with its parapet, towers beyond."""
    yield _towers(asked, 220.0, 30.0, 95.0, (0.24, 0.26, 0.31))
    yield _towers(asked, 90.0, 4.0, 26.0, (0.20, 0.20, 0.22))
    yield ground((0.17, 0.165, 0.16), BEHIND, 7.0)
    wall = [
        Cut(box(-60, 0, 120, 1.0, 7.0), (0.30, 0.28, 0.26)),
        Cut(box(-60, 1.0, 120, 0.12, 6.95), (0.42, 0.40, 0.37)),
    ]
    yield Layer((*wall, Cut(box(4.2, 0, 1.6, 1.7, 6.2), (0.34, 0.34, 0.34))), 7.0)


def clouds(asked: Asked) -> Iterator[Layer]:
    """Nothing but heaps of cloud, one bank before another."""
    for z, y, k in ((160.0, -8.0, 0.80), (80.0, -6.0, 0.92), (36.0, -4.5, 1.05)):
        cuts = [
            Cut(
                oval(
                    float(x),
                    y + asked.rng.uniform(0.0, 0.03) * z,
                    asked.rng.uniform(0.16, 0.30) * z,
                    0.10 * z,
                    z,
                ),
                times((0.62, 0.64, 0.68), k * asked.rng.uniform(0.92, 1.05)),
            )
            for x in np.arange(-2.6 * z, 2.6 * z, 0.22 * z)
        ]
        yield Layer(tuple(cuts), z, 0.3)


def sea_bed(asked: Asked) -> Iterator[Layer]:
    """Blue water all round, sand, rocks and weed."""
    k = 0.25 if asked.dark else 1.0
    yield Layer((Cut(box(-900, -50, 1800, 500, 300.0), times((0.03, 0.28, 0.38), k), True),), 300.0, 0.0)
    yield ground((0.34, 0.33, 0.24), BEHIND, 60.0)
    for z, count in ((26.0, 16), (12.0, 10), (5.0, 6)):
        cuts: list[Cut] = []
        for i in range(count):
            x = 2.2 * z * (2 * (i + asked.rng.uniform(0.2, 0.8)) / count - 1)
            if abs(x) < 1.6 and z < 6:
                continue
            if i % 3 == 0:
                cuts.append(Cut(oval(x, 0.3, 0.10 * z, 0.06 * z, z), (0.16, 0.16, 0.15)))
                continue
            lean, tall = asked.rng.uniform(-0.5, 0.5), asked.rng.uniform(1.2, 3.4)
            cuts.append(Cut(bar((x, 0), (x + lean, tall), 0.12, 0.03, z), (0.06, 0.20, 0.08)))
        yield Layer(tuple(cuts), z)


def corridor(asked: Asked) -> Iterator[Layer]:
    """Walls, floor and ceiling that run to an end, doors along both sides, lamps in a row."""
    half, high, end = 1.7, 2.7, 30.0
    wall: Color = (0.44, 0.41, 0.35)
    yield Layer(
        (
            Cut([(-half, 0, end), (half, 0, end), (half, 0, BEHIND), (-half, 0, BEHIND)], (0.25, 0.18, 0.12)),
            Cut(
                [(-half, high, end), (half, high, end), (half, high, BEHIND), (-half, high, BEHIND)],
                (0.50, 0.48, 0.44),
            ),
            Cut(
                [(-half, 0, end), (-half, high, end), (-half, high, BEHIND), (-half, 0, BEHIND)],
                times(wall, 0.85),
            ),
            Cut(
                [(half, 0, end), (half, high, end), (half, high, BEHIND), (half, 0, BEHIND)],
                times(wall, 0.70),
            ),
            Cut(box(-half, 0, 2 * half, high, end), LAMP if asked.dark else asked.sky, not asked.dark),
        ),
        end,
        0.0,
    )
    doors: list[Cut] = []
    for z in np.arange(26.0, -1.0, -4.0):
        for s in (-1.0, 1.0):
            x, a, b = s * (half - 0.02), float(z), float(z) + 1.1
            doors.append(Cut([(x, 0, a), (x, 2.1, a), (x, 2.1, b), (x, 0, b)], (0.16, 0.095, 0.055)))
        doors.append(Cut(oval(0.0, high - 0.12, 0.20, 0.06, float(z)), LAMP, True))
    yield Layer(tuple(doors), 1.0, 0.0)


def cave(asked: Asked) -> Iterator[Layer]:
    """Rock in rings, darker and darker, teeth of stone from above; light falls in far behind."""
    yield Layer((Cut(box(-60, -10, 120, 60, 60.0), times(asked.sky, 0.7), True),), 60.0, 0.0)
    yield ground((0.10, 0.095, 0.09), BEHIND, 50.0)
    for z, hole, k in ((44.0, 5.0, 0.9), (26.0, 5.6, 0.7), (12.0, 4.6, 0.5)):
        tone = times((0.17, 0.15, 0.13), k)
        far = 3.0 * z
        cuts = [Cut(box(-far, -2, far - hole, 40, z), tone), Cut(box(hole, -2, far - hole, 40, z), tone)]
        cuts.append(Cut(box(-far, hole, 2 * far, 40, z), tone))
        for x in np.arange(-hole, hole, 0.16 * hole):
            down = hole * (1 - asked.rng.uniform(0.1, 0.5) * (0.3 + (float(x) / hole) ** 2))
            cuts.append(
                Cut(
                    [(float(x) - 0.1 * hole, hole, z), (float(x) + 0.1 * hole, hole, z), (float(x), down, z)],
                    tone,
                )
            )
        for s in (-1, 1):
            bank = [(s * hole, -0.1, z), (s * 0.45 * hole, -0.1, z), (s * hole, hole * math.sin(0.9), z)]
            cuts.append(Cut(bank, tone))
        yield Layer(tuple(cuts), z)
