"""What stands in open country: single trees, fences, barns, tents.

Knows no place. Everything stands on its own origin and faces +z.
"""

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.land import greenery
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Vec

GREENS: tuple[Color, Color] = ((0.022, 0.048, 0.014), (0.115, 0.160, 0.040))
HAZY: tuple[Color, Color] = ((0.040, 0.068, 0.034), (0.105, 0.145, 0.060))
SNOWY: tuple[Color, Color] = ((0.050, 0.075, 0.070), (0.66, 0.69, 0.74))
DARK: tuple[Color, Color] = ((0.018, 0.040, 0.020), (0.055, 0.105, 0.036))


def trees(kind: str, seed: int) -> tuple[list[Mesh], list[Mesh]]:
    """A few trees of a kind to stand near, and lighter ones for afar."""
    if kind in ("spruce", "snowy"):
        tint = SNOWY if kind == "snowy" else DARK
        near = [greenery.spruce(seed + i, 6.5 + 2.0 * i, *tint, 7, 110) for i in range(2)]
        return near, [greenery.far_spruce(seed + i, 7.5 + 2.0 * i, *tint) for i in range(3)]
    if kind == "acacia":
        return [acacia(seed + i, 5.5 + i, 420) for i in range(2)], [
            acacia(seed + 4 + i, 6.0, 60) for i in range(2)
        ]
    near = [oak(seed + i, 7.5 + 1.5 * i, 560, GREENS) for i in range(2)]
    return near, [oak(seed + 4 + i, 8.0, 60, HAZY) for i in range(2)]


def oak(seed: int, height: float, cards: int, tint: tuple[Color, Color]) -> Mesh:
    """A broad tree that has always stood alone."""
    c = Carpenter()
    c.put(
        greenery.trunk(seed, height * 0.55, height * 0.045, f.BARK, 0, 4 if cards > 200 else 0),
        Spot((0, 0, 0)),
    )
    crown = greenery.crown(seed, height * 0.36, height * 0.86, height * 0.40, *tint, cards)
    c.put(crown, Spot((0, 0, 0)))
    return c.done()


def acacia(seed: int, height: float, cards: int) -> Mesh:
    """A flat-topped tree of dry plains."""
    c, chance = Carpenter(), np.random.default_rng(seed)
    fork = height * 0.42
    c.tube([(0, -0.2, 0), (0.12, fork * 0.5, 0.05), (0, fork, 0)], (0.20, 0.14, 0.12), f.BARK, 7)
    for k in range(6):
        a, out = k * 1.05 + float(chance.normal(0, 0.2)), height * float(chance.uniform(0.28, 0.48))
        tip: Vec = (out * float(np.sin(a)), height * 0.93, out * float(np.cos(a)))
        c.tube(
            [(0, fork, 0), (tip[0] * 0.45, height * 0.74, tip[2] * 0.45), tip], (0.09, 0.06, 0.02), f.BARK, 5
        )
    angle, reach = chance.uniform(0, np.pi * 2, cards), height * 0.56 * np.sqrt(chance.uniform(0, 1, cards))
    y = height * (0.95 + 0.05 * np.cos(reach / height * 2.4)) + chance.normal(0, 0.035 * height, cards)
    at = np.stack([reach * np.sin(angle), y, reach * np.cos(angle)], 1)
    normal = np.stack([np.sin(angle) * 0.4, 0.4 + (y / height - 0.95) * 14, np.cos(angle) * 0.4], 1)
    size = height * 0.055 * float(np.sqrt(420 / cards)) * chance.uniform(0.7, 1.3, cards)
    dry: tuple[Color, Color] = ((0.045, 0.052, 0.018), (0.150, 0.150, 0.050))
    tone = np.repeat(0.5 + (y / height - 0.95) * 9, 5)
    c.part(greenery.foliage(at, normal, size, chance), Finish(greenery.shaded(*dry, tone), greenery.LEAVES))
    return c.done()


def fence(c: Carpenter, start: Vec, end: Vec) -> None:
    """A post at the start, and two rails from there to the end."""
    wood = f.patterned((0.20, 0.165, 0.13), Pattern.PLANKS, 8.0, 0.2, 0.06)
    x, y, z = start
    c.box((x, y + 0.52, z), (0.11, 1.20, 0.11), wood, (0.02, 0.3, -0.03), 0.015)
    for lift, sag in ((0.48, 0.03), (0.90, -0.02)):
        c.rod((x, y + lift, z), (end[0], end[1] + lift + sag, end[2]), 0.042, wood, 6)


