"""Paper to put pictures and words on, for strips and side-by-side clips. Knows no film."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.titles.lettering import Face, Type, draw_at, face_for, width_of

PAPER = (24, 24, 26)
INK = (226, 226, 220)
QUIET = (150, 150, 146)
ADDED = (122, 176, 120)
REMOVED = (196, 108, 96)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words."""

    text: str
    size: float = 17.0
    color: tuple[int, int, int] = INK
    strong: bool = False


def write(on: Image.Image, line: Line, left: int, baseline: int, room: int) -> None:
    """Set a line at a place; what does not fit into `room` pixels is cut off, and shown to be."""
    kind = Type(Face.SANS_STRONG if line.strong else Face.SANS, line.size)
    text, kind = _fitting(line.text, kind, room)
    if not text:
        return
    letters = np.zeros((on.height, on.width), np.float32)
    draw_at(letters, text, kind, left=left, baseline=baseline)
    stencil = Image.fromarray((letters * 255).astype(np.uint8))
    on.paste(Image.new("RGB", on.size, line.color), (0, 0), stencil)


def _fitting(text: str, kind: Type, room: int) -> tuple[str, Type]:
    """What of the text can be written here, in a face that has its letters."""
    try:
        kind = Type(face_for(text, kind.face), kind.size)
    except TaskFailed:
        text = "".join(each if each.isascii() else "?" for each in text)
    if width_of(text, kind) <= room:
        return text, kind
    while text and width_of(f"{text}…", kind) > room:
        text = text[:-1]
    return f"{text.rstrip()}…", kind


def fitted(picture: Image.Image, width: int, height: int) -> Image.Image:
    """`picture` within that size, its shape kept, on black."""
    scale = min(width / picture.width, height / picture.height)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    cell = Image.new("RGB", (width, height))
    cell.paste(
        picture.convert("RGB").resize(size, Image.Resampling.LANCZOS),
        ((width - size[0]) // 2, (height - size[1]) // 2),
    )
    return cell
