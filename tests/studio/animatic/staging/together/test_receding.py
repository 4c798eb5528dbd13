"""The large behind the small: all of it is in the picture, its head too."""

import math
from collections.abc import Sequence

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.together.company import box_of
from filmkit.studio.animatic.staging.together.receding import PICTURES
from filmkit.studio.animatic.words.read import intent_of

SECONDS = 4.0


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("a medium shot of a dragon and a girl", "medium"),
        ("a full shot of a man walking, a dragon walks", "full"),
    ],
)
def test_all_of_a_large_animal_is_in_a_near_picture_of_somebody(prompt: str, size: str) -> None:
    stage = stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt)), SECONDS)
    one, other = (box_of(each, stage.azimuth, SECONDS) for each in (stage.actors[0], stage.beasts[0]))
    wide, far = PICTURES[size]

    seen_wide = wide * (far + other.deep - one.deep) / far
    assert abs(other.across - one.across) + other.size[0] / 2 < 0.6 * seen_wide
    assert other.size[1] < 0.4 * seen_wide


def test_an_aircraft_beside_a_vehicle_on_the_ground_is_in_the_sky_behind_it() -> None:
    stage = stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt="an airplane and a train")), 4.0)
    boxes = {each.of: box_of(each, stage.azimuth, 2.0) for each in stage.carriers}
    plane, train = boxes["airplane"], boxes["train"]

    assert plane.foot > train.foot + train.size[1]
    assert plane.deep > train.deep


def test_the_front_of_a_bus_beside_something_is_whole_in_the_picture() -> None:
    ready = shot_of(Brief(frames=24, rate=(24, 1), prompt="a bus and a traffic light"), 64, 36)
    stage = ready.stage
    x, _, z = ready.shooting.at(0.5).position
    bx, _, bz = stage.carriers[0].route.at(0.5)

    assert math.dist((x, z), (bx, bz)) > stage.carriers[0].vehicle.size[2] / 2 + 6.0


def test_the_head_of_a_tall_animal_behind_a_small_one_is_under_the_edge_of_the_picture() -> None:
    ready = shot_of(Brief(frames=96, rate=(24, 1), prompt="a giraffe and a sparrow"), 64, 36)
    pose = ready.shooting.at(2.0)
    tall = max(ready.stage.beasts, key=lambda beast: beast.creature.size[1]).creature_at(2.0).vertices
    top = tall[tall[:, 1].argmax()]

    def lifted(point: Sequence[float]) -> float:
        x, y, z = (float(a - b) for a, b in zip(point, pose.position, strict=True))
        return math.atan2(y, math.hypot(x, z))

    assert lifted(top) - lifted(pose.target) < 0.93 * math.atan(18 * 9 / 16 / pose.lens)
