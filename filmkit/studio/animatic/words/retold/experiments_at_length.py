"""An experiment that is told at length: what is done to which stuffs, put into one sentence of what is seen.

Long prompts name the glass in one sentence, what is in it in the next and what becomes of it in a third. What
they tell besides of place, light and camera stays. Knows no cast and no form.
"""

import re
from collections.abc import Callable

from filmkit.studio.animatic.figures.verbs.whom import PERSON
from filmkit.studio.animatic.props.making.liquids import LIQUIDS
from filmkit.studio.animatic.words.retold.besides import around
from filmkit.studio.animatic.words.retold.experiments import (
    DRINKS,
    FLAMES,
    MIXED,
    at_its_pace,
    burning,
    poured,
    set_on_fire,
    written_with,
)
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of, with_article
from filmkit.studio.animatic.words.vocabulary.relations import AS, COLOURS

_LONG = 2
"""Sentences from which a text tells at length."""
_FIRST = 150
"""Letters in which what a text is about is named."""
SOMEBODY = re.compile(
    rf"\b(?!beaut)(?:{PERSON}|scientist|chef|barista|she|he)s?\b|\b(?:artist|painter)s?\b(?!['’]s)|"
    r"\b(?:her|his) (?:hands?|face)\b",
    re.I,
)
_STUFF = rf"(?:{'|'.join(it.words for it in LIQUIDS.values())}|glycerine?|vinegar|baking soda|alcohol|powder)"
_VESSELS = "glass|cup|jug|pitcher|beaker|jar|bottle|container|mug"
_FULL_OF = (
    rf"(?:{_VESSELS})\b(?: \w+)? (?:of|with|containing|full of|filled with|holding) (?:[\w-]+,? ){{0,4}}?"
)
_POURED = re.compile(rf"\b{_FULL_OF}(?P<what>(?:\w+ )?{_STUFF})\b", re.I)
_INTO = re.compile(
    rf"\b(?:into|to|in|over) (?:an?|the|another) (?:[\w-]+,? ){{0,3}}?{_FULL_OF}(?P<into>{_STUFF})\b", re.I
)
_POURS = re.compile(r"\b(?:pour|tilt|cascad|tipp)\w*", re.I)
_COLOUR = rf"(?:{'|'.join(sorted(COLOURS))}|magenta|violet)"
_PAINTS = re.compile(
    rf"\b(?P<one>{_COLOUR})\b(?: paint)?(?: and|,| with) (?:[\w-]+ ){{0,2}}?(?P<other>{_COLOUR}) paints?\b",
    re.I,
)
_STIRRED = re.compile(r"\b(?:stir|mix|blend|combin|swirl|pour)\w*", re.I)
_SAMPLE = re.compile(
    r"\b(?:piece|lump|chunk|mound|strip|ribbon|sample|pile|block|bit) of (?P<what>calcium|barium|boric acid|"
    r"boron|copper|sodium\w*|lithium|strontium|potassium|magnesium|iron|steel|aluminu?m|lead|zinc|tin|titanium|sulfur|"
    r"phosphorus|cesium|salt|metal)\b",
    re.I,
)
_IGNITED = re.compile(r"\b(?:ignit|burn)\w*", re.I)
_FLAMING = re.compile(
    rf"\bflames?\b[^.;]{{0,70}}?\b(?P<of>{_COLOUR})|\b(?P<before>{_COLOUR})(?:-orange)?"
    rf"(?: and \w+)?,? flames?\b|\b(?P<light>{_COLOUR})[\w -]{{0,6}} (?:light|glow)\b",
    re.I,
)
_SPARK = re.compile(
    r"\b(?:match|matches|matchstick|ember|lighter|cigarette|torch|"
    r"(?:piece|scrap|strip) of (?:paper|cardboard)|(?:ember|sheet) of paper|burning \w+)\b",
    re.I,
)
_LANDS = re.compile(r"\b(?:throw|thrown|toss|arc|land|drop|fall|fell)\w*", re.I)
_PILE = re.compile(
    r"\b(?:pile|heap|stack|mound|bed|bale) of (?P<what>[^.;]*?)(?=[.;]| (?:in|on|as|creating|causing)\b)",
    re.I,
)
_FOAMS = re.compile(r"\b(?:fizz|bubbl|foam|froth|effervesc)\w*", re.I)
_REAGENTS = re.compile(r"\b(?:vinegar|bicarbonate|baking soda|cola|acid|peroxide|yeast)\b", re.I)
_ADDED = re.compile(r"\b(?:add|pour|sprinkl|mix|drop|combin|introduc)\w*", re.I)
_TURNED = re.compile(r"\b(?:litmus|indicator|cabbage|phenolphthalein)\b", re.I)
_SOLVED = re.compile(r"\b(?:acid|hydroxide|ammonia|vinegar|juice|bleach|solution|soda)\b", re.I)
_SHIFTS = re.compile(
    rf"\b(?P<first>{_COLOUR})\b[^.;]*?(?:[.;][^.;]*?)?\b(?:shift|turn|chang|transform|become)\w* "
    rf"(?:in)?to [^.;]{{0,24}}?(?P<last>{_COLOUR})\b",
    re.I,
)
_ACID = re.compile(r"\bacid\b[^.;]*?\b(?:pour|drip|dropp)\w* (?:on|over)(?:to)?\b|\bpour\w* acid\b", re.I)
_EATEN = re.compile(
    r"\b(?P<what>(?:bar of soap|(?:chewing )?gum|toast(?:ed bread)?|bread|balloon|sponge|soap|sugar cubes?|"
    r"leaf|cotton ball|wood|paper|leather|fabric|orange|apple|egg|coin|meat|metal))\b",
    re.I,
)
_STATION = re.compile(r"\bspace station\b", re.I)
_LEAVES = re.compile(r"\b(?:globul|droplet|drift|float|dispers|spread|expand|blob|spher)\w*", re.I)
_OPENED = re.compile(rf"\b(?:bowl|carton|{_VESSELS})\b", re.I)
_MARKS = r"(?:gel pen|pen|pencil|chalk|marker|crayon|paintbrush|brush|quill)"
_MARKED = re.compile(rf"\b(?P<what>(?:{_COLOUR} (?:gel )?)?{_MARKS})\b(?! ?strokes?)", re.I)
_WRITES = re.compile(
    r"\b(?:glid(?:e|es|ing)|writ(?:e|es|ing|ten)|draw(?:s|ing)?|apply paint|strokes?)\b", re.I
)
_PIERCED = re.compile(r"\b(?:pierc|penetrat|punctur|poke)\w*", re.I)


