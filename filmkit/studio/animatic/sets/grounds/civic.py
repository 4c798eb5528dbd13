"""Houses with a purpose, seen from before them: their walls, roof, windows, doors and name, for `grounds`.

Knows no street. The house stands behind whoever is in the middle, a little to the right, and faces them; its
door and its name are low enough for a medium view.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.fixtures import BRIGHT, name
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Pattern

X, Z = 2.4, -18.0
"""Where the middle of a front's foot is."""
LAWN = f.patterned((0.105, 0.150, 0.040), Pattern.GRASS, 0.5, 0.1, 0.03)
PAVING = f.patterned((0.22, 0.21, 0.195), Pattern.TILES, 0.9, 0.4, 0.12, reflect=0.15)
TAR = f.patterned((0.075, 0.075, 0.078), Pattern.ASPHALT, 1.2, 0.45, 0.18, reflect=0.5)
EARTH = f.patterned((0.30, 0.235, 0.16), Pattern.SAND, 1.2, 0.1, 0.03)
BRICK = f.patterned((0.30, 0.115, 0.075), Pattern.STONE, 5.0)
RENDER = f.PLASTER.tinted((0.50, 0.46, 0.38))
WHITE = f.patterned((0.58, 0.57, 0.53), Pattern.PLANKS, 3.0)
ASHLAR = f.patterned((0.42, 0.39, 0.33), Pattern.STONE, 1.6)
LOGS = f.patterned((0.26, 0.155, 0.08), Pattern.PLANKS, 3.2)
CONCRETE = f.PLASTER.tinted((0.36, 0.355, 0.34))
RED_BOARDS = f.patterned((0.32, 0.045, 0.03), Pattern.PLANKS, 3.0)
METAL = f.patterned((0.36, 0.38, 0.39), Pattern.PLANKS, 2.0, 0.5, 0.2)
TRIM = f.plain((0.56, 0.54, 0.48), 0.3, 0.1)
RED_TILES = f.patterned((0.30, 0.105, 0.055), Pattern.TILES, 3.0)

More = Callable[[Carpenter, "Front", SetBrief], None]


@dataclass(frozen=True, slots=True)
class Front:
    """One kind of house."""

    wall: Finish
    wide: float
    storeys: int
    roof: str = "flat"
    """flat, gable (its point towards us), or eaves (its slope towards us)."""
    door: str = "double"
    """double, glass, garage, barn, house, row, or none."""
    sign: str = ""
    board: Color = (0.03, 0.03, 0.035)
    more: More | None = None
    cover: Finish = f.SLATE_ROOF
    storey: float = 3.2
    back: float = 0.0
    """How much farther off than the others."""

    @property
    def high(self) -> float:
        """Of the walls."""
        return self.storeys * self.storey + 0.4


def front(kind: Front, c: Carpenter, brief: SetBrief) -> Extra:
    """The house, its name, what stands before it, and lamps."""
    z, w, h = Z - kind.back, kind.wide, kind.high
    c.box((X, h / 2, z - 4.5), (w, h, 9.0), kind.wall)
    _roof(c, kind, z)
    _windows(c, kind, brief, z)
    if kind.door != "none":
        DOORS[kind.door](c, kind, brief, z)
    if kind.sign:
        at = 3.5 if kind.door in ("garage", "barn") else 2.55 if kind.door == "glass" else 3.05
        out = 2.06 if kind.door == "glass" else 0.12  # on the edge of an awning, which hides the wall over it
        letters = min(0.62, 0.72 * w / (0.8 * len(kind.sign) + 1.0))
        board = f.plain(kind.board, 0.5, 0.2)
        name(
            c,
            kind.sign,
            (X, at + (0.45 if kind.door == "garage" else 0.0), z + out),
            letters,
            board,
            brief.night,
        )
    if kind.more:
        kind.more(c, kind, brief)
    by_road = kind.door not in ("barn", "house") or brief.night
    lamps = posts(c, ((-5.4, -5.2), (8.4, -7.4)), brief.night) if by_road else ()
    return Extra((*lamps, *(Lamp((X + a, 3.4, z + 2.0), (7.0, 5.0, 2.8), 0.6, 9.0) for a in (-3.0, 3.0))))


