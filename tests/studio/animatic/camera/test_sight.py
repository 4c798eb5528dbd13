"""Nobody whom a shot is about is left out of its picture, hidden in it or lost beside another."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.camera.sight import LOOKS, Seen, bodies, missed, seen
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import CameraPose
from tests.studio.animatic.shots import SECONDS, WIDE, filmed, person, shot


def looked_at(text: str) -> list[tuple[Seen, ...]]:
    """All that words are about, at the beginning, in the middle and at the end."""
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=text))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    poses = [(u * SECONDS, shooting.at(u * SECONDS)) for u in LOOKS]
    return [seen(bodies(stage, t), pose, depths(stage.still, pose)) for t, pose in poses]


@pytest.mark.parametrize(
    "text",
    [
        "a goat and a bus",
        "a rabbit and an elephant",
        "a motorcycle and a train",
        "a tractor and a truck",
        "a helicopter and a bicycle",
        "a queen and a dragon in a meadow",
        "two men walk along a hallway",
        "a boy walks down a narrow alley",
    ],
)
def test_all_are_in_the_picture_and_free_from_beginning_to_end(text: str) -> None:
    at_each = looked_at(text)

    assert at_each[1]
    for instant in at_each:
        for each in instant:
            assert (each.inside > 0.5, each.free > 0.45, each.head is not False) == (True, True, True), each


def test_the_larger_of_two_is_larger_and_neither_is_lost() -> None:
    goat, bus = looked_at("a goat and a bus")[1]

    assert bus.large > goat.large > 0.008


def test_a_painter_is_not_behind_the_easel() -> None:
    for instant in looked_at("a man paints at an easel in a room"):
        assert instant[0].free > 0.6
        assert instant[0].head


def test_who_is_behind_the_camera_or_before_it_is_told() -> None:
    stage, shooting = filmed(shot(person(), size="medium"))
    pose = shooting.at(SECONDS / 2)
    x, y, z = (2 * p - t for p, t in zip(pose.position, pose.target, strict=True))
    away = CameraPose(pose.position, (x, y, z), pose.lens)
    some = bodies(stage, SECONDS / 2)
    well, gone = (seen(some, each, depths(stage.still, each))[0] for each in (pose, away))

    assert missed(well) < 0.05
    assert missed(gone) > 0.75
    assert not gone.head
