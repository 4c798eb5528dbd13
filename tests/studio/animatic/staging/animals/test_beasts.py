"""Animals are in the picture, do what is said, and keep to those they are with."""

import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.draw import shot_from
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.beast_deeds import deed_of
from filmkit.studio.animatic.staging.animals.beast_gear import beneath
from filmkit.studio.animatic.staging.animals.beasts import beasts_of
from filmkit.studio.animatic.staging.animals.in_water import under_water
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.ways.route import Route
from tests.studio.animatic.shots import SECONDS, brief, person, shot
from tests.studio.animatic.words.briefs import understood


def animal(name: str, act: str = "stands", count: int = 1, kind: SubjectKind = SubjectKind.ANIMAL) -> Subject:
    return Subject(Read(kind), name, f"a {name}", count=Read(count), act=Read(act))


@pytest.mark.parametrize(
    ("words", "name", "deed"),
    [
        ("gallops across the meadow", "horse", "run"),
        ("sleeps by the fire", "cat", "sleep"),
        ("making their way over the sand", "camel", "walk"),
        ("bound lightly over a log", "deer", "jump"),
        ("grazing in the meadow", "cow", "graze"),
        ("eating grass", "cow", "graze"),
        ("walks to the river and drinks", "deer", "drink"),
        ("eating a banana", "monkey", "munch"),
        ("eats out of a bowl", "cat", "eat"),
        ("rears up", "horse", "rear"),
        ("claws at the sofa", "cat", "rear"),
        ("playing on a swing set", "panda", "sit"),
        ("hunting for prey", "bear", "stalk"),
        ("prowls through the grass", "tiger", "stalk"),
        ("standing on its hind legs", "bear", "rear"),
        ("climbs a tree", "cat", "climb"),
        ("climbs the mountain", "goat", "walk"),
        ("swims across the lake", "dog", "paddle"),
        ("floats on the pond", "bird", "paddle"),
        ("runs and jumps over a log", "dog", "jump"),
        ("in a river", "crocodile", "paddle"),
        ("in a forest", "monkey", "sit"),
        ("stands on a rock", "monkey", "stand"),
        ("waits at the door", "dog", "sit"),
        ("looks up", "dog", "stand"),
        ("soars over the sea", "bird", "fly"),
        ("perches on a rail", "bird", "stand"),
        ("on a branch", "bird", "stand"),
        ("share seeds", "bird", "eat"),
        ("gathers nuts", "squirrel", "munch"),
        ("darting rightwards", "squirrel", "run"),
        ("playfully chases a ball", "dog", "run"),
        ("yawns", "monkey", "yawn"),
        ("smells the evening breeze", "bear", "scent"),
        ("sniffs along a path", "dog", "sniff"),
        ("gracefully lowering itself down from its web", "spider", "lower"),
        ("playfully spray water at each other", "elephant", "hose"),
        ("splashes in the water", "dog", "stand"),
        ("climbs a pole", "bear", "climb"),
        ("looks at the camera", "bird", "stand"),
        ("looks down as it flies", "bird", "fly"),
        ("has a playful gleam in its eyes", "bear", "stand"),
    ],
)
def test_what_is_said_of_an_animal_is_what_it_does(words: str, name: str, deed: str) -> None:
    assert deed_of(words, name) == deed


def test_an_animal_alone_is_what_the_camera_frames() -> None:
    ready = shot_from(shot(animal("dog"), size="medium"), brief(), 64, 36)
    x, _, z = ready.stage.beasts[0].route.at(2.0)

    assert ready.stage.thing is not None
    assert math.dist(ready.shooting.base.target[::2], (x, z)) < 0.5
    assert ready.shooting.wide < 4.0


def test_one_that_runs_crosses_the_picture() -> None:
    beast = stage_of(shot(animal("horse", "gallops")), SECONDS).beasts[0]

    assert math.dist(beast.route.at(0.0), beast.route.at(SECONDS)) > 10.0


def test_a_dog_walks_beside_who_walks() -> None:
    stage = stage_of(shot(person("walks", moves="right"), animal("dog", "walks")), SECONDS)
    apart = [math.dist(stage.actors[0].route.at(t), stage.beasts[0].route.at(t)) for t in (0.0, 2.0, 4.0)]

    assert np.allclose(apart, apart[0])
    assert 0.4 < apart[0] < 1.5


