"""Which shots are heard as their takes were bought, in place of a made ambience. Knows no samples."""

from dataclasses import replace
from math import ceil

from filmkit.film.spec.film import Film
from filmkit.film.timeline.edit import own_sound
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.commission import Commission, Paid
from filmkit.rules.paid_sounds import clip_name
from filmkit.timebase import Frames, Span


def with_their_own_sound(film: Film, timeline: Timeline, paid: Paid) -> Timeline:
    """Bought takes that have a sound, and are to keep it, are heard in place of a made ambience, and of
    voices: whoever is seen there speaks."""
    heard = {name for name, shot in film.shots.items() if shot.audio != "drop" and _has_sound(paid.get(name))}
    if not heard:
        return timeline
    speaking = {name for name in heard if film.shots[name].audio == "keep"}
    kept = (each for each in timeline.sounds if not (each.line and each.shot in speaking))
    return replace(timeline, sounds=tuple(_as_heard(film, each, timeline, heard) for each in kept))


def with_what_was_recorded(film: Film, timeline: Timeline, sounds: Paid) -> Timeline:
    """Bought speech stands for as long as it is, up to the film's end."""
    if not sounds:
        return timeline
    return replace(
        timeline, sounds=tuple(_as_recorded(film, each, timeline, sounds) for each in timeline.sounds)
    )


def _as_recorded(film: Film, sound: SoundClip, timeline: Timeline, sounds: Paid) -> SoundClip:
    bought = sounds.get(clip_name(film, sound)) if sound.track == "voice" else None
    if bought is None or bought.used is None or (seconds := bought.used.facts.seconds) is None:
        return sound
    frames = min(ceil(seconds * timeline.rate.fraction) + 1, timeline.length - sound.span.start)
    return replace(sound, span=Span(sound.span.start, Frames(max(1, frames))))


def _has_sound(bought: Commission | None) -> bool:
    return bool(bought and bought.used and bought.used.facts.sound)


def _as_heard(film: Film, sound: SoundClip, timeline: Timeline, heard: set[str]) -> SoundClip:
    if sound.shot is None or sound.shot not in heard or sound.track != "ambience":
        return sound
    shown = timeline.clips()[int(sound.id.rpartition("-")[2]) - 1]
    return own_sound(sound.id, shown, bed=film.shots[sound.shot].audio == "bed")
