"""A sound that somebody else made, fitted to its place: cut or played on, faded, levelled. Knows no film.

Promise: exactly the samples that are asked for; the same sound gives the same samples.
"""

import numpy as np

from filmkit.studio.sound.loudness import balanced
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels, without_offset

LOUDNESS = {"voice": -18.0, "music": -21.0, "ambience": -24.0}
"""LUFS, as what is made here has."""
_EFFECT_PEAK = -9.0
_ENDING = 2.5
"""Seconds over which music that goes on for longer dies away."""
_OVERLAP = 1.5
"""Seconds by which what is too short is laid over itself."""
_SILENT = 10 ** (-56 / 20)


def conformed(sound: Sound, heard: str, samples: int | None) -> Sound:
    """`sound` as voice, music, effects or ambience; `samples` left out keeps its own length."""
    sound = _trimmed(without_offset(sound)) if heard in ("voice", "effects") else without_offset(sound)
    if samples is not None:
        sound = _lasting(sound, samples, heard)
    if heard == "effects":
        peak = float(np.abs(sound).max(initial=0.0))
        return sound * np.float32(decibels(_EFFECT_PEAK) / peak) if peak > _SILENT else sound
    return _under_full_scale(balanced(sound, LOUDNESS[heard]))


def _trimmed(sound: Sound) -> Sound:
    """Without the silence around it."""
    heard = np.flatnonzero(np.abs(sound).max(axis=1) > _SILENT) if len(sound) else np.zeros(0, np.intp)
    if not len(heard):
        return sound[:0]
    return sound[max(0, int(heard[0]) - 240) : int(heard[-1]) + 2400]


def _lasting(sound: Sound, samples: int, heard: str) -> Sound:
    """Cut with an ending, or laid over itself until it is long enough; an effect only ends."""
    if heard == "effects" or not len(sound):
        ended = np.pad(sound[:samples], ((0, max(0, samples - len(sound))), (0, 0)))
        return _ended(ended, 0.05) if len(sound) > samples else ended
    if len(sound) >= samples:
        return _ended(sound[:samples].copy(), _ENDING if heard == "music" else 0.05)
    return _ended(_played_on(sound, samples), _ENDING if heard == "music" else 0.05)


def _played_on(sound: Sound, samples: int) -> Sound:
    overlap = min(int(_OVERLAP * SAMPLE_RATE), len(sound) // 3)
    ramp = np.sin(np.arange(overlap) / max(1, overlap) * np.pi / 2).astype(np.float32)[:, None]
    total = np.zeros((samples, 2), np.float32)
    step, at = len(sound) - overlap, 0
    while at < samples:
        piece = sound.copy()
        if at and overlap:
            piece[:overlap] *= ramp
        if at + step < samples and overlap:
            piece[-overlap:] *= ramp[::-1]
        end = min(samples, at + len(piece))
        total[at:end] += piece[: end - at]
        at += max(1, step)
    return total


def _ended(sound: Sound, seconds: float) -> Sound:
    count = min(len(sound) // 2, int(seconds * SAMPLE_RATE))
    if count:
        sound[-count:] *= np.cos(np.linspace(0, np.pi / 2, count)).astype(np.float32)[:, None]
    return sound


def _under_full_scale(sound: Sound) -> Sound:
    peak = float(np.abs(sound).max(initial=0.0))
    return sound * np.float32(0.99 / peak) if peak > 0.99 else sound
