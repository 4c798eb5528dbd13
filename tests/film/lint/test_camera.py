"""The camera: said in any of its ways, and not against itself."""

from typing import Any

import pytest

from filmkit.film.spec.camera import camera_of_text
from filmkit.film.spec.film import Camera, Move
from tests.film.lint.shots import shot, told

LIGHT: dict[str, Any] = {"light": "soft lamp from the left", "subject": "a boat"}


@pytest.mark.parametrize(
    "fields",
    [
        {"size": "wide"},
        {"framing": "pov"},
        {"camera": Camera(moves=(Move("static"),))},
        {"camera": Camera(angle="low")},
        {"camera": Camera(lens="35mm")},
        {"camera": camera_of_text("something of his own")},
        {"patterns": ("texture",)},
        {"environment": "seen from a bridge"},
    ],
    ids=str,
)
def test_any_way_of_saying_it_is_a_camera(fields: dict[str, Any]) -> None:
    assert "camera-missing" not in told(shot(**LIGHT, **fields))


@pytest.mark.parametrize(
    "text",
    [
        "copper pans over a crane",
        "he hands a camera to his wife",
        "a wide river",
        "full of butts",
        "a track in the wood",
        "she pushes the door",
        "a dog follows a man",
        "the overhead tubes",
        "cold light from above",
        "a low wall",
        "a tilted table",
        "a train track to the left",
    ],
)
def test_words_that_only_sound_like_a_camera_are_none(text: str) -> None:
    assert told(shot(subject=text, light="soft lamp from the left")) == ["camera-missing"]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("static, slow push-in", ["camera-conflict"]),
        ("slow orbit, locked off", ["camera-conflict"]),
        ("static, then slow push-in", []),
        ("static until he enters, slow push-in", []),
        ("static, rack focus", []),
        ("handheld, slow push-in", []),
    ],
)
def test_a_static_camera_does_not_move_in_the_same_breath(text: str, rules: list[str]) -> None:
    assert told(shot(camera=camera_of_text(text), **LIGHT)) == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("wide shot, eye level", ["size-conflict"]),
        ("close-up, eye level", []),
        ("pull back from close-up to wide", []),
        ("eye level", []),
    ],
)
def test_the_cameras_words_and_the_shots_size_agree(text: str, rules: list[str]) -> None:
    assert told(shot(size="close-up", camera=camera_of_text(text), **LIGHT)) == rules
