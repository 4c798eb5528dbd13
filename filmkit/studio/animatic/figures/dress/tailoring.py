"""What is sewn on garments that tells them apart: lapels, collars, plackets, pockets, zips, belts, hoods.

Knows no words. All of it are patches on the cloth of the garment, from neck to hem.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone, Build, arm
from filmkit.studio.animatic.figures.dress.cloth import Piece
from filmkit.studio.animatic.figures.dress.creases import creased
from filmkit.studio.animatic.figures.dress.patches import Edge, Patch, front, mirrored, patch
from filmkit.studio.animatic.figures.looks.appearance import Garment, Trim, Wear
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import Color, Material

CORD: Color = (0.62, 0.60, 0.56)


@dataclass(frozen=True, slots=True)
class Cloth:
    """A garment as it lies on a body: what patches are sewn on."""

    garment: Garment
    build: Build
    rest: F64
    solids: tuple[Solid, ...]
    material: Material
    creases: float = 0.0
    """How deep it creases, and what is sewn on it with it."""

    @property
    def scale(self) -> float:
        """Of patches: over those of a man."""
        return self.build.chest / 0.146

    @property
    def neck(self) -> F64:
        """The base of the neck."""
        return np.asarray(self.rest[Bone.NECK], np.float64)

    def sewn(
        self,
        edges: tuple[Edge, Edge],
        light: float = 1.0,
        lift: float | tuple[float, float] = 0.0045,
        rows: int = 10,
        on: Sequence[Solid] = (),
        cut: bool = False,
    ) -> Patch:
        """A strip of the same cloth, a little lighter or darker."""
        r, g, b = self.garment.color
        color = (r * light, g * light, b * light)
        made = patch(edges, on or self.solids, color, self.material, lift=lift, rows=rows, cut=cut)
        return self.with_creases(made)

    def with_creases(self, made: Patch) -> Patch:
        """The same patch, creased as the cloth under it is."""
        points, normals = creased(made.part.vertices, made.part.normals, self.rest, self.creases)
        return replace(made, part=replace(made.part, vertices=points, normals=normals))


@dataclass(frozen=True, slots=True)
class Opening:
    """The V of a jacket or coat: how wide at the neck and where it closes."""

    wide: float
    point: float
    """Half the width where it closes."""
    top: float
    deep: float
    """Heights of its two ends."""

    def edge(self, y: float) -> float:
        """Half its width at a height."""
        t = min(max((self.top - y) / (self.top - self.deep), 0.0), 1.0)
        return self.wide + (self.point - self.wide) * t


def neck_ring(build: Build, rest: F64, wide: float, high: float) -> Solid:
    """What a collar stands on: round the neck, `wide` of the skin, `high` at its nape."""
    neck = rest[Bone.NECK]
    r = 0.046 + 0.10 * (build.shoulder - 0.15) + wide
    return cone(neck + (0, -0.025, -0.004), neck + (0, high, -0.002), r + 0.008, r, Bone.NECK, blend=0.02)


def lapels(cloth: Cloth, opening: Opening, broad: float = 1.0) -> Iterator[Patch]:
    """Two lapels, notched, and the collar they meet."""
    k, neck = cloth.scale * broad, cloth.neck
    top = float(neck[1]) - 0.045
    down = np.linspace(0.0, 1.0, 9)
    y = top + (opening.deep - top) * down
    inner = np.array([opening.edge(float(each)) for each in y]) - 0.004
    wide = k * np.interp(
        down, (0.0, 0.09, 0.40, 1.0), (0.062, 0.066, 0.046, 0.020 if cloth.garment.open else 0.013)
    )
    drop = 0.030 * np.exp(-(((down - 0.0) / 0.10) ** 2))
    for side in SIDES:
        edges = (
            front(cloth.solids, list(zip(side * inner, y, strict=True))),
            front(cloth.solids, list(zip(side * (inner + wide), y - drop * k + 0.006, strict=True))),
        )
        yield cloth.sewn(edges, 0.86, (0.007, 0.0055), 16)
    yield from _collar(cloth, opening, k)


def _collar(cloth: Cloth, opening: Opening, k: float) -> Iterator[Patch]:
    """Round the nape and down to the notches."""
    neck = cloth.neck
    ring = neck_ring(cloth.build, cloth.rest, 0.016, 0.030)
    on = (*cloth.solids, ring)
    r = ring.row[10] + 0.002
    inner: list[F64] = []
    outer: list[F64] = []
    for a in np.radians(np.linspace(180, 62, 7)):
        back = 0.5 - 0.5 * math.cos(a)
        way = np.array([math.sin(a), 0.0, math.cos(a)])
        inner.append(neck + way * r + (0, 0.004 + 0.024 * back, -0.004))
        outer.append(neck + way * (r + 0.036 + 0.016 * back) + (0, -0.022 - 0.012 * back, -0.004))
    end = float(neck[1]) - 0.036
    x = opening.edge(end) - 0.004
    inner += front(cloth.solids, [(opening.edge(end + 0.03) - 0.004, end + 0.022), (x, end)])
    outer += front(cloth.solids, [(x + 0.052 * k, end + 0.024), (x + 0.046 * k, end + 0.002)])
    edges = ([*mirrored(inner)[:0:-1], *inner], [*mirrored(outer)[:0:-1], *outer])
    yield cloth.sewn(edges, 0.84, (0.003, 0.006), 30, on, True)


def shirt_collar(cloth: Cloth, *, soft: bool = False) -> Iterator[Patch]:
    """Two pointed leaves that fall over the band they stand on."""
    neck = cloth.neck
    high = 0.020 if soft else 0.030
    ring = neck_ring(cloth.build, cloth.rest, 0.010, high)
    on = (*cloth.solids, ring)
    r = ring.row[10] + 0.002
    inner: list[F64] = []
    outer: list[F64] = []
    for a in np.radians(np.linspace(180, 14, 9)):
        back = 0.5 - 0.5 * math.cos(a)
        point = math.exp(-((math.degrees(a) - 22) ** 2) / 500)
        way = np.array([math.sin(a), 0.0, math.cos(a)])
        inner.append(neck + way * r + (0, high - 0.016 * (1 - back), -0.002))
        low = way * (r + 0.020 + 0.012 * point) + (0.010 * point, -0.008 - 0.038 * point, 0.004)
        outer.append(neck + low)
    edges = ([*mirrored(inner)[::-1]], [*mirrored(outer)[::-1]])
    yield cloth.sewn((inner, outer), 1.0, (0.004, 0.007), 20, on, True)
    yield cloth.sewn(edges, 1.0, (0.004, 0.007), 20, on, True)


def neck_band(cloth: Cloth, wide: float = 0.018) -> Iterator[Patch]:
    """The ribbed band round the neck of what is pulled over the head."""
    neck = cloth.neck
    ring = neck_ring(cloth.build, cloth.rest, 0.010, 0.012)
    on = (*cloth.solids, ring)
    inner, outer = [], []
    for a in np.radians(np.linspace(-180, 180, 25)):
        way = np.array([math.sin(a), 0.0, math.cos(a)])
        lean = -0.016 * math.cos(a)
        inner.append(neck + way * (ring.row[10] + 0.001) + (0, 0.012 + lean, 0))
        outer.append(neck + way * (ring.row[10] + 0.006 + wide) + (0, 0.006 - wide + 1.3 * lean, 0))
    yield cloth.sewn((inner, outer), 0.86, 0.004, 25, on)


def placket(cloth: Cloth, top: float, low: float, half: float = 0.015, light: float = 0.97) -> Patch:
    """The band down the front that buttons are on; a narrow dark one is a zip."""
    y = np.linspace(top, low, 9)
    edges = tuple(front(cloth.solids, [(x, float(each)) for each in y]) for x in (-half, half))
    return cloth.sewn((edges[0], edges[1]), light, 0.004, 12)


def edging(cloth: Cloth, x: float, top: float, low: float, wide: float = 0.022) -> Iterator[Patch]:
    """Bands down both edges of what is worn open, `x` from the middle."""
    y = np.linspace(top, low, 9)
    for side in SIDES:
        edges = tuple(
            front(cloth.solids, [(side * (x + off), float(each)) for each in y]) for off in (-0.006, wide)
        )
        yield cloth.sewn((edges[0], edges[1]), 0.95, 0.0035, 12)


def pocket(
    cloth: Cloth, at: tuple[float, float], size: tuple[float, float], slant: float = 0.0, light: float = 0.9
) -> Iterator[Patch]:
    """One on each side of the front: `at` is the left one's middle, `slant` how far its outside drops."""
    (x, y), (wide, high) = at, size
    for side in SIDES:
        rows = np.linspace(-0.5, 0.5, 5)
        edges = tuple(
            front(
                cloth.solids,
                [(side * (x + wide * k), y - slant * k + way * high / 2) for k in rows],
            )
            for way in (1, -1)
        )
        yield cloth.sewn((edges[0], edges[1]), light, 0.004, 6)


