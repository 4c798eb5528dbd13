"""People whom a text calls by name, and those whom stories made known."""

import pytest

from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> list[tuple[str, int]]:
    return [(each.name, each.count.value) for each in understood(prompt).subjects if not each.background]


@pytest.mark.parametrize(
    ("prompt", "main"),
    [
        ("Goldilocks eats porridge. Goldilocks sleeps.", [("goldilocks", 1)]),
        ("Robin Hood hides behind an oak", [("robin hood", 1)]),
        ("A robin hides behind an oak", [("robin", 1)]),
        ("Orsolo crosses a bridge. He opens a box.", [("orsolo", 1)]),
        ("An old mill. Later, Tavia enters it with a lamp.", [("tavia", 1)]),
        ("A vault is robbed by pirates. Wen Tao, a member of a crew, opened it.", [("wen tao", 1)]),
        ("Mirek and his sons, in coats, stand on a pier", [("mirek", 1)]),
    ],
)
def test_who_is_called_by_name_is_somebody(prompt: str, main: list[tuple[str, int]]) -> None:
    assert those(prompt)[: len(main)] == main


@pytest.mark.parametrize(
    "prompt",
    [
        "The Orchid Flower glows at night",
        "A temple whose Ionic columns stand on a hill",
        "Their cottages stand on a hill",
        "Lavender sways in a field",
        "A beach at sunrise. Realistic, Natural lighting, Peaceful",
        "The camera pans right. The Hall of Eternal Peace emerges behind a wall",
        "Rows of young sunflower plants in a field",
        "deep in the rainforest",
    ],
)
def test_a_capital_word_is_not_yet_somebody(prompt: str) -> None:
    assert not any(each.kind.value.value == "person" for each in understood(prompt).subjects)


def test_who_is_known_from_stories_looks_as_they_are_known_and_as_the_words_say_first() -> None:
    (santa,) = understood("Santa Claus in a green coat drives a sleigh").subjects[:1]

    assert "white beard" in santa.description
    assert santa.description.index("green coat") < santa.description.index("red coat")


def test_a_mother_and_then_a_man_are_not_one() -> None:
    assert ("man", 1) in those("To help his ill mother, a young man named Olin digs a hole.")


def test_a_name_of_several_words_is_taken_whole_and_after_a_rank() -> None:
    (person,) = understood("Wen Tao sits. Wen Tao jumps. Tao dances.").subjects
    assert [each.value for each in person.beats] == ["sits", "jumps", "dances"]
    (captain,) = understood("Captain Wen Ash sits. Captain Wen Ash jumps.").subjects
    assert [each.value for each in captain.beats] == ["sits", "jumps"]


def test_a_name_is_somebody_whatever_is_told_of_them_between_commas() -> None:
    (woman,) = understood(
        "Ada Grey, with her hair tied back, sits in a library. Her feet are under her."
    ).subjects

    assert (woman.name, woman.part.value) == ("ada grey", "whole")


@pytest.mark.parametrize(
    ("prompt", "both"),
    [
        ("Tom Hanks and Brad Pitt talk", [("tom hanks", "talk"), ("brad pitt", "talk")]),
        ("Obrador and Quimby shake hands", [("obrador", "shake hands"), ("quimby", "shake hands")]),
        ("Quimby walks", [("quimby", "walks")]),
    ],
)
def test_of_two_names_both_are_there_and_a_lone_one_that_acts_is_somebody(
    prompt: str, both: list[tuple[str, str]]
) -> None:
    assert [(each.name, each.act.value) for each in understood(prompt).subjects] == both


@pytest.mark.parametrize("prompt", ["Sunlight dances on the water", "Tokyo and Paris glow at night"])
def test_what_only_looks_like_a_name_that_acts_is_nobody(prompt: str) -> None:
    assert not any(each.kind.value.value == "person" for each in understood(prompt).subjects)


@pytest.mark.parametrize(
    ("prompt", "act"),
    [
        ("Beyonce as a pirate dancing", "dancing"),
        ("A woman dressed as a pirate rides a horse", "rides a horse"),
        ("A cat as a pirate sings", "sings"),
    ],
)
def test_who_is_dressed_as_a_pirate_is_one_and_at_no_coast(prompt: str, act: str) -> None:
    intent = understood(prompt)
    assert (intent.subjects[0].act.value, intent.place.value == "sea-coast") == (act, False)
    assert "as a pirate" in intent.subjects[0].description
    assert not any(each.name == "pirate" for each in intent.subjects)


def test_a_cook_who_cooks_meanwhile_is_no_costume() -> None:
    assert [each.name for each in understood("A woman feeds a dog as a chef cooks").subjects][-1] == "chef"


def test_a_surname_that_all_know_tells_a_sex() -> None:
    assert [each.description for each in understood("Obama and Merkel talk").subjects] == [
        "Obama man",
        "Merkel woman",
    ]


@pytest.mark.parametrize(
    ("text", "dress"),
    [
        ("An Iron Man is playing the electric guitar.", "armoured helmet"),
        ("Two storm troopers vacuum the beach.", "trooper helmet"),
        ("Spider-Man sits on a roof.", "spider mask"),
    ],
)
def test_heroes_wear_what_they_are_known_by(text: str, dress: str) -> None:
    hero = understood(text).subjects[0]
    assert dress in hero.description
    assert hero.count.value == (2 if text.startswith("Two") else 1)
