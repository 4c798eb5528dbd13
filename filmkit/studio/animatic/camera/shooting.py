"""A camera for a whole shot: the pose at any instant, each a closed form of time.

Knows no stage: who is followed is a route.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.camera.moves import eased, moved
from filmkit.studio.animatic.camera.rig import Rig
from filmkit.studio.animatic.camera.stations import scale
from filmkit.studio.animatic.intent import MoveRead
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import CameraPose, Vec

NEAREST = 0.62
"""Of the distance it began with, how near a camera comes that is about somebody."""


@dataclass(frozen=True, slots=True)
class Shooting:
    """A camera for a whole shot."""

    base: Rig
    moves: tuple[MoveRead, ...]
    seconds: float
    wide: float
    """Width of the picture at the subject, metres."""
    seed: float
    subject: Vec | None
    """What is in focus, at the middle of the shot."""
    leader: Route | None = None
    """Who the subject moves with."""
    pace: float = 1.0
    """How fast the leader's time goes by."""
    travels: bool = False
    """The camera goes along with the leader."""
    eyes: float | None = None
    """How high the eyes are that a nearer picture closes in on."""
    free: bool = False
    """It is about a place: nobody has to stay in the picture."""
    share: float = 1.0
    """How much of the leader's way it goes along."""
    sight: Vec | None = None
    """What the view stays on while the camera goes round."""
    nods: float = math.inf
    """How far down it looks over land, radians, so that the horizon stays in the picture..."""
    lifts: float = 0.0
    """...and by how much the view is lifted for that at most."""

    scales: tuple[float, ...] = ()
    """How many times as far off it is at one station after another; none where it keeps its size."""
    room: float = 0.0
    """Metres that it keeps from what it is of, then."""
    face: tuple[Vec, ...] = ()
    """Where the eyes are at even steps of the shot, of one who gets up in it or sits down."""

    def rig(self, seconds: float) -> Rig:
        """The rig at an instant."""
        thing = not self.free and self.eyes is None and self.leader is None
        rig = moved(self.base, self.moves, seconds, self.seconds, self.wide, self.seed, self.free, thing)
        if not self.free:  # legs of one shot add up: nobody is run into
            rig = replace(
                rig,
                distance=max(
                    rig.distance, NEAREST * self.base.distance * min(rig.lens / self.base.lens, 1.0)
                ),
            )
        rig = self._at_station(rig, eased(seconds / max(self.seconds, 1e-6)))
        rig = self._closing_in(rig, seconds)
        if self.sight is not None:
            rig = _looking_at(rig, self.sight)
        rig = replace(rig, tilt=rig.tilt + min(max(rig.elevation - self.nods, 0.0), self.lifts))
        if not self.travels:
            return rig
        x, y, z = self._gone(seconds)
        # with what takes off from below it goes no lower than it stands
        return replace(rig, along=(x * self.share, max(y * self.share, 0.0), z * self.share))

    def _at_station(self, rig: Rig, part: float) -> Rig:
        """As near as its station is; through a longer lens where it would run into what it is of."""
        far = rig.distance * scale(self.scales, part)
        near = max(far, min(self.room, rig.distance))
        return replace(rig, distance=near, lens=rig.lens * near / max(far, 1e-6))

    def _closing_in(self, rig: Rig, seconds: float) -> Rig:
        """A picture that grows nearer does so towards the face, which keeps its height in it: towards
        the middle it would lose the top of the head."""
        if self.eyes is None:
            return rig
        near = rig.distance / self.base.distance * self.base.lens / rig.lens
        share, (x, y, z) = max(1.0 - near, 0.0), rig.target
        if not self.face:
            return replace(rig, target=(x, y + share * (self.eyes - self.base.target[1]), z))
        (a, b, c), (first, _, last) = self._eyes(seconds), self._eyes(self.seconds / 2)
        aside = 0.0 if self.travels else share
        y += share * (b - self.base.target[1])
        return replace(rig, target=(x + aside * (a - first), y, z + aside * (c - last)))

    def _eyes(self, seconds: float) -> Vec:
        """Where the eyes are of one who gets up."""
        k = min(max(seconds / max(self.seconds, 1e-6), 0.0), 1.0) * (len(self.face) - 1)
        number = min(int(k), len(self.face) - 2)
        one, other, gone = self.face[number], self.face[number + 1], k - number
        x, y, z = (a + (b - a) * gone for a, b in zip(one, other, strict=True))
        return x, y, z

    def at(self, seconds: float) -> CameraPose:
        """The pose at an instant, in focus."""
        rig = self.rig(seconds)
        pose = rig.pose()
        if self.subject is None:
            return pose
        racked = 1.0 if rig.focus is None else rig.focus / max(rig.distance, 1e-6)
        return replace(pose, focus=max(self._depth(pose, seconds) * racked, 0.06))

    def _depth(self, pose: CameraPose, seconds: float) -> float:
        assert self.subject is not None
        at = self._eyes(seconds) if self.face else _plus(self.subject, self._gone(seconds))
        ahead = [t - p for t, p in zip(pose.target, pose.position, strict=True)]
        far = math.sqrt(sum(a * a for a in ahead)) or 1.0
        return sum((s - p) * a for s, p, a in zip(at, pose.position, ahead, strict=True)) / far

    def _gone(self, seconds: float) -> Vec:
        """How far the leader is from where it is in the middle of the shot."""
        if self.leader is None:
            return (0.0, 0.0, 0.0)
        route, half_time = self.leader, self.seconds / 2 * self.pace
        here, half = route.moved(seconds * self.pace), route.moved(half_time)
        return (here[0] - half[0], here[1] - half[1], here[2] - half[2])


def _looking_at(rig: Rig, sight: Vec) -> Rig:
    """The same, turned so that a point is in the middle from left to right."""
    eye = rig.position
    to = math.atan2(eye[0] - sight[0], eye[2] - sight[2])
    return replace(rig, pan=rig.pan + math.remainder(rig.azimuth - to, math.tau))


def _plus(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])
