"""Ambience: words to layers, layers to sound, the same every time."""

import numpy as np
import pytest

from filmkit.studio.sound.ambience import ambience, heard
from filmkit.studio.sound.layers import LAYERS
from filmkit.studio.sound.signal import SAMPLE_RATE, level, random_of


@pytest.mark.parametrize(
    ("texts", "layers"),
    [
        (["rain on glass, a muffled dining room"], {"rain-on-glass", "dining", "room-tone"}),
        (["", "an empty station at 4 am"], {"station"}),
        (["heels on marble, an echo", "station hall"], {"footsteps"}),
        (["a quiet room", "", "rain"], {"room-tone", "rain"}),
        (["no rain, only wind"], {"wind"}),
        ([""], {"room-tone"}),
        (["waves on a stony beach"], {"sea"}),
    ],
)
def test_words_name_their_layers(texts: list[str], layers: set[str]) -> None:
    assert {one.layer for one in heard(texts)} == layers


def test_what_is_behind_a_wall_is_muffled_and_softer() -> None:
    near, far = heard(["a dining room"])[0], heard(["a muffled dining room"])[0]

    assert (near.muffled, far.muffled) == (False, True)
    assert far.gain < near.gain


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_every_layer_sounds_on_both_sides_and_repeats(name: str) -> None:
    first, second = (LAYERS[name](random_of("seed", name), SAMPLE_RATE * 3) for _ in range(2))

    assert np.array_equal(first, second)
    assert first.shape == (SAMPLE_RATE * 3, 2)
    assert np.isfinite(first).all()
    assert (np.sqrt(np.mean(first**2, axis=0)) > 1e-3).all()


def _centroid(name: str) -> float:
    spectrum = np.abs(np.fft.rfft(level(LAYERS[name](random_of("s"), SAMPLE_RATE * 4))[:, 0])) ** 2
    frequencies = np.fft.rfftfreq(SAMPLE_RATE * 4, 1 / SAMPLE_RATE)
    return float((spectrum * frequencies).sum() / spectrum.sum())


def test_rain_is_bright_behind_glass_it_is_dull_and_a_city_rumbles() -> None:
    assert _centroid("rain") > 2 * _centroid("rain-on-glass") > 2 * _centroid("city")


def test_a_place_has_its_length_and_its_loudness() -> None:
    sound = ambience(["rain", "street"], 96_001, "lyon")

    assert sound.shape == (96_001, 2)
    assert 20 * np.log10(np.sqrt(np.mean(sound**2))) == pytest.approx(-26, abs=0.1)
