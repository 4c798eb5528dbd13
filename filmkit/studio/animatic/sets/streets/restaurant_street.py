"""A corner restaurant from across a cobbled street: lit windows, awnings, a name over the door.

Knows no film, no weather and no figures but those behind the glass. The house front is the plane
z = 0; the street runs along x in front of it, and a side street leaves it on the right.
"""

import math
from collections.abc import Callable

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.buildings.walls import Opening, awning, pierced, railing, window_bars
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.lettering import SIGNS, lettering, width
from filmkit.studio.animatic.props.rooms import sitters
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Pattern, Set

HALF = 9.0
"""Half the width of the restaurant's house."""
PANES = tuple(Opening(x, 1.9, 0.68, 3.30) for x in (-6.6, -3.9, 3.9, 6.6))
DOOR = Opening(0.0, 1.9, 0.14, 3.05)
KERB = 3.2
"""Where the pavement ends."""
ACROSS = 17.6
"""Where the houses on the other side stand."""
POSTS = ((-10.6, 2.8), (10.4, 2.8), (-21.0, 2.8), (21.0, 2.8), (11.6, -14.0))
TABLES = tuple((x + 0.3 * (z - 2), -z) for x in (-6.9, -4.0, 3.6, 6.4) for z in (1.4, 3.3))

MARKS = {
    "center": Mark((0.0, 0.0, 4.4)),
    "left": Mark((-3.4, 0.0, 4.2), math.pi / 2),
    "right": Mark((3.4, 0.0, 4.2), -math.pi / 2),
    "far": Mark((9.8, 0.14, 1.7), -0.4),
    "path-start": Mark((5.6, 0.0, 4.0), -math.pi / 2),
    "path-end": Mark((-5.6, 0.0, 4.0), -math.pi / 2),
    "work": Mark((0.0, 0.14, 1.6)),
    "view": Mark((-1.0, 0.0, 15.6), 0.0, 1.15),
    "look": Mark((-0.2, 0.0, 0.0), 0.0, 2.1),
}


def restaurant_street(brief: SetBrief) -> Set:
    """The street outside, at its best at night and wet."""
    c, chance = Carpenter(), brief.accidents()
    _ground(c)
    names = [name for name in SIGNS if name.startswith("CAFE") is brief.mentions("cafe", "coffee house")]
    _shop_front(c, brief.night, names[int(chance.integers(len(names)))])
    _upper_floors(c, brief.night)
    _dining_room(c, brief.night)
    _neighbours(c, brief)
    _street_things(c, brief.night)
    return Set(
        "restaurant-street",
        c.done(),
        MARKS,
        practicals=_lamps() if brief.night else (),
        mirror=0.0 if brief.wet else None,
        ahead=0.0,
        room=((-24.0, 0.1, 0.8), (24.0, 11.0, 16.6)),
        moving=(_waiter(),),
    )


def _ground(c: Carpenter) -> None:
    cobbles = f.patterned((0.060, 0.062, 0.070), Pattern.COBBLES, 4.5, 0.85, 0.5, reflect=0.95)
    paving = f.patterned((0.10, 0.10, 0.105), Pattern.MARBLE, 1.2, 0.7, 0.3, reflect=0.25)
    c.floor((-44, 0, -40), (44, 0, ACROSS), cobbles, (28, 20))
    c.boxes(
        [Block((x, 0.07, z), (w, 0.14, d)) for x, w, z, d in (
            (-17.4, 53.0, KERB / 2, KERB), (28.0, 28.0, KERB / 2, KERB), (0.0, 88.0, ACROSS - 0.5, 1.8)
        )],
        paving,
    )  # fmt: skip


def _shop_front(c: Carpenter, night: bool, name: str) -> None:
    c.boxes(pierced(-HALF, HALF, 0.1, 3.7, [*PANES, DOOR]), f.STONE)
    c.boxes([Block((p.x, 0.40, 0.02), (p.width, 0.52, 0.06)) for p in PANES], f.DARK)
    for pane in PANES:
        c.boxes(window_bars(pane, 3, 3), f.DARK)
        awning(c, Opening(pane.x, 1.95, 0, 0), 3.72, 1.05, f.AWNING, f.AWNING.tinted((0.22, 0.028, 0.032)))
    c.box((0, 4.0, 0.06), (2 * HALF, 0.70, 0.30), f.DARK, bevel=0.02)
    c.boxes([Block((0, y, 0.12), (2 * HALF + 0.3, h, 0.5)) for y, h in ((4.36, 0.14), (3.66, 0.05))], f.TRIM)
    height = min(0.50, 11.0 / width(name))
    sign = f.glowing((1.0, 0.66, 0.30), 3.2) if night else f.BRASS
    c.part(lettering(name, height), sign, (0.0, 3.98 - height / 2, 0.22))
    _door(c, night)


