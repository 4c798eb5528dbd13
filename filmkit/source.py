"""Where a value was written. Knows nothing of what the value means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class SourceSpan:
    """One place in a file; `line` and `column` count from 1, as editors do."""

    file: str
    """Path as the user would type it: relative to the film's folder."""
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
