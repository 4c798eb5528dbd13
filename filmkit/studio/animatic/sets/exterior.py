"""Any place outdoors: its ground, its growth and what is built there, guessed from words.

Knows no film; what words do not say, the seed decides. By night the same place has its lamps lit.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props import furniture, street, trees
from filmkit.studio.animatic.props.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.ground import rock, rolling, tufts
from filmkit.studio.animatic.props.walls import Opening, awning
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

GRASS = f.patterned((0.12, 0.15, 0.05), Pattern.GRASS, 2.0, 0.2, 0.05)
SAND = f.patterned((0.52, 0.40, 0.25), Pattern.SAND, 2.0, 0.2, 0.08)
SNOW = f.patterned((0.78, 0.80, 0.84), Pattern.PLASTER, 0.6, 0.5, 0.2)
EARTH = f.patterned((0.16, 0.11, 0.07), Pattern.SAND, 2.5, 0.2, 0.06)
ROCKY = f.patterned((0.22, 0.20, 0.18), Pattern.ROCK, 0.8, 0.1, 0.04)
PAVED = f.patterned((0.10, 0.10, 0.105), Pattern.ASPHALT, 2.0, 0.4, 0.15, reflect=0.3)

STALLS = (-8.4, -4.6, 4.6, 8.4)
"""Where a market's stalls stand in x."""
ROAD = 2.4
"""Where the middle of a road lies in z."""


@dataclass(frozen=True, slots=True)
class Land:
    """What was guessed of a place."""

    ground: Finish = GRASS
    relief: float = 0.25
    """Height of the ground's waves near by, metres."""
    hills: float = 9.0
    """Height of the hills behind."""
    hill: Finish = GRASS.tinted((0.09, 0.13, 0.07))
    trees: int = 14
    bare: bool = False
    rocks: int = 6
    tufts: int = 3000
    houses: int = 0
    road: bool = False
    asphalt: bool = False
    """The road is one for cars."""
    stalls: bool = False
    lamps: bool = False


LANDS: tuple[tuple[tuple[str, ...], Land], ...] = (
    (
        ("forest", "woods", "jungle", "grove"),
        Land(EARTH, 0.3, 6.0, GRASS.tinted((0.045, 0.075, 0.035)), 64, rocks=8, tufts=3600),
    ),
    (("desert", "dune", "dunes", "sahara"), Land(SAND, 1.1, 7.0, SAND, 0, False, 3, 0)),
    (("snow", "snowy", "winter", "arctic", "ice", "glacier"), Land(SNOW, 0.4, 16.0, SNOW, 16, True, 5, 0)),
    (
        ("mountain", "mountains", "cliff", "canyon", "alps", "rocky"),
        Land(ROCKY, 0.5, 30.0, ROCKY, 8, False, 26, 800),
    ),
    (("village", "hamlet", "farm", "barn"), Land(houses=5, road=True, trees=12, lamps=True)),
    (("park", "garden", "orchard"), Land(relief=0.1, hills=4.0, trees=18, rocks=2, road=True, lamps=True)),
    (
        ("road", "highway", "roadside", "gas station", "car park", "parking"),
        Land(EARTH, 0.12, 8.0, trees=6, road=True, asphalt=True, lamps=True),
    ),
    (
        ("market", "stalls"),
        Land(PAVED, 0.0, 0.0, trees=2, bare=True, rocks=0, tufts=0, houses=11, lamps=True, stalls=True),
    ),
    (
        ("city", "town", "square", "courtyard", "alley", "rooftop", "harbour", "street"),
        Land(PAVED, 0.0, 0.0, trees=5, bare=True, rocks=0, tufts=0, houses=11, lamps=True),
    ),
)

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "work": Mark((0.0, 0.0, 0.0)),
    "far": Mark((-3.0, 0.0, -7.0)),
    "seat": Mark((3.2, 0.0, -2.6), -0.3, 0.47),
    "path-start": Mark((-4.5, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.5, 0.0, 0.0), math.pi / 2),
    "view": Mark((-0.8, 0.0, 10.5), 0.0, 1.6),
    "look": Mark((0.0, 0.0, -8.0), 0.0, 2.2),
}


def exterior_day(brief: SetBrief) -> Set:
    """The place by daylight."""
    return _exterior("exterior-day", replace(brief, night=False))


def exterior_night(brief: SetBrief) -> Set:
    """The place by night: windows and lamps lit."""
    return _exterior("exterior-night", replace(brief, night=True))


def land_of(brief: SetBrief) -> Land:
    """What the words say of the land; a meadow between hills where they say nothing."""
    land = next((land for words, land in LANDS if brief.mentions(*words)), Land(lamps=brief.night))
    if land.ground is not PAVED and brief.mentions("road", "highway"):
        return replace(land, road=True, asphalt=True)
    return land


