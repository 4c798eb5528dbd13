"""What a four-legged animal does where it is: feeds, rears, plays, digs, barks, stalks.

Knows no species but what its frame and its habits say, and nothing of what it feeds on or climbs.
Poses are closed forms of time.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from filmkit.studio.animatic.creatures import postures
from filmkit.studio.animatic.creatures.at_ease import (
    browse,
    lick,
    nuzzle,
    scratch,
    sentry,
    sleep,
    stretch,
    wag,
    yawn,
)
from filmkit.studio.animatic.creatures.leaping import leap
from filmkit.studio.animatic.creatures.postures import Habits, wave
from filmkit.studio.animatic.creatures.skeleton import Foot, Frame, Pose

Behaviour = Callable[[Frame, Habits, float, float], Pose]
"""From the frame, the habits, seconds and the animal's own phase."""
NECK_LEAST = -1.25
"""Radians from level that a neck goes down to."""
MUZZLE_DOWN = -0.95
"""And the head of one whose mouth is on the ground."""


def feeding(frame: Frame, seconds: float, phase: float, height: float, tug: float, rate: float) -> Pose:
    """The mouth at a height over the ground, the forequarters as low as it takes.

    `tug` is how far the head goes up and down, in parts of `frame.reach`, `rate` times a second.
    """
    bite = 0.5 + 0.5 * math.sin(math.tau * rate * seconds + phase)
    goal = height + tug * frame.reach * bite
    neck = (frame.head[0] - frame.neck[0], frame.head[1] - frame.neck[1])
    muzzle = (frame.mouth[0] - frame.head[0], frame.mouth[1] - frame.head[1])
    far, long = math.hypot(*neck), math.hypot(*muzzle)
    bowed = (goal - frame.neck[1] - long * math.sin(MUZZLE_DOWN)) / far
    angle = math.asin(min(max(bowed, math.sin(NECK_LEAST)), 1.0))
    short = frame.neck[1] + far * math.sin(angle) + long * math.sin(MUZZLE_DOWN) - goal
    half = frame.neck[0] - frame.hind[0][0]
    pitch = -math.asin(min(max(short, 0.0) / half, 0.55))
    spread = frame.reach * (0.06 + 0.20 * min(-pitch / 0.4, 1.0))
    return Pose(
        (Foot(spread), Foot(-0.55 * spread), Foot(-0.05 * frame.reach), Foot(0.04 * frame.reach)),
        lift=-frame.hind[0][0] * math.sin(pitch),
        pitch=pitch,
        neck=angle - math.atan2(neck[1], neck[0]),
        head=MUZZLE_DOWN - math.atan2(muzzle[1], muzzle[0]),
        look=0.10 * wave(seconds, 0.13, phase),
    )


def _calm(pose: Pose, habits: Habits, seconds: float, phase: float) -> Pose:
    """With the tail of one at ease."""
    swish = habits.wags * math.sin(math.tau * habits.beat * seconds + phase)
    return replace(pose, tail=habits.carried[0], curl=habits.carried[1], wag=swish)


