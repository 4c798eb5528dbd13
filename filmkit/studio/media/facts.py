"""What a clip that came from outside is, found by decoding it to its end; and single frames of it.

Knows no film and no service.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.error import FFmpegError
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import read_clip
from filmkit.studio.media.outside import examine

_ONE_SECOND = Fraction(1)


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """What was counted and seen, whatever the file says of itself."""

    frames: int
    rate: Fraction
    width: int
    height: int
    sound: bool


def facts_of(path: Path, *, name: str) -> ClipFacts:
    """Decode every frame. Raises TaskFailed, naming `name`, when one cannot be, or it holds no picture."""
    opened = examine(path, name=name)
    if not opened.picture:
        raise TaskFailed(f"{name} holds no picture")
    try:
        with av.open(
            f"file:{path}", format=opened.demuxer, options={"protocol_whitelist": "file"}
        ) as container:
            stream = container.streams.video[0]
            context = stream.codec_context
            context.thread_type = "AUTO"
            frames = sum(1 for _ in container.decode(stream))
            rate = stream.average_rate or stream.base_rate
            size = (context.width, context.height)
    except (FFmpegError, OSError, ValueError) as error:
        raise TaskFailed(f"{name} breaks off: {getattr(error, 'strerror', None) or error}") from error
    if not frames or not rate:
        raise TaskFailed(f"{name} holds no frame")
    return ClipFacts(frames, Fraction(rate), *size, opened.sound)


def write_frame(path: Path, frame: str | Fraction, out: Path, *, name: str) -> None:
    """One frame as PNG: `first`, `last`, or the one shown at a second. Raises TaskFailed."""
    if frame == "last":
        facts = facts_of(path, name=name)
        at = Fraction(facts.frames) / facts.rate
    else:
        at = Fraction(0) if isinstance(frame, str) else frame
    picture = None
    for second, shown in read_clip(path, what=name, start=max(Fraction(0), at - _ONE_SECOND)):
        if picture is not None and second > at:
            break
        picture = shown
    if picture is None:
        raise TaskFailed(f"{name} has no frame to take")
    Image.fromarray(picture).save(out, "PNG")
