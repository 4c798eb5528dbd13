"""Small fish that have no water are in a bowl; of which nobody said where they are, in the sea. What
wades has its legs in water."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.looks.appearance import Wear
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of


def staged(prompt: str) -> Stage:
    return stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt)), 4.0)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a goldfish swims in a fish bowl on a table", "fish bowl"),
        ("two goldfish in a bowl", "full fish bowl"),
    ],
)
def test_fish_that_are_kept_are_in_a_bowl(prompt: str, kind: str) -> None:
    stage = staged(prompt)

    assert not stage.beasts
    assert kind in [thing.kind for thing in stage.things]


def test_a_fish_of_which_nobody_said_where_it_is_swims() -> None:
    stage = staged("a goldfish")

    assert [beast.act for beast in stage.beasts] == ["swim"]
    assert stage.place.name == "underwater"


def test_who_stands_in_a_river_has_its_legs_in_water() -> None:
    (wet,), (dry,) = staged("A horse stands in a river").beasts, staged("A horse stands by a river").beasts
    fishes = staged("A bear catches a trout").beasts[0]

    assert fishes.beneath is not None
    assert wet.beneath is not None
    assert dry.beneath is None
    assert wet.route.start[1] < dry.route.start[1] - 0.1


@pytest.mark.parametrize(
    ("prompt", "air"),
    [("a diver explores a coral reef", ["diving cylinder"]), ("a girl swims underwater", [])],
)
def test_people_under_water_swim_over_its_bed(prompt: str, air: list[str]) -> None:
    (swimmer,) = staged(prompt).actors

    assert swimmer.act.name == "swim under water"
    assert [gear.name for gear in swimmer.act.gear] == air
    assert swimmer.route.start[1] > 0.5
    assert swimmer.route.speed


@pytest.mark.parametrize(
    ("prompt", "bare"), [("a man swims in a lake", True), ("a man in a suit swims in a lake", False)]
)
def test_who_bathes_is_dressed_for_it(prompt: str, bare: bool) -> None:
    (swimmer,) = staged(prompt).actors

    assert (swimmer.look.wearing(Wear.SHORTS) is not None) is bare
