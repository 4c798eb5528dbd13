"""Hair as locks: tapered strands that follow the skull to a knot, a plait, a curl; and beards.

Knows no head shape but the skull's ellipsoid, and no colour. Head axes, as in `head`. What lies close is in
`crop`, what hangs in `curtain`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.body.skeleton import SIDES, Bone
from filmkit.studio.animatic.figures.looks.appearance import Beard, HairStyle
from filmkit.studio.animatic.geometry.distance import Point, Solid, block, cone, ellipsoid
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.world import F32

HEAD = int(Bone.HEAD)
STRANDS = 27
"""Locks on each side of a parting: fewer are a helmet."""
SKULL = np.array([0.0, 0.048, -0.010])
RADII = np.array([0.0785, 0.0890, 0.0970])
BUN, TAIL = (0.0, 0.50, -1.0), (0.0, -0.30, -1.0)
"""Where on the skull hair is gathered."""
LINE = (
    (0, 0.098),
    (25, 0.094),
    (46, 0.076),
    (62, 0.050),
    (78, 0.018),
    (90, 0.036),
    (104, 0.034),
    (122, -0.008),
    (150, -0.042),
    (180, -0.052),
)
"""The hairline: degrees from straight ahead, height."""


@dataclass(frozen=True, slots=True)
class Hair:
    """Locks, and how strands run over them."""

    solids: tuple[Solid, ...]
    parted: bool = False
    """Strands run down from a parting, not back from the brow."""

    def strands(self, points: F32) -> F32:
        """Pattern coordinates whose second axis runs along the strands."""
        x, y, z = points[:, 0], points[:, 1] - 0.03, points[:, 2]
        a, b = (z, np.abs(x)) if self.parted else (x, z)
        return np.stack([a, 0.1 * np.arctan2(y, b), np.hypot(y, b)], 1).astype(np.float32)


@lru_cache(maxsize=16)  # one for each who is near, and a crowd has few styles
def hair(style: HairStyle, seed: int, below: float | None = None) -> Hair:
    """The hair of a style and a person's own accidents; `below` hides all above that height, for hats.

    Prereq: the style is neither a shell nor a curtain.
    """
    rng = np.random.default_rng(seed)
    if style is HairStyle.PLAITS:
        made = Hair(tuple(_plaited(rng)), parted=True)
    elif style is HairStyle.CURLY:
        made = Hair(tuple(_curls(rng)))
    elif style is HairStyle.LONG_CURLS:
        made = Hair((*_curls(rng), *_ringlets(rng)))
    else:
        made = Hair(tuple(_rim(rng)), parted=True)
    if style not in (HairStyle.BALD, HairStyle.CURLY, HairStyle.LONG_CURLS):
        made = Hair((*_cap(), *made.solids), made.parted)
    if below is None:
        return made
    hidden = block((0, below + 1.0, -0.01), (0.4, 1.0, 0.4), 0.002, blend=0.006, cut=True)
    return Hair((*made.solids, hidden), made.parted)


def _cap() -> list[Solid]:
    """What lies close to the skull under the locks, so that no scalp shows between them."""
    return [
        ellipsoid(SKULL + (0, 0.001, -0.009), (0.0800, 0.0895, 0.0905), HEAD, blend=0.006),
        block((0, -0.10, 0.10), (0.2, 0.125, 0.10), 0.004, blend=0.010, cut=True),
        block((0, -0.135, 0), (0.2, 0.1, 0.2), 0.004, blend=0.012, cut=True),
    ]


def on_skull(way: Point, lift: float = 0.0) -> F64:
    """The skull's surface in a direction, `lift` metres above it."""
    d = unit(np.asarray(way, np.float64))
    return np.asarray(SKULL + d / np.linalg.norm(d / RADII) + d * lift, np.float64)


def hairline(degrees: float) -> F64:
    """The point of the hairline at an azimuth, 0 ahead, positive to the left."""
    a = (degrees + 180) % 360 - 180
    height = float(np.interp(abs(a), [p[0] for p in LINE], [p[1] for p in LINE]))
    rise = (height - SKULL[1]) / RADII[1]
    flat = math.sqrt(max(1 - rise * rise, 0.05))
    way = np.array([math.sin(math.radians(a)) * RADII[0], 0, math.cos(math.radians(a)) * RADII[2]])
    return np.asarray(SKULL + way * flat + (0, height - SKULL[1], 0), np.float64)


def under_hair(points: F32) -> F64:
    """0 on bare skin, 1 well inside the hairline, for each point of a head."""
    azimuth = np.degrees(np.abs(np.arctan2(points[:, 0], points[:, 2] - SKULL[2])))
    height = np.interp(azimuth, [p[0] for p in LINE], [p[1] for p in LINE])
    return np.asarray(np.clip((points[:, 1] - height - 0.003) / 0.008, 0, 1), np.float64)


