"""The last results: kept for reasons only."""

from pathlib import Path

import pytest

from filmkit.build.engine.last import read_last, write_last
from filmkit.digest import digest_of


def test_it_comes_back(tmp_path: Path) -> None:
    write_last(tmp_path / ".filmkit" / "last.json", {"a/take": digest_of("a")})
    assert read_last(tmp_path / ".filmkit" / "last.json") == {"a/take": digest_of("a")}


@pytest.mark.parametrize("data", [b"", b"[]", b'{"last": 3}', b"\xff"])
def test_damaged_or_absent_it_is_empty(tmp_path: Path, data: bytes) -> None:
    assert read_last(tmp_path / "last.json") == {}
    (tmp_path / "last.json").write_bytes(data)
    assert read_last(tmp_path / "last.json") == {}


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".filmkit").write_bytes(b"")
    write_last(tmp_path / ".filmkit" / "last.json", {})
