"""What goes with what an animal does: a bowl, water, a heap of hay, a trunk, drops that fly, what it carries.

Knows no set and no camera. Everything is made for the animal it goes with, as large as that is.
"""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.creatures.creatures import Creature
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of, transform
from filmkit.studio.animatic.geometry.primitives import lathe, sphere, tube
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.props.in_hand.playthings import football
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

FULL, SHALLOWEST = 0.60, 0.35
"""How high what is in a bowl stands, of its radius; and the flattest of bowls, in parts of a deep one."""
HOUSE = 0.85
"""Metres: what is lower eats and drinks out of a bowl."""
WATER = Finish((0.020, 0.045, 0.055), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.9))
BANK = f.plain((0.085, 0.065, 0.042), 0.35, 0.1)
HAY = (0.42, 0.31, 0.11)
DROPS = 130
BALLS: Mapping[str, Color] = {
    "nut": (0.20, 0.10, 0.04),
    "acorn": (0.20, 0.10, 0.04),
    "peanut": (0.34, 0.20, 0.08),
    "walnut": (0.26, 0.15, 0.06),
    "apple": (0.50, 0.03, 0.025),
    "fruit": (0.56, 0.25, 0.03),
    "orange": (0.60, 0.24, 0.02),
    "mango": (0.60, 0.30, 0.03),
    "berry": (0.40, 0.02, 0.06),
    "strawberry": (0.52, 0.03, 0.03),
    "corn": (0.64, 0.46, 0.06),
    "cheese": (0.66, 0.46, 0.07),
    "cookie": (0.38, 0.22, 0.09),
    "bread": (0.46, 0.28, 0.11),
}
"""What is round and eaten, and its colour."""
PAWED = (
    *("rabbit", "squirrel", "mouse", "panda", "koala", "raccoon", "monkey", "gorilla", "otter", "hedgehog"),
    *("red panda", "lemur"),
)
"""Who eats sitting up, with both forepaws."""
EATEN = re.compile(
    r"\b(eat\w*|munch\w*|chew\w*|nibbl\w*|gnaw\w*)( on)?( \w+){0,3}? "
    r"(bananas?|bamboo|nuts?|acorns?|peanuts?|apples?|carrots?|leaf|leaves|fish|bones?|fruit|orange|berr(?:y|ies)|corn|"
    r"walnuts?|strawberr(?:y|ies)|mango(?:es)?|cookies?|bread|cheese|flowers?)\b"
)
"""What is eaten out of the paws."""
ONE_OF: Mapping[str, str] = {
    "leaves": "leaf",
    "berries": "berry",
    "mangoes": "mango",
    "strawberries": "strawberry",
}
IN_THE_MOUTH = re.compile(
    r"\b(stick|branch|bone|ball|toy|fish|salmon|trout|newspaper|slipper|shoe|frisbee|carrot|rope|sock|flower|prey|mouse|"
    r"banana)s?\b[^.;]*\b(in|with) (its|his|her|their|the)( \w+)? (mouth|beak|jaws|teeth)\b"
)
CATCHES = re.compile(
    r"\b(?:catch(?:es|ing)?|caught|grab(?:s|bing)?|snatch(?:es|ing)?)(?: an?| the| its)?"
    r"(?: \w+)? (fish|salmon|trout)\b"
)
"""What is in its mouth then."""
CARRIES = re.compile(
    r"\b(with|play(s|ing)? with|carr(y|ies|ying)|fetch\w*|hold(s|ing)?|bring(s|ing)?|"
    r"chew(s|ing)?( on)?|gnaw(s|ing)?( on)?)"
    r" (an?|the|its|his|her) (\w+ )?"
    r"(stick|branch|bone|ball|toy|fish|newspaper|slipper|shoe|frisbee|carrot|rope|sock|flower)\b"
)
ROLLED = re.compile(r"\bplay(s|ed|ing)? with (an?|the|its|his|her|their)( \w+)? (ball|football|toy|yarn)\b")
"""What is played with on the ground."""
DEEP_IN = 1.0
"""Heights of an animal that the middle of a christmas tree is before one that climbs it."""
OPEN_WATER = re.compile(r"\b(river|stream|creek|brook|lake|shore|riverbank)\b")
"""What is drunk from and has two banks."""
CLIMBED = re.compile(r"\b(tree|trunk|pole|post|branch\w*|rope|curtain|bamboo|palm|fence)\b")


