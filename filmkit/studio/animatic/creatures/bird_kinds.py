"""Sorts of birds: proportions and colours, and which one some words name.

Knows no form. What is not named is a dark bird, or a gull by the sea.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.creatures.coats import COLORS, Coat, mixed
from filmkit.studio.animatic.world import Color

BLACK: Color = (0.013, 0.013, 0.016)
WHITE: Color = (0.66, 0.65, 0.62)


@dataclass(frozen=True, slots=True)
class Kind:
    """Proportions and colours of a sort of bird."""

    span: float
    """Metres from wing tip to wing tip."""
    length: float
    chord: float
    """Of the wing at its root, in spans."""
    pointed: float
    """1: a gull's wing; 0: broad, with fingers."""
    neck: float
    """Length of the neck, in body lengths."""
    rate: float
    """Beats a second."""
    glides: float
    """Part of the time it only glides."""
    back: Color
    belly: Color
    wing: Color
    tip: Color
    beak: Color
    wedge: bool = False


KINDS: Mapping[str, Kind] = {
    "gull": Kind(
        1.15,
        0.50,
        0.145,
        1.0,
        0.10,
        2.3,
        0.55,
        WHITE,
        WHITE,
        (0.30, 0.32, 0.35),
        BLACK,
        (0.55, 0.34, 0.04),
    ),
    "crow": Kind(
        0.95,
        0.48,
        0.215,
        0.25,
        0.08,
        3.1,
        0.30,
        BLACK,
        BLACK,
        BLACK,
        BLACK,
        (0.02, 0.02, 0.022),
    ),
    "dove": Kind(
        0.66,
        0.33,
        0.20,
        0.55,
        0.10,
        4.6,
        0.20,
        (0.22, 0.24, 0.28),
        (0.26, 0.27, 0.30),
        (0.25, 0.27, 0.31),
        (0.06, 0.06, 0.07),
        (0.06, 0.05, 0.05),
    ),
    "eagle": Kind(
        2.0,
        0.85,
        0.215,
        0.0,
        0.12,
        1.5,
        0.75,
        (0.055, 0.034, 0.020),
        (0.050, 0.032, 0.020),
        (0.060, 0.038, 0.022),
        (0.03, 0.02, 0.014),
        (0.50, 0.32, 0.05),
    ),
    "goose": Kind(
        1.45,
        0.80,
        0.17,
        0.45,
        0.55,
        2.8,
        0.05,
        (0.13, 0.11, 0.09),
        (0.34, 0.31, 0.27),
        (0.14, 0.12, 0.10),
        (0.05, 0.045, 0.04),
        (0.40, 0.16, 0.03),
        True,
    ),
    "duck": Kind(
        0.88,
        0.50,
        0.19,
        0.5,
        0.22,
        4.2,
        0.05,
        (0.13, 0.09, 0.06),
        (0.30, 0.24, 0.18),
        (0.14, 0.10, 0.07),
        (0.04, 0.035, 0.03),
        (0.40, 0.24, 0.04),
        True,
    ),
    "swan": Kind(
        2.1,
        1.35,
        0.165,
        0.45,
        0.62,
        2.2,
        0.05,
        WHITE,
        WHITE,
        WHITE,
        WHITE,
        (0.50, 0.18, 0.02),
        True,
    ),
    "songbird": Kind(
        0.26,
        0.155,
        0.22,
        0.4,
        0.04,
        7.0,
        0.25,
        (0.11, 0.075, 0.045),
        (0.38, 0.32, 0.25),
        (0.10, 0.065, 0.04),
        (0.04, 0.03, 0.02),
        (0.06, 0.045, 0.03),
    ),
}
SORTS: Mapping[str, tuple[str, ...]] = {
    "gull": ("gull", "seagull", "albatross", "tern"),
    "crow": ("crow", "raven", "rook", "jackdaw", "starling", "blackbird", "bat"),
    "dove": ("dove", "pigeon"),
    "eagle": ("eagle", "hawk", "falcon", "vulture", "condor", "kite", "buzzard"),
    "goose": ("goose", "geese"),
    "duck": ("duck", "mallard", "duckling"),
    "swan": ("swan",),
    "songbird": (
        "sparrow",
        "robin",
        "finch",
        "swallow",
        "canary",
        "songbird",
        "wren",
        "hummingbird",
        "woodpecker",
        "kingfisher",
    ),
}

FEATHERS: Mapping[str, Color] = {
    "red": (0.44, 0.025, 0.02),
    "orange": (0.56, 0.17, 0.02),
    "yellow": (0.66, 0.44, 0.03),
    "green": (0.04, 0.30, 0.06),
    "blue": (0.03, 0.15, 0.50),
}
"""Colours that are stronger in feathers than in hair."""


def kind_of(words: str, coat: Coat) -> Kind:
    """The sort of bird some words name, in the colours they give; any other is between crow and gull."""
    named = set(words.lower().replace("-", " ").split())
    for sort, names in SORTS.items():
        if any(name in named or f"{name}s" in named for name in names):
            return _tinted(KINDS[sort], coat)
    sea = coat.says("sea", "ocean", "coast", "beach", "harbour", "harbor", "shore")
    plain = KINDS["gull"] if sea else KINDS["crow"]
    grey: Color = (0.045, 0.042, 0.042)
    return _tinted(plain if sea or coat.colors else _colored(plain, grey, (0.09, 0.085, 0.08)), coat)


def _tinted(kind: Kind, coat: Coat) -> Kind:
    if not coat.colors:
        return kind
    bright = (FEATHERS[word] for word in FEATHERS if coat.says(word) and COLORS[word] == coat.colors[0])
    ground = next(bright, coat.ground(kind.back))
    return _colored(kind, ground, mixed(ground, WHITE, 0.12))


def _colored(kind: Kind, back: Color, belly: Color) -> Kind:
    return replace(kind, back=back, belly=belly, wing=back, tip=mixed(back, BLACK, 0.6))
