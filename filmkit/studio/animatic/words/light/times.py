"""What time of day it is, and whether that changes during the shot."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from filmkit.studio.animatic.intent import Read, TimeOfDay
from filmkit.studio.animatic.words.grammar.screens import is_shown
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.times import COMES, HOURS, NOT_TIMES, TIMES

_ORDER = ("time", "light", "place", "prompt", "environment", "subject", "action", "mood")
_CLOCK = re.compile(
    r"\b(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m\.?|p\.?m\.?|o'clock)(?!\w)|\b(\d{1,2}):(\d\d)\b", re.I
)
_SPOKEN = {
    word: hour
    for hour, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_IN_MORNING = re.compile(
    rf"\b({'|'.join(_SPOKEN)})\s+(?:o'clock\s+)?(?:in the (morning|afternoon|evening)|at (night))", re.I
)
_CHANGE = re.compile(
    r"\bfrom\b(?P<a>[^,;.]+?)\b(?:in)?to\b(?P<b>[^,;.]+)|(?P<c>[\w '-]+?)\b(?:turns?|turning|fades?|fading|"
    r"gives? way|giving way|becomes?|becoming|passes|passing|"
    r"dissolving|transitioning) (?:in)?to\b(?P<d>[^,;.]+)",
    re.I,
)


_TIMES = lexicon(TIMES, but=NOT_TIMES)
_COMES = lexicon(COMES, verbs=True)
Hours = tuple[TimeOfDay, ...]
"""The light at first, at last, and in between where that is told."""


def time_of(layers: Layers) -> Read[TimeOfDay] | None:
    """The time that the words tell; None when they are silent."""
    for passage in layers.of(*_ORDER):
        if clock := _clock(passage):
            return clock
        if hit := _plainest(passage):
            return Read(hit[0], hit[1].words, passage.layer)
        if passage.layer == "time" and (near := _TIMES.nearest(passage)):
            return Read(near.value, near.words, "time")
    return None


_WEAKER = {
    TimeOfDay.DAY: (),
    TimeOfDay.OVERCAST: (TimeOfDay.OVERCAST, TimeOfDay.NOON, TimeOfDay.NIGHT),
}
"""What says less than an hour beside it, and beside which it says as much."""


def _plainest(passage: Passage) -> tuple[TimeOfDay, Hit[TimeOfDay]] | None:
    """What is said first; but "day" and its like say less than any other word of the same text, "dark clouds"
    less than a setting sun, and "sunlight" in a golden hour is gold."""
    said = (hit for hit in _TIMES.find(passage) if not hit.negated and not is_shown(passage, hit.start))
    found = [(hit.value, hit) for hit in said]
    narrow = [each for each in found if each[0] is not TimeOfDay.DAY]
    first = found[0] if found else None
    if first is None or first[0] not in _WEAKER:
        return first
    better = [each for each in narrow if each[0] not in _WEAKER[first[0]]]
    if better and better[0][1].sentence <= first[1].sentence + 1:
        return better[0]
    return first


def _clock(passage: Passage) -> Read[TimeOfDay] | None:
    if hit := _IN_MORNING.search(passage.text):
        hour = _SPOKEN[hit[1].lower()] % 12 + (
            12 if (hit[2] or "").lower() in ("afternoon", "evening") else 0
        )
        if hit[3]:
            hour = hour + 12 if hour > 6 else hour
        return Read(_at(hour), hit[0], passage.layer)
    if passage.layer != "time" and not re.search(r"\d\s*[ap]\.?m\b", passage.text, re.I):
        return None
    if hit := _CLOCK.search(passage.text):
        oclock, minute = float(hit[1] or hit[4]), float(hit[2] or hit[5] or 0)
        if (hit[3] or "").lower().startswith("p") and oclock < 12:
            oclock += 12
        if (hit[3] or "").lower().startswith("a") and oclock == 12:
            oclock = 0
        return Read(_at(oclock + minute / 60), hit[0], passage.layer)
    return None


def _at(hour: float) -> TimeOfDay:
    return next((time for until, time in HOURS if hour % 24 < until), TimeOfDay.NIGHT)


def change_of(layers: Layers) -> Hours | None:
    """From one time to another, and on to more, when the words say so."""
    for passage in layers.of("time", "light", "prompt", "action", "environment", "subject"):
        for hit in _CHANGE.finditer(passage.text):
            first = _times_in(hit["a"] or hit["c"] or "", passage.layer)[-1:]
            if (
                first
                and len(hours := _one_after_another([*first, *_times_in(hit["b"] or hit["d"] or "")])) > 1
            ):
                return hours
    return _in_turn(layers) or _now_of(layers)


_STATION = re.compile(
    r"\b(?:transition|shift|chang|turn|fad|conclud|giv\w+ way|deepen|darken|brighten|emerg|approach)\w*\b|"
    r"\bgave way\b|\b(?:end(?:s|ing|ed)?|clos(?:es|ing)) (?:with|in|at|on|as|by)\b|"
    r"\b(?:finally|eventually|then|later|lastly|ultimately)\b|"
    r"\bby (?:night|dusk|dawn|evening|midnight|sunset)\w*\b|"
    r"\b(?:as|when|until) (?:the )?(?:\w+ )?"
    r"(?:sun|day|daylight|night|evening|twilight|dusk|dawn|morning|scene|video|hours?|time|camera)\b",
    re.I,
)
"""What tells that a sentence is of another hour than those before it."""
_BARE_DAY = re.compile(r"\b(?:day|daytime|daylight|morning|midday|blue sky|azure sky)\b", re.I)


def _in_turn(layers: Layers) -> Hours | None:
    """The hours of one sentence after another: "a clear sky … transitions to a sunset … ends at night"."""
    for passage in layers.of("prompt", "action", "environment", "subject"):
        hours = list[TimeOfDay]()
        for k, text in enumerate(_sentences(passage)):
            now = _times_in(text) if k == 0 or _STATION.search(text) else []
            if k and not _BARE_DAY.search(text):  # "sunlight" is of any hour
                now = [each for each in now if each is not TimeOfDay.DAY]
            now += [
                hours_of for hit in _COMES.said([passage_of("", loosely(text))]) for hours_of in hit.value[1:]
            ]
            hours += now[-1:] if k else _narrow(now)
        if len(hours := list(_one_after_another(hours))) > 1:
            return tuple(hours)
    return None


def _narrow(times: Sequence[TimeOfDay]) -> list[TimeOfDay]:
    """The one hour of a sentence that names several: "day" says less than the others."""
    narrow = next((each for each in times if each is not TimeOfDay.DAY), None)
    return list(times[:1]) if narrow is None else [narrow]


def _sentences(passage: Passage) -> Iterator[str]:
    """The sentences of a text."""
    at = 0
    while at < len(passage.tokens):
        start, end = passage.sentence_of(at)
        yield passage.words(start, end)
        at = end


def _one_after_another(times: Iterable[TimeOfDay]) -> Hours:
    """The same without one that is still there."""
    return tuple(each for each, _ in groupby(times))


_NOW = re.compile(
    r"\b(?:now|finally|eventually|at last|in the end|by then|at the end|by the end)\b[^.;!?]*", re.I
)


def _now_of(layers: Layers) -> Hours | None:
    """From the hour that was told first to the one it is "now" or "finally", in a later clause."""
    for passage in layers.of("prompt", "action", "environment", "subject"):
        for hit in _NOW.finditer(passage.text):
            first = next((e.value for e in _TIMES.find(passage_of("", passage.text[: hit.start()]))), None)
            last = _time_in(hit[0], passage.layer)
            if first and last and first is not last:
                deep = last is TimeOfDay.DUSK and first is TimeOfDay.GOLDEN_HOUR
                return first, TimeOfDay.BLUE_HOUR if deep else last
    return None


def coming_of(layers: Layers) -> Hours | None:
    """The same where the words say only what comes: "as night falls"."""
    for passage in layers.of("time", "light", "prompt", "action", "environment", "subject"):
        text = passage_of(passage.layer, loosely(passage.text))
        if not (coming := _COMES.said([text])):
            continue
        first = coming[0].value[0]
        before = (hit for hit in _TIMES.find(text) if not hit.negated)
        first = next((hit.value for hit in before if hit.sentence < coming[0].sentence), first)
        hours = _one_after_another([first, *(hit.value[-1] for hit in coming)])
        return hours if len(hours) > 1 else coming[-1].value
    return _lapsing(layers)


_LAPSE = re.compile(r"\b(?:time[- ]?|hyper)lapse\b", re.I)
_LAPSES: Mapping[TimeOfDay, Hours] = {
    TimeOfDay.DAWN: (TimeOfDay.BLUE_HOUR, TimeOfDay.GOLDEN_HOUR),
    TimeOfDay.GOLDEN_HOUR: (TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK),
    TimeOfDay.DUSK: (TimeOfDay.GOLDEN_HOUR, TimeOfDay.BLUE_HOUR),
}
"""What goes by while an hour of a low sun is filmed in time-lapse."""


def _lapsing(layers: Layers) -> Hours | None:
    """ "A time-lapse of a sunset": the sun sets."""
    filmed = any(_LAPSE.search(passage.text) for passage in layers.of("prompt", "action"))
    hour = time_of(layers) if filmed else None
    return _LAPSES.get(hour.value) if hour else None


_LOOSE = re.compile(
    r"\b(?:(?!early|fly|july|only|lily|lovely)\w+ly|(?:begins?|began|starts?|started|beginning|starting) to|"
    r"(?:is|are|was|were)(?= \w+ing\b))\s+",
    re.I,
)


def loosely(text: str) -> str:
    """A text without what stands between a thing and its verb: "slowly begins to"."""
    return _LOOSE.sub("", text)


def _time_in(text: str, layer: str) -> TimeOfDay | None:
    return next(iter(_times_in(text, layer)[-1:]), None)


def _times_in(text: str, layer: str = "") -> list[TimeOfDay]:
    """All hours that a text names, in its order."""
    return [hit.value for hit in _TIMES.find(passage_of(layer, text)) if not hit.negated]
