"""What becomes of a thing: "turns from red to grey", "melts", "becomes metal". Knows no picture."""

import re

from filmkit.studio.animatic.intent import Change, Read, TimeOfDay
from filmkit.studio.animatic.words.lexicon import lexicon
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.text import passage_of
from filmkit.studio.animatic.words.vocabulary.relations import AS, BECOMES, COLOURS, GROWS, SKIES, STUFFS

_VERB = (
    r"(?:turn|chang|shift|transition|transform|fad|morph|becom|became|evolv|go|goes|went|blend|melt|warm|deepen|"
    r"darken|ripen|mellow|brighten|develop|convert|switch|oxidi[sz]|age)\w*"
)
_FROM_TO = re.compile(rf"\b{_VERB}\b[^.;]*?\bfrom\b(?P<a>[^.;]+?)\b(?:in)?to\b(?P<b>[^.;]+)", re.I)
_INTO = re.compile(rf"\b{_VERB}\b(?P<b>[^.;]+)", re.I)
_PAIR = re.compile(r"\bfrom (?P<a>[^.;,]+?) to (?P<b>[^.;,]+)", re.I)
_KNOWN = lexicon({word: word for word in sorted(COLOURS | STUFFS)})
_BECOMES, _GROWS = lexicon(BECOMES, verbs=True), lexicon(GROWS, verbs=True)
_SKIES = lexicon(SKIES)
_SKY = re.compile(rf"\b(?P<a>[\w ,-]*?)\b(?P<what>sky|clouds?)\b[^.;]*?\b{_VERB}\b(?P<b>[^.;]+)", re.I)


def change_of(mention: Mention) -> Read[Change] | None:
    """What the words after a noun say becomes of it."""
    passage = mention.hit.passage
    _, end = passage.sentence_of(mention.hit.start)
    after = passage.words(mention.hit.end, end)
    before = passage.words(mention.start, mention.hit.end)
    for pattern in (_FROM_TO, _INTO, _PAIR):
        hit = pattern.search(after)
        if hit is None:
            continue
        first = _last(hit["a"]) if pattern is not _INTO else _last(before)
        second = _first(hit["b"])
        if second and first != second:
            return Read(Change(first, second), hit[0].strip(), passage.layer)
    tail = [passage_of(passage.layer, after)]
    if become := _BECOMES.first(tail):
        return Read(Change(_last(before), become.value), become.words, passage.layer)
    if grown := _GROWS.first(tail):
        return Read(Change(grows=grown.value), grown.words, passage.layer)
    return None


def _first(text: str) -> str | None:
    hit = _KNOWN.first([passage_of("", text)])
    return AS.get(hit.value, hit.value) if hit else None


def _last(text: str) -> str | None:
    hits = _KNOWN.said([passage_of("", text)])
    return AS.get(hits[-1].value, hits[-1].value) if hits else None


def _light(sky: str, what: str) -> TimeOfDay:
    """A black cloud is a grey day, and a white one a fair one."""
    clouds = {"night": "overcast", "overcast": "overcast"} if what != "sky" else {}
    return TimeOfDay(clouds.get(sky, sky))


def sky_change(text: str) -> tuple[TimeOfDay, TimeOfDay] | None:
    """From one light to another, when it is the sky that changes its colour."""
    hit = _SKY.search(text)
    if hit is None:
        return None
    parts = re.split(r"\b(?:in)?to\b", hit["b"], maxsplit=1)
    first = _SKIES.first([passage_of("", hit["a"])]) or (
        _SKIES.first([passage_of("", parts[0])]) if "from" in hit["b"].lower() else None
    )
    second = _SKIES.first([passage_of("", parts[-1])])
    if second is None:
        return None
    start, end = (_light(each.value, hit["what"]) if each else TimeOfDay.DAY for each in (first, second))
    return (start, end) if start is not end else None
