"""The cut as written becomes the timeline: every clip, transition, title and sound to the frame.

Knows no files and no builds. Promise: a dissolve never changes the film's length, a fade adds
no frame, and the timeline is as long as its clips.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from filmkit.errors import Complaint, SpecErrors
from filmkit.film.spec.film import (
    CutCredits,
    CutFade,
    CutShot,
    Film,
    Join,
    Moment,
    Shot,
    Sound,
    Title,
)
from filmkit.film.timeline.credits import credit_lines
from filmkit.film.timeline.speech import said_in, spoken_lines
from filmkit.film.timeline.timeline import (
    Clip,
    Credits,
    Kind,
    SoundClip,
    Timeline,
    TitleCard,
    Transition,
)
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Rate, Span, round_half_up

MOST_ENTRIES = 20_000
"""In a cut: twice what is measured in docs/design/speed.md."""
LONGEST = 3 * 3600
"""Seconds of a film. Its mix is made in memory: an hour of each track takes 1.4 GB."""
_AMBIENCE_OVERLAP = 6
"""Frames by which two neighbours' ambience overlap at a straight cut: a hard edge in room tone clicks."""
_AMBIENCE_GAIN = Fraction(-6)
_AMBIENCE_DUCK = Fraction(4)
"""dB by which a place becomes quieter while somebody speaks."""
BED_GAIN, BED_DUCK, BED_EDGE = Fraction(-12), Fraction(6), Frames(6)
"""How a shot's own sound lies under the cut as a bed: softer, giving way to voice, without hard edges."""
_HELD = (Fraction(3, 2), Fraction(1))
"""How much longer than reckoned a spoken text may turn out: by this factor, and this many seconds."""


def edit(film: Film) -> Timeline:
    """Lay the film out. Raises SpecErrors, all complaints at once."""
    layout = _Layout(film.format.rate)
    if len(film.cut) > MOST_ENTRIES:
        layout.complain(
            film.cut[MOST_ENTRIES].at,
            f"the cut has {len(film.cut):,} entries, and a film has {MOST_ENTRIES:,} at most",
            "make it as several films",
        )
        layout.raise_complaints()
    for item in film.cut:
        match item:
            case CutShot():
                layout.add_shot(item, film.shots[item.shot])
            case CutCredits():
                layout.add_credits(item, item.lines or credit_lines(film))
            case CutFade():
                layout.add_fade(item)
    layout.close_fades()
    layout.refuse_overlaps()
    if layout.length > LONGEST * film.format.rate.fraction:
        layout.complain(
            film.at,
            f"the film is {film.format.rate.seconds(layout.length) / 3600:.1f} hours long, and a film lasts "
            f"{LONGEST // 3600} hours at most",
            "make it as several films",
        )
    if not layout.picture and not layout.complaints:
        layout.complain(film.at, "the cut holds no shot", "name at least one shot in `cut`")
    layout.raise_complaints()
    timeline = Timeline(film.format.rate, layout.length, tuple(layout.picture), tuple(layout.transitions))
    titles = tuple(_title(title, timeline, layout) for title in film.titles)
    sounds = (
        *_shot_sounds(film, timeline),
        *_line_sounds(film, timeline),
        *_mix_sounds(film, timeline, layout),
    )
    layout.raise_complaints()
    return Timeline(timeline.rate, timeline.length, timeline.picture, timeline.transitions, titles, sounds)


