"""A finished file out of the cut's picture and the mix, as its preset asks. Knows no timeline.

`h264-web` and `instagram-reel` are ready to stream, with AAC; `prores-422-hq` is a master, with PCM.
Promise: H.264 is copied, not encoded again, unless something is drawn over it; the whole sound is
encoded in one pass, so nothing drifts; what is not within tolerance after the encode is refused,
not delivered.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import Picture, read_clip, write_clip
from filmkit.studio.media.codec import PIECE
from filmkit.studio.media.encode import SOUND_BITS, count_frames, master, mux
from filmkit.studio.media.loudness import SILENT, Loudness, measure
from filmkit.studio.media.process import Report
from filmkit.timebase import Rate

TOLERANCE = 1.0
"""LU the finished film may be off."""
PEAK = -1.0
"""dBTP it stays under."""
_PEAKY, _NEAR = 15.0, 2.0
"""LU from loudness to peak, and dB from peak to ceiling, from which on a film may be softer than
asked: a few claps in silence cannot be louder without being crushed."""
_BITS = {"instagram-reel": "128k"}
"""Of AAC, where a platform takes no more (Instagram's interface for publishing, media specifications)."""
_LOST = 3.0
"""LU that an encode may cost: white noise lost 1.7 at 128k. Who wants more is told."""
_TRIES = 3
_MARGIN = 0.1
"""dB: what is measured is rounded to a tenth."""

Over = Callable[[int, Picture], Picture]
"""Frame number and picture to the picture that is shown: a timecode drawn over it, say."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the finished file must be."""

    frames: int
    rate: Rate
    loudness: Fraction
    over: Over | None = None
    preset: str = "h264-web"
    comment: str = ""
    """What the file says of itself; players show it among its properties."""


def deliver(cut: Path, mix: Path, out: Path, wanted: Wanted, report: Report) -> Loudness:
    """Write the file and measure it. Raises TaskFailed when it is not what was wanted."""
    try:
        if wanted.over is None:
            loudness = _with_sound(cut, mix, out, wanted, report)
        else:
            with tempfile.TemporaryDirectory(dir=out.parent) as folder:
                drawn = Path(folder) / "drawn.mp4"
                _draw_over(cut, drawn, wanted, lambda fraction: report(fraction * 0.8))
                loudness = _with_sound(drawn, mix, out, wanted, lambda fraction: report(0.8 + fraction * 0.2))
        _verify(out, wanted, loudness)
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return loudness


def _with_sound(picture: Path, mix: Path, out: Path, wanted: Wanted, report: Report) -> Loudness:
    """AAC comes out up to a decibel over what went in, and at few bits what hisses comes out softer; then it
    is tried again, as much softer or louder."""
    gain = 0.0
    for attempt in range(_TRIES):
        loudness = _one_try(picture, mix, out, wanted, gain, _part(report, attempt))
        if loudness.true_peak > PEAK:
            gain -= loudness.true_peak - PEAK + _MARGIN
        elif _too_soft(loudness, wanted) and (short := float(wanted.loudness) - loudness.integrated) <= _LOST:
            gain += min(short, PEAK - _MARGIN - loudness.true_peak)
        else:
            break
    return loudness


def _too_soft(loudness: Loudness, wanted: Wanted) -> bool:
    peaky = loudness.true_peak - loudness.integrated > _PEAKY and loudness.true_peak > PEAK - _NEAR
    quiet = SILENT <= loudness.integrated < float(wanted.loudness) - TOLERANCE
    return quiet and not peaky


def _one_try(picture: Path, mix: Path, out: Path, wanted: Wanted, gain: float, report: Report) -> Loudness:
    seconds = float(wanted.frames / wanted.rate.fraction)
    writing = _scaled(report, 0.0, 0.6)
    if wanted.preset == "prores-422-hq":
        master(picture, mix, out, seconds=seconds, gain=gain, report=writing, comment=wanted.comment)
    else:
        bits = _BITS.get(wanted.preset, SOUND_BITS)
        mux(picture, mix, out, seconds=seconds, gain=gain, report=writing, bits=bits, comment=wanted.comment)
    return measure(out, seconds=seconds, report=_scaled(report, 0.6, 1.0))


def _part(report: Report, attempt: int) -> Report:
    """The first try is nearly always the last, so it has most of the way."""
    start = (0.0, 0.8, 0.9)[attempt]
    end = (0.8, 0.9, 1.0)[attempt]
    return _scaled(report, start, end)


def _scaled(report: Report, start: float, end: float) -> Report:
    return lambda fraction: report(start + fraction * (end - start))


def _draw_over(cut: Path, out: Path, wanted: Wanted, report: Report) -> None:
    def drawn() -> Iterator[Picture]:
        assert wanted.over is not None, "nothing to draw over the picture"
        for number, (_, picture) in enumerate(read_clip(cut, what="the cut")):
            yield wanted.over(number, picture)
            report(min(1.0, (number + 1) / wanted.frames))

    _, first = next(read_clip(cut, what="the cut"))
    height, width, _ = first.shape
    write_clip(out, drawn(), width=width, height=height, rate=wanted.rate, care=PIECE)


def _verify(out: Path, wanted: Wanted, loudness: Loudness) -> None:
    frames = count_frames(out)
    if frames != wanted.frames:
        raise TaskFailed(f"the film came out with {frames} frames in place of {wanted.frames}")
    if loudness.true_peak > PEAK:
        raise TaskFailed(f"the film's true peak came out at {loudness.true_peak:.1f} dBTP, over {PEAK:.1f}")
    if loudness.integrated - float(wanted.loudness) > TOLERANCE or _too_soft(loudness, wanted):
        raise TaskFailed(
            f"the film came out at {loudness.integrated:.1f} LUFS in place of {float(wanted.loudness):.1f}",
            hint="set `loudness` of `format` nearer to what came out",
        )
