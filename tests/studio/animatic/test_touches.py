"""Touches: feet land at the pace they are drawn at, the knife on its board; who stands is not heard."""

from itertools import pairwise

import pytest

from filmkit.studio.animatic.brief import Brief, Person
from filmkit.studio.animatic.touches import heard_in, landings

ANN = (Person("ann", "a woman of forty"),)


def shot(action: str, place: str = "office", people: tuple[Person, ...] = ANN) -> Brief:
    return Brief(96, (24, 1), action=(action,), place=place, size="wide", people=people)


@pytest.mark.parametrize(("action", "least", "most"), [("walks", 0.35, 0.6), ("runs", 0.22, 0.42)])
def test_steps_come_at_the_pace_of_the_gait(action: str, least: float, most: float) -> None:
    steps = [touch.at for touch in heard_in(shot(f"she {action} along the path", "park")).touches]

    assert len(steps) > 4
    assert all(least < later - earlier < most for earlier, later in pairwise(steps))
    assert all(0 <= at < 4 for at in steps)


def test_a_knife_strikes_and_a_talker_does_not() -> None:
    chops = heard_in(shot("chops herbs", "professional kitchen"))
    talks = heard_in(shot("talks"))

    assert {touch.kind for touch in chops.touches} == {"chop"}
    assert talks.touches == ()
    assert [doing.act for doing in talks.doings] == ["talk"]


def test_a_foot_lands_once_each_time_it_was_lifted() -> None:
    assert landings([0.0, 0.05, 0.08, 0.04, 0.01, 0.0, 0.0, 0.06, 0.005], 0.03) == [4, 8]


def test_a_tale_is_heard_scene_after_scene() -> None:
    tale = (
        "A brave girl embarks on a quest. On the second night, she walks through a desert. "
        "On the third day, she runs through a forest."
    )
    heard = heard_in(
        Brief(frames=96, rate=(24, 1), prompt=f"{tale} On the fourth day, she dances in an empty room.")
    )

    assert [(each.act, each.start) for each in heard.doings][1:] == [
        ("walk", 1.0),
        ("run", 2.0),
        ("dance", 3.0),
    ]
