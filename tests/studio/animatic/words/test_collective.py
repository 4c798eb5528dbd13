"""Words for many things of one sort, where they are all that is shown."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import kind_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES


def test_each_thing_of_a_sort_has_a_form() -> None:
    assert [noun for sort in COLLECTIVES.values() for noun in sort if kind_of(noun, whole=True) is None] == []


@pytest.mark.parametrize("words", ["old furniture", "fruit on the ground"])
def test_a_sort_by_itself_is_several_things(words: str) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=words))

    assert [each.name in COLLECTIVES for each in intent.subjects] == [True]
    assert stage_of(intent, 2.0).place.name != "exterior-day"


@pytest.mark.parametrize("words", ["He folds clothes", "a worker rearranges the furniture"])
def test_what_somebody_handles_is_nobody_else_in_the_picture(words: str) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=words))

    assert [each.kind.value.value for each in intent.subjects] == ["person"]
