"""Any place outdoors, guessed from words: a town square, or else the country set that suits.

Knows no film; what words do not say, the seed decides. By night the same place has its lamps lit.
"""

import math
from collections.abc import Callable
from dataclasses import replace

from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.land import trees
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.country.forest import forest
from filmkit.studio.animatic.sets.country.landscape import landscape
from filmkit.studio.animatic.sets.country.park import park
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.streets.market import market
from filmkit.studio.animatic.sets.streets.road import road
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

POSTS = ((-5.2, -3.4), (5.6, -3.4), (-5.2, 7.6), (5.6, 7.6))
"""Where street lamps stand, in x and z."""
TREES = ((-7.6, -6.2), (8.2, -5.6), (-9.4, 3.2), (10.2, 4.6), (7.4, 9.8))
TONES: tuple[Color, ...] = ((0.26, 0.23, 0.19), (0.30, 0.24, 0.18), (0.22, 0.21, 0.20))
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
TOWNS = ("city", "town", "square", "courtyard", "alley", "rooftop", "harbour", "street", "plaza")
Builder = Callable[[SetBrief], Set]


def exterior_day(brief: SetBrief) -> Set:
    """The place by daylight."""
    return _exterior("exterior-day", replace(brief, night=False))


def exterior_night(brief: SetBrief) -> Set:
    """The place by night: windows and lamps lit."""
    return _exterior("exterior-night", replace(brief, night=True))


KINDS: tuple[tuple[tuple[str, ...], Builder], ...] = (
    (("forest", "woods", "jungle", "grove"), forest),
    (("market", "stalls", "bazaar"), market),
    (("park", "garden", "playground", "cemetery"), park),
    (("road", "highway", "roadside", "gas station"), road),
)


def _exterior(name: str, brief: SetBrief) -> Set:
    """What the words ask for; open country where they say nothing."""
    for words, build in KINDS:
        if brief.mentions(*words):
            return replace(build(brief), name=name)
    if brief.mentions(*TOWNS):
        return _town(name, brief)
    return replace(landscape(brief), name=name)


def _town(name: str, brief: SetBrief) -> Set:
    """A paved square between two rows of houses, with lamps, a bench and bare trees."""
    c, chance = Carpenter(), brief.accidents()
    paving = f.patterned((0.10, 0.10, 0.105), Pattern.COBBLES, 3.6, 0.5, 0.2, reflect=0.5)
    c.floor((-60, 0, -60), (60, 0, 60), paving, (20, 20))
    for i in range(11):
        row, k = (0, i) if i < 6 else (1, i - 6)
        x = (k - (2.5 if row == 0 else 2.0)) * 11.6
        z = -11.0 - 1.5 * (k % 2) if row == 0 else 15.0
        floors = 3 + (i + brief.seed) % 3
        front = street.house_front(11.5, floors, brief.seed + i, brief.night, TONES[i % 3], balconies=False)
        c.put(front, Spot((x, 0.0, z), 0.0 if row == 0 else math.pi))
    for i, (x, z) in enumerate(TREES):
        c.put(trees.bare_tree(int(chance.integers(1 << 30)), 5.0 + 0.5 * (i % 3)), Spot((x, 0, z), 2.4 * i))
    c.put(street.lamp_post(brief.night), *(Spot((x, 0.0, z)) for x, z in POSTS))
    c.put(furniture.bench(1.9), Spot((3.2, 0.0, -2.6), -0.3))
    lamps = tuple(Lamp((x, street.HEAD, z + 0.1), (9.0, 5.6, 2.6), 0.4, 11.0) for x, z in POSTS)
    return Set(
        name,
        c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        mirror=0.0 if brief.wet else None,
        room=((-16.0, 0.35, -9.0), (16.0, 26.0, 13.5)),
    )
