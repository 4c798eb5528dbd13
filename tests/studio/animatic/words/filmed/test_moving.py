"""The moves of a camera, in order."""

import pytest

from filmkit.studio.animatic.camera.moves import made
from tests.studio.animatic.words.briefs import understood


def test_a_close_up_sends_no_dolly_up() -> None:
    (move,) = understood("A brush on a stand, dolly shot close up").camera.moves

    assert (move.value.name, move.value.direction) == ("dolly", None)


def test_a_forward_motion_is_a_push_and_the_pinnacle_is_looked_up_to() -> None:
    text = (
        "A tower in a city. The scene unfolds with a gentle forward motion. The focus shifts to the pinnacle."
    )

    moves = understood(text).camera.moves

    assert [(move.value.name, move.value.direction) for move in moves] == [("push-in", None), ("tilt", "up")]


@pytest.mark.parametrize(("way", "on"), [("up", "ascends"), ("down", "descends")])
def test_a_view_that_ascends_after_a_tilt_up_goes_on_with_it(way: str, on: str) -> None:
    text = f"A garden. The camera tilts {way} to sunflowers. As the view {on}, a trellis comes into sight."

    moves = understood(text).camera.moves

    assert [(move.value.name, move.value.direction) for move in moves] == [("tilt", way)]


def test_a_flight_is_told_by_a_view_only_where_nothing_else_moves_the_camera() -> None:
    flight = understood("An aerial shot of a fjord").camera.moves
    orbit = understood("An aerial shot of a fjord. The camera orbits it").camera.moves

    assert [[move.name for move in made(each)] for each in (flight, orbit)] == [["aerial"], ["orbit"]]