def pouch(cloth: Cloth) -> Patch:
    """The broad pocket before the belly of a hooded sweater."""
    hips, spine = cloth.rest[Bone.HIPS], cloth.rest[Bone.SPINE]
    top, low = float(spine[1]) - 0.005, float(hips[1]) - 0.03
    k = cloth.scale
    left = [(-0.060 * k, top), (-0.100 * k, low + 0.06), (-0.105 * k, low)]
    right = [(-x, y) for x, y in left]
    return cloth.sewn((front(cloth.solids, left), front(cloth.solids, right)), 0.9, 0.006, 8)


def girdle(cloth: Cloth, y: float, half: float, light: float = 0.85) -> Patch:
    """A band all round at a height: a belt of the same cloth, a hem, a waist."""
    edges: list[list[F64]] = []
    for way in (half, -half):
        turns = np.radians(np.linspace(-180, 180, 25))
        r = cloth.build.waist + 0.03
        edges.append([np.array([r * math.sin(a), y + way, r * 0.72 * math.cos(a)]) for a in turns])
    return cloth.sewn((edges[0], edges[1]), light, 0.007, 25)


def cuffs(cloth: Cloth, length: float, wide: float = 0.03) -> Iterator[Patch]:
    """Bands round both sleeves, where they end: at `length` of the arm."""
    from_shoulder = (max(length - wide, 0.0), length)
    for side in SIDES:
        upper, fore, hand = arm(side)
        joints = np.array([cloth.rest[b] for b in (upper, fore, hand)])
        edges: list[list[F64]] = []
        for share in from_shoulder:
            at = np.array([np.interp(share, (0, 0.5, 1), joints[:, axis]) for axis in range(3)])
            way = joints[2] - joints[1]
            way = way / np.linalg.norm(way)
            beside = np.cross(way, (0.0, 0.0, 1.0))
            turns = np.radians(np.linspace(-180, 180, 11))
            edges.append([at + 0.045 * (beside * math.cos(a) + np.array([0, 0, math.sin(a)])) for a in turns])
        yield cloth.sewn((edges[0], edges[1]), 0.86, 0.004, 11)


