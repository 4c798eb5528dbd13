"""Segments that continue each other, as one clip: no frame shown twice at a seam, no click in the sound.

Knows no film and no service. Promise: the clip has exactly the frames asked for, as long as the
segments have so many; the same segments give the same bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, repeat
from math import ceil, floor
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from filmkit.studio.media.clip import read_at_rate, read_clip, write_clip
from filmkit.studio.media.facts import ClipFacts, facts_of
from filmkit.studio.media.pcm import Samples, put_beside, samples_of
from filmkit.studio.media.process import Report
from filmkit.studio.media.sound import SAMPLE_RATE
from filmkit.timebase import Rate

Picture: TypeAlias = NDArray[np.uint8]

CROSSFADE = 240
"""Samples over which the sound of one segment gives way to the next: 5 ms, too short to be heard."""
_ALIKE = 5.0
"""How far two pictures may be apart, of 255 on average, to be the same one encoded twice. Frames of
a moving picture are further apart; where they are not, one less is not seen."""
_SMALL = (64, 36)


@dataclass(frozen=True, slots=True)
class Part:
    """One segment."""

    path: Path
    again: int = 1
    """Frames at its beginning that the ones before have shown: one is only believed when it is seen."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What of a segment is in the joined clip."""

    part: Part
    facts: ClipFacts
    dropped: int
    """Frames at its beginning, at the clip's rate."""
    length: int


def join_segments(parts: Sequence[Part], seconds: Fraction, out: Path, *, report: Report) -> int:
    """Join `parts` into a clip of `seconds`; how many frames it has: fewer only when there are no more.

    Raises TaskFailed for a segment that cannot be read.
    """
    seen = [facts_of(part.path, name=_name(number)) for number, part in enumerate(parts, 1)]
    rate = seen[0].rate
    shown = list(_shown(parts, seen, rate, ceil(seconds * rate)))
    count = sum(each.length for each in shown)
    size = seen[0].width // 2 * 2, seen[0].height // 2 * 2
    picture = out.with_name(f"{out.name}.picture")
    write_clip(
        picture,
        _counted(_frames(shown, rate, size), count, report),
        width=size[0],
        height=size[1],
        rate=Rate(rate),
    )
    if any(facts.sound for facts in seen):
        put_beside(picture, _sound(shown, rate, out, report), out)
        picture.unlink()
    else:
        picture.rename(out)
    return count


def _name(number: int) -> str:
    return f"segment {number} of the take"


def _counted(frames: Iterator[Picture], count: int, report: Report) -> Iterator[Picture]:
    for number, picture in enumerate(frames, 1):
        yield picture
        report(number / count)


def _shown(parts: Sequence[Part], seen: Sequence[ClipFacts], rate: Fraction, frames: int) -> Iterator[_Shown]:
    left, before = frames, None
    for part, facts in zip(parts, seen, strict=True):
        whole = max(1, floor(facts.frames / facts.rate * rate))
        dropped = 0 if before is None else _dropped(before, part, facts, rate)
        length = min(left, whole - dropped)
        if length > 0:
            yield _Shown(part, facts, dropped, length)
        left -= max(0, length)
        before = part, facts
        if left <= 0:
            return


def _dropped(before: tuple[Part, ClipFacts], part: Part, facts: ClipFacts, rate: Fraction) -> int:
    """A frame that is shown again is not shown twice."""
    if part.again != 1:
        return round(part.again / facts.rate * rate)
    last = _last(*before)
    first = next(read_clip(part.path, what="a segment"))[1]
    return 1 if alike(last, first) else 0


def _last(part: Part, facts: ClipFacts) -> Picture:
    start = max(Fraction(0), (facts.frames - 2) / facts.rate)
    found = None
    for _, picture in read_clip(part.path, what="a segment", start=start):
        found = picture
    assert found is not None, "its frames were counted"
    return found


def alike(one: Picture, other: Picture) -> bool:
    """Whether two pictures are one, encoded twice: compared small, so that grain does not count."""
    small = [
        np.asarray(Image.fromarray(each).resize(_SMALL, Image.Resampling.BOX), np.float32)
        for each in (one, other)
    ]
    return float(np.mean(np.abs(small[0] - small[1]))) <= _ALIKE


def _frames(shown: Sequence[_Shown], rate: Fraction, size: tuple[int, int]) -> Iterator[Picture]:
    for each in shown:
        pictures = _at_rate(each, rate)
        for picture in islice(pictures, each.dropped, each.dropped + each.length):
            yield _fitted(picture, size)


def _at_rate(each: _Shown, rate: Fraction) -> Iterator[Picture]:
    """The pictures of a segment at the clip's rate; the last stays for as long as it is wanted."""
    picture = None
    for picture in read_at_rate(each.part.path, rate, what="a segment"):
        yield picture
    assert picture is not None, "its frames were counted"
    yield from repeat(picture, each.dropped + each.length)


def _fitted(picture: Picture, size: tuple[int, int]) -> Picture:
    """A segment of another size than the first is made as large."""
    height, width = picture.shape[:2]
    if (width, height) == size:
        return picture
    if width - size[0] in (0, 1) and height - size[1] in (0, 1):
        return picture[: size[1], : size[0]]
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS), np.uint8)


def _sound(shown: Sequence[_Shown], rate: Fraction, out: Path, report: Report) -> Samples:
    """The sound of all segments, each giving way to the next."""
    edges = [0]
    for each in shown:
        edges.append(edges[-1] + each.length)
    at = [round(frames / rate * SAMPLE_RATE) for frames in edges]
    whole = np.zeros((at[-1], 2), np.float32)
    for number, each in enumerate(shown):
        start = Fraction(each.dropped) / rate
        # What is heard before the seam comes out of the frame that is not shown.
        early = CROSSFADE if number and start * SAMPLE_RATE >= CROSSFADE else 0
        heard = samples_of(
            each.part.path,
            out.with_name(f"{out.name}.{number}.wav"),
            start=start - Fraction(early, SAMPLE_RATE),
            samples=at[number + 1] - at[number] + early,
            report=lambda fraction: None,
            name=_name(number + 1),
        )
        _lay(whole, heard, at[number], early)
    return whole


def _lay(whole: Samples, heard: Samples, at: int, early: int) -> None:
    """Lay a segment's sound from `at` on: crossfaded where it begins early, else faded to and from."""
    fade = min(CROSSFADE, at, len(heard))
    rise = np.linspace(0, 1, max(fade, 1), dtype=np.float32)[:, None]
    if fade and early:
        whole[at - fade : at] *= 1 - rise
        whole[at - fade : at] += heard[early - fade : early] * rise
    elif fade:
        whole[at - fade : at] *= 1 - rise
        heard = np.concatenate([heard[:fade] * rise, heard[fade:]])
    kept = heard[early:][: len(whole) - at]
    whole[at : at + len(kept)] = kept
