"""Any way that is long and narrow: corridors of ships, hospitals, hotels, prisons, schools; tunnels, mines.

Knows no people. It runs along z in bays that are alike; a wide view looks from +z down to its end. Words
choose the kind; what they do not say, the seed decides.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.ways import corridors
from filmkit.studio.animatic.sets.ways.corridors import Way, octagon, square, vault
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set, Vec

NEAR, FAR = 8.5, -34.0
DAYLIT: Color = (1.0, 0.97, 0.90)
COLD: Color = (0.78, 0.94, 1.0)


CONCRETE = f.PLASTER.tinted((0.24, 0.24, 0.235))
WAYS: tuple[Way, ...] = (
    Way(
        (
            "spaceship",
            "starship",
            "space station",
            "spacecraft",
            "sci-fi",
            "science fiction",
            "futuristic",
            "submarine",
        ),
        octagon(1.35, 2.55),
        f.plain((0.40, 0.415, 0.43), 0.6, 0.3),
        f.plain((0.075, 0.08, 0.085), 0.7, 0.35),
        f.plain((0.30, 0.31, 0.325), 0.5, 0.25),
        COLD,
        1.5,
        2.4,
        corridors.ship,
        "doors",
    ),
    Way(
        ("hospital", "clinic", "ward", "asylum", "morgue"),
        square(1.45, 2.7),
        f.plain((0.60, 0.63, 0.61), 0.3, 0.1),
        f.patterned((0.40, 0.43, 0.42), Pattern.TILES, 1.6, 0.9, 0.4, 0.35),
        f.WHITE_WALL,
        COLD,
        2.3,
        2.6,
        corridors.hospital,
    ),
    Way(
        (
            "tomb",
            "crypt",
            "pyramid",
            "dungeon",
            "temple",
            "castle",
            "fortress",
            "ruin",
            "burial chamber",
            "underground palace",
            "ancient",
        ),
        square(1.45, 2.9),
        f.patterned((0.215, 0.165, 0.105), Pattern.STONE, 1.6),
        f.patterned((0.150, 0.120, 0.080), Pattern.STONE, 1.1),
        f.STONE.tinted((0.150, 0.118, 0.080)),
        (1.0, 0.58, 0.22),
        0.9,
        3.2,
        corridors.tomb,
        "dark",
    ),
    Way(
        ("hotel", "motel", "apartment", "mansion", "palace"),
        square(1.30, 2.7),
        f.patterned((0.40, 0.31, 0.17), Pattern.FABRIC, 0.4),
        f.DARK_OAK,
        f.PLASTER,
        f.LAMPLIGHT,
        1.5,
        2.8,
        corridors.hotel,
    ),
    Way(
        ("prison", "jail", "cell block", "cellblock"),
        square(2.3, 4.8),
        CONCRETE.tinted((0.30, 0.32, 0.31)),
        f.PLASTER.tinted((0.20, 0.21, 0.21)),
        CONCRETE,
        DAYLIT,
        2.2,
        2.6,
        corridors.prison,
    ),
    Way(
        ("school", "college", "university", "lockers", "gym"),
        square(1.9, 3.0),
        f.PLASTER.tinted((0.52, 0.49, 0.40)),
        f.patterned((0.30, 0.27, 0.22), Pattern.TILES, 2.2, 0.8, 0.35, 0.25),
        f.WHITE_WALL,
        DAYLIT,
        1.9,
        2.8,
        corridors.school,
    ),
    Way(
        ("sewer", "drain", "catacomb", "catacombs"),
        vault(2.1, 1.1, 3.0),
        f.patterned((0.19, 0.11, 0.078), Pattern.STONE, 5.0),
        f.plain((0.010, 0.014, 0.012), 0.95, 0.6),
        f.STONE,
        (1.0, 0.72, 0.36),
        1.1,
        3.0,
        corridors.sewer,
        "dark",
        mirror=True,
    ),
    Way(
        ("mine", "shaft", "gold mine", "coal"),
        vault(1.6, 1.4, 2.7),
        f.patterned((0.19, 0.155, 0.12), Pattern.ROCK, 1.1),
        f.patterned((0.14, 0.115, 0.09), Pattern.SAND, 1.5),
        f.STONE,
        (1.0, 0.66, 0.30),
        1.3,
        3.0,
        corridors.mine,
        "dark",
    ),
    Way(
        ("tunnel", "underpass", "subway tunnel"),
        vault(4.4, 2.0, 5.2),
        CONCRETE,
        f.patterned((0.07, 0.07, 0.073), Pattern.ASPHALT, 1.2, 0.6, 0.25, 0.3),
        CONCRETE,
        (1.0, 0.60, 0.20),
        3.4,
        4.0,
        corridors.road,
        "light",
    ),
    Way(
        (),
        square(1.15, 2.75),
        f.PLASTER.tinted((0.50, 0.45, 0.37)),
        f.PALE_BOARDS,
        f.WHITE_WALL,
        f.LAMPLIGHT,
        1.4,
        2.6,
        corridors.plain,
    ),
)
"""The first whose words are written wins; the last is any other corridor."""


def passage(brief: SetBrief) -> Set:
    """The passage that words ask for."""
    way = brief.first_of(WAYS) or next(way for way in WAYS if not way.words)
    if brief.mentions("abandoned", "dark", "derelict", "haunted"):
        way = replace(way, strength=way.strength * 0.45)
    c = Carpenter()
    _shell(c, way)
    bays = [NEAR - way.bay * (k + 0.5) for k in range(int((NEAR - FAR) / way.bay))]
    for k, z in enumerate(bays):
        way.fit(c, way, z, k, brief)
    _end(c, way)
    openings = _windows(c, way, bays, brief.night) if way.end == "doors" and len(way.outline) == 4 else ()
    w = way.half
    lamps = tuple(
        Lamp((0.0, way.high * 0.84, z), _times(way.lamp, way.strength), 0.45, way.bay * 2.6)
        for z in bays[:: 2 if way.bay < 2.9 else 1][:11]
    )
    out = w - 0.45
    return Set(
        "passage",
        c.done(),
        {
            "center": Mark((0.0, 0.0, 0.0)),
            "left": Mark((-min(0.55, out), 0.0, 0.0), 0.4),
            "right": Mark((min(0.55, out), 0.0, 0.0), -0.4),
            "far": Mark((0.25, 0.0, -9.0)),
            "work": Mark((0.0, 0.0, -0.6)),
            "path-start": Mark((0.05, 0.0, 2.5), math.pi),
            "path-end": Mark((0.05, 0.0, -14.0), math.pi),
            "view": Mark((-0.22 * w, 0.0, 6.2), 0.0, 1.45),
            "look": Mark((-0.16 * w, 0.0, 2.6), 0.0, 1.40),
        },
        practicals=lamps,
        windows=openings,
        interior=True,
        mirror=0.0 if way.mirror else None,
        room=((-w + 0.35, 0.2, FAR + 3.0), (w - 0.35, way.high - 0.25, NEAR - 1.0)),
    )


def _shell(c: Carpenter, way: Way) -> None:
    long = NEAR - FAR
    foot = max(abs(way.outline[0][0]), abs(way.outline[-1][0]))
    c.floor((-foot - 0.02, 0, FAR), (foot + 0.02, 0, NEAR), way.floor, (4, 24))
    for (x0, y0), (x1, y1) in pairwise(way.outline):
        finish = way.top if abs(y1 - y0) < 0.25 * abs(x1 - x0) and len(way.outline) < 9 else way.wall
        c.sheet([(x0, y0, FAR), (x0, y0, NEAR), (x1, y1, NEAR), (x1, y1, FAR)][::-1], finish, (1, int(long)))


def _windows(c: Carpenter, way: Way, bays: Sequence[float], night: bool) -> tuple[tuple[Vec, Vec], ...]:
    """Tall panes between the doors of the left wall; the openings daylight comes in by, none at night."""
    x, pane = -way.half + 0.02, f.plain((0.010, 0.014, 0.026), 0.9, 0.5)
    if not night:
        pane = f.glowing((0.82, 0.91, 1.0), 1.7)
    places = [z - way.bay / 2 for z in bays[:-1:2]]
    for z in places:
        c.box((x, 1.55, z), (0.03, 1.5, 0.92), pane)
        c.boxes(
            [Block((x + 0.02, y, z), (0.05, 0.06, 1.04)) for y in (0.78, 1.55, 2.32)]
            + [Block((x + 0.02, 1.55, z + s), (0.05, 1.58, 0.06)) for s in (-0.49, 0.0, 0.49)],
            f.plain((0.50, 0.49, 0.46)),
        )
    return () if night else tuple(((x + 0.1, 1.6, z), (1.0, 0.0, 0.0)) for z in places[:6])


def _end(c: Carpenter, way: Way) -> None:
    """Doors, daylight or the dark at the far end; a wall behind the camera."""
    w, h = way.half, way.high
    c.box((0, h / 2, NEAR + 0.1), (2 * w + 0.4, h + 0.4, 0.2), way.wall)
    if way.end == "light":
        c.box((0, h / 2, FAR - 0.2), (2 * w + 0.4, h + 0.4, 0.1), f.glowing((0.80, 0.90, 1.0), 3.0))
        return
    dark = f.plain((0.008, 0.008, 0.009), 0.1, 0.02)
    c.box((0, h / 2, FAR - 0.1), (2 * w + 0.4, h + 0.4, 0.2), dark if way.end == "dark" else way.wall)
    if way.end == "doors":
        for s in (-1, 1):
            c.box(
                (s * 0.42, 1.05, FAR + 0.04),
                (0.82, 2.1, 0.08),
                f.STEEL.tinted((0.26, 0.28, 0.29)),
                bevel=0.015,
            )
            c.box((s * 0.42, 1.55, FAR + 0.09), (0.40, 0.42, 0.02), f.glowing(way.lamp, 1.2))


def _times(color: Color, k: float) -> Color:
    return (color[0] * k, color[1] * k, color[2] * k)
