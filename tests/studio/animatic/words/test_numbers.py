"""How many: a number is obeyed, the same noun again is one of them, and a full place is full."""

import pytest

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def those(prompt: str, kind: SubjectKind, background: bool = False) -> list[Subject]:
    every = understood(prompt).subjects
    return [each for each in every if each.kind.value is kind and each.background is background]


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("2 men inside a car man in black t-shirt driving the car", SubjectKind.PERSON, 2),
        ("Two men sit in a cafe. The man in grey reads", SubjectKind.PERSON, 2),
        ("A stack of 3 books. A green book is on the top, sitting on a red book.", SubjectKind.THING, 3),
        ("A stack of 3 books", SubjectKind.THING, 3),
        ("Two men and a man in a red coat wait", SubjectKind.PERSON, 3),
        ("Two large, fluffy dogs sleep", SubjectKind.ANIMAL, 2),
        ("A pair of old, leather shoes stands on a mat", SubjectKind.THING, 1),
    ],
)
def test_a_noun_said_again_is_not_added(prompt: str, kind: SubjectKind, count: int) -> None:
    assert sum(each.count.value for each in those(prompt, kind)) == count


@pytest.mark.parametrize(
    "prompt",
    [
        "A school hallway filled with students",
        "A beach packed with people",
        "A man waits at a busy train station",
        "A crowded market",
        "A bustling city square",
    ],
)
def test_a_full_place_has_a_dozen_people_in_it(prompt: str) -> None:
    assert [each.count.value for each in those(prompt, SubjectKind.PERSON, background=True)] == [12]


@pytest.mark.parametrize(
    "prompt", ["A market", "A busy road", "A school hallway with students", "A busy man"]
)
def test_others_have_no_more_than_a_few(prompt: str) -> None:
    every = understood(prompt).subjects

    assert all(each.count.value <= 3 for each in every if each.kind.value is SubjectKind.PERSON)


def test_nine_sheep_are_nine_and_stand_apart() -> None:
    beasts = stage_of(understood("Nine sheep graze on a meadow"), SECONDS).beasts
    spots = [beast.route.at(1.0) for beast in beasts]

    assert len(spots) == 9
    assert min(((a[0] - b[0]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5 for a in spots for b in spots if a != b) > 0.5


def test_a_dozen_people_fill_a_hall() -> None:
    actors = stage_of(understood("A school hallway filled with students hurrying"), SECONDS).actors

    assert len(actors) == 12


@pytest.mark.parametrize(
    ("prompt", "act"), [("A man waits in a busy cafe", "talk"), ("A man waits in a busy street", "walk")]
)
def test_who_fills_a_room_stands_about_and_who_fills_a_street_walks(prompt: str, act: str) -> None:
    (crowd,) = those(prompt, SubjectKind.PERSON, background=True)

    assert crowd.act.value == act


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("hundreds of birds fly over a lake", 100), ("two dozen roses", 24), ("one of the dogs barks", 1)],
)
def test_numbers_of_several_words_are_obeyed(prompt: str, count: int) -> None:
    assert understood(prompt).subjects[0].count.value == count
