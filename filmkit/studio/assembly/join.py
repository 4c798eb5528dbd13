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


def join(
    parts: Sequence[Path], out: Path, *, report: Callable[[float], None], expected: int | None = None
) -> int:
    """Join `parts` in order; how many frames there are. Raises TaskFailed when they do not fit
    together, or when the frames are not `expected`."""
    frames = 0
    description: bytes | None = None
    try:
        with av.open(str(parts[0])) as first:
            scale, rate = first.streams.video[0].time_base, first.streams.video[0].average_rate
        assert scale is not None, "a clip of ours without a clock"
        assert rate is not None, "a clip of ours without a rate"
        options = {"fflags": "+bitexact", "movflags": "+faststart", "video_track_timescale": str(1 / scale)}
        with av.open(str(out), "w", format="mp4", options=options) as target:
            stream: VideoStream | None = None
            for number, part in enumerate(parts, 1):
                with av.open(str(part)) as source:
                    clip = source.streams.video[0]
                    if stream is None:
                        stream = target.add_stream_from_template(clip)
                        stream.time_base = scale
                        description = clip.codec_context.extradata
                    if clip.codec_context.extradata != description or clip.time_base != scale:
                        raise TaskFailed(f"part {number} of the cut was encoded otherwise than the first")
                    frames += _copy(source, clip, target, stream, Fraction(frames) / rate / scale)
                report(number / len(parts))
    except (FFmpegError, IndexError) as error:
        raise TaskFailed(f"the pieces cannot be joined: {error}") from error
    if expected is not None and frames != expected:
        raise TaskFailed(f"the cut came out with {frames} frames, and the timeline has {expected}")
    return frames


def _copy(
    source: InputContainer,
    clip: VideoStream,
    target: OutputContainer,
    stream: VideoStream,
    at: Fraction,
) -> int:
    """Copy one part's packets, moved by `at` ticks; how many frames they hold."""
    origin = clip.start_time or 0
    moved = int(at) - origin
    count = 0
    for packet in source.demux(clip):
        if packet.size == 0 or packet.pts is None or packet.dts is None:
            continue
        packet.pts += moved
        packet.dts += moved
        packet.stream = stream
        target.mux(packet)
        count += 1
    return count
