"""A horse: forms, joints and coats of a light riding horse. Knows no breed but by its words."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.gaits import GALLOP, TROT, WALK
from filmkit.studio.animatic.creatures.hides import BRIGHT_EYE
from filmkit.studio.animatic.creatures.limbs import Foot, Knob, Limb, Taper, legs, tail
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.quadruped import (
    Bit,
    Made,
    Painter,
    Quadruped,
    Tuft,
    built,
    seated,
)
from filmkit.studio.animatic.creatures.skeleton import Bone, Frame, leg_bone
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import placed
from filmkit.studio.animatic.geometry.primitives import lathe, sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Pattern

FRAME = Frame(
    fore=((0.640, 1.130), (0.470, 0.930), (0.505, 0.505), (0.500, 0.155), (0.555, 0.010)),
    hind=((-0.560, 1.200), (-0.420, 0.890), (-0.690, 0.555), (-0.640, 0.155), (-0.580, 0.010)),
    apart=(0.135, 0.150),
    middle=(0.0, 1.300),
    neck=(0.560, 1.280),
    head=(0.965, 1.765),
    tail=((-0.800, 1.370), (-0.935, 1.260), (-0.985, 0.960), (-0.970, 0.580)),
)
HABITS = Habits(
    (
        (2.4, replace(WALK, stride=1.45, nod=0.045)),
        (5.5, replace(TROT, stride=2.3, lift=0.20)),
        (9.0, replace(GALLOP, stride=3.7, flex=0.06, rock=0.075, lift=0.30)),
    ),
    carried=(-0.03, 0.0),
    running=(0.75, -0.22),
    wags=0.16,
    beat=0.4,
    low=0.26,
    fold=(1.35, 0.95),
    rests=(),
    rears=0.85,
)
HIDE = Material(gloss=0.40, specular=0.035, pattern=Pattern.FABRIC, rim=0.35)
MANE = Material(gloss=0.30, specular=0.022, pattern=Pattern.HAIR, rim=0.4)
LEATHER = Material(gloss=0.55, specular=0.12)
HORN = Material(gloss=0.45, specular=0.10)
DARK: Color = (0.012, 0.010, 0.010)
WHITE: Color = (0.60, 0.57, 0.53)
BAY: Color = (0.112, 0.048, 0.023)
FORE = Limb(
    (0.560, 1.180, 0.135),
    upper=Taper(0.165, 0.110, 0.13, 0.66),
    lower=Taper(0.100, 0.056, 0.07, 0.85),
    cannon=Taper(0.046, 0.042, 0.03, 0.85),
    elbow=((0.470, 0.930), (0.480, 0.900)),
    knee=Knob(0.0, 0.0, (0.060, 0.066, 0.056), 0.03),
)
HIND = Limb(
    (-0.540, 1.180, 0.150),
    upper=Taper(0.225, 0.150, 0.13, 0.62),
    lower=Taper(0.135, 0.062, 0.08, 0.72),
    cannon=Taper(0.052, 0.044, 0.03, 0.80),
    elbow=((-0.430, 0.930), (-0.455, 0.900)),
    knee=Knob(-0.012, -0.01, (0.066, 0.078, 0.054), 0.03),
)


def horse(coat: Coat, seed: int) -> Quadruped:
    """The horse of a coat."""
    head = _head()
    solids = [*_trunk(), *legs(FRAME, FORE, HIND, _foot), *head]
    hair = _mane_color(coat)
    tufts: tuple[Tuft, ...] = (
        Tuft(_mane(), hair, MANE, 0.10, 0.007),
        Tuft(tail(FRAME, (0.046, 0.068, 0.085, 0.030), 0.05, 0.8), hair, MANE, 0.12, 0.009),
    )
    if coat.says("saddle", "saddled"):
        tufts += (Tuft(_saddle(), (0.085, 0.036, 0.016), LEATHER, 0.10),)
    horn = [_horn()] if coat.says("unicorn") else []
    made = Made(FRAME, HABITS, solids, 0.023, 0.075, HIDE, 1.0, 0.0, tufts, [*_face(head), *_hooves(), *horn])
    scale = 0.62 if coat.says("foal") else 0.74 if coat.says("pony", "donkey") else 1.0
    return built("horse", made, _colors(coat), scale, (seed % 628) / 100)


def _horn() -> Bit:
    """A unicorn's, from its forehead."""
    path = [(1.085, 1.760, 0.0), (1.235, 1.990, 0.0), (1.400, 2.245, 0.0)]
    return Bit(tube(path, (0.050, 0.034, 0.005), 12), Bone.HEAD, (0.70, 0.50, 0.16), HORN)