def source_frames(shot: Shot) -> int:
    """Frames of source the shot proper uses at the film's rate: its length, retimed."""
    return -(-shot.duration * shot.speed.numerator // shot.speed.denominator)


@dataclass(slots=True)
class _Layout:
    """The timeline while it grows, and what was found wrong on the way."""

    rate: Rate
    picture: list[Clip | Credits] = field(default_factory=list)
    transitions: list[Transition] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    length: Frames = Frames(0)
    marks: list[tuple[Transition, SourceSpan]] = field(default_factory=list)
    opening: CutFade | None = None

    def complain(self, at: SourceSpan, message: str, hint: str = "") -> None:
        self.complaints.append(Complaint(at, message, hint))

    def raise_complaints(self) -> None:
        if self.complaints:
            raise SpecErrors(self.complaints)

    def add_shot(self, item: CutShot, shot: Shot) -> None:
        if item.start is None and item.end is None and item.speed is None and shot.duration > 0:
            self._append_shot(item, shot, shot.duration, Fraction(0), shot.speed)
            return
        speed = item.speed if item.speed is not None else shot.speed
        first = item.start.at(self.rate) if item.start else Fraction(0)
        available = Fraction(source_frames(shot))
        last = item.end.at(self.rate) if item.end else available
        if last > available:
            self.complain(
                item.at,
                f"shot {shot.id} ends at {_seconds(available, self.rate)}, but the cut uses it until "
                f"{_seconds(last, self.rate)}",
                f"shorten `out`, or give the shot a longer `duration` (now {shot.duration} frames)",
            )
            return
        # An untrimmed shot keeps its written length even when its speed rounds the source up.
        whole = item.start is None and item.end is None and speed == shot.speed
        frames = shot.duration if whole else round_half_up((last - first) / speed)
        if frames < 1:
            self.complain(item.at, f"nothing is left of shot {shot.id} between `in` and `out`")
            return
        self._append_shot(item, shot, frames, first, speed)

    def _append_shot(self, item: CutShot, shot: Shot, frames: int, first: Fraction, speed: Fraction) -> None:
        if item.join is not Join.CUT:
            self._join(item)
        self._append(Clip(shot.id, Span(self.length, Frames(frames)), first, speed))

    def add_credits(self, item: CutCredits, lines: Sequence[str]) -> None:
        frames = item.length.nearest(self.rate)
        if frames < 1:
            self.complain(item.at, "credits need a length", "write `for: 6s`")
            return
        self._append(Credits(Span(self.length, frames), tuple(lines)))

    def add_fade(self, item: CutFade) -> None:
        if item.into:
            if self.opening is not None:
                self.complain(item.at, "two fade-ins follow each other", "keep one")
            self.opening = item
            return
        length = item.length.nearest(self.rate)
        if not self.picture:
            self.complain(item.at, "a fade-out needs something before it", "move it behind a shot")
        elif length > self.picture[-1].span.length:
            self._too_long(item.at, "fade-out", length, self.picture[-1].span.length)
        elif length:
            span = Span(Frames(self.length - length), length)
            self._transition(Transition(Kind.FADE_OUT, span, self.length), item.at)

    def close_fades(self) -> None:
        if self.opening is not None:
            self.complain(self.opening.at, "a fade-in needs something after it", "move it before a shot")

    def refuse_overlaps(self) -> None:
        ordered = sorted(self.marks, key=lambda mark: mark[0].span.start)
        for (before, _), (after, at) in pairwise(ordered):
            if after.span.start < before.span.end:
                self.complain(
                    at,
                    f"this {after.kind.value} begins {before.span.end - after.span.start} frames before the "
                    f"{before.kind.value} in front of it is over",
                    "shorten one of the two, or the shot between them",
                )
        self.transitions = [transition for transition, _ in ordered]

    def _append(self, item: Clip | Credits) -> None:
        if self.opening is not None:
            length = self.opening.length.nearest(self.rate)
            if length > item.span.length:
                self._too_long(self.opening.at, "fade-in", length, item.span.length)
            elif length:
                self._transition(
                    Transition(Kind.FADE_IN, Span(item.span.start, length), item.span.start), self.opening.at
                )
            self.opening = None
        self.picture.append(item)
        self.length = item.span.end

    def _join(self, item: CutShot) -> None:
        name = item.join.value
        length = item.join_length.nearest(self.rate) if item.join_length else Frames(0)
        if not self.picture:
            self.complain(
                item.at, f"a {name} needs a shot before it", "use `fade-in` at the start of the film"
            )
            return
        if length < 2:
            self.complain(
                item.at, f"a {name} needs at least 2 frames", f"write `{name}: 16f`, or leave it out"
            )
            return
        start = Frames(self.length - length // 2)
        if start < self.picture[-1].span.start:
            self._too_long(item.at, name, length, self.picture[-1].span.length)
            return
        kind = Kind.DISSOLVE if item.join is Join.DISSOLVE else Kind.DIP
        self._transition(Transition(kind, Span(start, length), self.length, item.color), item.at)

    def _transition(self, transition: Transition, at: SourceSpan) -> None:
        self.marks.append((transition, at))

    def _too_long(self, at: SourceSpan, name: str, length: int, room: int) -> None:
        self.complain(
            at,
            f"a {name} of {length} frames does not fit into {room} frames of shot",
            f"shorten the {name}, or lengthen the shot",
        )


def _seconds(frames: Fraction, rate: Rate) -> str:
    return f"{float(frames / rate.fraction):.6g}s"


def moment_frame(moment: Moment, timeline: Timeline) -> int | None:
    """The film frame of a moment; None when its shot is not in the cut."""
    if moment.anchor == "start":
        base = 0
    elif moment.anchor == "end":
        base = timeline.length
    else:
        starts = [clip.span.start for clip in timeline.clips() if clip.shot == moment.anchor]
        if not starts:
            return None
        base = starts[0]
    offset = moment.offset.nearest(timeline.rate)
    return base - offset if moment.before else base + offset


def _title(title: Title, timeline: Timeline, layout: _Layout) -> TitleCard:
    start = _within(title.start, title.at, f"title {title.id}", timeline, layout)
    length = title.length.nearest(timeline.rate)
    if start + length > timeline.length and not layout.complaints:
        layout.complain(
            title.at,
            f"title {title.id} runs {start + length - timeline.length} frames past the end of the film",
            "start it earlier, or shorten its `for`",
        )
    return TitleCard(title.id, Span(Frames(start), length), title.text, title.style)


def _within(moment: Moment, at: SourceSpan, what: str, timeline: Timeline, layout: _Layout) -> int:
    frame = moment_frame(moment, timeline)
    if frame is None:
        layout.complain(
            moment.at or at,
            f"{what} refers to shot {moment.anchor}, which is not in the cut",
            "add it to `cut`",
        )
        return 0
    if not 0 <= frame <= timeline.length:
        layout.complain(moment.at or at, f"{what} would start outside the film, at frame {frame}")
        return 0
    return frame


def _shot_sounds(film: Film, timeline: Timeline) -> Iterable[SoundClip]:
    """Each shot's own sound: footage as recorded, or the ambience its words ask for."""
    overlaps = {t.cut: t.span.length for t in timeline.transitions if t.kind in (Kind.DISSOLVE, Kind.DIP)}
    for number, clip in enumerate(timeline.clips(), 1):
        shot = film.shots[clip.shot]
        head, tail = (
            0 if edge in (0, timeline.length) else overlaps.get(edge, _AMBIENCE_OVERLAP)
            for edge in (clip.span.start, clip.span.end)
        )
        start = max(0, clip.span.start - head // 2)
        end = min(timeline.length, clip.span.end + tail - tail // 2)
        if shot.source is not None and shot.audio != "drop":
            yield own_sound(f"{clip.shot}-{number}", clip, bed=shot.audio == "bed")
        elif shot.source is None:
            yield SoundClip(
                f"{clip.shot}-{number}",
                "ambience",
                Span(Frames(start), Frames(end - start)),
                _AMBIENCE_GAIN,
                Frames(max(head, 2)),
                Frames(max(tail, 2)),
                clip.shot,
                _AMBIENCE_DUCK,
            )


def own_sound(name: str, clip: Clip, *, bed: bool) -> SoundClip:
    """What was recorded with a picture, under that picture."""
    edge = min(BED_EDGE, Frames(clip.span.length // 2)) if bed else EDGE
    return SoundClip(
        name,
        "footage",
        clip.span,
        BED_GAIN if bed else Fraction(0),
        edge,
        edge,
        clip.shot,
        BED_DUCK if bed else Fraction(0),
        clip.source_start,
        clip.speed,
    )


def _line_sounds(film: Film, timeline: Timeline) -> Iterable[SoundClip]:
    """The spoken lines, but those of footage that keeps its sound: there, who was filmed speaks."""
    for each in spoken_lines(film, timeline):
        shot = film.shots[each.shot]
        if (shot.source is None or shot.audio != "keep") and (said := said_in(each.line.text)):
            yield SoundClip(
                f"{each.shot}-line-{each.number}",
                "voice",
                _speech(each.span.start, said, timeline),
                Fraction(0),
                Frames(0),
                Frames(0),
                each.shot,
                line=each.number,
            )


def _speech(start: int, said: Fraction, timeline: Timeline) -> Span:
    """From a first word until what is said can be over, and the film's end at most."""
    factor, spare = _HELD
    frames = Frames(
        min(timeline.length - start, round_half_up((said * factor + spare) * timeline.rate.fraction))
    )
    return Span(Frames(start), frames)


EDGE = Frames(1)
"""A frame of fade on cut footage sound, so that no cut clicks."""


def _mix_sounds(film: Film, timeline: Timeline, layout: _Layout) -> Iterable[SoundClip]:
    for sound in film.sounds:
        for number, span in enumerate(_sound_spans(sound, timeline, layout), 1):
            yield SoundClip(
                f"{sound.id}-{number}" if sound.during else sound.id,
                sound.kind,
                span,
                sound.gain,
                sound.fade_in.nearest(timeline.rate),
                sound.fade_out.nearest(timeline.rate),
                duck=_AMBIENCE_DUCK if sound.kind == "ambience" else sound.duck,
            )


def _sound_spans(sound: Sound, timeline: Timeline, layout: _Layout) -> Iterable[Span]:
    if sound.during:
        spans = [clip.span for clip in timeline.clips() if clip.shot in sound.during]
        if not spans:
            layout.complain(
                sound.at, f"{sound.kind} {sound.id} lies under shots that are not in the cut", "mend `during`"
            )
        yield from _joined(spans)
        return
    what = f"{sound.kind} {sound.id}"
    start = _within(sound.start, sound.at, what, timeline, layout)
    end = timeline.length
    if sound.end is not None:
        end = Frames(_within(sound.end, sound.at, what, timeline, layout))
    elif sound.length is not None:
        end = Frames(min(end, start + sound.length.nearest(timeline.rate)))
    elif sound.kind == "voice" and sound.source is None:
        end = _speech(start, said_in(sound.text), timeline).end
    if end <= start and not layout.complaints:
        layout.complain(sound.at, f"{what} ends before it starts", "mend `from` and `to`")
    yield Span(Frames(start), Frames(max(0, end - start)))


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Neighbours become one, so that a bed under two shots in a row does not dip at the cut."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, Frames(joined[-1].length + span.length))
        else:
            joined.append(span)
    return joined
