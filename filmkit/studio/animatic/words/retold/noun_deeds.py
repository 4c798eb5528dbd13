"""Deeds that are told by a noun: "his journey begins with a battle against a dragon", "in a race with a dog".

The words are told again with a verb, so that all that reads a sentence of somebody and a verb reads these
too. Knows no cast and no places.
"""

import re

from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.words.text.wording import capitalized

_FIGHTS = "battle|fight|combat|brawl|fist ?fight|struggle|skirmish|showdown|clash"
_VERBS = {
    "race": "race", "footrace": "race", "climb": "climb", "swim": "swim", "walk": "walk", "run": "run",
    "ride": "ride", "hike": "hike", "dance": "dance", "dive": "dive", "jump": "jump", "leap": "jump",
    "stroll": "walk", "sprint": "run", "waltz": "dance", "duel": "duel",
    "swordfight": "duel", "sword fight": "duel",
}  # fmt: skip
_NOUN = rf"(?P<deed>{_FIGHTS}|{'|'.join(_VERBS)})"
_OTHERS = r"(?:pillow|snowball|food|water|bull|arm|thumb)\b"
"""Fights that have a verb of their own."""
_TOLD = rf"(?:an?|the|one|his|her|their|another) (?:(?!{_OTHERS})[\w-]+,? ){{0,3}}?"
_BEGINS = re.compile(
    r"\b(?P<who>His|Her|Their|(?:An?|The) (?:[\w-]+ ){0,3}?[\w-]+['’]s?) (?:[\w-]+ ){0,2}?"
    r"(?:journey|quest|adventure|day|story|tale|life|mission|morning|training|path|odyssey)s? "
    rf"(?:begins?|starts?|opens?|ends?|continues?|culminates?) (?:with|in) {_TOLD}{_NOUN}\b"
    r"(?! (?:scene|field|ship))",
    re.I,
)
_BETWEEN = re.compile(
    r"(?:[^.;]*?\b(?:(?:begins?|starts?|opens?) with|show\w*|of) )?"
    rf"{_TOLD}{_NOUN} between "
    r"(?P<who>[^.;,]+?)(?= (?:in|on|at|under|inside|by|near|across|along|before)\b|[.,;]|$)",
    re.I,
)
_ENGAGED = re.compile(
    r"(?:\b(?:engag(?:ed|es|ing)?|locked|caught|competing|competes?|participat\w+|tak(?:es?|ing) part|"
    rf"involved|joined) )?\b(?:in|during) {_TOLD}(?:"
    rf"(?P<fight>{_FIGHTS})(?= (?:with|against)\b|[.,;]|$)|"
    rf"(?P<deed>{'|'.join(_VERBS)})(?= (?:with|against) (?:an?|the|his|her|their|two|another)\b))",
    re.I,
)
_PLAYS = re.compile(rf"\b(?:engaged |absorbed |lost )?in {_TOLD}(?:game|match|round) of (?=[a-z]+)", re.I)
_PILLOWS = re.compile(r"\b(?:in|having|has|have|enjoy\w*) an? (?:[\w-]+ )?pillow fights?\b", re.I)
_BATHED = re.compile(
    r"\b(?P<gives>gives?|giving|gave) (?P<who>(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+|him|her|them)"
    r" an? (?:[\w-]+ )?(?:bath|shower|wash)\b",
    re.I,
)
_BATHES = {"give": "bathe", "giving": "bathing"}
_EVENTS = {
    "snowball fight": "throw a snowball at each other",
    "pillow fight": "hit each other with pillows",
    "sword fight": "fight with swords",
    "food fight": "throw food",
    "tea ceremony": "pour tea",
    "chess game": "play chess",
    "chess match": "play chess",
    "arm wrestling match": "arm wrestle",
    "tug of war": "play tug of war",
    "game of chess": "play chess",
    "game of cards": "play cards",
}
"""What those do whose doing is named by a noun."""
_EVENT = re.compile(
    rf"(?:an? |the )?(?:\w+ )?(?P<event>{'|'.join(_EVENTS)})\b"
    r"(?: (?:between|of) (?P<who>(?:two|three|four|some|several|a)\b[^,.;]*?))?"
    r"(?P<rest>(?: (?:in|on|at|by)\b|[,.;]|$).*)",
    re.I | re.S,
)
_HE = {"his": "He", "her": "She", "their": "They"}


def _against(rest: str, verb: str) -> str:
    """What comes after the verb, without "against" or "with" where it has whom."""
    return re.sub(r"^ (?:against|with)\b", "", rest, flags=re.I) if verb == "fight" else rest


def as_deeds(text: str) -> str:
    """The same, its nouns of deeds told as verbs of who does them."""
    if hit := _BEGINS.search(text):
        verb = _VERBS.get(hit["deed"].lower(), "fight")
        whose = hit["who"]
        who = _HE.get(whose.lower()) or re.sub(r"['’]s?$", "", whose)
        does = verb if who == "They" else forms(verb)[1]
        return f"{text[: hit.start()]}{who} {does}{_against(text[hit.end() :], verb)}"
    if (hit := _BETWEEN.match(text)) and " and " in f" {hit['who']} ".replace("two ", " and "):
        verb = _VERBS.get(hit["deed"].lower(), "fight")
        who = hit["who"]
        return f"{capitalized(who)} {verb}{text[hit.end() :]}"
    if hit := _ENGAGED.search(text):
        verb = "fight" if hit["fight"] else _VERBS[hit["deed"].lower()]
        return f"{text[: hit.start()]}{forms(verb)[2]}{_against(text[hit.end() :], verb)}"
    text = _BATHED.sub(lambda hit: f"{_BATHES.get(hit['gives'].lower(), 'bathes')} {hit['who']}", text)
    return _PLAYS.sub("playing ", _PILLOWS.sub("hitting each other with pillows", text))


def as_event(text: str) -> str | None:
    """ "A pillow fight between two boys": two boys who fight with pillows."""
    hit = _EVENT.match(text)
    if hit is None:
        return None
    return f"{hit['who'] or 'two people'} {_EVENTS[hit['event'].lower()]}{hit['rest']}"
