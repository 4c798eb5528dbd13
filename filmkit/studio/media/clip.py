"""Clips in process: pictures in, H.264 out, and back. Knows no cut and no film.

Promise: the same pictures give the same bytes, and clips of one size, rate and quality share one
sample description, so that they join by stream copy.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.error import FFmpegError
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.timebase import Rate

Picture = NDArray[np.uint8]
"""(height, width, 3) RGB."""

TAKE_QUALITY = 14
"""CRF of a take: it is encoded once more by its piece, so little may be lost here."""
PIECE_QUALITY = 18
"""CRF of a piece of the cut: it goes to the screen as it is."""
TICKS = 1001
"""Clock ticks a frame: every rate n or n/1001 then has a whole time scale."""

_X264 = {
    "preset": "veryfast",
    "profile": "high",
    # stitchable writes parameter sets that do not depend on contents or quality; a closed group of
    # pictures and no scene cuts make every piece begin with a picture that needs no other.
    "x264-params": "stitchable=1:open-gop=0:scenecut=0:keyint=48:ref=3:bframes=3:level=5.1:"
    "colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off:sliced-threads=0",
}


def write_clip(
    path: Path, frames: Iterable[Picture], *, width: int, height: int, rate: Rate, quality: int = TAKE_QUALITY
) -> int:
    """Encode `frames`; how many there were. Width and height must be even. Raises TaskFailed."""
    count = 0
    options = {
        "fflags": "+bitexact",
        "movflags": "+faststart",
        "video_track_timescale": str(_timescale(rate)),
    }
    with av.open(str(path), "w", format="mp4", options=options) as out:
        stream = out.add_stream("libx264", rate=rate.fraction, options={**_X264, "crf": str(quality)})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        # One thread: x264 gives other pictures for other counts of threads.
        stream.codec_context.thread_count = 1
        stream.codec_context.time_base = 1 / rate.fraction
        for frame in frames:
            picture = _encodable(frame, width, height)
            picture.pts, picture.time_base = count, 1 / rate.fraction
            out.mux(stream.encode(picture))
            count += 1
        out.mux(stream.encode(None))
    if count == 0:
        raise TaskFailed("a clip without a single frame cannot be written")
    return count


def _timescale(rate: Rate) -> int:
    return int(rate.fraction * TICKS)


def _encodable(frame: Picture, width: int, height: int) -> VideoFrame:
    if frame.shape != (height, width, 3):
        raise TaskFailed(f"a frame is {frame.shape[1]}x{frame.shape[0]}, not {width}x{height}")
    picture = VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
    return picture.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")


def read_clip(path: Path, *, what: str, start: Fraction = Fraction(0)) -> Iterator[tuple[Fraction, Picture]]:
    """The pictures of a clip with the second each is shown at, from just before `start` on.

    Raises TaskFailed, naming `what`, when it cannot be read or breaks off.
    """
    try:
        with av.open(str(path), options={"protocol_whitelist": "file"}) as container:
            if not container.streams.video:
                raise TaskFailed(f"{what} holds no picture")
            stream = container.streams.video[0]
            stream.thread_type = "NONE"
            base = stream.time_base or Fraction(1, 1000)
            origin = stream.start_time or 0
            if start > 0:
                container.seek(origin + int(start / base), stream=stream, backward=True)
            for frame in container.decode(stream):
                yield (frame.pts or 0) * base - origin * base, _decoded(frame)
    except (FFmpegError, OSError) as error:
        raise TaskFailed(f"{what} cannot be read: {error.strerror or error}") from error


def _decoded(frame: VideoFrame) -> Picture:
    """RGB by the matrix the clip names; footage that names none is BT.709, as all our own is."""
    matrix = "ITU601" if frame.colorspace in (5, 6) else "ITU709"
    return np.asarray(frame.reformat(format="rgb24", src_colorspace=matrix).to_ndarray(), np.uint8)
