"""A shot that comes to one size after another, from words to how far off its camera is."""

import pytest

from filmkit.studio.animatic.camera.stations import (
    as_widest,
    ends_on_hands,
    heights,
    scale,
    scales,
    stationed,
)
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "sizes"),
    [
        (
            "A goat on a hill. It starts with a medium shot, then moves to a wide shot, and finally "
            "returns to a close-up of its eyes.",
            ["medium", "wide", "close-up"],
        ),
        ("A jug on a table. The shot transitions from a close-up to a medium shot", ["close-up", "medium"]),
        (
            "A jug on a table. The shot transitions from a close-up to a wide view of the entire room",
            ["close-up", "extreme-wide"],
        ),
        ("A man reads. The scene shifts to a close-up of his hands", ["medium", "close-up"]),
        ("It begins with a close-up of a bell, as the camera pulls back", ["close-up", "wide"]),
        ("The camera dollies in on a nun at a desk until a close-up of her face", ["medium", "close-up"]),
        (
            "A fort. The first view is a wide shot. It ends on a close-up of a wall.",
            ["wide", "close-up"],
        ),
        ("A man reads, medium shot", []),
        ("A close-up of a bell. The camera pulls back", []),
        ("A woman in a full skirt walks. Close-up.", []),
    ],
)
def test_sizes_are_told_one_after_another(prompt: str, sizes: list[str]) -> None:
    assert [each.value for each in understood(prompt).camera.stations] == sizes


def test_it_is_composed_for_the_widest_and_comes_as_near_as_each_is_told() -> None:
    camera = understood(
        "A goat on a hill. It starts with a medium shot, then moves to a full shot, and finally "
        "returns to a close-up."
    ).camera
    far = scales(camera, "animal")

    assert as_widest(camera, "animal").size.value == "full"
    assert far[1] == 1.0
    assert far[2] < far[0] < 1.0
    assert far[2] == pytest.approx(heights("animal")["close-up"] / heights("animal")["full"])
    assert [scale(far, part) for part in (0.0, 0.5, 1.0)] == list(far)
    assert far[1] > scale(far, 0.75) > far[2]


def test_a_place_keeps_the_lens_that_is_told_of_between_its_sizes() -> None:
    told = "It begins with a close-up of the Colosseum, as the camera {}"
    zoom, pull = (understood(told.format(way)).camera for way in ("zooms out", "pulls back"))

    far, camera = stationed(zoom, "place", steady=False)

    assert (far, [move.value.name for move in camera.moves]) == ((), ["zoom-out"])
    assert stationed(pull, "place", steady=False)[0]


def test_stations_by_hand_or_a_single_size_are_none() -> None:
    told = "A goat. It starts with a medium shot, then moves to a wide shot."

    assert understood(told).camera.stations
    assert not understood(told, stage={"camera": {"size": "full"}}).camera.stations
    assert scale((), 0.5) == 1.0


def test_what_a_place_offers_those_in_it_is_no_size() -> None:
    text = "A tower in a city. As the camera zooms in, a deck comes into view, offering panoramic views."

    assert understood(text).camera.stations == ()


@pytest.mark.parametrize(
    ("part", "hands"), [("the hands", True), ("his wet hands", True), ("his face", False)]
)
def test_a_way_that_ends_on_hands_ends_there(part: str, hands: bool) -> None:
    camera = understood(f"A man knits. The camera goes from a wide shot to a close-up of {part}.").camera

    assert ends_on_hands(camera) is hands
