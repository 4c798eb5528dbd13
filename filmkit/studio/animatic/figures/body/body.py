"""The body as soft forms: torso, arms, legs, hands, feet, each as wide as asked.

Knows no cloth and no colour: garments take the same forms a little wider. Rest pose, unscaled.
"""

import numpy as np

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone, Build
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.transform import F64

DEPTH = 0.70
"""Depth of a trunk over its width."""
SWELL = 0.008
"""Metres that two forms swell where they blend into each other at a knee."""


def trunk(build: Build, rest: F64, wide: float, above: float = 0.0) -> list[Solid]:
    """From hips to the base of the neck; `wide` is added to every radius."""
    hips, spine, chest, neck = (rest[b] for b in (Bone.HIPS, Bone.SPINE, Bone.CHEST, Bone.NECK))
    b, w = build, wide / DEPTH
    yoke = rest[Bone.UPPER_ARM_L][1] + 0.004
    solids = [
        cone(
            hips - (0, 0.02, 0), spine, b.hip + wide, b.waist + wide, Bone.HIPS, blend=0.09, flat=DEPTH + 0.06
        ),
        cone(spine, chest, b.waist + wide, b.chest + wide, Bone.SPINE, blend=0.09, flat=DEPTH),
        cone(
            chest,
            chest + (0, 0.11, -0.005),
            b.chest + wide,
            b.chest * 0.8 + wide,
            Bone.CHEST,
            blend=0.08,
            flat=DEPTH,
        ),
    ]
    for side in SIDES:
        shoulder = np.array([side * (b.shoulder - 0.010), yoke - 0.012, -0.014])
        base = np.array([side * 0.030, neck[1] - 0.034, -0.022])
        solids.append(cone(base, shoulder, 0.040 + wide, 0.036 + wide, Bone.CHEST, blend=0.05))
    if b.bust:
        for side in SIDES:
            at = chest + (side * 0.055, 0.012, 0.062)
            solids.append(
                ellipsoid(at, np.array([0.058, 0.058, 0.04]) * b.bust + w * 0.7, Bone.CHEST, blend=0.07)
            )
    if b.belly:
        at = (spine + hips) / 2 + (0, 0.01, 0.045)
        solids.append(
            ellipsoid(at, np.array([0.125, 0.12, 0.095]) * b.belly + w * 0.7, Bone.SPINE, blend=0.09)
        )
    return solids


def forearms(build: Build, rest: F64, wide: float, start: float) -> list[Solid]:
    """Both arms from `start` of their length, 0.5 at the elbow, to the wrist."""
    solids = []
    for side in SIDES:
        upper, fore, hand = skeleton.arm(side)
        joints = (rest[upper], rest[fore], rest[hand])
        r = np.array([0.047, 0.039, 0.029]) * build.limb + wide
        for k, bone, blend in ((0, upper, 0.035), (1, fore, 0.02)):
            t = min(max(start * 2 - k, 0.0), 1.0)
            if t < 1:
                a = joints[k] + (joints[k + 1] - joints[k]) * t
                thick = float(r[k] + (r[k + 1] - r[k]) * t)
                solids.append(cone(a, joints[k + 1], thick, float(r[k + 1]), bone, blend=blend))
    return solids


def sleeves(build: Build, rest: F64, wide: float, length: float, loose: float = 0.0) -> list[Solid]:
    """Both arms from the shoulder; length 1 ends at the wrist, 0.5 at the elbow."""
    solids = []
    for side in SIDES:
        upper, fore, hand = skeleton.arm(side)
        r = np.array([0.047, 0.039, 0.029]) * build.limb + wide
        r[1:] += loose * np.array([0.4, 1.0])
        part = min(length / 0.5, 1.0)
        elbow = rest[upper] + (rest[fore] - rest[upper]) * part
        end = r[0] + (r[1] - r[0]) * part
        # a little down the arm: a ball about the joint itself is a shoulder as high as the neck
        start = rest[upper] + (rest[fore] - rest[upper]) * min(0.09, part / 2)
        solids.append(cone(start, elbow, r[0], end, upper, blend=0.035))
        if length > 0.5:
            part = (length - 0.5) / 0.5
            wrist = rest[fore] + (rest[hand] - rest[fore]) * part
            solids.append(cone(rest[fore], wrist, r[1], r[1] + (r[2] - r[1]) * part, fore, blend=0.02))
    return solids


