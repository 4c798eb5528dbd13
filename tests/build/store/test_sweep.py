"""What is wanted, or young, stays; a record goes before its blobs."""

from pathlib import Path

from filmkit.build.store.disk import DiskStore
from filmkit.build.store.store import Blob, Making, Record, Result
from filmkit.build.store.sweep import Refuse, survey, sweep
from filmkit.digest import Digest, digest_of, digest_of_bytes

NONE: frozenset[Digest] = frozenset()


def stored(folder: Path, *contents: bytes) -> list[Result]:
    store = DiskStore(folder)
    with store.workspace() as place:
        makings = []
        for data in contents:
            file = place / data.decode()
            file.write_bytes(data)
            blob = Blob(digest_of_bytes(data), len(data))
            makings.append(Making(Record(Result(digest_of(data.decode()), {"a": blob}), {}), {"a": file}))
        store.keep(makings)
    store.close()
    return [making.record.result for making in makings]


def test_what_no_one_wants_is_found_and_goes_from_records_blobs_and_index(tmp_path: Path) -> None:
    one, two = stored(tmp_path, b"one", b"two")
    (tmp_path / "quarantine").mkdir()
    (tmp_path / "quarantine" / "bad").write_bytes(b"wrong")
    found = survey(tmp_path, results={one.task}, blobs=NONE, spare=NONE, older_than=0)
    sweep(tmp_path, found)
    store = DiskStore(tmp_path)

    assert found == Refuse((two.task,), ((two.outputs["a"].digest, 3),), (("bad", 5),))
    assert found.size == 8
    assert store.results([one.task, two.task]) == {one.task: one}
    assert store.sound(one.outputs["a"])
    assert not store.sound(two.outputs["a"])
    store.close()


def test_a_wanted_blob_stays_though_its_result_goes(tmp_path: Path) -> None:
    (one,) = stored(tmp_path, b"one")
    blob = one.outputs["a"]

    found = survey(tmp_path, results=NONE, blobs={blob.digest}, spare=NONE, older_than=0)

    assert found == Refuse((one.task,))


def test_what_is_young_stays_and_what_is_spared_goes(tmp_path: Path) -> None:
    (one,) = stored(tmp_path, b"one")
    blob = one.outputs["a"]

    assert survey(tmp_path, results=NONE, blobs=NONE, spare=NONE, older_than=3600) == Refuse()
    assert survey(
        tmp_path, results={one.task}, blobs={blob.digest}, spare={blob.digest}, older_than=3600
    ) == Refuse(blobs=((blob.digest, 3),))


def test_an_empty_store_has_nothing_to_go(tmp_path: Path) -> None:
    found = survey(tmp_path, results=NONE, blobs=NONE, spare=NONE, older_than=0)
    sweep(tmp_path, found)

    assert found == Refuse()
