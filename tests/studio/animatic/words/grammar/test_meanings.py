"""Words of two meanings, images of somebody who is not there, and events named by a noun."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "kind", "name"),
    [
        ("A mouse eats cheese", "animal", "mouse"),
        ("A mouse clicks on a computer screen", "thing", "computer mouse"),
        ("A crane stands in shallow water", "animal", "heron"),
        ("A coach drives along a road", "vehicle", "coach"),
        ("A coach shouts", "person", "coach"),
        ("A copper pipe that leaks", "thing", "copper pipe"),
        ("A pipe for gas with a valve", "thing", "water pipe"),
        ("A torch flickers. Its flame grows", "thing", "burning torch"),
        ("A torch with a wild flame", "thing", "burning torch"),
        ("A sneaker on a turntable. The sneaker rotates", "thing", "sneaker"),
        ("A turkey in the oven", "thing", "roast turkey"),
        ("A red top is spinning", "thing", "spinning top"),
    ],
)
def test_the_words_beside_a_noun_tell_what_it_is(prompt: str, kind: str, name: str) -> None:
    first = understood(prompt).subjects[0]

    assert (first.kind.value.value, first.name) == (kind, name)


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A statue of a goat stands in a square", ["statue"]),
        ("A nun with a tattoo of a dragon lifts weights", ["nun"]),
        ("The silhouette of a cowboy", ["cowboy"]),
        ("A mountain of gold coins", ["coin"]),
    ],
)
def test_who_is_only_an_image_is_not_there(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).subjects] == names


def test_an_event_is_what_people_do() -> None:
    (boys,) = understood("A pillow fight between two boys in a bedroom").subjects

    assert (boys.name, boys.count.value) == ("boy", 2)
    assert boys.act.value.startswith("hit each other with pillows")


def test_a_truck_at_a_house_is_outside() -> None:
    assert not understood("A fire truck races to a burning house").interior.value
