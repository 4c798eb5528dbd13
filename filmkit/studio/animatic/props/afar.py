"""What stands about a place: mountains, hills, a wood's edge, a skyline, a village, water, bushes, a tornado.

Knows no set. Each stands on its own origin, its front towards +z; what is wide lies along x.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings import bridges, fronts, landmarks, monuments, wonders
from filmkit.studio.animatic.props.buildings.hangings import garland
from filmkit.studio.animatic.props.buildings.lighthouse import LAMP, lighthouse
from filmkit.studio.animatic.props.land import greenery, rural
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.heights import billows, ridges, smoothed
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

CAP: Color = (0.58, 0.61, 0.66)
WATER = Finish((0.020, 0.050, 0.060), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.35, reflect=0.9))
BLOOMS: tuple[Color, ...] = ((0.66, 0.60, 0.16), (0.62, 0.06, 0.09), (0.68, 0.64, 0.60), (0.34, 0.14, 0.48))


def _range(wide: float, deep: float, high: float, hilly: bool) -> Mesh:
    """A range along x, highest in its middle, level with the ground all round."""
    crest = billows(5, 70.0, 4) if hilly else ridges(8, 95.0)

    def height(x: F64, z: F64) -> F64:
        aside = smoothed(wide / 2, wide / 2 - 60.0, np.abs(x)) * smoothed(deep / 2, 0.0, np.abs(z))
        return np.asarray(high * aside * (0.35 + 0.65 * crest(x + 300.0, z)) - 0.8, np.float64)

    part = primitives.terrain(wide, deep, height, (110, 26))
    y, steep = part.vertices[:, 1].astype(np.float64), 1.0 - part.normals[:, 1].astype(np.float64)
    if hilly:
        tint = greenery.shaded((0.075, 0.115, 0.045), (0.110, 0.150, 0.060), np.clip(y / high, 0, 1))
        pattern = Pattern.PLASTER
    else:
        rocky = greenery.shaded((0.070, 0.095, 0.055), (0.20, 0.20, 0.205), np.clip(y / (0.45 * high), 0, 1))
        snow = smoothed(0.50 * high, 0.66 * high, y) * smoothed(0.75, 0.35, steep)
        tint = (rocky + (np.asarray(CAP) - rocky) * snow[:, None]).astype(np.float32)
        pattern = Pattern.ROCK
    c = Carpenter()
    c.part(part, Finish(tint, Material(0.15, 0.04, 0.0, pattern, 0.06)))
    return c.done()


def _woods() -> Mesh:
    """Trees in four rows."""
    c, chance = Carpenter(), np.random.default_rng(4)
    far = rural.trees("broad", 4)[1]
    for k in range(52):
        at = (-65.0 + 2.5 * k + float(chance.normal(0, 1.0)), -0.3, -5.0 * (k % 4))
        c.put(far[k % 2], Spot(at, 2.1 * k, float(chance.uniform(0.9, 1.4))))
    return c.done()


def _skyline(night: bool) -> Mesh:
    """Towers beside and behind each other."""
    c, chance = Carpenter(), np.random.default_rng(12)
    for k in range(19):
        x, wide = -90.0 + 10.0 * k, float(chance.uniform(9, 13))
        tall = float(chance.uniform(14, 46)) * (1.0 - 0.45 * abs(x) / 90.0)
        lit = Material(0.5, 0.25, 1.1 if night else 0.0, Pattern.FACADE, (0.62, 0.42, 0.36)[k % 3])
        tone = float(chance.uniform(0.16, 0.30))
        at, size = (x, tall / 2, -14.0 * (k % 3)), (wide, tall, 10.0)
        c.box(at, size, Finish((tone, tone * 1.02, tone * 1.08), lit))
        c.box((x, tall + 0.8, at[2]), (wide * 0.5, 1.6, 5.0), f.STONE.tinted((0.16, 0.16, 0.17)))
        if k % 5 == 2:
            c.rod((x, tall, at[2]), (x, tall + 11.0, at[2]), 0.35, f.IRON)
    return c.done()


def _houses(night: bool) -> Mesh:
    """Five houses of a village."""
    c = Carpenter()
    spots = ((0.0, 0.0, 0.1), (-12.0, -5.0, 0.4), (11.5, -3.0, -0.3), (-24.0, -10.0, 0.5), (23.0, -9.0, -0.4))
    for k, (x, z, yaw) in enumerate(spots):
        c.put(fronts.cottage(8.5, k, 3, night), Spot((x, -0.2, z), yaw, 1.1))
    return c.done()


def _church(night: bool) -> Mesh:
    """A village's church, its tower before its nave."""
    c, wall = Carpenter(), f.PLASTER.tinted((0.50, 0.47, 0.40))
    c.box((0, 3.0, -5.6), (6.0, 6.4, 9.0), wall)
    c.part(primitives.extruded([(-3.4, 0), (3.4, 0), (0, 3.4)], 9.4), f.SLATE_ROOF, (0, 6.2, -5.6))
    c.box((0, 5.5, 0), (3.0, 11.0, 3.0), wall)
    c.turned((0, 11.0, 0), [(2.4, 0), (0.05, 7.0), (0, 7.1)], f.SLATE_ROOF, 4, (0, math.pi / 4, 0))
    pane = f.glowing((1.0, 0.7, 0.36), 1.2) if night else f.plain((0.03, 0.03, 0.035))
    c.box((0, 8.4, 1.52), (0.9, 1.6, 0.06), pane)
    return c.done()


