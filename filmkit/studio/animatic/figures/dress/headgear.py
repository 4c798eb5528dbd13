"""What is worn on the head, as parts in head axes. Knows no hair but how much of it a hat hides."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.hair.hair import RADII, SKULL
from filmkit.studio.animatic.figures.looks.appearance import Headgear
from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of, placed
from filmkit.studio.animatic.geometry.primitives import grid_triangles, lathe, sphere
from filmkit.studio.animatic.geometry.transform import placement

HIDES = {
    Headgear.TOQUE: 0.085,
    Headgear.CAP: 0.080,
    Headgear.HAT: 0.078,
    Headgear.BEANIE: 0.062,
    Headgear.HEADSCARF: 0.088,
    Headgear.HOOD: 0.098,
    Headgear.HIJAB: -1.0,
    Headgear.PEAKED: 0.072,
    Headgear.HELMET: 0.050,
    Headgear.WIDE_BRIM: 0.076,
    Headgear.TOP_HAT: 0.078,
    Headgear.POINTED: 0.078,
    Headgear.CROWN: 0.20,
    Headgear.BERET: 0.080,
    Headgear.VEIL: 0.20,
    Headgear.TURBAN: 0.060,
    Headgear.HELM: -1.0,
    Headgear.SPACE: -1.0,
    Headgear.MOTOR: -1.0,
    Headgear.CYCLE: 0.100,
}
"""Hair above this height is under it."""

_Profile = tuple[tuple[float, float], ...]
_TURNED: Mapping[Headgear, tuple[_Profile, float, float]] = {
    Headgear.HAT: (
        ((0.150, 0.0), (0.152, 0.006), (0.100, 0.012), (0.093, 0.02), (0.090, 0.075), (0.070, 0.098),
         (0, 0.092)),
        0.070,
        -0.06,
    ),
    Headgear.CAP: (((0.094, 0.0), (0.104, 0.022), (0.100, 0.048), (0.070, 0.066), (0, 0.070)), 0.068, -0.04),
    Headgear.BEANIE: (
        ((0.092, -0.012), (0.101, -0.010), (0.104, 0.000), (0.103, 0.026), (0.098, 0.034), (0.097, 0.046),
         (0.093, 0.062), (0.083, 0.080), (0.066, 0.095), (0.042, 0.105), (0.018, 0.110), (0, 0.111)),
        0.052,
        -0.10,
    ),
    Headgear.BERET: (
        ((0.090, 0.0), (0.100, 0.004), (0.132, 0.020), (0.138, 0.030), (0.128, 0.042), (0.080, 0.054),
         (0, 0.058)),
        0.070,
        -0.22,
    ),
    Headgear.TURBAN: (
        ((0.090, -0.016), (0.116, -0.006), (0.126, 0.010), (0.124, 0.026), (0.132, 0.038), (0.124, 0.056),
         (0.100, 0.066), (0.096, 0.076), (0.060, 0.092), (0, 0.098)),
        0.052,
        -0.16,
    ),
    Headgear.PEAKED: (
        ((0.092, 0.0), (0.093, 0.040), (0.122, 0.062), (0.126, 0.072), (0.108, 0.084), (0, 0.092)),
        0.062,
        -0.10,
    ),
    Headgear.HELMET: (
        ((0.116, -0.002), (0.119, 0.006), (0.104, 0.014), (0.104, 0.050), (0.088, 0.092),
         (0.052, 0.118), (0, 0.126)),
        0.036,
        -0.06,
    ),
    Headgear.WIDE_BRIM: (
        ((0.196, 0.012), (0.197, 0.017), (0.150, 0.004), (0.098, 0.008), (0.092, 0.020), (0.084, 0.098),
         (0.062, 0.114), (0, 0.098)),
        0.066,
        -0.05,
    ),
    Headgear.TOP_HAT: (
        ((0.138, 0.006), (0.139, 0.011), (0.098, 0.006), (0.091, 0.014), (0.087, 0.100),
         (0.097, 0.190), (0, 0.192)),
        0.070,
        -0.05,
    ),
    Headgear.POINTED: (
        ((0.168, 0.004), (0.169, 0.009), (0.102, 0.008), (0.092, 0.022), (0.050, 0.170),
         (0.016, 0.290), (0, 0.320)),
        0.068,
        -0.12,
    ),
}  # fmt: skip
"""Profiles of (radius, height) from the rim up, where the rim sits on the skull, and how it tilts."""


def headgear(kind: Headgear) -> Part:
    """The thing itself, sitting on the skull."""
    if kind in _TURNED:
        profile, base, tilt = _TURNED[kind]
        made = _oval(profile, base, tilt)
        return joined([made, _peak(kind)]) if kind in (Headgear.CAP, Headgear.PEAKED) else made
    match kind:
        case Headgear.TOQUE:
            return _toque()
        case Headgear.CROWN:
            return _crown()
        case Headgear.SPACE:
            return _bowl()
        case Headgear.MOTOR:
            return _full_face()
        case Headgear.CYCLE:
            return _ribbed()
        case Headgear.VEIL:
            return _veil()
        case Headgear.HIJAB:
            return _hijab()
        case Headgear.HELM:
            return _helm()
    return _cloth(kind is Headgear.HOOD)


def _peak(kind: Headgear) -> Part:
    size, fall = ((0.070, 0.007, 0.060), 0.28) if kind is Headgear.CAP else ((0.074, 0.006, 0.056), 0.50)
    return placed(sphere(size, 20), placement((0, 0.076, 0.088), (fall, 0, 0)))


def _crown() -> Part:
    """A ring of points, open above."""
    points, around = 8, 48
    angle = np.linspace(0, math.tau, around + 1)
    peaks = 0.052 + 0.026 * np.abs((angle * points / math.tau) % 1 - 0.5) * 2
    rows = [np.full_like(angle, 0.0), np.full_like(angle, 0.030), peaks]
    out = (0.096, 0.099, 0.106)
    v = np.stack(
        [np.stack([r * np.cos(angle), h, r * np.sin(angle)], 1) for r, h in zip(out, rows, strict=True)]
    )
    n = np.broadcast_to(np.stack([np.cos(angle), 0 * angle, np.sin(angle)], 1), v.shape)
    sheet = grid_triangles(2, around)
    wide = np.array([0.97, 1.0, 1.12])
    outer = part_of(v.reshape(-1, 3) * wide, n.reshape(-1, 3), sheet)
    inner = part_of(v.reshape(-1, 3) * wide * (0.95, 1, 0.95), -n.reshape(-1, 3), sheet[:, ::-1])
    return placed(joined([outer, inner]), placement((0, 0.074, SKULL[2]), (-0.05, 0, 0)))


def _ribbed() -> Part:
    """Of cyclists: ribs from brow to nape on a ring, with air between."""
    ribs = [
        placed(sphere((0.0175, 0.106, 0.134), 20), placement((0, 0.006, 0.004), (0.0, 0.0, math.radians(a))))
        for a in (-64, -38, -13, 13, 38, 64)
    ]
    whole = joined([*ribs, sphere((0.100, 0.060, 0.120), 24)])
    kept = whole.triangles[whole.vertices[:, 1][whole.triangles].min(1) > 0.020]
    return placed(replace(whole, triangles=kept), placement(tuple(SKULL), (-0.10, 0, 0)))


def _bowl() -> Part:
    """Of a space suit: a shell behind and above, open before the face, on a ring at the neck."""
    rows, columns = 16, 40
    points = []
    for a in np.linspace(-math.pi, math.pi, columns + 1):
        top = math.pi * (0.86 - 0.60 * max(0.0, math.cos(a)) ** 0.5)
        for t in np.linspace(0.0, top, rows + 1):
            points.append((math.sin(a) * math.sin(t), math.cos(t), math.cos(a) * math.sin(t)))
    way = np.array(points)
    middle = SKULL + np.array((0, -0.015, 0.012))
    shell = way * (0.152, 0.160, 0.160)
    triangles = grid_triangles(columns, rows)
    outer = part_of(middle + shell, way, triangles)
    inner = part_of(middle + shell * 0.95, -way, triangles[:, ::-1])
    collar = placed(
        lathe(((0.110, 0.0), (0.120, 0.012), (0.120, 0.030), (0.108, 0.042)), 36),
        placement((0, SKULL[1] - 0.170, SKULL[2])),
    )
    return joined([outer, inner, collar])


def _full_face() -> Part:
    """A shell all round down to the neck, with a guard before the chin: only the eyes are seen."""
    shell = np.array((0.122, 0.138, 0.148))
    middle = SKULL + np.array((0, -0.018, 0.014))

    def strip(most: float, high: Callable[[float], float], low: Callable[[float], float]) -> Part:
        rows, columns = 14, 44
        way = np.array(
            [
                (math.sin(a) * math.sin(t), math.cos(t), math.cos(a) * math.sin(t))
                for a in np.linspace(-most, most, columns + 1)
                for t in np.linspace(high(a), low(a), rows + 1)
            ]
        )
        sheet = grid_triangles(columns, rows)
        inner = part_of(middle + way * shell * 0.94, -way, sheet[:, ::-1])
        return joined([part_of(middle + way * shell, way, sheet), inner])

    def brow(a: float) -> float:
        return math.pi * (0.80 - 0.42 * min(max((math.cos(a) - 0.30) / 0.25, 0.0), 1.0))

    crown = strip(math.pi, lambda _: 0.0, brow)
    guard = strip(1.30, lambda _: math.pi * 0.60, lambda _: math.pi * 0.82)
    return joined([crown, guard])


def _hijab() -> Part:
    """Round the face from brow to chin, and down over neck and shoulders."""
    rows, columns = 22, 48
    points = []
    for a in np.linspace(-math.pi, math.pi, columns + 1):
        face = min(max((math.cos(a) - 0.50) / 0.50, 0.0), 1.0) ** 0.5
        for t in np.linspace(0.0, 1.0, rows + 1):
            around = math.pi * (0.22 - 0.06 * face + 0.68 * t)  # behind, from the crown to the nape
            above = math.pi * (0.03 + 0.24 * t)  # before, no farther than the brow
            turn = above * face + around * (1 - face)
            flat, high = math.sin(turn), math.cos(turn)
            out = RADII + 0.013
            points.append(SKULL + np.array([math.sin(a) * flat, high * 1.12, math.cos(a) * flat]) * out)
    v = np.array(points)
    n = (v - SKULL) / RADII**2
    cap = part_of(v, n, grid_triangles(columns, rows))
    profile = ((0.150, 0.0), (0.118, 0.030), (0.084, 0.062), (0.078, 0.085), (0.086, 0.108))
    fall = placed(lathe(profile, 40), placement((0, SKULL[1] - 0.225, SKULL[2] + 0.010)))
    return joined([cap, part_of(cap.vertices * 0.985, -cap.normals, cap.triangles[:, ::-1]), fall])


def _veil() -> Part:
    """From a small circlet down the back, wider as it falls."""
    rows, columns = 18, 24
    points = []
    for a in np.linspace(-1.75, 1.75, columns + 1):
        for t in np.linspace(0.0, 1.0, rows + 1):
            turn = math.pi - a * (0.72 + 0.1 * t)
            high = 0.098 - 0.62 * t**1.25
            out = 0.060 + 0.060 * min(1.0, 4 * t) + 0.10 * t + 0.008 * math.sin(9 * a) * t
            points.append(SKULL + np.array([math.sin(turn) * out, high - 0.004, math.cos(turn) * out]))
    v = np.array(points)
    n = (v - SKULL) * (1, 0.2, 1)
    outer = part_of(v, n, grid_triangles(columns, rows))
    inner = part_of(v - n / np.linalg.norm(n, axis=1, keepdims=True) * 0.003, -n, outer.triangles[:, ::-1])
    ring = _oval([(0.080, 0.0), (0.088, 0.004), (0.088, 0.014), (0.078, 0.018)], 0.104, -0.25)
    return joined([outer, inner, ring])


def _helm() -> Part:
    """A shell down to the neck, open from brow to chin; a crest, and the visor up."""
    profile = ((0.112, 0.0), (0.114, 0.010), (0.108, 0.040), (0.092, 0.082), (0.056, 0.112), (0, 0.122))
    rows, columns = 8, 30
    points = []
    for a in np.linspace(-2.35, 2.35, columns + 1):
        turn = math.pi - a
        for t in np.linspace(0.0, 1.0, rows + 1):
            wide, deep = 0.104 * (1 - 0.10 * t), 0.118 * (1 - 0.10 * t)
            points.append(SKULL + np.array([math.sin(turn) * wide, 0.02 - 0.175 * t, math.cos(turn) * deep]))
    v = np.array(points)
    n = (v - SKULL) * (1, 0, 1)
    outer = part_of(v, n, grid_triangles(columns, rows))
    inner = part_of(v * (0.97, 1, 0.97), -n, outer.triangles[:, ::-1])
    visor = placed(sphere((0.100, 0.020, 0.060), 20), placement((0, 0.128, 0.062), (-0.35, 0, 0)))
    crest = placed(sphere((0.008, 0.035, 0.115), 16), placement((0, 0.150, -0.015), (-0.1, 0, 0)))
    return joined([_oval(profile, 0.050, -0.10), outer, inner, visor, crest])


def _oval(profile: Sequence[tuple[float, float]], base: float, tilt: float) -> Part:
    """A turned form stretched to the skull's oval."""
    made = lathe(profile, 64)
    wide = np.array([0.97, 1.0, 1.12])
    part = part_of(made.vertices * wide, made.normals / wide, made.triangles)
    return placed(part, placement((0, base, SKULL[2]), (tilt, 0, 0)))


