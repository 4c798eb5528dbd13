"""An animal that goes to another side of a thing is first where it was, and then there."""

import pytest

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.moved_on import next_side
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.staging.animals.test_beasts import animal
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("beat", "side"),
    [
        ("jumps to the top of the rock", "on"),
        ("walks to the front of the car", "front"),
        ("runs behind the tree", "behind"),
        ("jumps onto the box", "on"),
        ("looks at the left of the tree", None),
        ("eats grass", None),
    ],
)
def test_the_last_deed_tells_where_it_goes(beat: str, side: str | None) -> None:
    subject = animal("dog")

    assert next_side(subject) is None
    two = subject.__class__(
        subject.kind, "dog", "a dog", count=Read(1), act=Read("stands"), beats=(Read("stands"), Read(beat))
    )
    assert next_side(two) == side


def test_a_cat_that_jumps_onto_a_box_is_on_it_in_the_end() -> None:
    intent = understood("A cat is in front of a box, then the cat jumps onto the box.")

    stage = stage_of(intent, SECONDS)

    (cat,) = stage.beasts
    (box,) = (thing for thing in stage.things if thing.of == "box")
    assert isinstance(cat, Beast)
    first, last = cat.now(0.1)[2], cat.now(SECONDS - 0.1)[2]
    assert first[1] == pytest.approx(box.at[1], abs=0.02)
    assert last[1] == pytest.approx(box.at[1] + box.size[1], abs=0.05)
    assert abs(last[0] - box.at[0]) + abs(last[2] - box.at[2]) < 0.5 * box.size[0]


def test_a_bird_that_goes_round_a_pear_stands_beside_it_first_and_sees_it_large() -> None:
    stage = stage_of(understood("A bird is behind a pear, then the bird flies to the right of it."), SECONDS)

    (bird,) = stage.beasts
    (pear,) = (thing for thing in stage.things if thing.of == "pear")
    assert bird.now(0.1)[2][1] == pytest.approx(pear.at[1], abs=0.02)
    assert max(pear.size) >= 0.39 * max(bird.creature.size)


@pytest.mark.parametrize(
    "words",
    [
        "A cat is under a table, then the cat jumps onto the table.",
        "A bird is behind a tree, then the bird flies above the tree.",
    ],
)
def test_what_goes_up_from_beneath_or_behind_is_higher_in_the_end(words: str) -> None:
    stage = stage_of(understood(words), SECONDS)

    (one,), (thing,) = stage.beasts, stage.things
    assert one.now(SECONDS - 0.1)[2][1] > one.now(0.1)[2][1] + 0.5
    assert stage.thing is not None
    assert stage.thing.size[1] < 2 * thing.size[1]
