"""Running: all that can be made is made, in threads and in processes; failures stay where they are."""

import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.commit import Committer
from filmkit.build.engine.fake import FakeFilm, Words, words
from filmkit.build.engine.making import Bench
from filmkit.build.engine.plan import plan
from filmkit.build.engine.progress import (
    Event,
    PlanReady,
    RunFinished,
    TaskFound,
    TaskMade,
    TaskProgressed,
    TaskStarted,
)
from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.run import Outcome, run
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import DigestInput, FileInput, Lane, Task
from filmkit.build.store.disk import DiskStore
from filmkit.build.store.store import Making
from filmkit.digest import digest_of_bytes


@pytest.fixture
def film(tmp_path: Path) -> Iterator[FakeFilm]:
    store = DiskStore(tmp_path / "store")
    (tmp_path / "film").mkdir()
    yield FakeFilm(tmp_path / "film", store)
    store.close()


def told(outcome: Outcome) -> list[str]:
    return [str(failure.error) for failure in outcome.failed]


@pytest.mark.parametrize("lane", [Lane.THREAD, Lane.PROCESS])
def test_each_task_gets_the_bytes_it_asked_for(film: FakeFilm, lane: Lane) -> None:
    (film.folder / "note.txt").write_text("note")
    outcome = film.build(
        [
            words("a", "a", "note.txt", lane=lane),
            words("b", "b", "a", lane=lane),
            words("cut", "c", "a", "b", lane=lane),
        ]
    )

    assert outcome.whole
    assert outcome.made == ("a", "b", "cut")
    assert film.text(outcome, "cut") == "c(a(note))(b(a(note)))"
    record = film.store.record(outcome.results["cut"].task)
    assert record is not None
    assert record.facts == {"length": 1}


def test_a_second_build_starts_nothing(film: FakeFilm) -> None:
    tasks = [words("a", "a"), words("cut", "c", "a")]
    first = film.build(tasks)
    events: list[Event] = []
    second = film.build(tasks, events.append)

    assert second.made == second.found == ()
    assert second.results == first.results
    assert [type(event) for event in events] == [PlanReady, RunFinished]


def test_what_comes_out_as_it_was_stops_the_work_there(film: FakeFilm) -> None:
    film.build([words("a", "same"), words("b", "b", "a"), words("c", "c", "b")])
    events: list[Event] = []
    outcome = film.build([words("a", "shout"), words("b", "b", "a"), words("c", "c", "b")], events.append)

    assert (outcome.made, outcome.found) == (("a",), ("b", "c"))
    assert [event.target for event in events if isinstance(event, TaskFound)] == ["b", "c"]


def test_two_targets_that_are_the_same_making_are_made_once(film: FakeFilm) -> None:
    outcome = film.build([words("a", "same"), words("b", "same"), words("cut", "c", "a", "b")])

    assert len(outcome.made) == 2
    assert len(outcome.found) == 1
    assert film.text(outcome, "cut") == "c(same)(same)"


@pytest.mark.parametrize("lane", [Lane.THREAD, Lane.PROCESS])
@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("refuse", r"b will not be made\n  hint: ask otherwise"),
        ("blunder", r"b was not made: filmkit made a mistake \(ZeroDivisionError: of all things in fake.py:"),
    ],
)
def test_a_failure_stops_what_follows_and_nothing_else(
    film: FakeFilm, lane: Lane, how: str, why: str
) -> None:
    tasks = [words("a", "a"), words("b", how, lane=lane), words("c", "c", "b"), words("d", "d", "c", "a")]
    outcome = film.build([*tasks, words("e", "e", "a")])

    assert set(outcome.made) == {"a", "e"}
    assert [failure.target for failure in outcome.failed] == ["b"]
    assert outcome.skipped == ("c", "d")
    assert not outcome.whole
    assert re.match(why, told(outcome)[0])


def test_a_worker_that_dies_is_one_failed_task(film: FakeFilm) -> None:
    tasks = [words(f"t{n}", "die" if n == 1 else f"{n}", lane=Lane.PROCESS) for n in range(5)]
    outcome = film.build(tasks)

    assert set(outcome.made) == {"t0", "t2", "t3", "t4"}
    assert told(outcome)[0].startswith("t1 was not made: its worker process was ended by SIGKILL")


def test_workers_are_kept_warm_and_end_with_the_run(film: FakeFilm) -> None:
    began = time.monotonic()
    film.build([words(f"t{n}", str(n), lane=Lane.PROCESS) for n in range(40)])

    assert time.monotonic() - began < 10  # forty starts would take longer
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("filmkit")]


def test_a_flipped_byte_in_what_a_task_needs_is_found_and_only_that_is_made_again(film: FakeFilm) -> None:
    tasks = [words("a", "a"), words("b", "b"), words("cut", "c", "a", "b")]
    first = film.build(tasks)
    flip(film, first, "a")
    outcome = again(film).build(tasks)

    assert (outcome.made, outcome.found) == (("a",), ("cut",))
    assert outcome.results == first.results


