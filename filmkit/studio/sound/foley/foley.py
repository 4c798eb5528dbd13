"""Foley: the sound of a text, in stereo, in its room. Knows no film.

Promise: the same text and seed give the same samples; a sound begins with its first sample and ends in
silence, however it is cut.
"""

from collections.abc import Sequence

import numpy as np

from filmkit.studio.sound.foley import steps
from filmkit.studio.sound.foley.makers import MAKERS
from filmkit.studio.sound.foley.materials import Mono, Random, dulled
from filmkit.studio.sound.foley.words import Event, read
from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.signal import (
    SAMPLE_RATE,
    Sound,
    decibels,
    random_of,
    room,
    silence,
    without_offset,
)

_CREST = 12.0
"""dB between how loud a sound may be as a whole and its highest peak: hiss is held down by it."""
_USUAL = 2.5
"""Seconds of what goes on for as long as it is asked to, when nobody says how long."""
_GAP = 0.12
_EDGE = 0.03
_LONGEST = 600.0


def foley(text: str, samples: int | None, seed: str) -> Sound:
    """The sound of `text`; `samples` is how long it lasts, and left out it lasts as long as it does.

    Prereq: `read` finds something in it.
    """
    events = read(text)
    asked = None if samples is None else samples / SAMPLE_RATE
    total = _in_order(events, asked, random_of("foley", text, seed), seed)
    if samples is not None:
        total = (
            total[:samples] if len(total) >= samples else np.pad(total, ((0, samples - len(total)), (0, 0)))
        )
    return _edged(total)


def _in_order(events: Sequence[Event], asked: float | None, random: Random, seed: str) -> Sound:
    pieces: list[tuple[int, Sound]] = []
    at = 0.0
    for number, event in enumerate(events):
        room_left = None if asked is None else max(0.0, asked - at) / (len(events) - number)
        dry = _event(event, room_left, random)
        pieces.append((int(at * SAMPLE_RATE), _placed(dry, event, random_of("place", seed, number))))
        at += _body(dry) + _GAP
    total = silence(max(start + len(sound) for start, sound in pieces))
    for start, sound in pieces:
        total[start : start + len(sound)] += sound
    return total


def _event(event: Event, room_left: float | None, random: Random) -> Mono:
    """One sound, as often as it is asked for."""
    if event.effect.sustained:
        length = min(_LONGEST, room_left if room_left else _USUAL * (1.6 if event.count > 1 else 1))
        if event.effect.name == "footsteps":
            every = steps.PACES[event.pace]
            length = every * event.count + 0.3 if event.count > 1 else length
            return steps.walk(random, event.ground, steps.paced(random, event.pace, length))
        return MAKERS[event.effect.name](random, length)
    once = [MAKERS[event.effect.name](random, room_left or 0.0) for _ in range(event.count)]
    every = max(0.28, min(_body(once[0]) + 0.08, 1.6))
    starts = [int(number * every * SAMPLE_RATE) for number in range(len(once))]
    total = np.zeros(max(start + len(each) for start, each in zip(starts, once, strict=True)), np.float32)
    for start, each in zip(starts, once, strict=True):
        total[start : start + len(each)] += each
    return total


def _body(sound: Mono) -> float:
    """Seconds until it has died away to a thirtieth of its peak."""
    heard = np.flatnonzero(np.abs(sound) > 0.033 * np.abs(sound).max(initial=0.0))
    return (int(heard[-1]) + 1) / SAMPLE_RATE if len(heard) else 0.0


def _placed(dry: Mono, event: Event, random: Random) -> Sound:
    """In its room, a little to one side, as loud as such a thing is."""
    if event.far:
        dry = dulled(dry, 900)
    wet, tail = (0.5, 2.6) if event.hall else (0.45, 1.2) if event.far else (0.12, 0.45)
    side = float(random.uniform(-0.25, 0.25))
    pair = np.stack([dry * np.sqrt((1 - side) / 2), dry * np.sqrt((1 + side) / 2)], axis=1)
    pair = np.pad(pair, ((0, int(tail * SAMPLE_RATE)), (0, 0))).astype(np.float32)
    sound = without_offset(room(pair, tail, wet, random, dark=3200 if event.hall else 6000))
    return _levelled(sound, event.effect.loud + event.gain - (10 if event.far else 0))


def _levelled(sound: Sound, loud: float) -> Sound:
    """At that peak, unless it is so dense that it would then be too loud as a whole."""
    peak = float(np.abs(sound).max(initial=0.0))
    if peak <= 1e-9:
        return sound
    by_peak = loud - 20 * float(np.log10(peak))
    by_loudness = loud - _CREST - integrated(sound) if len(sound) > SAMPLE_RATE // 2 else by_peak
    return np.asarray(
        sound * np.float32(decibels(min(by_peak, by_loudness, -1 - 20 * float(np.log10(peak)))))
    )


def _edged(sound: Sound) -> Sound:
    """Silent at its very end, so that nothing clicks where it is cut."""
    count = min(len(sound), int(_EDGE * SAMPLE_RATE))
    if count:
        sound[-count:] *= np.linspace(1, 0, count, dtype=np.float32)[:, None]
        sound[: min(16, count)] *= np.linspace(0, 1, min(16, count), dtype=np.float32)[:, None]
    return sound
