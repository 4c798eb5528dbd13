"""Who is in a crowd or a herd is whom the picture is about; the many are behind."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.together.among import among
from filmkit.studio.animatic.staging.together.company import box_of
from filmkit.studio.animatic.words.read import intent_of

SECONDS = 4.0


def understood(prompt: str) -> ShotIntent:
    return intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))


@pytest.mark.parametrize(
    "prompt", ["a boy rides a bicycle through a crowd", "a man runs among a herd of horses"]
)
def test_the_many_stand_behind_the_one(prompt: str) -> None:
    stage = stage_of(understood(prompt), SECONDS)
    (one,) = (stage.actors[i] for i in stage.shown)
    every: list[Actor | Beast] = [*stage.actors, *stage.beasts]
    many = [each for each in every if each.background]
    deep = box_of(one, stage.azimuth, SECONDS).deep
    across = [box_of(each, stage.azimuth, SECONDS).across for each in many]

    assert len(many) > 5
    assert all(box_of(each, stage.azimuth, SECONDS).deep > deep + 0.5 for each in many)
    assert min(across) < box_of(one, stage.azimuth, SECONDS).across < max(across)


def test_a_crowd_that_does_something_itself_is_whom_it_is_about() -> None:
    intent = understood("a king speaks to a crowd")

    assert among(intent) == intent
