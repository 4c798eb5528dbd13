"""Which noun of a passage becomes a subject, speaks again of one that was found, or is none.

Knows no drawing and no annotated prompt: only what words say of each other.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.intent import Read, Standing, SubjectKind
from filmkit.studio.animatic.words.grammar.meanwhile import acts_by_itself, passes
from filmkit.studio.animatic.words.grammar.mention import LIVING, Mention
from filmkit.studio.animatic.words.grammar.nouns import PREPOSITIONS
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.kin import KIN
from filmkit.studio.animatic.words.vocabulary.nouns import MACHINES
from filmkit.studio.animatic.words.vocabulary.relations import IN_ROOMS
from filmkit.studio.animatic.words.where.outdoors import is_small
from filmkit.studio.animatic.words.where.place import elsewhere
from filmkit.studio.animatic.words.who.again import NEW, Found, known_among, listed_with
from filmkit.studio.animatic.words.who.deeds import held_name, in_background
from filmkit.studio.animatic.words.who.meeting import (
    in_another_scene,
    is_led,
    is_met,
    next_to_them,
    opens_behind,
)

_BESIDE = listed("beside near by behind against")
_TO_AND_FROM = listed("into from to toward towards off under around past")
_DRIVES = listed("drives drive driving drove steers steering")
_HANDLES = listed(
    "wash washes washing washed repair repairs repairing fix fixes fixing push pushes pushing polish "
    "polishes polishing clean cleans cleaning load loads loading unload unloads unloading stop stops "
    "stopping park parks "
    "parking board boards boarding"
)
_WEARING = listed("wearing wears wear sporting donning")
_REVEALS = listed("reveal reveals revealing show shows showing uncover uncovers uncovering")
_ADDRESSES = re.compile(
    r"\b(?:reach|stretch|hold|bow|whisper|talk|speak|sing|call|offer)\w*"
    r"(?: \w+){0,4} to (?:an?|the|his|her|their|its)\b"
)
"""A deed that is for the animal after it."""
_BELONGED_TO = listed("team crew staff squad")
"""Who is on one is seen, and it is not."""


def placed(found: list[Found], each: Mention, layers: Layers, of_a_place: bool, cast: bool) -> None:
    """Add a mention to the subjects found, to one of them, or to none."""
    kind, layer = each.noun.kind, each.hit.layer
    known = known_among(found, each)
    if known is not None:
        known.others.append(each)
        return
    if each.likened and each.governor in ("as", "into") and found:
        found[-1].others.append(each)  # "starts as a small cub … the cub plays"
    if kind is SubjectKind.THING and (_is_worn(each) or _of_the_sky(each)):
        return
    aside = each.likened or (layer == "environment" and kind is not SubjectKind.PERSON)
    if aside or _names_nobody(found, each) or (not cast and _put_beside(found, each)):
        return
    living = any(one.mention.noun.kind in LIVING for one in found)
    if kind is SubjectKind.THING and _is_done_with(found, each, of_a_place, cast, living):
        return
    if kind is SubjectKind.VEHICLE and found and not each.subject and _stands_by(each, living):
        found.append(Found(each, True))
        return
    met = kind in LIVING and (is_met(found, each) or (bool(found) and is_led(each)))
    if not _is_elsewhere(found, each, met, cast, living):
        back = _steps_back(found, each, met, living) or (of_a_place and not _singled_out(each))
        found.append(Found(each, back or (cast and each.noun.name in NEW)))


def _of_the_sky(each: Mention) -> bool:
    """ "the tower, dark clouds in the sky": several, told of after all else, are the sky's."""
    after = [token.low for token in each.hit.passage.tokens[each.hit.end : each.hit.end + 3]]
    overhead = after[:1] in (["in"], ["over"], ["above"], ["overhead"], [])
    return each.noun.name == "cloud" and each.count > 1 and overhead and each.hit.clause > 0


def _is_worn(each: Mention) -> bool:
    """ "wearing wireless headphones and a cozy sweater": on somebody, and no thing of its own."""
    tokens, at = each.hit.passage.tokens, each.hit.start
    for token in reversed(tokens[each.hit.passage.sentence_of(at)[0] : at]):
        if token.low in _WEARING:
            return True
        if token.low in PREPOSITIONS or token.low.endswith("ing") or token.clause < each.hit.clause - 1:
            return False
    return False


