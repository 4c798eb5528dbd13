"""Whom the pronouns of a tale's sentence mean: each first one as who it is, so that they are in its scene.

Knows who lives in the tale and what they find, and no scene. "A fox leads her up a mountain" is "A fox leads
a young girl up a mountain"; whose names the sentence has, is there without.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.words.tales.tale_people import Figure
from filmkit.studio.animatic.words.text.wording import capitalized

_NOBODY = (
    r"\b(?:had|has|have) it\b|\bit (?:is|was|were|had|seem\w*) (?:\w+ )?(?:rumou?red|said|believed|too|not|"
    r"only|time|clear)\b"
)
"""What nobody is meant by: "legend had it", "it was too late"."""
_AFTER_HER = (
    r"an?|the|that|his|their|to|with|by|in|on|at|into|from|of|and|up|down|who|where|through|across|towards?|"
    r"away|deeper|back|how|over|under|for|onto|along|as|but|not|out|some|one|two|three|upon"
)
"""What follows "her" where it is no possessive."""
_PRONOUN = re.compile(
    rf"{_NOBODY}|\b(?P<does>he|she|they)\b|(?P<opens>^it\b|(?<=, )it\b)|\b(?P<to>him|them)\b|"
    rf"\b(?P<hers>her)\b(?= ?(?:$|[,.;:—]|(?:{_AFTER_HER})\b))|"
    r"(?<=\w )(?P<it>it)\b(?= ?(?:$|[,.;:]|(?:and|to|with|in|from|for|back|open|up|out)\b))",
    re.I,
)
_CALLED = {"he": "he", "him": "he", "she": "she", "her": "she", "they": "they", "them": "they", "it": "it"}
_WHILE = re.compile(r"(?:as|when|while|once)\b", re.I)
_IN_MINDS = re.compile(r"\b(?:who|whom|whose|that)\s+$", re.I)
_THINGS = re.compile(r"\b(?:collect|gather|combin|us|unit|fus|plac|pick|carr|hid|wear|eat)\w* $", re.I)
"""Before "them", what is done to things."""
_CAUSED = re.compile(r", (?:caus|mak|leav|forc|prompt|allow|send)ing $", re.I)
"""Before "him", what comes over who was named: "meets an illusion, causing him to doubt"."""
_CLAUSES = re.compile(r"[,;:—]|\b(and|but|who|where|that|which)\b")
_THOUGHT = re.compile(
    r"\b(?:reali[sz]|understand|understood|dream|remember|believ|learn|know|knew|think|thought)\w* "
    r"(?:that|how|why|he|she|they|it|of)\b",
    re.I,
)
"""What is in a mind from there on."""


def with_people(text: str, figures: Sequence[Figure], thing: str = "") -> str:
    """A sentence with the first pronoun for each of the figures as who it is, and "it" as the thing that was
    found last."""
    named = 0
    for hit in list(_PRONOUN.finditer(text)):
        if hit.lastgroup is None:
            continue
        before = text[: hit.start() + named]
        known = _told_before(text[hit.end() + named :], figures, _WHILE.match(text) is not None)
        phrase = _meant(hit, before, known if hit.lastgroup == "does" else figures, thing)
        if not phrase:
            continue
        if not before:
            phrase = capitalized(phrase)
        elif _WHILE.match(text):  # "as a captain" would be what somebody is dressed as
            phrase = re.sub(r"^an? ", "the ", phrase)
        text = before + phrase + text[hit.end() + named :]
        named += len(phrase) - len(hit[0])
    return text


def _told_before(after: str, figures: Sequence[Figure], opens: bool) -> list[Figure]:
    """Those who are not named behind a pronoun, as another is: "he notices a figure", "she meets the ghost".
    Where a clause opens the sentence, the next may name whom its pronoun means."""
    by = "an?" if opens else "an?|the"

    def comes(one: Figure) -> bool:
        article = rf"(?:{by}) (?:[\w-]+,? ){{0,4}}" if one.count == 1 else ""
        return re.search(rf"\b{article}{re.escape(one.noun)}s?\b(?!['’]s)", after, re.I) is not None

    return [one for one in figures if not comes(one)]


def _meant(hit: re.Match[str], before: str, figures: Sequence[Figure], thing: str) -> str:
    """Who a pronoun is, as a sentence may say it; "" where the sentence has named them, or nobody knows."""
    does = hit.lastgroup in ("does", "opens")
    if hit.lastgroup == "it":
        return thing if thing and thing.split()[-1] not in before.lower() else ""
    if hit.lastgroup == "to" and hit[0].lower() == "them" and _THINGS.search(before):
        return ""
    if hit.lastgroup == "to" and _CAUSED.search(before):
        return ""
    if _IN_MINDS.search(before) or (not does and _THOUGHT.search(before)):
        return ""
    called = _CALLED[hit[0].lower()]
    may = [each for each in figures if each.is_called(called)]
    may = may or [each for each in figures if called in ("he", "she") and each.is_called("it")]
    if not does:  # nobody does it to themselves
        doer = _doer(before, figures)
        may = [each for each in may if each is not doer]
    here = any(each.is_named_in(before) for each in may)
    here = here or (
        hit[0].lower() not in ("they", "them") and any(each.has_one_in(before) for each in figures)
    )
    return "" if here or not may else may[0].phrase


def _doer(before: str, figures: Sequence[Figure]) -> Figure | None:
    """Who does what the words before an object tell: who is named in its clause; where that opens with its
    verb, who the sentence began with, and after "who" and "that" who was named last."""
    *_, opens, clause = ["", *_CLAUSES.split(before)]
    if len(clause.split()) > 2:
        return next((each for each in figures if each.is_named_in(clause)), None)
    named = sorted(
        (each.last_named_in(before), each.noun, each) for each in figures if each.is_named_in(before)
    )
    if not named:
        return None
    return named[-1 if opens in ("who", "that", "which") else 0][2]
