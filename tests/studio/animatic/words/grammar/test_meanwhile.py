"""What somebody else does meanwhile is in the picture too, and what one only is like is not."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A deer grazes as a motorcycle speeds along a nearby road", ["deer", "motorcycle"]),
        ("A dog runs while a bus passes", ["dog", "bus"]),
        ("A robot walks with a car driving by in the background", ["robot", "car"]),
        ("A man dressed as a pirate walks", ["man"]),
        ("A woman works as a nurse in a hospital", ["woman"]),
    ],
)
def test_who_has_a_deed_of_its_own_is_there(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("Two wolves howl under a full moon", ""), ("A robot walks across the moon", "space")],
)
def test_a_moon_is_a_place_only_to_who_is_on_it(prompt: str, kind: str) -> None:
    assert understood(prompt).place_kind.value == kind


def test_what_another_does_is_not_told_of_the_first() -> None:
    woman, frog, *_ = understood("A woman bakes cookies and a frog hops on a table").subjects

    assert woman.act.value == "bakes cookies"
    assert frog.act.value.startswith("hops")


def test_what_it_does_then_is_not_done_by_whom_it_barked_at() -> None:
    acts = {
        each.name: each.act.value
        for each in understood("A dog barks at a postman, then it lies down.").subjects
    }
    assert acts["postman"] == "stand"
