"""A take fits or does not; what it is was settled when it was bought."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.takes.cover import Facts, Need, shortfalls
from tests.film.takes.bought import FACTS

LENGTHS = st.fractions(Fraction(1, 10), 60)
NEEDS = st.builds(Need, LENGTHS, st.just(Fraction(1, 24)), st.booleans(), st.none() | st.integers(100, 4000))


def what(facts: Facts, need: Need) -> list[str]:
    return [each.what for each in shortfalls(facts, need)]


def test_a_take_is_to_be_as_long_as_the_shot_and_its_handles() -> None:
    assert what(FACTS, Need(Fraction(5))) == []
    assert what(FACTS, Need(Fraction(5) + Fraction(1, 24))) == ["length"]


def test_half_a_frame_is_rounding_of_containers() -> None:
    """Five seconds at 59.94 frames a second are 299.7 frames: 299 of them are enough."""
    ntsc = replace(FACTS, frames=299, rate=Fraction(60000, 1001))

    assert what(ntsc, Need(Fraction(5), Fraction(1, 24))) == []
    assert "0.03" in shortfalls(replace(ntsc, frames=298), Need(Fraction(5), Fraction(1, 60)))[0].says


def test_sound_and_size_are_asked_of_it_only_when_they_are_wanted() -> None:
    assert what(FACTS, Need(Fraction(5), sound=True)) == ["sound"]
    assert what(replace(FACTS, sound=True), Need(Fraction(5), sound=True)) == []
    assert what(FACTS, Need(Fraction(5), lines=2160)) == ["size"]
    assert what(replace(FACTS, width=1080, height=1920), Need(Fraction(5), lines=1080)) == []


@given(NEEDS)
def test_what_is_not_known_of_a_take_is_not_held_against_it(need: Need) -> None:
    assert shortfalls(Facts(1), need) == ()


@given(NEEDS, NEEDS)
def test_what_is_enough_for_a_need_is_enough_for_all_within_it(one: Need, other: Need) -> None:
    facts = Facts(1, "", int(other.seconds * 24) + 1, Fraction(24), 4000, other.lines or 1, other.sound)
    assert shortfalls(facts, other) == ()
    if one.within(other):
        assert shortfalls(facts, one) == ()