def in_mouth(words: str) -> str | None:
    """What an animal carries, by what is said of it."""
    if hit := IN_THE_MOUTH.search(words):
        return "fish" if hit[1] in ("salmon", "trout", "prey") else hit[1]
    if CATCHES.search(words):
        return "fish"
    if (hit := CARRIES.search(words)) and not ROLLED.search(words):
        return hit[hit.lastindex or 0]
    return None


def in_paws(words: str) -> str:
    """What is eaten out of the paws, by what is said of who eats; a nut when nothing is."""
    hit = EATEN.search(words)
    if hit is None:
        return "nut"
    name = hit[hit.lastindex or 0]
    return ONE_OF.get(name, name.rstrip("s"))


def carried(name: str, high: float) -> Mesh:
    """What is in a mouth, across it, for an animal so high."""
    made = MeshBuilder()
    k = min(max(high, 0.13), 1.2)
    if name in ("ball", "toy"):
        made.add_mesh(football(), placement((0.02 * k, -0.13 * k, 0.0), (0.0, 0.0, 0.0), 0.55 * k / 0.7))
    elif name == "bone":
        path = np.array([(0.0, -0.01, -0.16), (0.0, -0.01, 0.16)]) * k
        made.add(tube(path, 0.020 * k, 8), f.CHINA.color, f.CHINA.material)
        for s in (-1.0, 1.0):
            for up in (-1.0, 1.0):
                at = (0.0, (-0.01 + 0.02 * up) * k, s * 0.17 * k)
                made.add(sphere(0.032 * k, 10), f.CHINA.color, f.CHINA.material, placement(at))
    elif name == "fish":
        body = sphere((0.045 * k, 0.06 * k, 0.17 * k), 14)
        made.add(body, (0.30, 0.34, 0.38), f.STEEL.material, placement((0.02 * k, -0.03 * k, 0.0)))
        fin = sphere((0.012 * k, 0.075 * k, 0.06 * k), 8)
        made.add(fin, (0.30, 0.34, 0.38), f.STEEL.material, placement((0.02 * k, -0.03 * k, 0.20 * k)))
    elif name == "frisbee":
        disc = lathe(
            [(0, 0), (0.15 * k, 0), (0.16 * k, -0.025 * k), (0.13 * k, -0.01 * k), (0, -0.01 * k)], 24
        )
        made.add(disc, (0.55, 0.04, 0.03), f.CHINA.material, placement((0.10 * k, -0.02 * k, 0.0)))
    elif name in ("newspaper", "slipper", "shoe", "sock"):
        path = np.array([(0.0, -0.02, -0.17), (0.0, -0.02, 0.17)]) * k
        made.add(tube(path, 0.045 * k, 10), (0.62, 0.60, 0.55), f.CHINA.material)
    elif name in ("banana", "bamboo"):
        color = (0.62, 0.46, 0.04) if name == "banana" else (0.16, 0.30, 0.05)
        a = np.linspace(-0.8, 0.8, 9)
        long, thick = (0.17, 0.035) if name == "banana" else (0.55, 0.022)
        path = np.stack([0.05 * np.cos(a) - 0.03, -0.03 - 0.10 * np.cos(a), long * np.sin(a)], 1) * k
        made.add(tube(path, list(thick * k * (1.06 - np.abs(a) ** 4)), 10), color, f.CHINA.material)
    elif name == "leaf":
        made.add_mesh(_sprig(k))
    elif name in BALLS:
        made.add(sphere(0.075 * k, 14), BALLS[name], f.CHINA.material, placement((0.0, -0.03 * k, 0.0)))
    elif name == "carrot":
        path = np.array([(0.0, -0.01, 0.0), (0.16, -0.05, 0.0)]) * k
        made.add(tube(path, (0.014 * k, 0.034 * k), 10), (0.56, 0.19, 0.02), f.CHINA.material)
    else:
        path = np.array([(0.0, 0.01, -0.36), (0.01, -0.01, -0.05), (0.0, 0.0, 0.20), (0.02, 0.05, 0.38)]) * k
        made.add(tube(path, (0.020 * k, 0.024 * k, 0.022 * k, 0.014 * k), 8), f.OAK.color, f.BARK.material)
    return made.build()


