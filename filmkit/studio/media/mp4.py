"""The one picture track of an MP4 of ours: its table of frames, read and written. Decodes nothing.

Only what our own encodes write is understood: one track, a constant rate, no fragments. Format:
ISO/IEC 14496-12; the names of boxes are its own.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from filmkit.errors import TaskFailed

Numbers = NDArray[np.int64]

_ENTRY = 8 + 78
"""Bytes of an entry of `stsd` in front of its boxes."""
_LARGEST_TABLE = 1 << 30
_MOST_FRAMES = 50_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """Bytes of a file that are frames, one behind the other."""

    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Track:
    """Frames of one clip in decoding order; times in ticks of `scale`, the first shown at 0."""

    scale: int
    tick: int
    """What each frame lasts."""
    size: tuple[int, int]
    description: bytes
    """How to decode them: the box `stsd`."""
    lengths: Numbers
    """Bytes of each frame."""
    shown: Numbers
    """When each is shown."""
    keys: Numbers
    """Numbers of the frames that need no other, from 0."""
    runs: tuple[Run, ...]


def read_track(path: Path) -> Track:
    """The picture of a clip of ours. Raises TaskFailed."""
    try:
        with open(path, "rb") as file:
            moov = _top_level(file, b"moov")
        track = _track(moov)
    except OSError as error:
        raise TaskFailed(f"a clip of this build cannot be read: {error.strerror}") from error
    except (struct.error, KeyError, ValueError, IndexError) as error:
        raise TaskFailed("a clip of this build is no MP4 that filmkit wrote") from error
    if sum(run.offset + run.length > path.stat().st_size for run in track.runs):
        raise TaskFailed("a clip of this build is cut off")
    return track


def _top_level(file: BinaryIO, wanted: bytes) -> bytes:
    while True:
        size, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            head = 16
        if size < head or (kind == wanted and size > _LARGEST_TABLE):
            raise ValueError("a box of no size")
        if kind == wanted:
            return file.read(size - head)
        file.seek(size - head, 1)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8:
            raise ValueError("a box of no size")
        yield kind, data[at + 8 : at + size]
        at += size


def _inside(data: bytes, *kinds: bytes) -> bytes:
    for kind in kinds:
        data = dict(_boxes(data))[kind]
    return data


def _track(moov: bytes) -> Track:
    trak = _inside(moov, b"trak")
    table = dict(_boxes(_inside(trak, b"mdia", b"minf", b"stbl")))
    mdhd = _inside(trak, b"mdia", b"mdhd")
    (scale,) = struct.unpack_from(">I", mdhd, 20 if mdhd[0] else 12)
    lengths = _lengths(table[b"stsz"])
    lasting = _runs_of(table[b"stts"])
    decoded = np.cumsum(_each(lasting, len(lengths))) - lasting[0, 1]
    shown = decoded
    if b"ctts" in table:
        shown = decoded + _each(_runs_of(table[b"ctts"]), len(lengths)).astype(np.int32)
    every = np.arange(len(lengths))
    keys = np.frombuffer(table[b"stss"], ">u4", offset=8).astype(np.int64) - 1 if b"stss" in table else every
    width, height = struct.unpack_from(">II", _inside(trak, b"tkhd")[-8:])
    return Track(
        scale,
        int(lasting[0, 1]),
        (width >> 16, height >> 16),
        _description(table[b"stsd"]),
        lengths,
        shown - shown.min(),
        keys,
        _where(table, lengths),
    )


def _runs_of(box: bytes) -> Numbers:
    """Rows of count and value."""
    return np.frombuffer(box, ">u4", offset=8).astype(np.int64).reshape(-1, 2)


def _each(rows: Numbers, frames: int) -> Numbers:
    """The value of each of `frames` frames."""
    if rows[:, 0].sum() != frames or not frames:
        raise ValueError("a table for another number of frames")
    return np.repeat(rows[:, 1], rows[:, 0])


def _lengths(box: bytes) -> Numbers:
    same, count = struct.unpack_from(">II", box, 4)
    if not 0 < count <= _MOST_FRAMES:
        raise ValueError("no frames, or more than a film has")
    return np.full(count, same, np.int64) if same else np.frombuffer(box, ">u4", offset=12).astype(np.int64)


def _where(table: dict[bytes, bytes], lengths: Numbers) -> tuple[Run, ...]:
    large = b"co64" in table
    chunks = np.frombuffer(table[b"co64" if large else b"stco"], ">u8" if large else ">u4", offset=8)
    steps = np.frombuffer(table[b"stsc"], ">u4", offset=8).astype(np.int64).reshape(-1, 3)
    per_chunk = np.repeat(steps[:, 1], np.diff(np.append(steps[:, 0] - 1, len(chunks))))
    if per_chunk.sum() != len(lengths):
        raise ValueError("chunks for another number of frames")
    ends = np.cumsum(lengths)[np.cumsum(per_chunk) - 1]
    runs: list[Run] = []
    for offset, length in zip(chunks.tolist(), np.diff(ends, prepend=0).tolist(), strict=True):
        if runs and runs[-1].offset + runs[-1].length == offset:
            runs[-1] = Run(runs[-1].offset, runs[-1].length + length)
        else:
            runs.append(Run(offset, length))
    return tuple(runs)


def _description(stsd: bytes) -> bytes:
    """`stsd` without the bit rate, which is of the one clip and not of how to decode it."""
    size, kind = struct.unpack_from(">I4s", stsd, 8)
    entry = stsd[8 : 8 + size]
    kept = b"".join(_box(name, body) for name, body in _boxes(entry[_ENTRY:]) if name != b"btrt")
    return stsd[:8] + _box(kind, entry[8:_ENTRY] + kept)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _full(kind: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", version << 24 | flags), *parts)


FTYP = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")


def mdat_head(length: int) -> bytes:
    """What stands in front of `length` bytes of frames."""
    return struct.pack(">I4sQ", 1, b"mdat", length + 16)


def table_of(track: Track, delay: int) -> bytes:
    """The box `moov`; frames are decoded `delay` frames before the first is shown."""
    frames = len(track.lengths)
    length = frames * track.tick
    times = struct.pack(">QQIQ", 0, 0, track.scale, length)
    width, height = track.size
    matrix = struct.pack(">9I", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    mvhd = _full(
        b"mvhd",
        times,
        struct.pack(">IH10x", 1 << 16, 1 << 8),
        matrix,
        bytes(24),
        struct.pack(">I", 2),
        version=1,
    )
    shape = struct.pack(">II", width << 16, height << 16)
    tkhd = _full(b"tkhd", struct.pack(">QQI4xQ16x", 0, 0, 1, length), matrix, shape, version=1, flags=3)
    elst = _full(b"elst", struct.pack(">IQqI", 1, length, delay * track.tick, 1 << 16), version=1)
    mdhd = _full(b"mdhd", times, struct.pack(">HH", 0x55C4, 0), version=1)
    hdlr = _full(b"hdlr", struct.pack(">I4s12x", 0, b"vide"), b"VideoHandler\0")
    here = _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    minf = _box(b"minf", _full(b"vmhd", bytes(8), flags=1), here, _tables(track, delay))
    mdia = _box(b"mdia", mdhd, hdlr, minf)
    return _box(b"moov", mvhd, _box(b"trak", tkhd, _box(b"edts", elst), mdia))


def _tables(track: Track, delay: int) -> bytes:
    frames = len(track.lengths)
    late = track.shown + (delay - np.arange(frames)) * track.tick
    if late.min() < 0:
        raise TaskFailed("a clip shows a frame before it can be decoded")
    starts = np.flatnonzero(np.diff(late, prepend=late[0] - 1))
    runs = np.stack([np.diff(np.append(starts, frames)), late[starts]], axis=1)
    per_run = _frames_per_run(track)
    return _box(
        b"stbl",
        _box(b"stsd", track.description),
        _full(b"stts", struct.pack(">III", 1, frames, track.tick)),
        _listed(b"ctts", runs),
        _listed(b"stss", track.keys + 1),
        _listed(b"stsc", np.stack([np.arange(len(per_run)) + 1, per_run, np.ones_like(per_run)], axis=1)),
        _full(b"stsz", struct.pack(">II", 0, frames), track.lengths.astype(">u4").tobytes()),
        _listed(b"co64", np.array([run.offset for run in track.runs]), ">u8"),
    )


def _frames_per_run(track: Track) -> Numbers:
    ends = np.searchsorted(np.cumsum(track.lengths), np.cumsum([run.length for run in track.runs]))
    return np.diff(ends + 1, prepend=0).astype(np.int64)


def _listed(kind: bytes, rows: Numbers, how: str = ">u4") -> bytes:
    return _full(kind, struct.pack(">I", len(rows)), rows.astype(how).tobytes())


def joined(tracks: Sequence[Track]) -> Track:
    """All frames of `tracks`, in order, each shown one tick after the one before, their bytes one
    behind the other from the end of `mdat`'s head on. Raises TaskFailed when they do not fit."""
    first = tracks[0]
    start, offset = 0, len(FTYP) + len(mdat_head(0))
    shown, keys, runs = [], [], []
    for number, track in enumerate(tracks, 1):
        if (track.description, track.scale, track.tick) != (first.description, first.scale, first.tick):
            raise TaskFailed(f"part {number} of the cut was encoded otherwise than the first")
        if not np.array_equal(np.sort(track.shown), np.arange(len(track.shown)) * track.tick):
            raise TaskFailed(f"part {number} of the cut does not show its frames evenly")
        shown.append(track.shown + start * track.tick)
        keys.append(track.keys + start)
        length = int(track.lengths.sum())
        runs.append(Run(offset, length))
        start, offset = start + len(track.shown), offset + length
    lengths = np.concatenate([track.lengths for track in tracks])
    return Track(
        first.scale, first.tick, first.size, first.description,
        lengths, np.concatenate(shown), np.concatenate(keys), tuple(runs),
    )  # fmt: skip
