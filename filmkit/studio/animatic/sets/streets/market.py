"""A market in an alley, at its best by night: stalls on both sides, bulbs and lanterns, signs, steam.

Knows no sellers and no buyers. The alley runs along z: a wide view looks down it from +z. Words make it
a bazaar, a Christmas market or one of an eastern town.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.buildings import hangings, street
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.props.rooms import stalls
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import steam
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Particles, Pattern, Set

AISLE = 2.15
"""From the middle to the counters."""
BAYS = tuple(6.6 - 2.75 * i for i in range(11))
"""Where stalls stand, near to far."""
WALLS = 6.4
GLAZED = (2, 3, 4, 5)
"""Parts of a hall's roof, of eight, that are glass."""
KINDS = ("fruit", "cookshop", "lamps", "vegetables", "cookshop", "spices", "cloth", "pottery", "flowers")
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.75, 0.0, 0.0), 0.5),
    "right": Mark((0.75, 0.0, 0.0), -0.5),
    "far": Mark((-0.4, 0.0, -8.0)),
    "work": Mark((-1.72, 0.0, -1.65), -math.pi / 2, stalls.COUNTER),
    "path-start": Mark((0.3, 0.0, 3.6), math.pi),
    "path-end": Mark((-0.1, 0.0, -9.0), math.pi),
    "seat": Mark((1.55, 0.0, 1.05), -math.pi / 2, 0.46),
    "view": Mark((0.55, 0.0, 8.6), 0.0, 1.55),
    "look": Mark((-0.25, 0.0, -8.0), 0.0, 1.95),
}


@dataclass(frozen=True, slots=True)
class Fair:
    """What sort of market."""

    cloths: tuple[tuple[Color, Color], ...]
    wall: Color
    lantern: tuple[Color, ...]
    signs: bool = True
    kinds: tuple[str, ...] = KINDS
    overhead: str = "lanterns"


EASTERN = Fair(
    (
        ((0.34, 0.04, 0.03), (0.50, 0.44, 0.34)),
        ((0.05, 0.16, 0.20), (0.40, 0.38, 0.32)),
        ((0.42, 0.18, 0.04), (0.46, 0.40, 0.28)),
    ),
    (0.20, 0.175, 0.16), ((1.0, 0.16, 0.06), (1.0, 0.16, 0.06), (1.0, 0.55, 0.16)),
)  # fmt: skip
BAZAAR = Fair(
    (
        ((0.40, 0.16, 0.05), (0.46, 0.36, 0.22)),
        ((0.10, 0.16, 0.24), (0.44, 0.34, 0.20)),
        ((0.34, 0.06, 0.07), (0.42, 0.32, 0.18)),
    ),
    (0.40, 0.27, 0.16), ((1.0, 0.60, 0.22), (0.35, 0.80, 0.60), (1.0, 0.42, 0.14)), False,
    ("spices", "lamps", "cloth", "pottery", "fruit", "spices"),
)  # fmt: skip
WINTER = Fair(
    (((0.32, 0.03, 0.03), (0.48, 0.46, 0.42)), ((0.03, 0.13, 0.06), (0.46, 0.44, 0.40))),
    (0.24, 0.20, 0.16), ((1.0, 0.62, 0.26),), False,
    ("cookshop", "pottery", "lamps", "cookshop", "fruit"), "bulbs",
)  # fmt: skip
FARMERS = Fair(
    (
        ((0.06, 0.18, 0.08), (0.50, 0.48, 0.42)),
        ((0.38, 0.06, 0.04), (0.50, 0.48, 0.42)),
        ((0.46, 0.32, 0.06), (0.50, 0.48, 0.42)),
    ),
    (0.30, 0.26, 0.21), ((1.0, 0.62, 0.26),), False,
    ("fruit", "vegetables", "flowers", "pottery", "fruit", "cloth"), "bulbs",
)  # fmt: skip


def fair_of(brief: SetBrief) -> Fair:
    """The sort that words name; of an eastern town by night, of farmers by day where they name none."""
    if brief.mentions(
        "bazaar", "souk", "medina", "moroccan", "arab", "istanbul", "cairo", "marrakech", "spice"
    ):
        return BAZAAR
    if brief.mentions("christmas", "winter", "advent", "snow", "snowy"):
        return WINTER
    if brief.mentions("farmers", "flea", "flower", "village", "vegetable"):
        return FARMERS
    return EASTERN if brief.night or brief.mentions("night market", "asian", "chinese", "thai") else FARMERS