def _names_nobody(found: Sequence[Found], each: Mention) -> bool:
    """ "at rush hour", "in class", "on the team", "the driver's scarf": a time, a room, what one belongs to,
    and who is in the car already."""
    name = each.noun.name
    return (
        (name == "diner" and bool(each.governor))
        or (name == "rush hour" and bool(found))
        or (name == "class" and each.governor in ("in", "at", "during", "to"))
        or (name in _BELONGED_TO and each.governor == "on" and bool(found))
        or (each.noun.kind is SubjectKind.PERSON and _is_aboard(found, each))
    )


def _put_beside(found: list[Found], each: Mention) -> bool:
    """Whether it was put by those found: "plays chess with a robot", "To its left, a dog sits"."""
    if not found:
        return False
    if each.noun.name in MACHINES and each.governor in ("with", "to"):
        found.append(Found(each, False))
        return True
    known = each.noun.kind is not SubjectKind.THING or each.noun.name in THINGS
    side = next_to_them(each) if known else ""
    if side:
        by = found[0].mention.noun.name
        stands = Read(Standing(side, KIN.get(by, by)), side, each.hit.layer)
        found.append(Found(each, False, stands=stands, listed=True))
    return bool(side)


def _is_done_with(found: list[Found], each: Mention, of_a_place: bool, cast: bool, living: bool) -> bool:
    """Whether a thing is listed with others, does something of its own beside them, or is of no account."""
    if not cast and (one := listed_with(found, each)):
        _listed(found, one, each)
        return True
    if found and not cast and not of_a_place and _acts_too(found[0].mention, each):
        _listed(found, found[0], each)
        return True
    late = bool(found) and each.hit.sentence > found[0].mention.hit.sentence
    aside = late or of_a_place or not each.subject or not each.clause_opens
    return cast or living or aside or each.hit.layer in ("action", "environment")


def _is_elsewhere(found: list[Found], each: Mention, met: bool, cast: bool, living: bool) -> bool:
    """Whether it is not in this picture: of another scene, or only spoken of."""
    kind, first = each.noun.kind, found[0].mention if found else None
    if each.body and (living or cast or (first is not None and each.hit.layer == first.hit.layer)):
        return True
    if kind is SubjectKind.PERSON:
        return not met and not (found and opens_behind(each)) and in_another_scene(found, each)
    if not (each.subject or met) and found and each.hit.sentence > 0:
        return True
    if kind is SubjectKind.VEHICLE:
        return (not each.subject and cast) or (bool(found) and not (each.subject or passes(each)))
    return bool(found) and kind is SubjectKind.ANIMAL and elsewhere(each.hit)


def _steps_back(found: Sequence[Found], each: Mention, met: bool, living: bool) -> bool:
    """Whether it is in the background."""
    person = each.noun.kind is SubjectKind.PERSON
    later = bool(found) and each.hit.sentence > 0 and not met and not _is_revealed(each)
    return (
        each.hit.layer == "environment"
        or in_background(each)
        or (person and bool(found) and opens_behind(each))
        or (later and (each.noun.kind is SubjectKind.ANIMAL or not each.subject))
        or (living and not met and _only_there(each))
    )


def _is_revealed(each: Mention) -> bool:
    """ "the camera pans, revealing a person typing": who is come to is there for what they do."""
    tokens, end = each.hit.passage.tokens, each.hit.end
    shown = each.start > 0 and tokens[each.start - 1].low in _REVEALS
    return shown and each.count == 1 and end < len(tokens) and tokens[end].low.endswith("ing")


def _is_aboard(found: Sequence[Found], each: Mention) -> bool:
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
        return each.governor not in ("", "with", "on", "of") and not _is_addressed(each)
    return each.definite and each.noun.count > 0


def _is_addressed(each: Mention) -> bool:
    """ "reaches out to a horse": the deed is for it."""
    passage = each.hit.passage
    before = passage.words(passage.clause_of(each.start)[0], each.hit.start).lower()
    return each.count == 1 and bool(_ADDRESSES.search(before))


def _singled_out(each: Mention) -> bool:
    """One person whom the words set before a place: "a young clockmaker"."""
    return each.count == 1 and bool(each.counted) and each.noun.kind is SubjectKind.PERSON