def _weightless(text: str) -> str | None:
    """Without weight, what is in a vessel leaves it in blobs; who opens it floats beside it."""
    if not (_STATION.search(text) and _LEAVES.search(text) and _OPENED.search(text)):
        return None
    found = [hit for word in DRINKS if (hit := re.search(rf"\b{word}\b", text, re.I))]
    color = DRINKS[min(found, key=lambda hit: hit.start())[0].lower()] if found else "white"
    drink = f"{with_article(color)} weightless drink"
    if not re.search(r"\bastronaut\b(?!'s)", text, re.I):
        return f"{capitalized(drink)} floats in a space station."
    return f"An astronaut in a space station opens {drink}."


def _emptied(text: str) -> str | None:
    """ "a glass of water; another, of flour, poured into it", "a glass of tea, tilted into one of milk"."""
    into = _INTO.search(text)
    if into is None or not _POURS.search(text):
        return None
    under = into["into"].lower()
    over = next((hit["what"].lower() for hit in _POURED.finditer(text) if hit["what"].lower() != under), None)
    foams = _FOAMS.search(text) and len({hit[0].lower() for hit in _REAGENTS.finditer(text)}) > 1
    return None if over is None or foams else poured(over, under)


def _stirred(text: str) -> str | None:
    hit = _PAINTS.search(text)
    if hit is None or not _STIRRED.search(text):
        return None
    one, other = hit["one"].lower(), hit["other"].lower()
    return f"A bowl of paint changes from {one} to {MIXED.get(frozenset((one, other)), 'brown')}."


def _lit(text: str) -> str | None:
    what = _SAMPLE.search(text)
    if what is None or not _IGNITED.search(text):
        return None
    told = _FLAMING.search(text)
    said = (told["of"] or told["before"] or told["light"]).lower() if told else ""
    usual = next((color for word, color in FLAMES.items() if word in what[0].lower()), "orange")
    return burning(AS.get(said, said) if told else usual)


def _spread(text: str) -> str | None:
    pile = _PILE.search(text)
    if pile is None or not (_SPARK.search(text) and _LANDS.search(text)):
        return None
    return set_on_fire(pile["what"])


def _foaming(text: str) -> str | None:
    named = {hit[0].lower() for hit in _REAGENTS.finditer(text)}
    if len(named) > 1 and _FOAMS.search(text) and _ADDED.search(text):
        return "A foaming glass fills on a table."
    return None


def _turning(text: str) -> str | None:
    if not (_TURNED.search(text) and _ADDED.search(text) and _SOLVED.search(text)):
        return None
    hit = _SHIFTS.search(text)
    first, last = (hit["first"].lower(), hit["last"].lower()) if hit else ("red", "blue")
    return f"A lab flask changes from {first} to {last}."


def _eaten(text: str) -> str | None:
    what = _EATEN.search(text)
    if what is None or not _ACID.search(text):
        return None
    name = re.sub(r"^(?:chewing )?gum$", "white candy", what["what"].lower())
    does = "shrinks in a bright room" if "balloon" in name else "turns black on a table"
    return f"{capitalized(with_article(name))} {does}, with smoke."


def _written(text: str) -> str | None:
    what = _MARKED.search(text)
    if what is None or what.start() > _FIRST or not _WRITES.search(text) or _PIERCED.search(text):
        return None
    return written_with(with_article(what["what"].lower()))


_FOUND: tuple[tuple[Callable[[str], str | None], bool], ...] = (
    (_weightless, True), (_turning, False), (_emptied, False), (_stirred, False), (_lit, False),
    (_spread, False), (_foaming, False), (_eaten, False), (_written, False),
)  # fmt: skip
"""How each is found, and whether somebody may be named in it."""


def in_short(text: str) -> str:
    """An experiment that a long text tells, as what is seen of it; any other words as they are."""
    if len(sentences_of(text)) < _LONG:
        return text
    somebody = SOMEBODY.search(text)
    for find, with_somebody in _FOUND:
        told = None if somebody and not with_somebody else find(text)
        if told is not None:
            besides = [] if with_somebody else around(text)
            if "catches fire" in told and not besides:
                told = told.replace("fire.", "fire outdoors.")
            return at_its_pace(" ".join((told, *besides)), text)
    return text