def _trunk() -> list[Solid]:
    front, rear, neck = Bone.FRONT, Bone.REAR, Bone.NECK
    return [
        cone((0.34, 1.215, 0), (0.02, 1.205, 0), 0.315, 0.325, front, blend=0.14, flat=0.80),
        ellipsoid((0.500, 1.170, 0), (0.220, 0.260, 0.200), front, blend=0.12),
        ellipsoid((0.600, 1.090, 0), (0.140, 0.170, 0.165), front, blend=0.10),
        cone((0.38, 1.475, 0), (0.16, 1.440, 0), 0.105, 0.100, front, blend=0.14, flat=0.8),
        cone((0.00, 1.205, 0), (-0.30, 1.245, 0), 0.322, 0.270, rear, blend=0.14, flat=0.84),
        ellipsoid((-0.520, 1.285, 0), (0.290, 0.250, 0.245), rear, blend=0.14),
        cone((-0.36, 1.475, 0), (-0.60, 1.450, 0), 0.080, 0.080, rear, blend=0.16),
        cone((0.500, 1.270, 0), (0.760, 1.570, 0), 0.260, 0.165, neck, blend=0.14, flat=0.56),
        cone((0.760, 1.570, 0), (0.925, 1.765, 0), 0.165, 0.108, neck, blend=0.08, flat=0.62),
        cone((0.48, 1.510, 0), (0.740, 1.735, 0), 0.085, 0.070, neck, blend=0.10, flat=0.7),
        cone((0.740, 1.735, 0), (0.900, 1.830, 0), 0.070, 0.060, neck, blend=0.07, flat=0.75),
    ]


def _foot(foot: Foot) -> list[Solid]:
    (tip, _, z) = foot.tip
    return [
        ellipsoid(foot.ball, (0.054, 0.055, 0.050), foot.bone, blend=0.025),
        cone(foot.ball, (tip - 0.012, 0.065, z), 0.044, 0.050, foot.bone, blend=0.025),
    ]


def _head() -> list[Solid]:
    h = Bone.HEAD
    out = [
        cone((0.970, 1.790, 0), (1.090, 1.660, 0), 0.118, 0.104, h, blend=0.06, flat=0.80),
        cone((1.090, 1.660, 0), (1.255, 1.415, 0), 0.092, 0.066, h, blend=0.06, flat=0.84),
        ellipsoid((1.262, 1.385, 0), (0.074, 0.066, 0.062), h, blend=0.04),
        ellipsoid((1.235, 1.345, 0), (0.048, 0.036, 0.044), h, blend=0.03),
    ]
    for s in (-1, 1):
        out += [
            ellipsoid((1.010, 1.650, s * 0.052), (0.105, 0.110, 0.050), h, blend=0.05),
            ellipsoid((1.080, 1.745, s * 0.076), (0.050, 0.030, 0.026), h, blend=0.03),
            ellipsoid((1.300, 1.400, s * 0.036), (0.030, 0.034, 0.024), h, blend=0.02),
            cone(
                (0.945, 1.880, s * 0.058), (0.960, 1.960, s * 0.066), 0.038, 0.028, h, blend=0.03, flat=0.75
            ),
            cone(
                (0.960, 1.960, s * 0.066), (0.985, 2.020, s * 0.060), 0.028, 0.007, h, blend=0.015, flat=0.75
            ),
        ]
    return out


def _mane() -> list[Solid]:
    """Locks along the crest that fall to the right, and a forelock."""
    crest = np.array(
        [(0.940, 1.895), (0.84, 1.850), (0.74, 1.785), (0.64, 1.695), (0.55, 1.610), (0.47, 1.540)]
    )
    chance, out = np.random.default_rng(2), []
    for u in np.linspace(0, 5, 15):
        x, y = (float(np.interp(u, range(6), crest[:, i])) for i in range(2))
        bone = Bone.NECK if u < 4 else Bone.FRONT
        fall, lean = float(chance.uniform(0.22, 0.34)), float(chance.uniform(-0.02, 0.05))
        out += [
            cone((x, y, -0.01), (x - 0.01, y - 0.06, 0.065), 0.040, 0.040, bone, blend=0.04),
            cone((x - 0.01, y - 0.05, 0.07), (x + lean, y - fall, 0.122), 0.036, 0.010, bone, blend=0.035),
        ]
    forelock = cone((0.96, 1.905, 0), (1.06, 1.80, 0.012), 0.036, 0.014, Bone.HEAD, blend=0.02)
    return [*out, forelock]


