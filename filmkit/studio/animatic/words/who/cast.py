"""The cast: which of them does which beat, where each looks and what each holds.

Knows no geometry. With two in the cast, who is named first acts and the other is acted on.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.brief import Person
from filmkit.studio.animatic.intent import Facing, Part, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.nouns import BODY, MEN, WOMEN
from filmkit.studio.animatic.words.who.deeds import (
    FACINGS_SAID,
    facing_of,
    goes,
    held_name,
    held_of,
    where_of,
)
from filmkit.studio.animatic.words.who.looking import feeling_of

_BODY = lexicon(BODY)
_ELSEWHERE = re.compile(
    r"\b(away|window|sea|sky|horizon|camera|lens|mirror|floor|ceiling|door|board|letter|book|phone|"
    r"photograph|alone|leaves?|turns?|looks? (up|down|back|out))\b",
    re.I,
)
"""Where somebody looks who does not look at whom they talk to."""
_TEACHES = re.compile(r"\b(show|teach|taught|guid|help|instruct)", re.I)
_HOW_TO = re.compile(r"\bhow to\b(.+)|\bto\b(.+)", re.I)
_TALKS = re.compile(r"\b(talk|speak|say|tell|ask|argu|whisper|explain|shout|call|sing)", re.I)
_TO_EACH = re.compile(r"\b(each other|together|both|one another|they)\b", re.I)
_OLD = listed("old older elder aged ancient eldest grandmother grandfather")
_YOUNG = listed("young younger little child small youngest")
_DECADES = {
    "thirt": 30,
    "fort": 40,
    "fift": 50,
    "sixt": 60,
    "sevent": 70,
    "eight": 80,
    "ninet": 90,
    "twent": 20,
}
_SMALL = {
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "sixteen": 16,
}


def cast_subjects(layers: Layers) -> list[Subject]:
    """Each cast member, as the brief describes it."""
    people = layers.brief.people
    acts = _shared_out(layers)
    passages = layers.of("subject", "action", "prompt")
    part = _part(layers)
    out = []
    for person, beats in zip(people, acts, strict=True):
        moves = goes(beats, *layers.of("subject")) if len(people) == 1 else goes(beats)
        feeling = feeling_of(
            [*layers.of("action", "subject", "prompt", "mood"), passage_of("cast", person.description)]
        )
        out.append(
            Subject(
                kind=Read(SubjectKind.PERSON, person.name, "cast"),
                name=person.name,
                description=person.description,
                count=Read(1, person.name, "cast"),
                act=beats[0] if beats else Read("stand"),
                feeling=feeling or Read("neutral"),
                facing=facing_of(passages, moves) if len(people) == 1 else _turned(layers, person),
                part=part,
                held=held_of(beats, [*layers.of("subject"), *_props(layers)])
                if len(people) == 1
                else held_of(beats, []),
                moves=moves,
                where=where_of(layers.of("subject", "action")) if len(people) == 1 else None,
                beats=tuple(beats) if len(beats) > 1 else (),
                opposite=_across(layers, beats) if len(people) == 1 else None,
            )
        )
    return out


def _across(layers: Layers, beats: Sequence[Read[str]]) -> Subject | None:
    """The other of a conversation, unless the words turn the face to something else."""
    said = " ".join(beat.value for beat in beats[:1])
    other = next(iter(layers.brief.opposite), None)
    if (
        other is None
        or _ELSEWHERE.search(said)
        or FACINGS_SAID.first(layers.of("subject", "action", "prompt"))
    ):
        return None
    return Subject(Read(SubjectKind.PERSON, other.name, "scene"), other.name, other.description)


def _turned(layers: Layers, person: Person) -> Read[Facing]:
    """Over a shoulder its owner turns the back: whom the words name, else who is named last."""
    text = " ".join((layers.brief.framing or "", layers.brief.subject, layers.brief.camera.text)).lower()
    if not re.search(r"over[- ](the|his|her|their|\w+'s)[- ]shoulder", text):
        return Read(Facing.THREE_QUARTER)
    named = [each for each in layers.brief.people if f"over {each.name.lower()}'s shoulder" in text]
    owner = named[0] if named else layers.brief.people[-1]
    return Read(Facing.BACK if person is owner else Facing.THREE_QUARTER)


def _props(layers: Layers) -> list[Passage]:
    """Props are in somebody's hand when the shot is about hands, or the prop is carried."""
    out = []
    for thing in layers.brief.things:
        if held_name(passage_of("props", f"{thing.name} {thing.description}")):
            out.append(passage_of("props", f"with {thing.name}"))
    return out


