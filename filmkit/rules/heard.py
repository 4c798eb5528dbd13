"""Which shots are heard as their takes were bought, in place of a made ambience. Knows no samples."""

from dataclasses import replace
from fractions import Fraction

from filmkit.film.spec.film import Film
from filmkit.film.timeline.edit import EDGE
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.commission import Commission, Paid


def with_their_own_sound(film: Film, timeline: Timeline, paid: Paid) -> Timeline:
    """Bought takes that have a sound, and are to keep it, are heard in place of a made ambience, and of
    voices: whoever is seen there speaks."""
    heard = {name for name, shot in film.shots.items() if shot.audio != "drop" and _has_sound(paid.get(name))}
    if not heard:
        return timeline
    kept = (each for each in timeline.sounds if not (each.line and each.shot in heard))
    return replace(timeline, sounds=tuple(_as_heard(each, timeline, heard) for each in kept))


def _has_sound(bought: Commission | None) -> bool:
    return bool(bought and bought.used and bought.used.facts.sound)


def _as_heard(sound: SoundClip, timeline: Timeline, heard: set[str]) -> SoundClip:
    if sound.shot not in heard or sound.track != "ambience":
        return sound
    shown = timeline.clips()[int(sound.id.rpartition("-")[2]) - 1]
    return replace(
        sound,
        track="footage",
        span=shown.span,
        gain=Fraction(0),
        fade_in=EDGE,
        fade_out=EDGE,
        source_start=shown.source_start,
        speed=shown.speed,
    )
