"""Weather and what else is in the air, how strong each is, and whether the ground is wet."""

import re

from filmkit.studio.animatic.intent import Read, TimeOfDay, WeatherRead
from filmkit.studio.animatic.words.grammar.likenesses import COUNTED, NAMES, goes_on
from filmkit.studio.animatic.words.light.times import Hours, loosely
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.vocabulary.times import (
    ALWAYS,
    BEGINS,
    CLEAR,
    CLEAR_SKIES,
    ENDS,
    GREYS,
    NOT_WEATHERS,
    STRENGTHS,
    WEATHERS,
    WET,
)

_ORDER = ("weather", "prompt", "environment", "subject", "action", "light")
_BEARERS = listed(
    "god goddess queen king symbol spirit magic dragon giant warrior leopard crystal beast monster sword "
    "power powers "
    "trial temple tower guardian ability cannon bolt machine engine cooker iron train machines "
    "pattern patterns print prints motif motifs"
)
"""Who or what is of storm, and makes none."""
_PLAIN = listed("wind storm rain thunder lightning fog mist dust smoke steam snow blizzard hail")
"""Weather by a noun: before another noun it only describes that one."""
_SPRAYS = _PLAIN | listed("spray sprays sprayed spraying")
"""With what is done with a trunk or a hose, where what is sprayed follows: "they spray water"."""
_LIKENS = listed("like resembling suggesting suggests hinting")
_SEAS = listed("wave waves sea surf ocean breakers")
_OF_WEATHER = listed(
    "cloud clouds drop drops droplets gust gusts bolt bolts flash front weather condition conditions sky "
    "skies "
    "night day evening morning afternoon outside flakes bank banks swept blown soaked slick covered scene "
    "shower shower particles haze plume plumes trail trails column storm effect effects everywhere"
)
"""Nouns that weather is told with."""
_OF_MINDS = listed(
    "memory memories mind minds thoughts dream dreams stare look glance gaze eyes eyed romance affair past "
    "relationship voice heart soul future feeling mood applause laughter"
)
"""What is called foggy or stormy and has no air."""
_CALLED = listed("called named captain")
_FALLS_WITH = listed("snow rain wind hail ice sleet lightning dust sand ash snowflakes fog mist smoke leaves")
_RAINED = listed("confetti glitter money cash paper debris ash gold fire")
_RAINED_ON = listed("from on onto over around upon")
_WINDS_BY = listed("over through around along up down across between past its into toward towards among")
_STRONG = listed("strong high fierce cold howling gusty warm hot icy harsh gentle light and")
_IN_ITS_PLACE = listed("from over across above and as while to on")
"""What follows "clouds move in" where they come, and do not move in something."""
_FLIES = re.compile(
    r"\b(?:f[ae]ll(?:s|ing|en)?|drift|float|flutter|scatter|rain|swirl|whirl|danc|carpet|blow|shower|cascad|flying|"
    r"flies|drop|shed|litter|strew|in the (?:air|wind))"
)
"""What is done by petals that are on no flower any more."""
_CHIMNEYS = frozenset({"chimney", "chimneys", "cigarette", "pipe"})
_ENGINES = listed("train trains locomotive locomotives steamboat steamship smokestack smokestacks funnel")
"""What smokes and steams by itself, and fills no air with it."""
_FROM_MACHINES = re.compile(
    r"^[^.;]{0,50}\b(?:from|out of) (?:the |its |his |her |an? )?(?:\w+ )?"
    r"(?:engines?|exhausts?|tail ?pipes?|chimneys?|funnels?|boosters?|rockets?|mouth|nostrils|pipes?)\b",
    re.I,
)
"""What comes out of a machine is not the air of the place."""
_STRENGTHS = lexicon(STRENGTHS)
_CLEAR, _CLEAR_SKIES = lexicon({"clear": CLEAR}), lexicon({"clear": CLEAR_SKIES})
_WET = lexicon({True: WET})


