"""The sets there are, in reading order, and the words that lead to each.

Knows nothing of how one is built.
"""

from filmkit.studio.animatic.sets.backdrop import backdrop
from filmkit.studio.animatic.sets.bedroom import bedroom
from filmkit.studio.animatic.sets.cafe import cafe
from filmkit.studio.animatic.sets.car_inside import car_inside
from filmkit.studio.animatic.sets.carriage import carriage
from filmkit.studio.animatic.sets.cave import cave
from filmkit.studio.animatic.sets.cell import cell
from filmkit.studio.animatic.sets.city_street import city_street
from filmkit.studio.animatic.sets.classroom import classroom
from filmkit.studio.animatic.sets.close_background import close_background
from filmkit.studio.animatic.sets.country_kitchen import country_kitchen
from filmkit.studio.animatic.sets.cutting_board import cutting_board
from filmkit.studio.animatic.sets.exterior import exterior_day, exterior_night
from filmkit.studio.animatic.sets.forest import forest
from filmkit.studio.animatic.sets.hall import hall
from filmkit.studio.animatic.sets.interior import interior
from filmkit.studio.animatic.sets.landscape import landscape
from filmkit.studio.animatic.sets.living_room import living_room
from filmkit.studio.animatic.sets.macro import macro
from filmkit.studio.animatic.sets.market import market
from filmkit.studio.animatic.sets.office import office
from filmkit.studio.animatic.sets.park import park
from filmkit.studio.animatic.sets.passage import passage
from filmkit.studio.animatic.sets.plate import plate
from filmkit.studio.animatic.sets.professional_kitchen import professional_kitchen
from filmkit.studio.animatic.sets.recipe import SetBrief, SetRecipe
from filmkit.studio.animatic.sets.restaurant_street import restaurant_street
from filmkit.studio.animatic.sets.road import road
from filmkit.studio.animatic.sets.rooftop import rooftop
from filmkit.studio.animatic.sets.sea_coast import sea_coast
from filmkit.studio.animatic.sets.stairwell import stairwell
from filmkit.studio.animatic.sets.station_hall import station_hall
from filmkit.studio.animatic.sets.tabletop import tabletop
from filmkit.studio.animatic.sets.underwater import underwater
from filmkit.studio.animatic.sets.waterside import waterside
from filmkit.studio.animatic.world import Set


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))


ROOMS = _words(
    "interior, room, empty room, inside, indoors, house, home, apartment, flat, "
    "study, library, bookshop, dining room, "
    "hospital, clinic, laboratory, bathroom, corridor, attic, "
    "cellar, cabin, warehouse, factory, church, museum, theatre, ballroom, studio, workshop, "
    "loft, garage, prison cell"
)
LANDSCAPES = _words(
    "exterior, outdoors, outside, landscape, meadow, field, hill, "
    "desert, dunes, snow, mountain, canyon, alps, village, farm, park, garden, orchard, road, "
    "highway, roadside, car park, city, town, square, courtyard, alley, market, rooftop, "
    "harbour, lake, river"
)

