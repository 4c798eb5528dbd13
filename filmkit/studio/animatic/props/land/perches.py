"""What birds sit on: a branch with its leaves, blossom or snow, and a wire between its posts.

Knows no bird. Each stands on the ground; `HIGH` is where one sits, over the middle.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

HIGH = 1.62
"""Metres from the ground to where feet are."""
LEAVES: tuple[Color, Color] = ((0.035, 0.075, 0.020), (0.12, 0.20, 0.05))
WHITE = f.patterned((0.74, 0.77, 0.82), Pattern.PLASTER, 2.0)
PINK = (f.plain((0.72, 0.34, 0.42), 0.3, 0.1), f.plain((0.80, 0.56, 0.60), 0.3, 0.1))
SMALL = 0.62
"""How large it is made, about where feet are: birds are small."""
LOW = 0.95
"""Metres from the ground to one that is itself what is filmed."""
TWIGS: tuple[tuple[float, float, float, float], ...] = (
    (-0.62, 0.34, 0.30, 0.16),
    (-0.30, -0.26, 0.34, -0.20),
    (0.34, 0.30, 0.40, 0.18),
    (0.58, -0.24, 0.36, -0.14),
    (0.82, 0.20, 0.34, 0.10),
)
"""Along the branch, up, out and deep: where small ones leave it, and to where."""


def _limb(x: float) -> Vec:
    """The middle of the branch at a place along it."""
    return (x, HIGH - 0.045 + 0.10 * x * x * (1 if x > 0 else 0.6) - 0.02 * math.sin(5 * x) * x, 0.0)


def _wood(c: Carpenter, high: float) -> list[Vec]:
    """A trunk at the left and its branch, so `high` over its foot, and the ends of its twigs."""
    c.rod((-1.40, HIGH - high / SMALL, -0.1), (-1.24, HIGH + 0.3, -0.1), 0.16, f.BARK, 12)
    c.rod((-1.24, HIGH + 0.3, -0.1), (-1.36, HIGH + 0.62, -0.16), 0.10, f.BARK, 10)
    c.rod((-1.24, HIGH + 0.25, -0.1), (-0.86, HIGH + 0.60, -0.20), 0.07, f.BARK, 9)
    at = [_limb(-1.25 + 0.125 * k) for k in range(20)]
    for k, (a, b) in enumerate(pairwise(at)):
        c.rod(a, b, 0.046 - 0.0017 * k, f.BARK, 9)
    ends = [at[-1], (-1.36, HIGH + 0.62, -0.16), (-0.86, HIGH + 0.60, -0.20), (-1.1, HIGH + 0.5, -0.1)]
    for x, up, out, deep in TWIGS:
        (sx, sy, sz) = _limb(x)
        tip = (sx + out * 0.8, sy + up, sz + deep)
        c.rod((sx, sy, sz), tip, 0.012, f.BARK, 6)
        ends.append(tip)
    return ends


def _small(c: Carpenter, high: float) -> Mesh:
    """What was made, as small as it is in life."""
    return transform(c.done(), placement((0.0, high - HIGH * SMALL, 0.0), (0.0, 0.0, 0.0), SMALL))


def branch() -> Mesh:
    """A branch with its leaves."""
    c = Carpenter()
    for k, (x, y, z) in enumerate(_wood(c, HIGH)):
        wide = 0.36 if k in (1, 2, 3) else 0.24
        c.put(greenery.crown(k + 3, -wide, wide, wide, *LEAVES, 44 if wide > 0.3 else 26), Spot((x, y, z)))
    return _small(c, HIGH)


def _dotted(c: Carpenter, finishes: tuple[Finish, ...], seed: int) -> None:
    chance = np.random.default_rng(seed)
    for number, end in enumerate(_wood(c, LOW)):
        spread = 0.20 if number in (1, 2, 3) else 0.09
        for k in range(60 if spread > 0.1 else 18):
            x, y, z = (e + float(d) for e, d in zip(end, chance.normal(0, spread, 3), strict=True))
            c.ball((x, y, z), (0.055, 0.046, 0.055), finishes[k % len(finishes)], 7)
    for k in range(40):
        x, y, z = _limb(float(chance.uniform(-1.1, 1.1)))
        side = 1.0 if k % 2 else -1.0
        c.ball((x, y + 0.05 * side, z + float(chance.normal(0, 0.05))), 0.05, finishes[k % len(finishes)], 7)


def blossom() -> Mesh:
    """A branch in bloom."""
    c = Carpenter()
    _dotted(c, PINK, 4)
    return _small(c, LOW)


def snowy() -> Mesh:
    """A bare branch with snow on it."""
    c = Carpenter()
    ends = _wood(c, LOW)
    for k in range(18):
        x, y, z = _limb(-1.15 + 0.13 * k)
        c.ball((x, y + 0.045, z), (0.085, 0.034, 0.055), WHITE, 10)
    for (x, _, _, _), (ex, ey, ez) in zip(TWIGS, ends[4:], strict=True):
        sx, sy, sz = _limb(x)
        for k in range(5):
            t = 0.2 + 0.2 * k
            c.ball(
                (sx + t * (ex - sx), sy + t * (ey - sy) + 0.016, sz + t * (ez - sz)),
                (0.034, 0.018, 0.026),
                WHITE,
                8,
            )
    for x, y, z in ends[1:4]:
        c.ball((x, y, z), (0.15, 0.06, 0.12), WHITE, 12)
    return _small(c, LOW)


def wire() -> Mesh:
    """Three wires between two posts, the lowest where birds sit."""
    c = Carpenter()
    for s in (-1, 1):
        c.rod((s * 1.5, 0.0, 0.0), (s * 1.5, 2.1, 0.0), 0.07, f.OAK, 9)
        c.box((s * 1.5, 1.9, 0.0), (0.08, 0.08, 0.9), f.OAK)
    for y, z in ((HIGH - 0.006, 0.0), (1.94, -0.38), (1.94, 0.38)):
        sag = [(x, y + 0.05 * (x / 1.5) ** 2, z) for x in np.linspace(-1.5, 1.5, 13).tolist()]
        c.tube(sag, 0.008, f.IRON, 5)
    return c.done()
