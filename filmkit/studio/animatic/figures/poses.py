"""Standing and sitting in time: at ease, looking, talking, holding, reaching, grieving.

Knows no verbs and no counters. Every pose is a closed form of its moment: any frame can be asked
for alone. Positions are metres in the figure's own frame; see `pose`.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.figures.physique import Measures
from filmkit.studio.animatic.figures.pose import CUP, FLAT, HOLD, PINCH, RELAXED, Grip, Pose, Reach, Step
from filmkit.studio.animatic.figures.skeleton import GRIP_AT
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import Vec


@dataclass(frozen=True, slots=True)
class Moment:
    """What a pose depends on besides the body."""

    time: float = 0.0
    """Seconds."""
    distance: float = 0.0
    """Metres walked so far, straight ahead: what keeps feet from sliding."""
    speed: float = 1.2
    """Metres a second, when walking."""
    surface: float | None = None
    """Height of the table or counter ahead."""
    seat: float | None = None
    """Height of the seat."""
    look: Vec | None = None
    """What is looked at, in the figure's own frame; None: what is at hand, or ahead."""
    spot: Vec | None = None
    """Where hands work, in the figure's own frame; None: on the surface ahead."""
    phase: float = 0.0
    """0..1, the person's own: two people do not breathe as one."""


PoseAt = Callable[[Measures, Moment], Pose]
LEFT, RIGHT = 1, -1


def wave(t: float, period: float, phase: float = 0.0) -> float:
    """A sine of a period in seconds."""
    return math.sin(math.tau * (t / period + phase))


def smooth(t: float) -> float:
    """0 to 1 with rest at both ends."""
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def gripping(
    m: Measures, side: int, at: Vec, thumb: Vec, fingers: Vec, grip: Grip = HOLD, elbow: Vec | None = None
) -> Reach:
    """A hand whose grip closes at a point, what it holds pointing along `thumb`."""
    z = unit(np.array(thumb))
    along = np.array(fingers)
    along = unit(along - z * float(along @ z))
    palm = np.cross(along, z) * side
    wrist = np.array(at) - (palm * GRIP_AT[0] + along * GRIP_AT[1]) * m.palm
    return Reach(_vec(wrist), _vec(along), _vec(palm), elbow, grip)


def _vec(v: F64) -> Vec:
    return float(v[0]), float(v[1]), float(v[2])


def hanging(
    m: Measures, side: int, swing: float = 0.0, bend: float = 0.06, out: float = 0.055, grip: Grip = RELAXED
) -> Reach:
    """An arm that hangs, swung forward by radians."""
    long = m.arm * (1 - bend)
    x = side * max(m.shoulders_apart + out * m.scale, m.side + 0.012 * m.palm)
    y = m.shoulder - 0.012 * m.scale - long * math.cos(swing)
    z = long * math.sin(swing) + 0.02 * m.scale
    # palms to the thighs and a little back, as they hang when nothing is meant
    return Reach((x, y, z), palm=(-side, 0.0, -0.30), elbow=(side * 0.55, 0.0, -1.0), grip=grip)


def at(
    m: Measures, side: int, x: float, y: float, z: float, grip: Grip = RELAXED, **way: Vec | None
) -> Reach:
    """A wrist at `x` outward and `z` ahead in arm lengths, and `y` metres above the floor."""
    return Reach((side * x * m.arm, y, z * m.arm), grip=grip, **way)


def stand(m: Measures, now: Moment) -> Pose:
    """Upright and breathing, the weight mostly on one leg and going slowly to the other."""
    s, t = m.scale, now.time
    breath = wave(t, 3.7, now.phase)
    # each has a leg to stand on, and by moments less of it
    own = 1.0 if (now.phase * 7.0) % 1.0 < 0.5 else -1.0
    bears = own * (0.62 + 0.38 * wave(t, 11.3, now.phase))
    shift = 0.022 * s * bears
    feet = m.legs_apart * 0.95

    def foot(side: int) -> Step:
        free = max(0.0, -side * own)
        return Step(
            (side * (feet + 0.020 * s * free), m.ankle, (0.050 * free - 0.010) * s),
            yaw=side * (0.18 + 0.20 * free),
        )

    tilt = 0.045 * bears
    pose = Pose(
        hanging(m, LEFT, 0.05 + 0.012 * breath, out=0.050),
        hanging(m, RIGHT, 0.03 + 0.012 * breath, out=0.050),
        foot(LEFT),
        foot(RIGHT),
        hips=(shift, m.hips - 0.008 * s, -0.005 * s),
        hips_turn=(0.0, 0.05 * bears, tilt),
        spine=(0.01, -0.03 * bears, -1.25 * tilt),
        chest=(-0.014 * breath, 0.015 * wave(t, 9.1, now.phase), -0.15 * tilt),
        neck=(0.06, 0.0, 0.2 * tilt),
        head=(
            -0.04 + 0.008 * breath,
            0.03 * wave(t, 8.3, now.phase),
            0.3 * tilt + 0.012 * wave(t, 6.1, now.phase),
        ),
        lids=blink(t, now.phase),
    )
    return looking(pose, m, now.look)


def blink(t: float, phase: float) -> float:
    """Shut for a moment every few seconds, never quite evenly."""
    beat = t / 3.9 + phase
    gap = (beat % 1.0) * 3.9 - 0.4 - 1.1 * abs(math.sin(12.9898 * math.floor(beat)))
    return max(0.0, 1.0 - abs(gap) / 0.11) ** 0.6 if abs(gap) < 0.11 else 0.0


