"""What `explain` says of a shot, of a task, and of a picture."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Filmkit, replace
from tests.rules.conftest import FILM

LIGHT, STYLE = '"window from the left, soft"', '"cold"'


def place(word: str) -> str:
    """Line and column of a value as an editor shows them."""
    number, line = next((n, line) for n, line in enumerate(FILM.splitlines(), 1) if word in line)
    return f"film.yaml:{number}:{line.index(word) + 1}"


def test_each_value_has_who_gave_it_and_the_line(film: Path, filmkit: Filmkit) -> None:
    lines = filmkit("explain", "a", film).out.splitlines()

    rows = {line.split()[0]: line for line in lines}
    assert rows["action"].endswith(f"  waits  [shot, {place('waits')}]")
    assert rows["light"].endswith(f"[location hall, {place(LIGHT)}]")
    assert rows["style"].endswith(f"[look cold, {place(STYLE)}]")


def test_the_same_as_json(film: Path, filmkit: Filmkit) -> None:
    rows = json.loads(filmkit("explain", "a", film, "--json").out)

    assert {"name": "action", "value": "waits", "from": f"shot, {place('waits')}"} in rows


def test_a_shot_nobody_knows_is_refused_with_the_nearest(film: Path, filmkit: Filmkit) -> None:
    replace(film, "cut: [{fade-in: 6f}, a", "cut: [{fade-in: 6f}, arrival")
    replace(film, "  a: {scene", "  arrival: {scene")
    replace(film, "at: a + 1s", "at: arrival + 1s")

    said = filmkit("explain", "arival", film)

    assert said.code == 2
    assert "did you mean `arrival`?" in said.err


def test_a_task_shows_all_that_is_digested_and_why_it_would_be_made(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)
    replace(film, "action: waits", "action: runs")

    said = filmkit("explain", "a/take", film).out

    assert said.startswith("a/take: stale, digest ")
    assert 'why: action 1: "waits" -> "runs"  (film.yaml:15:' in said
    assert "rule              take 1" in said or "rule " in said
    assert '"runs"' in said
    assert "reference-ann" in said
    assert "ann.png, " in said


def test_the_fields_told_are_the_very_fields_digested(film: Path, filmkit: Filmkit) -> None:
    before = json.loads(filmkit("explain", "rule:take", film, "--json").out)
    replace(film, "size: wide, cast", "size: full, cast")
    after = json.loads(filmkit("explain", "rule:take", film, "--json").out)

    for old, new in zip(before, after, strict=True):
        fields = [{each["name"]: each["value"] for each in task["fields"]} for task in (old, new)]
        assert (old["digest"] == new["digest"]) is (fields[0] == fields[1])
    assert [task["target"] for task in after if task not in before] == ["a/take", "a/take-tail"]


@pytest.mark.parametrize("word", ["scene:one", "+c/conform", "state:missing", "d+"])
def test_any_selector_is_understood(film: Path, filmkit: Filmkit, word: str) -> None:
    assert json.loads(filmkit("explain", word, film, "--json").out)


def test_until_narrows_what_is_explained(film: Path, filmkit: Filmkit) -> None:
    told = json.loads(filmkit("explain", "a", film, "--until", "take", "--json").out)

    assert {task["rule"] for task in told} == {"take"}


def test_the_picture_is_told_with_the_words_it_was_read_from(film: Path, filmkit: Filmkit) -> None:
    rows = {row["name"]: row for row in json.loads(filmkit("explain", "a", film, "--picture", "--json").out)}

    assert rows["camera.size"] == {"name": "camera.size", "value": "wide", "from": 'size: "wide"'}
    assert rows["place"]["from"].startswith("place: ")
    assert rows["time"]["from"] == "guessed"


def test_what_was_understood_is_told_apart_from_what_was_guessed(film: Path, filmkit: Filmkit) -> None:
    lines = filmkit("explain", "a", film, "--picture").out.splitlines()
    heads = [line for line in lines if not line.startswith(" ")]
    size = next(at for at, line in enumerate(lines) if "camera.size" in line)
    time = next(at for at, line in enumerate(lines) if line.split()[:1] == ["time"])

    assert heads[:2] == ["understood", "guessed"]
    assert lines.index("understood") < size < lines.index("guessed") < time
    assert "guessed" not in "".join(line for line in lines if line.startswith(" "))
