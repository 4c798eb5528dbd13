"""The outline of a sound and its loudness as time goes by."""

import numpy as np
import pytest

from filmkit.studio.sound.curves import outline, short_term
from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound


def tone(seconds: float, strength: float) -> Sound:
    time = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.repeat((strength * np.sin(2 * np.pi * 997 * time))[:, None], 2, axis=1).astype(np.float32)


def test_an_outline_is_as_long_as_its_sound_and_as_high() -> None:
    sound = np.concatenate([tone(1, 1.0), tone(1, 0.0), tone(0.5, 0.5)])
    drawn = list(outline(sound, 10))

    assert len(drawn) == 25
    assert drawn[:10] == [255] * 10
    assert drawn[10:20] == [0] * 10
    assert drawn[20:] == pytest.approx([127] * 5, abs=1)


def test_nothing_has_no_outline_and_no_loudness() -> None:
    nothing = np.zeros((0, 2), np.float32)

    assert outline(nothing, 10) == b""
    assert short_term(nothing) == []
    assert set(short_term(tone(2, 0.0))) == {-70.0}


def test_an_even_tone_is_as_loud_at_every_moment_as_it_is_in_all() -> None:
    sound = tone(6, 0.25)

    assert short_term(sound) == pytest.approx([integrated(sound)] * 57, abs=0.15)


def test_what_grows_louder_is_louder() -> None:
    sound = np.concatenate([tone(4, 0.05), tone(4, 0.5)])
    curve = short_term(sound)

    assert curve[30] == pytest.approx(curve[0], abs=0.2)
    assert curve[-1] - curve[0] == pytest.approx(20, abs=0.3)
    assert curve[36:60] == sorted(curve[36:60])
