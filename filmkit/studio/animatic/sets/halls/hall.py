"""Any great room under one roof: church, library, ballroom, theatre, museum, storehouse, barn; and an attic.

Knows no people. It runs along z; a wide view looks from +z down to its back. What words do not say, the seed
decides. Daylight comes in from the left.
"""

from dataclasses import dataclass

from filmkit.studio.animatic.props.buildings.walls import Opening, pierced, window_bars
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.halls import halls, stores
from filmkit.studio.animatic.sets.halls.halls import Fitting, Frame
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import motes
from filmkit.studio.animatic.world import Lamp, Mark, Pattern, Set


@dataclass(frozen=True, slots=True)
class Hall:
    """One kind."""

    words: tuple[str, ...]
    frame: Frame
    wall: Finish
    floor: Finish
    roof: str
    """flat, vault, gable or trusses."""
    cover: Finish
    fit: Fitting
    sill: float = 1.0
    top: float = 3.4
    """Of the windows in the left wall; none when it is not above the sill."""
    step: float = 3.6
    mirror: bool = False
    seat: Mark | None = None
    """Where one sits among its furniture."""
    glow: float = 1.0
    """See `Set.glow`."""


PARQUET = f.patterned((0.30, 0.165, 0.075), Pattern.PLANKS, 7.0, 0.92, 0.4, reflect=0.5)
RED_WALL = f.patterned((0.20, 0.045, 0.035), Pattern.FABRIC, 0.5, 0.2, 0.06)
BOARDS = f.patterned((0.24, 0.155, 0.085), Pattern.PLANKS, 5.0, 0.2, 0.06)
HALLS: tuple[Hall, ...] = (
    Hall(
        ("church", "cathedral", "chapel", "monastery", "synagogue", "abbey"),
        Frame(5.0, -13.5, 7.5, 8.6),
        f.STONE.tinted((0.33, 0.30, 0.26)),
        f.patterned((0.26, 0.24, 0.215), Pattern.TILES, 1.6, 0.7, 0.3, 0.2),
        "vault",
        f.PLASTER.tinted((0.40, 0.37, 0.32)),
        halls.church,
        2.2,
        5.6,
        3.6,
        seat=Mark((1.5, 0.0, -2.62), 3.14159, 0.46),
    ),
    Hall(
        ("library", "archive", "reading room", "bookshop", "bookstore"),
        Frame(4.6, -9.5, 6.0, 5.7),
        f.PLASTER.tinted((0.40, 0.33, 0.22)),
        f.patterned((0.22, 0.13, 0.07), Pattern.PLANKS, 6.0, 0.7, 0.3, 0.1),
        "flat",
        f.DARK_OAK,
        halls.library,
        0.9,
        5.0,
        4.56,
        seat=Mark((1.03, 0.0, -3.2), 1.5708, 0.46),
    ),
    Hall(
        (
            "ballroom",
            "palace",
            "throne room",
            "great hall",
            "opera house",
            "foyer",
            "hotel lobby",
            "lobby",
            "casino",
        ),
        Frame(5.6, -12.5, 7.0, 6.6),
        f.PLASTER.tinted((0.44, 0.36, 0.25)),
        PARQUET,
        "flat",
        f.PLASTER.tinted((0.50, 0.46, 0.37)),
        halls.ballroom,
        0.5,
        4.9,
        3.0,
        True,
    ),
    Hall(
        ("theatre", "theater", "cinema", "auditorium", "concert hall", "circus", "orchestra pit"),
        Frame(5.4, -12.0, 6.0, 6.4),
        RED_WALL,
        f.RED_CARPET,
        "flat",
        f.PLASTER.tinted((0.13, 0.075, 0.05)),
        halls.theatre,
        0.0,
        0.0,
        seat=Mark((1.57, 0.0, -2.45), 3.14159, 0.46),
        glow=3.0,
    ),
    Hall(
        ("museum", "gallery", "exhibition", "art museum"),
        Frame(4.6, -10.5, 6.0, 4.6),
        f.WHITE_WALL,
        f.patterned((0.34, 0.24, 0.14), Pattern.PLANKS, 5.0, 0.85, 0.35, 0.25),
        "flat",
        f.WHITE_WALL,
        stores.museum,
        2.5,
        4.1,
        4.2,
        True,
    ),
    Hall(
        ("warehouse", "factory", "hangar", "garage", "storehouse", "depot", "workshop", "sawmill"),
        Frame(6.2, -15.0, 7.0, 6.8),
        f.patterned((0.25, 0.115, 0.080), Pattern.STONE, 8.0, 0.2, 0.06),
        f.PLASTER.tinted((0.19, 0.19, 0.185)),
        "trusses",
        f.STEEL.tinted((0.16, 0.16, 0.165)),
        stores.storehouse,
        3.2,
        5.4,
        3.4,
    ),
    Hall(
        ("barn", "stable", "shed", "granary", "mill"),
        Frame(4.2, -9.0, 5.5, 6.0),
        BOARDS,
        f.patterned((0.20, 0.155, 0.095), Pattern.SAND, 1.6),
        "gable",
        BOARDS.tinted((0.19, 0.125, 0.07)),
        stores.barn,
        1.6,
        2.7,
        2.6,
    ),
    Hall(
        ("attic", "loft", "garret"),
        Frame(2.8, -4.2, 3.6, 3.1),
        BOARDS.tinted((0.27, 0.185, 0.11)),
        f.PALE_BOARDS.tinted((0.30, 0.21, 0.125)),
        "gable",
        BOARDS.tinted((0.23, 0.155, 0.09)),
        stores.attic,
        0.0,
        0.0,
    ),
)
"""The first whose words are written wins; a church for any other."""


