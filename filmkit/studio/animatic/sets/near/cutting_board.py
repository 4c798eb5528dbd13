"""A board on a kitchen counter, near enough for hands and a knife: herbs, a carrot, coins of it.

Knows no hands. "center" is the spot on the board under the knife; "work" is where whoever cuts
stands, behind the board, facing +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Mark, Pattern, Set

COUNTER = 0.92
TOP = 0.96
"""The board's upper side."""
BACK = -1.9
CARROT = 0.0135
"""Radius of what is being cut."""

_FOOD = (
    "tomato tomatoe onion lemon lime orange apple pear peach potato potatoe bread cheese cucumber pepper "
    "mushroom fish salmon meat steak chicken cake melon watermelon banana mango pineapple pumpkin "
    "avocado strawberry strawberries ginger cabbage lettuce egg broccoli leek sausage ham radish celery "
    "pork beef lamb veal bacon shrimp toast baguette loaf sandwich pizza aubergine eggplant zucchini"
)
OTHERS = frozenset(_FOOD.split())
"""What may be cut there in a carrot's stead: who cuts brings it."""

MARKS = {
    "center": Mark((0.0, TOP, 0.0)),
    "work": Mark((0.0, 0.0, -0.48), 0.0, TOP),
    "left": Mark((-0.8, 0.0, -0.5), 0.3, COUNTER),
    "right": Mark((0.8, 0.0, -0.5), -0.3, COUNTER),
    "view": Mark((-0.17, TOP, 0.42), 0.0, 0.16),
    "look": Mark((0.0, TOP, 0.0), 0.0, 0.035),
}


def cutting_board(brief: SetBrief) -> Set:
    """The board, mid-work."""
    c, chance = Carpenter(), brief.accidents()
    c.box((0, COUNTER - 0.02, -0.1), (6, 0.04, 1.5), f.STEEL.tinted((0.30, 0.31, 0.32)))
    c.box((0, 0.45, -0.1), (6, 0.86, 1.3), f.STEEL.tinted((0.40, 0.41, 0.42)))
    wood = f.patterned((0.42, 0.24, 0.12), Pattern.PLANKS, 14.0, 0.45, 0.18)
    c.box((0, TOP - 0.02, -0.02), (0.62, 0.04, 0.42), wood, bevel=0.006)
    _cut(c, chance, brief.mentions(*sorted(OTHERS)) and not brief.mentions("carrot"))
    _beside(c)
    _kitchen_behind(c, chance)
    return Set(
        "cutting-board",
        c.done(),
        MARKS,
        practicals=(
            Lamp((-0.6, TOP + 0.45, 0.5), (0.10, 0.12, 0.16), 0.15, 2.5),
            *(Lamp((x, 1.9, -1.3), (1.1, 0.8, 0.5), 0.3, 3.5) for x in (-1.4, 0.0, 1.4)),
        ),
        interior=True,
        surface=TOP,
        room=((-1.8, COUNTER + 0.06, BACK + 0.4), (1.8, 2.5, 1.7)),
    )


def is_cut(noun: str) -> bool:
    """Whether it is what lies on the board in a carrot's stead, or the knife that cuts it."""
    return not {*OTHERS, "knife"}.isdisjoint(noun.lower().split())


def _cut(c: Carpenter, chance: np.random.Generator, other: bool) -> None:
    """A carrot mid-work, if nothing other is cut; chopped parsley, a sprig."""
    if not other:
        _carrot(c, chance)
    c.put(food.herb_heap(_seed(chance), 0.075, 240, 0.010), Spot((-0.175, TOP, -0.085)))
    c.put(food.herb_heap(_seed(chance), 0.05, 70, 0.024), Spot((0.21, TOP, -0.13)))


