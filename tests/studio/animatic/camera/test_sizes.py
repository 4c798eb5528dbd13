"""A size holds what its name says, measured by projection, in every format and as long as nobody moves."""

from collections.abc import Mapping

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import free_way
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.sight import bodies
from filmkit.studio.animatic.camera.sizes import ANIMALS, SHARES, THINGS, VEHICLES
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.camera.test_camera import seen
from tests.studio.animatic.shots import SECONDS, WIDE, filmed, person, shot

TALL = 9 / 16


def taken(prompt: str, size: str | None, aspect: float) -> tuple[Stage, Shooting]:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt, size=size))
    stage = stage_of(intent, SECONDS)
    return stage, camera_of(intent, stage, aspect, SECONDS)


def extent(stage: Stage, shooting: Shooting, aspect: float, part: float = 0.5) -> float:
    """How far from the middle what the shot is about reaches, in halves of the picture."""
    rig = shooting.rig(SECONDS * part)
    ends = [outline(rig, body.mesh.vertices, aspect) for body in bodies(stage, SECONDS * part)]
    return float(max(max(*high, *-low) for low, high in ends))


@pytest.mark.parametrize("table", [ANIMALS, THINGS, VEHICLES])
def test_a_wider_size_shows_more(table: Mapping[str, float]) -> None:
    order = ["close-up", "medium-close", "medium", "medium-wide", "full", "wide"]

    assert [table[size] for size in order] == sorted(table[size] for size in order)
    assert [SHARES[size] for size in order] == sorted((SHARES[size] for size in order), reverse=True)


@pytest.mark.parametrize("aspect", [WIDE, 2.39, 1.0])
@pytest.mark.parametrize(
    ("size", "inside", "outside"),
    [("close-up", 0.90, 0.72), ("medium", 0.66, 0.40), ("medium-wide", 0.50, 0.12), ("full", 0.0, -0.6)],
)
def test_the_picture_ends_where_the_size_has_it_on_a_body(
    size: str, inside: float, outside: float, aspect: float
) -> None:
    stage, shooting = filmed(shot(person(), size=size), aspect)

    for part in (0.0, 0.5, 1.0):
        who, pose = measured(stage.actors[0], SECONDS * part), shooting.at(SECONDS * part)
        x, _, z = who.head
        last, beyond = (seen(pose, (x, who.foot + k * who.stature, z), aspect)[1] for k in (inside, outside))

        assert last < 1.0 < beyond
        assert 0.0 < seen(pose, who.eyes, aspect)[1] < 0.62


@pytest.mark.parametrize("aspect", [WIDE, TALL])
@pytest.mark.parametrize(
    "prompt",
    [
        "a bus stands in a street",
        "a car stands on a road",
        "a man lies on the grass",
        "a horse in a meadow",
    ],
)
def test_a_full_picture_holds_all_of_it_however_long_it_is(prompt: str, aspect: float) -> None:
    stage, shooting = taken(prompt, "full", aspect)

    assert all(0.5 < extent(stage, shooting, aspect, part) < 1.0 for part in (0.05, 0.5, 0.95))


@pytest.mark.parametrize("prompt", ["a bicycle", "a car", "a bus in a street"])
def test_a_vehicle_that_nobody_gave_a_size_has_two_thirds_of_the_picture(prompt: str) -> None:
    stage, shooting = taken(prompt, None, WIDE)

    assert 0.5 < extent(stage, shooting, WIDE) < 0.8


@pytest.mark.parametrize("prompt", ["a red car drives along a desert highway", "a truck on a forest road"])
def test_in_an_extreme_wide_picture_a_vehicle_is_small_and_the_camera_over_the_ground(prompt: str) -> None:
    stage, shooting = taken(prompt, "extreme-wide", WIDE)
    low, high = outline(shooting.rig(SECONDS / 2), stage.carriers[0].alone(SECONDS / 2).vertices, WIDE)

    assert max(high - low) / 2 < 0.3
    for part in (0.0, 0.5, 1.0):
        eye = shooting.at(SECONDS * part).position
        assert free_way(stage.still, eye, (0.0, -1.0, 0.0), 60.0) < 60.0


@pytest.mark.parametrize("size", ["close-up", "medium"])
def test_two_in_a_narrow_picture_are_both_in_it_with_their_heads_high(size: str) -> None:
    stage, shooting = taken("a man and a woman talk in a street", size, TALL)

    for index in stage.shown:
        x, y = seen(shooting.at(SECONDS / 2), measured(stage.actors[index], SECONDS / 2).eyes, TALL)
        assert 0.1 < x < 0.9
        assert 0.08 < y < 0.42


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a close-up of a woman's hands", "hands"),
        ("close-up of a runner's shoes on a wet street", "feet"),
        ("close-up of a girl's feet as she walks on sand", "feet"),
    ],
)
def test_a_close_picture_of_a_part_is_of_that_part(prompt: str, part: str) -> None:
    stage, shooting = taken(prompt, None, WIDE)
    who = measured(stage.actors[0], SECONDS / 2)
    x, _, z = who.head
    pose = shooting.at(SECONDS / 2)

    across, down = seen(pose, who.hands if part == "hands" else (x, who.foot + 0.08, z))

    assert 0.15 < across < 0.85
    assert 0.2 < down < 0.95
    assert seen(pose, who.eyes)[1] < 0.0


def test_a_picture_that_closes_in_on_who_gets_up_goes_up_with_the_face() -> None:
    told = "A man sits on a chair in a park, then stands up. The camera moves from a wide shot to a close-up."
    stage, shooting = taken(told, None, WIDE)
    low, high = (measured(stage.actors[0], t).eyes[1] for t in (0.3, SECONDS))

    assert high > low + 0.25
    assert shooting.at(SECONDS).target[1] == pytest.approx(high, abs=0.15)


@pytest.mark.parametrize("deed", ["hands a red book to a man", "ties the shoelaces of a man"])
def test_what_one_does_to_another_is_in_a_close_picture_too(deed: str) -> None:
    stage, shooting = taken(f"Close-up. A woman {deed} in a library.", None, WIDE)

    hands = measured(stage.actors[0], SECONDS / 2).hands
    assert all(abs(each) < 1.0 for each in seen(shooting.at(SECONDS / 2), hands))
