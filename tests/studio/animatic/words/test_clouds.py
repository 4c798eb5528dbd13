"""One cloud is a body of its own, high over the camera; clouds are the sky's."""

import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    "prompt", ["A cloud changes from large to small", "A cloud hovers against a deep blue sky"]
)
def test_one_cloud_is_looked_up_to(prompt: str) -> None:
    intent = understood(prompt)
    stage = stage_of(intent, SECONDS)

    assert not intent.not_drawn
    assert [thing.kind for thing in stage.things] == ["cloud"]
    assert stage.things[0].at[1] > 8
    assert camera_of(intent, stage, 16 / 9, SECONDS).base.elevation < -0.2


def test_clouds_are_the_sky_s() -> None:
    assert not stage_of(understood("White clouds drift in the sky"), SECONDS).things


def test_clouds_told_of_after_a_place_are_over_it() -> None:
    assert not understood("A lightning striking atop of an iron tower, dark clouds in the sky").subjects
