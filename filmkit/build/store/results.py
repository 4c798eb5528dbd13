"""Records: one small JSON file a task digest. Knows no blobs but by name, and no index.

    records/ab/abcd....json    {"sum": ..., "facts": ..., "manifest": ..., "outputs": ..., ...}

`sum` is the sha256 of the rest, so a torn or flipped record is known for one and counts as
absent. A record is written after the blobs it names are on the disk.
"""

import contextlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from filmkit.build.store.durable import sync_folder, write_whole
from filmkit.build.store.store import Blob, Record, Result
from filmkit.digest import Digest, canonical, digest_of_bytes

_OPENING = b'{"sum":"'
_BODY_AT = len(_OPENING) + 64 + len('",')


class Records:
    """The records below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)

    def name(self, task: Digest) -> str:
        """Where the record is, or would be."""
        return f"{self._folder}/{task[:2]}/{task}.json"

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

    def keep(self, records: Sequence[Record], scratch: Path) -> None:
        """Write several records by way of `scratch`. Durable when it returns."""
        touched: set[str] = set()
        for record in records:
            name = self.name(record.result.task)
            folder = os.path.dirname(name)
            if folder not in touched:
                if not os.path.isdir(folder):
                    os.makedirs(folder, exist_ok=True)
                    touched.add(self._folder)
                touched.add(folder)
            half = f"{scratch}/{secrets.token_hex(8)}.record"
            write_whole(name, _encode(record), half=half, mode=0o444)
        for folder in sorted(touched):
            sync_folder(folder)

    def all(self) -> Iterator[Record]:
        """Every record that reads well, to build an index from."""
        with contextlib.suppress(FileNotFoundError):
            for part in sorted(os.listdir(self._folder)):
                for name in sorted(os.listdir(f"{self._folder}/{part}")):
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
    return _OPENING + digest_of_bytes(body).encode() + b'",' + body[1:]


def _decode(task: Digest, data: bytes) -> Record | None:
    body = b"{" + data[_BODY_AT:]
    if data[len(_OPENING) : _BODY_AT - 2] != digest_of_bytes(body).encode():
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
