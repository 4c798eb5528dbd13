"""The promises of a build, over films nobody wrote: any graph, any edit, any place of the kill."""

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.address import task_digest
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.task import Task
from filmkit.build.store.disk import DiskStore
from filmkit.build.store.memory import MemoryStore
from filmkit.digest import Digest

# Each task: what it says, and which of the earlier ones it needs.
FILMS = st.lists(st.tuples(st.sampled_from("abcd"), st.sets(st.integers(0, 11), max_size=3)), max_size=12)
Shape = list[tuple[str, set[int]]]
quickly = settings(deadline=None, max_examples=40)


def tasks_of(shape: Shape, prefix: str = "t") -> list[Task]:
    """`prefix` names the targets; inputs keep their names, as a rule's inputs do."""
    tasks = []
    for number, (text, needs) in enumerate(shape):
        named = words("x", text, *(f"t{need}" for need in sorted(needs) if need < number))
        inputs = {
            name: type(source)(f"{prefix}{name[1:]}", "text")  # type: ignore[call-arg,arg-type]
            for name, source in named.inputs.items()
        }
        tasks.append(Task(f"{prefix}{number}", "words", 1, named.params, inputs))
    return tasks


def followers(shape: Shape, first: int) -> set[str]:
    """The target of `first`, and of all that follows from it."""
    found = {first}
    for number, (_, needs) in enumerate(shape):
        if any(need in found and need < number for need in needs):
            found.add(number)
    return {f"t{number}" for number in found}


class Trial:
    """A fake film in a folder of its own, and a store that is gone afterwards."""

    def __init__(self, folder: Path) -> None:
        self.store = MemoryStore()
        self.film = FakeFilm(folder, self.store)

    def __enter__(self) -> FakeFilm:
        return self.film

    def __exit__(self, *why: object) -> None:
        self.store.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film")


@quickly
@given(FILMS)
def test_a_second_build_starts_nothing(folder: Path, shape: Shape) -> None:
    with Trial(folder) as film:
        first = film.build(tasks_of(shape))
        second = film.build(tasks_of(shape))

        assert first.whole
        assert second.made == second.found == ()
        assert second.results == first.results


@quickly
@given(FILMS, st.randoms(use_true_random=False))
def test_renaming_and_reordering_makes_nothing_stale(
    folder: Path, shape: Shape, chance: random.Random
) -> None:
    with Trial(folder) as film:
        film.build(tasks_of(shape))
        renamed = tasks_of(shape, prefix="shot")
        chance.shuffle(renamed)

        assert set(film.plan(renamed).states.values()) <= {"fresh"}


@quickly
@given(FILMS.filter(bool), st.data())
def test_one_edit_runs_that_task_and_at_most_what_follows(
    folder: Path, shape: Shape, data: st.DataObject
) -> None:
    edited = data.draw(st.integers(0, len(shape) - 1))
    with Trial(folder) as film:
        before = film.build(tasks_of(shape))
        changed = [*shape[:edited], ("new", shape[edited][1]), *shape[edited + 1 :]]
        after = film.build(tasks_of(changed))

        assert f"t{edited}" in after.made
        assert set(after.made) | set(after.found) == followers(shape, edited)
        others = {f"t{number}" for number in range(len(shape))} - followers(shape, edited)
        assert all(after.results[target] == before.results[target] for target in others)


@quickly
@given(FILMS, st.integers(0, 11))
def test_an_edit_that_changes_no_bytes_runs_that_task_alone(folder: Path, shape: Shape, edited: int) -> None:
    shape = [*shape[:edited], ("same", set()), *shape[edited:]]
    edited = shape.index(("same", set()))
    with Trial(folder) as film:
        film.build(tasks_of(shape))
        after = film.build(tasks_of([*shape[:edited], ("shout", set()), *shape[edited + 1 :]]))

        assert after.made == (f"t{edited}",)
        assert set(after.found) == followers(shape, edited) - {f"t{edited}"}


@quickly
@given(FILMS.filter(bool), st.data())
def test_a_flipped_byte_is_found_and_only_that_is_made_again(
    folder: Path, shape: Shape, data: st.DataObject
) -> None:
    with Trial(folder) as film:
        before = film.build(tasks_of(shape))
        target = data.draw(st.sampled_from(sorted(before.results)))
        flipped = before.results[target].outputs["text"].digest
        assert isinstance(film.store, MemoryStore)
        film.store.blobs[flipped] = b"?" + film.store.blobs[flipped][1:]
        after = film.build(tasks_of(shape))

        same = {each for each, result in before.results.items() if result.outputs["text"].digest == flipped}
        assert set(after.made) <= same
        assert after.results == before.results


def test_a_task_has_the_same_digest_in_every_process() -> None:
    code = (
        "from filmkit.build.engine.address import task_digest\n"
        "from filmkit.build.graph.task import Task\n"
        "params = {'b': ['x', 1, None], 'a': {'é': True, 'z': '0.8'}}\n"
        "params |= dict.fromkeys({'p', 'q', 'r'}, 'w')\n"
        "print(task_digest(Task('t', 'take', 3, params, {'in': None, 'at': None}), "
        "dict.fromkeys({'in', 'at'}, 'f' * 64)))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "4711")
    }
    # Written down: a digest that changes with filmkit makes every film again.
    assert told == {"29a9023f1c876bdfa54d1110560a3edba31e9051befe05c0a223ed00eef7b54c"}


