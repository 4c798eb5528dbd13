"""Every refusal, grouped by who can act on it. Knows nothing of how it is shown.

A message says where, what, and what to do next. The command line turns each into
one sentence on stderr and its exit code; no traceback reaches a user.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from filmkit.source import SourceSpan


class FilmkitError(Exception):
    """What filmkit refuses, in one sentence, with the next step as a hint."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, at: SourceSpan | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.at}: " if self.at else ""
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{where}{self.message}{hint}"

    def __reduce__(self) -> tuple[object, ...]:
        return (_revive, (type(self), self.__dict__.copy()))


def _revive(kind: type[FilmkitError], state: dict[str, object]) -> FilmkitError:
    """Rebuild an error that crossed a process border; keyword arguments do not survive pickling."""
    error = kind.__new__(kind)
    Exception.__init__(error, state["message"])
    error.__dict__.update(state)
    return error


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """One thing wrong with a film: where, what, what was expected."""

    at: SourceSpan
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.at}: {self.message}" + (f"\n  hint: {self.hint}" if self.hint else "")


class SpecError(FilmkitError):
    """The author can act: the film says something it may not say."""


class SpecErrors(SpecError):
    """All complaints of one check, in the order of the files. The loader keeps 20 at most."""

    def __init__(self, complaints: Iterable[Complaint], *, more: int = 0) -> None:
        self.complaints = tuple(sorted(complaints))
        assert self.complaints, "an error without a complaint"
        self.more = more
        text = "\n".join(map(str, self.complaints))
        super().__init__(text + (f"\n... and {more} more" if more else ""))


class UsageError(FilmkitError):
    """The command was called with words it does not know."""

    exit_code = 2


class NeedsDecision(FilmkitError):
    """Money needs a person to decide; nothing was bought."""

    exit_code = 3


class Busy(FilmkitError):
    """Another build holds the film."""

    exit_code = 4


class SetupError(FilmkitError):
    """The operator can act: a key, ffmpeg, space on the disk."""

    exit_code = 5


class TaskFailed(FilmkitError):
    """One task could not be made; the others go on."""


class StoreCorrupt(FilmkitError):
    """Bytes in the store are not what their name says."""
