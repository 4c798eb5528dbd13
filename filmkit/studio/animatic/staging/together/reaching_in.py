"""A hand from beyond the edge of the picture: where it touches a thing, and how it goes.

Knows no words and no lens. Every instant is a closed form of seconds.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.figures.body.moment import smooth
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, PINCH, POINT, Grip
from filmkit.studio.animatic.figures.lone_arm import lone_arm
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.intent import Reaching, ShotIntent
from filmkit.studio.animatic.staging.change.handled import (
    CAP,
    CAPS,
    THERE,
    TURN,
    TWIST,
    WORKED,
    Handled,
    come,
    lifted,
    lowered,
    opened,
    part_of,
    turned,
)
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.world import Color, Mesh, Vec

SKIN: Color = (0.52, 0.31, 0.21)
SLEEVE: Color = (0.26, 0.33, 0.42)
AWAY = 0.62
"""Metres from what it touches at which a hand is beyond the edge of a close picture, at least."""
UPRIGHT = 0.60
"""What is so much higher than wide is taken by its side and pressed on its front; else from above."""
THICK = 0.10
"""Metres: what is wider is touched on its side and not gripped round."""
SLENDER = 0.45
"""What is so much narrower than high is touched at its top."""
IN_ONE_HAND = 1.1
"""Metres: what is larger stays where it is."""
MOVING = ("turn", "lift", "place", "open")
"""Deeds that do something with the thing."""
STAYS = ("lift", "open", "turn", "press")
"""Deeds after which the hand stays where it is."""


@dataclass(frozen=True, slots=True)
class View:
    """The directions of the picture on the ground: to its right, and to the lens."""

    azimuth: float

    def point(self, right: float, up: float, near: float) -> F64:
        """A way told by the picture, in the world."""
        c, s = math.cos(self.azimuth), math.sin(self.azimuth)
        return np.array((right * c + near * s, up, -right * s + near * c))


@dataclass(frozen=True, slots=True)
class ReachingArm:
    """The arm over a shot of so many seconds."""

    reaching: Reaching
    seconds: float
    view: View
    foot: Vec
    """The middle of the thing's foot."""
    size: Vec
    """How wide, high and deep it is as the picture has it, metres."""

    def drawn(self, seconds: float) -> Mesh:
        """The arm at an instant."""
        deeds = self.reaching.deeds
        number = min(int(seconds / max(self.seconds, 1e-6) * len(deeds)), len(deeds) - 1)
        u = part_of(seconds, self.seconds, max(number, 0), len(deeds))
        return self._at(deeds[max(number, 0)], u)

    @property
    def _side(self) -> float:
        """1: it comes from the right of the picture."""
        return -1.0 if self.reaching.side == "left" else 1.0

    def _at(self, deed: str, u: float) -> Mesh:
        upright = self.size[1] > UPRIGHT * self.size[0]
        over = deed in ("open", "stroke", "add") or not upright
        tip, grip = self._contact(deed, over), _grip(deed, over)
        shift, twist = self._moved(deed, u)
        tip = tip + shift + self._from_the_edge(deed, u)
        along, palm = self._lies(deed, over, twist)
        way = self.view.point(-0.80 * self._side, -0.42, -0.44)
        arm = lone_arm(-1 if self._side > 0 else 1, SKIN, SLEEVE)
        return arm.posed(_vec(tip), _vec(way), _vec(along), _vec(palm), grip)

    def _contact(self, deed: str, over: bool) -> F64:
        """Where on the thing it touches."""
        w, h, d = self.size
        foot, side = np.array(self.foot), self._side
        if deed == "open":
            return foot + (0.0, 0.93 * h, 0.0)
        if deed == "stroke":
            return foot + (0.0, h + 0.012, 0.0)
        if over:
            return foot + (0.0, h if deed in ("press", "dial", "add") else 0.6 * h, 0.0)
        if deed in ("press", "dial"):
            if w < SLENDER * h:
                return foot + self.view.point(0.2 * w * side, 0.88 * h, 0.2 * d)
            return foot + self.view.point(0.16 * w * side, 0.72 * h, 0.5 * d)
        reach = 0.0 if w < THICK else 0.5 * w - 0.02
        return foot + self.view.point(reach * side, 0.55 * h, 0.0)

    def _lies(self, deed: str, over: bool, twist: float) -> tuple[F64, F64]:
        """Which way the hand points, and its palm faces."""
        side, c, s = self._side, math.cos(twist), math.sin(twist)
        if deed == "stroke":
            return self.view.point(-0.85 * side, -0.12, -0.5), self.view.point(0.0, -1.0, 0.0)
        if deed in ("press", "dial") and not over:
            palm = self.view.point((-0.3 * c - 0.8 * s) * side, -0.9 * c, 0.1 * c + 0.6 * s)
            return self.view.point(-0.62 * side, -0.12, -0.78), palm
        if over:
            palm = self.view.point(-(0.62 * c + 0.5 * s) * side, -0.30, (-0.62 * s + 0.4 * c))
            return self.view.point(-0.60 * side, -0.66, -0.40), palm
        along = (-0.66 * c + 0.75 * s, -0.75 * c - 0.66 * s)
        return (
            self.view.point(along[0] * side, -0.08, along[1]),
            self.view.point(along[1] * side, -0.05, -along[0]),
        )

    def _moved(self, deed: str, u: float) -> tuple[F64, float]:
        """How far from where it touches, and how far the hand has turned."""
        w, h, _ = self.size
        if deed == "press":
            worked = min(max((u - 0.24) / 0.70, 0.0), 0.999) * self.reaching.times
            key = math.floor(worked) - (self.reaching.times - 1) / 2
            between = 1.0 - smooth(min(worked % 1.0, 1.0 - worked % 1.0) / 0.15)
            return self.view.point(0.11 * w * key, 0.022 * between, 0.0), 0.0
        if deed == "stroke":
            worked = smooth((u - THERE) / (WORKED - THERE))
            return self.view.point((0.36 - 0.72 * worked) * w * self._side, 0.0, 0.0), 0.0
        if deed == "lift":
            return self.view.point(0.0, lifted(u, h), 0.0), 0.0
        if deed in ("place", "add"):
            return self.view.point(0.0, lowered(u, h), 0.0), 0.0
        if deed == "dial":
            return np.zeros(3), TWIST * turned(u)
        if deed == "turn":
            return np.zeros(3), -TURN * turned(u) * self._side
        if deed == "open":
            return self.view.point(0.0, opened(u, h), 0.0), TWIST * turned(u)
        return np.zeros(3), 0.0

    def _from_the_edge(self, deed: str, u: float) -> F64:
        """What is left of its way in, or gone of its way out."""
        left = 1.0 - come(u)
        gone = 0.0 if deed in STAYS else smooth((u - WORKED) / (1.0 - WORKED))
        return _away(self.view, self.size[0], self._side) * max(left, 0.7 * gone)


