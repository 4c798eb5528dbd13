"""Inside a car that drives: a road or a street goes by outside, by night with its lamps.

Knows no driver. The car stands still and faces +z; all that is outside comes towards it in blocks that
repeat. "seat" is the driver's, "left" the passenger's.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms.cabin import DRIVER, PASSENGER, SEAT, cabin
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Pattern, Set

ROAD = -0.27
BLOCK = 26.0
"""Metres after which what is outside repeats."""
AHEAD, BEHIND = 5, 3
"""Blocks that are built."""
SPEED = 12.5
PAINTS: tuple[Color, ...] = (
    (0.10, 0.012, 0.012),
    (0.020, 0.035, 0.055),
    (0.035, 0.040, 0.038),
    (0.19, 0.18, 0.165),
)
CLOTHS: tuple[Color, ...] = ((0.085, 0.045, 0.024), (0.055, 0.055, 0.060), (0.16, 0.125, 0.085))
MARKS = {
    "center": Mark((DRIVER, 0.0, 0.0), 0.0, SEAT),
    "seat": Mark((DRIVER, 0.0, 0.0), 0.0, SEAT),
    "left": Mark((PASSENGER, 0.0, 0.0), 0.0, SEAT),
    "right": Mark((DRIVER, 0.0, 0.0), 0.0, SEAT),
    "back-left": Mark((0.45 * PASSENGER, 0.0, -0.90), 0.0, SEAT),  # between those in front
    "back-right": Mark((0.45 * DRIVER, 0.0, -0.98), 0.0, SEAT),
    "view": Mark((0.0, 0.0, -0.60), 0.0, 1.20),
    "look": Mark((0.02, 0.0, 1.75), 0.0, 1.06),
}
STOPPED = ("parked", "stopped", "stands still", "traffic jam", "red light", "waiting in the car")


def car_inside(brief: SetBrief) -> Set:
    """The cabin, and what goes by."""
    seed = brief.seed
    taxi = brief.mentions("taxi", "cab")
    paint = (0.50, 0.31, 0.02) if taxi else PAINTS[seed % 4]
    town = brief.mentions("city", "street", "town", "taxi", "cab", "neon", "downtown", "traffic") or (
        brief.night and not brief.mentions("country", "forest", "desert", "highway", "field", "mountain")
    )
    speed = 0.0 if brief.mentions(*STOPPED) else SPEED
    block = _street(brief) if town else _country(brief)
    return Set(
        "car-inside",
        cabin(paint, CLOTHS[seed // 4 % 3], brief.night),
        MARKS,
        practicals=(Lamp((DRIVER, 0.86, 0.44), (0.075, 0.105, 0.140), 0.08, 1.1),
                    Lamp((0.02, 0.80, 0.44), (0.018, 0.030, 0.052), 0.08, 1.0)) if brief.night else (),
        windows=() if brief.night else (((0.9, 1.25, 0.4), (-0.95, -0.25, -0.20)),),
        interior=True,
        room=((-1.75, 0.62, -1.12), (1.6, 1.42, 3.2)),
        moving=(_gone_by(block, speed),),
        passing=_lamps_gone_by(speed, town) if brief.night else None,
    )  # fmt: skip


def _gone_by(block: Mesh, speed: float) -> Callable[[float], Mesh]:
    """Blocks one after another, all moved back by the way the car has gone."""
    row = merge([transform(block, placement((0.0, 0.0, BLOCK * k), ORIGIN)) for k in range(-BEHIND, AHEAD)])

    def at(seconds: float) -> Mesh:
        back = np.array((0.0, 0.0, -((speed * seconds) % BLOCK)), np.float32)
        return replace(row, vertices=row.vertices + back)

    return at


def _lamps_gone_by(speed: float, town: bool) -> Callable[[float], tuple[Lamp, ...]]:
    """The light of street lamps that passes over who sits inside; a country road has none but the dash."""

    def at(seconds: float) -> tuple[Lamp, ...]:
        if not town:
            return ()
        gone = (speed * seconds) % (BLOCK / 2)
        places = [(s, BLOCK / 2 * k + 6.5 * (s > 0) - gone) for k in range(-1, 3) for s in (-1, 1)]
        return tuple(Lamp((s * 3.4, 3.6, z), (6.6, 3.6, 1.35), 0.4, 8.5) for s, z in places)

    return at


def _ground(c: Carpenter, verge: Finish, wide: float) -> None:
    tar = f.patterned((0.055, 0.055, 0.058), Pattern.ASPHALT, 1.2, 0.5, 0.2)
    c.floor((-wide, ROAD, 0), (wide, ROAD, BLOCK), tar, (4, 10))
    for s in (-1, 1):
        inner, outer = sorted((s * wide, s * 60.0))
        c.floor((inner, ROAD + 0.02, 0), (outer, ROAD + 0.02, BLOCK), verge, (5, 5))
    paint = f.plain((0.50, 0.49, 0.45), 0.3, 0.1)
    dashes = [Block((1.9, ROAD + 0.015, 3.0 + BLOCK / 3 * k), (0.12, 0.012, 3.0)) for k in range(3)]
    edge = [Block((-1.75, ROAD + 0.012, BLOCK / 2), (0.10, 0.01, BLOCK))]
    c.boxes([*dashes, *edge], paint)


def _street(brief: SetBrief) -> Mesh:
    """House fronts, lamps and parked cars on both sides of a street; windows lit at night."""
    c = Carpenter()
    _ground(c, f.patterned((0.12, 0.118, 0.115), Pattern.TILES, 1.2, 0.3, 0.1), 4.2 + 1.9)
    for s in (-1, 1):
        for k in range(2):
            tone: Color = ((0.22, 0.19, 0.16), (0.20, 0.14, 0.11), (0.17, 0.17, 0.175))[
                (brief.seed + k + (s > 0)) % 3
            ]
            front = Finish(tone, Material(0.1, 0.04, 0.75 if brief.night else 0.0, Pattern.FACADE, 0.55))
            high = 9.0 + 3.0 * ((brief.seed + k * 2 + (s > 0)) % 3)
            x = s * (10.2 if s < 0 else 12.4)
            c.box((x, high / 2 - 0.3, BLOCK / 4 + BLOCK / 2 * k), (3.0, high, BLOCK / 2 - 0.2), front)
            hue: Color = ((1.0, 0.62, 0.30), (0.25, 0.70, 1.0), (1.0, 0.16, 0.42), (0.55, 1.0, 0.60))[
                (2 * k + (s > 0) + brief.seed) % 4
            ]
            shop = f.glowing(hue, 2.4) if brief.night else f.plain((0.10, 0.13, 0.15), 0.9, 0.6)
            c.box((x - s * 1.53, 1.25, BLOCK / 4 + BLOCK / 2 * k - 1.0), (0.05, 1.9, 6.0), shop)
            sign = f.glowing(hue, 6.0) if brief.night else f.plain(hue, 0.5, 0.2)
            c.box((x - s * 1.60, 2.75, BLOCK / 4 + BLOCK / 2 * k - 1.0), (0.12, 0.42, 4.2), sign)
    post = street.lamp_post(brief.night)
    for k in range(2):
        c.put(post, Spot((-6.6, ROAD, BLOCK / 2 * k + 1.0)), Spot((7.6, ROAD, BLOCK / 2 * k + 7.5)))
    for x, z, tone in (
        (5.2, 5.0, (0.05, 0.055, 0.065)),
        (5.2, 17.0, (0.14, 0.03, 0.025)),
        (-4.6, 12.0, (0.16, 0.16, 0.155)),
    ):
        _parked(c, x, z, tone)
    if brief.night:
        for x in (2.9, 3.9):
            c.ball((x, ROAD + 0.68, 21.5), 0.10, f.glowing((1.0, 0.90, 0.70), 22.0), 10)
    return c.done()


def _parked(c: Carpenter, x: float, z: float, tone: Color) -> None:
    """A car at the kerb as it is seen going by: body, cabin, wheels."""
    paint = Finish(tone, Material(0.9, 0.5, rim=0.4, reflect=0.2))
    c.box((x, ROAD + 0.58, z), (1.74, 0.56, 4.3), paint, bevel=0.14)
    c.box(
        (x, ROAD + 1.06, z - 0.15), (1.50, 0.56, 2.3), f.plain((0.015, 0.018, 0.022), 0.95, 0.6), bevel=0.20
    )
    c.box((x, ROAD + 1.33, z - 0.15), (1.30, 0.05, 1.7), paint, bevel=0.02)
    for s in (-1, 1):
        for dz in (-1.3, 1.3):
            c.post((x + s * 0.74, ROAD + 0.32, z + dz), 0.32, 0.2, f.IRON, 16, (0.0, 0.0, -s * 1.5708))


def _country(brief: SetBrief) -> Mesh:
    """Trees, bushes, a fence and poles beside a road through fields."""
    c, chance = Carpenter(), brief.accidents()
    dry = brief.mentions("desert", "dune", "sand", "dusty")
    snow = brief.mentions("snow", "snowy", "winter")
    verge: Color = (0.44, 0.31, 0.18) if dry else (0.55, 0.58, 0.63) if snow else (0.085, 0.12, 0.035)
    _ground(
        c, f.patterned(verge, Pattern.SAND if dry else Pattern.PLASTER if snow else Pattern.GRASS, 0.8), 4.2
    )
    kind = "snowy" if snow else "spruce" if brief.mentions("forest", "mountain", "pine") else "broad"
    near, far = rural.trees(kind, brief.seed % 9973)
    if not dry:
        for i in range(7 if kind == "broad" else 12):
            s = -1 if i % 2 else 1
            x, z = s * float(chance.uniform(8.5, 22.0)), BLOCK * (i + 0.5) / (7 if kind == "broad" else 12)
            c.put(
                (near if i % 3 == 0 else far)[i % 2],
                Spot((x, ROAD - 0.1, z), 2.4 * i, float(chance.uniform(0.75, 1.1))),
            )
    for s in (-1, 1):
        for k in range(9):
            z = BLOCK * (k + 0.5) / 9
            rural.fence(c, (s * 6.4, ROAD, z - BLOCK / 18), (s * 6.4, ROAD, z + BLOCK / 18))
    c.post((-7.2, ROAD, 4.0), 0.10, 7.5, f.BARK, 8)
    c.box((-7.2, ROAD + 6.9, 4.0), (1.6, 0.10, 0.10), f.BARK)
    for x in (-7.9, -6.5):
        c.rod((x, ROAD + 7.0, 0.0), (x, ROAD + 7.0, BLOCK), 0.015, f.IRON, 4)
    return c.done()
