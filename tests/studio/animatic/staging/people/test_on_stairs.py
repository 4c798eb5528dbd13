"""Who goes up or down stairs does so on the steps: the set's own, or some that are put there."""

import pytest

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.figures.poses.stairs import OnStairs
from filmkit.studio.animatic.geometry.stair import FLIGHT, GOING, RISE
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.people.doing import what_it_does
from filmkit.studio.animatic.staging.people.on_stairs import told_on_stairs
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from tests.studio.animatic.shots import SECONDS, person, shot


def staged(words: str, place: str = "stairwell") -> Stage:
    return stage_of(shot(person(words), place=place), SECONDS)


@pytest.mark.parametrize(
    ("words", "down"),
    [
        ("runs down the stairs", True),
        ("climbs the steep steps of the temple", False),
        ("walks slowly up to the top of the staircase", False),
        ("hurries upstairs", False),
    ],
)
def test_it_is_told_which_way_somebody_goes(words: str, down: bool) -> None:
    act = told_on_stairs(person(words), what_it_does(person(words)))

    assert act is not None
    assert isinstance(act.pose, OnStairs)
    assert act.pose.down is down


@pytest.mark.parametrize("words", ["sits on the stairs", "walks past the stairs", "climbs a ladder"])
def test_not_all_that_has_stairs_goes_on_them(words: str) -> None:
    assert told_on_stairs(person(words), what_it_does(person(words))) is None


@pytest.mark.parametrize(("words", "sign"), [("runs down the stairs", -1), ("climbs the stairs", 1)])
def test_a_body_goes_up_or_down_as_it_goes_on(words: str, sign: int) -> None:
    actor = staged(words).actors[0]
    heights = [actor.posed(SECONDS * part, Detail.FAR, 0).head[1] for part in (0.1, 0.5, 0.9)]

    assert heights == sorted(heights)[::sign]
    assert abs(heights[-1] - heights[0]) > 3 * RISE


def test_who_stands_on_a_step_stands_on_its_tread() -> None:
    stairs, m = OnStairs(before=0.4), figure(staged("climbs the stairs").actors[0].look, Detail.FAR).measures
    lowest = [_lowest_foot(stairs, m, 0.4 + GOING * k / 5) for k in range(3, 30)]

    assert all(abs(foot / RISE - round(foot / RISE)) < 0.12 for foot in lowest)


def _lowest_foot(stairs: OnStairs, m: Measures, gone: float) -> float:
    """Metres over the ground of the sole of the foot that carries."""
    pose = stairs(m, Moment(distance=gone))
    return min(foot.ankle[1] for foot in (pose.left_foot, pose.right_foot) if foot.pitch < 0.05) - m.ankle


def test_a_set_with_stairs_has_no_others_put_there_and_another_place_has() -> None:
    own, put = staged("climbs the stairs").actors[0], staged("climbs the stairs", "city-street").actors[0]

    assert not own.act.gear
    assert [each.name for each in put.act.gear] == [FLIGHT]
