"""Trees that go by a name, each by what it is known for: the willow's strands, the birch's bark, the palm's
leaves.

Knows no place and no season. A tree stands on its own origin and is about as high as it is asked to be.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land import greenery, rural
from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.land.trees import bare_tree
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.world import Color, Mesh, Pattern

Leaves = tuple[Color, Color]
WILLOWY: Leaves = ((0.055, 0.085, 0.022), (0.235, 0.285, 0.070))
PALE_GREEN: Leaves = ((0.060, 0.095, 0.022), (0.250, 0.300, 0.075))
REDS: Leaves = ((0.200, 0.030, 0.012), (0.640, 0.170, 0.030))
YELLOWS: Leaves = ((0.260, 0.150, 0.020), (0.720, 0.500, 0.060))
PURPLES: Leaves = ((0.120, 0.050, 0.220), (0.420, 0.260, 0.560))
PINKS: Leaves = ((0.360, 0.140, 0.190), (0.700, 0.440, 0.500))
SILVERY: Leaves = ((0.070, 0.085, 0.055), (0.240, 0.270, 0.185))
SOMBRE: Leaves = ((0.016, 0.036, 0.014), (0.060, 0.105, 0.034))
FRESH: Leaves = ((0.045, 0.085, 0.020), (0.160, 0.230, 0.060))
WHITE_BARK = f.patterned((0.66, 0.64, 0.59), Pattern.PLASTER, 6.0, 0.2, 0.06)
RED_BARK = f.BARK.tinted((0.200, 0.085, 0.045))
GREY_BARK = f.patterned((0.300, 0.250, 0.200), Pattern.BARK, 1.6, 0.2, 0.06)


def willow(seed: int, tall: float) -> Mesh:
    """A short trunk under a dome from which long strands hang almost to the ground."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.put(greenery.trunk(seed, tall * 0.46, tall * 0.050, f.BARK, 0, 4), Spot((0, 0, 0)))
    for k in range(9):
        way, far = k * math.tau / 9 + float(chance.normal(0, 0.2)), tall * float(chance.uniform(0.20, 0.36))
        x, z = far * math.sin(way), far * math.cos(way)
        path = [(0, tall * 0.36, 0), (0.5 * x, tall * 0.72, 0.5 * z), (x, tall * 0.84, z)]
        c.tube(path, (tall * 0.020, tall * 0.012, tall * 0.005), f.BARK, 5)
    strands, along = 150, 18
    a, r = chance.uniform(0, math.tau, strands), np.sqrt(chance.uniform(0.03, 1.0, strands))
    top = tall * (0.98 - 0.30 * r**2.2)
    end = tall * np.where(r > 0.62, chance.uniform(0.07, 0.24, strands), chance.uniform(0.34, 0.60, strands))
    t = np.linspace(0.0, 1.0, along)[None]
    out = tall * 0.46 * (r[:, None] * (1.0 + 0.10 * np.sin(math.pi * t)))
    y = top[:, None] + (end - top)[:, None] * t
    at = np.stack([out * np.sin(a)[:, None], y, out * np.cos(a)[:, None]], 2).reshape(-1, 3)
    at = at + chance.normal(0, 0.010 * tall, at.shape)
    outward = np.stack([np.sin(a), 0.25 + 0.0 * a, np.cos(a)], 1)
    _clothed(c, at, np.repeat(outward, along, axis=0), 0.028 * tall, WILLOWY, chance)
    return c.done()


def _clothed(
    c: Carpenter, at: F64, way: F64, size: float, leaves: Leaves, chance: np.random.Generator
) -> None:
    """Sprays of leaves at points, lighter where they are higher and farther out."""
    sizes = size * chance.uniform(0.7, 1.4, len(at))
    high = at[:, 1] / max(float(at[:, 1].max()), 1e-6)
    tone = np.repeat(0.15 + 0.65 * high + chance.normal(0, 0.12, len(at)), 5)
    part = greenery.foliage(at, way, sizes, chance)
    c.part(part, Finish(greenery.shaded(*leaves, tone), greenery.LEAVES))


