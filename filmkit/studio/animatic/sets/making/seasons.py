"""What a season does to any place out of doors: leaves turn and lie about, trees blossom, winter is white.

Knows no set: it looks at what a surface is, and at its colour.
"""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.geometry.primitives import quad
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import leaves
from filmkit.studio.animatic.world import F32, Color, Mesh, Pattern, Set

AUTUMN = (
    "autumn",
    "autumnal",
    "in the fall",
    "in fall",
    "fall season",
    "fall forest",
    "fall leaves",
    "fall foliage",
    "fall colors",
    "fall colours",
    "october",
    "november",
)
SPRING = (
    "cherry blossom",
    "blossom",
    "blooming cherry",
    "sakura",
    "in spring",
    "spring blossoms",
    "springtime",
)
WINTER = (
    "in winter",
    "winter day",
    "winter night",
    "winter morning",
    "winter evening",
    "winter afternoon",
    "midwinter",
    "winter landscape",
    "winter scene",
    "wintry",
    "winter wonderland",
    "snowy",
    "snow-covered",
    "snow covered",
    "covered in snow",
    "covered with snow",
    "blanketed in snow",
    "in the snow",
    "in snow",
    "snowbound",
    "snow-capped roofs",
    "snow-laden",
    "frosty",
)
TURNED: tuple[Color, ...] = (
    (0.50, 0.135, 0.020),
    (0.56, 0.290, 0.030),
    (0.40, 0.060, 0.020),
    (0.46, 0.210, 0.035),
)
BLOSSOM: tuple[Color, ...] = ((0.62, 0.36, 0.42), (0.66, 0.52, 0.54))
PALE: tuple[Color, ...] = ((0.46, 0.49, 0.54), (0.40, 0.43, 0.47))
STRAW: Color = (0.205, 0.140, 0.050)
LEAFY = (Pattern.FOLIAGE, Pattern.LEAF)
EARTHY = (Pattern.GRASS, Pattern.SAND, Pattern.ROCK, Pattern.PLASTER)
FALLEN = 1500
"""Leaves that lie round whoever is filmed."""
AS_IT_IS = ("landscape", "forest", "road")
"""Sets that know winter themselves; a forest knows autumn too."""
NEVER = ("underwater", "skies", "sea-coast")


def seasoned(place: Set, brief: SetBrief) -> Set:
    """The place in the season that words name; as it was where they name none."""
    if place.interior or place.name in NEVER or place.sky is not None:
        return place
    if brief.mentions(*AUTUMN):
        return _turned(place, brief)
    if brief.mentions(*SPRING):
        return _recoloured(place, lambda mesh: _leaves(mesh, BLOSSOM, 0.75, brief.seed))
    return place


def is_winter(place: Set, brief: SetBrief) -> bool:
    """Whether words make a place white that does not see to that itself."""
    return place.name not in (*AS_IT_IS, *NEVER) and place.sky is None and brief.mentions(*WINTER)


def coloured(mesh: Mesh, season: str, seed: int) -> Mesh:
    """Leaves and grass as green ones are in another season; bare boughs of winter are as pale as snow."""
    if season == "autumn":
        return _dried(_leaves(mesh, TURNED, 1.0, seed))
    if season == "spring":
        return _leaves(mesh, BLOSSOM, 0.75, seed)
    return _leaves(mesh, PALE, 1.0, seed) if season == "winter" else mesh


def _turned(place: Set, brief: SetBrief) -> Set:
    low, high = place.room
    box = ((max(low[0], -9.0), 0.1, max(low[2], -11.0)), (min(high[0], 9.0), 7.0, min(high[2], 5.0)))
    light: Color = (0.05, 0.05, 0.06) if brief.night else (0.8, 0.75, 0.7)
    air = (*place.air, *leaves(0.35, box, (0.5, 0.0, 0.1), brief.seed % 997, light))
    if place.name == "forest":
        return replace(place, air=air)
    made = _recoloured(place, lambda mesh: _dried(_leaves(mesh, TURNED, 1.0, brief.seed)))
    return replace(made, still=merge([made.still, _litter(place, brief)]), air=air)


