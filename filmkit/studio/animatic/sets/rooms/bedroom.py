"""A bedroom: a made bed between two lamps, a curtained window on the left, a wardrobe, a mirror.

Knows no people. Whoever sits on the bed's edge faces the window; words make it a hotel's, a child's,
an old or a plain one.
"""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import bedding, furniture, lounge
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import (
    Room,
    curtains,
    garden,
    motes,
    paint_said,
    rooftops,
    shell,
    snow_lies,
    wall_said,
)
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

WINDOW = Opening(-0.35, 1.6, 0.60, 2.25)
BED = (0.55, -1.32)
"""The middle of the bed in x and z."""
TALL = 0.55
"""Height of the night tables."""
MARKS = {
    "center": Mark((-0.95, 0.0, 0.85), 0.4),
    "left": Mark((-1.35, 0.0, 0.75), 0.6),
    "right": Mark((-0.45, 0.0, 0.75), -0.5),
    "far": Mark((-1.35, 0.0, -1.5), 0.3),
    "work": Mark((-0.2, 0.0, 2.35), math.pi, 0.76),
    "seat": Mark((-0.18, 0.0, -0.95), -math.pi / 2 + 0.5, 0.50),
    "bed": Mark((0.36, 0.0, -1.15), 0.0, 0.53),
    "path-start": Mark((1.75, 0.0, 1.45), -math.pi / 2),
    "path-end": Mark((-1.7, 0.0, 1.45), -math.pi / 2),
    "view": Mark((1.75, 0.0, 2.55), 0.0, 1.42),
    "look": Mark((-0.30, 0.0, -1.8), 0.0, 0.85),
}


@dataclass(frozen=True, slots=True)
class Linen:
    """Colours of a bedroom."""

    wall: Finish
    cover: Color
    accent: Color
    cloth: Color
    wood: Finish = f.DARK_OAK
    rug: tuple[Color, Color, Color] = ((0.40, 0.36, 0.30), (0.14, 0.17, 0.20), (0.30, 0.20, 0.16))


def linen_of(brief: SetBrief) -> Linen:
    """The colours that words name."""
    if brief.mentions("child", "nursery", "kid", "boy", "girl", "children"):
        sky = f.PLASTER.tinted((0.34, 0.42, 0.46))
        return Linen(sky, (0.52, 0.30, 0.10), (0.10, 0.24, 0.34), (0.62, 0.55, 0.36), f.PALE_BOARDS)
    if brief.mentions("hotel", "motel", "modern", "white", "bright"):
        return Linen(f.WHITE_WALL, (0.62, 0.61, 0.58), (0.05, 0.10, 0.15), (0.60, 0.56, 0.50), f.OAK)
    if brief.mentions("old", "victorian", "antique", "dark", "mansion", "palace"):
        wall = f.patterned((0.13, 0.12, 0.16), Pattern.PLASTER, 2.2, 0.15, 0.05)
        return Linen(wall, (0.24, 0.05, 0.06), (0.38, 0.28, 0.11), (0.22, 0.05, 0.055))
    wall = f.PLASTER.tinted((0.34, 0.365, 0.36))
    return Linen(wall, (0.50, 0.48, 0.43), (0.34, 0.13, 0.075), (0.60, 0.55, 0.46))


def bedroom(brief: SetBrief) -> Set:
    """The room, as it was left this morning."""
    c, linen = Carpenter(), linen_of(brief)
    cloth = paint_said(brief, linen.cloth, "curtain", "drape")
    room = Room(
        -2.5, 2.7, -2.45, 2.95, 2.65, wall_said(brief, linen.wall), f.PALE_BOARDS,
        windows={"left": (WINDOW,)}, doors={"front": Opening(1.7, 0.9, 0.0, 2.05)},
    )  # fmt: skip
    shell(c, room)
    if brief.mentions("hotel", "apartment", "flat", "city", "motel"):
        rooftops(c, room, "left", brief.seed, brief.night)
    else:
        garden(c, room, "left", brief.seed, snow_lies(brief))
    _bed(c, room, linen, brief)
    _round_it(c, room, linen, brief)
    x, z = BED
    lamps = [Lamp((x + s * 1.13, TALL + 0.36, z - 0.92), (1.7, 1.02, 0.50), 0.2, 4.2) for s in (-1, 1)]
    return Set(
        "bedroom",
        c.done(),
        MARKS,
        practicals=tuple(lamps) if brief.night else (),
        windows=(((room.left, 1.4, WINDOW.x), (1.0, 0.0, 0.0)),),
        interior=True,
        room=room.camera(),
        moving=(curtains(room, "left", WINDOW, f.CURTAIN.tinted(cloth)),),
        air=(motes((room.left + 0.2, 0.3, -2.0), (1.0, 2.2, 1.4), brief.seed),),
    )


