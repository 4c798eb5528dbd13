"""What flies leaves the ground and comes down to it where one sees it: on a runway."""

import itertools

import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.vehicles.flying import FLARE, ROLL, flown_as, on_runway, pitched
from filmkit.studio.animatic.staging.ways.route import Route, passing
from filmkit.studio.animatic.world import Mark
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood

STRIP, STANDS, LONG = Mark((0.0, 0.06, -60.0), 1.2), 4.15, 36.0


def along(words: str) -> Route | None:
    return on_runway(words, STRIP, 1.2, STANDS, LONG, 4.0)


@pytest.mark.parametrize(("words", "up"), [("takes off from the field", 1), ("lands in the field", -1)])
def test_what_flies_leaves_the_ground_and_comes_down_to_it(words: str, up: int) -> None:
    route = flown_as(words, passing((0.0, 30.0, -40.0), 1.0, 16.0, 4.0), 0.0, 5.0, 4.0)
    low, high = sorted((route.at(0.0)[1], route.at(4.0)[1]))

    assert (route.climb > 0) == (up > 0)
    assert low == pytest.approx(2.5)
    assert high > 10.0


def test_who_lands_touches_the_runway_and_rolls_slower_and_slower() -> None:
    route = along("lands smoothly")
    assert route is not None
    ground = STRIP.position[1] + STANDS
    touched = 4.0 * FLARE
    rolled = [route.gone(t + 0.1) - route.gone(t) for t in (touched, 3.8)]

    assert route.at(0.0)[1] > ground + 5.0
    assert [route.at(t)[1] for t in (touched, 3.0, 4.0)] == pytest.approx([ground] * 3)
    assert 0.0 < rolled[1] < 0.4 * rolled[0]


def test_who_takes_off_rolls_first_and_the_nose_comes_up_without_a_jerk() -> None:
    route = along("takes off")
    assert route is not None
    ground = STRIP.position[1] + STANDS
    noses = [pitched(route, 0.02 * k) for k in range(200)]

    assert route.at(4.0 * ROLL - 0.1)[1] == pytest.approx(ground)
    assert route.at(4.0)[1] > ground + 8.0
    assert (noses[0], noses[-1] > 0.15) == (0.0, True)
    assert max(abs(b - a) for a, b in itertools.pairwise(noses)) < 0.02


def test_who_lands_and_takes_off_again_is_lowest_in_between() -> None:
    route = along("lands, then takes off again")
    assert route is not None
    heights = [route.at(t)[1] for t in (0.0, 1.7, 2.3, 4.0)]

    assert heights[1] == pytest.approx(heights[2])
    assert min(heights[0], heights[3]) > heights[1] + 3.0


def test_who_only_flies_by_has_no_way_on_a_runway() -> None:
    assert along("flies by") is None


@pytest.mark.parametrize("prompt", ["an airplane taking off", "a jet lands", "a plane accelerates"])
def test_where_nobody_names_a_place_there_is_a_runway_and_its_wheels_are_down(prompt: str) -> None:
    intent = understood(prompt)
    stage = stage_of(intent, SECONDS)
    (carrier,) = stage.carriers
    strip = stage.place.marks["runway"].position[1]
    lowest = min(float(carrier.alone(t).vertices[:, 1].min()) for t in (0.5, SECONDS - 0.5))

    assert intent.place_implied == "runway"
    assert lowest == pytest.approx(strip, abs=0.4)


def test_a_helicopter_comes_straight_down_and_stands_and_rises_from_where_it_stood() -> None:
    (lands,) = stage_of(understood("a helicopter lands"), SECONDS).carriers
    (rises,) = stage_of(understood("a helicopter takes off"), SECONDS).carriers
    first, last = lands.route.at(0.0), lands.route.at(SECONDS)

    assert (first[0], first[2]) == pytest.approx((last[0], last[2]))
    assert first[1] > last[1] + lands.vehicle.size[1]
    assert float(lands.alone(SECONDS).vertices[:, 1].min()) == pytest.approx(0.0, abs=0.2)
    assert rises.route.at(0.0)[1] == rises.route.at(0.2 * SECONDS)[1] < rises.route.at(SECONDS)[1]
