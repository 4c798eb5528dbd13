"""A recording that is shorter than its place goes round, and nobody hears where. Knows no film."""

import numpy as np

from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, silence

JOIN = SAMPLE_RATE
"""Samples over which the end goes into the beginning: a second, or a third of a shorter recording."""


def going_round(sound: Sound, samples: int) -> Sound:
    """`sound` for as long as `samples`: cut when it is longer, else over and over with soft joins.

    The two sides of a join are other moments of the place, so they are mixed by their power: mixed by
    their height, each join would be heard as a dip.
    """
    length = len(sound)
    if length >= samples or not length:
        return sound[:samples] if length else silence(samples)
    join = min(JOIN, length // 3)
    rising = np.sin(np.linspace(0, np.pi / 2, join, dtype=np.float64))[:, None]
    piece = sound.copy()
    piece[:join] *= rising
    piece[length - join :] *= rising[::-1]
    whole = silence(samples)
    for start in range(0, samples, length - join):
        left = min(length, samples - start)
        whole[start : start + left] += piece[:left]
    whole[:join] = sound[:join]  # the film begins with the recording itself
    return whole
