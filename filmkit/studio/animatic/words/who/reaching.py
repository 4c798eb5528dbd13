"""A hand that nobody is named for and that works on a thing: it comes from the edge of the picture.

Knows no cast and no places. What the hand does is taken out of the words, so that what is left tells of the
thing alone; where the words begin with the hand, they are told again with the thing it works on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.intent import Reaching, Read, ShotIntent, SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.light.burning import FAINT
from filmkit.studio.animatic.words.text.text import QUOTED, passage_of
from filmkit.studio.animatic.words.text.wording import capitalized
from filmkit.studio.animatic.words.who.owners import hands_of_nobody, things_of_nobody

DEEDS: Mapping[str, str] = {
    "press": "press push click tap touch poke flick flip switch activate type dab pat",
    "lift": "lift grab take raise remove grasp seize hold pull unplug retrieve pluck pick steal snatch",
    "place": "place put set lay drop add return slide garnish position stack",
    "turn": "turn rotate twist spin adjust tilt swivel bend dial wind crank fold",
    "open": "open unscrew uncap unbox unlatch unwrap unfasten uncork",
    "stroke": "stroke wipe brush caress glide run feel polish smooth sweep trace swipe scroll rub clean",
}
"""What hands do that come from the edge, and the verbs that tell it."""
_DEED_OF = {
    form: deed for deed, verbs in DEEDS.items() for verb in verbs.split() for form in forms(verb.strip())
}
_VERB = r"(?P<verb>" + "|".join(sorted(map(re.escape, _DEED_OF), key=len, reverse=True)) + r")\b"
_DIAL = re.compile(r"\b(?:dial|knob|volume|crown|bezel|thermostat|key|switch|wheel)\b", re.I)
"""What is turned on a thing that itself stays."""
_SLIDES = re.compile(r"(?:slid\w+|drop\w*) (?:over|along|across|down)\b", re.I)
_ITSELF = re.compile(r"(?:it|them)\b|(?:down|back|up) (?:it|them)\b", re.I)
_LAMPS, _SWITCHES = frozenset({"lamp", "lantern", "light", "bulb"}), frozenset({"press", "dial"})
"""What a hand lights, and how."""
_OFF = re.compile(r"\b(?:away|off|out)\b", re.I)
_HAS_POSES = ("press", "turn", "stroke")
"""Of these some are known as works of two hands."""
_LID = re.compile(r"\b(?:lid|cap|cover|stopper|cork|top|zip|zipper)\b", re.I)
"""What is lifted or turned where a thing is opened."""
_HAND = (
    r"(?:(?:an?|one|the|two|both) )?(?:pair of )?"
    r"(?:(?!(?:of|by|with|second|minute|hour|other)\b)[a-z-]+ ){0,2}?"
    r"(?:hands?|fingers?|fingertips?|index finger|thumb)"
)
_COMES = (
    r"(?:(?:then )?(?:enters?|reach(?:es)?|comes?|appears?|slides?|moves?|extends?|emerges?|entering|"
    r"reaching|coming)\b(?: [a-z-]+){0,7}?(?:,| and|, and|,? to)(?: then)? )"
)
_LEAD = r"(?P<lead>^|[.;,]\s*|\s*,?\s*\b(?:while|as|when|and|until|then|before|where)\s+)"
_CLAUSE = re.compile(
    rf"{_LEAD}(?P<hand>{_HAND}) (?P<comes>{_COMES})?(?:[a-z]+ly )*(?:then )?{_VERB}(?P<rest>[^.;]*)", re.I
)
_BY_A_HAND = re.compile(
    r",?\s*(?:before|until|as|and)?\s*(?:it )?(?:is|gets|being) (?:[a-z]+ly )?"
    r"(?P<done>picked up|lifted|taken|opened|pressed|turned|touched|grabbed|wiped)(?: [a-z]+){0,2}? by "
    rf"(?P<hand>{_HAND})",
    re.I,
)
_BY_A_TOOL = re.compile(
    r",?\s*\b(?:is|gets|being) (?:[a-z]+ly )?(?P<done>opened|uncapped|uncorked|unscrewed)\b"
    r"(?: (?:with|by) an? (?:[a-z]+ ){0,2}[a-z]+)?",
    re.I,
)
"""What is opened by nobody who is named."""
_DONE = {
    "picked up": "lift", "lifted": "lift", "taken": "lift", "opened": "open", "pressed": "press",
    "turned": "turn", "touched": "press", "grabbed": "lift", "wiped": "stroke",
}  # fmt: skip
_OPENED = frozenset({"bottle", "jar", "can", "box", "thermos", "flask", "tube", "tin", "present", "gift"})
_ENDS = re.compile(r",? (?:while|as|when|until|before|causing|revealing|producing|making|so that)\b", re.I)
"""Where the deeds of a hand are over."""
_NEXT = re.compile(rf"(?:,| and| then|,? and then|, then)\s+(?:[a-z]+ly )*{_VERB}", re.I)
"""The next deed of the same hand."""
_ANOTHER = re.compile(r"(?:,| and) (?=(?:the |an? )?[a-z-]+ [a-z]+s\b)", re.I)
"""Where somebody else goes on."""
_SOMEBODY_TAKES = re.compile(
    r",?\s*\b(?:as|when|until|before|and|while) (?P<who>(?:an?|the) (?:[a-z-]+ ){1,3}?)"
    r"(?P<verb>picks|lifts|takes|grabs|opens|touches|raises|pulls)(?: (?:it|them)\b(?: up| away| out)?|"
    r" up (?:it|them)\b)",
    re.I,
)
"""Somebody who comes only to take what the shot is about."""
_OF_ITS = re.compile(
    r"^(?:(?:the|an?|its|one|two|three|several) )(?:[a-z-]+ ){0,3}?"
    r"(?:[a-z-]+ of|(?:keys?|buttons?|switch|dial|knob|screen|lid|cap|handle|icon) (?:on|from)) "
    r"(?=(?:an?|the) )",
    re.I,
)
""" "the dial of a radio": what it is part of."""
_PARTICLE = re.compile(
    r"^(?:up|down|on|in|at|out|across|over|along|away|open|off|into) (?=(?:an?|the|some|two|three)\b)", re.I
)
_FROM_LEFT = re.compile(r"\bfrom (?:the )?left\b", re.I)
_SEVERAL = {"two": 2, "three": 3, "four": 4, "several": 3, "few": 3}


@dataclass(frozen=True, slots=True)
class _Told:
    """A hand's deeds, and the words without them."""

    reaching: Reaching
    words: str
    """The author's own of the hand."""
    text: str