def _roof(c: Carpenter, kind: Front, z: float) -> None:
    w, h = kind.wide, kind.high
    if kind.roof == "flat":
        c.box((X, h + 0.2, z - 4.5), (w + 0.5, 0.5, 9.5), f.TRIM)
        return
    if kind.roof == "eaves":
        c.sheet(
            [
                (X - w / 2 - 0.5, h - 0.15, z + 0.7),
                (X + w / 2 + 0.5, h - 0.15, z + 0.7),
                (X + w / 2 + 0.2, h + 2.6, z - 4.5),
                (X - w / 2 - 0.2, h + 2.6, z - 4.5),
            ],
            kind.cover,
            (8, 3),
        )
        for s in (-1, 1):
            side = [(X + s * w / 2, h, z), (X + s * w / 2, h + 2.6, z - 4.5), (X + s * w / 2, h, z - 9.0)]
            c.sheet([*(side if s > 0 else side[::-1]), side[0 if s > 0 else 2]], kind.wall)
        c.box((X + w * 0.3, h + 2.2, z - 3.6), (0.7, 2.0, 0.7), BRICK)
        return
    rise = w * 0.36
    tip = (X, h + rise, z)
    c.sheet([(X - w / 2, h, z + 0.01), (X + w / 2, h, z + 0.01), tip, tip], kind.wall)
    for s in (-1, 1):
        edge = [
            (X + s * (w / 2 + 0.4), h - 0.25, z + 0.5),
            (X + s * (w / 2 + 0.4), h - 0.25, z - 9.2),
            (X, h + rise + 0.1, z - 9.2),
            (X, h + rise + 0.1, z + 0.5),
        ]
        c.sheet(edge if s > 0 else edge[::-1], kind.cover, (4, 6))
        c.rod(
            (X + s * (w / 2 + 0.4), h - 0.3, z + 0.5),
            (X, h + rise + 0.05, z + 0.5),
            0.12,
            f.plain((0.56, 0.55, 0.5)),
        )


def _windows(c: Carpenter, kind: Front, brief: SetBrief, z: float) -> None:
    if kind.door == "barn":
        return
    dark, lit = f.plain((0.03, 0.04, 0.05), 0.95, 0.6), f.glowing((1.0, 0.70, 0.36), 1.3)
    trim = f.plain((0.58, 0.56, 0.50), 0.3, 0.1)
    count = max(2, round(kind.wide / 2.7))
    panes: tuple[list[Block], list[Block]] = ([], [])
    frames = []
    clear = {
        "garage": kind.wide * 0.40,
        "row": kind.wide,
        "glass": 3.4,
        "double": 2.2,
        "house": 1.2,
        "none": 0.0,
    }
    for level in range(kind.storeys):
        for k in range(count):
            x = X + (k - (count - 1) / 2) * kind.wide / count
            if level == 0 and abs(x - X) < clear[kind.door]:
                continue
            y = level * kind.storey + 1.75
            on = brief.night and (k * 3 + level * 5 + brief.seed) % 3 != 0
            panes[on].append(Block((x, y, z + 0.03), (1.15, 1.5, 0.06)))
            frames += [Block((x, y + s * 0.8, z + 0.07), (1.4, 0.12, 0.14)) for s in (-1, 1)]
            frames += [Block((x + s * 0.6, y, z + 0.06), (0.08, 1.5, 0.10)) for s in (-1, 0, 1)]
    c.boxes(panes[0], dark)
    c.boxes(panes[1], lit)
    c.boxes(frames, trim)


def _panelled(c: Carpenter, kind: Front, brief: SetBrief, z: float) -> None:
    """One leaf or two in a frame, steps before it."""
    wood = f.DARK_OAK.tinted((0.16, 0.07, 0.035))
    wide = 1.9 if kind.door == "double" else 1.05
    c.box((X, 1.2, z + 0.05), (wide, 2.4, 0.1), wood)
    c.boxes(
        [Block((X + s * (wide / 2 + 0.1), 1.25, z + 0.1), (0.2, 2.6, 0.2)) for s in (-1, 1)]
        + [Block((X, 2.55, z + 0.1), (wide + 0.6, 0.22, 0.3))],
        TRIM,
    )
    c.boxes(
        [Block((X, 0.08 + 0.13 * k, z + 0.9 - 0.3 * k), (wide + 1.2, 0.15, 0.6)) for k in range(3)],
        f.STONE,
    )
    c.boxes([Block((X + s * 0.12, 1.15, z + 0.13), (0.04, 0.2, 0.05)) for s in (-1, 1)], f.BRASS)


