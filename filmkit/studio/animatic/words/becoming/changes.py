"""What becomes of a thing: "turns from red to grey", "melts", "becomes metal". Knows no picture.

A verb is a noun's own when no other noun stands between as what the clause is about. Later sentences count
where they speak of it again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from filmkit.studio.animatic.intent import Change, Read, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.matter import DROOPS, MATTER, of_matter
from filmkit.studio.animatic.words.vocabulary.relations import (
    AS,
    BECOMES,
    COLOURS,
    DEWS,
    GROWS,
    LARGE,
    MELTS,
    SKIES,
    SMALL,
    STUFFS,
    SWAYS,
)

V = TypeVar("V")
_VERB = (
    r"(?:(?:turn|chang|shift|transition|transform|fad|morph|becom|evolv|melt|deepen|darken|ripen|mellow|"
    r"brighten|develop|convert|switch|oxidi[sz]|soften|lighten)\w*|became|go(?:es|ing)?|went|warm(?:s|ing|ed)|"
    r"ag(?:es|ed|ing)|get(?:s|ting)?|tak(?:es?|ing) on|blend\w*(?=(?: \w+ly)? (?:from|into|to)\b))"
)
_FROM_TO = re.compile(rf"\b(?P<v>{_VERB})\b[^.;]*?\bfrom\b(?P<a>[^.;]+?)\b(?:in)?to\b(?P<b>[^.;]+)", re.I)
_INTO = re.compile(
    rf"(?<!with )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )\b(?P<v>{_VERB})\b(?!\s+in\b)(?P<b>[^.;]+)", re.I
)
_PAIR = re.compile(r"\b(?P<v>from) (?P<a>[^.;,]+?) to (?P<b>[^.;,]+)", re.I)
_OF_HAIR = listed("blonde blond brunette auburn ginger platinum")
_KNOWN = lexicon({word: word for word in sorted(COLOURS | STUFFS | _OF_HAIR | set(AS))})
_MADE_OF = re.compile(
    r"\s*(?:(?:is|are|was|were) )?(?:made|built|carved) (?:\w+ly |out )?(?:of|from) (.+)", re.I
)
_ASIDE = re.compile(rf", \w+ing\b(?!,? (?:{'|'.join(sorted(COLOURS))})\b)", re.I)
"""Where it goes on to tell what that does, unlike "clear, sparkling blue"."""
_SIZES = lexicon({2.2: LARGE, 0.4: SMALL})
_OTHER_WAY = {2.2: 0.4, 0.4: 2.2}
"""What becomes of one that was so large first."""
_BECOMES, _GROWS = lexicon(BECOMES, verbs=True), lexicon(GROWS, verbs=True)
_MELTS = lexicon({True: MELTS}, verbs=True)
_DEWS = lexicon({True: DEWS}, verbs=True)
_SWAYS = lexicon({True: SWAYS}, verbs=True)
_SKIES = lexicon(SKIES)
_MATTER = lexicon(MATTER, verbs=True, but="french fries")
_SKY = re.compile(
    rf"\b(?P<a>[\w ,-]*?)\b(?P<what>sky|clouds?|room|house|hall)\b[^.;]*?"
    rf"\b{_VERB}\b(?P<b>[^.;]+)",
    re.I,
)
_OF_THE_SKY = listed("sky cloud clouds")
_DOES = listed("is are was were and begins starts keeps then it that which to slowly gradually suddenly")
_NOUN_AFTER = listed(
    "a an the of in on at among with by beside under over near its his her their from between through "
    "pink white red blue yellow purple orange cherry beautiful colorful colourful bright more many"
)
_INTO_A_THING = re.compile(
    r"\b(?:turn|transform|chang|morph|transition|evolv)\w* (?:slowly |gradually |suddenly )?into an? "
    r"(?P<b>(?:[\w-]+ ){0,2}?[\w-]+)(?=$|[.,;]| (?:in|on|of|with|that|which|and|as|at|while|by|before)\b)|"
    r"\b(?:becom\w*|became) an? (?P<c>(?:[\w-]+ ){0,2}?[\w-]+)(?=$|[.,;]| (?:in|on|with|that|which|and)\b)",
    re.I,
)
"""What another thing a thing turns into."""
_ITS_OWN = listed("it its")
_BESIDE = listed("beside near by around behind under over above with on in next to from of")
"""What stands before "it" where the sentence is of something else: "beside it, a candle melts"."""
_STANDS_FOR_IT = listed(
    "material materials surface surfaces texture textures substance object structure exterior colour color "
    "hue shade finish form transformation strands petals pane panes paint coat"
)
"""Nouns that speak of the thing there was: "the synthetic material morphs into wood"."""
_SORTS = {
    "sneaker": "shoe",
    "boot": "shoe",
    "sandal": "shoe",
    "rose": "flower",
    "tulip": "flower",
    "daisy": "flower",
}
"""What such a thing is called when it is spoken of again."""
_OF_A_BEAST = listed("fur coat scales feathers wings hue colour color plumage")
_OTHERS = listed("a an the his her their he she they we")
_HUES_TOO = listed("yellows browns")
"""Verbs that are nouns as well: "in yellows and browns"."""
_OF_ADJECTIVES = ("ate", "ful", "ous", "ive", "ant", "ent", "ish", "less", "some", "ic", "al", "ed")
_NEAR = 6
"""Words between such a verb and what a thing turns into, at most."""
_ELSE = listed("its the his her their beside near with under behind on by that which while as and")
_LEADS_TO = re.compile(
    r"\s*(?:\w+ly\s+)?(?:(?:in)?to|from|an?|\w+)\b(?!\s+(?:beside|by|near|in|on|of)\b)", re.I
)
_AT_FIRST = re.compile(
    r"\b(?:initially|at first|originally|once|start\w*(?: out)?|begin\w*)(?: as| with)? ([^.;]+)", re.I
)
"""What it is to begin with: "its leaves, initially a pale green"."""
_LEADS = listed("gradually slowly suddenly finally eventually then")


def change_of(mention: Mention) -> Read[Change] | None:
    """What the words after a noun say becomes of it, in its sentence or in later ones that speak of it."""
    passage = mention.hit.passage
    start, end = mention.hit.end, passage.sentence_of(mention.hit.start)[1]
    made_of = _MADE_OF.match(passage.words(start, passage.clause_of(start - 1)[1]))
    before = _last(made_of[1] if made_of else passage.words(mention.start, start))
    found = _told(mention, start, end, before)
    while found is None and end < len(passage.tokens) and mention.noun.kind is not SubjectKind.PERSON:
        sentence, end = end, passage.sentence_of(end)[1]
        again = _again(mention, sentence, end)
        found = None if again is None else _told(mention, again, end, before)
    if found is None or found.value.after is None or found.value.before is not None:
        return found
    first = _AT_FIRST.search(passage.words(start, end))
    return replace(found, value=replace(found.value, before=_first(first[1], "") if first else None))


def _again(mention: Mention, start: int, end: int) -> int | None:
    """Where a later sentence speaks of the noun, if it does."""
    tokens = mention.hit.passage.tokens
    if tokens[start].low in _LEADS:
        return start
    name = mention.noun.name.split()[-1]
    names = {name, _SORTS.get(name, name)}
    for at in range(start, end):
        beast = mention.noun.kind is SubjectKind.ANIMAL
        during = at == start + 1 and tokens[start].low in ("as", "when") and tokens[at].low == "it"
        beside = tokens[at].low == "it" and tokens[at - 1].low in _BESIDE
        its_own = tokens[at].low in _ITS_OWN and (during or not beast) and not beside
        if beast and tokens[at].low.endswith("'s"):
            continue  # what its tail does
        stands = tokens[at].low in (_OF_A_BEAST if beast else _STANDS_FOR_IT)
        if (
            its_own
            or (stands and mention.clause_opens and mention.subject)
            or names & set(noun_forms(tokens[at].low))
        ):
            return at
    return None


def _told(mention: Mention, start: int, end: int, before: str | None) -> Read[Change] | None:
    passage = mention.hit.passage
    if start >= end:
        return None
    text = passage.words(start, end)
    if (thing := _another_thing(mention, text)) is not None:
        return thing
    for pattern in (_FROM_TO, _INTO, _PAIR):
        for hit in _each(pattern, text):
            if not _is_its_own(mention, _token(passage, start, hit.start())):
                continue
            first = before or _last(text[: hit.start()]) if pattern is _INTO else _last(hit["a"])
            second = _first(_ASIDE.split(hit["b"])[0], hit["v"])
            if second and first != second:
                melts = hit["v"].lower().startswith("melt")
                grown = _grown(mention, start, end)
                grows = grown.value if grown and mention.noun.kind is SubjectKind.THING else 1.0
                return Read(Change(first, second, grows, melts=melts), hit[0].strip(), passage.layer)
            if (lustre := _of_lustre(mention, hit["b"])) is not None:
                return Read(lustre, hit[0].strip(), passage.layer)
            size = _SIZES.first([passage_of("", hit["b"])]) if second is None else None
            if size is not None and size.start < 3:
                from_it = pattern is _INTO and hit["b"].lower().lstrip().startswith("from ")
                grows = _OTHER_WAY[size.value] if from_it else size.value
                return Read(Change(grows=grows), hit[0].strip(), passage.layer)
    if (matter := _of_matter(mention, start, end)) is not None:
        return matter
    become = next((hit for hit in _within(_BECOMES.find(passage), start, end) if _verb(mention, hit)), None)
    if become:
        droops = become.words.lower().startswith(DROOPS)
        return Read(Change(before, become.value, droops=droops), become.words, passage.layer)
    melts = next((hit for hit in _within(_MELTS.find(passage), start, end) if _verb(mention, hit)), None)
    if melts:
        return Read(Change(melts=True), melts.words, passage.layer)
    dews = next((hit for hit in _within(_DEWS.find(passage), start, end) if _verb(mention, hit)), None)
    if dews:
        return Read(Change(dews=True), dews.words, passage.layer)
    if grown := _grown(mention, start, end):
        return Read(Change(grows=grown.value), grown.words, passage.layer)
    sways = _within(_SWAYS.find(passage), start, end) if mention.noun.kind is SubjectKind.THING else []
    swaying = next((hit for hit in sways if _verb(mention, hit)), None)
    return Read(Change(sways=True), swaying.words, passage.layer) if swaying else None


def _grown(mention: Mention, start: int, end: int) -> Hit[float] | None:
    """What says that it grows or shrinks."""
    grown = _within(_GROWS.find(mention.hit.passage), start, end)
    return next((hit for hit in grown if _verb(mention, hit)), None)


_LUSTROUS = listed(
    "gemstone gem diamond crystal jewel ruby emerald sapphire ring coin crown trophy sword blade spoon knife "
    "pearl necklace medal mirror metal armor armour key jewelry amulet pendant"
)
"""What is dull or bright by itself, and not by a lamp."""
_BRIGHT = re.compile(r"\b(?:bright|brilliant|shiny|shining|sparkling|radiant|dazzling|gleaming|vivid)", re.I)
_DULL = re.compile(r"\b(?:dull|dim|matte|tarnished|lackluster|lifeless|cloudy)", re.I)


def _of_lustre(mention: Mention, last: str) -> Change | None:
    """ "from dull to bright": a thing that shines in the end, or no more."""
    if mention.noun.name.split()[-1] not in _LUSTROUS:
        return None
    if _BRIGHT.search(last):
        return Change("dull", "shining")
    return Change("shining", "dull") if _DULL.search(last) else None


_OF_HEAT = re.compile(r"\b(?:temperature|pressure|heat|level of|snow|rain|sun)\b", re.I)
_BEING = frozenset({"is", "being", "gets", "slowly", "gradually"})
"""Before "filled": it is filled as one looks on."""


def _of_matter(mention: Mention, start: int, end: int) -> Read[Change] | None:
    """What ripens, is baked, glows with heat, fills, empties, or loses its leaves."""
    if mention.noun.kind is not SubjectKind.THING:
        return None
    for hit in _within(_MATTER.find(mention.hit.passage), start, end):
        if hit.words.lower() == "filled" and hit.passage.tokens[hit.start - 1].low not in _BEING:
            continue  # it is full already
        if hit.words.lower().startswith(("drop", "fall")) and not mention.noun.name.endswith("thermometer"):
            continue  # it goes down as it is
        if hit.words.lower().startswith(("rise", "climb")) and _OF_HEAT.search(
            hit.passage.words(mention.hit.end, hit.start)
        ):
            continue  # "as the temperature drops"
        done = hit.end == hit.start + 1 and hit.words.lower().endswith("ed")  # "is filled with roses"
        change = of_matter(hit.value, mention.noun.name) if _verb(mention, hit) and not done else None
        if change is not None and change.pops:
            grown = next(
                (g for g in _within(_GROWS.find(hit.passage), start, hit.start) if _verb(mention, g)), None
            )
            return Read(replace(change, grows=grown.value if grown else 1.0), hit.words, hit.layer)
        if change is not None:
            return Read(change, hit.words, hit.layer)
    return None


def _another_thing(mention: Mention, text: str) -> Read[Change] | None:
    """ "turns into a rose": a thing of another name, and no colour, stuff or size."""
    hit = _INTO_A_THING.search(text) if mention.noun.kind is SubjectKind.THING else None
    noun = (hit["b"] or hit["c"]).lower() if hit else ""
    last = noun.split()[-1] if noun else ""
    if hit is None or last not in THINGS or last == mention.noun.name.split()[-1]:
        return None
    return Read(Change(into=noun), hit[0].strip(), mention.hit.passage.layer)


def _each(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every verb that the pattern may begin with."""
    hit = pattern.search(text)
    while hit:
        yield hit
        hit = pattern.search(text, hit.start() + 1)


