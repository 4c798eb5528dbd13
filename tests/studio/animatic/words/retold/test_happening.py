"""What becomes of a thing is read from a noun as from a verb, and from heat and cold."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Change
from filmkit.studio.animatic.words.retold.happening import happening
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name", "change"),
    [
        ("The rusting of an iron gate over years", "iron gate", Change("iron", "rusty")),
        ("A video shows the transformation of a tomato from green to red", "tomato", Change("green", "red")),
        ("The change of a lake as the temperature falls below -5°C", "lake", Change(after="ice")),
        ("The transformation of butter as the temperature rises to 60°C", "butter", Change(melts=True)),
        ("The reaction of water in a beaker as its heat hits 100°C", "lab beaker", Change(level=(1.0, 0.12))),
        ("The transformation of mercury in a thermometer as the temperature climbs", "thermometer",
         Change(level=(0.35, 1.0))),
        ("A pear ripens", "pear", Change("green", "yellow")),
        ("Bacon fries in a pan", "bacon", Change("red", "brown")),
        ("An iron bar glows red hot", "iron bar", Change(after="glowing")),
        ("A glass fills with water", "glass", Change(level=(0.35, 1.0))),
        ("A rose wilts", "rose", Change(None, "withered", droops=True)),
    ],
)  # fmt: skip
def test_a_change_is_told_by_noun_verb_and_temperature(prompt: str, name: str, change: Change) -> None:
    first = understood(prompt).subjects[0]

    assert first.name == name
    assert first.change is not None
    assert first.change.value == change


def test_what_shows_it_stays_and_is_nothing_itself() -> None:
    intent = understood("A timelapse captures the melting of a snowman")

    assert intent.pace == "time-lapse"
    assert [each.name for each in intent.subjects] == ["snowman"]


def test_a_country_freezes_with_its_river_and_a_tree_loses_its_leaves_in_the_air() -> None:
    frozen, tree = understood("A river freezes over"), understood("An oak sheds its leaves")

    assert frozen.seasons is not None
    assert frozen.seasons.value == ("summer", "winter")
    assert understood("A cup of water freezes").seasons is None
    assert tree.subjects[0].change is not None
    assert tree.subjects[0].change.value.sheds
    assert [each.value.kind for each in tree.weather] == ["leaves"]


def test_hands_that_press_are_no_second_person() -> None:
    intent = understood("A wet sponge held between two hands, which slowly compress it")

    assert [(each.name, each.count.value) for each in intent.subjects] == [("somebody", 1)]
    assert "squeezing" in intent.subjects[0].act.value


@pytest.mark.parametrize(
    "prompt",
    ["The melting pot of cultures", "A man watches the growth of his company", "The change of guards"],
)
def test_words_of_no_change_stay(prompt: str) -> None:
    assert happening(Brief(frames=24, rate=(24, 1), prompt=prompt)).prompt == prompt


@pytest.mark.parametrize(
    ("prompt", "changes"),
    [
        ("A caterpillar transforms into a butterfly", {"caterpillar": 0.02, "butterfly": 50.0}),
        ("An egg hatches into a chick", {"egg": 0.02, "duckling": 50.0}),
        ("A puppy grows into a dog", {"dog": 1.9}),
        ("A duckling turns into a goose", {"duckling": 0.02, "goose": 50.0}),
        ("A puddle dries up", {"puddle": 0.1}),
        ("Dough rises in a bowl", {"dough": 1.6}),
    ],
)
def test_one_turns_into_another_and_who_only_grows_up_is_one(prompt: str, changes: dict[str, float]) -> None:
    found = {each.name: each.change.value.grows for each in understood(prompt).subjects if each.change}

    assert found == changes


def test_what_grows_on_a_thing_colours_it_and_what_falls_apart_sinks() -> None:
    bread, castle = (understood(p).subjects[0] for p in ("Mold grows on bread", "A sandcastle falls apart"))

    assert bread.change is not None
    assert bread.change.value == Change(after="green")
    assert castle.change is not None
    assert castle.change.value.melts
    assert understood("A stone with moss on it").subjects[0].change is None
    assert understood("A jar is filled with sweets").subjects[0].change is None


@pytest.mark.parametrize(("what", "name"), [("Teapot", "teapot"), ("Stove", "stove"), ("Trex", "dinosaur")])
def test_what_is_named_between_two_sentences_of_the_camera_is_there(what: str, name: str) -> None:
    intent = understood(f"The camera circles around. {what}, the camera turns around it.")

    assert [each.name for each in intent.subjects] == [name]


def test_all_of_a_row_are_there() -> None:
    intent = understood("A goat, a stool, a drum, and a bell are ready for a show.")

    assert [each.name for each in intent.subjects] == ["goat", "stool", "drum", "bell"]


def test_it_is_the_thing_that_stood_there() -> None:
    (who,) = understood("A green flask stands on a log. A climber picks it up.").subjects

    assert (who.name, who.act.value) == ("climber", "picks up the flask")
