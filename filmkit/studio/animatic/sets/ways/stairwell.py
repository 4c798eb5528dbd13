"""A stairwell: flights round an open shaft, landings with doors, a window on each half landing.

Knows no people. Words choose stone, wood or concrete. The lowest flight goes up and away to the right.
"""

import math

from filmkit.studio.animatic.geometry.stair import GOING, RISE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Pattern, Set

STEPS = 10
WIDE = 1.35
"""Of a flight."""
HALF = 1.75
"""Half the width of the house."""
LOW, FAR = 1.2, 1.2 - STEPS * GOING - 1.45
"""Where flights begin, and the wall behind the half landing."""
STOREY = 2 * STEPS * RISE
FLOORS = 4
NEAR = 4.6

MARKS = {
    "center": Mark((-0.35, 0.0, 2.3)),
    "left": Mark((-0.85, 0.0, 2.3), 0.4),
    "right": Mark((0.25, 0.0, 2.3), -0.4),
    "far": Mark((-1.0, 0.0, 1.5)),
    "work": Mark((-0.35, 0.0, 2.0)),
    "path-start": Mark((-1.2, 0.0, 2.4), math.pi / 2),
    "path-end": Mark((1.2, 0.0, 2.4), math.pi / 2),
    "stairs-foot": Mark((HALF - WIDE / 2, 0.0, LOW), math.pi, STEPS),
    "view": Mark((-0.75, 0.0, NEAR - 0.5), 0.0, 1.35),
    "look": Mark((0.12, 0.0, 0.6), 0.0, 1.75),
}


def stairwell(brief: SetBrief) -> Set:
    """The stairs, four storeys of them."""
    c = Carpenter()
    bare = brief.mentions(
        "concrete", "fire escape", "car park", "parking", "hospital", "school", "office", "emergency"
    )
    wood = brief.mentions("wooden", "wood", "old", "mansion", "villa", "house")
    tread: Finish = (
        f.PLASTER.tinted((0.27, 0.27, 0.265))
        if bare
        else f.DARK_OAK
        if wood
        else f.patterned((0.40, 0.38, 0.34), Pattern.MARBLE, 2.0, 0.6, 0.25)
    )
    upper: Color = (0.46, 0.47, 0.46) if bare else (0.52, 0.46, 0.35)
    lower: Color = (0.13, 0.24, 0.22) if bare else (0.20, 0.115, 0.065)
    high = STOREY * FLOORS
    wall = f.PLASTER.tinted(upper)
    c.floor(
        (-HALF, 0, FAR),
        (HALF, 0, NEAR),
        f.patterned((0.30, 0.28, 0.25), Pattern.TILES, 3.0, 0.7, 0.3, 0.15),
        (4, 8),
    )
    c.boxes(
        [Block((s * (HALF + 0.1), high / 2, (FAR + NEAR) / 2), (0.2, high, NEAR - FAR)) for s in (-1, 1)],
        wall,
    )
    c.boxes([Block((0, high / 2, z), (2 * HALF, high, 0.2)) for z in (FAR - 0.1, NEAR + 0.1)], wall)
    c.box((0, high + 0.05, (FAR + NEAR) / 2), (2 * HALF, 0.1, NEAR - FAR), wall)
    c.boxes(
        [Block((s * (HALF - 0.006), 0.65, (LOW + NEAR) / 2), (0.012, 1.3, NEAR - LOW)) for s in (-1, 1)],
        f.plain(lower, 0.5, 0.2),
    )
    for storey in range(FLOORS):
        _flights(c, STOREY * storey, tread, lower, storey)
    lamps = _lights(c, brief)
    door = f.plain(lower, 0.5, 0.2) if bare else f.DARK_OAK
    c.box((-HALF + 0.02, 1.05, 3.2), (0.06, 2.1, 0.95), door, bevel=0.01)
    c.ball((-HALF + 0.08, 1.02, 2.85), 0.028, f.BRASS, 10)
    y = STOREY / 2
    return Set(
        "stairwell",
        c.done(),
        MARKS,
        practicals=lamps,
        windows=(((0.0, y + 1.6, FAR), (0.0, -0.15, 0.98)),),
        interior=True,
        room=((-HALF + 0.25, 0.2, LOW + 0.15), (HALF - 0.25, 2.85, NEAR - 0.25)),
    )


