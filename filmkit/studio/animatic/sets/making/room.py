"""The shell of a room: four walls with windows and doors, floor, ceiling, mouldings, and what is outside.

Knows no furniture. A wall is "left", "right", "back" or "front"; a place on it is how far along it
runs (z on left and right, x on the others), how high, and how far out into the room.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.swaying import swaying
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Discs, Material, Mesh, Particles, Pattern, Vec

YAW: Mapping[str, float] = {"back": 0.0, "left": math.pi / 2, "front": math.pi, "right": -math.pi / 2}
"""Which way what stands against a wall faces."""
THICK = 0.22
PAINT = f.plain((0.62, 0.60, 0.56), 0.4, 0.15)


@dataclass(frozen=True, slots=True)
class Room:
    """A room's measures and its stuff."""

    left: float
    right: float
    back: float
    front: float
    height: float
    wall: Finish
    floor: Finish
    trim: Finish = PAINT
    ceiling: Finish = f.WHITE_WALL
    windows: Mapping[str, Sequence[Opening]] = field(default_factory=dict)
    doors: Mapping[str, Opening] = field(default_factory=dict)

    def at(self, side: str, along: float, y: float, out: float = 0.0) -> Vec:
        """A place on a wall."""
        if side == "left":
            return (self.left + out, y, along)
        if side == "right":
            return (self.right - out, y, along)
        return (along, y, self.back + out) if side == "back" else (along, y, self.front - out)

    def block(self, side: str, along: float, y: float, out: float, size: Vec) -> Block:
        """A box on a wall; `size` is along, up, out."""
        long, high, deep = size
        turned = side in ("left", "right")
        return Block(self.at(side, along, y, out), (deep, high, long) if turned else (long, high, deep))

    def against(self, side: str, along: float, out: float, y: float = 0.0, turn: float = 0.0) -> Spot:
        """Where a piece stands that has its back to a wall."""
        return Spot(self.at(side, along, y, out), YAW[side] + turn)

    def span(self, side: str) -> tuple[float, float]:
        """From where to where a wall runs."""
        return (self.back, self.front) if side in ("left", "right") else (self.left, self.right)

    def camera(self, near: float = 0.3) -> tuple[Vec, Vec]:
        """Where a camera may be."""
        low = (self.left + near, 0.22, self.back + near + 0.2)
        return low, (self.right - near, self.height - 0.2, self.front - near)


BRICK = f.patterned((0.30, 0.125, 0.085), Pattern.STONE, 8.0, 0.15, 0.05)
STUFFS: tuple[tuple[tuple[str, ...], Finish], ...] = (
    (("brick wall", "brick walls", "exposed brick", "bare brick", "brickwork"), BRICK),
    (("wood panel", "wood-paneled", "paneled", "panelled", "wooden wall", "wooden walls"),
     f.patterned((0.26, 0.155, 0.085), Pattern.PLANKS, 3.0, 0.25, 0.08)),
    (("concrete wall", "concrete walls", "bare concrete"), f.PLASTER.tinted((0.30, 0.30, 0.295))),
    (("stone wall", "stone walls"), f.patterned((0.30, 0.275, 0.235), Pattern.STONE, 2.2, 0.15, 0.05)),
)  # fmt: skip
PAINTS: Mapping[str, Color] = {
    "red": (0.40, 0.06, 0.05), "pink": (0.56, 0.27, 0.31), "orange": (0.52, 0.22, 0.06),
    "yellow": (0.58, 0.45, 0.14), "green": (0.16, 0.30, 0.17), "teal": (0.06, 0.24, 0.25),
    "blue": (0.12, 0.22, 0.40), "purple": (0.24, 0.13, 0.33), "white": (0.62, 0.61, 0.58),
    "black": (0.03, 0.03, 0.032), "gray": (0.28, 0.28, 0.28), "grey": (0.28, 0.28, 0.28),
}  # fmt: skip


