"""Hands that go out to a place on somebody or something, as near as arms and a bent back bring them.

Knows no verbs. The place is the moment's `spot`; who is touched stands, sits or lies still for it.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, Grip, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed, between
from filmkit.studio.animatic.figures.poses.poses import crouch, looking, sit, stand
from filmkit.studio.animatic.world import Vec

PARTS: Mapping[str, tuple[float, float]] = {
    "hair": (0.985, 0.04),
    "head": (0.97, 0.07),
    "forehead": (0.95, 0.11),
    "eyes": (0.925, 0.12),
    "ear": (0.915, 0.06),
    "nose": (0.905, 0.14),
    "face": (0.905, 0.12),
    "cheek": (0.895, 0.12),
    "mouth": (0.88, 0.13),
    "neck": (0.845, 0.08),
    "shoulder": (0.815, 0.08),
    "chest": (0.74, 0.13),
    "back": (0.70, 0.13),
    "arm": (0.66, 0.16),
    "belly": (0.62, 0.14),
    "hand": (0.58, 0.36),
    "waist": (0.59, 0.12),
    "leg": (0.36, 0.10),
    "knee": (0.29, 0.10),
    "foot": (0.06, 0.14),
}
"""Shares of the stature, and metres before the middle of the body."""
PELVIS = 0.53
"""Share of the stature: what rests on a seat or a couch."""
ASIDE: Mapping[str, float] = {
    "shoulder": 0.13,
    "ear": 0.08,
    "cheek": 0.06,
    "arm": 0.20,
    "knee": 0.09,
    "hand": 0.10,
}
"""Metres from the middle, on the side of who reaches out with the right hand."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One hand or both at the spot, moving on it."""

    both: bool = False
    rub: Vec = (0.035, 0.05, 0.0)
    """Metres that the hands go to and fro."""
    period: float = 1.3
    tool: bool = False
    """The right hand holds something whose end is at the spot."""
    apart: float = 0.09
    """Metres from the middle to each of both hands."""
    grip: Grip = FLAT
    mouth: float = 0.0
    away: bool = False
    """The hand comes and goes: it pats, taps, dabs."""

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        goal = now.spot or (0.0, m.shoulder - 0.10 * m.scale, 0.50)
        low = goal[1] < 0.72 * m.hips
        pose = (crouch if low else stand)(m, replace(now, look=None))
        lean = _lean(m, pose, goal)
        k = smooth((now.time - 0.1) / 0.9)
        x, y, z = pose.hips
        bent = replace(
            pose,
            hips=(x, y, z - 0.18 * lean * m.scale),
            hips_turn=(pose.hips_turn[0] + 0.35 * lean * k, *pose.hips_turn[1:]),
            spine=(pose.spine[0] + 0.35 * lean * k, *pose.spine[1:]),
            chest=(pose.chest[0] + 0.30 * lean * k, *pose.chest[1:]),
            mouth=self.mouth,
        )
        seen = looking(bent, m, (goal[0], goal[1] + (m.hips - y), goal[2]), 0.75)
        right = self._hand(m, now, RIGHT, goal, k, y)
        return replace(seen, right_hand=right, left_hand=self._left(m, now, seen, goal, k, y))

    def _left(self, m: Measures, now: Moment, pose: Pose, goal: Vec, k: float, hips: float) -> Reach:
        return self._hand(m, now, LEFT, goal, k, hips) if self.both else pose.left_hand

    def _hand(self, m: Measures, now: Moment, side: int, goal: Vec, k: float, hips: float) -> Reach:
        s, to = m.scale, wave(now.time, self.period, 0.25 * side if self.both else 0.0)
        aside = side * self.apart * s if self.both else 0.0
        spot: Vec = (
            goal[0] + aside + self.rub[0] * to,
            goal[1] + self.rub[1] * to,
            goal[2] - (0.11 * (0.5 + 0.5 * to) if self.away else 0.0),
        )
        shoulder: Vec = (side * m.shoulders_apart, m.shoulder - m.hips + hips, 0.0)
        way = _unit((spot[0] - shoulder[0], spot[1] - shoulder[1], spot[2] - shoulder[2]))
        rest: Vec = (side * 0.24 * s, hips, 0.12 * s)
        if self.tool and side == RIGHT:
            at = _back(spot, way, 0.13)
            thumb: Vec = (0.35, 0.45, 1.0)
            return gripping(m, side, between(rest, at, k), thumb, (0.5, -0.6, 0.6), HOLD, (side, -0.7, -0.2))
        at = between(rest, _back(spot, way, 0.085 * m.palm), k)
        return Reach(at, way, (-side * 0.55, -0.55, 0.55), (side * 0.9, -0.8, -0.1), self.grip)


