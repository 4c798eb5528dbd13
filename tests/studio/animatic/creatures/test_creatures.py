"""What the animatic promises of every animal."""

import numpy as np
import pytest

from filmkit.studio.animatic.creatures.behaviour import BEHAVIOURS
from filmkit.studio.animatic.creatures.coats import COLORS, coat_of
from filmkit.studio.animatic.creatures.creatures import CREATURES, NAMES, Creature, creature_of
from filmkit.studio.animatic.creatures.dog import dog
from filmkit.studio.animatic.creatures.gaits import GALLOP, TROT, WALK, Gait, footfall, stride_of
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.creatures.swarm import swarm
from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.world import Mesh

WALKERS = ("dog", "cat", "horse", "cow", "lion", "bear", "rabbit", "deer")
SITS = ("dog", "cat", "lion", "bear", "rabbit")
ORIGIN = (0.0, 0.0, 0.0)


def made(noun: str, description: str = "", count: int = 1) -> Creature:
    animal = creature_of(noun, description, count, seed=4)
    assert animal is not None
    return animal


def lowest(mesh: Mesh) -> float:
    return float(mesh.vertices[:, 1].min())


def mean_color(noun: str, description: str) -> np.ndarray:
    return np.asarray(made(noun, description).drawn(0.0, ORIGIN).colors.mean(0))


@pytest.mark.parametrize("noun", sorted(CREATURES))
def test_a_frame_depends_on_nothing_but_its_arguments(noun: str) -> None:
    late = made(noun).drawn(2.5, (1.0, 0.0, -3.0), 0.4, 1.2)
    made(noun).drawn(0.0, ORIGIN)
    again = made(noun).drawn(2.5, (1.0, 0.0, -3.0), 0.4, 1.2)
    assert np.array_equal(late.vertices, again.vertices)
    assert np.array_equal(late.normals, again.normals)


@pytest.mark.parametrize("noun", sorted(CREATURES))
def test_meshes_are_whole(noun: str) -> None:
    mesh = made(noun).drawn(1.3, ORIGIN, 0.3, 1.0)
    assert np.isfinite(mesh.vertices).all()
    assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1.0, atol=0.03)
    assert mesh.triangles.max() < len(mesh.vertices)
    assert len(mesh.materials) == len(mesh.triangles)


@pytest.mark.parametrize(
    ("noun", "act"),
    [(noun, act) for noun in WALKERS for act in ("stand", "sit", "lie") if act != "sit" or noun in SITS],
)
def test_who_stays_touches_the_ground(noun: str, act: str) -> None:
    animal = made(noun)
    assert abs(lowest(animal.drawn(0.7, ORIGIN, act=act))) < 0.02 * animal.size[1] + 0.012


@pytest.mark.parametrize("noun", WALKERS)
@pytest.mark.parametrize("act", sorted(BEHAVIOURS))
def test_whatever_it_does_it_stays_whole_and_above_the_ground(noun: str, act: str) -> None:
    animal = made(noun)
    for seconds in (0.0, 0.37, 0.9):
        points = animal.drawn(seconds, ORIGIN, act=act).vertices
        assert np.isfinite(points).all()
        if act not in ("climb", "paddle"):
            assert points[:, 1].min() > -0.16 * animal.size[1]


@pytest.mark.parametrize("noun", ["dog", "cat", "horse", "cow", "giraffe", "deer", "elephant", "sheep"])
def test_who_grazes_and_drinks_has_its_mouth_on_the_ground(noun: str) -> None:
    animal = made(noun)
    assert isinstance(animal, Quadruped)
    stood = animal.mouth(0.4, ORIGIN, 0.0, 0.0, "stand")[1, 3]
    for act in ("graze", "drink"):
        low = animal.mouth(0.4, ORIGIN, 0.0, 0.0, act)[1, 3]
        assert low < 0.16 * animal.size[1]
        assert low < 0.5 * stood


@pytest.mark.parametrize("noun", ["horse", "dog", "bear", "cat"])
def test_who_rears_stands_on_its_hind_feet_alone(noun: str) -> None:
    animal = made(noun)
    assert isinstance(animal, Quadruped)
    up = animal.mouth(0.4, ORIGIN, 0.0, 0.0, "rear")[1, 3]
    points = animal.drawn(0.4, ORIGIN, act="rear").vertices

    assert up > 1.25 * animal.mouth(0.4, ORIGIN, 0.0, 0.0, "stand")[1, 3]
    ahead = points[points[:, 2] > 0.25 * animal.size[2]]  # facing +z
    assert not len(ahead) or ahead[:, 1].min() > 0.2 * animal.size[1]