def legs(build: Build, rest: F64, wide: float, length: float = 1.0) -> list[Solid]:
    """Seat and both legs; length 1 ends at the ankle, 0.5 at the knee."""
    b = build
    at = rest[Bone.HIPS] - (0, 0.03, 0.005)
    solids = [ellipsoid(at, (b.hip + wide, 0.10, (b.hip + wide) * 0.78), Bone.HIPS, blend=0.05)]
    for side in SIDES:
        thigh, shin, foot = skeleton.leg(side)
        r = np.array([b.hip * 0.56, 0.056 * b.limb, 0.040 * b.limb]) + wide
        part = min(length / 0.5, 1.0)
        knee = rest[thigh] + (rest[shin] - rest[thigh]) * part
        solids.append(
            cone(
                rest[thigh] - (0, 0.03, 0),
                knee,
                r[0],
                r[0] + (r[1] - SWELL - r[0]) * part,
                thigh,
                blend=0.045,
            )
        )
        if length > 0.5:
            part = (length - 0.5) / 0.5
            calf = rest[shin] + (rest[foot] - rest[shin]) * part
            solids.append(cone(rest[shin], calf, r[1] - SWELL, r[1] + (r[2] - r[1]) * part, shin, blend=0.03))
            if wide < 0.012:
                bulge = rest[shin] + (rest[foot] - rest[shin]) * 0.28 - (0, 0, 0.014)
                solids.append(
                    ellipsoid(bulge, np.array([0.044, 0.085, 0.044]) * b.limb + wide, shin, blend=0.04)
                )
    return solids


def throat(build: Build, rest: F64) -> list[Solid]:
    """The neck, from the collar into the head."""
    neck, head = rest[Bone.NECK], rest[Bone.HEAD]
    top = head + (0, -0.035 * build.head, -0.018)
    r = 0.044 + 0.10 * (build.shoulder - 0.15)
    return [
        cone(neck - (0, 0.05, 0), neck + (0, 0.03, 0.004), r + 0.016, r, Bone.NECK, blend=0.03),
        cone(neck + (0, 0.02, 0.004), top, r, r, Bone.NECK, blend=0.03),
    ]


def hand(build: Build, rest: F64, side: int) -> list[Solid]:
    """A hand and the wrist it grows from."""
    _, fore, wrist = skeleton.arm(side)
    frame, size, at = skeleton.hand_frame(side), build.hand, rest[wrist]

    def to(palm: float, along: float, thumb: float) -> F64:
        return np.asarray(at + frame @ np.array([palm, along, thumb]) * size, np.float64)

    limb = 0.028 * build.limb
    solids = [
        cone(rest[fore] + (at - rest[fore]) * 0.55, at, limb * 1.12, limb * 0.92, fore, blend=0.02),
        cone(at, to(0.002, 0.03, 0.004), 0.0255 * size, 0.023 * size, wrist, blend=0.02),
    ]
    for z in (0.023, 0.006, -0.009, -0.022):
        root = 0.086 - abs(z - 0.006) * 0.22
        solids.append(
            cone(to(0, 0.018, z * 0.62), to(0, root, z), 0.0165 * size, 0.0125 * size, wrist, blend=0.014)
        )
    solids.append(
        cone(to(0.006, 0.02, 0.012), to(0.007, 0.048, 0.026), 0.017 * size, 0.0135 * size, wrist, blend=0.016)
    )
    for which in range(skeleton.FINGERS):
        near, far = skeleton.finger(side, which)
        r = np.array(skeleton.FINGER_RADII[which]) * size
        tip = rest[far] + frame @ skeleton.finger_way(which) * skeleton.FINGER_LENGTHS[which][1] * size
        middle = r[0] * 0.55 + r[1] * 0.45
        solids.append(cone(rest[near], rest[far], r[0], middle, near, blend=0.010))
        solids.append(cone(rest[far], tip - (tip - rest[far]) * 0.12, middle, r[1], far, blend=0.006))
    return solids


def shoes(build: Build, rest: F64, shaft: float = 0.04) -> list[Solid]:
    """Both shoes; `shaft` is how far they climb the ankle."""
    solids = []
    for side in SIDES:
        _, shin, foot = skeleton.leg(side)
        at = rest[foot]
        low = np.array([0, -skeleton.ANKLE, 0])
        toe = np.array([side * 0.008, 0, 0])
        solids += [
            cone(
                at + low + (0, 0.036, -0.035),
                at + low + toe + (0, 0.030, 0.075),
                0.036,
                0.040,
                foot,
                blend=0.025,
            ),
            cone(
                at + low + toe + (0, 0.030, 0.07),
                at + low + toe + (0, 0.026, 0.125),
                0.040,
                0.030,
                foot,
                blend=0.02,
            ),
            cone(at + low + (0, 0.05, -0.02), at + (0, 0.0, 0), 0.044, 0.043, foot, blend=0.03),
        ]
        if shaft > 0.03:
            solids.append(cone(at, at + (0, shaft, 0), 0.046, 0.047, shin, blend=0.02))
    return solids
