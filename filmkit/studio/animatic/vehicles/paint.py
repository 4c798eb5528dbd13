"""What vehicles are painted with, and which colour the words ask for. Knows no vehicle."""

import re
from collections.abc import Mapping

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.world import Color, Material, Pattern

COLORS: Mapping[str, Color] = {
    "red": (0.36, 0.016, 0.012),
    "crimson": (0.28, 0.010, 0.020),
    "orange": (0.55, 0.14, 0.015),
    "yellow": (0.62, 0.36, 0.02),
    "green": (0.020, 0.11, 0.045),
    "olive": (0.10, 0.105, 0.04),
    "mint": (0.26, 0.46, 0.36),
    "teal": (0.02, 0.17, 0.17),
    "turquoise": (0.06, 0.32, 0.32),
    "blue": (0.018, 0.065, 0.24),
    "navy": (0.010, 0.022, 0.075),
    "purple": (0.10, 0.02, 0.17),
    "pink": (0.55, 0.17, 0.24),
    "white": (0.60, 0.595, 0.57),
    "cream": (0.56, 0.48, 0.34),
    "beige": (0.42, 0.35, 0.25),
    "silver": (0.38, 0.39, 0.40),
    "grey": (0.14, 0.145, 0.15),
    "gray": (0.14, 0.145, 0.15),
    "black": (0.010, 0.010, 0.012),
    "brown": (0.10, 0.048, 0.022),
    "golden": (0.42, 0.27, 0.06),
    "gold": (0.42, 0.27, 0.06),
    "rusty": (0.16, 0.058, 0.024),
}
TYRE = Finish((0.016, 0.016, 0.017), Material(0.25, 0.06))
RUBBER = Finish((0.012, 0.012, 0.013), Material(0.35, 0.08))
UNDER = Finish((0.010, 0.010, 0.011), Material(0.2, 0.03))
CHROME = Finish((0.72, 0.72, 0.71), Material(0.92, 0.8, reflect=0.75, metal=1.0))
ALLOY = Finish((0.46, 0.46, 0.47), Material(0.7, 0.5, reflect=0.3, metal=0.6))
GLASS = Finish((0.014, 0.018, 0.022), Material(0.98, 0.08, reflect=0.38))
SEAM = Finish((0.006, 0.006, 0.007), Material(0.2, 0.02))
LENS = Finish((0.52, 0.53, 0.54), Material(0.98, 0.95, reflect=0.3))
RED_LENS = Finish((0.20, 0.006, 0.006), Material(0.95, 0.7))
AMBER_LENS = Finish((0.45, 0.15, 0.01), Material(0.95, 0.7))
HEAD_LIGHT: Color = (1.0, 0.90, 0.74)
OLD_LIGHT: Color = (1.0, 0.76, 0.46)
TAIL_LIGHT: Color = (1.0, 0.045, 0.03)
CABIN: Color = (1.0, 0.74, 0.42)


def colors_in(words: str) -> tuple[Color, ...]:
    """The colours some words name, in their order."""
    return tuple(COLORS[w] for w in re.findall(r"[a-z]+", words.lower()) if w in COLORS)


def says(words: str, *wanted: str) -> bool:
    """Whether one of these words is written, in the singular or the plural."""
    return any(re.search(rf"\b{re.escape(w)}s?\b", words.lower()) for w in wanted)


def car_paint(color: Color, old: bool = False) -> Finish:
    """Lacquer; an old one has gone dull in clouds."""
    if old:
        return Finish(color, Material(0.55, 0.25, 0.0, Pattern.PLASTER, 2.2, rim=0.2, reflect=0.08))
    return Finish(color, Material(0.93, 0.65, reflect=0.34, rim=0.35))


def enamel(color: Color) -> Finish:
    """Paint laid on with a brush, as trains, trucks and boats have it: cloudy and a little worn."""
    return Finish(color, Material(0.55, 0.22, 0.0, Pattern.PLASTER, 1.4, rim=0.15, reflect=0.05))


def head_lens(lit: bool, old: bool = False) -> Finish:
    """Glass of a head lamp."""
    return f.glowing(OLD_LIGHT if old else HEAD_LIGHT, 15.0) if lit else LENS


def tail_lens(lit: bool) -> Finish:
    """Glass of a tail lamp."""
    return f.glowing(TAIL_LIGHT, 4.5) if lit else RED_LENS
