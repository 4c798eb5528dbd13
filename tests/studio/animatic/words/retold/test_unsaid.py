"""Where the words leave out who does it, somebody does."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import SubjectKind
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("A paper is being folded", "fold paper"),
        ("A dog is being washed", "bathe an animal"),
        ("A recipe is being prepared", "plate"),
        ("Dough is being kneaded on a table", "knead"),
        ("Close up of cutting tomatoes", "cut food"),
        ("Peeling an orange", "peel"),
        ("Washing dishes", "wash up"),
    ],
)
def test_what_is_done_has_somebody_who_does_it(prompt: str, name: str) -> None:
    first = understood(prompt).subjects[0]

    assert first.kind.value is SubjectKind.PERSON
    assert first.kind.guessed
    assert act_of(first.act.value).name == name


def test_who_does_it_is_who_is_named() -> None:
    woman = understood("Dishes are being washed by a woman").subjects[0]

    assert (woman.name, woman.kind.words) == ("woman", "woman")


@pytest.mark.parametrize(
    "prompt",
    [
        "Burning candles on a birthday cake",
        "Boiling water in a pot",
        "Rolling hills at dawn",
        "A sewing machine on a table",
        "Sewing machine on a table",
        "Painting on a wall",
        "Sleeping dog on a mat",
    ],
)
def test_what_is_so_by_itself_has_nobody(prompt: str) -> None:
    assert not [s for s in understood(prompt).subjects if s.kind.value is SubjectKind.PERSON]


def test_a_preparation_has_somebody_who_does_it() -> None:
    assert understood("traditional ink preparation, close up").subjects[0].kind.value.value == "person"
