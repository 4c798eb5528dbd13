"""What hangs, rises or flies: dust, steam, smoke, mist, embers, leaves, petals, confetti, spray.

Knows no scene. Puffs live: they are born small on the floor of their box, grow, thin out and begin
again, each at its own time.
"""

import math
from functools import partial

import numpy as np

from filmkit.studio.animatic.weather.motion import F64, Box, Swarm, swarm, volume
from filmkit.studio.animatic.weather.precipitation import tinted
from filmkit.studio.animatic.weather.wisps import Wisp
from filmkit.studio.animatic.world import F32, Color, Discs, Particles, Vec

STEAM = 0.044
"""How bright a puff of it is over a cup."""


def _f32(values: F64 | F32) -> F32:
    return np.asarray(values, np.float32)


def _motes(motes: Swarm, color: F32, size: F32, velocity: Vec, time: float) -> Discs:
    twinkle = 0.6 + 0.4 * np.sin(motes.turn[:, 2] + time * 1.7 * motes.pace)
    center = motes.drifting(time, velocity, 0.10, 0.08)
    return Discs(_f32(center), _f32(color * twinkle[:, None]), size)


def dust(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Motes that hang in light."""
    motes = swarm(int(min(8.0 * strength * volume(box), 900.0 * strength + 50.0)), box, seed, 0.5)
    color = tinted(len(motes), (0.9, 0.8, 0.65), light, 0.15, 1.0, seed)
    size = _f32(0.0022 * motes.pace)
    return (partial(_motes, motes, color, size, (wind[0] * 0.5 + 0.02, 0.015, wind[2] * 0.5)),)


def _puffs(
    puffs: Swarm, color: F32, radius: float, life: float, curl: float, wind: Vec, cover: float, time: float
) -> Discs:
    phase = puffs.phase(time, life)
    center = puffs.rising(phase, wind, life, curl)
    # Shrinks at both ends: what hides would otherwise come and go at once.
    size = radius * puffs.pace * (0.35 + 1.3 * phase) * np.sin(math.pi * phase) ** 0.5
    strength = np.sin(math.pi * phase**0.6) ** 2 / (0.6 + 1.2 * phase)
    return Discs(_f32(center), _f32(color * strength[:, None]), _f32(size), cover=cover)


def _width(box: Box) -> float:
    return max(box[1][0] - box[0][0], box[1][2] - box[0][2], 0.05)


def steam(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Rises from the floor of the box and is gone at its top: threads over a cup, puffs in a kitchen."""
    height = box[1][1] - box[0][1]
    wide = min(_width(box), height)
    room = min(max((wide - 0.15) / 0.6, 0.0), 1.0)
    if room <= 0.0:
        return _threads(strength, box, seed, light)
    puffs = swarm(int((50 + 40 * min(strength, 3.0)) * (7.0 - 6.0 * room)), box, seed, 0.35)
    tone = 0.036 - 0.016 * room
    color = tinted(
        len(puffs), (tone, tone, tone), light, 0.45 * min(strength, 1.0), 1.1 * min(strength, 2.0), seed
    )
    radius = 0.05 * room + (0.14 + 0.14 * room) * wide
    return (partial(_puffs, puffs, color, radius, 1.2 + 1.6 * height, 0.12 * height, wind, 0.0),)


def _threads(strength: float, box: Box, seed: int, light: Color) -> tuple[Particles, ...]:
    """Three that wind round each other."""
    low, high = np.asarray(box[0]), np.asarray(box[1])
    across, rise = high - low, float(high[1] - low[1])
    tone = STEAM * min(strength, 2.0) * np.asarray(light)

    def winding(k: int, seconds: float) -> Discs:
        x, y, z = low + across * (0.5 + 0.26 * math.sin(2.1 * k + seed), 0.0, 0.5 + 0.26 * math.cos(2.1 * k))
        wisp = Wisp(rise, 2.2 + 2.0 * rise, 260, k, wide=0.11, thin=0.014, broad=0.042)
        center, seen, size = wisp.at((float(x), float(y), float(z)), seconds + 0.7 * k)
        return Discs(_f32(center), _f32(seen[:, None] * tone), size)

    return tuple(partial(winding, k) for k in range(3))


def smoke(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Darker, slower, and it hides what is behind."""
    height = box[1][1] - box[0][1]
    puffs = swarm(int(60 + 50 * min(strength, 3.0)), box, seed, 0.35)
    color = tinted(len(puffs), (0.046, 0.043, 0.040), light, 0.5, 1.0, seed)
    radius = 0.08 + 0.35 * min(_width(box), height)
    return (partial(_puffs, puffs, color, radius, 2.5 + 2.0 * height, 0.2 * height, wind, 0.20),)


def _banks(banks: Swarm, color: F32, size: F32, velocity: Vec, time: float) -> Discs:
    center = banks.drifting(time, velocity, 0.4, 0.03)
    edge = _fade_at_sides(center, banks.box)
    return Discs(_f32(center), _f32(color * edge[:, None]), size)


def _fade_at_sides(points: F64, box: Box) -> F64:
    """0 at the box's sides: a bank large as a house must not vanish when it comes round."""
    low, high = np.asarray(box[0]), np.asarray(box[1])
    t = (points - low) / np.maximum(high - low, 1e-3)
    return np.asarray(np.sin(math.pi * t[:, 0]) * np.sin(math.pi * t[:, 2]), np.float64)


def mist(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Banks that drift over the ground."""
    (x0, y0, z0), (x1, _, z1) = box
    low = ((x0, y0 + 0.1, z0), (x1, y0 + 1.1, z1))
    banks = swarm(40, low, seed, 0.4)
    color = tinted(len(banks), (0.030, 0.032, 0.035), light, 0.4, 1.0 * min(strength, 2.0), seed)
    size = _f32(1.1 * banks.pace)
    return (partial(_banks, banks, color, size, (wind[0] * 0.4 + 0.15, 0.0, wind[2] * 0.4)),)


def _sparks(sparks: Swarm, color: F32, life: float, wind: Vec, time: float) -> Discs:
    phase = sparks.phase(time, life)
    center = sparks.rising(phase, wind, life, 0.25)
    flicker = 0.65 + 0.35 * np.sin(sparks.turn[:, 1] + time * 19.0 * sparks.pace)
    glow = flicker * (1.0 - phase) ** 1.5
    return Discs(_f32(center), _f32(color * glow[:, None]), _f32(0.004 * sparks.pace))


def embers(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Glow by themselves, flicker, and go out as they rise."""
    sparks = swarm(int(40 + 80 * min(strength, 4.0)), box, seed, 0.4)
    color = tinted(len(sparks), (7.0, 2.2, 0.45), (1.0, 1.0, 1.0), 0.4, 1.2, seed)
    return (partial(_sparks, sparks, color, 2.0 + 0.6 * (box[1][1] - box[0][1]), wind),)


def _fireflies(flies: Swarm, color: F32, time: float) -> Discs:
    glow = np.clip(np.sin(flies.turn[:, 1] + time * 2.6 * flies.pace) + 0.35, 0.0, 1.0)
    center = flies.drifting(time, (0.0, 0.0, 0.0), 0.45, 0.13)
    return Discs(_f32(center), _f32(color * glow[:, None]), _f32(0.028 * flies.pace))


def fireflies(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Points of green light that wander low over the ground, each in its own rhythm."""
    (x0, y0, z0), (x1, y1, z1) = box
    flies = swarm(int(130 * min(strength, 3.0)), ((x0, y0 + 0.3, z0), (x1, min(y1, y0 + 2.6), z1)), seed, 0.4)
    color = tinted(len(flies), (2.6, 3.6, 0.5), (1.0, 1.0, 1.0), 0.3, 1.0, seed)
    return (partial(_fireflies, flies, color),)


def _flying(flying: Swarm, color: F32, velocity: Vec, time: float) -> Discs:
    """Leaves turn as they fall: seen from the edge they are thin, so they seem to blink."""
    center = flying.drifting(time, velocity, 0.5, 0.22)
    seen = np.abs(np.sin(flying.turn[:, 1] + time * 4.0 * flying.pace)) * 0.7 + 0.3
    return Discs(_f32(center), color, _f32(0.035 * flying.pace * seen), cover=0.95)


AUTUMN: F32 = _f32(np.array([(0.42, 0.12, 0.02), (0.41, 0.19, 0.03), (0.40, 0.26, 0.05)]))
PAPER: F32 = _f32(
    np.array(
        [(0.75, 0.05, 0.07), (0.80, 0.55, 0.04), (0.05, 0.30, 0.72), (0.08, 0.52, 0.14), (0.72, 0.14, 0.48)]
    )
)
BLOSSOM: F32 = _f32(np.array([(0.82, 0.46, 0.52), (0.80, 0.62, 0.64)]))


def _tumbling(
    tints: F32, dense: float, strength: float, box: Box, wind: Vec, seed: int, light: Color
) -> tuple[Particles, ...]:
    flying = swarm(int(min(dense * strength * volume(box), 6700.0 * min(dense, 0.3))) + 6, box, seed, 0.35)
    tint = tints[np.random.default_rng((seed, 2)).integers(0, len(tints), len(flying))]
    color = _f32(tint * np.asarray(light))
    return (partial(_flying, flying, color, (wind[0] + 0.3, -0.7, wind[2])),)


def leaves(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Autumn leaves, tumbling."""
    return _tumbling(AUTUMN, 0.06, strength, box, wind, seed, light)


def confetti(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Bits of paper of all colours, tumbling, many more than leaves."""
    return _tumbling(PAPER, 0.55, strength, box, wind, seed, light)


def petals(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Petals of a cherry, tumbling."""
    return _tumbling(BLOSSOM, 0.12, strength, box, wind, seed, light)


def _drops(drops: Swarm, color: F32, life: float, wind: Vec, time: float) -> Discs:
    phase = drops.phase(time, life)
    center = drops.thrown(phase, life, wind)
    strength = np.sin(math.pi * phase)
    return Discs(_f32(center), _f32(color * strength[:, None]), _f32(0.0038 * drops.pace))


def spray(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    """Thrown up from the floor of the box, with a fine mist over it."""
    drops = swarm(int(min(500.0 * strength, 2500.0)), box, seed, 0.4)
    color = tinted(len(drops), (0.75, 0.82, 0.88), light, 0.3, 1.0, seed)
    height = box[1][1] - box[0][1]
    life = 2.0 * math.sqrt(2.0 * max(height, 0.1) / 9.81)
    return (partial(_drops, drops, color, life, wind), *steam(0.6 * strength, box, wind, seed + 1, light))
