"""A classroom: a blackboard, rows of benches that face it, tall windows on the left, globes overhead.

Knows no class. Whoever stands at the centre stands before the board and faces the benches (+z);
whoever sits, sits in the first row and faces the board.
"""

import math

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import desks, furniture, lounge
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room, garden, motes, shell, snow_lies
from filmkit.studio.animatic.world import Color, Lamp, Mark, Set

WINDOWS = tuple(Opening(z, 1.25, 0.95, 2.75) for z in (-2.6, -0.6, 1.4, 3.3))
BENCHES = tuple((x, z) for z in (-0.35, 1.05, 2.45) for x in (-2.15, 0.15, 2.45))
GLOBES = tuple((x, z) for x in (-1.6, 1.8) for z in (-2.4, 0.2, 2.8))
MARKS = {
    "center": Mark((0.35, 0.0, -2.35)),
    "left": Mark((-0.35, 0.0, -2.35), 0.4),
    "right": Mark((1.05, 0.0, -2.35), -0.4),
    "far": Mark((-0.9, 0.0, -2.2), 0.3),
    "work": Mark((0.6, 0.0, -3.45), math.pi, 1.4),
    "seat": Mark((0.42, 0.0, 0.03), math.pi, 0.43),
    "path-start": Mark((-1.6, 0.0, -2.2), math.pi / 2),
    "path-end": Mark((2.4, 0.0, -2.2), math.pi / 2),
    "view": Mark((1.55, 0.0, 3.85), 0.0, 1.62),
    "look": Mark((-0.35, 0.0, -3.9), 0.0, 1.25),
}


def classroom(brief: SetBrief) -> Set:
    """The room, between two lessons."""
    c = Carpenter()
    room = Room(
        -3.7, 3.9, -4.0, 4.4, 3.25, f.PLASTER.tinted((0.46, 0.43, 0.35)), f.PALE_BOARDS,
        trim=f.plain((0.16, 0.21, 0.17), 0.5, 0.2), windows={"left": WINDOWS},
        doors={"right": Opening(3.2, 0.95, 0.0, 2.1)},
    )  # fmt: skip
    shell(c, room)
    garden(c, room, "left", brief.seed, snow_lies(brief))
    _dado(c, room)
    _front(c, room, brief)
    for i, (x, z) in enumerate(BENCHES):
        c.put(desks.school_desk(brief.seed + i), Spot((x, 0, z), math.pi))
    _round(c, room, brief)
    for x, z in GLOBES:
        c.rod((x, room.height, z), (x, 2.72, z), 0.010, f.BRASS)
        glass = f.glowing((1.0, 0.88, 0.66), 5.0) if brief.night else f.plain((0.62, 0.61, 0.57), 0.9, 0.4)
        c.ball((x, 2.58, z), 0.16, glass, 16)
    lamps = tuple(Lamp((x, 2.5, z), (2.1, 1.6, 1.0), 0.3, 5.5) for x, z in GLOBES)
    return Set(
        "classroom",
        c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        windows=tuple(((room.left, 1.8, hole.x), (1.0, 0.0, 0.0)) for hole in WINDOWS[:3]),
        interior=True,
        room=room.camera(),
        air=(motes((room.left + 0.2, 0.5, -3.0), (1.0, 2.8, 3.0), brief.seed, 320),),
    )


def _dado(c: Carpenter, room: Room) -> None:
    """Painted boards to the height of a chair's back, all round but for the door."""
    paint = f.patterned((0.15, 0.21, 0.17), f.OAK.material.pattern, 6.0, 0.4, 0.12)
    rows = [
        room.block("back", 0.1, 0.5, 0.014, (7.6, 0.78, 0.02)),
        room.block("front", 0.1, 0.5, 0.014, (7.6, 0.78, 0.02)),
        room.block("left", 0.2, 0.5, 0.014, (8.4, 0.78, 0.02)),
        room.block("right", -0.7, 0.5, 0.014, (6.6, 0.78, 0.02)),
    ]
    c.boxes(rows, paint)
    rail = [Block((a[0], 0.91, a[2]), (s[0] + 0.01, 0.05, s[2] + 0.02)) for a, s in rows]
    c.boxes(rail, room.trim)


