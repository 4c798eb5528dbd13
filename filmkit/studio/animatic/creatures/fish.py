"""Fish: one, or a shoal as one mesh; a wave runs down each body to its tail.

Knows no water. Drawn along x with the nose ahead; the middle of the body is at the place given.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import EYE
from filmkit.studio.animatic.creatures.puppet import LEAP
from filmkit.studio.animatic.creatures.swarm import Swarm, swarm
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles, sphere
from filmkit.studio.animatic.geometry.transform import F64, placement, rotation
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

SCALES = Material(gloss=0.62, specular=0.22, rim=0.5)
FIN = Material(gloss=0.5, specular=0.10, rim=0.4, translucency=0.7)
DARK: Color = (0.012, 0.012, 0.014)
PALE: Color = (0.60, 0.58, 0.52)


@dataclass(frozen=True, slots=True)
class Kind:
    """Proportions and colours of a sort of fish."""

    length: float
    tall: float
    """Height over length."""
    wide: float
    """Width over height."""
    back: Color
    belly: Color
    fin: Color
    fan: float
    """Size of the tail over the usual."""
    bands: str = ""
    """"bars", "patches" or none."""
    mark: Color = PALE
    forked: float = 0.5


KINDS: Mapping[str, Kind] = {
    "fish": Kind(
        0.32,
        0.27,
        0.48,
        (0.07, 0.11, 0.14),
        (0.55, 0.58, 0.58),
        (0.16, 0.20, 0.22),
        1.0,
    ),
    "goldfish": Kind(
        0.14,
        0.40,
        0.62,
        (0.52, 0.14, 0.015),
        (0.62, 0.30, 0.06),
        (0.60, 0.22, 0.04),
        1.5,
        forked=0.4,
    ),
    "koi": Kind(
        0.60,
        0.26,
        0.72,
        (0.62, 0.58, 0.52),
        (0.66, 0.63, 0.58),
        (0.60, 0.50, 0.42),
        1.0,
        "patches",
        (0.50, 0.10, 0.015),
    ),
    "clownfish": Kind(
        0.11,
        0.42,
        0.50,
        (0.58, 0.15, 0.012),
        (0.62, 0.22, 0.03),
        (0.50, 0.14, 0.02),
        0.8,
        "bars",
        forked=0.0,
    ),
}
SORTS: Mapping[str, tuple[str, ...]] = {
    "goldfish": ("goldfish",),
    "koi": ("koi", "carp"),
    "clownfish": ("clownfish", "tropical", "coral", "reef"),
}


def kind_of(words: str, coat: Coat) -> Kind:
    """The sort of fish some words name, in the colours they give."""
    named = set(words.lower().replace("-", " ").split())
    sort = next((s for s, names in SORTS.items() if named & {*names, *(f"{n}s" for n in names)}), "fish")
    kind = KINDS[sort]
    if not coat.colors or kind.bands:
        return kind
    ground = coat.ground(kind.back)
    return Kind(
        kind.length,
        kind.tall,
        kind.wide,
        ground,
        mixed(ground, PALE, 0.35),
        mixed(ground, PALE, 0.12),
        kind.fan,
        forked=kind.forked,
    )


HIGH = 2.3
"""Its own lengths that a fish leaps."""


@dataclass(frozen=True, slots=True)
class Shoal:
    """One fish or many, drawn as one mesh."""

    kind: Kind
    size: Vec
    """Width, height and length of all together."""
    places: Swarm = field(repr=False)
    one: Mesh = field(repr=False)
    name: str = "fish"

    def drawn(self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "swim") -> Mesh:
        """With its middle at `at`; who swims faster beats faster."""
        n, kind = len(self.places.rest), self.kind
        rate = (1.1 + 1.0 * speed / (kind.length + 0.4)) * self.places.rate
        a = (math.tau * rate * seconds + self.places.phase * 2)[:, None]
        points, normals = _bent(self.one, kind.length, a, 1.0 if speed > 0.05 else 0.6)
        turn = rotation((0, yaw - math.pi / 2, 0))
        if act == "leap":
            points, normals, at = self._leapt(points, normals, seconds, at)
        points = points + self.places.at(seconds)[:, None]
        starts = (np.arange(n) * points.shape[1])[:, None, None]
        return Mesh(
            (points.reshape(-1, 3) @ turn.T + at).astype(np.float32),
            (normals.reshape(-1, 3) @ turn.T).astype(np.float32),
            np.tile(self.one.local, (n, 1)),
            np.tile(self.one.colors, (n, 1)),
            (self.one.triangles[None] + starts).reshape(-1, 3).astype(np.int32),
            np.tile(self.one.materials, n),
            self.one.palette,
        )

    def _leapt(self, points: F64, normals: F64, seconds: float, at: Vec) -> tuple[F64, F64, Vec]:
        """Each turned nose up or down, on the arc out of the water and back into it that begins anew every
        `LEAP` seconds; `at` is on the water."""
        u = seconds / LEAP % 1.0
        nose = rotation((0.0, 0.0, 1.05 * math.cos(math.pi * u)))
        x, y, z = at
        high = self.kind.length * (HIGH * math.sin(math.pi * u) - 0.55)
        return points @ nose.T, normals @ nose.T, (x, y + high, z)


def _bent(one: Mesh, length: float, a: F64, strength: float) -> tuple[F64, F64]:
    """The wave of swimming: hardly any at the nose, most at the tail; each slice turns with it."""
    p, normal = one.vertices.astype(np.float64), one.normals.astype(np.float64)
    u = np.clip(0.5 - p[None, :, 0] / length, 0, 1.4)
    grow = strength * length * (0.018 + 0.085 * u**2)
    side = grow * np.sin(a - 5.2 * u)
    slope = strength * (0.17 * u * np.sin(a - 5.2 * u) - (0.018 + 0.085 * u**2) * 5.2 * np.cos(a - 5.2 * u))
    c, s = 1 / np.sqrt(1 + slope**2), slope / np.sqrt(1 + slope**2)
    points = np.stack(
        [p[None, :, 0] + s * p[:, 2], np.broadcast_to(p[:, 1], u.shape) + 0 * a, side + c * p[:, 2]], -1
    )
    turned = np.stack(
        [
            c * normal[:, 0] + s * normal[:, 2],
            np.broadcast_to(normal[:, 1], c.shape),
            c * normal[:, 2] - s * normal[:, 0],
        ],
        -1,
    )
    return points, turned


def shoal(kind: Kind, count: int, seed: int) -> Shoal:
    """`count` fish of a kind."""
    places = swarm(count, seed, 1.15 * kind.length, 0.55)
    x, y, z = (float(v) for v in places.extent)
    tall = kind.length * kind.tall
    size = (z + tall * kind.wide, y + 1.4 * tall, x + 1.25 * kind.length)
    return Shoal(kind, size, places, _fish(kind, 1 if count < 6 else 2, seed))


def _outline(kind: Kind, x: F64) -> F64:
    """Half the height at x, from nose (0.5) to the root of the tail (-0.42), in lengths."""
    u = np.clip((0.5 - x) / 0.92, 0, 1)
    body = np.sqrt(np.clip(u, 0, 1)) * (1 - u) ** 0.62 * 1.72
    return np.asarray(
        0.5 * kind.tall * np.maximum(body * (1 - 0.25 * u), 0.16 * np.sqrt(np.clip(u * 8, 0, 1))), np.float64
    )


def _fish(kind: Kind, coarse: int, seed: int) -> Mesh:
    made = MeshBuilder()
    body = _body(kind, 44 // coarse, 26 // coarse)
    made.add(body, _painted(kind, body, seed), SCALES)
    k = kind.length
    t = kind.tall
    high = 0.5 * t * k
    _caudal(made, kind, high)
    _ridge(made, kind, (0.16, -0.22), 0.42 * high, 0.35, 1.0)
    _ridge(made, kind, (-0.14, -0.30), 0.40 * high, 0.5, -1.0)
    for s in (-1.0, 1.0):
        wide = high * kind.wide
        turn = placement((0.16 * k, -0.30 * high, s * wide * 0.86), (0.0, 0.0, 0.0)) @ _tilt(s)
        t_, long = np.linspace(0, 1, 9), 0.14 * k
        root = np.stack([-0.05 * k * t_, 0 * t_, 0 * t_], 1)
        swept = np.stack(
            [
                -0.3 * long - 0.55 * long * np.sin(2.2 * t_ + 0.5),
                -long * np.sin(np.pi * t_**0.8) ** 0.7,
                0 * t_,
            ],
            1,
        )
        _fin(made, root, swept, kind.fin, turn)
        at = (
            0.385 * k,
            0.13 * high * 2,
            s * wide * float(_outline(kind, np.array([0.385]))[0] / (0.5 * t)) * 0.80,
        )
        made.add(sphere(0.026 * k, 10), DARK, EYE, placement(at))
        made.add(
            sphere((0.036 * k, 0.036 * k, 0.012 * k), 10),
            mixed(kind.belly, (0.6, 0.5, 0.2), 0.4),
            SCALES,
            placement((at[0], at[1], at[2] - s * 0.004 * k)),
        )
    return made.build()


def _tilt(s: float) -> F64:
    matrix = np.eye(4)
    matrix[:3, :3] = rotation((-s * 0.9, s * 0.25, 0.0))
    return matrix


def _body(kind: Kind, rows: int, around: int) -> Part:
    x = 0.5 - 0.92 * (np.linspace(0, 1, rows + 1) ** 1.25)
    high = _outline(kind, x) * kind.length
    angle = np.linspace(0, 2 * math.pi, around + 1)
    c, s = np.cos(angle), np.sin(angle)
    points = np.stack(
        [
            np.repeat(x[:, None] * kind.length, around + 1, 1),
            high[:, None] * c[None],
            kind.wide * high[:, None] * np.sign(s)[None] * np.abs(s)[None] ** 0.9,
        ],
        -1,
    )
    slope = -np.gradient(high, x * kind.length)
    normal = np.stack(
        [
            np.repeat(slope[:, None], around + 1, 1) * (kind.wide + 0 * c[None]),
            kind.wide * c[None] + 0 * high[:, None],
            s[None] + 0 * high[:, None],
        ],
        -1,
    )
    return part_of(points.reshape(-1, 3), normal.reshape(-1, 3), grid_triangles(rows, around))


def _painted(kind: Kind, body: Part, seed: int) -> np.ndarray:
    p = body.vertices / kind.length
    up = np.clip(0.5 + p[:, 1] / (0.62 * kind.tall), 0, 1)[:, None]
    up = up * up * (3 - 2 * up)
    color = np.asarray(kind.back) * up + np.asarray(kind.belly) * (1 - up)
    scales = 0.5 + 0.5 * np.sin(p[:, 0] * 150) * np.sin(p[:, 1] * 170 + np.sin(p[:, 0] * 150))
    color = color * (0.84 + 0.28 * scales[:, None] * (p[:, :1] < 0.28))
    gill = np.exp(-(((p[:, 0] - 0.27 + 0.6 * p[:, 1] ** 2 / kind.tall) / 0.008) ** 2))[:, None]
    color = color * (1 - 0.45 * gill)
    if kind.bands == "bars":
        for x, wide in ((0.27, 0.045), (0.0, 0.06), (-0.30, 0.04)):
            away = np.abs(p[:, 0] - x - 0.03 * np.cos(p[:, 1] * 14))
            white = np.clip((wide - away) / 0.012, 0, 1)[:, None]
            edge = np.clip((wide + 0.016 - away) / 0.010, 0, 1)[:, None]
            color = color * (1 - edge) + np.asarray(DARK) * edge
            color = color * (1 - white) + np.asarray(kind.mark) * white
    if kind.bands == "patches":
        f = np.sin(p[:, 0] * 13 + seed) + np.sin(p[:, 0] * 7.3 + p[:, 2] * 30 + 2 * seed) + 5 * p[:, 1]
        red = np.clip(f * 2.2 - 0.6, 0, 1)[:, None]
        color = color * (1 - red) + np.asarray(kind.mark) * red
    return color.astype(np.float32)


def _caudal(made: MeshBuilder, kind: Kind, high: float) -> None:
    """The tail: two lobes that fan out from its root."""
    k, v = kind.length, np.linspace(1, -1, 25)
    root = np.stack([np.full_like(v, -0.385 * k), 0.16 * high * v, 0 * v], 1)
    far = 0.25 * k * kind.fan**0.6 * (1 - kind.forked * (1 - np.abs(v) ** 0.9) * 0.62 - 0.10 * np.abs(v) ** 8)
    wide = 0.92 * high * kind.fan * v
    tip = np.stack([-0.40 * k - far, wide, 0 * v], 1)
    _fin(made, root, tip, kind.fin)


def _ridge(
    made: MeshBuilder, kind: Kind, along: tuple[float, float], tall: float, sweep: float, side: float
) -> None:
    """A fin along the back, or the belly with a side of -1, grown out of the body's own outline."""
    u = np.linspace(0, 1, 17)
    x = along[0] + (along[1] - along[0]) * u
    y = side * (_outline(kind, x) * kind.length - 0.06 * kind.length * kind.tall)
    root = np.stack([x * kind.length, y, 0 * x], 1)
    rise = (
        tall * np.sin(np.pi * np.clip(u * 0.93 + 0.05, 0, 1) ** 0.6) ** 0.6 + 0.06 * kind.length * kind.tall
    )
    tip = root + np.stack([-sweep * rise, side * rise, 0 * x], 1)
    _fin(made, root, tip, kind.fin)


def _fin(made: MeshBuilder, root: F64, tip: F64, color: Color, at: F64 | None = None) -> None:
    """A thin fin between two lines, with rays, both sides."""
    rows = 4
    t = np.linspace(0, 1, rows + 1)[:, None, None]
    points = (root[None] * (1 - t) + tip[None] * t).reshape(-1, 3)
    faces = grid_triangles(rows, len(root) - 1)
    ray = 0.80 + 0.26 * (np.arange(len(root)) % 2)
    fade = (0.85 + 0.35 * t[:, :, 0]) * ray[None]
    tint = (np.asarray(color) * fade.reshape(-1, 1)).astype(np.float32)
    for s in (-1.0, 1.0):
        part = part_of(points + (0, 0, s * 0.0012), np.broadcast_to((0.0, 0.0, s), points.shape), faces)
        made.add(part, tint, FIN, at)
