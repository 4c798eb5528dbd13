"""Captions as files that players and platforms read: SubRip and WebVTT. Knows no film.

A line is at most 42 letters and a picture of text two lines, as broadcasters ask; what is longer stands in
several pictures one after the other, each for its share of the time.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

_LINE, _LINES = 42, 2


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
        lines = textwrap.wrap(cue.text, _LINE) or [""]
        shown = [lines[first : first + _LINES] for first in range(0, len(lines), _LINES)]
        letters = sum(map(len, lines)) or 1
        start = cue.start
        for part in shown:
            end = start + (cue.end - cue.start) * Fraction(sum(map(len, part)), letters)
            yield Cue(start, end, "\n".join(_even(part)))
            start = end


def _even(part: Sequence[str]) -> Sequence[str]:
    """Two lines of about one length, where the words allow it."""
    if len(part) < _LINES:
        return part
    whole = " ".join(part)
    for width in range(-(-len(whole) // _LINES), _LINE):
        if len(lines := textwrap.wrap(whole, width)) == _LINES:
            return lines
    return part


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