def test_as_many_as_are_named_and_what_cannot_be_drawn_is_left_out() -> None:
    assert len(stage_of(shot(animal("dog", count=3)), SECONDS).beasts) == 3
    assert len(stage_of(shot(animal("bird", "flies", count=9)), SECONDS).beasts) == 1
    assert stage_of(shot(animal("narwhal"), place="living-room"), SECONDS).beasts == ()


def test_fish_swim_where_there_is_water_to_swim_in() -> None:
    fish = animal("fish", "swims", count=5)
    dry = stage_of(shot(fish, place="living-room"), SECONDS)
    wet = replace(dry.place, name="underwater")

    swum = beasts_of(shot(fish), wet, (), 0.0, 1.0, SECONDS)
    assert dry.beasts == ()
    assert [beast.act for beast in swum] == ["swim"]
    assert swum[0].route.start[1] > 1.0


@pytest.mark.parametrize(
    ("noun", "act", "under"),
    [
        ("shark", "swims", True),
        ("dolphin", "leaps out of the water", False),
        ("turtle", "swims", True),
        ("turtle", "walks on the beach", False),
        ("gull", "flies", False),
    ],
)
def test_who_swims_at_sea_is_seen_under_water_unless_it_leaps(noun: str, act: str, under: bool) -> None:
    subject = Subject(Read(SubjectKind.ANIMAL), noun, f"a {noun}", act=Read(act))
    assert under_water(shot(subject, place="sea-coast")) == under


def only(act: str, name: str = "dog", place: str = "exterior-day") -> Beast:
    return stage_of(shot(animal(name, act), place=place), SECONDS).beasts[0]


def test_who_eats_and_drinks_has_something_under_its_muzzle() -> None:
    for name, act in (("cat", "eats"), ("dog", "drinks water"), ("horse", "drinks"), ("cow", "eats")):
        beast = only(act, name)
        assert beast.beneath is not None
        assert isinstance(beast.creature, Quadruped)
        x, y, z = beast.creature.mouth(1.0, beast.route.start, beast.route.yaw, 0.0, beast.act)[:3, 3]
        low, high = beast.beneath.vertices.min(0), beast.beneath.vertices.max(0)
        assert low[0] < x < high[0]
        assert low[2] < z < high[2]
        assert y < 0.35 * beast.creature.size[1]


def test_what_is_in_the_mouth_goes_where_the_mouth_goes() -> None:
    beast = only("runs with a stick in its mouth")
    alone, whole = beast.creature_at(1.0), beast.drawn(1.0)
    assert isinstance(beast.creature, Quadruped)
    mouth = beast.creature.mouth(1.0, beast.route.at(1.0), beast.route.yaw, beast.route.speed, beast.act)
    stick = whole.vertices[len(alone.vertices) :]

    assert len(stick)
    assert float(np.linalg.norm(stick.mean(0) - mouth[:3, 3])) < 0.15


def test_one_thing_after_another_has_each_its_part_of_the_shot() -> None:
    first, then = Read("runs across the yard"), Read("lies down")
    subject = replace(animal("dog", first.value), beats=(first, then))
    beast = stage_of(shot(subject), SECONDS).beasts[0]

    assert [beast.now(t)[0] for t in (0.2, SECONDS - 0.2)] == ["run", "lie"]
    assert math.dist(beast.now(0.0)[2], beast.now(SECONDS / 2)[2]) > 1.0
    assert beast.now(SECONDS * 0.6)[2] == beast.now(SECONDS)[2]


@pytest.mark.parametrize(
    ("act", "higher_at"), [("takes off from the grass", SECONDS), ("lands on the grass", 0.0)]
)
def test_a_bird_that_takes_off_or_lands_rests_and_flies(act: str, higher_at: float) -> None:
    bird = only(act, "sparrow")
    at = {seconds: bird.now(seconds) for seconds in (0.0, SECONDS)}

    assert {deed for deed, *_ in at.values()} == {"stand", "fly"}
    assert at[higher_at][2][1] > at[SECONDS - higher_at][2][1] + 0.05


def test_who_is_chased_is_ahead_on_the_same_way() -> None:
    chasing = shot(animal("dog", "chases the cat"), animal("cat"))
    dog, cat = stage_of(chasing, SECONDS).beasts
    ahead = (math.sin(dog.route.yaw), math.cos(dog.route.yaw))
    (dx, _, dz), (cx, _, cz) = dog.route.at(1.0), cat.route.at(1.0)

    assert (cx - dx) * ahead[0] + (cz - dz) * ahead[1] > 0.5
    assert (dog.route.yaw, dog.route.speed) == (cat.route.yaw, cat.route.speed)
    assert dog.route.speed > 1.0


