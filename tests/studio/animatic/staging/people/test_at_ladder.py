"""A ladder is there once, one on it, and others hold it."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


def test_one_ladder_is_climbed_by_one_and_held_by_the_others() -> None:
    text = "A girl climbs a ladder held by a man in a plaid shirt and a woman in a floral dress"
    stage = stage_of(intent_of(Brief(frames=24, rate=(24, 1), prompt=text)), 1.0)

    assert [actor.act.name for actor in stage.actors] == ["go up a ladder", "hold a ladder", "hold a ladder"]
    assert sum(len(actor.act.gear) for actor in stage.actors) == 1
