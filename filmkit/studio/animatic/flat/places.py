"""Which paper place stands for which set. Knows nothing of how one is cut."""

from collections.abc import Mapping

from filmkit.studio.animatic.flat import outdoors, rooms, views
from filmkit.studio.animatic.flat.paper import Layer
from filmkit.studio.animatic.flat.pieces import Asked, Build

PLACES: Mapping[str, Build] = {
    "restaurant-street": outdoors.street,
    "city-street": outdoors.street,
    "market": outdoors.street,
    "exterior-night": outdoors.street,
    "forest": outdoors.wood,
    "landscape": outdoors.country,
    "exterior-day": outdoors.country,
    "park": outdoors.park,
    "sea-coast": outdoors.coast,
    "road": outdoors.road,
    "professional-kitchen": rooms.steel,
    "country-kitchen": rooms.kitchen,
    "living-room": rooms.living,
    "bedroom": rooms.bedroom,
    "by-the-window": rooms.living,
    "office": rooms.desks,
    "classroom": rooms.desks,
    "cafe": rooms.cafe,
    "station-hall": rooms.hall,
    "plate": rooms.table,
    "cutting-board": rooms.table,
    "backdrop": rooms.paper,
    "close-background": rooms.paper,
    "abstract": rooms.paper,
    "tabletop": rooms.table,
    "macro": rooms.table,
    "hall": rooms.hall,
    "grounds": views.square,
    "waterside": views.quay,
    "rooftop": views.roofs,
    "skies": views.clouds,
    "underwater": views.sea_bed,
    "passage": views.corridor,
    "cave": views.cave,
}
"""By the names of `sets.SETS`; any other place is a plain room, or open country."""


def layers_of(place: str, interior: bool, asked: Asked) -> tuple[Layer, ...]:
    """The place, the farthest first."""
    return tuple(PLACES.get(place, rooms.plain if interior else outdoors.country)(asked))