def without_hand(brief: Brief) -> tuple[Read[Reaching] | None, Brief]:
    """What a hand does that reaches into the picture, and the brief that tells of the rest; a brief with a
    cast as it is."""
    if brief.people or not brief.prompt:
        return None, brief
    brief = replace(brief, prompt=things_of_nobody(brief.prompt.strip()))
    told = _told(brief.prompt)
    if told is None:
        return None, brief
    return Read(told.reaching, told.words, "prompt"), replace(brief, prompt=told.text)


def with_hand(intent: ShotIntent, hand: Read[Reaching] | None) -> ShotIntent:
    """The same with the hand, if the shot is about something it can reach."""
    main = [each for each in intent.subjects if not each.background]
    if hand is None or not main or any(each.kind.value is not SubjectKind.THING for each in main):
        return intent
    lamp = main[0].name.split()[-1].lower() in _LAMPS and _SWITCHES & set(hand.value.deeds)
    burning = intent.burning or (Read((FAINT, 1.0), hand.words, hand.layer) if lamp else None)
    return replace(intent, reaching=hand, burning=burning)


def _told(text: str) -> _Told | None:
    shown = hands_of_nobody(QUOTED.sub(lambda hit: " " * len(hit[0]), text))
    people = [
        each for each in mentions(passage_of("prompt", shown)) if each.noun.kind is not SubjectKind.THING
    ]
    nobody = all(each.body is not None and each.noun.name == "person" for each in people)
    if nobody and (hit := _CLAUSE.search(shown)) is not None and not _is_owned(hit["hand"]):
        return _by_hand(shown, hit)
    if nobody and (done := _BY_A_HAND.search(shown)) is not None:
        rest = f"{shown[: done.start()]}{shown[done.end() :]}"
        return _Told(Reaching((_DONE[done["done"].lower()],)), done[0].strip(" ,"), rest)
    if nobody and (opened := _BY_A_TOOL.search(shown)) is not None and _has_a_lid(shown):
        rest = f"{shown[: opened.start()]}{shown[opened.end() :]}"
        return _Told(Reaching(("open",)), opened[0].strip(" ,"), rest)
    return _by_somebody(shown, people)


