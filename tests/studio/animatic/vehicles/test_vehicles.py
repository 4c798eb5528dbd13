"""What the animatic promises of every vehicle."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.vehicles.bicycle import CRANK_ARM, RADIUS, pedal_at
from filmkit.studio.animatic.vehicles.hull import filleted, inside_distance
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way, turned
from filmkit.studio.animatic.vehicles.vehicles import NAMES, VEHICLES, vehicle_of
from filmkit.studio.animatic.world import Mesh

ORIGIN = (0.0, 0.0, 0.0)
ROLLING = ("car", "bus", "truck", "bicycle", "tram", "train")
VARIETY = ("sports car", "jeep", "van", "taxi", "vintage car", "steam train", "sailing boat", "rowing boat")


def made(noun: str, description: str = "", lit: bool = False) -> Vehicle:
    vehicle = vehicle_of(noun, description, lit, seed=4)
    assert vehicle is not None
    return vehicle


def sound(mesh: Mesh) -> None:
    assert np.isfinite(mesh.vertices).all()
    assert np.isfinite(mesh.normals).all()
    assert mesh.triangles.max() < len(mesh.vertices)
    assert len(mesh.materials) == len(mesh.triangles)


@pytest.mark.parametrize("noun", [*sorted(VEHICLES), *VARIETY])
def test_meshes_are_whole(noun: str) -> None:
    sound(made(noun).drawn(1.3, ORIGIN, 0.3, 5.0))


@pytest.mark.parametrize("noun", sorted(VEHICLES))
def test_a_frame_depends_on_nothing_but_its_arguments(noun: str) -> None:
    late = made(noun).drawn(2.5, (1.0, 0.0, -3.0), 0.4, 5.0)
    made(noun).drawn(0.0, ORIGIN)
    assert np.array_equal(late.vertices, made(noun).drawn(2.5, (1.0, 0.0, -3.0), 0.4, 5.0).vertices)


@pytest.mark.parametrize("noun", ROLLING)
def test_wheels_stand_on_the_ground_however_far_they_have_turned(noun: str) -> None:
    vehicle = made(noun)
    rail = 0.16 if noun == "train" else 0.02 if noun == "tram" else 0.0
    wheels = [p for p in vehicle.turning if abs(p.at[1] - p.radius - rail) < 1e-6]
    assert len(wheels) >= 2
    for wheel in wheels:
        for seconds in (0.0, 0.37, 1.9):
            matrix = turned(wheel, seconds, 6.0)
            points = wheel.mesh.vertices @ matrix[:3, :3].T + matrix[:3, 3]
            assert abs(float(points[:, 1].min()) - rail) < 0.06


@pytest.mark.parametrize("noun", ["car", "bus", "truck", "bicycle"])
def test_a_wheel_turns_as_far_as_it_rolls(noun: str) -> None:
    wheel = made(noun).turning[0]
    once = 2 * math.pi * wheel.radius
    assert np.allclose(turned(wheel, 1.0, once), turned(wheel, 0.0, once), atol=1e-9)
    assert not np.allclose(turned(wheel, 0.25, once), turned(wheel, 0.0, once), atol=0.1)


@pytest.mark.parametrize(
    ("noun", "length", "height"),
    [
        ("car", (3.8, 4.8), (1.2, 1.7)),
        ("bus", (9.0, 12.0), (2.7, 3.3)),
        ("bicycle", (1.5, 1.9), (1.0, 1.2)),
        ("trawler", (12.0, 16.0), (6.0, 8.0)),
        ("rowing boat", (4.0, 5.0), (0.5, 1.0)),
        ("plane", (30.0, 40.0), (9.0, 13.0)),
        ("tram", (8.0, 11.0), (3.0, 4.0)),
        ("truck", (7.0, 9.5), (3.0, 4.0)),
    ],
)
def test_sizes_are_those_of_life(noun: str, length: tuple[float, float], height: tuple[float, float]) -> None:
    vehicle = made(noun)
    assert length[0] < vehicle.size[2] < length[1]
    assert height[0] < vehicle.size[1] < height[1]


@pytest.mark.parametrize("noun", ["car", "bus", "truck", "bicycle", "plane"])
def test_the_size_is_that_of_the_mesh(noun: str) -> None:
    vehicle = made(noun)
    wide, high, long = np.ptp(vehicle.drawn(0.0, ORIGIN, 0.0).vertices, axis=0)
    assert abs(long - vehicle.size[2]) < 0.08 * vehicle.size[2] + 0.1
    assert abs(high - vehicle.size[1]) < 0.12 * vehicle.size[1] + 0.1
    assert abs(wide - vehicle.size[0]) < 0.32 * vehicle.size[0] + 0.1


def test_it_faces_where_it_goes() -> None:
    vehicle = made("car", "a car", lit=True)
    (lamp, *_) = vehicle.lamps(0.0, ORIGIN, 0.0, 5.0)
    assert lamp.position[2] > 1.5
    assert lamp.direction is not None
    assert lamp.direction[2] > 0.9
    (turned_lamp, *_) = vehicle.lamps(0.0, ORIGIN, math.pi / 2, 5.0)
    assert turned_lamp.position[0] > 1.5


@pytest.mark.parametrize("noun", ["car", "bus", "tram", "train", "truck", "trawler"])
def test_lamps_burn_at_night_alone(noun: str) -> None:
    assert made(noun, lit=False).lamps(0.0, ORIGIN) == ()
    night = made(noun, lit=True)
    assert night.lamps(0.0, ORIGIN)
    brightest = max(m.emission for m in night.body.palette)
    assert brightest > 2.0
    assert max(m.emission for m in made(noun).body.palette) < 2.0


def test_colours_come_from_the_words() -> None:
    def paint_of(description: str) -> np.ndarray:
        car = made("car", description)
        gloss = [i for i, m in enumerate(car.body.palette) if m.gloss == 0.93]
        rows = np.isin(car.body.materials, gloss)
        return np.asarray(np.median(car.body.colors[car.body.triangles[rows].ravel()], axis=0))

    red = paint_of("a red car drives through the rain")
    assert red[0] > 5 * red[2]
    blue = paint_of("a blue car under a red sky")
    assert blue[2] > 2 * blue[0]


def test_kinds_come_from_the_words() -> None:
    assert made("car", "an old car").size[0] < made("car", "a sports car").size[0]
    assert made("bus", "a double-decker bus").size[1] > 1.3 * made("bus").size[1]
    assert made("plane", "a small propeller plane").size[2] < 10
    assert made("boat", "a sailing boat").size[1] > made("boat", "a rowing boat").size[1]
    assert made("boat", "a small boat").size[1] < made("boat", "a small fishing boat").size[1]


def test_boats_heave_and_roll_on_the_water_they_are_given() -> None:
    boat = made("trawler")
    level = boat.frame(0.0, ORIGIN, 0.3, 0.0, lambda x, z, t: 1.5)
    assert np.allclose(level[:3, 3], (0, 1.5, 0))
    slope = boat.frame(0.0, ORIGIN, 0.0, 0.0, lambda x, z, t: 0.1 * z)
    assert slope[1, 0] > 0.05  # the bow, which looks along +z, is up
    side = boat.frame(0.0, ORIGIN, 0.0, 0.0, lambda x, z, t: 0.1 * x)
    assert (side @ (0, 0, -1, 0))[1] > 0.05  # the left side, which lies at +x, is up
    alone = [boat.frame(t, ORIGIN)[1, 3] for t in (0.0, 1.0, 2.5)]
    assert np.ptp(alone) > 0.05


def test_rough_seas_move_a_boat_more() -> None:
    calm = made("trawler", "a trawler on a calm sea")
    rough = made("trawler", "a trawler on a rough sea")
    assert rough.rough > calm.rough


def test_pedals_go_round_with_the_wheels() -> None:
    right, left = pedal_at(0.4, 4.0, 1.0), pedal_at(0.4, 4.0, -1.0)
    assert math.isclose(math.dist(right[:2], left[:2]), 2 * CRANK_ARM)
    bike = made("bicycle")
    pedals = [p for p in bike.turning if p.upright]
    at = turned(pedals[1], 0.4, 4.0)[:3, 3]
    assert np.allclose(at, right)
    assert bike.seat[1] > RADIUS if bike.seat else False


def test_the_way_of_each_is_known() -> None:
    for name, sort in VEHICLES.items():
        assert made(sort.words[0]).way is sort.way, name
    assert made("trawler").way is Way.WATER
    assert set(NAMES.values()) == set(VEHICLES)
    assert vehicle_of("bulldozer") is None


def test_a_rocket_rises_when_it_is_launched_and_else_stands() -> None:
    stands, flies = made("rocket"), vehicle_of("rocket", "a rocket launching into the sky")
    assert flies is not None
    lows = [
        float(each.drawn(t, (0.0, 0.0, 0.0)).vertices[:, 1].min())
        for each in (stands, flies)
        for t in (0.0, 3.0)
    ]
    assert lows[0] == lows[1]
    assert abs(lows[0]) < 0.7
    assert lows[3] > lows[2] + 3.0


def test_a_rotor_turns_about_the_upright() -> None:
    chopper = made("helicopter")
    rotor = next(part for part in chopper.turning if part.level)
    for t in (0.0, 0.013):
        way = turned(rotor, t, 0.0)[:3, :3] @ (0.0, 1.0, 0.0)
        assert np.allclose(way, (0.0, 1.0, 0.0))
    assert not np.allclose(turned(rotor, 0.0, 0.0), turned(rotor, 0.013, 0.0))


@pytest.mark.parametrize(
    ("noun", "low", "high"),
    [
        ("motorcycle", 1.9, 2.5),
        ("pickup", 4.8, 5.8),
        ("tractor", 3.2, 4.6),
        ("helicopter", 9, 13),
        ("canoe", 4, 5.5),
    ],
)
def test_new_vehicles_are_as_long_as_in_life(noun: str, low: float, high: float) -> None:
    assert low < made(noun).size[2] < high


def test_distances_to_outlines() -> None:
    square = filleted([(0, 0), (2, 0), (2, 2), (0, 2)], 1e-6)
    grid = np.array([-1.0, 1.0, 3.0])
    d = inside_distance(square, grid, np.array([1.0]))[:, 0]
    assert np.allclose(d, (1.0, -1.0, 1.0), atol=1e-3)
