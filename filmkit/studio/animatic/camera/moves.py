"""Every camera move as a change of rig: a closed form of how much of the shot has gone by.

Knows no subject. `u` runs from 0 to 1 over the shot proper; before and after it a move rests at its
ends. A move is centred on the framing asked for, so that the middle of the shot is what was written,
but where a trade word names the end (a reveal by zoom, a descent) it ends there.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.camera.rig import FRAME, Rig
from filmkit.studio.animatic.intent import MoveRead, Read

PACES: Mapping[str, float] = {"still": 0.25, "slow": 1.0, "steady": 1.7, "fast": 2.8}
CENTERED = 0.5
FARTHEST = 60.0
"""Metres of a view's distance that a move counts with."""
OPEN = 0.045
"""How wide open a lens is whose focus passes, in widths of the picture at what it is of."""
_VIEW = re.compile(r"\b(?:view|shot|perspective)s?$|^(?:from the air|high altitude)$", re.I)
"""How a flight is told by what is seen from it."""
NEARER, OVER_A_THING = 1.5, 0.75
"""How much longer the lens is that a thing is gone over with, and how much of a tilt it takes."""
HIGHEST = 42.0
"""Metres over a place from which a camera comes down."""


@dataclass(frozen=True, slots=True)
class Beat:
    """The instant a move is asked for."""

    u: float
    """Part of its stretch of the shot, eased: 0 to 1."""
    raw: float
    """The same, not eased and not clamped."""
    seconds: float
    pace: float
    direction: str | None
    wide: float
    """Width of the picture at the target, metres."""
    seed: float
    free: bool = False
    """Nobody has to stay in the picture: a move over a place goes farther."""
    parting: bool = False
    """It is the last of several legs: it ends on more than the shot began with."""
    thing: bool = False
    """It is about a thing, which can be gone over from end to end."""

    def part(self, much: float, most: float) -> float:
        """How far a move of that much goes at this pace."""
        return min(much * self.pace, most)

    def swept(self, much: float, most: float) -> float:
        """The same where the view alone goes over things."""
        return self.part(much, most) * (1.4 if self.free else 1.0)


Move = Callable[[Rig, Beat], Rig]


def eased(x: float) -> float:
    """From 0 to 1 with no speed at either end, and resting beyond."""
    x = min(max(x, 0.0), 1.0)
    return x * x * x * (x * (6 * x - 15) + 10)


def _sign(direction: str | None, otherwise: float = 1.0) -> float:
    return {
        "left": -1.0,
        "right": 1.0,
        "up": 1.0,
        "down": -1.0,
        "clockwise": 1.0,
        "counter-clockwise": -1.0,
    }.get(direction or "", otherwise)


def still(rig: Rig, beat: Beat) -> Rig:
    """Locked."""
    return rig


def _nearer(rig: Rig, beat: Beat, way: float) -> Rig:
    k = math.exp(-way * beat.part(0.46, 1.0) * (beat.u - CENTERED))
    return _farther(rig, beat, k)


def _farther(rig: Rig, beat: Beat, k: float) -> Rig:
    """So many times as far off; from a view over land only as far as the land goes."""
    whole = min(rig.distance, FARTHEST) if beat.free else rig.distance
    return replace(rig, distance=rig.distance + (k - 1.0) * whole)


def push_in(rig: Rig, beat: Beat) -> Rig:
    """Towards the subject."""
    return _nearer(rig, beat, 1.0)


def pull_back(rig: Rig, beat: Beat) -> Rig:
    """Away from it; at the end of a way on more of it, over a place from higher too."""
    rig = _nearer(rig, beat, -1.15)
    if not beat.parting:
        return rig
    high = min(rig.elevation + 0.22 * beat.u, 1.2) if beat.free else rig.elevation
    k = 1 + (1.6 if beat.free else 0.55) * beat.u
    return replace(_farther(rig, beat, k), elevation=max(high, rig.elevation))


