"""Seamless paper in a studio, behind a person or a thing and under it: for portraits and still lifes.

Knows no subject. "center" is where a person stands.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Color, Lamp, Mark, Set

PAPER = f.PLASTER.tinted((0.66, 0.66, 0.64))
WIDE, HIGH = 24.0, 9.0
BACK, BEND = -3.4, 1.6
"""Where the paper hangs, and how far before it it begins to rise."""
FRONT = 9.0
_STEPS = 24

TONES: Mapping[str, Color] = {**COLORS, "dark": (0.020, 0.021, 0.024)}
OF_A_COLOR = re.compile(rf"\b({'|'.join(TONES)}) (?:studio )?(?:background|backdrop)")

GLOWS, WHITE_GLOWS = 0.35, 0.75
"""Of its colour: paper of a colour is lit by lamps of its own, so that it has that colour in every light;
white paper by more of them, or it is grey."""

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.45, 0.0, 0.0), 0.25),
    "right": Mark((0.45, 0.0, 0.0), -0.25),
    "work": Mark((0.0, 0.0, 0.0)),
    "view": Mark((0.0, 0.0, 3.4), 0.0, 1.5),
    "look": Mark((0.0, 0.0, 0.0), 0.0, 1.3),
}


def told_of_paper(words: str) -> Color | None:
    """The colour of a background, if the words name one."""
    said = OF_A_COLOR.search(words.lower())
    return TONES[said[1]] if said else None


def _of_a_color(color: Color) -> Finish:
    lighter = tuple(1.25 * part for part in color)
    return Finish(
        (lighter[0], lighter[1], lighter[2]),
        replace(PAPER.material, emission=WHITE_GLOWS if min(color) > 0.5 else GLOWS),
    )


def backdrop(brief: SetBrief) -> Set:
    """Paper that falls behind whoever stands there, bends, and runs on under their feet."""
    c, told = Carpenter(), told_of_paper(f"{brief.called}, {brief.words}")
    paper = PAPER if told is None else _of_a_color(told)
    near = BACK + BEND
    c.box((0, -0.005, (FRONT + near) / 2), (WIDE, 0.01, FRONT - near), paper)
    step = math.pi / 2 / _STEPS
    for number in range(_STEPS):
        turn = (number + 0.5) * step
        y, z = BEND * (1 - math.cos(turn)), near - BEND * math.sin(turn)
        c.box((0, y - 0.005, z), (WIDE, 0.01, BEND * step * 1.02), paper, (turn, 0, 0))
    c.boxes([Block((0, BEND - 0.4 + HIGH / 2, BACK - 0.012), (WIDE, HIGH, 0.01))], paper)
    walls = [Block((side * WIDE / 2, HIGH / 2, 3.0), (0.1, HIGH, 2 * FRONT)) for side in (-1, 1)]
    c.boxes([*walls, Block((0, HIGH / 2, FRONT), (WIDE, HIGH, 0.1))], f.PLASTER)
    return Set(
        "backdrop",
        c.done(),
        MARKS,
        practicals=(
            Lamp((-1.7, 2.2, 2.2), (1.6, 1.5, 1.4), 0.6, 5.0),
            Lamp((1.9, 1.8, 2.4), (0.9, 0.95, 1.0), 0.6, 5.0),
            Lamp((0.0, 2.6, -1.4), (1.4, 1.4, 1.4), 0.6, 4.5),
        ),
        interior=True,
        room=((-5.0, 0.1, near + 0.2), (5.0, 4.5, FRONT - 0.5)),
    )
