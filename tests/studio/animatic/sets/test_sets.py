"""Every set keeps the promises that whoever composes a shot relies on."""

from dataclasses import fields

import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.animatic.sets.chambers.trades import CHAMBERS
from filmkit.studio.animatic.sets.grounds.grounds import GROUNDS
from filmkit.studio.animatic.sets.halls.hall import HALLS
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.near.reliefs import STUFFS, Stuff
from filmkit.studio.animatic.sets.sets import SETS, build_set
from filmkit.studio.animatic.sets.streets.towns import TOWNS
from filmkit.studio.animatic.sets.ways.passage import WAYS
from filmkit.studio.animatic.staging.stage import TABLE_SETS
from filmkit.studio.animatic.staging.together.aboard import SEATS
from filmkit.studio.animatic.world import Mesh, Set, Vec
from tests.studio.animatic.sampling import sampled

NAMES = list(SETS)
MOST_TRIANGLES = 150_000
ROOMS = ("interior", "exterior-day", "exterior-night")
WORDS = (
    "",
    "a vast empty concrete warehouse",
    "a small white hospital room, one bed",
    "a library with tall shelves and a desk by candle light",
    "a jazz bar",
    "a dense forest",
    "desert dunes",
    "a snowy mountain road",
    "a village square by night",
    "an office with fluorescent tubes",
)

COUNTRIES = (
    "a meadow",
    "dunes",
    "a canyon",
    "snow",
    "a lake",
    "the alps",
    "savannah",
    "wheat",
    "flowers, a farm",
    "a river",
    "a marsh",
    "a cliff",
    "a grand canyon",
    "a ski slope",
    "rice terraces",
    "a vineyard",
    "a lavender field",
    "tulips",
    "sunflowers",
    "an island",
)
LANDMARKS = ("ancient temple ruins", "a castle", "pyramids", "stonehenge")


def everything(place: Set, seconds: float = 1.0) -> list[Mesh]:
    return [place.still, *(moving(seconds) for moving in place.moving)]


def by_turns(words: str) -> bool:
    """By night or by day, always the same for the same words: half of all that is built is built by night."""
    return len(words) % 2 == 1


def inside(point: Vec, place: Set, margin: float = 0.0) -> bool:
    low, high = place.room
    return all(a - margin <= p <= b + margin for a, p, b in zip(low, point, high, strict=True))


# What asks of one set is run together, or each process would build it.
@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=pytest.mark.xdist_group(f"set-{name}")) for name in NAMES],
)
def place(request: pytest.FixtureRequest) -> Set:
    return build_set(request.param, SetBrief(3, "", night=True, wet=True))


def test_a_set_says_its_own_name(place: Set, request: pytest.FixtureRequest) -> None:
    assert place.name == request.node.callspec.params["place"]


def test_the_same_seed_gives_the_same_arrays(place: Set) -> None:
    again = build_set(place.name, SetBrief(3, "", night=True, wet=True))

    for a, b in zip(everything(place), everything(again), strict=True):
        for each in fields(Mesh):
            x, y = getattr(a, each.name), getattr(b, each.name)
            assert np.array_equal(x, y) if isinstance(x, np.ndarray) else x == y


def test_a_set_is_light_enough_to_draw(place: Set) -> None:
    assert sum(len(mesh.triangles) for mesh in everything(place)) < MOST_TRIANGLES


def test_a_mesh_is_whole(place: Set) -> None:
    for mesh in everything(place):
        assert np.isfinite(mesh.vertices).all()
        assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1.0, atol=1e-3)
        assert mesh.triangles.max() < len(mesh.vertices)
        assert mesh.materials.max() < len(mesh.palette)
        assert (mesh.colors >= 0).all()


def test_whoever_composes_finds_the_marks(place: Set) -> None:
    assert {"center", "left", "right", "view", "look"} <= set(place.marks)


def test_the_camera_of_a_wide_shot_stands_in_the_room(place: Set) -> None:
    view = place.marks["view"]
    x, y, z = view.position

    assert inside((x, y + view.height, z), place)


def test_people_stand_where_the_camera_can_come_near(place: Set) -> None:
    for name, mark in place.marks.items():
        if name not in ("view", "look"):
            x, _, z = mark.position
            assert inside((x, place.room[0][1], z), place, margin=0.9), name


