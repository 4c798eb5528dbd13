"""Who does as people do is staged as a person; an animal that does as animals do stays one."""

import pytest

from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.people.guises import guise_of, in_guise
from tests.studio.animatic.shots import shot
from tests.studio.animatic.words.briefs import understood


def somebody(noun: str, act: str, description: str = "", kind: SubjectKind = SubjectKind.ANIMAL) -> Subject:
    return Subject(Read(kind), noun, description or f"a {noun}", act=Read(act))


@pytest.mark.parametrize(
    ("noun", "act", "guise"),
    [
        ("raccoon", "playing the guitar", "a raccoon"),
        ("panda", "drinking coffee", "a panda"),
        ("cow", "drinking water", ""),
        ("dog", "playing in the park", ""),
        ("dog", "playing a drum kit", "a dog"),
        ("bear", "eating a salmon", ""),
        ("bear", "eating soup in a restaurant", "a bear"),
        ("squirrel", "eating a burger", "a squirrel"),
        ("jellyfish", "playing the guitar", ""),
        ("fish", "eating spaghetti on a subway", "a fish"),
        ("fish", "swimming in a lake", ""),
        ("sheep", "grazing beside a surfboard", ""),
    ],
)
def test_deeds_of_people_make_an_animal_stand(noun: str, act: str, guise: str) -> None:
    assert guise_of(somebody(noun, act)) == guise


def test_dress_makes_an_animal_stand() -> None:
    assert guise_of(somebody("rabbit", "walks", "a fat rabbit wearing a purple robe")) == "a fat rabbit"


def test_a_robot_always_stands_and_a_teddy_bear_when_it_does_something() -> None:
    thing = SubjectKind.THING
    assert guise_of(somebody("robot", "stand", kind=thing))
    assert guise_of(somebody("teddy bear", "washing the dishes", kind=thing))
    assert not guise_of(somebody("teddy bear", "stand", kind=thing))
    assert not guise_of(somebody("cup", "stand", kind=thing))


def test_a_board_that_is_stood_on_is_no_second_one() -> None:
    (koala,) = in_guise(understood("A koala stands on a surfboard at sea")).subjects

    assert (koala.guise, koala.stands) == ("a koala", None)


def test_a_shot_without_them_is_the_same_shot() -> None:
    plain = shot(somebody("cow", "grazes"))
    assert in_guise(plain) is plain
    clad = in_guise(shot(somebody("panda", "cooking"), somebody("cow", "grazes")))
    assert [each.kind.value for each in clad.subjects] == [SubjectKind.PERSON, SubjectKind.ANIMAL]


@pytest.mark.parametrize(
    ("noun", "description", "guise"),
    [
        ("detective", "a grey mouse detective", "a grey mouse"),
        ("chef", "a rabbit chef", "a rabbit"),
        ("tamer", "a lion tamer", ""),
        ("lady", "the cat lady", ""),
        ("detective", "an old detective", ""),
    ],
)
def test_an_animal_of_a_trade_is_that_animal(noun: str, description: str, guise: str) -> None:
    assert guise_of(somebody(noun, "walks", description, SubjectKind.PERSON)) == guise


@pytest.mark.parametrize(("noun", "guise"), [("dj", "a robot"), ("waiter", "a robot"), ("engineer", "")])
def test_a_robot_of_a_trade_is_a_robot_and_who_builds_them_is_none(noun: str, guise: str) -> None:
    assert guise_of(somebody(noun, "works", f"a robot {noun}", SubjectKind.PERSON)) == guise
