"""A four-legged animal as a row of measures, and the forms that grow from them.

Knows no species by name: `species` holds the rows. Measures are in heights of the withers, so that a
mouse and an elephant are drawn from the same table; a head is counted in radii of its skull.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from filmkit.studio.animatic.creatures.limbs import Foot, Limb, Taper
from filmkit.studio.animatic.creatures.skeleton import Bone, Frame, Leg
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.world import Color, Vec

DARK: Color = (0.012, 0.010, 0.010)
SIDES = (-1.0, 1.0)


class Muzzle(NamedTuple):
    """What stands out of the skull, in its radii."""

    long: float
    root: float
    tip: float
    drop: float = 0.25
    """How far the tip is below the root."""


class Ear(NamedTuple):
    """An ear, in radii of the skull."""

    long: float
    wide: float
    way: tuple[float, float, float]
    """Back, up and out from where it grows."""
    blunt: float = 0.25
    """Width of its tip over its own."""
    at: tuple[float, float] = (0.45, 1.05)
    """Ahead and above the joint of the head."""
    thin: float = 0.42
    """Its thickness over its width."""


POINTED = Ear(1.0, 0.42, (-0.15, 1.0, 0.25))
ROUND = Ear(0.42, 0.42, (-0.1, 0.8, 0.6), 1.0)
LEAF = Ear(1.05, 0.34, (-0.25, 0.45, 0.9), 0.35, (0.35, 0.85))
UPRIGHT = Ear(2.3, 0.36, (-0.25, 1.0, 0.16), 0.6)
FLAP = Ear(2.1, 1.15, (-0.85, -0.55, 0.50), 0.85, (0.15, 0.55), 0.14)
DROOP = Ear(0.95, 0.40, (0.15, -0.75, 0.55), 0.5, (0.40, 0.95))
MOUSE = Ear(0.62, 0.62, (-0.2, 0.85, 0.6), 1.0)
LOW = Ear(0.28, 0.35, (-0.2, 0.3, 0.9), 1.0, (0.45, 0.6), 0.75)

PROPS: Mapping[str, tuple[Leg, Leg]] = {
    "hoof": (
        ((0.0, 1.0), (-0.13, 0.80), (-0.08, 0.45), (-0.085, 0.13), (-0.03, 0.012)),
        ((0.0, 1.0), (0.117, 0.742), (-0.108, 0.4625), (-0.067, 0.129), (-0.017, 0.01)),
    ),
    "paw": (
        ((0.0, 1.0), (-0.18, 0.747), (-0.137, 0.289), (-0.089, 0.063), (0.012, 0.039)),
        ((0.0, 1.0), (0.187, 0.692), (-0.103, 0.363), (-0.022, 0.057), (0.077, 0.035)),
    ),
    "column": (
        ((0.0, 1.0), (-0.10, 0.66), (-0.02, 0.28), (0.0, 0.075), (0.08, 0.035)),
        ((0.0, 1.0), (0.12, 0.62), (-0.04, 0.27), (-0.02, 0.075), (0.07, 0.035)),
    ),
}
"""Fore and hind leg by how it is built, joints over the height of the uppermost."""
FORE_TOP, HIND_TOP = 0.72, 0.78
"""Height of shoulder and hip joint over withers and rump."""


@dataclass(frozen=True, slots=True)
class Form:
    """The measures of a sort of animal."""

    height: float
    """Metres to the withers."""
    ground: Color
    stance: str = "hoof"
    long: float = 0.78
    """From shoulder to hip."""
    rump: float = 1.0
    """Its height."""
    chest: float = 0.23
    belly: float = 0.21
    hips: float = 0.20
    flat: float = 0.82
    """Width of the trunk over its height."""
    legs: tuple[float, float, float] = (0.105, 0.052, 0.042)
    """Radius at the body, under it, and above the foot."""
    neck: tuple[float, float] = (0.30, 0.20)
    """From its root to the joint of the head."""
    collar: tuple[float, float] = (0.16, 0.10)
    """Radius of the neck where it begins and ends."""
    skull: float = 0.115
    """Its radius."""
    nod: float = -0.35
    """Pitch of the head, nose down negative, radians."""
    muzzle: Muzzle = Muzzle(1.25, 0.62, 0.44)
    cheek: float = 0.0
    ear: Ear = LEAF
    eye: float = 0.15
    """Radius over the skull's."""
    horns: str = ""
    """"cow" "goat" "ram" "antlers" "knobs" "tusks" "rhino"."""
    tail: tuple[float, float, float] = (0.5, 0.035, -1.2)
    """Length, radius, and pitch behind: up positive."""
    brush: float = 0.0
    """How much thicker its end is than its root."""
    curl: float = 0.0
    """How far each of its joints turns up, radians."""
    mane: str = ""
    """"lion" "crest" "wool"."""
    hump: tuple[float, ...] = ()
    """Where along the back, from the middle ahead."""
    trunk: str = ""
    """"down", "up"."""
    marks: str = ""
    """A name of `markings.MARKS`."""
    second: Color = DARK
    """What it is marked with."""
    points: Color | None = None
    """Colour of legs, tail and muzzle, where another."""
    under: Color | None = None
    """Colour of the belly and the chin, where another."""
    face: Color | None = None
    """Colour of the front of the head, where another."""
    wings: bool = False
    nose: Color = DARK
    snout: bool = False
    """Whether the muzzle ends in a disc."""
    shag: float = 0.0
    rests: tuple[str, ...] = ("lie",)


