"""Filter graphs for one piece of picture, built with ffmpeg-python; its only home. Runs nothing.

Every stream here is at the film's rate, starts at 0 and has exactly the frames asked for. Only
keyword arguments are used: ffmpeg-python escapes positional ones twice.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg

from filmkit.studio.media.outside import Outside
from filmkit.timebase import Rate

Stream = Any
"""ffmpeg-python has no types."""

_EXACT = "bicubic+accurate_rnd+full_chroma_int+bitexact"
_LATE = Fraction(1, 8)
"""Parts of a frame by which a clock may be late: Matroska counts in milliseconds."""
_SEEK_ROOM = 2
"""Whole seconds decoded before the first frame used: seeking lands on a key frame, then decodes."""


def opened(
    path: Path,
    what: Outside,
    first: Fraction,
    speed: Fraction,
    frames: int,
    rate: Rate,
    *,
    number: int = 0,
) -> Stream:
    """Frames of a clip from source frame `first` on, retimed; before its start and past its end,
    the first and the last frame stand. Frame n shows what the source shows at first + n * speed.

    Prereq: sources that may be alike in one graph have numbers of their own.
    """
    start = first / rate.fraction
    skip = max(0, int(start) - _SEEK_ROOM)
    # Not accurate: an exact seek throws away the frame that still stands when the next is seconds away.
    seek = {"noaccurate_seek": None, "ss": str(skip)} if skip else {}
    clip = ffmpeg.input(f"file:{path}", **what.options(), **seek).video
    late = _text(_LATE / rate.fraction)
    per_tick = f"(PTS-({_text(start - skip)})/TB)*({_text(1 / speed)})-{late}/TB"
    whole = _of_its_own(clip, number)
    if what.fields:
        whole = whole.filter("bwdif", mode="send_frame", deint="interlaced")
    return (
        whole.filter("setpts", expr=per_tick)
        .filter("tpad", stop_mode="clone", stop=-1)
        .filter("fps", fps=str(rate), start_time=0, round="up")
        .filter("trim", end_frame=frames)
        .filter("setpts", expr="PTS-STARTPTS")
    )


def _of_its_own(stream: Stream, number: int) -> Stream:
    """ffmpeg-python takes filters with equal arguments for one and the same, and then finds that it
    has two consumers: so what may be alike begins with something that is not."""
    return stream.filter("setpts", expr=f"PTS+0*{number}")


def shaped(stream: Stream, what: Outside, width: int, height: int) -> Stream:
    """Fitted into the raster, never stretched; what is left over is black."""
    if what.high_range:
        stream = _toned_down(stream)
    if what.oblong:  # the fit below counts pixels and does not ask for their shape
        stream = stream.filter("scale", w="iw*sar", h="ih", flags=_EXACT).filter("setsar", sar=1)
    return (
        stream.filter(
            "scale",
            **({"in_color_matrix": what.matrix} if what.matrix else {}),
            w=width,
            h=height,
            force_original_aspect_ratio="decrease",
            force_divisible_by=2,
            flags=_EXACT,
            out_color_matrix="bt709",
            out_range="tv",
        )
        .filter("pad", w=width, h=height, x="(ow-iw)/2", y="(oh-ih)/2", color="black")
        .filter("setsar", sar=1)
        .filter("format", pix_fmts="yuv420p")
    )


@dataclass(frozen=True, slots=True)
class Crop:
    """What is kept of a picture."""

    of: tuple[int, int]
    """Its width and height."""
    kept: tuple[int, int, int, int]
    """Left, top, width and height, in its pixels; all even."""


def cropped(stream: Stream, crop: Crop, width: int, height: int) -> Stream:
    """What is kept of a picture, filling the raster."""
    left, top, wide, high = crop.kept
    return (
        stream.filter("crop", w=wide, h=high, x=left, y=top, exact=1)
        .filter("scale", w=width, h=height, flags=_EXACT)
        .filter("setsar", sar=1)
        .filter("format", pix_fmts="yuv420p")
    )


def _toned_down(stream: Stream) -> Stream:
    """HDR as a screen shows it: diffuse white of 203 cd/m2 (ITU-R BT.2408), highlights rolled off."""
    linear = stream.filter("zscale", t="linear", npl=203).filter("format", pix_fmts="gbrpf32le")
    toned = linear.filter("zscale", p="bt709").filter("tonemap", tonemap="hable", desat=0)
    return toned.filter("zscale", t="bt709", m="bt709", r="tv").filter("format", pix_fmts="yuv420p")


def graded(stream: Stream, table: Path) -> Stream:
    """Each colour exchanged by a .cube of ours; ten bits in between, so that skies do not band."""
    return (
        stream.filter("scale", in_color_matrix="bt709", in_range="tv", flags=_EXACT)
        .filter("format", pix_fmts="gbrp10le")
        .filter("lut3d", file=str(table), interp="tetrahedral")
        .filter("scale", out_color_matrix="bt709", out_range="tv", flags=_EXACT)
        .filter("format", pix_fmts="yuv420p")
    )


def color(name: str, frames: int, width: int, height: int, rate: Rate) -> Stream:
    """A still colour."""
    source = ffmpeg.input(f"color=c={name}:s={width}x{height}:r={rate}", f="lavfi")
    return (
        source.video.filter("trim", end_frame=frames)
        .filter("scale", out_color_matrix="bt709", out_range="tv", flags=_EXACT)
        .filter("format", pix_fmts="yuv420p")
        .filter("setsar", sar=1)
    )


def blended(before: Stream, after: Stream, frames: int, rate: Rate) -> Stream:
    """From one to the other over `frames` frames: the n-th shows (n + 1) / (frames + 1) of `after`.

    Both get one frame in front that is thrown away again, so that the middle is in the middle.
    """
    lead = {"start": 1, "start_mode": "clone"}
    return (
        ffmpeg.filter(
            [before.filter("tpad", **lead), after.filter("tpad", **lead)],
            "xfade",
            transition="fade",
            duration=_text((frames + 1) / rate.fraction),
            offset=0,
        )
        .filter("trim", start_frame=1, end_frame=frames + 1)
        .filter("setpts", expr="PTS-STARTPTS")
    )


def one_after_other(first: Stream, second: Stream) -> Stream:
    """Two stretches joined."""
    return ffmpeg.concat(first, second, v=1, a=0)


def window(stream: Stream, start: int, end: int) -> Stream:
    """Frames `start` to `end` of a stream."""
    return stream.filter("trim", start_frame=start, end_frame=end).filter("setpts", expr="PTS-STARTPTS")


def split(stream: Stream) -> tuple[Stream, Stream]:
    """One stream for two consumers."""
    twins = stream.filter_multi_output("split")
    return twins[0], twins[1]


def laid_over(
    stream: Stream,
    picture: Path,
    offset: int,
    length: int,
    rate: Rate,
    *,
    number: int = 0,
    fade: int | None = None,
) -> Stream:
    """A title picture over `stream`; it began `offset` frames before, and fades in and out, in `fade` frames
    each or in half a second.

    Prereq: pictures that may be alike in one graph have numbers of their own.
    """
    fade = max(1, min(length // 4, int(rate.fraction / 2) if fade is None else fade))
    png = ffmpeg.input(f"file:{picture}", f="png_pipe", framerate=str(rate), protocol_whitelist="file")
    shown = (
        _of_its_own(png.video, number)
        .filter("scale", out_color_matrix="bt709", out_range="tv", flags=_EXACT)
        .filter("format", pix_fmts="yuva420p")
        .filter("loop", loop=-1, size=1)
        .filter("trim", end_frame=length)
        .filter("fade", type="in", start_frame=0, nb_frames=fade, alpha=1)
        .filter("fade", type="out", start_frame=length - fade, nb_frames=fade, alpha=1)
        .filter("trim", start_frame=max(0, offset))
        .filter("setpts", expr=f"PTS-STARTPTS+({max(0, -offset)}/({rate}))/TB")
    )
    return ffmpeg.overlay(stream, shown, eof_action="pass", repeatlast=0, format="yuv420").filter(
        "format", pix_fmts="yuv420p"
    )


def masked(stream: Stream, width: int, height: int, mask: Fraction | None) -> Stream:
    """Black bars that give the picture the aspect `mask`."""
    if mask is None:
        return stream
    across, down = bars(width, height, mask)
    box = {"color": "black", "t": "fill"}
    if down:
        stream = stream.filter("drawbox", x=0, y=0, w="iw", h=down, **box)
        stream = stream.filter("drawbox", x=0, y=height - down, w="iw", h=down, **box)
    if across:
        stream = stream.filter("drawbox", x=0, y=0, w=across, h="ih", **box)
        stream = stream.filter("drawbox", x=width - across, y=0, w=across, h="ih", **box)
    return stream


def bars(width: int, height: int, mask: Fraction) -> tuple[int, int]:
    """Width of the bars at the sides and height of those above and below, in even pixels."""
    if mask >= Fraction(width, height):
        return 0, int((height - width / mask) / 4) * 2
    return int((width - height * mask) / 4) * 2, 0


def _text(value: Fraction) -> str:
    return f"{float(value):.9f}"
