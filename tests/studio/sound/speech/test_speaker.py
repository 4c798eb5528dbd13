"""Voices from descriptions: by sex and age, and the same every time."""

import pytest

from filmkit.studio.sound.speech.speaker import Age, speaker_for


@pytest.mark.parametrize(
    ("description", "female", "age"),
    [
        ("a woman in her forties, white double-breasted jacket", True, Age.GROWN),
        ("a girl of eight, flour on her nose", True, Age.CHILD),
        ("a small woman of eighty, flour on her apron", True, Age.OLD),
        ("a burly man with a grey beard", False, Age.GROWN),
        ("a teenage boy in a red hood", False, Age.YOUNG),
        ("a 19-year-old man", False, Age.YOUNG),
        ("an old fisherman, his hands like rope", False, Age.OLD),
        ("a man with his daughter on his shoulders", False, Age.GROWN),
    ],
)
def test_who_is_described_sounds_so(description: str, female: bool, age: Age) -> None:
    speaker = speaker_for("x", description)

    assert (speaker.female, speaker.age) == (female, age)


def test_two_of_a_kind_sound_unlike_and_each_always_alike() -> None:
    ann, bea = (speaker_for(name, "a woman of thirty") for name in ("ann", "bea"))

    assert ann == speaker_for("ann", "a woman of thirty")
    assert ann != bea


def test_women_and_children_are_higher_than_men() -> None:
    child, woman, man = (speaker_for("x", f"a {who}").pitch for who in ("little girl", "woman", "man"))

    assert child > woman > man
