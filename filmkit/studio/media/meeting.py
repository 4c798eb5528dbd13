"""A drawing that begins on one picture and ends on another: dissolved out of the one, and into the other.

Knows no shot. Promise: the first frame of the shot proper is the opening picture itself, the last one the
closing picture; handles hold them.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from filmkit.studio.media.picture import Pixels

LENGTH = 12
"""Frames that a meeting takes; a third of a shot at most."""


def meeting(
    frames: Iterable[Pixels], pictures: tuple[Pixels | None, Pixels | None], first: int, length: int
) -> Iterator[Pixels]:
    """`frames`, which are numbered from `first` in a shot of `length`, on their way between two pictures."""
    opening, closing = pictures
    span = max(1, min(LENGTH, length // 3))
    for number, frame in enumerate(frames, first):
        if opening is not None:
            frame = _mixed(opening, frame, number / span)
        if closing is not None:
            frame = _mixed(closing, frame, (length - 1 - number) / span)
        yield frame


def _mixed(picture: Pixels, frame: Pixels, gone: float) -> Pixels:
    """How much of the drawing is there when so much of the way is gone, eased at both ends."""
    if gone <= 0:
        return picture
    if gone >= 1:
        return frame
    share = gone * gone * (3 - 2 * gone)
    mixed = picture.astype(np.float32) * (1 - share) + frame.astype(np.float32) * share
    return np.rint(mixed).astype(np.uint8)
