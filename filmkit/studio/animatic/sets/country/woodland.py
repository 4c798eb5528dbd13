"""What grows in a wood, by its words: kinds of tree for near, middle and far, and their colours.

Knows no path and no ground.
"""

import math
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.props.land import greenery, jungle
from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.seasons import AUTUMN
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern


@dataclass(frozen=True, slots=True)
class Growth:
    """What grows, and its colours."""

    kind: str = "mixed"
    """mixed, spruce, birch, bamboo, jungle."""
    dark: Color = (0.018, 0.042, 0.020)
    light: Color = (0.060, 0.120, 0.036)
    leaf: Color = (0.045, 0.085, 0.020)
    leaf_light: Color = (0.150, 0.220, 0.050)
    soil: Color = (0.115, 0.080, 0.048)
    moss: Color = (0.085, 0.115, 0.030)
    bark: Color = (0.100, 0.076, 0.058)
    ferns: int = 84
    bare: bool = False
    grass: int = 2600


def growth_of(brief: SetBrief) -> Growth:
    """What the words ask for; a mixed wood in summer where they say nothing."""
    if brief.mentions("bamboo"):
        return Growth("bamboo", bark=(0.16, 0.19, 0.07), soil=(0.11, 0.085, 0.045), ferns=50)
    if brief.mentions("jungle", "rainforest", "tropical", "mangrove", "amazon"):
        wet: Color = (0.028, 0.070, 0.018)
        return Growth("jungle", leaf=wet, moss=(0.050, 0.098, 0.022), ferns=150, bark=(0.085, 0.075, 0.055))
    kind = "mixed"
    if brief.mentions("spruce", "pine", "fir", "conifer", "taiga", "evergreen", "christmas"):
        kind = "spruce"
    elif brief.mentions("birch", "aspen"):
        kind = "birch"
    bark: Color = (0.46, 0.44, 0.39) if kind == "birch" else (0.100, 0.076, 0.058)
    if brief.mentions("snow", "snowy", "winter", "frozen", "frost"):
        return Growth(
            kind, (0.030, 0.050, 0.038), (0.62, 0.65, 0.70), soil=(0.50, 0.53, 0.58), moss=(0.74, 0.77, 0.82),
            bark=bark, ferns=0, bare=True, grass=60,
        )  # fmt: skip
    if brief.mentions(*AUTUMN):
        return Growth(
            kind, leaf=(0.20, 0.060, 0.012), leaf_light=(0.52, 0.27, 0.045), soil=(0.150, 0.070, 0.028),
            moss=(0.220, 0.105, 0.028), bark=bark, ferns=30,
        )  # fmt: skip
    return Growth(kind, bark=bark)


def bark_of(grown: Growth) -> Finish:
    """Of the trees that stand."""
    return Finish(grown.bark, Material(0.2, 0.05, 0.0, Pattern.BARK, 2.2))


def _spruce(grown: Growth, seed: int, tall: float, pairs: int, boughs: int) -> Mesh:
    return greenery.spruce(seed, tall, grown.dark, grown.light, pairs, boughs)


def _broad(grown: Growth, seed: int, tall: float, thick: float, cards: int, roots: int = 5) -> Mesh:
    """A tall trunk under leaves; bare limbs in winter."""
    if grown.bare:
        return greenery.bare_trunk(seed, tall * 0.9, thick, bark_of(grown), 24 if roots else 12)
    c = Carpenter()
    c.put(greenery.trunk(seed, tall, thick, bark_of(grown), roots, roots), Spot((0, 0, 0)))
    top = greenery.crown(seed, tall * 0.52, tall * 0.98, tall * 0.21, grown.leaf, grown.leaf_light, cards)
    c.put(top, Spot((0, 0, 0)))
    return c.done()


