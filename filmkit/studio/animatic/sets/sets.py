"""The sets there are, in reading order. Knows nothing of how one is built."""

from filmkit.studio.animatic.sets.country_kitchen import country_kitchen
from filmkit.studio.animatic.sets.cutting_board import cutting_board
from filmkit.studio.animatic.sets.plate import plate
from filmkit.studio.animatic.sets.professional_kitchen import professional_kitchen
from filmkit.studio.animatic.sets.recipe import SetBrief, SetRecipe
from filmkit.studio.animatic.sets.restaurant_street import restaurant_street
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
)


def build_set(name: str, brief: SetBrief) -> Set:
    """The set of that name. Prereq: `name` is one of `SETS`."""
    return next(recipe for recipe in SETS if recipe.name == name).build(brief)
