"""The head: its form, eyes that turn and lids that close like a puppet's.

Knows no hair and no emotion. Head axes: origin between the ears, +z ahead, metres of an adult head
before scaling. The shader paints brows, lips and lines in these same axes, so eyes and mouth keep
their places whoever it is.
"""

import math

import numpy as np

from filmkit.studio.animatic.figures.body.features import Features
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import Part, part_of, placed
from filmkit.studio.animatic.geometry.primitives import grid_triangles, sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement, rotation
from filmkit.studio.animatic.world import Color, Material, Pattern

EYE = (0.0325, 0.0205, 0.0826)
EYE_RADIUS = 0.0150
MOUTH = (0.0, -0.0583, 0.0995)
FACE = Material(gloss=0.33, specular=0.055, pattern=Pattern.SKIN, rim=0.55, translucency=1.0)
LID = Material(gloss=0.33, specular=0.055, rim=0.8, translucency=1.0)
EYEBALL = Material(gloss=0.98, specular=0.9, pattern=Pattern.EYE, reflect=0.06, translucency=0.6)
LASH = Material(gloss=0.3, specular=0.05)
WHITE: Color = (0.64, 0.615, 0.59)
ENAMEL: Color = (0.62, 0.59, 0.53)
HEAD = int(Bone.HEAD)


def head(f: Features, fine: bool) -> list[Solid]:
    """Skull, face, ears; `fine` adds what only a close-up can resolve."""
    jaw = 0.003 * f.man + 0.003 * f.jaw - 0.001 * f.child
    chin = -0.091 + 0.007 * f.child - 0.003 * f.man
    solids = [
        ellipsoid((0, 0.048, -0.010), (0.0765, 0.087 + 0.002 * f.child, 0.095), HEAD),
        ellipsoid((0, 0.004, 0.022), (0.0605 + jaw * 0.4, 0.081, 0.066), HEAD, blend=0.05),
        cone((0, -0.046, 0.028), (0, chin + 0.008, 0.062), 0.043 + jaw, 0.020 + 0.7 * jaw, HEAD, blend=0.05),
        ellipsoid((0, chin, 0.084), (0.0155 + jaw, 0.0125, 0.0125), HEAD, blend=0.022),
        ellipsoid((0, -0.054, 0.075), (0.026, 0.021, 0.019), HEAD, blend=0.03),
    ]
    for side in SIDES:
        solids += _side(side, f, jaw)
    solids += _nose(f, fine)
    solids += _mouth(fine)
    for side in SIDES:
        x, y, z = side * EYE[0], EYE[1], EYE[2]
        shell = EYE_RADIUS + 0.0022
        solids.append(ellipsoid((x, y, z), (shell, shell, shell), HEAD, blend=0.011))
        solids.append(ellipsoid((x, y + 0.0016, z + 0.0145), (0.0162, 0.0094, 0.0235), blend=0.005, cut=True))
        if f.age > 0.4 and fine:
            fold = cone(
                (side * 0.0205, -0.026, 0.1010),
                (side * 0.0325, -0.050, 0.0905),
                0.0009,
                0.0005,
                blend=0.010,
                cut=True,
            )
            solids.append(fold)
    return solids


def _side(side: int, f: Features, jaw: float) -> list[Solid]:
    s = side
    plump = 0.005 * f.child + 0.002 * f.cheek
    drop = 0.006 * f.age
    ear = s * 0.077
    return [
        cone(
            (s * (0.050 + jaw), -0.028, 0.002),
            (s * (0.026 + jaw), -0.084, 0.052),
            0.020,
            0.014,
            HEAD,
            blend=0.045,
        ),
        ellipsoid(
            (s * 0.043, -0.014 - drop, 0.062), (0.022 + plump, 0.019 + plump, 0.020 + plump), HEAD, blend=0.04
        ),
        ellipsoid((s * 0.030, -0.042 - drop, 0.064), (0.016 + plump, 0.020, 0.016 + plump), HEAD, blend=0.04),
        ellipsoid((s * 0.0335, 0.0205, 0.1040), (0.0215, 0.0150, 0.0190), HEAD, blend=0.024, cut=True),
        cone(
            (s * 0.013, 0.0420, 0.0915),
            (s * 0.053, 0.0400, 0.0695),
            0.0074 + 0.001 * f.man,
            0.0056,
            HEAD,
            blend=0.028,
        ),
        ellipsoid((ear + s * 0.002, 0.004, -0.010), (0.010, 0.030, 0.019), HEAD, blend=0.010),
        ellipsoid((ear + s * 0.012, 0.007, -0.006), (0.0055, 0.018, 0.010), HEAD, blend=0.006, cut=True),
    ]


