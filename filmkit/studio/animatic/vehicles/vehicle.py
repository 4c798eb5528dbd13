"""A vehicle built once and drawn at any instant: it rolls, heaves or flies by a closed form of time.

Knows no kind. Built along x with its nose at +x, on the origin: the road, the rails or the water.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import F64, placement, rotation
from filmkit.studio.animatic.world import Color, Lamp, Mesh, Vec

Water = Callable[[float, float, float], float]
"""Height of the water at x, z and an instant."""


class Way(Enum):
    """What a vehicle goes on."""

    ROAD = "road"
    RAIL = "rail"
    WATER = "water"
    AIR = "air"
    UP = "up"
    """Straight up: a rocket."""


@dataclass(frozen=True, slots=True)
class Turning:
    """A part that turns about its own z axis: a wheel, a crank, a propeller."""

    mesh: Mesh
    at: Vec
    radius: float
    """Metres it rolls on for each radian; the wheels' own radius for what rolls."""
    spin: float = 0.0
    """Radians a second it turns besides, whatever the speed."""
    axis: float = 0.0
    """Yaw of its axis: pi / 2 for a propeller, which turns about the nose."""
    upright: bool = False
    """It never turns over: a pedal."""
    level: bool = False
    """It turns about the upright instead: a rotor."""
    arm: float = 0.0
    """How far from `at` its own middle is carried round."""


@dataclass(frozen=True, slots=True)
class Shine:
    """A lamp it carries."""

    at: Vec
    color: Color
    reach: float
    ahead: Vec | None = None
    """Where it points, from the vehicle; None: all round."""
    cone: float | None = None


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A vehicle, ready to be drawn."""

    name: str
    size: Vec
    """Width, height and length, metres."""
    way: Way
    body: Mesh = field(repr=False)
    turning: tuple[Turning, ...] = field(default=(), repr=False)
    shines: tuple[Shine, ...] = ()
    """Those that burn: none by day."""
    cruise: float = 8.0
    """Metres a second when the words say nothing."""
    rough: float = 1.0
    """How much the sea moves it when nobody says how high the water stands."""
    wheels_down: Mesh | None = field(default=None, repr=False)
    """What it stands on, and draws in when it flies."""
    stance: float | None = None
    """Metres its origin is over the ground when it stands there, of what flies; None: half its height."""
    seat: Vec | None = None
    """Where a rider sits, if it can be ridden in the open."""

    @property
    def stands(self) -> float:
        """How far over the ground the origin of what flies is when it stands there."""
        return self.size[1] / 2 if self.stance is None else self.stance

    def landed(self) -> "Vehicle":
        """The same with what it stands on let down."""
        if self.wheels_down is None:
            return self
        body = MeshBuilder().add_mesh(self.body).add_mesh(self.wheels_down).build()
        return replace(self, body=body, wheels_down=None)

    def drawn(
        self,
        seconds: float,
        at: Vec,
        yaw: float = 0.0,
        speed: float = 0.0,
        water: Water | None = None,
        pitch: float = 0.0,
    ) -> Mesh:
        """At `at`, facing `yaw`, its nose `pitch` radians up; it has come `speed * seconds` metres since the
        shot began."""
        put = self.frame(seconds, at, yaw, speed, water) @ placement((0.0, 0.0, 0.0), (0.0, 0.0, pitch))
        made = MeshBuilder().add_mesh(self.body, put)
        for part in self.turning:
            made.add_mesh(part.mesh, put @ turned(part, seconds, speed))
        return made.build()

    def lamps(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, water: Water | None = None
    ) -> tuple[Lamp, ...]:
        """Its own lamps in the world."""
        put = self.frame(seconds, at, yaw, speed, water)
        out = []
        for shine in self.shines:
            way = None if shine.ahead is None else _vec(put[:3, :3] @ np.asarray(shine.ahead))
            place = _vec(put @ (*shine.at, 1.0))
            out.append(Lamp(place, shine.color, 0.25, shine.reach, way, shine.cone))
        return tuple(out)

    def frame(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, water: Water | None = None
    ) -> F64:
        """The 4x4 matrix from the vehicle's own axes to the world at an instant."""
        turn = np.eye(4)
        turn[:3, :3] = rotation((0.0, yaw - math.pi / 2, 0.0))
        return np.asarray(placement(at) @ turn @ self._ride(seconds, at, yaw, speed, water), np.float64)

    def _ride(self, seconds: float, at: Vec, yaw: float, speed: float, water: Water | None) -> F64:
        """What the ground, the water or the air does to it."""
        t = seconds
        if self.way is Way.WATER:
            if water is not None:
                return _afloat(self.size, seconds, at, yaw, water)
            k = self.rough * min(1.0, 6.0 / self.size[2]) ** 0.5
            heave = 0.16 * k * (math.sin(1.15 * t) + 0.5 * math.sin(1.9 * t + 1.0))
            roll = 0.085 * k * (math.sin(0.95 * t + 0.6) + 0.4 * math.sin(1.7 * t))
            pitch = 0.050 * k * math.sin(1.15 * t + 1.4)
            return placement((0, heave, 0), (roll, 0, pitch))
        if self.way is Way.UP:
            return placement((0, 2.0 + 1.4 * t + 0.25 * t * t if self.cruise else 0.0, 0))
        if self.way is Way.AIR:
            return placement((0, 0.04 * math.sin(0.9 * t), 0), (0.03 * math.sin(0.55 * t + 1.0), 0, 0.0))
        if speed < 0.2 or self.seat is not None:
            return np.eye(4)
        shake = min(speed / 12.0, 1.0) * (0.5 if self.way is Way.RAIL else 1.0)
        bounce = 0.006 * shake * (math.sin(9.1 * t) + 0.6 * math.sin(14.3 * t + 1.0))
        return placement(
            (0, bounce, 0), (0.004 * shake * math.sin(5.3 * t), 0, 0.0025 * shake * math.sin(7.7 * t))
        )


def _afloat(size: Vec, seconds: float, at: Vec, yaw: float, water: Water) -> F64:
    """Resting on the water under bow, stern and sides; short waves pass under it."""
    long, wide = 0.36 * size[2], 0.75 * size[0]
    ahead, right = np.array([math.sin(yaw), math.cos(yaw)]), np.array([-math.cos(yaw), math.sin(yaw)])

    def height(along: float, across: float) -> float:
        x, z = np.array([at[0], at[2]]) + ahead * along + right * across
        return water(float(x), float(z), seconds) - at[1]

    bow, stern = height(long, 0.0), height(-long, 0.0)
    port, starboard = height(0.0, -wide), height(0.0, wide)
    heave = 0.3 * (bow + stern) + 0.2 * (port + starboard)
    pitch = 0.8 * math.atan2(bow - stern, 2 * long)
    roll = -0.7 * math.atan2(starboard - port, 2 * wide)
    return placement((0, heave, 0), (roll, 0, pitch))


def turned(part: Turning, seconds: float, speed: float) -> F64:
    """Where a turning part is in the vehicle's own axes."""
    angle = -(speed * seconds / part.radius + part.spin * seconds)
    carried = np.array([part.arm * math.cos(angle), part.arm * math.sin(angle), 0.0])
    if part.level:
        return placement(part.at, (0.0, angle, 0.0))
    matrix = placement(part.at, (0.0, part.axis, 0.0)) @ placement(_vec(carried))
    return np.asarray(matrix if part.upright else matrix @ placement((0, 0, 0), (0, 0, angle)), np.float64)


def _vec(v: F64) -> Vec:
    return float(v[0]), float(v[1]), float(v[2])