def market(brief: SetBrief) -> Set:
    """The alley."""
    c, chance, fair = Carpenter(), brief.accidents(), fair_of(brief)
    wet = brief.wet or brief.night
    paving = f.patterned((0.075, 0.074, 0.076), Pattern.ASPHALT, 1.0, 0.6, 0.3, reflect=0.75 if wet else 0.1)
    c.floor((-WALLS, 0, -34), (WALLS, 0, 14), paving, (6, 20))
    _stalls(c, brief, fair, chance)
    _houses(c, brief, fair)
    if fair.signs:
        _signs(c, brief)
    if brief.mentions("indoor", "indoors", "covered", "market hall", "food hall"):
        _roof(c)
    for i, z in enumerate(np.arange(7.2, -26.0, -2.4)):
        side = 1.0 if i % 2 else -1.0
        hangings.garland(c, (-WALLS, 4.6, float(z)), (WALLS, 4.4, float(z) + side), 0.95, 11, brief.night)
    moving: tuple[Callable[[float], Mesh], ...] = ()
    if fair.overhead == "lanterns":
        moving = (_lanterns(fair, brief.seed, brief.night),)
    return Set(
        "market",
        c.done(),
        MARKS,
        practicals=_lamps(fair) if brief.night else (),
        mirror=0.0 if wet else None,
        surface=stalls.COUNTER,
        room=((-AISLE + 0.35, 0.2, -22.0), (AISLE - 0.35, 9.0, 10.5)),
        moving=moving,
        air=_steam(fair, brief),
    )


FAR = {"vegetables": "flowers", "pottery": "spices", "lamps": "cookshop", "fruit": "flowers"}
"""What is light to draw and looks alike from afar."""


def _kind(fair: Fair, bay: int, side: int) -> str:
    kind = fair.kinds[(bay * 2 + (side > 0) * 3) % len(fair.kinds)]
    return kind if bay < 7 else FAR.get(kind, kind)


def _stalls(c: Carpenter, brief: SetBrief, fair: Fair, chance: np.random.Generator) -> None:
    made: dict[tuple[str, int], Mesh] = {}
    for i, z in enumerate(BAYS):
        for side in (-1, 1):
            kind = _kind(fair, i, side)
            cloth = int(chance.integers(len(fair.cloths)))
            key = (kind, cloth)
            if key not in made:
                made[key] = stalls.stall(kind, brief.seed + len(made), brief.night, fair.cloths[cloth])
            c.put(made[key], Spot((side * AISLE, 0, z + 0.3 * (side > 0)), -side * math.pi / 2))
    stool = Carpenter()
    stool.post((0, 0.42, 0), 0.16, 0.04, f.plain((0.42, 0.05, 0.04), 0.6, 0.3), 16)
    for k in range(4):
        a = k * math.pi / 2 + 0.78
        stool.rod(
            (0.16 * math.sin(a), 0, 0.16 * math.cos(a)),
            (0.1 * math.sin(a), 0.42, 0.1 * math.cos(a)),
            0.014,
            f.IRON,
        )
    c.put(stool.done(), *(Spot((x, 0, z)) for x, z in ((1.62, 1.05), (1.66, 1.75), (-1.68, 3.2))))
    for x, z in ((-1.85, -0.2), (1.88, -3.1), (-1.9, 5.2)):
        for k in range(2):
            c.box((x, 0.16 + 0.32 * k, z), (0.36, 0.30, 0.46), f.PALE_BOARDS, (0, 0.15 - 0.3 * k, 0))


def _houses(c: Carpenter, brief: SetBrief, fair: Fair) -> None:
    """Fronts along both sides, one that closes the far end, one behind the camera."""
    for i, z in enumerate((6.0, -4.0, -14.0, -24.0)):
        for side in (-1, 1):
            seed = brief.seed + 2 * i + (side > 0)
            tone = 0.8 + 0.1 * (seed % 4)
            wall: Color = (fair.wall[0] * tone, fair.wall[1] * tone, fair.wall[2] * tone)
            front = street.house_front(10.0, 3 + seed % 2, seed, brief.night, wall, balconies=False)
            c.put(front, Spot((side * WALLS, 0, z), -side * math.pi / 2))
    for z, yaw in ((-33.0, 0.0), (13.5, math.pi)):
        c.put(street.house_front(15.0, 4, brief.seed + 31, brief.night, fair.wall), Spot((0, 0, z), yaw))


