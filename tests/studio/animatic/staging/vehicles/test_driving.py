"""A vehicle does on its way what its words say: turns, gains, stops, backs, rises; nobody lacks a rider."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.staging.vehicles.driving import driven_as, in_turn, roadway
from filmkit.studio.animatic.staging.ways.route import Bend, Route, passing
from tests.studio.animatic.shots import SECONDS, WIDE
from tests.studio.animatic.words.briefs import understood

WAY = passing((2.0, 0.0, -3.0), 0.9, 5.0, 4.0)


def staged(prompt: str) -> Stage:
    return stage_of(understood(prompt), SECONDS)


def pace(route: Route, seconds: float) -> float:
    return (route.gone(seconds + 0.01) - route.gone(seconds)) / 0.01


def test_who_turns_a_corner_is_turned_at_its_end_and_goes_where_it_faces() -> None:
    route = driven_as("turns a corner", WAY, 4.5, 4.0, 0.0, True)
    early, late = route.heading(0.0), route.heading(4.0)

    assert abs(math.remainder(late - early, math.tau)) > 1.2
    assert math.dist(route.at(2.0), WAY.at(2.0)) < 1e-6
    for seconds in (0.3, 2.0, 3.7):
        step = np.subtract(route.at(seconds + 0.01), route.at(seconds - 0.01))
        assert math.remainder(
            math.atan2(step[0], step[2]) - route.heading(seconds), math.tau
        ) == pytest.approx(0, abs=0.05)


def test_without_room_for_a_bend_a_way_is_straight() -> None:
    assert driven_as("turns a corner", WAY, 4.5, 4.0, 0.0, False).bend is None


def test_who_slows_to_a_stop_stands_in_the_end_and_who_accelerates_is_faster() -> None:
    stops = driven_as("slows down to a stop", WAY, 4.5, 4.0, 0.0, True)
    gains = driven_as("accelerates", WAY, 4.5, 4.0, 0.0, True)

    assert pace(stops, 0.0) > 2.0
    assert pace(stops, 3.5) == pytest.approx(0.0, abs=1e-6)
    assert pace(gains, 3.8) > 3.0 * pace(gains, 0.1)


def test_who_backs_faces_away_from_where_it_goes_and_its_wheels_roll_back() -> None:
    route = driven_as("is reversing", WAY, 4.5, 4.0, 0.0, True)

    assert math.cos(route.heading(1.0) - route.yaw) == pytest.approx(-1.0)
    assert route.pace(2.0) < 0.0


def test_the_road_bends_with_the_way() -> None:
    route = Route((0.0, 0.1, 0.0), 0.0, 6.0, bend=Bend(8.0, 7.0, 1.2))
    made = roadway(route, 4.0)

    assert made is not None
    for seconds in (0.5, 2.0, 3.5):
        x, _, z = route.at(seconds)
        assert float(np.hypot(made.vertices[:, 0] - x, made.vertices[:, 2] - z).min()) < 3.6
    assert roadway(WAY, 4.0) is None


def test_a_car_in_a_jam_stands_between_many() -> None:
    stage = staged("A car stuck in traffic during rush hour")
    own, *others = stage.carriers

    assert len(others) >= 6
    assert not any(carrier.route.speed for carrier in stage.carriers)
    ahead = [
        (c.route.start[0] - own.route.start[0]) * math.sin(own.route.yaw)
        + (c.route.start[2] - own.route.start[2]) * math.cos(own.route.yaw)
        for c in others
    ]
    assert min(ahead) < -4.0
    assert max(ahead) > 4.0


@pytest.mark.parametrize(
    "prompt", ["A motorcycle cruises along a road", "A man rides a motorcycle through the desert"]
)
def test_a_motorcycle_that_goes_has_somebody_on_its_saddle(prompt: str) -> None:
    stage = staged(prompt)
    (carrier,) = stage.carriers

    assert carrier.vehicle.name == "motorcycle"
    assert [actor.route for actor in stage.actors] == [carrier.route]


def test_a_parked_motorcycle_has_nobody_on_it() -> None:
    assert not staged("A motorcycle is parked in a street").actors


@pytest.mark.parametrize("prompt", ["a car is drifting", "a truck turns around a corner"])
def test_what_goes_round_a_bend_is_framed_and_not_its_road(prompt: str) -> None:
    stage = staged(prompt)
    rig = camera_of(understood(prompt), stage, WIDE, SECONDS).base
    carrier = stage.carriers[0]

    for seconds in (0.1 * SECONDS, SECONDS / 2, 0.9 * SECONDS):
        low, high = outline(rig, carrier.alone(seconds).vertices, WIDE)
        assert max(*high, *-low) < 1.1
    assert rig.distance < 10 * carrier.vehicle.size[2]
    assert len(carrier.alone(1.0).vertices) < len(carrier.drawn(1.0).vertices)


def test_who_lands_takes_off_again_and_who_stops_goes_on() -> None:
    flies = in_turn("lands on the runway and then takes off again", WAY, 0.0, 8.0, 4.0)
    drives = in_turn("stops at a light, then drives off", WAY, 0.0, 1.5, 4.0)

    assert flies is not None
    assert flies.at(0.0)[1] > flies.at(2.0)[1] < flies.at(4.0)[1]
    assert flies.at(2.0)[1] == pytest.approx(4.0)
    assert flies.leg(1.0).climb < 0.0 < flies.leg(3.0).climb
    assert drives is not None
    assert pace(drives, 2.0) == pytest.approx(0.0, abs=0.02)
    assert pace(drives, 0.2) > 1.0 < pace(drives, 3.9)
    assert drives.at(2.0) == pytest.approx(WAY.at(2.0), abs=0.6)
    assert in_turn("drives by and then honks", WAY, 0.0, 1.5, 4.0) is None


def test_a_bus_that_turns_a_corner_where_nobody_said_has_a_road_that_bends() -> None:
    stage = staged("a bus turning a corner")
    (carrier,) = stage.carriers

    assert stage.place.name == "road"
    assert carrier.road is not None
