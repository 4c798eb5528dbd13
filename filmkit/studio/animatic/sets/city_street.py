"""An old street of tall houses, seen across: pavement, lamps, bare trees, someone can walk through.

Knows no traffic but what is parked. House fronts stand at z = 0; the street runs along x.
"""

import math

import numpy as np

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props import furniture, street, trees
from filmkit.studio.animatic.props.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.walls import Opening, awning, pierced, window_bars
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set

GROUND = 3.4
"""Height of the ground floor."""
KERB = 3.6
ACROSS = 15.5
POSTS = (-13.5, -4.5, 4.5, 13.5)
FRONTS: tuple[tuple[float, float, int, Color], ...] = (
    (-22.0, 12.0, 4, (0.25, 0.22, 0.19)),
    (-10.0, 12.0, 3, (0.30, 0.25, 0.19)),
    (1.0, 10.0, 4, (0.24, 0.225, 0.215)),
    (11.5, 11.0, 3, (0.28, 0.22, 0.18)),
    (23.0, 12.0, 4, (0.23, 0.21, 0.20)),
)
"""Middle, width, floors above the ground floor, colour."""

MARKS = {
    "center": Mark((0.0, 0.12, 2.0)),
    "left": Mark((-1.2, 0.12, 2.0), math.pi / 2),
    "right": Mark((1.2, 0.12, 2.0), -math.pi / 2),
    "far": Mark((-9.0, 0.12, 1.6), math.pi / 2),
    "seat": Mark((2.6, 0.12, 0.78), 0.0, 0.47),
    "path-start": Mark((-4.0, 0.12, 2.0), math.pi / 2),
    "path-end": Mark((4.0, 0.12, 2.0), math.pi / 2),
    "view": Mark((-0.5, 0.0, 12.5), 0.0, 1.35),
    "look": Mark((0.0, 0.0, 0.0), 0.0, 2.1),
}


def city_street(brief: SetBrief) -> Set:
    """The street."""
    c, chance = Carpenter(), brief.accidents()
    _ground(c)
    for i, front in enumerate(FRONTS):
        _house(c, front, brief, i)
    for i, x in enumerate((-28.0, -14.0, 0.0, 14.0, 28.0)):
        opposite = street.house_front(
            13.9, 4 + i % 2, brief.seed + 20 + i, brief.night, (0.22, 0.20, 0.18), balconies=False
        )
        c.tilted(opposite, (x, 0.1, ACROSS), (0.0, math.pi, 0.0))
    c.put(street.lamp_post(brief.night), *(Spot((x, 0.12, KERB - 0.5)) for x in POSTS))
    for x in (-8.6, 7.4, 16.0):
        c.put(trees.bare_tree(int(chance.integers(1 << 30)), 6.4), Spot((x, 0.12, KERB - 0.8), x))
    c.put(street.parked_car(), Spot((-7.5, 0.0, KERB + 1.1)))
    c.put(street.parked_car((0.10, 0.02, 0.02)), Spot((8.6, 0.0, ACROSS - 2.6), math.pi))
    c.put(furniture.bench(1.8), Spot((2.6, 0.12, 0.75)))
    return Set(
        "city-street",
        c.done(),
        MARKS,
        practicals=_lamps(brief.night),
        mirror=0.0 if brief.wet else None,
        room=((-26.0, 0.2, 0.9), (26.0, 11.0, ACROSS - 1.2)),
    )


def _ground(c: Carpenter) -> None:
    c.floor(
        (-44, 0, -8),
        (44, 0, ACROSS),
        f.patterned((0.055, 0.057, 0.062), Pattern.COBBLES, 4.0, 0.7, 0.4, reflect=0.8),
        (24, 10),
    )
    paving = f.patterned((0.115, 0.110, 0.105), Pattern.TILES, 1.6, 0.5, 0.2, reflect=0.12)
    c.boxes(
        [Block((0, 0.06, KERB / 2), (88, 0.12, KERB)), Block((0, 0.06, ACROSS - 0.8), (88, 0.12, 1.8))],
        paving,
    )
    c.box((0, 0.065, KERB - 0.08), (88, 0.135, 0.2), f.TRIM)


