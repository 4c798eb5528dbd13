"""`stage:` wins over every word."""

import re

from filmkit.film.spec.shot_fields import STAGE
from filmkit.studio.animatic.intent import Facing, TimeOfDay
from filmkit.studio.animatic.words import stage
from tests.studio.animatic.words.briefs import understood

PROMPT = "A man in a forest at night, heavy rain, wide shot, slow pan left"


def test_set_time_and_weather_are_fixed_by_hand() -> None:
    intent = understood(PROMPT, stage={"set": "plate", "time": "dawn to day", "weather": {"fog": 0.5}})

    assert (intent.place.value, intent.place.layer) == ("plate", "stage")
    assert intent.time.value is TimeOfDay.DAWN
    assert intent.light_change == (TimeOfDay.DAWN, TimeOfDay.DAY)
    assert [(each.value.kind, each.value.strength) for each in intent.weather] == [("fog", 0.5)]


def test_people_are_changed_added_and_taken_away_by_name() -> None:
    people = {
        "man": {"act": "sits", "facing": "back", "count": 2},
        "waiter": {"act": "carries a tray", "where": "left"},
    }

    intent = understood(PROMPT, stage={"people": people})
    man, waiter = intent.subjects

    assert (man.act.value, man.facing.value, man.count.value) == ("sits", Facing.BACK, 2)
    assert (waiter.name, waiter.act.value, waiter.where) == ("waiter", "carries a tray", "left")
    assert understood(PROMPT, stage={"people": {"man": None}}).subjects == ()
    assert understood(PROMPT, stage={"people": "none"}).subjects == ()


def test_camera_light_and_look_are_fixed_by_hand() -> None:
    camera = {"size": "full", "lens": 85, "moves": [{"name": "tilt", "direction": "up"}]}
    light = {"source": "fire", "direction": "left", "strength": 0.5}

    intent = understood(
        PROMPT, stage={"camera": camera, "light": light, "look": {"grain": 0, "shadows": "teal"}}
    )

    assert (intent.camera.size.value, intent.camera.lens and intent.camera.lens.value) == ("full", 85.0)
    assert [(each.value.name, each.value.direction) for each in intent.camera.moves] == [("tilt", "up")]
    assert [(each.value.source, each.value.strength) for each in intent.lights] == [("fire", 0.5)]
    assert (intent.look.grain, intent.look.shadows) == (0, "teal")


def test_what_stage_does_not_name_is_read_as_before() -> None:
    assert understood(PROMPT, stage={"marks": {"man": "left"}}).subjects == understood(PROMPT).subjects


def test_the_language_takes_every_key_that_is_read() -> None:
    assert stage.__doc__ is not None
    read = set(re.findall(r"^\| `(\w+)` \|", stage.__doc__, re.MULTILINE))

    assert {field.name for field in STAGE.fields} == read
