"""Colour words of light and grade as linear RGB of equal brightness. Knows no scene."""

import re
from collections.abc import Mapping

from filmkit.studio.animatic.figures.looks.wardrobe import GARMENTS
from filmkit.studio.animatic.intent import Change, Read, Subject
from filmkit.studio.animatic.world import Color

HUES: Mapping[str, Color] = {
    "warm": (1.0, 0.70, 0.40),
    "amber": (1.0, 0.58, 0.22),
    "gold": (1.0, 0.70, 0.30),
    "golden": (1.0, 0.70, 0.30),
    "honey": (1.0, 0.66, 0.32),
    "orange": (1.0, 0.45, 0.12),
    "red": (1.0, 0.14, 0.08),
    "crimson": (1.0, 0.10, 0.10),
    "scarlet": (1.0, 0.12, 0.06),
    "pink": (1.0, 0.42, 0.60),
    "magenta": (1.0, 0.18, 0.75),
    "purple": (0.55, 0.22, 1.0),
    "violet": (0.50, 0.26, 1.0),
    "lavender": (0.75, 0.62, 1.0),
    "blue": (0.30, 0.50, 1.0),
    "navy": (0.16, 0.28, 0.80),
    "cold": (0.58, 0.76, 1.0),
    "cool": (0.64, 0.80, 1.0),
    "slate": (0.60, 0.70, 0.82),
    "steel": (0.66, 0.76, 0.88),
    "icy": (0.70, 0.88, 1.0),
    "cyan": (0.20, 0.90, 1.0),
    "teal": (0.20, 0.75, 0.72),
    "turquoise": (0.22, 0.85, 0.80),
    "green": (0.30, 1.0, 0.40),
    "emerald": (0.18, 0.85, 0.45),
    "olive": (0.62, 0.66, 0.30),
    "yellow": (1.0, 0.84, 0.30),
    "white": (1.0, 1.0, 1.0),
    "silver": (0.86, 0.92, 1.0),
    "pale": (0.94, 0.96, 1.0),
    "grey": (0.90, 0.92, 0.96),
    "gray": (0.90, 0.92, 0.96),
    "brown": (0.85, 0.58, 0.36),
    "sepia": (1.0, 0.76, 0.50),
    "sodium": (1.0, 0.52, 0.12),
}


def hue_of(words: str | None) -> Color | None:
    """The hue of the last colour word in a phrase."""
    if not words:
        return None
    for word in reversed(words.lower().replace("-", " ").split()):
        if word in HUES:
            return HUES[word]
    return None


_STUFF = (
    r"(?:liquids?|paints?|water|wine|juice|drinks?|ink|milk|sauce|soup|benches|bench|chairs?|tables?|books?|cups?|"
    r"balls?|balloons?|cars?|flowers?|cloth|dress|shirt|coat|hat|umbrella|bag|box|bottle|vase)"
)
"""What somebody handles or is beside in a colour of its own."""
_WORN = "|".join((*map(re.escape, GARMENTS), *("top", "hair", "eyes", "outfit", "clothes", "clothing")))
"""What somebody wears, or has."""


def is_paint(color: Read[str], subject: Subject) -> bool:
    """Whether a colour that was read is some subject's own: it has it, handles it or comes by it."""
    stuff = rf"\b{re.escape(color.words)} (?:\w+ )?{_STUFF}\b"
    worn = rf"\b{re.escape(color.words)}(?: [\w-]+){{0,2}} (?:{_WORN})\b"
    change = subject.change.value if subject.change else Change()
    return (
        belongs(color.words, subject.name, subject.description)
        or re.search(stuff, subject.act.value, re.IGNORECASE) is not None
        or re.search(worn, subject.description, re.IGNORECASE) is not None
        or color.value in (change.before, change.after)
        or (change.after == "glowing" and color.value in ("red", "orange"))
    )


def belongs(color: str, name: str, description: str) -> bool:
    """Whether a colour word is said of a thing: then it is paint, not light."""
    noun = re.escape(name.split()[-1]) if name.split() else r"\w+"
    return re.search(rf"\b{re.escape(color)}( \w+){{0,2}} {noun}", description, re.IGNORECASE) is not None
