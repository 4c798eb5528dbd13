"""A pattern's text and a shot's words become the prompt's first sentences. Knows no layers by name.

A piece of the text between commas, semicolons or full stops stays only when each of its slots
was given and is not said yet, so there is never a hole in a sentence, and nothing stands twice.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from filmkit.film.prompt.words import Piece
from filmkit.film.spec.film import Origin
from filmkit.film.spec.patterns import SLOT, Pattern

Give = Callable[[str], tuple[Piece, ...]]
"""The words of a slot, or nothing: not given, or said."""

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_CLAUSES = re.compile(r"([,;]\s+)")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A piece of a sentence, its slots filled."""

    pieces: tuple[Piece, ...]
    used: frozenset[str]


def filled(pattern: Pattern, origin: Origin, give: Give, take: Callable[[str], None]) -> list[list[Piece]]:
    """The pattern's sentences; `take` hears of every slot that was said."""
    sentences = (_sentence(text, origin, give, take) for text in _SENTENCES.split(pattern.text.strip()))
    return [sentence for sentence in sentences if sentence]


def _sentence(text: str, origin: Origin, give: Give, take: Callable[[str], None]) -> list[Piece]:
    parts = _CLAUSES.split(text.rstrip().rstrip("."))
    kept: list[Piece] = []
    slots = said = 0
    for joint, clause_text in zip(["", *parts[1::2]], parts[::2], strict=True):
        slots += bool(SLOT.search(clause_text))
        clause = _clause(clause_text, origin, give)
        if clause is None:
            continue
        said += bool(clause.used)
        for name in clause.used:
            take(name)
        first, *rest = clause.pieces
        kept += [replace(first, before=joint if kept else ""), *rest]
    return [] if slots and not said and _leads(kept) else kept


def _leads(kept: list[Piece]) -> bool:
    """A lead-in such as "On the way," says nothing when all that follows it was left out."""
    return len(kept) == 1 and kept[0].layer == "pattern" and kept[0].text.split(" ")[0] in _LEAD_INS


_LEAD_INS = frozenset(
    {"At", "Around", "As", "Behind", "Beyond", "By", "From", "In", "On", "Then", "While", "With"}
)


def _clause(text: str, origin: Origin, give: Give) -> _Clause | None:
    pieces: list[Piece] = []
    used: set[str] = set()
    for literal, slot in _tokens(text):
        if literal:
            pieces.append(Piece("pattern", literal, origin, ours=True, before=""))
        if slot:
            found = next(
                ((name, given) for name in slot.split("|") if name not in used and (given := give(name))),
                None,
            )
            if found is None:
                return None
            used.add(found[0])
            first, *rest = found[1]
            pieces += [replace(first, before=""), *rest]
    return _Clause(tuple(pieces), frozenset(used)) if pieces else None


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Each stretch of the pattern's own words and the slot behind it."""
    parts = SLOT.split(text)
    return zip(parts[::2], [*parts[1::2], ""], strict=True)
