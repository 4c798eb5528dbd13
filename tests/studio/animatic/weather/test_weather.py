"""Weather is a closed form of time, wherever and whenever it is asked."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from filmkit.studio.animatic.weather.motion import box_around, swarm, volume, widened, wrapped
from filmkit.studio.animatic.weather.weather import Weather, air_of, coming, falling, wetness
from filmkit.studio.animatic.world import Air, Discs, Particles, Streaks

BOX = ((-4.0, 0.0, -6.0), (4.0, 5.0, 2.0))
BREEZE = (1.0, 0.0, 0.2)
SEEN = tuple(
    kind for kind in Weather if kind not in (Weather.FOG, Weather.HAZE, Weather.STORM_CLOUDS, Weather.CLEAR)
)


def arrays(given: Streaks | Discs) -> list[NDArray[Any]]:
    if isinstance(given, Streaks):
        return [given.start, given.end, given.color]
    return [given.center, given.color, given.size]


def at(particles: tuple[Particles, ...], time: float) -> list[NDArray[Any]]:
    return [array for each in particles for array in arrays(each(time))]


@pytest.mark.parametrize("kind", SEEN)
def test_a_moment_is_the_same_whatever_was_asked_before(kind: Weather) -> None:
    first = falling(kind, 1.0, BOX, BREEZE, seed=5)
    second = falling(kind, 1.0, BOX, BREEZE, seed=5)
    at(second, 9.0)

    for one, other in zip(at(first, 2.5), at(second, 2.5), strict=True):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("kind", SEEN)
def test_every_kind_moves_and_is_never_undefined(kind: Weather) -> None:
    particles = falling(kind, 1.0, BOX, BREEZE, seed=5)

    assert particles
    before, after = at(particles, 0.0), at(particles, 0.25)
    assert all(np.isfinite(array).all() for array in before + after)
    assert not np.array_equal(before[0], after[0])


@pytest.mark.parametrize("kind", [Weather.FOG, Weather.HAZE])
def test_fog_is_air_alone(kind: Weather) -> None:
    assert falling(kind, 1.0, BOX) == ()
    assert air_of(kind, 1.0, Air()).fog > 0


@pytest.mark.parametrize("kind", SEEN)
def test_no_strength_is_no_weather(kind: Weather) -> None:
    assert falling(kind, 0.0, BOX) == ()
    assert air_of(kind, 0.0, Air(fog=0.01)).fog == 0.01


@pytest.mark.parametrize("kind", [Weather.RAIN, Weather.SNOW])
def test_stronger_is_more(kind: Weather) -> None:
    counts = [len(at(falling(kind, strength, BOX), 0.0)[0]) for strength in (0.3, 1.0, 2.0)]

    assert all(fewer < more for fewer, more in pairwise(counts))


@settings(deadline=None, max_examples=50)
@given(time=st.floats(0.0, 3600.0), seed=st.integers(0, 100))
def test_what_drifts_stays_in_its_box(time: float, seed: int) -> None:
    points = swarm(40, BOX, seed).drifting(time, (3.0, -9.0, 1.0), 0.2, 0.5)

    assert (points >= np.array(BOX[0])).all()
    assert (points <= np.array(BOX[1])).all()


def test_what_leaves_below_comes_in_above() -> None:
    assert np.allclose(wrapped(np.array([[0.0, -0.5, 0.0]]), BOX), [[0.0, 4.5, 0.0]])


def test_rain_falls_along_its_streaks() -> None:
    streaks = falling("rain", 1.0, BOX)[0](0.0)

    assert isinstance(streaks, Streaks)
    assert (streaks.end[:, 1] < streaks.start[:, 1]).all()
    assert streaks.width <= 0.009


def test_rain_wets_the_street_and_snow_does_not() -> None:
    assert wetness("rain", 1.0) == 1.0
    assert 0 < wetness("rain", 0.3) < 1
    assert wetness("snow", 1.0) == 0.0


def test_rain_at_night_is_darker_than_by_day() -> None:
    night = falling("rain", 1.0, BOX, light=(0.1, 0.1, 0.2))[0](0.0)

    assert night.color.max() < falling("rain", 1.0, BOX)[0](0.0).color.max()


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="frogs"):
        falling("frogs", 1.0, BOX)


def test_a_box_stands_on_the_ground_round_the_camera() -> None:
    box = box_around((3.0, 1.6, -2.0), 10.0, 6.0)

    assert box[0][1] <= 0.0
    assert volume(box) == pytest.approx(600.0)
    assert volume(widened(box, 2.0)) == pytest.approx(2400.0)


@pytest.mark.parametrize("kind", [Weather.RAIN, Weather.SNOW])
def test_what_comes_is_none_at_first_and_all_at_last(kind: Weather) -> None:
    (every, *_) = falling(kind, 1.0, BOX, BREEZE, seed=5)
    some = coming(every, (0.0, 1.0), 4.0)

    counts = [len(some(time).color) for time in (0.0, 1.0, 2.0, 4.0)]
    assert counts == [round(len(every(0.0).color) * share) for share in (0.0, 0.25, 0.5, 1.0)]
    for half, whole in zip(arrays(some(2.0)), arrays(every(2.0)), strict=True):
        assert np.array_equal(half, whole[: len(half)])


def test_fireworks_open_into_balls_that_sink_and_go_out() -> None:
    shell = falling("fireworks", 1.0, BOX, seed=3)[0]
    opening, open_, gone = (shell(seconds) for seconds in (0.1, 1.2, 2.2))
    assert isinstance(opening, Discs)
    assert isinstance(gone, Discs)

    assert np.ptp(opening.center[:110, 0]) < 0.7 * np.ptp(gone.center[:110, 0])
    assert gone.center[:110, 1].mean() < opening.center[:110, 1].mean()
    assert open_.color.max() > 3.0 * gone.color.max() > 0.0


def test_meteors_fall_with_a_tail_behind_them() -> None:
    one = falling("meteors", 1.0, BOX, seed=3)[0]
    before, after = one(0.5), one(0.9)
    assert isinstance(before, Discs)
    assert isinstance(after, Discs)

    assert after.center[0, 1] < before.center[0, 1] <= before.center[-1, 1]
    assert before.color[0].max() > before.color[-1].max()


def test_confetti_has_all_colours_and_blossom_is_pink() -> None:
    box = ((-9.0, 0.0, -9.0), (9.0, 6.0, 9.0))
    (paper,), (blossom,) = falling("confetti", 1.0, box), falling("petals", 1.0, box)
    bits, petals = paper(0.5).color, blossom(0.5).color
    assert {tuple(np.round(c, 3).tolist()).index(max(np.round(c, 3).tolist())) for c in bits} == {0, 1, 2}
    assert (petals[:, 0] > petals[:, 1]).all()
