"""A pose moved, turned or pitched as a whole, or on its way to another. Knows no deeds."""

import math
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from filmkit.studio.animatic.figures.body.pose import Pose, Reach
from filmkit.studio.animatic.world import Vec

T = TypeVar("T")


def mixed(a: T, b: T, k: float) -> T:
    """Part `k` of the way from a pose to another; where one leaves a direction open the other's is taken."""
    if a is None or b is None:
        return b if a is None else a
    if isinstance(a, int | float):
        return cast(T, a + (cast(float, b) - a) * k)
    if isinstance(a, tuple):
        return cast(T, tuple(mixed(x, y, k) for x, y in zip(a, cast(tuple[object, ...], b), strict=True)))
    assert is_dataclass(a)
    assert not isinstance(a, type)
    parts = {f.name: mixed(getattr(a, f.name), getattr(b, f.name), k) for f in fields(a)}
    return cast(T, replace(a, **parts))


def turned(pose: Pose, yaw: float, at: Vec) -> Pose:
    """A pose turned to its left about its own origin, and put at a point."""
    c, s = math.cos(yaw), math.sin(yaw)

    def way(v: Vec) -> Vec:
        return (c * v[0] + s * v[2], v[1], c * v[2] - s * v[0])

    def point(v: Vec) -> Vec:
        x, y, z = way(v)
        return (x + at[0], y + at[1], z + at[2])

    def hand(reach: Reach) -> Reach:
        fingers, palm, elbow = (v and way(v) for v in (reach.fingers, reach.palm, reach.elbow))
        return Reach(point(reach.wrist), fingers, palm, elbow, reach.grip)

    left, right = (
        replace(step, ankle=point(step.ankle), yaw=step.yaw + yaw)
        for step in (pose.left_foot, pose.right_foot)
    )
    turn = (pose.hips_turn[0], pose.hips_turn[1] + yaw, pose.hips_turn[2])
    return replace(
        pose,
        left_hand=hand(pose.left_hand),
        right_hand=hand(pose.right_hand),
        left_foot=left,
        right_foot=right,
        hips=point(pose.hips),
        hips_turn=turn,
    )


def moved(pose: Pose, up: float, ahead: float = 0.0) -> Pose:
    """A pose so many metres higher and further ahead."""

    def point(v: Vec) -> Vec:
        return (v[0], v[1] + up, v[2] + ahead)

    return replace(
        pose,
        left_hand=replace(pose.left_hand, wrist=point(pose.left_hand.wrist)),
        right_hand=replace(pose.right_hand, wrist=point(pose.right_hand.wrist)),
        left_foot=replace(pose.left_foot, ankle=point(pose.left_foot.ankle)),
        right_foot=replace(pose.right_foot, ankle=point(pose.right_foot.ankle)),
        hips=point(pose.hips),
    )


def pitched(pose: Pose, angle: float, pivot: Vec) -> Pose:
    """A pose turned head over heels as a whole about a point, forward positive."""
    c, s = math.cos(angle), math.sin(angle)

    def way(v: Vec) -> Vec:
        return (v[0], c * v[1] - s * v[2], s * v[1] + c * v[2])

    def point(v: Vec) -> Vec:
        x, y, z = way((v[0] - pivot[0], v[1] - pivot[1], v[2] - pivot[2]))
        return (x + pivot[0], y + pivot[1], z + pivot[2])

    def hand(reach: Reach) -> Reach:
        fingers, palm, elbow = (v and way(v) for v in (reach.fingers, reach.palm, reach.elbow))
        return Reach(point(reach.wrist), fingers, palm, elbow, reach.grip)

    feet = [
        replace(step, ankle=point(step.ankle), pitch=step.pitch + angle)
        for step in (pose.left_foot, pose.right_foot)
    ]
    return replace(
        pose,
        left_hand=hand(pose.left_hand),
        right_hand=hand(pose.right_hand),
        left_foot=feet[0],
        right_foot=feet[1],
        hips=point(pose.hips),
        hips_turn=(pose.hips_turn[0] + angle, pose.hips_turn[1], pose.hips_turn[2]),
    )