def _carrot(c: Carpenter, chance: np.random.Generator) -> None:
    """A carrot under the cutter's left hand, and what has fallen from the knife."""
    c.put(food.carrot(0.17, CARROT), Spot((0.006, TOP, 0.0), math.pi))
    coin = food.carrot_coin(CARROT * 0.97)
    for i in range(9):  # fallen like dominoes, leaning back on the carrot
        lean = 0.05 + 0.012 * i * i
        x = 0.004 + 0.0044 * i + 0.0005 * i * i
        at = (-x, TOP + CARROT * 0.94 * math.cos(lean), 0.0015 * math.sin(i * 2.0))
        c.tilted(coin, at, (0.0, float(chance.uniform(-0.08, 0.08)), lean - math.pi / 2))
    for i in range(15):  # and rolled away to lie flat
        x, z = -0.085 - float(chance.uniform(0, 0.09)), float(chance.uniform(-0.02, 0.085))
        c.tilted(
            coin,
            (x, TOP + 0.0006 + 0.0042 * (i % 3), z),
            (float(chance.uniform(-0.1, 0.1)) * (i % 3), 0.0, 0.0),
        )


def _seed(chance: np.random.Generator) -> int:
    """A seed for one thing out of the set's own accidents."""
    return int(chance.integers(1 << 30))


def _beside(c: Carpenter) -> None:
    for x, z, r in ((-0.255, 0.10, 0.040), (-0.19, 0.155, 0.034), (0.235, 0.10, 0.036)):
        c.put(food.tomato(r), Spot((x, TOP, z)))
    c.put(food.garlic(), Spot((0.265, TOP, -0.02)), Spot((0.250, TOP, 0.035), 1.0))
    c.put(food.lemon(), Spot((0.42, COUNTER, 0.06), 0.7))
    c.put(kitchenware.pot(0.10, 0.12, f.COPPER), Spot((-0.34, COUNTER, -0.46)))
    c.put(kitchenware.pot(0.12, 0.16), Spot((0.42, COUNTER, -0.52)))
    c.put(kitchenware.bowl(0.10), Spot((0.02, COUNTER, -0.52)))
    c.put(food.herb_heap(3, 0.08, 90, 0.03), Spot((0.02, COUNTER + 0.05, -0.52)))
    for i, x in enumerate((-0.62, -0.54, 0.66)):
        c.put(
            kitchenware.bottle(
                0.26 - 0.03 * i, ((0.035, 0.055, 0.022), (0.20, 0.12, 0.03), (0.11, 0.030, 0.016))[i]
            ),
            Spot((x, COUNTER, -0.5)),
        )


def _kitchen_behind(c: Carpenter, chance: np.random.Generator) -> None:
    """The kitchen as a shallow lens sees it: tiles, a shelf, lamps. No ceiling: light falls in from above."""
    c.floor((-3, 0, BACK), (3, 0, 3), f.FLOOR_TILES, (4, 4))
    c.boxes(
        [
            Block((0, 1.8, BACK), (6, 3.6, 0.1)),
            Block((0, 1.8, 3.0), (6, 3.6, 0.1)),
            *(Block((s * 3.0, 1.8, 0.5), (0.1, 3.6, 5)) for s in (-1, 1)),
        ],
        f.WALL_TILES.tinted((0.42, 0.41, 0.39)),
    )
    c.box((0, 1.52, BACK + 0.2), (5.5, 0.03, 0.34), f.STEEL)
    for i in range(12):
        r, h = float(chance.uniform(0.07, 0.12)), float(chance.uniform(0.10, 0.22))
        c.put(
            kitchenware.pot(r, h, f.COPPER if i % 3 == 0 else f.STEEL),
            Spot((-2.4 + 0.43 * i, 1.54, BACK + 0.2)),
        )
    for i in range(11):
        x, y = -1.6 + 0.32 * i, 1.30 + 0.20 * ((i * 7) % 3)
        c.ball((x, y, BACK + 0.12), 0.018, f.glowing((1.0, 0.70, 0.40), 16.0), 8)
    c.box((0, 2.05, -1.3), (3.6, 0.03, 0.10), f.glowing((1.0, 0.80, 0.55), 4.0))
    for s in (-1, 1):
        c.box((s * 1.2, 1.0, 2.7), (1.0, 2.0, 0.5), f.STEEL, bevel=0.02)
    c.post((0, 1.7, 2.94), 0.2, 0.03, f.glowing((1.0, 0.75, 0.45), 1.0), 20, (-math.pi / 2, 0.0, 0.0))
