"""An old street of tall houses, seen across: pavement, lamps, bare trees, someone can walk through.

Knows no traffic but what is parked. House fronts stand at z = 0; the street runs along x.
"""

import math

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props import furniture, street, trees
from filmkit.studio.animatic.props.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.walls import Opening, awning, pierced, window_bars
from filmkit.studio.animatic.sets.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

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
    for x in (-9.0, 0.3, 9.2):
        c.put(trees.bare_tree(int(chance.integers(1 << 30)), 6.4), Spot((x, 0.12, KERB - 0.8), x))
    c.put(street.parked_car(), Spot((-7.5, 0.0, KERB + 1.1)))
    c.put(street.parked_car((0.10, 0.02, 0.02)), Spot((8.6, 0.0, ACROSS - 2.6), math.pi))
    c.put(furniture.bench(1.8), Spot((2.6, 0.12, 0.75)))
    return Set(
        "city-street",
        c.done(),
        {
            "center": Mark((0.0, 0.12, 2.0)),
            "left": Mark((-1.2, 0.12, 2.0), math.pi / 2),
            "right": Mark((1.2, 0.12, 2.0), -math.pi / 2),
            "far": Mark((-9.0, 0.12, 1.6), math.pi / 2),
            "seat": Mark((2.6, 0.12, 0.78), 0.0, 0.47),
            "path-start": Mark((-4.0, 0.12, 2.0), math.pi / 2),
            "path-end": Mark((4.0, 0.12, 2.0), math.pi / 2),
            "view": Mark((-0.5, 0.0, 12.5), 0.0, 1.35),
            "look": Mark((0.0, 0.0, 0.0), 0.0, 2.1),
        },
        practicals=_lamps(brief.night),
        wet_floor=brief.wet,
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
    """A ground floor with a door and two shop windows, and floors above."""
    x, wide, floors, tone = front
    upper = street.house_front(wide, floors, brief.seed + number, brief.night, tone, door=False)
    c.put(upper, Spot((x, GROUND, 0.0)))
    panes = [Opening(x + s * wide * 0.29, wide * 0.24, 0.75, 2.75) for s in (-1, 1)]
    door = Opening(x, 1.2, 0.12, 2.75)
    c.boxes(pierced(x - wide / 2, x + wide / 2, 0.0, GROUND, [*panes, door], 0.4), f.STONE.tinted(tone))
    shop = number % 2 == 0
    lit = brief.night and shop
    for pane in panes:
        back = f.glowing((1.0, 0.58, 0.26), 0.38) if lit else Finish((0.02, 0.024, 0.03), f.GLASS.material)
        c.box((pane.x, 1.75, -0.34), (pane.width, 2.0, 0.05), back)
        if lit:
            c.boxes(
                [
                    Block(
                        (pane.x + (k - 2) * pane.width * 0.18, 1.05 + 0.08 * (k % 2), -0.28),
                        (0.22, 0.5 + 0.16 * (k % 3), 0.08),
                    )
                    for k in range(5)
                ],
                f.DARK_OAK,
            )
        c.boxes(window_bars(pane, 3, 1), f.DARK)
        if shop:
            awning(
                c,
                Opening(pane.x, pane.width, 0, 0),
                3.3,
                0.9,
                f.AWNING.tinted((0.04, 0.075, 0.06)),
                f.AWNING.tinted((0.06, 0.10, 0.08)),
            )
    c.box((x, 1.43, -0.3), (1.2, 2.62, 0.06), f.DARK_OAK.tinted((0.10, 0.05, 0.03)))
    c.boxes([Block((x + s * 0.28, 1.3, -0.26), (0.40, 1.0 + 0.0 * s, 0.03)) for s in (-1, 1)], f.DARK_OAK)
    c.box((x, 0.17, 0.2), (1.5, 0.1, 0.45), f.TRIM)
    c.box((x, GROUND - 0.1, 0.06), (wide, 0.2, 0.2), f.TRIM)


def _lamps(night: bool) -> tuple[Lamp, ...]:
    if not night:
        return ()
    posts = [Lamp((x, street.HEAD, KERB - 0.4), (9.0, 5.6, 2.6), 0.4, 10.0) for x in POSTS]
    shops = [
        Lamp((x + s * w * 0.29, 1.9, 0.35), (2.4, 1.35, 0.55), 0.6, 5.0)
        for x, w, _, _ in FRONTS[::2]
        for s in (-1, 1)
    ]
    return (*posts, *shops)
