"""What is spoken, to be read: each line of a shot and each voice-over, and how long it stands. Pure.

Promise: one text stands at a time, in the order they are said, and none outlasts the film.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from filmkit.film.spec.film import Film
from filmkit.film.timeline.speech import spoken_lines
from filmkit.film.timeline.timeline import Timeline
from filmkit.timebase import Frames

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


def captions(film: Film, timeline: Timeline) -> tuple[Caption, ...]:
    """Every text that is spoken in a shot or over the film; one that is spoken over another cuts it short."""
    ordered = sorted(_spoken(film, timeline), key=lambda caption: caption.start)
    ends = [*(each.start for each in ordered[1:]), timeline.length]
    fitted = [
        replace(each, length=Frames(min(each.length, end - each.start)))
        for each, end in zip(ordered, ends, strict=False)
    ]
    return tuple(each for each in fitted if each.length > 0)


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
