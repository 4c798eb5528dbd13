"""A way over land: seen with its horizon, and ending on more than it began with."""

import math

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.rig import FRAME
from filmkit.studio.animatic.intent import MoveRead
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.shots import SECONDS, WIDE, filmed, shot


def horizon(angle: str, *moves: str, at: float, place: str = "landscape") -> float:
    """How far over the middle of the picture the horizon is, in halves of its height; 1 is its upper edge."""
    legs = tuple(MoveRead(name, None, "steady") for name in moves)
    _, shooting = filmed(shot(place=place, size="extreme-wide", angle=angle, framing="none", moves=legs))
    pose = shooting.at(at)
    level = math.hypot(pose.target[0] - pose.position[0], pose.target[2] - pose.position[2])
    down = math.atan2(pose.position[1] - pose.target[1], level)
    return math.tan(down) / (FRAME / 2 / WIDE / pose.lens)


@pytest.mark.parametrize("moves", [(), ("descend", "push-in", "pull-back"), ("crane-up",)])
def test_land_from_the_air_is_seen_with_its_horizon(moves: tuple[str, ...]) -> None:
    seen = [horizon("aerial", *moves, at=SECONDS * part) for part in (0.0, 0.5, 1.0)]

    assert all(each < 0.9 for each in seen)


def test_who_asks_for_a_view_straight_down_gets_it() -> None:
    assert horizon("overhead", at=0.0) > 2.0


def test_a_way_that_ends_by_pulling_back_ends_on_more_than_it_began_with() -> None:
    legs = tuple(MoveRead(name, None, "steady") for name in ("push-in", "track", "pull-back"))
    _, shooting = filmed(shot(place="landscape", size="extreme-wide", framing="none", moves=legs))

    first, middle, last = (shooting.rig(SECONDS * part).distance for part in (0.0, 0.45, 1.0))

    assert middle < first < last


@pytest.mark.parametrize(
    ("words", "angle", "moves"),
    [
        (
            "The camera starts from above a volcano. It moves forward. The camera shifts to the rolling "
            "lava. The camera moves forward again. Finally, the camera pulls back.",
            "aerial",
            ["push-in", "pan", "push-in", "pull-back"],
        ),
        (
            "The camera hovers above a burning plain. As it moves forward, the smoke rises.",
            "aerial",
            ["push-in"],
        ),
        ("A dog runs over a meadow. It moves forward.", "eye", []),
        ("A tracking shot of a dog.", "eye", ["track"]),
    ],
)
def test_legs_are_read_in_their_order(words: str, angle: str, moves: list[str]) -> None:
    camera = intent_of(Brief(frames=96, rate=(24, 1), prompt=words)).camera

    assert camera.angle.value == angle
    assert [each.value.name for each in camera.moves] == moves


def test_a_middling_view_of_open_country_is_wide_enough_for_its_foot() -> None:
    lenses = [
        filmed(shot(place=place, size="medium-wide", framing="none"))[1].base.lens
        for place in ("landscape", "city-street")
    ]

    assert lenses[0] < 32.0 < lenses[1]
