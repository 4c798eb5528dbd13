"""Several sentences in one: what a noun does ends where the next one acts."""

import pytest

from tests.studio.animatic.words.briefs import understood


def deeds(prompt: str) -> list[tuple[str, str]]:
    return [(each.name, each.act.value) for each in understood(prompt).subjects if not each.background]


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("A nurse mends a tyre, a goat sits beside", [("nurse", "mends a tyre"), ("goat", "sits beside")]),
        ("A goat swims and a model ship floats near", [("goat", "swims"), ("ship", "floats near")]),
        ("A fox yawns, a teddy bear is wet", [("fox", "yawns"), ("teddy bear", "is wet")]),
        ("An owl sleeps while a drum rolls past", [("owl", "sleeps"), ("drum", "rolls past")]),
        ("A parrot speaks, its owner laughs", [("parrot", "speaks"), ("owner", "laughs")]),
        ("A nun swings high", [("nun", "swings high")]),
        ("A van waits, an old van stops", [("van", "waits"), ("van", "stops")]),
    ],
)
def test_each_clause_has_its_own_doer(prompt: str, who: list[tuple[str, str]]) -> None:
    assert deeds(prompt) == who


def test_who_acts_again_later_in_the_sentence_does_both() -> None:
    goat, log = understood("A goat is on the left of a log, then the goat leaps over the log.").subjects

    assert [beat.value for beat in goat.beats] == ["is on the left of a log", "leaps over the log"]
    assert log.act.guessed


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("A family of three eat", 3), ("A team of six climb a hill", 6), ("A group of two old nuns walk", 2)],
)
def test_a_group_is_as_many_as_is_said(prompt: str, count: int) -> None:
    assert understood(prompt).subjects[0].count.value == count


def test_males_and_females_are_people_and_tell_the_kind_of_a_beast() -> None:
    assert deeds("a male eating a pie while another male sings") == [
        ("male", "eating a pie"),
        ("male", "sings"),
    ]
    assert [each.name for each in understood("a female lion").subjects] == ["lion"]
    assert understood("male hands typing").subjects[0].part.value == "hands"


def test_a_dog_that_is_taken_for_a_walk_walks() -> None:
    assert deeds("A nun takes her dog for a walk") == [("nun", "takes her dog for a walk"), ("dog", "walks")]
