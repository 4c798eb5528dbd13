"""What stands about a place that is no thing one could lift: hills, houses, woods, water, a skyline.

Knows no form: a test holds the names against what `staging.surroundings` builds.
"""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.tables import listed

SURROUNDINGS: Mapping[str, str] = {
    "mountains": "mountain, mountain range, mountain peak, snow-capped mountain, snow-capped peak, peak, "
    "alps, summit",
    "hills": "hill, rolling hill, hillside, green hill",
    "woods": "forest, woods, woodland, tree line, treeline, dense trees, wall of trees, thicket",
    "skyline": "skyline, city skyline, skyscraper, high-rise, tall building, city building, cityscape, "
    "towering building, office tower, modern building, city lights",
    "houses": "village, house, cottage, quaint village, hamlet, farmhouse, town house, little town",
    "barn": "barn, farm building",
    "lighthouse": "lighthouse",
    "castle": "castle, fortress, chateau",
    "windmills": "windmill",
    "church": "church, church steeple, steeple, church spire, chapel, bell tower",
    "clock tower": "clock tower",
    "iron tower": "eiffel tower",
    "tornado": "tornado, twister, waterspout, tornado funnel",
    "temple": "temple, greek temple, ancient temple, columned temple",
    "pagoda": "pagoda",
    "pyramids": "pyramid",
    "stone bridge": "bridge, stone bridge, arched bridge, wooden bridge, footbridge",
    "water": "lake, pond, river, stream, creek, lagoon",
    "bushes": "bush, shrub, hedge, undergrowth, vegetation, greenery, foliage, fern",
    "reeds": "reed, tall reed, cattail, bulrush, tall grass",
    "blooms": "wildflower, wild flower, flower bed, field of flowers, blooming flower, colorful flower",
    "cacti": "cactus, cacti, saguaro",
    "cliffs": "cliff, rock face, rocky cliff, rugged cliff",
    "ruins": "ruin, ancient ruin, crumbling column, broken column, stone column",
    "string lights": "string light, fairy light, string of lights",
}
"""By name: what each is called."""
OWN: Mapping[str, str] = {
    "living-room": "wall sofa rug table bookshelf shelf lamp picture painting curtain window pillow vase "
    "flower plant armchair book fireplace",
    "bedroom": "wall bed pillow nightstand lamp picture painting rug curtain window plant blanket",
    "interior": "wall table plate chair bookshelf book flower vase curtain",
    "office": "desk computer monitor chair keyboard window clock whiteboard",
    "classroom": "desk chair blackboard chalkboard board window clock map",
    "cafe": "table chair cup bottle counter lamp menu window shelf",
    "country-kitchen": "table stove oven sink window shelf pot pan counter cupboard chair",
    "professional-kitchen": "stove oven pot pan counter shelf",
    "by-the-window": "window frame curtain chair table armchair",
    "restaurant-street": "table chair candle awning bottle door window streetlamp",
    "city-street": "streetlamp lamppost window sign shop awning car tree house houses skyline bench",
    "market": "stall lantern fruit vegetable awning basket crate lamp sign umbrella",
    "park": "tree bench fountain flower lamp streetlamp bush bushes grass path woods hedge",
    "forest": "tree fern log rock stone stump bush bushes woods moss path grass plant reeds branch",
    "landscape": "mountains hills fence rock stone grass tree houses barn castle windmills windmill "
    "temple pyramids ruins cliffs tent house woods snow branch",
    "sea-coast": "rock stone lighthouse wave sand palm",
    "road": "tree hills mountains fence sign woods",
    "station-hall": "clock bench train board sign suitcase lamp",
    "underwater": "coral weed rock fish plant stone bubble",
    "carriage": "seat window door",
    "tabletop": "table cloth",
    "exterior-day": "tree fence rock grass hills bush bushes",
    "exterior-night": "tree fence rock grass hills bush bushes",
    "hall": "chandelier column bench pew curtain candle altar seat",
    "rooftop": "skyline tank antenna",
    "cell": "bar bars grate bunk bench",
    "waterside": "boat houses bench water tree",
    "grounds": "skyline",
    "landmark": "skyline mountains hills ruins stone rock temple cliffs castle pyramids tower step",
}
"""What a set, or a kind of place, shows by itself, so that none is put there a second time."""
BARE = ("backdrop", "abstract", "macro", "plate", "cutting-board", "close-background", "skies", "car-inside",
        "carriage")  # fmt: skip
"""Sets that are all there is."""


def is_own(noun: str, place: str) -> bool:
    """Whether a set shows such a thing by itself."""
    return bool({noun, *noun_forms(noun.split()[-1])} & listed(OWN.get(place, "")))