def paint_said(brief: SetBrief, own: Color, *nouns: str) -> Color:
    """The colour that words give to a room's own pieces, curtains or a sofa; else their own."""
    said = (tint for name, tint in PAINTS.items() if brief.mentions(*(f"{name} {noun}" for noun in nouns)))
    return next(said, own)


_CURTAINS = re.compile(r"((?:[a-z-]+,? (?:and )?){1,3})(?:curtains?|drapes?)\b", re.I)
SHEER: Color = (0.92, 0.92, 0.90)
"""Of thin white stuff."""


def cloth_said(brief: SetBrief, own: Color) -> Color:
    """The colour of a room's curtains as words have it: "sheer", "red velvet"; else its own."""
    hit = _CURTAINS.search(brief.words)
    said = re.findall("[a-z]+", hit[1].lower()) if hit else []
    tint = next((PAINTS[word] for word in said if word in PAINTS and word != "white"), None)
    thin = {"sheer", "white", "lace", "gauzy", "translucent", "thin", "billowing"} & set(said)
    return tint or (SHEER if thin else own)


def wall_said(brief: SetBrief, own: Finish) -> Finish:
    """What walls are of or painted in, where words say so; else a room's own."""
    stuff = next((finish for words, finish in STUFFS if brief.mentions(*words)), None)
    tint = next((c for name, c in PAINTS.items() if brief.mentions(f"{name} wall", f"{name} walls")), None)
    return stuff or (f.PLASTER.tinted(tint) if tint else own)


def shell(c: Carpenter, room: Room) -> None:
    """Walls, floor, ceiling, skirting, cornice, and every window and door in them."""
    c.floor((room.left, 0, room.back), (room.right, 0, room.front), room.floor, (6, 6))
    middle = ((room.left + room.right) / 2, room.height + 0.05, (room.back + room.front) / 2)
    c.box(middle, (room.right - room.left + 0.6, 0.1, room.front - room.back + 0.6), room.ceiling)
    for side in YAW:
        holes = list(room.windows.get(side, ()))
        door = room.doors.get(side)
        low, high = room.span(side)
        solid = pierced(low - THICK, high + THICK, 0, room.height, [*holes, *([door] if door else [])], THICK)
        c.boxes([room.block(side, p[0], p[1], -THICK / 2, size) for p, size in solid], room.wall)
        for hole in holes:
            _window(c, room, side, hole)
        if door:
            _door(c, room, side, door)
        _mouldings(c, room, side, door)


def _mouldings(c: Carpenter, room: Room, side: str, door: Opening | None) -> None:
    """Skirting, interrupted by a door, and a cornice."""
    low, high = room.span(side)
    cut = [low, high] if door is None else [low, door.x - door.width / 2, door.x + door.width / 2, high]
    pieces = [((a + b) / 2, b - a) for a, b in zip(cut[::2], cut[1::2], strict=True)]
    c.boxes([room.block(side, x, 0.07, 0.012, (long, 0.14, 0.024)) for x, long in pieces], room.trim)
    top = room.height
    c.boxes(
        [
            room.block(side, (low + high) / 2, top - 0.03, 0.05, (high - low, 0.06, 0.10)),
            room.block(side, (low + high) / 2, top - 0.09, 0.025, (high - low, 0.06, 0.05)),
        ],
        room.ceiling,
    )


def _window(c: Carpenter, room: Room, side: str, hole: Opening) -> None:
    """Frame, glazing bars, casing and sill."""
    bars = window_bars(hole, max(2, round(hole.width / 0.55)), 2 if hole.top - hole.bottom < 1.6 else 3, 0.04)
    c.boxes([room.block(side, p[0], p[1], -0.13, (size[0], size[1], 0.05)) for p, size in bars], room.trim)
    middle, tall = (hole.bottom + hole.top) / 2, hole.top - hole.bottom
    casing = [
        room.block(side, hole.x + s * (hole.width / 2 + 0.045), middle, 0.012, (0.09, tall + 0.1, 0.03))
        for s in (-1, 1)
    ]
    casing.append(room.block(side, hole.x, hole.top + 0.05, 0.016, (hole.width + 0.22, 0.10, 0.04)))
    casing.append(room.block(side, hole.x, hole.bottom - 0.02, 0.03, (hole.width + 0.26, 0.04, 0.24)))
    c.boxes(casing, room.trim)


