"""An office high over a town: desks with screens, blinds half down, a board somebody has planned on.

Knows no staff. Whoever works at the desk in front sits behind it and faces +z; the windows are on the
left. By night the ceiling is dark but where words light it, and screens and one lamp are left on.
"""

import math

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import desks, furniture, lounge
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, motes, rooftops, shell
from filmkit.studio.animatic.world import Lamp, Mark, Pattern, Set

WINDOWS = tuple(Opening(z, 1.75, 0.80, 2.55) for z in (-3.2, -1.1, 1.0, 3.1))
HERO = (-0.55, -0.95)
"""The desk in front, in x and z."""
OTHERS = (
    (-2.35, -3.25, 0.0),
    (0.25, -3.25, 0.0),
    (2.75, -3.25, 0.0),
    (3.0, -0.9, -0.5),
    (2.9, 2.7, math.pi),
    (-2.2, 3.0, math.pi),
)
CUBICLES = tuple((x, z, yaw + math.pi if z < 0.0 else yaw) for x, z, yaw in OTHERS)
"""The same, where one looks into what stands round them."""
FELT = f.patterned((0.17, 0.21, 0.25), Pattern.FABRIC, 0.4, 0.05, 0.02)
PANELS = tuple((x, z) for x in (-2.4, 0.2, 2.8) for z in (-3.3, -1.1, 1.1, 3.3))
MARKS = {
    "center": Mark((0.85, 0.0, 0.95)),
    "left": Mark((0.15, 0.0, 0.95), 0.4),
    "right": Mark((1.55, 0.0, 0.95), -0.4),
    "far": Mark((1.5, 0.0, -2.2), -0.2),
    "work": Mark((HERO[0] - 0.05, 0.0, HERO[1] - 0.62), 0.0, desks.TOP),
    "seat": Mark((HERO[0] - 0.05, 0.0, HERO[1] - 0.72), 0.0, 0.48),
    "path-start": Mark((-1.9, 0.0, 0.6), math.pi / 2),
    "path-end": Mark((3.4, 0.0, 0.8), math.pi / 2),
    "view": Mark((2.3, 0.0, 3.9), 0.0, 1.5),
    "look": Mark((-1.0, 0.0, -2.4), 0.0, 1.08),
}


def office(brief: SetBrief) -> Set:
    """The office."""
    c = Carpenter()
    bright = not brief.night or brief.mentions(
        "fluorescent", "tubes", "busy", "bright", "newsroom", "call center"
    )
    carpet = f.patterned((0.085, 0.095, 0.105), Pattern.FABRIC, 0.35, 0.05, 0.02)
    room = Room(
        -4.0, 4.4, -4.5, 4.5, 2.85, f.PLASTER.tinted((0.44, 0.44, 0.43)), carpet,
        trim=f.plain((0.30, 0.30, 0.31), 0.5, 0.2),
        ceiling=f.patterned((0.52, 0.52, 0.51), Pattern.TILES, 1.7, 0.1, 0.03),
        windows={"left": WINDOWS}, doors={"front": Opening(1.0, 0.95, 0.0, 2.1)},
    )  # fmt: skip
    shell(c, room)
    rooftops(c, room, "left", brief.seed, brief.night)
    _blinds(c, room)
    _ceiling(c, room, bright, brief.night)
    _desks(c, brief)
    _walls(c, room, brief)
    return Set(
        "office",
        c.done(),
        MARKS,
        practicals=_lamps(bright, brief.night),
        windows=tuple(((room.left, 1.7, hole.x), (1.0, 0.0, 0.0)) for hole in (WINDOWS[1], WINDOWS[2])),
        interior=True,
        surface=desks.TOP,
        room=room.camera(),
        air=(motes((room.left + 0.2, 0.4, -3.0), (1.0, 2.4, 2.6), brief.seed, 200, 0.7),),
    )


