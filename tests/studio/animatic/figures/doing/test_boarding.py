"""Into a car and out of it: the door first, then the seat; and no other car stands there for it."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("gets into a car", "get into a car"),
        ("climbs out of the old car", "get out of a car"),
        ("gets out of a taxi", "get out of a taxi"),
        ("boards the train", "get into a train"),
        ("fixes the car engine", "mend a car"),
        ("is washing his car", "wash a car"),
        ("pushes a car", "push a car"),
        ("puts a suitcase in the trunk of a car", "load a car"),
    ],
)
def test_getting_in_and_out_are_told_apart(words: str, name: str) -> None:
    assert act_of(words).name == name


def test_who_gets_into_a_car_opens_its_door_and_sits_down_in_it() -> None:
    stage = stage_of(understood("A woman gets into a car."), SECONDS)
    actor = stage.actors[0]
    m = figure(actor.look, Detail.FAR).measures
    first, last = (actor.act.pose(m, Moment(time=t)) for t in (0.3, SECONDS))

    assert not stage.carriers
    assert last.hips[1] < 0.75 * first.hips[1]
    assert last.hips[2] > first.hips[2] + 0.5
    door = actor.act.gear[1]
    turned = [abs(door.at(m, Moment(time=t))[1][1]) for t in (0.2, 1.4)]
    assert turned[0] < 0.1 < 1.0 < turned[1]


def test_who_steps_aboard_a_train_is_higher_up_and_farther_ahead_and_it_is_the_only_train() -> None:
    stage = stage_of(understood("A train arrives and a woman steps aboard."), SECONDS)
    actor = stage.actors[0]
    m = figure(actor.look, Detail.FAR).measures
    first, last = (actor.act.pose(m, Moment(time=t)) for t in (0.3, SECONDS))

    assert not stage.carriers
    assert last.hips[1] > first.hips[1] + 0.25
    assert last.hips[2] > first.hips[2] + 0.9