def dolly(rig: Rig, beat: Beat) -> Rig:
    """On rails: forward, back, or sideways."""
    if beat.direction in ("left", "right"):
        return track(rig, beat)
    return _nearer(rig, beat, -1.0 if beat.direction == "back" else 1.0)


def track(rig: Rig, beat: Beat) -> Rig:
    """Sideways past the subject, on straight rails: what is near goes by faster than what is far."""
    if beat.direction in ("forward", "back"):
        return _nearer(rig, beat, 1.0 if beat.direction == "forward" else -1.0)
    return rig.shifted(_sign(beat.direction) * beat.part(0.36, 0.75) * beat.wide * (beat.u - CENTERED), 0.0)


def pan(rig: Rig, beat: Beat) -> Rig:
    """The view turns about the camera."""
    half = math.atan2(FRAME / 2, rig.lens)
    return replace(
        rig, pan=rig.pan + _sign(beat.direction) * half * beat.swept(0.8, 1.5) * (beat.u - CENTERED)
    )


def tilt(rig: Rig, beat: Beat) -> Rig:
    """The view nods about the camera, up from the ground or down from the sky to the framing asked for; over
    a place it goes as far on the other side of it, and over a thing, seen nearer, from its one end to the
    other."""
    half = math.atan2(FRAME / 2, rig.lens) * 0.56
    if beat.thing:
        way = OVER_A_THING * half * beat.part(0.8, 1.5) * (beat.u - CENTERED)
        return replace(rig, lens=rig.lens * NEARER, tilt=rig.tilt + _sign(beat.direction) * way)
    end = CENTERED if beat.free else 1.0
    return replace(rig, tilt=rig.tilt + _sign(beat.direction) * half * beat.swept(0.8, 1.5) * (beat.u - end))


def _rising(rig: Rig, beat: Beat, way: float) -> Rig:
    """On a crane: up or down, looking at the subject all the way."""
    high = beat.u if way > 0 else 1.0 - beat.u
    turn = beat.part(0.44, 0.85) * (high - 0.2)  # it starts or ends near the ground
    turn = min(turn, 1.2 - rig.elevation)
    return replace(rig, elevation=rig.elevation + turn, distance=rig.distance * (1 + 0.45 * abs(turn)))


def crane_up(rig: Rig, beat: Beat) -> Rig:
    """Up over the subject."""
    return _rising(rig, beat, 1.0)


def crane_down(rig: Rig, beat: Beat) -> Rig:
    """Down to the subject."""
    return _rising(rig, beat, -1.0)


def pedestal(rig: Rig, beat: Beat) -> Rig:
    """Straight up or down; the view nods a little back to the subject, which keeps its head."""
    far = _sign(beat.direction) * beat.wide * beat.part(0.24, 0.46) * (beat.u - CENTERED)
    nodded = math.atan2(far * 0.70, rig.distance)
    moved = rig.shifted(0.0, far)
    return replace(moved, tilt=moved.tilt - nodded)


def orbit(rig: Rig, beat: Beat) -> Rig:
    """Round the subject; clockwise as seen from above."""
    turn = min(0.72 * beat.pace, 2.4) * (beat.u - CENTERED)
    return replace(rig, azimuth=rig.azimuth - _sign(beat.direction) * turn)


def aerial(rig: Rig, beat: Beat) -> Rig:
    """High, gliding forward over the land."""
    back = _sign({"back": "left", "forward": "right"}.get(beat.direction or "", beat.direction))
    glide = rig.distance * 0.42 * min(beat.pace, 2.0) * (beat.u - CENTERED)
    if beat.direction in ("left", "right"):
        return rig.shifted(back * glide, 0.0)
    ahead = glide if beat.direction != "back" else -glide
    # what is below stays in the picture: the view nods after it
    nodded = math.atan2(ahead * math.sin(rig.elevation) * 0.65, rig.distance)
    moved = rig.shifted(0.0, 0.0, -ahead)
    return replace(moved, tilt=moved.tilt - nodded)


