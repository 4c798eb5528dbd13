"""A small file of columns: how the snapshot and the kept plan lie on the disk. Knows not what they hold.

Promises: it cannot execute, being text and columns of numbers; a damaged, foreign or older file is
known for one. Only os, sys and zlib are used, for it is read before anything heavy is imported.

The file: a header, a checksum, then parts, each after its length.
"""

import os
import sys
import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:  # importing typing or collections.abc costs more than reading the snapshot
    from collections.abc import Sequence
    from typing import Literal


def header(kind: str) -> bytes:
    """What a file of this kind begins with, on this machine and under this Python."""
    return f"filmkit {kind}, Python {sys.version}, {sys.byteorder}".replace("\n", " ").encode() + b"\n"


def keep(path: str, head: bytes, parts: "Sequence[bytes | memoryview]") -> None:
    """Write parts, whole or not at all. Raises OSError."""
    half = f"{path}.{os.getpid()}.part"  # the next build that takes the lock sweeps a left one
    body = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    with open(half, "wb") as file:
        file.write(head + zlib.crc32(body).to_bytes(4, "big") + body)
    os.replace(half, path)


def read(path: str, head: bytes) -> "list[memoryview]":
    """The parts of a whole file of that kind; none when it is not one. Raises OSError."""
    with open(path, "rb", buffering=0) as file:
        data = memoryview(file.read())
    if data[: len(head)] != head:
        return []
    checksum, body = data[len(head) : len(head) + 4], data[len(head) + 4 :]
    if zlib.crc32(body).to_bytes(4, "big") != checksum:
        return []
    parts, at = [], 0
    while at < len(body):
        end = at + 8 + int.from_bytes(body[at : at + 8], "big")
        parts.append(body[at + 8 : end])
        at = end
    return parts


def texts(each: "Sequence[str]") -> bytes:
    """A column of texts; none of them holds a NUL."""
    return "".join(f"{text}\0" for text in each).encode("utf-8", "surrogateescape")


def split(part: memoryview) -> "list[str]":
    """What `texts` wrote."""
    return text(part).split("\0")[:-1]


def text(part: memoryview) -> str:
    """One text."""
    return str(part, "utf-8", "surrogateescape")


def numbers(kind: 'Literal["q", "Q"]', each: "Sequence[int]") -> bytes:
    """A column of whole numbers of 64 bits, to be read by `cast(kind)`."""
    room = bytearray(8 * len(each))
    view = memoryview(room).cast(kind)
    for index, number in enumerate(each):
        view[index] = number
    return bytes(room)