def _within(hits: Sequence[Hit[V]], start: int, end: int) -> list[Hit[V]]:
    return [hit for hit in hits if start <= hit.start < end and not hit.negated]


def _token(passage: Passage, start: int, offset: int) -> int:
    """The token that begins so many characters after another."""
    at = passage.tokens[start].start + offset
    return next((k for k in range(start, len(passage.tokens)) if passage.tokens[k].start >= at), start)


def _is_its_own(mention: Mention, at: int) -> bool:
    """Whether the clause of a verb is still about the noun: it begins with no other."""
    passage = mention.hit.passage
    opening = passage.clause_of(at)[0]
    if passage.tokens[at - 1].low in ("that", "which"):
        return at - 1 == mention.hit.end
    if (
        opening <= mention.hit.start
        or passage.tokens[at].sentence != passage.tokens[mention.hit.start].sentence
    ):
        return True
    return passage.tokens[opening].low not in _OTHERS and not any(
        token.low in _OTHERS
        for token in passage.tokens[opening + 1 : at]
        if passage.tokens[opening].low == "as"
    )


def _verb(mention: Mention, hit: Hit[V]) -> bool:
    """Whether a word that may be an adjective or a noun is what the noun does: "melts", and not "blooming
    roses" or "the blossoms"."""
    passage, at = hit.passage, hit.start
    before = passage.tokens[at - 1] if at else None
    if before is None or not _is_its_own(mention, at):
        return False
    if passage.tokens[max(0, at - 2)].low == "as" and before.low == "if":
        return False  # "as if washed away"
    if passage.tokens[at].low in _HUES_TOO and at != mention.hit.end and not before.low.endswith("ly"):
        return False  # "displaying reds and yellows"
    if before.low.endswith(_OF_ADJECTIVES) and before.low not in NAMES and at != mention.hit.end:
        return False  # "delicate blooms"
    if passage.tokens[at].low.endswith("ing"):
        own = at == mention.hit.end or before.low in _DOES or before.low.endswith("ly")
        after = passage.tokens[at + 1] if at + 1 < len(passage.tokens) else None
        if not own and after and after.low in NAMES and after.clause == hit.clause:
            return False  # ", melting cheese"
        return (
            own
            or before.clause != hit.clause
            or passage.clause_of(at)[0] != passage.clause_of(mention.hit.start)[0]
        )
    return before.low not in _NOUN_AFTER


