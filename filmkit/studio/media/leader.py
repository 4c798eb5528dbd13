"""A counting leader: pictures that say which frame they are, and read back after any encode.

Stands in for takes wherever frames are counted: tests, rehearsals. Knows no cut.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from filmkit.studio.media.clip import Picture, read_clip, write_clip
from filmkit.studio.media.codec import TAKE
from filmkit.timebase import Rate

WIDTH, HEIGHT = 96, 64
_BITS = 12


def leader(numbers: Iterable[int], width: int = WIDTH, height: int = HEIGHT) -> Iterator[Picture]:
    """A picture a number below 4096: twelve bars, white for the bits that are set."""
    for number in numbers:
        bits = [(number >> bit) & 1 for bit in range(_BITS)]
        columns = np.arange(width) * _BITS // width
        row = np.where(np.array(bits, bool)[columns], 235, 20).astype(np.uint8)
        yield np.broadcast_to(row[None, :, None], (height, width, 3)).copy()


def number_of(picture: Picture) -> int:
    """Which frame of the leader a picture shows."""
    height, width, _ = picture.shape
    centers = [(2 * bit + 1) * width // (2 * _BITS) for bit in range(_BITS)]
    middle = picture[height // 2 - 1 : height // 2 + 1, :, 1].mean(axis=0)
    return sum(int(middle[center] > 128) << bit for bit, center in enumerate(centers))


def write_leader(path: Path, numbers: Iterable[int], rate: Rate, *, quality: int = TAKE.crf) -> Path:
    """A clip of the leader; `quality` is a CRF."""
    care = replace(TAKE, crf=quality)
    write_clip(path, leader(numbers), width=WIDTH, height=HEIGHT, rate=rate, care=care)
    return path


def numbers_in(path: Path) -> list[int]:
    """The frames a clip shows, in order."""
    return [number_of(picture) for _, picture in read_clip(path, what="the leader")]
