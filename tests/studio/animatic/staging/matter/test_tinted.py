"""What goes with a deed has the colour of its words, and no other thing's."""

import pytest

from filmkit.studio.animatic.staging.matter.tinted import color_of
from filmkit.studio.animatic.staging.people.actor import gear
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot


@pytest.mark.parametrize(
    ("name", "said", "color"),
    [
        ("canoe", "paddles in a yellow kayak", "yellow"),
        ("coat worn", "puts on a long red coat", "red"),
        ("coat worn", "in a red shirt puts on a coat", None),
        ("bottle", "pours purple liquid", "purple"),
        ("umbrella", "walks under a yellow umbrella", "yellow"),
    ],
)
def test_a_colour_is_that_of_the_noun_it_stands_before(name: str, said: str, color: str | None) -> None:
    assert color_of(name, said) == color


def test_a_blue_ball_is_kicked_before_a_white_goal() -> None:
    actor = stage_of(shot(person("kicks a blue ball")), SECONDS).actors[0]
    ball, goal = actor.act.gear

    assert (ball.name, goal.name) == ("tinted blue football", "goal")
    red, _, blue = gear(ball.name).colors.mean(axis=0)
    assert blue > 3 * red
