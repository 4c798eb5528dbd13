"""What rooms of care are known by: beds with drips, a round lamp, flasks, a cot: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import bedding, desks, furniture
from filmkit.studio.animatic.sets.chambers.shops import GOODS, PALE, tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Material, Mesh, Pattern, Vec

SHEET = f.patterned((0.66, 0.68, 0.69), Pattern.FABRIC, 1.0, 0.1, 0.04)
GREEN_CLOTH = f.patterned((0.12, 0.34, 0.30), Pattern.FABRIC, 0.8, 0.1, 0.03)
STEEL = f.BRIGHT_STEEL


def sick_bed() -> Mesh:
    """A hospital bed, its head at -z raised: rails, a pillow, wheels."""
    c = Carpenter()
    c.box((0, 0.52, 0.25), (0.92, 0.12, 1.5), SHEET, bevel=0.04)
    c.box((0, 0.70, -0.72), (0.92, 0.12, 0.75), SHEET, (0.60, 0, 0), 0.04)
    c.box((0, 0.90, -0.85), (0.6, 0.14, 0.36), f.TABLECLOTH, (0.60, 0, 0), 0.06)
    c.box(
        (0, 0.60, 0.42),
        (0.98, 0.09, 1.15),
        f.patterned((0.16, 0.36, 0.46), Pattern.FABRIC, 0.8, 0.1, 0.03),
        bevel=0.03,
    )
    c.boxes(
        [Block((0, 0.42, 0), (0.86, 0.06, 2.0))]
        + [Block((s * 0.4, 0.24, z), (0.05, 0.36, 0.05)) for s in (-1, 1) for z in (-0.85, 0.85)],
        STEEL,
    )
    for s in (-1, 1):
        for y in (0.68, 0.82):
            c.rod((s * 0.5, y, -0.3), (s * 0.5, y, 0.5), 0.014, STEEL, 6)
        c.boxes([Block((s * 0.5, 0.65, z), (0.02, 0.36, 0.02)) for z in (-0.3, 0.1, 0.5)], STEEL)
        for z in (-0.85, 0.85):
            c.ball((s * 0.4, 0.06, z), (0.03, 0.06, 0.06), f.IRON, 10)
    c.boxes([Block((0, 0.75, -1.05), (0.92, 0.6, 0.05)), Block((0, 0.62, 1.02), (0.92, 0.4, 0.05))], PALE)
    return c.done()


def drip() -> Mesh:
    """A stand on castors with a bag of clear fluid."""
    c = Carpenter()
    c.rod((0, 0.05, 0), (0, 2.0, 0), 0.016, STEEL, 8)
    c.rod((-0.2, 2.0, 0), (0.2, 2.0, 0), 0.012, STEEL, 6)
    for k in range(5):
        a = math.tau * k / 5
        c.rod((0, 0.1, 0), (0.28 * math.sin(a), 0.05, 0.28 * math.cos(a)), 0.016, STEEL, 5)
    c.box(
        (0.18, 1.78, 0),
        (0.14, 0.26, 0.05),
        Finish((0.55, 0.60, 0.60), Material(0.9, 0.6, translucency=0.6)),
        bevel=0.02,
    )
    c.tube([(0.18, 1.65, 0), (0.2, 1.2, 0.05), (0.05, 0.9, 0.3)], 0.006, PALE, 4)
    return c.done()


def monitor() -> Mesh:
    """A screen with a green trace, on an arm or a trolley; its middle is the origin."""
    c = Carpenter()
    c.box((0, 0, 0), (0.46, 0.36, 0.10), f.plain((0.40, 0.41, 0.41), 0.5, 0.2), bevel=0.02)
    c.box((0, 0.01, 0.052), (0.40, 0.28, 0.01), f.glowing((0.008, 0.02, 0.02), 1.0))
    u = np.linspace(-0.19, 0.19, 60)
    beat = (
        0.05
        + 0.07 * np.exp(-(((u % 0.127 - 0.06) / 0.008) ** 2))
        - 0.03 * np.exp(-(((u % 0.127 - 0.075) / 0.008) ** 2))
    )
    c.tube(np.stack([u, beat, np.full_like(u, 0.06)], 1), 0.004, f.glowing((0.1, 1.0, 0.3), 5.0), 4)
    c.tube(
        np.stack([u, -0.06 + 0.02 * np.sin(u * 60), np.full_like(u, 0.06)], 1),
        0.004,
        f.glowing((1.0, 0.75, 0.1), 4.0),
        4,
    )
    return c.done()


def ward(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Beds with drips and monitors, a curtain on its rail, a cupboard."""
    bed, pole, screen = sick_bed(), drip(), monitor()
    for x in (-2.2, 0.9, 3.1):
        z = room.back + 1.25
        c.put(bed, Spot((x, 0, z)))
        c.put(pole, Spot((x + 0.75, 0, z - 0.7)))
        c.put(screen, Spot((x - 0.62, 1.55, room.back + 0.25), 0.3))
        c.box((x, 1.75, room.back + 0.05), (1.5, 0.22, 0.08), PALE)
        c.box((x, 1.86, room.back + 0.09), (1.2, 0.03, 0.05), f.glowing((1.0, 0.95, 0.86), 3.0))
        c.put(furniture.cupboard(0.42, 0.7, 0.4, PALE, 1), Spot((x - 0.8, 0, room.back + 0.3)))
    for k in range(13):
        c.turned(
            (2.0 + 0.06 * math.sin(k * 1.9), 0.35, room.back + 0.4 + 0.16 * k),
            [(0.07, 0), (0.06, 1.9)],
            GREEN_CLOTH,
            8,
        )
    c.rod((2.0, 2.3, room.back), (2.0, 2.3, room.back + 2.6), 0.018, STEEL, 6)
    lamps = tubes(c, room, (-1.6, 1.8), 2.8, 1.5)
    return Extra(
        (*lamps, *(Lamp((x, 1.9, room.back + 0.5), (0.9, 0.85, 0.75), 0.3, 3.0) for x in (-2.2, 0.9, 3.1)))
    )


