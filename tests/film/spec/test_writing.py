"""One value is written into a file and nothing else of it changes, or nothing is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.spec.writing import with_value
from filmkit.film.spec.yaml import parse

FILE = """\
# a film
shots:
  plate: {duration: 5s, light: cold tubes}   # the dish
  lesson:
    # the old hands
    duration: 6s
    camera: {move: track}
    action: >
      the old hands
      guide the young ones
"""


def written(path: str, value: str, text: str = FILE) -> str | None:
    made = with_value(text.encode(), "film.yaml", path.split("."), value)
    return made.decode() if made is not None else None


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        ("shots.plate.light", "one candle", "  plate: {duration: 5s, light: one candle}   # the dish"),
        ("shots.plate.light", "dusk, rain", '  plate: {duration: 5s, light: "dusk, rain"}   # the dish'),
        ("shots.plate.mood", "calm", "  plate: {mood: calm, duration: 5s, light: cold tubes}   # the dish"),
        ("shots.lesson.duration", "4s", "    duration: 4s"),
        ("shots.lesson.mood", "calm", "    mood: calm"),
        ("shots.lesson.camera.move", "pan", "    camera: {move: pan}"),
        ("shots.lesson.camera.speed", "slow", "    camera: {speed: slow, move: track}"),
        ("shots.lesson.seed", "7", "    seed: 7"),
    ],
)
def test_a_value_is_written_where_it_belongs(path: str, value: str, line: str) -> None:
    made = written(path, value)

    assert made is not None
    assert line in made.splitlines()
    kept = [each for each in FILE.splitlines() if each in made.splitlines()]
    assert len(kept) >= len(FILE.splitlines()) - 1
    assert "# the old hands" in made


@pytest.mark.parametrize(
    "path", ["shots.lesson.action", "shots.plate.light.move", "shots.nobody.x.y.z.light.a"]
)
def test_what_this_does_not_keep_is_left_to_the_author(path: str) -> None:
    made = written(path, "x")

    assert made is None or path.startswith("shots.nobody")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20))
def test_any_words_come_back_as_they_were_or_nothing_is_written(words: str) -> None:
    made = written("shots.plate.light", words)

    if made is not None:
        found = parse(made.encode(), "film.yaml")
        assert found["shots"]["lesson"]["duration"] == "6s"  # type: ignore[index,call-overload]
        assert set(found["shots"]["plate"]) == {"duration", "light"}  # type: ignore[index,call-overload]
