"""What fits into a shot: actions, words, and what a close-up is of."""

from typing import Any

import pytest

from filmkit.film.lint.action import actions
from filmkit.film.spec.film import Line
from tests.film.lint.shots import shot, told

CLEAN: dict[str, Any] = {"light": "soft lamp from the left", "size": "wide"}


@pytest.mark.parametrize(
    ("beats", "number"),
    [
        (["walks in"], 1),
        (["walks in", "sits down"], 2),
        (["walks in, sits down and weeps"], 3),
        (["she carries a tray, then washes it"], 2),
        (["they run, jump and laugh"], 3),
        (["rain runs down the glass; someone hurries past under an umbrella"], 1),
        (["he walks from left to right, hands in his pockets"], 1),
        (["a flag flutters, smoke rises, a dog barks"], 1),
        (["she tastes, stops, and is about to cry"], 2),
        (["wipes the rim without looking up"], 1),
    ],
)
def test_actions_are_what_one_actor_does_after_another(beats: list[str], number: int) -> None:
    assert actions(beats) == number


@pytest.mark.parametrize(("seconds", "clean"), [(2, False), (4, False), (5, True), (8, True)])
def test_three_actions_need_their_seconds(seconds: int, clean: bool) -> None:
    rules = told(shot(seconds=seconds, action=("enters", "sits", "reads"), **CLEAN))

    assert rules == ([] if clean else ["too-many-actions"])


def test_one_action_fits_into_any_shot() -> None:
    assert told(shot(seconds=1, action=("blinks",), **CLEAN)) == []


@pytest.mark.parametrize(("words", "rules"), [(12, []), (18, ["too-many-words"])])
def test_lines_can_be_spoken_in_the_shot(words: int, rules: list[str]) -> None:
    lines = (Line("chef", " ".join(["never"] * words)),)

    assert told(shot(lines=lines, **CLEAN)) == rules
