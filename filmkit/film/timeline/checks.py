"""What a finished film was measured to be, against what it may be. Pure; measures nothing.

Promise: what the cut asks for is no finding: the black of fades, dips and credits, credits that stand still.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from filmkit.digest import decimal_text
from filmkit.film.spec.film import Film
from filmkit.film.spec.shown import Checks
from filmkit.film.timeline.timeline import Clip, Credits, Kind, Timeline
from filmkit.timebase import Frames, Rate, Span, Time, timecode

_WORDS = {"black": "of black", "freeze": "of a still picture", "silence": "of silence"}
_DARKENING = (Kind.FADE_IN, Kind.FADE_OUT, Kind.DIP)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one finished file is."""

    file: str
    """The deliverable's name."""
    length: Frames
    black: tuple[Span, ...]
    still: tuple[Span, ...]
    silent: tuple[Span, ...]
    loudness: Fraction
    """LUFS, integrated."""
    peak: Fraction
    """dBTP."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as `checks` asks."""

    name: str
    """`freeze:plate`, `loudness:web`: what a waiver calls it."""
    says: str
    why: str = ""
    """Why it may pass, as the film says; "" when it may not."""
    waived: bool = False


def findings(film: Film, timeline: Timeline, measured: Iterable[Measured]) -> tuple[Finding, ...]:
    """All that was found, each once: several files mostly have one picture."""
    checks = film.checks
    if checks is None:
        return ()
    found = dict.fromkeys(one for each in measured for one in _of(checks, film, timeline, each))
    return tuple(_waived(each, checks) for each in found)


def _waived(found: Finding, checks: Checks) -> Finding:
    names = (found.name, found.name.partition(":")[0])
    for name in names:
        if name in checks.waived:
            return Finding(found.name, found.says, checks.waived[name], waived=True)
    return found


def _of(checks: Checks, film: Film, timeline: Timeline, measured: Measured) -> Iterator[Finding]:
    fades = [each.span for each in timeline.transitions if each.kind in _DARKENING]
    rolls = [each.span for each in timeline.picture if isinstance(each, Credits)]
    black = tuple(_without(measured.black, [*rolls, *fades]))
    still = tuple(_without(measured.still, [*rolls, *fades, *measured.black]))
    for kind, limit, spans in (
        ("black", checks.black, black),
        ("freeze", checks.freeze, still),
        ("silence", checks.silence, measured.silent),
    ):
        if limit is not None:
            yield from _stretches(kind, limit, spans, timeline)
    yield from _sound(checks, film, measured)
    if checks.length is not None and measured.length > checks.length.at(timeline.rate):
        yield Finding(
            f"length:{measured.file}",
            f"{measured.file} is {_seconds(measured.length, timeline.rate)} long, and "
            f"{_most(checks.length, timeline.rate)}",
        )


def _stretches(kind: str, limit: Time, spans: Iterable[Span], timeline: Timeline) -> Iterator[Finding]:
    rate = timeline.rate
    for span in spans:
        if span.length > limit.at(rate):
            name = _shot_at(timeline, span.start)
            yield Finding(
                f"{kind}:{name}",
                f"{timecode(span.start, rate)} {name}: {_seconds(span.length, rate)} {_WORDS[kind]}, and "
                f"{_most(limit, rate)}",
            )


def _sound(checks: Checks, film: Film, measured: Measured) -> Iterator[Finding]:
    file, asked = measured.file, film.format.loudness
    if checks.loudness is not None and abs(measured.loudness - asked) > checks.loudness:
        yield Finding(
            f"loudness:{file}",
            f"{file} is at {_tenth(measured.loudness)} LUFS, and {decimal_text(asked)} is asked for, "
            f"within {decimal_text(checks.loudness)} LU",
        )
    if checks.peak is not None and measured.peak > checks.peak:
        yield Finding(
            f"peak:{file}",
            f"{file} has a true peak of {_tenth(measured.peak)} dBTP, and {decimal_text(checks.peak)} is the "
            "most",
        )


def _without(spans: Iterable[Span], asked: Iterable[Span]) -> Iterator[Span]:
    """What of `spans` lies outside of `asked`."""
    gone = sorted(asked, key=lambda each: each.start)
    for span in spans:
        start = span.start
        for each in gone:
            if each.end > start and each.start < span.end:
                if each.start > start:
                    yield Span(start, Frames(each.start - start))
                start = each.end
        if start < span.end:
            yield Span(start, Frames(span.end - start))


def _shot_at(timeline: Timeline, frame: int) -> str:
    """The shot shown at a frame, else `credits`; past the end, the last."""
    for item in reversed(timeline.picture):
        if frame >= item.span.start:
            return item.shot if isinstance(item, Clip) else "credits"
    return "credits"


def _most(limit: Time, rate: Rate) -> str:
    return f"{_seconds(limit.at(rate), rate)} is the most"


def _seconds(frames: Fraction | int, rate: Rate) -> str:
    return f"{float(frames / rate.fraction):.2f}".rstrip("0").rstrip(".") + " s"


def _tenth(value: Fraction) -> str:
    return f"{float(value):.1f}"
