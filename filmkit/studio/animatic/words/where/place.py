"""Where a shot plays: a kind of place, the set that shows it, and whether it has a roof."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.likened import unworn
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.placelike_verbs import is_done
from filmkit.studio.animatic.words.grammar.spots import (
    INSIDE,
    LINKS,
    PLACE_WORDS,
    followed,
    governor,
    preposition,
)
from filmkit.studio.animatic.words.text.forms import verb_forms
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.implied import IMPLIED
from filmkit.studio.animatic.words.vocabulary.inserts import INSERTS
from filmkit.studio.animatic.words.vocabulary.places import HAVE_FRONTS, HAVE_TERRACES, HOUSES, PLACES, Place
from filmkit.studio.animatic.words.vocabulary.relations import STUFFS
from filmkit.studio.animatic.words.where.famous import built_on, is_famous, seen_from_outside, sky_alone
from filmkit.studio.animatic.words.where.fronts import is_beside, is_outside
from filmkit.studio.animatic.words.where.gone_into import within
from filmkit.studio.animatic.words.where.no_place import BODIES, only_describes, passed_over, said_in
from filmkit.studio.animatic.words.where.skylines import as_it_is_seen
from filmkit.studio.animatic.words.where.strays import comes_from_there, without_strays

_SINGLE = frozenset(phrase for phrase in PLACE_WORDS.phrases if " " not in phrase) | listed(
    "ice pearl sunflower"
)
_STREET = next(place for place in PLACES if place.kind == "street" and place.shown_by == "city-street")
_FRONT = Place("street", "grounds", False, "")
_TABLES = next(place for place in PLACES if place.shown_by == "restaurant-street")
_FRONTS = frozenset(phrases(HAVE_FRONTS))
_DINERS = frozenset(phrases(HAVE_TERRACES))
_BARNS = listed("barn stable stables shed farmhouse cabin cottage")
"""What one who walks to it is before, and not in."""
_HOUSES = HOUSES | {"apartment"}
_MOON = next(place for place in PLACES if place.words == "moon")
_COURTROOM = next(place for place in PLACES if "courtroom" in phrases(place.words))
_AT_LAW = listed(
    "judge prosecutor lawyer attorney defendant witness jury juror jurors trial verdict gavel accused "
    "testimony testifies plaintiff bailiff prosecution"
)
_ATELIER = next(place for place in PLACES if "art studio" in phrases(place.words))
_ARTS = listed(
    "artist artists painter painters sculptor sculptors sculptress potter easel canvas clay marble sculpture "
    "sculpts sculpting statue paint paints painting pottery chisel chisels chiseling palette brush"
)
"""What tells that a studio is one of art."""
_IMPLIED = lexicon(dict(enumerate(IMPLIED.values())), verbs=True)
_GOES_TO = listed("to into through across towards toward onto")
_REACHES = listed("reach enter cross visit arrive traverse explore climb leave find discover")
_THROUGH = listed("in through across along between")
_PASSING = listed("of like from to toward towards beyond")
_VIEWS = listed("view shot image footage panorama vista picture photo photograph close-up")
_BEING = listed("is are was were be")
_MADE_OF = STUFFS | listed("rock brick candy chocolate lego sugar gingerbread lava")
_DEED_IN_IT = re.compile(r"\w+ing\b|\w*ball\b|tennis|golf|ice|ski|boxing|skate", re.I)


_ANY_STUDIO = ("interior", "backdrop")
"""Sets of a studio by itself."""
_ANY_ROOM = listed("room house home space apartment flat studio")
_OF_A_HOME = listed("living-room bedroom kitchen")


def place_of(layers: Layers) -> Hit[Place] | None:
    """The kind of place that the words name most plainly; an artist's studio is a workshop."""
    hit = _place_of(layers) or sky_alone(layers.of("prompt"))
    if hit and hit.words.lower() == "court" and _AT_LAW & {token.low for token in hit.passage.tokens}:
        return replace(hit, value=_COURTROOM)
    if hit and hit.words.lower() in BODIES and preposition(hit) in ("on", "across"):
        return replace(hit, value=_MOON)
    if hit is None or not hit.words.lower().endswith("studio") or hit.value.shown_by not in _ANY_STUDIO:
        return hit and within(hit)
    return replace(hit, value=_ATELIER) if _ARTS & {token.low for token in hit.passage.tokens} else hit


def _place_of(layers: Layers) -> Hit[Place] | None:
    given = layers.of("place")
    hits = PLACE_WORDS.said(given)
    if strong := [
        hit for hit, after in followed(hits) if not hit.value.weak and not only_describes(hit, after)
    ]:
        return max(strong, key=lambda hit: (not hit.value.by, hit.end - hit.start, -hit.start))
    if given and (near := PLACE_WORDS.nearest(given[0])):
        return near
    prose = _named(layers.of(*PROSE))
    if hits and prose and prose.value.interior == hits[0].value.interior:
        return prose
    return (hits[0] if hits else None) or prose or PLACE_WORDS.first(layers.of("light"))