def _blinds(c: Carpenter, room: Room) -> None:
    """Slats that are let down over the upper part, each window to where somebody left it."""
    slat = f.plain((0.50, 0.50, 0.48), 0.5, 0.2)
    for hole, part in zip(WINDOWS, (0.62, 0.40, 0.52, 0.30), strict=True):
        long = part * (hole.top - hole.bottom)
        count = int(long / 0.062)
        for k in range(count):
            x, y, z = room.at("left", hole.x, hole.top - 0.04 - 0.062 * k, -0.045)
            c.box((x, y, z), (0.050, 0.003, hole.width - 0.06), slat, (0.0, 0.0, 0.55))
        foot = hole.top - 0.04 - 0.062 * count
        c.boxes([room.block("left", hole.x, foot, -0.045, (hole.width - 0.06, 0.025, 0.05))], slat)
        for s in (-0.6, 0.6):
            top, low = (room.at("left", hole.x + s, y, -0.045) for y in (hole.top, foot))
            c.rod(top, low, 0.003, slat, 3)


def _ceiling(c: Carpenter, room: Room, bright: bool, night: bool) -> None:
    """Light panels in a grid."""
    glow = f.glowing((0.92, 0.97, 1.0), (3.2 if night else 1.1) if bright else 0.05)
    y = room.height - 0.012
    c.boxes([Block((x, y, z), (1.15, 0.02, 0.28)) for x, z in PANELS], glow)
    frame = f.plain((0.42, 0.42, 0.42))
    c.boxes(
        [Block((x, y - 0.004, z + s * 0.15), (1.2, 0.028, 0.03)) for x, z in PANELS for s in (-1, 1)], frame
    )


def _desks(c: Carpenter, brief: SetBrief) -> None:
    """One in front, turned to us, with its screen aside; the rest in rows."""
    x, z = HERO
    c.put(desks.desk(1.6), Spot((x, 0, z)))
    c.put(desks.screen(True, brief.seed), Spot((x - 0.50, desks.TOP, z + 0.10), 0.75))
    c.put(desks.keyboard(), Spot((x - 0.02, desks.TOP, z - 0.16), 0.1))
    c.put(desks.papers(brief.seed, 6), Spot((x + 0.40, desks.TOP, z - 0.02), 0.25))
    c.put(lounge.books(brief.seed, 3), Spot((x + 0.66, desks.TOP, z + 0.18), 0.2))
    c.put(desks.arm_lamp(brief.night), Spot((x + 0.70, desks.TOP, z - 0.16)))
    cup = f.CHINA.tinted((0.62, 0.60, 0.55))
    c.turned(
        (x + 0.12, desks.TOP, z + 0.22),
        [(0, 0), (0.038, 0), (0.040, 0.095), (0.036, 0.095), (0.034, 0.02)],
        cup,
        16,
    )
    c.put(desks.swivel_chair((0.26, 0.10, 0.03)), Spot((x - 0.05, 0, z - 0.74), 0.1))
    parted = brief.mentions("cubicle", "cubicles")
    for i, (dx, dz, yaw) in enumerate(CUBICLES if parted else OTHERS):
        c.put(desks.workplace(brief.seed + i, i % 3 != 1 or not brief.night), Spot((dx, 0, dz), yaw))
        away = (dx - 0.72 * math.sin(yaw), 0.0, dz - 0.72 * math.cos(yaw))
        tint = ((0.05, 0.06, 0.07), (0.20, 0.07, 0.03), (0.06, 0.11, 0.12))[i % 3]
        c.put(desks.swivel_chair(tint), Spot(away, yaw + 0.5 * (i % 3 - 1)))
    if parted:
        _cubicles(c)
        return
    for x, z in ((-1.05, -3.25), (1.5, -3.25)):
        c.box((x, 0.62, z + 0.1), (0.04, 1.16, 1.2), FELT, bevel=0.012)


