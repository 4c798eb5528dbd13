"""Colours of hair and feather from the words of a description.

Knows no form. The first colour named is most of the animal; silence is left to the species.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.world import Color

COLORS: Mapping[str, Color] = {
    "black": (0.016, 0.015, 0.016),
    "dark": (0.035, 0.027, 0.022),
    "white": (0.62, 0.60, 0.56),
    "cream": (0.55, 0.44, 0.30),
    "pale": (0.50, 0.42, 0.32),
    "grey": (0.17, 0.17, 0.18),
    "gray": (0.17, 0.17, 0.18),
    "silver": (0.33, 0.34, 0.36),
    "mechanical": (0.36, 0.21, 0.06),
    "clockwork": (0.36, 0.21, 0.06),
    "brown": (0.105, 0.052, 0.026),
    "chocolate": (0.060, 0.028, 0.016),
    "chestnut": (0.17, 0.062, 0.024),
    "bay": (0.13, 0.050, 0.022),
    "sorrel": (0.22, 0.080, 0.030),
    "red": (0.24, 0.075, 0.026),
    "ginger": (0.30, 0.125, 0.045),
    "orange": (0.36, 0.13, 0.035),
    "golden": (0.40, 0.23, 0.085),
    "yellow": (0.45, 0.30, 0.13),
    "sandy": (0.38, 0.26, 0.14),
    "tan": (0.30, 0.16, 0.075),
    "palomino": (0.44, 0.27, 0.10),
    "blue": (0.05, 0.11, 0.30),
    "green": (0.05, 0.20, 0.07),
    "purple": (0.16, 0.04, 0.27),
    "violet": (0.20, 0.07, 0.34),
    "pink": (0.58, 0.20, 0.30),
    "turquoise": (0.04, 0.28, 0.28),
}
NOT_HAIR = re.compile(
    r"(?:black|white|red|blue|green|brown|golden|yellow)[- ](?:collar|leash|lead|eyes?|eyed|saddle|ball)"
)


@dataclass(frozen=True, slots=True)
class Coat:
    """What was written of an animal's colours."""

    colors: tuple[Color, ...]
    """In the order they are named."""
    words: frozenset[str]

    def ground(self, default: Color) -> Color:
        """The colour of most of it."""
        return self.colors[0] if self.colors else default

    def says(self, *words: str) -> bool:
        """Whether any of these words is written."""
        return bool(self.words & set(words))


def coat_of(description: str) -> Coat:
    """The coat a description speaks of."""
    text = NOT_HAIR.sub(" ", description.lower())
    words = re.findall(r"[a-z]+", text)
    return Coat(tuple(COLORS[w] for w in words if w in COLORS), frozenset(words))


def mixed(a: Color, b: Color, part: float) -> Color:
    """`part` of b in a."""
    return (
        a[0] + (b[0] - a[0]) * part,
        a[1] + (b[1] - a[1]) * part,
        a[2] + (b[2] - a[2]) * part,
    )
