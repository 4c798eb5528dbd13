"""Sights of the world, each put where it is seen behind whoever stands in the middle: builders for `grounds`.

Knows no people and no light but the lamps it brings.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.props.buildings import bridges, wonders
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import statues
from filmkit.studio.animatic.sets.grounds.city_below import blocks
from filmkit.studio.animatic.sets.grounds.palace_city import palace_city
from filmkit.studio.animatic.sets.grounds.red_palace import red_palace
from filmkit.studio.animatic.sets.grounds.sights import LAWN, WATER, Build, Extra, posts, skyline
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Material, Mesh, Pattern, Vec

FLAGS = f.patterned((0.22, 0.205, 0.185), Pattern.TILES, 0.8, 0.4, 0.15)
"""Paving of squares and quays."""
GLOW = (58.0, 40.0, 20.0)
"""What lights a sight from below by night."""


def _placed(make: Callable[[SetBrief], Mesh], at: Vec, yaw: float = 0.0, scale: float = 1.0) -> Build:
    """The builder of a sight that stands alone; lamps at its foot by night."""

    def build(c: Carpenter, brief: SetBrief) -> Extra:
        c.put(make(brief), Spot(at, yaw, scale))
        x, _, z = at
        lamps = tuple(Lamp((x + s * 14.0, 3.0, z + 26.0), GLOW, 3.0, 70.0) for s in (-1, 0, 1))
        return Extra((*lamps, *posts(c, ((-5.0, -7.0), (6.4, -9.0)), brief.night)))

    return build


onion_domes = _placed(lambda brief: wonders.onion_domes(), (8.0, 0.0, -86.0), -0.15)
great_clock = _placed(lambda brief: wonders.great_clock(brief.night), (16.0, 0.0, -122.0), -0.12, 0.82)
step_pyramid = _placed(lambda brief: wonders.step_pyramid(), (8.0, 0.0, -72.0), -0.35)
leaning_tower = _placed(lambda brief: wonders.leaning_tower(), (8.0, 0.0, -90.0))
rock_facade = _placed(lambda brief: wonders.rock_facade(), (4.0, 0.0, -56.0))


def _about_the_basin(x: float, z: float) -> bool:
    """Whether low houses stand there about the tower: not in the water before it nor under it."""
    return (not -48.0 <= x <= 68.0 or z < -118.0) and math.hypot(x - 22.0, z + 205.0) > 24.0


def needle(c: Carpenter, brief: SetBrief) -> Extra:
    """The stepped tower over a city of far lower ones, a basin before it."""
    glass = Material(0.9, 0.4, 0.85 if brief.night else 0.0, Pattern.FACADE, 0.32, reflect=0.3)
    chance = brief.accidents()
    for k in range(34):
        x, z = -150.0 + 9.5 * k, -170.0 - 22.0 * (k % 3)
        tall, wide, tone = (
            float(chance.uniform(12, 44)),
            float(chance.uniform(8, 13)),
            float(chance.uniform(0.8, 1.3)),
        )
        if abs(x - 22.0) > 22.0:
            c.box(
                (x, tall / 2, z), (wide, tall, wide), Finish((0.33 * tone, 0.30 * tone, 0.25 * tone), glass)
            )
    blocks(c, brief, _about_the_basin, 13.0)
    c.put(wonders.stepped_needle(brief.night), Spot((22.0, 0.0, -205.0), 0.2, 0.60))
    c.floor((-40.0, 0.03, -110.0), (60.0, 0.03, -14.0), WATER, (20, 12))
    return Extra(posts(c, ((-5.0, -7.0), (6.4, -9.0)), brief.night), water=0.03)


def river_front(c: Carpenter, brief: SetBrief) -> Extra:
    """A skyline over a river, with a tower of spheres, one that is twisted and one with a hole at its top."""
    extra = skyline(c, brief)
    c.put(wonders.pearl_tower(brief.night), Spot((-26.0, 0.0, -150.0), 0.4, 0.60))
    glass = Finish(
        (0.22, 0.27, 0.32), Material(0.9, 0.5, 0.8 if brief.night else 0.0, Pattern.FACADE, 0.32, reflect=0.4)
    )
    for k in range(8):
        c.box((46.0, 6.0 + 11.0 * k, -165.0), (15.0 - 0.6 * k, 11.2, 15.0 - 0.6 * k), glass, (0, 0.16 * k, 0))
    c.box((66.0, 32.0, -170.0), (13.0, 64.0, 11.0), glass)
    c.boxes(
        [Block((66.0 + s * 4.9, 71.0, -170.0), (3.0, 16.0, 9.0)) for s in (-1, 1)]
        + [Block((66.0, 79.0, -170.0), (12.8, 3.0, 9.0))],
        glass,
    )
    return extra


def _waterfront(c: Carpenter) -> None:
    """A paved quay, and the water that a sight is seen over."""
    c.floor((-320, 0.01, -9.0), (320, 0.01, 60), FLAGS, (10, 6))
    c.floor((-320, 0.02, -250), (320, 0.02, -5.0), WATER, (40, 20))


def shells(c: Carpenter, brief: SetBrief) -> Extra:
    """The white sails on their point of land, water before them."""
    c.put(wonders.shells(), Spot((9.0, -1.0, -96.0), 0.25))
    _waterfront(c)
    rail = [Block((-20.0 + 2.0 * k, 0.55, -4.6), (0.08, 1.1, 0.08)) for k in range(21)]
    c.boxes([*rail, Block((0, 1.1, -4.6), (40, 0.06, 0.06))], f.IRON)
    lamps = tuple(Lamp((9.0 + x, 4.0, -76.0), GLOW, 3.0, 60.0) for x in (-24.0, 0.0, 24.0))
    return Extra((*lamps, *posts(c, ((-6.0, -4.0), (7.0, -4.0)), brief.night)), water=0.02)


def liberty(c: Carpenter, brief: SetBrief) -> Extra:
    """The statue with its torch on an island, seen over the water."""
    c.put(statues.torch_bearer(), Spot((11.0, 0.0, -112.0), -0.1, 0.88))
    c.ball((11.0, -3.0, -112.0), (46.0, 5.0, 34.0), f.FOLIAGE.tinted((0.06, 0.10, 0.035)), 22)
    _waterfront(c)
    lamps = tuple(Lamp((11.0 + x, 4.0, -84.0), GLOW, 3.0, 70.0) for x in (-16.0, 16.0))
    return Extra((*lamps, *posts(c, ((-6.0, -4.0), (7.0, -4.0)), brief.night)), water=0.02)


def redeemer(c: Carpenter, brief: SetBrief) -> Extra:
    """The figure with its arms out on a wooded peak over a bay."""
    green = f.patterned((0.055, 0.095, 0.035), Pattern.FOLIAGE, 0.35, 0.1, 0.02)
    c.ball((10.0, -26.0, -110.0), (46.0, 56.0, 40.0), green, 26)
    for k, a in enumerate(np.linspace(0.7, 1.35, 6) * math.pi):
        c.ball(
            (230 * math.sin(float(a)), -14.0, 230 * math.cos(float(a))),
            (34.0, 40.0 + 14.0 * (k % 3), 30.0),
            green,
            18,
        )
    c.put(statues.open_arms(), Spot((10.0, 28.0, -110.0), -0.08, 0.85))
    return Extra(posts(c, ((-5.0, -7.0), (6.4, -9.0)), brief.night))


def terrace_temple(c: Carpenter, brief: SetBrief) -> Extra:
    """Towers like lotus buds over long galleries, mirrored in a moat."""
    stone = f.patterned((0.30, 0.27, 0.22), Pattern.STONE, 0.8)
    c.box((8.0, 5.0, -112.0), (120.0, 10.0, 14.0), stone)
    c.box((8.0, 11.5, -118.0), (64.0, 14.0, 24.0), stone)
    for x, tall in ((-32.0, 0.8), (-12.0, 1.0), (8.0, 1.5), (28.0, 1.0), (48.0, 0.8)):
        bud = [(5.0, 0), (5.2, 6), (6.0, 7), (5.8, 13), (4.6, 19), (2.8, 25), (1.0, 30), (0, 33)]
        c.turned((x, 8.0, -118.0), [(r * 0.9, y * 0.86 * tall) for r, y in bud], stone, 12)
    c.floor((-120, 0.03, -100.0), (140, 0.03, -9.0), WATER, (20, 12))
    return Extra((Lamp((8.0, 6.0, -92.0), GLOW, 3.0, 80.0),), water=0.03)


def bridge_of_light(c: Carpenter, brief: SetBrief) -> Extra:
    """A rainbow that one can walk on, from bank to bank over a valley with water in it."""
    rainbow = brief.mentions("rainbow")
    c.put(
        bridges.bridge_of_light(bridges.RAINBOW if rainbow else bridges.PALE), Spot((3.0, 0.4, -24.0), 0.12)
    )
    c.floor((-120, 0.03, -60.0), (120, 0.03, -17.0), WATER, (24, 8))
    lamps = tuple(Lamp((x, 5.0, -20.0), (9.0, 8.0, 9.0), 2.0, 16.0) for x in (-10.0, 3.0, 16.0))
    return Extra(lamps, water=0.03)


WONDERS: tuple[tuple[tuple[str, ...], Finish, Build, str, tuple[float, float]], ...] = (
    (("rainbow bridge", "bridge of rainbow", "bridge of light", "bridge of lights", "bridge made of light",
      "bridge made of rainbow", "bridge of starlight", "bridge of stars", "magical bridge", "magic bridge"),
     LAWN, bridge_of_light, "hills", (0.1, 3.6)),
    (("forbidden city", "imperial palace", "tiananmen"), f.patterned((0.30, 0.27, 0.23), Pattern.TILES, 0.6),
     palace_city, "none", (0.5, 4.4)),
    (("alhambra", "moorish palace", "alcazar", "moorish", "nasrid"),
     f.patterned((0.36, 0.29, 0.20), Pattern.SAND, 1.6), red_palace, "hills", (0.4, 5.2)),
    (("burj khalifa", "dubai"), FLAGS, needle, "none", (0.6, 7.2)),
    (("the bund", "bund", "shanghai", "oriental pearl", "pudong"), FLAGS,
     river_front, "none", (0.3, 5.6)),
    (("petra", "rock-cut", "rock cut", "the treasury"), f.patterned((0.44, 0.26, 0.165), Pattern.SAND, 1.2),
     rock_facade, "none", (0.4, 5.4)),
    (("opera house", "sydney"), FLAGS, shells, "none", (0.5, 3.4)),
    (("statue of liberty", "liberty island"), FLAGS,
     liberty, "none", (0.6, 5.8)),
    (("christ the redeemer", "corcovado", "rio de janeiro"), FLAGS,
     redeemer, "none", (0.5, 5.6)),
    (("big ben", "clock tower", "westminster", "houses of parliament"), FLAGS,
     great_clock, "trees", (0.5, 5.2)),
    (("red square", "st basil", "saint basil", "kremlin", "moscow"),
     FLAGS, onion_domes, "town", (0.6, 4.6)),
    (("chichen itza", "mayan", "maya", "aztec", "step pyramid", "tikal", "teotihuacan"),
     LAWN, step_pyramid, "trees", (0.6, 4.2)),
    (("leaning tower", "pisa"), LAWN, leaning_tower, "town",
     (0.7, 5.0)),
    (("angkor", "angkor wat", "khmer"), LAWN,
     terrace_temple, "trees", (0.5, 4.2)),
)  # fmt: skip
"""Their words, the ground before them, who builds them, what closes the horizon, and where one looks."""
