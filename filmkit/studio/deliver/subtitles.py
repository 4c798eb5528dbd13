"""Captions as files that players and platforms read: SubRip and WebVTT. Knows no film.

What is longer than two lines stands in several pictures one after the other, each for its share of the time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from filmkit.film.timeline.reading import pictures, width


@dataclass(frozen=True, slots=True)
class Cue:
    """A text, and the seconds it stands."""

    start: Fraction
    end: Fraction
    text: str


def srt(cues: Sequence[Cue]) -> str:
    """The file `.srt`: numbered, its seconds with a comma."""
    return "\n".join(
        f"{number}\n{_time(each.start, ',')} --> {_time(each.end, ',')}\n{_arrowless(each.text)}\n"
        for number, each in enumerate(_parts(cues), 1)
    )


def vtt(cues: Sequence[Cue]) -> str:
    """The file `.vtt`: what would be markup in it is text."""
    told = [
        f"{_time(each.start, '.')} --> {_time(each.end, '.')}\n{_escaped(each.text)}\n"
        for each in _parts(cues)
    ]
    return "\n".join(["WEBVTT\n", *told])


def _parts(cues: Sequence[Cue]) -> Iterator[Cue]:
    for cue in cues:
        shown = ["\n".join(lines) for lines in pictures(cue.text)] or [""]
        whole = sum(map(width, shown)) or 1
        start = cue.start
        for part in shown:
            end = start + (cue.end - cue.start) * (Fraction(width(part), whole) if len(shown) > 1 else 1)
            yield Cue(start, end, part)
            start = end


def _time(seconds: Fraction, mark: str) -> str:
    whole = round(seconds * 1000)
    hours, rest = divmod(whole, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def _arrowless(text: str) -> str:
    """Without what a reader of such files takes for times."""
    return text.replace("-->", "→")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
