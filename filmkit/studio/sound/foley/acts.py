"""Which acts of people are heard, and as what. Knows no words of a film and no figures.

Quiet by design: this is what is laid under a picture that has no sound of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.sound.foley import steps
from filmkit.studio.sound.foley.makers import MAKERS
from filmkit.studio.sound.foley.materials import Mono
from filmkit.studio.sound.signal import (
    SAMPLE_RATE,
    Sound,
    decibels,
    random_of,
    room,
    silence,
    without_offset,
)

GOING_ON: Mapping[str, tuple[str, float]] = {
    "write": ("pen", -30),
    "type": ("typing", -27),
    "pour": ("pours", -26),
    "eat": ("cutlery", -28),
    "stir": ("cutlery", -29),
    "read": ("page", -30),
    "plate": ("cutlery", -29),
    "wipe": ("cloth", -29),
    "drink": ("cup", -26),
    "fold": ("cloth", -28),
    "drive": ("engine", -28),
}
"""By the name of an act: its sound, and its peak in dBFS. Those that happen once come at once."""
_STEP, _STRIKE = -22.0, -22.0
_ONCE = frozenset({"cup", "page", "cloth"})


@dataclass(frozen=True, slots=True)
class Strike:
    """A step, or a blow of the knife."""

    at: float
    kind: str
    who: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """An act that goes on."""

    act: str
    start: float
    end: float


def under_picture(
    strikes: Sequence[Strike], stretches: Sequence[Stretch], ground: str, samples: int, seed: str
) -> Sound:
    """`samples` of what is done: each touch on its moment, each act for as long as it goes on."""
    dry = np.zeros(samples, np.float32)
    for strike in strikes:
        random = random_of(seed, strike.kind, strike.who, f"{strike.at:.3f}")
        if strike.kind == "step":
            heavy = 1 + 0.08 * (strike.who % 3)
            _lay(dry, steps.step(random, ground, heavy=heavy), strike.at, _STEP)
        else:
            _lay(dry, MAKERS["knife"](random, 0), strike.at - 0.045, _STRIKE)
    for stretch in stretches:
        if stretch.act not in GOING_ON or stretch.end - stretch.start < 0.4:
            continue
        name, loud = GOING_ON[stretch.act]
        random = random_of(seed, name, f"{stretch.start:.1f}")
        length = stretch.end - stretch.start
        start = stretch.start + (min(1.0, length * 0.3) if name in _ONCE else 0.0)
        _lay(dry, MAKERS[name](random, length)[: int(length * SAMPLE_RATE)], start, loud)
    if not np.abs(dry).any():
        return silence(samples)
    pair = np.repeat(dry[:, None], 2, axis=1)
    return without_offset(room(pair, 0.5, 0.15, random_of(seed, "room"), dark=5000))


def _lay(track: Mono, sound: Mono, at: float, loud: float) -> None:
    peak = float(np.abs(sound).max(initial=0.0))
    start = max(0, int(at * SAMPLE_RATE))
    end = min(len(track), start + len(sound))
    if peak > 0 and end > start:
        track[start:end] += sound[: end - start] * np.float32(decibels(loud) / peak)
