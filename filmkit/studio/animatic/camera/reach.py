"""How much room what is done takes up: body, what it holds and what goes with it, over the whole shot.

Knows no lens. Ground and water that a deed brings along do not count: a picture need not hold all of them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.actor import Actor
from filmkit.studio.animatic.staging.beasts import Beast
from filmkit.studio.animatic.staging.traffic import Carrier
from filmkit.studio.animatic.world import F32, Vec

SAMPLES = 7
NEAR = 2.2
"""Metres from somebody to the middle of an animal that is touched, at most."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A box as a camera sees it, metres: across the picture, and in height."""

    middle: Vec
    wide: float
    low: float
    high: float
    points: F32
    """What is in it, all of the shot together."""


def reached(
    actors: Sequence[Actor], azimuth: float, seconds: float, mounts: Sequence[Beast | Carrier] = ()
) -> Reached:
    """The room some people take up with what they ride, seen from an azimuth; who goes along is counted as
    half-way."""
    rows = []
    for actor in actors:
        hx, _, hz = actor.route.at(seconds / 2)
        for i in range(SAMPLES):
            t = seconds * i / (SAMPLES - 1)
            posed = actor.posed(t, Detail.FAR, 0)
            x, _, z = actor.route.at(t)
            gone = np.array((x - hx, 0.0, z - hz), np.float32)
            rows += [m.vertices - gone for m in (posed.mesh, *actor.carried(posed, t, ground=False))]
            rows += [m.drawn(t).vertices - gone for m in mounts if _with(m, actor)]
    points = np.concatenate(rows)
    c, s = math.cos(azimuth), math.sin(azimuth)
    across = points[:, 0] * c - points[:, 2] * s
    deep = points[:, 0] * s + points[:, 2] * c
    a, b = float(across.max() + across.min()) / 2, float(deep.max() + deep.min()) / 2
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    middle = (a * c + b * s, (low + high) / 2, -a * s + b * c)
    return Reached(middle, float(across.max() - across.min()), low, high, points)


def _with(other: Beast | Carrier, actor: Actor) -> bool:
    """Whether somebody is on it, or close to it and stays there."""
    if other.route == actor.route:
        return True
    still = not (other.route.speed or actor.route.speed or other.background)
    return still and math.dist(other.route.start, actor.route.start) < NEAR
