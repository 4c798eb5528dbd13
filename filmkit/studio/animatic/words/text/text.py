"""A layer's words, cut into tokens that know their place, their clause and whether they are negated.

Knows no vocabulary. What stands in quotation marks is speech and shows nothing, so it is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from filmkit.studio.animatic.words.text.tables import listed

TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.:]\d+)*|(?<=\w)[-‑](?=\w)|[^\w\s]")
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»")
SAID = re.compile(r"[.!?…][\"”»]\s+(?=[A-Z“\"])")
"""The end of a speech and of its sentence."""
SENTENCE_ENDS = frozenset(".!?\n")
CLAUSE_ENDS = frozenset(",;:—–-()…/")
NEGATORS = listed(
    "no not never without nobody nothing none neither nor cannot can't don't doesn't isn't aren't "
    "won't didn't hardly avoid lacking devoid bereft"
)
NEGATION_ENDS = listed("but except save only and while as then")
LONE = re.compile(r" [!.] (?=[a-z])")
"""A stop that stands alone before a small letter ends nothing: "leaping ! for a dunk"."""
TITLES = listed("mr mrs ms dr prof st")
"""What a full stop shortens and ends no sentence."""
REX = re.compile(r"\s*rex\b", re.I)
"""Nor does it in "T. rex"."""
GLUED = listed("ofa ofan ofthe oftwo ofthree")
"""Two words that were typed as one."""

LOOKERS = listed("viewer observer spectator onlooker")
"""Who stands for the lens, where such a one glides over what is seen."""
GLIDES = listed(
    "glides gliding moves moving floats floating flies flying drifts drifting soars descends rises zooms "
    "pans sweeps travels hovers swoops"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word."""

    low: str
    start: int
    end: int
    sentence: int
    clause: int
    """Counted through the whole text: commas and stops end one."""
    negated: bool = False
    hyphened: bool = False
    """A hyphen joins it to the word before."""
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One layer of the brief as tokens."""

    layer: str
    text: str
    tokens: tuple[Token, ...]

    def words(self, start: int, end: int) -> str:
        """The author's own words from one token up to another."""
        if start >= end:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def clause_of(self, at: int) -> tuple[int, int]:
        """The first token of the clause that a token stands in, and the first after it."""
        return self._run(at, "clause")

    def sentence_of(self, at: int) -> tuple[int, int]:
        """The same of its sentence."""
        return self._run(at, "sentence")

    def _run(self, at: int, of: str) -> tuple[int, int]:
        number, start, end = getattr(self.tokens[at], of), at, at + 1
        while start > 0 and getattr(self.tokens[start - 1], of) == number:
            start -= 1
        while end < len(self.tokens) and getattr(self.tokens[end], of) == number:
            end += 1
        return start, end


@lru_cache(maxsize=512)
def passage_of(layer: str, text: str) -> Passage:
    """A layer's text, read once."""
    return Passage(layer, text, tuple(_with_lens(list(_tokens(text)))))


def _with_lens(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "the viewer", "the observer glides over a table" are the camera."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1].low if at else ""
        glides = bool(GLIDES & {after.low for after in tokens[at + 1 : at + 3]})
        lens = token.low in LOOKERS and before == "the" and (glides or token.low == "viewer")
        yield replace(token, low="camera") if lens else token


def _tokens(text: str) -> Iterator[Token]:
    spoken = [hit.span() for hit in QUOTED.finditer(text)]
    over = [end for _, end in spoken if SAID.match(text, end - 2)]
    sentence = clause = 0
    negated = hyphened = False
    low = before = ""
    for hit in TOKEN.finditer(text):
        if any(start <= hit.start() < end for start, end in spoken):
            continue
        if over and hit.start() >= over[0]:  # what is said ends with the sentence it is said in
            over, clause, sentence = over[1:], clause + 1, sentence + 1
            negated, before = False, ""
        word = hit[0]
        if word in "-‑" and _joins(text, hit):
            hyphened = True
            continue
        if word == "." and (low in TITLES or (low == "t" and REX.match(text, hit.end()))):
            continue
        if word in "!." and LONE.match(text, hit.start() - 1):
            continue
        if word in SENTENCE_ENDS or word in CLAUSE_ENDS:
            clause += 1
            sentence += word in SENTENCE_ENDS
            negated = False
            before = ""
            continue
        low, last = word.lower().replace("’", "'"), before
        before = word
        if not low[0].isalnum():
            continue
        if low in NEGATION_ENDS:
            negated = False
        if low in GLUED:
            yield Token("of", hit.start(), hit.start() + 2, sentence, clause, negated)
            low = low[2:]
        if word == "A" and last.istitle() and len(last) > 1:
            low = word  # "Team A": a letter, and no article
        end = hit.end()
        yield Token(low, end - len(low), end, sentence, clause, negated, hyphened, word[0].isupper())
        hyphened = False
        negated = negated or low in NEGATORS


def _joins(text: str, hit: re.Match[str]) -> bool:
    return (
        hit.start() > 0
        and hit.end() < len(text)
        and text[hit.start() - 1].isalnum()
        and text[hit.end()].isalnum()
    )