def lock(path: Sequence[F64], thick: Sequence[float], blend: float = 0.007) -> list[Solid]:
    """A chain of cones along points."""
    steps = zip(path[:-1], path[1:], thick[:-1], thick[1:], strict=True)
    return [cone(a, b, r, q, HEAD, blend=blend) for a, b, r, q in steps]


def over(start: F64, end: F64, lift: float, steps: int = 5, bulge: float = 0.0) -> list[F64]:
    """Points over the skull from one to another."""
    a, b = unit(start - SKULL), unit(end - SKULL)
    angle = math.acos(float(np.clip(a @ b, -1, 1)))
    points = []
    for t in np.linspace(0, 1, steps + 1):
        if angle < 1e-3:
            way = a
        else:
            way = (math.sin((1 - t) * angle) * a + math.sin(t * angle) * b) / math.sin(angle)
        points.append(on_skull(way, lift + bulge * math.sin(math.pi * t)))
    return points


def knot(style: HairStyle, seed: int) -> list[Solid]:
    """What hair is gathered in."""
    rng = np.random.default_rng(seed)
    if style is HairStyle.BUN:
        return _bun(on_skull(BUN, 0.006), rng)
    return _tail(on_skull(TAIL, 0.006), rng)


def _bun(knot: F64, rng: np.random.Generator) -> list[Solid]:
    out = unit(knot - SKULL)
    center = knot + out * 0.022
    side = np.array([1.0, 0.0, 0.0])
    other = np.cross(out, side)
    solids = [ellipsoid(center, (0.030, 0.030, 0.030), HEAD, blend=0.01)]
    for turn, (r, back, thick) in enumerate(
        ((0.029, -0.006, 0.0115), (0.020, 0.012, 0.0105), (0.009, 0.022, 0.010))
    ):
        angle = np.linspace(0, 2 * math.pi, 10) + turn + rng.random()
        ring = [
            center + out * (back + 0.004 * math.sin(2 * a)) + (side * math.cos(a) + other * math.sin(a)) * r
            for a in angle
        ]
        solids += lock(ring, [thick] * 10, 0.004)
    return solids


def _tail(knot: F64, rng: np.random.Generator) -> list[Solid]:
    """A tail that springs from its knot and narrows to a point between the shoulders."""
    solids = [ellipsoid(knot + (0, 0, -0.006), (0.019, 0.017, 0.017), HEAD, blend=0.006)]
    for k in range(9):
        a = k * math.tau / 9 + 0.4
        off = np.array([0.017 * math.cos(a), 0.0, 0.012 * math.sin(a)])
        long = 0.205 + 0.030 * rng.random()
        fall = [
            knot,
            knot + 0.5 * off + (0, -0.012, -0.026),
            knot + off + (0, -0.060, -0.040),
            knot + 1.1 * off + (0, -0.120, -0.034),
            knot + 0.8 * off + (0.004 * math.sin(3 * a), -0.170, -0.024),
            knot + 0.2 * off + (0, -long, -0.014),
        ]
        solids += lock(fall, [0.010, 0.0105, 0.0115, 0.0105, 0.0080, 0.0024], 0.005)
    return solids


def _plaited(rng: np.random.Generator) -> list[Solid]:
    """Combed from a parting to both ears, where a plait begins."""
    solids: list[Solid] = []
    for side in SIDES:
        ear = on_skull((side * 0.95, -0.42, -0.45), 0.006)
        for k in range(STRANDS):
            along = k / (STRANDS - 1)
            back = math.radians(34 + 176 * along)
            part = on_skull((0.14 * (1 - along), math.sin(back), math.cos(back)), 0.002)
            path = over(part, ear, 0.003 + 0.001 * rng.random(), 5, 0.006)
            path[0] = path[0] - unit(path[0] - SKULL) * 0.003
            solids += lock(path, [0.006, 0.0105, 0.0110, 0.0110, 0.009, 0.007], 0.005)
        solids += _plait(ear, side)
    return solids


def _plait(ear: F64, side: int) -> list[Solid]:
    solids = []
    for k in range(9):
        at = ear + (side * (0.012 + 0.0010 * k), -0.016 * k - 0.012, 0.010 + 0.004 * k)
        r = 0.0145 - 0.0007 * k
        sway = 0.005 * (1 if k % 2 else -1)
        solids.append(ellipsoid(at + (sway, 0, 0.002), (r, 0.0125, r * 0.85), HEAD, blend=0.004))
    tip = ear + (side * 0.022, -0.175, 0.048)
    solids.append(cone(tip, tip + (0, -0.030, 0.002), 0.009, 0.003, HEAD, blend=0.004))
    return solids


