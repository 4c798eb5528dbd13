"""Bodies of buses, trams and carriages: an outline seen from above, raised in bands and pierced with windows.

Knows no wheels. The nose is at +x; the walls stand on `floor`, and the roof curves in over them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.world import F32, Material

REVEAL = 0.055
"""How deep glass lies in the wall."""
LIT = Material(0.6, 0.3, emission=1.15)
CELLS = (7, 7)


@dataclass(frozen=True, slots=True)
class Bay:
    """A window or a glazed door of both side walls, or of an end."""

    start: float
    stop: float
    """x of a side's; of an end's, z from -stop to stop."""
    bottom: float
    top: float
    seats: bool = True
    """Someone may be seen behind it."""


@dataclass(frozen=True, slots=True)
class Coach:
    """A body."""

    long: float
    wide: float
    corner: float
    """Radius of its four corners, from above."""
    floor: float
    top: float
    """Where the walls end and the roof begins."""
    rise: float
    """How much higher the middle of the roof is."""
    sides: Sequence[Bay]
    front: Sequence[Bay]
    back: Sequence[Bay]
    lower: Finish
    upper: Finish
    roof: Finish
    trim: Finish
    belt: float
    """Where the lower colour ends."""
    lit: bool = False
    seed: int = 0
    bow: float = 0.0
    """How far the ends belly out."""


def coach(c: Carpenter, body: Coach) -> None:
    """Walls, glass, roof and the line between the colours."""
    plan, normals = _plan(body)
    _walls(c, body, plan, normals)
    _roof(c, body, plan)
    ring = np.concatenate([plan, plan[:1]]), np.concatenate([normals, normals[:1]])
    for y, tall, out in (
        (body.belt, 0.045, 0.014),
        (body.top - 0.02, 0.05, 0.02),
        (body.floor + 0.02, 0.05, 0.012),
    ):
        line = [(p[0] + n[0] * out, y, p[1] + n[1] * out) for p, n in zip(*ring, strict=True)]
        low = np.array(line) - (0, tall / 2, 0)
        c.part(_strip(low, low + (0, tall, 0), ring[1]), body.trim)


def _plan(body: Coach) -> tuple[F64, F64]:
    """Points round the body from the front's left corner on, and which way each looks: (n, 2) as x, z.

    Every wall has points where its bays begin and end.
    """
    h, w, r = body.long / 2, body.wide / 2, body.corner
    turn = np.linspace(0, math.pi / 2, 8)
    xs = _marks(h - r, [v for bay in body.sides for v in (bay.start, bay.stop)])
    front = _marks(w - r, [s * v for bay in body.front for v in (bay.start, bay.stop) for s in (-1, 1)])
    back = _marks(w - r, [s * v for bay in body.back for v in (bay.start, bay.stop) for s in (-1, 1)])
    round_ = [(r * math.cos(a), r * math.sin(a)) for a in turn]
    points = np.array(
        [
            *((h, z) for z in front[:-1]),
            *((h - r + c, w - r + s) for c, s in round_),
            *((x, w) for x in xs[-2:0:-1]),
            *((-h + r - s, w - r + c) for c, s in round_),
            *((-h, z) for z in back[-2:0:-1]),
            *((-h + r - c, -w + r - s) for c, s in round_),
            *((x, -w) for x in xs[1:-1]),
            *((h - r + s, -w + r - c) for c, s in round_[:-1]),
        ]
    )
    out = np.clip((np.abs(points[:, 0]) - h + r) / max(r, 1e-6), 0, 1)
    points[:, 0] += np.sign(points[:, 0]) * body.bow * out * (1 - (points[:, 1] / w) ** 2)
    tangent = np.roll(points, -1, axis=0) - np.roll(points, 1, axis=0)
    return points, unit(np.stack([tangent[:, 1], -tangent[:, 0]], 1))


def _marks(far: float, wanted: Sequence[float]) -> list[float]:
    """From -far to far, with the wanted places between."""
    return sorted({-far, far, *(round(v, 6) for v in wanted if abs(v) < far - 1e-6)})


def _holes(body: Coach, a: F64, b: F64) -> list[Bay]:
    """The bays that cover the wall between two points, from the bottom up."""
    middle = (a + b) / 2
    w = body.wide / 2
    if abs(abs(middle[1]) - w) < 1e-6:
        found = [bay for bay in body.sides if bay.start - 1e-6 <= middle[0] <= bay.stop + 1e-6]
    else:
        ends = body.front if middle[0] > 0 else body.back
        found = [bay for bay in ends if bay.start - 1e-6 <= abs(middle[1]) <= bay.stop + 1e-6]
        corner = abs(middle[1]) > w - body.corner
        found = [bay for bay in found if bay.stop > w - body.corner or not corner]
    return sorted(found, key=lambda bay: bay.bottom)


def _walls(c: Carpenter, body: Coach, plan: F64, normals: F64) -> None:
    n = len(plan)
    parts: dict[str, list[Part]] = {"lower": [], "upper": [], "trim": []}
    chance = np.random.default_rng(body.seed)
    for i in range(n):
        j = (i + 1) % n
        a, b, na, nb = plan[i], plan[j], normals[i], normals[j]
        if np.linalg.norm(b - a) < 1e-6:
            continue
        holes = _holes(body, a, b)
        low = body.floor
        for hole in holes:
            _wall(parts, body, (a, b, na, nb), low, hole.bottom)
            _glass(c, body, hole, (a, b, na, nb), chance)
            _frame(parts["trim"], (a, b, na, nb), hole, (plan[i - 1], plan[(j + 1) % n]), body)
            low = hole.top
        _wall(parts, body, (a, b, na, nb), low, body.top)
    for name, finish in (("lower", body.lower), ("upper", body.upper), ("trim", body.trim)):
        for part in parts[name]:
            c.part(part, finish)


Run = tuple[F64, F64, F64, F64]
"""A stretch of wall: its two ends and which way each looks."""


def _wall(parts: dict[str, list[Part]], body: Coach, run: Run, low: float, high: float) -> None:
    for name, bottom, top in (("lower", low, min(high, body.belt)), ("upper", max(low, body.belt), high)):
        if top - bottom > 1e-3:
            parts[name].append(_panel(run, bottom, top))


def _panel(run: Run, low: float, high: float, inset: float = 0.0) -> Part:
    a, b, na, nb = run
    a, b = a - na * inset, b - nb * inset
    corners = np.array([(a[0], low, a[1]), (b[0], low, b[1]), (a[0], high, a[1]), (b[0], high, b[1])])
    looks = np.array([(na[0], 0, na[1]), (nb[0], 0, nb[1])] * 2)
    return part_of(corners, looks, np.array([[0, 1, 3], [0, 3, 2]]))


def _frame(out: list[Part], run: Run, bay: Bay, beside: tuple[F64, F64], body: Coach) -> None:
    """The four sides of the hole in the wall."""
    a, b, na, nb = run
    ia, ib = a - na * REVEAL, b - nb * REVEAL
    for y, up in ((bay.bottom, 1.0), (bay.top, -1.0)):
        corners = np.array([(a[0], y, a[1]), (b[0], y, b[1]), (ia[0], y, ia[1]), (ib[0], y, ib[1])])
        out.append(part_of(corners, np.tile((0.0, up, 0.0), (4, 1)), np.array([[0, 1, 3], [0, 3, 2]])))
    for p, ip, q, other in ((a, ia, b, beside[0]), (b, ib, a, beside[1])):
        if bay in _holes(body, p, other):
            continue
        corners = np.array(
            [
                (p[0], bay.bottom, p[1]),
                (ip[0], bay.bottom, ip[1]),
                (p[0], bay.top, p[1]),
                (ip[0], bay.top, ip[1]),
            ]
        )
        way = unit(q - p)
        out.append(part_of(corners, np.tile((way[0], 0.0, way[1]), (4, 1)), np.array([[0, 1, 3], [0, 3, 2]])))


def _glass(c: Carpenter, body: Coach, bay: Bay, run: Run, chance: np.random.Generator) -> None:
    """Dark by day; at night the lit inside, with somebody's head against it."""
    a, b, na, nb = run
    a, b = a - na * REVEAL, b - nb * REVEAL
    u, v = np.meshgrid(np.linspace(0, 1, CELLS[0] + 1), np.linspace(0, 1, CELLS[1] + 1), indexing="ij")
    u, v = u.ravel()[:, None], v.ravel()[:, None]
    flat = a * (1 - u) + b * u
    points = np.concatenate([flat[:, :1], bay.bottom + (bay.top - bay.bottom) * v, flat[:, 1:]], 1)
    looks = na * (1 - u) + nb * u
    part = part_of(points, np.stack([looks[:, 0], 0 * looks[:, 0], looks[:, 1]], 1), grid_triangles(*CELLS))
    if not body.lit:
        c.part(part, paint.GLASS)
        return
    wide = float(np.linalg.norm(b - a))
    c.part(part, Finish(_inside(u[:, 0], v[:, 0], wide, bay, chance), LIT))


