"""From a pose to where every bone goes: the chain of the back, then arms and legs to their targets.

Knows no meshes and no clothes. Limbs are solved in closed form with two bones each, so a frame
needs no other frame.
"""

import math
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.figures.body import drape, skeleton
from filmkit.studio.animatic.figures.body.pose import Grip, Pose, Reach, Step
from filmkit.studio.animatic.figures.body.skeleton import BONES, SIDES, Bone, Build
from filmkit.studio.animatic.geometry.transform import F64, rotation, unit

BACK = (Bone.HIPS, Bone.SPINE, Bone.CHEST, Bone.NECK, Bone.HEAD)
AHEAD = np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True, slots=True)
class Stance:
    """Every bone's turn and start, in the figure's frame before scaling."""

    turns: F64
    """(BONES, 3, 3), from rest."""
    starts: F64
    """(BONES, 3)."""

    def matrices(self, rest: F64) -> F64:
        """(BONES, 3, 4) that carry rest points along."""
        out = np.empty((BONES, 3, 4))
        out[:, :, :3] = self.turns
        out[:, :, 3] = self.starts - np.einsum("bij,bj->bi", self.turns, rest)
        return out


def solved(pose: Pose, build: Build, rest: F64, fingers: bool = True) -> Stance:
    """Where the pose puts every bone; targets out of reach are reached towards.

    Without `fingers` the hand stays as it is at rest, which is cheaper.
    """
    turns = np.tile(np.eye(3), (BONES, 1, 1))
    starts = rest.copy()
    _back(pose, build, rest, turns, starts)
    for side in SIDES:
        reach = pose.left_hand if side > 0 else pose.right_hand
        _arm(side, reach, build, rest, turns, starts)
        if fingers:
            _fingers(side, reach.grip, build, rest, turns, starts)
        else:
            _mitten(side, rest, turns, starts)
        _leg(side, pose.left_foot if side > 0 else pose.right_foot, build, rest, turns, starts)
    drape.hang(rest, turns, starts)
    return Stance(turns, starts)


def _back(pose: Pose, build: Build, rest: F64, turns: F64, starts: F64) -> None:
    own = (pose.hips_turn, pose.spine, pose.chest, pose.neck, pose.head)
    stoop = {Bone.CHEST: build.stoop, Bone.NECK: 0.25 * build.stoop, Bone.HEAD: -0.9 * build.stoop}
    before = np.eye(3)
    starts[Bone.HIPS] = np.array(pose.hips) / build.scale
    for k, (bone, turn) in enumerate(zip(BACK, own, strict=True)):
        if k:
            parent = BACK[k - 1]
            starts[bone] = starts[parent] + turns[parent] @ (rest[bone] - rest[parent])
        before = before @ rotation((turn[0] + stoop.get(bone, 0.0), turn[1], turn[2]))
        turns[bone] = before


def _cross(a: F64, b: F64) -> F64:
    """Of two vectors: ten times as fast as numpy's, which asks for axes."""
    (ax, ay, az), (bx, by, bz) = a.tolist(), b.tolist()
    return np.array((ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx))


def _frame(along: F64, ahead: F64) -> F64:
    """Axes with y along the bone and z near `ahead`, as columns."""
    y = unit(along)
    z = unit(ahead - y * float(ahead @ y))
    return np.stack([_cross(y, z), y, z], 1)


def bend(start: F64, target: F64, pole: F64, upper: float, lower: float) -> tuple[F64, F64, F64]:
    """Directions of two bones from `start` towards `target`, and the hinge they turn about."""
    way = target - start
    reach = float(np.linalg.norm(way))
    reach = min(max(reach, abs(upper - lower) + 1e-3), (upper + lower) * 0.998)
    way = unit(way) if np.linalg.norm(way) > 1e-9 else np.array([0.0, -1.0, 0.0])
    side = pole - way * float(pole @ way)
    side = unit(side) if np.linalg.norm(side) > 1e-6 else unit(_cross(way, np.array([1.0, 0.0, 0.0])))
    cosine = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    angle = math.acos(min(max(cosine, -1.0), 1.0))
    first = way * math.cos(angle) + side * math.sin(angle)
    second = unit(way * reach - first * upper)
    return first, second, _cross(side, way)


