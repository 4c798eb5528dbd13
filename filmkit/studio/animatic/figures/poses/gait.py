"""Walking and running: feet that stay where they were put, and a body carried over them.

Knows no path: the figure goes straight ahead, and the phase is the distance it has gone.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, LOOSE_FIST, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import hanging
from filmkit.studio.animatic.figures.poses.deeds import in_pockets
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.gestures import umbrella
from filmkit.studio.animatic.figures.poses.poses import blink, looking, on_legs_of, stand
from filmkit.studio.animatic.world import Vec

BELT, DECK_OF_A_BELT = 2.9, 0.15
"""Metres a second, and metres over the floor, of a treadmill's belt."""
TOE, HEEL = 0.105, 0.052
"""From the ankle forward to the ball and back to the heel, before scaling."""


@dataclass(frozen=True, slots=True)
class Gait:
    """How somebody goes."""

    stride: float
    """Two steps, in leg lengths, at 1.3 m/s."""
    duty: float
    """Part of the cycle a foot is on the ground."""
    lift: float
    """Of the swinging foot, in leg lengths."""
    lean: float
    sink: float
    """Mean lowering of the pelvis, in leg lengths."""
    bob: float
    swing: float
    """Of the arms, radians."""
    bend: float
    """Of the arms, part of their length."""


WALK = Gait(1.32, 0.60, 0.075, 0.075, 0.052, 0.026, 0.36, 0.045)
STROLL = Gait(1.12, 0.62, 0.060, 0.05, 0.038, 0.018, 0.24, 0.05)
RUN = Gait(2.10, 0.36, 0.24, 0.20, 0.085, -0.045, 0.75, 0.32)


def stride_of(gait: Gait, m: Measures, speed: float) -> float:
    """Metres of two steps at a speed; slower is shorter, within reason."""
    pace = 1.0 if gait is RUN else min(max(speed / 1.3, 0.55), 1.05)
    return gait.stride * m.leg * (0.45 + 0.55 * pace)


def planted(m: Measures, x: float, z: float, lift: float, pitch: float) -> Step:
    """A foot whose sole is at `z` when flat; it rolls over the ball, toes down, or over the heel."""
    arm, up = (-TOE if pitch > 0 else HEEL) * m.scale, m.ankle
    c, s = math.cos(pitch), math.sin(pitch)
    return Step((x, up * c - arm * s + lift, z - arm + up * s + arm * c), pitch)


def foot(gait: Gait, m: Measures, stride: float, x: float, u: float) -> Step:
    """Where a foot is at part `u` of its cycle; 0 is when the heel touches."""
    front = gait.duty * stride / 2
    heel = 0.0 if gait is RUN else 0.28
    if u < gait.duty:
        k = u / gait.duty
        pitch = -heel * (1 - smooth(k / 0.16)) + 0.72 * smooth((k - 0.62) / 0.38)
        return planted(m, x, front - u * stride, 0.0, pitch)
    s = (u - gait.duty) / (1 - gait.duty)
    pace = -stride * (1 - gait.duty)
    z = (2 * s**3 - 3 * s**2 + 1) * -front + (s**3 - 2 * s**2 + s) * pace
    z += (3 * s**2 - 2 * s**3) * front + (s**3 - s**2) * pace
    pitch = 0.72 * (1 - smooth(s / 0.75)) - heel * smooth((s - 0.35) / 0.65)
    return planted(m, x, z, gait.lift * m.leg * math.sin(math.pi * s) ** 1.5, pitch)