def _glazed(c: Carpenter, kind: Front, brief: SetBrief, z: float) -> None:
    """A front of glass under an awning."""
    warm = f.glowing((1.0, 0.78, 0.46), 1.1) if brief.night else f.plain((0.10, 0.115, 0.12), 0.95, 0.7)
    c.box((X, 1.35, z + 0.04), (6.0, 2.5, 0.08), warm)
    c.boxes(
        [Block((X - 3.0 + k, 1.35, z + 0.10), (0.08, 2.6, 0.08)) for k in range(7)]
        + [Block((X, y, z + 0.10), (6.0, 0.08, 0.08)) for y in (0.15, 2.6)],
        f.IRON,
    )
    c.box((X, 2.72, z + 1.0), (5.0, 0.16, 2.0), f.AWNING)


def _gates(c: Carpenter, kind: Front, brief: SetBrief, z: float) -> None:
    """Three doors of a fire house, or one of a barn with its loft."""
    count = 3 if kind.door == "garage" else 1
    red = (
        f.plain((0.44, 0.03, 0.025), 0.5, 0.25)
        if kind.sign == "FIRE"
        else f.plain((0.44, 0.44, 0.42), 0.5, 0.2)
    )
    for k in range(count):
        x = X + (k - (count - 1) / 2) * 3.5
        leaf = red if kind.door == "garage" else f.patterned((0.26, 0.035, 0.022), Pattern.PLANKS, 3.0)
        c.box((x, 1.5, z + 0.05), (3.0, 3.0, 0.1), leaf)
        c.boxes(
            [Block((x + s * 1.55, 1.55, z + 0.1), (0.14, 3.1, 0.16)) for s in (-1, 1)]
            + [Block((x, 3.1, z + 0.1), (3.3, 0.16, 0.16))],
            TRIM,
        )
        if kind.door == "garage":
            c.boxes([Block((x, 0.5 + 0.5 * j, z + 0.11), (2.9, 0.03, 0.02)) for j in range(5)], f.IRON)
            c.boxes([Block((x - 0.9 + 0.6 * j, 2.2, z + 0.11), (0.42, 0.3, 0.02)) for j in range(4)], f.GLASS)
        else:
            for s in (-1, 1):
                c.box((x + s * 0.74, 1.5, z + 0.12), (1.4, 0.12, 0.03), TRIM, (0, 0, s * 1.1))
                c.box((x + s * 0.74, 1.5, z + 0.12), (1.4, 0.12, 0.03), TRIM, (0, 0, -s * 1.1))
            c.box((x, 4.5, z + 0.06), (1.2, 1.2, 0.1), f.plain((0.03, 0.025, 0.02)))
            c.boxes([Block((x + s * 0.64, 4.5, z + 0.1), (0.1, 1.4, 0.1)) for s in (-1, 1)], TRIM)


def _row(c: Carpenter, kind: Front, brief: SetBrief, z: float) -> None:
    """Six doors under one roof, a window beside each."""
    for k in range(6):
        x = X + (k - 2.5) * kind.wide / 6
        c.box((x - 0.6, 1.05, z + 0.05), (0.9, 2.1, 0.1), f.plain(BRIGHT[1], 0.4, 0.2))
        pane = (
            f.glowing((1.0, 0.7, 0.36), 1.2)
            if brief.night and k % 2
            else f.plain((0.04, 0.05, 0.06), 0.9, 0.6)
        )
        c.box((x + 0.6, 1.3, z + 0.05), (1.1, 1.1, 0.1), pane)
    c.box((X, 2.75, z + 0.9), (kind.wide + 0.6, 0.14, 2.0), f.SLATE_ROOF)
    c.boxes([Block((X + (k - 3) * kind.wide / 6, 1.35, z + 1.7), (0.1, 2.7, 0.1)) for k in range(7)], TRIM)


DOORS: Mapping[str, Callable[[Carpenter, Front, SetBrief, float], None]] = {
    "double": _panelled,
    "house": _panelled,
    "glass": _glazed,
    "garage": _gates,
    "barn": _gates,
    "row": _row,
}
"""Who makes each kind of door."""
