"""A city as it is seen from the air: blocks between streets to the horizon, low near by, towers farther off.

Knows no people and no water.
"""

import math
from collections.abc import Callable, Iterator

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.country.named_country import FROM_ABOVE
from filmkit.studio.animatic.sets.grounds.sights import LAWN, Extra, skyline
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Material, Pattern

PLOT, STREET = 17.0, 6.0
"""How wide a block is and how wide the street beside it, in metres."""
NEAR, FAR, WIDE = -16.0, -252.0, 165.0
"""Where the blocks begin and end, z, and how far they go to either side."""
TAR = f.patterned((0.060, 0.060, 0.064), Pattern.ASPHALT, 1.2, 0.45, 0.18)
ROOF = f.patterned((0.21, 0.20, 0.19), Pattern.PLASTER, 0.4)
CROWNS = f.patterned((0.060, 0.115, 0.035), Pattern.FOLIAGE, 0.5)
CARS: tuple[Color, ...] = ((0.5, 0.5, 0.5), (0.38, 0.05, 0.04), (0.05, 0.09, 0.24), (0.55, 0.42, 0.08))
STONES: tuple[Color, ...] = ((0.30, 0.27, 0.23), (0.24, 0.25, 0.27), (0.34, 0.26, 0.20), (0.36, 0.34, 0.31))
WATERS = (
    "bay", "harbor", "harbour", "waterfront", "sea", "ocean", "river", "bridge", "lake", "coast", "water",
    "tornado", "fireworks", "meteor",
)  # fmt: skip
"""Words of what a skyline is seen over, or of what is seen over a skyline."""
GREEN = 9
"""Of so many blocks, one is a park."""
MIDTOWN = (18.0, -176.0, 62.0)
"""Where towers are highest, x and z, and how far from there they are lower by two thirds."""


def city_view(c: Carpenter, brief: SetBrief) -> Extra:
    """The city from over its roofs, where it is seen from the air and nobody names a water; else its skyline
    across a bay."""
    if not brief.mentions(*FROM_ABOVE) or brief.mentions(*WATERS):
        return skyline(c, brief)
    blocks(c, brief, lambda x, z: True)
    return Extra()


def blocks(
    c: Carpenter, brief: SetBrief, built: Callable[[float, float], bool], tallest: float = 62.0
) -> None:
    """Blocks wherever `built` says so of their middle, the tallest so high in metres."""
    chance, lit = brief.accidents(), 0.85 if brief.night else 0.0
    roofs, cars = list[Block](), list[tuple[float, float, bool]]()
    for number, (x, z) in enumerate(_plots()):
        if not built(x, z):
            continue
        cars += [(x + PLOT / 2 + 1.6, z + float(chance.uniform(-8, 8)), True)] * (number % 3 == 0)
        cars += [(x + float(chance.uniform(-8, 8)), z + PLOT / 2 + 1.6, False)] * (number % 4 == 1)
        if number % GREEN == 4:
            _park(c, x, z)
            continue
        tone = float(chance.uniform(0.75, 1.25))
        wall = Finish(
            tuple(v * tone for v in STONES[number % len(STONES)]),  # type: ignore[arg-type]
            Material(0.6, 0.3, lit, Pattern.FACADE, 0.32, reflect=0.2),
        )
        for dx, wide in ((-4.2, 7.6), (4.4, 7.2)):
            tall, deep = (
                _height(x, z, tallest) * float(chance.uniform(0.5, 1.0)),
                float(chance.uniform(10, 15)),
            )
            c.box((x + dx, tall / 2, z), (wide, tall, deep), wall)
            roofs += [Block((x + dx, tall + 0.15, z), (wide - 0.6, 0.4, deep - 0.6))]
            roofs += [Block((x + dx + 1.2, tall + 0.9, z - 2.0), (2.2, 1.4, 2.4))]
    c.boxes(roofs, ROOF)
    _streets(c, cars, built, night=brief.night)


def _plots() -> Iterator[tuple[float, float]]:
    """The middle of each block, row by row."""
    step = PLOT + STREET
    for row in range(int((NEAR - FAR) / step)):
        for k in range(int(2 * WIDE / step)):
            yield -WIDE + (k + 0.5) * step, NEAR - (row + 0.5) * step


def _height(x: float, z: float, tallest: float) -> float:
    """How high one builds there."""
    middle, back, reach = MIDTOWN
    return 8.0 + (tallest - 8.0) * math.exp(-(((x - middle) / reach) ** 2) - ((z - back) / reach) ** 2)


def _park(c: Carpenter, x: float, z: float) -> None:
    """Grass under round crowns."""
    c.box((x, 0.06, z), (PLOT, 0.12, PLOT), LAWN)
    for dx, dz in ((-5.0, -4.5), (4.4, -5.2), (-4.0, 4.8), (5.2, 3.6), (0.4, 0.2)):
        c.ball((x + dx, 2.6, z + dz), (2.6, 2.4, 2.6), CROWNS, 8)


def _streets(
    c: Carpenter, cars: list[tuple[float, float, bool]], built: Callable[[float, float], bool], *, night: bool
) -> None:
    """Tar between the blocks, lit after dark, and a few cars on it."""
    step = PLOT + STREET
    tar = [Block((x, 0.02, z), (step, 0.03, step)) for x, z in _plots() if built(x, z)]
    c.boxes(tar, TAR)
    if night:
        lit = [Block((x + step / 2, 0.05, z), (1.4, 0.06, step)) for x, z in _plots() if built(x, z)]
        c.boxes(lit, f.glowing((1.0, 0.58, 0.22), 0.9))
    walks = [Block((x, 0.05, z), (PLOT + 1.2, 0.06, PLOT + 1.2)) for x, z in _plots() if built(x, z)]
    c.boxes(walks, ROOF)
    for k, color in enumerate(CARS):
        some = cars[k :: len(CARS)]
        c.boxes(
            [Block((x, 0.6, z), (1.8, 1.1, 4.2) if on else (4.2, 1.1, 1.8)) for x, z, on in some],
            f.plain(color),
        )
