"""Bodies that leap, dive, turn over, bounce, hang and climb.

Knows no verbs. What stays in the world comes nearer as the body goes: it is put by the distance gone.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.moved import moved, pitched
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.deeds import jump
from filmkit.studio.animatic.figures.poses.gait import RUN, going
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import stand
from filmkit.studio.animatic.world import Vec

APART = 3.6
"""Metres between two things that are leapt over."""
BED = 0.62
"""Metres: the cloth of a trampoline."""
ROPES = 2.53
"""Metres: what a trapeze hangs from is so far over its bar."""
HUNG = 0.30
"""Metres that who hangs from it is over the floor."""


@dataclass(frozen=True, slots=True)
class Leap:
    """Runs, and leaps over what stands in the way: the front leg ahead, the other behind."""

    high: float

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        way = (now.distance + 0.35 * APART) % APART - APART / 2
        k = max(0.0, 1.0 - (way / 1.15) ** 2)
        pose = going(RUN, m, now)
        if k <= 0.0:
            return pose
        s, lift = m.scale, self.high * k
        air = smooth(k * 1.6)
        x, _, z = pose.hips
        front = Step((0.09 * s, m.ankle + lift + 0.28 * s * air, z + 0.62 * s), -0.2)
        back = Step((-0.16 * s, m.ankle + lift + 0.24 * s * air, z - 0.58 * s), 1.2)

        def mixed(a: Step, b: Step) -> Step:
            ankle = tuple(p + (q - p) * air for p, q in zip(a.ankle, b.ankle, strict=True))
            return Step((ankle[0], ankle[1], ankle[2]), a.pitch + (b.pitch - a.pitch) * air, a.yaw)

        flown = moved(pose, lift)
        return replace(
            flown,
            left_foot=mixed(pose.left_foot, front),
            right_foot=mixed(pose.right_foot, back),
            hips=(x, m.hips + lift, z),
            spine=(0.25 * air, 0.0, 0.0),
        )


def met(high: float = 0.0) -> Callable[[Measures, Moment], Placed]:
    """What stands on the way and is leapt over, the nearest of a row."""

    def where(m: Measures, now: Moment) -> Placed:
        way = (now.distance + 0.35 * APART) % APART - APART / 2
        return (0.0, high, -way), (0.0, 0.0, 0.0)

    return where


def flip(m: Measures, now: Moment) -> Pose:
    """Off the ground, over the head and down on the feet again."""
    u = (now.time / 2.3 + now.phase) % 1.0
    over = smooth((u - 0.20) / 0.55)
    fly = math.sin(math.pi * min(max((u - 0.15) / 0.65, 0.0), 1.0))
    s = m.scale
    pose = stand(m, replace(now, look=None))
    _, y, z = pose.hips
    tuck = fly**0.7

    def foot(side: int) -> Step:
        return Step((side * m.legs_apart, m.ankle + 0.52 * s * tuck, z + 0.28 * s * tuck), 0.3 * tuck)

    def hand(side: int) -> Reach:
        low, high = (side * 0.25 * s, y, z + 0.1 * s), (side * 0.22 * s, y - 0.16 * s, z + 0.42 * s)
        at = tuple(p + (q - p) * tuck for p, q in zip(low, high, strict=True))
        return Reach((at[0], at[1], at[2]), (0.0, -0.6, 0.5), (-side, 0.0, 0.0), (side, 0.0, -0.4), HOLD)

    body = replace(
        pose,
        left_foot=foot(LEFT),
        right_foot=foot(RIGHT),
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        spine=(0.5 * tuck, 0.0, 0.0),
        chest=(0.4 * tuck, 0.0, 0.0),
        head=(0.5 * tuck, 0.0, 0.0),
    )
    return moved(pitched(body, math.tau * over, (0.0, y, z)), 0.75 * s * fly)


def dive(m: Measures, now: Moment) -> Pose:
    """From an edge over the water: arms up, then head first down into it."""
    s = m.scale
    gone = min(max((now.time - 0.75) / 1.9, 0.0), 1.0)
    pose = stand(m, replace(now, look=None))
    x, y, z = pose.hips
    top = y + (m.shoulder - m.hips) + 0.94 * m.arm
    hands = [
        Reach((side * 0.06 * s, top, z + 0.06 * s), (0.0, 1.0, 0.0), (-side, 0.0, 0.0), (side, 0, 0), FLAT)
        for side in (LEFT, RIGHT)
    ]
    feet = [
        Step((side * 0.06 * s, m.ankle, z - 0.02 * s), 1.0 * smooth(gone * 4), 0.0) for side in (LEFT, RIGHT)
    ]
    body = replace(
        pose, left_hand=hands[0], right_hand=hands[1], left_foot=feet[0], right_foot=feet[1], head=(0.2, 0, 0)
    )
    turned = pitched(body, 2.5 * smooth(gone * 1.25), (x, y, z))
    rise = 0.75 + 0.55 * math.sin(math.pi * min(gone * 1.6, 1.0)) - 1.55 * gone**1.7
    return moved(turned, rise, 1.5 * gone * s)


def bounce(m: Measures, now: Moment) -> Pose:
    """Up and down on a sprung cloth, arms and legs flung out at the top."""
    return moved(jump(m, now), BED + 0.35 * abs(wave(now.time, 3.8, now.phase)))


def trapeze(m: Measures, now: Moment) -> Pose:
    """Hanging by the hands from a bar that swings to and fro, legs together."""
    s = m.scale
    pose = stand(m, replace(now, look=None))
    _, y, z = pose.hips
    hands = [
        gripping(
            m,
            side,
            (side * 0.24 * s, y + m.shoulder - m.hips + 0.96 * m.arm, z),
            (-side, 0, 0),
            (0.0, 1.0, 0.2),
            HOLD,
            (side, -0.2, -0.3),
        )
        for side in (LEFT, RIGHT)
    ]
    feet = [Step((side * 0.06 * s, m.ankle, z - 0.10 * s), 1.0) for side in (LEFT, RIGHT)]
    body = replace(pose, left_hand=hands[0], right_hand=hands[1], left_foot=feet[0], right_foot=feet[1])
    hung = moved(replace(body, head=(-0.15, 0.0, 0.0)), HUNG)
    return pitched(hung, swung(now), (0.0, _held_by(m), 0.0))


def swung(now: Moment) -> float:
    """How far a trapeze is from hanging straight, radians."""
    return 0.28 * wave(now.time, 2.7, now.phase)


def trapeze_hung(m: Measures, now: Moment) -> Placed:
    """The trapeze, put by what it hangs from."""
    return (0.0, _held_by(m), 0.0), (swung(now), 0.0, 0.0)


def _held_by(m: Measures) -> float:
    """How high a trapeze is hung whose bar is in the hands."""
    return HUNG + m.shoulder + 0.96 * m.arm + 0.06 * m.scale + ROPES


def shin_up(m: Measures, now: Moment) -> Pose:
    """Up a rope: hand over hand, the rope between the feet."""
    s, k = m.scale, wave(now.time, 2.3, now.phase)
    up = 0.55 + 0.07 * now.time

    def hand(side: int) -> Reach:
        y = up + m.shoulder + (0.20 + 0.17 * side * k) * s
        return gripping(
            m,
            side,
            (0.0, y, 0.20 * s),
            (0.0, 1.0, 0.0),
            (-side * 0.5, 0.0, 0.8),
            HOLD,
            (side * 0.9, -0.8, 0.1),
        )

    bend = 0.5 + 0.5 * abs(k)
    feet = [
        Step((side * 0.05 * s, up + (0.12 + 0.24 * bend) * s, 0.20 * s), 0.9, -side * 0.4)
        for side in (LEFT, RIGHT)
    ]
    return replace(
        stand(m, replace(now, look=None)),
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=feet[0],
        right_foot=feet[1],
        hips=(0.0, up + m.hips - 0.06 * s, -0.06 * s),
        hips_turn=(0.12, 0.0, 0.05 * k),
        head=(-0.42, 0.0, 0.0),
    )


def abseil(m: Measures, now: Moment) -> Pose:
    """Down a wall with the feet on it, leaning far back on a rope that both hands hold."""
    s = m.scale
    hop = max(0.0, wave(now.time, 1.9, now.phase))
    low = 1.10 - 0.12 * now.time
    back = (0.30 + 0.16 * hop) * s
    hips: Vec = (0.0, low + m.hips - 0.30 * s, -back)
    feet = [
        Step(
            (side * 0.15 * s, low + m.hips - 0.36 * s + 0.05 * side * s, 0.44 * s - 0.10 * s * hop - 0.06),
            -1.15,
        )
        for side in (LEFT, RIGHT)
    ]
    hands = [
        gripping(
            m,
            side,
            (side * 0.05 * s, hips[1] + (0.42 if side > 0 else 0.06) * s, -back + 0.30 * s),
            (0.0, 1.0, 0.25),
            (-side * 0.6, 0.0, 0.7),
            HOLD,
            (side, -0.6, -0.3),
        )
        for side in (LEFT, RIGHT)
    ]
    return replace(
        stand(m, replace(now, look=None)),
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=feet[0],
        right_foot=feet[1],
        hips=hips,
        hips_turn=(-0.62, 0.0, 0.0),
        spine=(0.10, 0.0, 0.0),
        head=(0.35, 0.45, 0.0),
    )


def dunk(m: Measures, now: Moment) -> Pose:
    """Up to the ring with the ball in one hand over the head, legs drawn up, and down between two leaps."""
    s, k = m.scale, dunked(now)
    lift = 0.52 * s * k
    pose = moved(stand(m, replace(now, look=None)), lift)
    x, y, z = pose.hips
    top = m.shoulder + lift

    def foot(side: int, far: Vec, pitch: float) -> Step:
        low = (side * m.legs_apart, m.ankle, 0.0)
        a, b, c = (p + (q - p) * k for p, q in zip(low, far, strict=True))
        return Step((a, b, c), pitch * k)

    reach = 0.30 + 0.62 * k
    return replace(
        pose,
        right_hand=Reach(
            (-0.10 * s, top + reach * m.arm, (0.30 + 0.10 * k) * s),
            (0.0, 0.6, 0.8),
            (0.0, -0.3, 0.9),
            (-1, 0, 0),
            FLAT,
        ),
        left_hand=Reach(
            (0.50 * s, top + 0.08 * s * k - 0.30 * s * (1 - k), 0.12 * s),
            (0.8, 0.2, 0.3),
            (0, -1, 0),
            (0.3, -1, -0.4),
            FLAT,
        ),
        left_foot=foot(LEFT, (0.14 * s, m.ankle + lift + 0.42 * s, z + 0.30 * s), 0.5),
        right_foot=foot(RIGHT, (-0.12 * s, m.ankle + lift + 0.20 * s, z - 0.42 * s), 1.1),
        hips=(x, y - 0.12 * s * (1 - k), z),
        spine=(0.20 * (1 - k) + 0.10 * k, 0.0, 0.0),
        head=(-0.35 * k, 0.0, 0.0),
        mouth=0.5 * k,
    )


def dunked(now: Moment) -> float:
    """How high of its leap a dunk is: most of the time at the ring."""
    return smooth(1.0 + 1.1 * wave(now.time, 3.0, 0.05))


def ball_dunked(m: Measures, now: Moment) -> Placed:
    """In the right hand, over the ring."""
    x, y, z = dunk(m, now).right_hand.wrist
    return (x + 0.03, y + 0.10 * m.scale, z + 0.13 * m.scale), (0.0, 0.0, 0.0)


HUNG = 3.4
"""Metres over the ground of the feet of who hangs from a cord."""


def on_cord(m: Measures, now: Moment) -> Pose:
    """Head down on a cord tied to the ankles, the arms flung out, going up and down and swinging."""
    s, bob = m.scale, wave(now.time, 2.6, 0.1)
    body = stand(m, replace(now, look=None))
    _, y, z = body.hips
    top = y + m.shoulder - m.hips
    hands = [
        Reach(
            (side * (0.30 * s + 0.62 * m.arm), top + (0.20 + 0.10 * side * bob) * s, z + 0.10 * s),
            (side * 0.6, 0.6, 0.2),
            (0.0, -0.2, 1.0),
            (side * 0.6, -0.6, -0.4),
            FLAT,
        )
        for side in (LEFT, RIGHT)
    ]
    flung = replace(
        body,
        left_hand=hands[0],
        right_hand=hands[1],
        left_foot=Step((0.05 * s, m.ankle, 0.0), 0.7),
        right_foot=Step((-0.05 * s, m.ankle, 0.0), 0.7),
        spine=(-0.12, 0.0, 0.0),
        head=(-0.3, 0.0, 0.0),
        mouth=0.8,
    )
    return moved(pitched(flung, math.pi + 0.12 * bob, (0.0, m.ankle, 0.0)), HUNG + 0.22 * bob)


def cord(m: Measures, now: Moment) -> Placed:
    """From the ankles of who hangs, upwards."""
    _, y, z = on_cord(m, now).left_foot.ankle
    return (0.0, y, z), (0.0, 0.0, 0.0)
