"""Deeds of tales: the verb a clause opens with tells what is done, and not a noun that comes after it."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.verbs.tales import later_of_a_tale, of_a_tale


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("finds a room filled with books", "find"),
        ("realizes that the secret does not lie in wealth", "think"),
        ("decides to enter the maze", "walk"),
        ("using his knowledge to decipher the signs", "examine"),
        ("faces a colossal dragon", "sword"),
        ("faces numerous hardships", "trudge"),
        ("reaching the tower", "walk"),
        ("awakens the power of a kingdom", "conjure"),
        ("breaks the tablet open", "smash"),
        ("fights a fierce dragon", "sword"),
        ("hides the letters in a hollow", "put down"),
        ("in a red cape embarks on a quest", "walk"),
        ("loses consciousness", "fall"),
    ],
)
def test_the_first_verb_tells_the_deed(words: str, name: str) -> None:
    assert act_of(words).name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("reaches for a cup", "reach"),
        ("reaches the peak of his jump", "jump"),
        ("passing a stack of papers between them", "hand over"),
        ("faces the camera", "stand"),
        ("crosses her arms", "cross"),
        ("returns home carrying a suitcase", "carry"),
        ("awakens at noon", "wake up"),
        ("gathers around a fire", "stand"),
    ],
)
def test_what_is_said_otherwise_of_the_same_verb_is_no_tale(words: str, name: str) -> None:
    assert act_of(words).name == name


def test_a_later_clause_tells_where_the_first_does_not() -> None:
    assert of_a_tale("driven by longing, ventures into a wood")[0] is None
    assert (told := later_of_a_tale("driven by longing, ventures into a wood")) is not None
    assert told.name == "walk"
