"""Cloth below the hips belongs to neither leg: it hangs, is pushed, and follows who sits."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.drape import BACK, FRONT, panel
from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.skeleton import Bone
from filmkit.studio.animatic.figures.figure import Detail, Figure, figure_of
from filmkit.studio.animatic.figures.poses import gait, poses
from filmkit.studio.animatic.figures.reading import appearance_of

HEM = 0.10
"""Part of the stature: lower than any hem."""


@pytest.fixture(scope="module")
def coated() -> Figure:
    return figure_of(appearance_of("a man in a long grey coat", "man"), detail=Detail.LOW)


def hem(figure: Figure, moment: Moment, pose: PoseAt) -> np.ndarray:
    """Points of the coat's lowest part, in the figure's own frame."""
    low = figure.worn[1].bones[:, 0] >= Bone.CLOTH
    return figure.posed(pose(figure.measures, moment), (0, 0, 0)).mesh.vertices[: len(low)][low]


def test_a_coat_hangs_straight_on_who_stands(coated: Figure) -> None:
    points = hem(coated, Moment(), poses.stand)

    assert np.ptp(points[:, 2]) < 0.50
    assert abs(points[:, 2].mean()) < 0.06


def test_a_walking_coat_swings_no_wider_than_the_legs(coated: Figure) -> None:
    m = coated.measures
    stride = gait.stride_of(gait.WALK, m, 1.25)
    for k in range(12):
        moment = Moment(distance=stride * k / 12, speed=1.25)
        pose = gait.walk(m, moment)
        feet = [pose.left_foot.ankle[2], pose.right_foot.ankle[2]]
        points = hem(coated, moment, gait.walk)
        assert points[:, 2].max() < max(feet) + 0.34
        assert points[:, 2].min() > min(feet) - 0.34


def test_seated_cloth_lies_on_the_thighs_and_falls_from_the_knees(coated: Figure) -> None:
    pose = poses.sit(coated.measures, Moment(seat=0.46))
    posed = coated.posed(pose, (0, 0, 0))
    for side in skeleton.SIDES:
        for face in (FRONT, BACK):
            high, low = panel(face, side)
            shin = skeleton.leg(side)[1]
            np.testing.assert_allclose(posed.joints[low], posed.joints[shin], atol=0.03)
            assert posed.joints[high][2] < posed.joints[low][2]


def test_a_coat_hides_the_dress_under_it() -> None:
    words = "a woman in a long red coat over a short white dress"
    figure = figure_of(appearance_of(words, "w"), detail=Detail.LOW)
    mesh, _ = figure.worn
    below = mesh.vertices[:, 1] < figure.rest[Bone.SHIN_L][1] + 0.05
    cloth = figure.worn[1].bones[:, 0] >= Bone.CLOTH

    assert (below & cloth).any()
    assert mesh.colors[below & cloth].min(1).max() < 0.1  # red in all its shades, and no white
