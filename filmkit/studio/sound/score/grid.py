"""Bars and cuts: which tempo lets the most bars begin on cuts, and how full each bar is played. Pure.

Promise: bars are whole and even, and the last chord has room to ring.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

BEATS = 4
MEETS = 0.06
"""Seconds within which a bar is heard as being on the cut."""
_RING = (2.2, 6.5)
"""Seconds the last chord rings: at least, and rather not more than."""
_STEP = 0.25


@dataclass(frozen=True, slots=True)
class Cut:
    """A moment the picture changes, in seconds from the beginning of the cue."""

    at: float
    weight: float = 1.0
    """More for a change of scene."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The bars of one cue."""

    tempo: float
    bars: int
    """Before the last chord."""
    seconds: float
    met: tuple[float, ...] = ()
    """Cuts that a bar or its middle begins on."""

    @property
    def bar(self) -> float:
        """Seconds."""
        return BEATS * 60 / self.tempo

    @property
    def beat(self) -> float:
        return 60 / self.tempo

    def at(self, bar: int, beat: float = 0.0) -> float:
        """The second of a beat."""
        return bar * self.bar + beat * self.beat


def grid_for(seconds: float, tempo: tuple[float, float], cuts: Sequence[Cut]) -> Grid:
    """The grid of a cue, at the tempo between these two whose bars meet the most cuts."""
    ring = min(_RING[0], seconds * 0.35)
    best: tuple[float, float, int] | None = None
    middle = sum(tempo) / 2
    for pace in np.arange(tempo[0], tempo[1] + _STEP / 2, _STEP):
        bar = BEATS * 60 / float(pace)
        bars = max(1, int((seconds - ring) / bar))
        over = max(0.0, seconds - bars * bar - _RING[1])
        score = sum(cut.weight * _meeting(cut.at, bar) for cut in cuts if 0 < cut.at < seconds)
        score -= 0.15 * over + 0.02 * abs(float(pace) - middle) / max(1.0, middle)
        if best is None or score > best[0]:
            best = (score, float(pace), bars)
    assert best is not None, "a range of tempos"
    _, pace, bars = best
    if bars * BEATS * 60 / pace > seconds - ring * 0.9:
        # Shorter than a bar and its ring: the one bar gives way.
        pace = BEATS * 60 * bars / max(0.5, seconds - ring)
    grid = Grid(pace, bars, seconds)
    met = (cut.at for cut in cuts if 0 < cut.at < seconds and _meeting(cut.at, grid.bar) >= 0.5)
    return Grid(pace, bars, seconds, tuple(met))


def _meeting(at: float, bar: float) -> float:
    """1 when a bar begins there, half when its middle does, a little on a beat; else nothing."""
    for part, worth in ((bar, 1.0), (bar / 2, 0.55), (bar / BEATS, 0.2)):
        if abs(at - round(at / part) * part) <= MEETS:
            return worth
    return 0.0


def fullness(grid: Grid, cuts: Sequence[Cut]) -> list[float]:
    """How full each bar is played, 0 to 1, the last chord included: it grows to a height at about two thirds
    and thins out again; a step falls on a bar that begins with a cut, where one is near."""
    count = grid.bars
    if count < 3:
        return [0.45] * (count + 1)
    marks = [_near_cut(share * count, grid, cuts) for share in (0.22, 0.45, 0.66, 0.9)]
    levels = (0.15, 0.42, 0.68, 1.0, 0.5)
    found = [levels[sum(bar >= mark for mark in marks)] for bar in range(count)]
    return [*found, 0.35]


def _near_cut(bar: float, grid: Grid, cuts: Sequence[Cut]) -> int:
    """The bar nearest to that place which begins on a cut, when one does within a few bars."""
    reach = max(1.0, grid.bars * 0.12)
    on_cuts = {
        round(cut.at / grid.bar): cut.weight
        for cut in cuts
        if abs(cut.at - round(cut.at / grid.bar) * grid.bar) <= MEETS
    }
    near = [each for each in on_cuts if abs(each - bar) <= reach and 0 < each < grid.bars]
    return max(near, key=lambda each: (on_cuts[each], -abs(each - bar))) if near else max(1, round(bar))
