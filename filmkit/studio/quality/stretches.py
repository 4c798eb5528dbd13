"""Where a finished film is black, stands still or is silent. Judges nothing and knows no cut.

Black is what no viewer sees anything in, and still is what no viewer sees move: pictures are looked at
small, so that neither grain nor an encoder's doubts count.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.media.clip import Light, read_light
from filmkit.studio.media.process import Report
from filmkit.studio.media.sound import SAMPLE_RATE, read_blocks

_WIDTH, _HEIGHT = 160, 90
_BLACK = 16 + 10
"""Luma. 4.5 % of the way to white is 0.06 % of its light (ITU-R BT.1886)."""
_SPECKS = 0.005
"""Share of a black picture that may be brighter: less than one letter of a title."""
_MOVED = 5
"""Luma by which a small pixel must differ. Still pictures, encoded as pieces are, differed from themselves by
3 at most, at 360p and 1080p."""
_STILL = Fraction(1, 4)
"""Seconds: drawings held on twos and threes are no still picture."""
_SILENT = 10 ** (-60 / 20)
"""Of full scale: the peak of what counts as silence."""
_SHORTEST_SILENCE = Fraction(1, 4)
_BLOCK = SAMPLE_RATE // 100

Stretch = tuple[int, int]
"""A start and a length."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What was seen, in frames."""

    frames: int
    black: tuple[Stretch, ...]
    still: tuple[Stretch, ...]


def look(film: Path, frames: int, rate: Fraction, report: Report) -> Looks:
    """Look at every frame; `frames` is how many are expected, to tell how far it is. Raises TaskFailed."""
    dark, follows, kept = [], [], None
    for number, light in enumerate(read_light(film, _WIDTH, _HEIGHT, what="the finished film"), 1):
        dark.append(bool((light > _BLACK).mean() <= _SPECKS))
        stands = kept is not None and _is_alike(kept, light)
        if not stands:
            kept = light
        follows.append(stands)
        report(min(1.0, number / max(1, frames)))
    # A picture that others stand after is the first of them.
    still = [one or other for one, other in zip(follows, [*follows[1:], False], strict=True)]
    starts = {number for number, stands in enumerate(follows) if not stands}
    return Looks(
        len(dark),
        tuple(_runs(dark, 1)),
        tuple(_runs(still, int(_STILL * rate), starts)),
    )


def _is_alike(one: Light, other: Light) -> bool:
    return int(np.abs(one.astype(np.int16) - other).max()) < _MOVED


def _runs(flags: Iterable[bool], shortest: int, starts: Iterable[int] = ()) -> Iterator[Stretch]:
    """Each run of what is true, at least `shortest` long; one also ends where the next of `starts` begins."""
    begin, new = None, frozenset(starts)
    number = -1
    for number, flag in enumerate([*flags, False]):
        if begin is not None and (not flag or number in new):
            if number - begin >= max(1, shortest):
                yield begin, number - begin
            begin = None
        if flag and begin is None:
            begin = number


def silences(film: Path) -> tuple[tuple[Fraction, Fraction], ...]:
    """Start and length of each silence, in seconds. Raises TaskFailed."""
    quiet: list[bool] = []
    rest: NDArray[np.float32] = np.zeros((0, 2), np.float32)
    for block in read_blocks(film, name="the finished film"):
        rest = np.concatenate([rest, block])
        whole = len(rest) // _BLOCK * _BLOCK
        peaks = np.abs(rest[:whole]).reshape(-1, _BLOCK * 2).max(axis=1)
        quiet += (peaks < _SILENT).tolist()
        rest = rest[whole:]
    tick = Fraction(_BLOCK, SAMPLE_RATE)
    found = _runs(quiet, int(_SHORTEST_SILENCE / tick))
    return tuple((start * tick, length * tick) for start, length in found)