def _named(passages: Iterable[Passage]) -> Hit[Place] | None:
    """What prose calls the place: the earliest sentence, a place one is in before one that is named, a
    plain one before one that says only inside or outside."""
    said = said_in(passages)
    hits = [hit for hit, following in followed(said) if not passed_over(hit, following)]
    if way := next((hit for hit in hits if _leads_through(hit, hits)), None):
        return way
    named = next((hit for hit in hits if not (hit.value.weak or hit.value.by)), None)
    if named and (front := seen_from_outside(named) or _front_of(named)):
        return front
    if (famous := next((hit for hit in hits if is_famous(hit)), None)) and not (
        named and named.value.interior
    ):
        return famous
    sights = [hit for hit in hits if hit.value.kind == "landmark"]
    first = min(hits, key=_rank, default=None)
    if first is not None and (there := _in_the_city(first, hits)):
        return there
    if first is not None and (
        finer := _room_named(first, hits)
        or _sight_beyond(first, hits)
        or _stands_in(first, hits)
        or built_on(first, hits)
    ):
        return finer
    if first is not None and first.value.kind == "forest":
        return as_it_is_seen(first, hits)
    if first is None or first.value.kind != "city":
        return min((hit for hit in hits if not sights or hit.value.kind != "city"), key=_rank, default=None)
    return min(sights, key=_rank) if sights else as_it_is_seen(first, hits)


def _in_the_city(city: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place] | None:
    """ "the Bund in Shanghai", "a cafe in Paris": what is in the city is the place."""
    at = governor(city) if city.value.kind == "city" and city.value.shown_by == "city-street" else None
    if at is None or city.passage.tokens[at].low != "in" or city.start - at > 2:
        return None
    within = (hit for hit in hits if hit.passage is city.passage and hit.end == at)
    return next((hit for hit in within if not (hit.value.weak or hit.value.by)), None)


def _room_named(first: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place] | None:
    """ "The room is softly lit. … a cozy living room": the sentence that says what room it is."""
    if first.value.shown_by != "interior" or first.passage.tokens[first.end - 1].low not in _ANY_ROOM:
        return None
    finer = (hit for hit in hits if hit.value.interior and not (hit.value.weak or hit.value.by))
    return next((hit for hit in finer if hit.value.kind in _OF_A_HOME), None)


def _sight_beyond(first: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place] | None:
    """ "From across the harbor, the Sydney Opera House stands": a sight by its name before a plain place."""
    if first.value.interior or first.passage.tokens[first.start].capital:
        return None
    for hit in hits:
        named = all(token.capital for token in hit.passage.tokens[hit.start : hit.end])
        opening = hit.passage.tokens[hit.passage.clause_of(hit.start)[0] : hit.start]
        near = hit.passage is first.passage and hit.sentence == first.sentence
        near = near and not any(token.low in LINKS for token in opening)
        if named and near and hit.end - hit.start > 1 and hit.value.shown_by == "grounds":
            return hit
    return None


def _stands_in(first: Hit[Place], hits: Sequence[Hit[Place]]) -> Hit[Place] | None:
    """ "in the heart of the desert a sandstone arch": of two of one kind, the one that is seen."""
    same = (hit for hit in hits if hit.value.kind == first.value.kind and hit.sentence == first.sentence)
    if first.end - first.start > 1:
        return None
    return next((hit for hit in same if hit.end - hit.start > 1 and hit.value.shown_by == "grounds"), None)


def _front_of(hit: Hit[Place]) -> Hit[Place] | None:
    """The outside of a house that somebody is before: "in front of the hotel", "past a bakery"."""
    paper = hit.value.shown_by == "backdrop"  # "in front of a white background" is before no house
    outside = is_outside(hit.passage, hit.start, hit.end)
    beside = hit.words.lower().split()[-1] in _HOUSES and is_beside(hit.passage, hit.start)
    words = hit.words.lower()
    reached = words in _BARNS and preposition(hit) in ("to", "toward", "towards")
    if paper or not hit.value.interior or not (outside or beside or reached):
        return None
    place = _TABLES if words in _DINERS else _FRONT if words in _FRONTS else _STREET
    return replace(hit, value=place)


def _leads_through(hit: Hit[Place], hits: Sequence[Hit[Place]]) -> bool:
    """ "a road in the desert" is a road, and the country goes by; "a waterfall in a park" is one."""
    falls = hit.words.lower() in ("waterfall", "waterfalls")
    around = ("park",) if falls else ("landscape", "forest", "sea-coast")
    return (falls or hit.value.shown_by == "road") and any(
        other.start > hit.end and other.sentence == hit.sentence and preposition(other) in _THROUGH
        for other in hits
        if other.passage is hit.passage and other.value.shown_by in around
    )


def _rank(hit: Hit[Place]) -> tuple[bool, bool, bool, int, int, int]:
    where = first if (first := hit.passage.tokens[hit.start].low) in INSIDE else preposition(hit)
    named = hit.passage.tokens[hit.start].capital and hit.end - hit.start > 1
    near = where in INSIDE or (where == "of" and _is_viewed(hit))
    nearness = 0 if near else 2 if where in _PASSING and not named else 1
    from_there = comes_from_there(hit.passage, hit.end)
    last = hit.passage.tokens[hit.end - 1]
    whose = last.low.endswith("'s") and not last.capital  # "through the ocean's surface … underwater"
    return hit.value.weak, hit.value.by, from_there, hit.sentence + whose, nearness, hit.start


