"""Finding ffmpeg, and knowing which one it is. Runs nothing but its own questions.

The order is: FILMKIT_FFMPEG, the binary that comes with imageio-ffmpeg, then PATH.
"""

import os
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import imageio_ffmpeg

from filmkit.errors import SetupError
from filmkit.studio.media.process import ask

NEEDED = {
    "-encoders": ("libx264", "aac", "pcm_s16le", "mjpeg"),
    "-filters": ("ebur128", "scale", "fps", "atempo", "aresample", "loudnorm"),
}
"""What filmkit uses, by the option that lists it."""


@dataclass(frozen=True, slots=True)
class Ffmpeg:
    """One ffmpeg on this machine."""

    path: Path
    found_by: str
    """FILMKIT_FFMPEG, imageio-ffmpeg or PATH."""
    version: str
    """As it says itself: part of what an encode is digested by."""


@cache
def find() -> Ffmpeg:
    """The ffmpeg to use. Raises SetupError when there is none, or it does not answer."""
    path, found_by = _candidate()
    first = ask([str(path), "-hide_banner", "-version"]).partition("\n")[0]
    found = re.match(r"ffmpeg version (\S+)", first)
    if found is None:
        raise SetupError(f"{path} does not answer like ffmpeg", hint="set FILMKIT_FFMPEG to a working ffmpeg")
    return Ffmpeg(path, found_by, found.group(1))


def lacking(ffmpeg: Ffmpeg) -> tuple[str, ...]:
    """The encoders and filters filmkit needs that this build has not."""
    missing: list[str] = []
    for option, names in NEEDED.items():
        listed = set(re.findall(r"^ \S+ +(\S+)", ask([str(ffmpeg.path), "-hide_banner", option]), re.M))
        missing += [name for name in names if name not in listed]
    return tuple(missing)


def _candidate() -> tuple[Path, str]:
    named = os.environ.get("FILMKIT_FFMPEG")
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise SetupError(f"FILMKIT_FFMPEG names {path}, which is no file", hint="mend it, or unset it")
        return path, "FILMKIT_FFMPEG"
    try:
        return Path(imageio_ffmpeg.get_ffmpeg_exe()), "imageio-ffmpeg"
    except RuntimeError:
        on_path = shutil.which("ffmpeg")
        if on_path:
            return Path(on_path), "PATH"
    raise SetupError("no ffmpeg was found", hint="pip install imageio-ffmpeg, or set FILMKIT_FFMPEG")
