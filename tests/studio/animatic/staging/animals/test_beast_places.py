"""Animals one behind another."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.staging.animals.beast_places import in_file
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.words.read import intent_of


def test_those_who_follow_are_behind_the_leader_in_order() -> None:
    first, ways = in_file(Route((0.0, 0.0, 0.0), 0.0, 1.0), 1.0, [0.5, 0.5])

    assert first.start[2] > ways[0].start[2] > ways[1].start[2]
    assert all(way.speed == first.speed for way in ways)


def test_the_mother_of_an_animal_is_one() -> None:
    young, mother = intent_of(
        Brief(frames=24, rate=(24, 1), prompt="Four ducklings walk behind their mother")
    ).subjects

    assert (young.count.value, mother.name, mother.kind.value) == (4, "duck", SubjectKind.ANIMAL)


def test_the_mother_of_a_boy_is_a_person() -> None:
    found = intent_of(Brief(frames=24, rate=(24, 1), prompt="A boy walks a dog behind his mother")).subjects

    assert all(each.kind.value is SubjectKind.PERSON for each in found if each.name in ("boy", "mother"))
