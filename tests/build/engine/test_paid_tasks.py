"""What is bought stands in the plan as it is told, has no digest, and is made by no run."""

from dataclasses import replace
from pathlib import Path

import pytest

from filmkit.build.engine.explain import State
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.select import STATES, select
from filmkit.build.graph.task import Lane
from filmkit.build.store.memory import MemoryStore
from filmkit.errors import NeedsDecision

PAID = replace(
    words("a/take", "a"), lane=Lane.PAID, standing="missing", says="it was not bought", price="1 USD"
)
TASKS = [PAID, words("b/take", "b"), words("cut", "cut", "a/take", "b/take"), words("b/still", "s", "b/take")]


@pytest.fixture
def film(tmp_path: Path) -> FakeFilm:
    return FakeFilm(tmp_path, MemoryStore())


@pytest.mark.parametrize("state", ["missing", "waiting", "out", "absent", "refused", "ambiguous"])
def test_it_stands_as_it_is_told_and_what_follows_waits(film: FakeFilm, state: str) -> None:
    steps = film.plan([replace(PAID, standing=state), *TASKS[1:]]).by_target

    assert steps["a/take"].state is State(state)
    assert steps["a/take"].digest is None
    assert steps["cut"].state is State.WAITING


def test_no_run_makes_it_and_the_rest_goes_on(film: FakeFilm) -> None:
    outcome = film.build(TASKS)

    assert outcome.made == ("b/take", "b/still")
    assert outcome.skipped == ("cut",)
    (failure,) = outcome.failed
    assert isinstance(failure.error, NeedsDecision)
    assert failure.error.message == "a/take is not there: it was not bought"


@pytest.mark.parametrize("state", ["fresh", "stale"])
def test_what_was_bought_is_bytes_to_who_uses_it(film: FakeFilm, state: str) -> None:
    blob = film.build([words("z", "a")]).results["z"].outputs["text"]
    bought = replace(PAID, standing=state, held={"text": (blob.digest, blob.size)})
    tasks = [bought, *TASKS[1:3]]
    steps = film.plan(tasks)

    assert steps.by_target["a/take"].state is State(state)
    assert [step.task.target for step in steps.to_run] == ["b/take", "cut"]
    outcome = film.build(tasks)
    assert film.text(outcome, "cut") == "cut(a)(b)"
    assert film.build(tasks).made == ()


def test_bytes_that_went_are_missed_and_not_made(film: FakeFilm) -> None:
    blob = film.build([words("z", "a")]).results["z"].outputs["text"]
    bought = replace(PAID, standing="fresh", held={"text": (blob.digest, blob.size)})
    assert isinstance(film.store, MemoryStore)
    del film.store.blobs[blob.digest]
    outcome = film.build([bought, *TASKS[1:3]])

    assert outcome.made == ("b/take",)
    assert outcome.skipped == ("cut",)


def test_selectors_know_every_state() -> None:
    assert set(STATES) == {state.value for state in State}
    assert select(Graph(TASKS), ["state:out"], {"a/take": "out"}) == {"a/take"}
