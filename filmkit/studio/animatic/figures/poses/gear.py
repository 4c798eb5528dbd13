"""What goes with a deed and is in no hand: a ball in flight, a board under the feet, a rope, an easel.

Knows no meshes but their names. Each is put in the figure's own frame at a moment, as poses are.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.world import Vec

Placed = tuple[Vec, Vec]
"""Where it is, and its pitch, yaw and roll."""


@dataclass(frozen=True, slots=True)
class Gear:
    """One thing of a deed."""

    name: str
    """A name of `props.gear`."""
    at: Callable[[Measures, Moment], Placed]
    ground: bool = False
    """It is what the deed is done on or in, and larger than the picture: water, a slope."""


def standing(name: str, at: Vec = ORIGIN, yaw: float = 0.0, ground: bool = False) -> Gear:
    """A thing that stays, `at` in metres of an adult."""

    def where(m: Measures, now: Moment) -> Placed:
        x, _, z = (a * m.scale for a in at)
        return (x, at[1], z), (0.0, yaw, 0.0)

    return Gear(name, where, ground)


def aside(gear: Gear, by: float) -> Gear:
    """The same so many metres to the left."""

    def where(m: Measures, now: Moment) -> Placed:
        (x, y, z), turn = gear.at(m, now)
        return (x + by, y, z), turn

    return replace(gear, at=where)


UNDERGROUND: Placed = (0.0, -50.0, 0.0), (0.0, 0.0, 0.0)
"""Where a thing is that is not there."""


def since(
    seconds: float, at: Callable[[Measures, Moment], Placed], gone: bool = False
) -> Callable[[Measures, Moment], Placed]:
    """The same from a moment on, or when `gone` until then."""

    def where(m: Measures, now: Moment) -> Placed:
        return at(m, now) if (now.time >= seconds) is not gone else UNDERGROUND

    return where


def upright(at: Callable[[Measures, Moment], Placed]) -> Callable[[Measures, Moment], Placed]:
    """The same way for what stands on its foot where a cup would lie on its side, a little to the eye."""

    def where(m: Measures, now: Moment) -> Placed:
        place, (_, yaw, _) = at(m, now)
        return place, (0.0, yaw, 0.25)

    return where


def between(a: Vec, b: Vec, k: float) -> Vec:
    """A point of the straight line from `a` to `b`."""
    x, y, z = (p + (q - p) * k for p, q in zip(a, b, strict=True))
    return x, y, z


def thrown(a: Vec, b: Vec, k: float, high: float) -> Vec:
    """A point of an arc from `a` to `b` that rises `high` over the straight line."""
    x, y, z = between(a, b, k)
    return x, y + 4 * high * k * (1 - k), z


def spun(k: float) -> Vec:
    """Turned so many times about its own axis across the way it goes."""
    return math.tau * k, 0.0, 0.0
