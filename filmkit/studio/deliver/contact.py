"""A contact sheet of a whole film: one still a shot, in order, with its name. Knows no film."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_COLUMNS = 4
_WIDTH, _GAP, _EDGE = 480, 16, 32
_LABEL, _HEAD = 44, 72
_NAME_SIZE, _TITLE_SIZE = 20, 34
_PAPER, _INK, _SOFT = (16, 16, 18), (232, 228, 220), (160, 154, 146)


@dataclass(frozen=True, slots=True)
class Panel:
    """One still."""

    name: str
    says: str
    """Its length, say: set at the right."""
    picture: Path


def write_contact_sheet(title: str, panels: Sequence[Panel], out: Path) -> None:
    """All of them on one sheet, as JPEG. Prereq: at least one."""
    pictures = [_opened(panel.picture) for panel in panels]
    tall = max(picture.height for picture in pictures)
    columns = min(_COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    size = (
        2 * _EDGE + columns * (_WIDTH + _GAP) - _GAP,
        2 * _EDGE + _HEAD + rows * (tall + _LABEL + _GAP) - _GAP,
    )
    sheet = Image.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(sheet)
    pen.text((_EDGE, _EDGE - 6), _fitted(title, size[0] - 2 * _EDGE, _TITLE_SIZE), _INK, _type(_TITLE_SIZE))
    for number, (panel, picture) in enumerate(zip(panels, pictures, strict=True)):
        left = _EDGE + number % columns * (_WIDTH + _GAP)
        top = _EDGE + _HEAD + number // columns * (tall + _LABEL + _GAP)
        sheet.paste(picture, (left, top))
        below = top + picture.height + 8
        right = _type(_NAME_SIZE).getlength(panel.says)
        pen.text(
            (left, below), _fitted(panel.name, _WIDTH - right - _GAP, _NAME_SIZE), _INK, _type(_NAME_SIZE)
        )
        pen.text((left + _WIDTH - right, below), panel.says, _SOFT, _type(_NAME_SIZE))
    sheet.save(out, "JPEG", quality=88, optimize=True)


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB").resize((_WIDTH, max(1, round(picture.height * _WIDTH / picture.width))))


def _type(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)


def _fitted(text: str, width: float, size: int) -> str:
    """As much of a line as there is room for."""
    line = " ".join(text.split())
    if _type(size).getlength(line) <= width:
        return line
    while line and _type(size).getlength(f"{line}…") > width:
        line = line[:-1]
    return f"{line}…"
