"""h264-web: the cut's picture as it is, the mix as AAC, ready to stream. Knows no timeline.

Promise: the picture is copied, not encoded again; the whole sound is encoded in one pass, so
nothing drifts; what is not within tolerance after the encode is refused, not delivered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from filmkit.errors import TaskFailed
from filmkit.studio.media.encode import count_frames, mux
from filmkit.studio.media.loudness import Loudness, measure
from filmkit.timebase import Rate

TOLERANCE = 1.0
"""LU the finished film may be off."""
PEAK = -1.0
"""dBTP it stays under."""
SILENT = -60.0
"""A film quieter than this has no loudness to bring anywhere."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the finished file must be."""

    frames: int
    rate: Rate
    loudness: Fraction


def deliver(cut: Path, mix: Path, out: Path, wanted: Wanted, report: Callable[[float], None]) -> Loudness:
    """Write the file and measure it. Raises TaskFailed when it is not what was wanted."""
    seconds = float(wanted.frames / wanted.rate.fraction)
    mux(cut, mix, out, seconds=seconds, report=lambda fraction: report(fraction * 0.6))
    loudness = measure(out, seconds=seconds, report=lambda fraction: report(0.6 + fraction * 0.4))
    _verify(out, wanted, loudness)
    return loudness


def _verify(out: Path, wanted: Wanted, loudness: Loudness) -> None:
    frames = count_frames(out)
    if frames != wanted.frames:
        raise TaskFailed(f"the film came out with {frames} frames in place of {wanted.frames}")
    if loudness.integrated < SILENT:
        return
    if abs(loudness.integrated - float(wanted.loudness)) > TOLERANCE:
        raise TaskFailed(
            f"the film came out at {loudness.integrated:.1f} LUFS in place of {float(wanted.loudness):.1f}"
        )
    if loudness.true_peak > PEAK:
        raise TaskFailed(f"the film's true peak came out at {loudness.true_peak:.1f} dBTP, over {PEAK:.1f}")
