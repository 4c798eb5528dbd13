"""Which shots are heard as their takes were bought, in place of a made ambience. Knows no samples."""

from dataclasses import replace
from fractions import Fraction

from filmkit.film.timeline.edit import EDGE
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.paid import Paid, PaidShot


def with_their_own_sound(timeline: Timeline, paid: Paid) -> Timeline:
    """Bought takes that have a sound, and are to keep it, are heard in place of a made ambience."""
    heard = {name for name, each in paid.items() if _heard(each)}
    if not heard:
        return timeline
    return replace(timeline, sounds=tuple(_as_heard(each, timeline, heard) for each in timeline.sounds))


def _heard(paid: PaidShot) -> bool:
    return bool(paid.used and paid.used.facts.sound and paid.shot.audio != "drop")


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
