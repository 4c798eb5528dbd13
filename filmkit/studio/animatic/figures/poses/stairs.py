"""Going up and down stairs: feet on the treads, one after the other, and a body carried over them.

Knows no set and no route: the figure goes straight ahead, the stairs begin so many metres on, and what rises
and falls is the pose alone.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt, smooth
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.gait import RUN, WALK, Gait, planted, stride_of, walk
from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.geometry.stair import FLIGHT, GOING, RISE, STEPS
from filmkit.studio.animatic.world import Vec

SINK = 0.055
"""Of the pelvis, in leg lengths: knees are bent all the way."""
LEAN_UP, LEAN_DOWN = 0.16, -0.02
"""Radians ahead."""
LOOKS_DOWN, LOOKS_UP = 0.22, -0.10
"""Of the head, to the next steps."""


@dataclass(frozen=True, slots=True)
class OnStairs:
    """What arms and trunk do going on level ground, done on stairs."""

    upper: PoseAt = walk
    down: bool = False
    runs: bool = False
    before: float = 0.5
    """Metres of level ground before the first step."""
    steps: int = STEPS

    @property
    def gait(self) -> Gait:
        """How it goes."""
        return RUN if self.runs else WALK

    @property
    def stride(self) -> float:
        """Metres of two paces: a step each, two for who runs."""
        return GOING * (4.0 if self.runs else 2.0)

    @property
    def long(self) -> float:
        """Metres that the flight is long."""
        return self.steps * GOING

    def tread(self, z: float) -> float:
        """How high the ground is `z` metres from where the way began."""
        gone = min(max(math.floor((z - self.before) / GOING + 1e-6) + 1, 0), self.steps)
        return RISE * (self.steps - gone if self.down else gone)

    def slope(self, z: float) -> float:
        """The same, smoothed: what the body is carried over."""
        gone = min(max((z - self.before) / GOING + 0.5, 0.0), float(self.steps))
        return RISE * (self.steps - gone if self.down else gone)

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        gone, front = now.distance, self.gait.duty * self.stride / 2
        shift = (front - self.before - GOING / 2) % GOING  # so that feet come down amid the treads
        phase = (gone + shift) / self.stride
        swung = replace(now, distance=phase * stride_of(self.gait, m, now.speed), phase=0.0)
        pose, lift = self.upper(m, swung), self.slope(gone)
        low = min(self._ground(phase, gone, front), lift)
        sunk = max(lift - low - 1.2 * RISE, 0.0) + SINK * m.leg
        up = lift - sunk

        def raised(hand: Reach) -> Reach:
            x, y, z = hand.wrist
            return replace(hand, wrist=(x, y + up, z))

        lean = LEAN_DOWN if self.down else LEAN_UP
        x, _, z = pose.hips
        return replace(
            pose,
            left_hand=raised(pose.left_hand),
            right_hand=raised(pose.right_hand),
            left_foot=self._foot(m, 0.55 * m.legs_apart, phase % 1.0, gone, front),
            right_foot=self._foot(m, -0.55 * m.legs_apart, (phase + 0.5) % 1.0, gone, front),
            hips=(x, m.hips + up, z),
            spine=(pose.spine[0] + lean, *pose.spine[1:]),
            head=(pose.head[0] + (LOOKS_DOWN if self.down else LOOKS_UP), *pose.head[1:]),
        )

    def _ground(self, phase: float, gone: float, front: float) -> float:
        """Under the lower of the two feet."""
        return min(self.tread(gone + self._ahead(u % 1.0, front)[0]) for u in (phase, phase + 0.5))

    def _ahead(self, u: float, front: float) -> tuple[float, float]:
        """How far ahead a foot is at part `u` of its cycle, and how far it has swung, 0 to 1."""
        duty = self.gait.duty
        if u < duty:
            return front - u * self.stride, 0.0
        s = (u - duty) / (1 - duty)
        return front * (2 * smooth(s) - 1), s

    def _foot(self, m: Measures, x: float, u: float, gone: float, front: float) -> Step:
        """On its tread, or on the way from one to the next, clear of the edges."""
        z, swung = self._ahead(u, front)
        if not swung:
            toes = smooth((u / self.gait.duty - 0.75) / 0.25)
            return planted(m, x, z, self.tread(gone + z), 0.35 * toes)
        left = self.tread(gone - (u - self.gait.duty) * self.stride - front)
        comes = self.tread(gone + (1 - u) * self.stride + front)
        k = smooth((swung - 0.35) / 0.65) if self.down else smooth(swung / 0.6)
        over = (0.10 if self.runs else 0.06) * math.sin(math.pi * swung)
        return planted(m, x, z, left + (comes - left) * k + over, 0.35 * (1 - swung))


def under_foot(stairs: OnStairs) -> Gear:
    """The flight itself, where a place has none: it stays while they go."""

    def where(m: Measures, now: Moment) -> tuple[Vec, Vec]:
        if stairs.down:
            return (0.0, 0.0, stairs.before + stairs.long - now.distance), (0.0, math.pi, 0.0)
        return (0.0, 0.0, stairs.before - now.distance), (0.0, 0.0, 0.0)

    return Gear(FLIGHT, where, ground=True)