def _door(c: Carpenter, night: bool) -> None:
    wood = f.DARK_OAK.tinted((0.11, 0.042, 0.022))
    for x in (-0.70, 0.70):
        c.boxes(
            [Block((x + s * 0.21, 1.55, -0.12), (0.09, 2.8, 0.10)) for s in (-1, 1)]
            + [Block((x, y, -0.12), (0.5, h, 0.09)) for y, h in ((0.42, 0.56), (1.1, 0.09), (2.9, 0.12))],
            wood,
        )
        c.rod((x * 0.62, 1.1, -0.05), (x * 0.62, 1.55, -0.05), 0.022, f.BRASS)
    c.box((0, 3.1, 0.70), (2.5, 0.10, 1.5), f.DARK, bevel=0.02)
    for x in (-1.15, 1.15):
        c.ball((x, 2.50, 0.24), 0.11, f.glowing(f.TUNGSTEN, 9.0 if night else 0.0), 14)
        c.boxes([Block((x, y, 0.24), (w, 0.05, w)) for y, w in ((2.64, 0.2), (2.36, 0.15))], f.IRON)
        c.rod((x, 2.64, 0.24), (x, 2.72, 0.0), 0.015, f.IRON)
    c.box((0, 0.145, 1.5), (1.6, 0.015, 2.7), f.RED_CARPET)


def _upper_floors(c: Carpenter, night: bool) -> None:
    for storey in range(2):
        base = 4.43 + storey * 2.9
        holes = [Opening(-7.8 + 2.6 * i, 1.0, base + 0.62, base + 2.30) for i in range(7)]
        c.boxes(pierced(-HALF, HALF, base, base + 2.9, holes), f.STONE.tinted((0.27, 0.235, 0.20)))
        for i, hole in enumerate(holes):
            lit = night and (i * 7 + storey * 3) % 5 in (0, 2)
            glow = f.glowing((1.0, 0.55, 0.22), 0.65)
            dark = Finish((0.02, 0.025, 0.035), f.GLASS.material)
            c.box((hole.x, (hole.bottom + hole.top) / 2, -0.2), (1.0, 1.7, 0.05), glow if lit else dark)
            c.boxes(window_bars(hole, 2, 3), f.DARK)
            c.boxes(railing(hole.x, hole.bottom, 0.16, 1.1), f.IRON)
            c.box((hole.x, hole.bottom - 0.04, 0.06), (1.3, 0.09, 0.30), f.TRIM)
        c.box((0, base + 2.85, 0.06), (2 * HALF + 0.1, 0.12, 0.2), f.TRIM)
    top = 10.23
    c.sheet(
        [(-HALF, top, 0), (HALF, top, 0), (HALF, top + 2.2, -1.6), (-HALF, top + 2.2, -1.6)], f.SLATE_ROOF
    )
    side = street.house_front(14.0, 3, 7, night)
    c.tilted(side, (HALF, 0.1, -7.0), (0.0, math.pi / 2, 0.0))


def _dining_room(c: Carpenter, night: bool) -> None:
    warm = f.patterned((0.42, 0.22, 0.12), Pattern.PLASTER, 1.5, 0.2, 0.1)
    floor = f.patterned((0.30, 0.17, 0.09), Pattern.PLANKS, 3.0, 0.5, 0.2)
    c.boxes(
        [Block((0, 1.9, -5.2), (17.9, 4, 0.1)), *(Block((x, 1.9, -2.8), (0.1, 4, 4.9)) for x in (-8.9, 8.9))],
        warm,
    )
    c.box((0, 0.1, -2.8), (17.8, 0.1, 4.8), floor)
    c.box((0, 3.75, -2.8), (17.8, 0.1, 4.8), f.plain((0.50, 0.35, 0.22)))
    for i in range(7):
        x = -7.5 + 2.5 * i
        c.box((x, 2.05, -5.12), (1.1, 1.4, 0.06), f.BRASS)
        c.box((x, 2.05, -5.08), (0.95, 1.25, 0.05), f.patterned((0.10, 0.14, 0.12), Pattern.FOLIAGE, 3.0))
    bulb = f.glowing((1.0, 0.60, 0.26), 7.0 if night else 0.4)
    flame = f.glowing((1.0, 0.60, 0.30), 8.0 if night else 0.0)
    guests = [sitters.diner(i) for i in range(4)]
    for i, (x, z) in enumerate(TABLES):
        c.turned(
            (x, 0.15, z), [(0.05, 0), (0.05, 0.7), (0.5, 0.7), (0.52, 0.72), (0, 0.72)], f.TABLECLOTH, 16
        )
        c.ball((x, 2.5, z), 0.16, bulb, 12)
        c.rod((x, 2.64, z), (x, 3.7, z), 0.012, f.IRON)
        c.ball((x, 0.98, z), 0.035, flame, 8)
        for side in (-1, 1):
            c.put(guests[(2 * i + side) % 4], Spot((x + side * 0.80, 0.02, z), -side * math.pi / 2))