def _inside(u: F64, v: F64, wide: float, bay: Bay, chance: np.random.Generator) -> F32:
    """Warm light from above, a seat's back below, and perhaps a head."""
    light = 0.30 + 0.70 * v**1.3
    tall = bay.top - bay.bottom
    seat = np.clip((0.20 / tall - v) / 0.06, 0, 1) * (0.75 if bay.seats else 0.0)
    someone, at = chance.random() < (0.45 if bay.seats else 0.0), float(chance.uniform(0.3, 0.7))
    if someone and wide > 0.35:
        x, y = (u - at) * wide, v * tall
        head = np.hypot(x / 0.13, (y - 0.42) / 0.16)
        body = np.hypot(x / 0.27, (y - 0.02) / 0.26)
        seat = np.maximum(seat, 0.93 * np.clip((1.25 - np.minimum(head, body)) / 0.5, 0, 1))
    warm = np.asarray(paint.CABIN)[None] * (light * (1 - seat))[:, None]
    return warm.astype(np.float32)


def _roof(c: Carpenter, body: Coach, plan: F64) -> None:
    """Rings that come in as they rise."""
    rings = []
    inset = (0.0, 0.02, 0.06, 0.14, 0.30, 0.55, 0.80)
    lift = (0.0, 0.30, 0.55, 0.76, 0.90, 0.97, 1.0)
    w = body.wide / 2
    for k, up in zip(inset, lift, strict=True):
        scale = np.array([1 - k * w / (body.long / 2), 1 - k])
        flat = plan * scale
        rings.append(np.stack([flat[:, 0], np.full(len(plan), body.top + body.rise * up), flat[:, 1]], 1))
    rings.append(np.tile((0.0, body.top + body.rise, 0.0), (len(plan), 1)))
    rings[-1][:, 0] = rings[-2][:, 0] * 0.97
    points = np.stack([np.concatenate([ring, ring[:1]]) for ring in rings])
    rows, columns = len(rings) - 1, len(plan)
    up = np.gradient(points, axis=0)
    along = np.roll(points, -1, axis=1) - np.roll(points, 1, axis=1)
    normal = np.cross(along, up)
    normal *= np.where(normal[..., 1:2] < 0, -1.0, 1.0)
    normal[-1] = (0.0, 1.0, 0.0)
    c.part(
        part_of(points.reshape(-1, 3), normal.reshape(-1, 3) + (0, 1e-6, 0), grid_triangles(rows, columns)),
        body.roof,
    )


def _strip(low: F64, high: F64, looks: F64) -> Part:
    points = np.concatenate([low, high])
    normal = np.tile(np.stack([looks[:, 0], 0 * looks[:, 0], looks[:, 1]], 1), (2, 1))
    return part_of(points, normal, grid_triangles(1, len(low) - 1))
