"""The legs and the tail of a four-legged animal, from how thick they are along its bones.

Knows no species: joints come from a frame, measures from `dog`, `cat` and `horse`.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from filmkit.studio.animatic.creatures.skeleton import LEGS, TAIL, Frame, leg_bone
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.world import Vec


class Taper(NamedTuple):
    """How thick a part is where it begins and where it ends, metres."""

    first: float
    last: float
    blend: float
    flat: float = 1.0
    """Its depth in z over its width."""


class Knob(NamedTuple):
    """A knee or a hock that stands out."""

    ahead: float
    above: float
    """Its middle from the joint, metres."""
    radii: Vec
    blend: float


@dataclass(frozen=True, slots=True)
class Limb:
    """The form of a fore or a hind leg from the body to the ball of the foot."""

    root: Vec
    """Where it grows out of the body, on the right."""
    upper: Taper
    lower: Taper
    cannon: Taper
    elbow: tuple[tuple[float, float], tuple[float, float]] | None = None
    """Where the upper part ends and where the lower begins; None: both at the joint."""
    knee: Knob | None = None


class Foot(NamedTuple):
    """Where a foot is."""

    ball: Vec
    tip: Vec
    bone: int


def legs(frame: Frame, fore: Limb, hind: Limb, foot: Callable[[Foot], Iterable[Solid]]) -> list[Solid]:
    """All four, each with its foot."""
    out: list[Solid] = []
    for leg in range(LEGS):
        limb, z = fore if leg < 2 else hind, frame.side(leg)
        at: list[Vec] = [(float(x), float(y), z) for x, y in frame.leg(leg)]
        out += _limb(limb, at, tuple(leg_bone(leg, segment) for segment in range(3)))
        out += foot(Foot(at[3], at[4], leg_bone(leg, 3)))
    return out


def _limb(limb: Limb, at: list[Vec], bones: tuple[int, ...]) -> list[Solid]:
    x, y, apart = limb.root
    z = at[0][2]
    root = (x, y, math.copysign(1.0, z) * apart)
    end, begin = ((*point, z) for point in limb.elbow) if limb.elbow else (at[1], at[1])
    out = [_part(root, end, limb.upper, bones[0]), _part(begin, at[2], limb.lower, bones[1])]
    if knee := limb.knee:
        middle = (at[2][0] + knee.ahead, at[2][1] + knee.above, z)
        out.append(ellipsoid(middle, knee.radii, bones[1], blend=knee.blend))
    return [*out, _part(at[2], at[3], limb.cannon, bones[2])]


def _part(a: Vec, b: Vec, taper: Taper, bone: int) -> Solid:
    return cone(a, b, taper.first, taper.last, bone, blend=taper.blend, flat=taper.flat)


def tail(
    frame: Frame, radii: tuple[float, float, float, float], blend: float, flat: float = 1.0
) -> list[Solid]:
    """From its root to its tip, as thick as told at each joint and at the end."""
    at: list[Vec] = [(x, y, 0.0) for x, y in frame.tail]
    return [
        cone(at[k], at[k + 1], radii[k], radii[k + 1], bone, blend=blend, flat=flat)
        for k, bone in enumerate(TAIL)
    ]
