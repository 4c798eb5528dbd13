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
        ("An archaeologist leads a group of raiders", [("archaeologist", 1), ("raiders", 5)]),
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


@pytest.mark.parametrize(
    "prompt",
    [
        "A man leaps into the air. His solitary, airborne figure contrasts with the bustling city below.",
        "A man sits on a roof, the bustling city beneath him",
    ],
)
def test_a_figure_is_whose_it_is_and_a_far_city_sends_nobody_past(prompt: str) -> None:
    assert [each.name for each in understood(prompt).subjects] == ["man"]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("The viewer glides over a table with a cup of coffee", ["table"]),
        ("The observer slowly moves above a vase", ["vase"]),
        ("An observer moves to a door", ["observer"]),
    ],
)
def test_who_glides_over_what_is_seen_is_the_lens(prompt: str, found: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == found


@pytest.mark.parametrize(
    ("prompt", "there"),
    [
        ("Waves on a beach, oil painting", []),
        ("A cat on a roof in the style of an ukiyo-e print", []),
        ("Waves on a beach, a painting on the sand", ["painting"]),
    ],
)
def test_how_a_picture_is_made_is_no_thing_in_it(prompt: str, there: list[str]) -> None:
    intent = understood(prompt)
    assert [each.name for each in intent.furnishings] == there
    assert intent.left_out == ()


def test_what_somebody_wears_is_told_of_whoever_was_named_last() -> None:
    woman, partner = understood("A woman nods to her partner, who wears a white shirt. He smiles").subjects

    assert "shirt" not in woman.description
    assert partner.description == "man, her partner, who wears a white shirt"


def test_two_who_are_joined_wear_the_same() -> None:
    woman, man = understood("A woman and a man talk, dressed in black").subjects

    assert "black" in woman.description
    assert "black" in man.description


def test_a_verb_that_tells_how_a_named_move_looks_is_no_second_one() -> None:
    moves = understood("The camera orbits clockwise, sweeps over the roofs.").camera.moves
    then = understood("The camera zooms in and then sweeps across the valley.").camera.moves

    assert [move.value.name for move in moves] == ["orbit"]
    assert len(then) == 2


@pytest.mark.parametrize(
    ("prompt", "move", "who_is_there"),
    [
        ("An orbit around a vase", "orbit", ["vase"]),
        ("Slow pan over a city", "pan", []),
        ("A crane up over a street", "crane-up", []),
        ("A push in on an old clock", "push-in", ["clock"]),
        ("A pan on a stove", None, ["pan", "stove"]),
        ("A crane over a lake", None, ["crane"]),
    ],
)
def test_what_a_camera_does_may_open_a_sentence_and_is_then_no_thing(
    prompt: str, move: str | None, who_is_there: list[str]
) -> None:
    intent = understood(prompt)

    assert [each.value.name for each in intent.camera.moves] == ([move] if move else [])
    assert [each.name for each in intent.subjects] == who_is_there