def test_no_mark_for_people_stands_inside_a_thing(place: Set) -> None:
    points = place.still.vertices
    for name in ("center", "left", "right", "path-start", "path-end"):
        if name not in place.marks or place.name in (*TABLE_SETS, *SEATS):
            continue
        x, y, z = place.marks[name].position
        near = np.hypot(points[:, 0] - x, points[:, 2] - z) < 0.14
        body = (points[:, 1] > y + 0.12) & (points[:, 1] < y + 1.75)
        assert not (near & body).any(), name


def test_lamps_hang_within_the_place(place: Set) -> None:
    low, high = place.still.vertices.min(0), place.still.vertices.max(0)
    for lamp in place.practicals:
        assert (np.array(lamp.position) >= low).all()
        assert (np.array(lamp.position) <= high).all()
        assert min(lamp.color) >= 0
        assert lamp.reach > 0


def meets(eye: NDArray[np.float64], way: NDArray[np.float64], mesh: Mesh) -> bool:
    """Whether a ray meets any triangle more than 0.4 m away."""
    a, b, c = (mesh.vertices[mesh.triangles[:, k]].astype(np.float64) for k in range(3))
    u, v = b - a, c - a
    p = np.cross(way, v)
    det = (u * p).sum(1)
    det = np.where(np.abs(det) < 1e-12, np.inf, det)
    s = ((eye - a) * p).sum(1) / det
    q = np.cross(eye - a, u)
    t = (q @ way) / det
    far = (v * q).sum(1) / det
    return bool(((s >= 0) & (t >= 0) & (s + t <= 1) & (far > 0.4)).any())


def test_every_angle_meets_something(place: Set) -> None:
    low, high = (np.array(corner) for corner in place.room)
    eye = np.clip(np.array(place.marks["center"].position) + (0, 1.4, 0), low, high)
    for azimuth in (0, 90, 180, 270):
        met = [
            any(meets(eye, np.array((np.sin(a), -0.04, np.cos(a))), mesh) for mesh in everything(place))
            for a in np.radians(azimuth + np.array((-8.0, 0.0, 8.0)))
        ]

        assert all(met) if place.interior else any(met), azimuth


def test_daylight_enters_by_windows_that_look_inward(place: Set) -> None:
    middle = np.add(*(np.array(corner) for corner in place.room)) / 2
    for position, inward in place.windows:
        assert np.dot(inward, middle - np.array(position)) > 0


@pytest.mark.parametrize(
    ("name", "words"), sampled((ROOMS[(n + k) % 3], words) for n, words in enumerate(WORDS) for k in range(3))
)
def test_any_words_give_a_place(name: str, words: str) -> None:
    place = build_set(name, SetBrief(2, words, night=by_turns(name + words)))

    assert 500 < len(place.still.triangles) < MOST_TRIANGLES


def test_words_furnish_a_room() -> None:
    bare = build_set("interior", SetBrief(1, "a bare white room"))
    library = build_set("interior", SetBrief(1, "an old library, books to the ceiling"))

    assert len(library.still.triangles) > 5 * len(bare.still.triangles)


@pytest.mark.parametrize("words", sampled(COUNTRIES))
def test_every_country_is_level_where_people_stand(words: str) -> None:
    place = build_set("landscape", SetBrief(4, words))
    points = place.still.vertices
    near = points[np.hypot(points[:, 0], points[:, 2]) < 1.2]
    if place.mirror is not None:  # the water goes on under the ground
        near = near[near[:, 1] > place.mirror + 0.01]

    assert len(place.still.triangles) < MOST_TRIANGLES
    assert np.abs(near[:, 1]).max() < 0.05


@pytest.mark.parametrize("words", LANDMARKS)
def test_a_landmark_stands_on_the_ground_and_lets_the_camera_be(words: str) -> None:
    bare, place = build_set("landscape", SetBrief(4, "sand")), build_set("landscape", SetBrief(4, words))

    assert len(place.still.triangles) < MOST_TRIANGLES
    assert place.still.vertices[:, 1].min() > -12.0
    if words == "pyramids":
        assert len(place.still.triangles) > len(bare.still.triangles)
    near = np.hypot(place.still.vertices[:, 0], place.still.vertices[:, 2]) < 9.0
    assert place.still.vertices[near, 1].max() < 8.0


@pytest.mark.parametrize("stuff", sampled(STUFFS), ids=lambda stuff: stuff.words[0])
def test_a_surface_fills_the_picture_from_near(stuff: Stuff) -> None:
    place = build_set("macro", SetBrief(4, stuff.words[0]))
    points = everything(place)[-1 if stuff.wet else 0].vertices
    near = points[(np.hypot(points[:, 0], points[:, 2]) < 0.08) & (points[:, 1] > 0.1)]

    assert len(near) > 1500
    assert np.abs(near[:, 1] - place.marks["center"].position[1]).max() < 0.05


