"""A music bed from a mood: felt piano over a soft pad, with a beginning and an end. Knows no film.

Promise: the same words, seed and length give the same samples; the last chord is the home chord
and has rung out when the cue ends.
"""

import re
from dataclasses import dataclass

import numpy as np

from filmkit.studio.sound.loudness import balanced
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels, level, random_of, room, silence


@dataclass(frozen=True, slots=True)
class Mood:
    """How a bed is played. Chords are semitones above the tonic, home chord first."""

    name: str
    words: str
    """A pattern of the words that ask for it."""
    tempo: float
    """Beats a minute, four to a chord."""
    tonic: int
    """MIDI number of the root."""
    chords: tuple[tuple[int, ...], ...]
    density: float
    """Share of the eighth notes that are played."""
    pad: float
    """dB of the pad against the piano."""


_MINOR = (0, 3, 7, 10)
MOODS: tuple[Mood, ...] = (
    Mood(
        "tense",
        r"tens\w*|suspens\w*|dread|fear\w*|danger\w*|thriller|anxious|uneasy|dark",
        76,
        45,
        ((0, 3, 7), (1, 5, 8), (0, 3, 7, 11), (-1, 3, 6)),
        0.35,
        2,
    ),
    Mood(
        "mysterious",
        r"myster\w*|strange|eerie|dream\w*|ethereal|ambient|drone",
        60,
        48,
        ((0, 7, 14), (3, 10, 14), (-2, 5, 12), (1, 8, 12)),
        0.3,
        2,
    ),
    Mood(
        "melancholic",
        r"melanchol\w*|sad\w*|grief|lonely|alone|loss|elegiac|sparse|empty|farewell",
        58,
        45,
        (_MINOR, (-4, 0, 3, 7), (-9, -5, -2, 3), (-2, 2, 5, 9)),
        0.38,
        -4,
    ),
    Mood(
        "tender",
        r"tender\w*|warm\w*|love|memor\w*|gentle|intimate|nostalg\w*|lullaby",
        66,
        48,
        ((0, 4, 7, 11), (-3, 0, 4, 7), (-7, -3, 0, 4), (-5, -1, 2, 7)),
        0.5,
        -4,
    ),
    Mood(
        "joyful",
        r"joy\w*|happy|playful|bright|cheer\w*|upbeat|comedy|funny",
        108,
        48,
        ((0, 4, 7), (-5, -1, 2), (-3, 0, 4), (-7, -3, 0)),
        0.75,
        -8,
    ),
    Mood(
        "hopeful",
        r"hope\w*|resol\w*|dawn|quiet determination|uplift\w*|rising|inspir\w*",
        72,
        50,
        ((0, 4, 7, 14), (-5, -1, 2, 7), (-3, 0, 4, 9), (-7, -3, 0, 7)),
        0.5,
        -2,
    ),
    Mood(
        "epic",
        r"epic|grand\w*|heroic|vast|majestic|orchestra\w*|triumph\w*",
        84,
        43,
        (_MINOR, (-4, 0, 3), (-9, -5, -2), (-2, 2, 5)),
        0.6,
        3,
    ),
    Mood(
        "calm",
        r"calm|peace\w*|still\w*|serene|quiet|slow|meditat\w*",
        56,
        50,
        ((0, 4, 7, 14), (-3, 0, 4, 11), (-7, -3, 0, 7), (-5, 0, 2, 7)),
        0.32,
        0,
    ),
)


def mood_of(words: str) -> Mood:
    """The mood `words` ask for; calm when they ask for none. The word written first decides."""
    hits = [
        (match.start(), mood) for mood in MOODS if (match := re.search(rf"\b(?:{mood.words})\b", words, re.I))
    ]
    return min(hits, key=lambda hit: hit[0])[1] if hits else MOODS[-1]


def bed(words: str, samples: int, seed: str) -> Sound:
    """A cue of exactly `samples` samples at -21 LUFS."""
    mood = mood_of(words)
    random = random_of(seed, "music", mood.name)
    seconds = samples / SAMPLE_RATE
    bars = _bars(seconds, mood)
    bar = max(seconds - _ring(seconds), 0.5) / bars
    piano, pad = silence(samples), silence(samples)
    with_pad = not re.search(r"\bsolo\b", words, re.I)
    for number in range(bars + 1):
        home = number in (0, bars)
        chord = mood.chords[0] if home else mood.chords[number % len(mood.chords)]
        last = number == bars
        _play_bar(piano, mood, chord, number * bar, bar, random, last=last)
        length = seconds - number * bar if last else bar * 1.6
        if with_pad:
            _add(pad, _pad_chord(mood.tonic, chord, length), number * bar)
    mixed = level(piano) + (level(pad) * decibels(mood.pad - 3) if with_pad else 0)
    mixed = room(mixed, 2.8, 0.32, random, dark=4200)
    return balanced(mixed * _envelope(samples), -21)


