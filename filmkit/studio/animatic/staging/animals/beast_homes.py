"""What animals make and what they feed at: a nest on a branch, a web, a dam, a flower, the leaves of a tree.

Knows no set and no camera. Each is made for the animal that is at it, as large as that is.
"""

import math

import numpy as np

from filmkit.studio.animatic.creatures.creatures import Creature
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.land import greenery, perches
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.staging.animals.beast_gear import HAY, pool
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

SILK = Finish((0.80, 0.82, 0.86), Material(0.6, 0.4, rim=0.6))
PETAL, EYE = f.plain((0.62, 0.10, 0.30), 0.3, 0.1), f.plain((0.62, 0.40, 0.04), 0.2, 0.1)
STALK = f.plain((0.07, 0.17, 0.03), 0.2, 0.05)
LEAVES: tuple[Color, Color] = ((0.035, 0.085, 0.020), (0.12, 0.22, 0.05))
WEB, SPOKES, ROUNDS = 3.2, 14, 9
"""How many times as wide as its spider a web is, to each side; its threads from the middle out, and those
round it."""
WIDE = 1.15
"""Of an animal's length that a flower is wide to each side, to which it comes."""
LIFTED: dict[str, float] = {"weave": 1.0, "build": perches.HIGH}
"""Metres over the ground at which an animal is that does so; a spider, besides, as much as its web takes."""


def lifted(creature: Creature, act: str) -> float:
    """Metres over the ground of who makes a web, or a nest if it is no beaver."""
    if act == "build" and isinstance(creature, Quadruped):
        return 0.0
    return LIFTED.get(act, 0.0) + (WEB * creature.size[2] if act == "weave" else 0.0)


def made_or_fed_at(creature: Creature, route: Route, act: str) -> Mesh | None:
    """What an animal is busy with, in the world; None: nothing of the kind."""
    at, yaw, (_, high, long) = route.start, route.yaw, creature.size
    if act == "weave":
        return transform(_web(), placement(at, (0.0, yaw + math.pi, 0.0), WEB * long))
    if act == "build" and isinstance(creature, Quadruped):
        x, _, z = creature.mouth(0.0, at, yaw, 0.0, act)[:3, 3].tolist()
        return transform(_dam(), placement((x, at[1], z), (0.0, yaw, 0.0), 1.5 * high))
    if act == "build":
        side = (at[0], at[1] - perches.HIGH, at[2])
        return transform(_nest(), placement(side, (0.0, yaw - math.pi / 2 + 0.35, 0.0)))
    if act == "feed":
        top = at[1] - 0.45 * high
        return transform(
            _flower(top / (WIDE * long)), placement((at[0], 0.0, at[2]), (0, yaw, 0), WIDE * long)
        )
    if act == "browse" and isinstance(creature, Quadruped):
        x, y, z = creature.mouth(0.0, at, yaw, 0.0, act)[:3, 3].tolist()
        return transform(_tree(y / high), placement((x, at[1], z), (0.0, yaw, 0.0), high))
    return None


def on_its_web(made: Mesh, at: Vec, yaw: float, seconds: float) -> Mesh:
    """A spider drawn about the origin, head up on its web, going round on it."""
    far, turn = 0.55 * math.sqrt(0.5), 0.9 * seconds
    long = float(np.ptp(made.vertices[:, 2]))
    swing = placement(
        (far * long * math.sin(turn), far * long * math.cos(turn), 0.06 * long), (0.0, 0.0, -turn)
    )
    upright = placement((0.0, 0.0, 0.0), (-math.pi / 2, math.pi, 0.0))
    return transform(made, placement(at, (0.0, yaw + math.pi, 0.0)) @ swing @ upright)


def _web() -> Mesh:
    """A wheel of threads of radius 1 about the origin across z, between two twigs."""
    c = Carpenter()
    ends = [(math.tau * k / SPOKES, 1.0 + 0.12 * math.sin(2.3 * k)) for k in range(SPOKES)]
    for a, r in ends:
        c.rod((0.0, 0.0, 0.0), (r * math.sin(a), r * math.cos(a), 0.0), 0.006, SILK, 4)
    for round_ in range(ROUNDS):
        far = 0.14 + 0.095 * round_
        path = [
            (far * r * math.sin(a), far * r * math.cos(a) * (1 - 0.02 * (k % 2)), 0.0)
            for k, (a, r) in enumerate((*ends, ends[0]))
        ]
        c.tube(path, 0.0045, SILK, 4)
    for s in (-1.0, 1.0):
        bow = [(s * (1.12 - 0.10 * y * y), y, -0.03) for y in np.linspace(-1.7, 1.5, 9).tolist()]
        c.tube(bow, 0.045, f.BARK, 8)
    c.tube([(-1.1, 1.05, -0.04), (0.0, 1.22, -0.05), (1.1, 1.0, -0.04)], 0.035, f.BARK, 8)
    return c.done()


