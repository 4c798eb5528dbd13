"""An animal that does one thing after another comes to what goes with each."""

from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def beast(words: str) -> Beast:
    return stage_of(understood(words), SECONDS).beasts[0]


def test_what_is_leapt_onto_bears_who_has_leapt() -> None:
    cat = beast("A kitten plays with a feather toy, then it jumps onto a shelf.")
    assert cat.beneath is not None
    top = float(cat.beneath.vertices[:, 1].max())

    assert cat.now(0.0)[2][1] == 0.0
    assert abs(cat.now(SECONDS)[2][1] - top) < 1e-6
    assert cat.now(SECONDS)[0] == "sit"


def test_a_pony_that_comes_to_drink_has_water_and_a_dog_its_logs() -> None:
    assert beast("A pony trots in a meadow, then it stops to drink.").beneath is not None
    assert beast("A dog runs on a lawn, then it starts leaping over logs.").beneath is not None
    assert beast("A dog runs on a lawn, then it sits down.").beneath is None
    assert understood("A pony trots towards the barn.").place.value == "grounds"


def test_what_begins_comes_after_what_it_follows() -> None:
    cat = beast("A cat sits in a room, then it jumps out and starts scratching the sofa.")
    assert cat.turns is not None
    assert cat.turns.acts == ("sit", "jump", "rear")


def test_a_part_that_tells_no_deed_goes_to_what_comes_next_and_a_tail_wags_beside() -> None:
    dog = beast("A dog sits in a yard, its tail wagging. It gets a burst of joy. It digs, its tail wagging.")
    assert dog.turns is not None
    assert dog.turns.acts == ("sit", "dig", "dig")


def test_who_leaps_off_a_sofa_is_on_the_ground() -> None:
    dog = beast("A dog lies on the sofa, then it jumps off and starts running around.")

    assert dog.now(0.0)[2][1] > 0.2
    assert abs(dog.now(SECONDS)[2][1]) < 1e-6


def test_the_ball_it_has_played_with_lies_where_it_was() -> None:
    dog = beast("A puppy plays with a ball, then it lies down.")
    ball = [dog._before(when, dog.now(when)[0]) for when in (2.5, 3.5)]

    assert ball[0] == ball[1]
    assert ball[0][1] == dog.now(0.0)[2][1]
