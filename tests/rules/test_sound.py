"""A sound that an author brought: heard for as long as its place is, and refused when it is none."""

from pathlib import Path

import numpy as np
import pytest

from filmkit.build.engine.rule import Job
from filmkit.digest import Json
from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from filmkit.rules.sound import EFFECT
from filmkit.studio.sound.mix import read_wav, write_wav
from filmkit.studio.sound.signal import SAMPLE_RATE, random_of


def heard(folder: Path, seconds: float, **more: Json) -> list[float]:
    """How loud each second of a place of 10 s is, filled by a recording of so many seconds."""
    source = folder / "rain.wav"
    rain = random_of("rain").standard_normal((int(seconds * SAMPLE_RATE), 2)) * 0.1
    write_wav(source, np.asarray(rain, np.float32))
    params: dict[str, Json] = {"start": "0", "speed": "1", "samples": 10 * SAMPLE_RATE, **more}
    made = EFFECT.perform(Job("film/rain", params, {"source": source}, folder, lambda fraction: None))
    sound = read_wav(made.outputs["sound"])
    assert sound.shape == (10 * SAMPLE_RATE, 2)
    return [float(np.sqrt((each**2).mean())) for each in np.split(sound, 10)]


@pytest.mark.ffmpeg
@pytest.mark.parametrize("seconds", [2.5, 10.0, 12.0])
def test_an_ambience_does_not_end_before_its_place(tmp_path: Path, seconds: float) -> None:
    assert min(heard(tmp_path, seconds, round="softly")) > 0.08


@pytest.mark.ffmpeg
def test_any_other_sound_is_heard_once(tmp_path: Path) -> None:
    loud = heard(tmp_path, 2.0)

    assert loud[1] > 0.08
    assert max(loud[3:]) == 0


def test_only_ambience_goes_round(film: Path) -> None:
    (film / "rain.wav").write_bytes(b"")
    text = (film / "film.yaml").read_text()
    music = "    theme: {prompt: calm piano, from: start, to: end}\n"
    assert music in text
    brought = "    theme: {source: rain.wav}\n  ambience:\n    rain: {source: rain.wav}\n"
    (film / "film.yaml").write_text(text.replace(music, brought))
    tasks = declare(load(film), encoder="any").tasks

    assert {task.target: task.params.get("round") for task in tasks if task.rule == "effect"} == {
        "film/ambience-rain": "softly",
        "film/music-theme": None,
        "d/sound": None,
    }
