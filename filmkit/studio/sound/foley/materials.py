"""What single sounds are made of: noise that is struck, bodies that ring, tones that bend. Knows no words.

All arrays are mono float32 at `SAMPLE_RATE`. Promise: the same seed gives the same samples.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from filmkit.studio.sound.signal import SAMPLE_RATE

Mono = NDArray[np.float32]
Random = np.random.Generator
Curve = NDArray[np.float64]


def clock(seconds: float) -> Curve:
    """The second of each sample."""
    return np.arange(max(1, round(seconds * SAMPLE_RATE))) / SAMPLE_RATE


def fading(seconds: float, until: float | None = None, *, attack: float = 0.001) -> Curve:
    """Struck: up in `attack` seconds, 60 dB down after `until`, silent at the end."""
    time = clock(seconds)
    rise = np.minimum(1.0, time / attack) if attack > 0 else np.ones(len(time))
    last = np.clip((seconds - time) / min(0.02, seconds / 4), 0, 1)
    return np.asarray(rise * 10.0 ** (-3.0 * time / (until or seconds)) * last)


def swelling(seconds: float, rise: float, fall: float) -> Curve:
    """Soft edges: in over `rise` seconds, out over `fall`."""
    time = clock(seconds)
    up = np.clip(time / max(rise, 1e-3), 0, 1)
    down = np.clip((seconds - time) / max(fall, 1e-3), 0, 1)
    return np.asarray(np.sin(up * np.pi / 2) ** 2 * np.sin(down * np.pi / 2) ** 2)


def shaped(sound: Mono, rise: float, fall: float) -> Mono:
    """A sound with soft edges."""
    return np.asarray(sound * swelling(len(sound) / SAMPLE_RATE, rise, fall)[: len(sound)], np.float32)


def hiss(random: Random, seconds: float, low: float, high: float) -> Mono:
    """Noise between two frequencies (Hz), unit RMS."""
    count = len(clock(seconds))
    white = random.standard_normal(count + 2048)
    sos = signal.butter(2, [low, min(high, SAMPLE_RATE * 0.49)], "bandpass", fs=SAMPLE_RATE, output="sos")
    found = np.asarray(signal.sosfilt(sos, white))[2048:]
    return np.asarray(found / (np.sqrt(np.mean(found**2)) + 1e-9), np.float32)


def struck(random: Random, seconds: float, low: float, high: float, *, attack: float = 0.001) -> Mono:
    """A burst of noise that dies away."""
    return np.asarray(hiss(random, seconds, low, high) * fading(seconds, attack=attack), np.float32)


def ringing(
    random: Random,
    frequency: float,
    ratios: Sequence[float],
    seconds: float,
    *,
    bend: float = 0.0,
    dull: float = 0.5,
) -> Mono:
    """A struck body: its modes stand at `ratios` of `frequency`, the higher ones die sooner (`dull`: how
    much) and are weaker; `bend` octaves of pitch over its length."""
    time = clock(seconds)
    total = np.zeros(len(time))
    for ratio in ratios:
        pitch = frequency * ratio * 2.0 ** (bend * time / seconds)
        if pitch[0] > SAMPLE_RATE * 0.45:
            continue
        phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE + random.uniform(0, 2 * np.pi)
        weak = random.uniform(0.7, 1.0) / ratio**0.5
        total += weak * np.sin(phase) * fading(seconds, seconds / ratio**dull)
    return np.asarray(total / max(1e-9, np.abs(total).max()), np.float32)


def voice(pitch: Curve, formants: Sequence[tuple[float, float, float]], *, rough: float = 0.0) -> Mono:
    """A buzz at `pitch` (Hz, sample by sample) through resonances: frequency, width (Hz), loudness."""
    phase = np.cumsum(pitch / SAMPLE_RATE)
    if rough:
        phase = phase + rough * np.sin(2 * np.pi * phase / 2.03)
    buzz = signal.sawtooth(2 * np.pi * phase) + 0.02 * np.sin(31 * phase)
    total = np.zeros(len(buzz))
    for frequency, width, loud in formants:
        b, a = signal.iirpeak(frequency, frequency / width, fs=SAMPLE_RATE)
        total += loud * np.asarray(signal.lfilter(b, a, buzz))
    return np.asarray(total / max(1e-9, np.abs(total).max()), np.float32)


def tone(pitch: Curve, partials: Sequence[float]) -> Mono:
    """A steady tone of these harmonics, from the first."""
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    total = sum(loud * np.sin(number * phase) for number, loud in enumerate(partials, 1))
    return np.asarray(total / sum(partials), np.float32)


def line(start: float, end: float, seconds: float) -> Curve:
    """From one value to another, evenly in octaves."""
    return np.asarray(np.geomspace(start, end, len(clock(seconds))))


def together(*pieces: tuple[float, float, Mono]) -> Mono:
    """Pieces laid over each other: second, loudness, sound."""
    length = max(int(at * SAMPLE_RATE) + len(sound) for at, _, sound in pieces)
    total = np.zeros(length, np.float32)
    for at, loud, sound in pieces:
        start = int(at * SAMPLE_RATE)
        total[start : start + len(sound)] += sound * np.float32(loud)
    return total


def strewn(
    random: Random, seconds: float, per_second: float, one: Callable[[], Mono], *, even: bool = False
) -> Mono:
    """Many small sounds at random times and strengths; `even` thins them out towards neither end."""
    total = np.zeros(len(clock(seconds)) + SAMPLE_RATE // 2, np.float32)
    count = max(1, int(per_second * seconds)) if even else max(1, int(random.poisson(per_second * seconds)))
    for at in np.sort(random.uniform(0, seconds, count)):
        sound, start = one(), int(at * SAMPLE_RATE)
        end = min(len(total), start + len(sound))
        total[start:end] += sound[: end - start] * np.float32(random.uniform(0.15, 1.0) ** 1.5)
    return total


def dulled(sound: Mono, frequency: float) -> Mono:
    """Without its highs."""
    sos = signal.butter(2, frequency, "lowpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(signal.sosfilt(sos, sound), np.float32)
