"""Light keeps its hour and its side inside a scene; what changes on purpose is left alone."""

from typing import Any

import pytest

from filmkit.film.lint.lint import lint
from tests.film.lint.shots import film, shot

SUN = "hard warm sun from the left"


def conflicts(*shots: dict[str, Any]) -> list[tuple[str, str]]:
    made = [
        shot(name, **({"scene": "s", "size": "wide"} | fields))
        for name, fields in zip("abcd", shots, strict=False)
    ]
    return [(each.shot, each.message) for each in lint(film(*made)) if each.rule == "light-conflict"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"light": SUN}, {"light": "hard warm sun from the right"}),
        ({"light": "low sun, from camera left"}, {"light": "from the right, the sun, pale"}),
        ({"light": "soft window light from the left"}, {"light": "window on the right, soft"}),
        ({"light": "moonlight from the east"}, {"light": "cold moon from the west"}),
        ({"light": "soft light from the right"}, {"light": "soft light from the left"}),
        ({"time": "night"}, {"time": "noon"}),
        ({"time": "day"}, {"time": "night"}),
        ({"time": "noon"}, {"time": "golden-hour"}),
        ({"time": "4 am"}, {"time": "morning"}),
        ({"prompt": "Wide shot of a bridge at night"}, {"prompt": "Wide shot of a bridge at noon"}),
        ({"prompt": "Wide shot, noon sun overhead, a bridge"}, {"prompt": "A bridge, low angle, moonlight"}),
        ({"prompt": "A bridge, warm sun, from the left"}, {"prompt": "From the right, warm sun on a bridge"}),
        ({"action": ("a boat at midnight",)}, {"subject": "a boat", "time": "day"}),
    ],
    ids=str,
)
def test_a_scene_that_contradicts_itself_is_told_so_in_either_order(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    for pair in ((first, second), (second, first)):
        ((name, message),) = conflicts(*pair)

        assert name == "b"
        assert "shot a of the same scene" in message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"light": SUN}, {"light": "soft sun from the left"}),
        ({"light": SUN}, {"light": "one candle from the right"}),
        ({"light": SUN}, {"light": "hard sun from the right", "scene": "other"}),
        ({"light": SUN}, {"light": "hard sun from the right", "scene": None}),
        ({"light": "lamps from the left and from the right"}, {"light": "lamps from the left"}),
        ({"time": "dusk"}, {"time": "night"}),
        ({"time": "day"}, {"time": "dusk"}),
        ({"time": "noon"}, {"time": "from noon to night"}),
        ({"time": "noon"}, {"time": "night", "patterns": ("time-of-day",)}),
        ({"light": SUN}, {"light": "hard sun from the right", "source": "footage/a.mov"}),
        (
            {"time": "night", "light": "warm practicals"},
            {"time": "night", "light": "blue hour through the door"},
        ),
    ],
    ids=str,
)
def test_what_can_stand_together_is_left_alone(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert conflicts(first, second) == []


def test_one_text_has_one_hour() -> None:
    assert conflicts({"prompt": "A street at night, hard noon sun overhead"})
    assert not conflicts({"prompt": "A street at night, moonlight from above"})


@pytest.mark.parametrize(
    ("time", "light", "wrong"),
    [
        ("night", "hard sun from the left", True),
        ("4 am", "sunlight from behind", True),
        ("day", "moonlight from above", True),
        ("night", "cold moon from behind", False),
        ("night", "dark until the sun comes up", False),
        ("golden-hour", "low hard sun from the left", False),
    ],
)
def test_a_shots_hour_and_its_light_agree(time: str, light: str, wrong: bool) -> None:
    assert bool(conflicts({"time": time, "light": light})) is wrong
