"""Who does what is done, where the words leave that out: "paper is being folded", "close-up of making pizza".

Knows no cast and no places. The words are told again with somebody in them, so that all that reads a sentence
with a doer reads these too.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.act import forms
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.verbs.named import COMPOUND
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.words.forms import IRREGULAR_VERBS
from filmkit.studio.animatic.words.nouns import PREPOSITIONS, mentions
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import passage_of
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS

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

_GOES_FOR = {"head": "go", "heads": "goes", "heading": "going", "headed": "went"}
_HEADS_FOR = re.compile(
    r"\b(head|heads|heading|headed)(?= (?:home|to|towards?|into|for|out|off|back|down|inside|outside|through|"
    r"north|south|east|west|across|along)\b)(?<!\bhis head)(?<!\bher head)(?<!\bits head)(?<!\bthe head)"
    r"(?<!\btheir head)(?<!\ba head)(?<!s head)",
    re.I,
)
"""Who heads for a place goes there, and is no head."""
_TRAINS = re.compile(
    r"\b(man|boy|girl|soldier|athlete|fighter|warrior|ninja|samurai|wrestler|gymnast|runner|knight|"
    r"student|he|she) trains\b",
    re.I,
)
"""Who trains, and is no railway."""
_DRESSES = re.compile(r"\b(man|boy|girl|woman|he|she) dresses(?=[.,]|$| (?:for|before|quickly)\b)", re.I)
_HALTS = re.compile(
    r"(?<!\bat )(?<!\bby )(?<!\bnear )\b((?:an?|the|this)(?: [\w-]+){0,3} "
    r"(?:bus|tram|taxi|truck|train)) stops\b"
    r"(?= (?:at|by|near|in|on|outside|before|beside|to|and)\b|[.,;]|$)",
    re.I,
)
"""What stops, and is no place to wait."""
_PLANTS = re.compile(
    r"\b(farmer|gardener|man|boy|girl|woman|child|kid|couple|family|mother|father|grandmother|grandfather|"
    r"he|she) plants(?! (?:in|on|at|and|with|are|is|grow|sway|around)\b)(?= [a-z])",
    re.I,
)
"""Who plants, and is no plant."""
_EVENTS = {
    "snowball fight": "throw a snowball at each other",
    "pillow fight": "hit each other with pillows",
    "sword fight": "fight with swords",
    "food fight": "throw food",
    "tea ceremony": "pour tea",
    "chess game": "play chess",
    "chess match": "play chess",
    "arm wrestling match": "arm wrestle",
    "tug of war": "play tug of war",
    "game of chess": "play chess",
    "game of cards": "play cards",
}
"""What those do whose doing is named by a noun."""
_EVENT = re.compile(
    rf"(?:an? |the )?(?:\w+ )?(?P<event>{'|'.join(_EVENTS)})\b"
    r"(?: (?:between|of) (?P<who>(?:two|three|four|some|several|a)\b[^,.;]*?))?"
    r"(?P<rest>(?: (?:in|on|at|by)\b|[,.;]|$).*)",
    re.I | re.S,
)
_TOP = re.compile(r"(?<!spinning )(?<!\bon )(?<!\bthe )\btop(s?)\b(?! of| view| shot)", re.I)
"""What spins."""
_OF_A_PRODUCT = re.compile(
    r"\bproduct (?=(?:shot|photo|photograph|photography|video|film|spot|commercial)\b)", re.I
)
"""A picture of a product is no product beside it."""
_FRIES = re.compile(r"(?<=\band )fries\b|(?<=\bwith )fries\b|(?<=\bof )fries\b", re.I)
"""What is eaten with a burger, and no deed."""
_CRANE = re.compile(r"\b(?:\w+-)?crane(?=s?\b)(?! shot| up| down)", re.I)
_OF_A_BIRD = re.compile(
    r"\b(?:wad\w+|wings?|fl(?:y|ies|ying)|feathers?|marsh|nests?|beak|reeds|shallow water|dances?)\b", re.I
)
_OF_A_MACHINE = re.compile(
    r"\b(?:lifts?|beams?|construction|building|port|containers?|hook|cargo|paper|origami)\b", re.I
)
"""What tells a crane that is a bird, and one that is none."""
_OF_A_TRADE = re.compile(
    rf"\b((?:an?|the|one) (?:\w+ ){{0,2}}?)({'|'.join(sorted(ANIMALS, key=len, reverse=True))}) "
    r"(chef|astronaut|barista|detective|pirate|wizard|knight|king|queen|samurai|ninja|cowboy|scientist|doctor|"
    r"teacher|musician|dj|police officer|firefighter|superhero|waiter|painter|pilot|boxer|monk|soldier|"
    r"businessman|bartender|princess|prince|witch|judge|lawyer|student|professor|sailor|magician|clown)\b",
    re.I,
)
"""A beast of a trade: "a cat chef"."""
_DRIVES = re.compile(
    r"^(?:night )?(?:driving|drive)\b(?= (?:at|through|down|along|in|on|across|past|into|over|by)\b)"
    r"(?!.*\b(?:car|truck|bus|van|taxi|driver|motorcycle|pov|point of view|first[- ]person)\b)",
    re.I,
)
"""A drive that nobody is named for is a car's."""
_BY_ITSELF = listed("boiling burning melting freezing dripping rising falling growing glowing flowing")
"""What things do that nobody does anything to."""


def told_by_somebody(brief: Brief) -> Brief:
    """The same, with somebody who does what the prompt says is done; a brief with a cast as it is."""
    if brief.people or not brief.prompt:
        return brief
    text = _HEADS_FOR.sub(lambda hit: _GOES_FOR[hit[1].lower()], brief.prompt.strip())
    text = _DRESSES.sub(r"\1 gets dressed", _TRAINS.sub(r"\1 exercises", text))
    text = _DRIVES.sub("A car drives", text)
    text = _HALTS.sub(r"\1 halts", _PLANTS.sub(r"\1 is planting", text))
    text = _OF_A_TRADE.sub(r"\1\2 dressed as a \3", text)
    if _OF_A_BIRD.search(text) and not _OF_A_MACHINE.search(text):
        text = _CRANE.sub("heron", text)
    text = _FRIES.sub("french fries", _OF_A_PRODUCT.sub("", text))
    if "spin" in text.lower():
        text = _TOP.sub(r"spinning top\1", text)
    told = _event(text) or _done_to(text) or _doing(text)
    return replace(brief, prompt=told or text)


def _event(text: str) -> str | None:
    """ "A pillow fight between two boys": two boys who fight with pillows."""
    hit = _EVENT.match(text)
    if hit is None:
        return None
    return f"{hit['who'] or 'two people'} {_EVENTS[hit['event'].lower()]}{hit['rest']}"


def unnamed(subject: Subject) -> Subject:
    """Somebody whom no words name is a guess."""
    return replace(subject, kind=Read(subject.kind.value)) if subject.kind.words == SOMEBODY else subject


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
