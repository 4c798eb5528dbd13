"""A ladder that one climbs and others hold: it is there once, the climber on it, a holder at either rail.

Knows no set.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.pose import CUP
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

_HELD = re.compile(r"\b(?:hold|grasp|grip|stead|support)\w* [^.;]*\bladder\b|\bladder held by\b")
_CLIMBS = ("go up a ladder", "climb", "climb rope")
ASIDE, AHEAD = 0.66, 0.34
"""Metres from the middle of the ladder to who holds it, and on from who climbs it."""
TURNED = math.pi - 0.55
"""Radians that the climber is turned from the camera."""
HOLDS = Act(
    "hold a ladder",
    Motion(
        right=Stroke((0.02, -0.10, 0.36), (0.02, -0.06, 0.36), (-0.2, 0.6, 0.8), (-0.6, 0.0, 0.6), grip=CUP),
        left=Stroke((0.06, -0.36, 0.36), (0.06, -0.34, 0.36), (-0.2, 0.6, 0.8), (-0.6, 0.0, 0.6), grip=CUP),
        period=2.1,
        lean=(0.06, 0.10),
        nod=(-0.42, -0.34),
    ),
    size="full",
)


def at_ladder(actors: Sequence[Actor], shown: Sequence[Subject], center: Vec, front: float) -> list[Actor]:
    """One on the ladder and the others at its rails; none, where nobody holds one."""
    words = " ".join(subject.act.value.lower() for subject in shown)
    up = next((i for i, actor in enumerate(actors) if actor.act.name in _CLIMBS), None)
    if up is None or not 2 <= len(actors) <= 3 or not _HELD.search(words):
        return []
    yaw = front + TURNED
    x, y, z = center
    out, side = [], -1.0
    for i, actor in enumerate(actors):
        plain = replace(actor, beats=None, held=(), gaze=None)
        if i == up:
            out.append(replace(plain, act=act_of("climbs a ladder"), route=Route(center, yaw)))
            continue
        at = (
            x + AHEAD * math.sin(yaw) + side * ASIDE * math.cos(yaw),
            y,
            z + AHEAD * math.cos(yaw) - side * ASIDE * math.sin(yaw),
        )
        out.append(replace(plain, act=HOLDS, route=Route(at, yaw - side * math.pi / 2)))
        side = -side
    return out