def going(gait: Gait, m: Measures, now: Moment) -> Pose:
    """One instant of going straight ahead."""
    stride = stride_of(gait, m, now.speed)
    phase = now.distance / stride + now.phase
    a = math.tau * phase
    apart = m.legs_apart * 0.55
    small = stride / (gait.stride * m.leg)
    down = m.leg * (gait.sink + gait.bob * math.cos(2 * a)) * (0.35 + 0.65 * small)
    swing = gait.swing * small
    left, right = -swing * math.cos(a), swing * math.cos(a)
    pose = Pose(
        _pumping(m, LEFT, left) if gait is RUN else hanging(m, LEFT, 0.04 + left, gait.bend, 0.05),
        _pumping(m, RIGHT, right) if gait is RUN else hanging(m, RIGHT, 0.04 + right, gait.bend, 0.05),
        foot(gait, m, stride, apart, phase % 1.0),
        foot(gait, m, stride, -apart, (phase + 0.5) % 1.0),
        hips=(0.018 * m.scale * math.sin(a - 0.6), m.hips - down, 0.0),
        hips_turn=(gait.lean * 0.4, -0.10 * small * math.cos(a), 0.030 * math.sin(a - 0.6)),
        spine=(gait.lean * 0.6, 0.06 * small * math.cos(a), -0.03 * math.sin(a - 0.6)),
        chest=(0.01, 0.13 * small * math.cos(a), -0.012 * math.sin(a)),
        neck=(0.05 - gait.lean * 0.3, -0.05 * small * math.cos(a), 0.0),
        head=(-0.04 - gait.lean * 0.4 + 0.012 * math.cos(2 * a), -0.04 * small * math.cos(a), 0.0),
        lids=blink(now.time, now.phase),
    )
    return looking(pose, m, now.look)


def _pumping(m: Measures, side: int, swing: float) -> Reach:
    """A runner's arm, bent at the elbow: forward it rises to the chest, back it passes the hip."""
    x = side * (m.shoulders_apart - 0.10 * m.arm * max(swing, 0.0))
    y, z = m.shoulder - (0.58 - 0.24 * swing) * m.arm, (0.30 + 0.36 * swing) * m.arm
    inward = (-side * 1.0, -0.2, 0.0)
    return Reach((x, y, z), palm=inward, elbow=(side * 0.35, -0.35, -1.0), grip=LOOSE_FIST)


def run_on_the_spot(m: Measures, now: Moment) -> Pose:
    """Running on a belt that goes back under the feet."""
    pose = going(RUN, m, replace(now, distance=BELT * now.time, speed=BELT))
    x, y, z = pose.hips
    up = DECK_OF_A_BELT

    def raised(step: Step) -> Step:
        return replace(step, ankle=(step.ankle[0], step.ankle[1] + up, step.ankle[2]))

    def lifted(hand: Reach) -> Reach:
        return replace(hand, wrist=(hand.wrist[0], hand.wrist[1] + up, hand.wrist[2]))

    return replace(
        pose,
        hips=(x, y + up, z),
        left_foot=raised(pose.left_foot),
        right_foot=raised(pose.right_foot),
        left_hand=lifted(pose.left_hand),
        right_hand=lifted(pose.right_hand),
    )


def walk(m: Measures, now: Moment) -> Pose:
    """At an ordinary pace."""
    return going(WALK, m, now)


def walk_in_pockets(m: Measures, now: Moment) -> Pose:
    """At an ordinary pace, hands in the pockets."""
    return in_pockets(going(WALK, m, now), m)


def stroll(m: Measures, now: Moment) -> Pose:
    """Slowly, tired or old."""
    pose = going(STROLL, m, now)
    return replace(pose, head=(pose.head[0] + 0.08, pose.head[1], pose.head[2]))


def run(m: Measures, now: Moment) -> Pose:
    """Fast, both feet off the ground between steps."""
    return going(RUN, m, now)


def carry(m: Measures, now: Moment) -> Pose:
    """Walking with a weight in the right hand: that arm hangs, the body leans away."""
    return _weighed(going(WALK, m, now), m, now)


def carry_standing(m: Measures, now: Moment) -> Pose:
    """Standing with a weight in the right hand."""
    return _weighed(stand(m, now), m, now)


def beside(pose: PoseAt) -> PoseAt:
    """The same with a weight in the left hand."""

    def weighed(m: Measures, now: Moment) -> Pose:
        hand = hanging(m, LEFT, 0.0, 0.025, 0.085, HOLD)
        return replace(pose(m, now), left_hand=replace(hand, fingers=(0.0, -1.0, 0.0), palm=(-1.0, 0.0, 0.0)))

    return weighed


