"""Vehicles in the words: where they are when nobody says, and that they can be drawn."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a red car drives through the rain at night", "road"),
        ("a wooden trawler at dusk", "sea-coast"),
        ("an old tram turns a corner", "city-street"),
        ("a red car in the forest", "forest"),
        ("an airplane", "skies"),
        ("an airplane and a train", "exterior-day"),
        ("a train and a boat", "sea-coast"),
    ],
)
def test_a_vehicle_brings_its_place_when_none_is_named(prompt: str, place: str) -> None:
    assert intent_of(Brief(frames=24, rate=(24, 1), handle=0, prompt=prompt)).place.value == place


@pytest.mark.parametrize(
    ("prompt", "undrawn"),
    [
        ("a black dog runs along the beach at dawn", ()),
        ("a flock of birds over the coast", ()),
        ("a steam train crosses the plain", ()),
        ("a hovercraft crosses the sea", ()),
        ("a bulldozer clears the road", ()),
        ("an elephant crosses the savanna", ()),
        ("an armadillo crosses the savanna", ()),
        ("a unicorn crosses the savanna", ()),
        ("a shark swims under water", ()),
    ],
)
def test_what_cannot_be_drawn_is_said_and_nothing_else(prompt: str, undrawn: tuple[str, ...]) -> None:
    intent = intent_of(Brief(frames=24, rate=(24, 1), handle=0, prompt=prompt))
    assert intent.not_drawn == undrawn


def test_a_double_decker_is_no_person() -> None:
    intent = intent_of(Brief(frames=24, rate=(24, 1), handle=0, prompt="a double-decker bus drives by"))
    assert [each.name for each in intent.subjects] == ["bus"]


def test_a_decorated_tree_is_a_thing_in_a_room() -> None:
    intent = intent_of(Brief(frames=24, rate=(24, 1), handle=0, prompt="close up of a white christmas tree"))
    assert (intent.place.value, intent.camera.framing.value) == ("living-room", "insert")
