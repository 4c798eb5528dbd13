"""Where a shot plays: a kind of place, the set that shows it, and whether it has a roof."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.forms import is_plural, verb_forms
from filmkit.studio.animatic.words.fronts import is_outside
from filmkit.studio.animatic.words.layers import PROSE, Layers
from filmkit.studio.animatic.words.lexicon import Hit, lexicon, of_phrases
from filmkit.studio.animatic.words.likened import unworn
from filmkit.studio.animatic.words.likenesses import COUNTED, GIVEN, NAMES, TRADES, Noun
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.skylines import as_it_is_seen
from filmkit.studio.animatic.words.strays import belongs_to_all, carried, comes_from_there, without_strays
from filmkit.studio.animatic.words.tables import listed, phrases
from filmkit.studio.animatic.words.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.implied import IMPLIED, NOT_PLACES
from filmkit.studio.animatic.words.vocabulary.places import (
    HAVE_FRONTS,
    HAVE_TERRACES,
    INSERTS,
    LAID,
    PLACES,
    SURFACES,
    Place,
)
from filmkit.studio.animatic.words.windows import is_a_view, is_through

_WORDS = of_phrases(
    {phrase: place for place in reversed(PLACES) for phrase in phrases(place.words)}
    | dict.fromkeys(phrases(NOT_PLACES))
)
_SINGLE = frozenset(phrase for phrase in _WORDS.phrases if " " not in phrase) | listed("ice pearl sunflower")
_BODIES = listed("moon moons planet planets asteroid asteroids star stars sun")
"""What is in the sky unless one is on it."""
_STREET = next(place for place in PLACES if place.kind == "street" and place.shown_by == "city-street")
_FRONT = Place("street", "grounds", False, "")
_TABLES = next(place for place in PLACES if place.shown_by == "restaurant-street")
_FRONTS = frozenset(phrases(HAVE_FRONTS))
_DINERS = frozenset(phrases(HAVE_TERRACES))
_MOON = next(place for place in PLACES if place.words == "moon")
_ATELIER = next(place for place in PLACES if "art studio" in phrases(place.words))
_ARTS = listed(
    "artist artists painter painters sculptor sculptors sculptress potter easel canvas clay marble sculpture "
    "sculpts sculpting statue paint paints painting pottery chisel chisels chiseling palette brush"
)
"""What tells that a studio is one of art."""
_INSERTS = lexicon(INSERTS, verbs=True)
_LAID = lexicon({"tabletop": LAID})
_IMPLIED = lexicon(dict(enumerate(IMPLIED.values())), verbs=True)
_SURFACES = lexicon({"macro": SURFACES})
_LINKS = listed(
    "with in at on inside into within through along across near beside outside over by under beneath "
    "around above against to from of toward towards down up behind"
)
_GOES_TO = listed("to into through across towards toward onto")
_REACHES = listed("reach enter cross visit arrive traverse explore climb leave find discover")
_INSIDE = listed("in inside at within on through into along across")
_BESIDE = _INSIDE | {"by", "near", "beside", "among", "between", "against", "above", "under"}
_THROUGH = listed("in through across along between")
_PASSING = listed("of like from to toward towards beyond")
_ARTICLES = listed("a an the")
_DOERS = listed("then he she they who it suddenly")
_TO = listed("to at goodbye back") | GIVEN
_BEING = listed("is are was were be")
_FROM_OUTSIDE = listed("houses homes cottages apartments flats cabins lofts")
"""Several of them are seen from outside, and no room."""
_BUILDS = listed("build builds construct constructs design designs buy buys dream dreams imagine imagines")
_DEED_IN_IT = re.compile(r"\w+ing\b|\w*ball\b|tennis|golf|ice|ski|boxing|skate", re.I)
_LIKE_ADVERBS = listed("lonely lovely only early hilly chilly family lively")
_UNDER = listed("under beneath below at to toward towards")
_ON_IT = listed("on across over in inside into through along upon around")
_ON_THE_GROUND = listed("kite kites looks looking look gazes gazing gaze points pointing")
_BEGINS = listed("begins begin starts start opens open beginning starting opening")
_STARTS = listed("launching launches launched launch blasting blasts lifting lifts taking takes off")


def place_of(layers: Layers) -> Hit[Place] | None:
    """The kind of place that the words name most plainly; an artist's studio is a workshop."""
    hit = _place_of(layers)
    if hit and hit.words.lower() in _BODIES and _preposition(hit) in ("on", "across"):
        return replace(hit, value=_MOON)
    if hit is None or hit.value.shown_by != "interior" or hit.words.lower() != "studio":
        return hit
    return replace(hit, value=_ATELIER) if _ARTS & {token.low for token in hit.passage.tokens} else hit


