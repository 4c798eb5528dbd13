"""Vehicles are in the picture: on their way, on the water, in the air, under who rides them."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.creatures.creatures import CREATURES
from filmkit.studio.animatic.creatures.creatures import NAMES as ANIMALS
from filmkit.studio.animatic.draw import Shot, shot_from
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.staging.laying import CRAWLING
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import kind_of
from filmkit.studio.animatic.staging.together.riding import mount_of
from filmkit.studio.animatic.vehicles.vehicles import NAMES as VEHICLES
from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.vocabulary import drawn
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES
from filmkit.studio.animatic.words.vocabulary.nouns import ANIMAL_WORDS, HERDS, THING_WORDS, VEHICLE_WORDS
from filmkit.studio.animatic.words.vocabulary.things import ALSO_OTHERWISE, TABLED
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES
from filmkit.studio.animatic.world import Discs, Pattern
from tests.studio.animatic.shots import SECONDS, brief, person, shot
from tests.studio.animatic.words.briefs import understood


def vehicle(name: str, act: str = "drives", description: str = "", moves: str | None = None) -> Subject:
    kind = Read(SubjectKind.VEHICLE)
    return Subject(kind, name, description or f"a {name}", act=Read(act), moves=moves)


def ready(intent: ShotIntent) -> Shot:
    return shot_from(intent, brief(), 64, 36)


def test_what_is_said_to_be_drawn_is_what_can_be() -> None:
    animals = {*phrases(ANIMAL_WORDS), *(word for words in HERDS.values() for word in phrases(words))}
    assert {word for word in animals if word in ANIMALS or word in CRAWLING} == drawn.ANIMALS
    assert {word for word in phrases(VEHICLE_WORDS) if word in VEHICLES} == drawn.VEHICLES
    things = {*phrases(THING_WORDS), *phrases(TABLED), *phrases(ALSO_OTHERWISE), *SPECIES}
    assert {word for word in things if kind_of(word, whole=True)} | COLLECTIVES.keys() == drawn.THINGS
    assert all(kind_of(thing, whole=True) for sort in COLLECTIVES.values() for thing in sort)
    beasts = drawn.ANIMALS - CRAWLING
    assert {word for word in beasts if CREATURES[ANIMALS[word]].home == "water"} == drawn.SWIMMERS


def test_a_vehicle_is_what_the_camera_frames_and_stays_in_the_picture() -> None:
    made = ready(shot(vehicle("car"), size="wide"))
    (carrier,) = made.stage.carriers
    x, _, z = carrier.route.at(SECONDS / 2)
    assert math.dist(made.shooting.base.target[::2], (x, z)) < 0.6
    assert carrier.route.speed * SECONDS < made.shooting.wide + 2 * carrier.vehicle.size[2]


@pytest.mark.parametrize(
    ("act", "moving"),
    [
        ("is parked", False),
        ("stands at the kerb", False),
        ("drives by", True),
        ("races past", True),
        ("parks here", True),
        ("drives along a still lake", True),
        ("drives up and is still", False),
    ],
)
def test_it_goes_when_the_words_say_so(act: str, moving: bool) -> None:
    (carrier,) = ready(shot(vehicle("car", act))).stage.carriers
    assert bool(carrier.route.speed) is moving


@pytest.mark.parametrize("place", ["city-street", "road"])
def test_on_a_street_it_keeps_to_the_lane(place: str) -> None:
    (carrier,) = ready(shot(vehicle("bus", moves="right"), place=place)).stage.carriers
    early, late = carrier.route.at(0.0), carrier.route.at(SECONDS)
    assert abs(early[2] - late[2]) < 1e-6
    assert abs(early[0] - late[0]) > 3.0


def test_lamps_are_lit_in_the_dark_and_light_the_picture() -> None:
    night = ready(shot(vehicle("car"), place="exterior-night", time=TimeOfDay.NIGHT))
    day = ready(shot(vehicle("car"), place="exterior-day"))
    assert night.stage.carriers[0].lamps(0.0)
    assert not day.stage.carriers[0].lamps(0.0)
    own = night.stage.carriers[0].lamps(1.0)[0]
    assert own in night.world(1.0).lamps


def test_a_boat_floats_on_the_sea_that_is_drawn() -> None:
    made = ready(shot(vehicle("trawler", "heads out"), place="sea-coast", size="wide"))
    (carrier,) = made.stage.carriers
    water = made.stage.place.water
    assert water is not None
    for seconds in (0.0, 1.3, 2.9):
        x, _, z = carrier.route.at(seconds)
        frame = carrier.vehicle.frame(seconds, (x, 0.0, z), carrier.route.yaw, 4.0, water)
        assert abs(frame[1, 3] - water(x, z, seconds)) < 1.2
    sea = made.stage.moving[0](1.3).vertices
    for point in sea[3000:3400:40]:
        assert abs(water(float(point[0]), float(point[2]), 1.3) - float(point[1])) < 1e-3


def test_an_aeroplane_is_in_the_air_and_in_the_picture() -> None:
    made = ready(shot(vehicle("plane", "flies over")))
    (carrier,) = made.stage.carriers
    assert carrier.route.start[1] > 20.0
    pose = made.shooting.at(SECONDS / 2)
    assert pose.target[1] > pose.position[1] + 10.0


@pytest.mark.parametrize(
    ("act", "description", "mount"),
    [
        ("rides a bicycle down the street", "a woman", "bicycle"),
        ("cycles home", "a man", "bicycle"),
        ("rides a horse across the desert", "a man", "horse"),
        ("walks a horse", "a man", None),
        ("rides the bus", "a woman", None),
    ],
)
def test_who_rides_what(act: str, description: str, mount: str | None) -> None:
    assert mount_of(person(act, description=description)) == mount


def test_a_rider_sits_on_the_bicycle_with_the_feet_on_its_pedals() -> None:
    made = ready(shot(person("rides a bicycle"), size="full"))
    (carrier,) = made.stage.carriers
    (actor,) = made.stage.actors
    assert carrier.route == actor.route
    from_bicycle = np.linalg.inv(
        carrier.vehicle.frame(1.7, carrier.route.at(1.7), carrier.route.yaw, carrier.route.speed)
    )
    body = actor.drawn(1.7, made.details[0], 0).vertices @ from_bicycle[:3, :3].T + from_bicycle[:3, 3]
    assert 0.04 < body[:, 1].min() < 0.22
    assert abs(float(body[:, 0].mean())) < 0.35
    pedals = [p for p in carrier.vehicle.turning if p.upright]
    assert len(pedals) == 2


def test_who_cycles_through_a_park_is_parked_nowhere() -> None:
    assert stage_of(understood("A boy rides his bicycle through a park"), SECONDS).actors[0].route.speed > 1.0


def test_a_rider_goes_up_and_down_with_the_horse() -> None:
    made = ready(shot(person("gallops on a horse"), size="full"))
    (beast,) = made.stage.beasts
    (actor,) = made.stage.actors
    assert beast.route == actor.route
    heights = [actor.posed(t, made.details[0], 0).head[1] for t in np.linspace(0, 1, 9)]
    assert 2.0 < min(heights) < 3.0
    assert max(heights) - min(heights) > 0.05


def test_a_train_comes_into_the_hall_and_a_car_does_not() -> None:
    hall = shot(vehicle("train", "arrives"), place="station-hall", interior=True)
    assert len(ready(hall).stage.carriers) == 1
    assert not ready(shot(vehicle("car"), place="station-hall", interior=True)).stage.carriers


def test_an_engine_under_steam_leaves_its_smoke_behind() -> None:
    made = ready(shot(vehicle("steam train", "passes", "a steam train", "right")))
    smoke = made.stage.particles[-1](2.0)
    assert isinstance(smoke, Discs)
    (carrier,) = made.stage.carriers
    ahead = np.array([math.sin(carrier.route.yaw), 0.0, math.cos(carrier.route.yaw)])
    nose = np.asarray(carrier.route.at(2.0)) + 3.75 * ahead
    gone = (smoke.center - nose) @ ahead
    assert gone.min() < -4.0
    assert gone.max() < 4.0
    again = made.stage.particles[-1](2.0)
    assert isinstance(again, Discs)
    assert np.array_equal(smoke.center, again.center)


def test_a_car_of_wood_is_of_wood_and_keeps_its_tyres() -> None:
    plain, wooden = (
        stage_of(understood(prompt=f"a {word} car on a road"), SECONDS).carriers[0].alone(0.0)
        for word in ("red", "wooden")
    )

    planks = [row for row, each in enumerate(wooden.palette) if each.pattern is Pattern.PLANKS]
    assert 0.1 < np.isin(wooden.materials, planks).mean() < 0.9
    assert len(wooden.vertices) == len(plain.vertices)


def test_a_garage_has_room_for_the_car_it_is_told_with_and_none_of_its_own() -> None:
    intent = understood(prompt="A white sports car sits parked in a garage. Its paint turns red.")
    told = stage_of(intent, SECONDS)
    empty = stage_of(understood(prompt="A garage with tools"), SECONDS)

    assert [each.of for each in told.carriers] == ["sports car"]
    assert len(told.still.triangles) < len(empty.still.triangles) - 5000
    assert told.carriers[0].route.start[2] < -1.5


def test_a_bedroom_has_no_room_for_a_car() -> None:
    assert stage_of(understood(prompt="A red car in a bedroom"), SECONDS).carriers == ()


@pytest.mark.parametrize(("prompt", "goes"), [("heavy traffic on a highway", True), ("a traffic jam", False)])
def test_traffic_is_many_cars_seen_from_above_their_roofs(prompt: str, goes: bool) -> None:
    stage = stage_of(understood(prompt), SECONDS)

    assert len(stage.carriers) > 8
    assert (stage.carriers[0].route.speed > 0.0) is goes
    assert stage.thing is not None
    assert stage.thing.kind == "jam"


def test_a_train_that_departs_stands_at_first_and_has_left_at_last() -> None:
    (train,) = stage_of(understood("a train departing from a station"), SECONDS).carriers
    gone = [train.route.gone(t) for t in (0.1 * SECONDS, SECONDS)]

    assert gone[0] < 0.5
    assert gone[1] > 8.0


def test_who_teaches_to_ride_goes_beside_the_one_bicycle() -> None:
    stage = stage_of(understood("A mother teaches a boy to ride a bicycle in a park."), SECONDS)
    teacher, rider = sorted(stage.actors, key=lambda actor: actor.act.name == "ride")

    assert len(stage.carriers) == 1
    assert teacher.act.name == "steady"
    apart = [math.dist(teacher.route.at(t), rider.route.at(t)) for t in (0.0, SECONDS)]
    assert max(apart) < 1.0


def test_boats_lie_on_both_sides_of_the_first_and_a_sight_they_pass_is_what_is_filmed() -> None:
    text = "The camera pans over the mountain and its lake. Three small boats glide by."
    stage = stage_of(understood(text), SECONDS)
    xs = [carrier.route.at(SECONDS / 2)[0] for carrier in stage.carriers]

    assert min(xs) < xs[0] < max(xs)
    assert stage.thing is None