def birch(seed: int, tall: float) -> Mesh:
    """A slender white stem with dark marks, a light crown high up."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    thick = tall * 0.020
    c.tube(
        [(0, -0.2, 0), (0.05, tall * 0.5, 0.03), (0.0, tall * 0.92, 0)],
        (thick, thick * 0.8, thick * 0.2),
        WHITE_BARK,
        10,
    )
    mark = f.plain((0.020, 0.018, 0.017))
    for _ in range(26):
        y, a = tall * float(chance.uniform(0.02, 0.62)), float(chance.uniform(0, math.tau))
        near = thick * (1.0 - 0.32 * y / tall) * 0.92
        x, z = 0.10 * y / tall + near * math.sin(a), 0.05 * y / tall + near * math.cos(a)
        c.ball((x, y, z), (thick * 0.55, thick * float(chance.uniform(0.10, 0.26)), thick * 0.55), mark, 6)
    for k in range(7):
        a, y = 2.4 * k, tall * (0.42 + 0.06 * k)
        out = tall * 0.15
        c.tube(
            [(0, y, 0), (out * math.sin(a), y + 0.10 * tall, out * math.cos(a))], (0.03, 0.01), WHITE_BARK, 5
        )
    n = 900
    u, turn = chance.uniform(0.0, 1.0, n), chance.uniform(0, math.tau, n)
    r = tall * 0.19 * np.sin(math.pi * (0.10 + 0.86 * u)) ** 0.8 * np.sqrt(chance.uniform(0.25, 1.0, n))
    at = np.stack([r * np.sin(turn), tall * (0.36 + 0.66 * u), r * np.cos(turn)], 1)
    _clothed(
        c, at, np.stack([np.sin(turn), 0.5 + 0 * turn, np.cos(turn)], 1), 0.024 * tall, PALE_GREEN, chance
    )
    return c.done()


def column(seed: int, tall: float, leaves: Leaves = SOMBRE, wide: float = 0.105) -> Mesh:
    """A cypress or a poplar: a narrow flame of leaves from the ground up."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.tube([(0, -0.2, 0), (0, tall * 0.3, 0)], (tall * 0.018, tall * 0.012), f.BARK, 6)
    t = np.linspace(0.0, 1.0, 14)
    swell = wide * tall * np.sin(math.pi * (0.10 + 0.90 * t)) ** 0.75
    profile = [(0.82 * float(r), tall * (0.07 + 0.93 * float(u))) for r, u in zip(swell, t, strict=True)]
    c.turned((0, 0, 0), profile, Finish(leaves[0], greenery.LEAVES), 12)
    n = 620
    u, a = chance.uniform(0.0, 1.0, n), chance.uniform(0, math.tau, n)
    r = wide * tall * np.sin(math.pi * (0.10 + 0.90 * u)) ** 0.75 * chance.uniform(0.85, 1.08, n)
    at = np.stack([r * np.sin(a), tall * (0.06 + 0.95 * u), r * np.cos(a)], 1)
    way = np.stack([np.sin(a), 0.5 + 0 * a, np.cos(a)], 1)
    _clothed(c, at, way, 0.030 * tall, leaves, chance)
    return c.done()


def baobab(seed: int, tall: float) -> Mesh:
    """A trunk like a bottle, thicker than all its crown."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    profile = [
        (0.20, -0.02),
        (0.165, 0.03),
        (0.150, 0.20),
        (0.145, 0.40),
        (0.115, 0.56),
        (0.055, 0.66),
        (0, 0.67),
    ]
    c.turned((0, 0, 0), [(r * tall, y * tall) for r, y in profile], GREY_BARK, 18)
    for k in range(11):
        a = k * 2.4 + float(chance.normal(0, 0.2))
        out, up = tall * float(chance.uniform(0.16, 0.36)), tall * float(chance.uniform(0.76, 0.92))
        x, z = out * math.sin(a), out * math.cos(a)
        path = [(0.2 * x, 0.58 * tall, 0.2 * z), (0.55 * x, 0.74 * tall, 0.55 * z), (x, up, z)]
        c.tube(path, (tall * 0.034, tall * 0.018, tall * 0.006), GREY_BARK, 6)
        at = np.array((x, up, z)) + chance.normal(0, (0.050 * tall, 0.022 * tall, 0.050 * tall), (46, 3))
        _clothed(c, at, np.tile((0.0, 1.0, 0.2), (46, 1)), 0.030 * tall, FRESH, chance)
    return c.done()


def sequoia(seed: int, tall: float) -> Mesh:
    """A giant conifer: a bare red trunk, boughs only in the upper half."""
    c = Carpenter()
    c.tube(
        [(0, -0.3, 0), (0, tall * 0.04, 0), (0, tall * 0.5, 0), (0, tall * 0.96, 0)],
        (tall * 0.075, tall * 0.052, tall * 0.036, tall * 0.006),
        RED_BARK,
        14,
    )
    top = greenery.spruce(seed, tall * 0.66, *rural.DARK, 7, 110)
    c.put(top, Spot((0, tall * 0.34, 0)))
    return c.done()


def banyan(seed: int, tall: float) -> Mesh:
    """A wide crown that stands on many hanging roots."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    c.put(rural.oak(seed, tall, 620, FRESH), Spot((0, 0, 0), 0.0, 1.0))
    for k in range(22):
        a, out = 2.4 * k, tall * float(chance.uniform(0.06, 0.34))
        x, z = out * math.sin(a), out * math.cos(a)
        c.tube(
            [(x * 0.9, tall * 0.56, z * 0.9), (x, -0.1, z)],
            tall * float(chance.uniform(0.004, 0.012)),
            f.BARK,
            5,
        )
    return c.done()


