"""An animal that is at one side of a thing and then at another, told at length: where first and where last.

Long texts tell the first place in one sentence and the second, by another verb and "it", in a later one.
Knows no form.
"""

import re

from filmkit.studio.animatic.words.retold.besides import around
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS

_ANIMAL = rf"(?:{'|'.join(sorted(ANIMALS, key=len, reverse=True))})"
_AT = (
    r"(?:(?:to|on|at) the (?P<side>left|right)(?: side)? of|(?P<front>in (?:the )?front of|before)|"
    r"(?P<back>behind|at the back of)|(?P<under>under(?:neath)?|beneath)|(?P<above>above)|"
    r"(?P<top>(?:on|at) the (?:very )?(?:edge|corner|end|surface) of|on top of|atop|on))"
)
_FIRST = re.compile(
    rf"^(?:[^.;]{{0,60}}?, )?(?P<who>(?:an?|the|two) (?:[\w-]+,? ){{0,4}}?(?P<animal>{_ANIMAL}))\b"
    rf"(?P<between>[^.;]*?)\b{_AT} "
    r"(?P<what>(?:an?|the|its) (?:(?!its|the)[\w-]+,? ){0,4}?(?P<noun>[\w-]+))"
    r"(?=[.;]| (?:in|on|with|that|hanging|which|as|and|its|sits|resting|from|near|lies|looks?|just|under)\b|"
    r",(?! (?!its|the|an?|her|his|their|with|just|where|while|and|as|surrounded\b)[\w-]+(?: [\w-]+){1,2}"
    r"(?:[,.;]| (?:in|on|with|that)\b)))",
    re.I,
)
_GOES = {
    "jump": "jumps", "leap": "jumps", "spring": "jumps", "hop": "jumps", "bound": "jumps", "pounc": "jumps",
    "run": "runs", "dart": "runs", "scamper": "runs", "dash": "runs", "scurr": "runs", "trot": "runs",
    "sprint": "runs", "rac": "runs", "rush": "runs",
    "walk": "walks", "mov": "walks", "stroll": "walks", "step": "walks", "lumber": "walks",
    "fl": "flies", "soar": "flies", "glid": "flies", "swoop": "flies", "flutter": "flies", "ascend": "flies",
    "climb": "climbs", "land": "jumps",
}  # fmt: skip
"""How it gets there, by how the verb begins."""
_THEN = re.compile(
    rf"\b(?P<verb>{'|'.join(_GOES)})(?:s|es|ies|ing|ying|ning|ping|ting|ed)\b[^.;]*?\b"
    r"(?:(?:to|on|at|towards?) the (?P<side>left|right)(?: side)?(?= of\b|[,.;])|"
    r"(?P<front>(?:in|to|at|towards?) (?:the )?front of)|"
    r"(?P<back>behind|(?:to|towards?|at) the (?:back|rear) of)|"
    r"(?P<under>(?<!from )(?:under(?:neath)?|beneath))|"
    r"(?P<above>above|over)|(?P<top>on top of|on to|onto|atop|(?:to|at) the (?:very )?top of))"
    r"(?: of)?(?: (?:the|its) (?P<to>[\w-]+ ?[\w-]*)|(?P<it> it\b))?",
    re.I,
)


_GROUND = frozenset({"field", "meadow", "grass", "lawn", "pasture", "beach", "floor", "plain", "hill"})
"""What has no side that anything goes to."""


def _where(hit: re.Match[str]) -> str:
    """What one place is called by: its side."""
    return hit["side"] or next(each for each in ("front", "back", "under", "above", "top") if hit[each])


_NAMED = {
    "left": "on the left of", "right": "on the right of", "front": "in front of", "back": "behind",
    "under": "under", "above": "above", "top": "on",
}  # fmt: skip
_TO = {
    "left": "to the left of", "right": "to the right of", "front": "to the front of",
    "back": "to the back of", "under": "under", "above": "above", "top": "onto",
}  # fmt: skip


def from_place_to_place(text: str) -> str:
    """Where an animal is first and where it goes in one sentence; any other words as they are."""
    sentences = sentences_of(text)
    first = _FIRST.match(sentences[0]) if len(sentences) > 1 else None
    if first is None:
        return text
    noun, start = first["noun"].lower(), _where(first)
    if noun in _GROUND:
        return text
    rest = text[first.end() :]
    goals = [hit for hit in _THEN.finditer(rest) if _where(hit) != start and _is_of(hit, noun)]
    if not goals:
        return text
    then = goals[0]
    verb = _GOES[then["verb"].lower()]
    last = _TO[_where(then)]
    is_there = "sits" if start == "top" else "is"
    told = f"{capitalized(first['who'])} {is_there} {_NAMED[start]} {first['what']}, "
    told += f"then the {first['animal'].lower()} {verb} {last} the {noun}."
    besides = [each for each in around(text) if noun not in each.lower()]
    return " ".join((told, *besides))


def _is_of(hit: re.Match[str], noun: str) -> bool:
    """Whether a later place is one of the same thing, which is named again, or "it", or only left out."""
    named = (hit["to"] or "").lower()
    return noun in named or (not named and bool(hit["side"] or hit["it"]))
