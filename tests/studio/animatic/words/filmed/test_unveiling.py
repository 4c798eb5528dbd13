"""What stands before a picture at first: read off its words, and gone from before it in the end."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from filmkit.studio.animatic.intent import Change
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "cover", "name"),
    [
        ("a garage door lifts revealing a car", "shutter", "car"),
        ("The red curtains part to reveal a dancer", "curtain", "dancer"),
        ("Elevator doors slide open and reveal a dog", "lift", "dog"),
        ("A cloth is pulled away, revealing a vase", "cloth", "vase"),
    ],
)
def test_a_cover_is_read_off_and_the_shot_is_of_what_it_reveals(prompt: str, cover: str, name: str) -> None:
    intent = understood(prompt)

    assert intent.unveiled is not None
    assert intent.unveiled.value == cover
    assert intent.subjects[0].name == name


def test_somebody_who_opens_a_door_does_that() -> None:
    assert understood("A man opens the doors to reveal a garden").unveiled is None
    assert understood("A door opens").unveiled is None


def test_the_picture_is_covered_at_first_and_free_at_last() -> None:
    def frames(prompt: str) -> list[np.ndarray]:
        shot = shot_of(Brief(frames=24, rate=(24, 1), prompt=prompt), 64, 36)
        return [shot.frame(k).astype(np.int32) for k in (1, 22)]

    covered, free = frames("A cloth is pulled away, revealing a red vase"), frames("A red vase")

    hidden, seen = (np.abs(a - b).mean() for a, b in zip(covered, free, strict=True))
    assert hidden > 3.0 * seen


def test_what_pops_is_gone_however_it_grew() -> None:
    balloon, bubble = (
        understood(p).subjects[0].change for p in ("A balloon swells and then bursts", "A bubble pops")
    )

    assert balloon is not None
    assert balloon.value == Change(grows=1.9, pops=True)
    assert bubble is not None
    assert understood("A fire crackles and pops").subjects[0].change is None
    assert bubble.value == Change(pops=True)