def _bed(c: Carpenter, room: Room, linen: Linen, brief: SetBrief) -> None:
    """Bed, night tables, lamps, what is on them, the rug and the pictures over them."""
    x, z = BED
    c.put(lounge.rug(2.7, 1.8, *linen.rug), Spot((x - 0.1, 0, z + 0.85)))
    c.put(bedding.bed(1.55, linen.cover, linen.accent, linen.wood), Spot((x, 0, z)))
    for s in (-1, 1):
        c.put(furniture.cupboard(0.42, TALL - 0.04, 0.36, linen.wood, 1), Spot((x + s * 1.13, 0, z - 0.92)))
        c.put(lounge.table_lamp(brief.night, 0.42), Spot((x + s * 1.13, TALL, z - 0.96)))
    c.put(lounge.books(brief.seed, 3), Spot((x - 1.05, TALL, z - 0.80), 0.5))
    clear = Finish((0.30, 0.32, 0.33), f.GLASS.material)
    c.turned(
        (x + 1.24, TALL, z - 0.80), [(0, 0), (0.028, 0), (0.033, 0.11), (0.030, 0.11), (0, 0.02)], clear, 16
    )
    for k, dx in enumerate((-0.42, 0.42)):
        c.put(furniture.picture(0.60, 0.46, brief.seed + k), Spot((x + dx, 1.62, room.back + 0.004)))


def _round_it(c: Carpenter, room: Room, linen: Linen, brief: SetBrief) -> None:
    """The other walls: wardrobe, a chair with clothes, a desk with a mirror, a plant."""
    c.put(bedding.wardrobe(1.25, 2.05, linen.wood), room.against("right", 0.45, 0.32))
    c.put(lounge.pot_plant(brief.seed, 1.05), Spot((-2.08, 0, -2.0)))
    c.put(furniture.table(1.15, 0.46, 0.76, linen.wood), room.against("front", -0.2, 0.27))
    c.boxes([room.block("front", -0.2, 1.42, 0.025, (0.66, 0.86, 0.04))], f.BRASS)
    glass = Finish((0.30, 0.30, 0.29), f.GLASS.material)
    c.boxes([room.block("front", -0.2, 1.42, 0.048, (0.56, 0.76, 0.008))], glass)
    c.put(kitchenware.jug(0.15, (0.55, 0.50, 0.46)), room.against("front", 0.22, 0.22, 0.76))
    c.put(
        food.bouquet(brief.seed, ((0.78, 0.70, 0.66), (0.60, 0.26, 0.34)), 0.15),
        room.against("front", 0.22, 0.22, 0.91),
    )
    for k, (along, tall) in enumerate(((-0.62, 0.12), (-0.53, 0.08), (-0.46, 0.15))):
        tint = ((0.34, 0.20, 0.10), (0.30, 0.10, 0.14), (0.20, 0.26, 0.28))[k]
        c.put(kitchenware.bottle(tall, tint), room.against("front", along, 0.2, 0.76))
    c.put(furniture.chair(linen.wood), Spot((-1.85, 0, 2.25), 2.4))
    c.put(bedding.garment(linen.accent), Spot((-1.85, 0.0, 2.25), 2.4))
    c.put(furniture.picture(0.5, 0.66, brief.seed + 5), room.against("front", -1.45, 0.004, 1.62))
    if brief.mentions("child", "nursery", "kid", "boy", "girl", "children"):
        c.put(bedding.toys(brief.seed), Spot((-1.3, 0.0, -0.9)))
