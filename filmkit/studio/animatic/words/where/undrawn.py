"""What was read and cannot be drawn: said plainly, so that nobody wonders where the elephant is."""

from collections.abc import Iterator, Sequence

from filmkit.studio.animatic.intent import Furnishing, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS, SWIMMERS, THINGS, VEHICLES
from filmkit.studio.animatic.words.vocabulary.nouns import GENERIC
from filmkit.studio.animatic.words.vocabulary.pieces import in_the_set
from filmkit.studio.animatic.words.vocabulary.same import BREEDS, OF_A_TEAM
from filmkit.studio.animatic.words.vocabulary.surroundings import is_own
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES

_DRAWN = {SubjectKind.ANIMAL: ANIMALS, SubjectKind.VEHICLE: VEHICLES, SubjectKind.THING: THINGS}
_PICTURES = listed(
    "painting print drawing illustration watercolor watercolour poster sketch photograph photo"
)
_ARTICLES = listed("a an the his her one two some")
_WATER = ("underwater", "sea-coast")
"""Sets with water to swim in."""
_OF_LIGHT = listed("window lamp candle lantern screen fire mirror door wall")
"""Nouns that light and rooms are told with."""
UNDER_A_ROOF = frozenset({"bicycle", "bike", "forklift", "forklift truck", "segway", "unicycle"})
"""Vehicles that have room in any place; at a station trains have too."""


def undrawn(
    layers: Layers, subjects: Sequence[Subject], not_understood: Sequence[str], place: str, interior: bool
) -> tuple[str, ...]:
    """The author's words for subjects that nothing draws, or that have no room in the place's set, and for
    fields that nobody understood, each once."""
    props = {thing.name for thing in layers.brief.things}
    roofed = interior and place not in ("station-hall", "car-inside", "chamber")
    words = [
        each.kind.words or each.name
        for each in subjects
        if (
            each.kind.value in _DRAWN
            and each.name not in (*props, *_DRAWN[each.kind.value])
            and not (each.kind.value is SubjectKind.THING and in_the_set(each.name, place, each.count.value))
        )
        or (each.name in SWIMMERS and place not in _WATER)
        or (roofed and each.kind.value is SubjectKind.VEHICLE and each.name not in UNDER_A_ROOF)
    ]
    return tuple(dict.fromkeys([*words, *not_understood]))


def _of_style(mention: Mention) -> bool:
    """ "…, oil painting", "in the style of an ukiyo-e print": how the picture is made, and no thing in it."""
    passage, at = mention.hit.passage, mention.hit.start
    first, end = passage.clause_of(at)
    if mention.noun.name not in _PICTURES:
        return False
    before = {token.low for token in passage.tokens[max(0, at - 8) : at]}
    alone = first > 0 and end - first <= 3 and passage.tokens[first].low not in _ARTICLES
    return alone or "style" in before


def is_told(subjects: Sequence[Subject], place: Read[str]) -> str:
    """All words that a subject is, does, holds, wears or stands by, and those of the place."""
    told = [place.words]
    for each in subjects:
        acts = (each.act.words, *(beat.words for beat in each.beats))
        told += [each.kind.words, each.description, *acts, each.stands.words if each.stands else ""]
    return " ".join(told).lower()


def _planted(mention: Mention, place: str) -> bool:
    """Whether trees of a kind are put there, and do not grow there by themselves."""
    return mention.noun.name in SPECIES and place in ("park", "grounds")


def unsaid(passage: Passage, place: str) -> Iterator[Mention]:
    """The nouns of a passage that are no style and no part of the place by itself."""
    for mention in mentions(passage):
        if not (
            mention.likened
            or mention.body
            or mention.noun.name in GENERIC
            or (in_the_set(mention.noun.name, place, mention.count) and not _planted(mention, place))
            or _of_style(mention)
        ):
            yield mention


def left_out(
    layers: Layers, subjects: Sequence[Subject], place: Read[str], there: Sequence[Furnishing] = ()
) -> tuple[str, ...]:
    """The nouns that are in no subject's words, are no part of the place and do not stand `there` either."""
    said, names = is_told(subjects, place), {each.name for each in subjects}
    names |= {sort for sort, breeds in BREEDS.items() if names & set(breeds)}
    if any(each.kind.value is SubjectKind.PERSON and each.count.value > 2 for each in subjects):
        names |= OF_A_TEAM
    names |= {each.name for each in there}
    words = [
        mention.hit.words.lower().removesuffix("'s").removesuffix("’s")
        for passage in layers.of("prompt", "subject", "action")
        for mention in unsaid(passage, place.value)
        if mention.noun.name not in names | _OF_LIGHT and not is_own(mention.noun.name, place.value)
    ]
    return tuple(dict.fromkeys(word for word in words if word not in said and word not in names))