def _part(layers: Layers) -> Part:
    """What of a person the subject's first noun names."""
    one = len(layers.brief.people) == 1
    for passage in layers.of("subject", "prompt", *(["action"] if one else [])):
        for hit in _BODY.said([passage]):
            if hit.start <= 3 and hit.clause == passage.tokens[0].clause:
                return Part(hit.value)
        if passage.layer == "subject":
            break
    return Part.WHOLE


def _shared_out(layers: Layers) -> list[list[Read[str]]]:
    """The beats of each cast member."""
    people = layers.brief.people
    out: list[list[Read[str]]] = [[] for _ in people]
    for passage in layers.of("action") or layers.of("subject", "prompt"):
        for clause in re.split(r";|\.\s", passage.text):
            if clause.strip():
                _share(clause.strip(), passage.layer, people, out)
    return out


def _share(clause: str, layer: str, people: Sequence[Person], out: list[list[Read[str]]]) -> None:
    named = _named(clause, people)
    if _nobody_of_them(clause):
        return
    if len(people) < 2 or not named or _TO_EACH.search(clause):
        for index, beats in enumerate(out):
            if not named or index in named or _TO_EACH.search(clause):
                beats.append(Read(clause, clause, layer))
        return
    agent = named[0]
    words = _predicate(clause, len(named) > 1)
    out[agent].append(Read(words, words, layer))
    for other in named[1:]:
        out[other].append(_answer(clause, layer))


def _predicate(clause: str, taught: bool) -> str:
    """A lesson is told from its verb on, so that the lesson is the act and not what is taught."""
    hit = _TEACHES.search(clause) if taught else None
    return clause[hit.start() :] if hit else clause


def _answer(clause: str, layer: str) -> Read[str]:
    """What the one acted on does."""
    if _TEACHES.search(clause) and (hit := _HOW_TO.search(clause)):
        words = (hit[1] or hit[2]).strip()
        return Read(words, words, layer)
    return Read("listens") if _TALKS.search(clause) else Read("looks at")


def _nobody_of_them(clause: str) -> bool:
    return bool(
        re.match(r"(someone|somebody|a |an |rain|steam|smoke|snow|the wind|wind|dust|light)\b", clause, re.I)
    ) and not (re.match(r"(a|an) (\w+ )?(hand|finger|face)", clause, re.I))


def _named(clause: str, people: Sequence[Person]) -> list[int]:
    """Which members a clause names, in order."""
    ages = [_age(person) for person in people]
    found: dict[int, int] = {}
    for at, token in enumerate(passage_of("action", clause).tokens):
        for index, person in enumerate(people):
            forms = set(noun_forms(token.low))
            by_age = len(people) > 1 and (
                (forms & _OLD and ages[index] == max(ages)) or (forms & _YOUNG and ages[index] == min(ages))
            )
            by_sex = (token.low in ("she", "her") and _sex(person) == "w") or (
                token.low in ("he", "him", "his") and _sex(person) == "m"
            )
            if forms & words_of(person) or by_age or (by_sex and not found and token.low in ("she", "he")):
                found.setdefault(index, at)
    return sorted(found, key=lambda index: found[index])


def names_anyone(words: str, people: Sequence[Person]) -> bool:
    """Whether a clause names one of them by name, or by the noun of a description."""
    said = {form for token in passage_of("action", words).tokens for form in noun_forms(token.low)}
    return any(said & words_of(person) for person in people)


def words_of(person: Person) -> set[str]:
    """The nouns that mean a cast member: its name's words and the sex or age its description begins with."""
    own = set(re.findall(r"[a-z]+", person.name.lower()))
    state = person.name.lower().split("/")[-1]
    if "/" in person.name:
        own = set(re.findall(r"[a-z]+", state)) | own
    first = [token.low for token in passage_of("cast", person.description).tokens[:8]]
    return own | {word for word in first if word in WOMEN or word in MEN}


def _sex(person: Person) -> str:
    words = re.findall(r"[a-z]+", f"{person.name} {person.description}".lower())
    return next(("w" if word in WOMEN else "m" for word in words if word in WOMEN or word in MEN), "")


def _age(person: Person) -> int:
    """A guess that only tells old from young."""
    low = person.description.lower()
    if hit := re.search(r"\b(\d{1,2})\b", low):
        return int(hit[1])
    for word in re.findall(r"[a-z]+", low):
        if word in _SMALL and re.search(rf"\bof {word}\b|{word}[- ]year", low):
            return _SMALL[word]
        if word.endswith(("ty", "ties")):
            stem = next((decade for decade in _DECADES if word.startswith(decade)), None)
            if stem:
                return _DECADES[stem]
    if any(word in low for word in ("girl", "boy", "child")):
        return 9
    return 75 if any(word in low for word in ("old ", "elderly", "grandmother", "grandfather")) else 35
