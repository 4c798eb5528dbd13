"""A backpack is on the back of who carries it, and in nobody's hand."""

import pytest

from filmkit.studio.animatic.staging.people.doing import what_it_does
from tests.studio.animatic.shots import person


def names(act: str, description: str = "a man") -> tuple[str | None, list[str]]:
    done = what_it_does(person(act, description=description))
    return done.held, [gear.name for gear in done.gear]


@pytest.mark.parametrize(
    ("act", "description"),
    [("walks down a street, carrying a large backpack", "a man"), ("waves", "a girl with a red backpack")],
)
def test_who_has_a_backpack_has_it_on_the_back(act: str, description: str) -> None:
    held, gear = names(act, description)

    assert held is None
    assert gear == ["backpack"]


def test_a_backpack_that_is_packed_is_on_no_back() -> None:
    assert "backpack" not in names("packs a backpack")[1]


def test_an_astronaut_breathes_from_a_pack() -> None:
    assert names("waves", "an astronaut")[1] == ["whole life-support pack"]
