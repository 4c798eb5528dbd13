"""What a bay of a passage has, kind by kind: doors, rails, lockers, bars, pipes, props; and its outline.

Knows no place: a bay is told its middle along z and its number. All of it leaves the middle free.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Pattern, Vec

Outline = tuple[tuple[float, float], ...]
"""From the floor on the left over the top to the floor on the right: x and y."""


@dataclass(frozen=True, slots=True)
class Way:
    """One kind of passage."""

    words: tuple[str, ...]
    outline: Outline
    wall: Finish
    floor: Finish
    top: Finish
    lamp: Color
    strength: float
    bay: float
    fit: Callable[[Carpenter, "Way", float, int, SetBrief], None]
    """What one bay has besides its walls, given its middle and its number."""
    end: str = "doors"
    """doors, light, or dark."""
    mirror: bool = False

    @property
    def half(self) -> float:
        return max(x for x, _ in self.outline)

    @property
    def high(self) -> float:
        return max(y for _, y in self.outline)


def square(half: float, high: float) -> Outline:
    return ((-half, 0.0), (-half, high), (half, high), (half, 0.0))


def octagon(half: float, high: float) -> Outline:
    k = half * 0.62
    return (
        (-k, 0.0),
        (-half, 0.55),
        (-half, high * 0.66),
        (-k, high),
        (k, high),
        (half, high * 0.66),
        (half, 0.55),
        (k, 0.0),
    )


def vault(half: float, foot: float, high: float, steps: int = 12) -> Outline:
    turn = np.linspace(math.pi, 0.0, steps + 1)
    over = tuple((half * math.cos(a), foot + (high - foot) * math.sin(a)) for a in turn)
    return ((-half, 0.0), *over, (half, 0.0))


def _leaf(c: Carpenter, way: Way, z: float, side: int, wood: Finish, glazed: bool) -> None:
    """A door in its frame on one wall, a number plate beside it."""
    x = side * (way.half - 0.02)
    c.box((x, 1.05, z), (0.05, 2.10, 0.96), wood, bevel=0.006)
    trim = (
        wood.tinted((0.19, 0.12, 0.07))
        if wood.color[0] > wood.color[2] * 1.5
        else wood.tinted((0.27, 0.28, 0.27))
    )
    c.boxes(
        [Block((x, 1.06, z + s * 0.53), (0.10, 2.16, 0.09)) for s in (-1, 1)]
        + [Block((x, 2.17, z), (0.10, 0.09, 1.15))],
        trim,
    )
    c.rod((x - side * 0.045, 1.02, z + 0.36), (x - side * 0.045, 1.02, z + 0.24), 0.012, f.BRIGHT_STEEL, 8)
    if glazed:
        c.box((x - side * 0.022, 1.55, z - 0.08), (0.02, 0.62, 0.28), f.GLASS.tinted((0.10, 0.13, 0.14)))
    else:
        c.boxes(
            [Block((x - side * 0.026, y, z), (0.012, h, 0.62)) for y, h in ((0.55, 0.66), (1.45, 0.82))], trim
        )


def _tubes(c: Carpenter, way: Way, z: float) -> None:
    c.box((0, way.high - 0.03, z), (0.66, 0.05, 1.25), f.glowing(way.lamp, 3.2))
    c.boxes(
        [Block((s * 0.36, way.high - 0.035, z), (0.06, 0.07, 1.35)) for s in (-1, 1)],
        f.plain((0.5, 0.5, 0.5)),
    )


def hospital(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """A tube in the ceiling, a rail along both walls, doors; a bed, chairs and a sign here and there."""
    if k % 2 == 0:
        _tubes(c, way, z)
    for s in (-1, 1):
        c.box(
            (s * (way.half - 0.05), 0.92, z),
            (0.07, 0.13, way.bay - 0.02),
            f.OAK.tinted((0.30, 0.20, 0.11)),
            bevel=0.02,
        )
        c.box(
            (s * (way.half - 0.012), 0.30, z), (0.024, 0.60, way.bay), f.plain((0.20, 0.36, 0.36), 0.5, 0.2)
        )
        if (k + (s > 0) + brief.seed) % 2:
            _leaf(c, way, z, s, f.plain((0.42, 0.47, 0.46), 0.5, 0.2), True)
    if k == 3:
        _bed(c, (way.half - 0.62, 0.0, z + 0.4))
    if k == 5:
        for x in (-0.55, 0.0, 0.55):
            c.put(
                furniture.chair(f.plain((0.10, 0.20, 0.28), 0.5, 0.2)),
                Spot((-way.half + 0.35, 0, z + x), math.pi / 2),
            )
    if k == 4:
        sign = f.glowing((0.12, 0.75, 0.35), 2.2)
        c.box((0, way.high - 0.34, z), (0.9, 0.22, 0.06), sign)


def _bed(c: Carpenter, at: Vec) -> None:
    """A bed on wheels along the wall."""
    x, y, z = at
    c.box((x, y + 0.62, z), (0.78, 0.14, 1.95), f.TABLECLOTH, bevel=0.05)
    c.box((x, y + 0.73, z - 0.72), (0.56, 0.11, 0.36), f.LINEN, bevel=0.05)
    c.box((x, y + 0.69, z + 0.35), (0.80, 0.06, 1.10), f.LINEN.tinted((0.22, 0.38, 0.42)), bevel=0.025)
    for s in (-1, 1):
        for t in (-1, 1):
            c.rod(
                (x + s * 0.36, y + 0.07, z + t * 0.85),
                (x + s * 0.36, y + 0.95, z + t * 0.97),
                0.016,
                f.BRIGHT_STEEL,
                8,
            )
            c.ball((x + s * 0.36, y + 0.07, z + t * 0.85), (0.03, 0.07, 0.07), f.IRON, 10)
        c.rod(
            (x + s * 0.38, y + 0.86, z - 0.55), (x + s * 0.38, y + 0.86, z + 0.35), 0.014, f.BRIGHT_STEEL, 8
        )
    for t in (-1, 1):
        c.rod(
            (x - 0.36, y + 0.95, z + t * 0.97), (x + 0.36, y + 0.95, z + t * 0.97), 0.016, f.BRIGHT_STEEL, 8
        )


def ship(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """A rib, light in the corners, panels, pipes, a hatch now and then."""
    rib(c, way.outline, z - way.bay / 2, 0.16, 0.30, f.STEEL.tinted((0.16, 0.165, 0.175)))
    for s in (-1, 1):
        glow = f.glowing(way.lamp, 6.0)
        c.box((s * (way.half * 0.70), 0.045, z), (0.05, 0.05, way.bay - 0.45), glow)
        c.box((s * (way.half * 0.62 - 0.04), way.high - 0.05, z), (0.05, 0.05, way.bay - 0.45), glow)
        c.box(
            (s * (way.half - 0.03), 1.08, z),
            (0.05, 0.70, way.bay - 0.62),
            f.plain((0.33, 0.34, 0.355), 0.6, 0.3),
            bevel=0.015,
        )
        for y in (1.30, 1.20):
            c.box(
                (s * (way.half - 0.062), y, z + 0.3 * (k % 3 - 1)),
                (0.015, 0.035, 0.42),
                f.plain((0.05, 0.055, 0.06)),
            )
        hue: Color = ((1.0, 0.32, 0.06), (0.20, 0.85, 1.0), (0.25, 1.0, 0.45))[(k + (s > 0) + brief.seed) % 3]
        c.boxes(
            [
                Block((s * (way.half - 0.066), 0.92, z - 0.30 + 0.085 * i), (0.012, 0.03, 0.05))
                for i in range(1 + (k + s) % 4)
            ],
            f.glowing(hue, 4.0),
        )
        for i, r in enumerate((0.05, 0.03)):
            c.rod(
                (s * (way.half - 0.16 - 0.13 * i), way.high * 0.72 + 0.22 + 0.14 * i, z - way.bay / 2),
                (s * (way.half - 0.16 - 0.13 * i), way.high * 0.72 + 0.22 + 0.14 * i, z + way.bay / 2),
                r,
                f.STEEL.tinted((0.30, 0.28, 0.25)),
                10,
            )
    c.box(
        (0, 0.012, z),
        (1.15, 0.024, way.bay - 0.5),
        f.patterned((0.10, 0.105, 0.11), Pattern.TILES, 9.0, 0.6, 0.3),
        bevel=0.008,
    )


def hotel(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """A carpet, panelling, numbered doors and lamps in turn."""
    carpet: Color = ((0.17, 0.022, 0.028), (0.03, 0.075, 0.085), (0.12, 0.085, 0.03))[brief.seed % 3]
    c.box((0, 0.008, z), (1.30, 0.016, way.bay), f.RED_CARPET.tinted(carpet))
    for s in (-1, 1):
        c.boxes(
            [Block((s * (way.half - 0.57), 0.018, z), (0.03, 0.012, way.bay))], f.plain((0.36, 0.26, 0.09))
        )
        c.box((s * (way.half - 0.015), 0.45, z), (0.03, 0.90, way.bay), f.DARK_OAK)
        c.box((s * (way.half - 0.02), 0.92, z), (0.06, 0.05, way.bay), f.DARK_OAK)
        if k % 2 == (s > 0):
            _leaf(c, way, z, s, f.DARK_OAK.tinted((0.24, 0.13, 0.07)), False)
        else:
            c.box((s * (way.half - 0.05), 1.72, z), (0.08, 0.12, 0.06), f.BRASS, bevel=0.015)
            c.turned(
                (s * (way.half - 0.13), 1.74, z), [(0.065, 0), (0.105, 0.17)], f.glowing(way.lamp, 5.0), 18
            )


def prison(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Barred cells on both sides, a gallery above, lamps in cages."""
    for s in (-1, 1):
        x = s * (way.half - 0.03)
        c.box(
            (s * (way.half + 0.75), 1.2, z),
            (1.5, 2.4, way.bay - 0.5),
            f.plain((0.012, 0.012, 0.013), 0.1, 0.02),
        )
        bars = [Block((x, 1.12, z - 0.85 + 0.115 * i), (0.026, 2.2, 0.026)) for i in range(16)]
        c.boxes(
            bars + [Block((x, y, z), (0.034, 0.05, 1.85)) for y in (0.10, 1.12, 2.22)],
            f.IRON.tinted((0.075, 0.085, 0.085)),
        )
        c.box((x - s * 0.03, 1.10, z + 0.30), (0.06, 0.22, 0.16), f.STEEL)
        c.box((s * (way.half - 0.35), 2.62, z), (0.72, 0.08, way.bay), f.STEEL.tinted((0.22, 0.23, 0.23)))
        rails = [Block((s * (way.half - 0.70), y, z), (0.03, 0.03, way.bay)) for y in (3.0, 3.5)]
        c.boxes(
            rails + [Block((s * (way.half - 0.70), 3.08, z - way.bay / 2), (0.035, 0.9, 0.035))],
            f.IRON.tinted((0.075, 0.085, 0.085)),
        )
        c.box((s * (way.half + 0.02), 3.75, z), (0.05, 1.6, 1.2), f.plain((0.02, 0.02, 0.02)))
    c.box((0, way.high - 0.5, z), (0.16, 0.10, 0.60), f.glowing(way.lamp, 5.0))
    c.rod((0, way.high, z), (0, way.high - 0.45, z), 0.012, f.IRON)


