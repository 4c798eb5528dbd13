"""What is filmed from the air and aslant is both."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.filmed.shooting import ALOFT
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("words", "height"),
    [
        ("A castle, oblique shot, airborne dolly movement", ALOFT),
        ("A castle, oblique shot, dolly movement", None),
    ],
)
def test_an_airborne_move_that_is_aslant_is_high(words: str, height: float | None) -> None:
    camera = intent_of(Brief(frames=48, rate=(24, 1), prompt=words)).camera

    assert camera.angle.value == "dutch"
    assert (camera.height.value if camera.height else None) == height