def _nose(f: Features, fine: bool) -> list[Solid]:
    size = 0.96 + 0.12 * f.man + 0.10 * f.nose + 0.10 * f.age - 0.26 * f.child
    out = 0.002 * f.man + 0.003 * f.nose - 0.006 * f.child
    tip = (0, -0.0185 + 0.004 * f.child, 0.1095 + out)
    solids = [
        cone((0, 0.031, 0.0905), (0, -0.010, 0.1055 + out), 0.0062 * size, 0.0078 * size, HEAD, blend=0.02),
        ellipsoid(tip, np.array([0.0098, 0.0086, 0.0105]) * size, HEAD, blend=0.013),
    ]
    for s in SIDES:
        wing = (s * 0.0112 * size, tip[1] - 0.0045, tip[2] - 0.0085)
        solids.append(ellipsoid(wing, np.array([0.0076, 0.0065, 0.0095]) * size, HEAD, blend=0.009))
    if fine:
        for s in SIDES:
            hole = (s * 0.0060 * size, tip[1] - 0.0110, tip[2] - 0.0035)
            solids.append(ellipsoid(hole, (0.0027, 0.0020, 0.0034), blend=0.004, cut=True))
    return solids


def _mouth(fine: bool) -> list[Solid]:
    solids = [
        ellipsoid((0, -0.0532, 0.0932), (0.0200, 0.0062, 0.0095), HEAD, blend=0.012),
        ellipsoid((0, -0.0654, 0.0922), (0.0165, 0.0070, 0.0100), HEAD, blend=0.011),
    ]
    deep = 0.0012 if fine else 0.0026
    for side in SIDES:
        corner = (side * 0.0180, -0.0591, 0.0918)
        solids.append(cone((0, -0.0589, 0.1000), corner, deep, 0.0006, blend=0.005, cut=True))
    return solids


def eyeball() -> Part:
    """One eye about its own centre, looking along +z; its pattern coordinates are its own."""
    ball = sphere(EYE_RADIUS, 28)
    own = ball.vertices
    bulge = np.clip((own[:, 2:3] / EYE_RADIUS - 0.86) / 0.14, 0, 1)
    return Part((own * (1 + 0.05 * bulge)).astype(np.float32), ball.normals, ball.triangles, own)


def lid(upper: bool) -> Part:
    """A lid about the eye's centre with its edge straight ahead; it turns about x."""
    across = np.linspace(-1.48, 1.48, 15)
    around = np.linspace(0.0, 1.75, 9) * (1 if upper else -1)
    s, e = np.meshgrid(across, around, indexing="ij")
    way = np.stack([np.sin(s), np.cos(s) * np.sin(e), np.cos(s) * np.cos(e)], -1).reshape(-1, 3)
    radius = EYE_RADIUS + 0.0013
    return part_of(way * radius, way, grid_triangles(len(across) - 1, len(around) - 1))


def lashes(thick: float) -> Part:
    """The dark edge of the upper lid."""
    s = np.linspace(-1.35, 1.35, 13)
    radius = EYE_RADIUS + 0.0016
    path = np.stack([np.sin(s) * radius, -0.0003 * np.ones_like(s), np.cos(s) * radius], 1)
    return tube(path, [thick * (0.35 + 0.65 * math.cos(a)) for a in s], 5)


def eye_frame(side: int, turn: F64 | None = None) -> F64:
    """Where an eye or lid sits in head axes, turned."""
    matrix = placement((side * EYE[0], EYE[1], EYE[2]))
    if turn is not None:
        matrix[:3, :3] = turn
    return matrix


