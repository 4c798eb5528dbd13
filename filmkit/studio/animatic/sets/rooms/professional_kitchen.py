"""A restaurant kitchen: steel, white tiles, copper on a rail, a hood that glows over the range.

Knows no dish, and no cooks but the two at the range. The pass runs along x at z = -1, behind whoever
works at the front counter; the range stands under its hood at z = -3.9.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture, sitters
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Discs, Lamp, Mark, Mesh, Particles, Set

COUNTER = 0.93
PASS, RANGE, FRONT = -1.05, -3.9, 1.30
"""Where the middle of each row stands in z."""
LAMPS = tuple(-4.8 + 1.6 * i for i in range(7))
BACK = -4.6

MARKS = {
    "center": Mark((0.0, 0.0, 0.0), 0.25),
    "work": Mark((0.0, 0.0, 0.62), 0.0, COUNTER),
    "left": Mark((-1.0, 0.0, 0.1), 0.3),
    "right": Mark((1.0, 0.0, 0.1), -0.3),
    "far": Mark((2.1, 0.0, -2.75), math.pi),
    "seat": Mark((-3.0, 0.0, 0.2), 0.3),
    "path-start": Mark((-2.4, 0.0, -0.1), math.pi / 2),
    "path-end": Mark((2.4, 0.0, -0.1), math.pi / 2),
    "view": Mark((-1.6, 0.0, 4.6), 0.0, 1.55),
    "look": Mark((0.2, 0.0, -2.0), 0.0, 1.35),
}


def professional_kitchen(brief: SetBrief) -> Set:
    """The kitchen in service."""
    c, chance = Carpenter(), brief.accidents()
    _room(c)
    _range(c, chance)
    _pass(c, chance)
    _front_counter(c, chance)
    _behind_camera(c)
    return Set(
        "professional-kitchen",
        c.done(),
        MARKS,
        practicals=_lamps(),
        interior=True,
        surface=COUNTER,
        room=((-6.8, 0.3, -3.0), (6.8, 3.1, 5.4)),
        moving=(_cook((-3.1, 0.0, -2.85), 0.0), _cook((2.9, 0.0, -2.8), 1.7)),
        air=(_steam(brief.seed),),
    )


def _room(c: Carpenter) -> None:
    c.floor((-8, 0, BACK), (8, 0, 6), f.FLOOR_TILES, (12, 8))
    c.boxes(
        [
            Block((0, 1.7, BACK), (16, 3.4, 0.1)),
            Block((-7.5, 1.7, 0.7), (0.1, 3.4, 10.8)),
            Block((7.5, 1.7, 0.7), (0.1, 3.4, 10.8)),
            Block((0, 1.7, 6.0), (16, 3.4, 0.1)),
        ],
        f.WALL_TILES,
    )
    # Open above the pass, where no lens looks up: light falls in from there as from tubes overhead.
    c.box((0, 3.36, -3.4), (16, 0.1, 2.6), f.plain((0.20, 0.20, 0.20)))
    c.boxes([Block((x, 3.22, -3.2), (0.5, 0.16, 2.4)) for x in (-3.4, 3.4)], f.STEEL)


def _counter(c: Carpenter, z: float, depth: float, width: float = 13.0) -> None:
    """A steel counter: top, doors with seams, a plinth."""
    c.box((0, COUNTER - 0.025, z), (width + 0.1, 0.05, depth), f.STEEL, bevel=0.008)
    c.box((0, 0.50, z), (width, 0.80, depth - 0.10), f.STEEL.tinted((0.46, 0.47, 0.48)))
    c.box((0, 0.05, z), (width - 0.1, 0.10, depth - 0.24), f.IRON)
    handles = [
        Block((-width / 2 + 0.6 + 1.2 * i, 0.80, z + depth / 2 - 0.03), (0.5, 0.02, 0.03)) for i in range(11)
    ]
    seams = [
        Block((-width / 2 + 1.2 * i, 0.50, z + depth / 2 - 0.048), (0.012, 0.80, 0.01)) for i in range(12)
    ]
    c.boxes(handles, f.BRIGHT_STEEL)
    c.boxes(seams, f.IRON)


def _range(c: Carpenter, chance: np.random.Generator) -> None:
    _counter(c, RANGE, 0.9)
    c.box((0, 2.62, RANGE + 0.05), (9.5, 0.55, 1.2), f.STEEL.tinted((0.42, 0.43, 0.44)), bevel=0.02)
    c.box((0, 2.33, RANGE + 0.20), (9.0, 0.03, 0.14), f.glowing((1.0, 0.82, 0.58), 5.5))
    for i in range(11):
        x, r, h = -5.0 + i, float(chance.uniform(0.13, 0.22)), float(chance.uniform(0.13, 0.32))
        c.put(
            kitchenware.pot(r, h, f.COPPER if i % 4 == 1 else f.STEEL),
            Spot((x, COUNTER + 0.03, RANGE + 0.05)),
        )
        c.turned(
            (x, COUNTER + 0.004, RANGE + 0.05),
            [(r * 0.7, 0), (r * 0.92, 0.026)],
            f.glowing((0.15, 0.35, 1.0), 2.2),
            14,
        )
    c.box((0, 1.70, BACK + 0.25), (13, 0.03, 0.36), f.STEEL)
    jars: tuple[Color, ...] = ((0.80, 0.78, 0.74), (0.78, 0.76, 0.70), (0.30, 0.16, 0.08), (0.55, 0.42, 0.22))
    for i in range(22):
        at = (-6.0 + 0.55 * i, 1.715, BACK + 0.27)
        if i % 5 == 3:
            for k in range(5):
                c.put(kitchenware.plate(0.13, segments=20), Spot((at[0], at[1] + 0.022 * k, at[2])))
        else:
            size = float(chance.uniform(0.06, 0.10)), float(chance.uniform(0.12, 0.28))
            c.put(kitchenware.jar(*size, jars[i % 4]), Spot(at))


def _pass(c: Carpenter, chance: np.random.Generator) -> None:
    _counter(c, PASS, 0.85)
    c.rod((-6, 2.30, PASS - 0.25), (6, 2.30, PASS - 0.25), 0.016, f.STEEL)
    for i in range(15):
        r = float(chance.uniform(0.11, 0.17))
        pan = kitchenware.hanging_pan(r, f.COPPER if i % 3 else f.STEEL)
        c.put(pan, Spot((-5.0 + 0.78 * i, 2.29, PASS - 0.25), float(chance.normal(0, 0.2))))
    heaps: tuple[Color, ...] = ((0.45, 0.12, 0.05), (0.12, 0.25, 0.05), (0.70, 0.50, 0.20))
    dish = kitchenware.plate(0.14, segments=28)
    for i in range(14):
        x, z = (
            -5.0 + 0.78 * i + float(chance.uniform(-0.1, 0.1)),
            PASS + 0.1 + float(chance.uniform(-0.1, 0.1)),
        )
        c.put(dish, Spot((x, COUNTER, z)))
        c.ball((x, COUNTER + 0.025, z), (0.05, 0.024, 0.04), Finish(heaps[i % 3], f.CHINA.material), 12)
    for x in LAMPS:
        c.put(furniture.pendant(True, 0.9), Spot((x, 2.33, 0.15)))


def _front_counter(c: Carpenter, chance: np.random.Generator) -> None:
    """What stands between the camera and the cook: boards, bottles, greens, low enough to see over."""
    c.box((0, COUNTER - 0.025, FRONT), (13, 0.05, 0.75), f.STEEL, bevel=0.008)
    c.box((0, 0.46, FRONT), (12.9, 0.82, 0.6), f.STEEL.tinted((0.40, 0.41, 0.42)))
    board = f.OAK.tinted((0.46, 0.29, 0.16))
    for x in (-2.2, 0.0, 2.6):
        c.box((x, COUNTER + 0.015, FRONT - 0.05), (0.62, 0.03, 0.40), board, bevel=0.008)
    c.put(food.herb_heap(1, 0.12), Spot((-0.16, COUNTER + 0.03, FRONT - 0.02)))
    greens: tuple[Color, ...] = ((0.035, 0.055, 0.022), (0.20, 0.12, 0.03), (0.11, 0.030, 0.016))
    for i in range(8):
        x = (-1 if i % 2 else 1) * (1.15 + 0.62 * (i // 2)) + float(chance.uniform(-0.1, 0.1))
        c.put(
            kitchenware.bottle(float(chance.uniform(0.18, 0.30)), greens[i % 3]),
            Spot((x, COUNTER, FRONT + 0.22)),
        )
    for i, x in enumerate((-3.2, -1.2, 1.4, 3.4)):
        c.put(kitchenware.bowl(0.13, f.STEEL if i % 2 else f.CHINA), Spot((x, COUNTER, FRONT + 0.02)))
        c.put(food.herb_heap(i + 5, 0.09), Spot((x, COUNTER + 0.045, FRONT + 0.02)))
    for x, z in ((0.62, 0.10), (0.72, 0.02), (0.56, -0.02)):
        c.put(food.tomato(), Spot((x, COUNTER, FRONT + z)))


def _behind_camera(c: Carpenter) -> None:
    """What a reverse angle finds: shelves of plates, a door with a round window, a cold room."""
    c.boxes(
        [Block((x, 3.1, 4.5), (1.5, 0.05, 0.16)) for x in (-3.6, 0.0, 3.6)], f.glowing((0.85, 0.95, 1.0), 3.0)
    )
    c.box((-3.6, 1.15, 5.88), (2.0, 2.3, 0.14), f.STEEL, bevel=0.02)
    c.box((0.4, 1.1, 5.90), (1.0, 2.2, 0.10), f.DARK, bevel=0.02)
    c.post((0.4, 1.6, 5.84), 0.19, 0.02, f.glowing((1.0, 0.75, 0.45), 1.2), 24, (-math.pi / 2, 0.0, 0.0))
    for y in (0.5, 1.0, 1.5, 2.0):
        c.box((4.0, y, 5.65), (4.4, 0.03, 0.5), f.STEEL)
        for i in range(9):
            stack = kitchenware.plate(0.14, segments=18) if i % 3 else kitchenware.bowl(0.12, f.STEEL)
            c.put(
                stack, *(Spot((2.1 + 0.46 * i, y + 0.02 + 0.024 * k, 5.65)) for k in range(4 if i % 3 else 1))
            )


def _lamps() -> tuple[Lamp, ...]:
    over_pass = [Lamp((x, 2.20, 0.15), (1.5, 1.05, 0.62), 0.35, 4.5) for x in LAMPS]
    hood = [Lamp((x, 2.2, RANGE + 0.5), (2.2, 1.7, 1.1), 0.5, 4.5) for x in (-3.0, 0.0, 3.0)]
    flames = [Lamp((x, 1.05, RANGE + 0.2), (0.5, 0.30, 0.12), 0.3, 2.2) for x in (-4.0, -1.0, 2.0)]
    tubes = [Lamp((x, 2.9, 4.7), (0.55, 0.68, 0.80), 0.5, 4.2) for x in (-3.6, 0.0, 3.6)]
    return (*over_pass, *hood, *flames, *tubes)


def _cook(at: tuple[float, float, float], phase: float) -> Callable[[float], Mesh]:
    figure = sitters.cook()

    def moved(seconds: float) -> Mesh:
        sway = 0.10 * math.sin(seconds * 0.9 + phase)
        x, y, z = at
        return transform(
            figure, placement((x + sway, y, z), (0.0, math.pi + 0.25 * math.sin(seconds * 0.7 + phase), 0.0))
        )

    return moved


def _steam(seed: int) -> Particles:
    """Steam over the range: big soft discs that rise, widen and go."""
    chance = np.random.default_rng(seed)
    count = 150
    foot = chance.uniform((-5.0, 1.15, RANGE - 0.25), (5.0, 1.25, RANGE + 0.35), (count, 3))
    phase, speed = chance.uniform(0, 1, count), chance.uniform(0.16, 0.30, count)
    drift = chance.uniform(-0.15, 0.15, count)

    def at(seconds: float) -> Discs:
        age = (phase + seconds * speed) % 1.0
        center = foot + np.stack([drift * age + 0.05 * np.sin(seconds + phase * 9), 1.15 * age, 0 * age], 1)
        fade = np.sin(np.pi * age)[:, None] * (0.034, 0.031, 0.028)
        return Discs(
            center.astype(np.float32), fade.astype(np.float32), (0.07 + 0.17 * age).astype(np.float32)
        )

    return at
