"""The words that dress somebody: the phrase round a noun, what comes with it, later clauses of dress or hair.

Knows no cast and no wardrobe.
"""

import re

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.nouns import Mention
from filmkit.studio.animatic.words.strangers import sex_of
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import Passage

_DRESS = re.compile(
    r"\b(wear|wearing|wears|dressed|hair|haired|coat|jacket|dress|shirt|suit|apron|hat|cap|scarf|sweater|jeans|"
    r"trousers|pants|beard|glasses|uniform|robe|skirt|blouse|outfit|shawl|jumper|toque|boots|"
    r"shoes|clad|of \w+ty|aged)\b",
    re.I,
)
_HAS = listed("in with wearing wears wear dressed clad of who whose")
_BEARS = re.compile(
    r"\b(eyes?|skin|face|build|freckles?|wrinkles?|mustache|moustache|beard|bald|makeup|tattoos?|braids?|curls?|"
    r"bun|ponytail|blond\w*|brunette|red-?head\w*|monocle|crown|costume|armou?r|gown|kimono|sari|veil|mask)\b",
    re.I,
)
"""What else is part of somebody."""
_SAID_AGAIN = re.compile(r"an? (\w+ ){0,2}(man|woman|boy|girl|lady|gentleman)\b", re.I)


def description_of(mention: Mention) -> str:
    """The phrase round a noun, what it wears and has, and the clauses after it that tell of dress or hair."""
    passage = mention.hit.passage
    start, end = passage.clause_of(mention.hit.start)
    text = passage.words(mention.start, end)
    if mention.noun.kind is SubjectKind.PERSON:
        text = _of_the_person(passage, mention, end)
    said = [text]
    while end < len(passage.tokens):
        start, stop = passage.clause_of(end)
        clause = passage.words(start, stop)
        if not _DRESS.search(clause) and not _SAID_AGAIN.match(clause):
            break
        said.append(clause)
        end = stop
    return ", ".join(said)


def _of_the_person(passage: Passage, mention: Mention, end: int) -> str:
    """ "an old man in a blue coat" of "an old man in a blue coat crosses an ancient square"."""
    said = passage.words(mention.start, mention.hit.end)
    first = passage.tokens[mention.start].low
    named = sex_of(first) or sex_of(passage.tokens[mention.hit.start].low)
    at, parts = mention.hit.end, [said, *([named] if named else [])]
    while at < end:
        if passage.tokens[at].low in _HAS:
            stop = next((k for k in range(at + 1, end) if passage.tokens[k].low in _HAS), end)
            piece = passage.words(at, min(stop, at + 12))
            if _DRESS.search(piece) or _BEARS.search(piece):
                parts.append(piece)
            at = stop
        else:
            at += 1
    return " ".join(parts)
