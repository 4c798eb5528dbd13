"""What one does standing, with hands and head: talk, reach, hold, read, drink, weep, wave, point.

Knows no verbs and no counters. Positions are metres in the figure's own frame; see `pose`.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import (
    CUP,
    FLAT,
    HOLD,
    PINCH,
    POINT,
    RELAXED,
    Pose,
    Reach,
    Step,
)
from filmkit.studio.animatic.figures.poses.arms import at, gripping
from filmkit.studio.animatic.figures.poses.gear import Placed, between
from filmkit.studio.animatic.figures.poses.poses import looking, stand
from filmkit.studio.animatic.world import Vec


def talk(m: Measures, now: Moment) -> Pose:
    """Speaking: the mouth moves, a hand underlines."""
    pose, t = stand(m, now), now.time
    beat = max(0.0, wave(t, 2.9, now.phase)) ** 2
    syllable = (
        abs(wave(t, 0.43))
        * (0.55 + 0.45 * wave(t, 1.7, 0.3))
        * (0.25 + 0.75 * smooth(2 * abs(wave(t, 5.3, 0.1))))
    )
    y = m.shoulder - m.arm * (0.62 - 0.16 * beat)
    hand = at(
        m, RIGHT, 0.40, y, 0.42 + 0.10 * beat, fingers=(0.25, 0.25 + 0.3 * beat, 0.9), palm=(0.75, 0.65, 0.0)
    )
    nod = 0.04 * wave(t, 1.3)
    head = (pose.head[0] + nod, pose.head[1], pose.head[2] + 0.03 * wave(t, 2.9))
    return replace(pose, right_hand=hand, head=head, mouth=0.75 * max(0.0, syllable))


def reach(m: Measures, now: Moment) -> Pose:
    """A hand goes out to what is looked at."""
    k = smooth(now.time / 1.4)
    goal = now.look or (0.0, m.shoulder - 0.15 * m.arm, 1.2 * m.arm)
    pose = stand(m, replace(now, look=goal))
    far = math.dist(goal, (0.0, m.shoulder, 0.0))
    part = min(1.0, 0.92 * m.arm / max(far, 0.01)) * (0.35 + 0.65 * k)
    wrist = (
        goal[0] * part - m.shoulders_apart * (1 - part),
        m.shoulder + (goal[1] - m.shoulder) * part,
        goal[2] * part,
    )
    ahead = (goal[0], goal[1] - m.shoulder, goal[2])
    hand = Reach(wrist, fingers=ahead, palm=(0.5, -0.8, 0.0), elbow=(-0.6, -0.7, -0.3), grip=FLAT)
    return replace(pose, right_hand=hand, spine=(0.10 * k, 0.12 * k, 0.0))


def umbrella(m: Measures, now: Moment) -> Pose:
    """Holds a shaft upright in the right hand, before the shoulder."""
    return _aloft(stand(m, now), m, now)


def _aloft(pose: Pose, m: Measures, now: Moment) -> Pose:
    y = m.shoulder - 0.20 * m.arm + 0.006 * wave(now.time, 3.1, now.phase)
    spot = (-0.26 * m.arm, y, 0.52 * m.arm)
    hand = gripping(m, RIGHT, spot, (0.10, 1.0, -0.06), (0.35, 0.0, 1.0), HOLD, (-0.4, -1.0, 0.1))
    return replace(pose, right_hand=hand)


def read(m: Measures, now: Moment) -> Pose:
    """Holds a book, a letter or a telephone before the chest and looks at it."""
    spot = (0.0, m.shoulder - 0.42 * m.arm, 0.62 * m.arm)
    pose = stand(m, replace(now, look=now.look or spot))
    y = spot[1] + 0.004 * wave(now.time, 3.7, now.phase)

    def hand(side: int) -> Reach:
        return at(
            m, side, 0.17, y, 0.50, CUP, fingers=(-side * 0.45, 0.45, 0.75), palm=(-side * 0.45, 0.75, -0.6)
        )

    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def shake_head(m: Measures, now: Moment) -> Pose:
    """The head goes from side to side, an open hand before the chest against it."""
    pose, k = stand(m, replace(now, look=None)), wave(now.time, 2.0)
    y = m.shoulder - 0.20 * m.arm
    palm = at(
        m, RIGHT, 0.24 + 0.16 * k, y, 0.46, fingers=(0.0, 1.0, 0.1), palm=(0.0, 0.0, 1.0), elbow=(-0.6, -1, 0)
    )
    return replace(pose, right_hand=palm, neck=(0.02, 0.22 * k, 0.0), head=(0.03, 0.62 * k, 0.04 * k))


def nod(m: Measures, now: Moment) -> Pose:
    """The head goes down and up."""
    pose, k = stand(m, now), 0.5 + 0.5 * wave(now.time, 2.0)
    spine = (pose.spine[0] + 0.30 * k, pose.spine[1], pose.spine[2])
    return replace(pose, spine=spine, neck=(0.16 * k, 0.0, 0.0), head=(-0.22 + 0.62 * k, *pose.head[1:]))


def scroll(m: Measures, now: Moment) -> Pose:
    """A telephone upright in the right hand before the chest, the left forefinger going up and down it."""
    k = wave(now.time, 1.9, now.phase)
    y = m.shoulder - 0.34 * m.arm
    spot = (-0.06 * m.arm, y, 0.50 * m.arm)
    pose = stand(m, replace(now, look=now.look or spot))
    hold = gripping(m, RIGHT, spot, (0.75, 0.0, -0.5), (0.0, 0.95, 0.25), HOLD, (-0.8, -1.0, 0.0))
    tap = at(
        m, LEFT, -0.02, y + 0.085 * k * m.scale, 0.40, CUP, fingers=(-0.5, 0.5, 0.6), palm=(-0.6, 0.1, 0.5)
    )
    return replace(pose, right_hand=hold, left_hand=tap)


def drink(m: Measures, now: Moment) -> Pose:
    """A cup goes to the mouth and rests before the chest."""
    # Whoever it is drinks as the shot begins: a cup that comes at its end tells nothing.
    k = smooth(1.4 * max(0.0, wave(now.time, 5.5, 0.12 * now.phase)))
    pose = stand(m, now)
    mouth = m.head - 0.075 * m.scale
    low = m.shoulder - 0.45 * m.arm
    y = low + (mouth - 0.03 * m.face - low) * k
    spot = (-0.04 * m.palm - 0.12 * m.arm * (1 - k), y, 0.40 * m.arm * (1 - k) + 0.165 * m.face * k)
    hand = gripping(m, RIGHT, spot, (0.0, 1.0, -0.75 * k), (0.85, 0.0, 0.5), HOLD, (-0.8, -0.8, 0.0))
    head = (pose.head[0] - 0.10 * k, pose.head[1], pose.head[2])
    return replace(pose, right_hand=hand, head=head, lids=max(pose.lids, 0.9 * k))


def bite(m: Measures, now: Moment) -> Pose:
    """What is held goes to the mouth, is bitten, and comes down to be chewed."""
    pose = drink(m, now)
    k = smooth(1.4 * max(0.0, wave(now.time, 5.5, 0.12 * now.phase)))
    chews = 0.35 * (1 - k) * max(wave(now.time, 0.5), 0.0)
    return replace(pose, mouth=0.65 * k + chews)


UPRIGHT = ("cup", "phone", "bottle")
"""What is held before the chest by who has it in hand."""


AT_EASE = ("stand", "listen", "turn", "fold", "laugh")
"""Done with a hand to spare."""


def holding(ease: PoseAt) -> PoseAt:
    """The same with something upright in the right hand, before the chest."""

    def pose(m: Measures, now: Moment) -> Pose:
        y = m.shoulder - 0.46 * m.arm + 0.004 * wave(now.time, 3.9, now.phase)
        spot = (-0.15 * m.arm, y, 0.40 * m.arm)
        hand = gripping(m, RIGHT, spot, (0.0, 1.0, 0.0), (0.85, 0.0, 0.5), HOLD, (-0.8, -0.8, 0.0))
        return replace(ease(m, now), right_hand=hand)

    return pose


def aiming(ease: PoseAt) -> PoseAt:
    """The same with something held out ahead in the right hand, swung slowly from side to side."""

    def pose(m: Measures, now: Moment) -> Pose:
        swing = 0.22 * wave(now.time, 3.6, now.phase)
        spot = ((-0.12 + swing) * m.arm, m.shoulder - 0.28 * m.arm, 0.62 * m.arm)
        hand = gripping(m, RIGHT, spot, (swing, -0.10, 1.0), (0.9, 0.2, 0.0), HOLD, (-0.9, -0.8, 0.0))
        base = ease(m, now)
        return replace(base, right_hand=hand, head=(base.head[0], 0.9 * swing, base.head[2]))

    return pose


def water(m: Measures, now: Moment) -> Pose:
    """A can tipped over plants ahead, moved from one to the next."""
    sway = wave(now.time, 3.8, now.phase)
    spot = (-0.10 * m.arm + 0.20 * m.arm * sway, m.shoulder - 0.50 * m.arm, 0.55 * m.arm)
    pose = stand(m, replace(now, look=now.look or (spot[0], 0.3, 0.9)))
    hand = gripping(m, RIGHT, spot, (-0.25, 0.9, 0.45), (0.85, 0.0, 0.5), HOLD, (-0.9, -0.7, 0.0))
    turn = (pose.hips_turn[0] + 0.10, pose.hips_turn[1] + 0.10 * sway, pose.hips_turn[2])
    return replace(pose, right_hand=hand, hips_turn=turn, spine=(0.14, 0.05 * sway, 0.0))


def cry(m: Measures, now: Moment) -> Pose:
    """Head sunk, shoulders shaking, one hand before the face."""
    pose, t = stand(m, now), now.time
    sob = max(0.0, wave(t, 0.62)) * (0.5 + 0.5 * wave(t, 3.4))
    y = m.head - 0.115 * m.scale
    hand = at(
        m,
        RIGHT,
        0.10,
        y - 0.045 * m.scale,
        0.33,
        CUP,
        fingers=(0.55, 0.75, -0.05),
        palm=(0.25, 0.1, -1.0),
        elbow=(-0.5, -1.0, 0.3),
    )
    across = at(
        m, LEFT, -0.02, m.shoulder - 0.62 * m.arm, 0.34, fingers=(-1.0, -0.05, 0.0), palm=(0.0, -0.2, -1.0)
    )
    return replace(
        pose,
        left_hand=across,
        right_hand=hand,
        spine=(0.07, 0.0, 0.0),
        chest=(0.14 + 0.03 * sob, 0.0, 0.0),
        neck=(0.16, 0.0, 0.0),
        head=(0.26 + 0.02 * sob, 0.04, 0.03),
        gaze=(0.0, -0.25),
        lids=max(0.35, pose.lids),
    )


def wave_hand(m: Measures, now: Moment) -> Pose:
    """A raised hand waves."""
    k = smooth(now.time / 0.7)
    sway = 0.16 * wave(now.time, 0.9) * k
    hand = at(
        m,
        RIGHT,
        0.52 + sway,
        m.shoulder + 0.42 * m.arm * k,
        0.30,
        FLAT,
        fingers=(sway * 2, 1.0, 0.1),
        palm=(0.1, 0.0, 1.0),
        elbow=(-1.0, -0.6, 0.0),
    )
    return replace(stand(m, now), right_hand=hand)


def point(m: Measures, now: Moment) -> Pose:
    """The right arm points at what is looked at."""
    pose = reach(m, now)
    return replace(pose, right_hand=replace(pose.right_hand, grip=POINT))


def folded(m: Measures, now: Moment) -> Pose:
    """Hands folded before the body: waiting."""
    pose = stand(m, now)
    y = m.shoulder - 0.82 * m.arm

    def hand(side: int) -> Reach:
        z = 0.36 if side > 0 else 0.31
        return at(
            m,
            side,
            0.08,
            y,
            z,
            RELAXED,
            fingers=(-side * 0.75, -0.6, 0.25),
            palm=(0.0, 0.2, -1.0),
            elbow=(side, 0.0, -0.6),
        )

    return replace(pose, left_hand=hand(LEFT), right_hand=hand(RIGHT))


def pick_up(m: Measures, now: Moment) -> Pose:
    """Bends down to the ground, takes something, rises and holds it before the breast."""
    s, t = m.scale, now.time
    up = smooth((t - 1.0) / 1.3)
    down = smooth(t / 0.45) * (1 - up)
    pose = stand(m, replace(now, look=None))
    low: Vec = (-0.10 * s, 0.09 * s, 0.42 * s)
    high: Vec = (-0.12 * s, m.shoulder - 0.24 * s, 0.38 * s)
    rest: Vec = (-0.24 * s, m.hips, 0.06 * s)
    start = between(rest, low, down) if t < 1.0 else between(low, high, up)
    hand = Reach(start, (0.2, -0.8 + 1.7 * up, 0.5), (0.6 * up, -0.2, -0.7), (-0.8, -0.5, -0.2), PINCH)
    over = 1.25 * down
    body = replace(
        pose,
        right_hand=hand,
        left_foot=Step((0.11 * s, m.ankle, 0.12 * s), 0.0, 0.15),
        right_foot=Step((-0.11 * s, m.ankle + 0.02 * s * down, -0.16 * s), 0.35 * down, -0.2),
        hips=(0.0, m.hips - (0.02 + 0.30 * down) * s, -0.16 * s * down),
        hips_turn=(0.45 * over, 0.0, 0.0),
        spine=(0.35 * over, 0.0, 0.0),
        chest=(0.25 * over, 0.0, 0.0),
    )
    return looking(body, m, low if t < 1.4 else high, 0.4 + 0.5 * up)


def picked_up(m: Measures, now: Moment) -> Placed:
    """What is picked up: on the ground where the hand comes down to it, then in that hand."""
    s = m.scale
    if now.time < 1.0:
        return (-0.10 * s, 0.07 * s, 0.42 * s), (0.0, 0.4, 0.0)
    x, y, z = pick_up(m, now).right_hand.wrist
    up = smooth((now.time - 1.0) / 1.3)
    return (x + 0.03 * s, y + (-0.06 + 0.14 * up) * s, z + 0.06 * s), (0.0, 0.4, 0.0)


def pick(m: Measures, now: Moment) -> Pose:
    """Takes something small between finger and thumb and looks at it close."""
    spot = (-0.04 * m.scale, m.shoulder - 0.15 * m.arm, 0.60 * m.arm)
    pose = stand(m, replace(now, look=now.look or spot))
    hand = at(
        m,
        RIGHT,
        0.14,
        spot[1] - 0.05 * m.scale,
        0.50,
        PINCH,
        fingers=(0.35, 0.75, 0.5),
        palm=(0.6, 0.0, -0.7),
    )
    return replace(pose, right_hand=hand)
