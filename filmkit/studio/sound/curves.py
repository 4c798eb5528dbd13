"""Sound as something to look at: its outline, and how loud it is as time goes by. Knows no page."""

import numpy as np

from filmkit.studio.sound.loudness import momentary
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound

_SHORT_TERM = 27
"""Steps of 0.1 s that, with the 0.4 s of the block they end with, make the 3 s of EBU R128."""


def outline(sound: Sound, per_second: int) -> bytes:
    """The highest sample of each stretch, `per_second` of them a second, from 0 to 255."""
    step = SAMPLE_RATE // per_second
    whole = -(-len(sound) // step)
    padded = np.zeros(whole * step, np.float32)
    padded[: len(sound)] = np.abs(sound).max(axis=1, initial=0.0)
    highest = padded.reshape(whole, step).max(axis=1) if whole else np.zeros(0, np.float32)
    return np.asarray(np.clip(np.round(highest * 255), 0, 255), np.uint8).tobytes()


def short_term(sound: Sound) -> list[float]:
    """Loudness in LUFS of the 3 s before each tenth of a second, from the first 0.4 s on; a beginning
    is measured over what there is of it. Silence is -70."""
    power = 10.0 ** (momentary(sound) / 10.0)
    total = np.concatenate([[0.0], np.cumsum(power)])
    last = np.arange(1, len(total))
    first = np.maximum(0, last - _SHORT_TERM)
    mean = (total[last] - total[first]) / (last - first)
    return [max(-70.0, round(float(each), 1)) for each in 10.0 * np.log10(np.maximum(mean, 1e-12))]
