"""Acts that are heard: each touch on its moment, quiet, exactly as long as its picture."""

import numpy as np
import pytest

from filmkit.studio.sound.foley.acts import GOING_ON, Stretch, Strike, under_picture
from filmkit.studio.sound.foley.makers import MAKERS
from filmkit.studio.sound.signal import SAMPLE_RATE


def test_each_step_stands_on_its_moment() -> None:
    times = (0.5, 1.2, 2.0)
    sound = under_picture([Strike(at, "step", 0) for at in times], [], "stone", 3 * SAMPLE_RATE, "x")

    loud = np.abs(sound).max(axis=1)
    assert sound.shape == (3 * SAMPLE_RATE, 2)
    for at in times:
        start = int(at * SAMPLE_RATE)
        assert loud[start - 480 : start].max() < 0.1 * loud[start : start + 2400].max()
    assert loud.max() < 10 ** (-19 / 20), "it is laid quietly under the picture"


@pytest.mark.parametrize("act", GOING_ON)
def test_what_goes_on_is_heard_while_it_does(act: str) -> None:
    assert GOING_ON[act][0] in MAKERS
    sound = under_picture([], [Stretch(act, 1.0, 3.0)], "wood", 4 * SAMPLE_RATE, "x")

    assert np.abs(sound[SAMPLE_RATE : 3 * SAMPLE_RATE]).max() > 0.005
    assert np.abs(sound[: SAMPLE_RATE - 480]).max() < 1e-4


def test_nothing_done_is_silence() -> None:
    assert not under_picture([], [Stretch("talk", 0, 2)], "wood", SAMPLE_RATE, "x").any()
