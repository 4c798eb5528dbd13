"""Small animals on somebody."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


def test_a_parrot_on_a_shoulder_is_there() -> None:
    stage = stage_of(
        intent_of(Brief(frames=24, rate=(24, 1), prompt="A pirate with a parrot on his shoulder")), 1.0
    )
    (pirate,), (parrot,) = stage.actors, stage.beasts

    assert 1.2 < parrot.route.start[1] - pirate.route.start[1] < 1.7
    assert abs(parrot.route.start[0] - pirate.route.start[0]) < 0.4


def test_who_is_filmed_goes_nowhere_when_the_camera_pans() -> None:
    (girl,) = intent_of(
        Brief(frames=24, rate=(24, 1), prompt="a girl with long hair, camera pan from left to right")
    ).subjects

    assert girl.moves is None