_WEATHERS = lexicon(WEATHERS, verbs=True, but=NOT_WEATHERS)
_TURNS = lexicon({(0.0, 1.0): BEGINS, (1.0, 0.0): ENDS}, verbs=True)
_AT_FIRST = listed("begin begins began beginning start starts started starting")
_NEXT = re.compile(
    r"(?:on )?the (?:second|third|fourth|fifth|next|following|last|final) "
    r"(?:day|morning|night|evening|week)\b|"
    r"(?:then|suddenly|later|finally|eventually|soon)\b",
    re.I,
)
"""How a sentence begins that tells of what is not there at first."""
_TURNING = r"(?:turn|chang|shift|transition|transform|morph|becom|go|giv|gave|went|becam)\w*"
_BARE = r"(?:(?!the |this |his |her |their )\w+ )"
_LEADS_TO = re.compile(
    rf"\bfrom\b.*\b(?:in)?to {_BARE}{{0,3}}$|"
    rf"\b{_TURNING} (?:way )?(?:\w+ly )?(?:in)?to {_BARE}{{0,3}}$|"
    r"\b(?:becom\w*|becam\w*|turn\w*) (?:\w+ly )?$",
    re.I,
)
"""What stands before weather that comes: "from sunny to", "gives way to"."""
_LEADS_AWAY = re.compile(
    rf"\bfrom {_BARE}{{0,2}}\|.*\bto\b|"
    rf"\|\s*(?:\w+ )?{_TURNING} (?:way )?(?:\w+ly )?(?:in)?to\b",
    re.I,
)
"""What stands round weather that goes."""
_AND_SO = listed("cloud clouds begins to starts is has had finally then soon and")
"""What stands between weather and what it does."""
_SKIES = lexicon(GREYS, verbs=True)
_OF_A_STORM = re.compile(r"\b(?:storm\w*|weather|rain\w*|clouds?|thunder\w*)\b", re.I)
"""What darkens a sky by day."""
_GREYS = frozenset({"rain", "drizzle", "storm", "storm-clouds", "snow", "fog", "mist", "haze"})


def weather_of(layers: Layers) -> tuple[Read[WeatherRead], ...]:
    """Each kind that is named, once, the structured field first."""
    found: dict[str, Read[WeatherRead]] = {}
    given = layers.of("weather")
    clear = _CLEAR.first(given)
    for hit in _WEATHERS.said(layers.of(*_ORDER)):
        kind = hit.value
        if hit.layer != "weather" and (_likened(hit) or _belongs(hit) or _later(hit)):
            continue
        if clear and hit.layer != "weather" and kind in ("rain", "storm", "snow", "drizzle", "fog"):
            continue
        found.setdefault(kind, Read(WeatherRead(kind, _strength(hit), _ends(hit)), hit.words, hit.layer))
    for passage in given:
        found |= _snow_or_near(found, passage.text, layers)
    if "snow" in found and found["snow"].layer != "weather":
        found.pop("wind", None)
    for milder, stronger in (("rain", "storm"), ("drizzle", "rain"), ("mist", "fog"), ("wind", "storm")):
        if milder in found and stronger in found and found[milder].layer != "weather":
            del found[milder]
    if not _GREYS & found.keys() and (sky := clear or (not _clouded(layers) and _clear_sky(layers))):
        found["clear"] = Read(WeatherRead("clear"), sky.words, sky.layer)
    return tuple(found.values())


def _clear_sky(layers: Layers) -> Hit[str] | None:
    return _CLEAR_SKIES.first(layers.of(*_ORDER))


def _clouded(layers: Layers) -> bool:
    """Whether clouds are told of, however blue the sky behind them: "white clouds in a blue sky"."""
    tokens = [token for passage in layers.of(*_ORDER) for token in passage.tokens]
    return any(token.low in ("cloud", "clouds") and not token.negated for token in tokens)


def turned(layers: Layers) -> Hours | None:
    """How the day greys under weather that comes, or clears after what goes."""
    changing = [w for w in weather_of(layers) if w.value.kind in _GREYS and w.value.ends != (1.0, 1.0)]
    if len({each.value.ends for each in changing}) > 1:
        return None  # rain that turns to snow falls from one sky
    if changing:
        first, last = changing[0].value.ends
        day, grey = TimeOfDay.DAY, TimeOfDay.OVERCAST
        return (day, grey) if first < last else (grey, day)
    texts = [passage_of(each.layer, loosely(each.text)) for each in layers.of(*_ORDER)]
    sky = next((hit for hit in _SKIES.said(texts) if not _moves_within(hit)), None)
    if sky and sky.value[1] is TimeOfDay.DUSK and _OF_A_STORM.search(sky.passage.text):
        return (sky.value[0], TimeOfDay.OVERCAST)
    return sky.value if sky else None


def _moves_within(hit: Hit[tuple[TimeOfDay, TimeOfDay]]) -> bool:
    """ "clouds moving in the blue sky", which do not come."""
    tokens = hit.passage.tokens
    if tokens[hit.end - 1].low != "in" or hit.end == len(tokens) or tokens[hit.end].clause != hit.clause:
        return False
    return tokens[hit.end].low not in _IN_ITS_PLACE and not tokens[hit.end].low.endswith("ly")


