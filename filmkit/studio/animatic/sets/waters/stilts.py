"""A village on stilts in shallow water, seen from its walk of planks.

Knows no people and no boats that go. Words lead here from `waterside`.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.land.palms import palm
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Pattern, Set, Vec

WATER = -1.5
"""How far under the walk the water is."""
WET = Finish((0.030, 0.070, 0.066), Material(0.9, 0.5, 0.0, Pattern.WATER, 0.5, reflect=0.85))
WALLS: tuple[Color, ...] = ((0.34, 0.22, 0.12), (0.14, 0.26, 0.30), (0.40, 0.32, 0.16), (0.28, 0.14, 0.09))
THATCH = f.patterned((0.26, 0.19, 0.09), Pattern.GRASS, 1.2)
POSTS = f.patterned((0.17, 0.12, 0.075), Pattern.BARK, 2.0)
HOUSES = (
    (5.4, -8.0, -0.35), (-6.6, -9.5, 0.4), (13.5, -15.0, -0.45), (-15.5, -17.0, 0.45), (2.5, -20.0, -0.1),
    (21.0, -27.0, -0.4), (-9.0, -29.0, 0.25), (9.5, -33.0, -0.2), (-25.0, -31.0, 0.5),
)  # fmt: skip
"""Where the houses stand, x and z, and which way they face."""
MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.7, 0.0, 0.0), 0.4),
    "right": Mark((0.7, 0.0, 0.0), -0.4),
    "far": Mark((-3.2, 0.0, 0.0)),
    "work": Mark((0.0, 0.0, 0.2)),
    "path-start": Mark((-4.6, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.6, 0.0, 0.0), math.pi / 2),
    "view": Mark((-1.0, 0.0, 8.5), 0.0, 2.0),
    "look": Mark((0.6, 0.0, -14.0), 0.0, 1.7),
}


def stilts(brief: SetBrief) -> Set:
    """The village."""
    c = Carpenter()
    c.floor((-160, WATER, -170), (160, WATER, 60), WET, (50, 40))
    _walk(c)
    kinds = [_house(k, brief.night) for k in range(4)]
    for k, (x, z, yaw) in enumerate(HOUSES):
        c.put(kinds[(k + brief.seed) % 4], Spot((x, 0.0, z), yaw))
    for x, z, yaw in ((-2.4, -5.2, 1.2), (9.4, -6.4, 1.9), (-11.0, -12.5, 0.4)):
        boat = vehicle_of("rowboat", "a brown rowboat", False, 3)
        if boat is not None:
            c.put(boat.drawn(0.0, (0.0, 0.0, 0.0), 0.0, 0.0, None), Spot((x, WATER, z), yaw))
    _shore(c, brief)
    lamps = tuple(Lamp((x, 1.7, z + 2.9), (7.0, 4.2, 1.7), 0.3, 8.0) for x, z, _ in HOUSES[:5])
    return Set(
        "waterside",
        c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        mirror=WATER,
        room=((-9.0, 0.35, -5.0), (9.0, 20.0, 10.5)),
        ahead=0.25,
    )


def _walk(c: Carpenter) -> None:
    """A walk of planks on posts, a rail behind it."""
    for x in np.arange(-24.0, 24.0, 0.3):
        c.box((float(x), -0.05, 0.0), (0.26, 0.08, 2.6 + 0.08 * math.sin(7.0 * x)), f.PALE_BOARDS)
    c.boxes([Block((-0.2, -0.05, 7.0), (2.4, 0.08, 12.0))], f.PALE_BOARDS)
    for x in np.arange(-23.0, 24.0, 2.3):
        for z in (-1.2, 1.2):
            c.post((float(x), WATER - 1.0, z), 0.09, -WATER + 0.95, POSTS, 8)


def _house(number: int, night: bool) -> Mesh:
    """A house of boards under thatch: a deck before it, a ladder to the water, a lit window."""
    c, wall = Carpenter(), f.patterned(WALLS[number], Pattern.PLANKS, 4.0)
    c.box((0, 0.0, 0.4), (5.6, 0.16, 6.4), f.PALE_BOARDS.tinted((0.26, 0.19, 0.12)))
    for x in (-2.5, 0.0, 2.5):
        for z in (-2.4, 0.4, 3.2):
            c.post((x, WATER - 1.2, z), 0.11, -WATER + 1.15, POSTS, 8)
        c.rod((x - 0.6, WATER, 3.2), (x + 0.6, -0.1, 3.2), 0.05, POSTS)
    c.box((0, 1.25, -0.6), (4.6, 2.5, 3.6), wall)
    for s in (-1, 1):
        c.box((s * 1.55, 2.95, -0.4), (3.9, 0.26, 5.4), THATCH, (0, 0, -s * 0.62))
    pane = f.glowing((1.0, 0.68, 0.32), 2.2) if night else f.plain((0.03, 0.035, 0.035))
    c.box((-1.2, 1.4, 1.22), (0.9, 0.8, 0.05), pane)
    c.box((0.9, 1.05, 1.22), (0.9, 1.95, 0.05), f.plain((0.10, 0.06, 0.035)))
    for y in (0.5, 0.95):
        c.rod((-2.7, y, 3.5), (1.2, y, 3.5), 0.035, POSTS)
    for x in (-2.7, -0.8, 1.2):
        c.post((x, 0.0, 3.5), 0.045, 1.0, POSTS, 6)
    for x in (1.7, 2.3):
        c.rod((x, 0.1, 3.6), (x, WATER - 0.2, 4.2), 0.035, POSTS)
    for k in range(5):
        u = k / 4
        at = (-0.2 - 1.3 * u, 3.65 + 0.6 * u)
        c.rod((1.7, at[0], at[1]), (2.3, at[0], at[1]), 0.03, POSTS)
    return c.done()


def _shore(c: Carpenter, brief: SetBrief) -> None:
    """A green shore with palms, far off."""
    green = f.patterned((0.070, 0.120, 0.040), Pattern.GRASS, 0.06)
    for x, wide, high in ((-70.0, 60.0, 13.0), (10.0, 80.0, 17.0), (85.0, 60.0, 12.0)):
        c.ball((x, WATER - 2.0, -112.0), (wide, high, 26.0), green, 24)
    some: list[Mesh] = [palm(brief.seed % 97 + k, 9.0 + k) for k in range(2)]
    chance = brief.accidents()
    for k in range(16):
        at: Vec = (-75.0 + 10.0 * k, WATER - 0.4, -86.0 + float(chance.uniform(-4, 3)))
        c.put(some[k % 2], Spot(at, 1.7 * k, float(chance.uniform(0.9, 1.3))))
