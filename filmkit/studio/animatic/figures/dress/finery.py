"""What makes a dress a costume: kimono sash, sari, bib of overalls, cape, plates of armour, marks of office.

Knows no words. Each piece is laid over the plain garment it belongs to.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.figures.body import body
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone, Build, arm, leg
from filmkit.studio.animatic.figures.dress.cloth import (
    CLOTH,
    LEATHER,
    STUFFS,
    Piece,
    Stud,
    laid,
    material_of,
    skirt,
)
from filmkit.studio.animatic.figures.dress.patches import Patch, patch
from filmkit.studio.animatic.figures.dress.trimmings import straps
from filmkit.studio.animatic.figures.looks.appearance import Appearance, Garment, Stuff, Wear
from filmkit.studio.animatic.geometry.distance import Solid, block, cone, ellipsoid
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import Color

GOLD: Color = (0.55, 0.36, 0.07)
PALE: Color = (0.80, 0.76, 0.66)
BRIGHT: Color = (0.80, 0.82, 0.62)
"""Of bands that send headlights back."""


def finery(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    """The pieces, from the inside out."""
    for garment in look.garments:
        match garment.wear:
            case Wear.WRAP:
                sash = look.wearing(Wear.BELT)
                yield from _wrap(garment, sash.color if sash else _other(garment.color), build, rest)
            case Wear.BIB:
                yield from _bib(garment, build, rest)
            case Wear.VEST:
                yield _vest(garment, build, rest, bool(look.wearing(Wear.SWEATER)))
            case Wear.BOW_TIE:
                yield _bow(garment, build, rest)
            case Wear.CAPE:
                yield _cape(garment, build, rest)
            case Wear.PLATES:
                yield from _plates(garment, build, rest)
            case Wear.BANDS:
                yield from _bands(look, build, rest)
            case Wear.BADGE if look.wearing(Wear.JACKET, Wear.COAT):
                yield _marks(garment, build, rest)
            case Wear.BELT if not look.wearing(Wear.WRAP):
                yield _belt(garment, build, rest, 0.032 if look.wearing(Wear.JACKET, Wear.COAT) else 0.020)


def studs_of(look: Appearance, build: Build, rest: F64) -> Iterator[Stud]:
    """A badge on the breast, a buckle."""
    chest, spine = rest[Bone.CHEST], rest[Bone.SPINE]
    on = tuple(body.trunk(build, rest, 0.018 if look.wearing(Wear.JACKET, Wear.COAT) else 0.008))
    if badge := look.wearing(Wear.BADGE):
        yield Stud((0.075, chest[1] + 0.055), 0.022, badge.color, on)
    if look.wearing(Wear.BELT) and not look.wearing(Wear.WRAP):
        yield Stud((0.0, spine[1] - 0.035), 0.018, GOLD, (*on, *_slab(build, rest, 0.035, 0.0)))


def _between(y: float, half: float) -> list[Solid]:
    """All above and below a band round the body, cut away."""
    return [
        block((0, y + way * (half + 0.8), 0), (1.0, 0.8, 1.0), 0.004, blend=0.006, cut=True)
        for way in (1, -1)
    ]


def _slab(build: Build, rest: F64, wide: float, long: float) -> list[Solid]:
    """The trunk, and hips to `long` of the leg, `wide` of the skin."""
    return [*body.trunk(build, rest, wide), *skirt(build, rest, wide, max(long, 0.12), 0.0)]


def _belt(belt: Garment, build: Build, rest: F64, wide: float) -> Piece:
    y = rest[Bone.SPINE][1] - 0.035
    return Piece((*_slab(build, rest, wide, 0.0), *_between(y, 0.022)), belt.color, LEATHER, 0.035, 0.6)


def _wrap(wrap: Garment, sash: Color, build: Build, rest: F64) -> Iterator[Piece]:
    """Crossed edges and a broad sash."""
    neck, spine = rest[Bone.NECK], rest[Bone.SPINE]
    on = body.trunk(build, rest, 0.010)
    solids: list[Solid] = []
    for side in SIDES:
        path = [neck + (side * 0.050, 0.012, -0.020), neck + (side * 0.062, -0.012, 0.030)]
        down = [(side * 0.055, neck[1] - 0.06), (side * 0.020, rest[Bone.CHEST][1] + 0.05)]
        path += laid(on, [*down, (-side * 0.045, spine[1] + 0.07)], 0.006)
        solids += [cone(a, b, 0.018, 0.018, Bone.CHEST, blend=0.01, flat=0.5) for a, b in pairwise(path)]
    yield Piece(tuple(solids), PALE, CLOTH, 0.03, 0.4, follows=tuple(on))
    yield Piece((*_slab(build, rest, 0.022, 0.0), *_between(spine[1] + 0.015, 0.075)), sash, CLOTH, 0.04, 0.6)
    knot = block(spine + (0, 0.03, -build.waist * body.DEPTH - 0.05), (0.10, 0.085, 0.035), 0.02, Bone.SPINE)
    yield Piece((knot,), sash, CLOTH, 0.03, 0.6)


def _other(color: Color) -> Color:
    """A sash that goes with a cloth: dark gold, or deep red on what is golden itself."""
    return (0.30, 0.02, 0.03) if color[1] > 0.5 * color[0] and color[0] > 0.3 else (0.50, 0.33, 0.08)


def sheets(look: Appearance, build: Build, rest: F64) -> Iterator[Patch]:
    """Lengths of cloth over what is worn: a sari's, over one shoulder and down the back, its edges golden."""
    sari = look.wearing(Wear.SARI)
    if sari is None:
        return
    hips, spine, chest, neck = (float(rest[b][1]) for b in (Bone.HIPS, Bone.SPINE, Bone.CHEST, Bone.NECK))
    on = _slab(build, rest, 0.014, sari.long)
    wide, back = build.shoulder, -build.chest * body.DEPTH - 0.03

    def edge(ahead: Sequence[tuple[float, float]], over: float, behind: float, low: float) -> list[F64]:
        return [
            *laid(on, ahead, 0.0),
            np.array([over, neck - 0.02 - 0.1 * over, -0.010]),
            np.array([behind, chest, back]),
            np.array([behind, hips - low, back - 0.045]),
        ]

    lower = edge([(-0.15, hips - 0.09), (-0.03, spine - 0.05), (0.08, chest - 0.03)], wide, wide, 0.32)
    upper = edge([(-0.14, hips + 0.09), (-0.06, spine + 0.09), (0.02, chest + 0.06)], 0.065, 0.02, 0.30)
    r, g, b = sari.color
    paler = (1.25 * r + 0.03, 1.25 * g + 0.03, 1.25 * b + 0.03)
    yield patch((lower, upper), on, paler, material_of(sari), lift=(0.012, 0.007), rows=30)
    for one, other in ((lower, upper), (upper, lower)):
        inner = [0.82 * near + 0.18 * far for near, far in zip(one, other, strict=True)]
        yield patch((one, inner), on, GOLD, STUFFS[Stuff.SILK], lift=0.015, rows=30)


