"""The picture as a deliverable wants it: of another shape, or with what is spoken in it. Pure.

Knows no encoder. Promise: a view has the film's frames, one for one; a view of the film's own shape has
the film's own pieces wherever nothing is spoken.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from filmkit.film.spec.film import Film
from filmkit.film.spec.formats import shaped
from filmkit.film.spec.shown import Deliverable, Format
from filmkit.film.timeline.captions import pictured
from filmkit.film.timeline.reading import line_of
from filmkit.film.timeline.timeline import Timeline, TitleCard
from filmkit.source import SourceSpan

SPOKEN = "spoken"
"""The style of a card that says what is spoken; no author writes it."""
_SHARE = {"left": Fraction(0), "top": Fraction(0), "right": Fraction(1), "bottom": Fraction(1)}
"""How much of what is cut away lies before what is kept; of `center` the half."""
_SHORTEST_REEL, _LONGEST_REEL = 3, 15 * 60
"""Seconds, by Instagram's interface for publishing."""
_REEL = 1080
"""The width of a reel; no larger than the film's own lines."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is kept, in its pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class View:
    """One picture of the whole film."""

    name: str
    """The deliverable it was made for first; "" is the film's own."""
    format: Format
    timeline: Timeline
    crops: Mapping[str, Crop] = field(default_factory=dict)
    """By shot, what is kept of the film's own raster; empty in a view of the film's own shape."""

    @property
    def is_reshaped(self) -> bool:
        return bool(self.crops)

    def target(self, name: str) -> str:
        """The name of a thing that this view has for itself."""
        return f"{name}@{self.name}" if self.name else name

    def lettered(self, name: str) -> str:
        """The name of a title or a roll, which views of one raster share."""
        return self.target(name) if self.is_reshaped else name


def views(film: Film, timeline: Timeline) -> tuple[View, Mapping[str, View]]:
    """The film's own view, and by name that of each deliverable; alike ones are one."""
    own = View("", film.format, timeline)
    made: list[View] = [own]
    of: dict[str, View] = {}
    for each in film.deliverables:
        wanted = _view(film, timeline, each)
        alike = [one for one in made if replace(one, name=wanted.name) == wanted]
        of[each.name] = alike[0] if alike else wanted
        made += [] if alike else [wanted]
    return own, of


def _view(film: Film, timeline: Timeline, each: Deliverable) -> View:
    raster = film.format
    size = _inside(raster)[2:] if each.aspect is None else _size(raster, each, each.aspect)
    if each.captions and (cards := spoken_cards(film, timeline, Fraction(*size))):
        timeline = replace(timeline, titles=(*timeline.titles, *cards))
    if each.aspect is None:
        return View(each.name, raster, timeline)
    shots = dict.fromkeys(clip.shot for clip in timeline.clips())
    crops = {shot: cropped(raster, Fraction(*size), each.kept_of(shot)) for shot in shots}
    if size == (raster.width, raster.height) and set(crops.values()) == {Crop(0, 0, *size)}:
        return View(each.name, raster, timeline)
    return View(each.name, Format(*size, raster.rate, None, raster.loudness), timeline, crops)


def _size(raster: Format, each: Deliverable, aspect: Fraction) -> tuple[int, int]:
    lines = min(raster.width, raster.height)
    return shaped(min(_REEL, lines) if each.is_reel else lines, aspect)


def cropped(raster: Format, aspect: Fraction, kept: str) -> Crop:
    """What is kept of the picture inside the mask for a picture of that shape, in even pixels."""
    left, top, width, height = _inside(raster)
    wide, high = min(width, _even(height * aspect)), min(height, _even(width / aspect))
    share = _SHARE.get(kept, Fraction(1, 2))
    return Crop(left + _even((width - wide) * share), top + _even((height - high) * share), wide, high)


def _inside(raster: Format) -> tuple[int, int, int, int]:
    """Left, top, width and height of the picture inside its mask."""
    if raster.mask is None:
        return 0, 0, raster.width, raster.height
    width = min(raster.width, _even(raster.height * raster.mask))
    height = min(raster.height, _even(raster.width / raster.mask))
    return _even(Fraction(raster.width - width, 2)), _even(Fraction(raster.height - height, 2)), width, height


def _even(pixels: Fraction) -> int:
    return int(pixels / 2) * 2


def remarks(film: Film, timeline: Timeline) -> Iterator[tuple[SourceSpan, str]]:
    """What a platform will not take, each with its line."""
    seconds = timeline.length / timeline.rate.fraction
    for each in film.deliverables:
        if each.is_reel and not _SHORTEST_REEL <= seconds <= _LONGEST_REEL:
            yield (
                each.at,
                f"deliverable {each.name}: the film is {float(seconds):.0f} s long, and a reel lasts "
                f"{_SHORTEST_REEL} s to {_LONGEST_REEL // 60} minutes",
            )


def spoken_cards(film: Film, timeline: Timeline, aspect: Fraction) -> tuple[TitleCard, ...]:
    """What is spoken, as cards that lie over a picture of that shape."""
    shown = pictured(film, timeline, line_of(aspect))
    return tuple(TitleCard(str(number), each.span, each.text, SPOKEN) for number, each in enumerate(shown, 1))