def shoulder_straps(cloth: Cloth) -> Iterator[Patch]:
    """Of trench coats and uniforms."""
    yoke = float(cloth.rest[Bone.UPPER_ARM_L][1]) + 0.05
    for side in SIDES:
        edges = tuple(
            [np.array([side * x, yoke, z - 0.016]) for x in np.linspace(0.085, cloth.build.shoulder, 5)]
            for z in (0.022, -0.022)
        )
        yield cloth.sewn((edges[0], edges[1]), 0.85, 0.006, 6)


def hood(cloth: Cloth) -> Piece:
    """A hood that is down: a soft roll behind the neck that runs out on the breast."""
    neck = cloth.neck
    r = 0.052 + 0.10 * (cloth.build.shoulder - 0.15)
    solids: list[Solid] = []
    for side in SIDES:
        turns = np.radians((180, 140, 100, 62, 34))
        thick = (0.036, 0.036, 0.030, 0.022, 0.014)
        path = []
        for a, q in zip(turns, thick, strict=True):
            back = 0.5 - 0.5 * math.cos(a)
            way = np.array([side * math.sin(a), 0.0, math.cos(a)])
            path.append(neck + way * (r + 0.7 * q) + (0, -0.022 + 0.022 * back, -0.012 * back))
        steps = zip(pairwise(path), pairwise(thick), strict=True)
        solids += [cone(a, b, p, q, Bone.CHEST, blend=0.02) for (a, b), (p, q) in steps]
    sack = neck + (0, -0.050, -r - 0.050)
    solids.append(ellipsoid(sack, (0.095 * cloth.scale, 0.085, 0.040), Bone.CHEST, blend=0.05))
    return Piece(tuple(solids), cloth.garment.color, cloth.material, 0.03, 0.6)


def cords(cloth: Cloth) -> Iterator[Patch]:
    """Two, from the hood down the breast."""
    top = float(cloth.neck[1]) - 0.035
    for side, long in ((1, 0.155), (-1, 0.140)):
        y = np.linspace(top, top - long, 6)
        edges = tuple(
            front(cloth.solids, [(side * (0.036 - 0.006 * k) + off, float(each)) for k, each in enumerate(y)])
            for off in (-0.0035, 0.0035)
        )
        yield patch(
            (edges[0], edges[1]), cloth.solids, (0.62, 0.60, 0.56), cloth.material, lift=0.007, rows=8
        )


