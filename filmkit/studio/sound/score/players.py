"""The instruments: one note each, mono, dry. Knows no music.

Tables of one period stand in for what rings on; what is struck is added up of partials that die at
their own pace.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from filmkit.studio.sound.signal import SAMPLE_RATE

Mono = NDArray[np.float32]
_TABLE = 4096
_AIR = np.random.default_rng(7).standard_normal(SAMPLE_RATE * 2)
"""Breath and bow, the same for everybody."""


def pitch_of(note: float) -> float:
    """Hz of a MIDI number."""
    return float(440.0 * 2.0 ** ((note - 69) / 12))


def _time(seconds: float) -> NDArray[np.float64]:
    return np.arange(max(1, int(seconds * SAMPLE_RATE))) / SAMPLE_RATE


def _edges(count: int, attack: float, release: float) -> NDArray[np.float64]:
    time = np.arange(count) / SAMPLE_RATE
    length = count / SAMPLE_RATE
    rise = np.clip(time / max(attack, 1e-3), 0, 1)
    fall = np.clip((length - time) / max(release, 1e-3), 0, 1)
    return np.asarray(np.sin(rise * np.pi / 2) ** 2 * np.sin(fall * np.pi / 2) ** 2)


def _shaped(sound: NDArray[np.floating[Any]], attack: float, release: float) -> Mono:
    return np.asarray(sound * _edges(len(sound), attack, release), np.float32)


@lru_cache(maxsize=64)
def _table(partials: tuple[float, ...], pitch: float) -> NDArray[np.float64]:
    """One period of these partials, without those that are too high to be heard."""
    phase = np.arange(_TABLE) / _TABLE * 2 * np.pi
    wave = np.zeros(_TABLE)
    for number, loud in enumerate(partials, 1):
        if pitch * number < 11_000:
            wave += loud * np.sin(number * phase + number * number)
    return np.asarray(wave / max(1e-9, np.abs(wave).max()))


def _sung(partials: tuple[float, ...], pitch: float, seconds: float, *, vibrato: float, voices: int) -> Mono:
    """A section that holds a note: several a little apart, each with its own vibrato."""
    time = _time(seconds)
    table, total = _table(partials, pitch), np.zeros(len(time))
    for number in range(voices):
        apart = 2.0 ** ((number - (voices - 1) / 2) * 0.09 / 12)
        rate = 4.8 + 0.4 * number
        shake = 1 + vibrato * np.sin(2 * np.pi * rate * time + number * 2) * np.clip(time / 0.6, 0, 1)
        phase = np.cumsum(pitch * apart * shake / SAMPLE_RATE) + number * 0.37
        total += table[(phase % 1.0 * _TABLE).astype(np.int32)]
    return np.asarray(total / voices, np.float32)


def piano(note: float, strength: float, seconds: float) -> Mono:
    """Felt piano: partials slightly sharp of harmonic, dull when soft."""
    frequency, time = pitch_of(note), _time(min(seconds + 1.2, 4.5))
    wave = np.zeros(len(time))
    for partial in range(1, 9):
        # Inharmonicity of a medium string, B = 4e-4 (Fletcher and Rossing, 12.3).
        pitch = frequency * partial * np.sqrt(1 + 4e-4 * partial**2)
        if pitch > 9000:
            break
        loud = strength ** (0.6 + 0.25 * partial) / partial**1.25
        dies = (0.9 + 0.55 * partial) * (frequency / 220) ** 0.4
        wave += loud * np.sin(2 * np.pi * pitch * time) * np.exp(-time * dies)
    thump = np.exp(-time / 0.02) * np.sin(2 * np.pi * 95 * time) * 0.12 * strength
    return _shaped((wave + thump) * np.minimum(1, time * 160), 0.001, 0.25)


def harp(note: float, strength: float, seconds: float) -> Mono:
    return _plucked(note, strength, 2.4, 1.5)


def guitar(note: float, strength: float, seconds: float) -> Mono:
    return _plucked(note, strength, 1.9, 1.0)


def _plucked(note: float, strength: float, length: float, round_: float) -> Mono:
    frequency, time = pitch_of(note), _time(length)
    wave = np.zeros(len(time))
    for partial in range(1, 12):
        if frequency * partial > 10_000:
            break
        # Plucked at a fifth of its length: those partials are missing (Fletcher and Rossing, 2.8).
        loud = abs(np.sin(np.pi * partial / 5)) / partial**round_ * strength ** (0.5 + 0.12 * partial)
        wave += loud * np.sin(2 * np.pi * frequency * partial * time) * np.exp(-time * (1.1 + 0.8 * partial))
    return np.asarray(wave * np.minimum(1, time * 900) * _edges(len(time), 0.001, 0.2), np.float32)


def marimba(note: float, strength: float, seconds: float) -> Mono:
    frequency, time = pitch_of(note), _time(0.7)
    bar = np.sin(2 * np.pi * frequency * time) * np.exp(-time * 6.5)
    bar += 0.35 * strength * np.sin(2 * np.pi * frequency * 3.93 * time) * np.exp(-time * 18)
    bar += 0.15 * strength * np.sin(2 * np.pi * min(frequency * 9.2, 9000) * time) * np.exp(-time * 40)
    return np.asarray(bar * np.minimum(1, time * 700) * _edges(len(time), 0.001, 0.1) * strength, np.float32)


def celesta(note: float, strength: float, seconds: float) -> Mono:
    frequency, time = pitch_of(note + 12), _time(2.2)
    struck = 0.9 * strength * np.sin(2 * np.pi * frequency * 3 * time) * np.exp(-time * 9)
    wave = np.sin(2 * np.pi * frequency * time + struck) * np.exp(-time * 2.4)
    return _shaped(wave * np.minimum(1, time * 400) * 0.6 * strength, 0.001, 0.3)


def strings(note: float, strength: float, seconds: float) -> Mono:
    """A small section with the bow."""
    bright = tuple(1 / n ** (1.9 - 0.7 * strength) for n in range(1, 13))
    length = seconds + 0.35
    held = _sung(bright, pitch_of(note), length, vibrato=0.0028, voices=3)
    air = np.resize(_AIR, len(held)) * 0.012
    soft = signal.butter(1, 3800, "lowpass", fs=SAMPLE_RATE, output="sos")
    bowed = np.asarray(signal.sosfilt(soft, held + air))
    return _shaped(bowed * (0.35 + 0.65 * strength), min(0.28, seconds * 0.4), 0.4)


def short_strings(note: float, strength: float, seconds: float) -> Mono:
    """A stroke of the bow, off the string."""
    bright = tuple(1 / n**1.25 for n in range(1, 13))
    held = _sung(bright, pitch_of(note), 0.24, vibrato=0.0, voices=3)
    return _shaped(held * np.exp(-_time(0.24)[: len(held)] * 7) * strength, 0.012, 0.08)


def pad(note: float, strength: float, seconds: float) -> Mono:
    """Soft and slow, warm: hardly more than the fundamental."""
    held = _sung((1.0, 0.3, 0.12, 0.05), pitch_of(note), seconds + 1.0, vibrato=0.0012, voices=3)
    return np.asarray(held * _edges(len(held), min(1.1, seconds * 0.45), 1.1) * strength, np.float32)


def brass(note: float, strength: float, seconds: float) -> Mono:
    """Horns: brighter the louder, and they swell."""
    length = seconds + 0.2
    dull = _sung((1.0, 0.55, 0.25, 0.1), pitch_of(note), length, vibrato=0.0012, voices=2)
    bright = _sung(tuple(1 / n**0.75 for n in range(1, 11)), pitch_of(note), length, vibrato=0.0012, voices=2)
    swell = _edges(len(dull), min(0.5, length * 0.5), 0.35)
    return np.asarray((dull * swell + bright * swell**3 * strength * 0.6) * strength, np.float32)


def bass(note: float, strength: float, seconds: float) -> Mono:
    time = _time(seconds + 0.1)
    frequency = pitch_of(note)
    wave = sum(
        loud * np.sin(2 * np.pi * frequency * n * time) for n, loud in ((1, 1.0), (2, 0.35), (3, 0.12))
    )
    return _shaped(np.asarray(wave) * np.exp(-time * 0.7) * strength, 0.025, 0.12)


def drone(note: float, strength: float, seconds: float) -> Mono:
    """Low strings that never end, with a slow beating."""
    held = _sung(
        (1.0, 0.6, 0.4, 0.25, 0.15, 0.1), pitch_of(note - 12), seconds + 1.2, vibrato=0.001, voices=3
    )
    return np.asarray(held * _edges(len(held), 1.0, 1.2) * strength, np.float32)


def drum(note: float, strength: float, seconds: float) -> Mono:
    """A large drum, soft mallet."""
    time = _time(1.1)
    fall = 52 + 38 * np.exp(-time / 0.05)
    body = np.sin(2 * np.pi * np.cumsum(fall) / SAMPLE_RATE) * np.exp(-time * 4.2)
    skin = _AIR[: len(time)] * np.exp(-time * 55) * 0.14
    return np.asarray((body + skin) * np.minimum(1, time * 500) * strength, np.float32)


def tick(note: float, strength: float, seconds: float) -> Mono:
    time = _time(0.05)
    wood = np.sin(2 * np.pi * 1850 * time) * np.exp(-time * 110)
    return np.asarray(wood * np.minimum(1, time * 2000) * strength, np.float32)


def shaker(note: float, strength: float, seconds: float) -> Mono:
    time = _time(0.09)
    high = signal.butter(2, 5200, "highpass", fs=SAMPLE_RATE, output="sos")
    grains = np.asarray(signal.sosfilt(high, _AIR[: len(time)]))
    return np.asarray(grains * np.minimum(1, time * 60) * np.exp(-time * 38) * strength * 0.5, np.float32)


def claps(note: float, strength: float, seconds: float) -> Mono:
    time = _time(0.16)
    middle = signal.butter(2, [900, 3200], "bandpass", fs=SAMPLE_RATE, output="sos")
    noise = np.asarray(signal.sosfilt(middle, _AIR[: len(time)]))
    hands = sum(np.exp(-np.maximum(0, time - late) * 60) * (time >= late) for late in (0.0, 0.011, 0.021))
    return np.asarray(noise * np.asarray(hands) * strength, np.float32)


Player = Callable[[float, float, float], Mono]
PLAYERS: Mapping[str, Player] = {
    "piano": piano,
    "harp": harp,
    "guitar": guitar,
    "marimba": marimba,
    "celesta": celesta,
    "strings": strings,
    "short": short_strings,
    "pad": pad,
    "brass": brass,
    "bass": bass,
    "drone": drone,
    "drum": drum,
    "tick": tick,
    "shaker": shaker,
    "claps": claps,
}
"""By name: a note's MIDI number, its strength (0 to 1) and its length in seconds."""

SIDES = {"piano": 0.0, "harp": 0.35, "guitar": -0.3, "marimba": 0.25, "celesta": 0.3, "strings": -0.25,
         "short": -0.2, "pad": 0.0, "brass": 0.2, "bass": 0.0, "drone": 0.0, "drum": 0.0, "tick": 0.15,
         "shaker": -0.3, "claps": 0.1}  # fmt: skip
"""Where each sits: -1 left, 1 right."""
WET = {"bass": 0.08, "drum": 0.3, "tick": 0.25, "shaker": 0.2, "claps": 0.25, "pad": 0.3, "strings": 0.38}
"""How far away each sits; who is not named, a third."""