def _has_a_lid(text: str) -> bool:
    """Whether the first thing told of is one that a hand opens."""
    first = mentions(passage_of("prompt", text))[:1]
    return bool(first) and first[0].noun.name.split()[-1].lower() in _OPENED


def _is_owned(hand: str) -> bool:
    """ "a woman hand": hers."""
    words = (word for word in hand.lower().split() if word != "pair")
    named = (each for word in words for each in mentions(passage_of("prompt", word)))
    return any(each.body is None and each.noun.kind is SubjectKind.PERSON for each in named)


def _by_hand(text: str, hit: re.Match[str]) -> _Told | None:
    """A hand's clause."""
    rest = hit["rest"]
    rest = rest[: end.start()] if (end := _ENDS.search(rest)) else rest
    deeds, objects = [_deed(hit["verb"], rest)], [rest]
    while following := _NEXT.search(objects[-1]):
        deeds.append(_deed(following["verb"], objects[-1][following.end() :]))
        objects[-1:] = [objects[-1][: following.start()], objects[-1][following.end() :]]
    last = objects[-1]
    last = last[: other.start()] if (other := _ANOTHER.search(last)) else last
    objects[-1] = last
    end_at = hit.start("rest") + text[hit.start("rest") :].index(last) + len(last)
    words = text[hit.start("hand") : end_at]
    first = objects[0].strip(" ,")
    opens = not text[: hit.start("hand")].strip(" .,")
    if opens:
        thing = _thing(first)
        known = deeds[0] in _HAS_POSES and act_of(f"{hit['verb']} {first}").by_hand
        if thing is None or known:
            return None
        told = capitalized(thing) + text[end_at:]
    else:
        before, after = text[: hit.start()].rstrip(" ,;."), text[end_at:].lstrip(" ,;.")
        told = f"{before}{', ' if after[:1].islower() else '. '}{after}"
    side = "left" if _FROM_LEFT.search(hit["comes"] or "") else "right"
    if deeds[0] == "place" and not opens and not _ITSELF.match(first):
        deeds[0] = "add"
    count = next((_SEVERAL[word] for word in first.lower().split()[:2] if word in _SEVERAL), 1)
    deeds = [deed for at, deed in enumerate(deeds) if not (at and deed == "place")]  # back where it was
    kept = (deeds[0], deeds[-1]) if len(deeds) > 1 else (deeds[0],)
    kept = kept[:1] if len(set(kept)) == 1 else kept
    return _Told(Reaching(kept, side, count), words, told.strip())


def _deed(verb: str, rest: str) -> str:
    """What a verb tells, with what it is done to."""
    deed = _DEED_OF[verb.lower()]
    if deed == "place" and _SLIDES.match(f"{verb} {rest.strip()}".lower()):
        return "stroke"
    if deed == "place" and _OFF.search(rest.split(",")[0]):
        return "lift"
    if deed in ("turn", "stroke") and _DIAL.search(rest.split(",")[0]):
        return "dial"
    if deed in ("lift", "turn", "open") and _LID.search(rest.split(",")[0]):
        return "open"
    return deed


def _thing(words: str) -> str | None:
    """The thing that a hand works on, with where it is; None: no thing is told."""
    whole = _OF_ITS.sub("", words)
    whole = _PARTICLE.sub("", whole)
    found = mentions(passage_of("prompt", whole))
    if not found or found[0].noun.kind is not SubjectKind.THING:
        return None
    return whole


def _by_somebody(text: str, people: list[Mention]) -> _Told | None:
    """Somebody who only comes in to pick up what a shot is about."""
    hit = _SOMEBODY_TAKES.search(text)
    if hit is None or len(people) != 1:
        return None
    first = mentions(passage_of("prompt", text))[0]
    if first.noun.kind is not SubjectKind.THING or people[0].noun.kind is not SubjectKind.PERSON:
        return None
    told = f"{text[: hit.start()]}{text[hit.end() :]}"
    deed = _deed(hit["verb"], "")
    return _Told(Reaching((deed,)), hit[0].strip(" ,"), told)