@pytest.mark.parametrize("noun", ["dog", "cat", "horse", "rabbit"])
def test_who_jumps_leaves_the_ground_and_comes_down(noun: str) -> None:
    animal = made(noun)
    lows = [lowest(animal.drawn(t, ORIGIN, speed=1.0, act="jump")) for t in np.arange(0, 1.3, 0.05)]

    assert max(lows) > 0.25 * animal.size[1]
    assert min(lows) < 0.03


@pytest.mark.parametrize("noun", WALKERS)
@pytest.mark.parametrize("way", ["walk", "trot", "run"])
def test_who_goes_never_sinks_and_comes_down_again(noun: str, way: str) -> None:
    animal = made(noun)
    speed = CREATURES[noun].speeds[way]
    lows = [lowest(animal.drawn(t, ORIGIN, 0.0, speed)) for t in np.linspace(0, 1.0, 25)]
    assert min(lows) > -0.05 * animal.size[1]
    assert min(lows) < 0.02 * animal.size[1]


@pytest.mark.parametrize("gait", [WALK, TROT, GALLOP], ids=lambda g: g.name)
def test_a_foot_on_the_ground_stays_where_it_is(gait: Gait) -> None:
    stride = stride_of(gait, 0.5, gait.pace * 0.5)
    seen = []
    for u in np.linspace(0.02, gait.duty - 0.02, 9):
        foot = footfall(gait, u, stride, 0.5)
        assert foot.up == 0.0
        seen.append(foot.ahead + u * stride)
    assert np.ptp(seen) < 1e-9


def test_it_faces_where_it_goes() -> None:
    dog = made("dog")
    assert isinstance(dog, Quadruped)
    head = dog.drawn(0.0, ORIGIN, 0.0).vertices
    tall = head[head[:, 1] > 0.9 * dog.size[1]]
    assert tall[:, 2].mean() > 0.2
    turned = dog.drawn(0.0, ORIGIN, np.pi / 2).vertices
    assert turned[turned[:, 1] > 0.9 * dog.size[1]][:, 0].mean() > 0.2


@pytest.mark.parametrize(
    ("noun", "low", "high"),
    [
        ("dog", 0.6, 0.9),
        ("cat", 0.28, 0.45),
        ("horse", 1.8, 2.2),
        ("kitten", 0.15, 0.3),
        ("elephant", 2.9, 3.7),
        ("giraffe", 4.8, 6.2),
        ("mouse", 0.05, 0.12),
        ("panda", 0.8, 1.2),
    ],
)
def test_sizes_are_those_of_life(noun: str, low: float, high: float) -> None:
    animal = made(noun)
    assert low < animal.size[1] < high
    points = animal.drawn(0.0, ORIGIN).vertices
    assert abs(np.ptp(points[:, 1]) - animal.size[1]) < 0.1 * animal.size[1] + 0.1


def test_colours_come_from_the_words() -> None:
    assert mean_color("dog", "a black dog runs").max() < 0.05
    assert mean_color("dog", "a white dog").min() > 0.3
    red, _, blue = mean_color("cat", "a ginger cat sleeps")
    assert red > 2 * blue
    brown = mean_color("dog", "a dog runs under a black sky")
    assert np.array_equal(brown, mean_color("dog", "a dog"))


@pytest.mark.parametrize(
    ("noun", "share"),
    [("zebra", (0.3, 0.6)), ("panda", (0.2, 0.5)), ("cow", (0.2, 0.6)), ("tiger", (0.1, 0.5))],
)
def test_a_marked_coat_has_as_much_of_both_colours_as_in_life(noun: str, share: tuple[float, float]) -> None:
    dark = made(noun).drawn(0.0, ORIGIN).colors.max(1) < 0.09
    assert share[0] < dark.mean() < share[1]


def test_what_flutters_stays_about_its_place_and_what_swims_is_placed_by_its_middle() -> None:
    for t in (0.0, 1.7, 4.0):
        middle = made("butterfly").drawn(t, (3.0, 1.2, -2.0), act="hover").vertices.mean(0)
        assert np.linalg.norm(middle - (3.0, 1.2, -2.0)) < 0.3
    points = made("octopus").drawn(0.0, (0.0, 5.0, 0.0), act="swim").vertices
    assert abs((points[:, 1].min() + points[:, 1].max()) / 2 - 5.0) < 0.1


def test_young_ones_are_smaller() -> None:
    calf, cow = made("calf"), made("cow")
    assert calf.size[1] < 0.7 * cow.size[1]


def test_a_collar_is_not_a_coat() -> None:
    assert coat_of("a white dog with a red collar").colors == (COLORS["white"],)