def _door(c: Carpenter, room: Room, side: str, hole: Opening) -> None:
    """A closed panelled door in its casing."""
    c.boxes([room.block(side, hole.x, hole.top / 2, -0.07, (hole.width, hole.top, 0.05))], room.trim)
    panels = [
        room.block(side, hole.x + s * hole.width * 0.23, y, -0.04, (hole.width * 0.34, h, 0.014))
        for s in (-1, 1)
        for y, h in ((0.55, 0.62), (1.42, 0.86))
    ]
    casing = [
        room.block(side, hole.x + s * (hole.width / 2 + 0.05), hole.top / 2, 0.014, (0.10, hole.top, 0.035))
        for s in (-1, 1)
    ]
    casing.append(room.block(side, hole.x, hole.top + 0.05, 0.016, (hole.width + 0.24, 0.11, 0.045)))
    c.boxes([*panels, *casing], room.trim)
    c.ball(room.at(side, hole.x - hole.width * 0.40, 1.02, 0.02), 0.03, f.BRASS, 10)


def curtains(room: Room, side: str, hole: Opening, cloth: Finish) -> Callable[[float], Mesh]:
    """A pair of long curtains, gathered to both sides, that the air moves; and their rail."""
    c = Carpenter()
    top = min(hole.top + 0.22, room.height - 0.12)
    cloths = [_fall(room, side, hole.x + s * (hole.width / 2 + 0.10), top, s) for s in (-1.0, 1.0)]
    for part in cloths:
        c.part(part, cloth)
    rows = c.done()
    rail = Carpenter()
    ends = [room.at(side, hole.x + s * (hole.width / 2 + 0.42), top + 0.02, 0.12) for s in (-1, 1)]
    rail.rod(ends[0], ends[1], 0.014, f.BRASS, 8)
    for end in ends:
        rail.ball(end, 0.028, f.BRASS, 10)
    rail.put(rows, Spot((0, 0, 0)))
    mesh = rail.done()
    hangs = np.concatenate([np.zeros(len(mesh.vertices) - len(rows.vertices)), top - rows.vertices[:, 1]])
    return swaying(mesh, (np.clip(hangs / top, 0, 1) ** 1.5).astype(np.float32), 0.035, 0.8)


def _fall(room: Room, side: str, along: float, top: float, gather: float) -> Part:
    """One cloth in folds from its rail to the floor."""
    u, v = np.meshgrid(np.linspace(-0.5, 0.5, 33), np.linspace(0.0, 1.0, 9), indexing="ij")
    wide = 0.52 + 0.12 * v
    p = along + gather * 0.10 + u * wide - gather * 0.06 * np.sin(v * 2.2)
    out = 0.12 + (0.028 + 0.022 * v) * np.sin(u * 44.0 + 1.2 * v)
    y = top - v * (top - 0.03)
    slope = 44.0 * (0.028 + 0.022 * v) * np.cos(u * 44.0 + 1.2 * v) / wide
    points = _on_wall(room, side, p.ravel(), y.ravel(), out.ravel())
    bent = _on_wall(room, side, -slope.ravel(), 0 * u.ravel(), 1 + 0 * u.ravel())
    normals = bent - np.array(room.at(side, 0.0, 0.0))
    return part_of(points, normals, primitives.grid_triangles(32, 8))


def _on_wall(room: Room, side: str, along: F64, y: F64, out: F64) -> F64:
    """Many places on a wall."""
    base = np.array(room.at(side, 0.0, 0.0))
    one, deep = (np.array(room.at(side, a, 0.0, b)) - base for a, b in ((1.0, 0.0), (0.0, 1.0)))
    up = np.array((0.0, 1.0, 0.0))
    return np.asarray(base + along[:, None] * one + y[:, None] * up + out[:, None] * deep, np.float64)


