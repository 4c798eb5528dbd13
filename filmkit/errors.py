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


class ProviderError(FilmkitError):
    """A service of a maker of pictures or sound did not do what was asked of it."""

    def __init__(self, message: str, *, service: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.service = service
        """The user's name for the service."""


class Unavailable(ProviderError):
    """The service cannot be reached or talks nonsense; nothing is lost, and trying again may help."""


class Throttled(Unavailable):
    """The service asks to wait. `until` is the moment, in seconds since 1970; nothing was accepted."""

    def __init__(self, message: str, *, until: float, service: str = "", hint: str = "") -> None:
        super().__init__(message, service=service, hint=hint)
        self.until = until


class Refused(ProviderError):
    """The service will not make this: other words or other values are needed. Nothing was bought."""

    def __init__(self, message: str, *, moderated: bool = False, service: str = "", hint: str = "") -> None:
        super().__init__(message, service=service, hint=hint)
        self.moderated = moderated
        """Whether it was what is asked for, not how, that was refused."""


class KeyRefused(ProviderError):
    """The service does not accept the key; asking again with it is of no use."""

    exit_code = 5


class OutOfCredit(ProviderError):
    """The account is empty or its quota is used up. It stops the run; what is paid for still arrives."""

    exit_code = 3


class Ambiguous(ProviderError):
    """A purchase whose answer was lost: it may have been made. It is never sent again on its own."""

    exit_code = 3

    def __init__(self, message: str, *, model: str, sent: float, service: str = "", hint: str = "") -> None:
        super().__init__(message, service=service, hint=hint)
        self.model = model
        self.sent = sent
        """When the request left, in seconds since 1970: where to begin looking in the service's list."""


class ResultLost(ProviderError):
    """What was bought is no longer kept by the service, and it is not here."""

    exit_code = 3
