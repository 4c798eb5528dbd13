"""What is worn over clothes and beside them: aprons, scarves, ties.

Knows no words.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.figures.body import body
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone, Build
from filmkit.studio.animatic.figures.dress.cloth import CLOTH, WOOL, Piece, laid, material_of, skirt
from filmkit.studio.animatic.figures.looks.appearance import Appearance, Garment, Wear
from filmkit.studio.animatic.geometry.distance import block, cone, ellipsoid
from filmkit.studio.animatic.geometry.transform import F64


def trimmings(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    """The pieces, from the inside out."""
    apron = look.wearing(Wear.APRON)
    if apron:
        yield from _apron(look, apron, build, rest)
    scarf = look.wearing(Wear.SCARF)
    if scarf:
        yield _scarf(scarf, build, rest, bool(look.wearing(Wear.CHEF_JACKET)))
    tie = look.wearing(Wear.TIE)
    if tie:
        shirt = body.trunk(build, rest, 0.014)
        knot, low = rest[Bone.NECK][1] - 0.016, rest[Bone.SPINE][1] + 0.06
        path = laid(shirt, [(0.0, knot), (0.0, knot - 0.035), (0.0, (knot + low) / 2), (0.0, low)], 0.003)
        width = (0.017, 0.011, 0.021, 0.027)
        blades = [
            cone(path[k], path[k + 1], width[k], width[k + 1], Bone.CHEST, blend=0.006, flat=0.35)
            for k in range(3)
        ]
        yield Piece(tuple(blades), tie.color, CLOTH, 0.03, 0.4, follows=tuple(body.trunk(build, rest, 0.0)))


def _apron(look: Appearance, apron: Garment, build: Build, rest: F64) -> Iterator[Piece]:
    under = 0.026 if look.wearing(Wear.COAT, Wear.JACKET, Wear.CHEF_JACKET) else 0.014
    skirted = look.wearing(Wear.DRESS, Wear.SKIRT) is not None
    sheet = [*body.trunk(replace(build, shoulder=build.shoulder * 0.6), rest, under)]
    sheet += skirt(build, rest, under + (0.018 if skirted else 0.008), 0.42, 0.07 if skirted else 0.03)
    chest, hips = rest[Bone.CHEST], rest[Bone.HIPS]
    bib = chest[1] + 0.06
    cuts = [
        block((0, 1.0, -0.5), (1.0, 1.5, 0.5), 0.004, blend=0.004, cut=True),
        block((0, bib + 0.5, 0), (1.0, 0.5, 1.0), 0.004, blend=0.006, cut=True),
    ]
    for side in SIDES:
        beside = (side * (build.waist * 0.80 + 0.5), hips[1] + 0.62, 0)
        cuts.append(block(beside, (0.5, 0.5, 1.0), 0.02, blend=0.01, cut=True))
    yield Piece((*sheet, *cuts), apron.color, material_of(apron), 0.04, 0.9)
    waist = rest[Bone.SPINE][1] - 0.03
    band = body.trunk(build, rest, under + 0.004)
    for y, way in ((waist + 0.018, 1), (waist - 0.018, -1)):
        band.append(block((0, y + way * 0.6, 0), (1.0, 0.6, 1.0), 0.004, blend=0.006, cut=True))
    yield Piece(tuple(band), apron.color, material_of(apron), 0.04, 0.7)
    yield straps(apron, build, rest, under, bib)


def straps(apron: Garment, build: Build, rest: F64, under: float, bib: float) -> Piece:
    """Two, from the corners of a bib round the neck."""
    neck = rest[Bone.NECK]
    solids = []

    cloth = body.trunk(build, rest, under - 0.006)
    for side in SIDES:
        wide = build.waist * 0.80 - 0.014
        near = [
            (side * wide, bib - 0.012),
            (side * 0.074, (bib + neck[1]) / 2),
            (side * 0.062, neck[1] - 0.045),
        ]
        path = laid(cloth, near, 0.004)
        path += [neck + (side * 0.052, 0.012 + under * 0.6, 0.0), neck + (0.0, 0.016, -0.058 - under * 0.5)]
        solids += [cone(a, b, 0.010, 0.010, Bone.CHEST, blend=0.01) for a, b in pairwise(path)]
    return Piece(tuple(solids), apron.color, CLOTH, 0.03, 0.55)


def _scarf(scarf: Garment, build: Build, rest: F64, knotted: bool) -> Piece:
    neck = rest[Bone.NECK]
    r = 0.050 + 0.10 * (build.shoulder - 0.15)
    angle = np.linspace(0, 2 * np.pi, 9)
    thick = 0.020 if knotted else 0.029
    ring = [
        neck + (r * np.cos(a), 0.022 + 0.014 * np.cos(2 * a) - 0.012 * np.sin(a), 0.004 + r * 0.9 * np.sin(a))
        for a in angle
    ]
    solids = [cone(a, b, thick, thick, Bone.NECK, blend=0.012) for a, b in pairwise(ring)]
    if knotted:
        solids.append(ellipsoid(neck + (0, -0.012, r + 0.014), (0.020, 0.024, 0.016), Bone.NECK, blend=0.01))
    else:
        chest = laid(
            body.trunk(build, rest, 0.024), [(0.046, neck[1] - 0.13), (0.052, neck[1] - 0.31)], 0.012
        )
        fall = [neck + (0.035, 0.0, r + 0.005), *chest]
        solids += [
            cone(fall[0], fall[1], 0.028, 0.036, Bone.CHEST, blend=0.015, flat=0.5),
            cone(fall[1], fall[2], 0.036, 0.042, Bone.CHEST, blend=0.015, flat=0.4),
        ]
    return Piece(tuple(solids), scarf.color, material_of(scarf, WOOL), 0.03, 0.6)
