"""What is grown in rows that run away from the camera: vines, lavender, tea, tulips, sunflowers.

Knows no country but the ground it is told of. Rows begin behind the people and leave their path free.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class Crop:
    """One kind of row."""

    apart: float
    """Metres from row to row."""
    wide: float
    """Half its width."""
    low: float
    high: float
    """Where its leaves begin and end."""
    foot: Color
    top: Color
    heads: tuple[Color, ...] = ()
    """Blossoms on top, one colour a row; none where it is all leaf."""
    head: float = 0.06
    """Size of a blossom, metres."""
    posts: bool = False


CROPS: Mapping[str, Crop] = {
    "vines": Crop(2.5, 0.36, 0.45, 1.65, (0.030, 0.060, 0.014), (0.150, 0.220, 0.040), posts=True),
    "lavender": Crop(
        1.7, 0.62, 0.0, 0.62, (0.060, 0.095, 0.040), (0.160, 0.100, 0.300), ((0.27, 0.15, 0.47),)
    ),
    "tea": Crop(1.9, 0.78, 0.0, 0.85, (0.022, 0.060, 0.014), (0.110, 0.240, 0.030)),
    "tulips": Crop(
        1.25, 0.50, 0.0, 0.34, (0.040, 0.085, 0.022), (0.085, 0.150, 0.035),
        ((0.66, 0.03, 0.03), (0.78, 0.52, 0.03), (0.70, 0.16, 0.30), (0.74, 0.70, 0.62), (0.42, 0.05, 0.36)),
    ),
    "sunflowers": Crop(
        1.35, 0.44, 0.0, 1.05, (0.030, 0.060, 0.014), (0.110, 0.180, 0.035), ((0.80, 0.44, 0.015),), 0.15,
    ),
}  # fmt: skip
LOW = 0.9
"""Rows no higher than this, metres, may stand before the camera, and are the colour of their blossoms."""
NEAR, FAR, ROUND = -2.6, -96.0, 7
"""Where rows begin and end, and how many points round a row."""


def sown(c: Carpenter, land: Land, kind: str) -> None:
    """All rows of a kind. Prereq: `kind` is one of `CROPS`."""
    crop, chance = CROPS[kind], np.random.default_rng(land.seed + 5)
    for number in range(-26, 26):
        x = (number + 0.5) * crop.apart
        for start, end in _stretches(crop, x):
            z = start - np.cumsum((0.42 + 0.022 * np.arange(100)) * (1.0 if abs(x) < 12.0 else 2.0))
            z = np.concatenate([[start], z[z > end]])
            if len(z) > 1:
                color = crop.heads[number % len(crop.heads)] if crop.heads else None
                _row(c, land, crop, (x + 0.10 * np.sin(z * 0.5 + number), z), color, chance)
                if color:
                    _heads(c, land, crop, (x, start, end), color, chance)
    if crop.posts:
        places = [
            (s * (k + 0.5) * crop.apart, NEAR - 5.0 * i) for s in (-1, 1) for k in range(4) for i in range(9)
        ]
        stakes = [Block((x, land.at(x, z) + 0.85, z), (0.07, 1.7, 0.07)) for x, z in places]
        c.boxes(stakes, f.OAK.tinted((0.20, 0.145, 0.095)))


def _stretches(crop: Crop, x: float) -> tuple[tuple[float, float], ...]:
    """Where along z a row stands: not where people walk, and high ones not before the camera."""
    if abs(x) > 7.5:
        return ((9.0, FAR),)
    if crop.high > LOW:
        return ((7.0, 2.2), (NEAR, FAR)) if abs(x) > 3.6 else ((NEAR, FAR),)
    return ((6.4, 1.7), (-1.7, FAR)) if abs(x) > 1.2 else ((NEAR, FAR),)


def _between(a: Color, b: Color) -> Color:
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)


def _row(
    c: Carpenter,
    land: Land,
    crop: Crop,
    line: tuple[F64, F64],
    color: Color | None,
    chance: np.random.Generator,
) -> None:
    """A ragged mound along the ground, dark at its foot; leaves break the outline near by."""
    x, z = line
    top = crop.top if color is None or crop.high > LOW else _between(crop.top, color)
    angle = np.linspace(-1.35, 1.35, ROUND)
    n = len(z)
    swell = chance.uniform(0.72, 1.18, (n, ROUND))
    half, tall = crop.wide, crop.high - crop.low
    px = x[:, None] + half * np.sin(angle) * swell
    py = land.height(x, z)[:, None] + crop.low + tall * np.cos(angle) ** 0.8 * (0.4 + 0.6 * swell)
    pz = z[:, None] + chance.normal(0, 0.08, (n, ROUND))
    points = np.stack([px, py, pz], 2).reshape(-1, 3)
    normals = np.tile(np.stack([np.sin(angle), np.cos(angle) + 0.25, 0.15 + 0 * angle], 1), (n, 1))
    up = (np.cos(angle) * 0.8 + 0.9 * (swell - 0.9)).reshape(-1)
    body = part_of(points, normals, grid_triangles(n - 1, ROUND - 1))
    c.part(body, Finish(greenery.shaded(crop.foot, top, up), greenery.LEAVES))
    near = z > -24.0
    count = int(near.sum()) * 6
    if count and abs(float(x[0])) < 16.0:
        which = chance.integers(0, int(near.sum()), count)
        turn = chance.uniform(-1.3, 1.3, count)
        at = np.stack(
            [
                x[which] + 1.06 * half * np.sin(turn),
                land.height(x[which], z[which]) + crop.low + tall * np.cos(turn) ** 0.7,
                z[which] + chance.uniform(-0.3, 0.3, count),
            ],
            1,
        )
        away = np.stack([np.sin(turn), np.cos(turn) + 0.4, 0.2 + 0 * turn], 1)
        leaves = greenery.foliage(at, away, chance.uniform(0.07, 0.15, count) * (0.5 + half), chance)
        tone = np.repeat(0.25 + 0.6 * np.cos(turn) + chance.normal(0, 0.12, count), 5)
        c.part(leaves, Finish(greenery.shaded(crop.foot, crop.top, tone), greenery.LEAVES))


def _heads(
    c: Carpenter,
    land: Land,
    crop: Crop,
    row: tuple[float, float, float],
    color: Color,
    chance: np.random.Generator,
) -> None:
    """Blossoms over a row, fewer and larger away."""
    x, start, end = row
    n = int(min(5.0 * (start - end), 240.0) * (1.0 if abs(x) < 12.0 else 0.3))
    z = start - (start - end) * chance.uniform(0, 1, n) ** 1.7
    px = x + chance.uniform(-0.9, 0.9, n) * crop.wide
    size = crop.head * (1 + 0.05 * np.abs(z)) * chance.uniform(0.7, 1.2, n)
    y = land.height(px, z) + crop.high * chance.uniform(0.95, 1.18, n)
    up = np.tile(np.array((0.0, 0.8, 0.6)), (n, 1))
    heads = greenery.foliage(np.stack([px, y, z], 1), up, size, chance)
    tone = np.repeat(chance.uniform(0.2, 1.0, n), 5)
    dark = (color[0] * 0.45, color[1] * 0.40, color[2] * 0.45)
    c.part(heads, Finish(greenery.shaded(dark, color, tone), greenery.LEAVES))
