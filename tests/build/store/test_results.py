"""Records: whatever is not exactly what was written counts as absent."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.store.results import Records, outputs_of
from filmkit.build.store.store import Blob, Record, Result
from filmkit.digest import digest_of

TASK = digest_of("task")
RECORD = Record(
    Result(TASK, {"clip": Blob(digest_of("clip"), 4), "reply": Blob(digest_of("reply"), 0)}),
    {"rule": "take", "version": 1, "params": {"action": "Regen fällt"}, "inputs": {}},
    {"frames": 96},
    "2026-11-24T14:00:00+00:00",
    {"ffmpeg": "7.1"},
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    scratch = tmp_path_factory.mktemp("scratch")
    folder = scratch / "records"
    folder.mkdir()
    Records(folder).place(TASK, Records(folder).write(RECORD, scratch))
    return folder


def test_a_record_comes_back_as_it_was(folder: Path) -> None:
    assert Records(folder).read(TASK) == RECORD
    assert list(Records(folder).all()) == [RECORD]


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_damaged_record_counts_as_absent(folder: Path, data: st.DataObject) -> None:
    path = Path(Records(folder).name(TASK))
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        damaged = whole[:at]
    else:
        other = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[at]))
        damaged = whole[:at] + bytes([other]) + whole[at + 1 :]
    path.chmod(0o644)
    try:
        path.write_bytes(damaged)
        assert Records(folder).read(TASK) is None
    finally:
        path.write_bytes(whole)


def test_a_record_under_another_name_counts_as_absent(folder: Path, tmp_path: Path) -> None:
    records = Records(tmp_path)
    other = digest_of("other")
    path = Path(records.name(other))
    path.write_bytes(Path(Records(folder).name(TASK)).read_bytes())

    assert records.read(other) is None


@pytest.mark.parametrize(
    "value",
    [None, [], {"a": None}, {"a": []}, {"a": ["x", 1]}, {"a": ["0" * 64, "1"]}, {"a": ["../" * 21 + "x", 1]}],
)
def test_strange_outputs_are_none(value: object) -> None:
    assert outputs_of(value) is None
