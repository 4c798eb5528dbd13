"""What a four-legged animal does at an instant: stands, sits, lies, goes. Poses as closed forms of time.

Knows no species but what its frame and its habits say.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.creatures.gaits import Gait, footfall, stride_of
from filmkit.studio.animatic.creatures.skeleton import Foot, Frame, Pose


@dataclass(frozen=True, slots=True)
class Habits:
    """How a species carries itself."""

    gaits: tuple[tuple[float, Gait], ...]
    """Each with the speed it is left at for the next, metres a second; the last is for anything above."""
    carried: tuple[float, float] = (0.0, 0.0)
    """Tail and its curl when it stands."""
    running: tuple[float, float] = (0.3, 0.0)
    """Tail and its curl when it runs."""
    wags: float = 0.12
    beat: float = 0.6
    """Wags a second."""
    low: float = 0.0
    """How far neck and head come down at speed, radians."""
    fold: tuple[float, float] = (1.15, 0.75)
    """Of fore and hind legs in the swing, radians."""
    rests: tuple[str, ...] = ("sit", "lie")
    """What it can do besides standing when it stays."""
    paws: bool = False
    """Whether it plays with its forepaws."""
    heavy: bool = False
    """Whether it is too heavy to bow or to reach its ear with a foot."""
    rears: float = 1.15
    """How far it rises on its hind legs, radians."""


SPRAWLS = 1.5
"""So many times its legs' length before the middle are the shoulders of a crocodile or a lizard."""


def wave(seconds: float, rate: float, phase: float = 0.0) -> float:
    """A slow drift that does not repeat soon."""
    a = math.tau * rate * seconds + phase
    return 0.7 * math.sin(a) + 0.3 * math.sin(1.61 * a + 1.0)


def stand(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """At ease: breath, a slow look about, the tail."""
    breath = math.sin(math.tau * 0.33 * seconds + phase)
    ahead = 0.05 * frame.reach
    feet = (Foot(0.35 * ahead), Foot(-0.2 * ahead), Foot(-ahead), Foot(0.5 * ahead))
    return Pose(
        feet,
        lift=0.004 * frame.reach * breath,
        neck=0.03 * wave(seconds, 0.11, phase),
        head=0.05 * wave(seconds, 0.13, phase + 1) - 0.02,
        look=0.32 * wave(seconds, 0.07, phase + 2),
        tail=habits.carried[0],
        curl=habits.carried[1],
        wag=habits.wags * math.sin(math.tau * habits.beat * seconds + phase),
    )


def sit(frame: Frame, habits: Habits, seconds: float, phase: float, upright: float = 0.0) -> Pose:
    """On its haunches, forelegs straight; or its back at least so upright, radians, and the forelegs free."""
    base = stand(frame, habits, seconds, phase)
    hip, shoulder = frame.hind[0], frame.fore[0]
    low = 0.36 * frame.reach
    high = shoulder[1] * 1.08
    length = math.dist(hip, shoulder)
    rest = math.atan2(shoulder[1] - hip[1], shoulder[0] - hip[0])
    pitch = max(math.asin(min((high - low) / length, 0.95)) - rest, upright)
    c, s = math.cos(pitch), math.sin(pitch)
    dx, dy = hip[0] - frame.middle[0], hip[1] - frame.middle[1]
    lift = low - (frame.middle[1] + s * dx + c * dy)
    back = hip[0] - (frame.middle[0] + c * dx - s * dy)
    front = frame.middle[0] + back + c * (shoulder[0] - frame.middle[0]) - s * (shoulder[1] - frame.middle[1])
    fore = Foot(front - shoulder[0] + 0.02, cannon=0.0)
    flat = (
        math.pi - math.atan2(frame.hind[2][1] - frame.hind[3][1], frame.hind[2][0] - frame.hind[3][0]) - 0.22
    )
    hind = Foot(hip[0] + 0.44 * frame.reach - frame.hind[3][0], cannon=flat)
    return replace(
        base,
        feet=(fore, replace(fore, ahead=fore.ahead - 0.02), hind, hind),
        shift=back,
        lift=lift + base.lift,
        pitch=pitch,
        flex=-0.06,
        neck=base.neck + 0.22,
        tail=base.tail * 0.4 + 0.45 * pitch,
        curl=0.25,
    )


def lie(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Like a sphinx, forearms on the ground; a long low body only bends its legs until its belly is there."""
    base = stand(frame, habits, seconds, phase)
    if frame.fore[0][0] > SPRAWLS * frame.reach:
        return replace(base, lift=base.lift - 0.42 * frame.reach)
    drop = frame.fore[0][1] - 0.36 * frame.reach
    flat = [
        math.pi - math.atan2(leg[2][1] - leg[3][1], leg[2][0] - leg[3][0]) for leg in (frame.fore, frame.hind)
    ]
    fore = Foot(0.46 * frame.reach, cannon=flat[0] - 0.06)
    hind = Foot(0.42 * frame.reach, cannon=flat[1] - 0.10)
    return replace(
        base,
        feet=(fore, replace(fore, ahead=fore.ahead - 0.05 * frame.reach), hind, hind),
        lift=-drop + base.lift,
        pitch=0.05,
        neck=base.neck + 0.18,
        tail=-0.25,
        curl=0.1,
    )


def go(frame: Frame, habits: Habits, seconds: float, speed: float, phase: float) -> Pose:
    """Straight ahead, in the gait of the speed; the ground passes as fast as the feet say."""
    gait = next((g for top, g in habits.gaits if speed < top), habits.gaits[-1][1])
    leg = frame.reach
    stride = stride_of(gait, leg, speed)
    cycle = seconds * speed / stride + phase / math.tau
    a = math.tau * cycle
    feet = []
    for k, offset in enumerate(gait.offsets):
        f = footfall(gait, cycle - offset, stride, leg)
        lean = -0.55 * math.atan2(f.ahead, leg)
        fold = habits.fold[0 if k < 2 else 1] * min(gait.lift / 0.24, 1.2) * f.fold
        feet.append(
            Foot(f.ahead, f.up, -fold - lean * (0.6 if f.up == 0 else 0.2), -0.9 * fold - 0.5 * f.roll)
        )
    fast = min(speed / max(habits.gaits[-1][0], 0.1), 1.0) if gait is habits.gaits[-1][1] else 0.3
    beat = math.cos(gait.beats * a + (0.6 if gait.beats == 2 else 2.4))
    tail = [s + (r - s) * fast for s, r in zip(habits.carried, habits.running, strict=True)]
    return Pose(
        (feet[0], feet[1], feet[2], feet[3]),
        lift=leg * (gait.bob * beat - gait.sink),
        pitch=gait.rock * math.sin(a + 0.9),
        flex=gait.flex * math.cos(a + math.pi * 0.82),
        neck=-habits.low * fast + gait.nod * math.sin(gait.beats * a + 1.2),
        head=-0.35 * habits.low * fast + 0.4 * gait.nod * math.sin(gait.beats * a + 0.6),
        look=0.06 * wave(seconds, 0.09, phase),
        tail=tail[0] + 0.08 * beat,
        curl=tail[1] - 0.06 * beat,
        wag=0.5 * habits.wags * math.sin(a + phase),
    )
