"""The light of rooms: what daylight a window lets in, how dark a room is by night, each set's own air.

A table; knows no words and no people.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class RoomLight:
    """How a room answers the hour outside."""

    ambient: Color
    ground: Color
    key: Color
    exposure: float
    rim: Color
    boxes: Color = (1.1, 0.95, 0.75)


NIGHT_ROOM = RoomLight(
    (0.060, 0.072, 0.098), (0.048, 0.040, 0.034), (1.55, 1.18, 0.80), 0.98, (0.30, 0.42, 0.66)
)
DAY_ROOM = RoomLight((0.34, 0.36, 0.40), (0.19, 0.165, 0.135), (1.0, 1.0, 1.0), 1.05, (0.55, 0.58, 0.62))


@dataclass(frozen=True, slots=True)
class PlaceAir:
    """What a set adds whatever the hour: haze, shafts, glow, and how bright its own light is."""

    fog: float = 0.004
    fog_color: Color | None = None
    shafts: float = 0.0
    halo: float = 0.0015
    exposure: float = 1.0
    ambient: float = 1.0
    occlusion: float = 0.30
    blur: float = 2.0
    """Of a mirroring floor."""


PLACES: Mapping[str, PlaceAir] = {
    "restaurant-street": PlaceAir(0.010, None, 0.0, 0.0075, 1.05, 1.0, 0.40, 3.2),
    "professional-kitchen": PlaceAir(0.014, (0.125, 0.115, 0.105), 0.0, 0.0022, 0.94, 1.6, 0.25),
    "country-kitchen": PlaceAir(0.006, (0.36, 0.28, 0.18), 0.012, 0.001, 0.74, 1.0, 0.25),
    "cutting-board": PlaceAir(0.02, (0.07, 0.055, 0.04), 0.0, 0.0, 0.98, 2.2, 0.04),
    "plate": PlaceAir(0.0, None, 0.0, 0.0, 0.92, 2.2, 0.02),
    "station-hall": PlaceAir(0.007, (0.085, 0.115, 0.155), 0.0075, 0.0022, 1.30, 0.8, 0.5, 1.2),
    "sea-coast": PlaceAir(0.0015, None, 0.0, 0.0028, 1.0, 1.0, 0.5),
    "city-street": PlaceAir(0.003, None, 0.0, 0.005, 1.12, 1.15, 0.40, 3.0),
    "car-inside": PlaceAir(0.002, None, 0.0, 0.0016, 0.70, 0.85, 0.22),
    "passage": PlaceAir(0.010, (0.10, 0.105, 0.11), 0.0, 0.0022, 1.05, 1.5, 0.30),
    "hall": PlaceAir(0.006, None, 0.006, 0.0020, 1.05, 1.1, 0.40, 1.4),
    "stairwell": PlaceAir(0.004, None, 0.003, 0.0014, 1.0, 1.2, 0.30),
    "cell": PlaceAir(0.004, None, 0.010, 0.0014, 0.80, 1.0, 0.25),
    "cave": PlaceAir(0.016, (0.07, 0.085, 0.10), 0.0, 0.0030, 1.10, 1.2, 0.45),
    "carriage": PlaceAir(0.002, None, 0.003, 0.0012, 0.95, 1.1, 0.25),
    "underwater": PlaceAir(0.050, (0.012, 0.110, 0.160), 0.0, 0.006, 1.10, 1.3, 0.40),
    "waterside": PlaceAir(0.004, None, 0.0, 0.005, 1.0, 1.0, 0.45, 2.0),
    "rooftop": PlaceAir(0.005, None, 0.0, 0.004, 1.0, 1.0, 0.45),
    "tabletop": PlaceAir(0.004, None, 0.0, 0.0006, 0.70, 1.0, 0.02),
    "macro": PlaceAir(0.0, None, 0.0, 0.0, 0.92, 0.9, 0.02),
    "abstract": PlaceAir(0.0, None, 0.0, 0.0, 1.0, 0.55, 0.05),
    "close-background": PlaceAir(0.0, None, 0.0, 0.0, 1.0, 0.55, 0.05),
    "chamber": PlaceAir(0.004, None, 0.004, 0.0014, 1.0, 1.0, 0.30, 1.4),
    "grounds": PlaceAir(0.002, None, 0.0, 0.004, 1.05, 1.0, 0.45, 2.0),
    "skies": PlaceAir(0.0, None, 0.0, 0.0, 1.0, 1.0, 0.45),
    "interior": PlaceAir(0.003, None, 0.004, 0.0012, 1.0, 1.0, 0.30),
    "living-room": PlaceAir(0.003, None, 0.004, 0.0012, 1.0, 1.0, 0.30),
    "by-the-window": PlaceAir(0.003, None, 0.004, 0.0012, 1.0, 1.0, 0.30),
    "bedroom": PlaceAir(0.003, None, 0.004, 0.0012, 1.0, 1.0, 0.30),
    "classroom": PlaceAir(0.003, None, 0.003, 0.0012, 0.86, 1.1, 0.30),
    "cafe": PlaceAir(0.004, None, 0.004, 0.0016, 1.0, 1.05, 0.30),
    "backdrop": PlaceAir(0.0, None, 0.0, 0.0012, 1.04, 2.1, 0.22),
    "forest": PlaceAir(0.014, None, 0.0, 0.003, 1.10, 1.35, 0.45),
}
