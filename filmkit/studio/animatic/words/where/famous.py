"""What is seen by itself: a sight by its name, a house that nobody is in, the bare sky.

Knows no rank.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.spots import INSIDE, PLACE_WORDS, preposition
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.places import HOUSES, Place

_COMMON = listed(
    "pyramid temple castle fortress palace monument pagoda manor mansion mosque ruin ruins citadel moat "
    "observatory chateau mausoleum amphitheater amphitheatre excavation kingdom empire realm"
)
"""Sights by a plain noun, which opens a sentence with a capital too."""
_OF_TALES = re.compile(
    r"(?:rainbow|magic(?:al)?) bridge|bridge (?:made )?of (?:light|lights|rainbow|stars|starlight)"
)
"""What only tales have."""
_SMALL = listed("of the in a an and")
_FRONT = Place("street", "grounds", False, "")
_IN_THE_COUNTRY = PLACE_WORDS.phrases["country platform"] or _FRONT
_BY_WATER = PLACE_WORDS.phrases["lake"] or _FRONT
_WATERS = listed("lake lakeside lakeshore pond river riverside riverbank")
_OPEN = listed(
    "nestled perched surrounded stands stood hill hilltop hills mountain mountains field fields meadow "
    "pines trees forest woods garden snow snowy cliff countryside prairie lawn exterior"
)
"""What tells that a house is seen in its country."""
_PARTS = listed(
    "stone rock step stair stairway terrace wall roof tile carving brick column spire facade dome gate"
)
"""What a sight is built of."""
_LANDS, _BUILT = listed("landscape forest sea-coast"), listed("grounds station-hall rooftop")
_ON_LAND = listed("on in at atop amid among near by above overlooking")
_TINY, _AFAR = r"like (?:tiny |little )?(?:specks?|ants|dots|toys)", r"in the distance|(?:far )?below"
"""What tells that anybody, or who only goes by, is so far off that the sight is seen alone."""
_FEW = 7
"""Words of a prompt that names a place and says nothing more."""


def is_famous(hit: Hit[Place]) -> bool:
    """ "the expanse of Machu Picchu", "a rainbow bridge": what is like no other, wherever it is said."""
    if _OF_TALES.fullmatch(hit.words.lower()):
        return True
    tokens = hit.passage.tokens[hit.start : hit.end]
    named = all(token.capital or token.low in _SMALL for token in tokens)
    return named and hit.value.kind == "landmark" and tokens[-1].low.removesuffix("'s") not in _COMMON


def without_its_parts(people: Sequence[Subject], where: Hit[Place] | None) -> tuple[Subject, ...]:
    """ "ancient stone steps … the ruins of Machu Picchu": what a sight is built of is the sight itself."""
    if where is None or not is_famous(where):
        return tuple(people)
    text = where.passage.text
    return tuple(each for each in people if not (_is_a_part(each) or _is_a_speck(each, text)))


def _is_a_part(subject: Subject) -> bool:
    noun = subject.name.split()[-1].removesuffix("s")
    return subject.kind.value is SubjectKind.THING and noun in _PARTS


def _is_a_speck(subject: Subject, text: str) -> bool:
    """ "with cars and people moving like tiny specks", "with vehicles far below"."""
    said = re.escape(subject.kind.words or subject.name)
    far = f"{_TINY}|{_AFAR}" if subject.background else _TINY
    return re.search(rf"\b{said}\b[^.;]*\b(?:{far})\b", text) is not None


def seen_from_outside(hit: Hit[Place]) -> Hit[Place] | None:
    """ "a lakeside cabin nestled among pines", "house": a house that nobody is in is seen in its country."""
    if hit.passage.tokens[hit.end - 1].low not in HOUSES or preposition(hit) in INSIDE:
        return None
    tokens = hit.passage.tokens
    first, end = hit.passage.sentence_of(hit.start)
    said = {token.low for token in tokens[first:end]}
    if said & _WATERS:
        return replace(hit, value=_BY_WATER)
    alone = len(tokens) <= _FEW and preposition(hit) in ("", "of")
    return replace(hit, value=_FRONT) if alone or (said & _OPEN and not preposition(hit)) else None


def built_on(land: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place] | None:
    """ "A mansion on a hill", "a railway platform in the country": what is built there, where the words are
    of it and it has a set of its own."""
    if land.value.shown_by not in _LANDS or preposition(land) not in _ON_LAND:
        return None
    before = (hit for hit in hits if hit.passage is land.passage and hit.sentence == land.sentence)
    of_it = (hit for hit in before if hit.start < land.start and preposition(hit) in ("", "of"))
    built = next((hit for hit in of_it if hit.value.shown_by in _BUILT and not hit.value.by), None)
    if built is None or built.value.kind not in ("platform", "station"):
        return built
    return replace(built, value=_IN_THE_COUNTRY)


def sky_alone(passages: Sequence[Passage]) -> Hit[Place] | None:
    """ "blue sky": nothing else is told of."""
    few = (passage for passage in passages if len(passage.tokens) <= _FEW)
    hits = (hit for passage in few for hit in PLACE_WORDS.find(passage))
    return next((hit for hit in hits if hit.value.kind == "sky" and preposition(hit) in ("", "of")), None)
