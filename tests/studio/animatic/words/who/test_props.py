"""A noun that names a prop looks as the film describes the prop."""

import pytest

from filmkit.studio.animatic.brief import Brief, Person, Thing
from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.staging.matter.painting import paint_of
from filmkit.studio.animatic.words.read import intent_of


def shown(subject: str, prop: str, description: str) -> Subject:
    brief = Brief(96, (24, 1), subject=subject, things=(Thing(prop, description),))
    things = [each for each in intent_of(brief).subjects if each.kind.value is SubjectKind.THING]
    assert len(things) == 1
    return things[0]


@pytest.mark.parametrize("prop", ["suitcase", "old-suitcase"])
def test_a_prop_that_the_shot_names_has_the_colour_of_its_description(prop: str) -> None:
    seen = shown("a suitcase on a table", prop, "a battered green suitcase")

    assert paint_of(seen.name, seen.description) is not None


def test_another_thing_and_a_person_keep_their_own_description() -> None:
    cup = shown("a cup on a table", "cup", "")
    brief = Brief(
        96, (24, 1), subject="a man waits", people=(Person("cup", "a man"),), things=(Thing("cup", "red"),)
    )

    assert cup.description == "a cup on a table"
    assert "red" not in intent_of(brief).subjects[0].description


def test_who_holds_a_prop_holds_it_in_its_colour_unless_the_shot_says_another() -> None:
    case = Thing("suitcase", "an old brown leather suitcase")

    def act(said: str) -> str:
        return intent_of(Brief(96, (24, 1), subject=said, things=(case,))).subjects[0].act.value

    assert "brown suitcase" in act("a man carries a suitcase")
    assert "brown" not in act("a man carries a red suitcase")
    assert "brown" not in act("a man carries a box")
