"""What is on a branch or a wire is up there; who cycles in a street is seen from the side."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.props.perches import HIGH
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of


def staged(words: str) -> Stage:
    return stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt=words)), 2.0)


@pytest.mark.parametrize("words", ["A bird sits on a branch.", "Two birds sit on a wire."])
def test_a_bird_sits_where_feet_are(words: str) -> None:
    assert all(abs(each.route.start[1] - HIGH) < 0.1 for each in staged(words).beasts)


def test_who_cycles_in_a_street_is_seen_from_the_side() -> None:
    stage = staged("A girl rides a bicycle down a street.")
    (girl,) = stage.actors

    assert abs(math.cos(stage.azimuth - girl.route.yaw)) < 0.2