def test_many_birds_are_one_mesh_and_keep_apart() -> None:
    flock = made("bird", count=60)
    one = made("bird", count=2)
    assert len(flock.drawn(0, ORIGIN).triangles) == 30 * len(one.drawn(0, ORIGIN).triangles)
    assert len(flock.drawn(0, ORIGIN).palette) == 1
    places = swarm(60, 1, 2.0, 0.5)
    for t in (0.0, 3.0, 7.7):
        at = places.at(t)
        gaps = np.linalg.norm(at[:, None] - at[None], axis=2) + 9 * np.eye(60)
        assert gaps.min() > 0.4


def test_a_flock_stays_inside_its_size() -> None:
    flock = made("flock of birds")
    for t in (0.0, 1.1, 5.0):
        w, h, d = np.ptp(flock.drawn(t, ORIGIN, 0.0, 7.0).vertices, axis=0)
        assert w <= flock.size[0] + 0.3
        assert h <= flock.size[1] + 0.6
        assert d <= flock.size[2] + 0.3


def test_wings_beat_and_fish_bend() -> None:
    for noun in ("bird", "fish"):
        animal = made(noun)
        poses = [animal.drawn(t, ORIGIN, 0.0, 3.0).vertices for t in (0.0, 0.11, 0.23)]
        assert np.abs(poses[0] - poses[1]).max() > 0.01
        assert np.abs(poses[1] - poses[2]).max() > 0.01


def test_what_is_not_drawn_is_said() -> None:
    assert creature_of("sloth") is None
    assert set(NAMES.values()) == set(CREATURES)


@pytest.mark.parametrize(
    ("noun", "text", "words"),
    [
        ("dog", "a man and his black dog under a red sky", "his black dog"),
        ("dog", "a black and white dog", "a black and white dog"),
        ("car", "a woman in a white coat leaves an old red car", "old red car"),
        ("horse", "two grey horses with white manes gallop", "two grey horses white manes gallop"),
        ("bunny", "five bunnies nibble in a green meadow", "five bunnies"),
        ("rex", "a black labrador, red collar", "a black labrador, red collar"),
    ],
)
def test_words_belong_to_their_noun(noun: str, text: str, words: str) -> None:
    assert words_about(noun, text).endswith(words)


@pytest.mark.parametrize("noun", ["dog", "cat", "horse", "bear"])
def test_who_sleeps_has_its_eyes_shut(noun: str) -> None:
    animal = creature_of(noun)
    assert animal is not None
    shut, awake = (animal.drawn(1.0, (0.0, 0.0, 0.0), act=act) for act in ("sleep", "lie"))

    assert not any(material.gloss > 0.95 for material in shut.palette)
    assert any(material.gloss > 0.95 for material in awake.palette)


def test_a_unicorn_is_a_white_horse_with_a_horn() -> None:
    horse, unicorn = creature_of("horse"), creature_of("unicorn")
    assert horse is not None
    assert unicorn is not None
    tops = [each.drawn(0.0, (0.0, 0.0, 0.0)).vertices[:, 1].max() for each in (horse, unicorn)]

    assert tops[1] > tops[0] + 0.2


@pytest.mark.parametrize("breed", ["corgi", "dachshund"])
def test_a_short_legged_dog_is_long_for_its_height_and_stands_on_the_ground(breed: str) -> None:
    low, plain = (dog(coat_of(each), 0) for each in (breed, "small"))
    points = low.drawn(0.0, (0.0, 0.0, 0.0)).vertices

    assert low.size[1] < 0.92 * plain.size[1]
    assert low.size[2] > plain.size[2]
    assert low.frame.reach < 0.75 * plain.frame.reach
    assert abs(float(points[:, 1].min())) < 0.01


def test_a_breed_has_its_own_colour_if_no_other_is_named() -> None:
    named, told = (dog(coat_of(each), 0).worn[0].colors for each in ("corgi", "a black corgi"))

    assert named.mean(0)[0] > 2.0 * told.mean(0)[0]
    assert named.mean(0)[0] > 2.0 * named.mean(0)[2]


def test_a_cat_that_plays_lifts_one_forepaw_and_then_the_other() -> None:
    cat = creature_of("cat")
    assert isinstance(cat, Quadruped)
    poses = [cat._pose(k / 12, 0.0, "play") for k in range(24)]

    assert max(pose.feet[0].up for pose in poses) > 0.4 * cat.frame.reach
    assert max(pose.feet[1].up for pose in poses) > 0.4 * cat.frame.reach
    assert all(min(pose.feet[0].up, pose.feet[1].up) == 0.0 for pose in poses)


@pytest.mark.parametrize("noun", ["crocodile", "lizard"])
def test_a_long_low_body_lies_lower_than_it_stands(noun: str) -> None:
    animal = made(noun)
    stands, lies = (
        float(np.median(animal.drawn(1.0, ORIGIN, act=act).vertices[:, 1])) for act in ("stand", "lie")
    )
    assert lies < 0.8 * stands
