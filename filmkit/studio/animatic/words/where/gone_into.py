"""Where somebody has gone: into a great building ("deep into a temple", "the castle's halls"), or home.

Knows no rank and no scene. Whoever is only at it or before it sees it from outside.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.words.grammar.spots import PLACE_WORDS, governor
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.places import Place

_SHOWN_AS = {
    "tomb": listed("temple pyramid"),
    "inside a palace": listed("palace castle fortress citadel manor mansion"),
}
"""What place shows the inside of which."""
_INTO = listed("inside into within")
_ENTERS = listed("enter enters entered entering infiltrate infiltrates")
_OF_IT = listed("depths heart halls corridors chambers chamber hall core bowels interior")
"""Parts of it that are inside."""
_FROM_IT = 4
"""Tokens at most between "enters" and what is entered."""
_OLD = re.compile(r"\b(?:tomb|crypt|temple|castle|pyramid|underground palace)\b(?! corridor)", re.I)
_CORRIDORS = re.compile(r"\b(?:corridors?|passages?|passageways?|hallways?)\b", re.I)
"""Whose corridors are of old stone, and how they are told."""
_ROOMS = re.compile(r"\b(?:corridors?|hallways?|chambers?|passages?|dusty room|halls?|throne)\b", re.I)
"""What one can only be in."""
_HOME = re.compile(
    r"\b(?:return|went back|goes back)\w* (?:to (?:his|her|their|the) (?:own )?)?"
    r"(?P<where>home|homeland|kingdom|village|town|real world)\b",
    re.I,
)
_INSIDE = re.compile(r"\s*(?:once |deep )?inside,", re.I)


def within(hit: Hit[Place]) -> Hit[Place]:
    """The inside of a building that the words lead into, or the place as it was."""
    shown = _shown_as(hit.passage.tokens[hit.end - 1].low)
    if not shown or hit.value.interior or not _leads_in(hit):
        return hit
    inside = PLACE_WORDS.phrases[shown]
    assert inside is not None
    return replace(hit, value=inside)


def name_of(hit: Hit[Place]) -> str:
    """What a scene may call the place by, so that it is the same by itself: "" where its words do."""
    inside = hit.value.interior and _shown_as(hit.passage.tokens[hit.end - 1].low)
    return f"inside the {_noun(hit.passage.tokens[hit.end - 1].low)}" if inside else ""


def gone_home(text: str, first: str, place: str) -> str:
    """Where somebody of a tale goes back to from a place: where it began, or a village; "" if nobody does."""
    back = _HOME.search(text)
    if back is None:
        return ""
    return (
        "kingdom" if back["where"].lower() == "kingdom" else first if first not in ("", place) else "village"
    )


def gone_inside(text: str, place: str) -> str:
    """The place of a sentence that opens with "Inside," where one was before such a building."""
    last = next((noun for noun in map(_noun, place.lower().split()) if _shown_as(noun)), "")
    if (old := _OLD.search(place)) and _CORRIDORS.search(text):
        return f"{old[0].lower().replace('crypt', 'tomb')} corridor"
    goes = _INSIDE.match(text) is not None or _ROOMS.search(text) is not None
    return f"inside the {last}" if goes and last and "underground" not in place else place


def _noun(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _shown_as(word: str) -> str:
    return next((place for place, nouns in _SHOWN_AS.items() if _noun(word) in nouns), "")


def _leads_in(hit: Hit[Place]) -> bool:
    tokens = hit.passage.tokens
    after = tokens[hit.end].low if hit.end < len(tokens) else ""
    if after in _OF_IT and tokens[hit.end - 1].low != _noun(tokens[hit.end - 1].low):
        return True
    at = governor(hit)
    before = {each.low for each in tokens[max(0, hit.start - _FROM_IT) : hit.start]}
    if at is not None and (tokens[at].low in _INTO or (at and tokens[at - 1].low == "deep")):
        return True
    parts = at is not None and tokens[at].low == "of" and at and tokens[at - 1].low in _OF_IT
    return bool(parts) or bool(_ENTERS & before)
