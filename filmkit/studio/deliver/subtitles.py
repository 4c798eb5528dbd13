"""Captions as files that players and platforms read: SubRip and WebVTT. Knows no film."""

import html
import re
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


_TIMES = re.compile(r"(\d+):(\d\d):(\d\d)[.,](\d{3}) --> (\d+):(\d\d):(\d\d)[.,](\d{3})")


def read(text: str) -> list[Cue]:
    """The cues of a file that `srt` or `vtt` wrote, to the thousandth of a second."""
    cues = []
    for block in text.split("\n\n"):
        lines = block.strip("\n").split("\n")
        for number, line in enumerate(lines):
            if found := _TIMES.fullmatch(line):
                start, end = (_seconds(*found.groups()[side : side + 4]) for side in (0, 4))
                cues.append(Cue(start, end, html.unescape("\n".join(lines[number + 1 :]))))
                break
    return cues


def _seconds(hours: str, minutes: str, seconds: str, thousandths: str) -> Fraction:
    return 3600 * int(hours) + 60 * int(minutes) + int(seconds) + Fraction(int(thousandths), 1000)


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