def frame_of(form: Form) -> Frame:
    """Its joints, standing."""
    fore_top, hind_top = FORE_TOP, HIND_TOP * form.rump
    fore, hind = PROPS[form.stance]
    half = form.long / 2
    x, y = root_of_tail(form)
    long, _, pitch = form.tail
    tail, at = [(x, y)], (x, y)
    for k in range(3):
        turn = pitch + form.curl * k
        at = (at[0] - math.cos(turn) * long / 3, at[1] + math.sin(turn) * long / 3)
        tail.append(at)
    neck = root_of_neck(form)
    return Frame(
        fore=tuple((half + a * fore_top, b * fore_top) for a, b in fore),
        hind=tuple((-half + a * hind_top, b * hind_top) for a, b in hind),
        apart=(0.50 * form.chest * form.flat + 0.015, 0.55 * form.hips * form.flat + 0.015),
        middle=(0.0, (1.0 + form.rump) / 2 - form.belly),
        neck=neck,
        head=(neck[0] + form.neck[0], neck[1] + form.neck[1]),
        tail=tuple(tail),
    )


def root_of_neck(form: Form) -> tuple[float, float]:
    """Where the neck leaves the trunk."""
    return form.long / 2 + 0.15 * form.chest, 1.0 - 0.75 * form.chest


def root_of_tail(form: Form) -> tuple[float, float]:
    """Where the tail leaves the rump."""
    return -form.long / 2 - 0.72 * form.hips, form.rump - 0.55 * form.hips


def limbs_of(form: Form, frame: Frame) -> tuple[Limb, Limb]:
    """Its fore and hind legs."""
    top, middle, low = form.legs
    joined = 1.35 if form.stance == "column" else 1.0
    fore = Limb(
        (frame.fore[0][0] - 0.03, frame.fore[0][1] + 0.06, frame.apart[0]),
        Taper(top, (top + 2 * middle) / 3 * joined, 0.08, 0.72),
        Taper(middle * 1.12, low * 1.05, 0.035),
        Taper(low, low * 0.94, 0.02),
    )
    hind = Limb(
        (frame.hind[0][0], frame.hind[0][1] + 0.02, frame.apart[1]),
        Taper(top * 1.45, (top + 2 * middle) / 3 * 1.25 * joined, 0.09, 0.62),
        Taper(middle * 1.35, low * 1.05, 0.04, 0.85),
        Taper(low, low * 0.94, 0.02),
    )
    return fore, hind


def trunk_of(form: Form) -> list[Solid]:
    """Chest, belly, hips and neck; and a hump, if it has one."""
    front, rear, neck = Bone.FRONT, Bone.REAR, Bone.NECK
    half, f = form.long / 2, form.flat
    chest, belly, hips = 1.0 - form.chest, (1.0 + form.rump) / 2 - form.belly, form.rump - form.hips
    blend = 0.5 * form.belly
    nx, ny = root_of_neck(form)
    hx, hy = nx + form.neck[0], ny + form.neck[1]
    out = [
        cone((half * 0.72, chest, 0), (0.0, belly, 0), form.chest, form.belly, front, blend=blend, flat=f),
        ellipsoid(
            (half * 0.98, chest - 0.06, 0),
            (form.chest * 0.72, form.chest * 0.86, form.chest * f * 0.88),
            front,
            blend=blend,
        ),
        cone((0.0, belly, 0), (-half * 0.72, hips, 0), form.belly, form.hips, rear, blend=blend, flat=f),
        ellipsoid(
            (-half * 0.98, hips, 0),
            (form.hips * 0.90, form.hips * 0.96, form.hips * f * 1.02),
            rear,
            blend=blend,
        ),
        cone((nx - 0.05, ny, 0), (hx, hy, 0), *form.collar, neck, blend=0.09, flat=0.80),
    ]
    for x in form.hump:
        out.append(ellipsoid((x, 1.02, 0), (0.17, 0.20, 0.12), front if x >= 0 else rear, blend=0.12))
    return out


