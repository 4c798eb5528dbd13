"""The hours between those that are told, the sun that sets, and lamps that come on with the dark."""

from dataclasses import replace
from itertools import pairwise

from filmkit.studio.animatic.intent import TimeOfDay as T
from filmkit.studio.animatic.light.course import at, course, from_light_to_dark, lit_over
from filmkit.studio.animatic.light.scheme import luma
from filmkit.studio.animatic.staging.stage import place_of
from tests.studio.animatic.light.test_lighting import lit
from tests.studio.animatic.shots import shot


def test_the_sun_sets_between_day_and_night() -> None:
    assert course((T.DAY, T.NIGHT)) == (T.DAY, T.GOLDEN_HOUR, T.NIGHT)
    assert course((T.NIGHT, T.NOON)) == (T.NIGHT, T.DAWN, T.NOON)
    assert course((T.OVERCAST, T.DAY)) == (T.OVERCAST, T.DAY)


def test_lamps_come_on_with_the_dark_and_else_burn_as_always() -> None:
    burns = lit_over(course((T.DAY, T.NIGHT)))

    assert all(a < b for a, b in pairwise(burns))
    assert set(lit_over((T.DAY, T.GOLDEN_HOUR))) == set(lit_over((T.DUSK, T.NIGHT))) == {1.0}
    assert from_light_to_dark((T.NIGHT, T.DAWN, T.DAY))


def test_a_sun_that_sinks_is_at_the_horizon_where_it_went_down_and_it_is_night_then() -> None:
    intent = shot(place="sea-coast", framing="none", size="wide")
    lighting = lit(replace(intent, light_change=(T.DAY, T.NIGHT)))
    sunset, night = lighting.course[1], lighting.course[-1]

    assert night.key_azimuth == sunset.key_azimuth
    assert night.key_elevation < 0.0 < sunset.key_elevation
    assert luma(night.sky.middle) < 0.1 * luma(sunset.sky.middle)
    assert lighting.burns(0.0) < 0.1 < 0.9 < lighting.burns(lighting.seconds)
    assert at(lighting.course, 0.5) == sunset


def test_a_place_that_passes_into_the_night_has_its_lamps_and_a_room_of_bright_panes_keeps_them() -> None:
    street = replace(shot(place="city-street", framing="none"), light_change=(T.DAY, T.NIGHT))
    hall = replace(shot(place="hall", interior=True, framing="none"), light_change=(T.DAY, T.NIGHT))

    assert place_of(street)[1].night
    assert not place_of(hall)[1].night
