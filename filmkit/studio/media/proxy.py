"""A small copy of a clip to look at: every frame can be sought at once. Knows no film and no page.

Promise: a proxy has the frames of its source in their order, each at the moment the source shows it,
and a frame is never more than `GROUP` frames from one that stands by itself.
"""

from pathlib import Path

from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.outside import examine
from filmkit.studio.media.process import Report, Work

GROUP = 6
"""Frames between two pictures that need no other: a browser decodes 6 of 480 lines in 8 ms."""
_QUALITY = 23
_ENCODED = {
    "c:v": "libx264",
    "preset": "veryfast",
    "crf": _QUALITY,
    # Without B-frames the first frame stands at 0, in every browser.
    "x264-params": f"keyint={GROUP}:min-keyint={GROUP}:scenecut=0:bframes=0",
    "pix_fmt": "yuv420p",
    "fps_mode": "passthrough",
}
_SOUND = {"c:a": "aac", "b:a": "128k", "ac": 2}
_FILE = {"movflags": "+faststart", "fflags": "+bitexact", "map_metadata": "-1", "f": "mp4"}


def write_proxy(source: Path, out: Path, *, lines: int, name: str, report: Report) -> None:
    """The first picture and the first sound of `source`, at most `lines` lines high, ready to stream.

    Raises TaskFailed, naming `name`.
    """
    import ffmpeg  # slow, and a command that may make such copies may only be asked for help

    opened = examine(source, name=name)
    clip = ffmpeg.input(f"file:{source}", **opened.options())
    streams = [_picture(clip.video, lines)]
    if opened.sound:
        streams.append(clip.audio)
    graph = ffmpeg.output(*streams, f"file:{out}", **_ENCODED, **_SOUND, **_FILE)
    seconds = float(opened.seconds or 0)
    perform(graph.get_args(), Work(f"making a small copy of {name}", out, seconds), report)


def with_sound(picture: Path, source: Path, out: Path, *, name: str, report: Report) -> None:
    """A proxy's picture, copied, with the first sound of `source`. Raises TaskFailed, naming `name`."""
    import ffmpeg

    opened = examine(source, name=name)
    streams = [ffmpeg.input(f"file:{picture}").video]
    if opened.sound:
        streams.append(ffmpeg.input(f"file:{source}", **opened.options()).audio)
    graph = ffmpeg.output(*streams, f"file:{out}", **{"c:v": "copy"}, **_SOUND, **_FILE)
    seconds = float(opened.seconds or 0)
    perform(graph.get_args(), Work(f"making a small copy of {name}", out, seconds), report)


def _picture(clip: object, lines: int) -> object:
    """Even sizes, square pixels, never larger than it was."""
    import ffmpeg

    scaled = ffmpeg.filter(
        clip, "scale", w=f"trunc(iw*sar*min(1,{lines}/ih)/2)*2", h=f"trunc(min(ih,{lines})/2)*2"
    )
    return ffmpeg.filter(scaled, "setsar", sar=1)
