"""Where somebody is over time: at a mark, or on a straight way through it.

Knows no bodies. Every position is a closed form of seconds since the shot began.
"""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.world import Set, Vec


@dataclass(frozen=True, slots=True)
class Route:
    """A straight way, gone at one speed; a speed of 0 stays."""

    start: Vec
    """Where it is when the shot begins."""
    yaw: float = 0.0
    """Which way it faces and goes."""
    speed: float = 0.0
    """Metres a second."""
    climb: float = 0.0
    """Metres a second upwards."""

    def at(self, seconds: float) -> Vec:
        """The place at an instant, before the shot too."""
        x, y, z = self.start
        far = self.speed * seconds
        return (x + math.sin(self.yaw) * far, y + self.climb * seconds, z + math.cos(self.yaw) * far)

    def moved(self, seconds: float) -> Vec:
        """How far it has come since the shot began."""
        far = self.speed * seconds
        return (math.sin(self.yaw) * far, self.climb * seconds, math.cos(self.yaw) * far)


def passing(middle: Vec, yaw: float, speed: float, seconds: float, part: float = 0.5) -> Route:
    """A way that comes through `middle` when `part` of the shot has gone by."""
    back = speed * seconds * part
    x, y, z = middle
    return Route((x - math.sin(yaw) * back, y, z - math.cos(yaw) * back), yaw, speed)


def room_ahead(place: Set, at: Vec, yaw: float) -> float:
    """Metres one can go from a place before the set's own bounds end."""
    low, high = place.room
    free = math.inf
    for i, step in ((0, math.sin(yaw)), (2, math.cos(yaw))):
        if step > 1e-6:
            free = min(free, (high[i] - at[i]) / step)
        elif step < -1e-6:
            free = min(free, (low[i] - at[i]) / step)
    return max(free, 0.0)
