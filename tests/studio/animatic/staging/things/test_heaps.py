"""Things lie in stacks and piles, what is open holds them, and a statue of somebody is nobody."""

import numpy as np
import pytest

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.staging.matter.carving import carved
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.heaps import filled, held_by, piled, stacked, way_of
from filmkit.studio.animatic.staging.things.things import Thing, bounds, heap_made, made_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def put_down(prompt: str) -> list[Thing]:
    return [thing for thing in stage_of(understood(prompt), SECONDS).things if thing.of]


def test_a_stack_is_as_high_as_all_of_it_and_stands_on_the_ground() -> None:
    heap = stacked("bound", bounds(made_of("bound"))[0], 5)
    (_, high, _), below = bounds(heap_made(heap))

    assert high == pytest.approx(5 * bounds(made_of("bound"))[0][1], rel=0.05)
    assert below == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize("count", [3, 11, 20])
def test_a_pile_is_wide_below_and_narrow_above(count: int) -> None:
    heap = piled("apple", (0.1, 0.1, 0.1), count)
    heights = np.array([at[1] for _, at, _ in heap.parts])
    levels, many = np.unique(heights, return_counts=True)

    assert len(heap.parts) == max(count, 11)
    assert len(levels) > 1
    assert many[0] > many[-1]


def test_what_is_in_a_basket_is_within_its_width_and_seen_over_its_rim() -> None:
    basket, apple = bounds(made_of("basket"))[0], bounds(made_of("apple"))[0]
    held = filled("basket", basket, "apple", apple).parts[1:]

    assert len(held) > 3
    assert all(np.hypot(at[0], at[2]) + apple[0] / 2 < 0.62 * basket[0] for _, at, _ in held)
    assert max(at[1] + apple[1] for _, at, _ in held) > 0.52 * basket[1]


def test_words_tell_how_many_lie_and_what_holds_them() -> None:
    assert way_of("A stack of old plates") == "stack"
    assert way_of("a heap of gravel") == "pile"
    assert way_of("three plates") is None
    assert held_by("a bowl full of ripe plums on a shelf") == ("bowl", "plums")
    assert held_by("a bowl on a shelf") is None


@pytest.mark.parametrize(
    ("prompt", "parts"), [("A stack of hats.", 5), ("A pile of lemons.", 11), ("A basket of pears.", 4)]
)
def test_what_lies_together_is_one_thing_of_many(prompt: str, parts: int) -> None:
    (thing,) = put_down(prompt)

    assert thing.heap is not None
    assert len(thing.heap.parts) >= parts


def test_a_statue_of_an_animal_is_stone_and_no_animal() -> None:
    stage = stage_of(understood("A statue of a bear in a park"), SECONDS)
    (thing,) = [each for each in stage.things if each.of]

    assert not stage.beasts
    assert thing.kind == "bear of stone"
    assert thing.size[1] > 1.2
    assert np.ptp(thing.placed().colors, axis=1).max() < 0.06


def test_a_statue_of_somebody_is_nobody() -> None:
    intent = carved(understood("A marble statue of a woman in a park"))

    assert [each.kind.value for each in intent.subjects] == [SubjectKind.THING]
    assert (
        carved(understood("A woman beside a statue")).subjects
        == understood("A woman beside a statue").subjects
    )


def test_a_pair_of_what_comes_in_twos_is_one() -> None:
    assert [each.count.value for each in understood("A pair of boots.").subjects] == [1]
    assert [each.count.value for each in understood("A pair of horses.").subjects] == [2]