def hall(brief: SetBrief) -> Set:
    """The great room that words ask for."""
    kind = brief.first_of(HALLS) or HALLS[0]
    r, c = kind.frame, Carpenter()
    holes = _holes(kind)
    _walls(c, kind, holes)
    _roof(c, kind)
    lamps: tuple[Lamp, ...] = kind.fit(c, r, brief)
    gable = kind.roof == "gable" and not holes
    if gable:
        _gable_window(c, kind, brief)
    back, w = r.back, r.half
    windows = tuple(((-w, (kind.sill + kind.top) / 2, h.x), (1.0, 0.0, 0.0)) for h in holes[:3])
    if gable:
        windows = (((0.0, r.high * 0.55, back), (0.0, 0.0, 1.0)),)
    return Set(
        "hall",
        c.done(),
        {
            "center": Mark((0.0, 0.0, 0.0)),
            "left": Mark((-0.5, 0.0, 0.0), 0.4),
            "right": Mark((0.5, 0.0, 0.0), -0.4),
            "far": Mark((0.1, 0.0, back * 0.42)),
            "work": Mark((0.0, 0.0, -0.4)),
            "path-start": Mark((0.05, 0.0, min(3.0, r.front - 1.0)), 3.14159),
            "path-end": Mark((0.05, 0.0, back * 0.5), 3.14159),
            **({"seat": kind.seat} if kind.seat else {}),
            "view": Mark((-0.10 * w, 0.0, r.front - 0.9), 0.0, 1.6),
            "look": Mark((0.05 * w, 0.0, back * 0.45), 0.0, min(1.1 + 0.13 * r.high, 2.3)),
        },
        practicals=lamps,
        windows=windows,
        interior=True,
        mirror=0.0 if kind.mirror else None,
        glow=kind.glow,
        room=(
            (-w + 0.4, 0.2, back + 1.0),
            (w - 0.4, r.high * (0.55 if kind.roof == "gable" else 0.85), r.front - 0.4),
        ),
        air=() if brief.night else (motes((-w, 0.3, back), (w, r.high * 0.7, r.front), brief.seed, 420),),
    )


def _holes(kind: Hall) -> list[Opening]:
    """Windows in the left wall, at even steps."""
    if kind.top <= kind.sill:
        return []
    r = kind.frame
    count = int((r.front - r.back - 2.0) / kind.step)
    first = r.back + 1.0 + kind.step / 2
    return [
        Opening(first + kind.step * k, min(kind.step * 0.42, 1.5), kind.sill, kind.top) for k in range(count)
    ]


