"""What is said to be of metal or wood is so from the first frame, and a cup for water is no teacup."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.matter.stuffs import STUFFS, plain_of, stuff_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import Thing, made_of
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.read import intent_of


def _thing(prompt: str) -> Thing:
    thing = stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt=prompt)), 2.0).thing
    assert thing is not None
    return thing


@pytest.mark.parametrize(
    ("kind", "name", "description", "stuff"),
    [
        ("spoon", "spoon", "a wooden spoon", "wooden"),
        ("cup", "cup", "a metal water cup", "metal"),
        ("cup", "cup", "a cup on a metal table", None),
        ("glass", "water", "a glass of water", None),
        ("table", "table", "a wooden table", None),
        ("stove", "stove", "a wood stove", None),
        ("ice cream", "ice cream", "an ice cream", None),
    ],
)
def test_a_stuff_belongs_to_the_noun_behind_it(
    kind: str, name: str, description: str, stuff: str | None
) -> None:
    assert stuff_of(kind, name, description) == stuff


@pytest.mark.parametrize(
    ("prompt", "stuff"), [("a wooden spoon", "wooden"), ("a golden apple", "golden"), ("a red apple", None)]
)
def test_a_thing_is_of_its_stuff_from_the_first_frame(prompt: str, stuff: str | None) -> None:
    thing = _thing(prompt)

    assert thing.stuff == stuff
    assert (STUFFS[stuff].material in thing.placed().palette) if stuff else thing.paint == COLORS["red"]


@pytest.mark.parametrize(
    ("description", "kind"),
    [("a paper cup", "tumbler"), ("a metal water cup", "tumbler"), ("a paper cup of coffee", "cup")],
)
def test_a_cup_that_is_for_no_tea_has_no_handle(description: str, kind: str) -> None:
    assert plain_of("cup", "cup", description) == kind


def test_the_case_of_a_clock_has_its_colour_and_the_face_stays_white() -> None:
    made, painted = made_of("clock"), _thing("a green clock").placed()
    changed = (made.colors != painted.colors).any(axis=1)

    assert changed.any()
    assert (painted.colors.min(axis=1) > 0.6).sum() == (made.colors.min(axis=1) > 0.6).sum() > 0


def test_a_stuff_is_told_before_the_noun_or_after_made_of() -> None:
    assert stuff_of("", "spaceship", "a cardboard spaceship") == "cardboard"
    assert stuff_of("", "boat", "a boat made entirely of paper") == "paper"
    assert stuff_of("", "cat", "a cat on a wool blanket") is None


def test_a_key_has_the_tag_it_is_told_to_have() -> None:
    assert plain_of("key", "key", "an old brass key with a leather tag") == "tagged key"
    assert plain_of("key", "key", "an old brass key on a table") == "key"
