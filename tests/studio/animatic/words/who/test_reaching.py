"""A hand that reaches in from the edge: its deeds are understood, and the rest is read without it."""

import pytest

from filmkit.studio.animatic.intent import SubjectKind, TimeOfDay
from tests.studio.animatic.words.briefs import understood as read


@pytest.mark.parametrize(
    ("prompt", "name", "deeds", "side"),
    [
        ("A brass bell stands on a desk. A finger taps it twice.", "brass bell", ("press",), "right"),
        ("A kettle on a stove; a hand comes in from the left and lifts it.", "kettle", ("lift",), "left"),
        ("A hand puts a perfume bottle on a glass table.", "perfume bottle", ("place",), "right"),
        ("A hand turns the dial of an old radio.", "radio", ("dial",), "right"),
        ("A pair of hands opens a gift box on a table.", "gift box", ("open",), "right"),
        ("A steel bottle lies on granite until a runner grabs it.", "steel bottle", ("lift",), "right"),
        ("A globe on a desk. One hand turns it, then removes the cover.", "globe", ("turn", "open"), "right"),
        (
            "A cap lies on a desk. Two hands come in from both sides, lift it and put it back.",
            "cap",
            ("lift",),
            "right",
        ),
        ("A bag stands on a bench. A porter's hand pulls the zipper open.", "bag", ("open",), "right"),
        ("A soda bottle is opened with an old key; foam runs down.", "bottle", ("open",), "right"),
        ("A king's crown lies on a cushion. A hand lifts it.", "crown", ("lift",), "right"),
        ("A cake stands on a table while a hand adds a small cherry.", "cake", ("add",), "right"),
    ],
)
def test_what_a_hand_does_to_a_thing(prompt: str, name: str, deeds: tuple[str, ...], side: str) -> None:
    intent = read(prompt)
    first = intent.subjects[0]

    assert (first.kind.value, first.name) == (SubjectKind.THING, name)
    assert intent.reaching is not None
    assert (intent.reaching.value.deeds, intent.reaching.value.side) == (deeds, side)


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman sits at a desk. Her hand turns a page.",
        "Hands kneading dough.",
        "A man with a gift box in his hands opens it.",
        "A wooden bowl on a table.",
        "A watch on a table, the second hand sweeps over the dial.",
    ],
)
def test_hands_of_somebody_stay_theirs(prompt: str) -> None:
    assert read(prompt).reaching is None


def test_what_a_thing_lies_on_is_no_second_thing() -> None:
    assert [each.name for each in read("A watch lies on a dark slate.").subjects] == ["watch"]
    assert [each.name for each in read("A ring on black marble.").subjects] == ["ring"]


def test_a_lamp_that_a_hand_switches_comes_on_and_a_screen_tells_no_hour() -> None:
    lamp = read("A black desk lamp stands on a desk. A hand taps the switch.")
    assert lamp.burning is not None
    assert lamp.burning.value[1] > lamp.burning.value[0]
    assert read("A phone stands on a table. The screen lights up.").time.value is TimeOfDay.DAY
