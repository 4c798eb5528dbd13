"""Branches as the season has them, and who sits on one."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.words.read import intent_of


def those(words: str) -> tuple[Subject, ...]:
    return intent_of(Brief(frames=48, rate=(24, 1), prompt=words)).subjects


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("A bird sits on a branch.", ["bird", "branch"]),
        ("Snow on tree branches.", ["snowy branch"]),
        ("Cherry blossoms on a branch sway in the wind.", ["blossoming branch"]),
    ],
)
def test_a_branch_is_there_as_the_season_has_it(words: str, names: list[str]) -> None:
    assert [each.name for each in those(words)] == names


def test_who_sits_on_a_snowy_branch_is_on_that() -> None:
    bird, branch = those("A robin sits on a branch in the snow.")

    assert bird.stands is not None
    assert bird.stands.value.to == branch.name == "snowy branch"
