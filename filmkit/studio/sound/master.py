"""The mix brought to its loudness under its ceiling. Knows no tracks and no film.

Promise: within 0.2 LU of what is asked, wherever that can be had under the ceiling; silence stays
silence; the same mix gives the same samples.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, signal

from filmkit.studio.sound.loudness import Measured, integrated, measured, peaks
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels

_LOOKAHEAD = int(0.005 * SAMPLE_RATE)
_TRIES = 8
_CLOSE = 0.1
"""LU at which it is close enough."""
_SILENT = -60.0
"""LUFS. What is quieter is silence, and silence is not made louder."""
_LOUDEST = 12.0
"""dB of gain at most, over what brings the mix to its loudness without a limiter: past this, more
gain is distortion."""


def master(
    sound: Sound, loudness: float, ceiling: float, report: Callable[[float], None]
) -> tuple[Sound, Measured]:
    """`sound` at `loudness` LUFS with no true peak over `ceiling` dBTP, and what it then measures.

    A sound too short to have a loudness is only kept under the ceiling.
    """
    before = integrated(sound)
    highest = peaks(sound)
    finished = _under(sound, highest, 1.0, decibels(ceiling))
    if before > _SILENT:
        # The limiter takes some loudness with the peaks it takes; the next try gives it back.
        gain, now = loudness - before, before
        most = gain + _LOUDEST
        for step in range(_TRIES):
            finished = _under(sound, highest, decibels(gain), decibels(ceiling))
            now = integrated(finished)
            report((step + 1) / _TRIES)
            if abs(now - loudness) <= _CLOSE or gain >= most:
                break
            gain = min(most, gain + loudness - now)
    return finished, measured(finished)


def limit(sound: Sound, ceiling: float) -> Sound:
    """Keep the true peak under `ceiling` dBTP, with look-ahead, gain only where needed."""
    return _under(sound, peaks(sound), 1.0, decibels(ceiling))


def _under(sound: Sound, highest: NDArray[np.float64], gain: float, top: float) -> Sound:
    """`sound` times `gain`, its `highest` peaks held under `top`."""
    if not len(sound) or highest.max() * gain <= top:
        return sound if gain == 1.0 else np.asarray(sound * np.float32(gain))
    needed = np.minimum(1.0, top / np.maximum(highest * gain, 1e-9))
    window = 2 * _LOOKAHEAD + 1
    held = ndimage.minimum_filter1d(needed, window, mode="nearest")
    kernel = np.hanning(window + 2)[1:-1]
    padded = np.pad(held, _LOOKAHEAD, mode="edge")
    smooth = np.asarray(signal.fftconvolve(padded, kernel / kernel.sum(), "valid"))
    return np.asarray(sound * (np.minimum(smooth, 1.0) * gain)[:, None], np.float32)
