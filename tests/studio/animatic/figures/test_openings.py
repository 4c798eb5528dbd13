"""What is opened opens: leaves turn with the hands on them, and the words find the right thing to open."""

import math

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.doing.opening import SLAMMED, Opens
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("opens the fridge", "open a fridge"),
        ("opens a small window", "open a window"),
        ("opens the heavy door", "open"),
        ("slams the door", "slam a door"),
        ("closes the window", "shut a window"),
        ("opens a letter", "open a letter"),
        ("packs a small suitcase", "pack a case"),
        ("pulls the old blinds down", "lower a blind"),
        ("pulls the old blinds up", "raise a blind"),
        ("opens his laptop", "open a laptop"),
        ("picks up the red phone", "pick up a telephone"),
        ("sits on a sofa and picks up the phone", "telephone"),
        ("snaps a bar of chocolate", "break chocolate"),
        ("smears jam on her toast", "butter toast"),
    ],
)
def test_what_is_opened_is_known_by_its_thing(words: str, name: str) -> None:
    assert act_of(words).name == name


def test_hands_go_with_the_two_leaves_of_a_window_and_these_come_towards_who_opens_it() -> None:
    actor = stage_of(shot(person("opens the window")), SECONDS).actors[0]
    m, opens = figure(actor.look, Detail.FAR).measures, actor.act.pose
    assert isinstance(opens, Opens)
    early, late = (opens(m, Moment(time=t)) for t in (0.2, 2.0))

    assert late.left_hand.wrist[0] > early.left_hand.wrist[0] + 0.1
    assert late.right_hand.wrist[0] < early.right_hand.wrist[0] - 0.1
    assert late.left_hand.wrist[2] < early.left_hand.wrist[2] - 0.1
    names = [each.name for each in actor.act.gear]
    assert names == ["window to open", "left leaf of a window", "right leaf of a window"]


def test_a_slammed_door_is_open_at_first_and_shut_at_once() -> None:
    assert SLAMMED.part(Moment(time=0.5)) > 0.95
    assert SLAMMED.part(Moment(time=1.3)) < 0.05


def test_who_works_at_a_wall_is_seen_from_behind_and_aside_and_lit_from_where_the_camera_is() -> None:
    staged = stage_of(shot(person("writes on the blackboard")), SECONDS)
    away = math.remainder(staged.actors[0].route.yaw - staged.azimuth, math.tau)

    assert math.pi / 2 < abs(away) < 2.5
    assert math.copysign(1.0, away) != staged.side


def test_a_window_that_is_closed_is_open_at_first() -> None:
    actor = stage_of(shot(person("closes the window")), SECONDS).actors[0]
    m = figure(actor.look, Detail.FAR).measures
    _, left, _ = actor.act.gear
    before, after = (abs(left.at(m, Moment(time=t))[1][1]) for t in (0.3, SECONDS))

    assert before > 1.0
    assert after == pytest.approx(0.0)