def gaze_turn(yaw: float, up: float) -> F64:
    """Turn of an eye that looks to its left and up."""
    return rotation((-up, yaw, 0))


def lid_turn(side: int, edge: float) -> F64:
    """Turn of a lid whose edge is `edge` radians above straight ahead; outer corners lie lower."""
    return rotation((0, side * 0.16, -side * 0.07)) @ rotation((-edge, 0, 0))


def open_mouth(part: Part, opened: float, frown: float) -> Part:
    """A dark opening laid on the lips, as curved as they are; `part` is a unit sphere."""
    size = (0.0165 * _wide(opened, frown), (0.0125 + 0.0045 * opened) * opened, 0.0020)
    return _on_lips(part, size, -0.004 * opened * opened, 0.0, frown)


def lips(part: Part, opened: float, frown: float) -> Part:
    """What is round such an opening, a little behind it; `part` is a unit sphere."""
    high = (0.0125 + 0.0045 * opened) * opened + 0.0030
    size = (0.0165 * _wide(opened, frown) + 0.0026, high, 0.0019)
    return _on_lips(part, size, -0.004 * opened * opened - 0.0004, -0.0005, frown)


def tongue(part: Part, opened: float, frown: float) -> Part:
    """In the lower half of such an opening; `part` is a unit sphere."""
    size = (0.0098 * _wide(opened, frown), 0.0058 * opened, 0.0018)
    return _on_lips(part, size, -0.0105 * opened, 0.0006, frown)


def teeth(part: Part, opened: float, frown: float) -> Part:
    """The upper row in such an opening: most of it where somebody smiles; `part` is a unit sphere."""
    shown = 0.0030 + 0.0035 * _smile(frown)
    size = (0.0140 * _wide(opened, frown), shown * opened, 0.0016)
    return _on_lips(part, size, (0.0085 - shown) * opened, 0.0012, frown)


def _smile(frown: float) -> float:
    """0 where the mouth is at rest, 1 in a broad smile."""
    return min(max((-0.9 - frown) / 1.8, 0.0), 1.0)


def _wide(opened: float, frown: float) -> float:
    return 1.0 - 0.12 * opened + 0.30 * _smile(frown)


def _on_lips(part: Part, size: tuple[float, float, float], up: float, out: float, frown: float) -> Part:
    """`part` in this size, `up` and `out` metres from where the lips meet, on the form of the face there."""
    x, y, z = (part.vertices * size).T
    bow = (x / 0.0255) ** 2
    down = np.maximum(-y - up - 0.006, 0.0)
    y = MOUTH[1] + up + y - 0.004 * min(frown, 0.0) * bow
    z = MOUTH[2] + 0.0060 + out + z - 0.0066 * bow - 0.3 * down
    return part_of(np.stack([x, y, z], 1).astype(np.float32), part.normals / size, part.triangles)


def dark_lenses() -> list[Part]:
    """What is in the rims of sunglasses, and over them."""
    return [placed(sphere((0.0245, 0.0215, 0.006), 16), placement((s * 0.0335, 0.017, 0.108))) for s in SIDES]


def spectacles() -> list[Part]:
    """Rims, bridge and temples."""
    parts = []
    for side in SIDES:
        angle = np.linspace(0, 2 * math.pi, 25)[:-1]
        c, s = np.cos(angle), np.sin(angle)
        rim = np.stack([0.0205 * c, 0.0175 * s, -0.006 * np.abs(c) * (c * side > 0)], 1)
        parts.append(placed(tube(rim, 0.0012, 6, closed=True), placement((side * 0.0335, 0.018, 0.107))))
        temple = [(side * 0.054, 0.022, 0.101), (side * 0.076, 0.024, 0.06), (side * 0.080, 0.022, -0.005)]
        parts.append(tube(temple, 0.0011, 6))
    parts.append(tube([(-0.013, 0.020, 0.107), (0, 0.023, 0.1115), (0.013, 0.020, 0.107)], 0.0011, 6))
    return parts
