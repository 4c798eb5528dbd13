"""A hand from the edge of the picture: it is there in the middle of the shot, and does what is told."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.intent import Reaching
from filmkit.studio.animatic.staging.change.handled import Handled
from filmkit.studio.animatic.staging.things.things import put
from filmkit.studio.animatic.staging.together.reaching_in import ReachingArm, View, reached
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize("deed", ["press", "dial", "turn", "lift", "place", "add", "open", "stroke"])
def test_a_hand_comes_from_beyond_the_edge_to_the_thing(deed: str) -> None:
    arm = ReachingArm(Reaching((deed,)), 4.0, View(0.0), (0.0, 0.0, 0.0), (0.1, 0.2, 0.1))
    before, now = arm.drawn(0.0).vertices, arm.drawn(2.2).vertices

    assert before[:, 0].min() > 0.3
    near = np.linalg.norm(now - (0.0, 0.1, 0.0), axis=1).min()
    assert near < 0.16


def test_from_the_left_it_is_a_left_arm_mirrored() -> None:
    left = ReachingArm(Reaching(("lift",), "left"), 4.0, View(0.0), (0.0, 0.0, 0.0), (0.1, 0.2, 0.1))
    right = ReachingArm(Reaching(("lift",)), 4.0, View(0.0), (0.0, 0.0, 0.0), (0.1, 0.2, 0.1))

    low, high = (arm.drawn(2.0).vertices[:, 0] for arm in (left, right))
    assert low.min() == pytest.approx(-high.max(), abs=0.02)


@pytest.mark.parametrize(("deed", "rises"), [("lift", True), ("open", True), ("turn", False)])
def test_what_a_hand_does_with_a_thing(deed: str, rises: bool) -> None:
    thing = put("bottle", (0.0, 0.0, 0.0))
    made = thing.placed()
    end = Handled((deed,), 4.0, thing.size[1], (0.6, 0.2, 0.0)).at(made, 4.0)

    assert (end.vertices[:, 1].max() > made.vertices[:, 1].max() + 0.05) == rises
    assert (end.vertices[:, 1].min() > 0.05) == (deed == "lift")


def test_what_is_not_there_by_itself_is_in_no_hand() -> None:
    bench = replace(put("bench", (0.0, 0.0, 0.0)), of="bench")
    shot = understood("A vase on a table. A hand lifts it.")

    assert reached(shot, [bench], bench, 0.0, 4.0) == ([bench], ())
