"""Who words speak of: the cast in other words, one person said twice, one animal under two names."""

from typing import Any

import pytest

from filmkit.studio.animatic.brief import Person
from tests.studio.animatic.words.briefs import understood

NORA = Person("nora", "a woman in her thirties, green dress")
ELIAS = Person("elias", "a man of forty, grey jumper")


@pytest.mark.parametrize(
    "layers",
    [
        {"subject": "the two of them, the silence over", "action": ("they sit at a table and laugh",)},
        {"subject": "a brother and a sister at a small table"},
        {"subject": "the couple on the pier"},
        {"action": ("the two walk along the beach",)},
        {"subject": "Nora and Elias", "action": ("the friends talk",)},
    ],
)
def test_the_cast_in_other_words_is_still_the_cast(layers: dict[str, Any]) -> None:
    intent = understood(people=(NORA, ELIAS), **layers)

    assert [each.name for each in intent.subjects] == ["nora", "elias"]


def test_somebody_beside_the_cast_is_one_more() -> None:
    intent = understood(people=(NORA,), subject="Nora and a waiter")

    assert sorted(each.name for each in intent.subjects) == ["nora", "waiter"]


@pytest.mark.parametrize(
    ("subject", "names"),
    [
        ("a boxer, a man of forty, hits the bag", ["boxer"]),
        ("a young woman, a nurse, in a corridor", ["woman"]),
        ("a man, a woman and a child at a table", ["man", "woman", "child"]),
        ("a boxer and a man with a towel", ["boxer", "man"]),
    ],
)
def test_who_is_said_twice_is_one(subject: str, names: list[str]) -> None:
    assert [each.name for each in understood(subject=subject).subjects] == names


def test_one_dog_under_two_names_has_both_its_colours() -> None:
    dog = understood(subject="a black and white sheepdog on a path", action=("the dog runs",)).subjects

    assert [each.name for each in dog] == ["sheepdog"]
    assert "black and white" in dog[0].description


def test_a_single_looks_at_the_other_unless_it_looks_elsewhere() -> None:
    talks = understood(people=(NORA,), opposite=(ELIAS,), action=("she talks",)).subjects[0]
    away = understood(people=(NORA,), opposite=(ELIAS,), action=("she looks out of the window",)).subjects[0]

    assert talks.opposite is not None
    assert talks.opposite.name == "elias"
    assert away.opposite is None
