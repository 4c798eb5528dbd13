"""A sight as a camera sees it: to its top, from before its walls, and from all round.

Knows no words and no moves.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.camera.clearance import TALL, WIDE, depths, hindrance, inside
from filmkit.studio.animatic.camera.rig import FRAME, Rig
from filmkit.studio.animatic.world import CameraPose, Mesh, Set, Vec

OF_SIGHTS = frozenset({"grounds", "landscape"})
"""Sets in which one thing rises; between the houses of a street the sky is what it is."""
SKY_OVER = frozenset({"eye", "aerial", "high"})
"""Angles of a view that shows sights whole."""
LIFTS, WIDER = (0.0, 0.12, 0.24, 0.36, 0.48), (1.0, 0.86, 0.74, 0.62)
"""How far the view is lifted, in halves of the picture's height, and how much of the lens is kept: what
changes the picture least is tried first."""
NEARER, CLOSE = tuple(0.9**k for k in range(1, 16)), (7.0, 0.14)
"""How much of its distance a camera keeps that comes nearer to a place, step by step; within how many metres,
and how much of that distance, it is too near."""
ORBITS, NEARER_TO = 0.62, (0.62, 0.48, 0.36, 0.8, 1.0)
"""Radians to either side that a sight is gone round at most; how near a camera comes to it, of the way to it,
the best first."""
FAR_OFF, OVER_ALL, UP_IT = 60.0, 0.15, 0.7
"""Metres from which a sight is gone round from over the land before it, from how high, radians, and how far
up it is looked at, of where it was before."""
OVER_RUINS = (0.36, 50.0)
"""Radians and metres from which a sight is gone round that the place itself marks: something higher is behind
it."""
OVER, NEAR = 2, 0.35
"""Rows of the coarse picture that are to be free over a sight; of the distance, how near a thing is that is
no sight but stands before the lens."""
FAR_SIGHT, TOWERS = 240.0, 0.15
"""Metres to the farthest thing that rises in a picture, and how much of its middle, over the ground, it
fills."""
SIGHT = (WIDE * 3 // 10, WIDE * 7 // 10)
"""The columns in which a sight stands."""


def with_headroom(rig: Rig, still: Mesh, aspect: float) -> Rig:
    """The same camera with the top of what rises in the middle of its picture, where that can be had."""
    half = math.atan2(FRAME / 2 / aspect, rig.lens)
    for keep in WIDER:
        for lift in LIFTS:
            there = replace(rig, lens=rig.lens * keep, tilt=rig.tilt + lift * half)
            if _is_clear(there, still):
                return there
    return rig


def _is_clear(rig: Rig, still: Mesh) -> bool:
    """Whether over what rises in the middle there is sky."""
    deep = depths(still, replace(rig.pose(), focus=1.0))
    top = deep[:OVER, SIGHT[0] : SIGHT[1]]
    rises = np.isfinite(top) & (top > NEAR * rig.distance)
    below = np.isfinite(deep[TALL // 2 :]).any()
    return bool(below) and not rises.any()


def rises_at(rig: Rig, still: Mesh) -> float | None:
    """Metres to what rises in the middle of a picture, over the ground; None where nothing does."""
    deep = depths(still, rig.pose())
    over_ground = deep[TALL // 4 : TALL * 9 // 20, WIDE * 9 // 20 : WIDE * 11 // 20]
    there = over_ground[(over_ground > rig.distance) & (over_ground < FAR_SIGHT)]
    return float(np.median(there)) if len(there) > TOWERS * over_ground.size else None


def round_a_sight(rig: Rig, place: Set, still: Mesh, aspect: float) -> tuple[Rig, Vec]:
    """A camera that goes round a place goes round what is seen in its middle, in as wide a curve as there is
    room for, and keeps that in the middle; round what is far off on open ground, over all that lies before
    it."""
    if (mark := place.marks.get("sight")) is not None and place.name == "grounds":
        over = replace(rig, target=mark.position, elevation=OVER_RUINS[0], distance=OVER_RUINS[1])
        return over, mark.position
    pose = rig.pose()
    # what rises in its middle; else what the place is looked at for
    far = rises_at(rig, still) or rig.distance
    ahead = [(t - p) / rig.distance for t, p in zip(pose.target, pose.position, strict=True)]
    x, y, z = (p + a * far for p, a in zip(pose.position, ahead, strict=True))
    about = replace(rig, target=(x, y, z))
    ways: list[tuple[float, Rig]] = []
    for k in NEARER_TO:
        wider = replace(about, distance=far * k)
        poses = [replace(wider, azimuth=rig.azimuth + turn).pose() for turn in (-ORBITS, 0.0, ORBITS)]
        if all(inside(each.position, place.room) for each in poses):
            hid = sum(hindrance(still, each, far * k) for each in poses)
            ways.append((hid + 0.4 * abs(k - NEARER_TO[0]), wider))
    if ways:
        return min(ways, key=lambda way: way[0])[1], (x, y, z)
    if far > FAR_OFF and not place.interior:
        over = replace(about, target=(x, UP_IT * max(y, 0.0), z), elevation=OVER_ALL, distance=far)
        return with_headroom(over, still, aspect), (x, y, z)
    return rig, (x, y, z)


def over_walls(poses: Sequence[CameraPose], still: Mesh) -> bool:
    """Whether a camera that flies has nothing close before it all the time."""
    return all(
        float(depths(still, replace(pose, focus=1.0))[:, WIDE // 4 : -WIDE // 4].min()) > CLOSE[0]
        for pose in poses
    )


def before_walls(rig: Rig, still: Mesh) -> float:
    """Metres to its target from which a camera that comes nearer still has nothing close before it."""
    near = 1.0
    for k in NEARER:
        there = replace(rig, distance=rig.distance * k).pose()
        middle = depths(still, replace(there, focus=1.0))[TALL // 3 : -TALL // 3, WIDE // 4 : -WIDE // 4]
        if float(middle.min()) < max(CLOSE[0], CLOSE[1] * rig.distance):
            break
        near = k
    return rig.distance * near
