"""Which art a picture is made by, and the text without the words that only say so.

In prose the word for an art may as well be a thing: "a woman restores an oil painting", "a pencil". It is a
style where it stands alone ("..., oil painting"), where the text opens with it ("a watercolour of"), after
"by", "in the style of" or "painted in", before "style", and wherever it can mean nothing else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.arts import (
    ARTISTS,
    ARTS,
    ATTRIBUTES,
    FILLERS,
    HANGS,
    MAKES,
    OPENS,
    PRINTED,
    TELLS,
    UNMISTAKABLE,
)

_ARTS = lexicon(ARTS)
_OF_A_STYLE = lexicon({name: f"{words}, {name}" for name, words in ARTS.items()})
"""Where nothing but a style is written, the name alone will do: "ink"."""
_PROSE = ("prompt", "subject", "environment", "mood")
_ARTICLES = listed("a an the")
_OF = listed("of depicting showing featuring about")
_BEFORE_A_STYLE = listed(
    "in with by the a an style styled manner spirit look of and as inspired art great master"
)
_THIS = listed("the this")
_WITH = listed("with by on in")
_WORKS = listed("painting drawing sketch illustration picture scene artwork animation style print")
_CAPTURES = listed("captures depicts portrays evokes")
_CALLED_WHOLE = ("painting", "painted", "drawing", "animated", "animation", "illustrated", "sketched")
"""Said in prose as a verb or of a thing as often as of a style."""


class Styled(NamedTuple):
    """A brief whose style was heard."""

    art: Read[str] | None
    brief: Brief
    """Without the words that say nothing else."""


def art_named(text: str) -> Read[str] | None:
    """The art that a field names: "ukiyo-e", "oil painting"."""
    hit = _OF_A_STYLE.first([passage_of("stage", text)])
    return Read(hit.value, text, "stage") if hit else None


def styled(brief: Brief) -> Styled:
    """The first art that the style names, or else the prose."""
    hit = _OF_A_STYLE.first(Layers(brief).of("style"))
    art = Read(hit.value, hit.words, hit.layer) if hit else None
    prose: dict[str, Any] = {}
    for layer in _PROSE:
        text = str(getattr(brief, layer))
        spans = list(_spans(passage_of(layer, text))) if text.strip() else []
        if spans:
            art = art or spans[0].art
            prose[layer] = _blanked(text, spans)
    beats = [(text, list(_spans(passage_of("action", text)))) for text in brief.action]
    if any(spans for _, spans in beats):
        art = art or next(spans[0].art for _, spans in beats if spans)
        prose["action"] = tuple(_blanked(text, spans) for text, spans in beats)
    return Styled(art, replace(brief, **prose) if prose else brief)


class _Span(NamedTuple):
    art: Read[str]
    start: int
    end: int
    """Characters."""


def _blanked(text: str, spans: Sequence[_Span]) -> str:
    """Blanks in place of the words, so that all others stay where they were written."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _spans(passage: Passage) -> Iterator[_Span]:
    end = 0
    for hit in _ARTS.find(passage):
        found = None if hit.negated or hit.start < end else _said(hit)
        if found:
            first, end = found
            tokens = passage.tokens
            yield _Span(Read(hit.value, hit.words, hit.layer), tokens[first].start, tokens[end - 1].end)


def _said(hit: Hit[str]) -> tuple[int, int] | None:
    """The tokens that say the style and nothing else; None where it is no style."""
    for form in (_alone, _named_so, _by_somebody, _opening, _made_so, _captures, _before_a_noun):
        if found := form(hit):
            return found
    plain = " ".join(token.low for token in hit.passage.tokens[hit.start : hit.end])
    return (hit.start, hit.end) if plain in UNMISTAKABLE else None


def _alone(hit: Hit[str]) -> tuple[int, int] | None:
    """A clause of nothing else."""
    tokens = hit.passage.tokens
    first, end = hit.passage.clause_of(hit.start)
    others = [token.low for token in (*tokens[first : hit.start], *tokens[hit.end : end])]
    whole = first == 0 and end == len(tokens)
    bare = hit.words.lower() in _CALLED_WHOLE and not others
    if hit.words.lower() == "painted" and tokens[hit.end : hit.end + 1] and tokens[hit.end].low in _WITH:
        return None  # "the sky, painted with soft clouds"
    if whole or bare or tokens[first].low in _ARTICLES or not all(low in FILLERS for low in others):
        return None
    return first, end


