"""Any room with a trade of its own: ward, laboratory, supermarket, aquarium, court, studio, garage, cellar.

Knows no people. A wide view looks from the front wall to the back; what the room is known by stands in
the back half, a little to the right, where a medium view of somebody in the middle holds it too.
"""

import math

from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.sets.chambers.trades import CHAMBERS, SHOP
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, garden, motes, rooftops, shell, snow_lies
from filmkit.studio.animatic.world import Mark, Set


def chamber(brief: SetBrief) -> Set:
    """The room that words ask for."""
    kind = brief.first_of(CHAMBERS) or SHOP
    windows = {"left": kind.windows, **kind.holes}
    room = Room(
        -kind.half, kind.half, kind.back, kind.front, kind.high, kind.wall, kind.floor,
        ceiling=kind.ceiling, windows={side: holes for side, holes in windows.items() if holes},
    )  # fmt: skip
    c = Carpenter()
    shell(c, room)
    if kind.windows and kind.city:
        rooftops(c, room, "left", brief.seed % 997, brief.night)
    elif kind.windows:
        garden(c, room, "left", brief.seed % 997, snow_lies(brief))
    extra = kind.fit(c, room, brief)
    openings = [((-kind.half, (h.bottom + h.top) / 2, h.x), (1.0, 0.0, 0.0)) for h in kind.windows[:3]]
    openings += [
        ((h.x, (h.bottom + h.top) / 2, kind.back), (0.0, 0.0, 1.0)) for h in kind.holes.get("back", ())
    ]
    air = (
        ()
        if brief.night or not kind.windows
        else (motes((-kind.half, 0.3, kind.back), (kind.half, 2.4, kind.front), brief.seed, 160),)
    )
    return Set(
        "chamber",
        c.done(),
        {
            "center": Mark((0.0, 0.0, 0.35)),
            "left": Mark((-0.6, 0.0, 0.35), 0.4),
            "right": Mark((0.6, 0.0, 0.35), -0.4),
            "work": Mark((0.0, 0.0, 0.1)),
            "far": Mark((-0.9, 0.0, kind.back * 0.32)),
            "path-start": Mark((-kind.half * 0.5, 0.0, 0.6), math.pi / 2),
            "path-end": Mark((kind.half * 0.5, 0.0, 0.6), math.pi / 2),
            "view": Mark((-0.12 * kind.half, 0.0, kind.front - 0.45), 0.0, 1.55),
            "look": Mark((0.06 * kind.half, 0.0, kind.back * 0.6), 0.0, min(1.0 + 0.12 * kind.high, 2.0)),
        },
        practicals=extra.lamps,
        windows=tuple(openings),
        interior=True,
        mirror=0.0 if kind.mirror else extra.water,
        glow=kind.glow,
        room=(
            (-kind.half + 0.35, 0.2, kind.back + 0.6),
            (kind.half - 0.35, kind.high - 0.2, kind.front - 0.3),
        ),
        moving=extra.moving,
        air=(*air, *extra.air),
    )