def _ends(hit: Hit[str]) -> tuple[float, float]:
    """ "rain starts to fall", "the fog slowly lifts": what there is of it first and last."""
    tokens = hit.passage.tokens
    if hit.value not in _GREYS:
        return (1.0, 1.0)  # "steam lifts off the plate"
    start = hit.passage.sentence_of(hit.start)[0]
    if not _AT_FIRST.isdisjoint(token.low for token in tokens[hit.start : hit.end]):
        return (0.0, 1.0)
    if hit.sentence > 0 and _NEXT.match(hit.passage.words(start, hit.start)):
        return (0.0, 1.0)
    opening = hit.passage.clause_of(hit.start)[0]
    before_it = f"{hit.passage.words(opening, hit.start)} "
    if _LEADS_TO.search(before_it) or hit.words.lower().startswith(("turn", "chang")):
        return (0.0, 1.0)
    if _LEADS_AWAY.search(f"{before_it}|{_after(hit)}"):
        return (1.0, 0.0)
    before = [token.low for token in tokens[max(0, hit.start - 2) : hit.start + 1]]
    if _AT_FIRST & set(before) and tokens[max(0, hit.start - 2)].sentence == hit.sentence:
        return (0.0, 1.0)
    for other in _TURNS.find(hit.passage):
        between = tokens[hit.end : other.start]
        if other.start >= hit.end and other.clause == hit.clause:
            near = all(token.low in _AND_SO or token.low.endswith("ly") for token in between)
            return other.value if near else (1.0, 1.0)
    return (1.0, 1.0)


def _after(hit: Hit[str]) -> str:
    """The rest of its clause."""
    return hit.passage.words(hit.end, hit.passage.clause_of(hit.start)[1])


def _likened(hit: Hit[str]) -> bool:
    """ "like a storm" is no weather."""
    tokens = hit.passage.tokens
    before = [t.low for t in tokens[max(0, hit.start - 6) : hit.start] if t.clause == hit.clause]
    return not _LIKENS.isdisjoint(before)


def _belongs(hit: Hit[str]) -> bool:
    """ "the lightning god", "chimney smoke": what a word only describes, or what comes out of something."""
    tokens = hit.passage.tokens
    after = tokens[hit.end] if hit.end < len(tokens) else None
    before = tokens[hit.start - 1].low if hit.start else ""
    named = after is not None and after.clause == hit.clause and after.low in _BEARERS
    if hit.words.lower() == "petals":
        return _FLIES.search(hit.passage.words(*hit.passage.sentence_of(hit.start)).lower()) is None
    if hit.value in ("smoke", "steam") and _ENGINES & _said_with(hit):
        return True
    if hit.value in ("smoke", "steam", "embers") and _FROM_MACHINES.search(hit.passage.text[_at(hit) :]):
        return True
    return (
        named
        or _only_describes(hit)
        or before in _CHIMNEYS
        or (hit.value == "smoke" and "chimney" in hit.passage.text.lower())
    )


def _said_with(hit: Hit[str]) -> set[str]:
    """The words of its sentence up to it."""
    first = hit.passage.sentence_of(hit.start)[0]
    return {token.low for token in hit.passage.tokens[first : hit.start]}


def _only_describes(hit: Hit[str]) -> bool:
    """ "a wind rune", "a storm of applause", "a foggy memory", "petals rain down", "a man called Storm"."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.end - 1].low
    after = [token for token in tokens[hit.end : hit.end + 3] if token.clause == hit.clause]
    before = tokens[hit.start - 1].low if hit.start else ""
    if low in ("drizzles", "drizzling", "drizzled") and after and after[0].low not in _IN_ITS_PLACE:
        return before != "it"  # "drizzles oil over a salad"
    if low == "winds" and after and after[0].low in _WINDS_BY and before not in COUNTED:
        return before not in _STRONG  # "the wall winds over hills"
    if before in _CALLED or before in _OF_MINDS or low == "dusted":  # "eyes smoldering", "dusted with sugar"
        return True
    if not after:
        return False
    if after[0].low == "of" and low in _PLAIN:
        return not {token.low for token in after} & _FALLS_WITH
    if after[0].low in _RAINED_ON and low == "rain" and is_plural(before):
        return before not in _FALLS_WITH  # "ashes rain onto the roofs"
    if after[0].low == "down" and low in ("rain", "rains", "raining"):
        return before in NAMES or before in _RAINED or (is_plural(before) and before not in _FALLS_WITH)
    noun = after[0].low in NAMES or not goes_on(after[0].low)
    return after[0].low in _OF_MINDS or (
        low in (_PLAIN if before in _SEAS else _SPRAYS) and noun and after[0].low not in _OF_WEATHER
    )


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
