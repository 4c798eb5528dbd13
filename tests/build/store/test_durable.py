"""Many files are brought to the disk by one call where there is one, each by itself elsewhere."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.build.store import durable
from filmkit.build.store.durable import sync_files


def _files(folder: Path, count: int) -> list[str]:
    for number in range(count):
        (folder / f"{number}").write_text("bytes")
    return [str(folder / f"{number}") for number in range(count)]


def _synced(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The files that are synced by themselves from now on."""
    seen: set[str] = set()
    monkeypatch.setattr(os, "fsync", lambda handle: seen.add(os.readlink(f"/proc/self/fd/{handle}")))
    return seen


def _whole(monkeypatch: pytest.MonkeyPatch, sync: Callable[[int], None] | None) -> None:
    monkeypatch.setattr(durable, "_syncfs", lambda: sync)


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="names of open files are read from /proc")
@pytest.mark.parametrize("count", [1, 20, 200])
def test_without_the_call_every_file_is_synced(
    count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = _files(tmp_path, count)
    _whole(monkeypatch, None)
    seen = _synced(monkeypatch)

    sync_files(files)

    assert seen == {os.path.realpath(file) for file in files}


def test_many_files_are_one_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    _whole(monkeypatch, calls.append)
    monkeypatch.setattr(os, "fsync", lambda handle: pytest.fail("a file was synced by itself"))

    sync_files(_files(tmp_path, 200))

    assert len(calls) == 1


def test_few_files_wait_for_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _whole(monkeypatch, lambda handle: pytest.fail("the whole file system was synced for a few files"))

    sync_files(_files(tmp_path, 3))


def test_what_could_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    _whole(monkeypatch, full)

    with pytest.raises(OSError, match="space"):
        sync_files(_files(tmp_path, 200))


def test_the_call_of_this_machine_takes_a_file_and_refuses_what_is_none(tmp_path: Path) -> None:
    call = durable._syncfs()
    if call is None:
        pytest.skip("this system has no such call")
    with open(tmp_path / "file", "w") as file:
        call(file.fileno())
    with pytest.raises(OSError, match="descriptor"):
        call(-1)
