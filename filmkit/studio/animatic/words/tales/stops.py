"""A sentence that tells of one place after another, as a sentence for each.

Knows what is a place, and nothing of who goes. "She went through forests, deserts, and caves" is three.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.wording import capitalized
from filmkit.studio.animatic.words.where.place import place_of

FEWEST, MOST = 3, 3
"""Places that make a row of them, and how many of one sentence are told."""
_ROW = re.compile(
    r"^(?P<lead>[^,;]*(?:, [^,;]*)?\b(?:through|to|across|over)) "
    r"(?P<row>(?:[\w'’ -]+, ){2,}and [\w'’ -]+)(?:,.*)?\.?$"
)
_LEAD = re.compile(r"^.*?\b(?:her|him|them)\b (?=(?:to|through|into|across)\b)")
_GOES = re.compile(r"^.*?(?= \w+(?:ed|es|s|nt|ode) (?:through|to|across|over)$)")
_DOES = re.compile(
    r"(?:\w+ly )?\w+(?:ed|swam|ode|rove|lew) (?:an?|the|over|through|across|up|past|many|steep|\w+)\b", re.I
)
"""Who goes, before the verb; and a place that is told with a verb of its own: "crossed a lake"."""
_EACH = re.compile(
    r"^(?P<first>The \w+ (?P<who>\w+) [^,]+), (?P<second>the \w+ (?P=who) [^,]+),? and "
    r"(?P<third>the \w+ (?P=who) .+?)\.?$"
)
"""What each of three does."""
_THEN = re.compile(r"^(?:and )?(?:then |finally,? )?", re.I)
_COMES_TO = re.compile(
    r"\b(?:lead|led|enter|arriv|reach|journey|travel|ventur|embark|discover|find|found|set (?:off|out)|cross|"
    r"climb)\w*\b",
    re.I,
)
"""Who comes to a place was elsewhere before."""


def stations_of(sentence: str) -> list[str]:
    """The sentence for each of its places, three at most, or as it is; parts that semicolons divide are told
    by themselves, with the words they share."""
    if row := _EACH.match(sentence):
        return [capitalized(f"{row[part]}.") for part in ("first", "second", "third")]
    parts = sentence.split("; ")
    if len(parts) >= FEWEST:
        lead = _LEAD.match(parts[0])
        rest = [_THEN.sub("", each) for each in parts[1:]]
        by = [
            f"{lead[0]}{each}" if lead and re.match(r"(?:to|through|into|across)\b", each) else each
            for each in rest
        ]
        return _some([parts[0], *map(capitalized, by)])
    row = _ROW.match(sentence)
    places = [re.sub(r"^and ", "", each) for each in row["row"].split(", ")] if row else []
    if row is None or not all(map(_is_a_place, places)):
        return [sentence]
    goes = _GOES.match(row["lead"])
    return [f"{goes[0] if goes and _DOES.match(each) else row['lead']} {each}." for each in _some(places)]


def _some(told: list[str]) -> list[str]:
    """The first, the last and as many between as there may be."""
    return told if len(told) <= MOST else [told[round(k * (len(told) - 1) / (MOST - 1))] for k in range(MOST)]


def _is_a_place(words: str) -> bool:
    where = place_of(Layers(Brief(1, (24, 1), prompt=f"In {words}")))
    return where is not None and bool(where.value.kind)


def first_place(brief: Brief, told: Sequence[tuple[str, str]]) -> str:
    """The first place that a tale tells, where it may begin too; none where somebody comes to it first."""
    for text, _ in told:
        if _COMES_TO.search(text):
            return ""
        where = place_of(Layers(replace(brief, prompt=text)))
        if where is not None and where.value.kind and not (where.value.by or where.value.weak):
            return where.words
    return ""
