"""diskcache without two of its habits: it never unpickles, and it never evicts. Knows no results.

A pickled value in the file would run code of whoever wrote it (CVE-2025-69872, and JSONDisk has the
same hole), so our Disk reads and writes text alone. Loaded when something is written, or mended: to
look needs sqlite3 alone, which is there much sooner.
"""

from pathlib import Path
from typing import Any

import diskcache
from diskcache import Timeout as Timeout

_RAW = 1  # diskcache's MODE_RAW: the value stands in the row as it is


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


def opened(folder: Path) -> Any:
    """The cache in `folder`, made when there is none."""
    return diskcache.Cache(str(folder), disk=TextDisk, eviction_policy="none", cull_limit=0)
