"""A picture that holds what it is about: from so far, and turned so, that its outline has its share of it.

Knows no words. It goes by the points of a mesh as a lens sees them, so that what stands aslant and comes
near the camera with one end is neither cut nor beside the middle.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.camera.rig import FRAME, Rig
from filmkit.studio.animatic.world import F32

LOW = 0.04
"""How far under the middle of the picture its own middle is, in halves of the height: there is more to see
above than the ground below."""
ROUNDS, WIDEST = 4, 14.0
"""How often it is tried, and the widest lens that is taken for it."""


def held(rig: Rig, points: F32, aspect: float, share: float) -> Rig:
    """The rig from so far, and moved aside so, that some points fill that share of the picture."""
    some = points[:: max(1, len(points) // 600)].astype(np.float64)
    for _ in range(ROUNDS):
        low, high = outline(rig, some, aspect)
        wide, tall = (high - low) / 2
        across, up = (high + low) / 2
        rig = _aimed(rig, float(across), float(up) + LOW, aspect)
        rig = replace(rig, distance=rig.distance * min(max(max(wide, tall) / share, 0.4), 2.5))
    return rig


def kept(rig: Rig, points: F32, aspect: float, share: float, most: float = math.inf) -> Rig:
    """The rig no farther off (and at `most` so many times as far) and no more aside than brings all points
    into that share of the picture."""
    farthest = most * rig.distance
    some = points[:: max(1, len(points) // 600)].astype(np.float64)
    for _ in range(ROUNDS):
        low, high = outline(rig, some, aspect)
        k = min(max(1.0, float(max(high - low)) / 2 / share), farthest / rig.distance)
        across, up = np.maximum(high / k - share, 0.0) + np.minimum(low / k + share, 0.0)
        if k == 1.0 and across == 0.0 and up == 0.0:
            break
        rig = replace(rig, distance=rig.distance * k)
        rig = _aimed(rig, float(across), float(up), aspect)
    return rig


def widened(rig: Rig, points: F32, aspect: float, share: float) -> Rig:
    """The rig where it stands, turned and through a lens so wide that some points fill no more than that
    share of the picture: near by, through a wide lens, the near end of a long thing grows."""
    some = points[:: max(1, len(points) // 600)].astype(np.float64)
    for _ in range(ROUNDS):
        low, high = outline(rig, some, aspect)
        wide, tall = (high - low) / 2
        if max(wide, tall) <= share:
            break
        across, up = (high + low) / 2
        half = FRAME / 2 / rig.lens
        rig = replace(
            rig,
            pan=rig.pan + math.atan(float(across) * half),
            tilt=rig.tilt + math.atan((float(up) + LOW) * half / aspect),
            lens=max(rig.lens * share / max(wide, tall), WIDEST),
        )
    return rig


def _aimed(rig: Rig, across: float, up: float, aspect: float) -> Rig:
    """Camera and target moved together, by so many halves of the picture."""
    half = rig.distance * FRAME / 2 / rig.lens
    lift = up * half / aspect
    return rig.shifted(across * half, lift * math.cos(rig.elevation), -lift * math.sin(rig.elevation))


def outline(rig: Rig, points: "np.ndarray", aspect: float) -> "tuple[np.ndarray, np.ndarray]":
    """Left and lower, right and upper end of what a lens sees, in halves of the picture from its middle."""
    pose = rig.pose()
    eye, target = np.array(pose.position), np.array(pose.target)
    ahead = (target - eye) / np.linalg.norm(target - eye)
    right = np.array(replace(rig, azimuth=rig.azimuth - rig.pan).right)
    away = points - eye
    deep = np.maximum(away @ ahead, 0.15 * rig.distance)
    per = rig.lens / (FRAME / 2) / deep
    seen = np.stack([away @ right * per, away @ np.cross(right, ahead) * per * aspect], 1)
    return seen.min(axis=0), seen.max(axis=0)
