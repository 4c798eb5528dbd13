"""Where somebody is over time: at a mark, or on a straight way through it.

Knows no bodies. Every position is a closed form of seconds since the shot began.
"""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.world import Set, Vec


@dataclass(frozen=True, slots=True)
class Route:
    """A straight way, gone at one speed, all the time or for a while; a speed of 0 stays."""

    start: Vec
    """Where it is when the shot begins."""
    yaw: float = 0.0
    """Which way it faces and goes."""
    speed: float = 0.0
    """Metres a second."""
    climb: float = 0.0
    """Metres a second upwards."""
    since: float = -math.inf
    """Seconds from which it goes; before, it stays."""
    until: float = math.inf
    """Seconds from which it stays again."""

    def _going(self, seconds: float) -> float:
        """For how long it has gone since the shot began."""
        return min(max(seconds, self.since), self.until) - max(self.since, 0.0)

    def gone(self, seconds: float) -> float:
        """Metres gone since the shot began."""
        return self.speed * self._going(seconds)

    @property
    def stay(self) -> Vec:
        """Where it stays, when it goes for a while only; else where it begins."""
        return self.start if self.since > 0 or self.until == math.inf else self.at(self.until)

    def at(self, seconds: float) -> Vec:
        """The place at an instant, before the shot too."""
        x, y, z = self.start
        dx, dy, dz = self.moved(seconds)
        return (x + dx, y + dy, z + dz)

    def moved(self, seconds: float) -> Vec:
        """How far it has come since the shot began."""
        far = self.gone(seconds)
        return (math.sin(self.yaw) * far, self.climb * self._going(seconds), math.cos(self.yaw) * far)


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
