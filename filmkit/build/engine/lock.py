"""One build of a film at a time. Knows no film but by its lock file.

The lock is the kernel's (flock): it ends with its holder, however that ends, so nothing is ever
left locked. What the file says of the holder is for people, and decides nothing.
"""

import contextlib
import errno
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from filmkit.build.store.durable import sweep_parts
from filmkit.errors import Busy, SetupError


@contextlib.contextmanager
def locked(path: Path, holder: str, *, wait: float, waiting: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock at `path`, as `holder` ("filmkit build, process 4711, since 14:05").

    While another has it, waits up to `wait` seconds; `waiting` is told once who holds it.
    Once it is held, halves of files that dead builds left beside it are swept.
    Raises Busy when it is still held then, SetupError when it cannot be locked at all.
    """
    handle = _open(path)
    try:
        if not _take(handle, path):
            waiting(_holder(handle))
            # Monotonic: a clock that jumps must not end the wait, nor make it endless.
            until = time.monotonic() + wait
            while not _take(handle, path):
                if time.monotonic() >= until:
                    raise Busy(
                        f"another build holds this film: {_holder(handle)}",
                        hint="wait for it to end, or end it",
                    )
                time.sleep(0.05)
        sweep_parts(path.parent)
        os.ftruncate(handle, 0)
        os.pwrite(handle, holder.encode()[:500], 0)
        try:
            yield
        finally:
            os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise SetupError(
            f"{path} cannot be written: {error.strerror}", hint="the film's folder must be writable"
        ) from None


def _take(handle: int, path: Path) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES):
            return False
        raise SetupError(f"{path} cannot be locked: {error.strerror}") from None
    return True


def _holder(handle: int) -> str:
    text = os.pread(handle, 500, 0).decode(errors="replace")
    return "".join(each for each in text if each.isprintable()) or "a build that just began"