def _saddle() -> list[Solid]:
    """Seat, pommel, cantle and flaps."""
    f, out = Bone.FRONT, []
    out.append(ellipsoid((0.12, 1.545, 0), (0.24, 0.045, 0.17), f, blend=0.05))
    out.append(cone((0.34, 1.57, -0.05), (0.34, 1.57, 0.05), 0.05, 0.05, f, blend=0.05))
    out.append(cone((-0.10, 1.57, -0.11), (-0.10, 1.57, 0.11), 0.045, 0.045, f, blend=0.05))
    for s in (-1.0, 1.0):
        out.append(
            cone((0.16, 1.50, s * 0.17), (0.20, 1.16, s * 0.285), 0.15, 0.13, f, blend=0.05, flat=0.18)
        )
    return out


def _face(head: Sequence[Solid]) -> list[Bit]:
    bits = []
    for s in (-1.0, 1.0):
        eye = seated(np.array([[1.092, 1.728, s * 0.085]]), head, -0.013)[0]
        bits.append(
            Bit(placed(sphere(0.0245, 14), placement(eye)), Bone.HEAD, (0.016, 0.009, 0.006), BRIGHT_EYE)
        )
        nose = seated(np.array([[1.325, 1.395, s * 0.046]]), head, -0.006)[0]
        hole = placed(sphere((0.013, 0.022, 0.010), 12), placement(nose, (0.0, s * 0.5, 0.5)))
        bits.append(Bit(hole, Bone.HEAD, DARK, HORN))
    return bits


def _hooves() -> list[Bit]:
    bits = []
    for leg in range(4):
        x, z = FRAME.leg(leg)[4][0], FRAME.side(leg)
        hoof = lathe([(0.0, 0.0), (0.074, 0.0), (0.072, 0.012), (0.054, 0.082), (0.0, 0.088)], 18)
        bits.append(Bit(placed(hoof, placement((x, 0.0, z))), leg_bone(leg, 3), (0.030, 0.026, 0.022), HORN))
    return bits


def _mane_color(coat: Coat) -> Color:
    if coat.says("palomino"):
        return (0.58, 0.50, 0.38)
    if coat.says("grey", "gray", "white", "silver", "unicorn"):
        return mixed(coat.ground(WHITE), WHITE, 0.5)
    if coat.says("chestnut", "sorrel", "red"):
        return mixed(coat.ground(BAY), DARK, 0.35)
    return DARK


def _colors(coat: Coat) -> Painter:
    ground = coat.ground(WHITE if coat.says("unicorn") else BAY)
    if coat.says("unicorn"):
        return Painter(ground).patch(mixed(ground, (0.50, 0.28, 0.30), 0.4), _MUZZLE, 0.10)
    painter = Painter(ground)
    if coat.says("grey", "gray", "white", "silver"):
        painter.patch(mixed(ground, DARK, 0.55), [*_KNEES, *_MUZZLE], 0.10)
        return painter.patch(mixed(ground, WHITE, 0.22), _dapples(), 0.02)
    if len(coat.colors) > 1:
        return painter.patch(coat.colors[1], _PINTO, 0.02).patch(coat.colors[1], _BLAZE, 0.02)
    points = mixed(ground, DARK, 0.85 if not coat.says("chestnut", "sorrel", "palomino") else 0.3)
    painter.patch(mixed(ground, (0.30, 0.17, 0.09), 0.25), _BELLY, 0.10)
    painter.patch(points, [*_KNEES, *_MUZZLE], 0.10)
    return painter.patch(WHITE, [*_BLAZE, _SOCKS[1]], 0.016)


def _dapples() -> list[Solid]:
    chance = np.random.default_rng(8)
    out = []
    for _ in range(110):
        x, y = float(chance.uniform(-0.75, 0.6)), float(chance.uniform(0.98, 1.45))
        for s in (-1, 1):
            r = float(chance.uniform(0.012, 0.026))
            out.append(ellipsoid((x, y, s * 0.24), (r, r, 0.16), blend=0.004))
    return out


_BELLY = [cone((0.45, 0.90, 0), (-0.35, 0.93, 0), 0.13, 0.10)]
_KNEES = [ellipsoid((x, 0.15, z), (0.24, 0.46, 0.14)) for x in (0.52, -0.64) for z in (-0.14, 0.14)]
_MUZZLE = [ellipsoid((1.29, 1.37, 0), (0.11, 0.12, 0.12))]
_BLAZE = [cone((1.135, 1.805, 0), (1.315, 1.500, 0), 0.042, 0.024)]
_SOCKS = [ellipsoid((x, 0.06, z), (0.16, 0.20, 0.11)) for x in (0.52, -0.62) for z in (-0.14, 0.14)]
_PINTO = [
    ellipsoid((0.36, 1.28, 0), (0.20, 0.26, 0.5)),
    ellipsoid((-0.30, 1.10, 0.2), (0.24, 0.20, 0.3)),
    ellipsoid((-0.70, 1.30, -0.2), (0.16, 0.24, 0.3)),
    ellipsoid((0.80, 1.62, 0), (0.10, 0.16, 0.3)),
    *_SOCKS,
]
