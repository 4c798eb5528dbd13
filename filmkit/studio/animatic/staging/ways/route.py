"""Where somebody is over time: at a mark, or on a straight way through it.

Knows no bodies. Every position is a closed form of seconds since the shot began.
"""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.world import Set, Vec

BOUNCES = 3.0
"""How often what bounces comes down during a shot."""
BEYOND = 0.8
"""Metres past its mark that one who comes towards the camera goes on."""
RUNS = 2.2
"""Metres a second from which somebody has gone by before a camera in a street has seen enough of them."""


@dataclass(frozen=True, slots=True)
class Bend:
    """An arc in a way: how far on it begins, its radius in metres, and its angle, positive to +yaw."""

    after: float
    radius: float
    angle: float

    def turned(self, far: float) -> float:
        """Radians turned when so many metres are gone."""
        share = (far - self.after) / (self.radius * abs(self.angle))
        return self.angle * min(max(share, 0.0), 1.0)

    def placed(self, far: float) -> tuple[float, float]:
        """Metres ahead and to the side, as the way begins, when so many are gone."""
        turned = abs(self.turned(far))
        rest = max(far - self.after - self.radius * abs(self.angle), 0.0)
        ahead = min(far, self.after) + self.radius * math.sin(turned) + rest * math.cos(turned)
        aside = self.radius * (1.0 - math.cos(turned)) + rest * math.sin(turned)
        return ahead, math.copysign(aside, self.angle)


@dataclass(frozen=True, slots=True)
class Flight:
    """What is thrown, in one arc, or dropped and bounces: so high, over so many seconds."""

    high: float
    seconds: float
    bounces: bool = False

    def above(self, seconds: float) -> float:
        """Metres over its way at an instant."""
        share = min(max(seconds / max(self.seconds, 1e-6), 0.0), 1.0)
        if self.bounces:
            return self.high * (1.0 - 0.55 * share) * abs(math.cos(BOUNCES * math.pi * share))
        return 4.0 * self.high * share * (1.0 - share)


@dataclass(frozen=True, slots=True)
class Route:
    """A way, gone all the time or for a while, straight and at one speed unless it bends or gains; a speed of
    0 that gains nothing stays."""

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
    gain: float = 0.0
    """Metres a second that it is faster every second; who slows stands in the end."""
    bend: Bend | None = None
    faces: float = 0.0
    """Radians it is turned off its way: pi for who goes backwards."""
    turn: float = math.inf
    """Seconds from which it goes on as it does `then`."""
    then: "Route | None" = None
    """How it goes on, from where it is: who lands and takes off again."""
    flight: Flight | None = None
    """How it is thrown or bounces on its way."""

    def leg(self, seconds: float) -> "Route":
        """The part of its way that it is on at an instant."""
        return self if self.then is None or seconds < self.turn else self.then

    def _going(self, seconds: float) -> float:
        """For how long it has gone since the shot began."""
        return min(max(seconds, self.since), self.until) - max(self.since, 0.0)

    def gone(self, seconds: float) -> float:
        """Metres gone since the shot began."""
        if self.then is not None and seconds > self.turn:
            return self.gone(self.turn) + self.then.gone(seconds - self.turn)
        going = self._going(seconds)
        if self.gain < 0.0:
            going = min(going, -self.speed / self.gain)
        return self.speed * going + 0.5 * self.gain * going * abs(going)

    def heading(self, seconds: float) -> float:
        """Which way it faces at an instant."""
        return self.yaw + self.faces + (self.bend.turned(self.gone(seconds)) if self.bend else 0.0)

    def pace(self, seconds: float) -> float:
        """Metres a second so far, backwards negative: what wheels have rolled by."""
        mean = self.gone(seconds) / seconds if seconds > 0.0 else self.speed
        return -mean if abs(self.faces) > math.pi / 2 else mean

    def placed(self, far: float) -> Vec:
        """How far from its beginning it is when so many metres are gone."""
        s, c = math.sin(self.yaw), math.cos(self.yaw)
        if self.bend is None:
            return (s * far, 0.0, c * far)
        ahead, aside = self.bend.placed(far)
        return (s * ahead + c * aside, 0.0, c * ahead - s * aside)

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
        if self.then is not None and seconds > self.turn:
            first, rest = self.moved(self.turn), self.then.moved(seconds - self.turn)
            return (first[0] + rest[0], first[1] + rest[1], first[2] + rest[2])
        x, _, z = self.placed(self.gone(seconds))
        lift = self.flight.above(seconds) if self.flight is not None else 0.0
        return (x, self.climb * self._going(seconds) + lift, z)


def passing(middle: Vec, yaw: float, speed: float, seconds: float, part: float = 0.5) -> Route:
    """A way that comes through `middle` when `part` of the shot has gone by."""
    back = speed * seconds * part
    x, y, z = middle
    return Route((x - math.sin(yaw) * back, y, z - math.cos(yaw) * back), yaw, speed)


def either_way(lane: float, yaw: float) -> float:
    """The nearer to a yaw of the two ways a lane, a track or a shore runs, radians."""
    return max((lane, lane + math.pi), key=lambda way: math.cos(way - yaw))


def before_the_mark(moves: str | None, way: float) -> float:
    """The part of a way of so many metres that lies before its mark: who leaves is nearly there as the shot
    begins, who comes goes at most a step on, or the lens would be in its mouth."""
    if moves == "towards":
        return max(0.75, 1.0 - BEYOND / max(way, 0.1))
    return 0.15 if moves == "away" else 0.5


def nearest(route: Route, azimuth: float) -> float:
    """What part of the shot has gone when one is composed for a camera that stays: its middle, but for who
    goes away from it or comes up to it: when they are near, so that they are whole."""
    along = math.cos(route.yaw - azimuth) if route.speed else 0.0
    return 0.12 if along < -0.8 else 0.88 if along > 0.8 else 0.5


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


def along_houses(facing: float, front: float, speed: float) -> tuple[float, str | None]:
    """The yaw of one who goes along a street that looks to `facing`, nobody says which way: to the camera;
    and whether that is a coming, of which most lies before the mark."""
    ways = (facing + math.pi / 2, facing - math.pi / 2)
    return max(ways, key=lambda way: math.cos(way - front)), "towards" if speed < RUNS else None


def heading(moves: str | None, front: float) -> float:
    """The yaw of one who goes left, right, away or towards in the picture."""
    return front + {"left": -math.pi / 2, "away": math.pi, "towards": 0.0}.get(moves or "right", math.pi / 2)
