"""Chains of `continues`: three links hold, four do not, and a cut is no continuation."""

from typing import Any

import pytest

from tests.film.lint.shots import shot, told

CLEAN: dict[str, Any] = {"light": "soft lamp from the left", "size": "wide"}


def chain(length: int) -> list[str]:
    shots = [
        shot(f"s{number}", continues=f"s{number - 1}" if number else None, **CLEAN)
        for number in range(length)
    ]
    return told(*shots)


@pytest.mark.parametrize(("length", "rules"), [(4, []), (5, ["continues-depth"]), (9, ["continues-depth"])])
def test_a_chain_is_told_once_when_it_is_deeper_than_three(length: int, rules: list[str]) -> None:
    assert chain(length) == rules


def test_a_chain_that_bites_its_tail_ends() -> None:
    assert told(shot("a", continues="b", **CLEAN), shot("b", continues="a", **CLEAN)) == []


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        ({"size": "wide"}, {"size": "close-up"}, ["continues-size"]),
        ({"scene": "x"}, {"scene": "y"}, ["continues-scene"]),
        ({"scene": "x", "size": "wide"}, {"scene": "x", "size": "wide"}, []),
        ({"scene": "x"}, {}, []),
    ],
)
def test_a_change_of_size_or_scene_is_no_continuation(
    one: dict[str, str], other: dict[str, str], rules: list[str]
) -> None:
    assert told(shot("a", **(CLEAN | one)), shot("b", continues="a", **(CLEAN | other))) == rules
