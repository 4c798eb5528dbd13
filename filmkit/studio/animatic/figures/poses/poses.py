"""Standing, sitting, crouching: at ease, looking, listening, turning round.

Knows no verbs and no things. Positions are metres in the figure's own frame; see `pose`.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import hanging
from filmkit.studio.animatic.world import Vec


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


def listen(m: Measures, now: Moment) -> Pose:
    """Still, the head a little to one side."""
    pose = stand(m, now)
    return replace(pose, head=(pose.head[0] + 0.05, pose.head[1], pose.head[2] + 0.10))


def turn(m: Measures, now: Moment) -> Pose:
    """Looks round over a shoulder, from the eyes down."""
    k = smooth((now.time - 0.4) / 1.6)
    over = (-1.6 * k * m.arm * 4, m.head, m.arm * 4 * (1 - 0.7 * k))
    return looking(stand(m, replace(now, look=None)), m, over)


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


def on_legs_of(below: Pose, above: Pose, left: Reach, right: Reach, spine: Vec) -> Pose:
    """Trunk and head of one pose on hips and feet of another, with the hands where they then are."""
    return replace(
        above,
        left_hand=left,
        right_hand=right,
        left_foot=below.left_foot,
        right_foot=below.right_foot,
        hips=below.hips,
        hips_turn=below.hips_turn,
        spine=spine,
    )