def _place_of(layers: Layers) -> Hit[Place] | None:
    given = layers.of("place")
    hits = _WORDS.said(given)
    if strong := [hit for hit, after in _followed(hits) if not hit.value.weak and not _describes(hit, after)]:
        return max(strong, key=lambda hit: (not hit.value.by, hit.end - hit.start, -hit.start))
    if given and (near := _WORDS.nearest(given[0])):
        return near
    prose = _named(layers.of(*PROSE))
    if hits and prose and prose.value.interior == hits[0].value.interior:
        return prose
    return (hits[0] if hits else None) or prose or _WORDS.first(layers.of("light"))


def _named(passages: Iterable[Passage]) -> Hit[Place] | None:
    """What prose calls the place: the earliest sentence, a place one is in before one that is named, a
    plain one before one that says only inside or outside."""
    said = _WORDS.said(passages)
    hits = [hit for hit, following in _followed(said) if not _passed_over(hit, following)]
    if way := next((hit for hit in hits if _leads_through(hit, hits)), None):
        return way
    named = next((hit for hit in hits if not (hit.value.weak or hit.value.by)), None)
    if named and (front := _front_of(named)):
        return front
    sights = [hit for hit in hits if hit.value.kind == "landmark"]
    first = min(hits, key=_rank, default=None)
    if first is None or first.value.kind != "city":
        return min((hit for hit in hits if not sights or hit.value.kind != "city"), key=_rank, default=None)
    return min(sights, key=_rank) if sights else as_it_is_seen(first, hits)


def _front_of(hit: Hit[Place]) -> Hit[Place] | None:
    """The outside of a house that somebody is before: "in front of the hotel", "past a bakery"."""
    if not hit.value.interior or not is_outside(hit.passage, hit.start, hit.end):
        return None
    words = hit.words.lower()
    place = _TABLES if words in _DINERS else _FRONT if words in _FRONTS else _STREET
    return replace(hit, value=place)


def _leads_through(hit: Hit[Place], hits: Sequence[Hit[Place]]) -> bool:
    """ "a road in the desert" is a road, and the country goes by; "a waterfall in a park" is one."""
    falls = hit.words.lower() in ("waterfall", "waterfalls")
    around = ("park",) if falls else ("landscape", "forest", "sea-coast")
    return (falls or hit.value.shown_by == "road") and any(
        other.start > hit.end and other.sentence == hit.sentence and _preposition(other) in _THROUGH
        for other in hits
        if other.passage is hit.passage and other.value.shown_by in around
    )


def _followed(hits: Sequence[Hit[Place]]) -> Iterator[tuple[Hit[Place], Hit[Place] | None]]:
    """Each with the one after it."""
    return zip(hits, [*hits[1:], None], strict=False)


def _describes(hit: Hit[Place], following: Hit[Place] | None) -> bool:
    """Only tells what kind of place follows, as in "a desert highway"; but a kitchen stays one before its
    window, and before a word that says only inside or outside."""
    sight = (
        following is not None
        and hit.value.shown_by == "grounds"
        and following.value.shown_by == "city-street"
    )
    return (
        following is not None
        and not sight
        and following.start == hit.end
        and following.passage is hit.passage
        and following.clause == hit.clause
        and not (following.value.by or following.value.weak)
    )


def _rank(hit: Hit[Place]) -> tuple[bool, bool, bool, int, int, int]:
    where = first if (first := hit.passage.tokens[hit.start].low) in _INSIDE else _preposition(hit)
    nearness = 0 if where in _INSIDE else 2 if where in _PASSING else 1
    from_there = comes_from_there(hit.passage, hit.end)
    return hit.value.weak, hit.value.by, from_there, hit.sentence, nearness, hit.start


def _preposition(hit: Hit[Place]) -> str:
    """The preposition that governs the place's words, if one stands shortly before them."""
    return "" if (at := _governor(hit)) is None else hit.passage.tokens[at].low


def _governor(hit: Hit[Place]) -> int | None:
    """Where that preposition stands. "in spring, waves": it governs spring alone; "across a vast, blue sky",
    "in woods, hills": what follows the comma too."""
    tokens = hit.passage.tokens
    for at in range(hit.start - 1, max(-1, hit.start - 7), -1):
        if tokens[at].sentence != hit.sentence:
            break
        opens = at == 0 or tokens[at - 1].sentence != hit.sentence
        listed_before = (
            hit.clause - tokens[at].clause <= 1
            and hit.start - hit.passage.clause_of(hit.start)[0] <= 2
            and (
                tokens[at + 1].low in _ARTICLES
                or any(at < h.start < hit.start for h in _WORDS.find(hit.passage))
            )
        )
        if tokens[at].low in _LINKS and (tokens[at].clause == hit.clause or opens or listed_before):
            return at
    return None


