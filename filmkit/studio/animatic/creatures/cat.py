"""A cat: forms, joints and coats. Knows no breed but by its words."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.gaits import GALLOP, TROT, WALK
from filmkit.studio.animatic.creatures.hides import BRIGHT_EYE
from filmkit.studio.animatic.creatures.limbs import Foot, Limb, Taper, legs, tail
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.quadruped import (
    Bit,
    Made,
    Painter,
    Quadruped,
    built,
    resized,
    seated,
)
from filmkit.studio.animatic.creatures.skeleton import Bone, Frame
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import placed
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Pattern, Vec

FRAME = Frame(
    fore=((0.118, 0.196), (0.074, 0.146), (0.086, 0.056), (0.094, 0.0135), (0.116, 0.009)),
    hind=((-0.118, 0.208), (-0.060, 0.138), (-0.142, 0.080), (-0.120, 0.0135), (-0.096, 0.009)),
    apart=(0.029, 0.031),
    middle=(0.0, 0.212),
    neck=(0.118, 0.228),
    head=(0.162, 0.268),
    tail=((-0.166, 0.226), (-0.250, 0.214), (-0.335, 0.208), (-0.420, 0.212)),
)
SLINK = replace(WALK, stride=1.75, lift=0.16, bob=0.008, sink=0.06, nod=0.02)
HABITS = Habits(
    ((1.1, SLINK), (2.2, TROT), (4.0, replace(GALLOP, flex=0.26))),
    carried=(1.05, 0.22),
    running=(0.25, 0.10),
    wags=0.22,
    paws=True,
    beat=0.28,
    low=0.25,
)
FUR = Material(gloss=0.22, specular=0.020, pattern=Pattern.HAIR, rim=0.35)
SKIN = Material(gloss=0.3, specular=0.04)
WHISKER = Material(gloss=0.5, specular=0.1)
DARK: Color = (0.010, 0.009, 0.009)
WHITE: Color = (0.60, 0.57, 0.53)
DRAWN_AT: Vec = (0.165, 0.268, 0.0)
GREY_TABBY: Color = (0.155, 0.125, 0.095)
FORE = Limb(
    (0.100, 0.218, 0.028),
    upper=Taper(0.030, 0.021, 0.025, 0.72),
    lower=Taper(0.0195, 0.0135, 0.012),
    cannon=Taper(0.0135, 0.0125, 0.006),
)
HIND = Limb(
    (-0.118, 0.200, 0.032),
    upper=Taper(0.046, 0.033, 0.025, 0.62),
    lower=Taper(0.029, 0.0145, 0.014, 0.85),
    cannon=Taper(0.0140, 0.0130, 0.006),
)


def cat(coat: Coat, seed: int) -> Quadruped:
    """The cat of a coat."""
    young = coat.says("kitten", "kittens")
    fluffy = coat.says("persian", "fluffy", "longhaired", "angora", "shaggy")
    grown = 1.40 if young else 1.16
    head = resized(_head(), grown, DRAWN_AT, (*FRAME.head, 0.0))
    solids = [*_trunk(0.006 if fluffy else 0.0), *legs(FRAME, FORE, HIND, _foot), *head, *_tail(fluffy)]
    shag = 0.0032 if fluffy or young else 0.0012
    bits = _face(head, grown, coat)
    made = Made(FRAME, HABITS, solids, 0.0052, 0.015, FUR, 2.6, shag, bits=bits)
    return built("cat", made, _colors(coat, seed), 0.6 if young else 1.0, (seed % 628) / 100)


def _trunk(more: float) -> list[Solid]:
    front, rear = Bone.FRONT, Bone.REAR
    return [
        cone((0.075, 0.206, 0), (0.0, 0.204, 0), 0.060 + more, 0.058 + more, front, blend=0.03, flat=0.80),
        ellipsoid((0.098, 0.196, 0), (0.046, 0.050, 0.040), front, blend=0.025),
        cone((0.0, 0.206, 0), (-0.085, 0.208, 0), 0.060 + more, 0.054 + more, rear, blend=0.035, flat=0.84),
        ellipsoid((-0.120, 0.212, 0), (0.056, 0.050, 0.046), rear, blend=0.03),
        cone(
            (0.102, 0.222, 0), (0.158, 0.262, 0), 0.043 + more, 0.035 + more, Bone.NECK, blend=0.03, flat=0.9
        ),
    ]


def _foot(foot: Foot) -> list[Solid]:
    (ball, _, z), tip, paw = foot.ball, foot.tip[0], foot.bone
    return [
        cone((ball, 0.0145, z), (tip - 0.007, 0.012, z), 0.0150, 0.0122, paw, blend=0.006),
        *(
            ellipsoid((tip - 0.001, 0.0095, z + side), (0.0105, 0.0090, 0.0070), paw, blend=0.003)
            for side in (-0.0065, 0.0065)
        ),
    ]


def _head() -> list[Solid]:
    h = Bone.HEAD
    out = [
        ellipsoid((0.188, 0.286, 0), (0.044, 0.040, 0.043), h, blend=0.015),
        ellipsoid((0.222, 0.272, 0), (0.018, 0.014, 0.017), h, blend=0.016),
        cone((0.208, 0.292, 0), (0.230, 0.280, 0), 0.016, 0.0085, h, blend=0.012),
        ellipsoid((0.222, 0.260, 0), (0.013, 0.009, 0.012), h, blend=0.008),
    ]
    for s in (-1, 1):
        out += [
            ellipsoid((0.190, 0.270, s * 0.028), (0.026, 0.022, 0.020), h, blend=0.015),
            ellipsoid((0.230, 0.269, s * 0.0085), (0.0105, 0.0085, 0.0095), h, blend=0.004),
            cone(
                (0.180, 0.314, s * 0.024),
                (0.172, 0.347, s * 0.033),
                0.0165,
                0.0035,
                h,
                blend=0.008,
                flat=0.85,
            ),
            cone(
                (0.188, 0.316, s * 0.024), (0.179, 0.340, s * 0.032), 0.0095, 0.002, h, blend=0.003, cut=True
            ),
        ]
    return out


def _tail(fluffy: bool) -> list[Solid]:
    radii = (0.022, 0.026, 0.026, 0.012) if fluffy else (0.0155, 0.0130, 0.0125, 0.0085)
    return tail(FRAME, radii, 0.012)


def _face(head: Sequence[Solid], k: float, coat: Coat) -> list[Bit]:
    def on(*points: Vec) -> F64:
        return (np.array(points) - DRAWN_AT) * k + (*FRAME.head, 0.0)

    iris: Color = (0.10, 0.24, 0.42) if coat.says("siamese") else (0.34, 0.33, 0.05)
    bits = []
    for s in (-1.0, 1.0):
        eye = seated(on((0.222, 0.293, s * 0.021)), head, -0.0080 * k)[0]
        turn = (0.0, -s * 0.42, 0.10)
        out = placement(eye, turn)
        bits.append(Bit(placed(sphere(0.0098 * k, 16), out), Bone.HEAD, iris, BRIGHT_EYE))
        slit = out @ placement((0.0062 * k, 0.0, 0.0))
        bits.append(
            Bit(placed(sphere((0.0042 * k, 0.0068 * k, 0.0024 * k), 14), slit), Bone.HEAD, DARK, BRIGHT_EYE)
        )
        for high, fall in ((0.0022, 0.004), (0.0, 0.0), (-0.0022, -0.004)):
            root = on((0.233, 0.268 + high, s * 0.014))[0]
            tip = root + np.array([0.006, fall, s * 0.052]) * k
            hair = tube([root, (root + tip) / 2 + (0, 0.003 * k, 0), tip], (0.0006, 0.0005, 0.0002), 5)
            bits.append(Bit(hair, Bone.HEAD, (0.5, 0.5, 0.48), WHISKER))
    nose = placed(sphere((0.0045 * k, 0.0042 * k, 0.0062 * k), 12), placement(on((0.2395, 0.2775, 0.0))[0]))
    pink: Color = DARK if coat.says("black") else (0.34, 0.12, 0.10)
    return [*bits, Bit(nose, Bone.HEAD, pink, SKIN)]


def _colors(coat: Coat, seed: int) -> Painter:
    ground = coat.ground(GREY_TABBY)
    painter = Painter(ground)
    if coat.says("siamese"):
        return Painter((0.50, 0.41, 0.31)).patch((0.05, 0.032, 0.024), [*_POINTS, *_MASK], 0.03)
    if len(coat.colors) > 1 or coat.says("calico", "tuxedo"):
        return painter.patch(coat.colors[1] if len(coat.colors) > 1 else WHITE, [*_BIB, *_SOCKS], 0.010)
    if coat.says("black", "white") and not coat.says("tabby", "striped"):
        return painter.patch(mixed(ground, (0.10, 0.06, 0.04), 0.2), _BIB, 0.02)
    painter.patch(mixed(ground, DARK, 0.74), _stripes(seed), 0.0045)
    return painter.patch(mixed(ground, WHITE, 0.62), [*_BIB, *_CHIN, *_SOCKS], 0.016)


def _stripes(seed: int) -> list[Solid]:
    """Bands round trunk, legs and tail, as a tabby has them."""
    chance = np.random.default_rng(seed)
    out = []
    for x in np.arange(-0.155, 0.13, 0.022):
        low, thick = float(chance.uniform(0.172, 0.192)), float(chance.uniform(0.0040, 0.0066))
        tall = (0.285 - low) / 2
        out.append(
            ellipsoid((x + float(chance.normal(0, 0.003)), low + tall, 0), (thick, tall, 0.09), blend=0.002)
        )
    for x in np.arange(-0.40, -0.17, 0.034):
        out.append(ellipsoid((x, 0.215, 0), (0.008, 0.05, 0.05), blend=0.002))
    for x, low in ((0.085, 0.07), (-0.125, 0.09)):
        for k in range(3):
            out.append(ellipsoid((x, low + 0.030 * k, 0), (0.07, 0.006, 0.07), blend=0.002))
    for s in (-0.010, 0.0, 0.010):
        out.append(cone((0.212, 0.312, s), (0.160, 0.335, 1.6 * s), 0.0028, 0.0034, blend=0.002))
    return out


_BIB = [
    cone((0.150, 0.225, 0), (0.118, 0.150, 0), 0.030, 0.032),
    cone((0.10, 0.135, 0), (-0.1, 0.150, 0), 0.03, 0.03),
]
_CHIN = [ellipsoid((0.232, 0.256, 0), (0.024, 0.020, 0.024))]
_SOCKS = [ellipsoid((x, 0.0, z), (0.05, 0.045, 0.03)) for x in (0.10, -0.11) for z in (-0.03, 0.03)]
_POINTS = [
    *(ellipsoid((x, 0.0, z), (0.06, 0.10, 0.03)) for x in (0.09, -0.12) for z in (-0.03, 0.03)),
    ellipsoid((-0.33, 0.21, 0), (0.17, 0.05, 0.05)),
    *(ellipsoid((0.17, 0.350, s * 0.034), (0.04, 0.035, 0.025)) for s in (-1, 1)),
]
_MASK = [ellipsoid((0.245, 0.272, 0), (0.034, 0.036, 0.032))]
