"""Stills of a clip: single frames and strips of them, as JPEG. Knows no film and no page."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
from av.error import FFmpegError
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import READING, decoded
from filmkit.studio.media.outside import demuxer_of

_QUALITY = 84


def stills(clip: Path, seconds: Sequence[Fraction], *, name: str) -> list[Image.Image]:
    """The pictures shown at these moments, which are in order; past the end, the last one.

    Raises TaskFailed, naming `name`, when there is none.
    """
    demuxer = demuxer_of(clip, name=name)
    try:
        with av.open(f"file:{clip}", format=demuxer, options=READING) as container:
            if not container.streams.video:
                raise TaskFailed(f"{name} holds no picture")
            return list(_sought(container, seconds, name))
    except (FFmpegError, OSError) as error:
        raise TaskFailed(f"{name} cannot be read: {error.strerror or error}") from error


def _sought(
    container: "av.container.InputContainer", seconds: Sequence[Fraction], name: str
) -> Iterator[Image.Image]:
    """Frames by seeking: only the group of pictures around each is decoded."""
    stream = container.streams.video[0]
    base, origin = stream.time_base or Fraction(1, 1000), stream.start_time or 0
    for second in seconds:
        container.seek(origin + int(second / base), stream=stream, backward=True)
        shown = None
        for frame in container.decode(stream):
            if shown is not None and ((frame.pts or 0) - origin) * base > second:
                break
            shown = frame
        if shown is None:
            raise TaskFailed(f"{name} has no frame at {float(second):.2f} s")
        yield Image.fromarray(decoded(shown))


def without_bars(picture: Image.Image, shape: Fraction | None) -> Image.Image:
    """The middle of that shape; the whole of it when `shape` is None."""
    if shape is None:
        return picture
    wide = min(picture.width, round(picture.height * shape))
    tall = min(picture.height, round(picture.width / shape))
    left, top = (picture.width - wide) // 2, (picture.height - tall) // 2
    return picture.crop((left, top, left + wide, top + tall))


def write_strip(pictures: Sequence[Image.Image], out: Path, *, width: int) -> tuple[int, int]:
    """Pictures side by side, each `width` wide; the size of one."""
    small = [sized(each, width) for each in pictures]
    size = small[0].size
    strip = Image.new("RGB", (size[0] * len(small), size[1]))
    for number, picture in enumerate(small):
        strip.paste(picture.resize(size), (number * size[0], 0))
    strip.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return size


def write_still(picture: Image.Image, out: Path, *, width: int) -> None:
    """One picture, at most `width` wide."""
    sized(picture, min(width, picture.width)).save(out, "JPEG", quality=_QUALITY, optimize=True)


def sized(picture: Image.Image, width: int) -> Image.Image:
    """`picture` at that width, its shape kept."""
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS)
