"""What a downloaded file is, by its own bytes, and whether its end is there. Knows no network.

A playlist, a page or a script that poses as a clip is none; a clip that was cut in half has a head
and no tail. Whether every frame can be decoded is found out later, by who uses it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from filmkit.film.catalogue.card import Kind

_HEAD = 64
_MOST_BOXES = 10_000


def media_type(path: Path, kind: Kind) -> str | None:
    """The media type of a whole file of this kind; None when it is something else or broken off."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_HEAD)
        for wanted, fits, name, whole in _FORMATS:
            if kind in wanted and fits(head):
                return name if whole(file, size) else None
    return None


def _boxes(file: BinaryIO, size: int) -> bool:
    """Whether the boxes of an MP4 or MOV fill the file to its end, with an index and media in them."""
    at = 0
    seen: set[bytes] = set()
    for _ in range(_MOST_BOXES):
        if at == size:
            return {b"moov", b"mdat"} <= seen or {b"moov", b"moof"} <= seen
        file.seek(at)
        header = file.read(16)
        if len(header) < 8:
            return False
        length = int.from_bytes(header[:4], "big")
        if length == 1 and len(header) == 16:
            length = int.from_bytes(header[8:], "big")
        elif length == 0:  # to the end of the file
            length = size - at
        seen.add(header[4:8])
        if length < 8 or at + length > size:
            return False
        at += length
    return False


def _ends(*marks: bytes) -> Callable[[BinaryIO, int], bool]:
    def whole(file: BinaryIO, size: int) -> bool:
        file.seek(max(0, size - _HEAD))
        return any(mark in file.read() for mark in marks)

    return whole


def _riff(file: BinaryIO, size: int) -> bool:
    file.seek(4)
    length = int.from_bytes(file.read(4), "little")
    return length in (0, 0xFFFFFFFF) or length + 8 <= size  # a stream's length is not known


def _some(file: BinaryIO, size: int) -> bool:
    """The format does not tell its length."""
    return size > _HEAD


def _mp3(head: bytes) -> bool:
    return head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2)


_PICTURES, _SOUNDS = {Kind.VIDEO, Kind.AVATAR}, {Kind.MUSIC, Kind.SPEECH, Kind.SOUND_EFFECT}
_FORMATS: tuple[tuple[set[Kind], Callable[[bytes], bool], str, Callable[[BinaryIO, int], bool]], ...] = (
    (_PICTURES, lambda head: head[4:8] == b"ftyp" and head[8:10] == b"qt", "video/quicktime", _boxes),
    (_PICTURES, lambda head: head[4:8] == b"ftyp", "video/mp4", _boxes),
    (_PICTURES, lambda head: head[:4] == b"\x1a\x45\xdf\xa3", "video/webm", _some),
    ({Kind.IMAGE}, lambda head: head[:8] == b"\x89PNG\r\n\x1a\n", "image/png", _ends(b"IEND")),
    ({Kind.IMAGE}, lambda head: head[:3] == b"\xff\xd8\xff", "image/jpeg", _ends(b"\xff\xd9")),
    ({Kind.IMAGE}, lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", "image/webp", _riff),
    (_SOUNDS, lambda head: head[:4] == b"RIFF" and head[8:12] == b"WAVE", "audio/wav", _riff),
    (_SOUNDS, lambda head: head[:4] == b"fLaC", "audio/flac", _some),
    (_SOUNDS, lambda head: head[:4] == b"OggS", "audio/ogg", _some),
    (_SOUNDS, lambda head: head[4:8] == b"ftyp", "audio/mp4", _boxes),
    (_SOUNDS, _mp3, "audio/mpeg", _some),
)
