"""Several at one thing."""

import math

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


def test_one_snowman_is_built_by_all() -> None:
    stage = stage_of(intent_of(Brief(frames=24, rate=(24, 1), prompt="Three men build a snowman")), 1.0)

    assert sum(len(actor.act.gear) for actor in stage.actors) == 1
    first, *others = (actor.route for actor in stage.actors)
    ahead = first.start[0] + 0.8 * math.sin(first.yaw), first.start[2] + 0.8 * math.cos(first.yaw)
    for route in others:
        way = math.atan2(ahead[0] - route.start[0], ahead[1] - route.start[2])
        assert abs(math.remainder(way - route.yaw, math.tau)) < 0.4  # all face it


def test_each_has_a_guitar_of_their_own() -> None:
    stage = stage_of(intent_of(Brief(frames=24, rate=(24, 1), prompt="Two men play guitars")), 1.0)

    assert all(actor.held or actor.act.gear for actor in stage.actors)