def _is_done(hit: Hit[Place]) -> bool:
    """ "she lifts a suitcase", "he parks the car", "then waves" name no lift, no park and no sea."""
    tokens = hit.passage.tokens
    if hit.end - hit.start > 1 or not hit.start:
        return False
    before, after = tokens[hit.start - 1].low, tokens[hit.end] if hit.end < len(tokens) else None
    if tokens[hit.start].low == "crossing" and after is not None and after.clause == hit.clause:
        return after.low not in _LINKS  # "crossing a swamp"
    if before.endswith("ly") and before not in _LIKE_ADVERBS and tokens[hit.start].low.endswith("s"):
        return True
    follows = after.low if after is not None and after.clause == hit.clause else ""
    if tokens[hit.start].low == "study":  # "students study a map", and no room
        return is_plural(before) or before in _DOERS or follows in GIVEN
    if not tokens[hit.start].low.endswith("s") or before in COUNTED - {"and"}:
        return False
    waves = tokens[hit.start].low == "waves" and before in NAMES and follows in _LINKS
    if waves or (follows in GIVEN and before != "and"):  # "the flag waves in the wind"
        return True
    return before in _DOERS or (before in (*TRADES, "and") and (follows in _TO or before != "and"))


def _only_aimed_at(hit: Hit[Place]) -> bool:
    """ "a rocket launching into orbit" is on the ground yet."""
    before = hit.passage.tokens[max(0, hit.start - 3) : hit.start]
    return hit.value.kind in ("space", "sky") and any(token.low in _STARTS for token in before)


def _is_overhead(hit: Hit[Place]) -> bool:
    """ "under a clear sky", "flies a kite in the sky", "looks up at the moon": one is on the ground."""
    if hit.words.lower().split()[-1] in _BODIES:
        return _preposition(hit) not in _ON_IT
    if hit.value.kind != "sky":
        return False
    start, end = hit.passage.sentence_of(hit.start)
    return _preposition(hit) in _UNDER or bool(
        _ON_THE_GROUND & {token.low for token in hit.passage.tokens[start:end]}
    )


def _filmed_with(hit: Hit[Place]) -> bool:
    """ "The camera begins with a field": the field is the place, and nothing that goes with another."""
    at = _governor(hit)
    return at is not None and at > 0 and hit.passage.tokens[at - 1].low in _BEGINS


def _passed_over(hit: Hit[Place], following: Hit[Place] | None) -> bool:
    """Named, but only as what a thing is like, or before the place it describes."""
    if _describes(hit, following):
        return True
    tokens = hit.passage.tokens
    before = tokens[hit.start - 1].low if hit.start else ""
    return (
        before in ("like", "resembling")
        or belongs_to_all(hit.passage, hit.start)
        or _is_done(hit)
        or _only_aimed_at(hit)
        or _is_overhead(hit)
        or (_preposition(hit) == "with" and not _filmed_with(hit))
        or (hit.value.by and not _is_at(hit))
        or _built(hit)
        or hit.words.lower() in _FROM_OUTSIDE
        or carried(hit.passage, hit.end)
        or (not hit.value.interior and is_a_view(hit.passage, hit.start))
    )


def _is_at(hit: Hit[Place]) -> bool:
    """Whether somebody is in, on or at a thing that tells the place, or looks out of it."""
    if hit.value.shown_by == "by-the-window" and is_through(hit.passage, hit.end - 1):
        return True
    return _preposition(hit) in (_INSIDE if hit.value.kind == "landmark" else _BESIDE)


def _built(hit: Hit[Place]) -> bool:
    """ "build their own houses": what is yet to be."""
    before = hit.passage.tokens[max(0, hit.start - 4) : hit.start]
    return any(token.low in _BUILDS and token.clause == hit.clause for token in before)


def gone_to(layers: Layers, where: Hit[Place] | None) -> tuple[str, ...]:
    """The words for places that later sentences lead to from the one that is drawn: a shot has no cut."""
    if where is None:
        return ()
    found: list[str] = []
    for hit, following in _followed(_WORDS.said(layers.of(where.layer))):
        later = hit.sentence > where.sentence and hit.value.kind != where.value.kind
        if later and not (hit.value.by or hit.value.weak or _passed_over(hit, following)) and _leads_to(hit):
            found.append(hit.words.lower())
    return tuple(dict.fromkeys(found))


