"""The kept plan: what was written is read again, and whatever it rests on is looked at."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from filmkit.build.engine import kept
from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import FileInput, Lane, Task, TaskInput
from filmkit.build.store.holding import Holding
from filmkit.build.store.memory import MemoryStore
from filmkit.build.store.store import Blob, Result
from filmkit.digest import digest_of
from filmkit.source import SourceSpan

HOLDING = Holding("[1]", "00", ["aa", "bb"], [3, 4])
LATER = 3600 * 10**9


@dataclass
class Scene:
    """A folder with what a plan rests on, and the plan that was kept of it."""

    root: Path
    film: FakeFilm

    @property
    def path(self) -> str:
        return str(self.root / "kept")

    def write(self, began_ns: int | None = None) -> None:
        graph = Graph([words("a/take", "rain"), words("cut", "c", "a/take")])
        results = self.film.build(graph).results
        kept.write(
            self.path,
            "draft",
            str(self.root),
            [kept.Source("film.yaml", b"one\ntwo", "a note"), kept.Source("more.yaml", b"", "")],
            kept.Basis([str(self.root / "tool")], {"shots": ["x.yaml"]}, {}, (), [str(self.root / "gone")]),
            kept.rows_of(graph, results, {"other"}),
            HOLDING,
            time.time_ns() + LATER if began_ns is None else began_ns,
        )

    def read(self) -> kept.Kept:
        found = kept.read(self.path, "draft")
        assert found is not None
        return found


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    (tmp_path / "film.yaml").write_bytes(b"one\ntwo")
    (tmp_path / "more.yaml").write_bytes(b"")
    (tmp_path / "tool").write_bytes(b"a tool")
    (tmp_path / "shots").mkdir()
    (tmp_path / "shots" / "x.yaml").write_bytes(b"")
    store = MemoryStore()
    yield Scene(tmp_path, FakeFilm(tmp_path, store))
    store.close()


def test_what_was_kept_is_read_again(scene: Scene) -> None:
    scene.write()
    found = scene.read()

    assert found.sources["film.yaml"] == kept.Source("film.yaml", b"one\ntwo", "a note")
    assert found.stands(str(scene.root))
    assert found.edited(str(scene.root)) == {}
    assert (found.holding.rows, list(found.holding.blobs), list(found.holding.sizes)) == (
        "[1]",
        ["aa", "bb"],
        [3, 4],
    )
    assert [found.row(number).task.target for number in found.of_groups({"a", "cut"})] == ["a/take", "cut"]
    assert found.row(0).users == [1]
    assert found.row(1).task.inputs == {"a/take": TaskInput("a/take", "text")}


def test_a_row_holds_all_of_its_task_but_the_params() -> None:
    task = Task(
        "é/take",
        "words",
        3,
        {"words": "x"},
        {"reference": FileInput("ann.png")},
        group="é",
        lane=Lane.PROCESS,
        seconds=0.1 + 0.2,
        label="2.0 s",
        model="animatic",
        tags={"scene": "one"},
        sources={"": SourceSpan("film.yaml", 3, 1)},
    )
    result = Result(digest_of("x"), {"clip": Blob(digest_of("y"), 3)})
    (row,) = kept.rows_of(Graph([task]), {task.target: result}, ())
    read = kept.Kept({}, [], [], {}, (), [row.encode()], HOLDING, [], [])

    assert list(read.of_groups({"é"})) == [0]
    assert read.row(0).digest == result.task
    assert read.row(0).task == replace(task, params={})


def edit(name: str, data: bytes) -> Callable[[Path], object]:
    return lambda root: (root / name).write_bytes(data)


@pytest.mark.parametrize(
    "change",
    [
        edit("tool", b"b tool"),
        edit("shots/y.yaml", b""),
        edit("gone", b""),
        lambda root: (root / "tool").unlink(),
    ],
    ids=["a tool", "a name more", "a tool more", "a tool less"],
)
def test_it_does_not_stand_when_what_it_rests_on_changed(
    scene: Scene, change: Callable[[Path], object]
) -> None:
    scene.write()
    change(scene.root)

    assert not scene.read().stands(str(scene.root))


def test_what_a_source_holds_now_is_told(scene: Scene) -> None:
    scene.write()
    edit("film.yaml", b"one\nten")(scene.root)

    assert scene.read().edited(str(scene.root)) == {"film.yaml": b"one\nten"}
    (scene.root / "more.yaml").unlink()
    assert scene.read().edited(str(scene.root)) is None


def test_an_edit_in_the_same_tick_is_seen(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    began = time.time_ns()
    monkeypatch.setattr(kept, "is_young", lambda look, began_ns: look.st_size == 7)
    scene.write(began)
    before = (scene.root / "film.yaml").stat()
    edit("film.yaml", b"one\nten")(scene.root)
    os.utime(scene.root / "film.yaml", ns=(before.st_atime_ns, before.st_mtime_ns))

    assert scene.read().edited(str(scene.root)) == {"film.yaml": b"one\nten"}


def test_a_tool_that_was_just_edited_is_no_basis(scene: Scene) -> None:
    scene.write(began_ns=time.time_ns())

    assert not os.path.exists(scene.path)


def test_what_is_not_whole_or_not_meant_is_no_plan(scene: Scene, tmp_path: Path) -> None:
    scene.write()
    whole = Path(scene.path).read_bytes()

    assert kept.read(scene.path, "final") is None
    assert kept.read(str(tmp_path / "none"), "draft") is None
    for data in (
        b"",
        whole[:-1],
        whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:],
        b"x" + whole,
        whole + b"\0" * 8,
    ):
        Path(scene.path).write_bytes(data)
        assert kept.read(scene.path, "draft") is None
