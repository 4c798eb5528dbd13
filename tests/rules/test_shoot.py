"""Stills and frames of a free film: only what is used is made; repainting one makes what shows it again."""

from pathlib import Path

import pytest

from filmkit.build.graph.task import FileInput, Task, TaskInput
from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from tests.rules.conftest import write_film
from tests.rules.pretend import Studio

FILM = """\
filmkit: 1
id: stills
title: Stills
format: {resolution: 320x180, fps: 24}
cast:
  ann: {description: a woman in red, reference: {model: flux-2-pro, prompt: portrait}}
  bob: {description: a man in blue, reference: {model: flux-2-pro, prompt: portrait}}
props:
  knife: {description: a knife, reference: {prompt: on white}}
locations:
  hall: {place: station hall, time: dusk, reference: {prompt: empty}}
shots:
  a: {duration: 2s, cast: [ann], props: [knife], location: hall, action: waits}
  b: {duration: 2s, continues: a, action: walks}
  c: {duration: 2s, references: [{shot: d, frame: 1s}], first-frame: {prompt: a door}}
  d: {source: market.mov, in: 1s, duration: 2s}
  e: {duration: 2s, cast: [bob], action: leaves}
cut: [a, b, c]
"""


@pytest.fixture
def stills(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film", FILM)


def tasks(film: Path, *named: str) -> dict[str, Task]:
    return {each.target: each for each in declare(load(film), encoder="any", named=named).tasks}


def test_only_stills_that_a_shot_of_the_cut_uses_are_made(stills: Path) -> None:
    made = [target for target, task in tasks(stills).items() if task.rule == "still"]

    assert made == [
        "cast.ann/still",
        "prop.knife/still",
        "location.hall/still",
        "shot.c.first-frame/still",
    ]
    assert {task.tags["stage"] for target, task in tasks(stills).items() if target in made} == {"still"}


def test_what_the_cut_does_not_use_is_made_when_it_is_named(stills: Path) -> None:
    assert "cast.bob/still" in tasks(stills, "cast.bob")
    assert {"e/take", "cast.bob/still"} <= tasks(stills, "e").keys()


def test_stills_and_frames_are_inputs_of_what_is_made_from_them(stills: Path) -> None:
    made = tasks(stills)

    assert made["a/take"].inputs == {
        "reference-ann": TaskInput("cast.ann/still", "picture"),
        "reference-knife": TaskInput("prop.knife/still", "picture"),
        "reference-place": TaskInput("location.hall/still", "picture"),
    }
    assert made["b/take"].inputs == {"first-frame": TaskInput("a/frame-last", "picture")}
    assert made["b/take"].params["meets"] == ["first-frame"]
    assert made["a/frame-last"].inputs == {"clip": TaskInput("a/take", "clip")}
    assert made["c/take"].inputs == {
        "reference-0": TaskInput("d/frame-1s", "picture"),
        "first-frame": TaskInput("shot.c.first-frame/still", "picture"),
    }


def test_a_frame_of_footage_is_one_of_the_stretch_that_is_shown(stills: Path) -> None:
    frame = tasks(stills)["d/frame-1s"]

    assert frame.inputs == {"clip": FileInput("market.mov")}
    assert frame.params == {"frame": "2 s"}


def test_repainting_a_still_makes_its_shots_again_and_no_other(stills: Path) -> None:
    studio = Studio()
    studio.build(stills)
    text = stills.joinpath("film.yaml").read_text()
    stills.joinpath("film.yaml").write_text(
        text.replace(
            "a woman in red, reference: {model: flux-2-pro, prompt: portrait}",
            "a woman in red, reference: {prompt: smiling}",
        )
    )
    outcome = studio.build(stills)

    assert studio.takes(outcome.made) == {"a", "b"}, "b continues a"
    studio.store.close()


def test_a_still_that_comes_out_as_it_was_makes_nothing_again(stills: Path) -> None:
    """Another model is named, and a free profile draws it all the same."""
    studio = Studio()
    studio.build(stills)
    text = stills.joinpath("film.yaml").read_text()
    stills.joinpath("film.yaml").write_text(text.replace("model: flux-2-pro", "model: gpt-image-2"))

    assert studio.build(stills).made == ()
    studio.store.close()


def test_only_pictures_from_outside_tell_a_drawing_its_colours(tmp_path: Path) -> None:
    text = FILM.replace("reference: {model: flux-2-pro, prompt: portrait}", "reference: ann.png", 1)
    text = text.replace("first-frame: {prompt: a door}", "first-frame: {shot: d, frame: first}")
    text = text.replace("reference: {prompt: on white}", "reference: ann.png")
    text = text.replace("reference: {prompt: empty}", "reference: ann.png")
    made = tasks(write_film(tmp_path / "film", text))

    assert made["a/take"].params["tints"] == {
        "reference-ann": "ann",
        "reference-knife": "prop: knife",
        "reference-place": "location:",
    }
    assert made["c/take"].params["tints"] == {"first-frame": ""}
    assert "tints" not in made["b/take"].params, "what it continues is drawn"