def _exterior(name: str, brief: SetBrief) -> Set:
    land = land_of(brief)
    c, chance = Carpenter(), brief.accidents()
    near = rolling(brief.seed, land.relief, 17.0)

    def ground(x: F64, z: F64) -> F64:
        flat = np.clip((np.hypot(x, z) - 2.5) / 6.0, 0, 1)
        if land.road:
            flat = flat * np.clip((np.abs(z - ROAD) - 1.6) / 4.0, 0, 1)
        return np.asarray(near(x, z) * flat, np.float64)

    c.part(primitives.terrain(120, 120, ground, (90, 90)), land.ground)
    _hills(c, land, brief.seed)
    _road(c, land)
    _growth(c, land, brief.seed, ground, chance)
    _houses(c, land, brief)
    _stalls(c, land, brief.seed, brief.night)
    posts = _posts(land)
    c.put(street.lamp_post(brief.night), *(Spot((x, 0.0, z)) for x, z in posts))
    if land.lamps and not land.stalls:
        c.put(furniture.bench(1.9), Spot((3.2, 0.0, -2.6), -0.3))
    lamps = tuple(Lamp((x, street.HEAD, z + 0.1), (9.0, 5.6, 2.6), 0.4, 11.0) for x, z in posts)
    if land.stalls:
        lamps += tuple(Lamp((x, 2.2, z), (3.4, 2.1, 0.95), 0.5, 6.5) for x in STALLS for z in (-2.6, -3.6))
    return Set(
        name,
        c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        wet_floor=brief.wet and land.ground is PAVED,
        mirror=0.0 if brief.wet and land.ground is PAVED else None,
        room=((-16.0, 0.35 + land.relief, -9.0), (16.0, 26.0, 13.5)),
    )


def _posts(land: Land) -> tuple[tuple[float, float], ...]:
    """Where street lamps stand, in x and z."""
    if not land.lamps:
        return ()
    behind = ((-5.2, 7.6), (5.6, 7.6))
    return behind if land.stalls else ((-5.2, -3.4), (5.6, -3.4), *behind)


def _hills(c: Carpenter, land: Land, seed: int) -> None:
    """Rings of hills, each farther one higher and bluer."""
    if land.hills <= 0:
        return
    for ring, (radius, share, blue) in enumerate(((62.0, 0.35, 0.0), (105.0, 0.65, 0.5), (180.0, 1.2, 1.0))):
        angle = np.linspace(0, 2 * math.pi, 161)
        wave = rolling(seed + ring, 1.0, 60.0)
        crest = land.hills * share * (0.75 + 0.7 * wave(radius * np.cos(angle), radius * np.sin(angle)))
        profile = primitives.grid_triangles(2, 160)
        rows = [(radius * 0.80, -1.0 + 0 * crest), (radius * 0.94, crest * 0.62), (radius * 1.12, crest)]
        points = np.concatenate([np.stack([r * np.cos(angle), y, r * np.sin(angle)], 1) for r, y in rows])
        inward = np.concatenate([np.stack([-np.cos(angle), 1.2 + 0 * angle, -np.sin(angle)], 1)] * 3)
        base = np.array(land.hill.color, np.float64)
        far = base * (1 - 0.5 * blue) + np.array((0.10, 0.13, 0.17)) * 0.5 * blue
        tint = (float(far[0]), float(far[1]), float(far[2]))
        c.part(part_of(points, inward, profile), land.hill.tinted(tint))


def _road(c: Carpenter, land: Land) -> None:
    if not land.road:
        return
    c.box((0, 0.0, ROAD), (120, 0.05, 2.6), PAVED if land.asphalt else EARTH.tinted((0.24, 0.19, 0.13)))
    if land.asphalt:
        c.boxes(
            [Block((-38.0 + 3.0 * i, 0.027, ROAD), (1.4, 0.004, 0.12)) for i in range(26)],
            f.plain((0.55, 0.52, 0.45)),
        )
        c.put(street.parked_car((0.16, 0.05, 0.03)), Spot((-6.0, 0.03, 1.7)))
    for s in (-1, 1):
        for i in range(20):
            x = -28.5 + 3.0 * i
            if abs(x) > 3.5:
                c.post((x, 0, ROAD + s * 2.0 - 0.3), 0.045, 0.95, f.BARK, 6)


