"""Digests of files: every change is seen, and unchanged files are not read again."""

import os
import time
from pathlib import Path

import pytest

from filmkit.build.store import files as module
from filmkit.build.store.files import FileDigests
from filmkit.digest import digest_of_bytes

LONG_AGO = time.time() - 1000


def session(folder: Path) -> FileDigests:
    return FileDigests(folder, folder / ".filmkit" / "files.json")


def write(path: Path, data: bytes, when: float = LONG_AGO) -> None:
    path.write_bytes(data)
    os.utime(path, (when, when))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose bytes were read."""
    seen: list[str] = []
    really = module._digest

    def spied(path: Path) -> object:
        seen.append(path.name)
        return really(path)

    monkeypatch.setattr(module, "_digest", spied)
    monkeypatch.setattr(module, "COARSE_NS", -3600 * 10**9)  # ctime cannot be set back: pretend it is old
    return seen


def test_an_old_file_is_read_once_and_then_remembered(tmp_path: Path, reads: list[str]) -> None:
    write(tmp_path / "a.txt", b"one")
    for _ in range(3):
        files = session(tmp_path)
        assert files.look("a.txt").digest == digest_of_bytes(b"one")
        assert files.look("a.txt") is files.look("a.txt")
        files.save()

    assert reads == ["a.txt"]


@pytest.mark.parametrize("days", [1, 365])
def test_a_time_in_the_future_never_counts_as_old(tmp_path: Path, reads: list[str], days: int) -> None:
    write(tmp_path / "a.txt", b"one", time.time() + 3600 * 24 * days)
    for _ in range(2):
        files = session(tmp_path)
        files.look("a.txt")
        files.save()

    assert reads == ["a.txt", "a.txt"]


def test_a_same_size_edit_in_the_same_tick_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for turn in range(20):
        write(path, b"one", time.time())
        files = session(tmp_path)
        files.look("a.txt")
        files.save()
        before = path.stat()
        with path.open("r+b") as file:
            file.write(b"two")
        os.utime(path, ns=(before.st_mtime_ns, before.st_mtime_ns))

        assert session(tmp_path).look("a.txt").digest == digest_of_bytes(b"two"), turn


def test_the_memory_holds_nothing_that_was_just_written(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"one", time.time())
    files = session(tmp_path)
    files.look("a.txt")
    files.save()

    assert session(tmp_path)._remembered == {}


def test_an_edit_with_its_time_set_back_is_noticed(tmp_path: Path, reads: list[str]) -> None:
    write(tmp_path / "a.txt", b"one")
    files = session(tmp_path)
    files.look("a.txt")
    files.save()
    time.sleep(0.02)
    write(tmp_path / "a.txt", b"two")

    assert session(tmp_path).look("a.txt").digest == digest_of_bytes(b"two")


def test_a_file_that_changes_during_a_build_is_known_for_changed(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"one")
    files = session(tmp_path)
    files.look("a.txt")
    assert files.unchanged("a.txt")
    write(tmp_path / "a.txt", b"other")
    assert not files.unchanged("a.txt")
    (tmp_path / "a.txt").unlink()
    assert not files.unchanged("a.txt")


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        session(tmp_path).look("a.txt")


@pytest.mark.parametrize("memory", [b"", b"[]", b'{"files": 3}', b'{"files": {"a.txt": [1]}}', b"\xff"])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, memory: bytes) -> None:
    write(tmp_path / "a.txt", b"one")
    (tmp_path / ".filmkit").mkdir()
    (tmp_path / ".filmkit" / "files.json").write_bytes(memory)

    assert session(tmp_path).look("a.txt").digest == digest_of_bytes(b"one")


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"one")
    (tmp_path / ".filmkit").write_bytes(b"in the way")
    files = session(tmp_path)

    assert files.look("a.txt").digest == digest_of_bytes(b"one")
    files.save()


def test_a_git_lfs_pointer_stands_for_its_file(tmp_path: Path) -> None:
    real = digest_of_bytes(b"footage")
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{real}\nsize 7\n".encode()
    write(tmp_path / "clip.mov", pointer)
    state = session(tmp_path).look("clip.mov")

    assert (state.digest, state.pointer) == (real, True)


def test_a_text_about_lfs_is_no_pointer(tmp_path: Path) -> None:
    write(tmp_path / "notes.md", b"version https://git-lfs.github.com/spec/v1\nis what pointers begin with\n")

    assert not session(tmp_path).look("notes.md").pointer


def test_what_was_seen_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"one")
    files = session(tmp_path)
    files.look("a.txt")

    assert files.seen == {"a.txt": digest_of_bytes(b"one")}
