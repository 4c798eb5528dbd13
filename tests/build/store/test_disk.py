"""The store's folder: shared by living builds, swept of dead ones."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.build.store.disk import DiskStore
from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.digest import digest_of, digest_of_bytes
from filmkit.errors import SetupError


def test_workspaces_of_the_dead_are_swept_and_those_of_the_living_are_not(tmp_path: Path) -> None:
    code = (
        "import time; from pathlib import Path; from filmkit.build.store.disk import DiskStore\n"
        f"with DiskStore(Path({str(tmp_path)!r})).workspace() as folder:\n"
        "    (folder / 'half').write_bytes(b'x'); print(folder, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        theirs = Path(child.stdout.readline().strip())
        with DiskStore(tmp_path).workspace() as mine:
            assert theirs.exists()
            assert mine != theirs
        os.kill(child.pid, signal.SIGKILL)
    with DiskStore(tmp_path).workspace():
        assert not theirs.exists()


def test_a_store_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"in the way")

    with (
        pytest.raises(SetupError, match=r"store .* cannot be written: .*\n  hint: .*FILMKIT_STORE"),
        DiskStore(tmp_path / "store").workspace(),
    ):
        pass


def test_a_keeping_that_failed_halfway_may_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = DiskStore(tmp_path)
    data = [b"one", b"two"]
    tasks = [digest_of(each.decode()) for each in data]
    with store.workspace() as folder:
        makings = []
        for task, each in zip(tasks, data, strict=True):
            file = folder / task
            file.write_bytes(each)
            result = Result(task, {"clip": Blob(digest_of_bytes(each), len(each))})
            makings.append(Making(Record(result, {}), {"clip": file}))
        really = os.rename
        moved: list[str] = []

        def full(source: str, to: str) -> None:
            moved.append(to)
            if len(moved) == 2:
                raise OSError(28, "No space left on device")
            really(source, to)

        monkeypatch.setattr(os, "rename", full)
        with pytest.raises(OSError, match="No space"):
            store.keep(makings)
        assert store.results(tasks) == {}
        monkeypatch.undo()
        store.keep(makings)

    assert set(store.results(tasks)) == set(tasks)
    assert [store.path(digest_of_bytes(each)).read_bytes() for each in data] == data
    store.close()


def test_no_name_appears_before_its_bytes_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    did: list[str] = []
    really_fsync, really_rename = os.fsync, os.rename

    def fsync(handle: int) -> None:
        did.append("fsync")
        really_fsync(handle)

    def rename(half: str, name: str) -> None:
        did.append("rename")
        really_rename(half, name)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "rename", rename)
    store = DiskStore(tmp_path)
    with store.workspace() as folder:
        (folder / "a").write_bytes(b"one")
        result = Result(digest_of("a"), {"clip": Blob(digest_of_bytes(b"one"), 3)})
        (tmp_path / "blobs").mkdir()
        (tmp_path / "records").mkdir()
        store.keep([Making(Record(result, {}), {"clip": folder / "a"})])

    assert did == ["fsync", "fsync", "rename", "fsync", "rename", "fsync"]


def _kept(store: DiskStore, folder: Path, *words: bytes) -> list[Result]:
    results = []
    for word in words:
        (folder / word.decode()).write_bytes(word)
        blob = Blob(digest_of_bytes(word), len(word))
        results.append(Result(digest_of(word.decode()), {"clip": blob}))
        store.keep([Making(Record(results[-1], {}), {"clip": folder / word.decode()})])
    return results


def _take_away(blob: Path) -> None:
    blob.unlink()


def _write_into(blob: Path) -> None:
    blob.chmod(0o644)
    blob.write_bytes(b"two")


@pytest.mark.parametrize("harm", [_take_away, _write_into])
def test_what_a_store_held_is_seen_at_a_look_and_so_is_what_it_lost(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    store = DiskStore(tmp_path)
    with store.workspace() as folder:
        results = _kept(store, folder, b"one", b"six")
    holding = store.holding(results)
    assert holding is not None
    store.close()

    other = DiskStore(tmp_path)
    assert other.still_holds(holding)
    harm(tmp_path / "blobs" / results[1].outputs["clip"].digest)
    assert not other.still_holds(holding)
    other.close()
