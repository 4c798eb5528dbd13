"""A contact sheet: each clip as a row of its frames. Knows no film and no money."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from filmkit.studio.media.clip import read_clip
from filmkit.studio.media.facts import facts_of
from filmkit.studio.media.picture import read_picture

FRAMES = 5
_WIDTH = 320
_GAP = 8
_LABEL = 24
_SIZE = 15
_PAPER, _INK = (24, 24, 26), (226, 226, 220)


def write_sheet(rows: Sequence[tuple[str, Path]], out: Path) -> None:
    """One row for each named clip, `FRAMES` of its frames from first to last, as PNG. Raises TaskFailed."""
    pictures = [(name, _frames(name, path)) for name, path in rows]
    heights = [row[0].height + _LABEL + _GAP for _, row in pictures]
    sheet = Image.new("RGB", (FRAMES * (_WIDTH + _GAP) + _GAP, sum(heights) + _GAP), _PAPER)
    pen, top = ImageDraw.Draw(sheet), _GAP
    for (name, row), height in zip(pictures, heights, strict=True):
        pen.text((_GAP, top + 2), name, fill=_INK, font=ImageFont.load_default(_SIZE))
        for number, picture in enumerate(row):
            sheet.paste(picture, (_GAP + number * (_WIDTH + _GAP), top + _LABEL))
        top += height
    sheet.save(out, "PNG")


def write_stills(rows: Sequence[tuple[str, Path]], out: Path) -> None:
    """Each named picture, side by side, `FRAMES` in a row, as PNG. Raises TaskFailed."""
    small = [(name, _small(Image.fromarray(read_picture(path, name=name)))) for name, path in rows]
    high = max(picture.height for _, picture in small) + _LABEL + _GAP
    lines = -(-len(small) // FRAMES)
    width = min(len(small), FRAMES) * (_WIDTH + _GAP) + _GAP
    sheet = Image.new("RGB", (width, lines * high + _GAP), _PAPER)
    pen = ImageDraw.Draw(sheet)
    for number, (name, picture) in enumerate(small):
        left, top = number % FRAMES * (_WIDTH + _GAP) + _GAP, number // FRAMES * high
        pen.text((left, top + 2), name, fill=_INK, font=ImageFont.load_default(_SIZE))
        sheet.paste(picture, (left, top + _LABEL))
    sheet.save(out, "PNG")


def _frames(name: str, path: Path) -> list[Image.Image]:
    facts = facts_of(path, name=name)
    wanted = [Fraction(facts.frames - 1) / facts.rate * number / (FRAMES - 1) for number in range(FRAMES)]
    found: list[Image.Image] = []
    last: Image.Image | None = None
    for second, picture in read_clip(path, what=name):
        if len(found) == FRAMES:
            break
        if second >= wanted[len(found)] or last is None:
            last = _small(Image.fromarray(picture))
            while len(found) < FRAMES and second >= wanted[len(found)]:
                found.append(last)
    assert last is not None, "a clip with frames has one"
    return found + [last] * (FRAMES - len(found))


def _small(picture: Image.Image) -> Image.Image:
    return picture.resize((_WIDTH, max(1, round(picture.height * _WIDTH / picture.width))))
