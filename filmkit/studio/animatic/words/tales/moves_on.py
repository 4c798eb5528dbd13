"""Who does one thing in one room and then goes to another: the words of the first and of the second.

Knows what is a place and who somebody is, and no scene. "A man reads on a sofa. Suddenly, he rises. Moving to
the kitchen, he washes plates." is a man on a sofa, and then "In the kitchen, a man washes plates."; so is
"A man is reading, then he suddenly starts washing plates", where the second is done elsewhere by itself.
"""

import re

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.intent import ShotIntent, SubjectKind
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.tales.tale_people import Figure, figures_of
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.wording import sentences_of
from filmkit.studio.animatic.words.where.place import place_of
from filmkit.studio.animatic.words.who.bare_verbs import as_one_does

_SHIFTS = r"(?:the )?(?:scene|setting|view) (?:then )?(?:shifts|transitions|changes|moves|switches|cuts) to"
_TURNS = re.compile(
    r"^(?:suddenly|abruptly|then|moments later|after a (?:while|moment)|all at once|"
    r"after (?:finish|complet|secur|wash|clean|brush|do)ing|once (?:finished|done)|"
    r"(?:they|he|she) (?:pause|stop|finish|close)\w*,? [^.]*\bthen (?:abruptly|suddenly)|"
    + _SHIFTS
    + r"|(?:the )?scene (?:then )?(?:shifts|changes|transitions) as)\b",
    re.I,
)
"""How a sentence opens where something else begins."""
_GOES = re.compile(
    r"\b(?:transition\w*(?: \w+ly)?,? (?:to|into|(?:they|he|she) enters?)|enter(?:s|ing)?|"
    r"(?:mov|head|walk|step|strid|rush|hurr|stroll|go)\w*(?: \w+ly)?(?: over)? "
    rf"(?:to|into|inside|towards?)|{_SHIFTS}|arriv\w+ (?:in|at)) "
    r"(?P<place>(?:the|an?|their|his|her) [^.;]*?)(?=[.;]|,? where\b|, (?:they|he|she)\b|, \w+ing\b|"
    r" with an? (?:\w+ )?(?:sense|look|smile)\b)",
    re.I,
)
_WHO = re.compile(
    rf"^[ ,]*(?:(?:armed )?with [^,]+, |there,? |where |in the [\w ]+?, |{_SHIFTS} [^,]+, where )?"
    r"(?:(?P<many>they)|he|she|the (?:same )?(?:person|individual|man|woman))(?:, now [^,]+,)? "
    r"(?P<how>(?:\w+ly |then )*)(?P<verb>\w+)",
    re.I,
)
"""Who was told of, and the verb of what they do then."""
_ONE_THEN = re.compile(
    r"^(?P<who>(?:an?|one|the) (?:[\w-]+ ){0,3}?[\w-]+) "
    r"(?P<first>(?:is )?\w+(?:ing|s)\b[^,.]*?),?(?: and)? then "
    r"(?:(?:suddenly|they|he|she|it|\w+ly) ){0,2}(?:(?:gets?|stands?|jumps?) up and )?"
    r"(?:(?:starts?|begins?) (?:to )?)?(?P<then>[a-z]+\b[^.]*?)\.?$",
    re.I,
)
"""One sentence of one who does one thing and then another."""
_FILMED = re.compile(r"^(?:the (?:camera|shot|background)|close[- ]?up|medium|wide)\b.*", re.I | re.S)
"""A sentence of how it is filmed."""
_NOWHERE = ("backdrop", "exterior-day")
_AT_HOME = "living room"
"""Where one is before, if nothing tells."""
_OF_MANY = ("chamber", "grounds", "landscape", "hall", "interior", "cell", "passage")
"""Sets that show places of many names."""
_GOING = re.compile(r"(?:enter|walk|go|head|run|step|leav|exit|com|fl(?:y|i)|climb|jump|leap)", re.I)
_OWN = re.compile(r"\b(?:their|his|her) (?=(?:\w+ )*$)")


