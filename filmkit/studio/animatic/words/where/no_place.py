"""What looks like the word of a place and is none here: a likeness, what is overhead or not yet built.

Knows no rank.
"""

from collections.abc import Iterable

from filmkit.studio.animatic.words.grammar.likenesses import TRADES
from filmkit.studio.animatic.words.grammar.placelike_verbs import is_done
from filmkit.studio.animatic.words.grammar.screens import shown
from filmkit.studio.animatic.words.grammar.spots import INSIDE, PLACE_WORDS, governor, preposition
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.places import Place
from filmkit.studio.animatic.words.where.strays import belongs_to_all, carried
from filmkit.studio.animatic.words.where.windows import is_a_view, is_through

BODIES = listed("moon moons planet planets asteroid asteroids star stars sun")
"""What is in the sky unless one is on it."""
_BESIDE = INSIDE | {"by", "near", "beside", "among", "between", "against", "above", "under"}
_FROM_OUTSIDE = listed("houses homes cottages apartments flats cabins lofts")
"""Several of them are seen from outside, and no room."""
_BUILDS = listed(
    "assemble assembles assembling pitch pitches pitching erect erects erecting build builds construct "
    "constructs design designs buy buys dream dreams imagine imagines"
)
_UNDER = listed("under beneath below at to toward towards")
_ON_IT = listed("on across over in inside into through along upon around")
_ON_THE_GROUND = listed("kite kites looks looking look gazes gazing gaze points pointing")
_LOOKS = listed("look looks looking watch watches watching gaze gazes gazing stares staring peers peering")
"""Who does so outside, is inside."""
_BEGINS = listed("begins begin starts start opens open beginning starting opening")
_AT_A_RAIL = listed("goalkeeper keeper goalie gymnast vaulter ball kick jumper weightlifter penalty pull-ups")
"""Who or what is at a bar that is no house."""
_STARTS = listed("launching launches launched launch blasting blasts lifting lifts taking takes off")


def said_in(passages: Iterable[Passage]) -> list[Hit[Place]]:
    """The words of places in several passages, without those that are deeds there."""
    return [hit for hit in PLACE_WORDS.said(passages) if not is_done(hit)]


def only_describes(hit: Hit[Place], following: Hit[Place] | None) -> bool:
    """Only tells what kind of place follows, as in "a desert highway"; but a kitchen stays one before its
    window, and before a word that says only inside or outside."""
    sight = (
        following is not None
        and hit.value.shown_by == "grounds"
        and following.value.shown_by == "city-street"
    )
    famous = hit.value.kind == "landmark" and hit.end - hit.start > 1
    famous = famous and all(token.capital for token in hit.passage.tokens[hit.start : hit.end])
    return (
        following is not None
        and not (sight or famous)
        and following.start == hit.end
        and following.passage is hit.passage
        and following.clause == hit.clause
        and not (following.value.by or following.value.weak)
    )


def _only_aimed_at(hit: Hit[Place]) -> bool:
    """ "a rocket launching into orbit" is on the ground yet."""
    before = hit.passage.tokens[max(0, hit.start - 3) : hit.start]
    return hit.value.kind in ("space", "sky") and any(token.low in _STARTS for token in before)


def _is_overhead(hit: Hit[Place]) -> bool:
    """ "under a clear sky", "flies a kite in the sky", "looks up at the moon": one is on the ground."""
    if hit.words.lower().split()[-1] in BODIES:
        return preposition(hit) not in _ON_IT
    if hit.value.kind != "sky":
        return False
    start, end = hit.passage.sentence_of(hit.start)
    return preposition(hit) in _UNDER or bool(
        _ON_THE_GROUND & {token.low for token in hit.passage.tokens[start:end]}
    )


def _filmed_with(hit: Hit[Place]) -> bool:
    """ "The camera begins with a field": the field is the place, and nothing that goes with another."""
    at = governor(hit)
    return at is not None and at > 0 and hit.passage.tokens[at - 1].low in _BEGINS


def _is_a_rail(hit: Hit[Place]) -> bool:
    """ "tips the ball over the bar", "a gymnast swings round the bar": of a goal or of a gym."""
    first, last = hit.passage.sentence_of(hit.start)
    lows = {token.low for token in hit.passage.tokens[first:last]}
    return hit.words.lower() == "bar" and bool(lows & _AT_A_RAIL)


def passed_over(hit: Hit[Place], following: Hit[Place] | None) -> bool:
    """Named, but only as what a thing is like, or before the place it describes."""
    if only_describes(hit, following) or _is_a_rail(hit):
        return True
    tokens = hit.passage.tokens
    before = tokens[hit.start - 1].low if hit.start else ""
    return (
        before in ("like", "resembling")
        or (hit.words.lower() == "outside" and before in _LOOKS)
        or belongs_to_all(hit.passage, hit.start)
        or _is_somebody(hit)
        or (hit.value.shown_by == "abstract" and before in ("its", "their", "his", "her"))
        or _only_aimed_at(hit)
        or _is_overhead(hit)
        or (preposition(hit) == "with" and not _filmed_with(hit))
        or (hit.value.by and not _is_at(hit))
        or _built(hit)
        or _is_on_a_screen(hit)
        or hit.words.lower() in _FROM_OUTSIDE
        or carried(hit.passage, hit.end)
        or (not hit.value.interior and is_a_view(hit.passage, hit.start))
    )


def _is_on_a_screen(hit: Hit[Place]) -> bool:
    """ "the screen displays a mountain landscape. … the blue of the mountains": what is shown on a thing, and
    not where that is."""
    tokens = hit.passage.tokens
    return any(
        at < hit.start and tokens[hit.start].low[:5] in {each.low[:5] for each in tokens[at:end]}
        for at, end in shown(hit.passage)
    )


def _is_somebody(hit: Hit[Place]) -> bool:
    """ "Petra, who stands in the center", "Petra, a young woman": a name that people have too."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    if hit.end - hit.start > 1 or not tokens[hit.start].capital:
        return False
    return any(_told_as_one(hit.passage, at) for at, token in enumerate(tokens) if token.low == low)


def _told_as_one(passage: Passage, at: int) -> bool:
    after = [
        token.low
        for token in passage.tokens[at + 1 : at + 6]
        if token.sentence == passage.tokens[at].sentence
    ]
    return after[:1] in (["who"], ["whose"]) or (after[:1] in (["a"], ["an"]) and bool(TRADES & set(after)))


def _is_at(hit: Hit[Place]) -> bool:
    """Whether somebody is in, on or at a thing that tells the place, or looks out of it."""
    if hit.value.shown_by == "by-the-window" and is_through(hit.passage, hit.end - 1):
        return True
    return preposition(hit) in (INSIDE if hit.value.kind == "landmark" else _BESIDE)


def _built(hit: Hit[Place]) -> bool:
    """ "build their own houses": what is yet to be."""
    before = hit.passage.tokens[max(0, hit.start - 4) : hit.start]
    return any(token.low in _BUILDS and token.clause == hit.clause for token in before)
