"""The store on disk: blobs, records and index under one folder. Knows no films.

blobs/abcd...         bytes, named by their sha256
records/abcd....json  what each task digest gave
index/                a shortcut to the records; may be deleted
quarantine/           blobs whose bytes were wrong
tmp/                  one folder a running build, locked while it lives
"""

import contextlib
import fcntl
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from filmkit.build.store.blobs import Blobs
from filmkit.build.store.durable import make_folder, sync_files, sync_folder
from filmkit.build.store.holding import Holding
from filmkit.build.store.index import Index
from filmkit.build.store.results import Records, outputs_text, rows
from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.digest import Digest
from filmkit.errors import SetupError


def _silent(line: str) -> None:
    """Nobody asked to be told."""


class DiskStore:
    """A Store in a folder; any number of films and processes may share it."""

    def __init__(self, folder: Path, *, notice: Callable[[str], None] = _silent) -> None:
        """`notice` is told, in one line, of what a person should know."""
        self.folder = folder
        self._blobs = Blobs(folder / "blobs", folder / "quarantine")
        self._records = Records(folder / "records")
        self._index = Index(folder / "index", lambda: rows(self._records.all()), notice)
        self._new_rows: deque[tuple[str, str]] = deque()  # filled by several threads
        self._workspaces: list[Path] = []

    def results(self, tasks: Iterable[Digest]) -> Mapping[Digest, Result]:
        wanted = list(tasks)
        if not wanted:
            return {}
        found = self._index.find(wanted)
        for task in wanted:
            # The index hears of a result when a store is closed; a killed build never did that.
            if task not in found and (record := self._records.read(task)):
                found[task] = record.result
                self._new_rows.append((task, outputs_text(record.result)))
        return found

    def record(self, task: Digest) -> Record | None:
        return self._records.read(task)

    def keep(self, makings: Sequence[Making]) -> None:
        assert self._workspaces, "what is kept was made in a workspace"
        make_folder(self._blobs.folder)
        make_folder(self._records.folder)
        new = [each for making in makings for each in self._new_blobs(making)]
        for _, file in new:
            self._blobs.seal(file)
        halves = [self._records.write(making.record, self._workspaces[-1]) for making in makings]
        # No name appears before all bytes are on the disk, and no record before its blobs.
        sync_files([*(str(file) for _, file in new), *halves])
        for digest, file in new:
            self._blobs.place(digest, file)
        sync_folder(self._blobs.folder)
        for making, half in zip(makings, halves, strict=True):
            self._records.place(making.record.result.task, half)
        sync_folder(self._records.folder)
        self._new_rows.extend(rows(making.record for making in makings))

    def _new_blobs(self, making: Making) -> Iterator[tuple[Digest, Path]]:
        """What the store has not got; what it has is removed.

        A keeping that failed halfway may so be repeated.
        """
        for name, file in making.files.items():
            blob = making.record.result.outputs[name]
            if self._blobs.sound(blob):
                file.unlink(missing_ok=True)
            else:
                yield blob.digest, file

    def sound(self, blob: Blob) -> bool:
        return self._blobs.sound(blob)

    def holding(self, results: Sequence[Result]) -> Holding | None:
        """What to ask `still_holds` about `results`; None when the index cannot be told of them."""
        self._tell_index()
        held = self._index.held({result.task: outputs_text(result) for result in results})
        blobs = (blob for result in results for blob in result.outputs.values())
        return Holding.of(held, blobs) if held else None

    def still_holds(self, holding: Holding) -> bool:
        """Whether all of it is there, untouched. A no may be mistaken, a yes never."""
        return self._index.holds(holding.rows, holding.hashed) and self._blobs.untouched(
            holding.blobs, holding.sizes
        )

    def path(self, digest: Digest) -> Path:
        return self._blobs.path(digest)

    def export(self, digest: Digest, to: Path) -> None:
        self._blobs.export(digest, to)

    @contextlib.contextmanager
    def workspace(self) -> Iterator[Path]:
        try:
            folder, lock = _claim(self.folder / "tmp")
        except OSError as error:
            raise SetupError(
                f"the store {self.folder} cannot be written: {error.strerror}",
                hint="free some space, or name another folder in FILMKIT_STORE",
            ) from None
        self._workspaces.append(folder)
        try:
            yield folder
        finally:
            self._workspaces.remove(folder)
            shutil.rmtree(folder, ignore_errors=True)
            os.close(lock)

    def close(self) -> None:
        self._tell_index()
        self._index.close()

    def _tell_index(self) -> None:
        new = [self._new_rows.popleft() for _ in range(len(self._new_rows))]
        if new:
            self._index.add(new)


def _claim(tmp: Path) -> tuple[Path, int]:
    """A new folder in `tmp` and the lock on it; what dead builds left there is swept first.

    A folder whose lock nobody holds belongs to the dead. `tmp` itself is locked meanwhile, so
    that nobody's folder is seen before it is locked.
    """
    import tempfile  # slow, and who only looks needs none

    tmp.mkdir(parents=True, exist_ok=True)
    gate = os.open(tmp, os.O_RDONLY)
    try:
        fcntl.flock(gate, fcntl.LOCK_EX)
        for left in tmp.iterdir():
            _sweep(left)
        folder = Path(tempfile.mkdtemp(dir=tmp))
        lock = os.open(folder, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
        return folder, lock
    finally:
        os.close(gate)


def _sweep(folder: Path) -> None:
    with contextlib.suppress(OSError):  # it is gone already, or its build lives
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(lock)