def _house(c: Carpenter, front: tuple[float, float, int, Color], brief: SetBrief, number: int) -> None:
    """A ground floor with a door between two windows, every second one a shop; floors above."""
    x, wide, floors, tone = front
    upper = street.house_front(wide, floors, brief.seed + number, brief.night, tone, door=False)
    c.put(upper, Spot((x, GROUND, 0.0)))
    panes = [Opening(x + s * wide * 0.29, wide * 0.24, 0.75, 2.75) for s in (-1, 1)]
    c.boxes(pierced(x - wide / 2, x + wide / 2, 0.0, GROUND, panes, 0.4), f.STONE.tinted(tone))
    for pane in panes:
        c.boxes(window_bars(pane, 3, 1), f.DARK)
        if number % 2 == 0:
            _shop(c, pane, brief.night, number)
        else:
            c.box(
                (pane.x, 1.75, -0.34), (pane.width, 2.0, 0.05), Finish((0.02, 0.024, 0.03), f.GLASS.material)
            )
    door = Carpenter()
    street.front_door(door, 0.0, 2.45)
    c.put(door.done(), Spot((x, 0.12, 0.0)))
    c.box((x, GROUND - 0.1, 0.06), (wide, 0.2, 0.2), f.TRIM)


def _shop(c: Carpenter, pane: Opening, night: bool, number: int) -> None:
    """A shallow room behind a window: shelves of goods against a warm wall, an awning over it."""
    warm = Finish((0.30, 0.17, 0.085), Material(0.2, 0.05, emission=0.9 if night else 0.0))
    low, wide = pane.bottom, pane.width
    c.box((pane.x, 1.75, -1.6), (wide, 2.2, 0.05), warm)
    c.boxes(
        [Block((pane.x + s * wide / 2, 1.75, -1.0), (0.05, 2.2, 1.2)) for s in (-1, 1)],
        f.PLASTER.tinted((0.34, 0.22, 0.13)),
    )
    c.boxes([Block((pane.x, y, -1.0), (wide, 0.05, 1.2)) for y in (low - 0.05, 2.8)], f.OAK)
    chance = np.random.default_rng(number)
    goods: tuple[Color, ...] = ((0.30, 0.10, 0.05), (0.42, 0.34, 0.22), (0.10, 0.16, 0.17))
    for y in (1.30, 1.85, 2.40):
        c.box((pane.x, y, -1.42), (wide * 0.96, 0.03, 0.30), f.DARK_OAK)
        for k in range(9):
            high = float(chance.uniform(0.12, 0.34))
            at = (pane.x + wide * 0.92 * ((k + 0.5) / 9 - 0.5), y + high / 2, -1.40)
            c.box(at, (wide * 0.07, high, 0.16), f.plain(goods[k % 3]))
    for k in range(4):
        high = float(chance.uniform(0.25, 0.6))
        c.box(
            (pane.x + wide * (k - 1.5) * 0.22, low + high / 2, -0.7),
            (0.24, high, 0.24),
            f.plain(goods[(k + 1) % 3]),
        )
    if night:
        c.ball((pane.x, 2.45, -0.9), 0.10, f.glowing(f.TUNGSTEN, 6.0), 12)
    cloth = f.AWNING.tinted((0.04, 0.075, 0.06))
    awning(c, Opening(pane.x, wide, 0, 0), 3.3, 0.9, cloth, cloth.tinted((0.06, 0.10, 0.08)))


def _lamps(night: bool) -> tuple[Lamp, ...]:
    if not night:
        return ()
    posts = [Lamp((x, street.HEAD, KERB - 0.4), (9.0, 5.6, 2.6), 0.4, 10.0) for x in POSTS]
    # one lamp behind each shop window, one for what falls on the pavement
    shops = [
        Lamp((x + side * wide * 0.29, 2.2, z), (2.4, 1.35, 0.55), 0.5, 4.5)
        for x, wide, _, _ in FRONTS[::2]
        for side in (-1, 1)
        for z in (-0.8, 0.4)
    ]
    return (*posts, *shops)