def _is_viewed(hit: Hit[Place]) -> bool:
    """ "an aerial view of an island, surrounded by the sea": what a picture is said to be of."""
    at = governor(hit)
    return at is not None and at > 0 and hit.passage.tokens[at - 1].low in _VIEWS


def gone_to(layers: Layers, where: Hit[Place] | None) -> tuple[str, ...]:
    """The words for places that later sentences lead to from the one that is drawn: a shot has no cut."""
    if where is None:
        return ()
    found: list[str] = []
    for hit, following in followed(said_in(layers.of(where.layer))):
        later = hit.sentence > where.sentence and hit.value.kind != where.value.kind
        if later and not (hit.value.by or hit.value.weak or passed_over(hit, following)) and _leads_to(hit):
            found.append(hit.words.lower())
    return tuple(dict.fromkeys(found))


def _leads_to(hit: Hit[Place]) -> bool:
    """Whether somebody goes there: "to a castle", "crossed the desert", "arrived at a lake"."""
    if preposition(hit) in _GOES_TO:
        return True
    tokens = hit.passage.tokens
    before = [token for token in tokens[max(0, hit.start - 4) : hit.start] if token.sentence == hit.sentence]
    return any(form in _REACHES for token in before for form in verb_forms(token.low))


def said_of_it(text: str, where: Hit[Place] | None) -> str:
    """What may say how a place looks: all but the words of places that name none."""
    named = where if where and where.value.shown_by == "landscape" and text == where.passage.text else None
    return without_strays(text, _SINGLE, named.sentence if named else None)


def of_vehicles(where: Hit[Place] | None, people: Sequence[Subject]) -> Hit[Place] | None:
    """ "A fire truck races to a burning house": what drives is before the house, and not in its room."""
    main = [each for each in people if not each.background]
    drive = bool(main) and all(each.kind.value is SubjectKind.VEHICLE for each in main)
    house = where is not None and where.value.interior and where.words.lower().split()[-1] in _HOUSES
    return replace(where, value=_STREET) if where is not None and house and drive else where


def implied_place(layers: Layers) -> tuple[str, Place] | None:
    """A place that nobody names, and what it is called: what a trade, a tool or a game implies, in the first
    sentence that does."""
    hits = _IMPLIED.said(layers.of("prompt", "subject", "action"))
    first = min(unworn(hits), key=lambda hit: (hit.sentence, hit.value), default=None)
    if first is None:
        return None
    return named(list(IMPLIED)[first.value])


def named(name: str) -> tuple[str, Place]:
    """A place and what it is called. Prereq: it is one of `places`."""
    shown = PLACE_WORDS.phrases[name]
    assert shown is not None
    return name, shown


def within_a_place(mention: Hit[Noun]) -> bool:
    """Whether a noun is only a part of what a place is called: "ski slope", "spaceship corridor"."""
    for hit in PLACE_WORDS.find(mention.passage):
        if _owns(mention, hit):
            return True
        if mention.value.name in _MADE_OF and hit.start == mention.end and hit.clause == mention.clause:
            return True  # "a stone archway", "crystal mountains"
        within = hit.start <= mention.start and mention.end <= hit.end
        if within and hit.end - hit.start > 1 and not is_done(hit):
            if mention.end < hit.end:
                return True
            return mention.value.kind is SubjectKind.VEHICLE or hit.value.kind == "vehicle"
    return False


def _owns(mention: Hit[Noun], hit: Hit[Place]) -> bool:
    """ "in a French artist's studio", "her father's garage": whose it is need not be there."""
    tokens = mention.passage.tokens
    whose = mention.value.kind is SubjectKind.PERSON and tokens[mention.end - 1].low.endswith("'s")
    near = mention.end <= hit.start <= mention.end + 1 and hit.clause == mention.clause
    return whose and near and not (hit.value.by or hit.value.weak)


def without_places(text: str) -> str:
    """Words without the names of places that have a deed in them: "in a watering hole"."""
    for hit in PLACE_WORDS.find(passage_of("act", text)):
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
        for hit, following in followed(said_in([mention.passage]))
        if not (hit.value.weak or hit.value.by or passed_over(hit, following))
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
        for hit in PLACE_WORDS.find(passage)
        if not (hit.value.weak or hit.value.by or hit.value.kind in INSERTS or is_done(hit))
    ]
    if not hits:
        return False
    first = hits[0]
    filmed = any(
        token.low == "camera" and token.sentence == first.sentence for token in passage.tokens[: first.start]
    )
    whose = {m.start for m in mentions if m.noun.kind is SubjectKind.PERSON and m.start <= first.start}
    shown = preposition(first) == "of" and is_famous(first)  # "a view of Machu Picchu"
    return (filmed or shown or not preposition(first)) and all(
        first.start < mention.hit.start and mention.start not in whose for mention in mentions
    )
