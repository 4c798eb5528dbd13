"""What forests are made of: spruces, broad crowns, trunks, ferns, bamboo, a fallen log.

Knows no season and no place; colours are given. Leaves are cards whose normals point away from the
middle of their cloud, so that a cloud is shaded as a body and not as paper.
"""

import math
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.transform import F64, unit
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

NEEDLES = Material(0.25, 0.06, 0.0, Pattern.FOLIAGE, 7.0, translucency=0.35)
LEAVES = Material(0.22, 0.04, 0.0, Pattern.FOLIAGE, 4.0, translucency=0.8)
FRONDS = Material(0.30, 0.10, 0.0, Pattern.LEAF, 20.0, translucency=0.9)


@dataclass(frozen=True, slots=True)
class Combs:
    """Many branches at once, each a spine with pairs of teeth: spruce boughs, fern fronds, palm leaves."""

    foot: F64
    """(n, 3)."""
    way: F64
    """(n, 3), unit, level."""
    length: F64
    rise: float = 0.1
    """Of the spine's start, over its length."""
    fall: float = 0.4
    """How far its end droops, over its length."""
    wide: float = 0.42
    """Length of the longest teeth over the spine's."""
    pairs: int = 6

    def part(self, jitter: np.random.Generator) -> tuple[Part, F64]:
        """The triangles, and for each point how far along its spine it is, 0 to 1."""
        n, k = len(self.foot), self.pairs
        u = np.linspace(0.04, 1.0, k + 1)
        long = self.length[:, None]
        up = np.array((0.0, 1.0, 0.0))
        reach = (u * (1 - 0.22 * u))[None, :, None] * (self.way * long)[:, None]
        lift = ((self.rise * u - self.fall * u * u)[None] * long)[..., None] * up
        spine = self.foot[:, None] + reach + lift
        side = np.cross(self.way, up)[:, None]
        start, end, at = spine[:, :-1], spine[:, 1:], u[:-1]
        size = (self.wide * np.sin(math.pi * (0.14 + 0.80 * at)) ** 0.8)[None, :, None] * long[:, None]
        size = size * jitter.uniform(0.75, 1.2, (n, k, 1))
        drop = up * size * 0.22
        lean = self.way[:, None] * size * 0.55
        points, along = [], []
        for s in (-1.0, 1.0):
            tip = start + lean + side * size * s - drop
            points.append(np.stack([start, end, tip], 2))
            along.append(np.broadcast_to(np.stack([at, u[1:], at + 0.25], 1), (n, k, 3)))
        corners = np.stack(points, 1).reshape(-1, 3)
        normal = up + 0.55 * self.way[:, None] + jitter.normal(0, 0.16, (n, 2 * k, 3))
        normals = np.repeat(normal.reshape(-1, 3), 3, axis=0)
        made = part_of(corners, normals, np.arange(len(corners)).reshape(-1, 3))
        return made, np.stack(along, 1).reshape(-1)


def shaded(dark: Color, light: Color, t: F64) -> F32:
    """One colour a point, from `dark` at 0 to `light` at 1."""
    k = np.clip(t, 0.0, 1.0)[:, None]
    return np.asarray(np.array(dark) * (1 - k) + np.array(light) * k, np.float32)


def spruce(seed: int, height: float, dark: Color, light: Color, pairs: int = 6, boughs: int = 84) -> Mesh:
    """A conifer: boughs in whorls, long and drooping below, short at the tip."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    bare = 0.10 * height
    c.tube([(0, -0.3, 0), (0, height * 0.5, 0), (0, height, 0)], _taper(height, 0.016), f.BARK, 7)
    t = np.linspace(0.0, 0.985, boughs) ** 0.85
    turn = np.arange(boughs) * 2.39996 + chance.normal(0, 0.35, boughs)
    way = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], 1)
    foot = np.stack([0 * t, bare + (height - bare) * t + chance.normal(0, 0.012 * height, boughs), 0 * t], 1)
    length = height * (0.24 * (1 - t) + 0.012) * chance.uniform(0.75, 1.2, boughs)
    part, along = Combs(foot, way, length, 0.10, 0.48, 0.44, pairs).part(chance)
    c.part(part, Finish(shaded(dark, light, along * 0.9 + chance.normal(0, 0.1, len(along))), NEEDLES))
    return c.done()


def far_spruce(seed: int, height: float, dark: Color, light: Color, tiers: int = 9, points: int = 12) -> Mesh:
    """A conifer from afar: ragged skirts one over another."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.tube([(0, -0.6, 0), (0, height * 0.3, 0)], (height * 0.016, height * 0.013), f.BARK, 5)
    for k in range(tiers):
        t = k / tiers
        low, top = height * (0.07 + 0.86 * t), height * min(0.07 + 0.86 * (t + 1.9 / tiers), 1.0)
        a = (np.arange(points) + chance.uniform(0, 1)) * math.tau / points
        jag = np.where(np.arange(points) % 2 == 0, 1.0, 0.48) * chance.uniform(0.75, 1.25, points)
        out = height * (0.165 * (1 - t) + 0.018) * jag
        rim = np.stack([out * np.sin(a), low + 0.10 * out - height * 0.02 * jag, out * np.cos(a)], 1)
        corners = np.concatenate([rim, [(0.0, top, 0.0)]])
        normal = np.concatenate([np.stack([np.sin(a), 0.6 + 0 * a, np.cos(a)], 1), [(0.0, 1.0, 0.0)]])
        fan = np.array([(i, (i + 1) % points, points) for i in range(points)])
        color = shaded(
            dark, light, np.concatenate([0.35 * jag + 0.2 + chance.normal(0, 0.12, points), [0.0]])
        )
        c.part(part_of(corners, normal, fan), Finish(color, NEEDLES))
    return c.done()


