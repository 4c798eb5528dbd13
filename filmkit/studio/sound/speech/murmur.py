"""A wordless voice: as long and as broken up as a text is when spoken, and no word of it. Knows no film.

Stands in for a scratch voice where there is no synthesiser: the cut has its timing, and a hearer knows
that somebody speaks, and who. Promise: the same text and speaker give the same samples.
"""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from filmkit.studio.sound.signal import SAMPLE_RATE, random_of
from filmkit.studio.sound.speech.speaker import Speaker

_VOWELS = ((730, 1090, 2440), (530, 1840, 2480), (270, 2290, 3010), (570, 840, 2410), (300, 870, 2240),
           (490, 1350, 1690))  # fmt: skip
"""First three formants of a man's vowels, Hz (Peterson and Barney 1952)."""
_WIDTHS = (90.0, 110.0, 170.0)
_SYLLABLE = re.compile(r"[aeiouyàâäáãåæéèêëíìîïóòôöõøúùûüœаеёиоуыэюяαεηιουω]+", re.I)
_STOPS = re.compile(r"[.!?…:;,—–]+\s")
_HOP = 240


def murmured(text: str, speaker: Speaker, samples: int) -> NDArray[np.float32]:
    """`samples` mono samples of the murmur of `text`."""
    random = random_of("murmur", text, f"{speaker}")
    if samples < _HOP:
        return np.zeros(samples, np.float32)
    loud, melody, vowels = _score(text, speaker, samples, random)
    phase = np.cumsum(melody / SAMPLE_RATE)
    # A soft glottal pulse: its slope falls by 12 dB an octave.
    source = np.sin(2 * np.pi * phase) + 0.5 * np.sin(4 * np.pi * phase) + 0.3 * np.sin(6 * np.pi * phase)
    source += 0.18 * signal.sawtooth(2 * np.pi * phase) + random.standard_normal(samples) * 0.02
    voiced = sum(
        _formant(source * vowels[:, number], speaker.tract * frequency, width)
        for number, (frequency, width) in enumerate(_bands())
    )
    soft = signal.butter(2, [90, 2600], "bandpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(signal.sosfilt(soft, np.asarray(voiced) * loud), np.float32)


def _bands() -> Iterator[tuple[float, float]]:
    """Every formant of every vowel: a syllable opens those of its own."""
    for vowel in _VOWELS:
        yield from zip(map(float, vowel), _WIDTHS, strict=True)


def _formant(sound: NDArray[np.float64], frequency: float, width: float) -> NDArray[np.float64]:
    b, a = signal.iirpeak(min(frequency, 5000.0), frequency / width, fs=SAMPLE_RATE)
    return np.asarray(signal.lfilter(b, a, sound))


def _score(
    text: str, speaker: Speaker, samples: int, random: np.random.Generator
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Loudness, pitch (Hz) and the openness of each formant, sample by sample."""
    beats = list(_syllables(text))
    total = sum(map(abs, beats)) or 1.0
    bands = len(_VOWELS) * 3
    loud, openness = np.zeros(samples), np.zeros((samples, bands))
    melody = np.full(samples, speaker.pitch)
    at, gains = 0.0, np.array([1.0, 0.5, 0.2])
    for number, beat in enumerate(beats):
        length = abs(beat) / total * samples
        first, last = int(at), min(samples, int(at + length))
        at += length
        if beat < 0 or last - first < 2:
            continue
        time = np.linspace(0, 1, last - first)
        loud[first:last] = np.sin(np.pi * time) ** 0.6 * random.uniform(0.7, 1.0)
        fall = 1.06 - 0.14 * number / max(1, len(beats) - 1)
        melody[first:last] = (
            speaker.pitch * fall * (1 + 0.07 * np.sin(np.pi * time) * random.uniform(-1, 1.4))
        )
        vowel = int(random.integers(len(_VOWELS)))
        openness[first:last, vowel * 3 : vowel * 3 + 3] = gains
    smooth = signal.windows.hann(2 * _HOP + 1)
    smooth /= smooth.sum()
    steady = np.asarray([signal.fftconvolve(each, smooth, "same") for each in openness.T]).T
    return (
        signal.fftconvolve(loud, smooth, "same"),
        signal.fftconvolve(np.pad(melody, _HOP, mode="edge"), smooth, "same")[_HOP:-_HOP],
        steady,
    )


def _syllables(text: str) -> Iterator[float]:
    """Lengths in syllables, in order; a pause is negative."""
    for part in re.split(r"(\s+)", text.strip()):
        if not part or part.isspace():
            continue
        if not any(each.isalnum() for each in part):
            continue
        # A letter of a script without vowels in it is taken for a syllable.
        count = len(_SYLLABLE.findall(part)) or (1 if part.isascii() else sum(map(str.isalnum, part)))
        yield from (1.0 for _ in range(count))
        if _STOPS.search(f"{part} "):
            yield -1.6 if part[-1] in ".!?…" else -0.8
