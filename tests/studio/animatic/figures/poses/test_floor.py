"""Who is on the floor: face down the body is straight, and no knee sags."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.poses.floor import prone
from filmkit.studio.animatic.figures.reading import appearance_of


@pytest.mark.parametrize("shoulders", [0.30, 0.52])
def test_knees_are_between_hips_and_heels(shoulders: float) -> None:
    m = figure_of(appearance_of("a woman in trousers", "somebody"), detail=Detail.FAR).measures
    pose = prone(m, Moment(time=0.0), shoulders * m.scale)
    apart = np.subtract(pose.left_foot.ankle, pose.hips)[1:]

    assert np.linalg.norm(apart) >= m.leg
