"""The sets there are, in reading order.

Knows nothing of how one is built, nor which words lead to it: see `words.vocabulary.places`.
"""

from collections.abc import Mapping

from filmkit.studio.animatic.sets.chambers.chamber import chamber
from filmkit.studio.animatic.sets.country.forest import forest
from filmkit.studio.animatic.sets.country.heavens import heavenly
from filmkit.studio.animatic.sets.country.landscape import landscape
from filmkit.studio.animatic.sets.country.park import park
from filmkit.studio.animatic.sets.country.sea_coast import sea_coast
from filmkit.studio.animatic.sets.country.skies import skies
from filmkit.studio.animatic.sets.country.weathered import weathered
from filmkit.studio.animatic.sets.grounds.grounds import grounds
from filmkit.studio.animatic.sets.halls.hall import hall
from filmkit.studio.animatic.sets.halls.station_hall import station_hall
from filmkit.studio.animatic.sets.making.decay import decayed
from filmkit.studio.animatic.sets.making.recipe import SetBrief, SetBuilder
from filmkit.studio.animatic.sets.making.seasons import seasoned
from filmkit.studio.animatic.sets.near.abstract import abstract
from filmkit.studio.animatic.sets.near.backdrop import backdrop
from filmkit.studio.animatic.sets.near.close_background import close_background
from filmkit.studio.animatic.sets.near.cutting_board import cutting_board
from filmkit.studio.animatic.sets.near.macro import macro
from filmkit.studio.animatic.sets.near.plate import plate
from filmkit.studio.animatic.sets.near.tabletop import tabletop
from filmkit.studio.animatic.sets.rooms.bedroom import bedroom
from filmkit.studio.animatic.sets.rooms.by_the_window import by_the_window
from filmkit.studio.animatic.sets.rooms.cafe import cafe
from filmkit.studio.animatic.sets.rooms.classroom import classroom
from filmkit.studio.animatic.sets.rooms.country_kitchen import country_kitchen
from filmkit.studio.animatic.sets.rooms.interior import interior
from filmkit.studio.animatic.sets.rooms.living_room import living_room
from filmkit.studio.animatic.sets.rooms.office import office
from filmkit.studio.animatic.sets.rooms.professional_kitchen import professional_kitchen
from filmkit.studio.animatic.sets.streets.city_street import city_street
from filmkit.studio.animatic.sets.streets.exterior import exterior_day, exterior_night
from filmkit.studio.animatic.sets.streets.market import market
from filmkit.studio.animatic.sets.streets.restaurant_street import restaurant_street
from filmkit.studio.animatic.sets.streets.road import road
from filmkit.studio.animatic.sets.streets.rooftop import rooftop
from filmkit.studio.animatic.sets.waters.underwater import underwater
from filmkit.studio.animatic.sets.waters.waterside import waterside
from filmkit.studio.animatic.sets.ways.car_inside import car_inside
from filmkit.studio.animatic.sets.ways.carriage import carriage
from filmkit.studio.animatic.sets.ways.cave import cave
from filmkit.studio.animatic.sets.ways.cell import cell
from filmkit.studio.animatic.sets.ways.passage import passage
from filmkit.studio.animatic.sets.ways.stairwell import stairwell
from filmkit.studio.animatic.world import Set

SETS: Mapping[str, SetBuilder] = {
    "restaurant-street": restaurant_street,
    "professional-kitchen": professional_kitchen,
    "country-kitchen": country_kitchen,
    "cutting-board": cutting_board,
    "plate": plate,
    "station-hall": station_hall,
    "sea-coast": sea_coast,
    "city-street": city_street,
    "forest": forest,
    "living-room": living_room,
    "bedroom": bedroom,
    "by-the-window": by_the_window,
    "landscape": landscape,
    "road": road,
    "market": market,
    "office": office,
    "cafe": cafe,
    "park": park,
    "grounds": grounds,
    "classroom": classroom,
    "close-background": close_background,
    "car-inside": car_inside,
    "passage": passage,
    "hall": hall,
    "chamber": chamber,
    "stairwell": stairwell,
    "cell": cell,
    "cave": cave,
    "carriage": carriage,
    "underwater": underwater,
    "waterside": waterside,
    "rooftop": rooftop,
    "skies": skies,
    "tabletop": tabletop,
    "macro": macro,
    "backdrop": backdrop,
    "abstract": abstract,
    "interior": interior,
    "exterior-day": exterior_day,
    "exterior-night": exterior_night,
}


def build_set(name: str, brief: SetBrief) -> Set:
    """The set of that name. Prereq: `name` is one of `SETS`."""
    place = seasoned(decayed(SETS[name](brief), brief), brief)
    return heavenly(weathered(place, brief), brief)
