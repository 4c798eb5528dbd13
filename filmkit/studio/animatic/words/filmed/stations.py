"""The sizes a shot comes to one after another: "starts with a medium shot …, moves to a wide shot, returns to
a close-up". Knows no subject and no metres.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import lexicon
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.camera import SIZES, WEAK_SIZES

_SIZES = lexicon(SIZES)
_OPENS = re.compile(
    r"\b(?:begin|start|open)\w* (?:\w+ )?(?:with|on|from|in|as)\b|"
    r"\b(?:initial|first|opening) (?:shot|view|frame|image) is\b",
    re.I,
)
_COMES = re.compile(
    r"\b(?:then|next|finally|lastly|transition\w*|shift\w*|mov(?:es|ing)|returns?|returning|end(?:s|ing)?|"
    r"conclud\w*|closes|closing|final|last|zoom\w*|push\w*|pull\w*|cuts?|cutting|switch\w*|pan(?:s|ning)|"
    r"focus\w*|go(?:es|ing)|chang\w+|to|until|doll(?:y|ies|ying)|widen\w*|tighten\w*)\b",
    re.I,
)
"""What stands before a size that the shot comes to."""
_SHOWS = re.compile(
    r"\b(?:captur|highlight|emphasi[sz]|showcas)\w* (?:\w+ )?(?:in )?(?:an? |the )?(?:\w+ )?$", re.I
)
"""What stands so before a size in a later sentence: "The camera captures close-ups of his face"."""
_OFFERS = re.compile(r"\b(?:offer|provid|enjoy|afford|boast)\w* (?:an? |the )?(?:\w+ )?$", re.I)
"""What a place gives those who are there: "a deck that offers panoramic views"."""
_FROM = re.compile(r"\bfrom (?:an? |the )?(?:\w+ )?$", re.I)
_OUT = re.compile(
    r"\b(?:pull(?:s|ing)? (?:back|out|away)|zoom(?:s|ing)? out|pan(?:s|ning)? out|widen(?:s|ing)?|"
    r"mov(?:es|ing) back|(?:a|the) wider view)\b",
    re.I,
)
"""A camera that goes back, and so comes to more."""
_OF_ALL = re.compile(
    r"\W*(?:shot|view)?\W*of (?:the |his |her |its |an? )?"
    r"(?!\w+ (?:body|figure|face)\b)"
    r"(?:entire|whole|full|broader|surrounding|living|room|scene|landscape|court|city|area|aftermath)\b",
    re.I,
)
_OF_HANDS = re.compile(r"(?: (?:shot|view|up))? (?:of|on) (?:the |his |her |their )?(?:\w+ )?hands?\b", re.I)
"""What a size is of that comes near to somebody's hands."""
_BARE = re.compile(r"\W*(?:aerial |panoramic )?(?:shots?|view|framing|perspective)\b", re.I)


def stations_of(layers: Layers, first: Read[str]) -> tuple[Read[str], ...]:
    """The sizes in order, the first among them; none where the shot keeps one."""
    for passage in layers.of("camera", "prompt", "action"):
        told = list(_told(passage))
        if not told:
            continue
        opens = told[0][1] or (first.layer == passage.layer and told[0][0].value == first.value)
        if not opens and first.guessed and told[0][0].value == first.value:
            first = replace(first, value="wide")  # it comes nearer
        out = ([] if opens else [first]) + [read for read, _ in told]
        out = [each for at, each in enumerate(out) if at == 0 or each.value != out[at - 1].value]
        if len(out) > 1 and not (len(out) == 2 and out[1].words == ""):
            return tuple(out)
    return ()


def _told(passage: Passage) -> Iterator[tuple[Read[str], bool]]:
    """Each size that a text comes to, and whether the shot opens with it."""
    text, found = passage.text, list[tuple[int, Read[str], bool]]()
    for hit in _SIZES.find(passage):
        start, end = passage.tokens[hit.start].start, passage.tokens[hit.end - 1].end
        sentence = passage.tokens[passage.sentence_of(hit.start)[0]].start
        before = text[max(sentence, start - 90) : start]
        alone = hit.end == hit.start + 1 and hit.words.lower() in WEAK_SIZES
        weak = alone and not _BARE.match(text[end:])
        opens = bool(_OPENS.search(before)) and not re.search(r"\bthen\b", before, re.I)
        opens = opens or bool(_FROM.search(before))
        shown = passage.sentence_of(hit.start)[0] > 0 and _SHOWS.search(before) is not None
        if hit.negated or weak or not (opens or shown or _COMES.search(before)):
            continue
        if _OFFERS.search(before):
            continue
        whole = _OF_ALL.match(text[end:]) and not opens
        hands = _OF_HANDS.match(text[end:])
        words = hit.words + (hands[0] if hands else "")
        found.append((start, Read("extreme-wide" if whole else hit.value, words, hit.layer), opens))
    if not found:
        return
    for out in _OUT.finditer(text):
        near = any(0 <= at - out.start() < 70 for at, _, _ in found)
        if out.start() > found[0][0] and not near:
            found.append((out.start(), Read("wide", out[0], passage.layer), False))
    yield from ((read, opens) for _, read, opens in sorted(found, key=lambda each: each[0]))
