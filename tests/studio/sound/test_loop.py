"""A short recording fills its place: no silence, no jump, no dip where it goes round."""

import numpy as np
import pytest

from filmkit.studio.sound.loop import going_round
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, random_of


def noise(seconds: float) -> Sound:
    """Wind, more or less: noise of one loudness."""
    random = random_of("wind")
    return (random.standard_normal((int(seconds * SAMPLE_RATE), 2)) * 0.1).astype(np.float32)


def test_a_recording_that_is_long_enough_is_cut() -> None:
    sound = noise(3)

    assert np.array_equal(going_round(sound, 2 * SAMPLE_RATE), sound[: 2 * SAMPLE_RATE])
    assert np.array_equal(going_round(sound, len(sound)), sound)


@pytest.mark.parametrize("seconds", [0.05, 0.7, 4.0, 11.0])
def test_a_shorter_one_is_equally_loud_all_the_way(seconds: float) -> None:
    sound = noise(seconds)
    whole = going_round(sound, 20 * SAMPLE_RATE)
    blocks = whole[: len(whole) // 4800 * 4800].reshape(-1, 4800, 2)
    loud = np.sqrt((blocks.astype(np.float64) ** 2).mean(axis=(1, 2)))

    assert whole.shape == (20 * SAMPLE_RATE, 2)
    assert whole.dtype == np.float32
    assert loud.min() > 0.08
    assert loud.max() < 0.125


def test_it_begins_with_the_recording_itself() -> None:
    sound = noise(4)

    assert np.array_equal(going_round(sound, 10 * SAMPLE_RATE)[: 3 * SAMPLE_RATE], sound[: 3 * SAMPLE_RATE])


def test_a_join_does_not_click() -> None:
    time = np.arange(int(2.3 * SAMPLE_RATE)) / SAMPLE_RATE
    hum = np.repeat((0.3 * np.sin(2 * np.pi * 100 * time)).astype(np.float32)[:, None], 2, axis=1)
    whole = going_round(hum, 12 * SAMPLE_RATE)
    steepest = np.abs(np.diff(hum[:, 0])).max()

    assert np.abs(np.diff(whole[:, 0])).max() < 1.6 * steepest


def test_nothing_recorded_is_silence() -> None:
    assert not going_round(noise(0), 100).any()
    assert len(going_round(noise(0), 100)) == 100
