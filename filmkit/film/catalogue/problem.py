"""One thing a model cannot do as asked, and the ways out. Knows no card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing a model cannot do as asked."""

    field: str
    """As the film writes it: `duration`, `references` ..."""
    message: str
    """What is asked, the limit, and who says so."""
    ways: tuple[str, ...] = ()
    """Ways out, the nearest first; of what stops nothing, ways round it."""
    refused: bool = True
    """False for what is worth knowing and stops nothing."""
