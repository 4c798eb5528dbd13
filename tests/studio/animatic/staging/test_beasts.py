"""Animals are in the picture, do what is said, and keep to those they are with."""

import math
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.draw import shot_from
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.beasts import beasts_of, deed_of, under_water
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, brief, person, shot


def animal(name: str, act: str = "stands", count: int = 1, kind: SubjectKind = SubjectKind.ANIMAL) -> Subject:
    return Subject(Read(kind), name, f"a {name}", count=Read(count), act=Read(act))


@pytest.mark.parametrize(
    ("words", "name", "deed"),
    [
        ("gallops across the meadow", "horse", "run"),
        ("sleeps by the fire", "cat", "lie"),
        ("waits at the door", "dog", "sit"),
        ("looks up", "dog", "stand"),
        ("soars over the sea", "bird", "fly"),
        ("perches on a rail", "bird", "stand"),
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
    assert stage_of(shot(animal("narwhal")), SECONDS).beasts == ()


def test_fish_swim_where_there_is_water_to_swim_in() -> None:
    fish = animal("fish", "swims", count=5)
    dry = stage_of(shot(fish), SECONDS)
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