def descend(rig: Rig, beat: Beat) -> Rig:
    """From high above down to the framing asked for."""
    left, pace = 1.0 - beat.u, min(beat.pace, 1.6)
    much = 0.9 * pace * left
    nearer = _farther(rig, beat, 1 + much)
    high = min(rig.elevation + 0.55 * pace * left, 1.25)
    if beat.free:  # no higher than the land is wide
        high = max(min(high, math.asin(min(HIGHEST / nearer.distance, 1.0))), rig.elevation)
    return replace(nearer, elevation=high)


def zoom_in(rig: Rig, beat: Beat) -> Rig:
    """The lens grows longer."""
    return replace(rig, lens=rig.lens * math.exp(beat.swept(0.52, 1.1) * (beat.u - CENTERED)))


def zoom_out(rig: Rig, beat: Beat) -> Rig:
    """The lens grows wider."""
    return replace(rig, lens=rig.lens * math.exp(-beat.swept(0.52, 1.1) * (beat.u - CENTERED)))


def crash_zoom(rig: Rig, beat: Beat) -> Rig:
    """Wide, then all at once the framing asked for."""
    k = eased((beat.raw - 0.38) / 0.16)
    return replace(rig, lens=rig.lens * (0.36 + 0.64 * k))


def whip_pan(rig: Rig, beat: Beat) -> Rig:
    """Off the subject, then in a swish on to it."""
    k = eased((beat.raw - 0.34) / 0.20)
    half = math.atan2(FRAME / 2, rig.lens)
    return replace(rig, pan=rig.pan - _sign(beat.direction) * 2.6 * half * (1 - k))


def dolly_zoom(rig: Rig, beat: Beat) -> Rig:
    """The subject keeps its size while the space behind it stretches."""
    way = -1.0 if beat.direction == "back" else 1.0
    k = math.exp(-0.62 * min(beat.pace, 1.8) * way * (beat.u - CENTERED))
    return replace(rig, distance=rig.distance * k, lens=rig.lens * k)


FAR_OFF = 9.0
"""How many times as far off as the middle of a place its horizon is sharp from."""


RACKS, RACKED = 0.17, 0.27
"""The part of the shot after which focus passes, and in which: half of it is of what it passes to."""


def rack_focus(rig: Rig, beat: Beat) -> Rig:
    """Focus passes from before the subject, or behind it, to the subject; over a place, from what is near to
    all that is far."""
    k = eased((beat.raw - RACKS) / RACKED)
    far = rig.focus if rig.focus is not None else rig.distance
    start = far * (2.6 if beat.direction in ("forward", None) else 0.45)
    if beat.free and not beat.thing:
        start, far = 0.65 * far, FAR_OFF * far
    near = 1 / start + (1 / far - 1 / start) * k
    # so much that what is not in focus is soft in a small picture too
    return replace(rig, focus=1 / near, aperture=max(rig.aperture, 0.014, OPEN * beat.wide))


def roll(rig: Rig, beat: Beat) -> Rig:
    """The horizon turns."""
    return replace(
        rig, roll=rig.roll + _sign(beat.direction) * 0.30 * min(beat.pace, 2.5) * (beat.u - CENTERED)
    )


def wander(seconds: float, seed: float) -> float:
    """Smooth noise of time: slow sway with a little tremor."""
    waves = ((0.62, 0.23), (0.27, 0.53), (0.11, 1.13), (0.035, 2.35))
    return sum(a * math.sin(math.tau * f * seconds + seed * (3 + 7 * i)) for i, (a, f) in enumerate(waves))


VIOLENT = 5.0
"""From here on a shake turns the lens farther than it shifts it, and faster: it is no sway."""


