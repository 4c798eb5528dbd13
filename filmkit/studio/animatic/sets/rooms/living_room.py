"""A living room: sofa under pictures, a rug, a fireplace or a television, tall curtained windows.

Knows no people. The windows are on the left; whoever sits on the sofa faces +z. Words choose its style
(modern, old, cabin), whether a fire burns, and whether it looks on a garden or on roofs.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.of_deeds import fires
from filmkit.studio.animatic.props.rooms import furniture, lounge
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import (
    Room,
    cloth_said,
    curtains,
    garden,
    motes,
    paint_said,
    rooftops,
    shell,
    snow_lies,
    wall_said,
)
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Pattern, Set

WINDOW = Opening(-0.75, 1.8, 0.45, 2.32)
SECOND = Opening(1.85, 0.95, 0.45, 2.32)
SOFA = (-0.35, -2.16)
FIRE = 0.55
"""Where along the right wall the fireplace stands."""
BLOOMS: tuple[Color, ...] = ((0.80, 0.76, 0.66), (0.70, 0.28, 0.30), (0.78, 0.56, 0.20))
MARKS = {
    "center": Mark((0.35, 0.0, 0.65)),
    "left": Mark((-0.35, 0.0, 0.65), 0.4),
    "right": Mark((1.0, 0.0, 0.65), -0.4),
    "far": Mark((1.35, 0.0, -1.95), -0.3),
    "work": Mark((-1.0, 0.0, 2.05), math.pi, 0.85),
    "seat": Mark((-0.35, 0.0, -2.06), 0.0, lounge.SEAT),
    "path-start": Mark((-1.9, 0.0, 1.05), math.pi / 2),
    "path-end": Mark((2.0, 0.0, 1.05), math.pi / 2),
    "view": Mark((1.75, 0.0, 2.75), 0.0, 1.42),
    "look": Mark((-0.75, 0.0, -1.9), 0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Style:
    """A taste."""

    wall: Finish
    floor: Finish
    sofa: Color
    accent: Color
    rug: tuple[Color, Color, Color]
    cloth: Color
    chair: Color
    wood: Finish = f.DARK_OAK
    fire: bool = True


WARM = Style(
    f.PLASTER.tinted((0.40, 0.36, 0.29)), f.PALE_BOARDS, (0.14, 0.18, 0.17), (0.46, 0.20, 0.07),
    ((0.30, 0.10, 0.06), (0.06, 0.08, 0.11), (0.46, 0.34, 0.20)), (0.62, 0.56, 0.46), (0.34, 0.16, 0.08),
)  # fmt: skip
MODERN = Style(
    f.WHITE_WALL, f.patterned((0.42, 0.33, 0.24), Pattern.PLANKS, 5.0, 0.5, 0.2), (0.34, 0.34, 0.33),
    (0.50, 0.33, 0.06), ((0.52, 0.50, 0.46), (0.16, 0.17, 0.18), (0.34, 0.35, 0.35)), (0.70, 0.69, 0.66),
    (0.09, 0.13, 0.15), f.OAK, False,
)  # fmt: skip
OLD = Style(
    f.patterned((0.11, 0.15, 0.12), Pattern.PLASTER, 2.2, 0.15, 0.05), f.DARK_OAK, (0.26, 0.045, 0.045),
    (0.40, 0.29, 0.10), ((0.22, 0.045, 0.040), (0.035, 0.05, 0.085), (0.42, 0.30, 0.14)), (0.25, 0.06, 0.05),
    (0.10, 0.14, 0.09),
)  # fmt: skip
CABIN = Style(
    f.patterned((0.30, 0.185, 0.10), Pattern.PLANKS, 5.0, 0.2, 0.08), f.OAK, (0.34, 0.24, 0.15),
    (0.34, 0.05, 0.04), ((0.38, 0.30, 0.20), (0.22, 0.06, 0.045), (0.10, 0.12, 0.10)), (0.36, 0.10, 0.07),
    (0.20, 0.10, 0.05),
)  # fmt: skip


def style_of(brief: SetBrief) -> Style:
    """The taste that words name; a warm one where they say nothing."""
    if brief.mentions("cabin", "log", "chalet", "cottage", "wooden", "rustic", "lodge"):
        return CABIN
    if brief.mentions(
        "old", "victorian", "antique", "dark", "grandmother", "1920s", "1930s", "mansion", "1900s"
    ):
        return OLD
    if brief.mentions(
        "modern", "minimal", "minimalist", "white", "apartment", "loft", "bright", "television", "tv"
    ):
        return MODERN
    return WARM


def living_room(brief: SetBrief) -> Set:
    """The room."""
    c, style = Carpenter(), style_of(brief)
    fire = style.fire or brief.mentions("fire", "fireplace", "hearth", "fireside")
    lit = fire and (brief.night or brief.mentions("fire", "fireside"))
    room = Room(
        -2.9, 3.1, -2.7, 3.2, 2.75, wall_said(brief, style.wall), style.floor,
        trim=style.wood if style in (OLD, CABIN) else f.plain((0.60, 0.58, 0.54), 0.4, 0.15),
        windows={"left": (WINDOW, SECOND)}, doors={"front": Opening(1.85, 0.92, 0.0, 2.08)},
    )  # fmt: skip
    shell(c, room)
    if brief.mentions("apartment", "flat", "city", "loft", "penthouse"):
        rooftops(c, room, "left", brief.seed, brief.night)
    else:
        garden(c, room, "left", brief.seed, snow_lies(brief))
    _sofa_corner(c, room, style, brief)
    _hearth(c, room, style, fire, lit, brief)
    _front(c, room, style, brief)
    moving: list[Callable[[float], Mesh]] = [
        curtains(room, "left", hole, f.CURTAIN.tinted(cloth_said(brief, style.cloth)))
        for hole in (WINDOW, SECOND)
    ]
    if lit:
        moving.append(fires.flames((room.right - 0.17, 0.17, FIRE), 0.30, brief.seed))
    return Set(
        "living-room",
        c.done(),
        MARKS,
        practicals=_lamps(room, brief.night, lit),
        windows=(
            ((room.left, 1.4, WINDOW.x), (1.0, 0.0, 0.0)),
            ((room.left, 1.4, SECOND.x), (1.0, 0.0, 0.0)),
        ),
        interior=True,
        room=room.camera(),
        moving=tuple(moving),
        air=(motes((room.left + 0.2, 0.3, -2.2), (1.0, 2.3, 1.6), brief.seed),),
    )


def _sofa_corner(c: Carpenter, room: Room, style: Style, brief: SetBrief) -> None:
    """What the wide view is about: sofa, table, rug, armchair, lamp, plant, pictures, books."""
    x, z = SOFA
    sofa = paint_said(brief, style.sofa, "sofa", "couch")
    c.put(lounge.sofa(2.15, sofa, style.accent, style.wood), Spot((x, 0, z)))
    c.put(lounge.rug(2.9, 1.95, *style.rug), Spot((x + 0.15, 0, z + 1.25)))
    c.put(lounge.low_table(1.1, 0.58, style.wood), Spot((x, 0, z + 1.10)))
    c.put(lounge.books(brief.seed, 3), Spot((x - 0.30, 0.411, z + 1.08), 0.3))
    c.put(kitchenware.bowl(0.10, f.CHINA.tinted((0.20, 0.30, 0.33))), Spot((x + 0.30, 0.411, z + 1.16)))
    c.put(kitchenware.jug(0.14, (0.60, 0.58, 0.52)), Spot((x + 0.04, 0.411, z + 0.98)))
    c.put(food.bouquet(brief.seed, BLOOMS, 0.16), Spot((x + 0.04, 0.55, z + 0.98)))
    c.put(furniture.armchair(paint_said(brief, style.chair, "armchair")), Spot((1.50, 0, -0.95), -1.15, 1.06))
    c.put(furniture.floor_lamp(brief.night), Spot((-1.72, 0, -2.36)))
    c.put(lounge.pot_plant(brief.seed, 1.25), Spot((-2.45, 0, -2.25)))
    for i, (dx, y, w, h) in enumerate(
        ((-0.62, 1.72, 0.62, 0.46), (0.10, 1.78, 0.46, 0.62), (0.68, 1.66, 0.42, 0.34))
    ):
        c.put(furniture.picture(w, h, brief.seed + i), Spot((x + dx, y, room.back + 0.004)))
    c.put(furniture.bookshelf(1.15, 2.0, brief.seed, style.wood), room.against("back", 2.15, 0.15))
    for i, y in enumerate((0.52, 1.24)):
        c.put(lounge.books(brief.seed + 5 + i, 2), Spot((2.3, y, room.back + 0.17), 0.9))


def _hearth(c: Carpenter, room: Room, style: Style, fire: bool, lit: bool, brief: SetBrief) -> None:
    """The right wall: a fireplace under a mirror, or a television."""
    if not fire:
        c.put(lounge.television(1.3, brief.mentions("television", "tv")), room.against("right", FIRE, 0.24))
        c.put(lounge.pot_plant(brief.seed + 2, 0.9), Spot((room.right - 0.35, 0, FIRE + 1.25)))
        c.put(furniture.picture(0.9, 0.6, brief.seed + 8), room.against("right", FIRE - 1.7, 0.004, 1.6))
        return
    stone = f.patterned((0.46, 0.44, 0.40), Pattern.MARBLE, 1.6, 0.6, 0.2)
    if style is CABIN:
        stone = f.patterned((0.19, 0.17, 0.15), Pattern.STONE, 4.5, 0.2, 0.06)
    c.put(lounge.fireplace(lit, stone), room.against("right", FIRE, 0.0))
    glass = Finish((0.30, 0.30, 0.29), f.GLASS.material)
    c.boxes([room.block("right", FIRE, 1.74, 0.025, (0.98, 0.86, 0.05))], f.BRASS)
    c.boxes([room.block("right", FIRE, 1.74, 0.052, (0.84, 0.72, 0.01))], glass)
    for k, along in enumerate((-0.66, -0.52, 0.60)):
        c.put(
            kitchenware.candle(0.10 + 0.03 * k, brief.night), room.against("right", FIRE + along, 0.2, 1.19)
        )
    c.tilted(
        furniture.wall_clock(0.10, 8.4, False),
        room.at("right", FIRE + 0.34, 1.30, 0.18),
        (0, -math.pi / 2, 0),
    )
    c.put(food.bouquet(brief.seed + 4, BLOOMS, 0.14), room.against("right", FIRE - 0.28, 0.2, 1.30))
    c.put(kitchenware.jug(0.12, (0.28, 0.34, 0.36)), room.against("right", FIRE - 0.28, 0.2, 1.19))
    basket = f.patterned((0.26, 0.17, 0.09), Pattern.FABRIC, 0.25, 0.2, 0.05)
    c.turned(
        room.at("right", FIRE + 1.2, 0.0, 0.34),
        [(0.17, 0), (0.22, 0.26), (0.20, 0.27), (0.16, 0.05)],
        basket,
        18,
    )
    for k in range(5):
        at = room.at("right", FIRE + 1.13 + 0.05 * k, 0.1, 0.30 + 0.04 * (k % 3))
        c.rod(at, (at[0] - 0.05 + 0.03 * k, 0.40, at[2]), 0.035, f.BARK, 7)


def _front(c: Carpenter, room: Room, style: Style, brief: SetBrief) -> None:
    """What a reverse angle meets: a sideboard with a lamp, pictures, a chair by the window."""
    board = furniture.cupboard(1.7, 0.80, 0.45, style.wood, 3)
    c.put(board, room.against("front", -1.0, 0.25))
    c.put(lounge.table_lamp(brief.night), room.against("front", -1.60, 0.25, 0.843))
    c.put(lounge.books(brief.seed + 3, 4), room.against("front", -0.75, 0.27, 0.843, 0.4))
    c.put(kitchenware.bottle(0.28, (0.05, 0.085, 0.03)), room.against("front", -0.42, 0.22, 0.843))
    c.put(furniture.picture(1.05, 0.70, brief.seed + 6), room.against("front", -0.95, 0.004, 1.72))
    c.put(furniture.picture(0.40, 0.52, brief.seed + 7), room.against("front", 0.35, 0.004, 1.66))
    c.put(furniture.chair(style.wood), Spot((2.55, 0, 2.55), math.pi + 0.5))
    c.boxes([Block((0.75, 1.45, room.front - 0.006), (0.09, 0.12, 0.012))], f.plain((0.6, 0.6, 0.58)))


def _lamps(room: Room, night: bool, lit: bool) -> tuple[Lamp, ...]:
    fire = (Lamp((room.right - 0.55, 0.50, FIRE), (2.2, 0.85, 0.22), 0.3, 4.5),) if lit else ()
    if not night:
        return fire
    return (
        Lamp((-1.72, 1.52, -2.30), (2.6, 1.55, 0.75), 0.22, 5.0),
        Lamp((-1.60, 1.26, room.front - 0.32), (1.7, 1.0, 0.48), 0.2, 4.2),
        *fire,
    )
