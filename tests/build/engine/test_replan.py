"""A plan made anew from a kept one: each step is that of a whole plan, or there is none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from filmkit.build.engine import kept
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.engine.kept import Kept
from filmkit.build.engine.last import read_last
from filmkit.build.engine.replan import Replanned, Said, replan
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task, TaskInput
from filmkit.build.store.holding import Holding
from filmkit.build.store.memory import MemoryStore
from filmkit.digest import Digest
from filmkit.source import SourceSpan

AT, NOW = SourceSpan("film.yaml", 3, 5), SourceSpan("film.yaml", 4, 5)


def spoken(target: str, text: str, at: SourceSpan = AT) -> Task:
    return Task(f"{target}/take", "words", 1, {"words": text}, group=target, sources={"words": at})


def tasks(a: str, b: str, at: SourceSpan = AT) -> Sequence[Task]:
    cut = Task(
        "film/cut",
        "words",
        1,
        {"words": "c"},
        {"1": TaskInput("a/take", "text"), "2": TaskInput("b/take", "text")},
        sources={"": at},
    )
    return [spoken("a", a, at), spoken("b", b, at), cut, words("film/poster", "p", "film/cut")]


@pytest.fixture
def film(tmp_path: Path) -> Iterator[FakeFilm]:
    store = MemoryStore()
    yield FakeFilm(tmp_path, store)
    store.close()


def keep(film: FakeFilm) -> Kept:
    graph = Graph(tasks("rain", "sea"))
    rows = kept.rows_of(graph, film.build(graph).results, ())
    return Kept({}, [], [], {}, (), [row.encode() for row in rows], Holding("", "", [], []), [], [])


def said(group: str, before: str, after: str) -> Said:
    return Said(group, "words", {"words": before}, {"words": after}, {"words": NOW})


def moved(at: SourceSpan) -> SourceSpan:
    return NOW if at == AT else at


def last_of(film: FakeFilm) -> Mapping[str, Digest]:
    return read_last(film.folder / ".filmkit" / "last.json")


def planned(film: FakeFilm, found: Kept, *each: Said) -> Replanned | None:
    return replan(found, each, moved, film.store, film.files(), last_of(film))


def test_what_was_said_otherwise_and_what_follows_is_judged_as_in_a_whole_plan(film: FakeFilm) -> None:
    told = planned(film, keep(film), said("a", "rain", "snow"))
    whole = film.plan(tasks("snow", "sea", NOW))

    assert told is not None
    assert told.to_run == whole.to_run
    assert (dict(told.counts), told.seconds) == (dict(whole.counts), whole.seconds)


def test_what_was_made_before_of_these_words_is_fresh_at_once_and_what_follows_is_asked_again(
    film: FakeFilm,
) -> None:
    film.build(tasks("snow", "sea"))
    found = keep(film)

    told = planned(film, found, said("a", "rain", "snow"))

    assert told is not None
    assert told.to_run == ()
    assert sum(told.counts.values()) == 4


def test_nothing_said_otherwise_is_nothing_to_do(film: FakeFilm) -> None:
    told = planned(film, keep(film), said("a", "rain", "rain"))

    assert told is not None
    assert (told.to_run, sum(told.counts.values())) == ((), 4)


def test_a_kept_plan_that_does_not_bear_out_what_was_said_is_not_believed(film: FakeFilm) -> None:
    assert planned(film, keep(film), said("a", "hail", "snow")) is None


def test_without_the_record_of_what_was_fresh_there_is_no_plan(film: FakeFilm) -> None:
    found = keep(film)
    for gone in (0, 2):
        store = film.store
        assert isinstance(store, MemoryStore)
        record = store.records.pop(found.row(gone).digest)
        assert planned(film, found, said("a", "rain", "snow")) is None
        store.records[record.result.task] = record


def test_a_line_that_nobody_can_tell_of_makes_no_plan(film: FakeFilm) -> None:
    found = keep(film)

    assert (
        replan(found, [said("a", "rain", "snow")], lambda at: None, film.store, film.files(), last_of(film))
        is None
    )


def test_rows_that_are_none_make_no_plan(film: FakeFilm) -> None:
    found = keep(film)
    for row in (b'["a",', b'["a",1]', b'["a","a/take","words",1,"no lane",1,"","",{},"",{},{},[]]'):
        spoilt = replace(found, rows=[row, *found.rows[1:]])
        assert planned(film, spoilt, said("a", "rain", "snow")) is None