def _named_so(hit: Hit[str]) -> tuple[int, int] | None:
    """ "In Van Gogh style", "in the style of the painter Hokusai"."""
    tokens = hit.passage.tokens
    clause, stop = hit.passage.clause_of(hit.start)
    after = [token.low for token in tokens[hit.end : min(hit.end + 3, stop)]]
    before = [token.low for token in tokens[max(clause, hit.start - 6) : hit.start]]
    if told := next((n for n, low in enumerate(after, 1) if low in TELLS), 0):
        return _back(hit, clause), hit.end + told
    for n in range(len(before) - 1, 0, -1):
        if before[n] == "of" and before[n - 1] in ("style", "manner", "spirit", "look", "styles"):
            return _back(hit, clause, hit.start - len(before) + n - 1), hit.end
        if before[n] == "by" and before[n - 1] == "inspired":
            return _back(hit, clause, hit.start - len(before) + n - 1), hit.end
    return None


def _back(hit: Hit[str], clause: int, at: int | None = None) -> int:
    """Where the words that lead to a style begin."""
    first = hit.start if at is None else at
    while first > clause and hit.passage.tokens[first - 1].low in _BEFORE_A_STYLE:
        first -= 1
    return first


def _by_somebody(hit: Hit[str]) -> tuple[int, int] | None:
    """ "By Hokusai"."""
    tokens = hit.passage.tokens
    if hit.start == 0 or tokens[hit.end - 1].low not in ARTISTS or tokens[hit.start - 1].low != "by":
        return None
    return hit.start - 1, hit.end


def _opening(hit: Hit[str]) -> tuple[int, int] | None:
    """ "A watercolour scene of", "oil painting of": the text is about what follows."""
    tokens = hit.passage.tokens
    first, end = hit.passage.sentence_of(hit.start)
    if first or hit.start > 3 or HANGS & {token.low for token in tokens[first:end]}:
        return None
    if not all(token.low in FILLERS for token in tokens[: hit.start]):
        return None
    at = hit.end
    while at < end and tokens[at].low in OPENS | FILLERS - _OF:
        at += 1
    return (0, at + 1) if at < end - 1 and tokens[at].low in _OF else None


def _captures(hit: Hit[str]) -> tuple[int, int] | None:
    """ "The watercolour painting captures": the picture itself, of what follows."""
    tokens = hit.passage.tokens
    first, end = hit.passage.clause_of(hit.start)
    start, at = hit.start, hit.end
    while start > first and tokens[start - 1].low in FILLERS | _THIS:
        start -= 1
    while at < end and tokens[at].low in OPENS | _WORKS:
        at += 1
    led = start < hit.start and tokens[start].low in _THIS and not HANGS & {token.low for token in tokens}
    return (start, at + 1) if led and at < end - 1 and tokens[at].low in _CAPTURES else None


def _made_so(hit: Hit[str]) -> tuple[int, int] | None:
    """ "Rendered in watercolour", "shot on VHS", "as an oil painting"."""
    tokens = hit.passage.tokens
    first, clause = hit.start, hit.passage.clause_of(hit.start)[0]
    while first > clause and tokens[first - 1].low in _BEFORE_A_STYLE | FILLERS - MAKES:
        first -= 1
    led = {token.low for token in tokens[first : hit.start]}
    made = first > 0 and tokens[first - 1].low in MAKES and bool(led & {"in", "as", "with"})
    on = hit.start > 1 and tokens[hit.start - 1].low == "on" and tokens[hit.start - 2].low in MAKES
    if made or on:
        return (first - 1 if made else hit.start - 2), hit.end
    return None


def _before_a_noun(hit: Hit[str]) -> tuple[int, int] | None:
    """ "A cartoon fox"; but a comic book is a book."""
    tokens = hit.passage.tokens
    plain = " ".join(token.low for token in tokens[hit.start : hit.end])
    end = hit.passage.clause_of(hit.start)[1]
    if plain not in ATTRIBUTES or hit.end >= end or tokens[hit.end].low in PRINTED:
        return None
    return hit.start, hit.end
