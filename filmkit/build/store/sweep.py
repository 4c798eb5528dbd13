"""Clearing out a store: what nobody wants any more, and its end. Knows no films and no money.

Promises: what is wanted, or young, stays; nothing goes while a build is at work in the store; a
record goes before its blobs, so that no plan finds a result whose bytes have gone.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from filmkit.build.store.durable import sync_folder
from filmkit.build.store.index import Index
from filmkit.build.store.results import Records
from filmkit.build.store.store import Record
from filmkit.digest import Digest
from filmkit.errors import Busy


@dataclass(frozen=True, slots=True)
class Refuse:
    """What of a store may go."""

    results: tuple[Digest, ...] = ()
    """Task digests, whose records go."""
    blobs: tuple[tuple[Digest, int], ...] = ()
    """With their bytes."""
    put_away: tuple[tuple[str, int], ...] = ()
    """Names in quarantine: bytes that were wrong."""

    @property
    def size(self) -> int:
        """Bytes on the disk, of blobs and of what was put away."""
        return sum(size for _, size in (*self.blobs, *self.put_away))


def survey(
    store: Path, *, results: Set[Digest], blobs: Set[Digest], spare: Set[Digest], older_than: float
) -> Refuse:
    """What may go from the store.

    `results` and `blobs` are wanted, and so are the outputs of wanted results and of whatever was made
    less than `older_than` seconds ago; `spare` may go though it is young or an output of something
    wanted.
    """
    before = time.time() - older_than
    records = Records(store / "records")
    wanted, going = set(blobs), []
    for record in records.all():
        name = records.name(record.result.task)
        if record.result.task in results or _changed(name) > before:
            wanted |= _outputs(record)
        else:
            going.append(record)
    wanted -= spare
    return Refuse(
        tuple(record.result.task for record in going),
        tuple(
            (Digest(name), size)
            for name, size, changed in _files(store / "blobs")
            if name not in wanted and (changed <= before or name in spare)
        ),
        tuple((name, size) for name, size, changed in _files(store / "quarantine") if changed <= before),
    )


def sweep(store: Path, refuse: Refuse) -> None:
    """Remove what `survey` found. Raises Busy while a build is at work in the store, and OSError."""
    with _nobody_at_work(store / "tmp"):
        records = Records(store / "records")
        for task in refuse.results:
            Path(records.name(task)).unlink(missing_ok=True)
        if refuse.results:
            sync_folder(records.folder)
            index = Index(store / "index", lambda: iter(()), lambda line: None)
            index.drop(refuse.results)
            index.close()
        for digest, _ in refuse.blobs:
            (store / "blobs" / digest).unlink(missing_ok=True)
        for name, _ in refuse.put_away:
            (store / "quarantine" / name).unlink(missing_ok=True)


def _outputs(record: Record) -> set[Digest]:
    return {blob.digest for blob in record.result.outputs.values()}


def _files(folder: Path) -> Iterator[tuple[str, int, float]]:
    """Name, bytes, and when its name came to be: the times of blobs themselves are their seal."""
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            seen = entry.stat(follow_symlinks=False)
            yield entry.name, seen.st_size, seen.st_ctime


def _changed(name: str) -> float:
    try:
        return os.stat(name).st_ctime
    except FileNotFoundError:  # another clearing was quicker
        return 0.0


@contextlib.contextmanager
def _nobody_at_work(tmp: Path) -> Iterator[None]:
    """Hold the gate of the workspaces, so that no build opens one. Raises Busy when one is open."""
    tmp.mkdir(parents=True, exist_ok=True)
    gate = os.open(tmp, os.O_RDONLY)
    try:
        fcntl.flock(gate, fcntl.LOCK_EX)
        if any(_is_alive(folder) for folder in tmp.iterdir()):
            raise Busy(
                "a build is at work in this store; nothing was removed", hint="try again when it is done"
            )
        yield
    finally:
        os.close(gate)


def _is_alive(folder: Path) -> bool:
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False
