"""Where things and pets are shown that nobody puts anywhere: on a table, in a room of such things, on a lawn.

Knows no geometry. Whoever is a person has a place of their own.
"""

from collections.abc import Sequence

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.props.making import measures
from filmkit.studio.animatic.words.vocabulary.homes import HOMES, OUTSIDE, ROOM, TABLE, Home
from filmkit.studio.animatic.words.where.outdoors import is_small

UNDER_A_CEILING = 2.3
"""Metres up to which a thing stands in a room."""


def home_of(people: Sequence[Subject]) -> Home | None:
    """The place of all that a picture shows; None: of people."""
    kinds = {each.kind.value for each in people}
    if not people or not kinds <= {SubjectKind.THING, SubjectKind.ANIMAL}:
        return None
    things = [each.name for each in people if each.kind.value is SubjectKind.THING]
    if not things:
        return OUTSIDE
    known = [HOMES[name] for name in things if name in HOMES]
    if larger := [home for home in known if home != TABLE]:
        return larger[0]
    if all(name in HOMES or is_small(name) for name in things):
        return TABLE if kinds == {SubjectKind.THING} else ROOM
    tall = max(measures.thing(name)[1][1] for name in things)
    return ROOM if tall < UNDER_A_CEILING else OUTSIDE


def words_at_home(people: Sequence[Subject], shown: str) -> str:
    """What furnishes the set that was chosen so."""
    home = home_of(people)
    return home[1] if home is not None and home[0] == shown else ""