def _leads_to(hit: Hit[Place]) -> bool:
    """Whether somebody goes there: "to a castle", "crossed the desert", "arrived at a lake"."""
    if _preposition(hit) in _GOES_TO:
        return True
    tokens = hit.passage.tokens
    before = [token for token in tokens[max(0, hit.start - 4) : hit.start] if token.sentence == hit.sentence]
    return any(form in _REACHES for token in before for form in verb_forms(token.low))


def said_of_it(text: str, where: Hit[Place] | None) -> str:
    """What may say how a place looks: all but the words of places that name none."""
    named = where if where and where.value.shown_by == "landscape" and text == where.passage.text else None
    return without_strays(text, _SINGLE, named.sentence if named else None)


def insert_set(layers: Layers) -> Hit[str] | None:
    """The table that a close shot of hands or things is laid on."""
    return _INSERTS.first(layers.of("subject", "action", "prompt"))


def laid_set(layers: Layers, thing: str) -> Hit[str] | None:
    """The bare table under a small thing that is shown alone."""
    if thing not in _LAID.phrases:
        return None
    return _LAID.first(layers.of("subject", "action", "prompt"))


def surface_set(layers: Layers) -> Hit[str] | None:
    """A surface that fills the picture."""
    return _SURFACES.first(layers.of("subject", "action", "prompt"))


def implied_place(layers: Layers) -> tuple[str, Place] | None:
    """A place that nobody names, and what it is called: what a trade, a tool or a game implies, in the first
    sentence that does."""
    hits = _IMPLIED.said(layers.of("prompt", "subject", "action"))
    first = min(unworn(hits), key=lambda hit: (hit.sentence, hit.value), default=None)
    if first is None:
        return None
    name = list(IMPLIED)[first.value]
    shown = _WORDS.phrases[name]
    assert shown is not None
    return name, shown


def set_of(phrase: str) -> str:
    """The set of a place by its name. Prereq: it is one of `places`."""
    known = _WORDS.phrases[phrase]
    assert known is not None
    return known.shown_by


def is_a_place(passage: Passage, end: int, by: bool = False) -> bool:
    """Whether what a place is called ends there; `by`: what one is only at or on, such as a stage, too."""
    return any(
        hit.start < end == hit.end and (by or not hit.value.by) and not hit.value.weak
        for hit in _WORDS.find(passage)
    )


def within_a_place(mention: Hit[Noun]) -> bool:
    """Whether a noun is only a part of what a place is called: "ski slope", "spaceship corridor"."""
    for hit in _WORDS.find(mention.passage):
        if hit.start <= mention.start and mention.end <= hit.end and hit.end - hit.start > 1:
            if mention.end < hit.end:
                return True
            return mention.value.kind is SubjectKind.VEHICLE or hit.value.kind == "vehicle"
    return False


def without_places(text: str) -> str:
    """Words without the names of places that have a deed in them: "in a watering hole"."""
    for hit in _WORDS.find(passage_of("act", text)):
        named = hit.end - hit.start > 1 and not (
            hit.value.weak or hit.value.by or hit.value.kind == "vehicle"
        )
        does = hit.start == 0 or hit.passage.tokens[hit.start - 1].low in _BEING  # "(is) running track"
        if named and not does and _DEED_IN_IT.search(hit.words):
            text = text.replace(hit.words, "place", 1)
    return text


def elsewhere(mention: Hit[Noun]) -> bool:
    """Whether a later sentence, in which somebody is named, has gone to another place."""
    hits = [
        hit
        for hit, following in _followed(_WORDS.said([mention.passage]))
        if not (hit.value.weak or hit.value.by or _passed_over(hit, following))
    ]
    before = [hit for hit in hits if hit.sentence <= mention.sentence]
    if mention.sentence == 0 or len(before) < 2:
        return False
    first, last = before[0], before[-1]
    return last.sentence > 0 and first.sentence == 0 and last.value.shown_by != first.value.shown_by


def named_first(passage: Passage, mentions: Sequence[Mention]) -> bool:
    """Whether a passage begins with a place, so that all in it lives there and is not its subject."""
    hits = [
        hit
        for hit in _WORDS.find(passage)
        if not (hit.value.weak or hit.value.by or hit.value.kind in INSERTS)
    ]
    if not hits:
        return False
    first = hits[0]
    filmed = any(
        token.low == "camera" and token.sentence == first.sentence for token in passage.tokens[: first.start]
    )
    whose = {m.start for m in mentions if m.noun.kind is SubjectKind.PERSON and m.start <= first.start}
    return (filmed or not _preposition(first)) and all(
        first.start < mention.hit.start and mention.start not in whose for mention in mentions
    )