SETS: tuple[SetRecipe, ...] = (
    SetRecipe(
        "restaurant-street",
        _words(
            "restaurant street, corner restaurant, outside a restaurant, restaurant exterior, "
            "restaurant front, restaurant facade, bistro, trattoria, cafe terrace"
        ),
        False,
        restaurant_street,
    ),
    SetRecipe(
        "professional-kitchen",
        _words("professional kitchen, restaurant kitchen, commercial kitchen, hotel kitchen, galley, chef"),
        True,
        professional_kitchen,
    ),
    SetRecipe(
        "country-kitchen",
        _words("country kitchen, farmhouse kitchen, farm kitchen, cottage kitchen, old kitchen, kitchen"),
        True,
        country_kitchen,
    ),
    SetRecipe(
        "cutting-board",
        _words("cutting board, chopping board, wooden board, chopping herbs, chopping vegetables, chopping"),
        True,
        cutting_board,
    ),
    SetRecipe(
        "plate",
        _words("plated dish, finished dish, plate of food, laid table, dish, dessert, meal"),
        True,
        plate,
    ),
    SetRecipe(
        "station-hall",
        _words("railway station, train station, station hall, terminus, departure hall, concourse, station"),
        True,
        station_hall,
    ),
    SetRecipe(
        "sea-coast",
        _words("sea coast, rocky coast, coast, lighthouse, beach, shore, seaside, sea, ocean"),
        False,
        sea_coast,
    ),
    SetRecipe(
        "city-street",
        _words("city street, old street, town street, avenue, boulevard, pavement, sidewalk, street"),
        False,
        city_street,
    ),
    SetRecipe(
        "forest",
        _words(
            "forest path, forest clearing, forest floor, bamboo forest, pine forest, forest, woodland, "
            "woods, jungle, rainforest, grove, thicket, glade"
        ),
        False,
        forest,
    ),
    SetRecipe(
        "living-room",
        _words("living room, sitting room, family room, lounge, parlour, parlor, salon, fireside"),
        True,
        living_room,
    ),
    SetRecipe(
        "bedroom",
        _words("hotel room, motel room, bedroom, nursery, dormitory"),
        True,
        bedroom,
    ),
    SetRecipe(
        "landscape",
        _words(
            "landscape, meadow, field, hill, desert, dune, snowfield, mountain, canyon, alps, lake, prairie, "
            "savannah, steppe, plain, farm, valley, tundra, countryside"
        ),
        False,
        landscape,
    ),
    SetRecipe(
        "road",
        _words(
            "coastal highway, desert highway, mountain road, country road, dirt road, petrol station, "
            "gas station, empty road, road, highway, roadside, motorway, freeway"
        ),
        False,
        road,
    ),
    SetRecipe(
        "market",
        _words(
            "night market, street market, farmers market, christmas market, flea market, market, bazaar, souk"
        ),
        False,
        market,
    ),
    SetRecipe(
        "office",
        _words(
            "open office, office, newsroom, meeting room, conference room, boardroom, call center, cubicle"
        ),
        True,
        office,
    ),
    SetRecipe(
        "cafe",
        _words("inside a restaurant, coffee shop, cafe, diner, restaurant, cocktail bar, jazz bar, bar, pub"),
        True,
        cafe,
    ),
    SetRecipe(
        "park",
        _words("public garden, rose garden, city park, playground, cemetery, graveyard, park, garden"),
        False,
        park,
    ),
    SetRecipe("classroom", _words("classroom, schoolroom, school, lecture hall"), True, classroom),
    SetRecipe(
        "close-background",
        _words("dark background, plain background, soft background"),
        True,
        close_background,
    ),
    SetRecipe(
        "car-inside", _words("inside a car, car interior, in a car, in the car, in a taxi"), True, car_inside
    ),
    SetRecipe("passage", _words("corridor, hallway, passage, tunnel, sewer, mine, underpass"), True, passage),
    SetRecipe(
        "hall",
        _words("church, cathedral, library, ballroom, theatre, museum, warehouse, factory, barn, attic"),
        True,
        hall,
    ),
    SetRecipe("stairwell", _words("stairwell, staircase, stairs, stairway"), True, stairwell),
    SetRecipe("cell", _words("prison cell, cell, elevator, lift, bathroom, dungeon"), True, cell),
    SetRecipe("cave", _words("cave, cavern, grotto"), True, cave),
    SetRecipe(
        "carriage",
        _words("train compartment, train carriage, bus interior, aeroplane cabin, subway car"),
        True,
        carriage,
    ),
    SetRecipe("underwater", _words("underwater, seabed, coral reef"), True, underwater),
    SetRecipe("waterside", _words("canal, harbour, dam, swimming pool, quay, dock"), False, waterside),
    SetRecipe("rooftop", _words("rooftop, roof terrace"), False, rooftop),
    SetRecipe("tabletop", _words("tabletop, table top, desktop"), True, tabletop),
    SetRecipe("macro", _words("stone texture, macro surface, texture"), True, macro),
    SetRecipe("backdrop", ("seamless paper backdrop",), True, backdrop),
    SetRecipe("interior", ROOMS, True, interior),
    SetRecipe("exterior-day", LANDSCAPES, False, exterior_day),
    SetRecipe("exterior-night", tuple(f"{word} at night" for word in LANDSCAPES), False, exterior_night),
)


def build_set(name: str, brief: SetBrief) -> Set:
    """The set of that name. Prereq: `name` is one of `SETS`."""
    return next(recipe for recipe in SETS if recipe.name == name).build(brief)
