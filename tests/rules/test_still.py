"""What a drawn still is told: who is in it, in which words, how large."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from filmkit.build.engine.rule import Job
from filmkit.build.graph.task import Task
from filmkit.errors import TaskFailed
from filmkit.film.spec.load import load
from filmkit.film.spec.pictures import sittings
from filmkit.rules.still import STILL, declare_still
from filmkit.rules.take import TAKE, declare_take
from filmkit.studio.media.picture import read_picture, write_picture
from tests.rules.conftest import write_film
from tests.rules.test_shoot import FILM


@pytest.fixture
def drawn(tmp_path: Path) -> dict[str, Task]:
    text = FILM.replace("cut: [a, b, c]", "").replace("180, fps: 24", "180, fps: 24, mask: 2.39:1")
    film = load(write_film(tmp_path / "film", text))
    return {name: declare_still(film, each) for name, each in sittings(film).items()}


def brief(task: Task) -> Any:
    return task.params["brief"]


def test_a_portrait_is_of_its_member_and_says_its_words(drawn: dict[str, Task]) -> None:
    task = drawn["cast.ann"]

    assert brief(task)["people"] == [{"name": "ann", "description": "a woman in red"}]
    assert brief(task)["prompt"] == "portrait"
    assert (task.params["width"], task.params["height"]) == (720, 960)


def test_a_place_has_all_that_its_shots_have_of_it(drawn: dict[str, Task]) -> None:
    assert brief(drawn["location.hall"])["place"] == "station hall"
    assert brief(drawn["location.hall"])["time"] == "dusk"
    assert brief(drawn["location.hall"])["environment"] == "empty"


def test_a_frame_of_a_shot_has_its_raster_and_its_bars(drawn: dict[str, Task]) -> None:
    task = drawn["shot.c.first-frame"]

    assert (task.params["width"], task.params["height"], task.params["frame"]) == (320, 180, 0)
    assert task.params["mask"] == [239, 100]
    assert brief(task)["prompt"] == "a door"


def test_the_line_of_a_still_is_named(drawn: dict[str, Task]) -> None:
    assert drawn["cast.ann"].sources[""].line == 6
    assert drawn["shot.c.first-frame"].sources[""].line == 15


@pytest.mark.parametrize("name", ["prop.knife", "shot.c.first-frame"])
def test_a_still_is_a_picture_of_its_size(drawn: dict[str, Task], name: str, tmp_path: Path) -> None:
    params = {**drawn[name].params, "width": 96, "height": 72}
    made = STILL.perform(Job(name, params, {}, tmp_path, lambda fraction: None))
    pixels = read_picture(made.outputs["picture"], name=name)

    assert pixels.shape == (72, 96, 3)
    assert np.std(pixels.astype(float)) > 5, "something is seen"


def test_a_take_is_drawn_from_its_pictures_and_says_which_cannot_be_read(tmp_path: Path) -> None:
    folder = write_film(
        tmp_path / "film",
        FILM.replace("reference: {model: flux-2-pro, prompt: portrait}", "reference: ann.png", 1),
    )
    film = load(folder)
    task = declare_take(film, film.shots["a"])
    params = {**task.params, "width": 64, "height": 36, "count": 1}
    job = Job("a/take", params, {"reference-ann": folder / "ann.png"}, tmp_path, lambda fraction: None)

    with pytest.raises(TaskFailed, match="the reference of ann cannot be read as a picture"):
        TAKE.perform(job)
    write_picture(folder / "ann.png", np.full((40, 30, 3), (200, 20, 20), np.uint8))
    assert TAKE.perform(job).outputs["clip"].exists()