def _bib(bib: Garment, build: Build, rest: F64) -> Iterator[Piece]:
    """Front and straps of overalls."""
    chest, hips = rest[Bone.CHEST], rest[Bone.HIPS]
    top = chest[1] + 0.035
    sheet = _slab(build, rest, 0.019, 0.0)
    sheet.append(block((0, 1.0, -0.5), (1.0, 1.5, 0.52), 0.004, blend=0.004, cut=True))
    sheet.append(block((0, top + 0.5, 0), (1.0, 0.5, 1.0), 0.004, blend=0.006, cut=True))
    for side in SIDES:
        beside = (side * (build.waist * 0.78 + 0.5), hips[1] + 0.66, 0)
        sheet.append(block(beside, (0.5, 0.5, 1.0), 0.02, blend=0.01, cut=True))
    cloth = material_of(bib)
    yield Piece(tuple(sheet), bib.color, cloth, 0.04, 0.7)
    pocket = [*body.trunk(build, rest, 0.026), block((0, 1.0, -0.5), (1.0, 1.5, 0.5), 0.004, cut=True)]
    pocket += _between(chest[1] - 0.025, 0.035)
    pocket += [
        block((side * 0.555, chest[1], 0), (0.5, 1.0, 1.0), 0.01, blend=0.006, cut=True) for side in SIDES
    ]
    darker = (bib.color[0] * 0.7, bib.color[1] * 0.7, bib.color[2] * 0.7)
    yield Piece(tuple(pocket), darker, cloth, 0.04, 0.5)
    yield straps(bib, build, rest, 0.020, top)


def _vest(vest: Garment, build: Build, rest: F64, thick: bool) -> Piece:
    neck, chest, hips = rest[Bone.NECK], rest[Bone.CHEST], rest[Bone.HIPS]
    solids: list[Solid] = _slab(build, rest, 0.020 if thick else 0.013, 0.0)
    solids.append(block(hips - (0, 0.56, 0), (1.0, 0.5, 1.0), 0.004, blend=0.012, cut=True))
    front = build.chest * body.DEPTH + 0.02
    solids.append(
        cone(neck + (0, 0.03, 0.06), (0, chest[1] - 0.02, front), 0.058, 0.004, blend=0.008, cut=True)
    )
    for side in SIDES:
        at = rest[arm(side)[0]]
        hole = cone(
            at + (side * -0.015, 0.02, 0), at + (side * 0.20, -0.05, 0), 0.066, 0.12, blend=0.01, cut=True
        )
        solids.append(hole)
    return Piece(tuple(solids), vest.color, material_of(vest), 0.035, 0.8)


def _bow(bow: Garment, build: Build, rest: F64) -> Piece:
    neck = rest[Bone.NECK]
    (at,) = laid(body.trunk(build, rest, 0.010), [(0.0, neck[1] - 0.028)], 0.010)
    solids = [ellipsoid(at, (0.010, 0.011, 0.010), Bone.CHEST, blend=0.004)]
    for side in SIDES:
        solids.append(
            cone(at, at + (side * 0.036, 0, 0.002), 0.006, 0.020, Bone.CHEST, blend=0.004, flat=0.6)
        )
    return Piece(tuple(solids), bow.color, material_of(bow), 0.03, 0.34)