def hung_from_hand(m: Measures, now: Moment) -> Placed:
    """A garment that hangs from the right hand of who walks with it, its broad side outward."""
    pose = carry(m, now) if now.speed else carry_standing(m, now)
    x, y, z = pose.right_hand.wrist
    return (x - 0.04 * m.scale, y - 0.06 * m.scale, z), (0.0, math.pi / 2, 0.05)


def _weighed(pose: Pose, m: Measures, now: Moment) -> Pose:
    stride = stride_of(WALK, m, now.speed)
    sway = 0.07 * math.cos(math.tau * (now.distance / stride + now.phase) + 0.5)
    inward: Vec = (1.0, 0.0, 0.0)
    hand = replace(hanging(m, RIGHT, sway, 0.025, 0.085, HOLD), fingers=(0.0, -1.0, sway), palm=inward)
    spine = (pose.spine[0], pose.spine[1], pose.spine[2] - 0.05)
    return replace(pose, right_hand=hand, spine=spine)


def umbrella_walk(m: Measures, now: Moment) -> Pose:
    """Walking under an umbrella held in the right hand."""
    pose, still = going(WALK, m, now), umbrella(m, replace(now, look=None))
    x, y, z = still.right_hand.wrist
    bounce = pose.hips[1] - m.hips + 0.03 * m.scale + 0.004 * wave(now.time, 2.3, now.phase)
    return replace(pose, right_hand=replace(still.right_hand, wrist=(x, y + bounce * 0.6, z)))


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """What arms and head do standing, done by one who goes: a hand that hung at the side swings."""

    upper: PoseAt
    gait: Gait

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        below, above = going(self.gait, m, replace(now, look=None)), self.upper(m, now)
        up = below.hips[1] - above.hips[1]

        def hand(own: Reach, swung: Reach) -> Reach:
            x, y, z = own.wrist
            return swung if y < m.hips else replace(own, wrist=(x, y + up, z + 0.02 * m.scale))

        left, right = hand(above.left_hand, below.left_hand), hand(above.right_hand, below.right_hand)
        return on_legs_of(
            below, above, left, right, (above.spine[0] + below.spine[0], above.spine[1], below.spine[2])
        )


def march(m: Measures, now: Moment) -> Pose:
    """In step: knees high, straight arms swung to breast height."""
    pose = going(WALK, m, now)
    a = math.tau * (now.distance / stride_of(WALK, m, now.speed) + now.phase)

    def stepped(step: Step, lift: float) -> Step:
        x, y, z = step.ankle
        return replace(
            step,
            ankle=(x, y + 0.34 * m.leg * max(0.0, lift) ** 1.5, z),
            pitch=step.pitch + 0.4 * max(0.0, lift),
        )

    swing = 0.95 * math.cos(a)
    return replace(
        pose,
        left_hand=hanging(m, LEFT, -swing, 0.03, 0.06, LOOSE_FIST),
        right_hand=hanging(m, RIGHT, swing, 0.03, 0.06, LOOSE_FIST),
        left_foot=stepped(pose.left_foot, -math.sin(a)),
        right_foot=stepped(pose.right_foot, math.sin(a)),
        hips_turn=(0.0, 0.0, 0.0),
        spine=(0.0, 0.0, 0.0),
        head=(-0.06, 0.0, 0.0),
    )


def push(m: Measures, now: Moment) -> Pose:
    """Leaning into what both hands push along."""
    pose = going(WALK, m, now)
    hands = [
        Reach(
            (side * 0.24 * m.scale, 0.98, 0.46 * m.scale),
            (0.0, 0.1, 1.0),
            (0.0, -0.8, 0.4),
            (side * 0.7, -0.8, -0.3),
            HOLD,
        )
        for side in (LEFT, RIGHT)
    ]
    x, y, z = pose.spine
    return replace(
        pose,
        left_hand=hands[0],
        right_hand=hands[1],
        spine=(x + 0.16, y, z),
        head=(pose.head[0] - 0.14, 0.0, 0.0),
    )
