"""A deed written as data: hands are where the two ends of a stroke say, and both halves of a deed of two."""

import math

import pytest

from filmkit.studio.animatic.figures.between import BETWEEN
from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.moment import LEFT, Moment
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.figure import Detail, Figure, figure_of
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.reading import appearance_of

ENDS = (1.5, 0.5)
"""Seconds of a period of 2 at which it is at rest, and at its far end."""


@pytest.fixture(scope="module")
def figure() -> Figure:
    return figure_of(appearance_of("a woman in trousers", "somebody"), detail=Detail.FAR)


def test_a_hand_goes_from_one_end_to_the_other(figure: Figure) -> None:
    near, far = (0.10, -0.30, 0.20), (0.10, 0.10, 0.45)
    motion = Motion(right=Stroke(near, far), period=2.0)
    m = figure.measures
    low, high = (motion(m, Moment(time=t)).right_hand.wrist for t in ENDS)

    assert high[1] - low[1] == pytest.approx(0.40 * m.scale, abs=1e-6)
    assert low[0] < 0 < motion(m, Moment(time=0.5)).left_hand.wrist[0]


def test_once_is_once(figure: Figure) -> None:
    motion = Motion(right=Stroke((0.1, -0.3, 0.2), (0.1, 0.1, 0.4)), period=1.0, once=True)
    heights = [motion(figure.measures, Moment(time=t)).right_hand.wrist[1] for t in (0.0, 0.8, 2.0, 3.0)]

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_two_who_do_it_together_are_at_one_part_of_it(figure: Figure) -> None:
    motion = Motion(right=Stroke((0.1, -0.3, 0.2), (0.1, 0.1, 0.4)), alike=True)
    one, other = (motion(figure.measures, Moment(time=0.7, phase=p)).right_hand.wrist[1] for p in (0.1, 0.8))

    assert one == other


def test_a_thing_goes_with_the_hand_that_has_it(figure: Figure) -> None:
    motion = Motion(left=Stroke((0.1, -0.3, 0.2), (0.1, 0.1, 0.4)))
    held = Amid(motion, (0.0, 0.0, 0.0), hands=(LEFT,))
    now = Moment(time=0.9)

    assert held(figure.measures, now)[0] == pytest.approx(motion(figure.measures, now).left_hand.wrist)


@pytest.mark.parametrize("act", [act for act in BETWEEN if act.partner], ids=lambda act: act.name)
def test_legs_of_both_reach_their_feet(act: Act, figure: Figure) -> None:
    assert act.partner is not None
    for body in (act.pose, act.partner):
        for time in (0.5, 2.0):
            now = Moment(time=time, distance=time, surface=0.76, spot=(-0.05, 1.2, 0.5))
            pose: Pose = body(figure.measures, now)
            joints = figure.posed(pose, (0, 0, 0)).joints
            for side, step in ((1, pose.left_foot), (-1, pose.right_foot)):
                assert math.dist(joints[skeleton.leg(side)[2]], step.ankle) < 0.16