def _walls(c: Carpenter, kind: Hall, holes: list[Opening]) -> None:
    r = kind.frame
    w, h, middle, long = r.half, r.high, (r.back + r.front) / 2, r.front - r.back
    c.floor((-w, 0, r.back), (w, 0, r.front), kind.floor, (6, 12))
    side = 0.62 if kind.roof == "gable" and not holes else h * 0.58 if kind.roof == "gable" else h
    c.boxes([Block((w + 0.12, side / 2, middle), (0.24, side, long))], kind.wall)
    for (z, y, _), (deep, high, thick) in pierced(r.back, r.front, 0, side, holes, 0.24):
        c.box((-w - 0.12, y, z), (thick, high, deep), kind.wall)
    frame = f.plain((0.30, 0.28, 0.24))
    for hole in holes:
        bars = window_bars(hole, 3, max(3, round((hole.top - hole.bottom) / 0.7)), 0.04)
        c.boxes([Block((-w - 0.14, p[1], p[0]), (0.05, size[1], size[0])) for p, size in bars], frame)
        c.box((-w + 0.02, hole.bottom - 0.03, hole.x), (0.20, 0.06, hole.width + 0.2), frame)
    c.floor(
        (-w - 40, -0.5, r.back - 10),
        (-w - 0.3, -0.5, r.front + 10),
        f.MEADOW.tinted((0.14, 0.19, 0.06)),
        (4, 4),
    )
    for z in (r.back - 0.12, r.front + 0.12):
        c.box((0, h / 2, z), (2 * w + 0.5, h + 0.2, 0.24), kind.wall)


def _roof(c: Carpenter, kind: Hall) -> None:
    """Flat, a barrel, two slopes, or steel trusses under sheets."""
    r = kind.frame
    w, h, middle, long = r.half, r.high, (r.back + r.front) / 2, r.front - r.back
    if kind.roof == "gable":
        foot = 0.62 if kind.top <= kind.sill else h * 0.58
        for s in (-1, 1):
            corners = [(s * w, foot, r.back), (s * w, foot, r.front), (0, h, r.front), (0, h, r.back)]
            c.sheet(corners if s < 0 else corners[::-1], kind.cover, (6, 8))
            out = [
                (s * (w + 0.1), foot, r.back),
                (s * (w + 0.1), foot, r.front),
                (0, h + 0.1, r.front),
                (0, h + 0.1, r.back),
            ]
            c.sheet(out[::-1] if s < 0 else out, kind.cover, (4, 4))
        return
    c.box((0, h + 0.06, middle), (2 * w + 0.5, 0.12, long + 0.4), kind.cover)
    if kind.roof == "trusses":
        for k in range(int(long / 3.0)):
            z = r.back + 1.5 + 3.0 * k
            c.boxes(
                [Block((0, h - 0.95, z), (2 * w, 0.12, 0.12)), Block((0, h - 0.08, z), (2 * w, 0.12, 0.12))],
                f.IRON,
            )
            for i in range(8):
                x = -w + 2 * w * i / 8
                c.rod((x, h - 0.95, z), (x + w / 8, h - 0.1, z), 0.035, f.IRON, 5)
                c.rod((x + w / 8, h - 0.1, z), (x + w / 4, h - 0.95, z), 0.035, f.IRON, 5)
    elif kind.roof == "flat":
        for k in range(int(long / 2.6)):
            c.box((0, h - 0.07, r.back + 1.3 + 2.6 * k), (2 * w, 0.16, 0.22), kind.cover)


def _gable_window(c: Carpenter, kind: Hall, brief: SetBrief) -> None:
    """A small window high in the back wall, day or night behind it."""
    r = kind.frame
    y = r.high * 0.55
    glow = f.glowing((0.06, 0.09, 0.17), 1.0) if brief.night else f.glowing((0.85, 0.93, 1.0), 3.0)
    c.box((0, y, r.back + 0.02), (0.8, 0.95, 0.03), glow)
    frame = f.plain((0.34, 0.30, 0.24))
    c.boxes(
        [Block((s * 0.42, y, r.back + 0.05), (0.08, 1.1, 0.08)) for s in (-1, 0, 1)]
        + [Block((0, y + s * 0.5, r.back + 0.05), (0.92, 0.08, 0.08)) for s in (-1, 0, 1)],
        frame,
    )
