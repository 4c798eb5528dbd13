"""The index: which task digests have a result, answered for thousands at once.

Only a shortcut to the records, which are the truth: what it lacks is looked up there, and when
it is damaged it is built again. Knows no blobs and no manifests.

diskcache keeps it, as `textdisk` tames it. Looking needs only sqlite3, which is loaded much sooner.
"""

import contextlib
import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from filmkit.build.store.results import outputs_of
from filmkit.build.store.store import Result
from filmkit.digest import Digest

# diskcache has no `get` for many keys, and one `get` a key costs 68 ms for 10,000; so its own
# connection is asked once, and json_each carries the keys past SQLite's limit on parameters.
_SELECT = """
SELECT key, value FROM Cache WHERE raw = 1 AND mode = 1 AND typeof(value) = 'text'
AND key IN (SELECT value FROM json_each(?))
"""
# By number 30,000 rows are read in 20 ms, by key in 120.
_NUMBERS = """
SELECT rowid, key, value FROM Cache WHERE raw = 1 AND mode = 1 AND typeof(value) = 'text'
AND key IN (SELECT value FROM json_each(?)) ORDER BY rowid
"""
_BY_NUMBER = """
SELECT key || ' ' || value FROM Cache WHERE raw = 1 AND mode = 1 AND typeof(value) = 'text'
AND rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid
"""


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
        self._glance: sqlite3.Connection | None = None

    def find(self, tasks: Iterable[Digest]) -> dict[Digest, Result]:
        """The results of those of `tasks` that stand in the index, in one query."""
        keys = json.dumps(list(tasks))
        try:
            rows = self._look(_SELECT, keys)
        except sqlite3.Error:
            rows = self._open_whole(keys)
        found = {}
        for (key, _), value in zip(rows, _parsed([value for _, value in rows]), strict=True):
            outputs = outputs_of(value)
            if outputs is not None:
                found[Digest(key)] = Result(Digest(key), outputs)
        return found

    def held(self, rows: Mapping[str, str]) -> tuple[str, str] | None:
        """Where these very rows stand, and the hash of them, for `holds`; None when one does not."""
        with contextlib.suppress(sqlite3.Error):
            found = self._look(_NUMBERS, json.dumps(sorted(rows)))
            if {key: value for _, key, value in found} == rows:
                where = json.dumps([number for number, _, _ in found])
                return where, self._hash(where)
        return None

    def holds(self, where: str, hashed: str) -> bool:
        """Whether the rows that `held` saw are the very same still. Writes and mends nothing."""
        try:
            return self._hash(where) == hashed
        except sqlite3.Error:
            return False

    def _hash(self, where: str) -> str:
        rows = self._look(_BY_NUMBER, where)
        return hashlib.sha256("\n".join([row for (row,) in rows]).encode()).hexdigest()

    def _look(self, query: str, given: str) -> list[Any]:
        """One query, without opening for writing what is not open. Raises sqlite3.Error."""
        if self._cache is not None:
            return list(self._cache._sql(query, (given,)).fetchall())
        if self._glance is None:
            file = (self._folder.absolute() / "cache.db").as_uri()
            self._glance = sqlite3.connect(f"{file}?mode=ro", uri=True, timeout=60)
        return self._glance.execute(query, (given,)).fetchall()

    def _open_whole(self, keys: str) -> list[Any]:
        """As `_look`, of an index that must be made, or mended, first."""
        try:
            return list(self._open()._sql(_SELECT, (keys,)).fetchall())
        except sqlite3.DatabaseError:
            self._build_again()
            return list(self._open()._sql(_SELECT, (keys,)).fetchall())

    def add(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add rows in one transaction; what is lost here is found again in the records."""
        from filmkit.build.store.textdisk import Timeout  # slow: see there

        try:
            self._write(rows)
        except (sqlite3.DatabaseError, Timeout):
            # Read-only, full or damaged: the records hold it all, the next build heals it.
            self.close()

    def drop(self, tasks: Iterable[Digest]) -> None:
        """Forget rows in one transaction; a row that stays only names bytes that are not there."""
        from filmkit.build.store.textdisk import Timeout  # slow: see there

        with contextlib.suppress(sqlite3.DatabaseError, Timeout):
            cache = self._open()
            with cache.transact(retry=True):
                for task in tasks:
                    cache.delete(task)

    def close(self) -> None:
        if self._glance is not None:
            self._glance.close()
            self._glance = None
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
        from filmkit.build.store.textdisk import opened  # slow: see there

        return opened(self._folder)

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
