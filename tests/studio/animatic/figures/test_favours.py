"""What is given that is a deed is done; a lesson, a portrait and a comfort have two."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("gives another person a hug", "embrace"),
        ("gives his friend a foot massage", "massage feet"),
        ("gives him a cup of tea", "hand over"),
        ("operates on a patient", "operate"),
        ("helps another climb over a wall", "help up"),
        ("helps another person get dressed", "tie"),
        ("takes a photo of another", "photograph another"),
        ("draws a portrait of another", "paint another"),
        ("paints another wall", "paint a wall"),
        ("teaches another to play the guitar", "teach"),
        ("teaches another to knead dough", "guide"),
    ],
)
def test_what_one_does_for_another_is_told_by_its_own_verb(words: str, name: str) -> None:
    assert act_of(words).name == name
