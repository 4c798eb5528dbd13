"""The index: never the truth, never a danger."""

import os
import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from filmkit.build.store.disk import DiskStore
from filmkit.build.store.index import Index
from filmkit.build.store.results import rows
from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.build.store.textdisk import TextDisk
from filmkit.digest import Digest, digest_of

A, B = digest_of("a"), digest_of("b")


def record(task: Digest) -> Record:
    return Record(Result(task, {"clip": Blob(digest_of(task), 3)}), {})


def index(folder: Path, told: list[str] | None = None, *tasks: Digest) -> Index:
    return Index(folder, lambda: rows(map(record, tasks)), (told if told is not None else []).append)


def test_rows_come_back_in_one_query(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    each.add(list(rows([record(A), record(B)])))
    seen: list[str] = []
    each._open()._con.set_trace_callback(seen.append)

    assert each.find([A, B, digest_of("c")]) == {A: record(A).result, B: record(B).result}
    assert len(seen) == 1
    each.close()


class Boom:
    def __reduce__(self) -> tuple[object, ...]:
        return (os.mkdir, ("pwned",))


def hostile(folder: Path, key: object, raw: int, mode: int, value: object) -> None:
    with closing(sqlite3.connect(folder / "cache.db")) as db, db:
        db.execute(
            "INSERT INTO Cache (key, raw, store_time, access_time, mode, value) VALUES (?, ?, 0, 0, ?, ?)",
            (key, raw, mode, value),
        )


def test_a_pickled_row_is_a_miss_and_is_never_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "index"
    each = index(folder)
    each.find([])
    bomb = pickle.dumps(Boom(), protocol=0)
    for mode in (0, 1, 2, 3, 4):
        hostile(folder, f"{mode}{A[1:]}", 1, mode, bomb)
        hostile(folder, pickle.dumps(A, protocol=0) + bytes([mode]), 0, mode, bomb)
    cache = each._open()

    assert each.find([Digest(f"{mode}{A[1:]}") for mode in range(5)]) == {}
    for mode in range(5):
        assert cache.get(f"{mode}{A[1:]}") is None
    with pytest.raises(OSError, match="not text"):
        list(cache)
    assert not (tmp_path / "pwned").exists()
    each.close()


def test_only_text_goes_in(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    with pytest.raises(TypeError, match="text"):
        each._open().set("key", {"a": 1})
    with pytest.raises(TypeError, match="text"):
        each._open().set(("key",), "value")
    each.close()


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '{"clip": ["short", 1]}', '{"clip": 1}', "1,2"])
def test_a_row_of_nonsense_is_a_miss_and_harms_no_other(tmp_path: Path, text: str) -> None:
    each = index(tmp_path / "index")
    each.add([(A, text), *rows([record(B)])])

    assert each.find([A, B]) == {B: record(B).result}
    each.close()


@pytest.mark.parametrize("damage", ["cut", "noise", "empty"])
def test_a_damaged_index_is_built_again_from_the_records_with_one_line(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "index"
    first = index(folder)
    first.add(list(rows([record(A)])))
    first.close()
    database = folder / "cache.db"
    whole = database.read_bytes()
    for extra in ("cache.db-wal", "cache.db-shm"):
        (folder / extra).unlink(missing_ok=True)
    database.write_bytes({"cut": whole[:5000], "noise": b"?" * 9000, "empty": b""}[damage])
    told: list[str] = []
    each = index(folder, told, A, B)

    found = each.find([A, B])
    each.close()

    assert damage == "empty" or found == {A: record(A).result, B: record(B).result}
    assert len(told) == (damage != "empty")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DiskStore]:
    store = DiskStore(tmp_path / "store")
    with store.workspace():
        store.keep([Making(Record(Result(A, {}), {}), {})])
    yield store
    store.close()


def test_what_the_index_lacks_is_found_in_the_records(tmp_path: Path, store: DiskStore) -> None:
    other = DiskStore(tmp_path / "store")  # another process; the first has not closed yet
    assert set(other.results([A])) == {A}
    other.close()


def test_a_removed_index_is_built_again(tmp_path: Path, store: DiskStore) -> None:
    store.close()
    for each in (tmp_path / "store" / "index").iterdir():
        each.unlink()
    (tmp_path / "store" / "index").rmdir()
    told: list[str] = []
    other = DiskStore(tmp_path / "store", notice=told.append)

    assert set(other.results([A])) == {A}
    assert told == ["built the index of the store from its 1 records"]
    other.close()


def test_diskcache_never_evicts(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    cache = each._open()

    assert (cache.eviction_policy, cache.cull_limit) == ("none", 0)
    assert isinstance(cache.disk, TextDisk)
    each.close()


def test_rows_are_held_until_one_of_them_is_another(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    each.add(list(rows([record(A), record(B)])))
    held = each.held(dict(rows([record(A), record(B)])))

    assert held is not None
    assert each.holds(*held)
    each.add([(digest_of("c"), "{}")])
    assert each.holds(*held)
    each.add([(B, '{"clip":["0",1]}')])
    assert not each.holds(*held)
    each.close()


def test_rows_that_are_not_there_or_say_otherwise_are_not_held(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    each.add(list(rows([record(A)])))

    assert each.held(dict(rows([record(A), record(B)]))) is None
    assert each.held({A: "{}"}) is None
    assert index(tmp_path / "nowhere").held({A: "{}"}) is None
    each.close()


def test_a_look_at_an_index_that_is_gone_or_damaged_is_a_no_and_mends_nothing(tmp_path: Path) -> None:
    each = index(tmp_path / "index")
    each.add(list(rows([record(A)])))
    held = each.held(dict(rows([record(A)])))
    assert held is not None
    each.close()
    for file in (tmp_path / "index").iterdir():
        file.write_bytes(b"nothing of the kind")
    before = sorted((tmp_path / "index").iterdir())

    assert not index(tmp_path / "index").holds(*held)
    assert sorted((tmp_path / "index").iterdir()) == before
    for file in before:
        file.unlink()
    assert not index(tmp_path / "index").holds(*held)
    assert not index(tmp_path / "nowhere").holds(*held)
