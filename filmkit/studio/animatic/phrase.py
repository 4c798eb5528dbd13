"""The words of a sentence that belong to one noun of it: what stands before it, and what it comes with.

Knows no vocabulary. "a black dog runs under a red sky" says nothing red of the dog.
"""

import re

BEFORE, AFTER = 5, 7
ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "his",
        "her",
        "its",
        "their",
        "my",
        "our",
        "your",
        "one",
        "two",
        "three",
        "four",
        "five",
        "some",
        "several",
        "many",
    ]
)
_BREAK = re.compile(
    r"[,;.:()]|\b(?:and|with|of|under|over|on|in|at|by|to|past|beside|behind|while|as|through)\b"
)


def words_about(noun: str, description: str) -> str:
    """The part of a description that dresses the noun; all of it where the noun is not in it."""
    text = description.lower().replace("’", "'")
    head = re.escape(noun.lower().split()[-1]) if noun.split() else ""
    found = re.search(rf"\b{_one_or_more(head)}\b", text) if head else None
    if found is None:
        return text
    before = re.split(r"[,;.:()]", text[: found.start()])[-1].split()[-BEFORE:]
    rest = text[found.end() :]
    given = re.match(r"[\s,]*(?:with|whose|in)\s+([^;.:()]*)", rest)
    after = given.group(1).split()[:AFTER] if given and given.group(0).lstrip(" ,").startswith("with") else []
    return " ".join([*_own(before), found.group(0), *after])


def _one_or_more(head: str) -> str:
    """A pattern for one or several: "bunny" and "bunnies", "wolf" and "wolves"."""
    if head.endswith("y"):
        return rf"{head[:-1]}(?:y|ies|ys)"
    if head.endswith("f"):
        return rf"{head[:-1]}(?:f|ves|fs)"
    return {"mouse": "(?:mouse|mice)", "goose": "(?:goose|geese)"}.get(head, rf"{head}(?:e?s)?")


def _own(before: list[str]) -> list[str]:
    """From the noun's own article on, or from the last word that joins it to another thing."""
    starts = [i for i, word in enumerate(before) if word in ARTICLES]
    if starts:
        return before[starts[-1] :]
    joined = [i for i, word in enumerate(before) if _BREAK.fullmatch(word) and word != "and"]
    return before[joined[-1] + 1 :] if joined else before