def test_a_flipped_byte_no_stat_can_see_is_found_when_it_is_used(film: FakeFilm) -> None:
    first = film.build([words("a", "a"), words("b", "b", "a"), words("cut", "c", "a", "b")])
    flip(film, first, "a", quietly=True)
    outcome = again(film).build([words("a", "a"), words("b", "b", "a"), words("cut", "new", "a", "b")])

    assert outcome.made == ("a", "cut")
    assert film.text(outcome, "cut") == "new(a)(b(a))"


def test_a_flipped_byte_no_stat_can_see_is_found_in_what_leaves_the_store(film: FakeFilm) -> None:
    tasks = [words("a", "a"), words("cut", "c", "a")]
    flip(film, film.build(tasks), "cut", quietly=True)
    outcome = again(film).build(tasks)

    assert outcome.made == ("cut",)


def flip(film: FakeFilm, outcome: Outcome, target: str, *, quietly: bool = False) -> None:
    path = film.store.path(outcome.results[target].outputs["text"].digest)
    seen = path.stat()
    path.chmod(0o644)
    data = path.read_bytes()
    path.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    if quietly:
        os.utime(path, ns=(seen.st_mtime_ns, seen.st_mtime_ns))


def again(film: FakeFilm) -> FakeFilm:
    """As another process would see the same film and store."""
    assert isinstance(film.store, DiskStore)
    return FakeFilm(film.folder, DiskStore(film.store.folder))


def test_bytes_that_were_bought_or_pinned_and_are_gone_fail_with_a_sentence(film: FakeFilm) -> None:
    task = Task("a", "words", 1, {"words": "a"}, {"take": DigestInput(digest_of_bytes(b"gone"))})

    assert "is gone from the store" in told(film.build([task]))[0]


def test_a_file_edited_while_it_is_used_fails_and_the_next_build_makes_it(film: FakeFilm) -> None:
    note = film.folder / "note.txt"
    note.write_text("one")

    def edit(event: Event) -> None:
        if isinstance(event, TaskStarted):
            note.write_text("other")

    task = words("a", "wait 0.5", "note.txt")
    assert told(film.build([task], edit)) == ["note.txt changed while a was being made\n  hint: build again"]
    assert film.build([task]).whole


def test_a_git_lfs_pointer_says_git_lfs_pull(film: FakeFilm) -> None:
    oid = digest_of_bytes(b"footage")
    (film.folder / "clip.mov").write_text(
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 7\n"
    )
    tasks = [words("a", "a", "clip.mov")]
    assert "hint: git lfs pull" in told(film.build(tasks))[0]
    (film.folder / "clip.mov").write_bytes(b"footage")
    film.build(tasks)
    (film.folder / "clip.mov").write_text(
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 7\n"
    )

    assert film.plan(tasks).states == {"a": "fresh"}  # a pointer stands for its file


class FullStore(DiskStore):
    def keep(self, makings: object) -> None:
        for each in makings:  # type: ignore[attr-defined]
            assert isinstance(each, Making)
            if any(blob.size > 3 for blob in each.record.result.outputs.values()):
                raise OSError(28, "No space left on device")
        super().keep(makings)  # type: ignore[arg-type]


def test_a_full_disk_fails_what_does_not_fit_with_a_sentence(tmp_path: Path) -> None:
    film = FakeFilm(tmp_path, FullStore(tmp_path / "store"))
    outcome = film.build([words("a", "long words"), words("b", "b"), words("c", "c", "a")])

    assert outcome.made == ("b",)
    assert told(outcome)[0].startswith("a was not made: No space left on device\n  hint: free some space")
    assert outcome.skipped == ("c",)


class FullDisk(Words):
    """There is no room for anything but what is called `small`."""

    def perform(self, job: Job) -> Made:
        if job.params["words"] != "small":
            raise OSError(28, "No space left on device")
        return super().perform(job)


def test_a_full_disk_is_told_once_and_nothing_more_is_begun(film: FakeFilm) -> None:
    tasks = [
        words("a", "small"),
        *(words(f"t{n:02}", f"large {n}") for n in range(20)),
        words("z", "z", "t07"),
    ]
    files = film.files()
    events: list[Event] = []
    steps = plan(Graph(tasks), film.store, files, {})
    outcome = run(steps, [FullDisk()], film.store, files, jobs=2, listeners=[events.append])

    assert len(outcome.failed) == 1
    assert "No space left on device" in told(outcome)[0]
    assert set(outcome.made) <= {"a"}
    assert set(outcome.skipped) | {outcome.failed[0].target, *outcome.made} == {task.target for task in tasks}
    assert sum(isinstance(event, TaskStarted) for event in events) <= 4
    assert not outcome.whole


class Strange(Words):
    """Gives what no rule may give."""

    def perform(self, job: Job) -> Made:
        match job.params["words"]:
            case "outside":
                path = job.folder.parent / "outside"
                path.write_text("x")
            case "link":
                path = job.folder / "link"
                path.symlink_to("/etc/hostname")
            case _:
                path = job.folder
        return Made({"text": path})


