"""A small thing beside a large one is told as plainly, and several lie so that they can be counted."""

import numpy as np
import pytest

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.staging.things.spread import LONGEST, MOST
from filmkit.studio.animatic.staging.things.things import Thing
from tests.studio.animatic.words.briefs import understood

ASPECT, SECONDS = 16 / 9, 4.0


def of(stage: Stage, name: str) -> list[Thing]:
    return [thing for thing in stage.things if thing.of == name]


def seen(prompt: str, *names: str) -> list[list[tuple[float, float, float, float]]]:
    """Left, low, right and upper end of each thing of these names, in halves of the picture."""
    intent = understood(prompt)
    stage = stage_of(intent, SECONDS)
    rig = camera_of(intent, stage, ASPECT, SECONDS).rig(SECONDS / 2)
    ends = [
        [outline(rig, t.placed().vertices.astype(np.float64), ASPECT) for t in of(stage, n)] for n in names
    ]
    return [[(*low.tolist(), *high.tolist()) for low, high in some] for some in ends]


@pytest.mark.parametrize(
    ("prompt", "small", "large"),
    [
        ("a fork and a potted plant", "fork", "potted plant"),
        ("a carrot and an umbrella", "carrot", "umbrella"),
        ("a cell phone on the left of a bench, front view", "cell phone", "bench"),
    ],
)
def test_a_small_thing_is_told_beside_a_large_one_and_to_the_side_it_is_told(
    prompt: str, small: str, large: str
) -> None:
    ((one,), (other,)) = seen(prompt, small, large)

    assert (one[3] - one[1]) / 2 > 0.08 or (one[2] - one[0]) / 2 > 0.12
    assert one[2] < other[0] + 0.1
    assert min(one[:2]) > -1.0
    assert max(other[2:]) < 1.0


def test_nothing_is_enlarged_beyond_belief_and_nothing_by_itself() -> None:
    stage = stage_of(understood("a toothbrush and a sink"), SECONDS)
    (brush,), (sink,) = of(stage, "toothbrush"), of(stage, "sink")

    assert 1.0 < brush.scale <= MOST
    assert max(brush.size) <= LONGEST * max(sink.size) + 1e-6
    assert of(stage_of(understood("a toothbrush"), SECONDS), "toothbrush")[0].scale == 1.0


def test_ten_of_a_sort_stand_apart_in_two_rows_all_in_the_picture() -> None:
    (some,) = seen("ten red balls", "ball")

    assert len(some) == 10
    assert min(min(one[:2]) for one in some) > -1.0
    assert max(max(one[2:]) for one in some) < 1.0
    middles = np.array([((a + c) / 2, (b + d) / 2) for a, b, c, d in some])
    apart = np.linalg.norm((middles[:, None] - middles[None])[~np.eye(10, dtype=bool)], axis=-1)
    assert apart.min() > max(one[2] - one[0] for one in some) * 0.9


def test_what_is_under_a_wide_thing_is_wide_enough_to_be_told() -> None:
    ((below,), (above,)) = seen("a hot dog on the bottom of a pizza, front view", "hot dog", "pizza")

    assert below[1] < above[1]
    assert below[2] - below[0] > 0.5 * (above[2] - above[0])
