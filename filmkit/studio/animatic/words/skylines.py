"""A city as it is seen: its streets or, from the air and where its skyline is told of, its towers by a river.

Knows no other places.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.words.lexicon import Hit
from filmkit.studio.animatic.words.tables import listed, phrases
from filmkit.studio.animatic.words.vocabulary.places import PLACES, Place

_CITY = next(place for place in PLACES if place.kind == "city" and place.shown_by == "city-street")
_SKYLINE = next(place for place in PLACES if "skyline" in phrases(place.words))
_TOLD = listed("skyline cityscape")
_FLOWN = listed("aerial drone flyover helicopter")
_LOW = listed("street streets car cars traffic road roads rooftop rooftops")
"""What tells that it is seen in its streets, wherever the camera is."""


def as_it_is_seen(place: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place]:
    """A city seen from the air, or whose skyline its sentence tells of, as that; else the place itself."""
    if place.value != _CITY:
        return place
    told = next((h for h in hits if h.words.lower() in _TOLD and h.sentence == place.sentence), None)
    said = {token.low for token in place.passage.tokens if token.sentence == place.sentence}
    if told is None and _FLOWN & said and not _LOW & said:
        return replace(place, value=_SKYLINE)
    return told or place
