"""What falls: rain in two depths, and snow.

Knows no fog and no wet ground. Rain is thin and faint: what tells rain is its number, not its drops.
"""

import math
from functools import partial

import numpy as np

from filmkit.studio.animatic.weather.motion import Box, Swarm, swarm, volume, widened
from filmkit.studio.animatic.world import F32, Color, Discs, Particles, Streaks, Vec

_RAIN_TINT: Color = (0.55, 0.60, 0.72)
_SHUTTER = 1 / 24
"""Seconds a drop smears over: longer than a real shutter, as drops are drawn in film."""
_NEAR = {
    "rain": (6.0, 900.0, 0.0030, 0.45),
    "storm": (7.0, 1300.0, 0.0032, 0.45),
    "drizzle": (4.0, 700.0, 0.0022, 0.34),
    "snow": (0.7, 420.0, 0.0075, 0.0),
}
"""What falls close by: metres a second, how many, their width in widths of the picture, how dense."""
PANE, PANES = 0.05, 2.2
"""Metres from a window to the outside of its glass, and to either side of its middle."""


def tinted(count: int, color: Color, light: Color, low: float, high: float, seed: int) -> F32:
    """A colour for each, between `low` and `high` times as bright."""
    gain = np.random.default_rng((seed, 1)).uniform(low, high, (count, 1))
    return np.asarray(gain * np.asarray(color) * np.asarray(light), np.float32)


def _streaks(
    drops: Swarm, color: F32, velocity: Vec, width: float, alpha: float, smear: float, time: float
) -> Streaks:
    end = drops.drifting(time, velocity, 0.0, 0.0)
    tail = np.outer(drops.pace, np.asarray(velocity)) * smear
    return Streaks(np.asarray(end - tail, np.float32), np.asarray(end, np.float32), color, width, alpha)


def _layer(
    count: float,
    box: Box,
    velocity: Vec,
    light: Color,
    width: float,
    alpha: float,
    seed: int,
    smear: float = _SHUTTER,
) -> Particles:
    drops = swarm(int(min(count, 6000.0)), box, seed)
    color = tinted(len(drops), _RAIN_TINT, light, 0.4, 1.2, seed)
    return partial(_streaks, drops, color, velocity, width, alpha, smear)


def _falling_water(
    density: float, speed: float, width: float, alpha: float, box: Box, wind: Vec, seed: int, light: Color
) -> tuple[Particles, ...]:
    """A near layer of separate drops, and a far one of more and fainter."""
    velocity = (wind[0], -speed, wind[2])
    near = density * volume(box)
    far = widened(box, 2.5)
    return (
        _layer(near, box, velocity, light, width, alpha, seed),
        _layer(near * 2.0, far, velocity, light, width * 0.9, alpha * 0.7, seed + 1),
    )


def rain(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Steady rain."""
    return _falling_water(1.3 * strength, 9.0, 0.008, 0.40, box, wind, seed, light)


def drizzle(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Finer, slower, fainter."""
    return _falling_water(1.5 * strength, 5.5, 0.005, 0.24, box, wind, seed, light)


def storm(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Dense and slanting, even where no wind is given."""
    x, y, z = wind
    driven = wind if math.hypot(x, z) > 1.0 else (x + 3.5, y, z)
    return _falling_water(2.0 * strength, 10.5, 0.009, 0.40, box, driven, seed, light)


def _flakes(flakes: Swarm, color: F32, size: F32, velocity: Vec, time: float) -> Discs:
    center = flakes.drifting(time, velocity, 0.22, 0.25)
    return Discs(np.asarray(center, np.float32), color, size, cover=0.85)


def snow(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Flakes that sway; small and many behind, large and few before."""

    def layer(count: float, where: Box, radius: float, seed: int) -> Particles:
        flakes = swarm(int(min(count, 6000.0)), where, seed, 0.3)
        color = tinted(len(flakes), (0.92, 0.95, 1.0), light, 0.6, 1.0, seed)
        size = np.asarray(radius * flakes.pace**2, np.float32)
        return partial(_flakes, flakes, color, size, (wind[0], -1.1, wind[2]))

    near = 2.6 * strength * volume(box)
    return layer(near, box, 0.014, seed), layer(near * 2.0, widened(box, 2.5), 0.020, seed + 1)


def close_by(
    kind: str, strength: float, at: Vec, wide: float, seed: int, light: Color
) -> tuple[Particles, ...]:
    """What falls about something of which a picture shows `wide` metres: as fine as it takes to be many."""
    if kind not in _NEAR:
        return ()
    speed, many, thick, alpha = _NEAR[kind]
    half = 1.6 * wide
    x, y, z = at
    around: Box = (x - half, y - half, z - half), (x + half, y + half, z + half)
    if kind == "snow":
        flakes = swarm(int(many * strength), around, seed, 0.3)
        color = tinted(len(flakes), (0.92, 0.95, 1.0), light, 0.7, 1.0, seed)
        size = np.asarray(thick * wide * flakes.pace**2, np.float32)
        return (partial(_flakes, flakes, color, size, (0.25, -speed, 0.05)),)
    velocity = (3.0 if kind == "storm" else 0.6, -speed, 0.0)
    smear = (0.10 + 0.12 * wide) / speed
    return (_layer(many * strength, around, velocity, light, thick * wide, alpha, seed, smear),)


def on_the_pane(strength: float, window: tuple[Vec, Vec], seed: int, light: Color) -> Particles:
    """Drops that run down the outside of a window, given as its middle and the way its light comes."""
    (x, y, z), (ahead, _, aside) = window
    x, z = x - PANE * ahead, z - PANE * aside
    dx, dz = (0.01, PANES) if abs(ahead) > abs(aside) else (PANES, 0.01)
    box = (x - dx, y - 1.3, z - dz), (x + dx, y + 1.3, z + dz)
    return _layer(420.0 * strength, box, (0.0, -0.22, 0.0), light, 0.010, 0.55, seed, 0.30)
