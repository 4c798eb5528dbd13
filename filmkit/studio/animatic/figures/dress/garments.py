"""From garments to pieces of cloth: which soft forms, which colour, how they hang.

Knows no words. Every piece is a closed form a little wider than what is under it, so borders of
colour stay crisp and nothing shows through.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.body import body
from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone, Build, arm
from filmkit.studio.animatic.figures.dress.cloth import (
    CLOTH,
    LEATHER,
    SKIN,
    WOOL,
    Piece,
    Stud,
    creases_of,
    hollow,
    material_of,
    skirt,
)
from filmkit.studio.animatic.figures.dress.finery import finery, sheets, studs_of
from filmkit.studio.animatic.figures.dress.patches import Patch
from filmkit.studio.animatic.figures.dress.tailoring import (
    Cloth,
    Opening,
    hood,
    neck_ring,
    sewn_on_outer,
    sewn_on_upper,
)
from filmkit.studio.animatic.figures.dress.trimmings import trimmings
from filmkit.studio.animatic.figures.looks.appearance import Appearance, Garment, Stuff, Trim, Wear
from filmkit.studio.animatic.geometry.distance import Solid, block, cone
from filmkit.studio.animatic.geometry.transform import F64

OUTER = (Wear.COAT, Wear.CHEF_JACKET, Wear.JACKET)
UPPER = (Wear.DRESS, Wear.WRAP, Wear.SARI, Wear.SWEATER, Wear.SHIRT, Wear.TSHIRT)
LONG = (Wear.DRESS, Wear.WRAP, Wear.SARI)
PADDING = 0.038
"""Metres that a padded suit stands off the body."""
SHOWS_LEGS = 0.7
"""How long a dress is under which trousers are seen."""
"""Upper garments that dress the legs too."""
LOWER = (Wear.SKIRT, Wear.SHORTS, Wear.TROUSERS)


def dressed(
    look: Appearance, build: Build, rest: F64
) -> tuple[tuple[Piece, ...], tuple[Stud, ...], tuple[Patch, ...]]:
    """All pieces from the skin outwards, what is sewn on them hard, and flat."""
    build = _roomy(look, build)
    pieces = [*_bare(look, build, rest), *_lower(look, build, rest)]
    upper = _upper(look, build, rest)
    pieces += upper
    studs: list[Stud] = []
    outer = look.wearing(*OUTER)
    patches = list(_on_upper(look, upper[0], build, rest))
    if outer:
        pieces += _outer(look, outer, build, rest)
        studs += _buttons(outer, pieces[-1], build, rest)
        patches += _on_outer(look, outer, pieces[-1], build, rest)
    pieces += [*trimmings(look, build, rest), *finery(look, build, rest)]
    studs += studs_of(look, build, rest)
    patches += sheets(look, build, rest)
    return tuple(pieces), tuple(studs), tuple(patches)


def _roomy(look: Appearance, build: Build) -> Build:
    """A body as loose clothes show it: no waist but where a belt or a sash holds it."""
    outer, upper = look.wearing(*OUTER), look.wearing(*UPPER)
    if look.mask or look.wearing(Wear.BELT, *LONG) or (upper and upper.bare):
        return build
    loose = 0.45 if outer or (upper and upper.wear in (Wear.SWEATER, Wear.SHIRT)) else 0.25
    return replace(build, waist=max(build.waist, build.waist + loose * (build.chest - build.waist)))


def _on_upper(look: Appearance, piece: Piece, build: Build, rest: F64) -> Iterator[Patch]:
    """What is sewn on what is worn above the waist, next to the skin."""
    upper = look.wearing(*UPPER)
    if upper is None or look.mask:
        return
    cloth = Cloth(upper, build, rest, _added(piece), piece.material, piece.creases)
    skirted = look.wearing(Wear.SKIRT, Wear.BIB, Wear.BELT, Wear.APRON) is not None
    yield from sewn_on_upper(cloth, look.wearing(*OUTER) is not None, skirted)


def _on_outer(look: Appearance, outer: Garment, piece: Piece, build: Build, rest: F64) -> Iterator[Patch]:
    """What is sewn on a jacket or a coat."""
    if outer.wear is Wear.CHEF_JACKET or look.mask:
        return
    hip, foot = rest[Bone.HIPS], rest[Bone.FOOT_L]
    low = float(hip[1] - _reach(outer) * (hip[1] - foot[1]))
    cloth = Cloth(outer, build, rest, _added(piece), piece.material, piece.creases)
    yield from sewn_on_outer(cloth, _opening(outer, rest), low)


def _added(piece: Piece) -> tuple[Solid, ...]:
    """The forms of a piece without what is cut out of it."""
    return tuple(solid for solid in piece.solids if solid.row[1] == 0)


def _reach(outer: Garment) -> float:
    """How far a jacket or a coat goes down, over the leg's length."""
    return outer.long if outer.wear is Wear.COAT else 0.12


