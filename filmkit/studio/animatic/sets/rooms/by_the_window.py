"""The window end of a room: a broad window with a seat under it, and what words say is seen through it.

Knows no people. Who stands in the middle has the window a step behind; outside are a garden, house fronts,
the sea or mountains. What falls there is the weather's.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.props.rooms import lounge
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, curtains, garden, rooftops, shell, snow_lies
from filmkit.studio.animatic.world import Lamp, Mark, Pattern, Set

WINDOW = Opening(0.0, 2.7, 0.62, 2.35)
SEAT = 0.46
"""Height of the seat under the window."""
WALL = f.PLASTER.tinted((0.40, 0.345, 0.27))


def by_the_window(brief: SetBrief) -> Set:
    """The room, seen towards its window."""
    c = Carpenter()
    room = Room(
        -2.6, 2.6, -1.15, 3.6, 2.75, WALL, f.PALE_BOARDS,
        windows={"back": (WINDOW,)}, doors={"front": Opening(1.5, 0.9, 0.0, 2.05)},
    )  # fmt: skip
    shell(c, room)
    _view(brief)(c, room, brief)
    _furniture(c, room, brief)
    lamp = Lamp((-1.95, 1.30, room.back + 0.55), (1.9, 1.15, 0.55), 0.2, 5.0)
    return Set(
        "by-the-window",
        c.done(),
        {
            "center": Mark((0.0, 0.0, 0.0)),
            "left": Mark((-0.55, 0.0, 0.0), 0.4),
            "right": Mark((0.55, 0.0, 0.0), -0.4),
            "pane": Mark((0.0, 0.0, -0.62)),
            "seat": Mark((0.25, 0.0, room.back + 0.36), -0.45, SEAT),
            "sill": Mark((-0.2, SEAT + 0.005, room.back + 0.27), 0.4),
            "far": Mark((-1.2, 0.0, -0.2)),
            "work": Mark((0.0, 0.0, 0.2)),
            "path-start": Mark((-1.7, 0.0, 0.7), math.pi / 2),
            "path-end": Mark((1.7, 0.0, 0.7), math.pi / 2),
            "view": Mark((0.5, 0.0, room.front - 0.5), 0.0, 1.45),
            "look": Mark((0.0, 0.0, room.back), 0.0, 1.20),
        },
        practicals=(lamp,) if brief.night else (),
        windows=((room.at("back", WINDOW.x, 1.5), (0.0, 0.0, 1.0)),),
        interior=True,
        room=room.camera(),
        moving=(curtains(room, "back", WINDOW, f.CURTAIN.tinted((0.46, 0.20, 0.13))),),
    )


def _furniture(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """The seat with its cushions, a lamp and a plant at its two ends, a rug."""
    z = room.back + 0.27
    c.box((0.0, SEAT / 2 - 0.03, z), (2.9, SEAT - 0.06, 0.50), f.WHITE_WALL)
    c.box((0.0, SEAT - 0.03, z), (2.86, 0.07, 0.50), f.patterned((0.16, 0.21, 0.20), Pattern.FABRIC, 3.0))
    for x, tint in ((-1.20, (0.42, 0.15, 0.08)), (1.18, (0.44, 0.34, 0.16))):
        c.put(lounge.cushion(0.40, tint), Spot((x, SEAT, z - 0.12)))
    c.box((-1.95, 0.34, room.back + 0.32), (0.44, 0.68, 0.40), f.OAK)
    c.put(lounge.table_lamp(brief.night, 0.46), Spot((-1.95, 0.68, room.back + 0.34)))
    c.put(lounge.pot_plant(brief.seed, 1.15), Spot((1.98, 0.0, room.back + 0.42)))
    c.put(lounge.rug(2.6, 1.7, (0.38, 0.33, 0.26), (0.30, 0.12, 0.08), (0.14, 0.17, 0.20)), Spot((0, 0, 0.9)))


View = Callable[[Carpenter, Room, SetBrief], None]


def _garden(c: Carpenter, room: Room, brief: SetBrief) -> None:
    garden(c, room, "back", brief.seed % 997, snow_lies(brief))


def _town(c: Carpenter, room: Room, brief: SetBrief) -> None:
    rooftops(c, room, "back", brief.seed % 997, brief.night)


def _sea(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """A strip of sand, and the sea as far as it goes."""
    water = f.patterned((0.045, 0.13, 0.17), Pattern.WATER, 0.5, 0.9, 0.4, reflect=0.4)
    c.boxes([room.block("back", 0.0, -2.1, -90.0, (240.0, 0.1, 150.0))], water)
    sand = f.patterned((0.46, 0.37, 0.24), Pattern.SAND, 1.0)
    c.boxes([room.block("back", 0.0, -2.05, -9.0, (60.0, 0.12, 16.0))], sand)
    for along, out in ((-14.0, -46.0), (11.0, -60.0)):
        c.boxes([room.block("back", along, -1.6, out, (3.4, 0.9, 1.3))], f.plain((0.50, 0.10, 0.06)))
        c.boxes([room.block("back", along, 1.1, out, (0.1, 4.6, 0.1))], f.OAK)


def _peaks(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Mountains behind meadows, white above."""
    white = snow_lies(brief)
    ground = (0.58, 0.62, 0.68) if white else (0.10, 0.14, 0.05)
    c.boxes(
        [room.block("back", 0.0, -1.5, -60.0, (240.0, 0.1, 118.0))], f.patterned(ground, Pattern.GRASS, 0.4)
    )
    rock = f.patterned((0.20, 0.21, 0.24), Pattern.ROCK, 0.2)
    snow = f.patterned((0.66, 0.70, 0.76), Pattern.PLASTER, 0.2)
    chance = brief.accidents()
    for i in range(9):
        high = float(chance.uniform(9.0, 19.0))
        at = room.at("back", -44.0 + 11.0 * i + float(chance.uniform(-3, 3)), -1.5, -62.0)
        c.turned(at, [(high * 0.95, 0.0), (high * 0.42, high * 0.55), (0.0, high)], rock, 7)
        c.turned(at, [(high * 0.37, high * 0.63), (high * 0.20, high * 0.80), (0.0, high * 1.02)], snow, 7)


VIEWS: Mapping[tuple[str, ...], View] = {
    ("city", "street", "skyline", "building", "skyscraper", "rooftop", "traffic", "town", "downtown", "car",
     "neon", "apartment", "avenue", "passer", "pedestrian", "paris", "new york", "tokyo", "london"): _town,
    ("sea", "ocean", "beach", "waves", "harbor", "harbour", "coast", "boat", "ship", "lake"): _sea,
    ("mountain", "peak", "alps", "hill", "valley", "volcano", "cliff"): _peaks,
}  # fmt: skip
"""What is outside by the words for it; else a garden."""


def _view(brief: SetBrief) -> View:
    return next((view for words, view in VIEWS.items() if brief.mentions(*words)), _garden)