def _mills() -> Mesh:
    """Two windmills, one farther off."""
    c = Carpenter()
    for at in ((0.0, 0.0, 0.0), (22.0, 0.0, -16.0)):
        c.put(bridges.windmill(), Spot(at, -0.2))
        c.put(bridges.sails(at, -0.2)(1.0), Spot((0, 0, 0)))
    return c.done()


def _lighthouse() -> Mesh:
    """A lighthouse on its rock."""
    c = Carpenter()
    lighthouse(c, (0.0, LAMP, 0.0))
    for k, (x, z, size) in enumerate(((0.0, 0.5, 4.6), (4.2, 0.0, 3.6), (-3.6, -0.8, 3.0))):
        c.part(rock(k, 1.0), f.STONE.tinted((0.10, 0.095, 0.09)), (x, -1.4, z), (0.0, 1.3 * k, 0.0), size)
    return c.done()


def _pyramids() -> Mesh:
    c = Carpenter()
    for x, z, wide in ((0.0, 0.0, 62.0), (-62.0, -45.0, 54.0), (58.0, -55.0, 44.0)):
        c.put(landmarks.pyramid(wide), Spot((x, -1.0, z), 0.5))
    return c.done()


def _water() -> Mesh:
    """A sheet of water with a bank of stones."""
    c, chance = Carpenter(), np.random.default_rng(2)
    turn = np.linspace(0, math.tau, 49)
    rim = [(15.2 * math.sin(a), 8.2 * math.cos(a)) for a in turn]
    c.ball((0.0, 0.02, 0.0), (15.0, 0.05, 8.0), WATER, 40)
    stones = [rock(k, 1.0) for k in range(3)]
    for k, (x, z) in enumerate(rim[::2]):
        size = float(chance.uniform(0.10, 0.28))
        c.part(stones[k % 3], f.STONE.tinted((0.16, 0.15, 0.135)), (x, 0.0, z), (0, 1.7 * k, 0), size)
    return c.done()


def _bush() -> Mesh:
    """A round bush as high as a child."""
    c = Carpenter()
    crown = greenery.crown(6, 0.15, 1.15, 0.75, (0.022, 0.055, 0.014), (0.105, 0.170, 0.045), 260)
    c.put(crown, Spot((0, 0, 0)))
    return c.done()


def _reeds() -> Mesh:
    """Tall stems with brown heads, and blades among them."""
    c, chance = Carpenter(), np.random.default_rng(9)
    stem, head = f.plain((0.20, 0.22, 0.07), 0.2, 0.05), f.plain((0.14, 0.075, 0.03), 0.2, 0.05)
    for k in range(46):
        x, z = (float(v) for v in chance.normal(0, (0.75, 0.35)))
        tall, lean = float(chance.uniform(0.9, 1.7)), float(chance.normal(0, 0.14))
        top = (x + lean, tall, z + 0.5 * lean)
        c.tube([(x, 0.0, z), (x + 0.35 * lean, 0.55 * tall, z), top], (0.016, 0.012, 0.006), stem, 4)
        if k % 3 == 0:
            ear = [(0.0, 0.0), (0.032, 0.03), (0.032, 0.2), (0.0, 0.23)]
            c.turned((top[0], tall - 0.05, top[2]), ear, head, 6)
    return c.done()


def _blooms() -> Mesh:
    """Wild flowers in a patch."""
    c, chance = Carpenter(), np.random.default_rng(3)
    for tint in BLOOMS:
        x, y, z = chance.normal(0, 1.1, 46), chance.uniform(0.16, 0.40, 46), chance.normal(0, 0.7, 46)
        at = np.stack([x, y, z], 1)
        up = np.tile(np.array((0.0, 1.0, 0.5)), (46, 1))
        petals = Finish(tint, Material(0.2, 0.08, translucency=0.9))
        c.part(greenery.foliage(at, up, chance.uniform(0.05, 0.08, 46), chance), petals)
        leaves = greenery.foliage(at - (0, 0.13, 0), up, chance.uniform(0.08, 0.12, 46), chance)
        c.part(leaves, Finish((0.055, 0.115, 0.030), greenery.LEAVES))
    return c.done()


def _cactus() -> Mesh:
    """A tall ribbed cactus with arms."""
    c, green, tall = Carpenter(), f.plain((0.075, 0.165, 0.06), 0.3, 0.1), 3.8
    stem = [(0.26, 0.0), (0.32, tall * 0.5), (0.28, tall * 0.9), (0.1, tall), (0.0, tall)]
    c.turned((0, 0, 0), stem, green, 10)
    for s, y in ((-1, 1.5), (1, 2.0)):
        arm = [(0, y, 0), (s * 0.7, y + 0.05, 0), (s * 0.85, y + 0.5, 0), (s * 0.85, y + 1.4, 0)]
        c.tube(arm, (0.17, 0.19, 0.19, 0.13), green, 8)
        c.ball((s * 0.85, y + 1.4, 0), 0.13, green, 8)
    return c.done()


