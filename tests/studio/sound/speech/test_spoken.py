"""Spoken texts: murmured without a synthesiser, spoken with one, levelled, whole, in time."""

import importlib.util
import time
from pathlib import Path

import numpy as np
import pytest

from filmkit.film.timeline.speech import said_in
from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound
from filmkit.studio.sound.speech.installed import MURMUR, place, synthesiser
from filmkit.studio.sound.speech.speaker import speaker_for
from filmkit.studio.sound.speech.spoken import LOUDNESS, Text, spoken

LINE = "Never measure. Listen to what the pot is telling you, and wait."
WOMAN = speaker_for("grandmother", "a small woman of eighty")
needs_synthesiser = pytest.mark.skipif(
    importlib.util.find_spec("espeakng_loader") is None, reason="espeakng-loader is an extra: filmkit[voice]"
)


def said(tmp_path: Path, by: str, room: float = 10.0, language: str = "en") -> Sound:
    return spoken(Text(LINE, language, float(said_in(LINE)), room), WOMAN, by=by, folder=tmp_path)


def test_a_murmur_is_as_long_as_speaking_and_pauses_where_a_speaker_would(tmp_path: Path) -> None:
    sound = said(tmp_path, MURMUR)

    assert len(sound) / SAMPLE_RATE == pytest.approx(float(said_in(LINE)) + 0.25, abs=0.05)
    assert integrated(sound) == pytest.approx(LOUDNESS, abs=0.2)
    assert np.abs(sound).max() < 1.0
    assert np.abs(sound[[0, -1]]).max() < 1e-3
    frames = np.abs(sound[: len(sound) // 2400 * 2400, 0]).reshape(-1, 2400).max(axis=1)
    first = frames[6 : len(frames) // 2]
    assert first.min() < 0.1 * frames.max(), "no breath after the first sentence"


def test_a_murmur_repeats_and_hurries_where_there_is_little_room(tmp_path: Path) -> None:
    unhurried, again, hurried = (said(tmp_path, MURMUR, room) for room in (10.0, 10.0, 3.0))

    assert np.array_equal(unhurried, again)
    assert len(hurried) < 0.85 * len(unhurried)


def test_which_synthesiser_is_installed_is_said_without_loading_it() -> None:
    assert (synthesiser() == MURMUR) is not place().exists()


@needs_synthesiser
def test_a_line_is_spoken_the_same_every_time_and_in_its_room(tmp_path: Path) -> None:
    by = synthesiser()
    first, hurried = (said(tmp_path, by, room) for room in (10.0, 3.5))
    time.sleep(1.0)  # left to itself, espeak-ng breathes by the clock's second
    again = said(tmp_path, by, 10.0)

    assert np.array_equal(first, again)
    assert integrated(first) == pytest.approx(LOUDNESS, abs=0.2)
    assert len(first) / SAMPLE_RATE == pytest.approx(float(said_in(LINE)), rel=0.35)
    assert len(hurried) < len(first)


@needs_synthesiser
def test_a_language_it_does_not_know_is_murmured(tmp_path: Path) -> None:
    unknown = said(tmp_path, synthesiser(), language="xx")

    assert np.array_equal(unknown, said(tmp_path, MURMUR))
