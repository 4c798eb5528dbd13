"""Which noun of a passage becomes a subject, speaks again of one that was found, or is none.

Knows no drawing and no
"""

from filmkit.studio.animatic.intent import Read, Standing, SubjectKind
from filmkit.studio.animatic.words.again import LIVING, NEW, Found, known_among, listed_with
from filmkit.studio.animatic.words.deeds import held_name, in_background
from filmkit.studio.animatic.words.layers import Layers
from filmkit.studio.animatic.words.meanwhile import acts_by_itself, passes
from filmkit.studio.animatic.words.meeting import in_another_scene, is_led, is_met, next_to_them, opens_behind
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.outdoors import is_small
from filmkit.studio.animatic.words.place import elsewhere
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import passage_of
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.kin import KIN
from filmkit.studio.animatic.words.vocabulary.nouns import MACHINES
from filmkit.studio.animatic.words.vocabulary.relations import IN_ROOMS

_BESIDE = listed("beside near by behind against")
_TO_AND_FROM = listed("into from to toward towards off under around past")
_DRIVES = listed("drives drive driving drove steers steering")
_HANDLES = listed(
    "wash washes washing washed repair repairs repairing fix fixes fixing push pushes pushing polish "
    "polishes polishing clean cleans cleaning load loads loading unload unloads unloading stop stops "
    "stopping park parks "
    "parking board boards boarding"
)
_BELONGED_TO = listed("team crew staff squad")
"""Who is on one is seen, and it is not."""


def placed(found: list[Found], each: Mention, layers: Layers, of_a_place: bool, cast: bool) -> None:
    """Add a mention to the subjects found, to one of them, or to none."""
    kind, layer = each.noun.kind, each.hit.layer
    known = known_among(found, each)
    if known is not None:
        known.others.append(each)
        return
    if each.noun.name == "diner" and each.governor:
        return
    if each.noun.name == "rush hour" and found:
        return
    if each.noun.name == "class" and each.governor in ("in", "at", "during", "to"):
        return
    if each.noun.name in MACHINES and each.governor in ("with", "to") and found and not cast:
        found.append(Found(each, False))  # "plays chess with a robot"
        return
    if each.noun.name in _BELONGED_TO and each.governor == "on" and found:
        return
    if each.likened and each.governor in ("as", "into") and found:
        found[-1].others.append(each)  # "starts as a small cub … the cub plays"
    if each.likened or (layer == "environment" and kind is not SubjectKind.PERSON):
        return
    if (
        found
        and not cast
        and (side := next_to_them(each))
        and (kind is not SubjectKind.THING or each.noun.name in THINGS)
    ):
        by = found[0].mention.noun.name
        stands = Read(Standing(side, KIN.get(by, by)), side, layer)
        found.append(Found(each, False, stands=stands, listed=True))
        return
    living = [f for f in found if f.mention.noun.kind in LIVING]
    if kind is SubjectKind.THING and not cast and (one := listed_with(found, each)):
        _listed(found, one, each)
        return
    if kind is SubjectKind.THING:
        late = bool(found) and each.hit.sentence > found[0].mention.hit.sentence
        aside = late or of_a_place or not each.subject or not each.clause_opens
        if found and not cast and not of_a_place and _acts_too(found[0].mention, each):
            _listed(found, found[0], each)
            return
        if cast or living or aside or layer in ("action", "environment"):
            return
    if kind is SubjectKind.PERSON and _is_aboard(found, each):
        return
    if each.body and (living or cast or (found and layer == found[0].mention.hit.layer)):
        return
    if kind is SubjectKind.VEHICLE and found and not each.subject and _stands_by(each, bool(living)):
        found.append(Found(each, True))
        return
    met = kind in LIVING and (is_met(found, each) or (bool(found) and is_led(each)))
    if kind is not SubjectKind.PERSON and not (each.subject or met) and found and each.hit.sentence > 0:
        return
    if kind is SubjectKind.VEHICLE and not each.subject and cast:
        return
    if kind is SubjectKind.VEHICLE and not (each.subject or passes(each)) and found:
        return
    if kind is SubjectKind.PERSON and found and opens_behind(each):
        found.append(Found(each, True))
        return
    if kind is SubjectKind.PERSON and not met and in_another_scene(found, each):
        return
    if found and kind is SubjectKind.ANIMAL and elsewhere(each.hit):
        return
    background = (
        layer == "environment"
        or in_background(each)
        or (of_a_place and not _singled_out(each))
        or (cast and each.noun.name in NEW)
        or (
            bool(found)
            and each.hit.sentence > 0
            and not met
            and (kind is SubjectKind.ANIMAL or not each.subject)
        )
        or (bool(living) and not met and _only_there(each))
    )
    found.append(Found(each, background))


def _is_aboard(found: list[Found], each: Mention) -> bool:
    """ "the driver's scarf", of a car that drives: in it already."""
    whose = each.hit.passage.tokens[each.hit.end - 1].low.endswith("'s")
    return whose and bool(found) and found[0].mention.noun.kind is SubjectKind.VEHICLE


def _acts_too(first: Mention, each: Mention) -> bool:
    """ "A boy cries, a balloon floats away": in the same sentence a thing does something of its own."""
    same = each.hit.passage is first.hit.passage and each.hit.sentence == first.hit.sentence
    known = each.noun.name in THINGS and each.noun.name not in IN_ROOMS
    return same and known and not each.governor and acts_by_itself(each.hit, each.start)


def _listed(found: list[Found], one: Found, each: Mention) -> None:
    """Put a thing into the hand of who it is listed with, if it is made for a hand; else beside them."""
    hand = held_name(passage_of("list", each.noun.name))
    person = one.mention.noun.kind is SubjectKind.PERSON and one.mention.count == each.count == 1
    if person and hand and one.carries is None:
        one.carries = hand
    else:
        one.listed = True
        by_it = one.mention.noun.kind in LIVING and is_small(each.noun.name)
        beside = Read(Standing("right", one.mention.noun.name)) if by_it else None
        found.append(Found(each, False, stands=beside, listed=True))


def _stands_by(each: Mention, living: bool) -> bool:
    """A vehicle that somebody stands beside, drives, or works on."""
    tokens = each.hit.passage.tokens[max(0, each.start - 2) : each.hit.start]
    return (
        each.governor in _BESIDE
        or (living and each.governor in _TO_AND_FROM)
        or any(token.low in _DRIVES | _HANDLES for token in tokens)
    )


def _only_there(each: Mention) -> bool:
    """ "into a family of ducks", "the villagers": beside somebody, they are the world around."""
    if each.noun.kind is SubjectKind.ANIMAL:
        return each.governor not in ("", "with", "on", "of")
    return each.definite and each.noun.count > 0


def _singled_out(each: Mention) -> bool:
    """One person whom the words set before a place: "a young clockmaker"."""
    return each.count == 1 and bool(each.counted) and each.noun.kind is SubjectKind.PERSON
