"""The bones of a four-legged animal and where a pose puts them.

Knows no form and no species: joints are given. Everything happens in the animal's side view, x
ahead, y up, z to its right; only neck, head and tail also turn sideways.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64, rotation

LEGS = 4
SEGMENTS = 4
FIRST_LEG = 7


class Bone(IntEnum):
    """Bones of the back; four a leg follow."""

    REAR = 0
    FRONT = 1
    NECK = 2
    HEAD = 3
    TAIL = 4
    TAIL_MIDDLE = 5
    TAIL_TIP = 6


BONES = FIRST_LEG + LEGS * SEGMENTS
TAIL = (Bone.TAIL, Bone.TAIL_MIDDLE, Bone.TAIL_TIP)


def leg_bone(leg: int, segment: int) -> int:
    """The bone of a leg: 0 is the upper one, 3 the paw or hoof. Legs as in `gaits`."""
    return FIRST_LEG + leg * SEGMENTS + segment


Leg = tuple[tuple[float, float], ...]
"""Shoulder, elbow, wrist, ball of the foot and tip; or hip, stifle, hock, ball and tip: (x, y) each."""


@dataclass(frozen=True, slots=True)
class Frame:
    """An animal standing."""

    fore: Leg
    hind: Leg
    apart: tuple[float, float]
    """Half the width between the fore and the hind feet."""
    middle: tuple[float, float]
    """Where the back bends."""
    neck: tuple[float, float]
    head: tuple[float, float]
    tail: tuple[tuple[float, float], ...]
    """Its three joints and its end."""
    mouth: tuple[float, float] = (0.0, 0.0)
    """Where its muzzle ends; found from its forms when it is built."""

    def leg(self, leg: int) -> F64:
        """Joints of a leg, (5, 2)."""
        return np.array(self.fore if leg < 2 else self.hind)

    def side(self, leg: int) -> float:
        """z of a leg: the left is at -z."""
        return (-1.0 if leg % 2 == 0 else 1.0) * self.apart[leg // 2]

    @property
    def reach(self) -> float:
        """Height of the hip: the length that strides are counted in."""
        return self.hind[0][1]

    def rest(self) -> F64:
        """Where every bone starts, (BONES, 3)."""
        out = np.zeros((BONES, 3))
        for bone, at in self._back().items():
            out[bone, :2] = at
        for leg in range(LEGS):
            for segment in range(SEGMENTS):
                out[leg_bone(leg, segment)] = (*self.leg(leg)[segment], self.side(leg))
        return out

    def _back(self) -> Mapping[Bone, tuple[float, float]]:
        tail = dict(zip(TAIL, self.tail, strict=False))
        return {
            Bone.REAR: self.middle,
            Bone.FRONT: self.middle,
            Bone.NECK: self.neck,
            Bone.HEAD: self.head,
            **tail,
        }


@dataclass(frozen=True, slots=True)
class Foot:
    """Where the ball of a foot is, and how the bones above and below it lie."""

    ahead: float
    """From where it stands at rest."""
    up: float = 0.0
    cannon: float = 0.0
    """Turn of the bone above it from rest, forwards over the foot negative, radians."""
    paw: float = 0.0
    """Turn of the paw, tip down negative."""


@dataclass(frozen=True, slots=True)
class Pose:
    """One instant of an animal. Turns are radians from rest, nose up positive."""

    feet: tuple[Foot, Foot, Foot, Foot]
    shift: float = 0.0
    lift: float = 0.0
    """Of the middle of the back."""
    pitch: float = 0.0
    flex: float = 0.0
    """Arched positive."""
    neck: float = 0.0
    head: float = 0.0
    """Absolute, so that the gaze keeps level."""
    look: float = 0.0
    """Of the head, to its right."""
    tail: float = 0.0
    curl: float = 0.0
    wag: float = 0.0
    roll: float = 0.0
    """Of the whole animal about its own length, at the ground."""
    turn: float = 0.0
    """Of the whole animal, nose up, at the ground between its feet."""


def matrices(frame: Frame, pose: Pose) -> F64:
    """(BONES, 3, 4) that carry rest points along."""
    rest = frame.rest()
    turns = np.tile(np.eye(3), (BONES, 1, 1))
    starts = rest.copy()
    _back(pose, rest, turns, starts)
    for leg in range(LEGS):
        _leg(frame, leg, pose.feet[leg], turns, starts)
    out = np.empty((BONES, 3, 4))
    out[:, :, :3] = turns
    out[:, :, 3] = starts - np.einsum("bij,bj->bi", turns, rest)
    if pose.roll or pose.turn:
        whole = rotation((0, 0, pose.turn)) @ rotation((pose.roll, 0, 0))
        return np.asarray(np.einsum("ij,bjk->bik", whole, out), np.float64)
    return out


def _back(pose: Pose, rest: F64, turns: F64, starts: F64) -> None:
    starts[:2] = rest[:2] + (pose.shift, pose.lift, 0.0)
    turns[Bone.REAR] = rotation((0, 0, pose.pitch + pose.flex))
    turns[Bone.FRONT] = rotation((0, 0, pose.pitch - pose.flex))
    parent = Bone.FRONT
    for bone, pitch, yaw in ((Bone.NECK, pose.neck, 0.5), (Bone.HEAD, pose.head, 1.0)):
        starts[bone] = starts[parent] + turns[parent] @ (rest[bone] - rest[parent])
        turns[bone] = rotation((0, -pose.look * yaw, 0)) @ rotation((0, 0, pitch))
        parent = bone
    parent = Bone.REAR
    for k, bone in enumerate(TAIL):
        starts[bone] = starts[parent] + turns[parent] @ (rest[bone] - rest[parent])
        bent = rotation((0, 0, -(pose.tail if k == 0 else pose.curl)))
        turns[bone] = turns[parent] @ rotation((0, pose.wag * (1.0, 0.6, 0.5)[k], 0)) @ bent
        parent = bone


def _leg(frame: Frame, leg: int, foot: Foot, turns: F64, starts: F64) -> None:
    joints = frame.leg(leg)
    side = frame.side(leg)
    parent = Bone.FRONT if leg < 2 else Bone.REAR
    top = leg_bone(leg, 0)
    starts[top] = starts[parent] + turns[parent] @ (starts_at(joints[0], side) - starts_at(frame.middle, 0.0))
    ball = joints[3] + (foot.ahead, foot.up)
    cannon = _turned(joints[2] - joints[3], foot.cannon)
    elbow, wrist = _bent(starts[top][:2], ball + cannon, joints, 1.0 if leg >= 2 else -1.0)
    ball = wrist - cannon
    way = (starts[top][:2], elbow, wrist, ball)
    for segment in range(3):
        bone = leg_bone(leg, segment)
        starts[bone] = (*way[segment], side)
        angle = _angle(way[segment + 1] - way[segment]) - _angle(joints[segment + 1] - joints[segment])
        turns[bone] = rotation((0, 0, angle))
    starts[top][2] = side
    starts[leg_bone(leg, 3)] = (*ball, side)
    turns[leg_bone(leg, 3)] = rotation((0, 0, foot.paw))


def starts_at(at: tuple[float, float] | F64, z: float) -> F64:
    """A joint of the side view in space."""
    return np.array([at[0], at[1], z])


def _angle(v: F64) -> float:
    return math.atan2(float(v[1]), float(v[0]))


def _turned(v: F64, angle: float) -> F64:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])


def _bent(top: F64, goal: F64, joints: F64, knee: float) -> tuple[F64, F64]:
    """Where the middle joint and the end of two bones are that reach towards a goal; the knee goes ahead
    when `knee` is 1 and back when it is -1."""
    upper = float(np.linalg.norm(joints[1] - joints[0]))
    lower = float(np.linalg.norm(joints[2] - joints[1]))
    way = goal - top
    far = float(np.linalg.norm(way))
    reach = min(max(far, abs(upper - lower) + 1e-4), (upper + lower) * 0.997)
    way = way / max(far, 1e-9)
    cosine = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    angle = math.acos(min(max(cosine, -1.0), 1.0))
    first = _turned(way, knee * angle)
    return top + first * upper, top + way * reach
