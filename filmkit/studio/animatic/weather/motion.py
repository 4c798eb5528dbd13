"""Ways of moving through a box without remembering anything: drift, fall, rise, fly.

Knows no weather and no colour. A position is a function of seed and time, so any frame can be drawn
alone. What leaves a box on one side comes in at the other.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import Vec

F64 = NDArray[np.float64]
Box = tuple[Vec, Vec]
"""Low and high corner, metres."""


def box_around(place: Vec, across: float, height: float) -> Box:
    """A box standing on the ground round a place, the camera's say."""
    x, y, z = place
    low = min(0.0, y - height / 2)
    return (x - across / 2, low, z - across / 2), (x + across / 2, low + height, z + across / 2)


def volume(box: Box) -> float:
    """Cubic metres."""
    return math.prod(max(high - low, 1e-3) for low, high in zip(*box, strict=True))


def widened(box: Box, factor: float) -> Box:
    """The box grown sideways about its middle."""
    (x0, y0, z0), (x1, y1, z1) = box
    dx, dz = (x1 - x0) * (factor - 1) / 2, (z1 - z0) * (factor - 1) / 2
    return (x0 - dx, y0, z0 - dz), (x1 + dx, y1, z1 + dz)


def wrapped(points: F64, box: Box) -> F64:
    """The points brought back into the box, as if it were repeated everywhere."""
    low, high = np.asarray(box[0]), np.asarray(box[1])
    return np.asarray(low + (points - low) % np.maximum(high - low, 1e-3), np.float64)


@dataclass(frozen=True, slots=True)
class Swarm:
    """Many small things, each with its own accidents."""

    box: Box
    start: F64
    """(n, 3), in the box."""
    pace: F64
    """(n,), about 1."""
    turn: F64
    """(n, 3), phases 0..2 pi."""

    def __len__(self) -> int:
        return len(self.pace)

    def drifting(self, time: float, velocity: Vec, sway: float, rate: float) -> F64:
        """Carried at `velocity`, swaying `sway` metres `rate` times a second."""
        swing = np.sin(2 * math.pi * rate * self.pace[:, None] * time + self.turn) * sway
        carried = np.outer(self.pace, np.asarray(velocity)) * time
        return wrapped(self.start + carried + swing, self.box)

    def phase(self, time: float, life: float) -> F64:
        """Where each is in its life, 0..1; all lives are of about `life` seconds, and begin again."""
        begun = self.turn[:, 0] / (2 * math.pi)
        return np.asarray((begun + time * self.pace / life) % 1.0, np.float64)

    def rising(self, phase: F64, wind: Vec, life: float, curl: float) -> F64:
        """From the floor of the box to its top over a life, curling, and bent by the wind."""
        low, high = np.asarray(self.box[0]), np.asarray(self.box[1])
        points = self.start.copy()
        points[:, 1] = low[1] + phase * (high[1] - low[1])
        swing = np.sin(self.turn[:, 1] + phase * 9.0) * curl * phase
        swirl = np.cos(self.turn[:, 2] + phase * 7.0) * curl * phase
        points[:, 0] += swing + wind[0] * life * phase**1.5
        points[:, 2] += swirl + wind[2] * life * phase**1.5
        return points

    def thrown(self, phase: F64, life: float, wind: Vec) -> F64:
        """Up from the floor of the box and down again under gravity, as high as the box."""
        low, high = np.asarray(self.box[0]), np.asarray(self.box[1])
        points = self.start.copy()
        height = (high[1] - low[1]) * np.clip(self.pace - 0.35, 0.1, 1.0)
        points[:, 1] = low[1] + height * 4.0 * phase * (1.0 - phase)
        points[:, 0] += wind[0] * life * phase + np.cos(self.turn[:, 1]) * 0.4 * phase
        points[:, 2] += wind[2] * life * phase + np.sin(self.turn[:, 1]) * 0.4 * phase
        return points


def swarm(count: int, box: Box, seed: int, spread: float = 0.2) -> Swarm:
    """`count` things in a box; paces differ by `spread`."""
    chance = np.random.default_rng(seed)
    return Swarm(
        box,
        chance.uniform(box[0], np.maximum(box[0], box[1]), (count, 3)),
        chance.uniform(1.0 - spread, 1.0 + spread, count),
        chance.uniform(0.0, 2 * math.pi, (count, 3)),
    )
