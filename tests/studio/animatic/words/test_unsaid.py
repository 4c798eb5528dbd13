"""Where the words leave out who does it, somebody does."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import SubjectKind
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("A paper is being folded", "fold paper"),
        ("A dog is being washed", "spray"),
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


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("A man heads home.", "goes home"),
        ("A soldier trains in a courtyard.", "exercises"),
        ("A woman dresses.", "gets dressed"),
        ("A boy plants flowers in the garden.", "is planting flowers"),
        ("She bows her head to the king.", "bows her head"),
    ],
)
def test_verbs_that_are_nouns_too_are_done(words: str, does: str) -> None:
    (somebody, *_) = understood(words).subjects

    assert somebody.act.value.startswith(does)


def test_a_bus_that_stops_is_no_place_to_wait() -> None:
    (bus, *_) = understood("A bus stops at a bus stop.").subjects
    (boys, *_) = understood("Two boys wait at the bus stops.").subjects

    assert (bus.name, bus.act.value.split()[0]) == ("bus", "halts")
    assert "halt" not in boys.act.value
