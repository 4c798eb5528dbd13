"""Who and what is in the picture: the cast first, then what the words name.

Knows no geometry. Each cast member is one subject; a noun that may mean a member does, unless it
says another, or comes as a passer-by.
"""

import re
from collections.abc import Iterable, Sequence

from filmkit.studio.animatic.intent import Facing, Part, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.becoming.changes import change_of
from filmkit.studio.animatic.words.becoming.ground import ground_of
from filmkit.studio.animatic.words.becoming.stature import stature_of
from filmkit.studio.animatic.words.becoming.young import as_their_kind
from filmkit.studio.animatic.words.filmed.shooting import size_said
from filmkit.studio.animatic.words.grammar.mention import LIVING, Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.kin import KIN
from filmkit.studio.animatic.words.vocabulary.nouns import (
    CROWDED,
    FILLED,
    MACHINES,
    PLURAL,
    ROOM_FOR_MANY,
    STAYED_IN,
)
from filmkit.studio.animatic.words.where.place import named_first, place_of, within_a_place
from filmkit.studio.animatic.words.who import deeds
from filmkit.studio.animatic.words.who.again import Found, is_one
from filmkit.studio.animatic.words.who.cast import cast_subjects
from filmkit.studio.animatic.words.who.dressing import description_of
from filmkit.studio.animatic.words.who.finding import placed
from filmkit.studio.animatic.words.who.looking import feeling_of
from filmkit.studio.animatic.words.who.matches import match_of
from filmkit.studio.animatic.words.who.meeting import folk_step_back, is_led
from filmkit.studio.animatic.words.who.members import means_a_member
from filmkit.studio.animatic.words.who.named_for import done_by, named_for
from filmkit.studio.animatic.words.who.plot import told_in_order
from filmkit.studio.animatic.words.who.relations import standing, stands_by
from filmkit.studio.animatic.words.who.strangers import strangers
from filmkit.studio.animatic.words.who.unlisted import joined, unknown_thing
from filmkit.studio.animatic.words.who.writing import lettered

_OF_SOMETHING = listed("steam smoke flames sparks drops droplets vapor vapour bubbles")
_FAR_OFF = listed("below beneath beyond distance afar underneath behind")
"""Where a busy city is seen from so far that no one passes the lens."""
_GOES_ROUND = re.compile(
    r"\b(?:camera|lens|drone|shot)(?: \w+){0,3} (?:orbit|circl|rotat|revolv|spin|zoom|clos|focus|push)\w*"
    r"(?: \w+){0,2} (?:around|round|on)(?: (?:an?|the)(?:,? [\w-]+,?){0,2})?$",
    re.I,
)


def subjects_of(layers: Layers) -> tuple[Subject, ...]:
    """All subjects, those in the background last."""
    if not layers.brief.people and (players := match_of(layers)):
        return players
    cast = cast_subjects(layers)
    found = _nouns(layers, bool(cast))
    living = [each.mention for each in found if each.mention.noun.kind in LIVING and not each.background]
    rest = as_their_kind(
        [
            _subject(layers, each, living, len(cast))
            for each in found
            if not (cast and means_a_member(layers, each))
        ]
    )
    things = _things(layers, [*cast, *rest])
    every = [*cast, *rest, *things, *_extras(layers, [*cast, *rest])]
    every = lettered(layers, every or ground_of(layers))
    return tuple(sorted(every, key=lambda each: each.background))


def _extras(layers: Layers, others: Sequence[Subject]) -> list[Subject]:
    """The people of "a busy station", where no words name them."""
    if any(each.background and each.kind.value is SubjectKind.PERSON for each in others):
        return []
    for passage in layers.of("place", "prompt", "subject", "environment"):
        lows = [token.low for token in passage.tokens]
        for at, token in enumerate(passage.tokens):
            rooms = set(lows[at + 1 : at + 4]) & ROOM_FOR_MANY
            far = bool(_FAR_OFF & set(lows[at + 2 : at + 6]))
            if token.low in CROWDED and not token.negated and rooms and not far:
                said = Read(FILLED, token.low, passage.layer)
                person = Read(SubjectKind.PERSON, token.low, passage.layer)
                act = Read("talk" if rooms & STAYED_IN else "walk")
                return [Subject(person, "people", "people", said, act, background=True)]
    return []


def _speaks_of_one(stranger: Mention, living: Sequence[int]) -> bool:
    """ "The camera is fixed on a woman. She …": somebody who stands before, and no stranger."""
    return stranger.noun.name in ("he", "she") and any(at < stranger.start for at in living)


