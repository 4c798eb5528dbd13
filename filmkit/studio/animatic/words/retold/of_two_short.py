"""What one does for another, told in a sentence: whose it is that is put on, who helps with what, who holds.

Knows no cast and no places. The words are told again, so that all that reads of two reads these too.
"""

import re

from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.words.text.wording import with_article

_HOLD_LADDER = re.compile(
    r"^(?P<who>(?:two|three) (?:people|men|women|friends|persons)) (?:are )?hold(?:ing)? (?:an?|the) ladder"
    r"(?: steady)? (?:while|as|for) (?:the other|another|a third)(?: person| one)?"
    r"(?: (?:climb\w*|goes)(?: up)?(?: it)?)?",
    re.I,
)
_EACH_HOLDS_LADDER = re.compile(
    r"^(?P<who>two (?:people|men|women|friends|persons|individuals)) "
    r"stand\w*[^.;]*? each holding [^.;]*?\bladder\b"
    r"(?P<rest>.*?)(?<=\. )The third person\b[^.]*\.",
    re.I | re.S,
)
_WORN_BY = re.compile(
    r"\banother person['’]s (?P<what>(?:[a-z]+ )?"
    r"(?:jacket|coat|blazer|suit|shirt|uniform|sweater|tie|collar|shoes|boots|sneakers))\b",
    re.I,
)
_GLASSES = re.compile(
    r"\bthe (?P<what>glasses|sunglasses|spectacles) of (?P<whose>another(?: person)?|an? (?:[\w-]+ )??"
    r"(?:wo)?man|an? (?:[\w-]+ )?(?:boy|girl|friend|colleague))\b(?! (?:in|wearing))|"
    r"\banother person['’]s (?P<worn>glasses|sunglasses|spectacles)\b",
    re.I,
)
_HELPS_BOTH = re.compile(
    r"\b(?:an?|one) (?P<one>(?:[a-z]+ )?[a-z]+) helps (?:another|an?) "
    r"(?P<other>(?:[a-z]+ )?(?!to )[a-z]+) (?:to )?"
    r"(?P<does>set|lay|clear|wash|fold|build|carry|move|push|paint|assemble|plant|hang|load|pack) "
    r"(?P<what>(?:an?|the) [^,.;]+)",
    re.I,
)
"""One who helps with what is nobody's own does it as well."""
_HELPS_ON = re.compile(
    r"\bhelps (?P<who>(?:another|an?|the|his|her)(?: [a-z]+){1,3}?) (?:to )?(?:put|try|get|pull) on "
    r"(?P<what>(?:an?|the|his|her|their) [^,.;]+)"
)
_HELPS_DO = re.compile(
    r"\b(?:help|assist)s (?P<who>(?:another|an?|the|his|her)(?: [a-z-]+){1,3}?),? (?:to |in |with )?"
    r"(?P<verb>clean|tie|lace|button|zip|comb|brush|wash|polish|shine|dry|fasten|bandage)(?:ing)? "
    r"(?:their|his|her) (?P<what>[a-z ]+)"
)

_TAKES_AND_GIVES = re.compile(
    r"\b(?P<takes>(?:picks?|picking|lifts?|lifting) up|takes?|taking|finds?|finding|catch(?:es|ing)?) "
    r"(?P<what>(?:an?|the|some) (?:[\w-]+ ){0,2}?(?P<noun>[\w-]+)) and "
    r"(?P<gives>hand|giv|pass|offer|return|throw)(?P<ing>e?s|ing) (?:it|them) (?=to )",
    re.I,
)
"""Something is taken and given: "it" is what was taken."""
_FINDS_AND_GIVES = re.compile(
    r"\b(?:notices|sees|spots) (?P<what>an? (?:[\w-]+ ){0,3}?(?P<noun>[\w-]+)) (?:lying )?on the "
    r"(?:floor|ground|pavement|sidewalk)(?:,| and|, and) (?:\w+ly )?bends (?:down|over) to "
    r"(?:pick|retrieve|grab) it(?: up)?",
    re.I,
)
_AT_A_DOOR = re.compile(r"\bstands (?:\w+ )?beside an open door, holding it\b[^,.;]*", re.I)
_WALKS_AND_GIVES = re.compile(
    r"\bwalks over to (?P<who>an? [^,.;]*?)(?:, who [^,.;]*)?,? and (?:\w+ly )?hands (?:her|him|them) "
    r"(?P<what>the (?:[\w-]+ )?[\w-]+)(?=[.,;])",
    re.I,
)
_HOW_TO = re.compile(
    r"\b((?:teach|coach|instruct)\w* [^,.;]*?) how to (?=ride|cycle|pedal|skate|ski|swim)", re.I
)
"""What somebody is taught to do they do."""


def told_in_short(text: str) -> str:
    """The same, with doer, deed and other as the tables of what two do know them."""
    text = _EACH_HOLDS_LADDER.sub(
        lambda hit: f"A person climbs a ladder held by {hit['who'].lower()}{hit['rest']}", text
    )
    text = _HOLD_LADDER.sub(lambda hit: f"A person climbs a ladder held by {hit['who'].lower()}", text)
    text = _TAKES_AND_GIVES.sub(r"\g<takes> \g<what> and then \g<gives>\g<ing> the \g<noun> ", text)
    text = _AT_A_DOOR.sub("holds open a door", text)
    text = _FINDS_AND_GIVES.sub(r"picks up \g<what>", _HOW_TO.sub(r"\1 to ", text))
    text = _WALKS_AND_GIVES.sub(r"hands \g<what> to \g<who>", text)
    text = _GLASSES.sub(_bespectacled, _HELPS_BOTH.sub(_both_do, text))
    text = _HELPS_DO.sub(_done_for, text)
    return _HELPS_ON.sub(r"puts \g<what> on \g<who>", _WORN_BY.sub(_wearing, text))


def _wearing(hit: re.Match[str]) -> str:
    what = hit["what"]
    worn = (
        "a suit and tie"
        if what.endswith("tie")
        else "a white shirt"
        if what == "collar"
        else what
        if what.endswith("s")
        else with_article(what)
    )
    return f"the {what} of another person in {worn}"


def _bespectacled(hit: re.Match[str]) -> str:
    what = hit["what"] or hit["worn"]
    whose = re.sub("^another$", "another person", hit["whose"] or "another")
    return f"the {what} of {whose} wearing {what}"


def _both_do(hit: re.Match[str]) -> str:
    """ "helps another person set the table": they set it together."""
    does = f"{hit['does'].lower()} {hit['what']} together"
    if hit["one"].lower() == hit["other"].lower():
        return f"two {'people' if hit['one'].lower() == 'person' else hit['one'] + 's'} {does}"
    return f"a {hit['one']} and a {hit['other']} {does}"


def _done_for(hit: re.Match[str]) -> str:
    """ "helps another clean their shoes": what is done is done for them."""
    return f"{forms(hit['verb'])[1]} the {hit['what']} of {hit['who']}"
