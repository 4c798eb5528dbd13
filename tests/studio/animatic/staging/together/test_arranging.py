"""Who stands by whom is where the camera sees it so; measured by the camera's own projection."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.staging.together.company import Company, One, box_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import CameraPose, Vec
from tests.studio.animatic.shots import SECONDS, WIDE
from tests.studio.animatic.words.briefs import understood

Seen = tuple[float, float, float]
"""Across and up in half widths and half heights from the middle of the picture, and metres deep."""


def seen(pose: CameraPose, point: Vec) -> Seen:
    eye = np.asarray(pose.position)
    ahead = np.asarray(pose.target) - eye
    ahead /= np.linalg.norm(ahead)
    right = np.cross(ahead, (0.0, 1.0, 0.0))
    right /= np.linalg.norm(right)
    way = np.asarray(point) - eye
    deep = float(way @ ahead)
    k = 2.0 * pose.lens / 36.0 / deep
    return float(way @ right) * k, float(way @ np.cross(right, ahead)) * k * WIDE, deep


def middles(stage: Stage, names: tuple[str, str]) -> list[Vec]:
    """The middle of each in the world, half-way through the shot."""
    company = Company(stage.actors, stage.beasts, stage.carriers, stage.things)
    out = []
    for name in names:
        every: list[One] = [*company.actors, *company.beasts, *company.carriers, *company.things]
        one = next(
            each for each in every if getattr(each, "of", "") == name or getattr(each, "name", "") == name
        )
        box = box_of(one, 0.0, SECONDS)
        out.append((box.across, box.foot + box.size[1] / 2, -box.deep))
    return out


def filmed(prompt: str, names: tuple[str, str]) -> tuple[Seen, Seen]:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))
    stage = stage_of(intent, SECONDS)
    pose = camera_of(intent, stage, WIDE, SECONDS).at(SECONDS / 2)
    one, other = (seen(pose, point) for point in middles(stage, names))
    for across, up, deep in (one, other):
        assert abs(across) < 1.0
        assert abs(up) < 1.0
        assert deep > 0.1
    return one, other


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a toilet on the left of a zither, front view", ("toilet", "zither")),
        ("A dog sitting on the left of a red vase", ("dog", "vase")),
        ("A girl walking on the left side of a horse", ("girl", "horse")),
        ("A gorilla on the left of a vending machine in a forest", ("gorilla", "vending machine")),
    ],
)
def test_left_is_left_in_the_picture(prompt: str, names: tuple[str, str]) -> None:
    (ours, _, _), (theirs, _, _) = filmed(prompt, names)

    assert ours < theirs - 0.1


def test_right_is_right_in_the_picture() -> None:
    (ours, _, _), (theirs, _, _) = filmed(
        "a couch on the right of a wardrobe, front view", ("couch", "wardrobe")
    )

    assert ours > theirs + 0.1


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a microwave on the top of an oven, front view", ("microwave", "oven")),
        ("A traffic light suspended above a bicycle", ("traffic light", "bicycle")),
    ],
)
def test_what_is_on_or_above_is_higher_and_over_the_other(prompt: str, names: tuple[str, str]) -> None:
    ours, theirs = filmed(prompt, names)

    assert ours[1] > theirs[1] + 0.1
    assert abs(ours[0] - theirs[0]) < 0.35


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("A dog sitting under an umbrella on a sunny beach", ("dog", "umbrella")),
        ("a skateboard on the bottom of a surfboard, front view", ("skateboard", "surfboard")),
    ],
)
def test_what_is_under_is_lower(prompt: str, names: tuple[str, str]) -> None:
    ours, theirs = filmed(prompt, names)

    assert ours[1] < theirs[1] - 0.1


@pytest.mark.parametrize(
    ("prompt", "names", "nearer"),
    [
        ("A child walking in front of a car", ("child", "car"), True),
        ("A motorcycle parked behind a dog", ("motorcycle", "dog"), False),
    ],
)
def test_in_front_is_nearer_and_behind_is_farther(prompt: str, names: tuple[str, str], nearer: bool) -> None:
    ours, theirs = filmed(prompt, names)

    assert (ours[2] < theirs[2]) is nearer


def test_who_walks_by_something_stays_in_the_picture_of_both() -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt="A child walking in front of a car"))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    x, y, z = stage.actors[0].route.at(0.9 * SECONDS)

    assert stage.actors[0].route.speed > 0.0
    assert abs(seen(shooting.at(0.9 * SECONDS), (x, y + 0.8, z))[0]) < 1.0
    assert math.isfinite(shooting.wide)


def test_many_on_several_are_shared_out_among_them() -> None:
    prompt = "three kittens are standing on three chairs in the living room"
    stage = stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt)), SECONDS)
    seats = [box_of(thing, 0.0, SECONDS) for thing in stage.things if thing.of == "chair"]
    kittens = [box_of(beast, 0.0, SECONDS) for beast in stage.beasts]

    assert len(kittens) == len(seats) == 3
    for kitten in kittens:
        under = min(seats, key=lambda seat: abs(seat.across - kitten.across))
        assert abs(under.across - kitten.across) < 0.3
        assert kitten.foot > under.foot + 0.2


def test_two_on_one_sofa_are_next_to_each_other() -> None:
    stage = stage_of(understood("A brown dog and a white cat sleeping on a green sofa"), SECONDS)
    dog, cat = (beast.route.at(2.0) for beast in stage.beasts)

    assert ((dog[0] - cat[0]) ** 2 + (dog[2] - cat[2]) ** 2) ** 0.5 > 0.3
    assert abs(dog[1] - cat[1]) < 0.05


def test_many_on_one_thing_are_beside_each_other_there() -> None:
    frogs = stage_of(understood("five frogs on a lily pad"), SECONDS).beasts
    spots = {(round(frog.route.start[0], 2), round(frog.route.start[2], 2)) for frog in frogs}

    assert len(spots) == len(frogs) == 5


def test_who_is_on_a_table_fills_more_of_the_picture_than_its_legs_would_leave() -> None:
    about = stage_of(understood("a cat sits on a table"), SECONDS).thing

    assert about is not None
    assert about.at[1] > 0.2


def test_who_is_on_a_swing_is_on_its_seat_and_not_on_its_bar() -> None:
    stage = stage_of(understood("A panda playing on a swing set"), SECONDS)
    swing = next(thing for thing in stage.things if thing.kind == "swing")
    (x, y, _), at = stage.beasts[0].route.start, swing.at

    assert 0.4 < y - at[1] < 0.6
    assert abs(x - at[0]) > 0.2


def test_a_camera_that_goes_up_to_what_is_on_another_ends_on_the_one() -> None:
    intent = understood("A wooden wheel rests on a workbench in a workshop. The camera zooms in.")
    about = stage_of(intent, SECONDS).thing

    assert about is not None
    assert about.size[1] < 1.0
