"""Digests of a film's files, remembered by what `stat` says of them. Knows no tasks.

A remembered digest is used only when time of change, size and inode are as they were, and the
file was already older than the memory's clock when it was hashed: an edit in the same tick of
the clock changes no `stat` (git calls such a file racily clean). Two seconds of tolerance stand
for coarse file systems. A time in the future never counts as old.

A Git LFS pointer stands for its file: its oid is the sha256 of the real bytes.
"""

import contextlib
import hashlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from filmkit.build.store.durable import write_whole
from filmkit.digest import Digest

COARSE_NS = 2 * 10**9
"""FAT keeps times in steps of two seconds."""

_POINTER = re.compile(
    rb"version https://git-lfs\.github\.com/spec/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?"
    rb"oid sha256:([0-9a-f]{64})\n(?:[a-z0-9.-]+ [^\n]*\n)*"
)

_Stamp = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class FileState:
    """What a file was when its digest was taken."""

    digest: Digest
    stamp: _Stamp
    """mtime_ns, size, inode, ctime_ns."""
    pointer: bool
    """It is a Git LFS pointer; `digest` is that of the bytes it stands for."""


class FileDigests:
    """The files below one folder, each read once at most in a build."""

    def __init__(self, root: Path, memory: Path | None = None) -> None:
        """`memory` is the file to remember in, between builds; None remembers nothing."""
        self.root = root
        self._memory = memory
        self._seen: dict[str, FileState] = {}
        self._remembered: dict[str, FileState] = {}
        # The clock of the file system itself: what is changed from now on is not older than it.
        self._began_ns = 0
        if memory is not None:
            self._began_ns = _now_there(memory)
            self._remembered = _load(memory)

    def look(self, path: str) -> FileState:
        """The state of a file, as this build first saw it. Raises OSError."""
        if (state := self._seen.get(path)) is None:
            stamp = _stamp(os.stat(self.root / path))
            state = self._remembered.get(path)
            if state is None or state.stamp != stamp:
                state = _read(self.root / path, stamp)
            self._seen[path] = state
        return state

    def unchanged(self, path: str) -> bool:
        """Whether a file is still what `look` saw."""
        try:
            return _stamp(os.stat(self.root / path)) == self.look(path).stamp
        except OSError:
            return False

    @property
    def seen(self) -> dict[str, Digest]:
        """Every file this build looked at, with the digest of what it saw."""
        return {path: state.digest for path, state in self._seen.items()}

    def save(self) -> None:
        """Remember what may be trusted next time. A memory that cannot be written is no harm."""
        if self._memory is None:
            return
        known = self._remembered | self._seen
        rows = {
            path: [state.digest, *state.stamp, int(state.pointer)]
            for path, state in known.items()
            if max(state.stamp[0], state.stamp[3]) < self._began_ns - COARSE_NS
        }
        if rows.keys() == self._remembered.keys() and known == self._remembered:
            return
        with contextlib.suppress(OSError):
            data = json.dumps({"format": 1, "files": rows}).encode()
            write_whole(str(self._memory), data)


def _stamp(seen: os.stat_result) -> _Stamp:
    return (seen.st_mtime_ns, seen.st_size, seen.st_ino, seen.st_ctime_ns)


def _read(path: Path, stamp: _Stamp) -> FileState:
    # `stamp` was taken before reading: a change while we read leaves it behind the bytes, and
    # `unchanged` or the next build sees that.
    digest, pointer = _digest(path)
    return FileState(digest, stamp, pointer)


def _digest(path: Path) -> tuple[Digest, bool]:
    state = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:
        first = chunk = file.read(1 << 20)
        if len(first) < 1024 and (found := _POINTER.fullmatch(first)):
            return Digest(found[1].decode()), True
        while chunk:
            state.update(chunk)
            chunk = file.read(1 << 20)
    return Digest(state.hexdigest()), False


def _now_there(memory: Path) -> int:
    """The time by the clock of the file system `memory` is on."""
    probe = memory.with_name(f"{memory.name}.clock")
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        now = os.stat(probe).st_mtime_ns
        probe.unlink()
        return now
    except OSError:
        return 0  # nothing can be remembered, so nothing needs to be trusted


def _load(memory: Path) -> dict[str, FileState]:
    try:
        rows = json.loads(memory.read_bytes())["files"]
        return {
            path: FileState(Digest(digest), (mtime, size, inode, ctime), bool(pointer))
            for path, (digest, mtime, size, inode, ctime, pointer) in rows.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}  # absent or damaged: every file is read again
