"""Two things that collide come up to each other, touch, and part."""

import numpy as np

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def test_two_balls_meet_in_the_middle_of_the_shot_and_part() -> None:
    stage = stage_of(understood(prompt="A blue ball and a red ball collide on a table."), SECONDS)
    one, other = (thing for thing in stage.things if thing.route is not None)
    gaps = [
        float(np.linalg.norm(one.drawn(t).vertices.mean(0) - other.drawn(t).vertices.mean(0)))
        for t in (0.0, SECONDS / 2, SECONDS)
    ]
    wide = float(np.ptp(one.drawn(0.0).vertices[:, 0]))

    assert gaps[0] > 1.5 * wide
    assert 0.9 * wide < gaps[1] < 1.2 * wide
    assert gaps[2] > 1.3 * wide


def test_one_alone_collides_with_nothing() -> None:
    stage = stage_of(understood(prompt="A ball collides with a wall."), SECONDS)

    assert all(thing.route is None or thing.route.then is None for thing in stage.things)
