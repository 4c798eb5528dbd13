"""Encoding a picture graph as a piece that joins by stream copy. Knows no cut.

Promise: pieces of one raster have one sample description, whatever is in them, and exactly the
frames asked for; the same graph gives the same bytes with the same ffmpeg.
"""

from collections.abc import Callable
from pathlib import Path

import av
import ffmpeg

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import find
from filmkit.studio.media.graph import Stream
from filmkit.studio.media.process import run
from filmkit.timebase import Rate

QUALITY = 18
"""CRF of a piece: it goes to the screen as it is."""
TICKS = 1001
"""Clock ticks a frame: every rate n or n/1001 then has a whole time scale."""
X264 = (
    # stitchable writes parameter sets that depend on neither contents nor quality; a closed group
    # of pictures without scene cuts lets every piece begin with a picture that needs no other.
    "stitchable=1:open-gop=0:scenecut=0:keyint=48:min-keyint=1:ref=3:bframes=3:level=5.1:sliced-threads=0:"
    "colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off"
)
BITEXACT = {"fflags": "+bitexact", "flags:v": "+bitexact", "map_metadata": "-1", "threads": "1"}


def encode(picture: Stream, out: Path, *, frames: int, rate: Rate, report: Callable[[float], None]) -> None:
    """Encode `frames` frames of `picture`. Raises TaskFailed, also when there are fewer."""
    graph = picture.output(
        f"file:{out}",
        **{
            "frames:v": frames,
            "c:v": "libx264",
            "preset": "veryfast",
            "profile:v": "high",
            "crf": QUALITY,
            "x264-params": X264,
            "pix_fmt": "yuv420p",
            "colorspace": "bt709",
            "color_primaries": "bt709",
            "color_trc": "bt709",
            "color_range": "tv",
            "fps_mode": "passthrough",
            "video_track_timescale": int(rate.fraction * TICKS),
            "f": "mp4",
            **BITEXACT,
        },
    )
    run(
        find().path,
        ["-filter_threads", "1", *graph.get_args()],
        what=f"encoding {frames} frames",
        duration=float(frames / rate.fraction),
        report=report,
    )
    if (made := count_frames(out)) != frames:
        raise TaskFailed(f"a piece came out with {made} frames in place of {frames}")


def mux(picture: Path, sound: Path, out: Path, *, seconds: float, report: Callable[[float], None]) -> None:
    """The picture copied, the sound encoded as AAC in one pass, ready to stream. Raises TaskFailed."""
    graph = ffmpeg.output(
        ffmpeg.input(f"file:{picture}", protocol_whitelist="file").video,
        ffmpeg.input(f"file:{sound}", protocol_whitelist="file").audio,
        f"file:{out}",
        **{
            "c:v": "copy",
            "c:a": "aac",
            "b:a": "192k",
            "ar": 48_000,
            "flags:a": "+bitexact",
            "movflags": "+faststart",
            "f": "mp4",
            **BITEXACT,
        },
    )
    run(find().path, graph.get_args(), what="writing the film", duration=seconds, report=report)


def count_frames(path: Path) -> int:
    """Frames in a file of ours, from its packets. Raises TaskFailed."""
    try:
        with av.open(str(path)) as container:
            return sum(packet.size > 0 for packet in container.demux(video=0))
    except (av.error.FFmpegError, IndexError) as error:
        raise TaskFailed(f"a clip of this build cannot be read: {error}") from error
