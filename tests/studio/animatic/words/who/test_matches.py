"""Matches told by their teams: two sides in two colours, the game by its own words, and the winner."""

import pytest

from filmkit.studio.animatic.intent import Subject
from tests.studio.animatic.words.briefs import understood


def told(prompt: str) -> tuple[Subject, ...]:
    return understood(prompt).subjects


@pytest.mark.parametrize(
    ("prompt", "act"),
    [
        ("Team A takes a corner kick. Team B's goalkeeper dives. Team B won the match.", "kicks a football"),
        ("Team A serves over the block. Team B loses the set. Team A won.", "plays volleyball"),
        ("The race began. The Team A runner led, but the Team B runner won at the finish line.", "runs"),
    ],
)
def test_the_words_of_a_game_tell_what_is_played(prompt: str, act: str) -> None:
    players = told(prompt)

    assert players[0].act.value == act
    assert len({each.description for each in players}) == 2


def test_who_has_won_is_glad_in_the_end() -> None:
    players = told("Team A kicks the ball. Team B scores a goal. In the end Team B won the match.")
    ends = {each.description: each.beats[-1].value for each in players}

    assert ends["a player in a blue shirt and black shorts"] == "celebrates"
    assert ends["a player in a red shirt and white shorts"] == "hands on hips"


def test_two_teams_of_no_known_game_are_no_match() -> None:
    assert all("player" not in each.name for each in told("Team A and Team B hold a meeting about budgets."))
