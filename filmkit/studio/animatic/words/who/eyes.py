"""Through whose eyes a shot is seen: they are where the camera is, and go with it.

Knows no geometry. "a first-person view of a skier" shows the slope, and no skier.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import MoveRead, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.retold.unsaid import SOMEBODY
from filmkit.studio.animatic.words.text.layers import Layers

_VIEW = (
    r"(?:pov|point of view|first[- ]person(?: (?:view|perspective|shot|video|footage|camera))*|"
    r"perspective|eyes)"
)
_OF = re.compile(rf"\b{_VIEW} (?:shot |footage |video )?(?:of|from) (?:an? |the |some |{SOMEBODY} )", re.I)
_BY = re.compile(rf"\b{_VIEW}\b[^.;]{{0,24}}?\b(?P<does>[a-z]+ing)\b", re.I)
_DRIVES = re.compile(
    r"\b(?:driv(?:es|ing)|at the wheel|behind the wheel)\b(?!.{0,20}\b(?:motor)?(?:bike|cycle|boat|train)\b)",
    re.I,
)
_GOES = re.compile(
    r"\b(?:walk|run|rid|driv|ski|snowboard|cycl|bik|jog|hik|climb|skat|surf|fly|mov|go|rac|speed|travel|sail|"
    r"paddl|swim|explor|descend|slid|wander|stroll)(?:n|p|m|b|t)?(?:s|es|ing|in)\b",
    re.I,
)
_SHOULDER = re.compile(
    r"\bover (?:the )?(?:shoulder of (?P<of>(?:[a-z-]+ ?){1,4})|"
    r"(?P<whose>(?:[a-z-]+ ){0,2}[a-z]+)['’]s? shoulder)",
    re.I,
)


def seen_through(layers: Layers, framing: Read[str] | None, people: Sequence[Subject]) -> Subject | None:
    """The one whose eyes the camera is, of those in the picture; None where it is nobody of them."""
    if framing is None or framing.value != "pov" or layers.brief.people:
        return None
    text = _text(layers)
    said = _OF.search(text)
    main = [each for each in people if not each.background and each.kind.value is SubjectKind.PERSON]
    if said is None or not main or main[0].count.value != 1:
        return None
    if act_of(main[0].act.value).by_hand:
        return None  # whose hands are seen
    words = main[0].kind.words.lower().split()
    return main[0] if words and words[-1] in text[said.end() : said.end() + 40].lower() else None


def sees_own_hands(layers: Layers, framing: Read[str] | None, people: Sequence[Subject]) -> bool:
    """Whether what is seen is a work of one's own hands."""
    if framing is None or framing.value != "pov" or layers.brief.people or not _OF.search(_text(layers)):
        return False
    main = [each for each in people if not each.background and each.kind.value is SubjectKind.PERSON]
    return len(main) == 1 and main[0].count.value == 1 and act_of(main[0].act.value).by_hand


def drives(layers: Layers, framing: Read[str] | None) -> bool:
    """Whether the eyes are a driver's."""
    return framing is not None and framing.value == "pov" and _DRIVES.search(_text(layers)) is not None


def before_a_shoulder(
    layers: Layers, framing: Read[str] | None, people: tuple[Subject, ...]
) -> tuple[Subject, ...]:
    """ "Over the woman's shoulder, the man": whose shoulder it is comes second, and is seen from behind."""
    hit = _SHOULDER.search(_text(layers)) if framing and framing.value == "over-the-shoulder" else None
    if hit is None or layers.brief.people:
        return people
    words = (hit["of"] or hit["whose"]).lower().split()
    main = [each for each in people if not each.background]
    owner = next((each for each in main if each.name.lower().split()[-1] in words), None)
    if owner is None or len(main) < 2 or main[0] is not owner:
        return people
    rest = [each for each in people if each is not owner]
    return (rest[0], owner, *rest[1:])


def goes_along(layers: Layers, framing: Read[str] | None, seer: Subject | None) -> list[Read[MoveRead]]:
    """The move of a camera that is the eyes of who goes: ahead."""
    text = _text(layers)
    if framing is None or framing.value != "pov" or not (seer or _BY.search(text)):
        return []
    said = _GOES.search(f"{text} {seer.act.value}" if seer else text)
    return [Read(MoveRead("push-in", None, "fast"), said[0], framing.layer)] if said else []


def _text(layers: Layers) -> str:
    return " ".join(passage.text for passage in layers.of("prompt", "subject", "action"))
