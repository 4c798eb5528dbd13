"""The index: which task digests have a result, answered for thousands at once.

Only a shortcut to the records, which are the truth: what it lacks is looked up there, and when
it is damaged it is built again. Knows no blobs and no manifests.

diskcache keeps it, with two of its habits taken away. It never unpickles: a pickled value in
the file would run code of whoever wrote it (CVE-2025-69872, and JSONDisk has the same hole), so
our Disk reads and writes text alone. And it never evicts.
"""

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import diskcache

from filmkit.build.store.results import outputs_of
from filmkit.build.store.store import Result
from filmkit.digest import Digest

_RAW = 1  # diskcache's MODE_RAW: the value stands in the row as it is

# diskcache has no `get` for many keys, and one `get` a key costs 68 ms for 10,000; so its own
# connection is asked once, and json_each carries the keys past SQLite's limit on parameters.
_SELECT = """
SELECT key, value FROM Cache WHERE raw = 1 AND mode = 1 AND typeof(value) = 'text'
AND key IN (SELECT value FROM json_each(?))
"""


class TextDisk(diskcache.Disk):  # type: ignore[misc]
    """Keys and values are text, and nothing else is ever read or written."""

    def put(self, key: object) -> tuple[str, bool]:
        if type(key) is not str:
            raise TypeError("the index takes text keys only")
        return key, True

    def get(self, key: object, raw: bool) -> str:
        if not raw or type(key) is not str:
            raise OSError("a key in the index is not text")
        return key

    def store(self, value: object, read: bool, key: object = None) -> tuple[int, int, None, str]:
        if type(value) is not str or read:
            raise TypeError("the index takes text values only")
        return 0, _RAW, None, value

    def fetch(self, mode: int, filename: object, value: object, read: bool) -> str:
        # diskcache answers an OSError here as a key it does not have.
        if mode != _RAW or type(value) is not str or read:
            raise OSError("a value in the index is not text")
        return value


class Index:
    """The index in one folder. Belongs to the thread that first uses it."""

    def __init__(
        self,
        folder: Path,
        all_rows: Callable[[], Iterator[tuple[str, str]]],
        notice: Callable[[str], None],
    ) -> None:
        """`all_rows` reads the records, when the index must be built from them."""
        self._folder = folder
        self._all_rows = all_rows
        self._notice = notice
        self._cache: Any = None

    def find(self, tasks: Iterable[Digest]) -> dict[Digest, Result]:
        """The results of those of `tasks` that stand in the index, in one query."""
        keys = json.dumps(list(tasks))
        try:
            rows = self._open()._sql(_SELECT, (keys,)).fetchall()
        except sqlite3.DatabaseError:
            self._build_again()
            rows = self._open()._sql(_SELECT, (keys,)).fetchall()
        found = {}
        for (key, _), value in zip(rows, _parsed([value for _, value in rows]), strict=True):
            outputs = outputs_of(value)
            if outputs is not None:
                found[Digest(key)] = Result(Digest(key), outputs)
        return found

    def add(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add rows in one transaction; what is lost here is found again in the records."""
        try:
            self._write(rows)
        except (sqlite3.DatabaseError, diskcache.Timeout):
            # Read-only, full or damaged: the records hold it all, the next build heals it.
            self.close()

    def drop(self, tasks: Iterable[Digest]) -> None:
        """Forget rows in one transaction; a row that stays only names bytes that are not there."""
        with contextlib.suppress(sqlite3.DatabaseError, diskcache.Timeout):
            cache = self._open()
            with cache.transact(retry=True):
                for task in tasks:
                    cache.delete(task)

    def close(self) -> None:
        if self._cache is not None:
            self._cache.close()
            self._cache = None

    def _open(self) -> Any:
        if self._cache is None:
            new = not self._folder.exists()
            self._cache = self._connect()
            if new:
                self._fill("built the index of the store")
        return self._cache

    def _connect(self) -> Any:
        return diskcache.Cache(str(self._folder), disk=TextDisk, eviction_policy="none", cull_limit=0)

    def _fill(self, what: str) -> None:
        rows = list(self._all_rows())
        if rows:
            self._write(rows)
            self._notice(f"{what} from its {len(rows)} records")

    def _build_again(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self.close()
        self._cache = None
        shutil.rmtree(self._folder, ignore_errors=True)
        self._cache = self._connect()
        self._fill("the index of the store was damaged; built it again")

    def _write(self, rows: Iterable[tuple[str, str]]) -> None:
        cache = self._open()
        with cache.transact(retry=True):
            for key, value in rows:
                cache.set(key, value)


def _parsed(texts: Sequence[str]) -> list[object]:
    """Each text as JSON; None for what is none. One call for all of them, when all are well."""
    with contextlib.suppress(ValueError):
        values: list[object] = json.loads(f"[{','.join(texts)}]")
        if len(values) == len(texts):
            return values
    return [_parsed_one(text) for text in texts]


def _parsed_one(text: str) -> object:
    try:
        value: object = json.loads(text)
    except ValueError:
        return None
    return value
