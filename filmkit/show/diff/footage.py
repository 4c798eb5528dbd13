"""One version of a film, seen and heard: out of the store where it is made, drawn where it is not.

Knows no other version. Promise: what is shown of a stretch of the cut are the frames its build shows
there; a single frame that no build has made yet is drawn small, in its colours, without titles.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from filmkit.build.graph.task import Task, TaskInput
from filmkit.build.store.store import Result, Store
from filmkit.digest import Digest
from filmkit.errors import FilmkitError, StoreCorrupt, TaskFailed
from filmkit.film.spec.film import Film, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.film.timeline.pieces import Piece, pieces
from filmkit.film.timeline.timeline import Clip
from filmkit.rules.film import Production
from filmkit.show.diff.kept import KeptCut, Part
from filmkit.timebase import Frames, Rate, Span, samples_at

if TYPE_CHECKING:
    from PIL.Image import Image

    from filmkit.studio.media.clip import Picture
    from filmkit.studio.sound.signal import Sound

CUT, MIX = "film/cut", "film/mix"
SMALL = 480
"""Pixels across of a frame that is drawn for a look."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Frames of one piece."""

    target: str
    first: int
    """Within the piece."""
    count: int


class Reels(Protocol):
    """The pictures of one version, place by place of its cut."""

    def has(self, place: int) -> bool:
        """Whether every frame of it is at hand."""
        ...

    def frames(self, place: int) -> "Iterator[Picture]":
        """Every frame of it. Prereq: `has` it. Raises TaskFailed."""
        ...

    def stills(self, place: int, moments: Sequence[Fraction]) -> "list[Image]":
        """Frames at these parts (0..1) of it; none of what can be neither found nor drawn."""
        ...

    def sound(self, place: int) -> "Sound | None":
        """What the film's mix has there; None while it is not at hand. Raises TaskFailed."""
        ...


class KeptFootage:
    """The cut of a build that was kept: what of it the store still holds."""

    def __init__(self, cut: KeptCut, store: Store) -> None:
        self._cut, self._store = cut, store

    def has(self, place: int) -> bool:
        return bool(self._parts(place)) and all(self._is_here(part.clip) for part in self._parts(place))

    def frames(self, place: int) -> "Iterator[Picture]":
        yield from _played(self._store, self._parts(place))

    def stills(self, place: int, moments: Sequence[Fraction]) -> "list[Image]":
        return _picked(self._store, self._parts(place), moments) if self.has(place) else []

    def sound(self, place: int) -> "Sound | None":
        portrait, mix = self._cut.portrait, self._cut.mix
        if mix is None or not self._is_here(mix):
            return None
        where = portrait.places[place]
        return _heard(self._store, mix, Span(Frames(where.start), Frames(where.length)), portrait.rate)

    def _parts(self, place: int) -> tuple[Part, ...]:
        return self._cut.parts[place] if self._cut.parts else ()

    def _is_here(self, digest: Digest) -> bool:
        try:
            self._store.path(digest)
        except StoreCorrupt:
            return False
        return True


def _played(store: Store, parts: Sequence[Part]) -> "Iterator[Picture]":
    from filmkit.studio.media.clip import read_clip

    for part in parts:
        for number, (_, picture) in enumerate(read_clip(store.path(part.clip), what="a piece of the cut")):
            if part.first <= number < part.first + part.count:
                yield picture


def _heard(store: Store, mix: Digest, span: Span, rate: Rate) -> "Sound":
    from filmkit.studio.sound.mix import read_wav
    from filmkit.studio.sound.signal import SAMPLE_RATE

    start, end = (samples_at(frame, rate, SAMPLE_RATE) for frame in (span.start, span.end))
    return read_wav(store.path(mix), start=start, end=end)


def _picked(store: Store, parts: Sequence[Part], moments: Sequence[Fraction]) -> "list[Image]":
    from PIL import Image

    from filmkit.studio.media.clip import picture_at

    length = sum(part.count for part in parts)
    found = []
    for moment in moments:
        left = int(moment * (length - 1))
        for part in parts:
            if left < part.count:
                picture = picture_at(store.path(part.clip), part.first + left, what="a piece of the cut")
                found.append(Image.fromarray(picture))
                break
            left -= part.count
    return found


