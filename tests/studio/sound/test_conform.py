"""Bought sounds in their place: the asked length and loudness, no clicks, no holes."""

import numpy as np
import pytest

from filmkit.studio.sound.conform import conformed
from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, band, random_of


def noise(seconds: float) -> Sound:
    return band(random_of("noise"), int(seconds * SAMPLE_RATE), 200, 3000) * np.float32(0.05)


@pytest.mark.parametrize("seconds", [3.0, 7.5, 31.0])
def test_music_lasts_exactly_as_long_as_is_asked(seconds: float) -> None:
    asked = int(seconds * SAMPLE_RATE) + 7
    sound = conformed(noise(8), "music", asked)

    assert sound.shape == (asked, 2)
    assert integrated(sound) == pytest.approx(-21, abs=0.3)
    assert np.abs(sound[-1]).max() < 1e-3
    body = sound[SAMPLE_RATE : -3 * SAMPLE_RATE]
    powers = np.sqrt(np.mean(body[: len(body) // 4800 * 4800].reshape(-1, 4800, 2) ** 2, axis=(1, 2)))
    if len(powers):
        assert powers.min() > 0.5 * powers.max(), "a hole, or a bump, where it is laid over itself"


def test_a_voice_keeps_its_length_without_the_silence_around_it() -> None:
    silence = np.zeros((SAMPLE_RATE, 2), np.float32)
    spoken = conformed(np.concatenate([silence, noise(2), silence]), "voice", None)

    assert 2.0 <= len(spoken) / SAMPLE_RATE < 2.1
    assert integrated(spoken) == pytest.approx(-18, abs=0.3)


def test_an_effect_has_its_own_peak_whatever_it_came_with() -> None:
    loud, quiet = (conformed(noise(1) * np.float32(gain), "effects", None) for gain in (3, 0.2))

    assert np.abs(loud).max() == pytest.approx(np.abs(quiet).max(), rel=0.05)


def test_silence_stays_silence() -> None:
    assert not np.abs(conformed(np.zeros((SAMPLE_RATE, 2), np.float32), "music", SAMPLE_RATE)).any()