def _sprig(k: float) -> Mesh:
    """A twig with its leaves."""
    made, green = MeshBuilder(), (0.07, 0.21, 0.03)
    path = np.array([(0.0, -0.02, -0.16), (0.02, 0.0, 0.10), (0.06, 0.05, 0.34)]) * k
    made.add(tube(path, 0.012 * k, 6), f.OAK.color, f.BARK.material)
    for j in range(9):
        x, y, z = (path[0] + (path[2] - path[0]) * (0.35 + 0.08 * j)).tolist()
        side = 1.0 if j % 2 else -1.0
        turn = (0.3 * side, 0.7 * side, 0.9 * side)
        made.add(
            sphere((0.022 * k, 0.075 * k, 0.045 * k), 8),
            green,
            f.CHINA.material,
            placement((x, y + 0.03 * side * k, z + 0.02 * k), turn),
        )
    return made.build()


def beneath(creature: Creature, route: Route, act: str, words: str) -> Mesh | None:
    """What lies under its muzzle or stands before it while it does what it does; None: nothing."""
    high = creature.size[1]
    at, yaw = route.start, route.yaw
    if act == "climb":
        if "christmas tree" in words:
            tree = transform(_christmas_tree(), placement((0, 0, 0), (0, 0, 0), 1.2 + 2.4 * high))
            s, c = math.sin(yaw), math.cos(yaw)
            return transform(tree, placement((at[0] + DEEP_IN * high * s, 0.0, at[2] + DEEP_IN * high * c)))
        return transform(_trunk(high), placement((at[0], 0.0, at[2]), (0.0, yaw - math.pi / 2, 0.0)))
    if act not in ("drink", "eat"):
        return None
    if not isinstance(creature, Quadruped):
        return _before_a_beak(act, at, yaw, creature.size[2])
    x, _, z = creature.mouth(0.0, at, yaw, 0.0, act)[:3, 3].tolist()
    if act == "eat" and in_mouth(words):
        return None
    flows = act == "drink" and OPEN_WATER.search(words) is not None
    if (high < HOUSE and not flows) or "bowl" in words:
        wide = min(0.085 + 0.10 * min(high, 1.2), 0.45 * high)
        low = min(float(creature.mouth(t, at, yaw, 0.0, act)[1, 3]) for t in (0.0, 0.25, 0.5, 0.75)) - at[1]
        deep = wide * min(max(low / (FULL * wide), SHALLOWEST), 1.0)  # the muzzle is on what is in it
        ahead = (x + 0.22 * wide * math.sin(yaw), at[1], z + 0.22 * wide * math.cos(yaw))
        return transform(_bowl(act), placement(ahead) @ np.diag((wide, deep, wide, 1.0)))
    if act == "drink":
        far = 0.75 * high
        if flows:
            return transform(river(), placement((x, at[1], z), (0.0, yaw, 0.0)))
        ahead = (x + math.sin(yaw) * far * 0.72, at[1], z + math.cos(yaw) * far * 0.72)
        return transform(pool(), placement(ahead, (0.0, yaw, 0.0), far))
    wide = 0.34 * high
    ahead = (x + 0.45 * wide * math.sin(yaw), at[1], z + 0.45 * wide * math.cos(yaw))
    return transform(_heap(), placement(ahead, (0.0, yaw, 0.0)) @ np.diag((wide, 0.6 * wide, wide, 1.0)))


