"""Inside a cafe at a street corner: a bar with its machine and cakes, small tables, a bench under a mirror.

Knows no guests. The shop window is on the left, the bar along the back. Words make it a bar, a diner or
a restaurant with white cloths. Whoever sits at the table in front faces into the room; whoever works
stands behind the bar.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture, lounge, posters, tavern
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, motes, shell
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Pattern, Set

WINDOWS = (Opening(-1.35, 2.1, 0.62, 2.62), Opening(1.45, 2.1, 0.62, 2.62))
BAR_Z = -2.35
TABLES = ((-1.05, 0.15), (-2.05, 2.05), (0.35, 2.55), (-2.35, -1.05))
"""The first is the one in front."""
DINED_AT = ((1.30, -0.55), (-0.10, -1.15))
"""Where a restaurant has more of them, between the bar and whoever is there."""
BENCHED = (-1.15, 0.45, 2.05)
"""Where along the right wall tables stand before the bench."""
PENDANTS = ((-1.5, BAR_Z + 0.25), (0.0, BAR_Z + 0.25), (1.5, BAR_Z + 0.25), (-1.05, 0.15), (1.9, 0.5))
MARKS = {
    "center": Mark((0.45, 0.0, 0.75)),
    "left": Mark((-0.2, 0.0, 0.95), 0.4),
    "right": Mark((1.05, 0.0, 0.95), -0.4),
    "far": Mark((0.6, 0.0, -1.45), -0.2),
    "work": Mark((-0.35, 0.0, BAR_Z - 0.50), 0.0, tavern.BAR),
    "seat": Mark((-1.70, 0.0, 0.20), math.pi / 2 - 0.25, tavern.SEAT),
    "path-start": Mark((-0.95, 0.0, 1.3), math.pi / 2),
    "path-end": Mark((1.15, 0.0, 1.35), math.pi / 2),
    "view": Mark((1.75, 0.0, 3.05), 0.0, 1.42),
    "look": Mark((-0.75, 0.0, -2.2), 0.0, 1.12),
}


@dataclass(frozen=True, slots=True)
class House:
    """What sort of house."""

    wall: Finish
    floor: Finish
    panel: Finish
    top: Finish
    hide: Color
    cloth: bool = False
    cakes: bool = True
    stools: bool = False


CAFE = House(
    f.PLASTER.tinted((0.46, 0.38, 0.27)),
    f.patterned((0.34, 0.33, 0.31), Pattern.MARBLE, 2.2, 0.7, 0.25, reflect=0.12),
    f.DARK_OAK, f.patterned((0.52, 0.51, 0.49), Pattern.MARBLE, 1.2, 0.8, 0.4), (0.16, 0.045, 0.030),
)  # fmt: skip
BAR = House(
    f.PLASTER.tinted((0.085, 0.075, 0.070)), f.DARK_OAK, f.DARK_OAK.tinted((0.11, 0.055, 0.030)), f.OAK,
    (0.045, 0.080, 0.055), cakes=False, stools=True,
)  # fmt: skip
DINER = House(
    f.PLASTER.tinted((0.44, 0.46, 0.44)),
    f.patterned((0.50, 0.48, 0.44), Pattern.GINGHAM, 1.6, 0.7, 0.3, reflect=0.12),
    f.plain((0.40, 0.045, 0.035), 0.8, 0.4), f.STEEL, (0.42, 0.045, 0.040), stools=True,
)  # fmt: skip
RESTAURANT = House(
    f.patterned((0.20, 0.07, 0.06), Pattern.PLASTER, 1.6, 0.2, 0.06), f.DARK_OAK, f.DARK_OAK,
    f.patterned((0.34, 0.32, 0.30), Pattern.MARBLE, 1.2, 0.8, 0.4), (0.10, 0.030, 0.028),
    cloth=True, cakes=False,
)  # fmt: skip


def house_of(brief: SetBrief) -> House:
    """The sort that words name; a cafe where they name none."""
    if brief.mentions("diner", "food court", "canteen", "cafeteria"):
        return DINER
    if brief.mentions(
        "bar", "pub", "tavern", "saloon", "cocktail", "nightclub", "club", "jazz", "izakaya", "speakeasy"
    ):
        return BAR
    if brief.mentions("restaurant", "bistro", "trattoria", "brasserie", "dining"):
        return RESTAURANT
    return CAFE


def cafe(brief: SetBrief) -> Set:
    """The house, open and empty."""
    c, house = Carpenter(), house_of(brief)
    room = Room(
        -3.3, 3.3, -3.6, 3.6, 3.05, house.wall, house.floor, trim=f.DARK_OAK.tinted((0.13, 0.070, 0.040)),
        ceiling=f.PLASTER.tinted((0.34, 0.31, 0.27)), windows={"left": WINDOWS},
        doors={"front": Opening(-2.4, 0.95, 0.0, 2.15)},
    )  # fmt: skip
    shell(c, room)
    _street(c, room, brief)
    _bar(c, room, house, brief)
    _tables(c, room, house, brief)
    _walls(c, room, house, brief)
    moving: tuple[Callable[[float], Mesh], ...] = (tavern.fan((0.4, 2.55, 1.3)),)
    warm = (1.2, 0.9, 0.6)
    over = ((-1.25, tavern.BAR + 0.5, BAR_Z - 0.1), (-1.0, tavern.BAR + 0.95, BAR_Z + 0.1))
    return Set(
        "cafe",
        c.done(),
        MARKS,
        practicals=_lamps() if brief.night else (),
        windows=tuple(((room.left, 1.6, hole.x), (1.0, 0.0, 0.0)) for hole in WINDOWS),
        interior=True,
        surface=tavern.BAR,
        room=room.camera(),
        moving=moving,
        air=(
            motes((room.left + 0.2, 0.4, -2.0), (1.0, 2.5, 3.0), brief.seed, 240, 0.8),
            *(steam(0.5, over, (0.02, 0.0, 0.02), brief.seed, warm) if house.cakes else ()),
        ),
    )


def _street(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Outside: the pavement, and houses on both sides of a street that leads away from the corner."""
    paving = f.patterned((0.115, 0.110, 0.105), Pattern.TILES, 1.6, 0.5, 0.2)
    c.boxes([room.block("left", 0.0, -0.12, -2.2, (40.0, 0.1, 4.0))], paving)
    tar = f.patterned((0.06, 0.06, 0.064), Pattern.ASPHALT, 1.0, 0.5, 0.2, reflect=0.3)
    c.boxes([room.block("left", 0.0, -0.20, -24.0, (60.0, 0.1, 44.0))], tar)
    for along, number in ((-10.5, 0), (10.5, 1)):
        front = street.house_front(13.0, 3, brief.seed + number, brief.night, (0.27, 0.235, 0.20))
        c.put(front, room.against("left", along, -13.5, -0.15))
        side = street.house_front(
            18.0, 3, brief.seed + 2 + number, brief.night, (0.25, 0.22, 0.19), balconies=False
        )
        inner = along - math.copysign(6.5, along)
        c.put(side, Spot((room.left - 22.5, -0.15, inner), math.pi if number else 0.0))
    tree = greenery.crown(brief.seed, 2.0, 4.6, 1.5, (0.030, 0.060, 0.018), (0.110, 0.170, 0.045), 200)
    for along in (-4.6, 5.0):
        at = room.at("left", along, -0.1, -3.6)
        c.put(tree, Spot(at))
        c.rod(at, (at[0], at[1] + 2.8, at[2]), 0.09, f.BARK, 7)
    c.put(street.lamp_post(brief.night), Spot(room.at("left", 0.4, -0.1, -3.7)))


