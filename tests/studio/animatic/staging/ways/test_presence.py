"""Who appears is not there at first, and who vanishes is not there in the end."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def high(prompt: str, seconds: float) -> float:
    actor = stage_of(understood(prompt), SECONDS).actors[0]
    return float(np.ptp(actor.drawn(seconds, Detail.FAR, 0).vertices[:, 1]))


@pytest.mark.parametrize(
    ("prompt", "first", "last"),
    [
        ("A magician waves. Then he vanishes.", True, False),
        ("A ghost appears in a room.", False, True),
        ("A man appears calm.", True, True),
        ("A man disappears into the fog.", True, True),
    ],
)
def test_they_are_there_when_they_are_said_to_be(prompt: str, first: bool, last: bool) -> None:
    assert (high(prompt, 0.0) > 1.0, high(prompt, SECONDS) > 1.0) == (first, last)
