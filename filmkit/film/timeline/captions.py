"""What is spoken, to be read: each line of a shot and each voice-over, and how long it stands. Pure.

Promise: one text stands at a time, in the order they are said, and none outlasts the film.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from filmkit.film.spec.film import Film
from filmkit.film.timeline.reading import LINE, pictures, width
from filmkit.film.timeline.speech import spoken_lines
from filmkit.film.timeline.timeline import Timeline
from filmkit.timebase import Frames, Span

_READ = 2
"""Seconds a caption stays at least, where there is room."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said, and when it is read."""

    start: Frames
    length: Frames
    who: str
    """The cast member; "" is a narrator."""
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.length)


def captions(film: Film, timeline: Timeline) -> tuple[Caption, ...]:
    """Every text that is spoken in a shot or over the film; one that is spoken over another cuts it short."""
    ordered = sorted(_spoken(film, timeline), key=lambda caption: caption.start)
    ends = [*(each.start for each in ordered[1:]), timeline.length]
    fitted = [
        replace(each, length=Frames(min(each.length, end - each.start)))
        for each, end in zip(ordered, ends, strict=False)
    ]
    return tuple(each for each in fitted if each.length > 0)


def pictured(film: Film, timeline: Timeline, line: int = LINE) -> tuple[Caption, ...]:
    """The same, each text as it is read: in lines so wide, and what is longer than two of them in several
    pictures, one after the other, each for its share of the time."""
    return tuple(part for each in captions(film, timeline) for part in _parts(each, line))


def _parts(caption: Caption, line: int) -> Iterator[Caption]:
    shown = ["\n".join(lines) for lines in pictures(caption.text, line)] or [""]
    whole, read, start = sum(map(width, shown)) or 1, 0, 0
    for number, text in enumerate(shown, 1):
        read += width(text)
        end = caption.length if number == len(shown) else Frames(caption.length * read // whole)
        if end > start:
            yield Caption(Frames(caption.start + start), Frames(end - start), caption.who, text)
        start = end


def _spoken(film: Film, timeline: Timeline) -> Iterator[Caption]:
    shortest = _READ * timeline.rate.nominal
    for each in spoken_lines(film, timeline):
        length = Frames(min(each.room, max(each.span.length, shortest)))
        yield Caption(each.span.start, length, each.line.cast, _said(each.line.text))
    spans = {clip.id: clip.span for clip in timeline.sounds if clip.track == "voice"}
    for sound in film.sounds:
        if sound.kind == "voice" and sound.text and sound.id in spans:
            span = spans[sound.id]
            yield Caption(span.start, span.length, sound.cast or "", _said(sound.text))


def _said(text: str) -> str:
    return " ".join(text.split())
