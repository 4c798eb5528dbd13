"""The film as one picture. Knows no timeline: it is told which frame."""

from pathlib import Path

from PIL import Image

from filmkit.studio.media.clip import picture_at


def write_poster(cut: Path, frame: int, out: Path) -> None:
    """Frame `frame` of the cut as JPEG. Raises TaskFailed when the cut is shorter."""
    picture = Image.fromarray(picture_at(cut, frame, what="the cut"))
    picture.save(out, "JPEG", quality=92, subsampling=0, optimize=True)