def _before_a_beak(act: str, at: Vec, yaw: float, long: float) -> Mesh:
    """The puddle a bird drinks from, or the seeds it pecks."""
    ahead = (at[0] + 0.62 * long * math.sin(yaw), at[1], at[2] + 0.62 * long * math.cos(yaw))
    if act == "drink":
        return transform(pool(), placement(ahead, (0.0, yaw, 0.0), 0.55 * long))
    chance, made = np.random.default_rng(9), MeshBuilder()
    for _ in range(26):
        x, z = (float(v) * 0.17 * long for v in chance.normal(0, 1, 2))
        seed = placement((ahead[0] + x, at[1] + 0.012 * long, ahead[2] + z), (0.0, 9.0 * x / long, 0.0))
        made.add(sphere((0.022 * long, 0.012 * long, 0.013 * long), 6), BALLS["corn"], f.CHINA.material, seed)
    return made.build()


@lru_cache(maxsize=2)
def _bowl(act: str) -> Mesh:
    """A bowl of radius 1, full."""
    c = Carpenter()
    c.put(kitchenware.bowl(1.0, Finish((0.10, 0.22, 0.42), f.CHINA.material)), Spot(ORIGIN))
    if act == "drink":
        c.turned(
            (0, 0.42, 0), [(0, 0.0), (0.86, 0.0), (0.86, -0.1)], Finish((0.10, 0.20, 0.26), WATER.material)
        )
    else:
        chance = np.random.default_rng(3)
        for _ in range(46):
            a, r = float(chance.uniform(0, math.tau)), 0.78 * math.sqrt(float(chance.uniform(0, 1)))
            c.ball(
                (r * math.cos(a), 0.50 + 0.22 * (1 - r), r * math.sin(a)), 0.13, f.plain((0.22, 0.10, 0.04))
            )
    return c.done()


@lru_cache(maxsize=1)
def river() -> Mesh:
    """Water across the way of who comes to it, from just before the origin to some metres on, its banks
    uneven."""
    made, x = MeshBuilder(), np.linspace(-26.0, 26.0, 105)
    wave = 0.16 * np.sin(0.8 * x) + 0.10 * np.sin(1.9 * x + 1.0)
    for more, lift, finish in ((0.22, 0.006, BANK), (0.0, 0.012, WATER)):
        edges = (-0.16 - more + wave * np.minimum(np.abs(x) / 1.5, 1.0), 5.2 + more + 1.6 * wave)
        points = np.concatenate([np.stack([x, np.full_like(x, lift), z], 1) for z in edges])
        n = len(x)
        k = np.arange(n - 1)
        rows = np.concatenate([np.stack([k, k + n, k + 1], 1), np.stack([k + 1, k + n, k + n + 1], 1)])
        made.add(
            part_of(points, np.tile((0.0, 1.0, 0.0), (2 * n, 1)), rows.astype(np.int32)),
            finish.color,
            finish.material,
        )
    return made.build()


@lru_cache(maxsize=1)
def pool() -> Mesh:
    """Water of about radius 1 in the ground, its bank uneven."""
    made = MeshBuilder()
    for radius, lift, finish in ((1.16, 0.006, BANK), (1.0, 0.012, WATER)):
        disc = lathe([(0.0, lift), (radius * 0.5, lift), (radius, lift)], 40)
        a = np.arctan2(disc.vertices[:, 2], disc.vertices[:, 0])
        uneven = 1 + 0.07 * np.sin(3 * a + 1) + 0.05 * np.sin(5 * a)
        points = disc.vertices * np.stack([uneven, np.ones_like(a), uneven], 1)
        up = np.tile((0.0, 1.0, 0.0), (len(points), 1))
        made.add(part_of(points, up, disc.triangles), finish.color, finish.material)
    return made.build()


@lru_cache(maxsize=1)
def _heap() -> Mesh:
    """Hay, a heap of radius about 1."""
    chance, c = np.random.default_rng(8), Carpenter()
    for _ in range(240):
        a, r = float(chance.uniform(0, math.tau)), math.sqrt(float(chance.uniform(0, 1)))
        y, way = 0.42 * (1 - r * r), float(chance.uniform(0, math.tau))
        x, z, long = r * math.cos(a), r * math.sin(a), float(chance.uniform(0.2, 0.45))
        path = [
            (x, y, z),
            (x + long * math.cos(way), y + float(chance.uniform(-0.05, 0.16)), z + long * math.sin(way)),
        ]
        c.tube(path, (0.022, 0.014), Finish(HAY, f.BARK.material), 4)
    return c.done()


