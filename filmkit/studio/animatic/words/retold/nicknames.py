"""Somebody called by what is a thing, a plant or a sight elsewhere: "Ring, a young man", "Bike, who rides".

Knows no cast. Such a name is told again as whom the text calls so, or as he or she that it goes on with.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.grammar.spots import is_a_place
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.text.wording import capitalized

_NAME = r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_CALLED = re.compile(
    rf"\b(?:around|about|on|of|at|with|named|called|(?:character|subject|protagonist),) {_NAME}\b"
)
"""A capital that no article stands before."""
_SOMEBODY = (
    r",? who\b",
    r"(?:,| is|,? who is)? (?:wear(?:s|ing)|dressed)\b",
    r"(?: is)? stand(?:s|ing)\b[^.]*\b(?:confident\w*|poses?|wearing)\b",
    r" has a \w+ (?:look|expression|smile)\b",
)
"""What is told of people after their name."""
_WHO = (
    "woman|man|girl|boy|lady|guy|individual|person|robot|android|figure|dancer|athlete|fighter|warrior|"
    "child|dinosaur|dragon|dog|cat"
)
_IS = rf",? (?:is )?(?P<told>an? (?:[\w-]+,? ){{0,4}}?(?P<noun>{_WHO}))\b"
_ROLE = (
    r"\b(?:an?|the) (?:\w+ )?(?:character|subject|protagonist),? (?:named |called )?{0}\b,?|"
    r"\b{0}, the (?:\w+ )?(?:character|subject|protagonist)\b,?"
)
_DRESSED = re.compile(r"\b(?:he|she|they) (?:is |are )?(?:wear(?:s|ing)?|dressed)\b", re.I)
_HE, _SHE = re.compile(r"\b(?:he|his|him)\b", re.I), re.compile(r"\b(?:she|her|hers)\b", re.I)


def without_nicknames(brief: Brief) -> Brief:
    """The same brief, its prompt told of who is called so."""
    text = brief.prompt
    for name in dict.fromkeys(hit["name"] for hit in _CALLED.finditer(text)):
        if _is_a_noun(name):
            text = _told_without(text, name)
    return brief if text == brief.prompt else replace(brief, prompt=text)


def _is_a_noun(name: str) -> bool:
    last = name.split()[-1].lower()
    return any(form in NAMES for form in (last, *noun_forms(last))) or is_a_place(
        passage_of("name", name), len(name.split())
    )


def _told_without(text: str, name: str) -> str:
    """The same, the name being whom it is told to be; as it is, where nothing tells of somebody."""
    told = re.search(rf"\b{name}{_IS}", text)
    if told is not None:
        text = text.replace(told[0], name, 1)
        return _renamed(text, name, told["told"], told["noun"])
    dressed = _DRESSED.search(text) or re.search(_ROLE.format(name), text, re.I)
    if not dressed and not any(re.search(rf"\b{name}{each}", text) for each in _SOMEBODY):
        return text
    noun = "woman" if _SHE.search(text) else "man" if _HE.search(text) else "person"
    return _renamed(text, name, f"a {noun}", noun)


def _renamed(text: str, name: str, first: str, noun: str) -> str:
    """The same with "the man" for a name, at first "a tall man"."""
    text = re.sub(_ROLE.format(name), name, text, flags=re.I)
    text = re.sub(rf"\b{name}\b", first, text, count=1)
    text = re.sub(rf"\b{name}\b", f"the {noun}", text)
    return re.sub(r"(?:^|(?<=[.!?] ))\w", lambda hit: capitalized(hit[0]), text)