def looking(pose: Pose, m: Measures, look: Vec | None, whole: float = 1.0) -> Pose:
    """The same pose with eyes, head and chest turned to a point, each as far as it goes by itself."""
    if look is None:
        return pose
    dx, dy, dz = look[0] - pose.hips[0], look[1] - m.head, look[2] - pose.hips[2]
    yaw = math.atan2(dx, dz) * whole
    yaw = min(max(yaw, -1.9), 1.9)
    pitch = -math.atan2(dy, math.hypot(dx, dz)) * whole
    pitch = min(max(pitch, -0.6), 0.95)
    chest, neck, head = pose.chest, pose.neck, pose.head
    eye = min(max(yaw * 0.2, -0.35), 0.35)
    return replace(
        pose,
        chest=(chest[0] + 0.10 * pitch, chest[1] + 0.22 * yaw, chest[2]),
        neck=(neck[0] + 0.28 * pitch, neck[1] + 0.22 * yaw, neck[2]),
        head=(head[0] + 0.36 * pitch, head[1] + 0.36 * yaw, head[2]),
        gaze=(pose.gaze[0] + eye, pose.gaze[1] - 0.26 * pitch),
    )


def sit(m: Measures, now: Moment) -> Pose:
    """On a seat, hands in the lap; the figure's origin is under the pelvis."""
    s = m.scale
    seat = 0.46 * s if now.seat is None else now.seat
    breath = wave(now.time, 3.9, now.phase)
    hips = (0.0, max(seat, 0.15) + 0.105 * s, 0.0)
    knee = m.leg * 0.51
    lap = hips[1] + 0.045 * s

    def hand(side: int) -> Reach:
        wrist = (side * 0.085 * s, lap, knee * 0.55)
        return Reach(
            wrist, fingers=(-side * 0.45, -0.35, 0.8), palm=(0.0, -1.0, -0.2), elbow=(side, 0.0, -0.8)
        )

    pose = replace(
        stand(m, replace(now, look=None)),
        left_hand=hand(LEFT),
        right_hand=hand(RIGHT),
        left_foot=Step((0.11 * s, m.ankle, knee + 0.02 * s), yaw=0.10),
        right_foot=Step((-0.10 * s, m.ankle, knee - 0.05 * s), yaw=-0.12),
        hips=hips,
        hips_turn=(-0.06, 0.0, 0.0),
        spine=(0.08, 0.0, 0.0),
        chest=(0.04 - 0.012 * breath, 0.0, 0.0),
    )
    if now.look is None:
        return pose
    x, y, z = now.look
    return looking(pose, m, (x, y + m.hips - hips[1], z))  # whose eyes are lower than when it stands


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


def listen(m: Measures, now: Moment) -> Pose:
    """Still, the head a little to one side."""
    pose = stand(m, now)
    return replace(pose, head=(pose.head[0] + 0.05, pose.head[1], pose.head[2] + 0.10))


def turn(m: Measures, now: Moment) -> Pose:
    """Looks round over a shoulder, from the eyes down."""
    k = smooth((now.time - 0.4) / 1.6)
    over = (-1.6 * k * m.arm * 4, m.head, m.arm * 4 * (1 - 0.7 * k))
    return looking(stand(m, replace(now, look=None)), m, over)


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


def drink(m: Measures, now: Moment) -> Pose:
    """A cup goes to the mouth and rests before the chest."""
    k = smooth(1.4 * max(0.0, wave(now.time, 5.5, now.phase - 0.1)))
    pose = stand(m, now)
    mouth = m.head - 0.075 * m.scale
    low = m.shoulder - 0.45 * m.arm
    y = low + (mouth - 0.03 * m.face - low) * k
    spot = (-0.04 * m.palm - 0.12 * m.arm * (1 - k), y, 0.40 * m.arm * (1 - k) + 0.165 * m.face * k)
    hand = gripping(m, RIGHT, spot, (0.0, 1.0, -0.75 * k), (0.85, 0.0, 0.5), HOLD, (-0.8, -0.8, 0.0))
    head = (pose.head[0] - 0.10 * k, pose.head[1], pose.head[2])
    return replace(pose, right_hand=hand, head=head)


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
    return replace(pose, right_hand=replace(pose.right_hand, grip=Grip((0.05, 1.4, 1.5, 1.5), 1.0, 0.5)))


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


def crouch(m: Measures, now: Moment) -> Pose:
    """Down on bent knees, forearms on the thighs."""
    pose, s = stand(m, replace(now, look=None)), m.scale
    low = m.ankle + 0.42 * m.leg
    pose = replace(
        pose,
        hips=(0.0, low, -0.10 * s),
        left_foot=Step((0.12 * s, m.ankle, 0.12 * s), yaw=0.2),
        right_foot=Step((-0.12 * s, m.ankle + 0.05 * s, -0.10 * s), pitch=0.55, yaw=-0.2),
        left_hand=Reach((0.12 * s, low + 0.12 * s, 0.34 * s), palm=(0, -1, 0), fingers=(-0.3, -0.5, 0.8)),
        right_hand=Reach((-0.10 * s, low + 0.06 * s, 0.32 * s), palm=(0, -1, 0), fingers=(0.3, -0.5, 0.8)),
        spine=(0.22, 0.0, 0.0),
        chest=(0.16, 0.0, 0.0),
    )
    return looking(pose, m, now.look)


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
