"""Two who play over a net: the ball comes to where each strikes."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.doing.rallies import PERIOD, PING_PONG, TENNIS, TOP, Ball
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.reading import appearance_of

BODY = figure_of(appearance_of("a woman", "somebody"), detail=Detail.FAR).measures


@pytest.mark.parametrize("ball", [PING_PONG, TENNIS])
def test_a_ball_is_by_each_in_turn(ball: Ball) -> None:
    (_, _, mine), _ = ball(BODY, Moment(time=ball.struck * PERIOD))
    (_, _, theirs), _ = ball(BODY, Moment(time=(ball.struck + 0.5) * PERIOD))

    assert mine == pytest.approx(ball.hit[2] * BODY.scale)
    assert theirs == pytest.approx(ball.apart - mine)


def test_a_ball_comes_down_on_the_table_and_stays_over_it() -> None:
    heights = [PING_PONG(BODY, Moment(time=i * PERIOD / 100))[0][1] for i in range(100)]

    assert min(heights) == pytest.approx(TOP * BODY.scale, abs=0.02)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("plays table tennis", "table tennis"),
        ("hits the shuttlecock", "badminton"),
        ("serves the ball with precision", "tennis"),
        ("serves in a tennis match", "tennis"),
        ("serves the soup", "serve"),
    ],
)
def test_each_game_has_what_it_is_played_with(words: str, name: str) -> None:
    assert act_of(words).name == name
