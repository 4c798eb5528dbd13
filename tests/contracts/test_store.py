"""What every store must do: the one on disk, and the one in memory."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from filmkit.build.store.disk import DiskStore
from filmkit.build.store.memory import MemoryStore
from filmkit.build.store.store import Blob, Making, Record, Result, Store
from filmkit.digest import Digest, Json, digest_of, digest_of_bytes
from filmkit.errors import StoreCorrupt


@pytest.fixture(params=["disk", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = DiskStore(tmp_path / "store") if request.param == "disk" else MemoryStore()
    yield made
    made.close()


def making(folder: Path, name: str, data: bytes) -> Making:
    file = folder / f"{name}.bin"
    file.write_bytes(data)
    task = digest_of(name)
    result = Result(task, {"clip": Blob(digest_of_bytes(data), len(data))})
    manifest: Mapping[str, Json] = {"rule": "take", "version": 1, "params": {"words": "é"}, "inputs": {}}
    return Making(Record(result, manifest, {"frames": 96}, "2026-11-24", {"python": "3.11"}), {"clip": file})


def test_what_is_kept_is_found(store: Store) -> None:
    with store.workspace() as folder:
        makings = [making(folder, name, name.encode()) for name in ("a", "b")]
        store.keep(makings)

    for each in makings:
        task = each.record.result.task
        blob = each.record.result.outputs["clip"]
        assert store.record(task) == each.record
        assert store.results([task, digest_of("unknown")]) == {task: each.record.result}
        assert store.sound(blob)
        assert digest_of_bytes(store.path(blob.digest).read_bytes()) == blob.digest


def test_an_empty_store_knows_nothing(store: Store) -> None:
    assert store.results([]) == {}
    assert store.results([digest_of("a")]) == {}
    assert store.record(digest_of("a")) is None
    assert not store.sound(Blob(digest_of("a"), 3))
    with pytest.raises(StoreCorrupt, match="gone"):
        store.path(digest_of("a"))


def test_the_same_bytes_may_be_kept_again(store: Store) -> None:
    for name in ("a", "b"):
        with store.workspace() as folder:
            store.keep([making(folder, name, b"same"), making(folder, f"{name}2", b"same")])

    assert len(store.results(map(digest_of, ("a", "b", "a2", "b2")))) == 4
    assert store.path(digest_of_bytes(b"same")).read_bytes() == b"same"


def test_a_making_may_have_no_output(store: Store) -> None:
    with store.workspace() as folder:
        each = making(folder, "a", b"x")
        store.keep([Making(Record(Result(digest_of("none"), {}), {}), {}), each])

    assert store.results([digest_of("none")]) == {digest_of("none"): Result(digest_of("none"), {})}


def test_ten_thousand_results_are_found_at_once(store: Store) -> None:
    tasks = [digest_of(number) for number in range(10_000)]
    with store.workspace():
        store.keep([Making(Record(Result(tasks[7], {}), {}), {})])

    assert set(store.results(tasks)) == {tasks[7]}


def test_a_workspace_is_empty_and_gone_afterwards(store: Store) -> None:
    with store.workspace() as folder:
        assert list(folder.iterdir()) == []
        (folder / "deep").mkdir()
        (folder / "deep" / "half").write_bytes(b"x")

    assert not folder.exists()


def test_an_export_is_a_copy_that_may_be_written(store: Store, tmp_path: Path) -> None:
    with store.workspace() as folder:
        each = making(folder, "a", b"film")
        store.keep([each])
    blob = each.record.result.outputs["clip"]
    to = tmp_path / "build" / "film.mp4"
    for _ in range(2):  # the second time it takes the place of what stands there
        store.export(blob.digest, to)
        assert to.read_bytes() == b"film"
        to.write_bytes(b"mine")

    assert store.path(blob.digest).read_bytes() == b"film"
    assert to.stat().st_ino != store.path(blob.digest).stat().st_ino
    assert [each.name for each in to.parent.iterdir()] == ["film.mp4"]


@pytest.mark.parametrize("damage", [b"filn", b"", b"film!"])
def test_wrong_bytes_are_found_and_put_away(store: Store, damage: bytes) -> None:
    with store.workspace() as folder:
        each = making(folder, "a", b"film")
        store.keep([each])
    blob = each.record.result.outputs["clip"]
    damaged(store, blob.digest)(damage)

    assert not store.sound(blob)
    with pytest.raises(StoreCorrupt):
        store.path(blob.digest)

    with store.workspace() as folder:
        store.keep([making(folder, "a", b"film")])
    assert store.sound(blob)
    assert store.path(blob.digest).read_bytes() == b"film"


def damaged(store: Store, digest: Digest) -> Callable[[bytes], object]:
    if isinstance(store, MemoryStore):
        memory = store
        return lambda data: memory.blobs.update({digest: data})
    path = store.path(digest)
    path.chmod(0o644)
    return path.write_bytes
