"""What lies on a thing touches it where the two meet, and not where the lower one ends."""

import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import Thing, put
from filmkit.studio.animatic.staging.together.resting import resting
from tests.studio.animatic.words.briefs import understood


def test_an_orange_lies_on_the_root_of_a_carrot_below_its_leaves() -> None:
    carrot, orange = put("carrot", (0.0, 0.0, 0.0)), put("orange", (0.0, 0.0, 0.0))

    rests = resting(orange, carrot)

    assert rests is not None
    assert 0.0 < rests < 0.9 * carrot.size[1]


def test_a_box_lies_on_the_top_of_another() -> None:
    below, above = put("microwave", (0.0, 0.0, 0.0)), put("toaster", (0.0, 0.0, 0.0))

    assert resting(above, below) == pytest.approx(below.size[1], abs=0.02)


def of(things: tuple[Thing, ...], name: str) -> Thing:
    return next(thing for thing in things if thing.of == name)


def test_nothing_stands_on_a_stove_that_something_else_is_put_on() -> None:
    things = stage_of(understood("an oven on the bottom of a toaster, front view"), 2.0).things
    oven, toaster = of(things, "oven"), of(things, "toaster")

    assert oven.kind == "bare stove"
    assert toaster.at[1] == pytest.approx(oven.at[1] + oven.size[1], abs=0.03)


def test_who_sits_on_a_drum_kit_is_not_as_high_as_its_cymbals() -> None:
    stage = stage_of(understood("A rabbit sitting on a drum"), 2.0)
    drum = of(stage.things, "drum")

    assert stage.beasts[0].route.start[1] < drum.at[1] + drum.size[1] - 0.15
