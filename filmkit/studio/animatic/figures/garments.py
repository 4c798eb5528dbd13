"""From garments to pieces of cloth: which soft forms, which colour, how they hang.

Knows no words. Every piece is a closed form a little wider than what is under it, so borders of
colour stay crisp and nothing shows through.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.figures import body
from filmkit.studio.animatic.figures.appearance import Appearance, Garment, Wear, Weave
from filmkit.studio.animatic.figures.skeleton import SIDES, Bone, Build
from filmkit.studio.animatic.geometry.distance import Solid, block, cone, distances, ellipsoid, table
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import Color, Material, Pattern

CLOTH = Material(gloss=0.15, specular=0.05, pattern=Pattern.FABRIC, rim=1.0)
WOOL = Material(gloss=0.08, specular=0.03, pattern=Pattern.FABRIC, scale=0.5, rim=0.8)
LEATHER = Material(gloss=0.6, specular=0.35, rim=0.6)
BUTTON = Material(gloss=0.8, specular=0.5)
SKIN = Material(gloss=0.42, specular=0.10, rim=0.8, translucency=1.0)

OUTER = (Wear.COAT, Wear.CHEF_JACKET, Wear.JACKET)
UPPER = (Wear.DRESS, Wear.SWEATER, Wear.SHIRT, Wear.TSHIRT)
LOWER = (Wear.SKIRT, Wear.SHORTS, Wear.TROUSERS)


@dataclass(frozen=True, slots=True)
class Piece:
    """One closed form of one cloth."""

    solids: tuple[Solid, ...]
    color: Color
    material: Material = CLOTH
    fall: float = 0.03
    """How far a bone's pull reaches over the cloth."""
    step: float = 1.0
    """Cell size over that of the body."""
    weave: Weave = Weave.PLAIN
    follows: tuple[Solid, ...] = ()
    """Whose bones it follows, where not its own."""

    hollow: tuple[Solid, ...] = ()
    """Cut out where cells are fine enough for a hem's thickness."""

    @property
    def hangs(self) -> bool:
        """Whether it reaches below the hips, over both legs."""
        return any(solid.row[1] == 0 and solid.row[12] == Bone.CLOTH for solid in self.solids)


@dataclass(frozen=True, slots=True)
class Stud:
    """A small hard thing sewn on: a button."""

    at: tuple[float, float]
    """x and y on the front."""
    radius: float
    color: Color
    on: tuple[Solid, ...]


def dressed(look: Appearance, build: Build, rest: F64) -> tuple[tuple[Piece, ...], tuple[Stud, ...]]:
    """All pieces from the skin outwards, and what is sewn on."""
    pieces = [*_bare(look, build, rest), *_lower(look, build, rest), *_upper(look, build, rest)]
    studs: list[Stud] = []
    outer = look.wearing(*OUTER)
    if outer:
        pieces += _outer(look, outer, build, rest)
        studs += _buttons(outer, pieces[-1], build, rest)
    pieces += _extras(look, build, rest)
    return tuple(pieces), tuple(studs)


def bulk_of(look: Appearance) -> float:
    """How far clothes stand off the hips."""
    if look.wearing(Wear.COAT):
        return 0.055
    return 0.040 if look.wearing(Wear.DRESS, Wear.SKIRT, Wear.APRON) else 0.022


def _sleeve(look: Appearance) -> float:
    if look.wearing(*OUTER):
        return 0.97
    upper = look.wearing(*UPPER)
    if upper is None or upper.wear is Wear.TSHIRT:
        return 0.30
    if upper.wear is Wear.DRESS:
        return 0.34 if look.age < 14 else 0.62
    return 0.60 if look.wearing(Wear.APRON) and upper.wear is Wear.SHIRT else 0.97


