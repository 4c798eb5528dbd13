"""On the floor: push-ups, a plank, sit-ups, crawling.

Knows no verbs and no mats. Who lies has the head at -z or, face down, at +z.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, RELAXED, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.deeds import QUARTER, lie

TOES = 0.105
"""Metres: the ankle's height over a foot on its toes."""
ROUND = 2.1
TAUT = 1.04
"""How much farther than a leg is long its foot is put, so that no knee sags to the floor."""


def _torso(m: Measures) -> float:
    return m.shoulder - m.thigh


def prone(m: Measures, now: Moment, shoulders: float, hands: float = 0.0) -> Pose:
    """Face down on hands and toes, straight from heels to head, the shoulders so many metres up.

    `hands` is how far ahead of the shoulders they are.
    """
    s, toes = m.scale, TOES * m.scale
    rise = math.asin(min((shoulders - toes) / (m.leg + _torso(m)), 0.9))
    hips = (0.0, toes + m.leg * math.sin(rise), 0.0)
    z = _torso(m) * math.cos(rise)

    def hand(side: int) -> Reach:
        return Reach(
            (side * 0.24 * s, 0.065 * s, z + hands),
            (0.0, -0.15, 1.0),
            (0.0, -1.0, -0.1),
            (side * 0.8, 0.2, -0.6),
            FLAT,
        )

    def foot(side: int) -> Step:
        return Step((side * m.legs_apart, toes, -TAUT * m.leg * math.cos(rise)), 1.25)

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=hips,
        hips_turn=(QUARTER - rise, 0.0, 0.0),
        neck=(-0.25, 0.0, 0.0),
        head=(-0.30, 0.0, 0.0),
    )


def push_up(m: Measures, now: Moment) -> Pose:
    """Down to the floor and up on straight arms."""
    k = 0.5 + 0.5 * wave(now.time, ROUND)
    return prone(m, now, (0.27 + 0.29 * k) * m.scale, 0.02)


def plank(m: Measures, now: Moment) -> Pose:
    """Held on the hands, a leg lifted by turns."""
    pose, k = prone(m, now, 0.52 * m.scale), smooth(1.6 * wave(now.time, 4.2))
    x, y, z = pose.right_foot.ankle
    return replace(pose, right_foot=Step((x, y + 0.30 * m.scale * k, z), 1.4))


def sit_up(m: Measures, now: Moment) -> Pose:
    """On the back, knees up, hands behind the head: the body rises to the knees and sinks."""
    s, k = m.scale, smooth(0.5 + 0.6 * wave(now.time, ROUND))
    pose = lie(m, replace(now, seat=None))
    up = 1.15 * k
    c, n = math.cos(up), math.sin(up)
    long = _torso(m) + 0.22 * s
    x, y, z = 0.10 * s, pose.hips[1] + long * n, -long * c

    def hand(side: int) -> Reach:
        return Reach(
            (side * x, y, z), (-side * 0.9, 0.3, 0.0), (0.0, n, 0.5), (side * 1.0, 0.2 * n, -0.3), RELAXED
        )

    feet = [Step((side * 0.10 * s, m.ankle, 0.52 * m.leg), 0.0) for side in (LEFT, RIGHT)]
    return replace(
        pose,
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=feet[0],
        right_foot=feet[1],
        hips_turn=(-QUARTER + 0.30 * up, 0.0, 0.0),
        spine=(0.38 * up, 0.0, 0.0),
        chest=(0.32 * up, 0.0, 0.0),
    )


def crawl(m: Measures, now: Moment) -> Pose:
    """On hands and knees, each hand going with the other knee."""
    s, a = m.scale, math.tau * now.distance / (0.62 * m.scale)
    knee = 0.49 * m.leg
    hips = (0.012 * s * math.sin(a), knee + 0.06 * s, 0.0)
    reach = _torso(m) * 0.97

    def hand(side: int) -> Reach:
        b = a + (0.0 if side > 0 else math.pi)
        lift = 0.12 * s * max(0.0, math.sin(b))
        return Reach(
            (side * 0.17 * s, 0.075 * s + lift, reach - 0.02 - 0.17 * s * math.cos(b)),
            (0.0, -0.15, 1.0),
            (0.0, -1.0, 0.0),
            (side * 0.6, 0.0, -1.0),
            FLAT,
        )

    def foot(side: int) -> Step:
        b = a + (math.pi if side > 0 else 0.0)
        return Step((side * m.legs_apart, 0.125 * s, -knee * 0.92 - 0.14 * s * math.cos(b)), 1.45)

    return Pose(
        hand(LEFT),
        hand(RIGHT),
        foot(LEFT),
        foot(RIGHT),
        hips=hips,
        hips_turn=(QUARTER - 0.06, 0.0, 0.0),
        neck=(-0.45, 0.0, 0.0),
        head=(-0.55, 0.10 * math.sin(a), 0.0),
    )