def _cape(cape: Garment, build: Build, rest: F64) -> Piece:
    """Behind, from the shoulders to the calves."""
    neck, foot = rest[Bone.NECK], rest[Bone.FOOT_L]
    hem = foot[1] + 0.16
    back = np.array([0.0, 0.0, -build.chest * body.DEPTH - 0.035])
    solids = [
        cone(
            neck + (0, -0.035, -0.055),
            rest[Bone.SPINE] + back,
            0.135,
            0.20,
            Bone.CHEST,
            blend=0.06,
            flat=0.34,
        ),
        cone(
            rest[Bone.SPINE] + back, (0, hem, back[2] - 0.07), 0.20, 0.30, Bone.CLOTH, blend=0.08, flat=0.26
        ),
        block((0, hem - 0.3, 0), (1.0, 0.3, 1.0), 0.004, blend=0.01, cut=True),
    ]
    return Piece(tuple(solids), cape.color, material_of(cape), 0.06, 1.0)


def _plates(plates: Garment, build: Build, rest: F64) -> Iterator[Piece]:
    """Breastplate, shoulders, elbows, knees, and a skirt of steel."""
    steel, chest = STUFFS[Stuff.METAL], rest[Bone.CHEST]
    breast = _slab(build, rest, 0.024, 0.16)
    keel = laid(breast, [(0.0, chest[1] + 0.07), (0.0, chest[1] - 0.06), (0.0, rest[Bone.SPINE][1])], -0.004)
    breast += [cone(a, b, 0.016, 0.016, Bone.CHEST, blend=0.05) for a, b in pairwise(keel)]
    yield Piece(tuple(breast), plates.color, steel, 0.035, 0.8)
    joints: list[Solid] = []
    for side in SIDES:
        upper, fore, _ = arm(side)
        thigh, shin, foot = leg(side)
        for k, down in enumerate((0.0, 0.035, 0.065)):
            at = rest[upper] + (side * (0.012 + 0.3 * down), 0.018 - down, 0.0)
            joints.append(ellipsoid(at, np.array([0.066, 0.050, 0.074]) * (1 - 0.08 * k), upper, blend=0.004))
        joints.append(ellipsoid(rest[fore] + (0, 0, -0.01), (0.052, 0.052, 0.056), fore, blend=0.006))
        joints.append(ellipsoid(rest[shin] + (0, 0, 0.022), (0.066, 0.072, 0.066), shin, blend=0.006))
        shank = rest[shin] + (rest[foot] - rest[shin]) * 0.85
        joints.append(cone(rest[shin] - (0, 0.05, 0), shank, 0.068 * build.limb, 0.054, shin, blend=0.01))
        joints.append(
            cone(
                rest[thigh] - (0, 0.10, 0), rest[shin] + (0, 0.05, 0), build.hip * 0.56 + 0.022, 0.078, thigh
            )
        )
    yield Piece(tuple(joints), plates.color, steel, 0.01, 0.7)


def _bands(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    """Bright, round the breast, the hem and both sleeves."""
    wide = 0.026 if look.wearing(Wear.JACKET, Wear.COAT) else 0.018
    for y in (rest[Bone.CHEST][1] - 0.05, rest[Bone.HIPS][1] - 0.03):
        yield Piece((*_slab(build, rest, wide, 0.14), *_between(y, 0.024)), BRIGHT, CLOTH, 0.035, 0.7)
    solids: list[Solid] = []
    for side in SIDES:
        _, fore, hand = arm(side)
        a = rest[fore] + (rest[hand] - rest[fore]) * 0.42
        b = rest[fore] + (rest[hand] - rest[fore]) * 0.58
        solids.append(cone(a, b, 0.056 * build.limb, 0.054 * build.limb, fore, blend=0.004))
        _, shin, foot = leg(side)
        a = rest[shin] + (rest[foot] - rest[shin]) * 0.50
        b = rest[shin] + (rest[foot] - rest[shin]) * 0.60
        solids.append(cone(a, b, 0.066 * build.limb, 0.064 * build.limb, shin, blend=0.004))
    yield Piece(tuple(solids), BRIGHT, CLOTH, 0.01, 0.6)


def _marks(badge: Garment, build: Build, rest: F64) -> Piece:
    """On the shoulders."""
    solids = []
    for side in SIDES:
        yoke = rest[Bone.UPPER_ARM_L][1] + 0.004
        a, b = np.array([side * 0.075, yoke + 0.046, -0.016]), np.array([side * 0.150, yoke + 0.040, -0.014])
        solids.append(cone(a, b, 0.022, 0.022, Bone.CHEST, blend=0.004))
    return Piece(tuple(solids), badge.color, CLOTH, 0.03, 0.5)