def _first(text: str, verb: str) -> str | None:
    """The colour or stuff a verb leads to: "to a pale grey", and not "changing leaves beside a red barn"."""
    hit = _KNOWN.first([passage_of("", text)])
    between = {token.low for token in hit.passage.tokens[: hit.start]} if hit else set()
    if (
        hit is None
        or hit.start > _NEAR
        or between & _ELSE
        or (verb.lower().endswith("ing") and not _LEADS_TO.match(text))
    ):
        return None
    tokens = hit.passage.tokens
    hue = tokens[hit.end].low if hit.end < len(tokens) else ""
    known = AS.get(hit.value, hit.value)
    return hue if known in STUFFS - COLOURS and hue in COLOURS else known  # "a crystalline blue"


def _last(text: str) -> str | None:
    hits = _KNOWN.said([passage_of("", text)])
    if len(hits) > 1 and hits[-1].value == "plastic" and hits[-2].end == hits[-1].start:
        hits.pop()  # of red plastic one sees the red
    return AS.get(hits[-1].value, hits[-1].value) if hits else None


def _light(sky: str, what: str) -> TimeOfDay:
    """A grey cloud is a grey day, a black one the dark before a storm, and a white one a fair day."""
    clouds = {"night": "blue-hour", "overcast": "overcast"} if what.startswith("cloud") else {}
    return TimeOfDay(clouds.get(sky, sky))


def sky_change(
    text: str, subjects: Sequence[Subject], plain: bool = True
) -> tuple[TimeOfDay, TimeOfDay] | None:
    """From one light to another, when it is the sky, a cloud or a room that changes its colour; where an
    hour is named too, so not `plain`, both colours must be."""
    for each in subjects:
        if each.name in _OF_THE_SKY and each.change is not None:
            change = each.change.value
            return _between(change.before or "", change.after or "", each.name, plain)
    hit = _SKY.search(text)
    if hit is None:
        return None
    first, second = hit["a"], hit["b"]
    if " to " in (parted := re.sub(r"\binto\b", "to", second)) and "from" in second.lower():
        first, second = parted.split(" to ", 1)
    return _between(first, second.split(" to ")[-1], hit["what"], plain)


def _between(first: str, second: str, what: str, plain: bool) -> tuple[TimeOfDay, TimeOfDay] | None:
    before, after = _SKIES.first([passage_of("", first)]), _SKIES.first([passage_of("", second)])
    if after is None or not (plain or before):
        return None
    start, end = (_light(each.value, what) if each else TimeOfDay.DAY for each in (before, after))
    return (start, end) if start is not end else None