def _bar(c: Carpenter, room: Room, house: House, brief: SetBrief) -> None:
    """The counter and what is on it and behind it."""
    c.put(tavern.counter(4.6, house.panel, house.top), Spot((0.0, 0, BAR_Z)))
    c.put(tavern.bottle_shelf(3.2, brief.seed, brief.night, 3), Spot((0.75, 1.02, room.back + 0.02)))
    c.box((0.75, 0.46, room.back + 0.22), (3.4, 0.92, 0.40), house.panel)
    c.put(tavern.menu_board(brief.seed), Spot((-1.85, 2.0, room.back + 0.005)))
    top = tavern.BAR
    if house.cakes:
        c.put(tavern.espresso_machine(), Spot((-1.1, top, BAR_Z - 0.02)))
        c.put(tavern.pastry_case(brief.seed, brief.night), Spot((1.15, top, BAR_Z + 0.02)))
    else:
        for k, x in enumerate((-1.5, -1.2, 0.9, 1.15, 1.7)):
            c.put(kitchenware.wine_glass(), Spot((x, top, BAR_Z + 0.05 * (k % 2))))
        c.put(kitchenware.bottle(0.30, (0.045, 0.085, 0.028)), Spot((1.4, top, BAR_Z - 0.05)))
        c.turned(
            (-0.2, top, BAR_Z), [(0.05, 0), (0.04, 0.10), (0.035, 0.30), (0.05, 0.34), (0, 0.40)], f.BRASS, 16
        )
    c.put(kitchenware.jug(0.20, (0.28, 0.32, 0.34)), Spot((0.30, top, BAR_Z - 0.02)))
    c.put(food.bouquet(brief.seed, BLOOMS, 0.18), Spot((0.30, top + 0.20, BAR_Z - 0.02)))
    if house.stools:
        for x in (-1.7, -0.9, 0.5, 1.3, 2.0):
            c.put(tavern.stool(house.hide), Spot((x, 0, BAR_Z + 0.78)))