def graze(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The head down in the grass, plucking."""
    return _calm(feeding(frame, seconds, phase, 0.03 * frame.reach, 0.05, 0.8), habits, seconds, phase)


def drink(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The muzzle in what it drinks, lapping."""
    return _calm(feeding(frame, seconds, phase, 0.05 * frame.reach, 0.025, 2.2), habits, seconds, phase)


def eat(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The head down to a bowl or a heap, up a little to chew."""
    return _calm(feeding(frame, seconds, phase, 0.11 * frame.reach, 0.10, 1.1), habits, seconds, phase)


def munch(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Sitting up, both forepaws at the mouth."""
    base = postures.sit(frame, habits, seconds, phase, 1.05)
    bite = math.sin(math.tau * 1.2 * seconds + phase)
    muzzle = (frame.mouth[0] - frame.head[0], frame.mouth[1] - frame.head[1])
    up = Pose(base.feet, base.shift, base.lift, base.pitch, base.flex, 0.15, -0.25 + 0.05 * bite)
    c, s = math.cos(up.pitch - up.flex), math.sin(up.pitch - up.flex)

    def carried(at: tuple[float, float]) -> tuple[float, float]:
        x, y = at[0] - frame.middle[0], at[1] - frame.middle[1]
        return frame.middle[0] + up.shift + c * x - s * y, frame.middle[1] + up.lift + s * x + c * y

    nx, ny = carried(frame.neck)
    neck = (frame.head[0] - frame.neck[0], frame.head[1] - frame.neck[1])
    (nc, ns), (hc, hs) = ((math.cos(a), math.sin(a)) for a in (up.neck, up.head))
    x = nx + nc * neck[0] - ns * neck[1] + hc * muzzle[0] - hs * muzzle[1]
    y = ny + ns * neck[0] + nc * neck[1] + hs * muzzle[0] + hc * muzzle[1]
    ball = frame.fore[3]
    paw = Foot(x - ball[0] + 0.02 * frame.reach, y - ball[1] - 0.10 * frame.reach, 2.2, 0.7)
    return replace(
        base, feet=(paw, paw, *base.feet[2:]), pitch=up.pitch, neck=up.neck, head=up.head, look=0.0
    )


def back(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """On its back, all four feet in the air, rolling from side to side."""
    reach, swing = frame.reach, math.sin(math.tau * 0.7 * seconds + phase)
    feet = [
        Foot(s * 0.12 * reach, 0.30 * reach + 0.06 * reach * math.sin(math.tau * 0.9 * seconds + k), s * -0.9)
        for k, s in enumerate((1.0, 1.0, -1.0, -1.0))
    ]
    return Pose(
        (feet[0], feet[1], feet[2], feet[3]),
        neck=-0.8 * math.atan2(frame.head[1] - frame.neck[1], frame.head[0] - frame.neck[0]),
        head=-0.15,
        look=0.25 * swing,
        tail=0.3,
        wag=habits.wags * swing,
        roll=math.pi + 0.38 * swing,
    )


def rear(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Up on the hind legs, forefeet before the chest, beating the air by turns."""
    pitch = habits.rears + 0.06 * math.sin(math.tau * 0.45 * seconds + phase)
    c, s = math.cos(pitch), math.sin(pitch)
    (hx, hy), (sx, sy), (mx, my) = frame.hind[0], frame.fore[0], frame.middle
    high, stood = 0.97 * hy, frame.hind[3][0] + 0.10 * frame.reach
    lift = high - (my + s * (hx - mx) + c * (hy - my))
    shift = stood - (mx + c * (hx - mx) - s * (hy - my))
    top = (mx + shift + c * (sx - mx) - s * (sy - my), my + lift + s * (sx - mx) + c * (sy - my))
    ball, leg = frame.fore[3], sy - frame.fore[3][1]

    def pawing(way: float) -> Foot:
        beat = math.sin(math.tau * 0.9 * seconds + way + phase)
        x, y = top[0] + (0.52 + 0.06 * beat) * leg, top[1] - (0.42 - 0.16 * beat) * leg
        return Foot(x - ball[0], y - ball[1], 1.0, -0.9)

    return Pose(
        (pawing(0.0), pawing(2.4), Foot(0.02), Foot(-0.06 * frame.reach)),
        shift,
        lift,
        pitch,
        neck=0.35 * pitch,
        head=0.12 + 0.05 * wave(seconds, 0.2, phase),
        look=0.25 * wave(seconds, 0.11, phase),
        tail=habits.carried[0] + 0.9 * pitch,
        curl=habits.carried[1],
    )


def howl(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Muzzle up to the sky."""
    base = postures.sit(frame, habits, seconds, phase) if "sit" in habits.rests else None
    base = base or postures.stand(frame, habits, seconds, phase)
    return replace(base, neck=0.35, head=0.95 + 0.05 * math.sin(math.tau * 0.5 * seconds), look=0.0)


def scent(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Standing, the muzzle lifted into the wind and led from side to side."""
    base, lifted = postures.stand(frame, habits, seconds, phase), wave(seconds, 0.5)
    look = 0.55 * wave(seconds, 0.33)
    return replace(base, neck=0.36 + 0.10 * lifted, head=0.42 + 0.24 * lifted, look=look)


def sniff(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The nose along the ground, from side to side, with short breaths."""
    low = _calm(feeding(frame, seconds, phase, 0.04 * frame.reach, 0.03, 2.6), habits, seconds, phase)
    return replace(low, look=0.65 * wave(seconds, 0.5))


def shake(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Thrown from side to side about its own length, the head against the body."""
    turn = math.sin(math.tau * 2.7 * seconds + phase)
    base = postures.stand(frame, habits, seconds, phase)
    return replace(
        base, roll=0.42 * turn, neck=-0.25, head=-0.25, look=-0.85 * turn, wag=-0.9 * turn, tail=0.2
    )


def _hit(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Sitting, one forepaw and then the other lifted, and brought down ahead."""
    base = postures.sit(frame, habits, seconds, phase)
    beat, t = divmod(1.1 * seconds + 0.3, 1.0)
    struck = math.sin(math.pi * t)
    feet = list(base.feet)
    side = int(beat) % 2
    ahead, up = (0.30 + 0.25 * t) * frame.reach * struck, 0.62 * frame.reach * struck * (1.0 - 0.5 * t)
    feet[side] = replace(feet[side], ahead=feet[side].ahead + ahead, up=up, paw=-0.5 * struck)
    return replace(
        base,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        neck=base.neck - 0.35,
        head=-0.30,
        look=0.12 * math.sin(math.tau * 0.55 * seconds),
        wag=1.2 * habits.wags * math.sin(math.tau * 1.1 * seconds),
    )


def _toss(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """From foot to foot, one forefoot lifted and put down, the head thrown up and from side to side."""
    base = postures.stand(frame, habits, seconds, phase)
    a = math.tau * 0.55 * seconds + phase
    feet = list(base.feet)
    for k, way in enumerate((0.0, math.pi)):
        up = max(0.0, math.sin(a + way))
        feet[k] = replace(feet[k], ahead=feet[k].ahead + 0.20 * frame.reach * up, up=0.26 * frame.reach * up)
    return replace(
        base,
        feet=(feet[0], feet[1], feet[2], feet[3]),
        roll=0.05 * math.sin(a),
        neck=0.12 + 0.16 * math.sin(2 * a),
        head=0.15 + 0.30 * math.sin(2 * a - 0.5),
        look=0.55 * math.sin(a),
        wag=2.0 * habits.wags * math.sin(2 * a),
    )


def play(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """A bow, elbows on the ground and the rump up, then a spring with all four feet off the ground; who has
    paws to hit with sits and hits at what lies before it; the heavy toss their heads and stamp."""
    if habits.paws:
        return _hit(frame, habits, seconds, phase)
    if habits.heavy:
        return _toss(frame, habits, seconds, phase)
    u = (seconds / 2.3 + 0.12) % 1.0
    spring = math.sin(math.pi * (u - 0.62) / 0.38) if u > 0.62 else 0.0
    low = frame.fore[0][1] - 0.42 * frame.reach
    half = frame.fore[0][0] - frame.hind[0][0]
    pitch = -math.asin(min(low / half, 0.6)) * (1.0 - spring)
    bow = Foot(0.34 * frame.reach * (1.0 - 0.7 * spring), 0.30 * frame.reach * spring, -0.9 * (1.0 - spring))
    hind = Foot(-0.08 * frame.reach, 0.22 * frame.reach * spring, 0.3 * spring)
    wag = 1.6 * habits.wags * math.sin(math.tau * 2.2 * seconds)
    return Pose(
        (bow, replace(bow, ahead=bow.ahead - 0.08 * frame.reach), hind, hind),
        lift=-frame.hind[0][0] * math.sin(pitch) + 0.42 * frame.reach * spring,
        pitch=pitch + 0.18 * spring,
        neck=0.25,
        head=0.10,
        look=0.35 * wave(seconds, 0.4, phase),
        tail=habits.carried[0] + 0.5,
        curl=habits.carried[1],
        wag=wag,
    )


def bark(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Forefeet planted wide, the head thrown up and forward at each bark, the body starting back."""
    base = postures.stand(frame, habits, seconds, phase)
    jerk = max(0.0, math.sin(math.tau * 1.7 * seconds + 0.9)) ** 0.5
    fore = Foot((0.16 - 0.05 * jerk) * frame.reach, 0.05 * frame.reach * jerk, 0.0)
    hind = Foot(-0.12 * frame.reach)
    return replace(
        base,
        feet=(fore, replace(fore, ahead=fore.ahead - 0.05 * frame.reach), hind, hind),
        lift=0.05 * frame.reach * jerk,
        pitch=0.10 + 0.16 * jerk,
        neck=0.10 + 0.35 * jerk,
        head=0.10 + 0.40 * jerk,
        look=0.0,
        tail=habits.carried[0] + 0.4,
    )


def dig(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Head down, the forefeet by turns at the ground and back between the hind feet."""
    base = feeding(frame, seconds, phase, 0.16 * frame.reach, 0.04, 1.3)

    def foot(way: float) -> Foot:
        a = math.tau * 1.9 * seconds + way
        return Foot(
            frame.reach * (0.22 + 0.20 * math.cos(a)), frame.reach * max(0.18 * math.sin(a), 0.0), -0.5
        )

    pose = replace(base, feet=(foot(0.0), foot(math.pi), base.feet[2], base.feet[3]))
    return replace(pose, tail=habits.carried[0] + 0.2, wag=habits.wags * math.sin(math.tau * 2 * seconds))


def hose(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """The head up and nodding, with what it sprays."""
    base = postures.stand(frame, habits, seconds, phase)
    nod = math.sin(math.tau * 0.5 * seconds + phase)
    return replace(
        base, neck=0.14 + 0.05 * nod, head=0.16 + 0.10 * nod, look=0.08 * nod, wag=habits.wags * nod
    )


def climb(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Upright along what it climbs, hand over hand; what it climbs stands where the ground was."""
    gone = postures.go(frame, habits, seconds, 0.75 * frame.reach, phase)
    return replace(gone, neck=-0.30, head=-0.25, tail=-0.25, turn=1.42)


def stalk(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Slowly on bent legs, the belly low, head and tail out along the back: nothing must see it."""
    gone = postures.go(frame, habits, seconds, 0.55 * frame.reach, phase)
    neck = math.atan2(frame.head[1] - frame.neck[1], frame.head[0] - frame.neck[0])
    muzzle = math.atan2(frame.mouth[1] - frame.head[1], frame.mouth[0] - frame.head[0])
    return replace(
        gone,
        lift=gone.lift - 0.20 * frame.reach,
        pitch=gone.pitch - 0.10,
        neck=-0.22 - neck,
        head=-0.10 - muzzle,
        tail=-0.35,
        look=0.12 * wave(seconds, 0.4, phase),
    )


def paddle(frame: Frame, habits: Habits, seconds: float, phase: float) -> Pose:
    """Swimming: the legs go, the head is held up out of the water."""
    gone = postures.go(frame, habits, seconds, 1.6 * frame.reach, phase)
    return replace(gone, pitch=0.10, neck=0.30, head=0.22, tail=0.0, lift=gone.lift)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "graze": graze,
    "drink": drink,
    "eat": eat,
    "munch": munch,
    "sleep": sleep,
    "back": back,
    "rear": rear,
    "howl": howl,
    "scent": scent,
    "sniff": sniff,
    "shake": shake,
    "scratch": scratch,
    "play": play,
    "dig": dig,
    "stretch": stretch,
    "lick": lick,
    "yawn": yawn,
    "hose": hose,
    "bark": bark,
    "jump": leap,
    "climb": climb,
    "paddle": paddle,
    "stalk": stalk,
    "browse": browse,
    "nuzzle": nuzzle,
    "wag": wag,
    "sentry": sentry,
    "build": eat,
}
"""By name."""
GROUNDED = ("sit", "lie", "sleep", "munch", "back", "scratch", "lick", "sentry")
"""What is done lying or sitting on the ground, however stout the body."""
