"""What is told at length to become another: from what it is called first to what it is called last.

Knows no form. Asked where no sentence alone says both ends: "A plastic door ... the texture morphs, revealing
grain ... now of rich mahogany".
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.intent import Change, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.relations import AS, COLOURS, LOOKS, STUFFS

_TURNS = re.compile(
    r"\b(?:transform\w*|metamorphos\w*|morph(?:s|ing|ed)?|transition\w*|"
    r"begins? to (?:shift|change|shimmer|turn))\b",
    re.I,
)
_MORE = {
    "mahogany": "wood", "oak": "wood", "grain": "wood", "wood grain": "wood", "chrome": "metal",
    "golden": "gold", "gray": "grey",
}  # fmt: skip
"""Words that tell a stuff or a colour by what has it."""
_WORDS = {**{word: word for word in COLOURS | STUFFS}, **AS, **_MORE}
_ONE = rf"\b(?P<what>{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b"
_LAST = re.compile(
    r"\b(?:now|newly(?: formed)?|into|becom(?:es|ing)|gives? way to|turns?(?: to)?|turning|"
    r"(?<!next )(?<!close )(?<!due )to(?: an?| the)?|"
    r"against the(?=[\w, ]{0,24}(?:backdrop|wall|surface))|"
    r"tak(?:es?|ing) on|fades? (?:in)?to|settl\w+ (?:in)?to|revealing|emerge)\b"
    r"(?: (?!from\b|with\b|hints?\b|traces?\b)[\w',-]+){0,6}? " + _ONE,
    re.I,
)
_FIRST = re.compile(
    r"\b(?:initially|once|from|at first|begins as|starts as)\b,?(?: [\w',-]+){0,6}? " + _ONE, re.I
)
_ADJECTIVES = frozenset(
    ("wooden", "metallic", "golden", "transparent", "translucent", "crystalline", "clear")
)
"""Words that tell of what follows them, and of the thing only where that is the thing or its looks."""
_ITS = LOOKS | listed("body attire vessel masterpiece form structure gleam beauty version")
_KINDS = (SubjectKind.THING, SubjectKind.VEHICLE, SubjectKind.ANIMAL)


def transformed(people: tuple[Subject, ...], layers: Layers) -> tuple[Subject, ...]:
    """The same, with what becomes of the first of them where only the whole text tells."""
    first = next((each for each in people if not each.background), None)
    text = " ".join(passage.text for passage in layers.of(*PROSE))
    if first is None or first.kind.value not in _KINDS or not _TURNS.search(text):
        return people
    told = first.change.value if first.change is not None else Change()
    if told.after == "rusty" or text.count(". ") < 2 or replace(told, before=None, after=None) != Change():
        return people
    change = _between(first, told.before, text)
    if change is None or change.value.before == change.value.after:
        return people
    both = [first, *(each for each in people if each is not first and _goes_with(first, each))]
    return tuple(replace(each, change=change) if each in both else each for each in people)


def _goes_with(first: Subject, other: Subject) -> bool:
    """ "a table and chairs": told of together."""
    same = first.kind.value is other.kind.value and first.act.value == other.act.value
    return same and not other.background and first.act.value != "stand"


def _between(subject: Subject, before: str | None, text: str) -> Read[Change] | None:
    """From the colour or the stuff that stands before its noun, or "initially", to the last it is told to
    have."""
    opening = text[: text.lower().find(subject.name.lower().split()[-1]) + 1]
    said = [_WORDS[hit["what"].lower()] for hit in re.finditer(_ONE, opening[-60:], re.I)]
    told = _FIRST.search(text)
    before = before or (said[-1] if said else _WORDS[told["what"].lower()] if told else None)
    before = before or ("black" if "dark" in opening[:120].lower() or "begins as a dark" in text else None)
    ends = [(hit, _WORDS[hit["what"].lower()]) for hit in _LAST.finditer(text)]
    ends = [
        (hit, word)
        for hit, word in ends
        if word != _WORDS.get(before or "", before) and _is_of_it(hit, subject, text)
    ]
    if not ends:
        return None
    hit, after = ends[-1]
    return Read(Change(before, after), hit[0], "prompt")


def _is_of_it(hit: re.Match[str], subject: Subject, text: str) -> bool:
    """Whether a word tells of the thing, and not of floors beside it: "a wooden door", "of wood"."""
    if hit["what"].lower() not in _ADJECTIVES:
        return True
    after = re.match(r"\W*(\w+)?", text[hit.end() :])
    word = (after[1] or "").lower() if after else ""
    stop = text[hit.end() : hit.end() + 1] in (".", ",", ";", "")
    return stop or word in _ITS or word in subject.name.lower().split()
