"""What is done going, and what is done on a seat though it is done standing else."""

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.poses.gait import OnTheWay
from filmkit.studio.animatic.figures.poses.stroke import Amid


def test_who_looks_up_while_walking_goes_with_the_head_back() -> None:
    act = act_of("looks up while walking down the street")

    assert (act.name, act.speed > 0.5, isinstance(act.pose, OnTheWay)) == ("look up", True, True)
    assert act_of("looks up at the stars").speed == 0.0


def test_who_feeds_pigeons_from_a_bench_sits_and_who_pets_a_dog_on_the_grass_is_down_at_it() -> None:
    assert act_of("feeds pigeons from a bench").seated
    assert not act_of("feeds pigeons in a square").seated
    assert (act_of("sitting on grass petting a dog").name, act_of("sits on a sofa petting a cat").seated) == (
        "stroke",
        True,
    )


def test_what_is_between_the_hands_of_who_sits_is_where_those_hands_are() -> None:
    act = act_of("sits on a bench reading a newspaper")
    (paper,) = act.gear

    assert act.seated
    assert isinstance(paper.at, Amid)
    assert paper.at.pose is act.pose
