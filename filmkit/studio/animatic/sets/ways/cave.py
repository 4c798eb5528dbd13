"""A cave: rock all round, pillars that grow from above and below, a pool, light from the mouth behind.

Knows no people. Words add what glows in it: crystals, lava, torches, or ice.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.mesh import part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.heights import billows, ridges, smoothed
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set

NEAR, FAR = 9.0, -26.0
ROWS, ROUND = 120, 88
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.7, 0.0, 0.0), 0.4),
    "right": Mark((0.7, 0.0, 0.0), -0.4),
    "far": Mark((-0.4, 0.0, -7.0)),
    "work": Mark((0.0, 0.0, -0.4)),
    "path-start": Mark((0.0, 0.0, 2.0), math.pi),
    "path-end": Mark((0.0, 0.0, -9.0), math.pi),
    "view": Mark((-0.5, 0.0, 7.4), 0.0, 1.5),
    "look": Mark((0.1, 0.0, -4.0), 0.0, 1.75),
}


MOONLIT: Color = (0.9, 1.25, 2.1)
"""What comes in by the mouth at night."""


def cave(brief: SetBrief) -> Set:
    """The cave."""
    c, chance = Carpenter(), brief.accidents()
    icy = brief.mentions("ice", "icy", "frozen", "glacier", "snow")
    tone: Color = (0.30, 0.42, 0.50) if icy else (0.26, 0.215, 0.17)
    stuff = (
        Material(0.85, 0.4, 0.0, Pattern.PLASTER, 1.0, reflect=0.2)
        if icy
        else Material(0.25, 0.08, 0.0, Pattern.ROCK, 0.9)
    )
    stone = Finish(tone, stuff)
    _walls(c, brief.seed % 9973, stone)
    by_day: Color = (5.2, 6.2, 7.4)
    lamps: list[Lamp] = [Lamp((0.4, 4.6, FAR + 5.0), MOONLIT if brief.night else by_day, 1.0, 17.0)]
    _mouth(c, brief.seed % 9973, brief.night)
    for k in range(34):
        x, z = float(chance.uniform(-5.5, 5.5)), float(chance.uniform(FAR + 6, NEAR - 3))
        if abs(x) < 1.5 and z > -11:
            continue
        long, wide = float(chance.uniform(0.5, 2.1)), float(chance.uniform(0.10, 0.34))
        if k % 3 == 0:
            c.turned(
                (x, -0.1, z),
                [(wide * 1.4, 0), (wide * 0.8, long * 0.3), (wide * 0.35, long * 0.75), (0.02, long)],
                stone,
                10,
            )
        else:
            top = 5.4 - 0.09 * x * x
            c.turned((x, top - long, z), [(0.015, 0), (wide * 0.4, long * 0.45), (wide, long)], stone, 10)
    shape = rock(brief.seed, 1.0)
    for k in range(9):
        x = float(chance.uniform(1.9, 4.6)) * (1 if k % 2 else -1)
        c.part(
            shape, stone, (x, 0.05, 3.0 - 2.6 * k), (0.3 * k, 1.7 * k, 0), float(chance.uniform(0.35, 0.9))
        )
    lamps += _glows(c, brief, chance)
    pool = Finish((0.010, 0.022, 0.026), Material(0.98, 0.6, reflect=0.55))
    for k, (x, z, wide) in enumerate(((3.9, -5.0, 1.5), (3.6, -7.2, 2.0), (4.9, -9.4, 2.2))):
        c.post((x, 0.02 + 0.002 * k, z), wide, 0.012, pool, 40)
    return Set(
        "cave",
        c.done(),
        MARKS,
        practicals=tuple(lamps),
        interior=True,
        room=((-3.0, 0.35, FAR + 6), (3.0, 3.8, NEAR - 1.0)),
    )


def _mouth(c: Carpenter, seed: int, night: bool) -> None:
    """A ragged opening at the far end: sky, hills under it, the moon by night."""
    chance = np.random.default_rng(seed)
    around = np.linspace(0.0, math.tau, 41)
    rough = 1.0 + 0.16 * np.sin(3 * around + seed) + 0.11 * np.sin(7 * around + 2.0 * seed)
    rough[:-1] += chance.uniform(-0.07, 0.07, 40)
    rough[-1] = rough[0]
    across, up = 0.4 + 2.4 * rough * np.cos(around), 3.5 + 2.1 * rough * np.sin(around)
    hills = 2.9 + 0.30 * np.sin(1.7 * across + seed) + 0.12 * np.sin(4.3 * across)
    sky, hill = f.glowing((0.78, 0.90, 1.0), 2.3), f.glowing((0.34, 0.50, 0.46), 0.9)
    if night:
        sky, hill = f.glowing((0.13, 0.24, 0.50), 0.32), f.glowing((0.02, 0.04, 0.09), 0.3)
        c.ball((1.3, 4.6, FAR + 0.9), (0.30, 0.30, 0.02), f.glowing((0.95, 0.95, 0.85), 2.2), 20)
    for top, z, stuff in ((up, FAR + 0.80, sky), (np.minimum(up, hills), FAR + 0.86, hill)):
        rim = [(float(x), float(y), z) for x, y in zip(across, top, strict=True)]
        middle = (0.4, 2.2, z)
        for one, other in pairwise(rim):
            c.sheet((middle, one, other, other), stuff)


def _walls(c: Carpenter, seed: int, stone: Finish) -> None:
    """A tube of rock with a level floor where people walk."""
    big, small, sharp = billows(seed, 3.4, 4), billows(seed + 1, 0.9, 4), ridges(seed + 2, 2.2, 4)
    along, turn = np.linspace(NEAR, FAR, ROWS + 1), np.linspace(-math.pi, math.pi, ROUND + 1)
    z, a = np.repeat(along, ROUND + 1), np.tile(turn, ROWS + 1)

    def at(z: F64, a: F64) -> F64:
        arc = 3.0 * np.abs(a)
        rough = 2.3 * (big(arc + 40, z) - 0.5) + 0.7 * (small(arc, z) - 0.5) + 0.9 * (sharp(arc, z + 9) - 0.4)
        radius = 4.6 + rough
        x, y = 1.18 * radius * np.sin(a), 2.4 + radius * 0.82 * np.cos(a)
        floor = 0.10 * (small(x * 2, z * 2) - 0.5) * smoothed(1.0, 3.0, np.abs(x)) - 0.02
        return np.stack([x, np.maximum(y, floor), z], 1)

    e = 0.02
    points = at(z, a)
    down = at(z, a + e) - at(z, a - e)
    out = at(z + e, a) - at(z - e, a)
    normal = np.cross(down, out)
    inward = np.stack([-points[:, 0], 2.4 - points[:, 1], 0 * z], 1)
    normal *= np.where((normal * inward).sum(1) < 0, -1.0, 1.0)[:, None]
    c.part(part_of(points, normal, grid_triangles(ROWS, ROUND)), stone)
    c.box((0, 3.0, NEAR + 0.3), (14, 9, 0.2), stone)
    c.box((0, 3.0, FAR - 0.3), (14, 9, 0.2), stone)


def _glows(c: Carpenter, brief: SetBrief, chance: np.random.Generator) -> list[Lamp]:
    """Crystals, lava or torches, by words."""
    out = []
    if brief.mentions("crystal", "gem", "glowing", "magic", "magical", "bioluminescent", "mushroom"):
        hues: tuple[Color, ...] = ((0.15, 0.75, 1.0), (0.70, 0.25, 1.0), (0.20, 1.0, 0.70))
        for k in range(9):
            hue, x, z = (
                hues[(k + brief.seed) % 3],
                float(chance.uniform(1.9, 4.2)) * (1 if k % 2 else -1),
                2.5 - 2.3 * k,
            )
            for j in range(4):
                tilt = (float(chance.normal(0, 0.35)), 0.0, float(chance.normal(0, 0.35)))
                high = float(chance.uniform(0.35, 0.95))
                c.turned(
                    (x + 0.22 * (j - 1.5), 0.0, z + 0.15 * (j % 2)),
                    [(0.07, 0), (0.10, high * 0.7), (0, high)],
                    f.glowing(hue, 2.4),
                    6,
                    tilt,
                )
            out.append(Lamp((x, 0.8, z), (hue[0] * 1.6, hue[1] * 1.6, hue[2] * 1.6), 0.3, 4.5))
    elif brief.mentions("lava", "volcano", "molten"):
        c.floor((1.5, 0.05, -14.0), (7.0, 0.05, -1.0), f.glowing((1.0, 0.22, 0.03), 3.6), (4, 4))
        out += [Lamp((2.8, 0.5, -2.0 - 3.4 * k), (4.6, 1.25, 0.25), 0.8, 7.0) for k in range(4)]
    else:
        for k, z in enumerate((2.2, -4.0, -10.0)):
            x = 2.7 if k % 2 else -2.9
            c.rod((x * 1.08, 1.35, z), (x, 1.95, z), 0.035, f.BARK, 8)
            c.ball((x, 2.06, z), (0.07, 0.15, 0.07), f.glowing(f.CANDLE, 15.0), 12)
            out.append(Lamp((x * 0.94, 2.1, z), (3.6, 1.95, 0.75), 0.2, 7.5))
    return out
