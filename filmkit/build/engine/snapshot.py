"""The snapshot: what a build saw, so that the next one can tell that nothing has changed.

It decides a build with nothing to do at the price of one `stat` a file, before anything heavy is
imported: only os, time and `columns` are used here. Knows no film, no graph and no store.

Promises: it cannot execute, being text and columns of numbers; a damaged, foreign or older
snapshot is ignored; when in doubt, nothing is claimed.

A change in the same tick of the clock as the look at a file leaves its `stat` as it was (git
calls that racily clean). So the bytes of each file that was not two seconds older than the build
itself are hashed again, until that shows them unchanged when they are old enough; a time in the
future never counts as old.
"""

import os
import time

from filmkit.build.engine import columns

TYPE_CHECKING = False
if TYPE_CHECKING:  # importing typing or collections.abc costs more than reading the snapshot
    from collections.abc import Iterable, Mapping, Sequence

    _Rows = Iterable[tuple[str, int, int, int, int]]
    _Stamp = tuple[int, int, int, int]

_HEADER = columns.header("snapshot 1")
_COARSE_NS = 2 * 10**9


def write(
    path: str,
    *,
    files: "Mapping[str, str]",
    absent: "Iterable[str]",
    folders: "Mapping[str, Sequence[str]]",
    outputs: "Iterable[str]",
    options: str,
    printed: str,
    exit_code: int,
    began_ns: int,
) -> bool:
    """Keep what a build saw. False, and no snapshot, when something changed while it ran.

    `files`: each file that was read, and the sha256 of the bytes that were used ("" when not
    known: then it must be older than the build). `absent`: paths looked for and not there.
    `folders`: each folder that was searched, and the names it held. `outputs`: what the build
    made. `options`: all else that decides what a build does. `printed`, `exit_code`: what to say
    and give when all still holds. `began_ns`: `time.time_ns()` before the first file was read.
    """
    try:
        rows, racy = _look(files, outputs, began_ns)
    except (OSError, _Changed):
        _remove(path)
        return False
    body = (
        options.encode(),
        printed.encode(),
        str(exit_code).encode(),
        columns.texts([name for name, _ in rows]),
        *stamp_columns([each for _, each in rows]),
        columns.texts([part for each in racy for part in each]),
        columns.texts(list(absent)),
        *(columns.texts([folder, *sorted(held)]) for folder, held in folders.items()),
    )
    columns.keep(path, _HEADER, body)
    return True


def still_true(path: str, options: str) -> "tuple[str, int] | None":
    """What the last build printed, and its exit code, when nothing changed since; else None."""
    try:
        parts = columns.read(path, _HEADER)
        if not parts or columns.text(parts[0]) != options:
            return None
        _, printed, exit_code, names, mtimes, sizes, inodes, ctimes, racy, absent, *folders = parts
        rows = zip(columns.split(names), *numbers_of(mtimes, sizes, inodes, ctimes), strict=True)
        began_ns = time.time_ns()
        same = same_files(rows) and _same_bytes(columns.split(racy))
        same = same and same_names(columns.split(absent), folders)
        told = (columns.text(printed), int(columns.text(exit_code))) if same else None
    except (OSError, ValueError, TypeError):
        return None
    if told and racy:
        _grown_old(path, parts, began_ns)
    return told


class _Changed(Exception):
    """A file is not what the build used, or nobody can tell."""


def _look(
    files: "Mapping[str, str]", outputs: "Iterable[str]", began_ns: int
) -> "tuple[list[tuple[str, _Stamp]], list[tuple[str, str]]]":
    """A row for each file and output, and those files whose `stat` is not proof enough."""
    rows, racy = [], []
    for name, digest in files.items():
        seen = os.stat(name)
        if is_young(seen, began_ns):
            if not digest:
                raise _Changed
            racy.append((name, digest))
        rows.append((name, stamp(seen)))
    rows += [(name, stamp(os.stat(name))) for name in outputs]
    return rows, racy


def is_young(seen: os.stat_result, began_ns: int) -> bool:
    """Whether a file that was read after `began_ns` may have been edited in the tick it was read in."""
    return max(seen.st_mtime_ns, seen.st_ctime_ns) >= began_ns - _COARSE_NS


def stamp(seen: os.stat_result) -> "_Stamp":
    """What tells that a file is the one it was."""
    return (seen.st_mtime_ns, seen.st_size, seen.st_ino, seen.st_ctime_ns)


def stamp_columns(stamps: "Sequence[_Stamp]") -> "list[bytes]":
    """Four columns, for `numbers_of`."""
    mtimes, sizes, inodes, ctimes = zip(*stamps, strict=True) if stamps else ((),) * 4
    return [columns.numbers("Q" if each is inodes else "q", each) for each in (mtimes, sizes, inodes, ctimes)]


def numbers_of(
    mtimes: memoryview, sizes: memoryview, inodes: memoryview, ctimes: memoryview
) -> "tuple[memoryview[int], ...]":
    """What `stamp_columns` wrote, a column each."""
    return (mtimes.cast("q"), sizes.cast("q"), inodes.cast("Q"), ctimes.cast("q"))


def same_files(rows: "_Rows") -> bool:
    """Whether each file is the one it was: name, mtime_ns, size, inode, ctime_ns. Raises OSError.

    One `stat` a file in a plain loop: nothing in Python is faster (pathlib takes twice as long)."""
    stat = os.stat
    for name, mtime, size, inode, ctime in rows:
        seen = stat(name)
        if (
            seen.st_mtime_ns != mtime
            or seen.st_size != size
            or seen.st_ino != inode
            or seen.st_ctime_ns != ctime
        ):
            return False
    return True


def _same_bytes(racy: "list[str]") -> bool:
    if not racy:
        return True
    import hashlib  # 4 ms, needed only for files that were just edited

    for name, digest in zip(racy[::2], racy[1::2], strict=True):
        with open(name, "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != digest:
                return False
    return True


def same_names(absent: "list[str]", folders: "list[memoryview]", root: str = "") -> bool:
    """Whether these are absent still, and each folder below `root` holds its names. Raises OSError."""
    if any(os.path.lexists(name) for name in absent):
        return False
    for each in folders:
        folder, *held = columns.split(each)
        if sorted(os.listdir(os.path.join(root, folder))) != held:
            return False
    return True


def _grown_old(path: str, parts: "list[memoryview]", began_ns: int) -> None:
    """Hash no longer what was hashed since `began_ns` and is old enough by now for its `stat` to be proof."""
    _, _, _, names, mtimes, _, _, ctimes, racy, *_ = parts
    young = set(columns.split(racy)[::2])
    rows = zip(columns.split(names), mtimes.cast("q"), ctimes.cast("q"), strict=True)
    if all(max(times) < began_ns - _COARSE_NS for name, *times in rows if name in young):
        try:
            columns.keep(path, _HEADER, (*parts[:8], b"", *parts[9:]))
        except OSError:
            return  # the next look costs what this one did


def _remove(path: str) -> None:
    if os.path.lexists(path):
        os.unlink(path)
