"""Whether somebody saved something in a film's folder. Knows no film and no editor.

It looks, and is not told: names and `stat` are the same on every disk, also where no system tells of
changes (folders shared with a container, or over a network). Promise: a save counts once nothing has moved
for `SETTLED` seconds, so a file that an editor empties and fills, or writes beside and renames over, is
seen when it is whole; and no save is overlooked, for what is compared was quiet for longer than a clock
of a file system is coarse.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

SETTLED = 0.04
"""Seconds without a change. ext4, XFS and APFS stamp files every 4 to 10 ms at the coarsest."""
EVERY = 0.02
"""Seconds between two looks."""
_SHARE = 0.05
"""Of one core that looking may take: large folders are looked at less often."""
LEFT_OUT = frozenset({"build", "node_modules", "__pycache__"})
"""Folders that hold nothing a film is made from."""

Seen = dict[str, tuple[int, int, int]]
"""By path: when it changed, its size, its inode."""


def look(root: Path, also: Sequence[Path] = ()) -> Seen:
    """Every file of a film's folder, hidden ones and what builds leave aside; and the files of `also`."""
    seen: Seen = {}
    for entry in _files(str(root)):
        _note(seen, entry.path)
    for path in also:
        _note(seen, str(path))
    return seen


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:  # it went while we looked: the next look sees it gone
        return
    for entry in found:
        if entry.name.startswith((".", "#")) or entry.name.endswith("~"):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in LEFT_OUT:
                yield from _files(entry.path)
        else:
            yield entry


def _note(seen: Seen, path: str) -> None:
    try:
        found = os.stat(path)
    except OSError:
        return
    seen[path] = (found.st_mtime_ns, found.st_size, found.st_ino)


class Watcher:
    """Calls when a save has settled, from a thread of its own, until closed."""

    def __init__(self, root: Path, saved: Callable[[Sequence[str]], None], also: Sequence[Path] = ()) -> None:
        """`saved` is told which files, as paths from `root` where they are in it."""
        self._root, self._saved, self._also = root, saved, also
        self._closing = threading.Event()
        self._before = look(root, also)
        self._thread = threading.Thread(target=self._watch, name="filmkit watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no more."""
        self._closing.set()
        self._thread.join()

    def _watch(self) -> None:
        last, quiet_since, wait = self._before, time.monotonic(), EVERY
        while not self._closing.wait(wait):
            began = time.monotonic()
            now = look(self._root, self._also)
            ended = time.monotonic()
            wait = max(EVERY, (ended - began) / _SHARE)
            if now != last:
                last, quiet_since = now, ended
            elif now != self._before and began - quiet_since >= SETTLED:
                names = self._changed(now)
                self._before = now
                self._saved(names)

    def _changed(self, now: Seen) -> list[str]:
        either = sorted({*now, *self._before})
        paths = [path for path in either if now.get(path) != self._before.get(path)]
        return [os.path.relpath(path, self._root) for path in paths]