def foot_of(form: Form, foot: Foot) -> list[Solid]:
    """A paw, a hoof or a pad."""
    (ball, high, z), tip, bone = foot.ball, foot.tip[0], foot.bone
    r = form.legs[2]
    if form.stance == "hoof":
        return [cone((ball, high, z), (tip - 0.01, r * 0.75, z), r * 1.02, r * 1.12, bone, blend=0.02)]
    if form.stance == "column":
        middle = (ball + 0.35 * (tip - ball), 0.62 * r, z)
        return [ellipsoid(middle, (r * 1.28, r * 0.72, r * 1.14), bone, blend=0.03)]
    return [
        cone((ball, r * 0.85, z), (tip - r * 0.4, r * 0.72, z), r * 1.05, r * 0.85, bone, blend=0.02),
        *(
            ellipsoid((tip, r * 0.62, z + s * r * 0.5), (r * 0.72, r * 0.60, r * 0.48), bone, blend=0.008)
            for s in SIDES
        ),
    ]


@dataclass(frozen=True, slots=True)
class Head:
    """The axes a head is drawn in: ahead along the muzzle and up, in radii of the skull, from its joint."""

    at: tuple[float, float]
    size: float
    nod: float
    bone: int = int(Bone.HEAD)

    def point(self, ahead: float, up: float, out: float = 0.0) -> Vec:
        """A point of the head where the animal stands."""
        c, s = math.cos(self.nod), math.sin(self.nod)
        return (
            self.at[0] + self.size * (ahead * c - up * s),
            self.at[1] + self.size * (ahead * s + up * c),
            self.size * out,
        )

    def taper(self, a: Vec, b: Vec, r1: float, r2: float, blend: float = 0.3, flat: float = 1.0) -> Solid:
        """A cone between two points of the head."""
        k = self.size
        return cone(self.point(*a), self.point(*b), r1 * k, r2 * k, self.bone, blend=blend * k, flat=flat)

    def ball(self, at: Vec, r: float, blend: float = 0.3) -> Solid:
        """A ball."""
        k = self.size
        return ellipsoid(self.point(*at), (r * k, r * k, r * k), self.bone, blend=blend * k)


SKULL_AT = (0.55, 0.40)
"""Its middle from the joint."""


def head_of(form: Form, frame: Frame) -> Head:
    """The axes of its head."""
    return Head(frame.head, form.skull, form.nod)


def skull_of(form: Form, head: Head) -> list[Solid]:
    """Skull, muzzle, cheeks and ears."""
    x, y = SKULL_AT
    long, root, tip, drop = form.muzzle
    out = [
        head.ball((x, y, 0), 1.0),
        head.taper((x + 0.55, y - 0.28, 0), (x + 0.7 + long, y - 0.28 - drop, 0), root, tip, 0.45, 0.94),
        head.taper((0.1, 0.0, 0), (x, y, 0), 0.8, 0.9, 0.4),
    ]
    for s in SIDES:
        out.append(head.ball((x + 0.62, y + 0.34, s * 0.46), 0.34, 0.3))
        if form.cheek:
            out.append(head.ball((x + 0.25, y - 0.35, s * 0.62), form.cheek, 0.35))
        out += ear_of(form.ear, head, s)
    if form.trunk:
        out += _proboscis(head, form.trunk)
    return out


def ear_of(ear: Ear, head: Head, side: float) -> list[Solid]:
    """One ear: a flat taper."""
    back, up, outward = ear.way
    long = math.sqrt(back**2 + up**2 + outward**2)
    x, y = ear.at
    z = side * math.sqrt(max(0.9 - (x - SKULL_AT[0]) ** 2 - (y - SKULL_AT[1]) ** 2, 0.12)) * 0.85
    reach = [v / long * ear.long for v in (back, up, side * outward)]
    tip = (x + reach[0], y + reach[1], z + reach[2])
    middle = (x + 0.45 * reach[0], y + 0.45 * reach[1], z + 0.45 * reach[2])
    end = ear.wide * ear.blunt
    return [
        head.taper((x, y, z), middle, ear.wide * 0.72, ear.wide * 0.95, 0.12, ear.thin),
        head.taper(middle, tip, ear.wide * 0.95, max(end, 0.06), 0.12, ear.thin),
    ]


TRUNKS: Mapping[str, Sequence[tuple[float, float]]] = {
    "down": ((1.35, 0.10), (1.75, -0.75), (1.85, -1.75), (1.65, -2.75), (1.55, -3.45), (1.85, -3.85)),
    "up": ((1.35, 0.10), (2.00, -0.30), (2.75, -0.10), (3.20, 0.70), (3.25, 1.55), (3.65, 2.15)),
}
"""An elephant's trunk, hanging and curling in at its end, or held up before it."""


def _proboscis(head: Head, way: str) -> list[Solid]:
    path = TRUNKS[way]
    thick = (0.52, 0.42, 0.34, 0.27, 0.21, 0.17)
    return [
        head.taper((*a, 0.0), (*b, 0.0), r1, r2, 0.2)
        for a, b, r1, r2 in zip(path, path[1:], thick, thick[1:], strict=False)
    ]
