"""Fronts of a square of screens: advertisements as large as houses, lit by day and by night.

Knows no street. A front has its middle at the origin and faces +z, as those of `fronts`.
"""

import numpy as np

from filmkit.studio.animatic.props.buildings import fronts
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.world import Color, Mesh

GROUNDS: tuple[Color, ...] = (
    (0.85, 0.05, 0.06), (0.06, 0.22, 0.85), (0.95, 0.62, 0.05), (0.60, 0.08, 0.70), (0.05, 0.60, 0.55),
    (0.92, 0.90, 0.86),
)  # fmt: skip
"""Of a picture on a screen."""
WORDS = ("SALE", "COLA", "NEW", "SHOW", "LIVE", "NEWS", "WOW", "MUSIC")
DAY, NIGHT = 0.75, 2.2
"""How bright a screen is."""


def screened(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A modern block whose whole front over the shops is screens, one above another."""
    c = Carpenter()
    c.put(fronts.tower(wide, number, seed, night), Spot((0.0, 0.0, 0.0)))
    chance = np.random.default_rng(seed + 57 * number)
    y = 4.9
    for k in range(4):
        high = float(chance.uniform(2.6, 5.2))
        long = wide * float(chance.uniform(0.72, 0.94))
        screen(c, (0.0, y + high / 2, 0.25), (long, high), 3 * number + k, night)
        y += high + 0.5
    return c.done()


def screen(
    c: Carpenter, at: tuple[float, float, float], size: tuple[float, float], number: int, night: bool
) -> None:
    """One of them, facing +z: a ground of one colour, a form and a word on it, in a dark frame."""
    x, y, z = at
    long, high = size
    bright = NIGHT if night else DAY
    ground = GROUNDS[number % len(GROUNDS)]
    other = GROUNDS[(number + 2 + number % 3) % len(GROUNDS)]
    c.box((x, y, z - 0.12), (long + 0.3, high + 0.3, 0.2), f.plain((0.02, 0.02, 0.024)))
    c.box(at, (long, high, 0.05), f.glowing(ground, bright))
    if number % 3 == 0:
        c.ball((x - 0.24 * long, y, z), (0.36 * high, 0.36 * high, 0.06), f.glowing(other, bright), 22)
    elif number % 3 == 1:
        stripes = [
            Block((x - 0.3 * long + 0.14 * long * k, y, z + 0.03), (0.07 * long, high, 0.03))
            for k in range(3)
        ]
        c.boxes(stripes, f.glowing(other, bright))
    else:
        c.box(
            (x - 0.26 * long, y - 0.06 * high, z + 0.03),
            (0.12 * long, 0.7 * high, 0.03),
            f.glowing(other, bright),
        )
    word = lettering.lettering(WORDS[number % len(WORDS)], min(0.5 * high, 0.11 * long))
    c.part(
        word,
        f.glowing((1.0, 1.0, 1.0) if number % 6 != 5 else (0.1, 0.1, 0.1), bright),
        (x + 0.18 * long, y, z + 0.06),
    )
