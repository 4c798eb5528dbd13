"""What each size and angle means in metres, millimetres and radians. Knows no scene."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How much of a standing person is in the picture, in statures about the top of the head."""

    above: float
    """Headroom."""
    below: float
    """How far under the top of the head the picture ends."""
    lens: float
    """What an operator would reach for, mm."""
    aperture: float
    """Blur in the renderer's measure."""


SIZES: Mapping[str, Size] = {
    "extreme-wide": Size(3.4, 4.2, 24.0, 0.0),
    "wide": Size(0.75, 1.55, 28.0, 0.002),
    "full": Size(0.10, 1.09, 35.0, 0.006),
    "medium-wide": Size(0.085, 0.72, 40.0, 0.010),
    "medium": Size(0.065, 0.50, 50.0, 0.013),
    "medium-close": Size(0.045, 0.335, 60.0, 0.013),
    "close-up": Size(0.022, 0.205, 75.0, 0.012),
    "extreme-close-up": Size(-0.052, 0.142, 85.0, 0.006),
}
ALIKE: Mapping[str, str] = {
    "establishing": "extreme-wide",
    "long": "wide",
    "medium-full": "medium-wide",
    "cowboy": "medium-wide",
    "close": "close-up",
    "macro": "extreme-close-up",
    "insert": "close-up",
}
HANDS: Mapping[str, float] = {"extreme-close-up": 0.175, "close-up": 0.34, "medium-close": 0.48}
"""Height of the picture, metres, when it is about hands."""
THINGS: Mapping[str, float] = {
    "extreme-close-up": 0.72,
    "close-up": 1.18,
    "medium-close": 1.7,
    "medium": 2.4,
    "medium-wide": 2.9,
    "full": 3.2,
    "wide": 5.5,
    "extreme-wide": 11.0,
}
"""Height of the picture in heights of the thing it is about."""


ANIMALS: Mapping[str, float] = {
    "extreme-close-up": 0.45,
    "close-up": 0.75,
    "medium-close": 1.05,
    "medium": 1.22,
    "medium-wide": 1.45,
    "full": 1.6,
    "wide": 3.4,
    "extreme-wide": 8.0,
}
"""The same for an animal."""


VEHICLES: Mapping[str, float] = {
    "extreme-close-up": 0.60,
    "close-up": 0.92,
    "medium-close": 1.02,
    "medium": 1.15,
    "medium-wide": 1.5,
    "full": 1.5,
    "wide": 2.3,
    "extreme-wide": 6.0,
}
"""The same for a vehicle that is far off, out at sea or up in the air."""
SHARES: Mapping[str, float] = {
    "extreme-close-up": 3.2,
    "close-up": 2.1,
    "medium-close": 1.6,
    "medium": 1.2,
    "medium-wide": 0.94,
    "full": 0.84,
    "wide": 0.48,
    "extreme-wide": 0.13,
}
"""How much of the picture's width or height a vehicle fills, whichever it fills first."""
BY_GUESS = 0.66
"""The same where nobody said a size: it is seen whole, and the place round it."""


@dataclass(frozen=True, slots=True)
class Angle:
    """Where the camera is over what it looks at."""

    elevation: float | None = None
    """Radians; None: level with the eyes."""
    roll: float = 0.0
    height: float | None = None
    """Metres above the ground, whatever is looked at."""


ANGLES: Mapping[str, Angle] = {
    "eye": Angle(),
    "low": Angle(-0.24),
    "high": Angle(0.46),
    "overhead": Angle(1.5708),
    "dutch": Angle(None, 0.19),
    "aerial": Angle(0.44),
    "worm": Angle(-0.50, height=0.10),
}

OF_NO_PLACE = frozenset({"overhead", "aerial", "worm"})
"""Angles from which even the widest picture is not the view that a place was made for."""


def size_of(name: str) -> tuple[str, Size]:
    """The size by name, the nearest for names of the trade not in the table."""
    known = name if name in SIZES else ALIKE.get(name, "medium")
    return known, SIZES[known]
