"""Captions as files that players and platforms read: SubRip and WebVTT. Knows no film."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Cue:
    """A text, and the seconds it stands."""

    start: Fraction
    end: Fraction
    text: str
    """In lines."""


def srt(cues: Sequence[Cue]) -> str:
    """The file `.srt`: numbered, its seconds with a comma."""
    return "\n".join(
        f"{number}\n{_time(each.start, ',')} --> {_time(each.end, ',')}\n{_arrowless(each.text)}\n"
        for number, each in enumerate(cues, 1)
    )


def vtt(cues: Sequence[Cue]) -> str:
    """The file `.vtt`: what would be markup in it is text."""
    told = [f"{_time(each.start, '.')} --> {_time(each.end, '.')}\n{_escaped(each.text)}\n" for each in cues]
    return "\n".join(["WEBVTT\n", *told])


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
