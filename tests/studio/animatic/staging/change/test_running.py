"""Things do by themselves what is said of them, and nothing else moves."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.change.running import running_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.words.read import intent_of


def thing(words: str) -> Thing:
    """The thing that a shot of these words is about."""
    stage = stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt=words)), 2.0)
    return next(each for each in stage.things if each.runs is not None)


@pytest.mark.parametrize(
    ("words", "way"),
    [("A candle burns down on a table.", -1), ("A seed sprouts from the soil.", 1)],
)
def test_what_burns_down_is_lower_and_what_sprouts_is_higher(words: str, way: int) -> None:
    first, last = (thing(words).drawn(at).vertices[:, 1].max() for at in (0.0, 2.0))

    assert (last - first) * way > 0.05


def test_a_globe_that_spins_stays_where_it_is() -> None:
    globe = thing("A globe spins on a desk.")
    first, later = (globe.drawn(at).vertices for at in (0.0, 1.0))

    assert globe.route is None
    assert np.allclose(first.mean(0)[1], later.mean(0)[1], atol=1e-3)
    assert not np.allclose(first, later, atol=1e-2)


def test_hands_race_in_a_time_lapse_alone() -> None:
    ticks, races = (running_of("clock", "stand", pace, 2.0) for pace in (None, "time-lapse"))

    assert ticks is not None
    assert races is not None
    assert (ticks.does, races.does) == ("tick", "race")


def test_a_chair_of_which_nothing_is_said_stays_as_it_is() -> None:
    assert running_of("chair", "stands in a room", None, 2.0) is None


def test_a_campfire_flickers() -> None:
    burns = running_of("campfire", "burns", None, 2.0)
    assert burns is not None
    early, late = burns.anew(0.2), burns.anew(0.5)

    assert early is not None
    assert late is not None
    assert not np.array_equal(early.vertices, late.vertices)


def test_a_heap_that_catches_fire_is_burnt_where_the_fire_has_been() -> None:
    heap = thing("A leaf heap catches fire on dry ground.")
    first, last = (heap.drawn(at) for at in (0.0, 2.0))

    assert last.vertices[:, 1].max() > first.vertices[:, 1].max() + 0.1
    assert np.median(last.colors.max(1)) < 0.7 * np.median(first.colors.max(1))


def test_a_clock_runs_back_where_words_say_so() -> None:
    back = running_of("clock", "runs backwards", None, 2.0)

    assert back is not None
    assert back.does == "back"


def test_what_is_set_on_water_comes_down_to_it() -> None:
    bowl = thing("A cork set afloat stands on a table.")
    first, last = (bowl.drawn(at).vertices[:, 1].max() for at in (0.0, 2.0))

    assert last < first - 0.05
