"""The season that a place passes from and to: "from summer to winter", "autumn turns to winter".

Knows no place. A season that is only named is the place's own, and `sets.seasons` reads it.
"""

import re
from collections.abc import Iterable, Sequence

from filmkit.studio.animatic.intent import Read, Subject, WeatherRead
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed

Seasons = tuple[str, str]
"""The season at first and at last: spring summer autumn winter."""
_WORD = r"(?:late |early |mid)?(spring|summer|autumn|fall|winter)\b(?:time)?"
_TO = (
    r"(?:turn|chang|shift|transition|transform|morph|becom|fad|melt|giv|gave|pass|blend)\w* "
    r"(?:way )?(?:\w+ly )?(?:in)?to|becomes|became|to"
)
_PASSES = re.compile(
    rf"\b(?:from )?(?:the |a |lush |green |bright |warm |cold )*{_WORD}(?:[^.;,]{{0,25}}?)\s(?:{_TO}) "
    rf"(?:the |a |an )?(?:\w+ ){{0,2}}?{_WORD}",
    re.I,
)
_ALL_FOUR = re.compile(
    r"\b(?:four seasons|seasons (?:pass|chang|turn|go)\w*|chang\w+ (?:of (?:the )?)?seasons)\b", re.I
)
WORDS = re.compile(
    r"\b(?:spring|summer|autumn|fall|winter)(?:time)?\b|\bsnow(?:y|-covered| covered)\b|\bautumnal\b", re.I
)
"""What would dress the place in one season alone."""
_ON_SNOW = re.compile(
    r"(?<!water )(?<!water-)(?<!jet )(?<!jet-)\b(?:skis|skiing|skiers?|ski (?:down|across|through|over)|"
    r"snowboard\w*|sleds|sledding|sledg(?:es|ing)|toboggan\w*|snowsho\w+|snowball fight|"
    r"throw\w* (?:a )?snowballs?|(?:build|mak)\w* (?:a |the )?(?:\w+ )?snowm[ae]n)\b",
    re.I,
)
_NO_SNOW = re.compile(
    r"\b(?:sand|dunes?|desert|beach|grass|indoors?|water|lake|sea|ocean|poster|shop|store)\b", re.I
)


def on_snow(text: str) -> bool:
    """Whether what is done is done on snow, wherever that is said to be."""
    return _ON_SNOW.search(text) is not None and _NO_SNOW.search(text) is None


def seasons_of(layers: Layers) -> Read[Seasons] | None:
    """From one season to another, when the words say both, or that they pass."""
    for passage in layers.of("prompt", "environment", "action", "subject", "time"):
        if hit := _PASSES.search(passage.text):
            first, last = (_named(each) for each in hit.groups())
            if first != last:
                return Read((first, last), hit[0], passage.layer)
        if hit := _ALL_FOUR.search(passage.text):
            return Read(("summer", "winter"), hit[0], passage.layer)
    return None


def passing_of(
    layers: Layers, subjects: Sequence[Subject], weather: Iterable[Read[WeatherRead]]
) -> Read[Seasons] | None:
    """From one season to another: told, by a water that freezes, or by snow that comes."""
    return seasons_of(layers) or frozen(subjects) or snowed_in(layers, weather)


_WATERS = listed("river lake pond stream brook creek water waterfall fjord bay sea ocean")


def frozen(subjects: Sequence[Subject]) -> Read[Seasons] | None:
    """A water that freezes over does so with the country round it."""
    for each in subjects:
        if each.change is not None and each.change.value.after == "ice" and each.name in _WATERS:
            return Read(("summer", "winter"), each.change.words, each.change.layer)
    return None


_SNOWED_IN = re.compile(
    r"\bsnow\w*\b[^.;]{0,60}\b(?:cover\w*|blanket\w*|settl\w+|accumulat\w+|pil\w+ up|bur(?:y|ies|ying)|"
    r"coat\w*|white)\b|"
    r"\b(?:gets?|getting|becom\w+|slowly|gradually) (?:\w+ )?(?:covered|buried|blanketed) "
    r"(?:in|with|by|under) snow",
    re.I,
)
_SNOW = re.compile(r"\b(?:covered|buried|blanketed)? ?(?:in|with|by|under)? ?(?:the )?snow\w*\b", re.I)
_SLOWLY = re.compile(
    r"\b(?:begin\w*|start\w*|until|gradual\w*|slowly|accumulat\w+|pil\w+ up|soon|turn\w*|time-?lapse)\b", re.I
)


def unsnowed(words: str, passing: Read[Seasons] | None) -> str:
    """What is said of a place that snow comes to, without the snow."""
    return words if passing is None or passing.value[0] == "winter" else _SNOW.sub("", WORDS.sub("", words))


def snowed_in(layers: Layers, weather: Iterable[Read[WeatherRead]]) -> Read[Seasons] | None:
    """A country that snow comes to, or that it slowly covers."""
    for each in weather:
        if each.value.kind == "snow" and each.value.ends == (0.0, 1.0):
            return Read(("summer", "winter"), each.words, each.layer)
    for passage in layers.of("prompt", "environment", "action"):
        hit = _SNOWED_IN.search(passage.text)
        if hit and (not hit[0].lower().startswith("snow") or _SLOWLY.search(_before(passage.text, hit))):
            return Read(("summer", "winter"), hit[0], passage.layer)
    return None


def _before(text: str, hit: re.Match[str]) -> str:
    """What was found, and the words just before it."""
    return text[max(hit.start() - 40, 0) : hit.end()]


def _named(word: str) -> str:
    return "autumn" if word.lower() == "fall" else word.lower()
