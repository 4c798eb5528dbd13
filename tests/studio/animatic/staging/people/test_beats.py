"""Who gets up from a seat for a deed that is best seen from behind turns for it, and only then."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.staging.people.beats import ASIDE, Beats
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("deed", "turned"), [("makes the bed", ASIDE["back"]), ("waves", 0.0), ("sits on a chair", 0.0)]
)
def test_only_a_deed_with_something_tall_before_it_turns(deed: str, turned: float) -> None:
    beats = Beats((act_of("sits on a chair"), act_of(deed)), 4.0)

    assert beats.turned(0.5) == 0.0
    assert beats.turned(3.9) == turned


def test_a_bed_that_is_made_stands_beside_who_sat_and_not_before_them() -> None:
    prompt = "A person is typing on a keyboard, then they suddenly get up and start making the bed."
    stage = stage_of(intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt)), 4.0)
    (actor, *_) = stage.actors

    assert actor.yaw(0.2) == actor.route.yaw
    assert actor.yaw(3.9) == pytest.approx(actor.route.yaw + ASIDE["back"])