def garden(c: Carpenter, room: Room, side: str, seed: int, white: bool = False) -> None:
    """Outside a window: a lawn, a hedge, trees apart, all too low to keep out the sun; `white` under snow."""
    chance = np.random.default_rng(seed)
    lawn = f.patterned((0.12, 0.16, 0.05), f.MEADOW.material.pattern, 0.8)
    if white:
        lawn = f.patterned((0.60, 0.63, 0.68), Pattern.PLASTER, 0.3)
    c.boxes([room.block(side, 0.0, -0.45, -22.3, (60.0, 0.1, 44.0))], lawn)
    greens = ((0.030, 0.060, 0.018), (0.110, 0.170, 0.045))
    if white:
        greens = ((0.30, 0.33, 0.37), (0.60, 0.63, 0.68))
    for i in range(7):
        bush = greenery.crown(seed + i, 0.2, 1.3, 1.5, *greens, 70)
        at = room.at(side, -12.0 + 4.0 * i, -0.4, -11.0 - float(chance.uniform(0, 5)))
        c.put(bush, Spot(at, 1.3 * i))
    for along in (-9.0, 7.5):
        tree = greenery.crown(seed + 9, 2.2, 6.0, 2.4, *greens, 260)
        at = room.at(side, along, -0.4, -13.0)
        c.put(tree, Spot(at))
        c.rod(at, (at[0], at[1] + 3.4, at[2]), 0.16, f.BARK, 7)


def snow_lies(brief: SetBrief) -> bool:
    """Whether what is seen through a window is white."""
    return brief.snow or brief.mentions("snow", "snowy", "snowfall", "blizzard", "snowstorm")


def rooftops(c: Carpenter, room: Room, side: str, seed: int, night: bool) -> None:
    """Outside a window high up: house fronts across a street, some of their windows lit."""
    chance = np.random.default_rng(seed)
    for i in range(9):
        wide, high = float(chance.uniform(4.5, 7.5)), float(chance.uniform(2.6, 5.0))
        tone = float(chance.uniform(0.7, 1.2))
        glow = f.patterned((0.20 * tone, 0.175 * tone, 0.155 * tone), Pattern.FACADE, 0.55)
        lit = Finish(glow.color, Material(0.1, 0.04, 0.9 if night else 0.0, Pattern.FACADE, 0.55))
        out = -24.0 - float(chance.uniform(0, 5))
        along = -26.0 + 6.6 * i
        c.boxes([room.block(side, along, high / 2 - 6.0, out, (wide, high + 12.0, 5.0))], lit)
        c.boxes([room.block(side, along, high + 0.1, out, (wide + 0.4, 0.5, 5.4))], f.SLATE_ROOF)
        c.boxes(
            [room.block(side, along + 1.0, high + 0.9, out, (0.8, 1.4, 0.7))],
            f.STONE.tinted((0.2, 0.1, 0.08)),
        )


def motes(low: Vec, high: Vec, seed: int, count: int = 260, strength: float = 1.0) -> Particles:
    """Dust that turns in a window's light."""
    chance = np.random.default_rng(seed)
    a, b = np.array(low), np.array(high)
    start, phase = chance.uniform(a, b, (count, 3)), chance.uniform(0, math.tau, (count, 3))
    color = (np.outer(chance.uniform(0.1, 0.8, count), (0.8, 0.7, 0.55)) * strength).astype(np.float32)
    size = (chance.uniform(0.5, 1.3, count) * 0.0020).astype(np.float32)

    def at(seconds: float) -> Discs:
        drifted = start + np.array((0.02, 0.010, 0.006)) * seconds + 0.08 * np.sin(seconds * 0.5 + phase)
        return Discs((a + (drifted - a) % (b - a)).astype(np.float32), color, size)

    return at
