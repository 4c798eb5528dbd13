"""What a long text tells besides its deed: the place, what is seen behind it, the light, the camera's way.

Knows no deeds.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of

_IN_PLACE = re.compile(
    r"^(?:In|Inside|Under|At|On|Against) (?!an? (?:mesmerizing|captivating|close)\b)[^.;]{0,80}?"
    r"(?=, (?:an?|the|one|two|its|with|delicate|thick)\b|[.;])",
    re.I,
)
_OF_PLACE = re.compile(
    r"[\w, -]{0,24}\b(?:background|backdrop|(?:scene|video) (?:is (?:set|filmed)|takes place)|"
    r"(?:is|sits) set in|environment|setting)\b",
    re.I,
)
_PLACED = re.compile(
    r"\b(?:(?:in|on|atop|within|across) (?:an?|the) (?:(?!sounds\b)[\w-]+,? ){0,4}"
    r"(?:kitchen|laboratory|lab|studio|workshop|forest|clearing|countertop|counter|table|garage|library|room|"
    r"meadow|field|garden|barn(?: floor)?|office|hall|stage|park|backyard|beach|street|classroom|"
    r"lab(?:oratory)? bench))\b",
    re.I,
)
_LIGHT = re.compile(
    r"\b(?:sunlight|sun|twilight|dusk|dawn|evening|night|candlelight|lamplight|morning light|natural light|"
    r"dimly lit|well-lit|brightly lit)\b",
    re.I,
)
_NO_PLACE = re.compile(
    r"time|\b(?:flash|instant|motion|movement|burst|sounds?|blink|moment|display|dance|swoop|leap)\b", re.I
)
"""What a sentence opens with that is no place."""
_WATCHED = re.compile(r"(?:,| and| with) (?:an? |the )?[^,]*?\b(?:scientists?|people|person)\b.*", re.I)
"""Who looks on behind."""
_MOVES = re.compile(r"\b(?:zoom|pan|circl|track|tilt|orbit|follow|dolly|push|pull|rotat|mov)\w*", re.I)


def around(text: str) -> list[str]:
    """What is told besides the deed: the place, what of it is seen behind, the light, how the camera goes."""
    kept: list[str] = []
    for sentence in sentences_of(text):
        opening = _IN_PLACE.match(sentence)
        if opening and not _NO_PLACE.search(opening[0]):
            kept.append(f"{opening[0]}.")
        elif re.match(r"The (?:camera|shot|angle|video|timelapse)\b", sentence):
            first = sentence.split(",")[0].strip(".")
            kept += [f"{first}."] if _MOVES.search(first) and "shot" not in first.split()[-1] else []
        elif _OF_PLACE.match(sentence):
            kept.append(_WATCHED.sub(".", sentence))
        elif place := _PLACED.search(sentence):
            kept.append(f"{capitalized(place[0])}.")
        elif light := _LIGHT.search(sentence):
            hour = light[0].lower().replace("sunlight", "sun").replace("sun", "sunlight")
            kept.append(f"In {hour}." if " " not in hour else f"{capitalized(hour)}.")
    return list(dict.fromkeys(kept))


def first_named(table: Sequence[tuple[re.Pattern[str], str]], text: str) -> str | None:
    """Of a table of what may be named, what a text names first, called as the table says, or as it is."""
    found = [
        (hit.start(), name or hit[0].lower()) for pattern, name in table if (hit := pattern.search(text))
    ]
    return min(found)[1] if found else None
