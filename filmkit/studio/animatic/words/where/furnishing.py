"""What else stands in the place: nouns that nobody is, does or holds, each with how it stands there.

Knows no geometry and no forms. What a set shows by itself is no furnishing of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.looks.hats import HEADGEAR
from filmkit.studio.animatic.figures.looks.wardrobe import GARMENTS
from filmkit.studio.animatic.intent import CameraRead, Furnishing, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.held import HELD
from filmkit.studio.animatic.words.vocabulary.nouns import PLURAL
from filmkit.studio.animatic.words.vocabulary.surroundings import BARE, SURROUNDINGS, is_own
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES
from filmkit.studio.animatic.words.where.undrawn import is_told, unsaid

T = TypeVar("T")
_AROUND = lexicon(SURROUNDINGS)
_ON_TOP = r"on (?:the|a|his|her) (?:\w+ ){0,2}(?:table|desk|counter|nightstand|sideboard|countertop)"
_ON_WALLS = (
    r"walls? (?:is|are) (?:\w+ )?(?:adorned|decorated|covered|hung|lined)|on (?:the|a) (?:\w+ )?walls?"
)
_WAYS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (way, re.compile(rf"\b(?:{words})\b", re.I))
    for way, words in (
        ("wall", _ON_WALLS),
        ("top", _ON_TOP),
        ("rows", r"lined (?:with|by)|lining|flanked by|flank|flanking|bordered by|borders|line (?:the|both)"),
        ("about", r"dotted with|scattered|strewn|littered|carpeted|covered (?:in|with)|blanketed|speckled"),
        ("round", r"surround(?:ed|ing|s)?|framed by|nestled|amid|amidst|among|encircled|ringed"),
        ("far", r"in the (?:far )?(?:distance|background|backdrop)|on the horizon|distant|far away|far off|"
                r"beyond|background|backdrop|looms?|horizon"),
        ("near", r"nearby"),
    )
)  # fmt: skip
"""How a noun stands there, by words of its clause; the first that is found."""
_HAS = re.compile(
    r"\b(?:with|featuring|features|containing|has|having|(?:filled|furnished|decorated|adorned|lined|dotted|"
    r"surrounded|framed|equipped) (?:with|by)|full of|surrounding|near|beside|behind)\b",
    re.I,
)
"""What follows such words, shortly after those for the place, stands in it, whatever somebody does there."""
_SHORTLY = 24
"""Letters between the two at most."""
_BESIDE = listed("with beside near by among amid around behind under on including featuring between and over")
"""After such words stands what is only there; a small thing after others belongs to somebody."""
_STANDS = re.compile(
    r"\b(?:there (?:is|are)|stand(?:s|ing)?|lies?|lying|hang(?:s|ing)?|rest(?:s|ing)?|rises?|flickers?|"
    r"glows?|burns?|sways?|covers?|grows?|(?:is|are) placed|adorns?|fills?|decorates?|"
    r"lines?|surrounds?|frames?)\b",
    re.I,
)
"""What is done by what only stands there."""
_WORN = frozenset((*GARMENTS, *HEADGEAR))
_UNSEEN = listed(
    "glass leaf leaves camera food meal plate sky sun moon star cloud ball wheel page record lens key orange "
    "boot boots jacket coat clothes door screen light coffee fire step milk window wall "
    "marble bead button stairs staircase"
)
"""Stuffs, parts, what is worn, and what a place has only overhead."""
_PLACED = ("rows", "about", "round", "far")
"""Ways to stand of what nobody does anything with."""
_MOST = 8


_OF_FIRE = re.compile(r"\b(?:lava|magma|molten|fiery|fire)\b", re.I)
"""What a river is of that is no water."""
_LIKENED = listed("like resembling")
_STREAMS_BY = listed("through in into from across down over onto on around")
_GREEN = listed("landscape forest park sea-coast grounds")
_GREENERY = listed("greenery foliage vegetation")


def furnishings_of(
    layers: Layers, people: Sequence[Subject], place: Read[str], kind: Read[str]
) -> tuple[Furnishing, ...]:
    """All that stands about the place besides those the shot is about, each once."""
    if place.value in BARE:
        return ()
    told = is_told(people, place)
    props = {word for thing in layers.brief.things for word in thing.name.lower().replace("-", " ").split()}
    found: dict[str, Furnishing] = {}
    for passage in layers.of("prompt", "subject", "action"):
        after = _of_the_place(passage, place)
        around = list(_surroundings(passage))
        said = " ".join(each.words.lower() for _, each in around)
        things = [(at, each) for at, each in _things(passage, place) if each.words.lower() not in said]
        for at, each in (*around, *things):
            there = each.where in _PLACED or any(low <= at < high for low, high in after)
            by_somebody = each.words.lower() in told and not (there and each.name not in HELD)
            named = any(each.name == s.name for s in people) or each.name in props
            own = (
                any(is_own(each.name, where.value) for where in (place, kind))
                or each.name == kind.value
                or _grows_there(each, place)
            )
            if not (by_somebody or named or own):
                found.setdefault(each.name, each)
    return tuple(found.values())[:_MOST]


def _grows_there(each: Furnishing, place: Read[str]) -> bool:
    """ "surrounded by lush greenery": open country is green without a bush before the camera."""
    return place.value in _GREEN and each.words.lower().split()[-1] in _GREENERY


def _of_the_place(passage: Passage, place: Read[str]) -> list[tuple[int, int]]:
    """From where to where the text says what the place has: "a bedroom with a desk, a lamp and a rug"."""
    found: list[tuple[int, int]] = []
    for hit in re.finditer(re.escape(place.words), passage.text) if place.words else ():
        has = _HAS.search(passage.text, hit.end(), hit.end() + _SHORTLY)
        if has:
            end = re.search(r"[.;!?]|\b(?:while|as|then|where)\b|$", passage.text[has.end() :])
            found.append((has.end(), has.end() + (end.start() if end else 0)))
    return found


def _things(passage: Passage, place: Read[str]) -> Iterator[tuple[int, Furnishing]]:
    """Each with where in the text it is."""
    for mention in unsaid(passage, place.value):
        noun, last = mention.noun, mention.noun.name.split()[-1]
        if noun.kind is not SubjectKind.THING or not (noun.name in THINGS or noun.name in SPECIES):
            continue
        if {last, *noun_forms(last)} & (_WORN | _UNSEEN):
            continue
        whose = mention.hit.words.lower().endswith(("'s", "\u2019s"))
        way = _way(passage, mention.hit)
        if not whose and (way or _is_there(mention)):
            many = mention.count if mention.counted else 1
            said = passage.words(mention.start, mention.hit.end) or mention.hit.words
            at = passage.tokens[mention.hit.start].start
            yield at, Furnishing(noun.name, min(max(many, 1), _MOST), way, said, mention.hit.words)


def _is_there(mention: Mention) -> bool:
    """Whether the words only say that it is there: "with a rug", "near a lamp", "a lamp stands", "there are
    two lamps"; what something else is done with or does is told elsewhere."""
    if mention.governor in _BESIDE:
        return True
    passage = mention.hit.passage
    clause = passage.words(*passage.clause_of(mention.hit.start))
    told = not mention.subject or _STANDS.search(clause) or passage.tokens[mention.hit.start].sentence == 0
    return not mention.governor and bool(told)


