"""The words of a sentence that belong to one noun of it: what stands before it, and what it comes with.

Knows no vocabulary. "a black dog runs under a red sky" says nothing red of the dog.
"""

import re

BEFORE, AFTER = 5, 7
_BREAK = re.compile(
    r"[,;.:()]|\b(?:and|with|of|under|over|on|in|at|by|to|past|beside|behind|while|as|through)\b"
)


def words_about(noun: str, description: str) -> str:
    """The part of a description that dresses the noun; all of it where the noun is not in it."""
    text = description.lower().replace("’", "'")
    head = re.escape(noun.lower().split()[-1]) if noun.split() else ""
    found = re.search(rf"\b{head}(?:e?s)?\b", text) if head else None
    if found is None:
        return text
    before = re.split(r"[,;.:()]", text[: found.start()])[-1].split()[-BEFORE:]
    rest = text[found.end() :]
    given = re.match(r"[\s,]*(?:with|whose|in)\s+([^;.:()]*)", rest)
    after = given.group(1).split()[:AFTER] if given and given.group(0).lstrip(" ,").startswith("with") else []
    return " ".join([*_own(before), found.group(0), *after])


def _own(before: list[str]) -> list[str]:
    """Only what follows the last word that joins another thing: "a man and his black" leaves "his black"."""
    joined = [i for i, word in enumerate(before) if _BREAK.fullmatch(word) and word != "and"]
    own = before[joined[-1] + 1 :] if joined else before
    if "and" in own:  # "a man and a brown dog", but "a black and white dog"
        i = own.index("and")
        if i + 1 < len(own) and own[i + 1] in ("a", "an", "the", "his", "her", "their", "its"):
            own = own[i + 1 :]
    return own
