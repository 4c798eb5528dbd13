"""What else stands about a place is put where there is room for it and where it is seen."""

import math

import numpy as np

from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.staging.dressing import dressed
from filmkit.studio.animatic.staging.stage import Stage, place_of, stage_of
from filmkit.studio.animatic.staging.things.plan import ground_under, plan_of
from filmkit.studio.animatic.world import F32
from tests.studio.animatic.words.briefs import understood


def without_and_with(prompt: str) -> tuple[Stage, F32]:
    """The stage, and the points that were put into its place."""
    intent = understood(prompt)
    stage = stage_of(intent, 4.0)
    pose = camera_of(intent, stage, 16 / 9, 4.0).at(2.0)
    full = dressed(intent, stage, pose, 16 / 9, 2.0)
    return stage, full.still.vertices[len(stage.still.vertices) :]


def test_furniture_stands_on_the_floor_behind_somebody_and_in_the_room() -> None:
    stage, put = without_and_with("A man stands in a bedroom with a telescope.")

    x, y, z = stage.actors[0].route.start
    low, high = (np.array(corner)[[0, 2]] for corner in stage.place.room)
    assert abs(put[:, 1].min() - y) < 0.05
    assert (put[:, [0, 2]] > low - 0.4).all()
    assert (put[:, [0, 2]] < high + 0.4).all()
    assert np.hypot(put[:, 0] - x, put[:, 2] - z).min() > 0.3


def test_what_is_far_off_stands_behind_somebody_as_large_as_it_is() -> None:
    stage, put = without_and_with("A man stands in a park. A castle looms in the distance.")

    x, _, z = stage.actors[0].route.start
    ahead = -(put[:, 0] - x) * math.sin(stage.azimuth) - (put[:, 2] - z) * math.cos(stage.azimuth)
    assert ahead.min() > 20.0
    assert np.ptp(put[:, 1]) > 12.0


def test_a_plan_tells_floor_from_furniture_and_a_table_from_both() -> None:
    place = set_of(*place_of(understood("A living room.")))
    plan = plan_of(place.still, (0.0, 0.0, 0.0), 4.0, True)

    assert plan.floor_at(0.35, 0.65, 0.3) is not None
    assert plan.floor_at(-0.35, -2.16, 0.3) is None  # the sofa
    tops = [plan.top_at(-0.35 + 0.05 * k, -1.06 + d, 0.03) for k in range(-9, 10) for d in (-0.2, 0.0, 0.2)]
    assert any(top is not None and 0.36 < top < 0.5 for top in tops)  # the low table


def test_the_ground_is_found_under_a_point_far_off() -> None:
    place = set_of(*place_of(understood("A park.")))

    assert ground_under(place.still, 0.0, 3.0) is not None
    assert ground_under(place.still, 9000.0, 0.0) is None


def test_of_what_is_told_as_one_there_is_one_round_somebody() -> None:
    intent = understood("A man stands in a bedroom, surrounded by a telescope and crates.")
    stage = stage_of(intent, 4.0)
    pose = camera_of(intent, stage, 16 / 9, 4.0).at(2.0)
    there = [thing.of for thing in dressed(intent, stage, pose, 16 / 9, 2.0).things]

    assert there.count("telescope") == 1