def _nest() -> Mesh:
    """A branch, and in its fork a bowl of twigs and straw."""
    c, chance = Carpenter(), np.random.default_rng(5)
    c.put(perches.branch(), Spot((0.0, 0.0, 0.0)))
    straw = Finish(HAY, f.BARK.material)
    for k in range(150):
        a, up = float(chance.uniform(0, math.tau)), float(chance.uniform(0, 1))
        r = 0.10 + 0.115 * up**0.7 + float(chance.normal(0, 0.008))
        turn, long = a + math.pi / 2 + float(chance.normal(0, 0.25)), float(chance.uniform(0.06, 0.15))
        x, z, y = r * math.sin(a), r * math.cos(a), perches.HIGH - 0.07 + 0.13 * up
        dx, dz = long * math.sin(turn), long * math.cos(turn)
        tilt = float(chance.normal(0, 0.014))
        c.rod((x - dx, y - tilt, z - dz), (x + dx, y + tilt, z + dz), 0.0055, straw if k % 3 else f.BARK, 5)
    c.turned(
        (0.0, perches.HIGH - 0.08, 0.0), [(0.0, 0.0), (0.10, 0.0), (0.17, 0.05), (0.205, 0.115)], f.BARK, 24
    )
    return c.done()


def _dam() -> Mesh:
    """Sticks in a heap across z, and water behind them."""
    c, chance = Carpenter(), np.random.default_rng(12)
    c.put(transform(pool(), placement((0.0, 0.0, 1.5), (0, 0, 0), 1.9)), Spot((0.0, 0.0, 0.0)))
    for k in range(110):
        x = float(chance.uniform(-1.5, 1.5))
        y = float(chance.uniform(0.02, 0.42)) * (1.0 - 0.3 * abs(x))
        z = 0.52 + float(chance.normal(0, 0.14))
        turn, long = float(chance.normal(math.pi / 2, 0.7)), float(chance.uniform(0.25, 0.6))
        dx, dz = long * math.sin(turn), long * math.cos(turn)
        rise = float(chance.normal(0, 0.07))
        c.rod((x - dx, y - rise, z - dz), (x + dx, y + rise, z + dz), 0.028, f.OAK if k % 3 else f.BARK, 6)
    return c.done()


def _flower(high: float) -> Mesh:
    """An open flower of radius 1 so high over the ground, its stalk and two leaves."""
    c = Carpenter()
    top, z = high - 0.16, 0.30
    c.tube([(0.0, 0.0, z), (0.10, 0.5 * top, z + 0.06), (0.0, top, z)], 0.07, STALK, 8)
    for k in range(13):
        a = math.tau * k / 13
        c.tilted(_petal(), (0.26 * math.sin(a), top, z + 0.26 * math.cos(a)), (-0.30, a, 0.0))
    c.ball((0.0, top + 0.02, z), (0.30, 0.13, 0.30), EYE, 14)
    for s, up in ((-1.0, 0.86), (1.0, 0.78)):
        c.ball((s * 0.42, up * top, z), (0.40, 0.05, 0.16), STALK, 10)
    return c.done()


def _petal() -> Mesh:
    """A petal that lies along z from the origin."""
    c = Carpenter()
    c.ball((0.0, 0.0, 0.38), (0.17, 0.03, 0.40), PETAL, 10)
    return c.done()


def _tree(high: float) -> Mesh:
    """A tree whose leaves hang where a mouth is, so high over the ground, and go on behind; for an animal of
    the height 1."""
    c = Carpenter()
    c.tube([(0.12, 0.0, 0.62), (0.08, 0.6 * high, 0.56), (0.0, high, 0.42)], 0.045, f.BARK, 10)
    c.put(greenery.crown(7, high - 0.24, high + 0.22, 0.40, *LEAVES, 260), Spot((0.0, 0.0, 0.34)))
    return c.done()
