"""Foley: every sound there is, clean at both ends, no louder than it says, the same every time."""

import numpy as np
import pytest

from filmkit.studio.sound.foley.foley import foley
from filmkit.studio.sound.foley.words import EFFECTS
from filmkit.studio.sound.loudness import measured
from filmkit.studio.sound.signal import SAMPLE_RATE


@pytest.mark.parametrize("name", [effect.name for effect in EFFECTS])
def test_a_sound_is_heard_and_clicks_nowhere(name: str) -> None:
    (effect,) = [each for each in EFFECTS if each.name == name]
    sound = foley(name, None, "seed")

    assert np.isfinite(sound).all()
    assert 0.2 < len(sound) / SAMPLE_RATE < 12
    peak = float(np.abs(sound).max())
    assert 10 ** ((effect.loud - 8) / 20) < peak <= 10 ** ((effect.loud + 0.1) / 20)
    assert np.abs(sound[0]).max() < 0.01
    assert np.abs(sound[-1]).max() < 1e-4
    assert abs(float(sound.mean())) < 1e-3
    first = int(np.flatnonzero(np.abs(sound).max(axis=1) > 0.03 * peak)[0])
    assert first < (1.2 if name == "riser" else 0.5) * SAMPLE_RATE, "it begins late"


def test_a_sound_is_as_long_as_is_asked_and_repeats() -> None:
    asked = SAMPLE_RATE * 3 + 17

    first, again, other = (foley("applause", asked, seed) for seed in ("a", "a", "b"))

    assert first.shape == (asked, 2)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert measured(first[SAMPLE_RATE:]).integrated > -45, "it goes on for as long as is asked"


def test_what_is_named_thrice_happens_thrice() -> None:
    sound = np.abs(foley("three knocks", None, "x")).max(axis=1)
    frames = sound[: len(sound) // 480 * 480].reshape(-1, 480).max(axis=1)
    loud = frames > 0.3 * frames.max()

    assert int(np.sum(loud[1:] & ~loud[:-1]) + loud[0]) == 3


def test_what_is_far_is_duller_and_quieter() -> None:
    near, far = (foley(f"{word} thunder", SAMPLE_RATE * 4, "x") for word in ("near", "distant"))

    assert measured(far).integrated < measured(near).integrated - 6
    assert _high(far) < 0.5 * _high(near)


def _high(sound: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]") -> float:
    power = np.abs(np.fft.rfft(sound[:, 0])) ** 2
    return float(power[np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE) > 1000].sum() / power.sum())
