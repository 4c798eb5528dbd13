"""Clips joined by stream copy: packets re-stamped, nothing encoded. Knows no timeline.

Promise: the joined clip has the frames of its parts, each exactly one tick of the rate after the
one before, however many parts there are.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.error import FFmpegError
from av.video.stream import VideoStream

from filmkit.errors import TaskFailed
from filmkit.studio.media.codec import DELAY


def join(
    parts: Sequence[Path], out: Path, *, report: Callable[[float], None], expected: int | None = None
) -> int:
    """Join `parts` in order; how many frames there are. Raises TaskFailed when they do not fit
    together, or when the frames are not `expected`."""
    try:
        frames = _joined(parts, out, report)
        if expected is not None and frames != expected:
            raise TaskFailed(f"the cut came out with {frames} frames, and the timeline has {expected}")
    except (FFmpegError, IndexError) as error:
        out.unlink(missing_ok=True)
        raise TaskFailed(f"the pieces cannot be joined: {error}") from error
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return frames


def _joined(parts: Sequence[Path], out: Path, report: Callable[[float], None]) -> int:
    with _opened(parts[0]) as first:
        model = first.streams.video[0]
        scale, rate = model.time_base, model.average_rate
        assert scale is not None, "a clip of ours without a clock"
        assert rate is not None, "a clip of ours without a rate"
        options = {"fflags": "+bitexact", "video_track_timescale": str(1 / scale)}
        with av.open(f"file:{out}", "w", format="mp4", options=options) as target:
            stream = target.add_stream_from_template(model)
            stream.time_base = scale
            frames = 0
            for number, part in enumerate(parts, 1):
                with _opened(part) as source:
                    clip = source.streams.video[0]
                    if not _alike(clip, model):
                        raise TaskFailed(f"part {number} of the cut was encoded otherwise than the first")
                    frames += _copy(source, clip, target, stream, Fraction(frames) / rate / scale)
                report(number / len(parts))
    return frames


def _opened(part: Path) -> InputContainer:
    return av.open(f"file:{part}", format="mov")


def _alike(clip: VideoStream, model: VideoStream) -> bool:
    """Whether a player that has read one clip's head can go on with the other's frames."""
    same_head = clip.codec_context.extradata == model.codec_context.extradata
    return same_head and clip.time_base == model.time_base


def _copy(
    source: InputContainer,
    clip: VideoStream,
    target: OutputContainer,
    stream: VideoStream,
    at: Fraction,
) -> int:
    """Copy one part's packets to `at` ticks; how many frames they hold.

    Decoding times are counted anew: a piece of one or two frames has others than a long one, and
    they would overlap those of the piece in front.
    """
    assert clip.time_base is not None, "a clip of ours without a clock"
    assert clip.average_rate is not None, "a clip of ours without a rate"
    tick = int(1 / clip.average_rate / clip.time_base)
    moved = int(at) - (clip.start_time or 0)
    count = 0
    for packet in source.demux(clip):
        if packet.size == 0 or packet.pts is None:
            continue
        packet.pts += moved
        packet.dts = int(at) + (count - DELAY) * tick
        packet.duration = tick
        packet.stream = stream
        target.mux(packet)
        count += 1
    return count
