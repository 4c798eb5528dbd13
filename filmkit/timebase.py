"""Frames, rates, timecode: the only module that rounds. Knows no films and no files."""

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NewType

Frames = NewType("Frames", int)
"""A count of frames at the film's rate."""


@dataclass(frozen=True, slots=True, order=True)
class Rate:
    """Frames a second, exact: 24, 30000/1001."""

    fraction: Fraction

    @classmethod
    def of(cls, numerator: int, denominator: int = 1) -> "Rate":
        return cls(Fraction(numerator, denominator))

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """Read `24`, `24000/1001`, or 23.976 29.97 59.94, which stand for n*1000/1001.

        Raises ValueError for anything else that is not a positive number up to 240.
        """
        ntsc = {"23.976": 24, "23.98": 24, "29.97": 30, "47.952": 48, "59.94": 60}
        if text in ntsc:
            return cls(Fraction(ntsc[text] * 1000, 1001))
        if not re.fullmatch(r"\d{1,6}(\.\d{1,6}|/\d{1,6})?", text):
            raise ValueError(f"{text!r} is no frame rate")
        try:
            fraction = Fraction(text)
        except ZeroDivisionError:
            raise ValueError(f"{text!r} is no frame rate") from None
        if not 0 < fraction <= 240:
            raise ValueError(f"{text!r} is no frame rate between 0 and 240")
        return cls(fraction)

    @property
    def nominal(self) -> int:
        """The whole number timecode counts by: 24 for 24000/1001."""
        return math.ceil(self.fraction)

    def seconds(self, frames: int) -> float:
        """How long `frames` are, for people."""
        return frames * self.fraction.denominator / self.fraction.numerator

    def __str__(self) -> str:
        return str(self.fraction)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of frames: `start` is in it, `end` is not."""

    start: Frames
    length: Frames

    @property
    def end(self) -> Frames:
        return Frames(self.start + self.length)


def round_half_up(frames: Fraction) -> Frames:
    """The nearest whole frame, a half upwards."""
    return Frames(math.floor(frames + Fraction(1, 2)))


@dataclass(frozen=True, slots=True)
class Time:
    """A time as written: seconds and frames together, for `2s12f` names both."""

    seconds: Fraction = Fraction(0)
    frames: int = 0
    timecode: tuple[int, int, int, int] | None = None
    """Hours, minutes, seconds, frames of a non-drop timecode; the other two are then zero."""

    def at(self, rate: Rate) -> Fraction:
        """Exact frames at `rate`, not rounded."""
        if self.timecode is not None:
            hours, minutes, seconds, frames = self.timecode
            return Fraction(((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames)
        return self.seconds * rate.fraction + self.frames

    def nearest(self, rate: Rate) -> Frames:
        """Whole frames, a half upwards: how the cut counts."""
        return round_half_up(self.at(rate))

    def up(self, rate: Rate) -> Frames:
        """Whole frames, never fewer: how a length is bought."""
        return Frames(math.ceil(self.at(rate)))


_TIMECODE = re.compile(r"(\d{1,3}):(\d\d):(\d\d):(\d\d\d?)")
_PARTS = re.compile(r"(?:(\d+(?:\.\d+)?)(h|m|s|ms))?(?:(\d+)f)?")
_SECONDS = {"h": Fraction(3600), "m": Fraction(60), "s": Fraction(1), "ms": Fraction(1, 1000)}


def parse_time(text: str) -> Time:
    """Read `4s` `1.5s` `800ms` `2m` `36f` `2s12f` `00:00:04:12`, or a bare number of seconds.

    Raises ValueError with one sentence for anything else.
    """
    text = text.strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return Time(Fraction(text))
    if found := _TIMECODE.fullmatch(text):
        hours, minutes, seconds, frames = map(int, found.groups())
        if minutes > 59 or seconds > 59:
            raise ValueError(f"{text!r} is no timecode: minutes and seconds end at 59")
        return Time(timecode=(hours, minutes, seconds, frames))
    found = _PARTS.fullmatch(text)
    if not text or not found:
        raise ValueError(f"{text!r} is no time; write 4s, 800ms, 36f, 2s12f or 00:00:04:12")
    number, unit, frames_text = found.groups()
    return Time(Fraction(number) * _SECONDS[unit] if number else Fraction(0), int(frames_text or 0))


def timecode(frame: int, rate: Rate) -> str:
    """`HH:MM:SS:FF`, non-drop: counts frames, so it drifts from the clock at n/1001 rates."""
    base = rate.nominal
    seconds, frames = divmod(frame, base)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{frames:02}"


def seconds_of(frames: int, rate: Rate) -> Fraction:
    """How long `frames` last, in exact seconds."""
    return Fraction(frames) / rate.fraction


def samples_at(frame: int, rate: Rate, sample_rate: int) -> int:
    """The sample nearest to the start of `frame`; equal frames always give equal samples."""
    samples, frames = sample_rate * rate.fraction.denominator, rate.fraction.numerator
    return (2 * frame * samples + frames) // (2 * frames)
