"""What is named is what is held, thrown and handed over."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.staging.people.actor import gear
from filmkit.studio.animatic.staging.people.doing import what_it_does
from filmkit.studio.animatic.staging.people.grips import (
    LARGEST,
    in_hand,
    in_its_size,
    loose,
    named_in_hand,
    passed_on,
)
from tests.studio.animatic.shots import person


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("throws an axe at a target", "axe"),
        ("hands a pen to a man", "pen"),
        ("holding a teddy bear", "teddy bear"),
        ("carries a large pizza through the street", "pizza"),
        ("holds a flashlight", "flashlight"),
        ("throwing frisbee in the park", "frisbee"),
        ("holds his breath", None),
        ("holds hands", None),
        ("looks at a pizza", None),
    ],
)
def test_the_thing_that_words_put_in_a_hand(words: str, name: str | None) -> None:
    assert named_in_hand(words) == name


@pytest.mark.parametrize("name", ["axe", "teddy bear", "sofa", "pen"])
def test_whatever_is_held_or_passed_is_about_the_hand_and_not_too_large(name: str) -> None:
    for mesh in (in_hand(name), loose(name)):
        assert mesh is not None
        low, high = mesh.vertices.min(0), mesh.vertices.max(0)
        assert float(np.abs((low + high) / 2).max()) < 0.35
        assert name == "axe" or float((high - low).max()) <= LARGEST + 1e-5
    assert in_hand("nothing known") is None


def test_what_is_thrown_and_handed_over_is_what_was_named() -> None:
    thrown, passed = what_it_does(person("throws an axe")), what_it_does(person("hands a pen to her son"))

    assert [each.name for each in thrown.gear] == ["axe"]
    assert [each.name for each in passed.gear] == ["passed pen"]
    assert [each.name for each in what_it_does(person("throws far")).gear] != ["axe"]


def test_a_hand_that_is_free_comes_up_with_what_it_holds() -> None:
    plain, holding = what_it_does(person("stands")), what_it_does(person("stands holding a teddy bear"))

    assert plain.held is None
    assert holding.held == "teddy bear"
    assert holding.pose is not plain.pose


def test_what_is_mimed_is_done_with_nothing() -> None:
    act = what_it_does(person("plays air guitar"))

    assert act.name == "guitar"
    assert (act.held, act.other, act.gear) == (None, None, ())


def test_what_is_eaten_out_of_the_hand_is_in_the_hand() -> None:
    apple, soup = what_it_does(person("is eating an apple")), what_it_does(person("eats a bowl of soup"))

    assert (apple.name, apple.held, apple.seated) == ("bite", "apple", False)
    assert (soup.name, soup.held, soup.seated) == ("eat", "spoon", True)


def test_a_hand_that_shakes_another_holds_nothing() -> None:
    assert what_it_does(replace(person("shakes hands"), held="racket")).held is None
    case = what_it_does(replace(person("shakes hands"), held="suitcase"))
    assert (case.held, case.left) == ("suitcase", True)


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("short hair, a small brown suitcase", 0.7),
        ("carries a huge case", 1.25),
        ("a little girl with a suitcase", 1.0),
        ("a small dog, walks with a suitcase", 1.0),
    ],
)
def test_what_is_held_is_as_large_as_it_is_called(said: str, times: float) -> None:
    made = in_hand("suitcase")
    assert made is not None

    assert np.ptp(in_its_size(made, "suitcase", said).vertices) == pytest.approx(
        times * np.ptp(made.vertices)
    )


def test_a_slice_is_eaten_and_what_is_peeled_or_cut_is_large_enough_to_be_seen() -> None:
    slice_, egg, pepper = (
        what_it_does(person(does)) for does in ("eats a slice of pizza", "peels an egg", "cuts a bell pepper")
    )

    assert slice_.held == "pizza slice"
    assert (egg.held, egg.gear[0].name) == (None, "worked egg")
    assert pepper.gear[0].name == "cut bell pepper"
    assert np.ptp(gear("worked egg").vertices, axis=0).max() > 0.12
    assert float(gear("cut bell pepper").vertices[:, 1].min()) == pytest.approx(0.0, abs=1e-3)


def test_what_is_put_into_a_palm_is_small() -> None:
    assert passed_on("puts a tiny box into her hand") != passed_on("hands a box to her")
