"""A dish on a laid table, made to be seen from above and near; a quiet room stands round it.

Knows no diners. "center" is the plate; from above, the camera's up is away from whoever sits.
"""

import math

from filmkit.studio.animatic.props.food import kitchenware
from filmkit.studio.animatic.props.food.dish import plated_dish
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Lamp, Mark, Pattern, Set

TOP = 0.76
TABLETOP = f.patterned((0.17, 0.105, 0.065), Pattern.PLANKS, 9.0, 0.5, 0.25, reflect=0.06)

MARKS = {
    "center": Mark((0.0, TOP, 0.0)),
    "work": Mark((0.0, 0.0, -0.75), 0.0, TOP),
    "seat": Mark((0.0, 0.0, 0.85), math.pi, 0.46),
    "left": Mark((-0.9, 0.0, 0.0), math.pi / 2),
    "right": Mark((0.9, 0.0, 0.0), -math.pi / 2),
    "view": Mark((0.0, TOP, 0.34), 0.0, 0.46),
    "look": Mark((0.0, TOP, 0.0), 0.0, 0.02),
}


def plate(brief: SetBrief) -> Set:
    """One place laid at a dark table."""
    c = Carpenter()
    c.box((0, TOP - 0.02, 0), (1.7, 0.04, 1.3), TABLETOP, bevel=0.006)
    c.boxes(
        [Block((x, TOP / 2 - 0.02, z), (0.08, TOP - 0.04, 0.08)) for x in (-0.7, 0.7) for z in (-0.5, 0.5)],
        f.DARK_OAK,
    )
    c.put(plated_dish(brief.seed), Spot((0, TOP, 0)))
    _cutlery(c)
    _linen(c)
    _glass_and_candle(c)
    _room(c)
    return Set(
        "plate",
        c.done(),
        MARKS,
        practicals=(
            Lamp((-0.25, TOP + 0.12, -0.24), (0.016, 0.009, 0.0035), 0.03, 0.6),
            Lamp((0.30, TOP + 0.25, 0.35), (0.022, 0.028, 0.040), 0.1, 1.5),
            *(
                Lamp((x, 1.75, z), (1.1, 0.66, 0.30), 0.3, 4.0)
                for x, z in ((-2.3, -2.2), (2.3, -2.2), (0.0, 2.6))
            ),
        ),
        interior=True,
        surface=TOP,
        room=((-2.6, 0.3, -2.6), (2.6, 2.5, 2.6)),
    )


def _cutlery(c: Carpenter) -> None:
    c.put(kitchenware.fork(), Spot((-0.200, TOP, 0.01)), Spot((-0.230, TOP, 0.01), 0.0, 0.92))
    c.put(kitchenware.table_knife(), Spot((0.198, TOP, 0.01)))
    c.put(kitchenware.spoon(), Spot((0.232, TOP, 0.01)))


def _linen(c: Carpenter) -> None:
    """A folded napkin on the right, with a loose corner."""
    c.box((0.36, TOP + 0.004, 0.02), (0.17, 0.008, 0.26), f.LINEN, (0, 0.06, 0), 0.0035)
    c.box(
        (0.365, TOP + 0.011, 0.015),
        (0.165, 0.006, 0.25),
        f.LINEN.tinted((0.46, 0.44, 0.40)),
        (0, 0.06, 0),
        0.0028,
    )


def _glass_and_candle(c: Carpenter) -> None:
    c.put(kitchenware.wine_glass(), Spot((0.22, TOP, -0.22)))
    c.put(kitchenware.candle(0.06, True), Spot((-0.25, TOP, -0.24)))
    c.put(kitchenware.plate(0.075, segments=48), Spot((-0.30, TOP, -0.06)))
    c.put(kitchenware.bottle(0.30, (0.012, 0.020, 0.010)), Spot((0.55, TOP, -0.42)))


def _room(c: Carpenter) -> None:
    """Other tables in the dark, lamps between them; no ceiling, so that light falls in from above."""
    wall = f.PLASTER.tinted((0.16, 0.085, 0.050))
    c.floor((-3, 0, -3), (3, 0, 3), f.DARK_OAK, (4, 4))
    c.boxes(
        [Block((0, 1.8, s * 3.0), (6, 3.6, 0.1)) for s in (-1, 1)]
        + [Block((s * 3.0, 1.8, 0), (0.1, 3.6, 6)) for s in (-1, 1)],
        wall,
    )
    chair = furniture.chair()
    c.put(chair, Spot((0, 0, 0.85), math.pi), Spot((0, 0, -0.85)))
    for x, z in ((-2.1, -2.1), (2.1, -2.1), (-2.1, 2.1), (2.1, 2.1)):
        c.turned(
            (x, 0, z), [(0.05, 0), (0.05, 0.70), (0.42, 0.72), (0.44, 0.75), (0, 0.76)], f.TABLECLOTH, 20
        )
        c.put(kitchenware.candle(0.10, True), Spot((x, 0.76, z)))
        c.put(kitchenware.wine_glass(), Spot((x + 0.18, 0.76, z + 0.05)), Spot((x - 0.16, 0.76, z - 0.1)))
        c.put(chair, Spot((x, 0, z + 0.65), math.pi), Spot((x, 0, z - 0.65)))
    for x, z in ((-2.3, -2.2), (2.3, -2.2), (0.0, 2.6)):
        c.put(furniture.pendant(True, 0.8), Spot((x, 1.85, z)))
    for x in (-1.4, 1.4):
        c.put(furniture.picture(0.9, 0.7, int(x * 10) % 7), Spot((x, 1.6, -2.94)))
