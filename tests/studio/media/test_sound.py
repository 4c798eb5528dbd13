"""Sound out of files: exactly the samples asked for, at their places."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from scipy.io import wavfile

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.leader import write_leader
from filmkit.studio.media.process import Work
from filmkit.studio.media.sound import SAMPLE_RATE, extract_sound
from filmkit.timebase import Rate

pytestmark = pytest.mark.ffmpeg


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def clicks(path: Path, *, every: int = 4800, count: int = 10, channels: int = 2) -> Path:
    """A sample of half scale every so often."""
    samples = np.zeros((every * count, channels), np.int16)
    samples[::every] = 1 << 14
    wavfile.write(path, SAMPLE_RATE, samples)
    return path


def extracted(source: Path, out: Path, start: str, samples: int, speed: str = "1") -> NDArray[np.float64]:
    extract_sound(source, out, start=Fraction(start), samples=samples, speed=Fraction(speed), report=nothing)
    rate, data = wavfile.read(out)
    assert (rate, data.shape) == (SAMPLE_RATE, (samples, 2))
    return np.asarray(data / 2.0**31)


@pytest.mark.parametrize("start", ["0", "1/10", "0.05", "1001/24000", "0.123456"])
def test_every_sample_is_at_its_place(tmp_path: Path, start: str) -> None:
    heard = extracted(clicks(tmp_path / "a.wav"), tmp_path / "out.wav", start, 12_345)

    first = round(Fraction(start) * SAMPLE_RATE)
    expected = [at - first for at in range(0, 48_000, 4800) if first <= at < first + 12_345]
    assert np.flatnonzero(heard[:, 0]).tolist() == expected
    assert heard[expected[0], 0] == pytest.approx(0.5, abs=1e-4)


def test_past_the_end_is_silence(tmp_path: Path) -> None:
    heard = extracted(clicks(tmp_path / "a.wav"), tmp_path / "out.wav", "0.9", 20_000)

    assert np.flatnonzero(heard[:, 0]).tolist() == [0]
    assert not extracted(clicks(tmp_path / "b.wav"), tmp_path / "far.wav", "60", 480).any()


def test_one_channel_is_heard_on_both_sides(tmp_path: Path) -> None:
    heard = extracted(clicks(tmp_path / "a.wav", channels=1), tmp_path / "out.wav", "0", 9600)

    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert heard[0, 0] > 0.3


def test_a_film_without_sound_is_silent(tmp_path: Path) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(5), Rate.of(24))

    assert not extracted(clip, tmp_path / "out.wav", "0", 4800).any()


@pytest.mark.parametrize("speed", ["2", "0.8", "1/4", "5"])
def test_retimed_sound_keeps_its_pitch_and_is_exactly_as_long(tmp_path: Path, speed: str) -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(SAMPLE_RATE * 6) / SAMPLE_RATE) * 0.5
    wavfile.write(tmp_path / "a.wav", SAMPLE_RATE, np.stack([tone, tone], axis=1).astype(np.float32))

    heard = extracted(tmp_path / "a.wav", tmp_path / "out.wav", "0", 48_000, speed)[4800:43_200, 0]

    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * SAMPLE_RATE / len(heard) == pytest.approx(440, abs=3)


def test_compressed_sound_of_footage_lines_up(tmp_path: Path) -> None:
    graph = ffmpeg.input(f"file:{clicks(tmp_path / 'a.wav')}").output(
        f"file:{tmp_path / 'a.m4a'}", **{"c:a": "aac", "b:a": "256k"}
    )
    perform(graph.get_args(), Work("writing a test sound"), nothing)

    heard = extracted(tmp_path / "a.m4a", tmp_path / "out.wav", "0.05", 24_000)

    loud = np.abs(heard[:, 0])
    for at in range(2400, 24_000, 4800):
        assert int(np.argmax(loud[at - 1000 : at + 1000])) == pytest.approx(1000, abs=2)


def test_the_same_sound_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.wav", "two.wav"):
        extracted(clicks(tmp_path / "a.wav"), tmp_path / name, "0.1", 4800, "0.9")

    assert digest_of_file(tmp_path / "one.wav") == digest_of_file(tmp_path / "two.wav")


def test_what_is_no_sound_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("not a wave")

    with pytest.raises(TaskFailed, match="knife is no film, picture or sound"):
        extract_sound(
            tmp_path / "a.wav", tmp_path / "out.wav", start=Fraction(0), samples=10, speed=Fraction(1),
            report=nothing, name="knife",
        )  # fmt: skip
    assert not (tmp_path / "out.wav").exists()


def test_a_picture_can_be_silent_footage_and_no_music(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    whole: dict[str, Any] = {"start": Fraction(0), "samples": 480, "speed": Fraction(1), "report": nothing}

    extract_sound(tmp_path / "a.png", tmp_path / "out.wav", **whole)
    with pytest.raises(TaskFailed, match=r"theme\.png holds no sound"):
        extract_sound(tmp_path / "a.png", tmp_path / "no.wav", **whole, name="theme.png", silent=False)