def test_drops_fall_into_water() -> None:
    (rings,) = build_set("macro", SetBrief(4, "a drop of water")).moving

    assert not np.array_equal(rings(0.2).vertices[:, 1].max(), rings(0.6).vertices[:, 1].max())
    assert np.array_equal(rings(0.6).vertices, rings(0.6).vertices)


@pytest.mark.parametrize(("one", "other"), [("a church", "a library"), ("a barn", "a ballroom")])
def test_words_choose_a_hall(one: str, other: str) -> None:
    a, b = (build_set("hall", SetBrief(1, words)) for words in (one, other))

    assert len(a.still.triangles) != len(b.still.triangles)


def test_a_lake_lies_before_the_view_and_mirrors() -> None:
    place = build_set("landscape", SetBrief(4, "a mountain lake"))

    assert place.mirror is not None
    assert place.mirror < 0
    assert build_set("landscape", SetBrief(4, "a meadow")).mirror is None


def test_traffic_goes_by_when_it_is_written_and_keeps_to_its_road() -> None:
    busy, quiet = (build_set("road", SetBrief(4, words)) for words in ("a busy road", "an empty road"))
    cars = busy.moving[-1]

    assert len(busy.moving) > len(quiet.moving)
    assert not np.array_equal(cars(0.0).vertices, cars(1.0).vertices)
    assert (cars(1.0).vertices[:, 1] > -0.25).all()  # a wheel where the road falls


def test_words_are_read_whole() -> None:
    assert SetBrief(words="A bare office").mentions("office", "bar")
    assert not SetBrief(words="A bare office").mentions("bar", "ice")
    assert SetBrief(words="desert dunes").mentions("dune")


def test_a_wet_street_mirrors_and_a_dry_one_does_not() -> None:
    assert build_set("restaurant-street", SetBrief(1, "", True, True)).mirror == 0.0
    assert build_set("restaurant-street", SetBrief(1, "", True, False)).mirror is None


def test_lamps_of_a_street_are_out_by_day() -> None:
    assert build_set("restaurant-street", SetBrief(1)).practicals == ()
    assert build_set("restaurant-street", SetBrief(1, night=True)).practicals


KINDS = [
    *(
        (n, way.words[0] if way.words else "")
        for n, ways in (("passage", WAYS), ("hall", HALLS))
        for way in ways
    ),
    *(("cell", words) for words in ("prison cell", "dungeon", "elevator", "bathroom")),
    *(("cave", words) for words in ("crystals", "lava", "ice")),
    *(("carriage", words) for words in ("train", "subway", "airplane")),
    *(("waterside", words) for words in ("canal", "harbour", "dam", "swimming pool")),
    *(("city-street", town.words[0]) for town in TOWNS),
    *(("grounds", ground.words[0]) for ground in GROUNDS),
    *(("chamber", chamber.words[0]) for chamber in CHAMBERS),
    *(("skies", words) for words in ("among the clouds", "outer space")),
    *(("landscape", words) for words in ("salt flats", "a glacier", "the moon", "a volcano", "a waterfall")),
    ("landscape", "a windmill"),
]
SEAT_BY_SEAT = ("carriage", "cell", "cave", "passage", "waterside")
"""Too narrow to stand anywhere but in the middle."""


@pytest.mark.parametrize(("name", "words"), sampled(KINDS))
def test_every_kind_of_a_kit_leaves_people_room_and_is_light_enough(name: str, words: str) -> None:
    place = build_set(name, SetBrief(4, words, night=by_turns(words)))
    points = np.concatenate([mesh.vertices for mesh in everything(place)])
    view = place.marks["view"]
    marks = ("center",) if name in SEAT_BY_SEAT else ("center", "left", "right", "path-start", "path-end")

    assert sum(len(mesh.triangles) for mesh in everything(place)) < MOST_TRIANGLES
    assert inside((view.position[0], view.position[1] + view.height, view.position[2]), place)
    for mark in marks if place.name not in SEATS else ():
        x, y, z = place.marks[mark].position
        near = np.hypot(points[:, 0] - x, points[:, 2] - z) < 0.14
        assert not (near & (points[:, 1] > y + 0.12) & (points[:, 1] < y + 1.75)).any(), mark


def test_a_restaurant_has_more_tables_than_a_cafe() -> None:
    dined_in, drunk_in = (build_set("cafe", SetBrief(1, words)).still for words in ("a restaurant", "a cafe"))

    assert len(dined_in.triangles) > len(drunk_in.triangles)