def _nouns(layers: Layers, cast: bool) -> list[Found]:
    found: list[Found] = []
    for passage in layers.of("prompt", "subject", "action", "environment"):
        heads = joined(passage, [each for each in mentions(passage) if not within_a_place(each.hit)])
        if not (cast or found):
            living = [each.start for each in heads if each.noun.kind in LIVING]
            alone = not any(each.subject for each in heads)
            named = strangers(passage, alone, None if alone else min(living, default=None))
            named = [each for each in named if not _speaks_of_one(each, living)]
            heads = sorted([*named, *heads], key=lambda each: each.start)
        of_a_place = (bool(found) and all(each.background for each in found)) or named_first(passage, heads)
        for each in heads:
            placed(found, each, layers, of_a_place, cast)
    if not cast and all(each.background for each in found):
        found = [Found(each, False) for each in _by_name(layers)] + found
    found = folk_step_back(_told_apart(found))
    if not cast and found and _late_thing(found[0]) and _is_a_detail(found[0].mention, layers):
        found = found[1:]
    if not cast and (not found or _late_thing(found[0])):
        found = [Found(each, False) for each in _unknown(layers)] or found
    if not (cast or found) and (place_of(layers) is None or _from_near(layers) or _comes_of_it(layers)):
        found = [Found(each, False) for each in _anything(layers)]
    if not (cast or found):
        found = [Found(each, False) for each in _gone_round(layers)]
    return found + _stood_by(found)


def _gone_round(layers: Layers) -> list[Mention]:
    """ "The camera orbits around a vase in a room": the thing that a camera goes round or closes in on."""
    for passage in layers.of("prompt", "subject"):
        for each in mentions(passage):
            if each.noun.kind is SubjectKind.THING and not (each.likened or within_a_place(each.hit)):
                first = passage.sentence_of(each.start)[0]
                if _GOES_ROUND.search(passage.words(first, each.start)):
                    return [each]
    return []


def _is_a_detail(mention: Mention, layers: Layers) -> bool:
    """ "lily pads float": several of a sort, told of later than a place or a sight, are a part of it."""
    where = place_of(layers)
    several = mention.count == PLURAL and mention.counted == mention.hit.words
    named = where is not None and where.layer == mention.hit.layer and where.sentence < mention.hit.sentence
    return several and named


def _by_name(layers: Layers) -> list[Mention]:
    """The first whom a text calls by name, where all that it tells of before is in the background."""
    for passage in layers.of("prompt", "subject"):
        if passage.tokens and (named := strangers(passage, False, len(passage.tokens))):
            return named
    return []


def _late_thing(first: Found) -> bool:
    """What is spoken of later is what the shot is about only if its beginning names nothing."""
    return first.mention.noun.kind is SubjectKind.THING and first.mention.hit.sentence > 0


def _from_near(layers: Layers) -> bool:
    """Whether the picture is too near to be of a place."""
    said = size_said(layers)
    return said is not None and said.value in ("close-up", "extreme-close-up")


def _comes_of_it(layers: Layers) -> bool:
    """ "Steam rises from a cup": what it is about is where that comes from."""
    opening = [passage.tokens[0].low for passage in layers.of("prompt", "subject") if passage.tokens]
    return bool(opening) and opening[0] in _OF_SOMETHING


def _anything(layers: Layers) -> list[Mention]:
    """What is named first, of a text that names no place: better than an empty meadow."""
    for passage in layers.of("prompt", "subject"):
        for each in mentions(passage):
            if not (each.likened or each.body or within_a_place(each.hit)):
                return [each]
    return []


def _unknown(layers: Layers) -> list[Mention]:
    """What a text begins with, where no table holds it and it is no place."""
    for passage in layers.of("prompt", "subject"):
        if not named_first(passage, []):
            return unknown_thing(passage)
    return []


def _stood_by(found: list[Found]) -> list[Found]:
    """Tell each where it stands; what it stands by and nobody has found yet is given back."""
    more: list[Found] = []
    for one in [each for each in found if not each.background and not each.mention.body]:
        said = stands_by(one.mention, mentions(one.mention.hit.passage))
        if said is None:
            continue
        read, other = said
        if _on_a_table(one.mention, read.value, other):
            continue
        there = next((each for each in [*found, *more] if is_one(each, other) or _is_that(each, other)), None)
        if there is None:
            there = Found(other, True)
            more.append(there)
        if there is not one:
            name = there.mention.noun.name
            one.stands = standing(read, KIN.get(name, name))
    return more


def _is_that(found: Found, other: Mention) -> bool:
    """ "stands by a car. The car gleams": found by its later mention."""
    later = found.mention.definite and found.mention.hit.sentence > other.hit.sentence
    return later and found.mention.noun == other.noun


