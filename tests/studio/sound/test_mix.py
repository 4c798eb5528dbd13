"""The mix: exact to the sample, under its ceiling, giving way to voice."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.errors import TaskFailed
from filmkit.studio.sound.ambience import ambience
from filmkit.studio.sound.mix import Channel, mix, read_wav, write_wav
from filmkit.studio.sound.music import bed
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound
from filmkit.studio.sound.speech.installed import MURMUR
from filmkit.studio.sound.speech.speaker import speaker_for
from filmkit.studio.sound.speech.spoken import Text, spoken


def ones(samples: int, value: float = 0.5) -> Sound:
    return np.full((samples, 2), value, np.float32)


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 900), st.integers(1, 900), st.integers(1, 1000))
def test_a_sound_stands_on_exactly_its_samples(start: int, length: int, samples: int) -> None:
    stem = mix([Channel("effects", ones(length), start, length, 0.0, 0, 0)], samples)["effects"]

    heard = np.flatnonzero(stem[:, 0])
    assert len(stem) == samples
    assert heard.tolist() == list(range(min(start, samples), min(start + length, samples)))


def test_neighbours_that_overlap_by_their_fades_keep_the_loudness() -> None:
    random = np.random.default_rng(1)
    noise = [random.standard_normal((30_000, 2)).astype(np.float32) * 0.1 for _ in range(2)]
    channels = [
        Channel("ambience", noise[0], 0, 30_000, 0.0, 0, 10_000),
        Channel("ambience", noise[1], 20_000, 30_000, 0.0, 10_000, 0),
    ]

    stem = mix(channels, 50_000)["ambience"]

    powers = np.sqrt(np.mean(stem.reshape(50, 1000, 2) ** 2, axis=(1, 2)))
    assert powers.min() > 0.085
    assert powers.max() < 0.115


def test_music_gives_way_to_voice_and_comes_back() -> None:
    voice = Channel("voice", ones(SAMPLE_RATE, 0.1), 2 * SAMPLE_RATE, SAMPLE_RATE, 0.0, 0, 0)
    music = Channel("music", ones(6 * SAMPLE_RATE), 0, 6 * SAMPLE_RATE, 0.0, 0, 0, duck=9.0)

    stem = mix([voice, music], 6 * SAMPLE_RATE)["music"][:, 0]

    assert stem[SAMPLE_RATE] == pytest.approx(0.5, abs=1e-3)
    assert stem[int(2.5 * SAMPLE_RATE)] == pytest.approx(0.5 * 10 ** (-9 / 20), rel=1e-3)
    assert stem[5 * SAMPLE_RATE] == pytest.approx(0.5, abs=1e-3)


def test_nothing_masks_the_voice(tmp_path: Path) -> None:
    """Measured where speech is understood, 300 to 3400 Hz, with music and a room at their usual gains."""
    seconds = 5
    text = Text("Never measure. Listen to what the pot is telling you.", "en", 4.0, 4.0)
    voice = spoken(text, speaker_for("ann", "a woman of forty"), by=MURMUR, folder=tmp_path)
    samples = seconds * SAMPLE_RATE
    channels = [
        Channel("voice", voice, SAMPLE_RATE // 2, samples, 0.0, 0, 0),
        Channel("music", bed("hopeful", samples, "x"), 0, samples, 0.0, 0, 0, duck=9.0),
        Channel("ambience", ambience(["a busy restaurant"], samples, "x"), 0, samples, -6.0, 0, 0, duck=4.0),
    ]

    stems = mix(channels, samples)
    said = slice(SAMPLE_RATE, 4 * SAMPLE_RATE)
    rest = (stems["music"] + stems["ambience"])[said]

    assert _in_speech(stems["voice"][said]) > 10 ** (9 / 20) * _in_speech(rest)


def _in_speech(sound: Sound) -> float:
    power = np.abs(np.fft.rfft(sound.sum(axis=1))) ** 2
    pitch = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    return float(np.sqrt(power[(pitch > 300) & (pitch < 3400)].sum()))


def test_silence_around_a_voice_makes_nothing_give_way() -> None:
    said = np.concatenate([ones(SAMPLE_RATE, 0.0), ones(SAMPLE_RATE, 0.1), ones(4 * SAMPLE_RATE, 0.0)])
    voice = Channel("voice", said, 0, len(said), 0.0, 0, 0)
    music = Channel("music", ones(6 * SAMPLE_RATE), 0, 6 * SAMPLE_RATE, 0.0, 0, 0, duck=9.0)

    stem = mix([voice, music], 6 * SAMPLE_RATE)["music"][:, 0]

    assert stem[SAMPLE_RATE // 2] == pytest.approx(0.5, abs=1e-3)
    assert stem[4 * SAMPLE_RATE] == pytest.approx(0.5, abs=1e-3)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    sound = (np.random.default_rng(3).uniform(-1, 1, (1000, 2))).astype(np.float32)

    write_wav(tmp_path / "a.wav", sound)

    assert np.abs(read_wav(tmp_path / "a.wav") - sound).max() < 1e-6


def test_a_broken_sound_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"not a wave")

    with pytest.raises(TaskFailed, match="cannot be read"):
        read_wav(tmp_path / "a.wav")
