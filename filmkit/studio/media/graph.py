"""Filter graphs for one piece of picture, built with ffmpeg-python; its only home. Runs nothing.

Every stream here is at the film's rate, starts at 0 and has exactly the frames asked for. Only
keyword arguments are used: ffmpeg-python escapes positional ones twice.
"""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg

from filmkit.timebase import Rate

Stream = Any
"""ffmpeg-python has no types."""

_SEEK_ROOM = 2
"""Whole seconds decoded before the first frame used: seeking lands on a key frame, then decodes."""


def opened(path: Path, first: Fraction, speed: Fraction, frames: int, rate: Rate) -> Stream:
    """Frames of a clip from source frame `first` on, retimed; before its start and past its end,
    the first and the last frame stand."""
    start = first / rate.fraction
    skip = max(0, int(start) - _SEEK_ROOM)
    clip = ffmpeg.input(
        f"file:{path}", protocol_whitelist="file", **({"ss": str(skip)} if skip else {})
    ).video
    per_tick = f"(PTS-({_text(start - skip)})/TB)*({_text(1 / speed)})"
    return (
        clip.filter("setpts", expr=per_tick)
        .filter("tpad", stop_mode="clone", stop_duration=_text((frames + 2) / rate.fraction))
        .filter("fps", fps=str(rate), start_time=0)
        .filter("trim", end_frame=frames)
        .filter("setpts", expr="PTS-STARTPTS")
    )


def shaped(stream: Stream, width: int, height: int) -> Stream:
    """Fitted into the raster, never stretched; what is left over is black."""
    return (
        stream.filter(
            "scale",
            w=width,
            h=height,
            force_original_aspect_ratio="decrease",
            force_divisible_by=2,
            flags="bicubic+accurate_rnd+bitexact",
            out_color_matrix="bt709",
            out_range="tv",
        )
        .filter("pad", w=width, h=height, x="(ow-iw)/2", y="(oh-ih)/2", color="black")
        .filter("setsar", sar=1)
        .filter("format", pix_fmts="yuv420p")
    )


def graded(stream: Stream, lut: Path | None, grade: Mapping[str, Fraction]) -> Stream:
    """Grade first, then the look-up table: the order a colourist works in."""
    exposure = 2.0 ** float(grade.get("exposure", 0))
    warmth = float(grade.get("temperature", 0))
    if exposure != 1.0 or warmth != 0.0:
        stream = stream.filter(
            "colorchannelmixer",
            rr=_gain(exposure * (1 + 0.15 * warmth)),
            gg=_gain(exposure),
            bb=_gain(exposure * (1 - 0.15 * warmth)),
        )
    curves = {name: float(grade[name]) for name in ("contrast", "saturation", "gamma") if name in grade}
    if curves:
        stream = stream.filter("eq", **curves)
    if lut is not None:
        stream = stream.filter("lut3d", file=str(lut), interp="tetrahedral")
    if lut is not None or exposure != 1.0 or warmth != 0.0:
        stream = stream.filter(
            "scale", out_color_matrix="bt709", out_range="tv", flags="accurate_rnd+bitexact"
        ).filter("format", pix_fmts="yuv420p")
    return stream


def color(name: str, frames: int, width: int, height: int, rate: Rate) -> Stream:
    """A still colour."""
    source = ffmpeg.input(f"color=c={name}:s={width}x{height}:r={rate}", f="lavfi")
    return (
        source.video.filter("trim", end_frame=frames)
        .filter("scale", out_color_matrix="bt709", out_range="tv")
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


def laid_over(stream: Stream, picture: Path, offset: int, length: int, rate: Rate) -> Stream:
    """A title picture over `stream`; it began `offset` frames before, and fades in and out."""
    fade = max(1, min(length // 4, int(rate.fraction / 2)))
    shown = (
        ffmpeg.input(f"file:{picture}", loop=1, framerate=str(rate), protocol_whitelist="file")
        .video.filter("trim", end_frame=length)
        .filter("format", pix_fmts="rgba")
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


def _gain(value: float) -> str:
    return f"{min(max(value, 0.0), 2.0):.6f}"
