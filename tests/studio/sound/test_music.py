"""Music beds: mood from words, a beginning, an end, the exact length."""

import numpy as np
import pytest

from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.music import MOODS, bed, mood_of
from filmkit.studio.sound.signal import SAMPLE_RATE


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("solo piano, sparse, warm", "melancholic"),
        ("warm strings, a lullaby", "tender"),
        ("tense pulse", "tense"),
        ("a quiet determination", "hopeful"),
        ("solo piano", "calm"),
    ],
)
def test_the_mood_written_first_decides(words: str, mood: str) -> None:
    assert mood_of(words).name == mood


@pytest.mark.parametrize("mood", [mood.name for mood in MOODS])
def test_a_bed_begins_ends_and_has_exactly_its_samples(mood: str) -> None:
    samples = SAMPLE_RATE * 12 + 17
    sound = bed(mood, samples, "seed")

    assert sound.shape == (samples, 2)
    assert np.isfinite(sound).all()
    assert abs(float(sound[0, 0])) < 1e-3
    assert float(np.sqrt(np.mean(sound[-480:] ** 2))) < 1e-3
    assert integrated(sound) == pytest.approx(-21, abs=0.2)
    assert np.abs(sound).max() < 1.0
    assert np.abs(sound.mean(axis=0)).max() < 1e-3
    body = sound[SAMPLE_RATE : SAMPLE_RATE * 8].reshape(-1, SAMPLE_RATE, 2)
    assert (np.sqrt(np.mean(body**2, axis=(1, 2))) > 0.003).all(), "a hole in the music"


def test_a_bed_repeats_and_another_seed_is_another_tune() -> None:
    first, again, other = (bed("tender", SAMPLE_RATE * 8, seed) for seed in ("a", "a", "b"))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_last_chord_is_no_louder_than_the_music_before_it() -> None:
    seconds = 24
    sound = bed("calm", SAMPLE_RATE * seconds, "a").astype(np.float64)
    powers = np.sqrt(np.mean(sound.reshape(seconds, -1) ** 2, axis=1))

    assert powers[-6:].max() < 1.5 * powers[1:-6].max()


def test_a_bed_of_a_second_is_still_a_bed() -> None:
    assert bed("joyful", SAMPLE_RATE, "x").shape == (SAMPLE_RATE, 2)
