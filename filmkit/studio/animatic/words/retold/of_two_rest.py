"""What a prompt of two tells besides the two: place, light, weather, and how it is filmed.

Knows no deeds.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.words.retold.of_two_people import WHO
from filmkit.studio.animatic.words.text.wording import capitalized

OF_THE_CAMERA = re.compile(r"(?:^|(?<=\. ))(?:The (?:camera|shot|scene)|Close-up|Medium|Wide)\b[^.]*\.?")
"""A sentence of how it is filmed: what comes then is a move, and people in it are known already."""
_PEOPLE = re.compile(
    rf"\b(?:{WHO}s?|she|he|they|their|her|his|hands?|fingers|others?|one|both)\b|\bscene captures\b", re.I
)
_FILMED = re.compile(r"The (?:scene|shot|video|clip) ")
_LIGHT = re.compile(
    r"\b(?:sunlight|sun|glow|lamps?|lamplight|fireplace|candles?|natural light|lanterns?)\b", re.I
)
_WEATHER = re.compile(r"\b(?:(?:pouring|heavy|light|gentle) )?(?:rain|snow|fog|setting sun)\b", re.I)
PLACE = re.compile(r"^(?:in|on|at|under|inside|beside|outside)\b[^.;]*?(?=, (?:an?|one|another|two)\b)", re.I)
_THEN = re.compile(r"\s*(?:and )?(?:then|before|finally|gradually)\b", re.I)
"""What the camera does next."""
_PURPOSE = re.compile(r" (?:to (?:capture|show|reveal|focus|include|highlight)|capturing|focusing)\b.*")
_OF_BOTH = re.compile(r" of (?:the two|both|the pair|them)\b[^,.]*?(?= to an? |[,.]|$)", re.I)


def rest(text: str, told_of: Sequence[int]) -> list[str]:
    """The sentences that tell of no people, and of the others what they tell of light and weather."""
    kept = []
    for hit in re.finditer(r"[^.;]+[.;]?", text):
        sentence = hit[0].strip()
        if "camera" in sentence[:12] and not any(hit.start() <= each < hit.end() for each in told_of):
            first, *parts = sentence.strip(".").split(",")
            moves = [_PURPOSE.sub("", part) for part in parts if _THEN.match(part)]
            kept.append(f"{','.join([_OF_BOTH.sub('', first), *moves])}.")
            continue
        if not _of_people(sentence) and not any(hit.start() <= each < hit.end() for each in told_of):
            kept.append(_of_no_people(sentence) if _FILMED.match(sentence) else sentence)
            continue
        parts = [part.strip(" .;") for part in sentence.split(",")[1:]]
        kept += [f"{capitalized(p)}." for p in parts if _LIGHT.search(p) and not _PEOPLE.search(p)]
        kept += [f"In the {rain[0]}." for rain in _WEATHER.finditer(sentence)]
    return kept


def _of_people(sentence: str) -> bool:
    """Whether a sentence begins with what somebody does or is."""
    place = PLACE.match(sentence)
    return _PEOPLE.search(sentence[place.end() + 2 if place else 0 :].split(",")[0]) is not None


def _of_no_people(sentence: str) -> str:
    """ "The scene is shot from afar, showing both of them" up to where it tells of people."""
    first, *parts = sentence.strip(" .;").split(",")
    return ",".join([first, *(part for part in parts if not _PEOPLE.search(part))]) + "."
