"""How long prompts introduce two and what they do together, said as plainly as a short one would.

"A warm moment between two people, where one person ..." is "One person ...", "one person, an old man," is "an
old man", "work together to lift" is "lift". Knows no deeds and no cast.
"""

import re

from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.words.retold.of_two_people import WHO
from filmkit.studio.animatic.words.retold.of_two_rest import rest
from filmkit.studio.animatic.words.text.wording import capitalized

_TWO = r"(?:the )?two (?:\w+ )?(?:people|individuals|persons|friends|colleagues|strangers|neighbou?rs)"
_OPENING = re.compile(
    r"^an? (?:[\w-]+,? (?:and )?){0,4}?(?:interaction|moment|scene|gesture) (?:between|of|with|featuring|"
    rf"showing) {_TWO}(?P<where>[^.,;]*)(?:, where |\. )(?=(?:one|the first) )",
    re.I,
)
"""An opening that says no more than that there are two."""
_EXCHANGE = re.compile(
    rf"^an? (?:[\w-]+ )?exchange of (?P<what>[\w ]+?) between {_TWO}(?P<where>[^.,;]*)\.", re.I
)
"""What is exchanged, by a noun."""
_COUPLE = re.compile(r"\b(?:an?|the) (?:\w+ )?couple\b", re.I)
_OF_BOTH = re.compile(
    r",? (?:captur|show|focus|highlight|emphasiz|featur|fram)ing (?:on )?(?:both|the two) "
    r"(?:of them|individuals|people|persons|friends|figures)\b",
    re.I,
)
"""Who is filmed: they are known already."""
_UNEQUAL = re.compile(
    r"(\btwo (?:people|individuals|friends)), one (?:\w+ )?(?:tall|short|old|young)er and "
    r"(?:another|the other) (?:\w+ )?\w+er,",
    re.I,
)
_MEASURES = re.compile(r"\bengaged in (?:an? )?(?:\w+ )?measurement(?: task)?\b", re.I)
_PRACTISE = re.compile(
    r"(\bmartial artists(?:, an? (?:wo)?man and an? (?:wo)?man,)? )(?:are |is )?(?:practic|practis|train)\w*"
    r"(?: together)?",
    re.I,
)
_TO_DO = re.compile(
    r"(?P<are>\b(?:are|is) )?(?:\w+ly )?\b(?:work|team|join|collaborat|cooperat)(?P<form>ing|e?s|e|)"
    r"(?: (?:\w+ly|up|together|in unison|in harmony|side by side))* to (?:\w+ly )?"
    r"(?!(?:the|an?|their|his|her|each|create|ensure|achieve|make)\b)(?P<does>[a-z]+)(?= )",
    re.I,
)
"""How it is said that what comes then is done by all of them."""
_AS_FILMED = re.compile(
    r"\bThe (?:scene|camera) captures (?:the|their|this|a) (?:\w+ )?moment (?:as|when) "
    r"(?P<who>they|he|she|the)\b"
)
_APPOSED = re.compile(
    r"\b(?:one|another) (?:person|individual|friend), "
    rf"(?P<article>an?)(?= (?:(?!an? |the )[\w'-]+,? ){{0,4}}?{WHO}\b)",
    re.I,
)
_LATER = re.compile(r"\bthe (?:other|first|second) (?:person|individual|friend)\b", re.I)


def plainly_said(text: str) -> str:
    """The same, what is said of two as a short prompt says it."""
    if hit := _EXCHANGE.match(text):
        both = (
            "A man and a woman"
            if re.search(r"\bthe man\b.*\bthe woman\b", text, re.I | re.S)
            else "Two people"
        )
        told_of = (0, *(couple.start() for couple in _COUPLE.finditer(text)))
        return " ".join([f"{both} exchange {hit['what']}{hit['where']}.", *rest(text, told_of)])
    if hit := _OPENING.match(text):
        there, after = hit["where"].strip(), text[hit.end() :]
        text = f"{capitalized(there)}, {after[0].lower()}{after[1:]}" if there else capitalized(after)
    text = _AS_FILMED.sub(lambda hit: capitalized(hit["who"]), _OF_BOTH.sub("", text))
    text = _UNEQUAL.sub(r"\1", text)
    text = _MEASURES.sub("measuring a board with a tape measure", text)
    return _PRACTISE.sub(r"\1are sparring", text)


def said_at_once(text: str) -> str:
    """What they work together to do is done, and who is nobody but who comes next is that: "another person, a
    boy," is "a boy". One of whom the other is told later stays "one person"."""
    text = done_together(text)
    return text if _LATER.search(text) else _APPOSED.sub(_introduced, text)


def _introduced(hit: re.Match[str]) -> str:
    return capitalized(hit["article"]) if hit[0][0].isupper() else hit["article"]


def done_together(text: str) -> str:
    """What they work together to do, done."""
    return _TO_DO.sub(_does, text)


def _does(hit: re.Match[str]) -> str:
    """ "works together to pack", "are working together to pack": packs, are packing."""
    verb, form = hit["does"], hit["form"].lower()
    if form == "ing":
        return f"{hit['are'] or ''}{forms(verb)[2]}"
    return forms(verb)[1] if form in ("s", "es") else verb
