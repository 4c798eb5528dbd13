"""Who does what is done, where the words leave that out: "paper is being folded", "close-up of making pizza".

Knows no cast and no places. The words are told again with somebody in them, so that all that reads a sentence
with a doer reads these too.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.figures.verbs.named import COMPOUND
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.homographs import in_plain_words
from filmkit.studio.animatic.words.grammar.nouns import PREPOSITIONS, mentions
from filmkit.studio.animatic.words.retold.noun_deeds import as_event
from filmkit.studio.animatic.words.text.forms import IRREGULAR_VERBS
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of

SOMEBODY = "somebody"
_SHOWN = (
    r"(?P<shown>(?:an? |the )?(?:(?:extreme |macro |slow[- ]motion |top |detailed )*"
    r"(?:pov|point of view|first[- ]person(?: (?:view|perspective))?|close[- ]?up|closeup|shot|view|video|"
    r"footage|clip|timelapse|time[- ]lapse|slow[- ]motion|macro)"
    r"(?: shot| view| video| footage)?)(?: showing| of|:| -|,)? )?"
)
_DONE_TO = re.compile(
    rf"{_SHOWN}(?P<what>[^,.;:]+?) (?:is|are) being (?P<done>[a-z]+)\b"
    r"(?: by (?P<who>an? [^,.;]+?)(?=$|[,.;]))?",
    re.I,
)
_DOING = re.compile(rf"{_SHOWN}(?P<doing>[a-z]+ing) (?P<what>[^.;:]+)", re.I)

_DRIVES = re.compile(
    r"^(?:night )?(?:driving|drive)\b(?= (?:at|through|down|along|in|on|across|past|into|over|by)\b)"
    r"(?!.*\b(?:car|truck|bus|van|taxi|driver|motorcycle|pov|point of view|first[- ]person)\b)",
    re.I,
)
"""A drive that nobody is named for is a car's."""
_PREPARATION = re.compile(
    r"(?:the |a )?(?:traditional |homemade |home |professional )?(?P<what>(?!food |meal |exam |test |war )"
    r"(?:[a-z]+ ){0,2}[a-z]+) (?:preparation|making process)\b",
    re.I,
)
"""A fragment that tells of work and of nobody who does it."""
_ITS = re.compile(r"it\b", re.I)
_BY_ITSELF = listed("boiling burning melting freezing dripping rising falling growing glowing flowing")
"""What things do that nobody does anything to."""


def told_by_somebody(brief: Brief) -> Brief:
    """The same, with somebody who does what the prompt says is done; a brief with a cast as it is."""
    if brief.people or not brief.prompt:
        return brief
    text = _DRIVES.sub("A car drives", in_plain_words(brief.prompt.strip()))
    told = _prepared(text) or as_event(text) or _done_to(text) or _doing(text)
    return replace(brief, prompt=told or text)


def unnamed(subject: Subject) -> Subject:
    """Somebody whom no words name is a guess; what "it" does after them is another's: "barks at a postman,
    then it lies down"."""
    if subject.kind.value is SubjectKind.PERSON and not subject.beats and _ITS.match(subject.act.value):
        subject = replace(subject, act=Read("stand"))
    return replace(subject, kind=Read(subject.kind.value)) if subject.kind.words == SOMEBODY else subject


def _prepared(text: str) -> str | None:
    """ "Traditional ink preparation, close up": somebody prepares it."""
    hit = _PREPARATION.match(text)
    return f"{SOMEBODY} preparing {hit['what']}{text[hit.end() :]}" if hit else None


def _done_to(text: str) -> str | None:
    """ "a paper is being folded": somebody folds it. What is done to people is theirs to show."""
    hit = _DONE_TO.match(text)
    if hit is None or _names(hit["what"], SubjectKind.PERSON):
        return None
    deed = _doing_so(hit["done"].lower())
    if deed is None or act_of(f"{deed} {hit['what']}").name == "stand":
        return None
    who = hit["who"] or SOMEBODY
    return f"{hit['shown'] or ''}{who} {deed} {hit['what'].lower()}{text[hit.end() :]}"


def _doing_so(done: str) -> str | None:
    """What "written", "carried", "folded" is called while it is done."""
    if done in IRREGULAR_VERBS:
        return forms(IRREGULAR_VERBS[done])[2]
    stem = done.removesuffix("ed")
    return None if stem == done else f"{stem[:-1]}ying" if stem.endswith("i") else f"{stem}ing"


def _doing(text: str) -> str | None:
    """ "Making pizza": a work of the hands, and not "burning candles", which do so by themselves."""
    hit = _DOING.match(text)
    if hit is None or _names(text, SubjectKind.PERSON, SubjectKind.ANIMAL):
        return None
    deed = f"{hit['doing']} {hit['what']}".lower()
    by_itself = hit["doing"].lower() in _BY_ITSELF or COMPOUND.match(deed) or deed.split()[1] in PREPOSITIONS
    if by_itself or not act_of(deed).by_hand:
        return None
    return f"{hit['shown'] or ''}{SOMEBODY} {hit['doing'].lower()} {hit['what']}{text[hit.end() :]}"


def _names(text: str, *kinds: SubjectKind) -> bool:
    return any(each.noun.kind in kinds for each in mentions(passage_of("prompt", text)))