def _on_a_table(mention: Mention, relation: str, other: Mention) -> bool:
    """What lies on a table lies in its place, which is a table."""
    return (
        mention.noun.kind is SubjectKind.THING
        and relation == "on"
        and other.noun.name in ("table", "desk", "counter")
    )


def _told_apart(found: list[Found]) -> list[Found]:
    """Where somebody is in the picture, a thing counts only beside them: "a girl and a balloon"."""
    living = [one for one in found if not one.background and one.mention.noun.kind in LIVING]
    clauses = {(one.mention.hit.layer, one.mention.hit.clause) for one in living}
    return [
        one
        for one in found
        if not living
        or one.mention.noun.kind is not SubjectKind.THING
        or one.mention.noun.name in MACHINES
        or one.listed
        or (one.mention.hit.layer, one.mention.hit.clause) in clauses
    ]


def _subject(layers: Layers, found: Found, living: Sequence[Mention], cast: int) -> Subject:
    mention, people = found.mention, len(living) + cast
    passage = mention.hit.passage
    acts = deeds.acts_of(layers, mention, found.background)
    if is_led(mention):
        acts = [Read(named_for(mention) or "walks", mention.hit.words, mention.hit.layer)]
    lives = mention.noun.kind in LIVING and not mention.apart
    if passage.layer == "prompt" and lives and not found.background:
        acts = told_in_order(acts, mention, living, found.others)
    if mention.noun.kind is SubjectKind.THING and not found.background:
        acts = _turning(layers, acts, found.others)
    moves = deeds.goes(acts[:1] if len(acts) > 1 and lives else acts, passage)
    if not found.background:
        acts = done_by(acts, mention)
    near = [deeds.around(mention)]
    feelings = (
        _feelings(layers, passage) if mention.noun.kind is SubjectKind.PERSON and not found.background else []
    )
    feeling = feeling_of(feelings)
    late = found.background and mention.hit.sentence > 0
    person = mention.noun.kind is SubjectKind.PERSON
    statures = (stature_of(act) for act in acts) if person else ()
    holds = deeds.held_later(found.others) if person else None
    described = description_of(mention, found.others, people == mention.count == 1 and not found.background)
    return Subject(
        kind=Read(mention.noun.kind, mention.hit.words, mention.hit.layer),
        name=KIN.get(mention.noun.name, mention.noun.name),
        description=f"{described}, {holds[1]}" if holds else described,
        count=Read(mention.count, mention.counted or mention.hit.words, mention.hit.layer),
        act=acts[0] if acts else Read("sits and eats" if mention.noun.name == "diners" else "stand"),
        feeling=feeling or Read("neutral"),
        facing=deeds.facing_of(layers.of("subject", "action", "prompt"), moves),
        part=Part(mention.body) if mention.body else Part.WHOLE,
        held=deeds.held_of(acts, near) or found.carries or (holds[0] if holds else None) if person else None,
        moves=moves,
        where=deeds.where_of(near),
        beats=tuple(acts) if len(acts) > 1 else (),
        stands=found.stands,
        change=next(filter(None, statures), None) if person or late else change_of(mention),
        background=found.background,
    )


_TURNS = re.compile(r"\b(?:spins?|spinning|rotat\w+|revolv\w+|twirls?)\b", re.I)


def _turning(layers: Layers, acts: list[Read[str]], others: Sequence[Mention]) -> list[Read[str]]:
    """ "A shoe sits on a stand. … while the shoe rotates": a thing that is told to turn later on does so."""
    later = (act for other in others for act in deeds.acts_of(layers, other, False))
    turns = next((act for act in later if _TURNS.search(act.value)), None)
    return [turns] if turns is not None else acts


def _feelings(layers: Layers, passage: Passage) -> list[Passage]:
    return [
        *layers.of("action", "subject"),
        *layers.of("mood"),
        *([passage] if passage.layer == "prompt" else []),
    ]


def _things(layers: Layers, others: Iterable[Subject]) -> list[Subject]:
    """Props that nobody holds and no noun has named."""
    there = list(others)
    out: list[Subject] = []
    held = [each.held for each in there if each.held]
    for thing in layers.brief.things:
        text = passage_of("props", f"{thing.name} {thing.description}")
        if deeds.held_name(text) in held or any(each.name == thing.name for each in there):
            continue
        if deeds.held_name(text) and any(each.kind.value is SubjectKind.PERSON for each in there):
            continue
        out.append(
            Subject(
                Read(SubjectKind.THING, thing.name, "props"),
                thing.name,
                thing.description,
                facing=Read(Facing.FRONT),
            )
        )
    return out
