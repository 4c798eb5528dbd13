"""A figure is whole, the same every time, right-handed, and its hands hold what they hold."""

import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.figures import acts
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body import head as heads
from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.expression import FEELINGS, face_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.pose import Step
from filmkit.studio.animatic.figures.body.skeleton import Bone
from filmkit.studio.animatic.figures.figure import Detail, Figure, figure_of
from filmkit.studio.animatic.figures.poses import gait
from filmkit.studio.animatic.figures.poses.poses import stand
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.transform import rotation

CAST = {
    "chef": "a woman in her forties, white double-breasted jacket, hair tied back, toque",
    "grandmother": "a small woman of eighty, flour on her apron, glasses",
    "girl": "a girl of eight, plaits, flour on her nose, striped apron",
    "stranger": "a bearded man in a dark coat, scarf and hat, with an umbrella",
    "boy": "a boy of nine, curly hair, checked shirt, shorts and boots",
}


@pytest.fixture(scope="module")
def figures() -> dict[str, Figure]:
    return {name: figure_of(appearance_of(words, name), detail=Detail.LOW) for name, words in CAST.items()}


@pytest.mark.parametrize("name", CAST)
def test_a_posed_figure_is_finite_with_unit_normals_and_stands_on_the_floor(
    name: str, figures: dict[str, Figure]
) -> None:
    figure = figures[name]
    mesh = figure.posed(stand(figure.measures, Moment()), (1.0, 0.0, 2.0), 0.7, face=2).mesh

    assert np.isfinite(mesh.vertices).all()
    np.testing.assert_allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-3)
    assert int(mesh.triangles.max()) < len(mesh.vertices)
    assert -0.01 < mesh.vertices[:, 1].min() < 0.02
    assert mesh.faces is not None
    assert set(mesh.faces.tolist()) == {-1, 2}


@pytest.mark.parametrize("name", ["chef", "girl"])
def test_a_figure_is_as_tall_as_its_appearance(name: str, figures: dict[str, Figure]) -> None:
    figure = figures[name]
    crown = figure.posed(stand(figure.measures, Moment()), (0, 0, 0)).head_frame @ (
        0,
        skeleton.HEAD_TOP,
        0,
        1,
    )

    assert crown[1] == pytest.approx(figure.look.height, abs=0.04)


def test_the_same_words_and_name_give_equal_arrays() -> None:
    look = appearance_of(CAST["girl"], "girl")
    one, two = (figure_of(look, detail=Detail.LOW) for _ in range(2))
    moment = Moment(time=1.3, distance=0.4)
    a, b = (f.posed(gait.walk(f.measures, moment), (0, 0, 0)).mesh for f in (one, two))

    np.testing.assert_array_equal(a.vertices, b.vertices)
    np.testing.assert_array_equal(a.colors, b.colors)


def test_what_is_seen_smaller_has_half_the_triangles_and_the_same_outline() -> None:
    """A hem is open in both: coarser cells would tear it."""
    look = appearance_of("a woman in a red dress", "somebody")
    fair, medium = (
        figure.posed(gait.walk(figure.measures, Moment(time=0.4, distance=0.5)), (1, 0, 2), 0.5).mesh
        for figure in (figure_of(look, detail=detail) for detail in (Detail.FAIR, Detail.MEDIUM))
    )

    assert len(fair.triangles) < 0.65 * len(medium.triangles)
    np.testing.assert_allclose(fair.vertices.min(0), medium.vertices.min(0), atol=0.012)
    np.testing.assert_allclose(fair.vertices.max(0), medium.vertices.max(0), atol=0.012)


def test_the_left_hand_is_at_plus_x_and_the_face_looks_along_the_yaw(figures: dict[str, Figure]) -> None:
    figure = figures["chef"]
    here = figure.posed(stand(figure.measures, Moment()), (0, 0, 0))
    turned = figure.posed(stand(figure.measures, Moment()), (0, 0, 0), math.pi / 2)

    assert here.joints[Bone.HAND_L, 0] > 0.1 > -0.1 > here.joints[Bone.HAND_R, 0]
    assert here.left_grip[0, 3] > 0
    assert here.eyes[2] > here.head[2]
    assert here.gaze[2] > 0.95
    assert turned.gaze[0] > 0.95


def sole(figure: Figure, step: Step, at: float) -> np.ndarray:
    """The lowest of heel and ball of a foot, for a figure that has gone `at` metres."""
    turn, s = rotation((step.pitch, 0, 0)), figure.measures.scale
    up = figure.measures.ankle
    ends = [np.array(step.ankle) + turn @ (0, -up, z * s) for z in (gait.TOE, -gait.HEEL)]
    return min(ends, key=lambda p: float(p[1])) + (0, 0, at)


@pytest.mark.parametrize("way", [gait.WALK, gait.STROLL, gait.RUN])
def test_a_foot_on_the_ground_does_not_slide(way: gait.Gait, figures: dict[str, Figure]) -> None:
    figure = figures["chef"]
    m = figure.measures
    stride = gait.stride_of(way, m, 1.2)
    part = np.linspace(0.0, way.duty * 0.99, 60)
    touch = [sole(figure, gait.foot(way, m, stride, 0.1, u), u * stride) for u in part]
    heel = [p for p, u in zip(touch, part, strict=True) if u < 0.1 * way.duty and way is not gait.RUN]
    ball = [p for p, u in zip(touch, part, strict=True) if u > 0.7 * way.duty]

    for still in (heel, ball):
        if still:
            assert np.ptp(np.array(still), axis=0).max() < 0.003


