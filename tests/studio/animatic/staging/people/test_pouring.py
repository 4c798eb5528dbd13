"""What is poured from what into what: vessel, cup and stream meet."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.people.doing import what_it_does
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot


@pytest.mark.parametrize(
    ("words", "held", "gear"),
    [
        ("pours milk from a jug into a bowl", "jug", ["mixing bowl", "stream of milk"]),
        (
            "pours steaming, fragrant tea from a delicate porcelain teapot into a cup",
            "teapot",
            ["whole cup", "stream of tea"],
        ),
        ("pours coffee", "coffee pot", ["whole cup", "stream of coffee"]),
        ("pours red wine into a glass", "bottle", ["goblet", "stream of wine"]),
        ("pours tea for another person", "teapot", ["passed cup", "stream of tea"]),
    ],
)
def test_words_name_the_vessel_what_is_under_it_and_the_stream(
    words: str, held: str, gear: list[str]
) -> None:
    act = what_it_does(person(words))

    assert act.held == held
    assert [each.name for each in act.gear] == gear


@pytest.mark.parametrize("words", ["pours tea from a teapot", "pours wine", "pours milk from a jug"])
def test_the_mouth_of_the_vessel_is_over_the_stream_all_the_while(words: str) -> None:
    actor = stage_of(shot(person(words), place="interior", interior=True), SECONDS).actors[0]
    for seconds in (0.0, 1.7, 3.5):
        posed = actor.posed(seconds, Detail.FAR, 0)
        vessel, _, stream = actor.carried(posed, seconds)
        top = stream.vertices[stream.vertices[:, 1].argmax()]

        assert np.linalg.norm(vessel.vertices - top, axis=1).min() < 0.07