def _flights(c: Carpenter, y: float, tread: Finish, paint: Color, storey: int) -> None:
    """Up on the right to the half landing, back on the left to the next floor."""
    under = f.PLASTER.tinted((0.40, 0.38, 0.34))
    gap = HALF - WIDE
    blocks, soffits = [], []
    for k in range(STEPS):
        z = LOW - GOING * (k + 0.5)
        blocks.append(Block((gap + WIDE / 2, y + RISE * (k + 0.5), z), (WIDE, RISE, GOING + 0.02)))
        soffits.append(Block((gap + WIDE / 2, y + RISE * (k - 0.45), z), (WIDE, RISE * 1.1, GOING)))
        top = y + STOREY / 2 + RISE * k
        back = LOW - GOING * (STEPS - k - 0.5)
        blocks.append(Block((-gap - WIDE / 2, top + RISE * 0.5, back), (WIDE, RISE, GOING + 0.02)))
        soffits.append(Block((-gap - WIDE / 2, top - RISE * 0.45, back), (WIDE, RISE * 1.1, GOING)))
    landing = LOW - GOING * STEPS
    blocks.append(Block((0, y + STOREY / 2 - 0.07, (landing + FAR) / 2), (2 * HALF, 0.14, landing - FAR)))
    if storey < FLOORS - 1:
        blocks.append(
            Block((0.0, y + STOREY - 0.08, (LOW + NEAR) / 2 + 1.3), (2 * HALF, 0.16, NEAR - LOW - 2.6))
        )
        blocks.append(Block((-gap - WIDE / 2, y + STOREY - 0.08, LOW + 0.7), (WIDE, 0.16, 1.4)))
        blocks.append(Block((gap + WIDE / 2, y + STOREY - 0.08, LOW + 0.7), (WIDE, 0.16, 1.4)))
    c.boxes(blocks, tread)
    c.boxes(soffits, under)
    iron = f.plain(paint, 0.6, 0.3)
    for side, a, b in ((1, y, y + STOREY / 2), (-1, y + STOREY, y + STOREY / 2)):
        x = side * (gap - 0.03)
        posts = []
        for k in range(2 * STEPS + 1):
            t = k / (2 * STEPS)
            foot = a + (b - a) * t
            posts.append(Block((x, foot + 0.45, LOW - GOING * STEPS * t), (0.018, 0.9, 0.018)))
        c.boxes(posts, f.IRON)
        c.rod((x, a + 0.92, LOW), (x, b + 0.92, LOW - GOING * STEPS), 0.032, iron, 8)
    c.box((gap - 0.03, y + 0.55, LOW + 0.05), (0.10, 1.1, 0.10), iron, bevel=0.02)


def _lights(c: Carpenter, brief: SetBrief) -> tuple[Lamp, ...]:
    """A window on the half landings, and a lamp under each landing."""
    out = []
    glow = f.glowing((0.06, 0.09, 0.17), 1.0) if brief.night else f.glowing((0.82, 0.92, 1.0), 2.6)
    frame = f.plain((0.36, 0.34, 0.30))
    for storey in range(FLOORS - 1):
        y = STOREY * storey + STOREY / 2 + 1.6
        c.box((0, y, FAR + 0.02), (1.3, 1.7, 0.03), glow)
        c.boxes(
            [Block((x, y, FAR + 0.05), (0.06, 1.8, 0.06)) for x in (-0.66, 0, 0.66)]
            + [Block((0, y + k, FAR + 0.05), (1.38, 0.06, 0.06)) for k in (-0.87, 0.3, 0.87)],
            frame,
        )
    for storey in range(1, FLOORS):
        at = (0.0, STOREY * storey - 0.42, 3.3)
        c.put(furniture.pendant(True, 0.1), Spot(at))
        out.append(Lamp((0.0, at[1] - 0.1, at[2]), (2.0, 1.42, 0.85), 0.3, 6.0))
        out.append(Lamp((0.0, at[1] - 0.8, FAR + 0.8), (0.9, 0.62, 0.36), 0.4, 4.5))
    return tuple(out) if brief.night else tuple(out[:2])