def school(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Lockers and glazed doors under tubes."""
    if k % 2 == 0:
        _tubes(c, way, z)
    hue: Color = ((0.06, 0.13, 0.20), (0.20, 0.06, 0.04), (0.05, 0.14, 0.08))[brief.seed % 3]
    for s in (-1, 1):
        if (k + (s > 0)) % 3 == 0:
            _leaf(c, way, z, s, f.OAK, True)
            continue
        for i in range(5):
            at = (s * (way.half - 0.16), 0.95, z - way.bay * 0.4 + way.bay * 0.2 * i)
            c.box(at, (0.32, 1.80, way.bay * 0.195), f.plain(hue, 0.6, 0.3), bevel=0.008)
            c.boxes(
                [Block((at[0] - s * 0.163, 1.62 + 0.04 * j, at[2]), (0.006, 0.012, 0.16)) for j in range(3)]
                + [Block((at[0] - s * 0.168, 1.0, at[2] + 0.12), (0.012, 0.14, 0.02))],
                f.plain((0.02, 0.02, 0.02)),
            )


def plain(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Doors and pictures in turn over a panelled foot of the wall, a lamp in every other bay, a runner."""
    c.box((0.0, 0.006, z), (1.15, 0.012, way.bay), f.patterned((0.26, 0.05, 0.04), Pattern.FABRIC, 0.5))
    for s in (-1, 1):
        c.box((s * (0.575 - 0.05), 0.008, z), (0.06, 0.012, way.bay), f.plain((0.42, 0.30, 0.12)))
        c.box(
            (s * (way.half - 0.008), 0.45, z), (0.016, 0.90, way.bay), f.plain((0.30, 0.33, 0.29), 0.3, 0.1)
        )
        for y, high in ((0.07, 0.14), (0.92, 0.05)):
            c.box((s * (way.half - 0.016), y, z), (0.032, high, way.bay), f.plain((0.55, 0.54, 0.50)))
        if (k + (s > 0)) % 2:
            _leaf(c, way, z, s, f.plain((0.50, 0.48, 0.43), 0.4, 0.15), False)
        elif k % 3 != 1 or s < 0:
            c.put(furniture.picture(0.7, 0.5, brief.seed + k), Spot((s * way.half, 1.6, z), -s * math.pi / 2))
    if k % 2 == 0:
        c.put(furniture.pendant(True, 0.25), Spot((0, way.high - 0.42, z)))


def road(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Lines, kerbs, tiles and a pair of lamps."""
    c.box((-0.05, 0.012, z), (0.14, 0.012, 1.8), f.plain((0.5, 0.48, 0.42)))
    rib(c, way.outline, z - way.bay / 2, 0.05, 0.10, f.PLASTER.tinted((0.10, 0.10, 0.10)))
    for s in (-1, 1):
        c.box((s * (way.half - 0.45), 0.10, z), (0.9, 0.20, way.bay), f.PLASTER.tinted((0.22, 0.22, 0.21)))
        c.box(
            (s * (way.half - 0.03), 0.95, z),
            (0.05, 1.5, way.bay - 0.04),
            f.WALL_TILES.tinted((0.42, 0.41, 0.37)),
        )
        c.box((s * way.half * 0.58, way.high * 0.87, z), (0.20, 0.08, 1.1), f.glowing(way.lamp, 9.0))


def mine(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Timber props, two rails, a bulb on a wire."""
    wood = f.BEAM.tinted((0.19, 0.12, 0.068))
    for s in (-1, 1):
        c.box((s * (way.half - 0.16), 1.1, z), (0.20, 2.2, 0.20), wood, (0, 0, s * 0.06), 0.02)
        c.box((s * 0.38, 0.05, z), (0.06, 0.09, way.bay), f.IRON.tinted((0.10, 0.07, 0.05)))
    c.box((0, 2.20, z), (2 * way.half - 0.1, 0.22, 0.22), wood, bevel=0.02)
    c.boxes(
        [Block((0, 0.02, z - way.bay / 2 + 0.6 * i), (1.1, 0.06, 0.16)) for i in range(int(way.bay / 0.6))],
        wood,
    )
    c.ball((0.25, 1.98, z + 0.1), 0.05, f.glowing(way.lamp, 16.0), 10)
    c.rod((0.25, 2.1, z + 0.1), (0.25, 2.02, z + 0.1), 0.02, f.IRON)


def tomb(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """Pillars and a beam of stone, a torch that burns on every second one."""
    rib(c, way.outline, z - way.bay / 2, 0.20, 0.44, way.wall)
    for s in (-1, 1):
        c.box((s * (way.half - 0.16), 0.14, z), (0.32, 0.28, way.bay - 0.4), way.top, bevel=0.02)
    if k % 2:
        return
    for s in (-1, 1):
        x = s * (way.half - 0.12)
        c.rod((x, 1.35, z), (x - s * 0.14, 1.78, z), 0.035, f.DARK_OAK, 8)
        c.ball((x - s * 0.15, 1.86, z), 0.085, f.glowing((1.0, 0.50, 0.14), 9.0), 10)
        c.ball((x - s * 0.155, 1.97, z), 0.05, f.glowing((1.0, 0.66, 0.26), 9.0), 8)


def sewer(c: Carpenter, way: Way, z: float, k: int, brief: SetBrief) -> None:
    """A ring of stone, banks on both sides of the water, a pipe, a lamp."""
    rib(c, way.outline, z - way.bay / 2, 0.10, 0.40, f.STONE.tinted((0.16, 0.11, 0.085)))
    for s in (-1, 1):
        c.box((s * (way.half - 0.42), 0.08, z), (0.84, 0.36, way.bay), f.STONE.tinted((0.17, 0.15, 0.13)))
    c.rod(
        (way.half - 0.35, 2.25, z - way.bay / 2),
        (way.half - 0.35, 2.25, z + way.bay / 2),
        0.10,
        f.STEEL.tinted((0.16, 0.11, 0.08)),
        12,
    )
    c.ball((-way.half + 0.28, 2.3, z), 0.07, f.glowing(way.lamp, 10.0), 10)


def rib(
    c: Carpenter, outline: Sequence[tuple[float, float]], z: float, thick: float, deep: float, finish: Finish
) -> None:
    """A frame that follows an outline."""
    for (x0, y0), (x1, y1) in pairwise(outline):
        long = math.hypot(x1 - x0, y1 - y0)
        c.box(
            ((x0 + x1) / 2, (y0 + y1) / 2, z),
            (long + thick * 0.6, thick, deep),
            finish,
            (0, 0, math.atan2(y1 - y0, x1 - x0)),
        )