def _ring(seconds: float) -> float:
    """How long the last chord rings."""
    return min(5.0, seconds * 0.35)


def _bars(seconds: float, mood: Mood) -> int:
    """Whole bars before the last chord; the tempo gives way a little so that they fit."""
    return max(1, round((seconds - _ring(seconds)) / (4 * 60 / mood.tempo)))


def _envelope(samples: int) -> Sound:
    """In over a breath, out over the last chord, silent at the very end."""
    seconds = samples / SAMPLE_RATE
    time = np.arange(samples) / SAMPLE_RATE
    rise = np.clip(time / min(0.4, seconds * 0.1), 0, 1)
    fall = np.clip((seconds - time) / (_ring(seconds) * 0.6), 0, 1) ** 1.5
    return np.asarray(rise * fall, np.float32)[:, None]


def _frequency(note: float) -> float:
    return float(440.0 * 2.0 ** ((note - 69) / 12))


def _felt(note: float, strength: float, seconds: float) -> Sound:
    """One note of a felt piano: partials slightly sharp of harmonic, dull when soft."""
    frequency = _frequency(note)
    time = np.arange(int(min(seconds, 4.0) * SAMPLE_RATE)) / SAMPLE_RATE
    wave = np.zeros(len(time))
    for partial in range(1, 9):
        # Inharmonicity of a medium string, B = 4e-4 (Fletcher and Rossing, 12.3).
        pitch = frequency * partial * np.sqrt(1 + 4e-4 * partial**2)
        if pitch > 9000:
            break
        loud = strength ** (0.6 + 0.25 * partial) / partial**1.25
        wave += (
            loud
            * np.sin(2 * np.pi * pitch * time)
            * np.exp(-time * (0.9 + 0.55 * partial) * (frequency / 220) ** 0.4)
        )
    wave *= np.minimum(1, time * 160) * np.minimum(1, (len(time) / SAMPLE_RATE - time) * 12)
    side = (note - 60) / 60
    return np.stack([wave * (1 - side), wave * (1 + side)], axis=1).astype(np.float32)


def _pad_chord(tonic: int, chord: tuple[int, ...], seconds: float) -> Sound:
    """Two detuned, slowly opening voices a chord tone."""
    time = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    swell = np.sin(np.pi * np.clip(time / max(seconds, 1e-3), 0, 1)) ** 0.8
    left, right = np.zeros(len(time)), np.zeros(len(time))
    for number, step in enumerate(chord):
        frequency = _frequency(tonic + 12 + step)
        for partial, loud in ((1, 1.0), (2, 0.28), (3, 0.12)):
            phase = 2 * np.pi * frequency * partial * time + number
            left += loud * np.sin(phase * 1.0015)
            right += loud * np.sin(phase * 0.9985 + 0.7)
    return (np.stack([left, right], axis=1) * swell[:, None]).astype(np.float32)


def _play_bar(
    piano: Sound,
    mood: Mood,
    chord: tuple[int, ...],
    at: float,
    bar: float,
    random: np.random.Generator,
    *,
    last: bool,
) -> None:
    """Root on one, then chord tones above it on some of the eighths; a last bar is one spread chord."""
    # The last chord is laid down, not struck: it has all its tones at once.
    _add(piano, _felt(mood.tonic + chord[0], 0.55 if last else 0.75, 4.0), at)
    if last:
        for number, step in enumerate(chord):
            _add(piano, _felt(mood.tonic + 12 + step, 0.38, 4.0), at + 0.09 * (number + 1))
        return
    tones = [mood.tonic + 12 + step for step in chord] + [mood.tonic + 24 + step for step in chord[:3]]
    index = int(random.integers(len(tones)))
    for eighth in range(1, 8):
        if random.random() > mood.density:
            continue
        # A melody walks: the next tone is near the last one.
        index = int(np.clip(index + random.integers(-2, 3), 0, len(tones) - 1))
        strength = float(random.uniform(0.4, 0.7)) * (1.1 if eighth == 4 else 1.0)
        late = float(random.normal(0, 0.008))
        _add(piano, _felt(tones[index], strength, 3.0), at + eighth * bar / 8 + late)


def _add(track: Sound, note: Sound, seconds: float) -> None:
    start = max(0, int(seconds * SAMPLE_RATE))
    end = min(len(track), start + len(note))
    if end > start:
        track[start:end] += note[: end - start]
