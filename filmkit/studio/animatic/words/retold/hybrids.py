"""A creature that is told of by the parts of several animals: the animal whose body it has, and what is seen
of the others, which stand nowhere beside it.

Knows no form.
"""

import re

from filmkit.studio.animatic.words.retold.besides import around
from filmkit.studio.animatic.words.text.wording import capitalized, with_article
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS

_OPENING = 220
"""Letters in which the creature is named."""
_NO_ONE = (
    "creature",
    "beast",
    "monster",
    "animal",
    "dragon",
    "bird",
    "fish",
    "seal",
    "duck",
    "cock",
    "rhino",
)
_ANIMAL = rf"(?:{'|'.join(sorted((each for each in ANIMALS if each not in _NO_ONE), key=len, reverse=True))})"
_ADJECTIVES = r"(?:(?!(?:and|the|its|with|of|an?)\b)[\w-]+,? ){0,4}?"
_CREATURE = re.compile(rf"\b(?:an?|the) {_ADJECTIVES}(?:creature|being|beast|hybrid)\b(?!s)", re.I)
_ITSELF = re.compile(
    rf"\b(?:creature|being|beast)(?: (?:emerges|appears|stands))?\s?[,—–-]+\s?an? {_ADJECTIVES}"
    rf"(?P<a>{_ANIMAL})\b|\b(?P<b>{_ANIMAL})-like being\b",
    re.I,
)
_OF = rf"(?:of|like|resembl\w+|reminiscent of|mirrors that of) (?:(?:an?|the|that of an?) )?{_ADJECTIVES}"
_PARTS = r"(?:[\w' -]{0,30}?,? )??(?:is |are )?(?:[\w-]+ (?:and [\w-]+ )?)?"


def _whose(part: str) -> re.Pattern[str]:
    """How it is told whose a part is: "the wings of a bat", "bat-like wings", "wings, like a bat's"."""
    own = rf"\b(?P<a>{_ANIMAL})(?:-like|['’]s)? {_ADJECTIVES}(?:{part})\b"
    return re.compile(rf"{own}|\b(?:{part})\b,? {_PARTS}{_OF}(?P<b>{_ANIMAL})\b", re.I)


_BODY = (
    _whose("body|physique"), _whose("form|presence|frame|bulk|shape"), _whose("fur|coat|skin|stripes|neck"),
    _whose("head|face"), _whose("legs|arms|tentacles"),
)  # fmt: skip
"""Of what it has the body, by what tells it best."""
_WINGS, _HORNS = _whose("wings"), _whose("horns|antlers")
_STRIPES = re.compile(r"\bzebra\b[^.;]{0,24}\b(?:fur|stripe)|\b(?:fur|stripe)\w*[^.;]{0,24}\bzebra\b", re.I)
_DEED = re.compile(
    r"\b(?:gallop|charg|prowl|leap|soar|glid|fl(?=ies|ying)(?:i|y)|hop|run|rac|dash|dart|swim|slither|roam|bound|"
    r"scurr|walk|navigat|stalk|trot|mov|crawl)(?:s|es|n?ing|ping)\b"
    r"[^.;,—]{0,70}(?:, (?!its|the|his|her|their|leaving|each|with|and|as|\w+ing\b)\w+ \w+)?",
    re.I,
)


def _hit(hit: re.Match[str] | None) -> str | None:
    return next((word.lower() for word in hit.groups() if word), None) if hit else None


def _base(text: str) -> str | None:
    """The animal that it is, before all others it has something of."""
    if (itself := _hit(_ITSELF.search(text))) is not None:
        return itself
    told = (_hit(pattern.search(text)) for pattern in _BODY)
    return next((name for name in told if name), None)


def _borrowed(text: str, base: str) -> str:
    """What of other animals is seen on it: wings, horns, stripes."""
    parts = []
    if re.search(r"\bwings\b", text, re.I):
        skin = "bat" if re.search(r"\bdragon\b", text, re.I) else "eagle"
        parts.append(f"the wings of {with_article(_hit(_WINGS.search(text)) or skin)}")
    if (horned := _hit(_HORNS.search(text))) is not None:
        parts.append("the antlers of a deer" if horned == "deer" else f"the horns of a {horned}")
    if base != "zebra" and _STRIPES.search(text):
        parts.append("the fur of a zebra")
    return f" with {' and '.join(parts)}" if parts else ""


def _by_name(text: str, first: re.Match[str]) -> str:
    """ "A hen with horns runs. The creature's feathers": the hen's."""
    one = re.search(r"\b(?:an?|the) (?:(?!and\b)[\w-]+,? ){0,4}$", text[: first.start()], re.I)
    if one is None or re.search(r"\ban? (?:[\w-]+,? ){0,4}(?:creature|beast|being|monster)\b", text, re.I):
        return text
    again = re.compile(r"\b(?P<the>the) (?:creature|beast|being)\b(?! of\b)", re.I)
    return again.sub(lambda hit: f"{hit['the']} {first[0].lower()}", text)


def as_one_animal(text: str) -> str:
    """The words of such a creature as those of one animal; any other words as they are, and one animal
    that is called a creature later by its name."""
    creature = _CREATURE.search(text[:_OPENING])
    named = list(re.finditer(rf"\b{_ANIMAL}\b", text, re.I))
    if (
        creature is None
        or len({each[0].lower() for each in named}) < 2
        or named[0].start() < creature.start()
    ):
        return _by_name(text, named[0]) if named and named[0].start() < _OPENING else text
    base = _base(text)
    if base is None:
        return text
    deed = _DEED.search(text, creature.end())
    does = deed[0].strip() if deed else "walks"
    does = does.replace("navigates", "walks").replace("navigating", "walking")
    does = f"is {does}" if re.match(r"\w+ing\b", does) else does
    kept = [each for each in around(text) if not re.search(rf"\b{_ANIMAL}s?\b|\bcreature", each, re.I)]
    return " ".join((f"{capitalized(with_article(base))}{_borrowed(text, base)} {does}.", *kept))
