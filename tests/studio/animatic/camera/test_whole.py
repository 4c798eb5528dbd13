"""A thing that nobody gave a size is in the picture whole, but for a corner."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import depths, inside
from filmkit.studio.animatic.camera.sight import bodies, seen
from filmkit.studio.animatic.render.scene import view_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of

WIDE, TALL = 320, 180


@pytest.mark.parametrize(
    "noun",
    ["a fork", "scissors", "a pizza", "a hot dog", "a book", "a couch", "skis", "a bowl", "a tennis racket"],
)
def test_no_end_of_it_is_cut(noun: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=noun))
    stage = stage_of(intent, 4.0)
    assert stage.thing is not None
    view = view_of(camera_of(intent, stage, WIDE / TALL, 4.0).at(2.0), WIDE, TALL, 0, 0.0)
    away = stage.thing.placed().vertices.astype(np.float64) - np.array(view.eye)
    x, y, z = (away @ np.array(axis) for axis in (view.right, view.up, view.forward))

    assert (z > 0).all()
    assert (np.abs(x / z) * view.focal <= 0.52 * WIDE).all()
    assert (np.abs(y / z) * view.focal <= 0.56 * TALL).all()


@pytest.mark.parametrize("some", ["five bunnies in a meadow", "six hens in a yard", "four zebras"])
def test_each_of_several_animals_is_large_enough_to_be_told(some: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=some))
    stage = stage_of(intent, 4.0)
    pose = replace(camera_of(intent, stage, WIDE / TALL, 4.0).at(2.0), focus=1.0)

    each = seen(bodies(stage, 2.0), pose, depths(stage.still, pose))

    assert all(one.inside > 0.9 and one.tall > 0.1 for one in each)


def test_several_things_fill_the_width_of_the_picture() -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt="five apples on a table"))
    stage = stage_of(intent, 4.0)
    assert stage.thing is not None
    shooting = camera_of(intent, stage, WIDE / TALL, 4.0)

    assert stage.thing.size[0] > 0.5 * shooting.wide


def test_what_is_too_large_for_its_room_is_seen_from_inside_the_room() -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt="A wooden staircase in a cozy cabin"))
    stage = stage_of(intent, 2.0)
    place = stage.place
    assert place.interior
    assert inside(camera_of(intent, stage, WIDE / TALL, 2.0).rig(0.0).position, place.room)


def test_a_medium_shot_of_who_touches_a_tall_animal_holds_its_head() -> None:
    prompt = "medium shot of a woman who reaches out to a horse in a meadow"
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))
    stage = stage_of(intent, 4.0)
    crown = stage.beasts[0].creature_at(2.0).vertices.astype(np.float64)
    top = crown[crown[:, 1].argmax()]
    view = view_of(camera_of(intent, stage, WIDE / TALL, 4.0).at(2.0), WIDE, TALL, 0, 0.0)
    away = top - np.array(view.eye)

    assert away @ np.array(view.up) / (away @ np.array(view.forward)) * view.focal < 0.5 * TALL
