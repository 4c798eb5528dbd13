import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.named_country import country_of
from filmkit.studio.animatic.sets.country.steeps import SUMMIT
from filmkit.studio.animatic.sets.kept import MOST, set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set


def test_words_that_a_set_does_not_ask_for_build_no_other() -> None:
    one = set_of("interior", SetBrief(71, "an old library, a man in a red coat"))

    assert set_of("interior", SetBrief(71, "an old library, a man in a blue coat")) is one


@pytest.mark.parametrize(
    "other",
    [
        SetBrief(72, "an old library"),
        SetBrief(71, "an old library", night=True),
        SetBrief(71, "an old library", wet=True),
        SetBrief(71, "an old library", brings_vehicle=True),
        SetBrief(71, "a bare white room"),
    ],
)
def test_what_a_set_depends_on_builds_another_as_if_nothing_were_kept(other: SetBrief) -> None:
    one = set_of("interior", SetBrief(71, "an old library"))
    two = set_of("interior", other)

    assert two is not one
    assert np.array_equal(two.still.vertices, build_set("interior", other).still.vertices)


def test_few_sets_are_kept() -> None:
    first = set_of("backdrop", SetBrief(0))
    for seed in range(1, MOST + 1):
        set_of("backdrop", SetBrief(seed))

    assert set_of("backdrop", SetBrief(0)) is not first


def test_what_a_place_is_called_comes_before_what_else_is_written() -> None:
    words = "a grassland, a lake behind it, a canyon far away"

    assert country_of(SetBrief(words=words, called="grassland")).kind == "meadow"
    assert country_of(SetBrief(words=words, called="lake")).kind == "lake"
    assert country_of(SetBrief(words="a plain of parched, cracked earth", called="plain")).kind == "parched"
    assert country_of(SetBrief(words="snow on a plain", called="plain")).kind == "snow"
    assert country_of(SetBrief(words="the summit of a mountain", called="summit")).kind == "summit"
    assert country_of(SetBrief(words="a vast desert plain", called="plain")).kind == "dunes"
    assert country_of(SetBrief(words="a river winds through a valley", called="valley")).kind == "river"


def test_a_set_is_not_kept_for_a_place_that_is_called_otherwise() -> None:
    words = "a palace, a fountain"
    one = set_of("grounds", SetBrief(73, words, called="palace"))

    assert set_of("grounds", SetBrief(73, words, called="palace")) is one
    assert set_of("grounds", SetBrief(73, words, called="fountain")) is not one


@pytest.mark.parametrize("words", ["mount fuji", "kilimanjaro at dawn", "the snowy matterhorn"])
def test_a_mountain_with_a_name_stands_alone(words: str) -> None:
    country = country_of(SetBrief(words=words))
    shape = country.shape(3)
    at = np.array([SUMMIT[0], SUMMIT[0] - 150.0, SUMMIT[0] + 150.0])
    top, *aside = shape(at, np.full(3, SUMMIT[1]))

    assert country.kind == "mount"
    assert country.water is None
    assert top > country.line > max(aside) * 1.2


def test_before_a_mountain_lies_the_lake_that_is_named() -> None:
    country = country_of(SetBrief(words="mount fuji behind a lake"))
    floor = country.shape(3)(np.zeros(1), np.full(1, -30.0))[0]

    assert country.water is not None
    assert floor < country.water