def _unit(v: Vec) -> Vec:
    long = math.hypot(*v) or 1.0
    return (v[0] / long, v[1] / long, v[2] / long)


def _back(spot: Vec, way: Vec, far: float) -> Vec:
    return (spot[0] - far * way[0], spot[1] - far * way[1], spot[2] - far * way[2])


def _lean(m: Measures, pose: Pose, goal: Vec) -> float:
    """How far the back is bent for the spot to be within an arm's length, radians."""
    high, arm = m.shoulder - m.hips, 0.96 * m.arm + 0.07 * m.palm
    far = [
        (math.dist((0.0, pose.hips[1] + high * math.cos(a), 0.85 * high * math.sin(a)), goal), a)
        for a in (0.05 * i for i in range(22))
    ]
    return next((a for away, a in far if away <= arm), min(far)[1])


def offers(m: Measures, now: Moment) -> Pose:
    """Standing still, the left forearm held out for what is done to it."""
    s = m.scale
    hand = Reach(
        (0.10 * s, m.hips + 0.10 * s, 0.32 * s), (-0.2, 0.05, 1.0), (0.0, -1.0, 0.0), (0.9, -0.8, -0.3), FLAT
    )
    return looking(replace(stand(m, replace(now, look=None)), left_hand=hand), m, (0.0, m.hips, 0.5), 0.5)


def on_hand(apart: float, m: Measures, now: Moment) -> Placed:
    """Round the hand that the other, face to face and so far away, `offers`."""
    s = m.scale
    return (-0.09 * s, m.hips + 0.10 * s, apart - 0.36 * s), (0.0, 0.0, 0.0)


def sits_still(m: Measures, now: Moment) -> Pose:
    """On a chair, hands in the lap, the head still."""
    return sit(m, replace(now, look=None))


def offers_sitting(m: Measures, now: Moment) -> Pose:
    """On a chair, a hand laid out flat on a table ahead."""
    s, pose = m.scale, sit(m, replace(now, look=None))
    top = now.surface if now.surface is not None else 0.76
    hand = Reach(
        (0.06 * s, top + 0.05, 0.48 * s), (-0.1, -0.05, 1.0), (0.0, -1.0, 0.0), (0.9, -0.5, 0.0), FLAT
    )
    return looking(replace(pose, left_hand=hand, spine=(0.20, 0.0, 0.0)), m, (0.0, m.hips, 0.8), 0.6)


def at_their_hand(m: Measures, now: Moment) -> Pose:
    """On a chair at a table, both hands at a hand that lies in its middle, the right with something thin."""
    s, pose, k = m.scale, sit(m, replace(now, look=None)), wave(now.time, 1.1)
    top = now.surface if now.surface is not None else 0.76
    spot: Vec = (-0.02 * s + 0.03 * k, top + 0.13, 0.50 * s)
    right = gripping(m, RIGHT, spot, (0.5, 0.1, 0.8), (0.5, -0.7, 0.5), HOLD, (-0.9, -0.6, 0.0))
    left = Reach((0.12 * s, top + 0.05, 0.45 * s), (-0.5, 0.0, 0.9), (-0.2, 1.0, 0.0), (0.9, -0.5, 0.0), CUP)
    return looking(
        replace(pose, right_hand=right, left_hand=left, spine=(0.25, 0.0, 0.0)), m, (0.0, m.hips, 0.8), 0.7
    )