def _surroundings(passage: Passage) -> Iterator[tuple[int, Furnishing]]:
    """The same of what is no thing one could lift."""
    for hit in _AROUND.find(passage):
        before = {token.low for token in passage.tokens[max(hit.start - 2, 0) : hit.start]}
        if hit.negated or before & _LIKENED or _streams(hit) or _OF_FIRE.search(passage.text, *_about(hit)):
            continue
        many = PLURAL if len(noun_forms(passage.tokens[hit.end - 1].low)) > 1 else 1
        at = passage.tokens[hit.start].start
        yield at, Furnishing(hit.value, many, _way(passage, hit), hit.words, hit.words)


def _about(hit: Hit[str]) -> tuple[int, int]:
    """From the word before it to what it is of, in its text."""
    tokens = hit.passage.tokens
    return tokens[max(hit.start - 1, 0)].start, tokens[min(hit.end + 1, len(tokens) - 1)].end


def _streams(hit: Hit[str]) -> bool:
    """ "Sunlight streams through a window": what light or a crowd does, and no water."""
    tokens = hit.passage.tokens
    after = tokens[hit.end].low if hit.end < len(tokens) else ""
    return tokens[hit.end - 1].low in ("streams", "pools") and after in _STREAMS_BY


def _way(passage: Passage, hit: Hit[T]) -> str:
    """How it stands there, by the words of its clause, and of a sentence that opens with its background."""
    first, last = passage.sentence_of(hit.start)
    opening = passage.words(first, min(first + 5, last)).lower()
    if "background" in opening or "backdrop" in opening:
        return "far"
    clause = passage.words(*passage.clause_of(hit.start))
    return next((way for way, words in _WAYS if words.search(clause)), "")


def wide_enough(camera: CameraRead, people: Sequence[Subject], there: Sequence[Furnishing]) -> CameraRead:
    """Where nobody said a size, one that holds what is told to stand about, unless hands are to be seen."""
    near = camera.size.value in ("medium", "medium-close", "medium-wide")
    if not (camera.size.guessed and near and there) or any(act_of(s.act.value).by_hand for s in people):
        return camera
    far = any(each.where == "far" for each in there)
    return replace(camera, size=Read("full" if far else "medium-wide"))
