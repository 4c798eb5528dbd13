"""Reading a store that others own: what it holds is copied out of it, and nothing in it is touched.

Knows no films. Promise: a byte that is not what its name says is never taken over, and the shared
store is as it was, not even mended.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from filmkit.build.store.results import Records
from filmkit.build.store.store import Blob, Making, Record, Store
from filmkit.digest import Digest

_CHUNK = 1 << 20


class SharedStore:
    """A folder that is a store, looked into."""

    def __init__(self, folder: Path) -> None:
        self._blobs = folder / "blobs"
        self._records = Records(folder / "records")

    def lend(self, tasks: Iterable[Digest], to: Store) -> int:
        """Copy the results of these tasks into another store; how many there were.

        Raises OSError when that cannot be written.
        """
        lent = 0
        with to.workspace() as workspace:
            for number, task in enumerate(tasks):
                record = self._records.read(task)
                if record is None:
                    continue
                files = self._copied(record, workspace / f"lent-{number}")
                if files is not None:
                    to.keep([Making(record, files)])
                    lent += 1
        return lent

    def copy(self, digest: Digest, to: Path) -> bool:
        """Put the bytes of that name at `to`; False, and nothing there, when they are not here or wrong."""
        state = hashlib.sha256()
        try:
            with open(self._blobs / digest, "rb") as blob, open(to, "xb") as copy:
                while chunk := blob.read(_CHUNK):
                    state.update(chunk)
                    copy.write(chunk)
        except FileNotFoundError:
            return False
        if state.hexdigest() != digest:
            to.unlink()
            return False
        return True

    def has(self, blob: Blob) -> bool:
        """Whether something of that name and size is there; its bytes are read when they are copied."""
        try:
            return (self._blobs / blob.digest).stat().st_size == blob.size
        except OSError:
            return False

    def _copied(self, record: Record, folder: Path) -> Mapping[str, Path] | None:
        folder.mkdir()
        files = {}
        for number, (name, blob) in enumerate(record.result.outputs.items()):
            files[name] = folder / str(number)
            if not self.copy(blob.digest, files[name]):
                return None
        return files
