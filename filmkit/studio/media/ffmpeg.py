"""Finding ffmpeg, and knowing which one it is. Runs nothing but its own questions.

The order is: FILMKIT_FFMPEG, the binary that comes with imageio-ffmpeg, then PATH.
"""

import os
import re
import shutil
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from filmkit.errors import SetupError
from filmkit.studio.media.process import Report, Work, ask, run

NEEDED = {
    "-encoders": "libx264 aac pcm_s24le pcm_s32le prores_ks",
    "-filters": "anullsrc apad aresample asetpts atempo atrim bwdif color concat crop drawbox ebur128 fade "
    "format fps loop lut3d overlay pad scale setparams setpts setsar split tpad trim volume xfade",
    "-demuxers": "lavfi matroska,webm mov,mp4,m4a,3gp,3g2,mj2 png_pipe wav",
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
    path, found_by = candidate()
    first = ask([str(path), "-hide_banner", "-version"]).partition("\n")[0]
    found = re.match(r"ffmpeg version (\S+)", first)
    if found is None:
        raise SetupError(f"{path} does not answer like ffmpeg", hint="set FILMKIT_FFMPEG to a working ffmpeg")
    return Ffmpeg(path, found_by, found.group(1))


def lacking(ffmpeg: Ffmpeg) -> tuple[str, ...]:
    """The encoders, filters and demuxers filmkit needs that this build has not."""
    missing: list[str] = []
    for option, names in NEEDED.items():
        listed = set(
            re.findall(r"^ \S+ +(?:d +)?(\S+)", ask([str(ffmpeg.path), "-hide_banner", option]), re.M)
        )
        missing += [name for name in names.split() if name not in listed]
    return tuple(missing)


@cache
def _complete() -> Ffmpeg:
    """The ffmpeg to use, known to have all that is needed. Raises SetupError."""
    ffmpeg = find()
    if missing := lacking(ffmpeg):
        raise SetupError(
            f"the ffmpeg of {ffmpeg.found_by}, {ffmpeg.path}, lacks {', '.join(missing)}",
            hint="unset FILMKIT_FFMPEG, or set it to a full build",
        )
    return ffmpeg


def perform(arguments: list[str], work: Work, report: Report) -> str:
    """Run the found ffmpeg; what it wrote to stderr. Raises TaskFailed and SetupError."""
    return run(_complete().path, arguments, work, report)


def candidate() -> tuple[Path, str]:
    """The ffmpeg there is, not asked anything yet, and how it was found. Raises SetupError."""
    named = os.environ.get("FILMKIT_FFMPEG")
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise SetupError(f"FILMKIT_FFMPEG names {path}, which is no file", hint="mend it, or unset it")
        return path, "FILMKIT_FFMPEG"
    if (bundled := _bundled()) is not None:
        return bundled, "imageio-ffmpeg"
    on_path = shutil.which("ffmpeg")
    if on_path:
        return Path(on_path), "PATH"
    raise SetupError("no ffmpeg was found", hint="pip install imageio-ffmpeg, or set FILMKIT_FFMPEG")


def _bundled() -> Path | None:
    """The binary inside imageio-ffmpeg; its own search would take one from PATH for it."""
    try:
        folder = resources.files("imageio_ffmpeg") / "binaries"
    except ModuleNotFoundError:
        return None
    found = sorted(each.name for each in folder.iterdir() if each.name.startswith("ffmpeg-"))
    path = Path(str(folder / found[-1])) if found else None
    return path if path is not None and os.access(path, os.X_OK) else None
