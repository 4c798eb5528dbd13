"""Several clips playing beside each other, each under its name. Knows no film and no money.

It has no sound. A shorter clip stands on its last frame until the longest one ends.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from filmkit.studio.media.clip import read_at_rate, write_clip
from filmkit.studio.media.codec import PIECE
from filmkit.studio.media.facts import facts_of
from filmkit.timebase import Rate

_WIDTH, _GAP, _HEAD = 640, 8, 32
_ACROSS = 3
_PAPER, _INK = (24, 24, 26), (226, 226, 220)
_SIZE = 18


def write_beside(clips: Sequence[tuple[str, Path]], out: Path) -> int:
    """The clip as MP4, at the rate of the first; how many frames it has. Prereq: there is a clip.

    Raises TaskFailed, and leaves no half file.
    """
    facts = [facts_of(path, name=name) for name, path in clips]
    rate = facts[0].rate
    height = max(round(each.height * _WIDTH / each.width / 2) * 2 for each in facts)
    page = _empty([name for name, _ in clips], height)
    streams = [map(_small, read_at_rate(path, rate, what=name)) for name, path in clips]
    return write_clip(
        out,
        _pages(page, streams, height),
        width=page.width,
        height=page.height,
        rate=Rate(rate),
        care=PIECE,
    )


def _place(number: int, height: int) -> tuple[int, int]:
    row, column = divmod(number, _ACROSS)
    return _GAP + column * (_WIDTH + _GAP), row * (height + _HEAD + _GAP)


def _empty(names: Sequence[str], height: int) -> Image.Image:
    across, down = min(len(names), _ACROSS), math.ceil(len(names) / _ACROSS)
    size = across * (_WIDTH + _GAP) + _GAP, down * (height + _HEAD + _GAP)
    page = Image.new("RGB", size, _PAPER)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(_SIZE)
    for number, name in enumerate(names):
        left, top = _place(number, height)
        pen.text((left, top + 6), name, fill=_INK, font=font)
    return page


def _pages(
    page: Image.Image, streams: Sequence[Iterator[Image.Image]], height: int
) -> Iterator[NDArray[np.uint8]]:
    for row in zip_longest(*streams):
        for number, picture in enumerate(row):
            if picture is not None:  # an ended clip's last frame stays where it was put
                left, top = _place(number, height)
                page.paste(picture, (left, top + _HEAD))
        yield np.asarray(page)


def _small(picture: NDArray[np.uint8]) -> Image.Image:
    height, width = picture.shape[:2]
    return Image.fromarray(picture).resize((_WIDTH, round(height * _WIDTH / width / 2) * 2))
