"""From an appearance to a body's measures and a face's features. Knows no words and no meshes."""

from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.features import Features
from filmkit.studio.animatic.figures.body.skeleton import Bone, Build
from filmkit.studio.animatic.figures.looks.appearance import Appearance, Sex
from filmkit.studio.animatic.geometry.transform import F64

WOMAN = Build(0.150, 0.120, 0.092, 0.130, limb=0.88, hand=1.08, head=1.22, bust=1.0)
MAN = Build(0.190, 0.146, 0.116, 0.126, limb=1.06, hand=1.20, head=1.18)
CHILD = Build(0.128, 0.112, 0.106, 0.116, limb=0.86, hand=1.04, head=1.46, leg=0.83, arm=0.90)
BABY = Build(0.122, 0.122, 0.128, 0.130, limb=1.02, hand=1.06, head=1.92, leg=0.66, arm=0.74)


def _mixed(a: Build, b: Build, t: float) -> Build:
    def mix(x: float, y: float) -> float:
        return x + (y - x) * t

    return Build(
        mix(a.shoulder, b.shoulder),
        mix(a.chest, b.chest),
        mix(a.waist, b.waist),
        mix(a.hip, b.hip),
        limb=mix(a.limb, b.limb),
        head=mix(a.head, b.head),
        hand=mix(a.hand, b.hand),
        leg=mix(a.leg, b.leg),
        arm=mix(a.arm, b.arm),
        bust=mix(a.bust, b.bust),
    )


def build_of(look: Appearance) -> Build:
    """The measures of a body: children are big-headed, the old lean and thicken, the stout widen."""
    adult = WOMAN if look.sex is Sex.WOMAN else MAN
    grown = min(max((look.age - 7) / 10, 0.0), 1.0)
    young = min(max((7 - look.age) / 6, 0.0), 1.0)
    build = _mixed(_mixed(CHILD, adult, grown), BABY, young)
    old = min(max((look.age - 55) / 27, 0.0), 1.0)
    wide = (0.036 if look.stout > 0.3 else 0.022) * look.stout + 0.012 * old
    return replace(
        build,
        chest=build.chest + 0.8 * wide,
        waist=build.waist + 1.4 * wide,
        hip=build.hip + wide,
        limb=build.limb * (1 + 0.16 * look.stout - 0.05 * old),
        belly=max(0.0, look.stout) * (0.9 if look.sex is Sex.MAN else 0.55),
        bust=build.bust * (1 + 0.2 * look.stout),
        stoop=0.30 * old,
        head=build.head * (1 + 0.04 * old),
        height=look.height,
    )


def features_of(look: Appearance) -> Features:
    """The face that goes with sex, age and the person's own accidents."""
    rng = np.random.default_rng(look.seed)
    nose, jaw, cheek = rng.uniform(-0.8, 0.8, 3)
    child = min(max((16 - look.age) / 9, 0.0), 1.0)
    return Features(
        child=child,
        man=(1.0 if look.sex is Sex.MAN else 0.0) * (1 - child),
        age=min(max((look.age - 40) / 32, 0.0), 1.0),
        nose=float(nose),
        jaw=float(jaw),
        cheek=float(cheek) + 0.8 * max(0.0, look.stout),
    )


@dataclass(frozen=True, slots=True)
class Measures:
    """A figure's lengths in metres, for poses."""

    scale: float
    hips: float
    """Height of the pelvis when it stands."""
    thigh: float
    """Height of the hip joints."""
    legs_apart: float
    """Half the distance of the ankles."""
    ankle: float
    leg: float
    """From hip joint to ankle."""
    shoulder: float
    """Height."""
    shoulders_apart: float
    """Half."""
    arm: float
    """From shoulder to wrist."""
    hand: float
    """From wrist to the middle of the palm."""
    head: float
    """Height of the middle of the head."""
    chest: float
    """How far the front of the chest is before the spine."""
    side: float
    """Half the width over hips and clothes: hanging arms keep clear of it."""
    palm: float
    """What turns the measures of a hand at rest into this figure's metres."""
    face: float
    """The same of its head."""


def measures_of(build: Build, bulk: float = 0.02) -> Measures:
    """The lengths poses are written in; `bulk` is how far clothes stand off at the hips."""
    rest: F64 = skeleton.joints(build) * build.scale
    s = build.scale
    thigh, foot, upper = rest[Bone.THIGH_L], rest[Bone.FOOT_L], rest[Bone.UPPER_ARM_L]
    return Measures(
        scale=s,
        hips=float(rest[Bone.HIPS][1]),
        thigh=float(thigh[1]),
        legs_apart=float(foot[0]),
        ankle=float(foot[1]),
        leg=float(thigh[1] - foot[1]),
        shoulder=float(upper[1]),
        shoulders_apart=float(upper[0]),
        arm=(skeleton.UPPER_ARM + skeleton.FOREARM) * build.arm * s,
        hand=0.068 * build.hand * s,
        head=float(rest[Bone.HEAD][1]),
        chest=build.chest * 0.7 * s,
        side=(build.hip + bulk) * s,
        palm=build.hand * s,
        face=build.head * s,
    )