def _opening(outer: Garment, rest: F64) -> Opening:
    """Where a jacket or a coat lets what is under it be seen."""
    neck, chest = float(rest[Bone.NECK][1]), float(rest[Bone.CHEST][1])
    coat = outer.wear is Wear.COAT
    deep = {
        Trim.ZIPPED: neck - 0.06,
        Trim.HOOD: neck - 0.05,
        Trim.BUTTONED: chest - 0.05,
        Trim.TRENCH: chest - 0.045,
    }.get(outer.trim, chest - (0.0 if coat else 0.045))
    apart = (0.050 if coat else 0.062) if outer.open else 0.003
    return Opening(0.052, apart, neck + 0.04, deep)


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
        yield Piece(solids, lower.color, material_of(lower), 0.06, hollow=cut, folds=1.0)
    else:
        length = 0.46 if lower.wear is Wear.SHORTS else 0.985
        wide = PADDING if lower.stuff is Stuff.PADDED else 0.013
        solids = tuple(body.legs(build, rest, wide, length))
        yield Piece(solids, lower.color, material_of(lower), 0.025, creases=creases_of(lower))


def _upper(look: Appearance, build: Build, rest: F64) -> list[Piece]:
    upper = look.wearing(*UPPER) or Garment(Wear.SHIRT, (0.5, 0.5, 0.5))
    outer, coat = look.wearing(*OUTER), look.wearing(Wear.COAT)
    thick = 0.003 if outer else {Wear.SWEATER: 0.012, Wear.TSHIRT: 0.004}.get(upper.wear, 0.006)
    thick = PADDING if upper.stuff is Stuff.PADDED else thick
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
        solids += _sleeve_mouths(rest)
    elif not upper.bare:
        loose = 0.012 if upper.wear is Wear.SHIRT else 0.006
        solids += body.sleeves(build, rest, thick + 0.003, _sleeve(look), loose)
    if upper.wear in LONG:
        solids.append(_neckline(upper, build, rest))
    plain = WOOL if upper.wear is Wear.SWEATER else CLOTH
    step = 0.62 if upper.wear in LONG and not outer else 1.0  # a neckline of coarse cells is torn
    deep = 0.0 if outer or look.mask else creases_of(upper)  # inside a coat it would come through
    folds = 2.0 * _flare(upper) / 0.055 if upper.wear is Wear.DRESS else 0.3 if cut else 0.0
    pieces = [
        Piece(
            tuple(solids),
            upper.color,
            material_of(upper, plain),
            0.035,
            step,
            hollow=cut,
            creases=0.4 * deep if upper.wear in LONG else deep,
            folds=min(folds, 1.5),
        )
    ]
    if upper.trim is Trim.HOOD and not outer and not look.headgear:
        pieces.append(hood(Cloth(upper, build, rest, tuple(solids), pieces[0].material)))
    elif upper.wear in (Wear.SHIRT, Wear.SWEATER):
        pieces.append(_neck(build, rest, upper))
    return pieces


