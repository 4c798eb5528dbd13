"""What light a shot begins in and ends in, and the weather that comes or goes with it, from prose."""

import pytest

from filmkit.studio.animatic.intent import TimeOfDay as T
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "first", "last"),
    [
        ("As daylight fades over a vineyard, pickers carry baskets.", T.GOLDEN_HOUR, T.DUSK),
        ("A schoolyard as night slowly falls", T.GOLDEN_HOUR, T.NIGHT),
        ("Dawn breaks over a glacier", T.NIGHT, T.DAWN),
        ("The sun is rising over a canal", T.BLUE_HOUR, T.GOLDEN_HOUR),
        ("The sun sinks and the stars appear above a ridge", T.GOLDEN_HOUR, T.NIGHT),
        ("Boys fly a kite on a hill until dark", T.DAY, T.NIGHT),
        ("A sunny orchard. A boy picks plums. As dusk settles, he walks home", T.DAY, T.BLUE_HOUR),
        ("The sky goes from pitch black to white as dawn comes", T.NIGHT, T.DAY),
        (
            "A town at golden hour. A river glows. The streets are now enveloped in twilight",
            T.GOLDEN_HOUR,
            T.BLUE_HOUR,
        ),
        ("Clouds roll in above a stadium", T.DAY, T.OVERCAST),
        ("The sky clears above a moor", T.OVERCAST, T.DAY),
    ],
)
def test_prose_that_lets_an_hour_come_tells_both_ends(prompt: str, first: T, last: T) -> None:
    hours = understood(prompt).light_change

    assert hours is not None
    assert (hours[0], hours[-1]) == (first, last)


def test_hours_are_told_one_after_another_by_sentences_too() -> None:
    from_to = understood("A town from noon to dusk to midnight")
    sentences = understood(
        "A mill under a clear blue sky. Sunlight warms a door. The scene transitions to a golden sunset. "
        "Finally, the night sky emerges."
    )

    assert understood("Timelapse of a sunset behind a mill").light_change == (T.GOLDEN_HOUR, T.DUSK)
    assert from_to.light_change == (T.NOON, T.DUSK, T.NIGHT)
    assert sentences.light_change == (T.DAY, T.GOLDEN_HOUR, T.NIGHT)
    assert understood("A mill by day. A sunset is painted on its door.").light_change is None


def test_a_sun_that_sets_is_seen_from_the_ground() -> None:
    assert (
        understood("The sun begins its descent, gradually sinking below the horizon").place.value != "skies"
    )


@pytest.mark.parametrize(
    ("prompt", "kind", "ends"),
    [
        ("It starts to snow on a pier", "snow", (0.0, 1.0)),
        ("A man walks in a park. On the second day it rains.", "rain", (0.0, 1.0)),
        ("Rain begins to fall on a courtyard", "rain", (0.0, 1.0)),
        ("A storm approaches a farm", "storm", (0.0, 1.0)),
        ("The fog slowly lifts from a pond", "fog", (1.0, 0.0)),
        ("The rain finally stops in an alley", "rain", (1.0, 0.0)),
        ("The weather changes from sunny to rainy", "rain", (0.0, 1.0)),
        ("A foggy morning gives way to sunshine in a valley", "fog", (1.0, 0.0)),
        ("A dog turns to the rain", "rain", (1.0, 1.0)),
        ("A man runs from the storm to his house", "storm", (1.0, 1.0)),
        ("Rain falls on an alley, a bus stops", "rain", (1.0, 1.0)),
        ("Steam lifts off a soup", "steam", (1.0, 1.0)),
    ],
)
def test_weather_comes_and_goes(prompt: str, kind: str, ends: tuple[float, float]) -> None:
    intent = understood(prompt)

    assert {each.value.kind: each.value.ends for each in intent.weather}[kind] == ends
    greys = {(0.0, 1.0): (T.DAY, T.OVERCAST), (1.0, 0.0): (T.OVERCAST, T.DAY), (1.0, 1.0): None}
    assert intent.light_change == greys[ends]


@pytest.mark.parametrize(
    "prompt",
    [
        "An orchard at sunset",
        "A starry sky above a moor",
        "The sky is clear above a fjord",
        "At day's end a smith rests",
        "A storm near the coast",
        "Sea stars move on the sand",
        "Snails crawl in a yard after each rainfall",
    ],
)
def test_an_hour_that_is_only_there_stays(prompt: str) -> None:
    assert understood(prompt).light_change is None


def test_an_hour_that_is_said_stays_said_though_another_comes() -> None:
    time = understood("Dawn breaks over a glacier").time

    assert (time.value, time.guessed) == (T.DAWN, False)


@pytest.mark.parametrize(
    ("prompt", "brighter"),
    [
        ("The streetlights come on along a quay", True),
        ("A dark attic is suddenly bathed with light", True),
        ("The bonfire dies down", False),
        ("The hall is plunged into darkness", False),
    ],
)
def test_rooms_and_fires_brighten_and_darken_too(prompt: str, brighter: bool) -> None:
    burning = understood(prompt).burning

    assert burning is not None
    assert (burning.value[1] > burning.value[0]) is brighter


def test_sunlight_that_streams_is_no_stream_and_fog_that_lifts_no_lift() -> None:
    assert understood("Sunlight streams through the shutters of an attic").place_kind.value == "room"
    assert understood("The fog slowly lifts from a pond").place_kind.value == "lake"


def test_a_blue_sky_is_clear_weather_and_nothing_else_of_it() -> None:
    assert [each.value.kind for each in understood("A barn under a clear blue sky").weather] == ["clear"]
    assert [each.value.kind for each in understood("A quay", weather="dry").weather] == ["clear"]
    assert [each.value.kind for each in understood("A barn in fog, a blue sky above").weather] == ["fog"]
