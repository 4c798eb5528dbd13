"""The film's folder of takes on the disk: read, and changed a file at a time. Knows no purchase.

Promises: a file is changed whole or not at all, and stays changed when the power goes; two commands
never undo each other's changes.
"""

import contextlib
import fcntl
import os
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from filmkit.build.store.durable import make_folder, sync_folder
from filmkit.errors import Complaint, SetupError, SpecErrors
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.yaml import LONGEST_FILE
from filmkit.film.takes.takes import Takes
from filmkit.film.takes.takes_file import path_of, read, written
from filmkit.source import SourceSpan

REHEARSED = ".filmkit/rehearsal"
"""The folder, inside the film's, of what a rehearsal bought."""


class Shelf:
    """The takes of one film. Used from several threads."""

    def __init__(self, root: Path, folder: str = "") -> None:
        """`folder` is where `takes/` stands, inside the film's folder; "" is the film's folder itself."""
        self._root = root / folder
        self._inside = folder
        self._mutex = threading.Lock()

    def path(self, shot: str) -> Path:
        """The file of a shot, whether or not it is there."""
        return self._root / path_of(shot)

    def takes(self, shot: str) -> Takes:
        """The takes of a shot; none when it has no file. Raises SpecErrors for a damaged one."""
        if not os.path.lexists(self.path(shot)):
            return Takes()
        name = f"{self._inside}/{path_of(shot)}" if self._inside else path_of(shot)
        try:
            data = Folder(self._root).read(path_of(shot), LONGEST_FILE)
        except ValueError as error:
            raise SpecErrors([Complaint(SourceSpan(name, 1, 1), f"{name} {error}")]) from None
        return read(data, name)

    def all(self, shots: Iterable[str]) -> Mapping[str, Takes]:
        """The takes of these shots. Raises SpecErrors for all that is damaged."""
        found: dict[str, Takes] = {}
        complaints: list[Complaint] = []
        for shot in shots:
            try:
                found[shot] = self.takes(shot)
            except SpecErrors as error:
                complaints += error.complaints
        if complaints:
            raise SpecErrors(complaints)
        return found

    def files(self) -> list[Path]:
        """Every file there is."""
        return sorted((self._root / "takes").glob("*.yaml"))

    def change(self, shot: str, how: Callable[[Takes], Takes]) -> Takes:
        """Change a shot's file; what it is then. A change that changes nothing writes nothing."""
        with self._locked():
            before = self.takes(shot)
            after = how(before)
            if after != before:
                _write(self.path(shot), written(shot, after).encode())
            return after

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        private = self._root / ".filmkit"
        try:
            private.mkdir(parents=True, exist_ok=True)
            handle = os.open(private / "takes.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise _unwritable(self._root, error) from error
        with self._mutex:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
                yield
            finally:
                os.close(handle)


def _write(path: Path, data: bytes) -> None:
    half = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        make_folder(str(path.parent))
        with open(half, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(half, path)
        sync_folder(str(path.parent))
    except OSError as error:
        with contextlib.suppress(OSError):
            half.unlink()
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> SetupError:
    return SetupError(
        f"{path} cannot be written: {error.strerror}",
        hint="what was bought is safe in the store and the ledger; mend this and build again",
    )
