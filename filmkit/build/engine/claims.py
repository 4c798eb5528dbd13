"""Claims: who on this machine acts for a request right now. Knows no ledger.

A claim is a locked file, so it ends with its holder, however that ends.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from filmkit.digest import Digest


class Claims:
    """The claims below one folder. Used from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mine: set[Digest] = set()

    @contextlib.contextmanager
    def hold(self, request: Digest) -> Iterator[bool]:
        """Be the only one who acts for a request; False while somebody else does."""
        self._folder.mkdir(exist_ok=True)
        path = self._folder / request
        handle = _locked(path)
        try:
            if handle is not None:
                self._mine.add(request)
            yield handle is not None
        finally:
            if handle is not None:
                self._mine.discard(request)
                path.unlink(missing_ok=True)
                os.close(handle)

    def held(self, request: Digest) -> bool:
        """Whether somebody acts for a request."""
        path = self._folder / request
        if request in self._mine:
            return True
        if not path.exists():
            return False
        handle = _locked(path)
        if handle is not None:
            os.close(handle)
        return handle is None


def _locked(path: Path) -> int | None:
    """A handle that holds the lock on `path`, as long as that is its name; None while another holds it."""
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        with contextlib.suppress(FileNotFoundError):
            if os.stat(path).st_ino == os.fstat(handle).st_ino:
                return handle
        os.close(handle)  # its last holder took the name away meanwhile
