"""The pictures of one version of a film: out of the store where they are made, drawn where they are not.

Knows no other version. Promise: what is shown of a stretch of the cut are the frames its build shows
there; a single frame that no build has made yet is drawn small, in its colours, without titles.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filmkit.build.graph.task import Task, TaskInput
from filmkit.build.store.store import Result, Store
from filmkit.errors import FilmkitError, TaskFailed
from filmkit.film.spec.film import Film, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.film.timeline.pieces import Piece, pieces
from filmkit.film.timeline.timeline import Clip
from filmkit.rules.film import Production

if TYPE_CHECKING:
    from PIL.Image import Image

    from filmkit.studio.media.clip import Picture

CUT = "film/cut"
SMALL = 480
"""Pixels across of a frame that is drawn for a look."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Frames of one piece."""

    target: str
    first: int
    """Within the piece."""
    start: int
    """In the film."""
    count: int


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
        return tuple(part.target for part in self._parts(place))

    def has(self, place: int) -> bool:
        """Whether all of them are made."""
        return all(target in self._made for target in self.targets(place))

    def frames(self, place: int) -> "Iterator[Picture]":
        """Every frame of a stretch. Prereq: `has` it. Raises TaskFailed."""
        from filmkit.studio.media.clip import read_clip

        for part in self._parts(place):
            found = read_clip(self._clip(part.target), what=part.target)
            for number, (_, picture) in enumerate(found):
                if part.first <= number < part.first + part.count:
                    yield picture

    def stills(self, place: int, moments: Sequence[Fraction]) -> "list[Image]":
        """Frames at these parts (0..1) of a stretch; none of what can be neither found nor drawn."""
        clip = self.clips[place]
        wanted = [clip.span.start + int(each * (clip.span.length - 1)) for each in moments]
        if self.has(place):
            return [self._made_at(place, frame) for frame in wanted]
        try:
            return self._drawn(clip, wanted)
        except (FilmkitError, OSError):
            return []  # footage that is not here, a model's take that is not bought

    def _parts(self, place: int) -> Iterator[_Part]:
        span = self.clips[place].span
        for piece, target in zip(self._pieces, self._targets, strict=True):
            start, end = max(span.start, piece.span.start), min(span.end, piece.span.end)
            if start < end:
                yield _Part(target, start - piece.span.start, start, end - start)

    def _clip(self, target: str) -> Path:
        return self._store.path(self._made[target].outputs["clip"].digest)

    def _made_at(self, place: int, frame: int) -> "Image":
        from PIL import Image

        from filmkit.studio.media.clip import picture_at

        part = next(each for each in self._parts(place) if each.start <= frame < each.start + each.count)
        at = part.first + frame - part.start
        return Image.fromarray(picture_at(self._clip(part.target), at, what=part.target))

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
        from filmkit.studio.animatic.draw import shot_of

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
