"""What a four-legged animal does for its own comfort: sleeps, stretches, yawns, scratches and licks itself.

Knows no species but what its frame and its habits say. Poses are closed forms of time.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.creatures import postures
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.skeleton import Foot, Frame, Pose

CHIN, HIGH_CHIN = 0.13, 0.50
"""How high the head of a sleeper lies, in parts of its reach, and that of one with legs too long to fold."""


def sleep(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Lying with the chin on the ground; who only sits, the head sunk; the heavy on their side."""
    breath = math.sin(math.tau * 0.28 * seconds + phase)
    if "lie" in habits.rests or not (habits.rests or habits.heavy):
        return _chin_down(postures.lie(frame, habits, 0.0, phase), frame, habits, breath)
    if "sit" in habits.rests:
        base = postures.sit(frame, habits, 0.0, phase)
        return replace(base, lift=base.lift + 0.012 * frame.reach * breath, neck=-0.22, head=-0.62, look=0.35)
    reach = frame.reach
    fore, hind = Foot(0.16 * reach, 0.06 * reach, -0.35), Foot(0.10 * reach, 0.05 * reach, 0.2)
    down = 0.45 * math.atan2(frame.head[1] - frame.neck[1], frame.head[0] - frame.neck[0])
    return Pose(
        (replace(fore, ahead=0.05 * reach), fore, hind, replace(hind, ahead=0.20 * reach)),
        flex=0.05 + 0.012 * breath,
        neck=-down,
        head=-0.10,
        tail=-0.2,
        roll=-1.48,
    )


def _chin_down(pose: Pose, frame: Frame, habits: Habits, breath: float) -> Pose:
    """The same, neck and head down on the forelegs, a little to one side."""
    neck = (frame.head[0] - frame.neck[0], frame.head[1] - frame.neck[1])
    muzzle = (frame.mouth[0] - frame.head[0], frame.mouth[1] - frame.head[1])
    high, far = frame.neck[1] + pose.lift, math.hypot(*neck)
    chin = CHIN if "lie" in habits.rests else HIGH_CHIN
    angle = math.asin(min(max((chin * frame.reach - high) / far, -0.95), 0.6))
    return replace(
        pose,
        lift=pose.lift + 0.014 * frame.reach * breath,
        neck=angle - math.atan2(neck[1], neck[0]),
        head=-0.10 - math.atan2(muzzle[1], muzzle[0]),
        look=0.45,
        tail=-0.5,
        curl=0.35,
        wag=0.5,
    )


