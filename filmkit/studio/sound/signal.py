"""The raw material of every sound: noise, bands, grains, slow movement, rooms. Knows no film.

All arrays are float32, (samples, 2), at `SAMPLE_RATE`. Promise: the same seed gives the same samples.
"""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal

SAMPLE_RATE = 48_000
Sound = NDArray[np.float32]


def random_of(*words: str | int) -> np.random.Generator:
    """A generator grown from words, the same in every process."""
    name = "\0".join(map(str, words)).encode()
    return np.random.default_rng(int.from_bytes(hashlib.sha256(name).digest()[:8], "big"))


def silence(samples: int) -> Sound:
    return np.zeros((samples, 2), np.float32)


def band(random: np.random.Generator, samples: int, low: float, high: float, *, width: float = 0.7) -> Sound:
    """Noise between two frequencies (Hz), unit RMS; `width` 0 is mono, 1 two unrelated channels."""
    white = random.standard_normal((samples + 4096, 3), dtype=np.float32)
    sos = signal.butter(2, [low, min(high, SAMPLE_RATE * 0.49)], "bandpass", fs=SAMPLE_RATE, output="sos")
    filtered = np.asarray(signal.sosfilt(sos, white, axis=0))[4096:]
    sides = filtered[:, :2] * width + filtered[:, 2:] * (1.0 - width)
    return level(sides.astype(np.float32))


def level(sound: Sound, rms: float = 1.0) -> Sound:
    """`sound` at that RMS; silence stays silence."""
    now = float(np.sqrt(np.mean(np.square(sound), dtype=np.float64))) if sound.size else 0.0
    return (sound * np.float32(rms / now)) if now > 1e-9 else sound


def decibels(value: float) -> float:
    """A gain in dB as a factor."""
    return float(10.0 ** (value / 20.0))


def movement(
    random: np.random.Generator, samples: int, depth: float, periods: Sequence[float] = (7.1, 11.9, 17.3)
) -> NDArray[np.float32]:
    """A slow curve around 1, (samples, 1): a few sines whose periods (s) share no multiple."""
    time = np.arange(samples, dtype=np.float64) / SAMPLE_RATE
    curve = sum(np.sin(2 * np.pi * (time / period + random.random())) for period in periods)
    return (1.0 + depth * np.asarray(curve) / len(periods)).astype(np.float32)[:, None]


def grain(frequency: float, decay: float, *, chirp: float = 0.0, partials: Sequence[float] = (1.0,)) -> Sound:
    """A struck thing, mono (n,): `decay` in seconds to -60 dB; `chirp` bends the pitch, in octaves."""
    time = np.arange(int(decay * SAMPLE_RATE)) / SAMPLE_RATE
    bend = frequency * 2.0 ** (chirp * time / decay)
    phase = 2 * np.pi * np.cumsum(bend) / SAMPLE_RATE
    wave = sum(np.sin(phase * ratio) / (1 + number) for number, ratio in enumerate(partials))
    attack = np.minimum(1.0, time * 2000)
    return np.asarray(wave * attack * 10.0 ** (-3.0 * time / decay), dtype=np.float32)


def scattered(
    random: np.random.Generator,
    samples: int,
    grains: Sequence[Sound],
    per_second: float,
    *,
    spread: float = 0.8,
) -> Sound:
    """Grains strewn at random times, places and strengths; not normalised."""
    sound = silence(samples)
    count = random.poisson(per_second * samples / SAMPLE_RATE)
    times = np.sort(random.integers(0, max(samples, 1), count))
    for time in times:
        place(sound, grains[int(random.integers(len(grains)))], int(time), random, spread)
    return sound


def place(sound: Sound, one: Sound, at: int, random: np.random.Generator, spread: float = 0.0) -> None:
    """Add a mono grain to `sound` at sample `at`, at a random strength and place in the stereo picture."""
    strength = float(random.uniform(0.25, 1.0)) ** 2
    side = float(random.uniform(-spread, spread))
    end = min(len(sound), at + len(one))
    if end > at:
        gains = np.array([np.sqrt((1 - side) / 2), np.sqrt((1 + side) / 2)], np.float32) * strength
        sound[at:end] += one[: end - at, None] * gains


def room(
    sound: Sound, seconds: float, wet: float, random: np.random.Generator, *, dark: float = 5000
) -> Sound:
    """Reverberation: convolved with decaying noise; `dark` is where its highs end, in Hz."""
    length = int(seconds * SAMPLE_RATE)
    tail = random.standard_normal((length, 2)) * 10.0 ** (-3.0 * np.arange(length) / length)[:, None]
    sos = signal.butter(1, dark, "lowpass", fs=SAMPLE_RATE, output="sos")
    tail = np.asarray(signal.sosfilt(sos, tail, axis=0))
    tail /= np.sqrt(np.sum(np.square(tail), axis=0)) + 1e-9
    echo = np.asarray(signal.fftconvolve(sound, tail, axes=0))[: len(sound)]
    return (sound * (1 - wet) + echo * wet * 1.4).astype(np.float32)


def low_pass(sound: Sound, frequency: float) -> Sound:
    """Everything above `frequency` (Hz) muffled, as through a wall or a window."""
    sos = signal.butter(2, frequency, "lowpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(signal.sosfilt(sos, sound, axis=0), dtype=np.float32)


def without_offset(sound: Sound) -> Sound:
    """Nothing below what can be heard: an offset clicks wherever a sound begins or ends."""
    sos = signal.butter(1, 15, "highpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(signal.sosfilt(sos, sound, axis=0), dtype=np.float32)
