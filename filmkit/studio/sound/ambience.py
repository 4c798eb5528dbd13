"""Ambience from words: what a shot's `sound`, `place` and `weather` say is heard. Knows no film.

Promise: the same words and seed give the same samples; a place sounds alike in every shot of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from filmkit.studio.sound.layers import LAYERS
from filmkit.studio.sound.loudness import balanced
from filmkit.studio.sound.signal import Sound, decibels, low_pass, random_of, silence, without_offset

_WORDS: tuple[tuple[str, str, float], ...] = (
    # pattern, layer, dB against the loudest; earlier rows win the same layer
    (r"rain on (\w+ ){0,2}(glass|windows?|panes?|roof|tin|umbrella)|rain runs down", "rain-on-glass", 0),
    (r"thunder\w*|storm\w*|tempest", "storm", 0),
    (r"rain\w*|drizzle|downpour|shower", "rain", 0),
    (r"sea|ocean|surf|waves?|swell|shore|coast|beach|harbou?r", "sea", 0),
    (r"winds?|windy|breeze|gusts?|gale|howl\w*", "wind", -2),
    (r"chopp\w*|knife on|cutting board|herbs being cut", "chopping", -3),
    (r"foot ?(steps?|falls?)|heels|shoes on|walks? echo\w*", "footsteps", -3),
    (r"rivers?|streams?|brook|fountain|waterfall|water runs", "river", -2),
    (r"bells?|chimes?", "bell", -6),
    (r"clock|ticking|ticks?", "clock", -10),
    (r"sizzl\w*|pans?|kitchen|stove|simmer\w*|cooking|kettle|boil\w*", "kitchen", -2),
    (r"dining|cutlery|restaurant|caf[eé]|bistro|guests|glasses clink\w*", "dining", -6),
    (
        r"announcements?|voices?|murmur\w*|crowd\w*|chatter\w*|talking|market|people|audience|applause",
        "murmur",
        -4,
    ),
    (r"station|platform|concourse|hall|terminal|cathedral|church", "station", -2),
    (r"trains?|rails?|carriage|metro|subway|tram", "train", -6),
    (r"traffic|cars?|street|city|town|avenue|road", "city", -4),
    (r"fire\w*|hearth|embers|crackl\w*|campfire", "fire", -2),
    (r"candles?|candlelight", "fire", -12),
    (r"birds?\w*|dawn chorus|gulls?|garden|forest|woods|meadow|fields?|park", "birds", -6),
    (r"country\w*|village|farm|orchard|grass", "birds", -6),
    (r"crickets?|cicadas?|summer night", "crickets", -6),
    (r"hum\w*|buzz\w*|fluorescent|neon|fridge|refrigerator|tubes|machine\w*", "hum", -10),
    (r"room tone|room|indoors?|interior|office|bedroom|quiet|silen\w*|still\w*", "room-tone", -8),
)
_MUFFLED = re.compile(
    r"\b(muffled|distant|far|through (the |a )?(wall|window|glass|door)|faint)\b[\w\s]{0,24}$"
)
_AWAY = re.compile(
    r"^[\w\s]{0,24}\b(far (away|off)|in the distance|next door|fall\w* away|fad\w*|dies|die away|"
    r"(behind|through) (the |a )?(glass|walls?|doors?|windows?))"
)
_NEGATED = re.compile(r"\b(no|without|never|not)\b[\w\s]{0,12}$")
_COMPILED = tuple((re.compile(rf"\b(?:{words})\b", re.I), layer, gain) for words, layer, gain in _WORDS)


@dataclass(frozen=True, slots=True)
class Heard:
    """One layer the words ask for."""

    layer: str
    gain: float
    """dB."""
    muffled: bool
    words: str
    """What asked for it."""


def heard(texts: Sequence[str]) -> tuple[Heard, ...]:
    """The layers that `texts`, most telling first, ask for; room tone when they ask for nothing.

    The first text that names any layer decides; later ones only add weather's rain, storm and wind.
    """
    found: dict[str, Heard] = {}
    for text in texts:
        decided = bool(found)
        for pattern, layer, gain in _COMPILED:
            match = pattern.search(text)
            if match is None or layer in found or _NEGATED.search(text[: match.start()]):
                continue
            if decided and layer not in {"rain", "storm", "wind"}:
                continue
            if layer == "rain" and "rain-on-glass" in found:
                continue
            muffled = bool(_MUFFLED.search(text[: match.start()]) or _AWAY.search(text[match.end() :]))
            found[layer] = Heard(layer, gain - (4 if muffled else 0), muffled, match.group())
    return tuple(found.values()) or (Heard("room-tone", -8, False, ""),)


def ambience(texts: Sequence[str], samples: int, seed: str) -> Sound:
    """The sound of a place, `samples` long, at about -24 LUFS with its quiet layers below; places
    of quiet things alone are quiet."""
    asked = heard(texts)
    mixed = silence(samples)
    if not samples:
        return mixed
    for one in asked:
        sound = balanced(LAYERS[one.layer](random_of(seed, one.layer), samples), -24)
        mixed += (low_pass(sound, 700) if one.muffled else sound) * decibels(one.gain)
    quiet = all(one.gain <= -8 for one in asked)
    return balanced(without_offset(mixed), -36 if quiet else -24)
