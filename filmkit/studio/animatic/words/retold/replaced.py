"""One stuff that gives way to another, told as what the thing turns into.

"The wood fades, replaced by a metallic sheen" says nothing of the chair that was named before: the words are
told again as "it turns into metal". What a camera passes over and is transformed is the thing then.
Knows no cast and no form.
"""

import re

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.wording import capitalized
from filmkit.studio.animatic.words.vocabulary.relations import AS, COLOURS, LOOKS, STUFFS

_KNOWN = frozenset(COLOURS | STUFFS | set(AS))
_SLOWLY = r"(?:\w+ly )*"
_FADES = (
    r"(?:fad\w+|vanish\w*|disappear\w*|dissolv\w+|reced\w+|peel\w*|melt\w*|dim\w*)(?: away)?[^.;]*?,?\s+"
    rf"(?:and )?(?:is |are |being |then )?{_SLOWLY}"
)
_GIVES_WAY = re.compile(
    rf"(?:{_FADES}replaced (?:by|with)|(?:is|are|being|gets) {_SLOWLY}(?:replaced (?:by|with)|overtaken by)|"
    rf"{_SLOWLY}(?:gives?|giving|gave) way to|replaced (?:by|with)|{_SLOWLY}yields? to) "
    r"(?P<after>(?:an? (?:[\w-]+, ){1,2})?[^.;,]+?)"
    r"(?=\s+(?:as|while|when|before|until|that|which)\b|[.;,]|$)",
    re.I,
)
_SPREADS = re.compile(
    r"(?:(?<=[.;,] )|^)(?:as )?(?P<after>(?:an?|the) (?:[\w-]+,? ){1,5}?)"
    rf"{_SLOWLY}(?:spreads?|creeps?|overtakes?|flows?|sweeps?|consumes?|washes) "
    r"(?:across|over|along|through|all)?[^.;,]*\b(?:surface|wood|wall|floor|material|texture|grain)\b[^.;,]*",
    re.I,
)
_PASSED_OVER = re.compile(
    r"\b(?:camera|shot|view|video|scene|lens)\b[^.;]*?\b(?:across|over|along|down|of|on|with|shows|reveals) "
    r"(?P<thing>(?:an?|the) (?:[\w-]+,? ){0,3}?(?:floor|wall|ceiling)(?:board)?s?)\b",
    re.I,
)
_ELSEWHERE = re.compile(r"\b(?:in|with|wearing|on|at|under|beside|behind|as|while)\b")
"""Where it goes on to speak of something else."""
_NEAR = 7
"""Words in which a stuff is named, at most."""
_ITS = LOOKS | listed(
    "wood grain brick bricks rust steel metal stone plastic glass "
    "green red blue yellow white black brown grey"
)
"""How a part ends that is all of a thing, whose name it does not say."""
_LEADING = re.compile(r"^(?:(?:as|while|then|and|until|when|\w+ly)\s+)+", re.I)


def _stuff(words: str, head: bool = False) -> str | None:
    """The stuff or colour that words speak of, a stuff before a colour; as the `head` of what comes after,
    the last word is one too."""
    low = re.findall(r"[a-z]+", _ELSEWHERE.split(words.lower())[0])[:_NEAR]
    if head and (not low or low[-1] not in _KNOWN | _ITS):
        return None  # "gives way to golden sand" is another place
    stuff = next((word for word in low if word in STUFFS and word not in COLOURS), None)
    known = stuff or next((word for word in low if word in _KNOWN), None)
    return AS.get(known, known) if known else None


def in_place_of(text: str) -> str:
    """The same, where one stuff or colour gives way to another: the thing turns from the first to it."""
    hit = _GIVES_WAY.search(text)
    spread = None if hit else _SPREADS.search(text)
    found = hit or spread
    after = _stuff(found["after"], head=True) if found else None
    if found is None or after is None:
        return text
    opening = max(text.rfind(mark, 0, found.start()) for mark in ".;,") + 1 if hit else found.start()
    said, rest = text[opening : found.start()], text[found.end() :]
    before = _stuff(said)
    passed = _PASSED_OVER.search(text[: found.start()])
    whose = re.search(r"\bof (?P<of>the [\w-]+)|(?P<a>\ban? [\w -]+?) whose\b|\bits\b", said, re.I)
    own = _LEADING.sub("", said.strip())
    named = own if own and re.split(r"\W+", own.lower())[-1] not in _ITS else None
    who = passed["thing"] if passed else (whose["of"] or whose["a"]) if whose else named
    turns = f"turns from {before} to {after}" if before and before != after else f"turns into {after}"
    told = f"{who or 'it'} {turns}"
    if not text[:opening].strip():
        return f"{capitalized(told)}{rest}" if who else text
    return f"{text[:opening].rstrip(' ,;.')}. {capitalized(told)}{rest}"
