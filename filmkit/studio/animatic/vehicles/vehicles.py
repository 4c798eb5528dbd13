"""The vehicles that can be drawn, by name, and how one is had.

Knows no place: whoever stages a vehicle says where it is, which way it faces and how fast it goes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.vehicles import odd_rides, paint
from filmkit.studio.animatic.vehicles.aircraft import airship, balloon, helicopter
from filmkit.studio.animatic.vehicles.bicycle import bicycle
from filmkit.studio.animatic.vehicles.boat import boat
from filmkit.studio.animatic.vehicles.bus import bus
from filmkit.studio.animatic.vehicles.car import car
from filmkit.studio.animatic.vehicles.heavy import carriage, tank, tractor
from filmkit.studio.animatic.vehicles.plane import plane
from filmkit.studio.animatic.vehicles.ships import ship
from filmkit.studio.animatic.vehicles.spacecraft import rocket, rover, spacecraft
from filmkit.studio.animatic.vehicles.train import train
from filmkit.studio.animatic.vehicles.tram import tram
from filmkit.studio.animatic.vehicles.truck import truck
from filmkit.studio.animatic.vehicles.two_wheelers import motorcycle
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
        (
            "car",
            "traffic",
            "traffic jam",
            "taxi",
            "cab",
            "suv",
            "jeep",
            "sports car",
            "sedan",
            "van",
            "minivan",
            "police car",
        )
        + ("vintage car", "ambulance", "station wagon", "race car", "convertible", "limousine")
        + ("pickup", "pickup truck", "camper", "camper van", "caravan van", "motorhome"),
        car,
        Way.ROAD,
    ),
    "bus": Sort(("bus", "coach"), bus, Way.ROAD),
    "truck": Sort(("truck", "lorry", "fire engine", "fire truck"), truck, Way.ROAD),
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
    "ship": Sort(
        ("ship", "cruise ship", "ferry", "submarine", "canoe", "kayak", "gondola", "speedboat"),
        ship,
        Way.WATER,
    ),
    "motorcycle": Sort(
        ("motorcycle", "motorbike", "scooter", "moped"),
        motorcycle,
        Way.ROAD,
    ),
    "tractor": Sort(("tractor",), tractor, Way.ROAD),
    "tank": Sort(("tank",), tank, Way.ROAD),
    "carriage": Sort(("carriage", "cart", "wagon"), carriage, Way.ROAD),
    "rover": Sort(("rover", "mars rover"), rover, Way.ROAD),
    "rocket": Sort(("rocket",), rocket, Way.UP),
    "spaceship": Sort(
        ("spaceship", "spacecraft", "starship", "space shuttle", "ufo"),
        spacecraft,
        Way.AIR,
    ),
    "helicopter": Sort(("helicopter",), helicopter, Way.AIR),
    "hot air balloon": Sort(("hot air balloon", "balloon ride"), balloon, Way.AIR),
    "airship": Sort(("airship", "blimp", "zeppelin"), airship, Way.AIR),
    "plane": Sort(
        ("plane", "airplane", "aeroplane", "aircraft", "airliner", "jet"),
        plane,
        Way.AIR,
    ),
    "forklift": Sort(("forklift", "forklift truck"), odd_rides.forklift, Way.ROAD),
    "snowmobile": Sort(("snowmobile", "snow scooter"), odd_rides.snowmobile, Way.ROAD),
    "hovercraft": Sort(("hovercraft",), odd_rides.hovercraft, Way.WATER),
    "kart": Sort(("go kart", "go cart", "kart"), odd_rides.go_kart, Way.ROAD),
    "segway": Sort(("segway",), odd_rides.segway, Way.ROAD),
    "unicycle": Sort(("unicycle",), odd_rides.unicycle, Way.ROAD),
    "rickshaw": Sort(("tuk tuk", "auto rickshaw", "rickshaw"), odd_rides.tuk_tuk, Way.ROAD),
    "glider": Sort(("glider", "hang glider", "sailplane"), odd_rides.glider, Way.AIR),
    "biplane": Sort(("biplane", "triplane"), odd_rides.biplane, Way.AIR),
    "cable car": Sort(("cable car", "cable cabin", "aerial tramway"), odd_rides.cable_car, Way.RAIL),
}
"""By name."""
NAMES: Mapping[str, str] = {word: name for name, sort in VEHICLES.items() for word in sort.words}
"""Which vehicle a noun means."""
LAUNCHED = (
    "launch",
    "launches",
    "launching",
    "launched",
    "flies",
    "flying",
    "blasts off",
    "lifts off",
    "takes off",
    "taking off",
    "lifting off",
    "rises",
    "rising",
    "into orbit",
    "into the sky",
    "into space",
)
"""What is written of a rocket on its way."""
LIFTS = LAUNCHED[:4] + (
    "blasts off",
    "lifts off",
    "takes off",
    "blasting off",
    "lifting off",
    "liftoff",
    "lift off",
)
"""And of a shuttle, that otherwise glides."""
ROUGH = ("rough", "storm", "stormy", "heavy sea", "gale", "tossed", "high waves", "big waves")


def vehicle_of(noun: str, description: str = "", lit: bool = False, seed: int = 0) -> Vehicle | None:
    """The vehicle a noun and its words speak of, built once in this process; None if none is drawn."""
    name = NAMES.get(noun.lower())
    if name is None:
        return None
    words = f"{words_about(noun, description)} {noun.lower()}"
    if VEHICLES[name].way is Way.WATER and paint.says(description, *ROUGH):
        words += " rough"
    launched = LAUNCHED if VEHICLES[name].way is Way.UP else LIFTS if "shuttle" in words else ()
    if launched and paint.says(description, *launched):
        words += " launch"
    return _built(name, words, seed, lit)


@lru_cache(maxsize=16)
def _built(name: str, words: str, seed: int, lit: bool) -> Vehicle:
    return VEHICLES[name].build(words, seed, lit)
