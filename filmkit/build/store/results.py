"""Records: one small JSON file a task digest. Knows no blobs but by name, and no index.

    records/abcd....json    {"sum": ..., "facts": ..., "manifest": ..., "outputs": ..., ...}

`sum` is the sha256 of the rest, so a torn or flipped record is known for one and counts as
absent.
"""

import contextlib
import itertools
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from filmkit.build.store.store import Blob, Record, Result
from filmkit.digest import Digest, canonical, digest_of_bytes

_OPENING = b'{"sum":"'
_numbers = itertools.count()
_BODY_AT = len(_OPENING) + 64 + len('",')


class Records:
    """The records below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)

    def name(self, task: Digest) -> str:
        """Where the record is, or would be."""
        return f"{self.folder}/{task}.json"

    def read(self, task: Digest) -> Record | None:
        """None when there is none, or it is damaged."""
        try:
            handle = os.open(self.name(task), os.O_RDONLY)
        except OSError:
            return None
        try:
            with open(handle, "rb") as file:
                return _decode(task, file.read())
        except OSError:
            return None

    def write(self, record: Record, scratch: Path) -> str:
        """Write a record into `scratch`; it is still to be synced and placed. Gives its path."""
        half = f"{scratch}/{record.result.task}.{next(_numbers)}"
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o444)
        try:
            data = _encode(record)
            while data:  # a disk that is nearly full takes a part, and refuses the rest
                data = data[os.write(handle, data) :]
        finally:
            os.close(handle)
        return half

    def place(self, task: Digest, half: str) -> None:
        """Move a synced record under its name; the folder is still to be synced."""
        os.rename(half, self.name(task))

    def all(self) -> Iterator[Record]:
        """Every record that reads well, to build an index from."""
        with contextlib.suppress(FileNotFoundError):
            for name in sorted(os.listdir(self.folder)):
                task, end = os.path.splitext(name)
                if end == ".json" and (record := self.read(Digest(task))):
                    yield record


def outputs_text(result: Result) -> str:
    """The outputs of a result as canonical JSON, as records and the index hold them."""
    return canonical({name: [blob.digest, blob.size] for name, blob in result.outputs.items()})


def outputs_of(value: object) -> Mapping[str, Blob] | None:
    """Outputs from parsed JSON; None for anything that is not exactly that."""
    if not isinstance(value, dict):
        return None
    outputs = {}
    for name, pair in value.items():
        if not isinstance(pair, list) or len(pair) != 2:
            return None
        digest, size = pair
        if type(digest) is not str or len(digest) != 64 or not digest.isalnum() or type(size) is not int:
            return None
        outputs[name] = Blob(Digest(digest), size)
    return outputs


def _encode(record: Record) -> bytes:
    body = canonical(
        {
            "format": 1,
            "task": record.result.task,
            "outputs": {name: [blob.digest, blob.size] for name, blob in record.result.outputs.items()},
            "manifest": record.manifest,
            "facts": record.facts,
            "when": record.when,
            "made_with": record.made_with,
        }
    ).encode()
    return _opening(body) + body[1:]


def _opening(body: bytes) -> bytes:
    """How the file of a record begins whose rest, but for its sum, is `body`."""
    return _OPENING + digest_of_bytes(body).encode() + b'",'


def _decode(task: Digest, data: bytes) -> Record | None:
    body = b"{" + data[_BODY_AT:]
    if data[:_BODY_AT] != _opening(body):
        return None
    try:
        value = json.loads(body)
    except ValueError:
        return None
    if value.get("format") != 1 or value.get("task") != task:
        return None
    outputs = outputs_of(value["outputs"])
    if outputs is None:
        return None
    return Record(Result(task, outputs), value["manifest"], value["facts"], value["when"], value["made_with"])


def rows(records: Iterable[Record]) -> Iterator[tuple[str, str]]:
    """What the index keeps of each record."""
    return ((record.result.task, outputs_text(record.result)) for record in records)
