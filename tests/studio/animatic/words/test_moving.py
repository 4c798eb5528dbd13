"""The moves of a camera, in order."""

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


def test_a_view_that_ascends_after_a_tilt_up_goes_on_with_it() -> None:
    text = "A garden. The camera tilts up to sunflowers. As the view ascends, a trellis comes into sight."

    moves = understood(text).camera.moves

    assert [(move.value.name, move.value.direction) for move in moves] == [("tilt", "up")]
