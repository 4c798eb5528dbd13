"""When each spoken line of the film is said, before anybody has said it. Pure; knows no voices.

How long a text takes to say is reckoned from its letters. The lines of a shot share the time that the
cut shows it, in order, with breath before and between them where there is room.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from filmkit.film.spec.film import Film, Line, Shot, Sound
from filmkit.film.timeline.timeline import Clip, Timeline
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Span, round_half_up

_LETTERS_A_SECOND = {"LATIN": 15, "CYRILLIC": 15, "GREEK": 15, "HANGUL": 6, "CJK": 4, "HIRAGANA": 7,
                     "KATAKANA": 7, "ARABIC": 11, "HEBREW": 11, "DEVANAGARI": 13, "THAI": 13}  # fmt: skip
"""Letters and blanks said in a second, unhurried. Latin, Cyrillic, CJK, Hangul, Arabic and Devanagari
measured with espeak-ng 1.52 at 150 words a minute; the others are estimates."""
_OTHERWISE = 13
_PAUSES = {**dict.fromkeys(".!?…。！？:;", Fraction(7, 20)), **dict.fromkeys(",，、—–", Fraction(3, 20))}
"""Seconds of silence after a mark inside a text."""
_SHORTEST = Fraction(2, 5)
_BREATH_BEFORE, _BREATH_BETWEEN = Fraction(1, 2), Fraction(3, 5)
"""Seconds, at most."""
HURRIED = Fraction(13, 10)
"""How much faster than unhurried a line can be said and still be understood."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One line of one shot, placed in the film."""

    shot: str
    number: int
    """Which of the shot's lines, from 1."""
    line: Line
    span: Span
    """From its first word; as long as it is reckoned to take."""
    room: Frames
    """Frames until the shot's next line, or until the cut leaves the shot."""


def said_in(text: str) -> Fraction:
    """Seconds that saying `text` takes, unhurried; none for a text without a letter."""
    text = " ".join(text.split())
    if not any(each.isalnum() for each in text):
        return Fraction(0)
    spoken = sum((Fraction(1, _pace(each)) for each in text), Fraction(0))
    pauses = sum((_PAUSES.get(each, Fraction(0)) for each in text[:-1]), Fraction(0))
    return max(_SHORTEST, spoken + pauses)


def _pace(letter: str) -> int:
    if letter.isascii():
        return _LETTERS_A_SECOND["LATIN"]
    name = unicodedata.name(letter, "").partition(" ")[0]
    return _LETTERS_A_SECOND.get(name, _OTHERWISE)


def spoken_lines(film: Film, timeline: Timeline) -> tuple[SpokenLine, ...]:
    """Every line of the shots in the cut, in the order they are said."""
    shown: dict[str, list[Clip]] = {}
    for clip in timeline.clips():
        shown.setdefault(clip.shot, []).append(clip)
    placed = [
        each
        for name, clips in shown.items()
        if film.shots[name].lines
        for each in _of_shot(film.shots[name], clips, timeline)
    ]
    return tuple(sorted(placed, key=lambda each: (each.span.start, each.number)))


def _of_shot(shot: Shot, clips: Sequence[Clip], timeline: Timeline) -> Iterator[SpokenLine]:
    """A shot the cut uses several times says its lines once, over all the time it is shown."""
    rate = timeline.rate.fraction
    shown = Frames(sum(clip.span.length for clip in clips))
    lengths = [said_in(line.text) * rate for line in shot.lines]
    starts = [*_starts(lengths, Fraction(shown), rate), shown]
    for number, (line, length) in enumerate(zip(shot.lines, lengths, strict=True)):
        clip, start = _at(clips, starts[number])
        yield SpokenLine(
            shot.id,
            number + 1,
            line,
            Span(start, Frames(max(1, round_half_up(length)))),
            Frames(max(1, min(starts[number + 1] - starts[number], clip.span.end - start))),
        )


def _starts(lengths: Sequence[Fraction], room: Fraction, rate: Fraction) -> list[int]:
    """Frames into the shot at which each begins; where there is no room, each has its share."""
    spare = room - sum(lengths)
    if spare < 0:
        share = room / sum(lengths)
        return [int(sum(lengths[:number]) * share) for number in range(len(lengths))]
    breath = spare / (len(lengths) + 1)
    before, between = min(_BREATH_BEFORE * rate, breath), min(_BREATH_BETWEEN * rate, breath)
    return [int(before + sum(lengths[:number]) + number * between) for number in range(len(lengths))]


def _at(clips: Sequence[Clip], frame: int) -> tuple[Clip, Frames]:
    """The clip that shows that frame of all the time a shot is shown, and its place in the film."""
    for clip in clips:
        if frame < clip.span.length:
            return clip, Frames(clip.span.start + frame)
        frame -= clip.span.length
    return clips[-1], Frames(max(clips[-1].span.start, clips[-1].span.end - 1))


def too_long(film: Film, timeline: Timeline) -> Iterator[tuple[SourceSpan, str]]:
    """Lines that cannot be said in the time they have, even in a hurry."""
    for each in spoken_lines(film, timeline):
        if each.span.length > each.room * HURRIED:
            shot = film.shots[each.shot]
            at = shot.origins["lines"].at if "lines" in shot.origins else shot.at
            takes, has = (float(frames / timeline.rate.fraction) for frames in (each.span.length, each.room))
            said = f"{_quoted(each.line.text)} takes about {takes:.1f} s to say and has {has:.1f} s"
            yield at, f"shot {each.shot}: {said}: lengthen the shot, or shorten the line"
    for sound in film.sounds:
        if sound.kind == "voice" and sound.text and (late := _past_the_end(sound, timeline)):
            said = f"{_quoted(sound.text)} would still be spoken about {late:.1f} s after the film ends"
            yield sound.at, f"mix.voice {sound.id}: {said}: begin it earlier, or shorten it"


def _past_the_end(sound: Sound, timeline: Timeline) -> float:
    """Seconds a voice-over runs past the end, when that is more than hurrying can mend."""
    clip = next((each for each in timeline.sounds if each.track == "voice" and each.id == sound.id), None)
    if clip is None or sound.source is not None:
        return 0.0
    room = (timeline.length - clip.span.start) / timeline.rate.fraction
    return float(max(Fraction(0), said_in(sound.text) / HURRIED - room))


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return f"“{text if len(text) <= 40 else text[:39].rstrip() + '…'}”"