def _cliffs() -> Mesh:
    """A wall of rock."""
    c = Carpenter()
    for k, (x, size) in enumerate(((0.0, 17.0), (-20.0, 14.0), (21.0, 15.0), (-38.0, 11.0), (40.0, 12.0))):
        stone = f.patterned((0.19, 0.165, 0.14), Pattern.ROCK, 0.12, 0.15, 0.04)
        c.part(rock(k + 2, 1.0), stone, (x, 1.0, -6.0 * (k % 2)), (0.0, 1.3 * k, 0.0), size)
    return c.done()


def _ruins() -> Mesh:
    """Columns, one broken, one fallen."""
    c = Carpenter()
    for x, tall, whole in ((-2.6, 5.0, True), (0.0, 5.0, True), (2.6, 3.1, False), (5.2, 1.6, False)):
        c.put(landmarks.column(tall, whole), Spot((x, 0.0, 0.0)))
    c.box((-1.3, 5.9, 0.0), (4.2, 0.6, 1.1), landmarks.MARBLE)
    c.tilted(landmarks.column(3.0, False), (4.0, 0.55, 2.6), (math.pi / 2, 0.0, 0.9))
    return c.done()


def _tornado() -> Mesh:
    """A funnel that leans and winds, from a ring of dust up into a lid of cloud."""
    t = np.linspace(0.0, 1.0, 46)
    high = 46.0
    path = np.stack(
        [
            16.0 * t**1.5 + 3.6 * np.sin(9.0 * t) * (1 - 0.4 * t),
            high * t,
            2.0 * np.cos(7.5 * t) * (1 - 0.4 * t),
        ],
        1,
    )
    chance = np.random.default_rng(6)
    wide = (1.5 + 8.0 * t**1.5 + 12.0 * t**6) * (1 + 0.12 * np.sin(38.0 * t) + 0.05 * chance.normal(size=46))
    cloud = Material(0.05, 0.01, 0.0, Pattern.HAIR, 0.02)
    c = Carpenter()
    c.part(primitives.tube(path, [float(w) for w in wide], 30), Finish((0.045, 0.044, 0.046), cloud))
    for k in range(46):
        a, out = 2.399963 * k, float(chance.uniform(0.2, 1.0))
        lid = k % 3 > 0
        r = (float(chance.uniform(5, 9)) if lid else float(chance.uniform(1.0, 2.2))) * (
            1.0 if lid else 1.2 - 0.5 * out
        )
        at = (
            (9.0 + 34.0 * out * math.cos(a), high - 1.0 + 3.0 * out, 22.0 * out * math.sin(a))
            if lid
            else (6.5 * out * math.cos(a), 0.6 * r, 6.5 * out * math.sin(a))
        )
        tint = (0.040, 0.041, 0.046) if lid else (0.17, 0.15, 0.125)
        c.part(primitives.sphere((r, (0.34 if lid else 0.8) * r, r), 14), Finish(tint, cloud), at)
    return c.done()


def _string(lit: bool) -> Mesh:
    """Bulbs on two wires that sag along x, 2.4 m up."""
    c = Carpenter()
    for y in (2.15, 2.4):
        garland(c, (-2.2, y, 0.0), (2.2, y, 0.0), 0.12, 16, lit)
    return c.done()


Maker = Callable[[], Mesh]
AFAR: Mapping[str, Maker] = {
    "mountains": lambda: _range(520.0, 130.0, 74.0, False),
    "hills": lambda: _range(420.0, 110.0, 22.0, True),
    "woods": _woods,
    "skyline": lambda: _skyline(False),
    "skyline by night": lambda: _skyline(True),
    "houses": lambda: _houses(False),
    "houses by night": lambda: _houses(True),
    "barn": lambda: rural.barn(0, False),
    "lighthouse": _lighthouse,
    "castle": lambda: landmarks.castle(False),
    "castle by night": lambda: landmarks.castle(True),
    "windmills": _mills,
    "church": lambda: _church(False),
    "church by night": lambda: _church(True),
    "clock tower": lambda: wonders.great_clock(False),
    "clock tower by night": lambda: wonders.great_clock(True),
    "iron tower": lambda: monuments.iron_tower(84.0, False),
    "iron tower by night": lambda: monuments.iron_tower(84.0, True),
    "temple": lambda: landmarks.temple(4, False),
    "tornado": _tornado,
    "pagoda": monuments.pagoda,
    "pyramids": _pyramids,
    "stone bridge": bridges.stone_bridge,
    "water": _water,
    "bushes": _bush,
    "reeds": _reeds,
    "blooms": _blooms,
    "cacti": _cactus,
    "cliffs": _cliffs,
    "ruins": _ruins,
    "string lights": lambda: _string(True),
}
"""By name; what is lit after dark has a form of its own then."""