def sewn_on_upper(cloth: Cloth, under: bool, skirted: bool) -> Iterator[Patch]:
    """All patches of what is worn next to the skin above the waist; `under` a coat, less of it."""
    garment, neck = cloth.garment, float(cloth.neck[1])
    low = float(cloth.rest[Bone.HIPS][1]) + (0.02 if skirted or under else -0.045)
    match garment.wear, garment.trim:
        case Wear.SHIRT, _:
            yield from shirt_collar(cloth)
            yield placket(cloth, neck - 0.045, low)
            if not under:
                yield from cuffs(cloth, 0.965)
        case Wear.TSHIRT, Trim.POLO:
            yield from shirt_collar(cloth, soft=True)
            yield placket(cloth, neck - 0.04, neck - 0.15)
        case Wear.SWEATER, Trim.HOOD:
            yield from cords(cloth)
            if not under:
                yield pouch(cloth)
                yield from cuffs(cloth, 0.965, 0.06)
        case (Wear.SWEATER, Trim.PLAIN) | (Wear.TSHIRT, Trim.PLAIN) if not garment.bare:
            yield from neck_band(cloth)
            if garment.wear is Wear.SWEATER and not under:
                yield from cuffs(cloth, 0.965, 0.06)


def sewn_on_outer(cloth: Cloth, opening: Opening, low: float) -> Iterator[Patch]:
    """All patches of a jacket or coat that ends at the height `low`."""
    garment, rest = cloth.garment, cloth.rest
    hips, spine, neck = float(rest[Bone.HIPS][1]), float(rest[Bone.SPINE][1]), float(cloth.neck[1])
    if garment.trim is Trim.ZIPPED or garment.trim is Trim.HOOD:
        if garment.open:
            yield from edging(cloth, opening.point, neck - 0.03, low + 0.02, 0.014)
        else:
            yield placket(cloth, opening.deep, low + 0.02, 0.008, 0.30)
        yield from pocket(cloth, (0.098 * cloth.scale, spine - 0.03), (0.020, 0.13), 0.0, 0.7)
        yield from cuffs(cloth, 0.965, 0.05)
        return
    if garment.trim is Trim.BUTTONED:
        yield from _band(cloth, opening, low)
        yield from pocket(cloth, (0.090 * cloth.scale, hips + 0.005), (0.095, 0.085), 0.0, 0.94)
        yield from cuffs(cloth, 0.965, 0.06)
        return
    trench = garment.trim is Trim.TRENCH
    yield from lapels(cloth, opening, 1.25 if trench else 1.0)
    if garment.open:
        yield from edging(cloth, opening.point, opening.deep + 0.01, low + 0.02)
    else:
        x = -0.055 if trench else -0.016
        y = np.linspace(opening.deep + 0.004, low + 0.03, 9)
        edges = tuple(front(cloth.solids, [(x + off, float(each)) for each in y]) for off in (0.0, 0.020))
        yield cloth.sewn((edges[0], edges[1]), 1.0, (0.005, 0.0005), 12)
    if trench:
        yield girdle(cloth, spine - 0.03, 0.023)
        yield from shoulder_straps(cloth)
    yield from pocket(cloth, (0.092 * cloth.scale, hips + 0.035), (0.105, 0.038), 0.012)
    if garment.wear is Wear.JACKET:
        beside = max(0.075 * cloth.scale, opening.edge(neck - 0.19) + 0.048)
        yield next(pocket(cloth, (beside, neck - 0.19), (0.070, 0.018), -0.008))
    yield from cuffs(cloth, 0.965, 0.10 if trench else 0.05)


def _band(cloth: Cloth, opening: Opening, low: float) -> Iterator[Patch]:
    """Round neck and front of a cardigan."""
    neck, top = cloth.neck, float(cloth.neck[1])
    for side in SIDES:
        inner = [neck + (side * 0.055, 0.0, -0.03), neck + (side * 0.060, -0.016, 0.02)]
        outer = [neck + (side * 0.078, -0.014, -0.03), neck + (side * 0.082, -0.026, 0.02)]
        y = np.array(
            [top - 0.05, (top + opening.deep) / 2, opening.deep, *np.linspace(opening.deep, low, 7)[1:]]
        )
        x = np.array([opening.edge(float(each)) for each in y]) - 0.003
        inner += front(cloth.solids, list(zip(side * x, y, strict=True)))
        outer += front(cloth.solids, list(zip(side * (x + 0.024), y, strict=True)))
        yield cloth.sewn((inner, outer), 0.88, 0.005, 24)
