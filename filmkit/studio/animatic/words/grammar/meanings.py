"""Nouns of two meanings, told by the words beside them: loudspeakers, baseball bats, coaches on the road.

Knows no cast.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed

_OF_SPEECH = listed(
    "speaks speak speaking talks talking addresses addressing says saying speech lecture lectures audience "
    "podium lectern conference presentation presents gestures gesturing keynote guest public motivational "
    "crowd he she his her their who person man woman stands standing"
)
"""What tells that a speaker is somebody."""


@dataclass(frozen=True, slots=True)
class _Other:
    """What a noun means besides, and the words that tell it."""

    noun: Noun
    told_by: frozenset[str]
    """Any word of the sentence."""
    after: frozenset[str] = frozenset()
    """The words that follow at once."""
    anywhere: bool = False
    """Later sentences tell it too."""


_OTHERS: Mapping[str, _Other] = {
    "bat": _Other(
        Noun(SubjectKind.THING, "baseball bat"),
        listed("baseball softball cricket swings swing swinging batter ball pitcher wooden player"),
    ),
    "mouse": _Other(
        Noun(SubjectKind.THING, "computer mouse"), listed("computer keyboard click clicks clicking cursor")
    ),
    "coach": _Other(
        Noun(SubjectKind.VEHICLE, "coach"),
        listed("passengers horses drawn"),
        listed("drives drove rolls parked travels departs arrives rattles"),
    ),
    "pipe": _Other(
        Noun(SubjectKind.THING, "water pipe"),
        listed(
            "water metal copper steel iron lead gas drain sewer plumbing plumber rust rusts rusting rusty "
            "leak leaks leaking bursts burst valve sealed cast"
        ),
    ),
    "torch": _Other(
        Noun(SubjectKind.THING, "burning torch"),
        listed("flame flames fire flaming burns burning blazing"),
        anywhere=True,
    ),
    "turntable": _Other(
        Noun(SubjectKind.THING, "turning stand"),
        listed("product shoe sneaker bottle watch studio rotates rotating unbranded phone camera"),
    ),
    "turkey": _Other(
        Noun(SubjectKind.THING, "roast turkey"), listed("oven platter roasting thanksgiving carves")
    ),
    "chicken": _Other(
        Noun(SubjectKind.THING, "roast chicken"), listed("oven platter grill roasting rotisserie")
    ),
}


def meant(hit: Hit[Noun]) -> Hit[Noun]:
    """The same noun with the meaning that its sentence tells."""
    tokens, name = hit.passage.tokens, hit.value.name
    if name == "speaker":
        silent = hit.layer == "prompt" and not any(token.low in _OF_SPEECH for token in tokens)
        return replace(hit, value=Noun(SubjectKind.THING, "speaker")) if silent else hit
    other = _OTHERS.get(name)
    if other is None or hit.end - hit.start > 1:
        return hit
    all_of_it = other.anywhere and hit.layer == "prompt"
    said = {token.low for token in tokens if all_of_it or token.sentence == hit.sentence}
    after = tokens[hit.end].low if hit.end < len(tokens) else ""
    told = bool(said & other.told_by) or after in other.after
    return replace(hit, value=other.noun) if told else hit
