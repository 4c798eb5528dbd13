"""What is done to a thing by no act that is known: in the hands when small, else at its height."""

import math
from dataclasses import replace

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.staging.people.actor import TREASURE, gear
from filmkit.studio.animatic.staging.people.doing import busy, what_it_does
from filmkit.studio.animatic.staging.people.grips import named_at_all
from filmkit.studio.animatic.staging.people.handling import between_two, handling, taking
from filmkit.studio.animatic.staging.things.things import measured
from tests.studio.animatic.shots import person


def test_what_is_small_is_between_the_hands() -> None:
    act = handling("apple")
    measures = figure_of(appearance_of("a man", "somebody"), detail=Detail.FAR).measures
    now = Moment(time=1.0)
    pose, (at, _) = act.pose(measures, now), act.gear[0].at(measures, now)

    assert abs(at[1] - (pose.left_hand.wrist[1] + pose.right_hand.wrist[1]) / 2) < 0.1


def test_what_is_large_stands_as_large_as_it_is_and_is_touched() -> None:
    act = handling("sofa")
    (_, high, _), _ = measured("sofa")
    measures = figure_of(appearance_of("a man", "somebody"), detail=Detail.FAR).measures
    pose = act.pose(measures, Moment(time=1.0))

    assert act.gear[0].name == "whole sofa"
    assert pose.right_hand.wrist[1] < high + 0.25


def test_an_unknown_verb_handles_its_thing_and_an_unknown_thing_is_told_by_open_hands() -> None:
    thing, vague = (
        replace(person(), act=Read(f"is auditing {what}", what, "prompt"))
        for what in ("an orange", "a theory")
    )

    assert busy(thing, what_it_does(thing)).name == "handle"
    assert busy(vague, what_it_does(vague)).name == "busy"


def test_where_it_is_done_is_not_what_it_is_done_to() -> None:
    assert named_at_all("throws a thought at the sofa") is None
    assert named_at_all("kicks a ball into the goal") == "football"


def test_an_unknown_deed_to_somebody_goes_out_to_their_arm() -> None:
    known, apart = (
        replace(person(), act=Read(f"{verb} an old woman", verb, "prompt")) for verb in ("steadies", "meets")
    )

    assert (busy(known, what_it_does(known)).name, busy(known, what_it_does(known)).part) == ("touch", "arm")
    assert busy(apart, what_it_does(apart)).part is None


def test_a_treasure_lies_on_a_stone_and_is_large_enough_to_be_seen() -> None:
    act = taking("key", treasure=True, golden=True)
    thing, stone = act.gear
    low, high = gear(thing.name).vertices.min(0), gear(thing.name).vertices.max(0)

    assert stone.name == "plinth"
    assert float((high - low).max()) == pytest.approx(TREASURE, abs=0.01)


def test_what_two_carry_lies_along_between_them_and_is_as_long_as_they_stand_apart() -> None:
    ladder = act_of("carry a ladder together")
    picture, sofa = between_two(ladder, "painting"), between_two(ladder, "sofa")
    assert picture.apart < sofa.apart
    measures = figure_of(appearance_of("a man", "somebody"), detail=Detail.FAR).measures
    (_, low, middle), (_, yaw, _) = sofa.gear[0].at(measures, Moment(time=0.0))
    assert low == pytest.approx(0.34, abs=0.05)
    assert (middle, yaw) == (sofa.apart / 2, math.pi / 2)
    assert between_two(ladder, "key") is ladder


def test_one_alone_carries_no_end_of_anything() -> None:
    assert act_of("carries a ladder").partner is None
    assert act_of("are carrying a heavy sofa up the street").partner is not None
