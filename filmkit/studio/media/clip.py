"""Clips in process: pictures in, H.264 out, and back. Knows no cut and no film.

Promise: the same pictures give the same bytes, and clips of one size and rate share one sample
description, so that they join by stream copy.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import OutputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.studio.media import codec
from filmkit.studio.media.outside import LARGEST_PICTURE, demuxer_of
from filmkit.timebase import Rate

Picture = NDArray[np.uint8]
"""(height, width, 3) RGB."""
Light = NDArray[np.uint8]
"""(height, width) luma."""

READING = {"protocol_whitelist": "file", "max_pixels": str(LARGEST_PICTURE)}
"""How clips that came from outside are opened."""


def write_clip(
    path: Path,
    frames: Iterable[Picture],
    *,
    width: int,
    height: int,
    rate: Rate,
    care: codec.Care = codec.TAKE,
) -> int:
    """Encode `frames`; how many there were. Width and height must be even.

    Raises TaskFailed. Whatever `frames` raises passes through, and leaves no half file.
    """
    scale = codec.timescale(rate)
    options = {"fflags": "+bitexact", "video_track_timescale": str(scale)}
    try:
        with av.open(f"file:{path}", "w", format="mp4", options=options) as out:
            count = _encode(out, frames, _stream(out, width, height, rate, care))
            if count == 0:
                raise TaskFailed("a clip without a single frame cannot be written")
    except FFmpegError as error:
        path.unlink(missing_ok=True)
        raise TaskFailed(f"a clip cannot be written: {error.strerror or error}") from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return count


def _stream(out: OutputContainer, width: int, height: int, rate: Rate, care: codec.Care) -> VideoStream:
    wishes = {"preset": care.preset, "profile": codec.PROFILE, "x264-params": care.x264, "crf": str(care.crf)}
    stream = out.add_stream(codec.ENCODER, rate=rate.fraction, options=wishes)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height, stream.pix_fmt = width, height, codec.PIXELS
    stream.codec_context.thread_count = codec.THREADS
    stream.codec_context.time_base = 1 / rate.fraction
    return stream


def _encode(out: OutputContainer, frames: Iterable[Picture], stream: VideoStream) -> int:
    count = 0
    for frame in frames:
        picture = _encodable(frame, stream.width, stream.height)
        picture.pts, picture.time_base = count, stream.codec_context.time_base
        out.mux(stream.encode(picture))
        count += 1
    if count:
        out.mux(stream.encode(None))
    return count


def _encodable(frame: Picture, width: int, height: int) -> VideoFrame:
    if frame.shape != (height, width, 3):
        raise TaskFailed(f"a frame is {frame.shape[1]}x{frame.shape[0]}, not {width}x{height}")
    picture = VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
    return picture.reformat(format=codec.PIXELS, dst_colorspace="ITU709", dst_color_range="MPEG")


def read_clip(path: Path, *, what: str, start: Fraction = Fraction(0)) -> Iterator[tuple[Fraction, Picture]]:
    """The pictures of a clip with the second each is shown at, from just before `start` on.

    Raises TaskFailed, naming `what`, when it cannot be read or breaks off.
    """
    demuxer = demuxer_of(path, name=what)
    try:
        with av.open(f"file:{path}", format=demuxer, options=READING) as container:
            if not container.streams.video:
                raise TaskFailed(f"{what} holds no picture")
            stream = container.streams.video[0]
            base = stream.time_base or Fraction(1, 1000)
            origin = stream.start_time or 0
            if start > 0:
                container.seek(origin + int(start / base), stream=stream, backward=True)
            for frame in container.decode(stream):
                yield ((frame.pts or 0) - origin) * base, decoded(frame)
    except (FFmpegError, OSError) as error:
        raise TaskFailed(f"{what} cannot be read: {error.strerror or error}") from error


def read_light(path: Path, width: int, height: int, *, what: str) -> Iterator[Light]:
    """Each picture's luma alone, brought to that size by averaging: 16 is black and 235 white.

    Raises TaskFailed, as `read_clip` does.
    """
    demuxer = demuxer_of(path, name=what)
    try:
        with av.open(f"file:{path}", format=demuxer, options=READING) as container:
            for frame in container.decode(video=0):
                small = frame.reformat(width, height, "yuv420p", interpolation="AREA")
                yield np.array(small.to_ndarray()[:height], np.uint8)
    except (FFmpegError, OSError, IndexError) as error:
        raise TaskFailed(f"{what} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def read_at_rate(path: Path, rate: Fraction, *, what: str) -> Iterator[Picture]:
    """The pictures of a clip at that rate: each stands until the next is due, and the last is given once.

    Raises TaskFailed, as `read_clip` does.
    """
    due, standing = Fraction(0), None
    for second, picture in read_clip(path, what=what):
        # Up to half a frame early or late is the container's rounding.
        while standing is not None and due < second - Fraction(1, 2) / rate:
            yield standing
            due += 1 / rate
        standing = picture
    if standing is not None:
        yield standing


def picture_at(path: Path, frame: int, *, what: str) -> Picture:
    """Frame `frame` of a clip of ours, counted from 0; only its group of pictures is decoded.

    Raises TaskFailed, naming `what`, when there is no such frame.
    """
    rate = _rate(path, what)
    for second, picture in read_clip(path, what=what, start=frame / rate):
        if round(second * rate) == frame:
            return picture
    raise TaskFailed(f"{what} has no frame {frame}")


def _rate(path: Path, what: str) -> Fraction:
    try:
        with av.open(f"file:{path}", format="mov", options=READING) as container:
            rate = container.streams.video[0].average_rate
    except (FFmpegError, OSError, IndexError) as error:
        raise TaskFailed(f"{what} cannot be read as a clip") from error
    assert rate is not None, "a clip of ours without a rate"
    return rate


def decoded(frame: VideoFrame) -> Picture:
    """RGB by the matrix the clip names; footage that names none is BT.709, as all our own is."""
    matrix = "ITU601" if frame.colorspace in (5, 6) else "ITU709"
    return np.asarray(frame.reformat(format="rgb24", src_colorspace=matrix).to_ndarray(), np.uint8)
