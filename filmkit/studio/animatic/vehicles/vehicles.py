"""The vehicles that can be drawn, by name, and how one is had.

Knows no place: whoever stages a vehicle says where it is, which way it faces and how fast it goes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.bicycle import bicycle
from filmkit.studio.animatic.vehicles.boat import boat
from filmkit.studio.animatic.vehicles.bus import bus
from filmkit.studio.animatic.vehicles.car import car
from filmkit.studio.animatic.vehicles.plane import plane
from filmkit.studio.animatic.vehicles.train import train
from filmkit.studio.animatic.vehicles.tram import tram
from filmkit.studio.animatic.vehicles.truck import truck
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of vehicle."""

    words: tuple[str, ...]
    """Nouns that mean it, in the singular."""
    build: Callable[[str, int, bool], Vehicle]
    """From its words, a seed, and whether its lamps burn."""
    way: Way


VEHICLES: Mapping[str, Sort] = {
    "car": Sort(
        ("car", "taxi", "cab", "suv", "jeep", "sports car", "sedan", "van", "minivan", "police car")
        + ("vintage car", "ambulance", "station wagon"),
        car,
        Way.ROAD,
    ),
    "bus": Sort(("bus", "coach"), bus, Way.ROAD),
    "truck": Sort(("truck", "lorry"), truck, Way.ROAD),
    "bicycle": Sort(("bicycle", "bike"), bicycle, Way.ROAD),
    "tram": Sort(("tram", "trolley"), tram, Way.RAIL),
    "train": Sort(
        ("train", "locomotive", "steam train", "subway train", "metro train"),
        train,
        Way.RAIL,
    ),
    "boat": Sort(
        ("boat", "trawler", "fishing boat", "wooden boat", "vessel", "sailboat", "sailing boat", "yacht")
        + ("rowing boat", "rowboat", "dinghy"),
        boat,
        Way.WATER,
    ),
    "plane": Sort(
        ("plane", "airplane", "aeroplane", "aircraft", "airliner", "jet"),
        plane,
        Way.AIR,
    ),
}
"""By name."""
NAMES: Mapping[str, str] = {word: name for name, sort in VEHICLES.items() for word in sort.words}
"""Which vehicle a noun means."""
ROUGH = ("rough", "storm", "stormy", "heavy sea", "gale", "tossed", "high waves", "big waves")


def vehicle_of(noun: str, description: str = "", lit: bool = False, seed: int = 0) -> Vehicle | None:
    """The vehicle a noun and its words speak of, built once in this process; None if none is drawn."""
    name = NAMES.get(noun.lower())
    if name is None:
        return None
    words = f"{words_about(noun, description)} {noun.lower()}"
    if VEHICLES[name].way is Way.WATER and paint.says(description, *ROUGH):
        words += " rough"
    return _built(name, words, seed, lit)


@lru_cache(maxsize=16)
def _built(name: str, words: str, seed: int, lit: bool) -> Vehicle:
    return VEHICLES[name].build(words, seed, lit)
