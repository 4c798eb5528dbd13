"""A store of others' is read, and nothing in it is touched."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.store.disk import DiskStore
from filmkit.build.store.shared import SharedStore
from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.digest import Digest, digest_of_bytes

TASK, OTHER = Digest("1" * 64), Digest("2" * 64)
BYTES = b"a clip"


def keep(folder: Path, task: Digest, data: bytes) -> Digest:
    """A store in `folder` that holds one result."""
    digest = digest_of_bytes(data)
    with contextlib.closing(DiskStore(folder)) as store, store.workspace() as workspace:
        (workspace / "file").write_bytes(data)
        result = Result(task, {"clip": Blob(digest, len(data))})
        store.keep([Making(Record(result, {"rule": "take"}), {"clip": workspace / "file"})])
    return digest


@pytest.fixture
def own(tmp_path: Path) -> Iterator[DiskStore]:
    with contextlib.closing(DiskStore(tmp_path / "own")) as store:
        yield store


def seen(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file of a folder, by what `stat` says."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        str(path): (os.stat(path).st_mtime_ns, os.stat(path).st_size, os.stat(path).st_ino) for path in files
    }


def test_a_result_is_lent_whole_and_the_lender_is_as_it_was(own: DiskStore, tmp_path: Path) -> None:
    digest = keep(tmp_path / "shared", TASK, BYTES)
    before = seen(tmp_path / "shared")

    assert SharedStore(tmp_path / "shared").lend([TASK, OTHER], own) == 1

    assert own.results([TASK])[TASK].outputs["clip"].digest == digest
    assert own.path(digest).read_bytes() == BYTES
    record = own.record(TASK)
    assert record is not None
    assert record.manifest == {"rule": "take"}
    assert seen(tmp_path / "shared") == before


def test_wrong_bytes_are_not_taken_over_and_not_mended(own: DiskStore, tmp_path: Path) -> None:
    digest = keep(tmp_path / "shared", TASK, BYTES)
    blob = tmp_path / "shared" / "blobs" / digest
    blob.chmod(0o644)
    blob.write_bytes(b"a clap")
    before = seen(tmp_path / "shared")

    shared = SharedStore(tmp_path / "shared")

    assert shared.lend([TASK], own) == 0
    assert own.results([TASK]) == {}
    assert not shared.copy(digest, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
    assert seen(tmp_path / "shared") == before


def test_a_damaged_record_lends_nothing(own: DiskStore, tmp_path: Path) -> None:
    keep(tmp_path / "shared", TASK, BYTES)
    record = tmp_path / "shared" / "records" / f"{TASK}.json"
    record.chmod(0o644)
    record.write_text(record.read_text().replace("take", "cake"))

    assert SharedStore(tmp_path / "shared").lend([TASK], own) == 0


def test_a_folder_that_is_no_store_lends_nothing(own: DiskStore, tmp_path: Path) -> None:
    assert SharedStore(tmp_path / "nowhere").lend([TASK], own) == 0
    assert not SharedStore(tmp_path / "nowhere").has(Blob(TASK, 3))
