"""The pictures of the documentation: `python -m tests.docs.pictures [NAME...]` makes them anew.

Frames are of the very film a page builds: the page is done from top to bottom, at the size of a draft,
and `<!-- frame FILE SECOND -->` takes the frame at that second of the film as it then is. `part` in place of
a second takes one from the part that was built last. Drawings are those of tests/docs/drawings.py.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import av
from PIL import Image

from tests.docs.desk import ROOT, Desk
from tests.docs.drawings import DRAWINGS
from tests.docs.fences import Block, blocks

DOCS = ROOT / "docs"
PICTURES = DOCS / "pictures"
PAGES = ("guide/tutorial.md",)
_FRAME = re.compile(r"^<!-- frame (\S+) (\S+) -->$", re.M)
_WIDTH = 640


def main(names: list[str]) -> None:
    """Draw the drawings, then do each page; with names, only the drawings of those names."""
    PICTURES.mkdir(exist_ok=True)
    for name, draw in DRAWINGS.items():
        if not names or name in names:
            (PICTURES / f"{name}.svg").write_text(draw(), encoding="utf-8")
    for page in PAGES if not names else ():
        _filmed(page)


def _filmed(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    last = max(found.start() for found in _FRAME.finditer(text))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "desk").mkdir()
        desk = Desk(Path(folder) / "desk", Path(folder) / "store", small=False)
        for step in _steps(text[: text.index("\n\n", last)]):
            if isinstance(step, Block):
                desk.do(step)
            else:
                _keep(_frame(desk, step[1]), PICTURES / step[0])


def _steps(text: str) -> Iterator[Block | tuple[str, str]]:
    """Blocks and frames, as they stand on the page."""
    frames = [(text.count("\n", 0, each.start()) + 1, (each[1], each[2])) for each in _FRAME.finditer(text)]
    placed: list[tuple[int, Block | tuple[str, str]]] = [(each.line, each) for each in blocks(text)]
    yield from (step for _, step in sorted([*placed, *frames], key=lambda pair: pair[0]))


def _frame(desk: Desk, second: str) -> Image.Image:
    built = desk.film.parent / "build"
    if second == "part":
        clips = [
            path for path in built.rglob("*") if path.suffix in (".mp4", ".mov") and "parts" in path.parts
        ]
        return _at(max(clips, key=lambda path: path.stat().st_mtime), 2.0)
    (film,) = (built / "draft").glob("*.mp4")
    return _at(film, float(second))


def _at(clip: Path, second: float) -> Image.Image:
    with av.open(str(clip)) as opened:
        for frame in opened.decode(video=0):
            if frame.time is not None and frame.time >= second:
                return Image.fromarray(frame.to_ndarray(format="rgb24"))
    raise SystemExit(f"{clip.name} has no frame at {second} s")


def _keep(picture: Image.Image, path: Path) -> None:
    width = min(_WIDTH, picture.width)
    small = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
    small.save(path, quality=82, optimize=True, progressive=True)
    print(path.relative_to(ROOT), path.stat().st_size // 1024, "KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
