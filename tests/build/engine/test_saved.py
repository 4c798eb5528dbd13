"""A kept plan is applied as it is, or says what changed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.engine.saved import from_json, to_json
from filmkit.build.store.memory import MemoryStore
from filmkit.errors import UsageError

TASKS = [words("a/take", "a"), words("b/take", "b"), words("cut", "c", "a/take", "b/take")]


@pytest.fixture
def film(tmp_path: Path) -> Iterator[FakeFilm]:
    store = MemoryStore()
    yield FakeFilm(tmp_path, store)
    store.close()


def test_the_same_plan_has_no_differences(film: FakeFilm) -> None:
    saved = from_json(json.dumps(to_json(film.plan(TASKS))))

    assert saved.differences(film.plan(TASKS)) == ()


@pytest.mark.parametrize(
    ("tasks", "told"),
    [
        ([words("a/take", "A"), *TASKS[1:]], ["a/take would be made otherwise"]),
        ([*TASKS[:2], words("cut", "C", "a/take", "b/take")], ["cut would be made otherwise"]),
        ([*TASKS, words("d/take", "d")], ["d/take is to be made now too"]),
        (TASKS[:2], ["cut is no longer in the film"]),
    ],
)
def test_each_difference_is_a_sentence(film: FakeFilm, tasks: list[object], told: list[str]) -> None:
    saved = from_json(json.dumps(to_json(film.plan(TASKS))))
    differences = saved.differences(film.plan(tasks))  # type: ignore[arg-type]

    assert [each.partition(":")[0] for each in differences] == told


def test_what_was_made_meanwhile_is_told(film: FakeFilm) -> None:
    saved = from_json(json.dumps(to_json(film.plan(TASKS))))
    film.build(TASKS[:1])

    assert saved.differences(film.plan(TASKS)) == (
        "a/take is no longer to be made",
        "cut would be made otherwise: what it is made from has changed",
    )


def test_the_json_says_what_and_why(film: FakeFilm) -> None:
    film.build(TASKS)
    value = to_json(film.plan([words("a/take", "A"), *TASKS[1:]]))

    summary = value["summary"]
    assert isinstance(summary, dict)
    assert {state: count for state, count in summary.items() if count} == {
        "fresh": 1,
        "stale": 1,
        "waiting": 1,
    }
    steps = value["steps"]
    assert isinstance(steps, list)
    assert steps[0]["reasons"] == [{"field": "words", "before": "a", "after": "A", "at": None}]
    assert steps[0]["group"] == "a"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": 1, "steps": [{}]}', '{"format": 1, "steps": [3]}']
)
def test_anything_else_is_no_plan(text: str) -> None:
    with pytest.raises(UsageError, match="no plan"):
        from_json(text)


def test_a_plan_of_another_format_is_told_apart() -> None:
    with pytest.raises(UsageError, match="another version"):
        from_json('{"format": 99, "steps": []}')
