"""The folder of takes: a file is changed whole, and nobody's change is lost."""

import threading
from pathlib import Path

import pytest

from filmkit.errors import SetupError, SpecErrors
from filmkit.film.takes.takes import Takes
from filmkit.rules.shelf import Shelf
from tests.film.takes.bought import plain_request, take


def test_what_is_kept_is_read_again_and_nothing_else_is_left(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.takes("a") == Takes()
    shelf.change("a", lambda takes: takes.with_take(take()))

    assert shelf.takes("a").takes == {take().key: take()}
    assert [path.name for path in (tmp_path / "takes").iterdir()] == ["a.yaml"]
    assert shelf.files() == [shelf.path("a")]


def test_a_change_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.change("a", lambda takes: takes)
    assert not shelf.path("a").exists()
    shelf.change("a", lambda takes: takes.with_take(take()))
    before = shelf.path("a").stat().st_mtime_ns
    shelf.change("a", lambda takes: takes.with_take(take()))

    assert shelf.path("a").stat().st_mtime_ns == before


def test_many_at_once_lose_nobodys_take(tmp_path: Path) -> None:
    def work(number: int) -> None:
        Shelf(tmp_path).change("a", lambda takes: takes.with_take(take(plain_request(number))))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 13)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(Shelf(tmp_path).takes("a").takes) == 12


def test_all_that_is_damaged_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "takes").mkdir()
    for name in ("a", "b"):
        (tmp_path / f"takes/{name}.yaml").write_text("format: 9\n")
    with pytest.raises(SpecErrors) as refused:
        Shelf(tmp_path).all(["a", "b", "c"])

    assert [str(each.at) for each in refused.value.complaints] == ["takes/a.yaml:1:9", "takes/b.yaml:1:9"]


def test_nothing_is_read_through_a_link_that_leaves_the_film(tmp_path: Path) -> None:
    film = tmp_path / "film"
    (film / "takes").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("x")
    (film / "takes/a.yaml").symlink_to(tmp_path / "secret.yaml")
    with pytest.raises(SpecErrors, match="leaves the film's folder"):
        Shelf(film).takes("a")


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "takes").write_text("in the way")
    with pytest.raises(SetupError, match="cannot be written"):
        Shelf(tmp_path).change("a", lambda takes: takes.with_take(take()))
