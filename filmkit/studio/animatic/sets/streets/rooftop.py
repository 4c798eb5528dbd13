"""A flat roof over a city: parapet, water tank, vents, a stair head; towers round it as far as one sees.

Knows no people. By night windows, signs and a string of bulbs are lit.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.8, 0.0, 0.0), 0.4),
    "right": Mark((0.8, 0.0, 0.0), -0.4),
    "far": Mark((-2.6, 0.0, -3.4)),
    "work": Mark((0.0, 0.0, -0.2)),
    "path-start": Mark((-4.2, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.2, 0.0, 0.0), math.pi / 2),
    "view": Mark((-1.2, 0.0, 8.2), 0.0, 2.0),
    "look": Mark((0.6, 0.0, -12.0), 0.0, 2.3),
}
HALF, BACK, FRONT = 9.0, -6.5, 11.0


def rooftop(brief: SetBrief) -> Set:
    """The roof and what is seen from it."""
    c, chance = Carpenter(), brief.accidents()
    felt = f.patterned((0.115, 0.112, 0.108), Pattern.ASPHALT, 1.0, 0.5 if brief.wet else 0.25, 0.12)
    c.floor((-HALF, 0, BACK), (HALF, 0, FRONT), felt, (6, 6))
    brick = f.patterned((0.22, 0.105, 0.075), Pattern.STONE, 7.0)
    for at, size in (
        ((0.0, 0.45, BACK), (2 * HALF, 0.9, 0.32)),
        ((0.0, 0.45, FRONT), (2 * HALF, 0.9, 0.32)),
        ((-HALF, 0.45, 2.25), (0.32, 0.9, FRONT - BACK)),
        ((HALF, 0.45, 2.25), (0.32, 0.9, FRONT - BACK)),
    ):
        c.box(at, size, brick)
        c.box(
            (at[0], 0.93, at[2]), (size[0] + 0.12, 0.08, size[2] + 0.12), f.STONE.tinted((0.30, 0.28, 0.26))
        )
    c.box((0, -15.5, 2.25), (2 * HALF, 30.0, FRONT - BACK), brick)
    _tank(c, brief)
    for x, z in ((-4.6, -4.2), (-3.2, -5.0), (5.2, 3.0)):
        c.box((x, 0.5, z), (1.1, 1.0, 0.9), f.STEEL.tinted((0.32, 0.33, 0.33)), bevel=0.02)
        c.post((x, 1.0, z), 0.34, 0.12, f.IRON, 18)
        c.boxes([Block((x, 0.25 + 0.1 * j, z + 0.46), (0.9, 0.03, 0.02)) for j in range(6)], f.IRON)
    for x, z, high in ((2.6, -5.4, 1.3), (-6.8, -1.0, 0.9), (6.8, -2.0, 1.1)):
        c.post((x, 0, z), 0.11, high, f.STEEL, 14)
        c.turned((x, high, z), [(0.20, 0), (0.14, 0.16), (0, 0.2)], f.STEEL, 14)
    c.box((-6.4, 1.25, 5.2), (2.6, 2.5, 2.8), brick)
    c.box((-5.06, 1.05, 5.2), (0.06, 2.0, 0.9), f.plain((0.09, 0.14, 0.13), 0.5, 0.2))
    lamps = [Lamp((-4.9, 2.35, 5.2), (2.2, 1.5, 0.8), 0.2, 6.0)]
    c.ball((-5.02, 2.35, 5.2), 0.09, f.glowing((1.0, 0.8, 0.5), 10.0 if brief.night else 0.4), 12)
    for k in range(15):
        x, sag = -HALF + 2 * HALF * k / 14, 2.9 - 0.55 * math.sin(math.pi * ((k % 5) / 4.0))
        c.ball((x, sag, BACK + 0.3), 0.055, f.glowing((1.0, 0.72, 0.38), 9.0 if brief.night else 0.3), 8)
        if k % 5 == 0:
            c.post((x * 0.99, 0.9, BACK + 0.2), 0.03, 2.0, f.IRON, 6)
            lamps.append(Lamp((x, 2.4, BACK + 0.7), (1.9, 1.25, 0.6), 0.3, 6.0))
    c.put(furniture.chair(), Spot((2.9, 0, 0.6), -0.5))
    _city(c, brief, chance)
    return Set(
        "rooftop",
        c.done(),
        MARKS,
        practicals=tuple(lamps) if brief.night else (),
        mirror=0.0 if brief.wet else None,
        room=((-HALF + 0.5, 0.35, BACK + 0.6), (HALF - 0.5, 18.0, FRONT - 0.5)),
    )


def _tank(c: Carpenter, brief: SetBrief) -> None:
    """A wooden water tank on iron legs."""
    x, z = 5.6, -3.6
    wood = f.patterned((0.20, 0.125, 0.075), Pattern.PLANKS, 5.0)
    for s in (-1, 1):
        for t in (-1, 1):
            c.rod((x + s * 1.0, 0, z + t * 1.0), (x + s * 0.85, 2.3, z + t * 0.85), 0.07, f.IRON, 6)
        c.rod((x - 1.0, 0.2, z + s), (x + 1.0, 2.1, z + s * 0.9), 0.03, f.IRON, 5)
        c.rod((x + 1.0, 0.2, z + s), (x - 1.0, 2.1, z + s * 0.9), 0.03, f.IRON, 5)
    c.post((x, 2.3, z), 1.25, 0.12, f.IRON, 24)
    c.turned((x, 2.4, z), [(1.18, 0), (1.22, 1.0), (1.16, 2.1)], wood, 30)
    for y in (2.6, 3.2, 3.8, 4.35):
        c.turned((x, y, z), [(1.23, 0), (1.25, 0.03), (1.23, 0.06)], f.IRON, 30)
    c.turned((x, 4.5, z), [(1.32, 0), (0.1, 0.75), (0, 0.78)], f.SLATE_ROOF, 26)


def _city(c: Carpenter, brief: SetBrief, chance: np.random.Generator) -> None:
    """Buildings in rings, taller farther off; some with signs."""
    hues: tuple[Color, ...] = ((1.0, 0.16, 0.36), (0.20, 0.70, 1.0), (1.0, 0.62, 0.20))
    for ring, (away, count) in enumerate(((24.0, 20), (44.0, 26), (78.0, 34), (125.0, 40))):
        for k in range(count):
            a = math.tau * (k + 0.5 * (ring % 2)) / count
            x, z = away * math.sin(a), away * math.cos(a)
            wide = float(chance.uniform(0.17, 0.25)) * away * (1.0 if ring else 1.25)
            top = (
                float(chance.uniform(-6.0, 3.0))
                if ring == 0
                else float(chance.uniform(-3.0, 7.0 + 9.0 * ring))
            )
            tone = float(chance.uniform(0.6, 1.25))
            paint: Color = (0.20 * tone, 0.185 * tone, 0.175 * tone)
            lit = Material(0.1, 0.04, 0.8 if brief.night else 0.0, Pattern.FACADE, 0.30 if ring > 1 else 0.42)
            c.box(
                (x, top / 2 - 14.0, z),
                (wide, top + 28.0, wide),
                Finish(paint, lit),
                (0, a if ring == 0 else 0.0, 0),
            )
            if ring < 2 and k % 4 == 1:
                c.box((x, top + 0.8, z), (wide * 0.3, 1.6, wide * 0.3), f.STONE.tinted((0.16, 0.15, 0.14)))
            if brief.night and ring == 1 and k % 6 == 0:
                c.box((x * 0.9, top - 2.0, z * 0.9), (0.3, 3.0, 3.0), f.glowing(hues[k % 3], 5.0), (0, a, 0))
    c.floor(
        (-260, -29, -260), (260, -29, 260), f.patterned((0.05, 0.05, 0.052), Pattern.ASPHALT, 0.2), (6, 6)
    )
