"""Encoding a picture graph as a piece that joins by stream copy. Knows no cut.

Promise: pieces of one raster have one sample description, whatever is in them, and exactly the
frames asked for; the same graph gives the same bytes with the same ffmpeg.
"""

from pathlib import Path

import av
import ffmpeg
from av.error import FFmpegError

from filmkit.errors import TaskFailed
from filmkit.studio.media import codec
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.graph import Stream
from filmkit.studio.media.process import Report, Work
from filmkit.timebase import Rate

SOUND_BITS = "256k"
"""At 192k hard attacks came out 0.9 dB over what went in, at 256k 0.4 (docs/design/media.md)."""
_BITEXACT = {"fflags": "+bitexact", "map_metadata": "-1", "threads": codec.THREADS, "f": "mp4"}


def encode(picture: Stream, out: Path, *, frames: int, rate: Rate, report: Report) -> None:
    """Encode `frames` frames of `picture`. Raises TaskFailed, also when there are fewer."""
    # The encoder believes the first frame, and one from a plain colour says nothing.
    tagged = picture.filter(
        "setparams", color_primaries="bt709", color_trc="bt709", colorspace="bt709", range="tv"
    )
    graph = tagged.output(
        f"file:{out}",
        **{
            "frames:v": frames,
            "c:v": codec.ENCODER,
            "preset": codec.PIECE.preset,
            "profile:v": codec.PROFILE,
            "crf": codec.PIECE.crf,
            "x264-params": codec.PIECE.x264,
            "pix_fmt": codec.PIXELS,
            "fps_mode": "passthrough",
            "video_track_timescale": codec.timescale(rate),
            "flags:v": "+bitexact",
            **_BITEXACT,
        },
    )
    work = Work(f"encoding {frames} frames", out, float(frames / rate.fraction))
    perform(["-filter_threads", "1", "-filter_complex_threads", "1", *graph.get_args()], work, report)
    if (made := count_frames(out)) != frames:
        out.unlink()
        raise TaskFailed(f"a piece came out with {made} frames in place of {frames}")


def mux(
    picture: Path,
    sound: Path,
    out: Path,
    *,
    seconds: float,
    report: Report,
    gain: float = 0.0,
    bits: str = SOUND_BITS,
    comment: str = "",
) -> None:
    """The picture copied, the sound encoded as AAC in one pass, `gain` dB louder, ready to stream.

    Raises TaskFailed.
    """
    graph = ffmpeg.output(
        ffmpeg.input(f"file:{picture}", protocol_whitelist="file", f="mov").video,
        _heard(sound, gain),
        f"file:{out}",
        **{
            "c:v": "copy",
            "c:a": "aac",
            "b:a": bits,
            "ar": 48_000,
            "flags:a": "+bitexact",
            "movflags": "+faststart",
            **_BITEXACT,
            **_saying(comment),
        },
    )
    perform(graph.get_args(), Work("writing the film", out, seconds), report)


def master(
    picture: Path, sound: Path, out: Path, *, seconds: float, report: Report, gain: float, comment: str = ""
) -> None:
    """ProRes 422 HQ of a picture of ours, ten bits, with its sound as PCM of 24 bits, `gain` dB louder.

    The time code begins at an hour, as masters do. Raises TaskFailed.
    """
    shown = ffmpeg.input(f"file:{picture}", protocol_whitelist="file", f="mov").video
    graph = ffmpeg.output(
        shown.filter("format", pix_fmts="yuv422p10le").filter(
            "setparams", color_primaries="bt709", color_trc="bt709", colorspace="bt709", range="tv"
        ),
        _heard(sound, gain),
        f"file:{out}",
        **{
            "c:v": "prores_ks",
            "profile:v": "hq",
            "vendor": "apl0",
            "fps_mode": "passthrough",
            "c:a": "pcm_s24le",
            "ar": 48_000,
            "flags:v": "+bitexact",
            "flags:a": "+bitexact",
            "timecode": "01:00:00:00",
            **_BITEXACT,
            "f": "mov",
            **_saying(comment),
        },
    )
    perform(graph.get_args(), Work("writing the master", out, seconds), report)


def _saying(comment: str) -> dict[str, str]:
    return {"metadata": f"comment={comment}"} if comment else {}


def _heard(sound: Path, gain: float) -> Stream:
    heard = ffmpeg.input(f"file:{sound}", protocol_whitelist="file", f="wav").audio
    return heard.filter("volume", volume=f"{gain:.3f}dB", precision="double") if gain else heard


def count_frames(path: Path) -> int:
    """Frames in a file of ours, from its packets. Raises TaskFailed."""
    try:
        with av.open(f"file:{path}", format="mov") as container:
            return sum(packet.size > 0 for packet in container.demux(video=0))
    except (FFmpegError, OSError, IndexError) as error:
        raise TaskFailed("a clip of this build cannot be read") from error
