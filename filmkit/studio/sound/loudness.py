"""How loud samples are: ITU-R BS.1770-4, gated, and true peak. Knows no file and no ffmpeg.

The finished film is measured by ffmpeg, so that nobody marks their own work; this is for getting
there without writing a file a try.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels, level

# The two filters of BS.1770-4, tables 1 and 2, at 48 kHz: the head, then the low end.
_HEAD = ([1.53512485958697, -2.69169618940638, 1.19839281085285], [1.0, -1.69065929318241, 0.73248077421585])
_LOW = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])
_BLOCK, _STEP = int(0.4 * SAMPLE_RATE), int(0.1 * SAMPLE_RATE)
_ABSOLUTE, _RELATIVE = -70.0, -10.0
_OFFSET = -0.691
OVERSAMPLED = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured over a whole sound."""

    integrated: float
    """LUFS; silence, and what is shorter than 0.4 s, is -70."""
    true_peak: float
    """dBTP; silence is -120."""


def integrated(sound: Sound) -> float:
    """Gated loudness in LUFS; -70 when there is nothing to measure."""
    powers = _block_powers(sound)
    loud = powers[_lufs(powers) > _ABSOLUTE]
    if not len(loud):
        return _ABSOLUTE
    gated = loud[_lufs(loud) > float(_lufs(np.array([loud.mean()]))[0]) + _RELATIVE]
    return float(_lufs(np.array([gated.mean()]))[0])


def momentary(sound: Sound) -> NDArray[np.float64]:
    """Loudness in LUFS of 0.4 s each, a tenth of a second apart; nothing of what is shorter."""
    return _lufs(_block_powers(sound))


def measured(sound: Sound) -> Measured:
    """Loudness and true peak."""
    peak = float(peaks(sound).max(initial=0.0))
    return Measured(integrated(sound), 20.0 * float(np.log10(max(peak, 1e-6))))


def balanced(sound: Sound, loudness: float) -> Sound:
    """`sound` at `loudness` LUFS; what is too short to measure by its power alone. Silence stays."""
    now = integrated(sound)
    if now <= _ABSOLUTE:
        return level(sound, decibels(loudness))
    return np.asarray(sound * np.float32(decibels(loudness - now)))


def peaks(sound: Sound) -> NDArray[np.float64]:
    """At each sample, the highest of both channels from it to the next, between samples too."""
    highest = np.zeros(len(sound))
    for channel in range(sound.shape[1] if len(sound) else 0):
        between = np.abs(signal.resample_poly(sound[:, channel].astype(np.float64), OVERSAMPLED, 1))
        highest = np.maximum(
            highest, between[: len(sound) * OVERSAMPLED].reshape(-1, OVERSAMPLED).max(axis=1)
        )
    return highest


def _block_powers(sound: Sound) -> NDArray[np.float64]:
    steps = len(sound) // _STEP
    if steps < _BLOCK // _STEP:
        return np.zeros(0)
    weighted = signal.lfilter(*_LOW, signal.lfilter(*_HEAD, sound.astype(np.float64), axis=0), axis=0)
    power = np.square(weighted[: steps * _STEP]).sum(axis=1).reshape(steps, _STEP).mean(axis=1)
    return np.asarray(np.lib.stride_tricks.sliding_window_view(power, _BLOCK // _STEP).mean(axis=1))


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(_OFFSET + 10.0 * np.log10(np.maximum(power, 1e-12)))
