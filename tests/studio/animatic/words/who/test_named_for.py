"""Who is named for a deed does it, whatever verb tells it; who only has a trade does it at their work."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from tests.studio.animatic.words.briefs import understood


def deed(prompt: str) -> str:
    return act_of(next(each for each in understood(prompt).subjects).act.value).name


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("The golfer strikes the ball forward", "golf"),
        ("A skier jumps off a ramp and lands in the snow", "ski"),
        ("An ice hockey athlete on a rink", "hockey"),
        ("A barber at work", "cut hair"),
        ("A dancer leaps through the air", "leap in a dance"),
        ("A DJ performs", "deejay"),
        ("A tennis player serves", "tennis"),
        ("A fencer in a duel", "sword"),
    ],
)
def test_who_is_named_for_a_deed_does_it(prompt: str, name: str) -> None:
    assert deed(prompt) == name


@pytest.mark.parametrize(
    "prompt", ["A portrait of a chef", "A chef looks at the camera", "A golfer stands on a lawn"]
)
def test_who_does_nothing_at_their_work_stands(prompt: str) -> None:
    assert deed(prompt) == "stand"