def _cubicles(c: Carpenter) -> None:
    """Each desk between screens of felt as high as who sits there, on three sides."""
    one = Carpenter()
    rail = f.plain((0.40, 0.40, 0.40), 0.6, 0.3)
    for x, z, wide, deep in ((0.0, 0.44, 2.0, 0.05), (-0.98, -0.42, 0.05, 1.7), (0.98, -0.42, 0.05, 1.7)):
        one.box((x, 0.70, z), (wide, 1.24, deep), FELT, bevel=0.01)
        one.box((x, 1.33, z), (wide, 0.03, deep + 0.01), rail)
    for x in (-0.5, 0.1, 0.6):
        one.box((x, 1.05, 0.405), (0.22, 0.28, 0.01), f.PAPER)
    c.put(one.done(), *(Spot((x, 0.0, z), yaw) for x, z, yaw in CUBICLES[:4]))


def _walls(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Board, shelves of binders, cabinets, a clock, plants, a cooler by the door."""
    teal = f.PLASTER.tinted((0.10, 0.19, 0.20))
    c.boxes([room.block("back", 0.2, 1.44, 0.012, (8.4, 2.6, 0.02))], teal)
    c.put(desks.whiteboard(brief.seed, 2.4), room.against("right", -1.9, 0.004, 1.55))
    c.put(furniture.bookshelf(1.7, 1.9, brief.seed, desks.PALE), room.against("back", 3.2, 0.15))
    c.put(furniture.bookshelf(1.7, 1.9, brief.seed + 1, desks.PALE), room.against("right", 1.4, 0.15))
    c.put(furniture.picture(1.1, 0.75, brief.seed), room.against("back", -0.6, 0.024, 1.65))
    c.put(furniture.wall_clock(0.17, 10.2, False), room.against("back", 1.35, 0.10, 2.15))
    for at, tall in (((-3.55, 0.0, -4.0), 1.25), ((3.95, 0.0, 3.95), 1.1), ((-3.5, 0.0, 4.0), 1.2)):
        c.put(lounge.pot_plant(brief.seed + int(tall * 100), tall), Spot(at))
    for k in range(3):
        x, y, z = room.at("front", -0.6 - 0.5 * k, 0.66, 0.28)
        c.box((x, y, z), (0.47, 1.32, 0.5), desks.GREY.tinted((0.24, 0.25, 0.26)), bevel=0.008)
        c.boxes([Block((x, 0.2 + 0.32 * n, z - 0.256), (0.42, 0.29, 0.012)) for n in range(4)], desks.GREY)
    water = Finish((0.22, 0.36, 0.46), f.GLASS.material)
    x, _, z = room.at("front", 2.0, 0.0, 0.24)
    c.box((x, 0.5, z), (0.32, 1.0, 0.32), f.plain((0.56, 0.56, 0.55)), bevel=0.02)
    c.turned((x, 1.0, z), [(0.06, 0), (0.13, 0.08), (0.135, 0.36), (0.10, 0.40), (0, 0.40)], water, 18)


def _lamps(bright: bool, night: bool) -> tuple[Lamp, ...]:
    if not night:
        return ()
    x, z = HERO
    desk = Lamp((x + 0.50, desks.TOP + 0.40, z - 0.16), (1.9, 1.3, 0.70), 0.08, 3.6)
    screens = [Lamp((x - 0.42, desks.TOP + 0.34, z - 0.12), (0.22, 0.32, 0.52), 0.2, 2.2)]
    for dx, dz, yaw in OTHERS[:4]:
        at = (dx - 0.3 * math.sin(yaw), desks.TOP + 0.34, dz - 0.3 * math.cos(yaw))
        screens.append(Lamp(at, (0.20, 0.30, 0.50), 0.2, 2.4))
    if not bright:
        return (desk, *screens, Lamp((3.4, 2.5, -3.8), (0.55, 0.62, 0.66), 0.4, 4.5))
    return (
        desk,
        *(Lamp((px, 2.6, pz), (1.35, 1.50, 1.58), 0.5, 5.0) for px, pz in PANELS[::2]),
        *screens[:2],
    )
