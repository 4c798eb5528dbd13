"""Clips joined by copy: their tables of frames are merged, their bytes copied. Decodes nothing.

Promise: the joined clip has the frames of its parts, each exactly one tick of the rate after the
one before, however many parts there are; it costs little more than copying a file. Knows no timeline.
"""

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from filmkit.errors import TaskFailed
from filmkit.studio.media.codec import DELAY
from filmkit.studio.media.mp4 import FTYP, Run, Track, joined, mdat_head, read_track, table_of

_BLOCK = 8 << 20
_NOT_HERE = (errno.EXDEV, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM)
"""What file systems say that cannot copy by themselves."""


def join(
    parts: Sequence[Path],
    out: Path,
    *,
    report: Callable[[float], None],
    expected: int | None = None,
    delay: int = DELAY,
) -> int:
    """Join `parts` in order; how many frames there are. Frames are decoded `delay` frames before the first
    is shown. Raises TaskFailed when they do not fit together, or when the frames are not `expected`."""
    tracks = [read_track(part) for part in parts]
    whole = joined(tracks)
    frames = len(whole.lengths)
    if expected is not None and frames != expected:
        raise TaskFailed(f"the cut came out with {frames} frames, and the timeline has {expected}")
    try:
        with open(out, "wb", buffering=0) as file:
            file.write(FTYP + mdat_head(int(whole.lengths.sum())))
            for number, (part, track) in enumerate(zip(parts, tracks, strict=True), 1):
                _copy(part, track, file)
                report(number / len(parts))
            file.write(table_of(whole, delay))
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return frames


def _copy(part: Path, track: Track, out: BinaryIO) -> None:
    with open(part, "rb", buffering=0) as source:
        for run in track.runs:
            if not _copied_by_the_system(source, run, out):
                _copied_by_hand(source, run, out)


def _copied_by_the_system(source: BinaryIO, run: Run, out: BinaryIO) -> bool:
    """Without the bytes passing through here, where system and file system can: Linux."""
    if not hasattr(os, "copy_file_range"):
        return False
    at, left = run.offset, run.length
    while left:
        try:
            count = os.copy_file_range(source.fileno(), out.fileno(), left, offset_src=at)
        except OSError as error:
            if error.errno in _NOT_HERE and left == run.length:
                return False
            raise
        if not count:
            raise TaskFailed("a piece became shorter while it was copied")
        at, left = at + count, left - count
    return True


def _copied_by_hand(source: BinaryIO, run: Run, out: BinaryIO) -> None:
    source.seek(run.offset)
    left = run.length
    while left:
        block = source.read(min(left, _BLOCK))
        if not block:
            raise TaskFailed("a piece became shorter while it was copied")
        out.write(block)
        left -= len(block)
