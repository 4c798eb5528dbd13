"""The bones of a figure and its build: where every joint is when it stands at rest.

Knows no clothes and no poses. The rest pose has arms lifted half-way, so that sleeves and flanks
do not grow together; a figure of 1.75 m is scaled as a whole to its own height.
"""

import math
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import Vec

FINGERS = 5
"""Thumb first."""


class Bone(IntEnum):
    """Every bone; left and right sides in the same order, fingers after all else."""

    HIPS = 0
    SPINE = 1
    CHEST = 2
    NECK = 3
    HEAD = 4
    UPPER_ARM_L = 5
    FOREARM_L = 6
    HAND_L = 7
    UPPER_ARM_R = 8
    FOREARM_R = 9
    HAND_R = 10
    THIGH_L = 11
    SHIN_L = 12
    FOOT_L = 13
    THIGH_R = 14
    SHIN_R = 15
    FOOT_R = 16
    FINGERS_L = 17
    """Ten rows: near and far bone of each finger, thumb first."""
    FINGERS_R = 27
    CLOTH = 37
    """Eight rows of cloth below the hips: see `drape`."""


BONES = 45
SIDES = (1, -1)
"""+1 is the figure's left, at +x."""


def arm(side: int) -> tuple[int, int, int]:
    """Upper arm, forearm, hand of one side."""
    first = Bone.UPPER_ARM_L if side > 0 else Bone.UPPER_ARM_R
    return first, first + 1, first + 2


def leg(side: int) -> tuple[int, int, int]:
    """Thigh, shin, foot of one side."""
    first = Bone.THIGH_L if side > 0 else Bone.THIGH_R
    return first, first + 1, first + 2


def finger(side: int, which: int) -> tuple[int, int]:
    """Near and far bone of a finger, 0 the thumb."""
    first = (Bone.FINGERS_L if side > 0 else Bone.FINGERS_R) + 2 * which
    return first, first + 1


@dataclass(frozen=True, slots=True)
class Build:
    """A body's measures in metres at a height of 1.75; half widths are radii."""

    shoulder: float
    chest: float
    waist: float
    hip: float
    limb: float = 1.0
    """Thickness of arms and legs."""
    head: float = 1.13
    hand: float = 1.1
    leg: float = 1.0
    """Length of legs; children's are shorter."""
    arm: float = 1.0
    height: float = 1.75
    belly: float = 0.0
    bust: float = 0.0
    stoop: float = 0.0
    """Radians the upper back leans."""

    @property
    def scale(self) -> float:
        """What turns rest measures into this figure's metres."""
        return self.height / top_of(self)


HIP = 0.915
ANKLE = 0.085
TORSO = {"hips": 0.035, "waist": 0.155, "chest": 0.29, "shoulder": 0.468, "neck": 0.518, "head": 0.712}
"""Heights above the hip joints."""
ARM_ANGLE = math.radians(48)
"""Of the arms at rest, from straight down."""
UPPER_ARM, FOREARM = 0.275, 0.245
HEAD_TOP = 0.137


def hip_height(build: Build) -> float:
    """Of the hip joints at rest, before scaling."""
    return ANKLE + (HIP - ANKLE) * build.leg


def top_of(build: Build) -> float:
    """Of the crown at rest, before scaling."""
    return hip_height(build) + TORSO["head"] + HEAD_TOP * build.head


def arm_direction(side: int) -> F64:
    """Which way the arm points at rest."""
    return np.array([side * math.sin(ARM_ANGLE), -math.cos(ARM_ANGLE), 0.0])


def palm_direction(side: int) -> F64:
    """Which way the palm faces at rest; the thumb is towards +z."""
    return np.array([-side * math.cos(ARM_ANGLE), -math.sin(ARM_ANGLE), 0.0])


def hand_frame(side: int) -> F64:
    """Rest axes of the hand as columns: palm, fingers, thumb."""
    return np.stack([palm_direction(side), arm_direction(side), np.array([0.0, 0.0, 1.0])], 1)


FINGER_ROOTS: tuple[Vec, ...] = (
    (0.006, 0.022, 0.026),
    (0.0, 0.086, 0.0270),
    (0.0, 0.090, 0.0090),
    (0.0, 0.087, -0.0090),
    (0.0, 0.080, -0.0260),
)
"""Where each finger starts in hand axes: palm, fingers, thumb."""
FINGER_LENGTHS = ((0.040, 0.042), (0.040, 0.034), (0.044, 0.038), (0.041, 0.036), (0.032, 0.029))
FINGER_RADII = ((0.0135, 0.0105), (0.0098, 0.0080), (0.0100, 0.0082), (0.0096, 0.0080), (0.0086, 0.0072))
THUMB_WAY = (0.30, 0.62, 0.72)
SPREAD = (0.0, 0.10, 0.02, -0.06, -0.16)


GRIP_AT = (0.030, 0.072, 0.0)
"""Where a handle lies in a closed hand, in hand axes."""


def finger_way(which: int) -> F64:
    """Direction of a finger at rest in hand axes."""
    way = np.array(THUMB_WAY if which == 0 else (0.0, math.cos(SPREAD[which]), math.sin(SPREAD[which])))
    return np.asarray(way / np.linalg.norm(way), np.float64)


def joints(build: Build) -> F64:
    """(BONES, 3): where each bone starts at rest, unscaled."""
    at = np.zeros((BONES, 3))
    hip = hip_height(build)
    at[Bone.HIPS] = (0, hip + TORSO["hips"], 0)
    at[Bone.SPINE] = (0, hip + TORSO["waist"], -0.005)
    at[Bone.CHEST] = (0, hip + TORSO["chest"], -0.012)
    at[Bone.NECK] = (0, hip + TORSO["neck"], -0.02)
    at[Bone.HEAD] = (0, hip + TORSO["head"], 0.0)
    for side in SIDES:
        upper, fore, hand = arm(side)
        way = arm_direction(side)
        at[upper] = (side * build.shoulder, hip + TORSO["shoulder"], -0.012)
        at[fore] = at[upper] + way * UPPER_ARM * build.arm
        at[hand] = at[fore] + way * FOREARM * build.arm
        thigh, shin, foot = leg(side)
        wide = build.hip * 0.60
        at[thigh] = (side * wide, hip, 0)
        at[shin] = (side * (wide + 0.012), ANKLE + (hip - ANKLE) * 0.49, 0.006)
        at[foot] = (side * (wide + 0.024), ANKLE, -0.018)
        for panel in (0, 4):
            first = Bone.CLOTH + panel + (0 if side > 0 else 2)
            at[first], at[first + 1] = at[thigh], at[shin]
        frame = hand_frame(side)
        for which in range(FINGERS):
            near, far = finger(side, which)
            at[near] = at[hand] + frame @ np.array(FINGER_ROOTS[which]) * build.hand
            at[far] = at[near] + frame @ finger_way(which) * FINGER_LENGTHS[which][0] * build.hand
    return at