def before_and_after(text: str) -> tuple[tuple[str, str], ...]:
    """What is done in the first room and what in the second, each told so that it can be read alone, and with
    the words it was told by; nothing where a text stays where it is."""
    if (hit := _ONE_THEN.match(text.strip())) is not None:
        return _one_and_then_the_other(hit)
    sentences = sentences_of(text)
    turn = next((at for at, each in enumerate(sentences) if at and _TURNS.match(each)), None)
    if turn is None:
        return ()
    first, rest = " ".join(sentences[:turn]), sentences[turn:]
    people = figures_of(sentences[:turn])
    seen = (_FILMED.sub("", each) for each in rest)
    goes = next(((at, hit) for at, each in enumerate(seen) if (hit := _GOES.search(each))), None)
    if goes is None or not people or not _is_one(people[0]):
        return ()
    at, hit = goes
    there = _OWN.sub("the ", hit["place"])
    if not _is_elsewhere(first, there):
        return ()
    then = [rest[at][hit.end() :], *rest[at + 1 :]]
    does = next((n for n, each in enumerate(then) if _WHO.match(each)), None)
    if does is None:
        return ()
    deed = _deed_of(then[does]).rstrip(".")
    told = " ".join([f"In {there}, {people[0].phrase} {deed}.", *then[does + 1 :]])
    return (first, first), (told, " ".join(rest[at:]))


def _one_and_then_the_other(hit: re.Match[str]) -> tuple[tuple[str, str], ...]:
    """The two of a sentence that are done in two places; what people do anywhere they do at home. Who only
    goes to the second is seen going."""
    if _GOING.match(hit["then"]):
        return ()
    told = [f"{hit['who']} {_does(hit[part])}." for part in ("first", "then")]
    was, now = (intent_of(Brief(1, (24, 1), prompt=each)) for each in told)
    somebody = any(each.kind.value is SubjectKind.PERSON for each in was.subjects[:1])
    if _room(was) == _room(now) or now.place.value in _NOWHERE or not (somebody or _is_told(was, now)):
        return ()
    home = _AT_HOME if was.place.value in _NOWHERE else was.place_implied
    return tuple(
        (f"In a {where}, {each[0].lower()}{each[1:]}" if where else each, hit[part])
        for each, where, part in zip(told, (home, now.place_implied), ("first", "then"), strict=True)
    )


def _room(said: ShotIntent) -> tuple[str, str]:
    """What tells a place from another: its set, and of a set that shows many its name."""
    shown = said.place.value
    return shown, (said.place_implied or said.place.words.lower()) if shown in _OF_MANY else ""


def _is_told(*said: ShotIntent) -> bool:
    return all(each.place.words for each in said)


def _does(words: str) -> str:
    """ "sweeping a floor", "sweep a floor" and "sweeps a floor" as somebody does it."""
    verb, rest = words.split(" ", 1) if " " in words else (words, "")
    if verb.endswith("ing"):
        return f"is {words}"
    return words if verb == "is" or verb.endswith("s") else f"{forms(verb)[1]} {rest}".strip()


def _deed_of(sentence: str) -> str:
    """What they do, as one does it: "They slowly wash" as "slowly washes"."""
    who = _WHO.match(sentence)
    if who is None:
        return sentence
    does = sentence[who.start("how") :]
    return as_one_does(does) if who["many"] else does


def _is_one(figure: Figure) -> bool:
    return figure.kind is SubjectKind.PERSON and figure.count == 1


def _is_elsewhere(first: str, there: str) -> bool:
    """Whether a place is a room of another kind than the one that the text began in."""
    was, now = (place_of(Layers(Brief(1, (24, 1), prompt=each))) for each in (first, f"In {there}"))
    if now is None or not now.value.kind or now.value.by or now.value.weak:
        return False
    return was is None or was.value.kind != now.value.kind