def _roof(c: Carpenter) -> None:
    """A hall's roof over all of it: iron ribs, slates to the sides and clear glass along the middle."""
    slates = f.plain((0.34, 0.33, 0.31), 0.2, 0.06)
    across = np.linspace(-WALLS, WALLS, 9)
    arch = [(float(x), 5.4 + 1.9 * math.cos(0.5 * math.pi * x / WALLS)) for x in across]
    for k, ((x0, y0), (x1, y1)) in enumerate(pairwise(arch)):
        if k in GLAZED:
            c.rod((x0, y0, -33.0), (x0, y0, 13.0), 0.035, f.IRON, 6)
        else:
            c.sheet([(x0, y0, -33.0), (x0, y0, 13.0), (x1, y1, 13.0), (x1, y1, -33.0)], slates)
    for z in np.arange(-31.0, 12.0, 3.0):
        c.tube([(x, y - 0.08, float(z)) for x, y in arch], 0.07, f.IRON, 8)
        c.rod((-WALLS, 5.3, float(z)), (WALLS, 5.3, float(z)), 0.03, f.IRON, 6)


SIGNS: tuple[Color, ...] = (
    (0.10, 0.85, 1.0),
    (1.0, 0.12, 0.42),
    (0.25, 1.0, 0.45),
    (1.0, 0.55, 0.08),
    (0.55, 0.25, 1.0),
)


def _signs(c: Carpenter, brief: SetBrief) -> None:
    for i in range(12):
        side, z = (-1 if i % 2 else 1), 5.4 - 2.3 * i
        tall = 1.6 + 0.6 * (i % 3)
        board = hangings.sign(brief.seed + i, SIGNS[(i * 3 + brief.seed) % 5], brief.night, tall)
        c.put(board, Spot((side * (WALLS - 0.75 - 0.5 * (i % 2)), 3.9 + 0.5 * (i % 3), z)))


def _lanterns(fair: Fair, seed: int, night: bool) -> Callable[[float], Mesh]:
    """Rows of lanterns on wires over the aisle; each swings in its own time."""
    chance = np.random.default_rng(seed)
    kinds = [hangings.lantern(color, 0.20, night) for color in fair.lantern]
    hung = [
        (
            (float(x), 3.25 + 0.25 * abs(float(x)) / 1.6 + float(chance.uniform(-0.06, 0.06)), z - 0.6),
            int(chance.integers(len(kinds))),
        )
        for z in BAYS[::2]
        for x in (-1.5, -0.5, 0.5, 1.5)
    ]
    phase = chance.uniform(0, math.tau, len(hung))

    def at(seconds: float) -> Mesh:
        made = MeshBuilder()
        for i, (place, kind) in enumerate(hung):
            swing = 0.09 * math.sin(1.3 * seconds + phase[i])
            made.add_mesh(
                kinds[kind], placement(place, (0.05 * math.sin(0.9 * seconds + phase[i]), 0.0, swing))
            )
        return made.build()

    return at


def _lamps(fair: Fair) -> tuple[Lamp, ...]:
    """One before every stall that is near, fewer farther off; the colours of signs over them."""
    lamps = []
    for i, z in enumerate(BAYS):
        for side in (-1, 1):
            if i < 7 or (i + (side > 0)) % 2:
                warm = (3.3, 1.95, 0.85) if _kind(fair, i, side) != "lamps" else (3.0, 1.3, 0.7)
                lamps.append(Lamp((side * (AISLE + 0.3), 2.0, z), warm, 0.35, 4.6))
    if fair.signs:
        for i in range(4):
            tint = SIGNS[(i * 2) % 5]
            side = -1 if i % 2 else 1
            color = (tint[0] * 1.5, tint[1] * 1.5, tint[2] * 1.5)
            lamps.append(Lamp((side * (WALLS - 1.2), 4.0, 4.2 - 4.6 * i), color, 0.5, 6.0))
    return tuple(lamps)


def _steam(fair: Fair, brief: SetBrief) -> tuple[Particles, ...]:
    """Over the pots of the nearest cookshops."""
    light = (1.5, 1.05, 0.65) if brief.night else (1.0, 1.0, 1.0)
    made: list[Particles] = []
    for i, z in enumerate(BAYS[1:6], 1):
        for side in (-1, 1):
            if _kind(fair, i, side) == "cookshop" and len(made) < 3:
                x = side * (AISLE + 0.42)
                box = ((x - 0.25, stalls.COUNTER + 0.2, z - 0.7), (x + 0.25, 2.2, z + 0.5))
                made += steam(1.0, box, (-0.06 * side, 0.0, 0.03), brief.seed + i, light)
    return tuple(made)
