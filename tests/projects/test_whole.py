"""The sample films, as `check`, `lint` and `plan` see them."""

from pathlib import Path

import pytest

from filmkit.film.lint.lint import lint
from filmkit.film.spec.load import load
from filmkit.film.timeline.edit import edit
from filmkit.rules.film import declare

PROJECTS = Path(__file__).parents[2] / "projects"
FILMS = {
    "grandmothers-recipe": 6,
    "quiet-resolve": 3,
    "first-frames": 4,
    "the-key": 9,
    "far-pasture": 10,
    "slow-morning": 6,
}
"""How many shots each has."""


@pytest.mark.parametrize("name", FILMS)
def test_a_film_is_right_and_uses_every_shot_it_has(name: str) -> None:
    film = load(PROJECTS / name)

    used = {clip.shot for clip in edit(film).clips()}

    assert len(used) == FILMS[name]
    assert used == set(film.shots)
    assert film.notes == ()


@pytest.mark.parametrize("name", FILMS)
def test_a_film_can_be_made_here_for_nothing(name: str) -> None:
    production = declare(load(PROJECTS / name), encoder="any")

    assert {task.model for task in production.tasks if task.rule == "take"} == {"animatic"}
    assert production.deliveries[0].name == f"{name}-web.mp4"


@pytest.mark.parametrize("name", FILMS)
def test_a_film_takes_the_advice_it_is_given(name: str) -> None:
    assert lint(load(PROJECTS / name)) == ()


def test_the_chefs_film_is_made_of_several_files() -> None:
    film = load(PROJECTS / "grandmothers-recipe")

    assert {"film.yaml", "cast.yaml", "scenes/1-street.yaml", "scenes/3-memory.yaml"} <= set(film.files)
