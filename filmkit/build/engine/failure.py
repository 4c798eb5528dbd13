"""Whatever a rule raised, as one sentence for people. Knows no rule."""

import errno
import os
import traceback

from filmkit.errors import FilmkitError, TaskFailed
from filmkit.source import SourceSpan

_KEPT = "free some space or mend the disk, then build again; what was made is kept"


def is_full_disk(error: FilmkitError) -> bool:
    """Whether it failed for want of space: then all that comes after it will."""
    return any(os.strerror(number) in error.message for number in (errno.ENOSPC, errno.EDQUOT))


def as_failure(error: BaseException, target: str, at: SourceSpan | None = None) -> FilmkitError:
    """A FilmkitError, with what was being made and the line behind it; a full disk as what it is;
    anything else as a defect of ours."""
    if isinstance(error, TaskFailed) and os.strerror(errno.ENOSPC) in error.message:
        return TaskFailed(f"{target} was not made: {os.strerror(errno.ENOSPC)}", hint=_KEPT)
    if isinstance(error, TaskFailed) and target not in error.message:
        return TaskFailed(f"{target}: {error.message}", at=error.at or at, hint=error.hint)
    if isinstance(error, FilmkitError):
        return error
    if isinstance(error, OSError) and error.strerror:
        named = f": {os.path.basename(str(error.filename))}" if error.filename else ""
        return TaskFailed(
            f"{target} was not made: {error.strerror}{named}",
            hint=_KEPT,
        )
    frame = traceback.extract_tb(error.__traceback__)[-1] if error.__traceback__ else None
    where = f" in {os.path.basename(frame.filename)}:{frame.lineno}" if frame else ""
    return TaskFailed(
        f"{target} was not made: filmkit made a mistake ({type(error).__name__}: {error}{where})",
        hint="this is a defect of filmkit; please report it with this line",
    )
