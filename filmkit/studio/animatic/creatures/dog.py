"""A dog: forms, joints and coats of a middling, leggy one. Knows no breed but by its words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.gaits import GALLOP, TROT, WALK
from filmkit.studio.animatic.creatures.hides import BRIGHT_EYE, FUR
from filmkit.studio.animatic.creatures.limbs import Foot, Limb, Taper, legs, tail
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.quadruped import Bit, Made, Painter, Quadruped, built, resized, seated
from filmkit.studio.animatic.creatures.skeleton import Bone, Frame
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import placed
from filmkit.studio.animatic.geometry.primitives import sphere, torus, tube
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Vec

FRAME = Frame(
    fore=((0.195, 0.415), (0.120, 0.310), (0.138, 0.120), (0.158, 0.026), (0.200, 0.016)),
    hind=((-0.215, 0.455), (-0.130, 0.315), (-0.262, 0.165), (-0.225, 0.026), (-0.180, 0.016)),
    apart=(0.062, 0.066),
    middle=(0.0, 0.47),
    neck=(0.205, 0.500),
    head=(0.300, 0.612),
    tail=((-0.285, 0.500), (-0.375, 0.455), (-0.445, 0.390), (-0.500, 0.320)),
)
HABITS = Habits(
    ((1.6, WALK), (3.2, TROT), (5.0, GALLOP)), (0.35, 0.28), (0.55, 0.06), wags=0.35, beat=1.7, low=0.22
)
SKIN = Material(gloss=0.2, specular=0.02)
NOSE = Material(gloss=0.75, specular=0.35)
LEATHER = Material(gloss=0.5, specular=0.2)
DRAWN_AT = (0.320, 0.645, 0.0)
"""Where the head hangs on the neck in the coordinates it is drawn in below."""
BROWN: Color = (0.145, 0.078, 0.038)
DARK: Color = (0.010, 0.009, 0.009)
LOW: Mapping[str, tuple[float, float]] = {"corgi": (0.50, 1.5), "dachshund": (0.42, 2.0)}
"""Breeds with short legs: how long these are, and the trunk between them, against the dog below."""
STOUT: Mapping[str, float] = {"corgi": 1.24, "pug": 1.18, "bulldog": 1.22}
"""Breeds thicker in trunk and neck, so many times."""
SMALL = ("small", "little", "terrier", "fox", "corgi", "dachshund", "pug", "chihuahua", "poodle", "beagle")
TINT: Mapping[str, Color] = {
    "corgi": (0.40, 0.19, 0.065),
    "dachshund": (0.16, 0.058, 0.022),
    "beagle": (0.26, 0.12, 0.045),
    "pug": (0.42, 0.29, 0.16),
    "chihuahua": (0.42, 0.27, 0.13),
    "poodle": (0.62, 0.60, 0.56),
    "wolf": (0.15, 0.145, 0.14),
    "husky": (0.15, 0.145, 0.14),
    "fox": (0.36, 0.12, 0.035),
    "labrador": (0.44, 0.29, 0.13),
    "retriever": (0.44, 0.29, 0.13),
    "dalmatian": (0.62, 0.60, 0.56),
    "collie": DARK,
    "sheepdog": DARK,
}
"""What colour a breed has when no other is named."""
FORE = Limb(
    (0.170, 0.465, 0.056),
    upper=Taper(0.058, 0.041, 0.05, 0.72),
    lower=Taper(0.036, 0.0225, 0.022),
    cannon=Taper(0.0235, 0.0215, 0.012),
)
HIND = Limb(
    (-0.215, 0.450, 0.062),
    upper=Taper(0.088, 0.058, 0.05, 0.66),
    lower=Taper(0.051, 0.0225, 0.025, 0.85),
    cannon=Taper(0.0220, 0.0215, 0.010),
)


def dog(coat: Coat, seed: int) -> Quadruped:
    """The dog of a coat."""
    young = coat.says("puppy", "puppies", "pup")
    pricked = coat.says(
        "shepherd", "wolf", "husky", "fox", "collie", "terrier", "corgi", "alsatian", "coyote", "chihuahua"
    )
    bushy = coat.says(
        "shepherd",
        "wolf",
        "husky",
        "fox",
        "collie",
        "retriever",
        "shaggy",
        "fluffy",
        "coyote",
        "sheepdog",
        "poodle",
        "corgi",
    )
    grown = 1.42 if young else 1.17
    head = resized([*_head(), *_ears(pricked)], grown, DRAWN_AT, (*FRAME.head, 0.0))
    stout = next((STOUT[breed] for breed in STOUT if coat.says(breed)), 1.0)
    solids = [*_trunk(bushy, stout), *legs(FRAME, FORE, HIND, _foot), *head, *_tail(bushy)]
    made = Made(
        FRAME,
        HABITS,
        solids,
        0.0095,
        0.030,
        FUR,
        1.5,
        0.0055 if bushy else 0.0022,
        bits=[*_face(head, grown, mixed(coat.ground(BROWN), DARK, 0.35)), *_collar(coat)],
    )
    scale = 0.52 if young else 0.72 if coat.says(*SMALL) else 1.0
    standing = built("dog", made, _colors(coat), scale, (seed % 628) / 100)
    low = next((LOW[breed] for breed in LOW if coat.says(breed)), None)
    return standing if low is None else shortened(standing, *low)


def shortened(dog: Quadruped, legs: float, trunk: float) -> Quadruped:
    """The same dog on legs so many times as long, with so long a back between them."""
    foot, elbow, flank = 0.04, 0.36, 0.10  # as the dog is made: what keeps its own form is outside of these

    def moved(points: F64) -> F64:
        lower = np.clip(points[:, 1], foot, elbow) - foot
        longer = np.clip(points[:, 0], -flank, flank)
        return np.stack([points[:, 0] + (trunk - 1.0) * longer, points[:, 1] - (1.0 - legs) * lower], 1)

    def joint(at: tuple[float, float]) -> tuple[float, float]:
        x, y = moved(np.array([at]))[0].tolist()
        return x, y

    mesh, binding = dog.worn
    points = mesh.vertices.copy()
    points[:, :2] = moved(points[:, :2].astype(np.float64))
    old = dog.frame
    frame = replace(
        old,
        fore=tuple(map(joint, old.fore)),
        hind=tuple(map(joint, old.hind)),
        tail=tuple(map(joint, old.tail)),
        **{name: joint(getattr(old, name)) for name in ("middle", "neck", "head", "mouth")},
    )
    wide, tall, long = dog.size
    less, more = (1.0 - legs) * (elbow - foot) * dog.scale, 2 * (trunk - 1.0) * flank * dog.scale
    worn = (replace(mesh, vertices=points), binding)
    return replace(dog, size=(wide, tall - less, long + more), frame=frame, worn=worn)


def _trunk(bushy: bool, stout: float) -> list[Solid]:
    front, rear, neck, k = Bone.FRONT, Bone.REAR, Bone.NECK, stout
    more = 0.010 if bushy else 0.0
    return [
        cone((0.105, 0.452, 0), (0.02, 0.462, 0), k * 0.128 + more, k * 0.116, front, blend=0.06, flat=0.76),
        ellipsoid((0.140, 0.395, 0), (k * 0.105, k * 0.092, k * 0.074), front, blend=0.05),
        cone((0.0, 0.468, 0), (-0.13, 0.487, 0), k * 0.112, k * 0.088 + more, rear, blend=0.07, flat=0.78),
        ellipsoid((-0.215, 0.480, 0), (0.100, k * 0.088, k * 0.086), rear, blend=0.06),
        cone((0.13, 0.535, 0), (0.03, 0.545, 0), 0.050, 0.035, front, blend=0.06),
        cone(
            (0.185, 0.478, 0),
            (0.290, 0.606, 0),
            k * 0.088 + more,
            k * k * 0.060 + more,
            neck,
            blend=0.055,
            flat=0.84,
        ),
    ]


def _foot(foot: Foot) -> list[Solid]:
    (ball, _, z), tip, paw = foot.ball, foot.tip[0], foot.bone
    return [
        cone((ball + 0.004, 0.027, z), (tip - 0.010, 0.021, z), 0.028, 0.022, paw, blend=0.012),
        *(
            ellipsoid((tip + 0.002, 0.018, z + side), (0.019, 0.0165, 0.0125), paw, blend=0.004)
            for side in (-0.012, 0.012)
        ),
    ]


def _head() -> list[Solid]:
    h = Bone.HEAD
    return [
        ellipsoid((0.348, 0.678, 0), (0.078, 0.062, 0.063), h, blend=0.03),
        cone((0.365, 0.655, 0), (0.405, 0.650, 0), 0.054, 0.044, h, blend=0.03, flat=0.95),
        cone((0.410, 0.648, 0), (0.494, 0.636, 0), 0.034, 0.0275, h, blend=0.020, flat=0.92),
        cone((0.400, 0.622, 0), (0.478, 0.614, 0), 0.025, 0.018, h, blend=0.010, flat=1.1),
        *(ellipsoid((0.392, 0.696, s * 0.034), (0.024, 0.016, 0.020), h, blend=0.018) for s in (-1, 1)),
        *(ellipsoid((0.366, 0.648, s * 0.044), (0.036, 0.032, 0.020), h, blend=0.025) for s in (-1, 1)),
    ]


def _ears(pricked: bool) -> list[Solid]:
    h, out = Bone.HEAD, []
    for s in (-1.0, 1.0):
        if pricked:
            out += [
                cone(
                    (0.318, 0.715, s * 0.040),
                    (0.312, 0.775, s * 0.052),
                    0.026,
                    0.015,
                    h,
                    blend=0.012,
                    flat=0.6,
                ),
                cone(
                    (0.312, 0.775, s * 0.052),
                    (0.312, 0.808, s * 0.056),
                    0.014,
                    0.005,
                    h,
                    blend=0.008,
                    flat=0.7,
                ),
            ]
        else:
            out += [
                cone((0.318, 0.724, s * 0.046), (0.322, 0.716, s * 0.066), 0.020, 0.017, h, blend=0.014),
                cone(
                    (0.322, 0.712, s * 0.068),
                    (0.334, 0.650, s * 0.078),
                    0.020,
                    0.020,
                    h,
                    blend=0.010,
                    flat=0.45,
                ),
                cone(
                    (0.334, 0.655, s * 0.078),
                    (0.342, 0.626, s * 0.076),
                    0.019,
                    0.009,
                    h,
                    blend=0.010,
                    flat=0.5,
                ),
            ]
    return out


def _tail(bushy: bool) -> list[Solid]:
    radii = (0.036, 0.044, 0.042, 0.012) if bushy else (0.027, 0.022, 0.016, 0.008)
    return tail(FRAME, radii, 0.02)


def _face(head: Sequence[Solid], k: float, lids: Color) -> list[Bit]:
    bits = []

    def on(points: Sequence[Vec] | F64) -> F64:
        return (np.array(points) - DRAWN_AT) * k + (*FRAME.head, 0.0)

    for s in (-1.0, 1.0):
        eye = seated(on([(0.411, 0.683, s * 0.038)]), head, -0.0078 * k)[0]
        bits.append(
            Bit(placed(sphere(0.0125 * k, 14), placement(eye)), Bone.HEAD, (0.022, 0.010, 0.005), BRIGHT_EYE)
        )
        lid = placed(
            sphere((0.0140 * k, 0.0060 * k, 0.0138 * k), 14),
            placement(eye + (-0.0015 * k, 0.0085 * k, 0), (0, s * 0.5, 0.30)),
        )
        bits.append(Bit(lid, Bone.HEAD, lids, SKIN))
    nose = sphere((0.0165 * k, 0.0140 * k, 0.0185 * k), 16)
    bits.append(Bit(placed(nose, placement(on([(0.515, 0.647, 0.0)])[0])), Bone.HEAD, DARK, NOSE))
    line = np.array(
        [
            (0.522, 0.622, 0.0),
            (0.512, 0.617, 0.014),
            (0.488, 0.616, 0.024),
            (0.455, 0.620, 0.036),
            (0.418, 0.634, 0.046),
        ]
    )
    along = np.stack([np.interp(np.linspace(0, 4, 22), range(5), line[:, i]) for i in range(3)], 1)
    for s in (-1.0, 1.0):
        lips = tube(
            seated(on(along * (1, 1, s)), head, 0.0006),
            list(np.interp(np.arange(22), (0, 16, 21), (0.0022 * k, 0.0024 * k, 0.0006))),
            6,
        )
        bits.append(Bit(lips, Bone.HEAD, DARK, SKIN))
    return bits


def _collar(coat: Coat) -> list[Bit]:
    if not coat.says("collar", "leash", "lead"):
        return []
    ring = placed(torus(0.088, 0.011, 32, 8), placement((0.250, 0.556, 0), (0.0, 0.0, -0.62)))
    return [Bit(ring, Bone.NECK, (0.30, 0.02, 0.02), LEATHER)]


def _colors(coat: Coat) -> Painter:
    ground = coat.ground(next((TINT[breed] for breed in TINT if coat.says(breed)), BROWN))
    pale = coat.colors[1] if len(coat.colors) > 1 else mixed(ground, (0.62, 0.50, 0.36), 0.42)
    painter = Painter(ground)
    one = len(coat.colors) == 1 and coat.says("black", "white", "chocolate")
    if coat.says("collie", "sheepdog", "husky", "fox", "corgi", "beagle") or len(coat.colors) > 1:
        return _pied(painter, coat.colors[1] if len(coat.colors) > 1 else (0.60, 0.57, 0.52))
    if coat.says("shepherd", "alsatian"):
        painter = Painter((0.24, 0.125, 0.055))
        return painter.patch(DARK, _SADDLE, 0.05).patch((0.03, 0.022, 0.018), _MUZZLE, 0.02)
    if coat.says("pug"):
        return painter.patch((0.03, 0.022, 0.018), _MUZZLE, 0.03)
    if coat.says("dalmatian", "spotted", "spots"):
        return painter.patch(DARK, _spots(), 0.004)
    if one:
        # even a black dog is a little warm where the hair is thin
        return painter.patch(mixed(ground, (0.10, 0.06, 0.04), 0.18), [*_BELLY, *_MUZZLE], 0.03)
    return painter.patch(pale, [*_BELLY, *_MUZZLE, *_SOCKS], 0.035).patch(
        mixed(ground, DARK, 0.45), _BACK, 0.05
    )


def _pied(painter: Painter, white: Color) -> Painter:
    blaze = [cone((0.40, 0.72, 0), (0.36, 0.75, 0), 0.022, 0.012)]
    ruff = [ellipsoid((0.225, 0.47, 0), (0.075, 0.13, 0.2))]
    tip = [ellipsoid((-0.50, 0.32, 0), (0.05, 0.05, 0.1))]
    return painter.patch(white, [*_BELLY, *_MUZZLE, *_SOCKS, *blaze, *ruff, *tip], 0.028)


_BELLY = [cone((0.20, 0.33, 0), (-0.20, 0.385, 0), 0.055, 0.03, blend=0.05)]
_MUZZLE = [cone((0.455, 0.635, 0), (0.52, 0.63, 0), 0.052, 0.05, blend=0.02)]
_SOCKS = [ellipsoid((x, 0.0, z), (0.09, 0.11, 0.06)) for x in (0.16, -0.23) for z in (-0.065, 0.065)]
_BACK = [cone((0.20, 0.63, 0), (-0.30, 0.60, 0), 0.055, 0.05, blend=0.05)]
_SADDLE = [cone((0.20, 0.60, 0), (-0.28, 0.56, 0), 0.13, 0.10), ellipsoid((-0.40, 0.46, 0), (0.1, 0.06, 0.1))]


def _spots() -> list[Solid]:
    chance = np.random.default_rng(5)
    out = []
    for _ in range(150):
        x, y = float(chance.uniform(-0.3, 0.40)), float(chance.uniform(0.08, 0.74))
        out.append(
            ellipsoid(
                (x, y, float(chance.choice((-1, 1))) * 0.085),
                (*[float(chance.uniform(0.010, 0.022))] * 2, 0.06),
                blend=0.001,
            )
        )
    return out