def _arm(side: int, reach: Reach, build: Build, rest: F64, turns: F64, starts: F64) -> None:
    upper, fore, hand = skeleton.arm(side)
    chest = turns[Bone.CHEST]
    starts[upper] = starts[Bone.CHEST] + chest @ (rest[upper] - rest[Bone.CHEST])
    target = np.array(reach.wrist) / build.scale
    pole = np.array(reach.elbow) if reach.elbow else chest @ np.array([side * 0.45, -0.15, -1.0])
    a, b = skeleton.UPPER_ARM * build.arm, skeleton.FOREARM * build.arm
    first, second, hinge = bend(starts[upper], target, pole, a, b)
    starts[fore] = starts[upper] + first * a
    starts[hand] = starts[fore] + second * b
    at_rest = _frame(skeleton.arm_direction(side), AHEAD)
    turns[upper] = _frame(first, _cross(hinge, first)) @ at_rest.T
    hang = _frame(second, _cross(hinge, second)) @ at_rest.T
    turns[hand] = _hand(side, reach, second, hang)
    thumb = turns[hand] @ AHEAD
    # half of a wrist's roll happens along the forearm, or the sleeve would wring
    turns[fore] = _frame(second, _cross(hinge, second) + 0.8 * thumb) @ at_rest.T


def _mitten(side: int, rest: F64, turns: F64, starts: F64) -> None:
    hand = skeleton.arm(side)[2]
    first = skeleton.finger(side, 0)[0]
    rows = slice(first, first + 2 * skeleton.FINGERS)
    turns[rows] = turns[hand]
    starts[rows] = starts[hand] + (rest[rows] - rest[hand]) @ turns[hand].T


def _hand(side: int, reach: Reach, forearm: F64, hang: F64) -> F64:
    if reach.palm is None and reach.fingers is None:
        return hang
    along = unit(np.array(reach.fingers)) if reach.fingers else forearm
    palm = np.array(reach.palm) if reach.palm else hang @ skeleton.palm_direction(side)
    palm = unit(palm - along * float(palm @ along))
    thumb = _cross(palm, along) * side
    posed = np.stack([palm, along, thumb], 1)
    return np.asarray(posed @ skeleton.hand_frame(side).T, np.float64)


def _fingers(side: int, grip: Grip, build: Build, rest: F64, turns: F64, starts: F64) -> None:
    hand = skeleton.arm(side)[2]
    frame = skeleton.hand_frame(side)
    for which in range(skeleton.FINGERS):
        near, far = skeleton.finger(side, which)
        first, second = finger_turns(which, grip)
        starts[near] = starts[hand] + turns[hand] @ (rest[near] - rest[hand])
        turns[near] = turns[hand] @ frame @ first @ frame.T
        starts[far] = starts[near] + turns[near] @ (rest[far] - rest[near])
        turns[far] = turns[near] @ frame @ second @ frame.T


def finger_turns(which: int, grip: Grip) -> tuple[F64, F64]:
    """Turns of a finger's two bones in hand axes (palm, fingers, thumb); a right hand mirrors them."""
    if which == 0:
        flex = _cross(np.array(skeleton.THUMB_WAY), np.array([0.6, 0.2, -0.8]))
        return _about(np.array([0.0, 1.0, 0.0]), 1.2 * grip.thumb), _about(flex, 0.9 * grip.thumb)
    curl, spread = grip.curl[which - 1], skeleton.SPREAD[which] * (grip.spread - 1.0)
    bent, far = rotation((0, 0, -curl)), rotation((0, 0, -curl * grip.far))
    return rotation((spread, 0, 0)) @ bent, far


def _about(axis: F64, angle: float) -> F64:
    x, y, z = unit(axis)
    K = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.asarray(np.eye(3) + math.sin(angle) * K + (1 - math.cos(angle)) * (K @ K), np.float64)


def _leg(side: int, step: Step, build: Build, rest: F64, turns: F64, starts: F64) -> None:
    thigh, shin, foot = skeleton.leg(side)
    hips = turns[Bone.HIPS]
    starts[thigh] = starts[Bone.HIPS] + hips @ (rest[thigh] - rest[Bone.HIPS])
    target = np.array(step.ankle) / build.scale
    toe = rotation((0, step.yaw, 0)) @ AHEAD
    a = float(np.linalg.norm(rest[shin] - rest[thigh]))
    b = float(np.linalg.norm(rest[foot] - rest[shin]))
    pole = hips @ AHEAD + toe + np.array([side * 0.12, 0.0, 0.0])
    first, second, hinge = bend(starts[thigh], target, pole, a, b)
    starts[shin] = starts[thigh] + first * a
    starts[foot] = starts[shin] + second * b
    back = np.array([0.0, 0.0, -1.0])
    turns[thigh] = _frame(first, _cross(hinge, first)) @ _frame(rest[shin] - rest[thigh], back).T
    turns[shin] = _frame(second, _cross(hinge, second)) @ _frame(rest[foot] - rest[shin], back).T
    turns[foot] = rotation((step.pitch, step.yaw, 0))
