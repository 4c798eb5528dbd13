"""Steps on eight grounds, alone and walking. Knows no words and no figures.

A step is a heel and a ball: two knocks of the ground, and what the ground does under them.
"""

from collections.abc import Sequence

import numpy as np

from filmkit.studio.sound.foley.materials import Mono, Random, dulled, ringing, strewn, struck, together

GROUNDS = ("wood", "stone", "gravel", "snow", "grass", "metal", "carpet", "water")
PACES = {"walk": 0.54, "run": 0.33, "creep": 0.85}
"""Seconds from step to step (walking 110 steps a minute: Murray 1964)."""


def step(random: Random, ground: str, *, heavy: float = 1.0) -> Mono:
    """One step; `heavy` above 1 is a heavier walker."""
    heel = _knock(random, ground, heavy)
    ball = _knock(random, ground, heavy) * np.float32(0.55)
    gap = float(random.uniform(0.06, 0.1))
    under = _under(random, ground)
    return together((0, 1, heel), (gap, 1, ball), (gap / 2, 1, under))


def _knock(random: Random, ground: str, heavy: float) -> Mono:
    """The ground as it is hit."""
    turn = float(random.uniform(0.92, 1.08)) / heavy
    match ground:
        case "wood":
            body = ringing(random, 128 * turn, (1, 1.9, 2.8, 4.1), 0.16, bend=-0.3, dull=0.9)
            return together((0, 0.9, body), (0, 0.35, struck(random, 0.03, 900, 3500)))
        case "stone":
            body = ringing(random, 210 * turn, (1, 2.6, 5.2), 0.06, bend=-0.6)
            return together((0, 0.5, body), (0, 0.6, struck(random, 0.05, 1400, 6000)))
        case "metal":
            body = ringing(random, 340 * turn, (1, 2.76, 5.4, 8.9), 0.5, dull=0.6)
            return together((0, 0.6, body), (0, 0.5, struck(random, 0.03, 1500, 7000)))
        case "gravel":
            return struck(random, 0.05, 180, 900) * np.float32(0.5)
        case "snow":
            return struck(random, 0.06, 100, 500) * np.float32(0.4)
        case "water":
            return struck(random, 0.12, 120, 900, attack=0.01) * np.float32(0.6)
        case _:
            return dulled(struck(random, 0.07, 60, 420) * np.float32(0.8 if ground == "carpet" else 0.5), 500)


def _under(random: Random, ground: str) -> Mono:
    """What lies on the ground as it is trodden."""
    match ground:
        case "gravel":
            return strewn(random, 0.16, 190, lambda: struck(random, 0.014, 1200, 7500) * np.float32(0.3))
        case "snow":
            # It squeaks: grains break in quick regular runs.
            return strewn(random, 0.22, 260, lambda: struck(random, 0.008, 2200, 5200) * np.float32(0.2))
        case "grass":
            return struck(random, 0.2, 1500, 6500, attack=0.05) * np.float32(0.16)
        case "water":
            return strewn(random, 0.3, 60, lambda: _drop(random))
        case "wood" if random.random() < 0.12:
            return ringing(random, float(random.uniform(320, 460)), (1, 2, 3), 0.12, bend=0.3) * np.float32(
                0.05
            )
        case _:
            return struck(random, 0.05, 800, 3000, attack=0.01) * np.float32(0.05)


def _drop(random: Random) -> Mono:
    return ringing(random, float(random.uniform(500, 1500)), (1,), 0.06, bend=0.9) * np.float32(0.3)


def walk(
    random: Random, ground: str, times: Sequence[float], *, heavy: float = 1.0, seconds: float | None = None
) -> Mono:
    """Steps at these seconds: left and right differ, and no two are alike."""
    pieces = [(0.0, 0.0, np.zeros(int((seconds or 0.01) * 48_000), np.float32))]
    sides = (heavy, heavy * 1.06)
    for number, at in enumerate(times):
        loud = float(random.uniform(0.75, 1.0))
        pieces.append((at, loud, step(random, ground, heavy=sides[number % 2])))
    return together(*pieces)


def paced(random: Random, pace: str, seconds: float) -> list[float]:
    """Times of steps at a pace: never quite even."""
    every = PACES[pace]
    times = np.arange(0.02, max(0.03, seconds - 0.2), every)
    return [max(0.0, float(at + random.normal(0, every * 0.03))) for at in times]
