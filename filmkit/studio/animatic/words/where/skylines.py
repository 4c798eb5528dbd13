"""A city as it is seen: its streets or, from the air and where its skyline is told of, its towers by a river;
and a forest, under whose trees one is or over which one flies.

Knows no other places.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.vocabulary.places import PLACES, Place

_CITY = next(place for place in PLACES if place.kind == "city" and place.shown_by == "city-street")
_SKYLINE = next(place for place in PLACES if "skyline" in phrases(place.words))
_ROOF = next(place for place in PLACES if "rooftop" in phrases(place.words) and place.shown_by == "rooftop")
_FOREST = frozenset(place for place in PLACES if place.shown_by == "forest")
_CANOPY = next(place for place in PLACES if "over the forest" in phrases(place.words))
_WINGED = listed(
    "fly flies flying flew soar soars soaring glide glides gliding hover hovers hovering bird birds eagle "
    "hawk drone helicopter plane airplane aeroplane airliner glider balloon balloons"
)
_BETWEEN = listed("in of at on to into near from by between among inside beside")
"""What stands before a place that something else is over."""
_LOOKED_OVER = listed(
    "look looks looking gaze gazes gazing stare stares staring overlook overlooks overlooking watch watches"
)
_TOLD = listed("skyline cityscape")
_FLOWN = listed("aerial drone flyover helicopter")
_OVER_ROOFS = listed("tornado twister whirlwind meteor meteors asteroid fireworks firework")
"""What is larger than a street, and hidden in one."""
_LOW = listed("street streets car cars traffic road roads rooftop rooftops")
"""What tells that it is seen in its streets, wherever the camera is."""


def as_it_is_seen(place: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place]:
    """A city seen from the air, or under what is larger than its streets, or whose skyline its sentence tells
    of, as that; a roof where somebody looks over it; else the place itself."""
    if place.value in _FOREST:
        return replace(place, value=_CANOPY) if _is_flown_over(place) else place
    if place.value != _CITY:
        return place
    if roof := next((h for h in hits if h.value == _ROOF and h.sentence == place.sentence), None):
        return roof
    told = next((h for h in hits if h.words.lower() in _TOLD and h.sentence == place.sentence), None)
    said = {token.low for token in place.passage.tokens if token.sentence == place.sentence}
    if told is None and (_FLOWN | _OVER_ROOFS) & said and not _LOW & said:
        return replace(place, value=_SKYLINE)
    over = [token.low for token in place.passage.tokens[max(place.start - 3, 0) : place.start]]
    if told is None and _LOOKED_OVER & said and {"over", "across"} & set(over):
        return replace(place, value=_ROOF)
    return told or place


def _is_flown_over(place: Hit[Place]) -> bool:
    """ "flies over a snowy forest": above its trees, and not between them."""
    before = [token.low for token in place.passage.tokens[max(place.start - 5, 0) : place.start]]
    over = max((k for k, word in enumerate(before) if word in ("over", "above")), default=None)
    if over is None or _BETWEEN & set(before[over:]):
        return False
    return bool(_WINGED & {token.low for token in place.passage.tokens if token.sentence == place.sentence})