def _curls(rng: np.random.Generator) -> list[Solid]:
    """Small rings of hair over a soft mass that follows the hairline."""
    solids: list[Solid] = []
    count = 230
    for k in range(count):
        y = 1 - 1.5 * (k + 0.5) / count
        a = k * 2.399963
        flat = math.sqrt(max(0.0, 1 - y * y))
        way = np.array([flat * math.sin(a), y, flat * math.cos(a)])
        at = on_skull(way, 0.009 + 0.009 * rng.random())
        line = hairline(math.degrees(math.atan2(at[0], at[2])))
        if at[1] < line[1] - 0.002:
            continue
        r = rng.uniform(0.0105, 0.0145)
        # a curl is a hook, not a bead: two drops that run into one another
        side = unit(np.cross(way, rng.normal(size=3))) * r * 0.75
        out = unit(way) * r * 0.45
        solids += lock([at - side, at + out, at + side - out], [r * 0.8, r, r * 0.65], 0.0045)
    return solids


def _ringlets(rng: np.random.Generator) -> list[Solid]:
    """Coils that hang from behind the temples round to the nape, to the shoulders."""
    solids: list[Solid] = []
    for degrees in np.linspace(66, 294, 25):
        end = hairline(float(degrees))
        out = unit(np.array([end[0] - SKULL[0], 0.0, end[2] - SKULL[2]]))
        along = np.array([out[2], 0.0, -out[0]])
        long, turn, r = 0.15 + 0.03 * rng.random(), rng.uniform(0, math.tau), rng.uniform(0.012, 0.015)
        t = np.linspace(0.0, 1.0, 13)[:, None]
        coil = 17.0 * t + turn
        path = end + out * (0.010 + 0.020 * np.sin(1.8 * t)) - np.array([0.0, long, 0.0]) * (t - 0.2)
        path = path + 0.009 * (along * np.sin(coil) + out * np.cos(coil))
        solids += lock(list(path), list(np.linspace(r, 0.5 * r, len(path))), 0.006)
    return solids


def _rim(rng: np.random.Generator) -> list[Solid]:
    solids: list[Solid] = []
    for degrees in np.linspace(72, 288, 21):
        end = hairline(float(degrees))
        start = on_skull(end - SKULL + (0, 0.052, 0), 0.0)
        path = over(start, end, 0.002, 2, 0.004 + 0.003 * rng.random())
        solids += lock(path, [0.004, 0.009, 0.004])
    return solids


def beard(kind: Beard) -> list[Solid]:
    """Hair on the face, in locks that leave the lips free."""
    solids: list[Solid] = []
    for side in SIDES:
        path = [
            np.array([side * 0.001, -0.0445, 0.1040]),
            np.array([side * 0.015, -0.0475, 0.0990]),
            np.array([side * 0.030, -0.0580, 0.0860]),
        ]
        solids += lock(path, [0.0046, 0.0056, 0.0036 if kind is Beard.MOUSTACHE else 0.0062])
    if kind is Beard.MOUSTACHE:
        return solids
    for side in SIDES:
        down = [np.array([side * x, y, z]) for x, y, z in ((0.030, -0.058, 0.086), (0.029, -0.078, 0.081))]
        solids += lock(down, [0.0062, 0.0100], 0.014)
    solids.append(ellipsoid((0, -0.090, 0.077), (0.027, 0.022, 0.025), HEAD, blend=0.018))
    for side in SIDES:
        along = (
            (0.0770, 0.006, 0.006),
            (0.0740, -0.030, 0.010),
            (0.0600, -0.068, 0.034),
            (0.0260, -0.090, 0.070),
        )
        path = [np.array([side * x, y, z]) for x, y, z in along]
        solids += lock(path, [0.0085, 0.0120, 0.0165, 0.0200], 0.018)
        solids.append(ellipsoid((side * 0.039, -0.060, 0.064), (0.014, 0.018, 0.020), HEAD, blend=0.018))
    for degrees in np.linspace(-70, 70, 13):
        turn = math.radians(float(degrees))
        low = np.array(
            [0.050 * math.sin(turn), -0.078 - 0.030 * math.cos(turn), 0.030 + 0.062 * math.cos(turn)]
        )
        solids += lock([low + (0, 0.020, 0.003), low, low + (0, -0.012, 0.002)], [0.006, 0.0095, 0.004])
    solids.append(ellipsoid((0.0, -0.0600, 0.1080), (0.0205, 0.0105, 0.026), blend=0.006, cut=True))
    return solids
