"""The film as one picture. Knows no timeline: it is told which frame."""

from pathlib import Path

from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.clip import read_clip


def write_poster(cut: Path, frame: int, out: Path) -> None:
    """Frame `frame` of the cut as JPEG. Raises TaskFailed when the cut is shorter."""
    for number, (_, picture) in enumerate(read_clip(cut, what="the cut")):
        if number == frame:
            Image.fromarray(picture).save(out, "JPEG", quality=90, optimize=True)
            return
    raise TaskFailed(f"the cut has no frame {frame}")
