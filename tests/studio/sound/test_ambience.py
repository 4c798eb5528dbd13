"""Ambience: words to layers, layers to sound, the same every time."""

import numpy as np
import pytest

from filmkit.studio.sound.ambience import ambience, heard
from filmkit.studio.sound.layers import LAYERS
from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.mix import Channel, mix
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
        (["traffic through the window"], {"city"}),
        (["heavy rain on a tin roof"], {"rain-on-glass"}),
        (["a candle, room tone"], {"fire", "room-tone"}),
        (["bells over the village"], {"bell", "birds"}),
        (["a river under the bridge"], {"river"}),
        (["a pan sizzles, steps in the hall"], {"kitchen", "station"}),
    ],
)
def test_words_name_their_layers(texts: list[str], layers: set[str]) -> None:
    assert {one.layer for one in heard(texts)} == layers


@pytest.mark.parametrize(
    "text",
    ["a train leaving far away", "a dining room behind glass", "the kitchen falls away", "distant bells"],
)
def test_what_is_far_away_is_muffled_however_it_is_written(text: str) -> None:
    assert heard([text])[0].muffled


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


def test_rain_is_brighter_than_the_sea_and_the_sea_than_wind() -> None:
    assert _centroid("rain") > 1.5 * _centroid("sea") > 1.5 * _centroid("wind")
    assert _centroid("birds") > 3 * _centroid("station")


PLACES = ("rain", "sea", "wind", "city street", "kitchen", "station", "birds", "fire", "footsteps", "river")


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_clean_wide_and_as_loud_as_any_other(place: str) -> None:
    sound = ambience([place], SAMPLE_RATE * 5, "lyon")

    assert integrated(sound) == pytest.approx(-24, abs=0.2)
    assert np.abs(sound).max() < 1.0
    assert np.abs(sound.mean(axis=0)).max() < 1e-4
    assert np.corrcoef(sound[:, 0], sound[:, 1])[0, 1] < 0.98


@pytest.mark.parametrize("place", ["rain", "sea", "wind", "city street", "birds", "fire", "river"])
def test_nothing_is_heard_twice(place: str) -> None:
    sound = ambience([place], SAMPLE_RATE * 8, "lyon")[:, 0].astype(np.float64)

    spectrum = np.fft.rfft(sound, 2 * len(sound))
    alike = np.fft.irfft(np.abs(spectrum) ** 2)[: len(sound)]

    assert np.abs(alike[SAMPLE_RATE // 2 :]).max() < 0.2 * alike[0]


def test_a_quiet_place_is_quiet() -> None:
    assert integrated(ambience(["a quiet room"], SAMPLE_RATE * 3, "a")) == pytest.approx(-36, abs=0.2)


def test_a_place_has_its_length_however_short() -> None:
    for samples in (0, 1, 2002, 96_001):
        assert ambience(["rain", "street"], samples, "lyon").shape == (samples, 2)


def test_two_places_meet_at_a_cut_without_a_click() -> None:
    half = SAMPLE_RATE
    overlap = SAMPLE_RATE // 4
    before, after = (ambience([place], half + overlap, place) for place in ("rain", "city street"))
    channels = [
        Channel("ambience", before, 0, half + overlap, 0.0, 0, overlap),
        Channel("ambience", after, half, half + overlap, 0.0, overlap, 4000),
    ]

    mixed = mix(channels, 2 * half + overlap)["ambience"]

    jumps = np.abs(np.diff(mixed, axis=0)).max(axis=1)
    near = jumps[half - 200 : half + overlap + 200].max()
    assert near <= max(jumps[: half - 200].max(), jumps[half + overlap + 200 :].max())
    assert np.abs(mixed[-1]).max() < 1e-4