def test_two_who_play_or_fight_face_each_other() -> None:
    for name, act in (("dog", "play"), ("bear", "fight")):
        one, two = stage_of(shot(animal(name, act, count=2)), SECONDS).beasts
        (ax, _, az), (bx, _, bz) = one.route.start, two.route.start
        assert (bx - ax) * math.sin(one.route.yaw) + (bz - az) * math.cos(one.route.yaw) > 0.1
        assert (ax - bx) * math.sin(two.route.yaw) + (az - bz) * math.cos(two.route.yaw) > 0.1


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("horse", "rears up"),
        ("dog", "jumps"),
        ("giraffe", "drinks"),
        ("lion", "walks"),
        ("crocodile", "lies"),
    ],
)
def test_all_that_an_animal_reaches_is_in_the_picture(name: str, act: str) -> None:
    ready = shot_from(shot(animal(name, act), size="full"), brief(), 64, 36)
    for seconds in (0.3, 1.1, 2.0, 3.1, 3.8):
        pose = ready.shooting.at(seconds)
        eye, look = np.asarray(pose.position), np.asarray(pose.target)
        ahead = (look - eye) / np.linalg.norm(look - eye)
        right = np.cross(ahead, (0.0, 1.0, 0.0))
        right /= np.linalg.norm(right)
        up = np.cross(right, ahead)
        p = ready.stage.beasts[0].creature_at(seconds).vertices - eye
        deep = p @ ahead
        assert float(np.abs(p @ right / deep).max()) * pose.lens < 18.0
        assert float(np.abs(p @ up / deep).max()) * pose.lens < 18.0 * 9 / 16


def test_birds_that_are_fed_are_on_the_ground_and_ducks_on_the_water() -> None:
    fed = stage_of(shot(person("feeds ducks"), animal("duck", "", count=3), place="exterior-day"), SECONDS)
    ducks = stage_of(shot(animal("duck", ""), place="sea-coast"), SECONDS)

    assert [beast.act for beast in fed.beasts] == ["eat"] * 3
    assert all(abs(float(beast.creature_at(1.0).vertices[:, 1].min())) < 0.3 for beast in fed.beasts)
    assert [beast.act for beast in ducks.beasts] == ["paddle"]


def test_who_leaps_after_a_disc_has_it_before_the_muzzle_and_who_leaps_a_fence_is_over_one() -> None:
    (caught, *_) = stage_of(
        shot(animal("dog", "jumps to catch a frisbee"), place="exterior-day"), SECONDS
    ).beasts
    leaps = stage_of(shot(animal("horse", "jumps over a fence"), place="exterior-day"), SECONDS).beasts[0]

    assert caught.before is not None
    assert caught.beneath is None
    assert leaps.beneath is not None
    assert leaps.before is None


def test_another_that_is_fought_fights_too() -> None:
    two = stage_of(shot(animal("bear", "fights"), animal("bear", ""), place="forest"), SECONDS)

    assert [beast.act for beast in two.beasts] == ["rear", "rear"]


def test_who_swims_under_the_sea_is_in_it_over_its_bed() -> None:
    stage = stage_of(understood("An elephant is swimming under the sea"), SECONDS)
    beast = stage.beasts[0]

    assert 0.5 < beast.creature_at(1.0).vertices[:, 1].min() < 2.0
    assert beast.beneath is None


def test_a_bird_pecks_at_what_lies_before_its_beak() -> None:
    bird = creature_of("bird")
    assert bird is not None

    seeds = beneath(bird, Route((0.0, 0.0, 0.0)), "eat", "eats seeds")

    assert seeds is not None
    assert seeds.vertices[:, 2].mean() > 0.4 * bird.size[2]
    assert seeds.vertices[:, 1].max() < 0.1 * bird.size[1]
    assert beneath(bird, Route((0.0, 0.0, 0.0)), "stand", "stands") is None


def test_a_spider_comes_down_on_a_thread() -> None:
    (spider,) = stage_of(shot(animal("spider", "lowers itself from its web")), SECONDS).beasts

    assert spider.route.at(SECONDS)[1] < spider.route.at(0.0)[1] - 0.1
    assert spider.drawn(1.0).vertices[:, 1].max() > 4.0


def test_a_whale_among_clouds_swims_through_the_air() -> None:
    (whale,) = stage_of(understood("A whale soars through the clouds"), SECONDS).beasts

    assert whale.act == "swim"
    assert whale.route.at(1.0)[1] > 2.0
