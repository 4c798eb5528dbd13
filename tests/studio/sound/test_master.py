"""The mix at its loudness, under its ceiling; silence stays silence."""

import functools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy import signal

from filmkit.studio.media.loudness import measure
from filmkit.studio.sound.ambience import ambience
from filmkit.studio.sound.loudness import integrated, measured
from filmkit.studio.sound.master import limit, master
from filmkit.studio.sound.mix import write_wav
from filmkit.studio.sound.music import bed
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, decibels, silence


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def tone(seconds: float, level: float) -> Sound:
    """997 Hz in both channels at `level` dBFS: what BS.1770 calibrates with."""
    wave = np.sin(2 * np.pi * 997 * np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE) * decibels(level)
    return np.repeat(wave[:, None], 2, axis=1).astype(np.float32)


def bursts(seconds: float, every: float) -> Sound:
    """Hard attacks with near silence between them."""
    random = np.random.default_rng(4)
    sound = (random.standard_normal((int(seconds * SAMPLE_RATE), 2)) * 1e-4).astype(np.float32)
    for at in range(4800, len(sound) - 2400, int(every * SAMPLE_RATE)):
        attack = random.standard_normal((2400, 2)) * np.exp(-np.arange(2400) / 200)[:, None]
        sound[at : at + 2400] += attack.astype(np.float32)
    return sound


SOUNDS: dict[str, Callable[[], Sound]] = {
    "rain": lambda: ambience(["rain"], SAMPLE_RATE * 6, "a"),
    "music": lambda: bed("tender", SAMPLE_RATE * 8, "a"),
    "footsteps": lambda: ambience(["footsteps"], SAMPLE_RATE * 6, "a"),
    "a clock": lambda: ambience(["a clock ticks"], SAMPLE_RATE * 6, "a"),
    "very quiet": lambda: ambience(["quiet"], SAMPLE_RATE * 5, "a") * np.float32(0.1),
    "far too loud": lambda: (
        np.random.default_rng(1).standard_normal((SAMPLE_RATE * 4, 2)).astype(np.float32) * 3
    ),
    "one second": lambda: tone(1.0, -30),
}


@functools.cache
def heard(name: str) -> Sound:
    """One of them, made once."""
    return SOUNDS[name]()


def test_a_full_tone_measures_what_the_standard_says() -> None:
    assert integrated(tone(5, -20)) == pytest.approx(-20.0, abs=0.05)


@pytest.mark.ffmpeg
@pytest.mark.parametrize("name", ["rain", "music", "a clock", "one second"])
def test_our_meter_agrees_with_ebur128(tmp_path: Path, name: str) -> None:
    sound = heard(name)
    sound = sound * np.float32(0.5 / np.abs(sound).max())
    write_wav(tmp_path / "a.wav", sound)

    ours, theirs = measured(sound), measure(tmp_path / "a.wav", report=nothing)

    assert ours.integrated == pytest.approx(theirs.integrated, abs=0.11)
    assert ours.true_peak == pytest.approx(theirs.true_peak, abs=0.3)


@pytest.mark.parametrize("wanted", [-23.0, -14.0])
@pytest.mark.parametrize("name", sorted(SOUNDS))
def test_any_film_comes_to_its_loudness_under_its_ceiling(name: str, wanted: float) -> None:
    sound = heard(name)
    finished, now = master(sound, wanted, -1.5, nothing)

    assert finished.shape == sound.shape
    assert now.integrated == pytest.approx(wanted, abs=0.5)
    assert now.true_peak <= -1.3


def test_a_few_hard_claps_are_left_softer_rather_than_crushed() -> None:
    claps = bursts(6, 0.7)

    finished, now = master(claps, -14, -1.5, nothing)

    assert -1.8 < now.true_peak <= -1.3
    assert now.integrated < -20
    quiet_before, quiet_after = (np.abs(sound[24_000:33_000]).mean() for sound in (claps, finished))
    assert quiet_after < quiet_before * decibels(-14 - integrated(claps) + 12.1)


def test_silence_stays_silence() -> None:
    finished, now = master(silence(SAMPLE_RATE * 2), -14, -1.5, nothing)

    assert not finished.any()
    assert (now.integrated, now.true_peak) == (-70.0, -120.0)


def test_what_is_too_short_to_have_a_loudness_is_kept_under_the_ceiling() -> None:
    finished, now = master(tone(0.3, 6), -14, -1.5, nothing)

    assert now.integrated == -70.0
    assert now.true_peak <= -1.4
    quiet, _ = master(tone(0.3, -30), -14, -1.5, nothing)
    assert np.array_equal(quiet, tone(0.3, -30))
    assert master(silence(0), -14, -1.5, nothing)[0].shape == (0, 2)
    assert finished.any()


def test_the_limiter_holds_the_true_peak_and_leaves_quiet_sound_alone() -> None:
    random = np.random.default_rng(2)
    loud = (random.standard_normal((SAMPLE_RATE, 2)) * 0.5).astype(np.float32)
    quiet = loud * 0.05

    limited = limit(loud, -1.0)

    peak = np.abs(signal.resample_poly(limited.astype(np.float64), 4, 1, axis=0)).max()
    assert 20 * np.log10(peak) <= -0.9
    assert limit(quiet, -1.0) is quiet


def test_the_same_mix_gives_the_same_samples() -> None:
    first, again = (master(heard("a clock"), -14, -1.5, nothing)[0] for _ in range(2))

    assert np.array_equal(first, again)
