"""A store in memory, for tests and trying things out. Knows nothing the other one does not.

Paths are needed to hand bytes to a job, so a temporary folder holds those that were asked for.
"""

import contextlib
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.digest import Digest, digest_of_bytes
from filmkit.errors import StoreCorrupt


class MemoryStore:
    """A Store that forgets everything when it is closed."""

    def __init__(self) -> None:
        self.blobs: dict[Digest, bytes] = {}
        self.records: dict[Digest, Record] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="filmkit-"))

    def results(self, tasks: Iterable[Digest]) -> Mapping[Digest, Result]:
        return {task: self.records[task].result for task in tasks if task in self.records}

    def record(self, task: Digest) -> Record | None:
        return self.records.get(task)

    def keep(self, makings: Sequence[Making]) -> None:
        for making in makings:
            for name, file in making.files.items():
                self.blobs[making.record.result.outputs[name].digest] = file.read_bytes()
                file.unlink()
            self.records[making.record.result.task] = making.record

    def sound(self, blob: Blob) -> bool:
        return digest_of_bytes(self.blobs.get(blob.digest, b"")) == blob.digest

    def path(self, digest: Digest) -> Path:
        data = self.blobs.get(digest)
        if data is None:
            raise StoreCorrupt(f"blob {digest[:12]} is gone from the store")
        if digest_of_bytes(data) != digest:
            del self.blobs[digest]
            raise StoreCorrupt(f"blob {digest[:12]} does not hold the bytes its name says")
        path = self._folder / digest
        if not path.exists():
            half = self._folder / f"{digest}.{secrets.token_hex(4)}"  # another lane may ask for it as well
            half.write_bytes(data)
            half.chmod(0o444)
            half.rename(path)
        return path

    def export(self, digest: Digest, to: Path) -> None:
        data = self.path(digest).read_bytes()
        to.parent.mkdir(parents=True, exist_ok=True)
        to.unlink(missing_ok=True)
        to.write_bytes(data)

    @contextlib.contextmanager
    def workspace(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            yield Path(folder)

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