def barn(number: int, night: bool) -> Mesh:
    """A farm building of boards under a steep roof."""
    c = Carpenter()
    walls: tuple[Color, ...] = ((0.22, 0.045, 0.035), (0.34, 0.32, 0.28), (0.16, 0.12, 0.09))
    wall = f.patterned(walls[number % 3], Pattern.PLANKS, 3.0, 0.2, 0.06)
    wide, deep, tall = (8.0, 11.0, 4.2) if number == 0 else (6.5, 8.0, 3.2)
    c.box((0, tall / 2, 0), (wide, tall, deep), wall)
    gable = primitives.extruded([(-wide / 2, 0), (wide / 2, 0), (0, wide * 0.52)], deep)
    c.part(gable, wall, (0, tall, 0))
    roof = f.SLATE_ROOF.tinted((0.085, 0.080, 0.080))
    for s in (-1, 1):
        eave, ridge = (s * (wide / 2 + 0.45), tall - 0.42), (0.0, tall + wide * 0.52 + 0.08)
        z = deep / 2 + 0.4
        c.sheet([(*eave, z), (*eave, -z), (*ridge, -z), (*ridge, z)], roof, (1, 6))
    trim = f.plain((0.62, 0.60, 0.55))
    z = deep / 2 + 0.03
    c.boxes([Block((s * 1.25, 1.45, z), (0.12, 2.9, 0.06)) for s in (-1, 1)], trim)
    c.boxes([Block((0, y, z), (2.5, 0.12, 0.06)) for y in (0.1, 2.9)], trim)
    lit = f.glowing((1.0, 0.62, 0.28), 1.3) if night else f.plain((0.03, 0.035, 0.04), 0.9, 0.6)
    for x in (-wide * 0.34, wide * 0.34):
        c.box((x, 1.75, z - 0.01), (0.8, 1.0, 0.05), lit)
        c.boxes([Block((x, 1.75, z + 0.03), size) for size in ((0.05, 1.0, 0.04), (0.8, 0.05, 0.04))], trim)
    c.box((0, tall + wide * 0.20, z - 0.01), (0.9, 0.9, 0.05), lit)
    return c.done()


def cabin(night: bool) -> Mesh:
    """A house of round logs with a porch and a chimney; its windows lit by night."""
    c = Carpenter()
    log = f.patterned((0.26, 0.145, 0.065), Pattern.PLANKS, 5.0, 0.2, 0.06)
    wide, deep, tall, z = 6.6, 5.2, 2.7, 2.6
    c.box((0, tall / 2, 0), (wide, tall, deep), log)
    for y in np.arange(0.15, tall, 0.3):
        c.rod((-wide / 2 - 0.3, float(y), z), (wide / 2 + 0.3, float(y), z), 0.16, log, 8)
        for s in (-1, 1):
            c.rod((s * wide / 2, float(y), z + 0.3), (s * wide / 2, float(y), -z - 0.3), 0.16, log, 8)
    c.part(primitives.extruded([(-wide / 2, 0), (wide / 2, 0), (0, 2.3)], deep), log, (0, tall, 0))
    roof = f.SLATE_ROOF.tinted((0.070, 0.085, 0.062))
    for s in (-1, 1):
        eave, ridge = (s * (wide / 2 + 0.6), tall - 0.42), (0.0, tall + 2.4)
        c.sheet([(*eave, z + 1.9), (*eave, -z - 0.5), (*ridge, -z - 0.5), (*ridge, z + 1.9)], roof, (1, 6))
        c.rod((s * 3.0, 0, z + 1.6), (s * 3.0, tall, z + 1.6), 0.12, log, 8)
    c.box((0, 0.12, z + 1.0), (wide, 0.24, 1.9), log)
    c.box((1.9, tall + 1.6, -0.8), (0.9, 3.4, 0.9), f.STONE.tinted((0.20, 0.19, 0.175)))
    lit = f.glowing((1.0, 0.62, 0.28), 1.5) if night else f.plain((0.05, 0.06, 0.07), 0.9, 0.6)
    c.box((0, 1.25, z + 0.17), (1.0, 2.0, 0.08), f.plain((0.08, 0.04, 0.02)))
    for x in (-2.0, 2.0):
        c.box((x, 1.5, z + 0.17), (1.1, 0.95, 0.08), f.plain((0.42, 0.36, 0.26)))
        c.box((x, 1.5, z + 0.20), (0.95, 0.80, 0.08), lit)
    return c.done()


def tent(night: bool) -> Mesh:
    """A ridge tent, its opening at +z; somebody left a light in it at night."""
    c = Carpenter()
    cloth = f.patterned((0.42, 0.20, 0.045), Pattern.FABRIC, 0.5, 0.15, 0.05, translucency=0.8)
    glow = f.glowing((1.0, 0.50, 0.16), 1.1) if night else cloth
    for s in (-1, 1):
        c.sheet([(s * 1.15, 0, 1.2), (s * 1.15, 0, -1.2), (0, 1.35, -1.2), (0, 1.35, 1.2)], glow, (6, 6))
    c.sheet([(-1.15, 0, -1.2), (1.15, 0, -1.2), (0, 1.35, -1.2), (0, 1.35, -1.2)], glow)
    for s in (-1, 1):
        c.sheet([(s * 1.15, 0, 1.2), (s * 0.35, 0, 1.2), (0, 1.35, 1.2), (0, 1.35, 1.2)], cloth)
    for z in (-1.2, 1.2):
        c.rod((0, 1.35, z), (0, 0.0, z * 1.9), 0.006, f.LINEN, 4)
    return c.done()
