"""Who stands on a board: across it, the legs side by side and not through each other."""

import math
from collections.abc import Callable

import pytest

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.doing.boards import skateboard, snowboard, surf
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.reading import appearance_of

MEASURES = figure_of(appearance_of("a woman in trousers", "somebody"), detail=Detail.FAR).measures


@pytest.mark.parametrize("ride", [skateboard, snowboard, surf])
def test_the_left_leg_is_left_of_the_right(ride: Callable[[Measures, Moment], Pose]) -> None:
    for time in (0.1, 0.7, 1.6):
        pose = ride(MEASURES, Moment(time=time))
        yaw = pose.hips_turn[1]
        apart = [a - b for a, b in zip(pose.left_foot.ankle, pose.right_foot.ankle, strict=True)]

        assert apart[0] * math.cos(yaw) - apart[2] * math.sin(yaw) > 0