def _stalls(c: Carpenter, land: Land, seed: int, night: bool) -> None:
    """A market: trestles under striped cloth, boxes of fruit, bulbs on a wire by night."""
    if not land.stalls:
        return
    chance = np.random.default_rng(seed)
    cloths: tuple[Color, ...] = ((0.30, 0.04, 0.03), (0.05, 0.13, 0.10), (0.42, 0.34, 0.20))
    fruits: tuple[Color, ...] = (
        (0.55, 0.06, 0.03),
        (0.62, 0.30, 0.03),
        (0.16, 0.28, 0.04),
        (0.60, 0.48, 0.08),
    )
    for i, x in enumerate(STALLS):
        _bulbs(c, x, night)
        c.put(furniture.table(2.6, 1.1, 0.85), Spot((x, 0, -3.6)))
        for s in (-1, 1):
            c.boxes([Block((x + s * 1.4, 1.2, z), (0.06, 2.4, 0.06)) for z in (-4.3, -2.9)], f.DARK_OAK)
        cloth = f.AWNING.tinted(cloths[i % 3])
        awning(c, Opening(x, 2.6, 0, 0), 2.75, 1.9, cloth, cloth, wall=-4.5)
        for k in range(6):
            at = (x - 1.0 + 0.4 * k, 0.92, -3.55)
            c.box(at, (0.36, 0.14, 0.8), f.PALE_BOARDS)
            color = f.plain(fruits[int(chance.integers(4))], 0.6, 0.3)
            for n in range(10):
                c.ball((at[0] + 0.13 * (n % 3 - 1), 1.0, at[2] - 0.3 + 0.2 * (n // 3)), 0.075, color, 8)


def _bulbs(c: Carpenter, x: float, night: bool) -> None:
    """Bare bulbs along the front of a stall."""
    c.rod((x - 1.5, 2.36, -2.75), (x + 1.5, 2.36, -2.75), 0.008, f.IRON)
    for k in range(5):
        c.ball((x - 1.2 + 0.6 * k, 2.27, -2.75), 0.055, f.glowing(f.TUNGSTEN, 10.0 if night else 0.3), 10)


def _growth(
    c: Carpenter, land: Land, seed: int, ground: Callable[[F64, F64], F64], chance: np.random.Generator
) -> None:
    if land.bare:
        kinds = [trees.bare_tree(seed + i, 5.0 + i) for i in range(3)]
    else:
        kinds = [trees.leafy_tree(seed + i, 5.0 + 1.4 * i, 90 if land.trees < 30 else 18) for i in range(3)]
    for i in range(land.trees):
        angle = float(chance.uniform(0, 2 * math.pi))
        reach = float(chance.uniform(7.5 if land.trees < 30 else 5.0, 34.0))
        x, z = reach * math.sin(angle), -reach * math.cos(angle)
        if land.road and abs(z - ROAD) < 2.5:
            z += 5.0
        if abs(x) < 4.2 and -7.0 < z < 14.0:  # keeps the view clear between camera and centre
            x += math.copysign(4.2, x)
        y = float(ground(np.array(x), np.array(z)))
        c.put(kinds[i % 3], Spot((x, y - 0.05, z), angle * 3, float(chance.uniform(0.8, 1.35))))
    stones = [rock(seed + i, 1.0) for i in range(3)]
    for i in range(land.rocks):
        angle, reach = float(chance.uniform(0, 2 * math.pi)), float(chance.uniform(4.0, 26.0))
        x, z = reach * math.sin(angle), -reach * math.cos(angle)
        if land.road and abs(z - ROAD) < 2.5:
            z -= 5.0
        y = float(ground(np.array(x), np.array(z)))
        c.part(
            stones[i % 3],
            ROCKY.tinted((0.20, 0.185, 0.17)),
            (x, y, z),
            (0, angle, 0),
            float(chance.uniform(0.25, 1.3)) * (1.8 if land.hills > 20 else 1.0),
        )
    if land.tufts:
        c.part(
            tufts(seed, land.tufts, (-14, -16), (14, 11), 0.20, ground),
            land.ground if land.ground is GRASS else GRASS,
        )


def _houses(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """A row behind, and across the place a row that a reverse angle meets."""
    behind = min(land.houses, 6)
    for i in range(land.houses):
        row, k = (0, i) if i < behind else (1, i - behind)
        count = behind if row == 0 else land.houses - behind
        x = (k - (count - 1) / 2) * (11.6 if land.ground is PAVED else 15.0)
        z = -11.0 - 1.5 * (k % 2) if row == 0 else 15.0
        floors = 3 + (i + brief.seed) % 3 if land.ground is PAVED else 1 + i % 2
        wide = 11.5 if land.ground is PAVED else 7.0
        tone = ((0.26, 0.23, 0.19), (0.30, 0.24, 0.18), (0.22, 0.21, 0.20))[i % 3]
        front = street.house_front(wide, floors, brief.seed + i, brief.night, tone, balconies=False)
        c.put(front, Spot((x, 0.0, z), 0.0 if row == 0 else math.pi))
        if land.ground is not PAVED:
            c.box((x, floors * 1.45, z - 3.0), (wide, floors * 2.9, 5.4), f.STONE.tinted(tone))
