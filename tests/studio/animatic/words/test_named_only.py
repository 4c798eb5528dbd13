"""Nouns that name somebody who is not in the picture, and several names for one who is."""

import pytest

from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> list[tuple[str, int]]:
    return [(each.name, each.count.value) for each in understood(prompt).subjects if not each.background]


@pytest.mark.parametrize(
    ("prompt", "main"),
    [
        ("A doctor enters the baby ward.", [("doctor", 1)]),
        ("A queen size bed stands in an attic", [("bed", 1)]),
        ("A woman holds a dancer pose on a mat", [("woman", 1)]),
        ("The Squad B swimmer dives. Later the Squad C swimmer passes Squad B.", [("swimmer", 1)]),
        ("Shoppers hurry home during rush hour", [("shoppers", 9)]),
        ("She leaps as if she were a gymnast", [("she", 1)]),
        ("A boy disguised as a pirate jumps", [("boy", 1)]),
        ("A tortoise, guardian of the gate, sleeps", [("tortoise", 1)]),
        ("A girl swims. She had always been the queen.", [("girl", 1)]),
        ("A courtyard devoid of tourists", []),
        ("A moody, static shot of a courtyard", []),
    ],
)
def test_what_only_names_or_likens_is_nobody(prompt: str, main: list[tuple[str, int]]) -> None:
    assert those(prompt) == main


@pytest.mark.parametrize(
    ("prompt", "main"),
    [
        ("A baker kneads dough. The man smiles.", [("baker", 1)]),
        (
            "A girl ties the laces of a boy. The helper smiles, the recipient laughs.",
            [("girl", 1), ("boy", 1)],
        ),
        ("The teacher, Mrs. Ash, writes. The woman turns.", [("teacher", 1)]),
    ],
)
def test_one_who_is_named_in_several_ways_is_one(prompt: str, main: list[tuple[str, int]]) -> None:
    assert those(prompt) == main


def test_who_comes_with_an_article_or_of_another_sex_is_another() -> None:
    assert those("A waitress bows. A man joins her.") == [("waitress", 1), ("man", 1)]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A walled garden. Its owners build a castle of their own", "park"),
        ("The heir of the empire rests in a barn", "workshop"),
        ("A girl runs, crossing dark moors", "field"),
        ("A knight of the realm stands on a mountaintop", "mountain"),
        ("A dwarf carves wood in a cave", "cave"),
        ("A prison cell with steel bars", "room"),
    ],
)
def test_a_word_that_only_tells_whose_or_of_what_is_no_place(prompt: str, kind: str) -> None:
    assert understood(prompt).place_kind.value == kind


def test_who_enters_a_place_is_in_it_though_a_place_names_them() -> None:
    assert those("A temple building crew enters a temple") == [("crew", 5)]
    assert those("A quiet lane with only the wind blowing paper about") == []


def test_details_make_no_insert() -> None:
    assert understood("A static shot of a lane, its details soft").camera.framing.value == "none"


def test_who_is_on_a_picture_that_hangs_is_not_there_and_who_is_painted_is() -> None:
    assert those("A photograph of an aunt hangs in a frame") == [("photograph", 1)]
    assert those("A painting of an aunt") == [("aunt", 1)]


def test_another_s_hand_is_somebody_s_and_another_s_basket_only_a_basket() -> None:
    assert sum(count for _, count in those("A hand ties a thread round another's finger")) == 2
    assert sum(count for _, count in those("A nun looks into another's basket")) == 1


def test_before_a_building_is_out_of_doors() -> None:
    assert not understood("A nun waits in front of a theatre").interior.value
    assert understood("A nun waits in a theatre").interior.value


def test_one_of_a_couple_and_a_partner_are_the_couple() -> None:
    told = understood("A couple waits on a pier. The woman laughs as her partner sings.")

    assert sum(each.count.value for each in told.subjects) == 2
    assert sum(each.count.value for each in understood("A nun dances with her partner.").subjects) == 2


def test_what_blossoms_is_a_tree() -> None:
    assert those("apple blossoms") == [("tree", 3)]
    assert those("two apples") == [("apple", 2)]


def test_indoor_lighting_is_no_room() -> None:
    said = understood("A necktie and a suitcase. Realistic, Indoor lighting, Casual")
    assert (said.place.value, len(said.subjects)) == ("tabletop", 2)