@lru_cache(maxsize=1)
def _christmas_tree() -> Mesh:
    """One of the height 1."""
    made = GOODS["christmas tree"].make()
    return transform(made, placement((0, 0, 0), (0, 0, 0), 1.0 / float(made.vertices[:, 1].max())))


@lru_cache(maxsize=4)
def _trunk(high: float) -> Mesh:
    """What is climbed: it stands ahead along x, its bark where the feet are."""
    c, r = Carpenter(), 0.09 + 0.15 * high
    rows = np.linspace(-0.5, 14.0, 30)
    wave = 0.05 * r * np.sin(1.7 * rows)
    path = np.stack([r * 0.97 + wave, rows, wave[::-1]], 1)
    c.tube([tuple(p) for p in path], [r] * len(rows), f.BARK, 14)
    return c.done()


def thread(creature: Creature, at: Vec) -> Mesh:
    """What a spider hangs by, from its back up out of the picture."""
    x, y, z = at
    path = np.array([(x, y + 0.5 * creature.size[1], z), (x, y + 6.0, z)])
    return (
        MeshBuilder()
        .add(tube(path, 0.012 * creature.size[2], 6), (0.75, 0.76, 0.78), f.CHINA.material)
        .build()
    )


def flung(creature: Creature, seconds: float, at: Vec, yaw: float) -> Mesh:
    """The hole that is dug before it, and clods thrown out behind, each on its own arc."""
    h, long = creature.size[1], creature.size[2]
    chance = np.random.default_rng(7)
    made = MeshBuilder()
    world = placement(at, (0.0, yaw, 0.0))
    hole = lathe([(0.0, 0.02), (0.18 * h, 0.02), (0.25 * h, 0.10 * h), (0.36 * h, 0.0)], 28)
    made.add(hole, (0.11, 0.066, 0.038), BANK.material, world @ placement((0.0, 0.0, 0.50 * long)))
    dark = lathe([(0.0, 0.025), (0.185 * h, 0.025), (0.0, 0.03)], 28)
    made.add(dark, (0.012, 0.007, 0.004), BANK.material, world @ placement((0.0, 0.0, 0.50 * long)))
    for _ in range(26):
        start, side, size = chance.uniform(0, 1), chance.normal(0, 0.16), chance.uniform(0.02, 0.05)
        k = (seconds / 0.8 + start) % 1.0
        z = 0.45 * long - 1.35 * long * k
        y = 0.10 * h + 3.2 * 0.55 * h * k * (1 - k)
        made.add(
            sphere(size * h + 0.004, 8),
            (0.10, 0.058, 0.032),
            BANK.material,
            world @ placement((side * h, y, z)),
        )
    return made.build()


def spray(creature: Creature, seconds: float, at: Vec) -> Mesh:
    """Drops thrown off all round by who shakes itself, each on its own arc."""
    h = creature.size[1]
    chance = np.random.default_rng(11)
    start, a, e = (
        chance.uniform(0, 1, DROPS),
        chance.uniform(0, math.tau, DROPS),
        chance.uniform(0.1, 1.3, DROPS),
    )
    age = (seconds / 0.55 + start) % 1.0
    far = h * (0.22 + 1.05 * age)
    out = np.stack([np.cos(e) * np.sin(a), np.sin(e), np.cos(e) * np.cos(a)], 1) * far[:, None]
    out[:, 1] += 0.62 * h - 0.55 * h * age**2
    out += np.asarray(at)
    drop, made = sphere(0.0075 * h + 0.002, 6), MeshBuilder()
    for x, y, z in out.tolist():
        made.add(drop, (0.72, 0.80, 0.86), Material(0.9, 0.6, rim=0.8), placement((x, y, z)))
    return made.build()
