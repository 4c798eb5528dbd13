"""A noun's phrase ends where another begins: who is there, who is done something to, and what is a verb."""

import pytest

from tests.studio.animatic.words.briefs import understood


def who(prompt: str) -> list[tuple[str, int]]:
    return [(each.name, each.count.value) for each in understood(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("Two dogs on a beach", [("dog", 2)]),
        ("Three cats at a window", [("cat", 3)]),
        ("Birds over the sea", [("bird", 3)]),
        ("The man paws at the door", [("man", 1)]),
        ("Maria hands a cup to her son", [("maria", 1), ("son", 1)]),
        ("A painter gazes through a window", [("painter", 1)]),
        ("A skilled masseuse massages a person's head", [("masseuse", 1), ("person", 1)]),
        ("A crystal could seal the cave", [("crystal", 1)]),
    ],
)
def test_a_noun_after_a_number_is_no_verb_and_a_verb_is_no_noun(
    prompt: str, found: list[tuple[str, int]]
) -> None:
    assert who(prompt) == found


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("The raiders found a jade box in a tomb", [("raiders", 5)]),
        ("An astronaut feeding ducks", [("astronaut", 1), ("duck", 3)]),
        ("Wind blows leaves across a street", []),
        ("A diver, in a black suit, quickly opens a chest", [("diver", 1)]),
    ],
)
def test_what_is_done_to_a_thing_does_not_make_it_the_subject(
    prompt: str, found: list[tuple[str, int]]
) -> None:
    assert who(prompt) == found


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("Golden dragon carvings on a temple", []),
        ("A palace adorned with lions", []),
        ("A valley of raw beauty", []),
        ("A ski slope", []),
        ("Zhang Peng found a seal, one that contained an ancient curse", [("zhang peng", 1)]),
        ("Rice terraces at dawn", []),
        ("Vincent van Gogh is painting in the room", [("vincent van gogh", 1)]),
        ("A panda in a cafe, Van Gogh style", [("panda", 1)]),
        ("A young adult sits on a sofa", [("adult", 1)]),
    ],
)
def test_what_only_looks_like_somebody_is_nobody(prompt: str, found: list[tuple[str, int]]) -> None:
    assert who(prompt) == found


def test_a_name_comes_before_those_who_are_only_with_somebody() -> None:
    assert who("Zhang Peng ventured into a tomb with a group of raiders")[0] == ("zhang peng", 1)


def test_visitors_of_a_bustling_place_are_many() -> None:
    assert who("A palace, the bustling activity of visitors")[-1] == ("visitor", 12)