def test_only_rule_version_params_and_inputs_are_digested() -> None:
    plain = Task("a/take", "take", 1, {"size": "wide"})
    dressed = Task(
        "b/take",
        "take",
        1,
        {"size": "wide"},
        group="b",
        seconds=9,
        label="4 s",
        model="m",
        tags={"scene": "s"},
    )
    none: Mapping[str, Digest] = {}

    assert task_digest(plain, none) == task_digest(dressed, none)
    assert task_digest(plain, none) != task_digest(Task("a", "take", 2, {"size": "wide"}), none)
    assert task_digest(plain, none) != task_digest(Task("a", "still", 1, {"size": "wide"}), none)


# A build in a process of its own, to be killed: a diamond of tasks in both kinds of lane.
BUILD = """
import sys
from pathlib import Path
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.engine.lock import locked
from filmkit.build.graph.task import Lane
from filmkit.build.store.disk import DiskStore

if __name__ == "__main__":
    folder, store = Path(sys.argv[1]), DiskStore(Path(sys.argv[2]))
    tasks = [words(f"s{n}/take", f"wait 0.0{n}", lane=list(Lane)[n % 2]) for n in range(8)]
    tasks += [words(f"s{n}/conform", f"conform {n}", f"s{n}/take") for n in range(8)]
    tasks += [words("cut", "cut", *(f"s{n}/conform" for n in range(8)))]
    with locked(folder / ".filmkit" / "lock", "a build", wait=60, waiting=print):
        print("begun", flush=True)
        outcome = FakeFilm(folder, store).build(tasks)
        store.export(outcome.results["cut"].outputs["text"].digest, folder / "film.txt")
        assert outcome.whole
        print(len(outcome.made), flush=True)
    store.close()
"""


class Place:
    """A script that builds a film in its own folder, in a store of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "film").mkdir(parents=True)
        (folder / "build.py").write_text(BUILD)

    def start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [
                sys.executable,
                str(self.folder / "build.py"),
                str(self.folder / "film"),
                str(self.folder / "store"),
            ],
            stdout=subprocess.PIPE,
            text=True,
            cwd=self.folder,
        )

    def build(self) -> str:
        process = self.start()
        said, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        return said.split()[-1]

    @property
    def bytes(self) -> dict[str, bytes]:
        """The film, and every blob; nothing half may be among them."""
        blobs = (self.folder / "store" / "blobs").rglob("*")
        found = {path.name: path.read_bytes() for path in blobs if path.is_file()}
        return {"film": (self.folder / "film" / "film.txt").read_bytes(), **found}


@pytest.fixture(scope="module")
def left_alone(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    place = Place(tmp_path_factory.mktemp("alone") / "place")
    assert place.build() == "17"
    return place.bytes


@pytest.mark.parametrize("seed", range(8))
def test_kill_9_anywhere_then_build_gives_the_same_bytes(
    tmp_path: Path, seed: int, left_alone: Mapping[str, bytes]
) -> None:
    chance = random.Random(seed)
    place = Place(tmp_path / "place")
    for _ in range(2):
        with place.start() as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.5))
            os.kill(process.pid, signal.SIGKILL)
    place.build()

    assert place.bytes == left_alone
    assert list((tmp_path / "place" / "store" / "tmp").iterdir()) == []
    assert not list(tmp_path.rglob("*.part"))
    assert place.build() == "0"


def test_two_builds_of_one_film_at_once_both_end_well(
    tmp_path: Path, left_alone: Mapping[str, bytes]
) -> None:
    place = Place(tmp_path / "place")
    said = [process.communicate(timeout=60)[0] for process in [place.start(), place.start()]]

    assert sorted(each.split()[-1] for each in said) == ["0", "17"]
    assert place.bytes == left_alone


def test_two_films_in_one_store_at_once_both_end_well(
    tmp_path: Path, left_alone: Mapping[str, bytes]
) -> None:
    places = [Place(tmp_path / name) for name in ("one", "two")]
    (tmp_path / "two" / "store").symlink_to(tmp_path / "one" / "store")
    (tmp_path / "one" / "store").mkdir()
    for process in [place.start() for place in places]:
        process.communicate(timeout=60)
        assert process.returncode == 0

    assert [place.bytes for place in places] == [left_alone, left_alone]


@pytest.mark.skipif(not Path("/proc").exists(), reason="asks /proc who is running")
def test_workers_do_not_outlive_a_killed_build(tmp_path: Path) -> None:
    place = Place(tmp_path / "place")
    with place.start() as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.5)
        os.kill(process.pid, signal.SIGKILL)
    until = time.monotonic() + 10
    while (left := processes_in(place.folder)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not left


def processes_in(folder: Path) -> list[str]:
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.readlink(each / "cwd") == str(folder):
                found.append((each / "cmdline").read_text())
    return found


def test_a_store_may_be_moved(tmp_path: Path) -> None:
    film = FakeFilm(tmp_path, DiskStore(tmp_path / "store"))
    tasks = [words("a", "a"), words("b", "b", "a")]
    first = film.build(tasks)
    film.store.close()
    (tmp_path / "store").rename(tmp_path / "elsewhere")
    moved = FakeFilm(tmp_path, DiskStore(tmp_path / "elsewhere"))

    assert moved.build(tasks).results == first.results
    assert moved.build(tasks).made == ()
    moved.store.close()
