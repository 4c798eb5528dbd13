"""A clip with before on its left and after on its right, shot by shot. Knows no store.

What is heard is the right side, and of a shot that is gone the left; nothing where no mix is made. The
shorter side of a shot stands on its last frame until the longer one ends.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

from filmkit.show.diff.canvas import PAPER, QUIET, Line, fitted, write
from filmkit.show.diff.changes import Comparison, Difference
from filmkit.show.diff.strip import color, heading, missing, written
from filmkit.studio.media.clip import Picture, write_clip
from filmkit.studio.media.codec import PIECE
from filmkit.studio.media.encode import mux
from filmkit.studio.sound.mix import write_wav
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, silence
from filmkit.timebase import Rate, samples_at, timecode

_GAP, _HEAD, _FOOT = 8, 64, 36

Frames = Callable[[int], Iterator[Picture]]
"""A place of a cut to its frames."""

Sounds = Callable[[int], Sound | None]
"""A place of a cut to what is heard there; None while that is not made."""


@dataclass(frozen=True, slots=True)
class Reel:
    """One version, to be played."""

    name: str
    frames: Frames
    sound: Sounds


@dataclass(frozen=True, slots=True)
class Beside:
    """The clip that was written."""

    frames: int
    heard: bool
    """False when no mix is made of any of its shots, and it is silent."""


def write_beside(
    comparison: Comparison,
    rows: Sequence[Difference],
    before: Reel,
    after: Reel,
    out: Path,
    *,
    width: int = 640,
) -> Beside:
    """The clip as MP4. Prereq: `rows` is not empty, and both reels have them.

    Raises TaskFailed, and leaves no half file.
    """
    page, rate = _Page(comparison, before, after, width), comparison.after.rate
    ends: list[int] = []

    def drawn() -> Iterator[Picture]:
        count = 0
        for row in rows:
            for number, pair in enumerate(page.pairs(row)):
                yield page.frame(row, number, pair)
                count += 1
            ends.append(count)

    frames = drawn()
    first = next(frames)
    height, across, _ = first.shape
    with TemporaryDirectory() as work:
        picture, wav = Path(work) / "picture.mp4", Path(work) / "sound.wav"
        shown = chain([first], frames)
        count = write_clip(picture, shown, width=across, height=height, rate=rate, care=PIECE)
        sounds = [(after if row.stages[1] is not None else before).sound(_seen(row)) for row in rows]
        heard = any(sound is not None for sound in sounds)
        if heard:
            write_wav(wav, _laid(sounds, ends, rate))
            mux(picture, wav, out, seconds=float(count / rate.fraction), report=lambda _: None)
        else:
            shutil.copyfile(picture, out)
    return Beside(count, heard)


def _seen(row: Difference) -> int:
    """The place of a shot where it is heard: in the later cut, else in the earlier."""
    return next(stage for stage in reversed(row.stages) if stage is not None)


def _laid(sounds: Sequence[Sound | None], ends: Sequence[int], rate: Rate) -> Sound:
    """The sound of each shot from its first frame on: silence while it only stands."""
    track = silence(samples_at(ends[-1], rate, SAMPLE_RATE))
    for sound, frame, end in zip(sounds, (0, *ends), ends, strict=False):
        if sound is not None:
            start = samples_at(frame, rate, SAMPLE_RATE)
            room = samples_at(end, rate, SAMPLE_RATE) - start
            track[start : start + min(room, len(sound))] = sound[:room]
    return track


class _Page:
    """Where things stand in the picture."""

    def __init__(self, comparison: Comparison, before: Reel, after: Reel, width: int) -> None:
        self._comparison, self._reels, self._width = comparison, (before, after), width
        self._height = 0
        self._heads: dict[str, Image.Image] = {}

    def pairs(self, row: Difference) -> Iterator[tuple[Picture | None, Picture | None]]:
        """Both sides, frame by frame."""
        sides = [
            reel.frames(stage) if stage is not None else iter(())
            for reel, stage in zip(self._reels, row.stages, strict=True)
        ]
        last: list[Picture | None] = [None, None]
        for pair in zip_longest(*sides):
            last = [now if now is not None else held for now, held in zip(pair, last, strict=True)]
            yield last[0], last[1]

    def frame(self, row: Difference, number: int, pair: tuple[Picture | None, Picture | None]) -> Picture:
        """One frame of the clip."""
        if not self._height:
            shown = next(each for each in pair if each is not None)
            self._height = round(shown.shape[0] * self._width / shown.shape[1] / 2) * 2
        page = self._empty(row).copy()
        for side, picture in enumerate(pair):
            if picture is not None:
                cell = fitted(Image.fromarray(picture), self._width, self._height)
                page.paste(cell, (_GAP + side * (self._width + _GAP), _HEAD))
        write(
            page,
            Line(timecode(number, self._comparison.after.rate), 15, QUIET),
            _GAP,
            _HEAD + self._height + 24,
            self._width,
        )
        return np.asarray(page)

    def _empty(self, row: Difference) -> Image.Image:
        """The page of one shot, without its pictures."""
        name = f"{row.stages}"
        if name not in self._heads:
            size = 2 * self._width + 3 * _GAP, _HEAD + self._height + _FOOT
            page = Image.new("RGB", size, PAPER)
            write(page, Line(heading(row, self._comparison), 19, color(row), strong=True), _GAP, 26, size[0])
            for side, reel in enumerate(self._reels):
                left = _GAP + side * (self._width + _GAP)
                said = "   ".join(filter(None, (reel.name, written(row)[side])))
                write(page, Line(said, 15, QUIET), left, 52, self._width)
                if row.stages[side] is None:
                    middle = _HEAD + self._height // 2
                    write(page, Line(missing(row), 18, QUIET), left + 20, middle, self._width)
            self._heads = {name: page}
        return self._heads[name]
