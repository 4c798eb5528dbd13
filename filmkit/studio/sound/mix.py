"""The mix: every sound at its place, to the sample, with gains, fades and ducking. Knows no film.

Promise: the mix has exactly the samples asked for, and each sound starts on exactly its sample.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile

from filmkit.errors import TaskFailed
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels, silence

_ATTACK, _RELEASE = 0.15, 0.5
"""Seconds a duck takes to go down and to come back."""
_SILENT = 10 ** (-50 / 20)
"""What stays below it is no voice."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One sound in the mix; all positions in samples."""

    track: str
    sound: Sound
    start: int
    length: int
    gain: float
    """dB."""
    fade_in: int
    fade_out: int
    duck: float = 0.0
    """dB it gives way to voice."""


def mix(channels: Sequence[Channel], samples: int) -> dict[str, Sound]:
    """The stems, one a track, each `samples` long; their sum is the mix."""
    voice = _voice_curve(channels, samples)
    stems: dict[str, Sound] = {}
    for channel in channels:
        stem = stems.setdefault(channel.track, silence(samples))
        end = min(samples, channel.start + channel.length, channel.start + len(channel.sound))
        if end <= channel.start:
            continue
        length = end - channel.start
        gain = _fades(length, channel) * decibels(channel.gain)
        if channel.duck and voice is not None:
            gain = gain * decibels(-1) ** (voice[channel.start : end] * channel.duck)
        stem[channel.start : end] += channel.sound[:length] * gain[:, None].astype(np.float32)
    return stems


def _fades(length: int, channel: Channel) -> NDArray[np.float64]:
    """Equal-power fades: two neighbours that overlap by their fades keep the loudness."""
    gain = np.ones(length)
    if channel.fade_in:
        ramp = np.sin(np.arange(min(channel.fade_in, length)) / channel.fade_in * np.pi / 2)
        gain[: len(ramp)] *= ramp
    if channel.fade_out:
        count = min(channel.fade_out, length)
        gain[length - count :] *= np.cos(np.arange(1, count + 1) / channel.fade_out * np.pi / 2)
    return gain


def _voice_curve(channels: Sequence[Channel], samples: int) -> NDArray[np.float64] | None:
    """1 where somebody speaks, 0 elsewhere, with soft shoulders; None without a voice."""
    spoken = [channel for channel in channels if channel.track == "voice"]
    if not spoken:
        return None
    curve = np.zeros(samples)
    for channel in spoken:
        start, end = _heard(channel)
        if end <= start:
            continue
        first = max(0, start - int(_ATTACK * SAMPLE_RATE))
        time = np.arange(first, min(samples, end + int(_RELEASE * SAMPLE_RATE)))
        down = np.clip((time - start) / (_ATTACK * SAMPLE_RATE) + 1, 0, 1)
        up = np.clip((end - time) / (_RELEASE * SAMPLE_RATE) + 1, 0, 1)
        part = curve[first : first + len(time)]
        np.maximum(part, np.minimum(down, up), out=part)
    return curve


def _heard(channel: Channel) -> tuple[int, int]:
    """From its first to its last sound: silence around a voice makes nothing give way."""
    sound = channel.sound[: channel.length]
    loud = np.flatnonzero(np.abs(sound).max(axis=1) > _SILENT) if len(sound) else np.zeros(0, np.intp)
    if not len(loud):
        return channel.start, channel.start
    return channel.start + int(loud[0]), channel.start + int(loud[-1]) + 1


def write_wav(path: Path, sound: Sound) -> None:
    """48 kHz stereo PCM, 24 bits in 32: what is between the tracks stays exact."""
    clipped = np.clip(sound.astype(np.float64), -1.0, 1.0 - 2.0**-23)
    wavfile.write(path, SAMPLE_RATE, np.asarray(np.round(clipped * 2.0**31), np.int32))


def read_wav(path: Path, *, start: int = 0, end: int | None = None) -> Sound:
    """A WAV of ours, or its samples from `start` to before `end`, as float32 stereo. Raises TaskFailed when
    it is anything else."""
    try:
        rate, data = wavfile.read(path, mmap=end is not None)
    except (ValueError, OSError) as error:
        raise TaskFailed(f"a sound of this build cannot be read: {error}") from error
    if rate != SAMPLE_RATE or data.ndim != 2 or data.shape[1] != 2:
        raise TaskFailed(f"a sound of this build has {rate} Hz and shape {data.shape}, not 48 kHz stereo")
    data = data[start:end]
    if data.dtype == np.float32:
        return np.array(data)
    return np.asarray(data / float(np.iinfo(data.dtype).max + 1), np.float32)
