"""Hair that lies on the skull as one shell: cropped, in a whorl from the crown, or combed to a knot.

Knows no colour. Head axes, as in `head`. A shell ends in the skin, so there is no rim as of a helmet.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.hair.hair import BUN, RADII, SKULL, TAIL, hairline, on_skull
from filmkit.studio.animatic.figures.looks.appearance import HairStyle
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64, unit

TUFTS = (7, 13, 19)
STRANDS = (31, 47, 71)
"""How many a turn round the crown; higher ones only where cells are fine."""


FINE = 0.0060
"""Cells finer than this show single strands."""
Waves = tuple[tuple[int, float, float], ...]
"""How many a turn, phase, weight."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a style is cut, metres."""

    top: float
    """How thick it is on top."""
    sides: float
    whorl: float
    """Radians the strands turn on their way from the crown to the brow."""
    fringe: float = 0.0
    """How far it hangs over the brow."""
    ragged: float = 0.004
    """How uneven its line is."""
    pole: tuple[float, float, float] = (0.18, 1.0, -0.45)
    """Where its strands come from: the crown, or the knot they are combed to."""
    tousled: float = 0.0025
    taper: float = 0.016
    """Over how far from the brow it rises to its thickness."""


_CUTS = {
    HairStyle.SHORT: _Cut(0.0155, 0.0052, 1.15),
    HairStyle.TIED: _Cut(0.0085, 0.0068, 0.0, ragged=0.002, pole=TAIL, tousled=0.0012),
    HairStyle.BUN: _Cut(0.0085, 0.0068, 0.0, ragged=0.002, pole=BUN, tousled=0.0012),
    HairStyle.BOY: _Cut(0.0190, 0.0125, 0.8, fringe=0.026, ragged=0.012, tousled=0.0045, taper=0.008),
}


def is_shell(style: HairStyle) -> bool:
    """Whether a style lies on the skull as a shell; what is gathered has its knot besides."""
    return style in _CUTS


@lru_cache(maxsize=32)
def crop(style: HairStyle, seed: int, step: float, below: float | None = None) -> Part:
    """The hair of a style in cells of about `step`; none above the height `below`, for hats."""
    cut, rng = _CUTS[style], np.random.default_rng(seed)
    columns, rows = cells(0.85, 0.13, step)
    degrees = np.linspace(-180.0, 180.0, columns + 1)
    down = np.linspace(0.0, 1.0, rows)
    ends = np.array([hairline(float(each)) for each in degrees])
    ahead = np.clip(np.cos(np.radians(degrees)), 0.0, 1.0)
    tufts, strands = waves_of(TUFTS, rng), waves_of(STRANDS, rng)
    uneven = noise((*tufts[1:], *strands[:2]), np.radians(degrees))
    drop = cut.fringe * ahead**1.5 + cut.ragged * (0.2 + 0.5 * uneven) * (0.35 + 0.65 * ahead)
    ends = ends - np.stack([0 * drop, drop, -0.25 * drop], 1)
    base = _rays(on_skull(cut.pole), ends, down)
    turn = np.radians(degrees)[:, None] + cut.whorl * (down[None] ** 1.5) * np.sin(
        np.clip(ahead[:, None], 0, 1) * 1.4
    )
    thick = _thickness(cut, base, ends, (tufts, strands if step < FINE else ()), turn)
    points = base + unit(base - SKULL) * thick[..., None]
    normals = outward(points[:-1], unit(points[:-1] - SKULL))
    normals = np.concatenate([normals, normals[:1]])
    local = np.stack([0.075 * turn, np.broadcast_to(0.10 * down, turn.shape), 2.0 * thick], 2)
    triangles = grid_triangles(columns, rows - 1)
    if below is not None:
        high = points[..., 1].ravel()
        triangles = triangles[high[triangles].min(1) < below]
    flat = points.reshape(-1, 3)
    return part_of(flat, normals.reshape(-1, 3), triangles, local.reshape(-1, 3).astype(np.float32))


def _rays(pole: F64, ends: F64, down: F64) -> F64:
    """(columns, rows, 3) on the skull, from the pole to each end."""
    a, b = unit(pole - SKULL), unit(ends - SKULL)
    angle = np.arccos(np.clip(b @ a, -1, 1))[:, None, None]
    t = down[None, :, None]
    way = (np.sin((1 - t) * angle) * a + np.sin(t * angle) * b[:, None]) / np.sin(angle)
    reach = 1.0 / np.linalg.norm(way / RADII, axis=2, keepdims=True)
    return np.asarray(SKULL + way * reach, np.float64)


def cells(around: float, down: float, step: float) -> tuple[int, int]:
    """Columns and rows of a shell so many metres wide and long, in cells of about `step`."""
    return int(np.clip(around / step, 40, 190)), int(np.clip(down / step, 9, 30))


def waves_of(counts: tuple[int, ...], rng: np.random.Generator) -> Waves:
    """So many waves a turn each, with accidents of their own."""
    return tuple((k, rng.uniform(0, 2 * np.pi), rng.uniform(0.5, 1.0)) for k in counts)


def noise(waves: Waves, turn: F64) -> F64:
    """Uneven over a turn, some -1 to 1."""
    flat = np.zeros(turn.shape)
    return np.asarray(flat + sum(w * np.sin(k * turn + p) for k, p, w in waves) / 2.0, np.float64)


def _thickness(cut: _Cut, base: F64, ends: F64, waves: tuple[Waves, Waves], turn: F64) -> F64:
    """How far the hair stands off the skull at each point; under it at the hairline's end."""
    high = (base[..., 1] - SKULL[1]) / RADII[1]
    top = np.clip((high - 0.10) / 0.55, 0, 1)
    top = top * top * (3 - 2 * top)
    left = np.linalg.norm(base - ends[:, None], axis=2)
    ahead = np.clip((base[..., 2] - SKULL[2]) / RADII[2], 0, 1)
    taper = cut.taper * (1 + 2.2 * (1 - top) * (1 - ahead))
    rise = np.clip(left / taper, 0, 1) ** 0.55
    full = cut.sides + (cut.top - cut.sides) * top + 0.30 * cut.top * top * ahead
    tufts = cut.tousled * noise(waves[0], turn) * (0.25 + 0.75 * top)
    fine = 0.0011 * noise(waves[1], turn)
    thick = (full + tufts + fine * (0.4 + 0.6 * top)) * rise
    thick[:, 0] = thick[:, :2].mean()
    thick[:, -1] = -0.0045
    return np.asarray(thick, np.float64)


def outward(points: F64, away: F64) -> F64:
    """Normals of a grid whose last column joins its first, on the side of `away`."""
    around = np.roll(points, -1, 0) - np.roll(points, 1, 0)
    out = unit(np.cross(around, np.gradient(points, axis=1)))
    out *= np.sign((out * away).sum(2, keepdims=True))
    return np.asarray(unit(out + 0.15 * away), np.float64)