SERVED = tuple(
    f.plain(color, 0.5, 0.2) for color in ((0.20, 0.085, 0.035), (0.09, 0.22, 0.03), (0.55, 0.30, 0.05))
)
"""Meat, greens and what goes with them."""
NAPKIN = f.plain((0.34, 0.015, 0.02), 0.2, 0.05)
BLOOMS: tuple[Color, ...] = ((0.80, 0.75, 0.66), (0.70, 0.28, 0.32), (0.78, 0.58, 0.20))


def _tables(c: Carpenter, room: Room, house: House, brief: SetBrief) -> None:
    """Small tables with chairs; a bench along the right wall with its own."""
    table, chair = (
        tavern.bistro_table(house.top, house.cloth),
        furniture.chair(f.DARK_OAK.tinted((0.12, 0.06, 0.03))),
    )
    for i, (x, z) in enumerate((*TABLES, *(DINED_AT if house.cloth else ()))):
        turn = 0.25 if i == 0 else 0.9 * i
        c.put(table, Spot((x, 0, z)))
        for s in (-1, 1):
            if i == 0 and s > 0:
                continue  # the other chair of the first table would stand before the guest
            c.put(
                chair,
                Spot(
                    (x + s * 0.64 * math.cos(turn), 0, z - s * 0.64 * math.sin(turn)), turn - s * math.pi / 2
                ),
            )
        _laid(c, house, brief, (x, z), i)
    c.put(chair, Spot((TABLES[0][0] + 0.1, 0, TABLES[0][1] - 0.68), 0.1))
    c.put(tavern.bench(4.9, house.hide), room.against("right", 0.45, 0.28))
    for i, along in enumerate(BENCHED):
        x, _, z = room.at("right", along, 0.0, 0.92)
        c.put(table, Spot((x, 0, z)))
        c.put(chair, Spot((x - 0.66, 0, z), math.pi / 2 + 0.2 * (i - 1)))
        _laid(c, house, brief, (x, z), i + 1)