def _unsteady(rig: Rig, beat: Beat, much: float) -> Rig:
    t, s, hard = beat.seconds, beat.seed, much > VIOLENT
    shifted = rig.shifted(
        0.012 * much * beat.wide * wander(t, s), 0.008 * much * beat.wide * wander(t, s + 1.7)
    )
    turn, nod, tip, fast = (0.018, 0.0081, 0.030, 1.6) if hard else (0.010, 0.0080, 0.022, 0.7)
    k = much * 50.0 / rig.lens
    return replace(
        shifted,
        pan=shifted.pan + turn * k * wander(t * 0.9, s + 3.1),
        tilt=shifted.tilt + nod * k * wander(t * 1.1, s + 4.3),
        roll=shifted.roll + tip * much * wander(t * fast, s + 5.9),
    )


def handheld(rig: Rig, beat: Beat) -> Rig:
    """On a shoulder."""
    return _unsteady(rig, beat, {0.25: 0.5, 1.0: 1.0, 1.7: 1.8, 2.8: 8.0}.get(beat.pace, 1.0))


def steadicam(rig: Rig, beat: Beat) -> Rig:
    """Worn on the body: it floats."""
    return _unsteady(_nearer(rig, beat, 0.5), replace(beat, seconds=beat.seconds * 0.45), 0.6)


MOVES: Mapping[str, Move] = {
    "static": still, "push-in": push_in, "pull-back": pull_back, "track": track, "dolly": dolly, "pan": pan,
    "tilt": tilt, "crane-up": crane_up, "crane-down": crane_down, "pedestal": pedestal, "orbit": orbit,
    "follow": still, "aerial": aerial, "descend": descend, "handheld": handheld, "steadicam": steadicam,
    "zoom-in": zoom_in, "zoom-out": zoom_out, "crash-zoom": crash_zoom, "whip-pan": whip_pan,
    "dolly-zoom": dolly_zoom, "rack-focus": rack_focus, "roll": roll,
}  # fmt: skip
"""By the names of the film language. To follow is to travel with the subject: `camera.py` adds that."""
AXES: Mapping[str, str] = {
    "push-in": "depth", "pull-back": "depth", "dolly": "depth", "descend": "depth", "aerial": "depth",
    "dolly-zoom": "depth", "track": "across", "orbit": "across", "pan": "across", "whip-pan": "across",
    "tilt": "height", "crane-up": "height", "crane-down": "height", "pedestal": "height",
    "zoom-in": "lens", "zoom-out": "lens", "crash-zoom": "lens", "roll": "roll", "rack-focus": "focus",
    "handheld": "hand", "steadicam": "hand",
}  # fmt: skip
"""Moves of one axis come one after another; moves of different axes go on together."""


def made(moves: Sequence[Read[MoveRead]]) -> tuple[MoveRead, ...]:
    """The moves of a camera. An aerial view tells from where it is seen, and is a flight only where nothing
    else moves it."""
    told = [m.value for m in moves if m.value.name != "aerial" or not _VIEW.search(m.words)]
    return tuple(told) if told else tuple(m.value for m in moves)


def stretches(moves: Sequence[MoveRead]) -> list[tuple[MoveRead, float, float]]:
    """Each move with the part of the shot it has, 0 to 1."""
    known = [m for m in moves if m.name in MOVES]
    axes = [AXES.get(m.name, m.name) for m in known]
    spans = []
    for i, (move, axis) in enumerate(zip(known, axes, strict=True)):
        count, before = axes.count(axis), axes[:i].count(axis)
        spans.append((move, before / count, (before + 1) / count))
    return spans


def moved(
    rig: Rig,
    moves: Sequence[MoveRead],
    seconds: float,
    whole: float,
    wide: float,
    seed: float,
    free: bool = False,
    thing: bool = False,
) -> Rig:
    """The rig at an instant of a shot `whole` seconds long; `free` when nobody has to stay in the picture,
    `thing` when it is about one."""
    raw, spans = seconds / max(whole, 1e-6), stretches(moves)
    for i, (move, start, end) in enumerate(spans):
        part = (raw - start) / (end - start)
        pace, parting = PACES.get(move.speed, 1.0), 0 < i == len(spans) - 1
        beat = Beat(eased(part), part, seconds, pace, move.direction, wide, seed, free, parting, thing)
        rig = MOVES[move.name](rig, beat)
    return rig
