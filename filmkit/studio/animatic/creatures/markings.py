"""Stripes, spots and patches: how much of the second colour lies at each point of a coat.

Knows no species. Points are those of a standing animal, in heights of its withers.
"""

from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64

Mark = Callable[[F64], F64]
"""From points (n, 3) to shares (n,), 0 to 1."""


def _soft(value: F64, edge: float) -> F64:
    return np.asarray(np.clip(0.5 + value / edge, 0.0, 1.0), np.float64)


def zebra(p: F64) -> F64:
    """Upright bands that lie level on the legs and lean over the rump."""
    x, y, z = p.T
    lean = 0.55 * np.clip(-x - 0.10, 0, 1) * (y - 0.3)
    upright = np.sin(46 * (x + lean + 0.03 * np.sin(9 * y + 2 * z)))
    level = np.sin(62 * (y + 0.05 * np.abs(z)))
    legs = np.clip((0.55 - y) / 0.08, 0, 1)
    return _soft(upright * (1 - legs) + level * legs, 0.5)


def tiger(p: F64) -> F64:
    """Thin broken bands from the back down the flanks, finer ones on the head, none on the muzzle."""
    x, y, z = p.T
    wave = np.sin(40 * (x + 0.06 * np.sin(13 * y) + 0.03 * np.sin(31 * y + 3 * np.sign(z))))
    low = np.clip((y - 0.40) / 0.35, 0, 1)
    body = wave - 0.62 + 0.22 * low - 0.9 * (y < 0.22)
    face = (
        np.sin(105 * (0.8 * x + 0.5 * y + 0.05 * np.sin(28 * np.abs(z))))
        - 0.60
        - 12 * np.clip(x - 0.84, 0, 1)
    )
    head = np.clip((x - 0.64) / 0.05, 0, 1) * (y > 0.72)
    return _soft(body * (1 - head) + face * head, 0.35)


def giraffe(p: F64) -> F64:
    """Brown plates with pale seams: nearest of scattered middles, less what is near two of them."""
    nearest, second = _cells(p, 0.125)
    fade = np.clip((p[:, 1] - 0.18) / 0.25, 0, 1)
    return _soft(second - nearest - 0.022, 0.014) * fade


def rosettes(p: F64) -> F64:
    """Dark spots all over."""
    nearest, _ = _cells(p, 0.062)
    return _soft(0.019 - nearest, 0.009)


def dapples(p: F64) -> F64:
    """A fawn's pale spots along the back."""
    nearest, _ = _cells(p, 0.090)
    high = np.clip((p[:, 1] - 0.72) / 0.12, 0, 1)
    return _soft(0.017 - nearest, 0.009) * high


def patches(p: F64) -> F64:
    """A cow's large dark maps on white."""
    x, y, z = p.T
    f = (
        np.sin(6.1 * x + 2.0 * np.sign(z) + 1.0)
        + np.sin(7.7 * y + 3.1 * x * np.sign(z))
        + 0.7 * np.sin(13 * x)
    )
    return _soft(f - 0.35, 0.12) * np.clip((y - 0.30) / 0.05, 0, 1)


def panda(p: F64) -> F64:
    """Legs, and a yoke over the shoulders."""
    x, y, _ = p.T
    legs = _soft(0.44 - y, 0.05)
    yoke = _soft(0.15 - np.abs(x - 0.27 - 0.15 * (y - 0.6)), 0.04) * (y < 1.03)
    return np.maximum(legs, yoke)


def badger(p: F64) -> F64:
    """A raccoon's rings round the tail."""
    x, y, _ = p.T
    behind = np.clip((-x - 0.56) / 0.03, 0, 1)
    return _soft(np.sin(34 * (x - 0.5 * y)), 0.5) * behind


def _cells(p: F64, size: float) -> tuple[F64, F64]:
    """Distance to the nearest and the second nearest of points strewn one a cell."""
    cell = np.floor(p / size).astype(np.int64)
    nearest, second = np.full(len(p), 9.0), np.full(len(p), 9.0)
    for step in np.ndindex(3, 3, 3):
        at = cell + np.array(step) - 1
        mixed = (at[:, 0] * 73856093) ^ (at[:, 1] * 19349663) ^ (at[:, 2] * 83492791)
        shift = np.stack([((mixed >> k) & 255) / 255.0 for k in (3, 11, 19)], 1)
        away = np.linalg.norm(p - (at + 0.15 + 0.7 * shift) * size, axis=1)
        second = np.minimum(np.maximum(nearest, away), second)
        nearest = np.minimum(nearest, away)
    return nearest, second


MARKS: Mapping[str, Mark] = {
    "zebra": zebra,
    "tiger": tiger,
    "giraffe": giraffe,
    "rosettes": rosettes,
    "dapples": dapples,
    "patches": patches,
    "panda": panda,
    "rings": badger,
}