def reached(
    intent: ShotIntent, things: Sequence[Thing], about: Thing | None, azimuth: float, seconds: float
) -> tuple[list[Thing], tuple[Callable[[float], Mesh], ...]]:
    """The things, one of them in a hand's power, and the arm of that hand; none where nothing is in reach."""
    there, hand = list(things), intent.reaching
    if hand is None or about is None:
        return there, ()
    reaching, main = hand.value, next((each.name for each in intent.subjects), "")
    thing = next((each for each in there if each.of == main and main), about if about.there else None)
    if thing is None:
        return there, ()
    view, side = View(azimuth), -1.0 if reaching.side == "left" else 1.0
    foot, size = _measured(thing, view)
    arm = ReachingArm(reaching, seconds, view, foot, size)
    moves = any(deed in MOVING for deed in reaching.deeds) and max(size) < IN_ONE_HAND
    if not moves or thing.there or thing.route is not None or thing not in there:
        return there, (arm.drawn,)
    x, y, z = _away(view, size[0], side).tolist()
    c, s = math.cos(thing.yaw), math.sin(thing.yaw)
    own = (x * c - z * s, y, x * s + z * c)
    handled = Handled(reaching.deeds, seconds, size[1], own, CAPS.get(thing.kind, CAP))
    return [replace(each, runs=handled) if each is thing else each for each in there], (arm.drawn,)


def _measured(thing: Thing, view: View) -> tuple[Vec, Vec]:
    """The middle of a thing's foot, and how wide, high and deep it is as the picture has it."""
    if thing.there or thing.kind in ("several", "composed"):
        return thing.at, thing.size
    points = thing.placed().vertices.astype(np.float64)
    axes = np.stack([view.point(1, 0, 0), view.point(0, 1, 0), view.point(0, 0, 1)])
    seen = points @ axes.T
    low, high = seen.min(0), seen.max(0)
    middle = (low + high) / 2
    middle[1] = low[1]
    return _vec(middle @ axes), _vec(high - low)


def _away(view: View, wide: float, side: float) -> F64:
    """From what is touched to beyond the edge."""
    return view.point(side, 0.30, 0.25) * max(AWAY, 1.3 * wide)


def _grip(deed: str, over: bool) -> Grip:
    if deed == "press":
        return POINT
    if deed == "stroke":
        return FLAT
    return PINCH if deed == "dial" or (over and deed != "open") else CUP


def _vec(v: F64) -> Vec:
    return float(v[0]), float(v[1]), float(v[2])
