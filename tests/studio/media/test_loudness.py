"""How loud a file is, by the standard's own signals."""

from pathlib import Path

import numpy as np
import pytest
from scipy.io import wavfile

from filmkit.errors import TaskFailed
from filmkit.studio.media.loudness import measure

pytestmark = pytest.mark.ffmpeg


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def tone(path: Path, level: float, seconds: float = 3.0) -> Path:
    wave = np.sin(2 * np.pi * 997 * np.arange(int(seconds * 48_000)) / 48_000) * 10 ** (level / 20)
    wavfile.write(path, 48_000, np.stack([wave, wave], axis=1).astype(np.float32))
    return path


@pytest.mark.parametrize("level", [-33.0, -20.0, -3.0])
def test_a_tone_is_as_loud_as_its_level(tmp_path: Path, level: float) -> None:
    heard = measure(tone(tmp_path / "a.wav", level), report=nothing)

    assert heard.integrated == pytest.approx(level, abs=0.1)
    assert heard.true_peak == pytest.approx(level, abs=0.15)


@pytest.mark.parametrize(("level", "seconds"), [(-200.0, 1.0), (-20.0, 0.1)])
def test_silence_and_what_is_too_short_have_no_loudness(tmp_path: Path, level: float, seconds: float) -> None:
    assert measure(tone(tmp_path / "a.wav", level, seconds), report=nothing).integrated <= -70


def test_what_holds_no_sound_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("x")

    with pytest.raises(TaskFailed, match="the sound to be measured is no film, picture or sound"):
        measure(tmp_path / "a.wav", report=nothing)