def _taper(height: float, share: float) -> tuple[float, float, float]:
    return (height * share, height * share * 0.6, height * share * 0.12)


def trunk(seed: int, height: float, radius: float, bark: Finish, stubs: int = 5, roots: int = 5) -> Mesh:
    """A tall straight trunk with root flares and the stubs of dead branches."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    lean = chance.normal(0, 0.018, 2) * height
    y = np.array((-0.4, 0.0, 0.35, 1.0, 3.0, 0.45 * height, height))
    bow = np.sin(y / height * 2.2)
    path = np.stack([lean[0] * bow, y, lean[1] * bow], 1)
    thick = [radius * k for k in (1.75, 1.55, 1.18, 1.02, 0.94, 0.78, 0.42)]
    c.tube(path, thick, bark, 10 if roots else 7)
    for k in range(roots):
        a = k * math.tau / roots + float(chance.normal(0, 0.25))
        out = radius * float(chance.uniform(2.2, 3.4))
        root = [
            (0.6 * radius * math.sin(a), 0.32, 0.6 * radius * math.cos(a)),
            (1.3 * radius * math.sin(a), 0.10, 1.3 * radius * math.cos(a)),
            (out * math.sin(a), -0.10, out * math.cos(a)),
        ]
        c.tube(root, (radius * 0.46, radius * 0.30, radius * 0.10), bark, 6)
    for _ in range(stubs):
        h, a = float(chance.uniform(2.2, 0.6 * height)), float(chance.uniform(0, math.tau))
        _limb(c, path, (h, a, float(chance.uniform(0.3, 1.1))), 0.25, radius * 0.16, bark)
    return c.done()


def _limb(
    c: Carpenter, path: F64, limb: tuple[float, float, float], lift: float, thick: float, bark: Finish
) -> None:
    """A branch that leaves a trunk at a height, towards a side, of a length."""
    h, a, long = limb
    x, z = (float(np.interp(h, path[:, 1], path[:, i])) for i in (0, 2))
    end = (x + long * math.sin(a), h + lift * long, z + long * math.cos(a))
    c.tube([(x, h, z), end], (thick, thick * 0.25), bark, 5)


def bare_trunk(seed: int, height: float, radius: float, bark: Finish, limbs: int = 26) -> Mesh:
    """A slender tree without leaves: limbs that rise from the upper trunk, each with a few twigs."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.put(trunk(seed, height, radius, bark, 2, 4), Spot((0, 0, 0)))
    path = np.array(((0.0, 0.0, 0.0), (0.0, height, 0.0)))
    for k in range(limbs):
        h = height * (0.26 + 0.72 * k / limbs)
        a, long = k * 2.4 + float(chance.normal(0, 0.3)), height * 0.26 * (1.12 - h / height)
        _limb(c, path, (h, a, long), 0.85, radius * 0.28, bark)
        for s in (-0.5, 0.6):
            x, z = 0.5 * long * math.sin(a), 0.5 * long * math.cos(a)
            tip = (x + 0.4 * long * math.sin(a + s), h + 0.95 * long, z + 0.4 * long * math.cos(a + s))
            c.tube([(x, h + 0.42 * long, z), tip], (radius * 0.12, radius * 0.04), bark, 4)
    return c.done()


