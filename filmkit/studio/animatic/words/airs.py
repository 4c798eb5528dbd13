"""Weather and what else is in the air, how strong each is, and whether the ground is wet."""

import re

from filmkit.studio.animatic.intent import Read, WeatherRead
from filmkit.studio.animatic.words.layers import Layers
from filmkit.studio.animatic.words.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import passage_of
from filmkit.studio.animatic.words.vocabulary.times import (
    ALWAYS,
    CLEAR,
    NOT_WEATHERS,
    STRENGTHS,
    WEATHERS,
    WET,
)

_ORDER = ("weather", "prompt", "environment", "subject", "action", "light")
_BEARERS = listed(
    "god goddess queen king symbol spirit magic dragon giant warrior leopard crystal beast monster sword "
    "power powers "
    "trial temple tower guardian ability cannon bolt machine engine cooker iron train machines"
)
"""Who or what is of storm, and makes none."""
_CHIMNEYS = frozenset({"chimney", "chimneys", "cigarette", "pipe"})
_FROM_MACHINES = re.compile(
    r"^[^.;]{0,50}\b(?:from|out of) (?:the |its |his |her |an? )?(?:\w+ )?"
    r"(?:engines?|exhausts?|tail ?pipes?|chimneys?|funnels?|boosters?|rockets?|mouth|nostrils|pipes?)\b",
    re.I,
)
"""What comes out of a machine is not the air of the place."""
_STRENGTHS = lexicon(STRENGTHS)
_CLEAR = lexicon({"clear": CLEAR})
_WET = lexicon({True: WET})


_WEATHERS = lexicon(WEATHERS, verbs=True, but=NOT_WEATHERS)


def weather_of(layers: Layers) -> tuple[Read[WeatherRead], ...]:
    """Each kind that is named, once, the structured field first."""
    found: dict[str, Read[WeatherRead]] = {}
    given = layers.of("weather")
    clear = bool(given) and _CLEAR.first(given) is not None
    for hit in _WEATHERS.said(layers.of(*_ORDER)):
        kind = hit.value
        if hit.layer != "weather" and (_likened(hit) or _belongs(hit) or _later(hit)):
            continue
        if clear and hit.layer != "weather" and kind in ("rain", "storm", "snow", "drizzle", "fog"):
            continue
        found.setdefault(kind, Read(WeatherRead(kind, _strength(hit)), hit.words, hit.layer))
    for passage in given:
        found |= _snow_or_near(found, passage.text, layers)
    if "snow" in found and found["snow"].layer != "weather":
        found.pop("wind", None)
    for milder, stronger in (("rain", "storm"), ("drizzle", "rain"), ("mist", "fog"), ("wind", "storm")):
        if milder in found and stronger in found and found[milder].layer != "weather":
            del found[milder]
    return tuple(found.values())


def _likened(hit: Hit[str]) -> bool:
    """ "like a storm" is no weather."""
    tokens = hit.passage.tokens
    before = [t.low for t in tokens[max(0, hit.start - 4) : hit.start] if t.clause == hit.clause]
    return "like" in before or "resembling" in before


def _belongs(hit: Hit[str]) -> bool:
    """ "the lightning god", "chimney smoke": what a word only describes, or what comes out of something."""
    tokens = hit.passage.tokens
    after = tokens[hit.end] if hit.end < len(tokens) else None
    before = tokens[hit.start - 1].low if hit.start else ""
    named = after is not None and after.clause == hit.clause and after.low in _BEARERS
    if hit.value in ("smoke", "steam", "embers") and _FROM_MACHINES.search(hit.passage.text[_at(hit) :]):
        return True
    return named or before in _CHIMNEYS or (hit.value == "smoke" and "chimney" in hit.passage.text.lower())


def _at(hit: Hit[str]) -> int:
    """Where its words begin in the text."""
    return hit.passage.tokens[hit.start].start


def _later(hit: Hit[str]) -> bool:
    """What smokes or steams sentences later is no air of the first picture."""
    return hit.sentence > 1 and hit.value in ("smoke", "steam", "embers", "storm", "dust", "spray")


def _snow_or_near(
    found: dict[str, Read[WeatherRead]], text: str, layers: Layers
) -> dict[str, Read[WeatherRead]]:
    """Plain "snow" falls when it stands in the weather field; a misspelt kind is its nearest."""
    passage = layers.of("weather")[0]
    for at, token in enumerate(passage.tokens):
        if token.low in ("snow", "snowy") and "snow" not in found and not token.negated:
            hit = Hit("snow", passage, at, at + 1)
            return {"snow": Read(WeatherRead("snow", _strength(hit)), hit.words, "weather")}
    near = None if found or _CLEAR.first([passage]) else _WEATHERS.nearest(passage)
    return {near.value: Read(WeatherRead(near.value), near.words, "weather")} if near else {}


def _strength(hit: Hit[str]) -> float:
    """How much, from the words beside it."""
    own = next((s for word, s in ALWAYS.items() if word in hit.words.lower()), 1.0)
    for other in _STRENGTHS.find(hit.passage):
        after = hit.end <= other.start <= hit.end + 1 and other.words.lower().endswith(("ly", "hard"))
        beside = hit.start - 3 <= other.start < hit.start or after
        if beside and other.clause == hit.clause:
            return round(own * other.value, 3)
    return own


def wet_of(layers: Layers) -> Read[bool] | None:
    """Whether the words say that open ground is wet, rain or no rain."""
    hit = _WET.first(layers.of("weather", "environment", "prompt", "light", "subject", "action"))
    return Read(True, hit.words, hit.layer) if hit else None


def is_clear(text: str) -> bool:
    """Whether a weather field says that nothing falls."""
    return _CLEAR.first([passage_of("weather", text)]) is not None
