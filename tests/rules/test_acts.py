"""Foley by the picture: under drawn shots that do something and say nothing of their sound."""

from pathlib import Path

import pytest

from filmkit.film.spec.load import load
from filmkit.rules.film import Production, declare

HEAD = "filmkit: 1\nid: f\ntitle: F\nformat: {resolution: 320x180, fps: 24}\n"


def declared(folder: Path, shots: str) -> Production:
    (folder / "x.mov").write_bytes(b"footage")
    (folder / "film.yaml").write_text(f"{HEAD}shots:\n{shots}", encoding="utf-8")
    return declare(load(folder), encoder="pretended")


def acts(folder: Path, shots: str) -> list[str]:
    return [task.target for task in declared(folder, shots).tasks if task.rule == "acts"]


@pytest.mark.parametrize(
    ("shot", "heard"),
    [
        ("{duration: 4s, action: a man walks down the street}", True),
        ("{duration: 4s, action: she chops herbs}", True),
        ("{duration: 4s, action: she looks up}", False),
        ("{duration: 4s, action: a man walks, sound: rain}", False),
        ("{duration: 4s, action: a man walks, audio: drop}", False),
        ("{duration: 4s, action: a man walks, source: x.mov}", False),
    ],
)
def test_only_what_is_done_and_has_no_other_sound_is_heard(tmp_path: Path, shot: str, heard: bool) -> None:
    assert bool(acts(tmp_path, f"  a: {shot}\n")) is heard


def test_a_shot_that_is_used_twice_is_heard_where_each_part_of_it_is_seen(tmp_path: Path) -> None:
    shots = "  a: {duration: 4s, action: a man walks}\n  b: {duration: 1s}\n"
    cut = "cut: [{shot: a, out: 2s}, b, {shot: a, in: 2s}]\n"
    made = [task for task in declared(tmp_path, shots + cut).tasks if task.rule == "acts"]

    assert [task.target for task in made] == ["a/acts", "a/acts-2"]
    assert [task.params["start"] for task in made] == ["0", "2"]
    assert [task.params["samples"] for task in made] == [96_000, 96_000]


def test_the_ground_is_the_place_of_the_shot(tmp_path: Path) -> None:
    shots = "  a: {duration: 2s, place: gravel drive, action: walks}\n  b: {duration: 2s, action: walks}\n"
    made = [task for task in declared(tmp_path, shots).tasks if task.rule == "acts"]

    assert [task.params["ground"] for task in made] == ["gravel", "wood"]
