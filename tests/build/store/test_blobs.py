"""Blobs on disk: whole or not there, found wrong when wrong."""

import errno
import os
from pathlib import Path

import pytest

from filmkit.build.store import blobs as module
from filmkit.build.store.blobs import SEAL_NS, Blobs
from filmkit.build.store.store import Blob
from filmkit.digest import digest_of_bytes
from filmkit.errors import StoreCorrupt

FILM = Blob(digest_of_bytes(b"film"), 4)


def kept(folder: Path) -> Blobs:
    blobs = again(folder)
    file = folder / "made"
    file.write_bytes(b"film")
    (folder / "blobs").mkdir()
    blobs.seal(file)
    blobs.place(FILM.digest, file)
    return blobs


def again(folder: Path) -> Blobs:
    """As another process would see the same folder."""
    return Blobs(folder / "blobs", folder / "quarantine")


def test_a_blob_is_read_only_and_sealed(tmp_path: Path) -> None:
    seen = kept(tmp_path).path(FILM.digest).stat()

    assert seen.st_mode & 0o777 == 0o444
    assert seen.st_mtime_ns == SEAL_NS
    assert not (tmp_path / "made").exists()


def test_a_byte_flipped_behind_the_back_of_stat_is_found_when_used(tmp_path: Path) -> None:
    path = kept(tmp_path).path(FILM.digest)
    path.chmod(0o644)
    path.write_bytes(b"fiLm")
    os.utime(path, ns=(SEAL_NS, SEAL_NS))

    with pytest.raises(StoreCorrupt, match="quarantine"):
        again(tmp_path).path(FILM.digest)
    assert [each.read_bytes() for each in (tmp_path / "quarantine").iterdir()] == [b"fiLm"]


def test_a_flip_between_two_uses_in_one_process_is_found_too(tmp_path: Path) -> None:
    blobs = kept(tmp_path)
    path = blobs.path(FILM.digest)
    path.chmod(0o644)
    path.write_bytes(b"fiLm")
    os.utime(path, ns=(SEAL_NS, SEAL_NS))

    with pytest.raises(StoreCorrupt):
        blobs.path(FILM.digest)


def test_a_store_copied_by_hand_is_sealed_again_without_being_made_again(tmp_path: Path) -> None:
    path = kept(tmp_path).path(FILM.digest)
    os.utime(path)
    blobs = again(tmp_path)

    assert blobs.sound(FILM)
    assert path.stat().st_mtime_ns == SEAL_NS


def test_what_cannot_be_read_is_put_away(tmp_path: Path) -> None:
    path = kept(tmp_path).path(FILM.digest)
    path.unlink()
    path.mkdir()

    with pytest.raises(StoreCorrupt, match="cannot be read"):
        again(tmp_path).path(FILM.digest)
    assert not path.exists()


def test_a_full_disk_leaves_no_half_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: int, copy: int) -> None:
        os.write(copy, b"fi")
        raise OSError(errno.ENOSPC, "No space left on device")

    blobs = kept(tmp_path)
    monkeypatch.setattr(module, "_clone_or_copy", full)

    with pytest.raises(OSError, match="No space"):
        blobs.export(FILM.digest, tmp_path / "out" / "film.mp4")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_link_is_never_taken_for_an_output(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"film")
    (tmp_path / "made").symlink_to(tmp_path / "target")

    with pytest.raises(OSError, match="symbolic"):
        again(tmp_path).seal(tmp_path / "made")
    assert (tmp_path / "target").stat().st_mode & 0o222