def theatre(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """An operating table under a great round lamp, machines, instruments on cloth."""
    c.boxes([Block((0.5, 0.42, -2.2), (0.4, 0.84, 0.5))], STEEL)
    c.box((0.5, 0.92, -2.2), (0.7, 0.14, 2.0), f.plain((0.03, 0.035, 0.04), 0.5, 0.2), bevel=0.03)
    c.box((0.5, 1.02, -1.9), (0.9, 0.08, 1.4), GREEN_CLOTH, bevel=0.03)
    for x, z, y in ((0.1, -2.3, 2.1), (1.3, -2.9, 2.2)):
        c.turned((x, y, z), [(0.52, 0), (0.50, 0.10), (0.2, 0.2), (0, 0.2)], PALE, 28)
        c.turned((x, y - 0.012, z), [(0.46, 0), (0, 0.001)], f.glowing((1.0, 0.98, 0.92), 0.4), 24)
        for k in range(7):
            a = math.tau * k / 6
            r = 0.30 if k < 6 else 0.0
            c.ball(
                (x + r * math.sin(a), y - 0.01, z + r * math.cos(a)),
                (0.11, 0.03, 0.11),
                f.glowing((1.0, 0.98, 0.92), 12.0),
                12,
            )
        c.tube([(x, y + 0.2, z), (x, y + 0.6, z - 0.2), (0.6, room.height, -2.6)], 0.04, PALE, 8)
    for x, z in ((-1.8, -3.3), (2.5, -3.2)):
        c.box((x, 0.7, z), (0.6, 1.4, 0.5), PALE, bevel=0.03)
        c.put(monitor(), Spot((x, 1.65, z + 0.1), -0.15 * x))
    c.box((-1.5, 0.86, -1.8), (0.9, 0.04, 0.5), GREEN_CLOTH)
    c.boxes([Block((-1.5 + s * 0.4, 0.42, -1.8), (0.03, 0.84, 0.4)) for s in (-1, 1)], STEEL)
    for k in range(8):
        c.box((-1.85 + 0.1 * k, 0.89, -1.8), (0.015, 0.01, 0.2), STEEL)
    c.put(drip(), Spot((1.5, 0, -1.6)))
    return Extra(
        (
            Lamp((0.3, 1.95, -2.2), (7.0, 6.9, 6.4), 0.4, 5.0),
            Lamp((-1.6, 2.6, 0.5), (2.0, 2.2, 2.2), 0.5, 6.0),
            Lamp((1.8, 2.6, 0.8), (1.8, 2.0, 2.0), 0.5, 6.0),
        )
    )


FLUIDS: tuple[Color, ...] = (
    (0.05, 0.35, 0.60),
    (0.10, 0.50, 0.14),
    (0.60, 0.08, 0.10),
    (0.60, 0.44, 0.05),
    (0.36, 0.10, 0.46),
)


def laboratory(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Benches with flasks of coloured liquid, tubes in racks, microscopes, glass-fronted cupboards."""
    for z in (room.back + 0.4, -2.0):
        c.box((0.2, 0.44, z), (5.4, 0.88, 0.66), PALE, bevel=0.01)
        c.box((0.2, 0.91, z), (5.6, 0.05, 0.74), f.plain((0.05, 0.055, 0.06), 0.7, 0.35))
    k = 0
    for z in (-2.0, room.back + 0.4):
        for x in np.arange(-2.1, 2.7, 0.42):
            k += 1
            _glassware(c, (float(x), 0.935, z + 0.08 * math.sin(k * 2.0)), k)
    for x in (1.5, -0.9):
        _microscope(c, (x, 0.935, -1.85))
    for x in (-1.9, 0.2, 2.3):
        c.box((x, 2.0, room.back + 0.2), (1.9, 0.9, 0.34), PALE)
        c.box((x, 2.0, room.back + 0.38), (1.7, 0.74, 0.01), Finish((0.10, 0.13, 0.14), f.GLASS.material))
    c.put(desks.whiteboard(brief.seed % 997), Spot((room.right - 0.04, 1.7, -1.8), -math.pi / 2))
    c.tube(
        [
            (2.2, 0.93, room.back + 0.45),
            (2.2, 1.3, room.back + 0.45),
            (2.3, 1.34, room.back + 0.55),
            (2.3, 1.22, room.back + 0.6),
        ],
        0.02,
        STEEL,
        8,
    )
    return Extra((*tubes(c, room, (-1.5, 1.7), 2.6, 1.6), Lamp((0.2, 1.4, -1.6), (0.5, 0.9, 1.0), 0.4, 3.0)))


def _glassware(c: Carpenter, at: Vec, k: int) -> None:
    """The `k`-th thing on a bench: tubes in a rack, a flask that is flat below, or a round one."""
    fluid = Finish(FLUIDS[k % 5], Material(0.95, 0.8, 0.35, translucency=0.8))
    clear = Finish((0.36, 0.40, 0.41), Material(0.98, 1.0, reflect=0.4))
    if k % 4 == 0:
        _test_tubes(c, at, fluid.material, clear)
    elif k % 4 == 2:
        c.turned(at, [(0.11, 0), (0.12, 0.02), (0.055, 0.15)], fluid, 20)
        c.turned(
            (at[0], at[1] + 0.15, at[2]),
            [(0.055, 0), (0.035, 0.06), (0.034, 0.16), (0.045, 0.17)],
            clear,
            18,
        )
    else:
        c.ball((at[0], at[1] + 0.10, at[2]), 0.10, fluid, 18)
        c.turned((at[0], at[1] + 0.18, at[2]), [(0.04, 0), (0.032, 0.15), (0.045, 0.16)], clear, 16)


def _test_tubes(c: Carpenter, at: Vec, fluid: Material, clear: Finish) -> None:
    """Six in a rack, half full."""
    c.box((at[0], at[1] + 0.06, at[2]), (0.34, 0.03, 0.08), f.OAK)
    for j in range(6):
        c.rod(
            (at[0] - 0.14 + 0.056 * j, at[1], at[2]),
            (at[0] - 0.14 + 0.056 * j, at[1] + 0.10, at[2]),
            0.016,
            Finish(FLUIDS[j % 5], fluid),
            8,
        )
        c.rod(
            (at[0] - 0.14 + 0.056 * j, at[1] + 0.10, at[2]),
            (at[0] - 0.14 + 0.056 * j, at[1] + 0.18, at[2]),
            0.017,
            clear,
            8,
        )


def _microscope(c: Carpenter, at: tuple[float, float, float]) -> None:
    x, y, z = at
    body = f.plain((0.60, 0.60, 0.58), 0.6, 0.3)
    c.box((x, y + 0.02, z), (0.18, 0.04, 0.26), f.IRON, bevel=0.01)
    c.tube([(x, y + 0.03, z - 0.09), (x, y + 0.24, z - 0.12), (x, y + 0.34, z - 0.03)], 0.032, body, 10)
    c.box((x, y + 0.14, z + 0.01), (0.15, 0.02, 0.15), f.IRON)
    c.rod((x, y + 0.17, z + 0.01), (x, y + 0.32, z), 0.03, f.IRON, 12)
    c.rod((x, y + 0.30, z), (x, y + 0.46, z + 0.11), 0.028, body, 12)
    c.rod((x, y + 0.45, z + 0.105), (x, y + 0.51, z + 0.145), 0.022, f.IRON, 10)


def nursery(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A cot with bars under a mobile, a rocking horse, blocks, a chest, stars on the wall."""
    white, z = f.plain((0.62, 0.60, 0.56), 0.4, 0.15), room.back + 0.8
    x = 0.8
    c.box((x, 0.42, z), (1.4, 0.14, 0.72), SHEET, bevel=0.04)
    for s in (-1, 1):
        c.boxes(
            [Block((x - 0.68 + 0.105 * k, 0.66, z + s * 0.38), (0.03, 0.72, 0.03)) for k in range(14)]
            + [Block((x, y, z + s * 0.38), (1.44, 0.05, 0.05)) for y in (0.32, 1.02)],
            white,
        )
        c.boxes(
            [
                Block((x + s * 0.72, 0.66, z), (0.05, 0.9, 0.8)),
                Block((x + s * 0.72, 0.15, z + 0.36), (0.06, 0.3, 0.06)),
                Block((x + s * 0.72, 0.15, z - 0.36), (0.06, 0.3, 0.06)),
            ],
            white,
        )
    c.tube(
        [(x - 0.7, 1.0, z - 0.36), (x - 0.7, 1.75, z - 0.36), (x - 0.2, 1.95, z - 0.1), (x, 1.92, z)],
        0.018,
        white,
        6,
    )
    for k in range(5):
        a = math.tau * k / 5
        px, pz = x + 0.3 * math.sin(a), z + 0.3 * math.cos(a)
        c.rod((px, 1.9, pz), (px, 1.6, pz), 0.004, f.IRON, 3)
        c.ball((px, 1.56, pz), 0.07, f.plain(GOODS[k], 0.5, 0.2), 10)
        c.rod((x, 1.91, z), (px, 1.9, pz), 0.008, white, 4)
    c.put(bedding.toys(brief.seed % 997), Spot((-0.9, 0, -1.3)))
    c.ball((-1.7, 0.34, -1.5), (0.28, 0.30, 0.24), f.plain((0.30, 0.17, 0.08)), 16)
    c.ball((-1.7, 0.78, -1.46), 0.21, f.plain((0.30, 0.17, 0.08)), 16)
    for s in (-1, 1):
        c.ball((-1.7 + s * 0.16, 0.94, -1.48), 0.075, f.plain((0.24, 0.13, 0.06)), 10)
        c.ball((-1.7 + s * 0.28, 0.4, -1.35), (0.09, 0.2, 0.1), f.plain((0.30, 0.17, 0.08)), 10)
        c.ball((-1.7 + s * 0.17, 0.1, -1.25), (0.1, 0.1, 0.17), f.plain((0.30, 0.17, 0.08)), 10)
        c.ball((-1.7 + s * 0.07, 0.83, -1.27), 0.022, f.plain((0.01, 0.01, 0.01), 0.9, 0.6), 8)
    c.ball((-1.7, 0.74, -1.27), (0.08, 0.06, 0.06), f.plain((0.44, 0.30, 0.18)), 10)
    for k in range(11):
        at = (-2.8 + 0.56 * k, 1.7 + 0.35 * math.sin(k * 2.3), room.back + 0.02)
        for turn in (0.0, math.pi / 4):
            c.box(at, (0.14, 0.14, 0.01), f.plain(GOODS[1] if k % 2 else GOODS[4]), (0, 0, turn))
    c.put(furniture.armchair((0.40, 0.36, 0.28)), Spot((2.6, 0, -1.9), -0.7))
    c.put(furniture.floor_lamp(brief.night), Spot((-2.7, 0, room.back + 0.5)))
    lamps = (
        Lamp((-2.6, 1.5, room.back + 0.6), (2.2, 1.4, 0.7), 0.25, 5.0),
        Lamp((1.2, 2.2, 0.6), (0.9, 0.6, 0.35), 0.4, 5.0),
    )
    return Extra(lamps if brief.night else ())
