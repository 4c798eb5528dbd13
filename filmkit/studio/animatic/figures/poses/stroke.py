"""A deed written as data: where each hand is at the two ends of a stroke, and how the body goes with it.

Knows no verbs. Points are metres of an adult from the middle between the shoulders, or from the middle of
the head: out to the hand's own side, up, ahead.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, smooth, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, Grip, Pose, Reach
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gear import Placed
from filmkit.studio.animatic.figures.poses.poses import stand
from filmkit.studio.animatic.world import Vec

ADULT_FACE = 1.2
"""`Measures.face` of the adult that points about the head are written for."""
Ends = tuple[float, float]
"""A turn in radians, or a share, at rest and at the far end of the stroke."""
STILL: Ends = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One hand."""

    a: Vec
    b: Vec | None = None
    """The far end; None: it stays."""
    fingers: Vec = (-0.3, 0.2, 0.9)
    palm: Vec | None = (-0.6, -0.6, 0.2)
    thumb: Vec | None = None
    """The hand closes at the point, and what it holds points along this."""
    elbow: Vec = (0.9, -0.8, -0.2)
    grip: Grip = CUP
    late: float = 0.0
    """Parts of a period behind the body."""
    round: float = 0.0
    """Metres of a circle that the hand goes besides, across and up."""
    face: bool = False
    """Points are from the middle of the head."""

    def back(self) -> "Stroke":
        """The same from its far end."""
        return self if self.b is None else replace(self, a=self.b, b=self.a)

    def hand(self, m: Measures, origin: Vec, side: int, k: float, turn: float) -> Reach:
        """The hand at part `k` of its stroke and at `turn` of its circle."""
        s = m.face / ADULT_FACE if self.face else m.scale
        end = self.b or self.a
        x, y, z = (p + (q - p) * k for p, q in zip(self.a, end, strict=True))
        x, y = x + self.round * math.cos(turn), y + self.round * math.sin(turn)
        at = (origin[0] + side * x * s, origin[1] + y * s, origin[2] + z * s)
        fingers, elbow = _to_side(self.fingers, side), _to_side(self.elbow, side)
        if self.thumb is not None:
            return gripping(m, side, at, _to_side(self.thumb, side), fingers, self.grip, elbow)
        return Reach(at, fingers, None if self.palm is None else _to_side(self.palm, side), elbow, self.grip)


def _to_side(v: Vec, side: int) -> Vec:
    return (side * v[0], v[1], v[2])


@dataclass(frozen=True, slots=True)
class Motion:
    """A pose that goes to and fro between two ends, or once from the first to the second."""

    right: Stroke | None = None
    left: Stroke | None = None
    base: PoseAt = stand
    period: float = 2.0
    """Seconds there and back, or there. Of 2.0, 1.2, 0.857, 0.667 and 0.4 a strip of three instants 1.5
    seconds apart shows both ends."""
    once: bool = False
    alike: bool = False
    """Two who do it together are at the same part of it, and nobody has a time of their own."""
    lean: Ends = STILL
    twist: Ends = STILL
    sink: Ends = STILL
    """Metres of an adult that the pelvis is lower."""
    nod: Ends = STILL
    turn: Ends = STILL
    tilt: Ends = STILL
    mouth: Ends = STILL
    lids: Ends = STILL
    wink: Ends = STILL

    def part(self, now: Moment, late: float = 0.0) -> float:
        """How far the stroke has gone, 0 to 1."""
        if self.once:
            return smooth((now.time - 0.3) / self.period - late)
        return 0.5 + 0.5 * wave(now.time, self.period, (0.0 if self.alike else now.phase) - late)

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        pose, k = self.base(m, replace(now, look=None)), self.part(now)

        def at(ends: Ends) -> float:
            return ends[0] + (ends[1] - ends[0]) * k

        lean, twist = at(self.lean), at(self.twist)
        x, y, z = pose.hips
        pose = replace(
            pose,
            hips=(x, y - at(self.sink) * m.scale, z - 0.25 * lean * m.scale),
            hips_turn=(pose.hips_turn[0] + 0.3 * lean, pose.hips_turn[1] + 0.3 * twist, pose.hips_turn[2]),
            spine=(pose.spine[0] + 0.4 * lean, pose.spine[1] + 0.4 * twist, pose.spine[2]),
            chest=(pose.chest[0] + 0.3 * lean, pose.chest[1] + 0.3 * twist, pose.chest[2]),
            head=(pose.head[0] + at(self.nod), pose.head[1] + at(self.turn), pose.head[2] + at(self.tilt)),
            mouth=max(pose.mouth, at(self.mouth)),
            lids=max(pose.lids, at(self.lids)),
            wink=min(max(at(self.wink), 0.0), 1.0),
        )
        return replace(
            pose,
            left_hand=self._hand(m, now, pose.left_hand, (x, y, z), LEFT, self.left),
            right_hand=self._hand(m, now, pose.right_hand, (x, y, z), RIGHT, self.right),
        )

    def _hand(
        self, m: Measures, now: Moment, rest: Reach, hips: Vec, side: int, stroke: Stroke | None
    ) -> Reach:
        if stroke is None:
            return rest
        x, y, z = hips
        origin = (x, y + (m.head if stroke.face else m.shoulder) - m.hips, z)
        turn = math.tau * (now.time / self.period - stroke.late)
        return stroke.hand(m, origin, side, self.part(now, stroke.late), turn)


@dataclass(frozen=True, slots=True)
class Amid:
    """Where a thing is that both hands have between them, or that goes with one of them."""

    pose: PoseAt
    by: Vec = (0.0, 0.0, 0.08)
    """Metres of an adult from there."""
    turn: Vec = (0.0, 0.0, 0.0)
    hands: tuple[int, ...] = (LEFT, RIGHT)

    def __call__(self, m: Measures, now: Moment) -> Placed:
        """Its place and turn."""
        pose = self.pose(m, now)
        wrists = [(pose.left_hand if side > 0 else pose.right_hand).wrist for side in self.hands]
        x, y, z = (sum(each) / len(wrists) for each in zip(*wrists, strict=True))
        dx, dy, dz = (d * m.scale for d in self.by)
        return (x + dx, y + dy, z + dz), self.turn


@dataclass(frozen=True, slots=True)
class AtFace:
    """Where a thing is that goes with the head: before the mouth."""

    pose: PoseAt
    by: Vec
    """Metres of an adult from the middle of the head."""
    turn: Vec = (0.0, 0.0, 0.0)

    def __call__(self, m: Measures, now: Moment) -> Placed:
        """Its place and turn."""
        x, y, z = self.pose(m, now).hips
        s = m.face / ADULT_FACE
        dx, dy, dz = (d * s for d in self.by)
        return (x + dx, y + m.head - m.hips + dy, z + dz), self.turn
