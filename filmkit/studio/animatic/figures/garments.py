"""From garments to pieces of cloth: which soft forms, which colour, how they hang.

Knows no words. Every piece is a closed form a little wider than what is under it, so borders of
colour stay crisp and nothing shows through.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.figures import body
from filmkit.studio.animatic.figures.appearance import Appearance, Garment, Stuff, Wear
from filmkit.studio.animatic.figures.cloth import (
    CLOTH,
    LEATHER,
    SKIN,
    WOOL,
    Piece,
    Stud,
    hollow,
    laid,
    material_of,
    skirt,
)
from filmkit.studio.animatic.figures.finery import finery, studs_of
from filmkit.studio.animatic.figures.skeleton import SIDES, Bone, Build
from filmkit.studio.animatic.figures.trimmings import trimmings
from filmkit.studio.animatic.geometry.distance import Solid, block, cone
from filmkit.studio.animatic.geometry.transform import F64

OUTER = (Wear.COAT, Wear.CHEF_JACKET, Wear.JACKET)
UPPER = (Wear.DRESS, Wear.WRAP, Wear.SARI, Wear.SWEATER, Wear.SHIRT, Wear.TSHIRT)
LONG = (Wear.DRESS, Wear.WRAP, Wear.SARI)
SHOWS_LEGS = 0.7
"""How long a dress is under which trousers are seen."""
"""Upper garments that dress the legs too."""
LOWER = (Wear.SKIRT, Wear.SHORTS, Wear.TROUSERS)


def dressed(look: Appearance, build: Build, rest: F64) -> tuple[tuple[Piece, ...], tuple[Stud, ...]]:
    """All pieces from the skin outwards, and what is sewn on."""
    pieces = [*_bare(look, build, rest), *_lower(look, build, rest), *_upper(look, build, rest)]
    studs: list[Stud] = []
    outer = look.wearing(*OUTER)
    if outer:
        pieces += _outer(look, outer, build, rest)
        studs += _buttons(outer, pieces[-1], build, rest)
    pieces += [*trimmings(look, build, rest), *finery(look, build, rest)]
    studs += studs_of(look, build, rest)
    return tuple(pieces), tuple(studs)


def bulk_of(look: Appearance) -> float:
    """How far clothes stand off the hips."""
    if look.wearing(Wear.COAT):
        return 0.055
    return 0.040 if look.wearing(*LONG, Wear.SKIRT, Wear.APRON) else 0.022


def _sleeve(look: Appearance) -> float:
    if look.wearing(*OUTER):
        return 0.97
    upper = look.wearing(*UPPER)
    if upper is not None and upper.bare:
        return 0.0
    if upper is None or upper.wear is Wear.TSHIRT:
        return 0.30
    if upper.wear is Wear.WRAP:
        return 0.90
    if upper.wear is Wear.SARI:
        return 0.30
    if upper.wear is Wear.DRESS:
        return 0.34 if look.age < 14 else 0.62
    return 0.60 if look.wearing(Wear.APRON) and upper.wear is Wear.SHIRT else 0.97


def _bare(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    yield Piece(tuple(body.throat(build, rest)), look.skin, SKIN, 0.02, 0.7)
    for side in SIDES:
        yield Piece(
            tuple(body.hand(build, rest, side)),
            look.gloves or look.skin,
            CLOTH if look.gloves else SKIN,
            0.006,
            0.34,
        )
    if (sleeve := _sleeve(look)) < 0.8:
        # No arm under the sleeve but a hand's breadth: where an elbow bends, it would come through.
        yield Piece(tuple(body.forearms(build, rest, 0.0, sleeve - 0.06)), look.skin, SKIN, 0.035, 0.75)
    if (upper := look.wearing(*UPPER)) and upper.wear in LONG and not look.wearing(*OUTER):
        low = block(rest[Bone.CHEST] - (0, 0.52, 0), (1.0, 0.5, 1.0), 0.004, blend=0.01, cut=True)
        yield Piece((*body.trunk(build, rest, -0.012), low), look.skin, SKIN, 0.035, 0.6)
    if look.wearing(*LONG, Wear.SKIRT, Wear.SHORTS) and not look.wearing(Wear.TROUSERS):
        yield Piece(tuple(body.legs(build, rest, -0.004)), look.skin, SKIN, 0.02, 0.85)
    shoe = look.wearing(Wear.BOOTS, Wear.SHOES)
    shaft = 0.20 if shoe and shoe.wear is Wear.BOOTS else 0.0
    under = block((0, -0.247, 0), (1.0, 0.25, 1.0), 0.001, blend=0.004, cut=True)
    color = shoe.color if shoe else (0.03, 0.025, 0.02)
    yield Piece((*body.shoes(build, rest, shaft), under), color, LEATHER, 0.015, 0.62)


def _lower(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    long, trousers = look.wearing(*LONG), look.wearing(Wear.TROUSERS)
    if long and not (trousers and long.long < SHOWS_LEGS):
        return
    lower = look.wearing(*LOWER) or Garment(Wear.TROUSERS, (0.05, 0.055, 0.07))
    coat = look.wearing(Wear.COAT)
    if lower.wear is Wear.SKIRT and coat and coat.long >= lower.long and not coat.open:
        return
    if lower.wear is Wear.SKIRT:
        cut = hollow(build, rest, 0.012, lower.long)
        solids = tuple(skirt(build, rest, 0.012, lower.long))
        yield Piece(solids, lower.color, material_of(lower), 0.06, hollow=cut)
    else:
        length = 0.46 if lower.wear is Wear.SHORTS else 0.985
        yield Piece(tuple(body.legs(build, rest, 0.013, length)), lower.color, material_of(lower), 0.025)


def _upper(look: Appearance, build: Build, rest: F64) -> Iterator[Piece]:
    upper = look.wearing(*UPPER) or Garment(Wear.SHIRT, (0.5, 0.5, 0.5))
    outer, coat = look.wearing(*OUTER), look.wearing(Wear.COAT)
    thick = 0.003 if outer else {Wear.SWEATER: 0.012, Wear.TSHIRT: 0.004}.get(upper.wear, 0.006)
    solids = body.trunk(build, rest, thick)
    cut: tuple[Solid, ...] = ()
    if upper.wear not in LONG:
        tucked = look.wearing(Wear.SKIRT, Wear.BIB, Wear.BELT, *OUTER) is not None
        solids += _hem(build, rest, thick, tucked or bool(look.mask))  # a coat of fur has no hem
    elif not (coat and coat.long >= upper.long and not coat.open):
        solids += skirt(build, rest, thick + 0.006, upper.long, _flare(upper))
        cut = hollow(build, rest, thick + 0.006, upper.long, _flare(upper))
    if outer:
        solids += body.sleeves(build, rest, 0.0, 0.12)  # longer, it comes through a bent elbow
    elif upper.wear is Wear.WRAP:
        solids += body.sleeves(build, rest, thick + 0.012, 0.90, 0.075)
    elif not upper.bare:
        loose = 0.012 if upper.wear is Wear.SHIRT else 0.006
        solids += body.sleeves(build, rest, thick + 0.003, _sleeve(look), loose)
    if upper.wear in LONG:
        solids.append(_neckline(upper, build, rest))
    plain = WOOL if upper.wear is Wear.SWEATER else CLOTH
    step = 0.62 if upper.wear in LONG and not outer else 1.0  # a neckline of coarse cells is torn
    yield Piece(tuple(solids), upper.color, material_of(upper, plain), 0.035, step, hollow=cut)
    if upper.wear in (Wear.SHIRT, Wear.SWEATER):
        thick = 0.012 if upper.wear is Wear.SHIRT else 0.018
        yield _collar(build, rest, upper, thick)


def _flare(upper: Garment) -> float:
    """How far a long garment spreads to its hem."""
    if upper.wear is Wear.DRESS and upper.long > 0.85:
        return 0.16
    return 0.015 if upper.wear is Wear.WRAP else 0.055


def _neckline(upper: Garment, build: Build, rest: F64) -> Solid:
    """What is cut out at the neck: a round of a dress, or all above the breast."""
    neck, chest = rest[Bone.NECK], rest[Bone.CHEST]
    if upper.bare:
        return block(chest + (0, 0.565, 0), (1.0, 0.5, 1.0), 0.02, blend=0.01, cut=True)
    front = build.chest * body.DEPTH + 0.02
    deep = chest[1] + (0.02 if upper.wear is Wear.WRAP else 0.075)
    wide, point = (0.046, 0.006) if upper.wear is Wear.WRAP else (0.072, 0.030)
    return cone(neck + (0, 0.035, 0.04), (0, deep, front), wide, point, blend=0.014, cut=True)


def _hem(build: Build, rest: F64, thick: float, tucked: bool) -> list[Solid]:
    """Where a shirt ends: inside the waist, or loose over the hips."""
    hip = rest[Bone.HIPS]
    low = 0.005 if tucked else 0.065
    end = block(hip - (0, 0.5 + low, 0), (1.0, 0.5, 1.0), 0.004, blend=0.015, cut=True)
    if tucked:
        return [end]
    r = build.hip + thick + 0.010
    return [cone(hip + (0, 0.03, 0), hip - (0, 0.12, 0), r, r + 0.004, Bone.HIPS, blend=0.06, flat=0.80), end]


def _collar(build: Build, rest: F64, of: Garment, thick: float, high: float = 0.035) -> Piece:
    neck = rest[Bone.NECK]
    r = 0.046 + 0.10 * (build.shoulder - 0.15) + thick
    ring = cone(neck + (0, -0.02, 0), neck + (0, high, 0.008), r + 0.016, r, Bone.NECK, blend=0.01)
    over = block(neck + (0, high + 0.1, 0.0), (0.2, 0.1, 0.2), 0.004, blend=0.008, cut=True)
    front = cone(
        neck + (0, high + 0.03, 0.09), neck + (0, -0.035, 0.085), 0.030, 0.008, blend=0.008, cut=True
    )
    plain = WOOL if of.wear is Wear.SWEATER else CLOTH
    return Piece((ring, over, front), of.color, material_of(of, plain), 0.03, 0.5)


def _outer(look: Appearance, outer: Garment, build: Build, rest: F64) -> list[Piece]:
    coat = outer.wear is Wear.COAT
    thick = {Wear.COAT: 0.022, Wear.JACKET: 0.016}.get(outer.wear, 0.013)
    cloth = material_of(outer, WOOL if coat else CLOTH)
    solids = body.trunk(build, rest, thick)
    solids += body.sleeves(build, rest, thick * 0.75, 0.97, 0.010)
    long = outer.long if coat else 0.12
    flare = (0.045 if build.bust else 0.018) if coat else 0.0
    solids += skirt(build, rest, thick + 0.008, long, flare)
    cut = hollow(build, rest, thick + 0.008, long, flare)
    if outer.wear is Wear.CHEF_JACKET:
        collar = _collar(build, rest, outer, 0.016, 0.042)
        return [collar, Piece(tuple(solids), outer.color, cloth, 0.035, hollow=cut)]
    neck, chest = rest[Bone.NECK], rest[Bone.CHEST]
    deep = chest[1] + (0.0 if coat else -0.04)
    front = build.chest * body.DEPTH + thick
    throat = neck + (0, 0.04, 0.085)
    opening = [cone(throat, (0, deep, front + 0.004), 0.052, 0.003, blend=0.008, cut=True)]
    if outer.open:
        apart = 0.045 if coat else 0.060
        opening.append(block((0, deep - 0.60, 0.36), (apart, 0.75, 0.34), 0.01, blend=0.012, cut=True))
        if outer.stuff is not Stuff.CLOTH or not coat:
            return [Piece((*solids, *opening), outer.color, cloth, 0.035, hollow=cut)]
    return [
        *_lapels(outer, build, rest, deep, solids),
        Piece((*solids, *opening), outer.color, cloth, 0.035, hollow=cut),
    ]


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
    down = np.linspace(0.0, 1.0, 10)
    # Widest at the notch, a third of the way down, and a point where the coat closes; few steps are lumps.
    half = 0.007 + 0.019 * np.clip(np.sin(np.pi * (0.22 + 0.78 * down)), 0.0, 1.0) ** 0.8
    for side in SIDES:
        along = 0.046 * (1 - down) + 0.72 * half + (0.045 * down if outer.open else 0.0)
        edge = laid(on, list(zip(side * along, top + (deep - top) * down, strict=True)), 0.004)
        for (a, wide), (b, next_wide) in pairwise(zip(edge, half, strict=True)):
            solids.append(cone(a, b, wide, next_wide, Bone.CHEST, blend=0.006, flat=0.36))
    return [Piece(tuple(solids), darker, material_of(outer, WOOL), 0.03, 0.36)]


def _buttons(outer: Garment, piece: Piece, build: Build, rest: F64) -> list[Stud]:
    if outer.open:
        return []
    chest, hips = rest[Bone.CHEST], rest[Bone.HIPS]
    color = (0.03, 0.03, 0.035) if max(outer.color) > 0.2 else (0.16, 0.12, 0.08)
    if outer.wear is Wear.CHEF_JACKET:
        rows = np.linspace(chest[1] + 0.085, hips[1] + 0.06, 4)
        return [Stud((x, y), 0.0105, color, piece.solids) for y in rows for x in (-0.045, 0.045)]
    rows = np.linspace(chest[1] - 0.055, hips[1] - 0.02, 3)
    return [Stud((0.012, y), 0.012, color, piece.solids) for y in rows]
