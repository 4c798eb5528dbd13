"""Two who are said to do the same to one thing have it between them, once."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.people.actor import gear
from filmkit.studio.animatic.staging.people.at_one import at_one
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


def two(deed: str) -> list[Subject]:
    return [Subject(Read(SubjectKind.PERSON), name, name, act=Read(deed)) for name in ("man", "woman")]


@pytest.mark.parametrize(
    ("deed", "thing"),
    [
        ("are fixing a broken chair together", "whole chair"),
        ("collaborate to lift a sturdy oak table", "whole table"),
        ("assemble a vibrant orange tent", "tent of two"),
        ("push a wooden cart laden with produce", "laden cart"),
        ("push a pram", "whole stroller"),
        ("are carrying a heavy box up the stairs", "box of two"),
        ("row a boat across a lake", "canoe"),
        ("measure a wall with a long tape", "measuring tape"),
        ("are replacing a burst tyre on their van", "car wheel"),
        ("are putting together a tall new bookcase", "top of a shelf"),
        ("wash an old green pickup in the yard", "suds on a car"),
    ],
)
def test_one_thing_is_between_two(deed: str, thing: str) -> None:
    one, other = at_one(two(deed), [act_of(deed), act_of(deed)])

    assert one is other
    assert one.partner is not None
    assert thing in [each.name for each in one.gear]
    assert all(len(gear(each.name).vertices) for each in one.gear)


def test_who_do_different_things_or_nothing_to_a_thing_do_as_told() -> None:
    walks, sings = act_of("walks"), act_of("sings")
    shown = [two("walks")[0], two("sings")[1]]

    assert at_one(shown, [walks, sings]) == [walks, sings]
    assert at_one(two("walks"), [walks, walks]) == [walks, walks]


def test_two_ride_one_tandem() -> None:
    text = "Two friends ride a tandem bicycle through a park"
    stage = stage_of(intent_of(Brief(frames=24, rate=(24, 1), prompt=text)), 1.0)

    assert not stage.carriers
    assert [each.name for actor in stage.actors for each in actor.act.gear] == ["tandem"]
