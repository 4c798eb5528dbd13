"""Stories of several sentences: what somebody does in each of them, in order, if it can be drawn."""

import pytest

from filmkit.studio.animatic.intent import Subject
from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> tuple[Subject, ...]:
    return understood(prompt).subjects


def done(subject: Subject) -> list[str]:
    return [each.value for each in subject.beats or (subject.act,)]


def test_later_sentences_about_somebody_are_done_one_after_another() -> None:
    (boy,) = those("A boy sits at a desk. He stands up. The room is warm. Suddenly the boy folds clothes.")

    assert done(boy) == ["sits at a desk", "stands up", "folds clothes"]
    assert boy.beats[-1].words == "folds clothes"


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A woman of extraordinary talent appears. She plays the flute.", ["plays the flute"]),
        ("A hero set off. First, he swept the floor.", ["sweep the floor"]),
        ("A woman dances. She wears a red dress. She is happy.", ["dances"]),
        ("A man reads. A bird sings. It jumps.", ["reads"]),
    ],
)
def test_only_what_can_be_drawn_is_done_and_told_in_the_present(prompt: str, acts: list[str]) -> None:
    assert done(those(prompt)[0]) == acts


def test_no_more_is_done_than_a_shot_has_time_for() -> None:
    (man,) = those("A man walks. He sits. He reads. He dances. He drinks. He sleeps.")

    assert len(man.beats) == 4


def test_they_are_all_of_whom_was_spoken_and_she_is_the_woman() -> None:
    man, woman = those("A man waves to a woman. They dance. She laughs.")

    assert done(man)[-1] == "dance"
    assert done(woman)[-2:] == ["dance", "laughs"]


def test_an_animal_does_one_thing_after_another_too() -> None:
    (dog,) = those("A dog sleeps in a garden. Suddenly it jumps up. The dog runs away.")

    assert done(dog) == ["sleeps in a garden", "jumps up", "runs away"]
