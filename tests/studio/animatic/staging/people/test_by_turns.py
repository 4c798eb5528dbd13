"""Two who do things to each other do them in their turn, from where they are, and the other takes part."""

import math

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def staged(prompt: str) -> list[Actor]:
    return [actor for actor in stage_of(understood(prompt), SECONDS).actors if not actor.background]


def acts(actor: Actor) -> list[str]:
    assert actor.beats is not None
    return [act.name for act in actor.beats.acts]


def test_a_deed_of_two_is_done_between_others_and_both_take_part() -> None:
    boy, girl = staged("A boy waves to a girl. He gives her a flower. She laughs.")

    assert acts(boy) == ["wave", "hand over", "listen"]
    assert acts(girl) == ["listen", "hand over", "laugh"]
    assert boy.beats is not None
    assert girl.beats is not None
    assert boy.beats.acts[1].gear
    assert not girl.beats.acts[1].gear


def test_who_sits_on_the_ground_hands_over_from_there_and_keeps_the_rug() -> None:
    woman, man = staged("A couple sits on a picnic blanket. The woman offers a plum to the man. They laugh.")

    for actor in (woman, man):
        assert actor.beats is not None
        assert all(any(gear.name == "whole rug" for gear in act.gear) for act in actor.beats.acts)
        assert actor.posed(SECONDS / 2, Detail.FAR, 0).head[1] < 1.1


def test_one_comes_to_the_other_first() -> None:
    man, woman = staged("A man walks up to a woman. He kisses her.")

    assert math.dist(man.route.at(0.0), man.route.at(SECONDS / 2)) > 0.7
    assert man.route.at(SECONDS / 2) == man.route.at(SECONDS)
    assert woman.route.at(0.0) == woman.route.at(SECONDS)


def test_they_step_nearer_for_what_is_done_nearer() -> None:
    man, woman = staged("A man shakes hands with a woman. Then he hugs her.")

    def apart(seconds: float) -> float:
        return math.dist(man.route.at(seconds), woman.route.at(seconds))

    assert apart(0.0) - apart(SECONDS) > 0.3


def test_who_is_met_later_is_there_and_answers() -> None:
    knight, wizard = staged("A knight walks. He meets an old wizard. He waves.")

    assert acts(knight) == ["walk", "talk", "wave"]
    assert acts(wizard) == ["listen", "talk", "listen"]