@pytest.mark.parametrize("name", ["chef", "girl", "stranger"])
def test_a_walking_leg_reaches_its_foot(name: str, figures: dict[str, Figure]) -> None:
    figure = figures[name]
    m = figure.measures
    stride = gait.stride_of(gait.WALK, m, 1.25)
    for k in range(24):
        pose = gait.walk(m, Moment(distance=stride * k / 24, speed=1.25))
        posed = figure.posed(pose, (0, 0, 0))
        for side, step in ((1, pose.left_foot), (-1, pose.right_foot)):
            np.testing.assert_allclose(posed.joints[skeleton.leg(side)[2]], step.ankle, atol=0.006)


@pytest.mark.parametrize(
    "action", ["chops the onions", "stirs the sauce", "tastes the broth", "with an umbrella"]
)
def test_a_grip_is_where_the_pose_puts_what_it_holds(action: str, figures: dict[str, Figure]) -> None:
    figure = figures["chef"]
    for time in (0.0, 0.7, 1.9):
        pose = act_of(action).pose(figure.measures, Moment(time=time, surface=0.9))
        posed = figure.posed(pose, (0, 0, 0))
        hand, wrist = posed.joints[Bone.HAND_R], np.array(pose.right_hand.wrist)

        assert np.linalg.norm(hand - wrist) < 0.01
        assert np.linalg.det(posed.right_grip[:3, :3]) == pytest.approx(1)


def test_a_knife_meets_the_board_where_it_cuts(figures: dict[str, Figure]) -> None:
    figure = figures["chef"]
    spot = (0.0, 0.9, 0.36)
    lows = []
    for time in np.linspace(0, 0.62, 9):
        pose = act_of("chops").pose(figure.measures, Moment(time=float(time), surface=0.9, spot=spot))
        grip = figure.posed(pose, (0, 0, 0)).right_grip
        edge = [grip @ (0, -0.034, z, 1) for z in (0.12, 0.18)]
        lows.append(min(e[1] for e in edge))
        assert abs((grip @ (0, -0.034, 0.165, 1))[0]) < 0.03

    assert -0.004 < min(lows) - 0.9 < 0.012
    assert max(lows) - 0.9 > 0.02


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("She walks along the platform", "walk"),
        ("carries a suitcase across the hall", "carry"),
        ("The chef plates the dish with both hands", "plate"),
        ("chopping herbs", "chop"),
        ("stirs the pot and looks up", "stir"),
        ("guides the girl's hands", "guide"),
        ("kneads the dough", "knead"),
        ("stands at the window, looking out", "look out"),
        ("A man under an umbrella crosses the street", "umbrella"),
        ("sits at the table", "sit"),
        ("weeps", "cry"),
        ("tastes the sauce", "taste"),
        ("zorbles", "stand"),
        ("", "stand"),
    ],
)
def test_verbs_find_their_act(action: str, name: str) -> None:
    assert act_of(action).name == name


def test_who_stands_does_not_walk() -> None:
    assert act_of("stands still under an umbrella").speed == 0
    assert act_of("walks under an umbrella").speed > 0


def test_every_act_poses_a_body_that_looks_up(figures: dict[str, Figure]) -> None:
    figure = figures["girl"]
    for act in acts.ACTS:
        now = Moment(time=1.7, distance=act.speed * 1.7, look=(0.5, 1.0, 1.0), phase=0.3)
        mesh = figure.posed(act.pose(figure.measures, now), (0, 0, 0)).mesh
        assert np.isfinite(mesh.vertices).all(), act.name
        # However high over the ground.
        assert np.abs(mesh.vertices - mesh.vertices.mean(0)).max() < 1.5, act.name


def test_sorrow_lifts_the_brows_and_joy_the_mouth(figures: dict[str, Figure]) -> None:
    look = figures["chef"].look
    sad, glad = face_of(look, FEELINGS["sad"]), face_of(look, FEELINGS["joy"])

    assert sad.brow > 0.5 > glad.brow
    assert sad.frown > 0 > glad.frown


def test_a_wink_shuts_the_left_eye_alone(figures: dict[str, Figure]) -> None:
    figure = figures["chef"]
    rest = stand(figure.measures, Moment())
    look, wink = (figure.posed(replace(rest, wink=shut), (0, 0, 0)).mesh.vertices for shut in (0.0, 1.0))
    moved = look[np.abs(look - wink).max(axis=1) > 1e-4]

    assert len(moved) > 0
    assert moved[:, 0].min() > 0


def test_the_corners_of_a_smiling_mouth_are_up_and_far_apart() -> None:
    ball = sphere(1.0, 16)
    smiles, gapes = (
        heads.open_mouth(ball, 0.5, FEELINGS[name].frown).vertices for name in ("joy", "surprise")
    )

    assert np.ptp(smiles[:, 0]) > 1.2 * np.ptp(gapes[:, 0])
    corner = np.argmax(smiles[:, 0])
    assert smiles[corner, 1] > smiles[:, 1].mean() + 0.003
