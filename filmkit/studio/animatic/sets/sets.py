"""The sets there are, in reading order. Knows nothing of how one is built."""

from filmkit.studio.animatic.sets.city_street import city_street
from filmkit.studio.animatic.sets.close_background import close_background
from filmkit.studio.animatic.sets.country_kitchen import country_kitchen
from filmkit.studio.animatic.sets.cutting_board import cutting_board
from filmkit.studio.animatic.sets.exterior import exterior_day, exterior_night
from filmkit.studio.animatic.sets.interior import interior
from filmkit.studio.animatic.sets.plate import plate
from filmkit.studio.animatic.sets.professional_kitchen import professional_kitchen
from filmkit.studio.animatic.sets.recipe import SetBrief, SetRecipe
from filmkit.studio.animatic.sets.restaurant_street import restaurant_street
from filmkit.studio.animatic.sets.sea_coast import sea_coast
from filmkit.studio.animatic.sets.station_hall import station_hall
from filmkit.studio.animatic.world import Set

SETS: tuple[SetRecipe, ...] = (
    SetRecipe(
        "restaurant-street",
        (
            "restaurant street",
            "outside a restaurant",
            "corner restaurant",
            "bistro",
            "cafe terrace",
            "restaurant front",
        ),
        False,
        restaurant_street,
    ),
    SetRecipe(
        "professional-kitchen",
        ("professional kitchen", "restaurant kitchen", "commercial kitchen", "chef", "the pass", "galley"),
        True,
        professional_kitchen,
    ),
    SetRecipe(
        "country-kitchen",
        ("country kitchen", "farmhouse kitchen", "farm kitchen", "cottage kitchen", "old kitchen", "kitchen"),
        True,
        country_kitchen,
    ),
    SetRecipe(
        "cutting-board",
        ("cutting board", "chopping board", "chopping", "chops", "knife"),
        True,
        cutting_board,
    ),
    SetRecipe(
        "plate",
        ("plated dish", "finished dish", "dish", "plate", "dessert", "meal"),
        True,
        plate,
    ),
    SetRecipe(
        "station-hall",
        (
            "railway station",
            "train station",
            "station hall",
            "station",
            "terminus",
            "departure hall",
            "concourse",
        ),
        True,
        station_hall,
    ),
    SetRecipe(
        "sea-coast",
        ("sea coast", "coast", "lighthouse", "beach", "shore", "cliffs by the sea", "sea", "ocean"),
        False,
        sea_coast,
    ),
    SetRecipe(
        "city-street",
        ("city street", "old street", "street", "avenue", "pavement", "sidewalk", "boulevard"),
        False,
        city_street,
    ),
    SetRecipe(
        "close-background", ("dark background", "plain background", "soft background"), True, close_background
    ),
    SetRecipe("interior", ("interior", "room", "inside", "indoors", "house", "apartment"), True, interior),
    SetRecipe("exterior-day", ("exterior", "outdoors", "outside", "landscape", "field"), False, exterior_day),
    SetRecipe("exterior-night", ("night exterior", "outdoors at night"), False, exterior_night),
)


def build_set(name: str, brief: SetBrief) -> Set:
    """The set of that name. Prereq: `name` is one of `SETS`."""
    return next(recipe for recipe in SETS if recipe.name == name).build(brief)
