"""A pose moved or turned head over heels as a whole. Knows no deeds."""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.pose import Pose, Reach
from filmkit.studio.animatic.world import Vec


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