def _toque() -> Part:
    band = _oval([(0.0865, 0.0), (0.0885, 0.004), (0.0895, 0.058), (0.085, 0.062)], 0.070, -0.05)
    profile = [(0.084, 0.055), (0.104, 0.080), (0.113, 0.112), (0.104, 0.142), (0.066, 0.160), (0.0, 0.163)]
    top = lathe(profile, 72)
    v = top.vertices.astype(np.float64)
    angle = np.arctan2(v[:, 2], v[:, 0])
    full = np.clip((v[:, 1] - 0.055) / 0.03, 0, 1) * np.clip(np.hypot(v[:, 0], v[:, 2]) / 0.06, 0, 1)
    pleat = 1 + 0.035 * np.cos(14 * angle) * full
    v[:, 0] *= pleat
    v[:, 2] *= pleat
    v[:, 0] += 0.10 * np.clip(v[:, 1] - 0.08, 0, 1)  # it leans a little: nobody's toque is plumb
    n = top.normals.astype(np.float64)
    around = np.stack([-np.sin(angle), np.zeros_like(angle), np.cos(angle)], 1)
    n += around * (0.035 * 14 * np.sin(14 * angle) * full)[:, None]
    return joined(
        [band, placed(part_of(v, n, top.triangles), placement((0, 0.070, SKULL[2]), (-0.05, 0, 0)))]
    )


def _cloth(hood: bool) -> Part:
    """A cloth over the skull, open at the face."""
    rows, columns = 14, 32
    lift = 0.020 if hood else 0.011
    points = []
    for a in np.linspace(-math.pi, math.pi, columns + 1):
        front = max(0.0, math.cos(a))
        low = -0.75 + 1.42 * front**0.7
        for t in np.linspace(low, 1.0, rows + 1):
            flat = math.sqrt(max(0.0, 1 - t * t)) if t > 0 else 1.0
            r = RADII + lift + (0.006 if t < 0 else 0)
            points.append(SKULL + np.array([math.sin(a) * flat, t, math.cos(a) * flat]) * r)
    v = np.array(points)
    n = (v - SKULL) / RADII**2
    outer = part_of(v, n, grid_triangles(columns, rows))
    inner = part_of(v - (v - SKULL) * 0.03, -n, outer.triangles)
    return joined([outer, inner])
