"""A leap of a four-legged animal, from gathering itself to landing.

Knows no skeleton: how high and how far is told in parts of its reach.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.skeleton import Foot, Frame, Pose

LEAPS = 1.3
"""Seconds from one leap to the next."""
AIRBORNE = (0.22, 0.82)
"""The part of a leap that is in the air."""


def leap(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Gathers itself, flies stretched out, lands on its forefeet."""
    u = (seconds / LEAPS + 0.02) % 1.0
    start, end = AIRBORNE
    w = min(max((u - start) / (end - start), 0.0), 1.0)
    air = math.sin(math.pi * w)
    crouch = 0.20 * math.sin(math.pi * min(u / start, 1.0)) + 0.14 * math.sin(
        math.pi * max((u - end) / (1.0 - end), 0.0)
    )
    reach, up = frame.reach, _height(frame, w)
    fore = Foot(
        (0.50 - 0.10 * w) * reach * air, up + reach * (0.34 * air - 0.25 * w * air), -0.75 * air * (1 - w)
    )
    hind = Foot(-0.62 * reach * air * (1.1 - w), up + 0.18 * reach * air, -0.5 * air)
    return Pose(
        (
            fore,
            replace(fore, ahead=fore.ahead - 0.10 * reach * air),
            hind,
            replace(hind, ahead=hind.ahead - 0.06),
        ),
        lift=up - crouch * reach,
        pitch=0.42 * math.cos(math.pi * w) * air**0.5,
        flex=-0.10 * air,
        neck=0.10 - 0.2 * w,
        head=0.0,
        tail=habits.running[0],
        curl=habits.running[1],
    )


def _height(frame: Frame, w: float) -> float:
    """How high over the ground the feet are when `w` of a leap's flight has gone by, metres of the frame."""
    return (0.30 + 0.62 * frame.reach) * 4 * w * (1 - w)