def _laid(c: Carpenter, house: House, brief: SetBrief, at: tuple[float, float], number: int) -> None:
    x, z = at
    y = tavern.TABLE + (0.006 if house.cloth else 0.0)
    if house.cloth:
        for s in (-1, 1):
            c.put(kitchenware.wine_glass(), Spot((x + 0.17 * s, y, z - 0.10)))
            c.put(kitchenware.plate(0.11, segments=24), Spot((x + 0.20 * s, y, z + 0.08)))
            for k, (dx, dz) in enumerate(((-0.03, 0.0), (0.035, 0.02), (0.02, -0.035))):
                lies = (x + 0.20 * s + dx, y + 0.026, z + 0.08 + dz)
                c.ball(lies, (0.034, 0.014, 0.026), SERVED[(k + number) % 3], 8)
            c.box((x + 0.02 * s, y + 0.012, z + 0.15), (0.09, 0.02, 0.06), NAPKIN)
    elif house is BAR:
        c.put(kitchenware.wine_glass(), Spot((x + 0.12, y, z + 0.05)))
    else:
        c.put(tavern.cup(), Spot((x + 0.15, y, z + 0.06), 0.6 * number))
        if number % 2 == 0:
            c.put(tavern.cup(), Spot((x - 0.17, y, z - 0.04), 2.0))
    if brief.night or house.cloth:
        c.put(kitchenware.candle(0.07, brief.night), Spot((x, y, z - 0.02)))
    elif number % 2 == 0:
        c.put(kitchenware.bottle(0.15, (0.30, 0.34, 0.32)), Spot((x + 0.02, y, z - 0.14)))
        c.put(food.bouquet(brief.seed + number, BLOOMS, 0.10), Spot((x + 0.02, y + 0.13, z - 0.14)))


def _walls(c: Carpenter, room: Room, house: House, brief: SetBrief) -> None:
    """Wainscot, a long mirror or posters over the bench, pictures, lamps on cords, plants, coats."""
    for side, low, high in (("right", -3.6, 3.6), ("back", -3.3, 3.3), ("front", -1.85, 3.3)):
        c.boxes([room.block(side, (low + high) / 2, 0.55, 0.012, (high - low, 0.9, 0.02))], house.panel)
        c.boxes([room.block(side, (low + high) / 2, 1.02, 0.02, (high - low, 0.05, 0.04))], room.trim)
    glass = Finish((0.34, 0.33, 0.31), f.GLASS.material)
    if brief.mentions("paris"):
        for along in (-0.85, 0.45, 1.75):
            c.put(posters.of_paris(0.86, 1.12), room.against("right", along, 0.004, 1.76))
        c.put(posters.of_paris(0.62, 0.82), room.against("back", -2.78, 0.004, 1.95))
        for along in (0.05, 3.05):  # beside the windows
            c.put(posters.of_paris(0.60, 0.80), room.against("left", along, 0.004, 1.52))
    else:
        c.boxes([room.block("right", 0.45, 1.78, 0.02, (4.0, 0.92, 0.04))], f.BRASS)
        c.boxes([room.block("right", 0.45, 1.78, 0.042, (3.86, 0.78, 0.008))], glass)
    for along, w, h, k in ((0.1, 0.7, 0.9, 2), (1.3, 0.9, 0.6, 3), (2.45, 0.5, 0.66, 4)):
        c.put(furniture.picture(w, h, brief.seed + k), room.against("front", along, 0.004, 1.75))
    c.put(furniture.pendant(brief.night, 0.95), *(Spot((x, 2.08, z)) for x, z in PENDANTS))
    c.put(lounge.pot_plant(brief.seed, 1.2), Spot((-2.85, 0, -3.1)), Spot((2.9, 0, 3.2)))
    c.put(furniture.wall_clock(0.18, 4.35, False), room.against("back", -0.98, 0.09, 2.45))


def _lamps() -> tuple[Lamp, ...]:
    """Under every cord, at the shelves, and what the candles give."""
    hung = [Lamp((x, 1.98, z), (1.9, 1.15, 0.52), 0.2, 4.2) for x, z in PENDANTS]
    shelf = [Lamp((x, 1.7, -3.1), (1.0, 0.62, 0.28), 0.3, 3.0) for x in (-0.3, 0.8, 1.9)]
    tables = [Lamp((x, 0.92, z), (0.34, 0.19, 0.07), 0.06, 1.6) for x, z in TABLES[:3]]
    return (*hung, *shelf, *tables, Lamp((2.3, 1.2, 0.5), (0.5, 0.3, 0.12), 0.4, 3.0))