@pytest.mark.parametrize("how", ["outside", "link", "folder"])
def test_only_plain_files_of_its_own_folder_may_be_given(film: FakeFilm, how: str) -> None:
    files = film.files()
    steps = plan(Graph([words("a", how)]), film.store, files, {})
    outcome = run(steps, [Strange()], film.store, files, jobs=1)

    assert "as no plain file of its folder" in told(outcome)[0]


def test_a_rule_sees_exactly_what_was_digested(film: FakeFilm) -> None:
    seen: list[object] = []

    class Seeing(Words):
        def perform(self, job: Job) -> Made:
            seen.append(job.params)
            return Made({})

    files = film.files()
    task = Task("a", "words", 1, {"cast": ("chef", "son"), "name": "Cafe\u0301"})
    run(plan(Graph([task]), film.store, files, {}), [Seeing()], film.store, files, jobs=1)

    assert seen == [{"cast": ["chef", "son"], "name": "Caf\u00e9"}]


@pytest.mark.parametrize("lane", [Lane.THREAD, Lane.PROCESS])
def test_progress_is_told_in_order_on_the_calling_thread(film: FakeFilm, lane: Lane) -> None:
    events: list[Event] = []
    threads = set()

    def listen(event: Event) -> None:
        events.append(event)
        threads.add(threading.current_thread())

    film.build([words("a", "wait 0.4", lane=lane)], listen)
    kinds = [type(event) for event in events]

    assert kinds[:2] == [PlanReady, TaskStarted]
    assert kinds[-2:] == [TaskMade, RunFinished]
    told = [event.fraction for event in events if isinstance(event, TaskProgressed)]
    assert len(told) >= 2
    assert told == sorted(told)
    assert threads == {threading.current_thread()}


@pytest.mark.parametrize("lane", [Lane.THREAD, Lane.PROCESS])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_run_soon_and_cleanly(film: FakeFilm, lane: Lane, number: int) -> None:
    def interrupt(event: Event) -> None:
        if isinstance(event, TaskProgressed):
            os.kill(os.getpid(), number)

    before = signal.getsignal(number)
    began = time.monotonic()
    outcome = film.build([words("a", "wait 30", lane=lane), words("b", "b", "a"), words("c", "c")], interrupt)

    assert outcome.cancelled
    assert not outcome.whole
    assert "a" not in outcome.results
    assert time.monotonic() - began < 10
    assert signal.getsignal(number) is before
    assert isinstance(film.store, DiskStore)
    assert list((film.store.folder / "tmp").iterdir()) == []


def test_a_listener_that_fails_ends_the_run_and_leaves_nothing_behind(film: FakeFilm) -> None:
    def broken(event: Event) -> None:
        if isinstance(event, TaskMade):
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        film.build([words("a", "a"), words("b", "b", "a")], broken)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("filmkit")]
    assert film.build([words("a", "a"), words("b", "b", "a")]).whole


@pytest.mark.parametrize("jobs", [1, 2])
def test_at_most_so_many_jobs_at_once(film: FakeFilm, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    lock, running, most = threading.Lock(), 0, 0
    make = Bench.make

    def counted(*given: Any) -> Making:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        try:
            return make(*given)
        finally:
            with lock:
                running -= 1

    monkeypatch.setattr(Bench, "make", counted)
    tasks = [words(f"t{n}", f"wait 0.0{n + 1}", lane=list(Lane)[n % 2]) for n in range(8)]

    assert FakeFilm(film.folder, film.store, jobs=jobs).build(tasks).whole
    assert 1 <= most <= jobs


def test_the_file_input_of_a_task_is_the_file_itself(film: FakeFilm) -> None:
    (film.folder / "note.txt").write_text("note")
    task = Task("a", "words", 1, {"words": "a"}, {"note": FileInput("note.txt")})

    assert film.text(film.build([task]), "a") == "a(note)"


def test_what_is_kept_before_its_lane_is_free_does_not_end_the_run(
    film: FakeFilm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_once(committer: Committer, making: Making) -> None:
        committer._store.keep([making])
        committer._told([making.record.result], None)

    monkeypatch.setattr(Committer, "add", at_once)
    one_lane = FakeFilm(film.folder, film.store, jobs=1)

    outcome = one_lane.build(
        [words("a/take", "one"), words("b/take", "two", "a/take"), words("c/take", "three")]
    )

    assert outcome.whole
    assert set(outcome.made) == {"a/take", "b/take", "c/take"}


def test_small_tasks_share_the_folders_they_are_made_in(tmp_path: Path) -> None:
    store = DiskStore(tmp_path / "store")
    film = FakeFilm(tmp_path, store, jobs=2)
    folders: set[str] = set()

    class Noting(Words):
        def perform(self, job: Job) -> Made:
            assert not list(job.folder.iterdir())
            folders.add(str(job.folder))
            return super().perform(job)

    steps = film.plan([words(f"s{n}/take", f"shot {n}") for n in range(40)])
    outcome = run(steps, [Noting()], store, film.files(), jobs=2)
    store.close()

    assert len(outcome.made) == 40
    assert len(folders) <= 2