def scratch(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Sitting, one hind foot at the ear; the heavy one sits up and scratches its belly, and who never sits
    turns its head round to its flank."""
    if "sit" not in habits.rests:
        base, nibble = postures.stand(frame, habits, seconds, phase), math.sin(math.tau * 2.3 * seconds)
        return replace(
            base, neck=-0.45 + 0.05 * nibble, head=-0.35 + 0.08 * nibble, look=1.75, wag=habits.wags
        )
    if habits.heavy:
        return _at_its_belly(frame, habits, seconds, phase)
    base = postures.sit(frame, habits, seconds, phase)
    beat = math.sin(math.tau * 3.1 * seconds + phase)
    x, y = frame.hind[3]
    cheek = (frame.neck[0] + 0.16 * frame.reach, frame.neck[1] + (0.05 + 0.06 * beat) * frame.reach)
    lifted = Foot(cheek[0] + base.shift - x, cheek[1] - y, 2.3, -0.4)
    return replace(
        base,
        feet=(base.feet[0], base.feet[1], base.feet[2], lifted),
        flex=-0.22,
        neck=base.neck - 0.75,
        head=-0.75 + 0.05 * beat,
        look=0.35,
        roll=-0.20,
    )


def _at_its_belly(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Sitting up, the paws at the belly, one going up and down it."""
    base = postures.sit(frame, habits, seconds, phase, 1.05)
    beat = math.sin(math.tau * 1.9 * seconds + phase)
    still = Foot(*_paw_at(frame, base, below=0.30, before=0.34, under=0.20), 2.0, 0.5)
    busy = replace(still, up=still.up + (0.16 + 0.17 * beat) * frame.reach)
    return replace(base, feet=(still, busy, *base.feet[2:]), neck=0.05, head=-0.55, look=0.2)


def _paw_at(frame: Frame, base: Pose, below: float, before: float, under: float) -> tuple[float, float]:
    """How far ahead and up a forepaw goes to the front of one that sits up: so far down its trunk from the
    neck, before it and under that, in reaches."""
    c, s = math.cos(base.pitch - base.flex), math.sin(base.pitch - base.flex)
    x, y = frame.neck[0] - frame.middle[0] - below * frame.reach, frame.neck[1] - frame.middle[1]
    ahead = frame.middle[0] + base.shift + c * x - s * y + before * frame.reach
    high = frame.middle[1] + base.lift + s * x + c * y
    ball = frame.fore[3]
    return ahead - ball[0], high - ball[1] - under * frame.reach


def yawn(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The head up and back, slowly, while the mouth opens, and down again."""
    base = postures.sit(frame, habits, seconds, phase) if "sit" in habits.rests else None
    base = base or postures.stand(frame, habits, seconds, phase)
    wide = opened("yawn", seconds)
    return replace(base, neck=base.neck + 0.16 * wide, head=base.head + 0.42 * wide, look=0.25)


YAWNS = 4.0
"""Seconds from one yawn to the next."""


def opened(act: str, seconds: float) -> float:
    """How far the mouth is open, 0 to 1."""
    if act == "yawn":
        return max(0.0, math.sin(math.tau * (seconds / YAWNS - 0.25))) ** 0.6
    if act == "howl":
        return 0.45 + 0.10 * math.sin(math.tau * 0.5 * seconds)
    if act == "bark":
        return 0.30 + 0.70 * max(0.0, math.sin(math.tau * 1.7 * seconds + 0.9)) ** 0.5
    return 0.0


def stretch(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Elbows at the ground far ahead, the rump high and the back hollow, for as long as it feels good."""
    ease = 0.5 + 0.5 * math.sin(math.tau * 0.5 * seconds + phase)
    low = frame.fore[0][1] - (0.46 - 0.08 * ease) * frame.reach
    half = frame.fore[0][0] - frame.hind[0][0]
    pitch = -math.asin(min(low / half, 0.6))
    fore = Foot((0.46 - 0.08 * ease) * frame.reach, 0.0, -1.0)
    hind = Foot(-0.12 * frame.reach, 0.0, 0.2)
    return Pose(
        (fore, replace(fore, ahead=fore.ahead - 0.06 * frame.reach), hind, hind),
        lift=-frame.hind[0][0] * math.sin(pitch),
        pitch=pitch,
        flex=-0.16,
        neck=0.38,
        head=0.15 + 0.15 * ease,
        tail=habits.carried[0] + 0.6,
        curl=habits.carried[1],
    )


def lick(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Sitting, a forepaw held up to the mouth, the head going down along it."""
    base = postures.sit(frame, habits, seconds, phase)
    beat = math.sin(math.tau * 1.3 * seconds + phase)
    paw = Foot(base.feet[0].ahead + 0.30 * frame.reach, (0.66 + 0.05 * beat) * frame.reach, -1.3, -1.1)
    return replace(
        base,
        feet=(paw, base.feet[1], base.feet[2], base.feet[3]),
        neck=base.neck - 0.50,
        head=-0.70 + 0.16 * beat,
        look=0.22,
    )


def browse(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The neck up and the muzzle forward, among leaves: it pulls, and chews."""
    tug = max(0.0, math.sin(math.tau * 0.45 * seconds + phase))
    neck = math.atan2(frame.head[1] - frame.neck[1], frame.head[0] - frame.neck[0])
    muzzle = math.atan2(frame.mouth[1] - frame.head[1], frame.mouth[0] - frame.head[0])
    return replace(
        postures.stand(frame, habits, seconds, phase),
        neck=max(0.95 - neck, 0.0) - 0.10 * tug,
        head=0.28 - muzzle - 0.22 * tug + 0.04 * math.sin(math.tau * 1.7 * seconds),
        look=0.05 * math.sin(math.tau * 0.3 * seconds),
        wag=habits.wags * math.sin(math.tau * habits.beat * seconds + phase),
    )


def nuzzle(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The head forward at another, up and down along it."""
    beat = math.sin(math.tau * 0.8 * seconds + phase)
    neck = math.atan2(frame.head[1] - frame.neck[1], frame.head[0] - frame.neck[0])
    return replace(
        postures.stand(frame, habits, seconds, phase),
        neck=0.30 - 0.6 * neck + 0.10 * beat,
        head=-0.30 + 0.22 * beat,
        look=0.12,
        tail=habits.carried[0] + 0.2,
    )


def wag(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The tail up and beating from side to side, the rump with it; the head turned to somebody."""
    beat = math.sin(math.tau * 1.55 * seconds + phase)
    return replace(
        postures.stand(frame, habits, seconds, phase),
        roll=0.07 * beat,
        neck=0.10,
        head=0.08,
        look=0.30 - 0.10 * beat,
        tail=habits.carried[0] + 0.85,
        curl=habits.carried[1] + 0.15,
        wag=1.05 * beat,
    )


def sentry(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Upright on its haunches, the forepaws before its chest, looking about."""
    base = postures.sit(frame, habits, seconds, phase, 1.25)
    paw = Foot(*_paw_at(frame, base, below=0.25, before=0.30, under=0.10), 2.0, 0.6)
    about = math.sin(math.tau * 0.22 * seconds + phase)
    return replace(base, feet=(paw, paw, *base.feet[2:]), neck=0.10, head=-0.45, look=1.1 * about)
