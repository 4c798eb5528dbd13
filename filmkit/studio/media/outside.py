"""Media from outside: what a file really is, before anything decodes it. Knows no film.

A file is known by its first bytes and opened by exactly the reader for them, so that a playlist
that calls itself clip.mp4 leads nowhere. Takes and pieces of our own come the same way.
"""

import os
import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.error import FFmpegError
from av.video.stream import VideoStream

from filmkit.errors import TaskFailed

LARGEST_PICTURE = 40_000_000
"""Pixels: 8K is 33 million; a picture bomb is thousands of millions."""

_SIGNATURES: tuple[tuple[str, str], ...] = (
    # Magic bytes, most telling first, and the demuxer of ffmpeg that they are for.
    (r"....(ftyp|moov|mdat|wide|free|skip|pnot)", "mov"),
    (r"\x1a\x45\xdf\xa3", "matroska"),
    (r"RIFF....AVI ", "avi"),
    (r"(RIFF|RF64)....WAVE", "wav"),
    (r"FORM....AIF[FC]", "aiff"),
    (r"\x06\x0e\x2b\x34", "mxf"),
    (r"fLaC", "flac"),
    (r"OggS", "ogg"),
    (r"\x89PNG\r\n\x1a\n", "png_pipe"),
    (r"\xff\xd8\xff", "jpeg_pipe"),
    (r"\x47.{187}\x47", "mpegts"),
    (r"ID3|\xff[\xf2\xf3\xfa\xfb\xe2\xe3]", "mp3"),
)
_COMPILED = tuple((re.compile(magic.encode("latin-1"), re.S), name) for magic, name in _SIGNATURES)
_LISTS = re.compile(rb"\s*(\xef\xbb\xbf)?\s*(ffconcat|#EXTM3U|\[playlist\]|<\?xml|file\s)", re.I)
_PQ, _HLG = 16, 18
"""Transfer functions of high dynamic range (ITU-T H.273, table 3)."""
_UNSPECIFIED = 2
_PROGRESSIVE = 1
"""Of ffmpeg's orders of fields: 0 is unknown, and what is above has two fields a frame."""
_STILLS = ("png_pipe", "jpeg_pipe")


@dataclass(frozen=True, slots=True)
class Outside:
    """What is worth knowing of a file before it is used."""

    demuxer: str
    picture: bool
    sound: bool
    matrix: str | None = None
    """The colour matrix to read it by, where the file does not say."""
    high_range: bool = False
    """Whether its light must be brought into the range of a screen."""
    seconds: Fraction | None = None
    """How long its picture runs; None for a still, and where the file does not say."""
    oblong: bool = False
    """Whether its pixels are not square, as those of DV, HDV and anamorphic lenses."""
    fields: bool = False
    """Whether each frame is two half pictures, one behind the other in time."""

    def options(self) -> dict[str, str | int]:
        """What ffmpeg must be told in front of the file."""
        guards: dict[str, str | int] = {"f": self.demuxer, "protocol_whitelist": "file"}
        # One thread a job: two jobs of one beat one job of two by 15 %.
        return guards | ({"max_pixels": LARGEST_PICTURE, "threads": 1} if self.picture else {})


def demuxer_of(path: Path, *, name: str) -> str:
    """The reader for what the file's first bytes are. Raises TaskFailed, naming `name`."""
    try:
        with open(path, "rb") as file:
            head = file.read(1024)
    except OSError as error:
        raise TaskFailed(f"{name} cannot be read: {error.strerror}") from error
    for magic, demuxer in _COMPILED:
        if magic.match(head):
            return demuxer
    if _LISTS.match(head):
        raise TaskFailed(f"{name} is a list of other files, not a film", hint="name the film itself")
    raise TaskFailed(
        f"{name} is no film, picture or sound that filmkit reads",
        hint="MOV, MP4, MKV, WebM, AVI, MXF, TS, PNG, JPEG, WAV, AIFF, FLAC, OGG and MP3 are read",
    )


def examine(path: Path, *, name: str) -> Outside:
    """What a file holds. Raises TaskFailed, naming `name`, when it cannot be used or is cut off."""
    demuxer = demuxer_of(path, name=name)
    try:
        guards = {"protocol_whitelist": "file", "max_pixels": str(LARGEST_PICTURE)}
        with av.open(f"file:{path}", format=demuxer, options=guards) as container:
            sound = bool(container.streams.audio)
            if not container.streams.video:
                return Outside(demuxer, False, sound)
            stream = container.streams.video[0]
            _refuse_cut_off(path, stream, name)
            context = stream.codec_context
            if not 0 < context.width * context.height <= LARGEST_PICTURE:
                size = f"{context.width}x{context.height}" if context.width else "of a size"
                raise TaskFailed(
                    f"{name} has pictures {size} that filmkit does not open",
                    hint=f"pictures of up to {LARGEST_PICTURE // 1_000_000} million pixels are",
                )
            matrix = None
            if int(context.colorspace) == _UNSPECIFIED and demuxer not in _STILLS:
                matrix = "bt709" if context.height >= 720 else "bt601"
            bright = int(context.color_trc) in (_PQ, _HLG)
            seconds = None if demuxer in _STILLS else _seconds(stream, container.duration)
            oblong = bool(stream.sample_aspect_ratio) and stream.sample_aspect_ratio != 1
            fields = int(context.field_order) > _PROGRESSIVE
            return Outside(demuxer, True, sound, matrix, bright, seconds, oblong, fields)
    except (FFmpegError, OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise TaskFailed(f"{name} cannot be read: {reason}") from error


def _seconds(stream: VideoStream, container: int | None) -> Fraction | None:
    """What the picture says of its own length, else what its container says in microseconds."""
    if stream.duration and stream.time_base:
        return stream.duration * stream.time_base
    return Fraction(container, 1_000_000) if container else None


def _refuse_cut_off(path: Path, stream: VideoStream, name: str) -> None:
    """A file whose table of frames stands in front keeps its full length when its end is lost."""
    end = max((entry.pos + entry.size for entry in stream.index_entries), default=0)
    if end > os.path.getsize(path):
        missing = sum(entry.pos + entry.size > os.path.getsize(path) for entry in stream.index_entries)
        raise TaskFailed(
            f"{name} is cut off: {missing} of its {len(stream.index_entries)} frames are missing",
            hint="copy or download it again",
        )
