"""A camera that flies over land."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of

OVER = (
    "From a first-person perspective, the camera soars above the vast desert, showing a pyramid from an "
    "oblique "
    "angle. The camera glides on in an airborne dolly movement."
)


def test_who_soars_over_a_land_is_the_camera() -> None:
    camera = intent_of(Brief(96, (24, 1), prompt=OVER)).camera

    assert camera.framing.value == "none"
    assert camera.angle.value == "aerial"
    assert [move.value.name for move in camera.moves] == ["aerial"]


def test_over_a_thing_in_a_room_nobody_flies() -> None:
    text = "In a room stands a vase, from a first-person perspective, in an airborne dolly movement."

    assert intent_of(Brief(96, (24, 1), prompt=text)).camera.angle.value != "aerial"


def test_a_prompt_that_is_a_flight_is_one_over_the_land_it_names() -> None:
    shot = intent_of(Brief(96, (24, 1), prompt="Gliding slowly over a magical realm"))

    assert [move.value.name for move in shot.camera.moves] == ["aerial"]
    assert (shot.place.value, shot.place.words) == ("landscape", "magical realm")


@pytest.mark.parametrize(
    ("text", "crowns"),
    [
        ("An aerial view of a misty pine forest", True),
        ("The camera flies above the old woods", True),
        ("A girl walks above a dark forest", False),
    ],
)
def test_woods_from_the_air_are_their_crowns(text: str, crowns: bool) -> None:
    assert ("treetops" in intent_of(Brief(96, (24, 1), prompt=text)).place_words) is crowns