def _neck(build: Build, rest: F64, upper: Garment) -> Piece:
    """What stands round the neck: the band of a shirt's collar, a roll, a ribbed edge."""
    if upper.wear is Wear.SHIRT:
        return _collar(build, rest, upper, 0.010)
    high = 0.062 if upper.trim is Trim.ROLL else 0.008
    ring = neck_ring(build, rest, 0.014, high)
    rolled = neck_ring(build, rest, 0.022, 0.020)
    solids = (ring, rolled) if upper.trim is Trim.ROLL else (ring,)
    over = block(rest[Bone.NECK] + (0, high + 0.1, 0), (0.2, 0.1, 0.2), 0.004, blend=0.008, cut=True)
    return Piece((*solids, over), upper.color, material_of(upper, WOOL), 0.03, 0.5)


def _sleeve_mouths(rest: F64) -> list[Solid]:
    """What is cut out of wide sleeves at the wrists: they are open, no balls."""
    mouths = []
    for side in SIDES:
        _, fore, hand = arm(side)
        way = (rest[hand] - rest[fore]) / np.linalg.norm(rest[hand] - rest[fore])
        at = rest[hand] + way * 0.045
        mouths.append(cone(at, at + way * 0.2, 0.088, 0.2, blend=0.010, cut=True))
    return mouths


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
    long = _reach(outer)
    flare = (0.045 if build.bust else 0.018) if coat else 0.0
    solids += skirt(build, rest, thick + 0.008, long, flare)
    cut = hollow(build, rest, thick + 0.008, long, flare)
    if outer.wear is Wear.CHEF_JACKET:
        collar = _collar(build, rest, outer, 0.016, 0.042)
        return [collar, Piece(tuple(solids), outer.color, cloth, 0.035, hollow=cut, creases=0.7)]
    gap = _opening(outer, rest)
    front = build.chest * body.DEPTH + thick
    throat = rest[Bone.NECK] + (0, 0.04, 0.085)
    opening = [cone(throat, (0, gap.deep, front + 0.004), gap.wide, gap.point, blend=0.008, cut=True)]
    if outer.open:
        opening.append(
            block((0, gap.deep - 0.75, 0.36), (gap.point, 0.75, 0.34), 0.01, blend=0.012, cut=True)
        )
    above: list[Piece] = []
    if outer.trim is Trim.ZIPPED:
        above.append(_collar(build, rest, outer, 0.018, 0.044))
    if outer.trim is Trim.HOOD:
        above.append(hood(Cloth(outer, build, rest, tuple(solids), cloth)))
    made = Piece(
        (*solids, *opening),
        outer.color,
        cloth,
        0.035,
        hollow=cut,
        creases=0.0 if look.mask else creases_of(outer),
        folds=0.5 if coat else 0.0,
    )
    return [*above, made]


def _buttons(outer: Garment, piece: Piece, build: Build, rest: F64) -> list[Stud]:
    if outer.open or outer.trim in (Trim.ZIPPED, Trim.HOOD):
        return []
    chest, hips = rest[Bone.CHEST], rest[Bone.HIPS]
    color = (0.03, 0.03, 0.035) if max(outer.color) > 0.2 else (0.16, 0.12, 0.08)
    if outer.wear is Wear.CHEF_JACKET:
        rows = np.linspace(chest[1] + 0.085, hips[1] + 0.06, 4)
        return [Stud((x, y), 0.0105, color, piece.solids) for y in rows for x in (-0.045, 0.045)]
    deep = _opening(outer, rest).deep
    rows = np.linspace(deep - 0.025, hips[1] - 0.02, 5 if outer.trim is Trim.BUTTONED else 3)
    columns = (-0.045, 0.045) if outer.trim is Trim.TRENCH else (0.006,)
    return [Stud((x, y), 0.012, color, piece.solids) for y in rows for x in columns]