def _front(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """The board, the platform and the teacher's table with a globe, a clock above."""
    c.put(desks.blackboard(3.7), room.against("back", 0.0, 0.01, 1.72))
    c.put(furniture.wall_clock(0.19, 8.55, False), room.against("back", 0.0, 0.09, 2.72))
    c.put(furniture.table(1.4, 0.7, 0.78, f.DARK_OAK), Spot((-1.75, 0, -2.75)))
    c.put(furniture.chair(), Spot((-1.75, 0, -3.35)))
    c.put(lounge.books(brief.seed, 4), Spot((-2.2, 0.78, -2.75), 0.3))
    c.put(desks.papers(brief.seed, 7), Spot((-1.65, 0.78, -2.70), 0.2))
    _globe(c, (-1.28, 0.78, -2.78))
    c.ball((-1.5, 0.82, -2.52), 0.040, f.plain((0.42, 0.03, 0.02), 0.8, 0.4), 14)
    chart: Color = (0.50, 0.46, 0.34)
    for along, tint in ((-2.75, chart), (2.85, (0.34, 0.42, 0.46))):
        c.boxes([room.block("back", along, 1.85, 0.012, (1.05, 1.35, 0.012))], f.PAPER.tinted(tint))
        c.boxes([room.block("back", along, y, 0.02, (1.12, 0.035, 0.035)) for y in (1.17, 2.53)], f.DARK_OAK)
        for k, (dx, dy, w, h) in enumerate(
            ((-0.2, 0.25, 0.42, 0.3), (0.18, 0.1, 0.3, 0.5), (-0.1, -0.35, 0.5, 0.24))
        ):
            land: Color = ((0.20, 0.26, 0.12), (0.36, 0.22, 0.10), (0.28, 0.30, 0.16))[k]
            at = room.at("back", along + dx, 1.85 + dy, 0.020)
            c.ball(at, (w / 2, h / 2, 0.003), f.PAPER.tinted(land), 14)


def _globe(c: Carpenter, at: tuple[float, float, float]) -> None:
    x, y, z = at
    c.turned(at, [(0.10, 0), (0.09, 0.02), (0.015, 0.04), (0.015, 0.10)], f.DARK_OAK, 18)
    c.ball(
        (x, y + 0.25, z), 0.15, f.patterned((0.08, 0.17, 0.26), f.PLASTER.material.pattern, 3.0, 0.8, 0.4), 22
    )
    for dx, dy, r in ((0.04, 0.05, 0.07), (-0.06, -0.03, 0.06), (0.02, -0.08, 0.05)):
        c.ball(
            (x + dx, y + 0.25 + dy, z + 0.105), (r, r * 0.8, 0.035), f.plain((0.24, 0.26, 0.11), 0.5, 0.2), 12
        )


def _round(c: Carpenter, room: Room, brief: SetBrief) -> None:
    """Shelves, drawings in a row, pegs with coats, plants on a sill: the other walls."""
    c.put(furniture.bookshelf(1.6, 1.5, brief.seed), room.against("right", -2.6, 0.15))
    c.put(furniture.bookshelf(1.6, 1.5, brief.seed + 1), room.against("right", -0.9, 0.15))
    c.put(lounge.books(brief.seed + 2, 3), room.against("right", -2.4, 0.16, 1.5, 0.4))
    tints: tuple[Color, ...] = (
        (0.50, 0.16, 0.08),
        (0.16, 0.30, 0.42),
        (0.46, 0.38, 0.10),
        (0.18, 0.32, 0.14),
    )
    for k in range(9):
        along = -2.9 + 0.72 * k
        c.boxes([room.block("front", along, 1.85, 0.006, (0.48, 0.36, 0.004))], f.PAPER)
        for n in range(2):
            at = room.at("front", along - 0.1 + 0.2 * n, 1.83 + 0.05 * n, 0.009)
            c.ball(at, (0.10 - 0.03 * n, 0.09, 0.002), f.PAPER.tinted(tints[(k + n + brief.seed) % 4]), 10)
    c.boxes([room.block("front", 0.0, 1.32, 0.02, (5.6, 0.09, 0.03))], f.DARK_OAK)
    for k in range(14):
        peg = room.at("front", -2.6 + 0.4 * k, 1.32, 0.08)
        c.ball(peg, 0.022, f.BRASS, 8)
        if k % 3 == 0:
            coat = tuple(0.22 * part for part in tints[(k // 3) % 4])
            cloth = f.patterned((coat[0], coat[1], coat[2]), f.LINEN.material.pattern, 0.5, 0.1, 0.02)
            fall = [(0.11, 0), (0.125, 0.1), (0.12, 0.45), (0.09, 0.62), (0.03, 0.72), (0.0, 0.74)]
            c.turned((peg[0], peg[1] - 0.74, peg[2]), fall, cloth, 12)
    for hole in WINDOWS[::2]:
        c.put(
            lounge.pot_plant(brief.seed + round(4 + hole.x), 0.42),
            Spot(room.at("left", hole.x + 0.3, hole.bottom, 0.05)),
        )
