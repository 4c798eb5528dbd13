"""What words ask for: names, synonyms, forms, several sounds, and words that name none."""

import pytest

from filmkit.studio.sound.foley.makers import MAKERS
from filmkit.studio.sound.foley.steps import GROUNDS as WALKED
from filmkit.studio.sound.foley.words import EFFECTS, GROUNDS, nearest, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a door slams, then hurried footsteps on gravel", ["door slams", "footsteps"]),
        ("the slamming of a door", ["door slams"]),
        ("the glass shatters on the floor", ["glass breaks"]),
        ("clinking glasses", ["glass clink"]),
        ("someone is typing on a keyboard", ["typing"]),
        ("phone buzzing on the table", ["vibrates"]),
        ("a knife chopping herbs", ["knife"]),
        ("heels on cobblestones", ["footsteps"]),
        ("water is poured into a glass", ["pours"]),
        ("a dog barking", ["dog"]),
        ("the audience applauds", ["applause"]),
        ("car horn", ["horn"]),
        ("church bell", ["church bell"]),
        ("a gust of wind", ["gust"]),
    ],
)
def test_words_ask_for_a_sound_in_any_of_their_forms(text: str, names: list[str]) -> None:
    assert [event.effect.name for event in read(text)] == names


def test_every_sound_is_asked_for_by_its_own_name_and_is_made_by_somebody() -> None:
    for effect in EFFECTS:
        assert [event.effect.name for event in read(effect.name)] == [effect.name]

    assert {effect.name for effect in EFFECTS} == {*MAKERS, "footsteps"}
    assert tuple(GROUNDS) == WALKED


def test_how_many_how_far_how_fast_and_on_what() -> None:
    (knocks,) = read("three loud knocks")
    (bell,) = read("a distant church bell")
    (steps,) = read("running footsteps in a marble corridor")

    assert (knocks.count, knocks.gain) == (3, 5)
    assert bell.far
    assert (steps.ground, steps.pace, steps.hall) == ("stone", "run", True)


def test_words_that_name_no_sound_name_none_and_get_advice() -> None:
    assert read("a spaceship warps") == ()
    assert "thunder" in nearest("thundre")
    assert "footsteps" in nearest("qqq")