def crown(
    seed: int, low: float, high: float, wide: float, dark: Color, light: Color, cards: int = 520
) -> Mesh:
    """The leaves of a broad tree between two heights, and round limbs if there are many.

    Rough dark bodies close the crown, so that it is a mass with deep shade and not a heap of paper;
    leaves lie on them and break the outline, but where no cards are asked for, for a crown seen from afar.
    """
    c, chance = Carpenter(), np.random.default_rng(seed)
    near = cards > 200
    clouds = 8 if near else 6
    turn = np.arange(clouds) * 2.4 + chance.uniform(0, 6)
    out = wide * np.sqrt(np.linspace(0.02, 0.62, clouds)) * chance.uniform(0.85, 1.15, clouds)
    height = low + (high - low) * (0.5 + 0.46 * np.sin(np.arange(clouds) * 1.9 + chance.uniform(0, 6)))
    middle = np.stack([out * np.sin(turn), height, out * np.cos(turn)], 1)
    radius = wide * chance.uniform(0.36, 0.52, clouds)
    for m, r in zip(middle[: 5 if near else 0], radius, strict=False):
        limb = [(0, low * 0.86, 0), m * (0.55, 1, 0.55) - (0, 0.5 * r, 0), m]
        c.tube(limb, (0.055, 0.04, 0.015), f.BARK, 4)
    for m, r in zip(middle, radius, strict=True):
        body, high_up = _lobed(chance, m, float(r), 4 if near else 2)
        c.part(body, Finish(shaded(dark, light, high_up), LEAVES))
    if not cards:
        return c.done()
    leaves = cards * 5 // 3
    which = chance.integers(0, clouds, leaves)
    away = unit(chance.normal(size=(leaves, 3)))
    out_of = chance.uniform(0.66, 1.08, leaves)
    at = middle[which] + away * (radius[which] * out_of)[:, None]
    cover = wide * math.sqrt(max(1.0, 220 / cards))  # few leaves are larger, so that they hide as much
    light_up = 0.42 + 0.40 * away[:, 1] + 0.9 * (out_of - 0.95) + chance.normal(0, 0.12, leaves)
    part = _leaves(at, away, cover * chance.uniform(0.15, 0.30, leaves), chance)
    c.part(part, Finish(shaded(dark, light, np.repeat(light_up, 4)), LEAVES))
    return c.done()


def _leaves(at: F64, away: F64, size: F64, chance: np.random.Generator) -> Part:
    """Pointed cards that lie like tiles on what they grow from, each its own way, and hang a little."""
    n = len(at)
    along = unit(np.cross(away, chance.normal(size=(n, 3))) + 0.45 * away - (0.0, 0.35, 0.0))
    across = unit(np.cross(along, away + chance.normal(0, 0.35, (n, 3))))
    long, wide = size[:, None] * along, (size * chance.uniform(0.28, 0.42, n))[:, None] * across
    corners = np.stack([at - 0.35 * long, at + wide, at + 0.65 * long, at - wide], 1).reshape(-1, 3)
    kite = np.array([[0, 1, 2], [0, 2, 3]])
    triangles = (kite[None] + (np.arange(n) * 4)[:, None, None]).reshape(-1, 3)
    return part_of(corners, np.repeat(away + (0.0, 0.35, 0.0), 4, axis=0), triangles)


def _lobed(chance: np.random.Generator, middle: F64, radius: float, rings: int) -> tuple[Part, F64]:
    """The inside of a cloud of leaves: a rough ball; and for each point how much light it gets, 0 to 1."""
    ball = primitives.sphere(1.0, rings * 2)
    away = unit(np.asarray(ball.vertices, np.float64))
    bumps = unit(chance.normal(size=(40, 3)))
    swell = np.clip((np.max(away @ bumps.T, 1) - 0.84) / 0.16, 0, 1)
    points = middle + away * (0.80, 0.70, 0.80) * ((0.70 + 0.30 * swell) * radius)[:, None]
    lit = -0.05 + 0.20 * away[:, 1] + 0.25 * swell
    return part_of(points, away + (0.0, 0.25, 0.0), ball.triangles), lit