def _bare(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    yield Piece(tuple(body.throat(build, rest)), look.skin, SKIN, 0.02, 0.7)
    for side in SIDES:
        yield Piece(tuple(body.hand(build, rest, side)), look.skin, SKIN, 0.006, 0.34)
    if (sleeve := _sleeve(look)) < 0.8:
        # No arm under the sleeve but a hand's breadth: where an elbow bends, it would come through.
        yield Piece(tuple(body.forearms(build, rest, 0.0, sleeve - 0.06)), look.skin, SKIN, 0.035, 0.75)
    if look.wearing(Wear.DRESS, Wear.SKIRT, Wear.SHORTS) and not look.wearing(Wear.TROUSERS):
        yield Piece(tuple(body.legs(build, rest, -0.004)), look.skin, SKIN, 0.02, 0.85)
    shoe = look.wearing(Wear.BOOTS, Wear.SHOES)
    shaft = 0.20 if shoe and shoe.wear is Wear.BOOTS else 0.0
    under = block((0, -0.247, 0), (1.0, 0.25, 1.0), 0.001, blend=0.004, cut=True)
    color = shoe.color if shoe else (0.03, 0.025, 0.02)
    yield Piece((*body.shoes(build, rest, shaft), under), color, LEATHER, 0.015, 0.62)


def _lower(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    if look.wearing(Wear.DRESS):
        return
    lower = look.wearing(*LOWER) or Garment(Wear.TROUSERS, (0.05, 0.055, 0.07))
    coat = look.wearing(Wear.COAT)
    if lower.wear is Wear.SKIRT and coat and coat.long >= lower.long:
        return
    if lower.wear is Wear.SKIRT:
        cut = hollow(build, rest, 0.012, lower.long)
        solids = tuple(skirt(build, rest, 0.012, lower.long))
        yield Piece(solids, lower.color, fall=0.06, weave=lower.weave, hollow=cut)
    else:
        length = 0.46 if lower.wear is Wear.SHORTS else 0.985
        yield Piece(tuple(body.legs(build, rest, 0.013, length)), lower.color, fall=0.025, weave=lower.weave)


def skirt(build: Build, rest: F64, wide: float, long: float, flare: float = 0.055) -> list[Solid]:
    """Cloth from the waist to `long` of the leg below the hip."""
    hip, foot = rest[Bone.HIPS], rest[Bone.FOOT_L]
    hem = hip[1] - long * (hip[1] - foot[1])
    over, low = np.array([0.0, hip[1] - 0.04, 0.004]), np.array([0.0, hem - 0.06, -0.004])
    r = build.hip + wide
    return [
        cone(hip + (0, 0.10, 0), hip, build.waist + wide, r, Bone.HIPS, blend=0.09, flat=0.76),
        cone(over, low, r, r + flare, Bone.CLOTH, blend=0.10, flat=0.78),
        block((0, hem - 0.3, 0), (1.0, 0.3, 1.0), 0.002, blend=0.008, cut=True),
    ]


def hollow(build: Build, rest: F64, wide: float, long: float, flare: float = 0.055) -> tuple[Solid, ...]:
    """What is cut out at the hem of such a skirt, so that a lifted hem is not a lid."""
    hip, foot = rest[Bone.HIPS], rest[Bone.FOOT_L]
    hem = hip[1] - long * (hip[1] - foot[1])
    inside = build.hip + wide + 0.8 * flare - 0.034
    top, bottom = (0.0, hem + 0.10, 0.0), (0.0, hem - 0.10, 0.0)
    return (cone(top, bottom, inside - 0.02, inside + 0.01, blend=0.02, flat=0.76, cut=True),)


def _upper(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    upper = look.wearing(*UPPER) or Garment(Wear.SHIRT, (0.5, 0.5, 0.5))
    thick = {Wear.SWEATER: 0.012, Wear.TSHIRT: 0.004}.get(upper.wear, 0.006)
    if look.wearing(*OUTER):
        thick = 0.003
    solids = body.trunk(build, rest, thick)
    coat = look.wearing(Wear.COAT)
    cut: tuple[Solid, ...] = ()
    if upper.wear is not Wear.DRESS:
        tucked = look.wearing(Wear.SKIRT, *OUTER) is not None
        solids += _hem(build, rest, thick, tucked)
    if upper.wear is Wear.DRESS and not (coat and coat.long >= upper.long):
        solids += skirt(build, rest, thick + 0.006, upper.long)
        cut = hollow(build, rest, thick + 0.006, upper.long)
    if not look.wearing(*OUTER):
        loose = 0.012 if upper.wear is Wear.SHIRT else 0.006
        solids += body.sleeves(build, rest, thick + 0.003, _sleeve(look), loose)
    else:
        solids += body.sleeves(build, rest, 0.0, 0.3)
    yield Piece(
        tuple(solids),
        upper.color,
        WOOL if upper.wear is Wear.SWEATER else CLOTH,
        0.035,
        weave=upper.weave,
        hollow=cut,
    )
    if upper.wear in (Wear.SHIRT, Wear.DRESS):
        yield _collar(build, rest, upper.color, 0.012)
    elif upper.wear is Wear.SWEATER:
        yield _collar(build, rest, upper.color, 0.018)


def _hem(build: Build, rest: F64, thick: float, tucked: bool) -> list[Solid]:
    """Where a shirt ends: inside the waist, or loose over the hips."""
    hip = rest[Bone.HIPS]
    low = 0.005 if tucked else 0.065
    end = block(hip - (0, 0.5 + low, 0), (1.0, 0.5, 1.0), 0.004, blend=0.015, cut=True)
    if tucked:
        return [end]
    r = build.hip + thick + 0.010
    return [cone(hip + (0, 0.03, 0), hip - (0, 0.12, 0), r, r + 0.004, Bone.HIPS, blend=0.06, flat=0.80), end]


def _collar(build: Build, rest: F64, color: Color, thick: float, high: float = 0.035) -> Piece:
    neck = rest[Bone.NECK]
    r = 0.046 + 0.10 * (build.shoulder - 0.15) + thick
    ring = cone(neck + (0, -0.02, 0), neck + (0, high, 0.008), r + 0.016, r, Bone.NECK, blend=0.01)
    over = block(neck + (0, high + 0.1, 0.0), (0.2, 0.1, 0.2), 0.004, blend=0.008, cut=True)
    front = cone(
        neck + (0, high + 0.03, 0.09), neck + (0, -0.035, 0.085), 0.030, 0.008, blend=0.008, cut=True
    )
    return Piece((ring, over, front), color, CLOTH, 0.03, 0.5)


def _outer(look: Appearance, outer: Garment, build: Build, rest: F64) -> list[Piece]:
    thick = {Wear.COAT: 0.022, Wear.JACKET: 0.016}.get(outer.wear, 0.013)
    cloth = WOOL if outer.wear is Wear.COAT else CLOTH
    solids = body.trunk(build, rest, thick)
    solids += body.sleeves(build, rest, thick * 0.75, 0.97, 0.010)
    long = outer.long if outer.wear is Wear.COAT else 0.12
    flare = (0.045 if build.bust else 0.018) if outer.wear is Wear.COAT else 0.0
    solids += skirt(build, rest, thick + 0.008, long, flare)
    cut = hollow(build, rest, thick + 0.008, long, flare)
    if outer.wear is Wear.CHEF_JACKET:
        collar = _collar(build, rest, outer.color, 0.016, 0.042)
        return [collar, Piece(tuple(solids), outer.color, cloth, 0.035, hollow=cut)]
    neck, chest = rest[Bone.NECK], rest[Bone.CHEST]
    deep = chest[1] + (0.0 if outer.wear is Wear.COAT else -0.04)
    front = build.chest * body.DEPTH + thick
    throat = neck + (0, 0.04, 0.085)
    opening = cone(throat, (0, deep, front + 0.004), 0.052, 0.003, blend=0.008, cut=True)
    return [
        *_lapels(outer, build, rest, deep, solids),
        Piece((*solids, opening), outer.color, cloth, 0.035, hollow=cut),
    ]


def front_of(solids: Sequence[Solid], x: float, y: float) -> float:
    """How far forward cloth reaches at a point of the front."""
    z = np.linspace(0.40, -0.05, 181)
    line = np.column_stack([np.full_like(z, x), np.full_like(z, y), z])
    return float(z[int(np.argmax(distances(table(solids), line) < 0))])


def laid(solids: Sequence[Solid], path: Sequence[tuple[float, float]], lift: float) -> list[F64]:
    """Points of a path in x and y, laid on the front of the cloth."""
    return [np.array([x, y, front_of(solids, x, y) + lift]) for x, y in path]


def _lapels(outer: Garment, build: Build, rest: F64, deep: float, on: Sequence[Solid]) -> list[Piece]:
    neck = rest[Bone.NECK]
    darker = (outer.color[0] * 0.72, outer.color[1] * 0.72, outer.color[2] * 0.72)
    r = 0.052 + 0.10 * (build.shoulder - 0.15)
    high = 0.040 if outer.wear is Wear.COAT else 0.024
    solids: list[Solid] = []
    angle = np.radians(np.linspace(-35, 215, 11))
    collar = [
        neck
        + (r * math.cos(a) * 1.12, high * (0.5 - 0.5 * math.sin(a)) - 0.006, -0.004 - r * math.sin(a) * -1.0)
        for a in angle + math.pi
    ]
    solids += [cone(a, b, 0.014, 0.014, Bone.NECK, blend=0.01) for a, b in pairwise(collar)]
    top = neck[1] + 0.006
    down = np.array((0.0, 0.33, 0.66, 1.0))
    # As wide as a hand at the notch, a third of the way down, and a point where the coat closes.
    half = np.interp(down, (0.0, 0.33, 1.0), (0.016, 0.027, 0.009))
    for side in SIDES:
        along = 0.046 * (1 - down) + 0.72 * half
        edge = laid(on, list(zip(side * along, top + (deep - top) * down, strict=True)), 0.004)
        for (a, wide), (b, next_wide) in pairwise(zip(edge, half, strict=True)):
            solids.append(cone(a, b, wide, next_wide, Bone.CHEST, blend=0.012, flat=0.42))
    return [Piece(tuple(solids), darker, WOOL, 0.03, 0.36)]


def _buttons(outer: Garment, piece: Piece, build: Build, rest: F64) -> list[Stud]:
    chest, hips = rest[Bone.CHEST], rest[Bone.HIPS]
    color = (0.03, 0.03, 0.035) if max(outer.color) > 0.2 else (0.16, 0.12, 0.08)
    if outer.wear is Wear.CHEF_JACKET:
        rows = np.linspace(chest[1] + 0.085, hips[1] + 0.06, 4)
        return [Stud((x, y), 0.0105, color, piece.solids) for y in rows for x in (-0.045, 0.045)]
    rows = np.linspace(chest[1] - 0.055, hips[1] - 0.02, 3)
    return [Stud((0.012, y), 0.012, color, piece.solids) for y in rows]


def _extras(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
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
    under = 0.026 if look.wearing(*OUTER) else 0.014
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
    yield Piece((*sheet, *cuts), apron.color, CLOTH, 0.04, 0.9, apron.weave)
    waist = rest[Bone.SPINE][1] - 0.03
    band = body.trunk(build, rest, under + 0.004)
    for y, way in ((waist + 0.018, 1), (waist - 0.018, -1)):
        band.append(block((0, y + way * 0.6, 0), (1.0, 0.6, 1.0), 0.004, blend=0.006, cut=True))
    yield Piece(tuple(band), apron.color, CLOTH, 0.04, 0.7)
    yield _straps(apron, build, rest, under, bib)


def _straps(apron: Garment, build: Build, rest: F64, under: float, bib: float) -> Piece:
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
    return Piece(tuple(solids), scarf.color, WOOL, 0.03, 0.6)