def near(grown: Growth, seed: int) -> list[Mesh]:
    """Trees to walk between."""
    if grown.kind == "bamboo":
        return [_grove(seed + i, 5, True) for i in range(3)]
    if grown.kind == "spruce":
        young = [_spruce(grown, seed + i, 5.5 + 2.5 * i, 7, 110) for i in range(2)]
        old = [greenery.trunk(seed + i, 17.0, 0.24 + 0.05 * i, bark_of(grown), 12) for i in range(3)]
        return [old[0], young[0], old[1], young[1], old[2]]
    slim = 0.6 if grown.kind == "birch" else 1.0
    broad = [_broad(grown, seed + i, 13.0 + 2.0 * i, (0.27 + 0.07 * i) * slim, 400) for i in range(3)]
    if grown.kind == "jungle":
        hung = [_hung(tree, seed + i) for i, tree in enumerate(broad)]
        return [hung[0], palm(seed, 8.5), hung[1], hung[2], palm(seed + 1, 6.0)]
    if grown.kind == "birch":
        return broad
    return [broad[0], broad[1], _spruce(grown, seed, 4.6, 6, 90), broad[2]]


def _hung(tree: Mesh, seed: int) -> Mesh:
    """A tree of the jungle: creepers round its trunk, lianas that hang from it to the ground."""
    c = Carpenter()
    c.put(tree, Spot((0, 0, 0)))
    jungle.creepers(c, seed, 7.5, 0.42)
    for k in range(3):
        turn, reach = 2.1 * k + seed, 1.3 + 0.5 * k
        jungle.liana(c, (0.3, 8.5, 0.2), (reach * math.sin(turn), 0.0, reach * math.cos(turn)), seed + k)
    return c.done()


def middle(grown: Growth, seed: int) -> list[Mesh]:
    """Trees some way off, lighter to draw."""
    if grown.kind == "bamboo":
        return [_grove(seed + 3 + i, 5, False) for i in range(2)]
    if grown.kind == "spruce":
        return [_spruce(grown, seed + i, 9.0 + 3.0 * i, 5, 60) for i in range(3)]
    slim = 0.6 if grown.kind == "birch" else 1.0
    broad = [_broad(grown, seed + 5 + i, 12.0 + 2.5 * i, 0.26 * slim, 140, 0) for i in range(2)]
    return broad if grown.kind in ("birch", "jungle") else [*broad, _spruce(grown, seed + 1, 7.5, 5, 56)]


def far(grown: Growth, seed: int) -> list[Mesh]:
    """The wall that closes the view."""
    if grown.kind in ("spruce", "mixed") or grown.bare:
        dark, light = _hazy(grown.dark), _hazy(grown.light)
        return [greenery.far_spruce(seed + i, 12.0 + 3.0 * i, dark, light) for i in range(4)]
    a, b = grown.leaf, grown.leaf_light
    mid = (0.55 * a[0] + 0.45 * b[0], 0.55 * a[1] + 0.45 * b[1], 0.55 * a[2] + 0.45 * b[2])
    made = []
    for i in range(3):
        c = Carpenter()
        c.tube([(0, -0.5, 0), (0, 9.0, 0)], (0.3, 0.2), bark_of(grown), 5)
        top = greenery.crown(seed + i, 0.3, 11.0, 4.0, _hazy(grown.leaf), _hazy(mid), 50)
        c.put(top, Spot((0, 0, 0)))
        made.append(c.done())
    return made


def _hazy(color: Color) -> Color:
    """As it is seen through a good deal of air."""
    return (color[0] * 0.7 + 0.020, color[1] * 0.7 + 0.032, color[2] * 0.7 + 0.038)


def _grove(seed: int, count: int, near: bool) -> Mesh:
    """Culms of bamboo that stand together."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    stalk, leaf = (0.14, 0.20, 0.06), (0.050, 0.095, 0.020)
    kinds = [greenery.bamboo(seed + i, 9.0 + i, stalk, leaf, near) for i in range(2)]
    for i in range(count):
        at = (float(chance.normal(0, 0.75)), 0.0, float(chance.normal(0, 0.75)))
        c.put(kinds[i % 2], Spot(at, i * 2.4, float(chance.uniform(0.8, 1.15))))
    return c.done()