def foliage(at: F64, normal: F64, size: F64, chance: np.random.Generator) -> Part:
    """Sprays of leaves: ragged five-pointed cards at any turn, shaded by the normals given."""
    n = len(at)
    one = unit(chance.normal(size=(n, 3)))
    two = unit(np.cross(one, chance.normal(size=(n, 3))))
    points = []
    for k in range(5):
        angle = k * math.tau / 5 * 2 + chance.normal(0, 0.25, n)  # a star, drawn by every second point
        reach = size * chance.uniform(0.55, 1.15, n)
        points.append(
            at + (np.cos(angle) * reach)[:, None] * one + (np.sin(angle) * reach * 0.7)[:, None] * two
        )
    corners = np.stack(points, 1).reshape(-1, 3)
    star = np.array([[0, 1, 2], [1, 2, 3], [2, 3, 4]])
    triangles = (star[None] + (np.arange(n) * 5)[:, None, None]).reshape(-1, 3)
    return part_of(corners, np.repeat(normal, 5, axis=0), triangles)


def fern(
    seed: int, size: float, dark: Color, light: Color, fronds: int = 9, pairs: int = 9, wide: float = 0.26
) -> Mesh:
    """A fern: arched fronds from one root."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    turn = np.arange(fronds) * 2.39996 + chance.normal(0, 0.3, fronds)
    way = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], 1)
    for tall in (0.75, 1.15):
        own = slice(0, None, 2) if tall < 1 else slice(1, None, 2)
        length = size * chance.uniform(0.7, 1.1, len(way[own]))
        combs = Combs(np.zeros_like(way[own]), way[own], length, tall, 1.0 * tall, wide, pairs)
        part, along = combs.part(chance)
        c.part(part, Finish(shaded(dark, light, 0.25 + along), FRONDS))
    return c.done()


def bamboo(seed: int, height: float, stalk: Color, leaf: Color, near: bool = True) -> Mesh:
    """One culm with its joints, feathered above; fewer leaves and no joints when it is not near."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    lean = chance.normal(0, 0.05, 2) * height
    rows, n = (9, 50) if near else (4, 22)
    y = np.linspace(0, height, rows)
    bow = (y / height) ** 2
    cane = Finish(stalk, Material(0.6, 0.25, rim=0.1))
    path = np.stack([lean[0] * bow, y, lean[1] * bow], 1)
    c.tube(path, list(np.linspace(0.055, 0.018, rows)), cane, 7 if near else 4)
    for k in range(1, 6 if near else 0):
        x, h, z = (float(v) for v in path[k])
        c.post((x, h - 0.012, z), 0.068 - 0.005 * k, 0.024, cane.tinted((0.32, 0.34, 0.20)), 5)
    t = chance.uniform(0.42, 1.0, n)
    foot = np.stack([np.interp(t * height, y, path[:, i]) for i in range(3)], 1)
    a = chance.uniform(0, math.tau, n)
    away = np.stack([np.sin(a), chance.normal(-0.2, 0.25, n), np.cos(a)], 1)
    at = foot + away * chance.uniform(0.15, 0.85, n)[:, None]
    part = foliage(at, away + (0, 0.6, 0), chance.uniform(0.15, 0.30, n) * (1.0 if near else 1.8), chance)
    pale: Color = (leaf[0] * 1.7, leaf[1] * 1.6, leaf[2] * 1.5)
    c.part(part, Finish(shaded(leaf, pale, np.repeat(t, 5)), LEAVES))
    return c.done()


def log(length: float, radius: float, bark: Finish, moss: Finish, seed: int) -> Mesh:
    """A fallen trunk along x, broken at one end, moss along its back."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    x = np.linspace(-length / 2, length / 2, 7)
    path = np.stack([x, radius * 0.8 + chance.normal(0, 0.03, 7), chance.normal(0, 0.05, 7)], 1)
    thick = [radius * k for k in (1.0, 1.04, 0.95, 0.93, 0.88, 0.82, 0.74)]
    c.tube(path, thick, bark, 12)
    c.tube(path[1:6] + (0, radius * 0.30, 0), [r * 0.76 for r in thick[1:6]], moss, 10)
    for s, end in ((-1, 0), (1, 6)):
        px, py, pz = (float(v) for v in path[end])
        c.post(
            (px + s * 0.004, py, pz), thick[end] * 0.90, 0.01, f.OAK.tinted((0.30, 0.20, 0.12)), 14,
            (0.0, 0.0, -s * math.pi / 2),
        )  # fmt: skip
    for k in (1, 3, 4):
        px, py, pz = (float(v) for v in path[k])
        side = float(chance.choice((-1.0, 1.0)))
        tip = (px + 0.2, py + 0.45 * float(chance.uniform(0.4, 1)), pz + side * 0.5)
        c.tube([(px, py, pz), tip], (radius * 0.22, radius * 0.08), bark, 6)
    return c.done()
