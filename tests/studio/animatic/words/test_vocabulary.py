"""Words lead only to what exists: sets, feelings, weather, things to hold, the film's own vocabulary."""

import subprocess
import sys
from collections import Counter

from filmkit.film.spec.vocabulary import ANGLES, FRAMINGS, MOVES, SIZES, SPEEDS
from filmkit.studio.animatic.figures.body.expression import FEELINGS
from filmkit.studio.animatic.intent import Facing, Part, TimeOfDay
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.sets.sets import SETS
from filmkit.studio.animatic.weather.weather import Weather
from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.vocabulary import (
    bearing,
    camera,
    held,
    inserts,
    lights,
    nouns,
    places,
    times,
)


def test_every_place_is_shown_by_a_set_there_is() -> None:
    assert {place.shown_by for place in places.PLACES} <= SETS.keys()
    assert {*inserts.INSERTS, *places.BY_NIGHT, *places.BY_NIGHT.values()} <= SETS.keys()


def test_a_kind_of_place_has_one_roof() -> None:
    inside = {place.kind: place.interior for place in places.PLACES}

    assert all(inside[place.kind] == place.interior for place in places.PLACES)


def test_a_word_means_one_place() -> None:
    said = [phrase for place in places.PLACES for phrase in phrases(place.words)]

    assert [phrase for phrase, times in Counter(said).items() if times > 1] == []


def test_every_set_can_be_reached_by_words() -> None:
    reached = (
        {place.shown_by for place in places.PLACES}
        | set(inserts.INSERTS)
        | set(places.BY_NIGHT.values())
        | {"tabletop", "macro"}  # by what lies there: `inserts.LAID`, `inserts.SURFACES`
    )

    assert reached | {"backdrop"} == SETS.keys()


def test_feelings_weather_and_held_things_exist() -> None:
    assert set(lights.FEELINGS) <= set(FEELINGS)
    assert {*times.WEATHERS, "clear"} == {kind.value for kind in Weather}
    assert set(held.HELD) == set(HELD)
    assert set(times.TIMES) == set(TimeOfDay)
    assert set(bearing.FACINGS) == {each.value for each in Facing}
    assert set(nouns.BODY) <= {each.value for each in Part}


def test_the_camera_speaks_the_films_vocabulary() -> None:
    assert {name for name, _ in camera.MOVES} == set(MOVES)
    assert set(camera.SIZES) == set(SIZES)
    assert set(camera.ANGLES) == set(ANGLES)
    assert set(camera.FRAMINGS) == {*FRAMINGS, "none"}
    assert set(camera.SPEEDS) == set(SPEEDS)


def test_reading_words_loads_no_drawing() -> None:
    code = "import sys, filmkit.studio.animatic.words.read; sys.exit(bool({'numba', 'cv2'} & {*sys.modules}))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