def _neighbours(c: Carpenter, brief: SetBrief) -> None:
    tones: tuple[Color, ...] = (
        (0.20, 0.18, 0.175),
        (0.22, 0.185, 0.15),
        (0.17, 0.165, 0.17),
        (0.24, 0.20, 0.16),
    )
    rows = (  # x, z, yaw, width, floors
        (-16.2, 0.1, 0.0, 14.0, 4), (-30.4, 0.1, 0.0, 14.0, 5),
        (21.0, 0.1, 0.0, 13.6, 4), (34.8, 0.1, 0.0, 14.0, 5),
        (14.2, -7.0, -math.pi / 2, 14.2, 4), (14.2, -21.2, -math.pi / 2, 14.2, 5),
        (HALF, -21.2, math.pi / 2, 14.2, 4), (11.6, -29.0, 0.0, 12.0, 4),
        *((x, ACROSS, math.pi, 13.8, 4 + i % 2) for i, x in enumerate((-28.0, -14.0, 0.0, 14.0, 28.0))),
    )  # fmt: skip
    for i, (x, z, yaw, wide, floors) in enumerate(rows):
        front = street.house_front(wide, floors, brief.seed + i, brief.night, tones[i % 4], balconies=False)
        c.tilted(front, (x, 0.1, z), (0.0, yaw, 0.0))


def _street_things(c: Carpenter, night: bool) -> None:
    c.put(street.planter(), *(Spot((x, 0.14, 0.55)) for x in (-1.75, 1.75, -5.25, 5.25)))
    c.put(street.lamp_post(night), *(Spot((x, 0.1, z)) for x, z in POSTS))
    c.put(street.parked_car(), Spot((-8.0, 0.0, 4.6), 0.0))


def _lamps() -> tuple[Lamp, ...]:
    warm, soft = (9.5, 5.2, 2.2), (3.4, 1.75, 0.65)
    inside = [Lamp((x, 2.4, -2.2), warm, 0.5, 7.0) for x in (-6.7, -3.9, 3.8, 6.5)]
    spill = [Lamp((x, 1.7, 0.45), soft, 0.7, 5.5) for x in (-6.6, -3.9, 3.9, 6.6)]
    door = [Lamp((x, 2.5, 0.55), (3.2, 1.7, 0.65), 0.3, 6.0) for x in (-1.15, 1.15)]
    posts = [Lamp((x, street.HEAD, z + 0.1), (9.0, 5.6, 2.6), 0.4, 11.0) for x, z in POSTS if abs(x) < 12]
    return (
        *inside,
        *spill,
        *door,
        *posts,
        Lamp((0.0, 2.5, -1.6), (8.0, 4.4, 1.8), 0.5, 6.0),
        Lamp((0.0, 4.0, 1.0), (2.4, 1.4, 0.55), 0.8, 5.0),
    )


def _waiter() -> Callable[[float], Mesh]:
    """A waiter who goes up and down the dining room behind the tables."""
    figure = sitters.waiter()

    def at(seconds: float) -> Mesh:
        phase = seconds * 0.9 / 14.0 % 2.0
        there = phase if phase < 1 else 2 - phase
        bob = 0.02 * abs(math.sin(seconds * 5.2))
        yaw = 0.0 if phase < 1 else math.pi
        return transform(figure, placement((-7.0 + 14.0 * there, 0.14 + bob, -4.45), (0.0, yaw, 0.0)))

    return at