def bamboos(seed: int, tall: float) -> Mesh:
    """A clump of culms."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    for k in range(11):
        a, out = 2.4 * k, 0.11 * tall * math.sqrt(k / 11)
        high = tall * float(chance.uniform(0.78, 1.0))
        one = greenery.bamboo(seed + k, high, (0.140, 0.215, 0.050), (0.130, 0.220, 0.055))
        c.put(one, Spot((out * math.sin(a), 0.0, out * math.cos(a)), 1.7 * k))
    return c.done()


def broad(seed: int, tall: float, leaves: Leaves = rural.GREENS, cards: int = 600) -> Mesh:
    """A tree as one thinks of a tree, its leaves of a colour of their own."""
    return rural.oak(seed, tall, cards, leaves)


def _palm(seed: int, tall: float) -> Mesh:
    return palm(seed, tall * 1.28)


def _pine(seed: int, tall: float) -> Mesh:
    return greenery.spruce(seed, tall, *rural.DARK, 7, 110)


def _acacia(seed: int, tall: float) -> Mesh:
    return rural.acacia(seed, tall, 420)


def _bare(seed: int, tall: float) -> Mesh:
    return bare_tree(seed, tall * 1.08)


Grows = Callable[[int, float], Mesh]
"""A seed and a height in metres to a tree."""
KINDS_OF_TREE: Mapping[str, tuple[Grows, float]] = {
    "willow": (willow, 6.6),
    "birch": (birch, 8.0),
    "palm": (_palm, 6.5),
    "pine": (_pine, 8.5),
    "maple": (partial(broad, leaves=REDS), 6.6),
    "cypress": (column, 8.0),
    "poplar": (partial(column, leaves=FRESH, wide=0.13), 9.0),
    "baobab": (baobab, 8.0),
    "sequoia": (sequoia, 17.0),
    "banyan": (banyan, 8.0),
    "bamboo tree": (bamboos, 6.5),
    "acacia": (_acacia, 5.6),
    "olive tree": (partial(broad, leaves=SILVERY), 4.6),
    "ginkgo": (partial(broad, leaves=YELLOWS), 6.6),
    "jacaranda": (partial(broad, leaves=PURPLES), 6.0),
    "magnolia": (partial(broad, leaves=PINKS), 5.6),
    "dead tree": (_bare, 6.5),
    "tree": (broad, 7.0),
}
"""By name: how it grows, and how high it is where it stands alone."""


def grove(kind: str, seed: int) -> tuple[list[Mesh], list[Mesh]]:
    """A few trees of a kind to stand near, and those for afar."""
    if kind not in KINDS_OF_TREE:
        return rural.trees(kind, seed)
    grows, tall = KINDS_OF_TREE[kind]
    some = [grows(seed + k, tall * (0.9 + 0.2 * k)) for k in range(2)]
    return some, some


TREE_GOODS: Mapping[str, Good] = {
    name: Good((name,), partial(grows, 7, tall), floor=True) for name, (grows, tall) in KINDS_OF_TREE.items()
}
"""The same as things that stand by themselves."""