class Footage:
    """The cut of one version, to be looked at."""

    def __init__(self, film: Film, production: Production, made: Mapping[str, Result], store: Store) -> None:
        """`made` is what the store holds of the production, by target."""
        self._film, self._production, self._made, self._store = film, production, made, store
        self.clips = production.timeline.clips()
        """The places of the cut, in order."""
        self._tasks: dict[str, Task] = {task.target: task for task in production.tasks}
        inputs = self._tasks[CUT].inputs
        self._targets = [_target(inputs[name]) for name in sorted(inputs)]
        self._pieces: Sequence[Piece] = pieces(production.timeline)
        assert len(self._pieces) == len(self._targets), "a piece without a task"

    def targets(self, place: int) -> tuple[str, ...]:
        """The pieces a stretch of the cut is made of."""
        return tuple(each.target for each in self._stretches(place))

    def has(self, place: int) -> bool:
        return all(target in self._made for target in self.targets(place))

    def frames(self, place: int) -> "Iterator[Picture]":
        yield from _played(self._store, self.parts(place))

    def stills(self, place: int, moments: Sequence[Fraction]) -> "list[Image]":
        if self.has(place):
            return _picked(self._store, self.parts(place), moments)
        clip = self.clips[place]
        try:
            return self._drawn(
                clip, [clip.span.start + int(each * (clip.span.length - 1)) for each in moments]
            )
        except (FilmkitError, OSError):
            return []  # footage that is not here, a model's take that is not bought

    def sound(self, place: int) -> "Sound | None":
        mix = self.mix
        rate = self._production.timeline.rate
        return _heard(self._store, mix, self.clips[place].span, rate) if mix else None

    @property
    def mix(self) -> Digest | None:
        """The whole sound; None while it is not made."""
        made = self._made.get(MIX)
        return made.outputs["sound"].digest if made else None

    def parts(self, place: int) -> tuple[Part, ...]:
        """The bytes that show a stretch of the cut; none while any of them is not made."""
        if not self.has(place):
            return ()
        return tuple(
            Part(self._made[each.target].outputs["clip"].digest, each.first, each.count)
            for each in self._stretches(place)
        )

    def _stretches(self, place: int) -> Iterator[_Stretch]:
        span = self.clips[place].span
        for piece, target in zip(self._pieces, self._targets, strict=True):
            start, end = max(span.start, piece.span.start), min(span.end, piece.span.end)
            if start < end:
                yield _Stretch(target, start - piece.span.start, end - start)

    def _drawn(self, clip: Clip, frames: Sequence[int]) -> "list[Image]":
        shot = self._film.shots[clip.shot]
        sources = [clip.source_at(frame) for frame in frames]
        if shot.source is not None:
            return self._filmed(shot, sources)
        return self._sketched(shot, sources)

    def _filmed(self, shot: Shot, sources: Sequence[Fraction]) -> "list[Image]":
        from PIL import Image

        assert shot.source is not None, "a shot that is not filmed"
        rate = self._film.format.rate
        file, start = Path(self._film.root) / shot.source, shot.source_in.at(rate)
        pictures = [_at_second(file, (start + each) / rate.fraction, shot.source) for each in sources]
        return self._finished(shot, [Image.fromarray(each) for each in pictures])

    def _sketched(self, shot: Shot, sources: Sequence[Fraction]) -> "list[Image]":
        from PIL import Image

        from filmkit.studio.animatic.brief import from_json
        from filmkit.studio.animatic.drawing import shot_of

        take = self._tasks.get(f"{shot.id}/take")
        if take is None or not isinstance(take.params.get("brief"), Mapping):
            return []  # a model is to make it, and nobody has asked it yet
        brief: Any = take.params["brief"]
        raster = self._film.format
        width = min(SMALL, raster.width)
        height = ceil(raster.height * width / raster.width / 2) * 2
        mask = float(raster.mask) if raster.mask else None
        sketch = shot_of(from_json(brief), width, height, mask)
        last = max(0, source_frames(shot) - 1)
        indexes = [min(last, max(0, int(each))) for each in sources]
        return self._finished(shot, [Image.fromarray(sketch.frame(index)) for index in indexes])

    def _finished(self, shot: Shot, pictures: "list[Image]") -> "list[Image]":
        """In the colours of the shot's look."""
        from PIL import ImageFilter

        from filmkit.studio.assembly.grade import finishing
        from filmkit.studio.assembly.lut import read_cube

        look = self._film.looks.get(shot.look or "")
        if look is None:
            return pictures
        lut = read_cube(Path(self._film.root) / look.lut, name=look.lut) if look.lut else None
        table = finishing(look.grade, lut)
        if table is None:
            return pictures
        exchange = ImageFilter.Color3DLUT(len(table), table.astype("float32").ravel().tolist())
        return [picture.filter(exchange) for picture in pictures]


def _target(source: object) -> str:
    assert isinstance(source, TaskInput), "a piece that nothing makes"
    return source.target


def _at_second(file: Path, second: Fraction, name: str) -> "Picture":
    """What footage shows then. Raises TaskFailed."""
    from filmkit.studio.media.clip import read_clip

    shown = None
    for at, picture in read_clip(file, what=name, start=second):
        if shown is not None and at > second:
            break
        shown = picture
    if shown is None:
        raise TaskFailed(f"{name} has no frame at {float(second):.2f} s")
    return shown
