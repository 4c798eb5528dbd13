"""What heat and cold do to a thing, told at length: one sentence of it, and the place as it is told.

Long texts tell of thermometers, drops and vapours besides, which are no things of their own. Knows no form.
"""

import re

from filmkit.studio.animatic.words.retold.besides import around, first_named
from filmkit.studio.animatic.words.retold.experiments import as_told, at_its_pace
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of

_DEGREES = re.compile(
    r"\b(?:temperatures?|heat(?:s|ed)?|thermal)\b[^.;]*?(?P<low>[-−–]?\d+) ?(?:°|degrees|celsius)", re.I
)
_FALLS = re.compile(r"\b(?:drop|fall|fell|decreas|plung|plummet|lower|cool)\w*", re.I)
_NAMED = re.compile(
    r"\b(?:transformation|transition|behaviou?r|process|reaction|change) of (?P<what>[\w ,'-]{2,60}?)"
    r"(?= (?:as|when|while|under|from)\b)",
    re.I,
)
_HEADS = (
    (re.compile(r"\b(?:mercury in an? [\w ]*?)?thermometer\b", re.I), "a thermometer"),
    (re.compile(r"\b(?:iodine|arsenic|ammonium|camphor|naphthalene|dry ice)\b", re.I), "crystal"),
    (re.compile(r"\b(?:block|piece|cube|chunk) of ice\b", re.I), "an ice cube"),
    (re.compile(r"\b(?:cheese|butter|chocolate|honey|ethanol|glycer(?:ol|in)|mercury|acid)\b", re.I), ""),
    (re.compile(r"\bcandles?\b|\bwax\b", re.I), "a candle"),
    (re.compile(r"\b(?:iron|steel|metal) (?:rod|bar|nail)\b", re.I), "an iron rod"),
    (re.compile(r"\b(?:river|lake|pond)\b", re.I), "a river"),
    (re.compile(r"\b(?:ocean|sea)\b", re.I), "the sea"),
    (re.compile(r"\bwater\b", re.I), ""),
)
"""What heat is told of, and what it is called there; without a name it is called as it is."""
_VESSEL = re.compile(r"\b(?P<vessel>pot|pan|flask|beaker|bottle|jar|tube)\b", re.I)
_DAMP = re.compile(r"^[^.]*\b(?:steam|mist|fog|vapou?r|humid air|breath)\b", re.I)
_COLD = re.compile(
    r"\b(?P<what>windshield|tile wall|towel|metal surface|glass surface|window|mirror|ceramic plate)s?\b",
    re.I,
)
_GATHERS = re.compile(r"\b(?:condens|frost|crystalliz|droplets?)\w*", re.I)
_MELTS = re.compile(r"\bmelt(?:s|ing|ed)?\b", re.I)
_COOL = 35
"""Degrees under which only what is told to melts."""
_BELOW = re.compile(r"[-−–]\d+ ?°")
_OF_LIQUIDS = ("honey", "ethanol", "glycerol", "glycerin", "mercury", "acid", "water")


def _what(text: str) -> str | None:
    """What it is done to."""
    named = _NAMED.search(text)
    opening = named["what"] if named else text[:160]
    what = first_named(_HEADS, opening)
    if what is None:
        return named["what"] if named and named["what"] != "change" else None
    vessel = _VESSEL.search(opening) if what in _OF_LIQUIDS else None
    return f"{what} in a {vessel['vessel'].lower()}" if vessel else what


def at_a_temperature(text: str) -> str:
    """What becomes of a thing at some degrees in one sentence; any other words as they are."""
    sentences = sentences_of(text)
    if len(sentences) < 2:
        return text
    told = as_told(sentences[0]) or _gathered(text)
    degrees = _DEGREES.search(text)
    if told is None and degrees is not None and (what := _what(text)) is not None:
        told = _at(what, degrees)
    return text if told is None else at_its_pace(" ".join((told, *around(text))), text)


def _gathered(text: str) -> str | None:
    """What is damp meets what is cold, over several sentences."""
    damp, cold = _DAMP.search(text), _COLD.search(text)
    if damp is None or cold is None or not _GATHERS.search(text):
        return None
    degrees = _BELOW.search(text)
    return as_told(f"Vapor meets a cold {cold['what'].lower()}{f' at {degrees[0]}C' if degrees else ''}.")


def _at(what: str, degrees: re.Match[str]) -> str:
    """The thing, and what its temperature does."""
    if what == "crystal":
        color = "purple" if "iodine" in degrees.string.lower() else "white"
        return f"A {color} crystal slowly shrinks on a table, with steam."
    if what != "crystal" and _MELTS.search(degrees.string) and int(degrees["low"].strip("-−–")) < _COOL:
        return f"{capitalized(what)} slowly melts."
    way = "drops" if _FALLS.search(degrees[0]) else "rises"
    return f"The transformation of {what} as the temperature {way} to {degrees['low']}°C."
