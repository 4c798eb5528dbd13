"""Words of a shot move nothing but that shot's own tasks, and these only as `words` says."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from filmkit.digest import canonical
from filmkit.film.spec.film import Camera, Film, Move, Shot
from filmkit.film.spec.load import load
from filmkit.rules.film import RULES, declare
from filmkit.rules.words import WORDS, all_known, only_words, reading, reading_rules
from filmkit.timebase import Frames
from tests.rules.conftest import write_film

PROJECTS = Path(__file__).parents[2] / "projects"
OTHER: Mapping[str, Any] = {
    "action": ("turns", "nods"),
    "camera": Camera(text="a slow crane", moves=(Move("crane", "up", "slow"),), angle="low", lens="85mm"),
    "patterns": ("texture",),
    "slots": {"surface": "old stone", "one": "a man"},
    "size": "close-up",
    "framing": "two-shot",
    "stage": {"marks": "left"},
    "seed": 7,
}
"""Another value of each field; of a text, some words."""


def tasks_of(film: Film) -> Mapping[str, Any]:
    """All that is declared of each task but its lines, which are found when they are asked for."""
    tasks = declare(film, encoder="ffmpeg 7").tasks
    return {task.target: replace(task, sources={}) for task in tasks}


def with_shot(film: Film, shot: Shot) -> Film:
    return replace(film, shots={**film.shots, shot.id: shot})


def check(film: Film, name: str, field: str, value: Any = None) -> bool:
    """Whether another value of the field is but words; then nothing else may follow from it."""
    shot = film.shots[name]
    other = replace(shot, **{field: value or OTHER.get(field, "other words of rain at the sea")})
    if not only_words(shot, other):
        return False
    before, after = tasks_of(film), tasks_of(with_shot(film, other))
    was, now = reading(film, shot), reading(with_shot(film, other), other)

    assert list(after) == list(before)
    for target, task in before.items():
        if task.group == name and task.rule in was:
            for param, value in was[task.rule].params.items():
                assert canonical(task.params[param]) == canonical(value)
            task = replace(task, params={**task.params, **now[task.rule].params})
        assert canonical(after[target].params) == canonical(task.params)
        assert replace(after[target], params={}) == replace(task, params={})
    return True


@pytest.mark.parametrize("field", sorted(WORDS))
def test_a_word_moves_nothing_but_what_reads_it(tmp_path: Path, field: str) -> None:
    film = load(write_film(tmp_path / "film"))

    words = [name for name in film.shots if check(film, name, field)]

    assert words


@pytest.mark.parametrize("project", sorted(each.name for each in PROJECTS.iterdir() if each.is_dir()))
def test_so_it_is_in_the_sample_films(project: str) -> None:
    film = load(PROJECTS / project)
    name = next(name for name, shot in film.shots.items() if shot.source is None)

    for field in sorted(WORDS):
        check(film, name, field)


def test_what_is_done_is_heard_otherwise_when_it_is_still_heard(tmp_path: Path) -> None:
    film = load(write_film(tmp_path / "film"))

    assert "c/acts" in tasks_of(film)
    assert check(film, "c", "action", ("walks away", "runs"))


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("c", "action", ("stands",)),
        ("a", "action", ("walks",)),
        ("c", "sound", "a clock"),
        ("d", "place", "sea"),
    ],
)
def test_words_that_decide_what_is_heard_at_all_are_more_than_words(
    tmp_path: Path, name: str, field: str, value: Any
) -> None:
    assert not check(load(write_film(tmp_path / "film")), name, field, value)


def test_what_is_no_word_is_known_for_one() -> None:
    names = {field.name for field in fields(Shot)}

    assert names >= WORDS
    assert not WORDS & {"id", "duration", "source", "look", "scene", "location", "cast", "model", "continues"}


def test_a_shot_that_differs_in_more_than_words_is_told(tmp_path: Path) -> None:
    shot = load(write_film(tmp_path / "film")).shots["a"]

    assert only_words(shot, replace(shot, mood="calm"))
    assert not only_words(shot, replace(shot, look=None))
    assert not only_words(shot, replace(shot, mood="calm", duration=Frames(7)))


def test_of_every_rule_it_is_known_whether_it_reads_words() -> None:
    """A still may read those of the shot it opens: films with stills are planned whole."""
    assert {rule.name for rule in RULES if not all_known([rule.name])} == {"still"}
    assert reading_rules() <= {rule.name for rule in RULES}