def _recoloured(place: Set, paint: Callable[[Mesh], Mesh]) -> Set:
    """With its leaves, those that move too, in other colours."""

    def moved(part: Callable[[float], Mesh]) -> Callable[[float], Mesh]:
        first = part(0.0)
        colors = paint(first).colors
        same = np.array_equal(colors, first.colors)

        def at(seconds: float) -> Mesh:
            mesh = part(seconds)
            return replace(mesh, colors=colors) if len(mesh.colors) == len(colors) else paint(mesh)

        return part if same else at

    return replace(place, still=paint(place.still), moving=tuple(moved(part) for part in place.moving))


def _of(mesh: Mesh, patterns: tuple[Pattern, ...]) -> NDArray[np.bool_]:
    """The points whose stuff has one of these patterns."""
    rows = np.array([each.pattern in patterns for each in mesh.palette])
    found = np.zeros(len(mesh.vertices), np.bool_)
    found[np.unique(mesh.triangles[rows[mesh.materials]])] = True
    return found


def _green(colors: F32) -> NDArray[np.bool_]:
    r, g, b = (colors[:, i] for i in range(3))
    return np.asarray((g > 1.06 * r) & (g > 1.25 * b), np.bool_)


def _leaves(mesh: Mesh, hues: tuple[Color, ...], share: float, seed: int) -> Mesh:
    """Leaves of a tree turn together, each tree its own way; how light each is stays."""
    at = np.flatnonzero(_of(mesh, LEAFY) & _green(mesh.colors))
    if not len(at):
        return mesh
    cell = np.floor(mesh.vertices[at][:, (0, 2)] / 4.5).astype(np.int64)
    number = (cell[:, 0] * 73 + cell[:, 1] * 179 + seed % 97) % 997
    tint = np.array(hues)[number % len(hues)]
    bright = mesh.colors[at].max(1, keepdims=True) / max(float(mesh.colors[at].max(1).mean()), 1e-4)
    painted = tint * np.clip(0.25 + 0.75 * bright, 0.3, 1.35)
    keep = (number % 100 / 100.0 >= share)[:, None]
    colors = mesh.colors.copy()
    colors[at] = np.where(keep, colors[at], painted)
    return replace(mesh, colors=colors)


def _dried(mesh: Mesh) -> Mesh:
    """Grass half gone to straw."""
    at = np.flatnonzero((_of(mesh, EARTHY) | _of(mesh, (Pattern.PLAIN,))) & _green(mesh.colors))
    if not len(at):
        return mesh
    colors = mesh.colors.copy()
    light = mesh.colors[at].max(1, keepdims=True) / 0.15
    colors[at] = 0.38 * colors[at] + 0.62 * np.array(STRAW) * np.clip(light, 0.4, 1.8)
    return replace(mesh, colors=colors)


def _litter(place: Set, brief: SetBrief) -> Mesh:
    """Fallen leaves on the ground, thicker away from the middle."""
    chance, c = np.random.default_rng(brief.seed + 5), Carpenter()
    center = place.marks["center"].position
    groups: list[list[tuple[float, float, float, float]]] = [[] for _ in TURNED]
    for k in range(FALLEN):
        a, r = float(chance.uniform(0, math.tau)), 1.0 + 13.0 * float(chance.random()) ** 0.8
        size, turn = float(chance.uniform(0.05, 0.10)), float(chance.uniform(0, math.tau))
        groups[k % len(TURNED)].append((center[0] + r * math.sin(a), center[2] + r * math.cos(a), size, turn))
    for hue, spots in zip(TURNED, groups, strict=True):
        for x, z, size, turn in spots:
            dx, dz = size * math.cos(turn), size * math.sin(turn)
            y = center[1] + 0.035
            corners = [
                (x - dx, y, z - dz),
                (x + dz, y + 0.02, z - dx),
                (x + dx, y, z + dz),
                (x - dz, y + 0.01, z + dx),
            ]
            c.part(quad(corners[::-1], (1, 1)), f.plain(hue, 0.3, 0.1))
    return c.done()
