"""What counts as a save."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Empty, Queue

import pytest

from filmkit.show.live.saved import SETTLED, Watcher, look

Heard = Queue[Sequence[str]]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    (tmp_path / "film.yaml").write_text("one")
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "a.yaml").write_text("a")
    return tmp_path


@pytest.fixture
def heard(film: Path) -> Iterator[Heard]:
    told: Heard = Queue()
    watcher = Watcher(film, told.put)
    yield told
    watcher.close()


def renamed_over(path: Path) -> None:
    """As vim and many others save."""
    beside = path.with_name(f".{path.name}.swp")
    beside.write_text("two")
    os.replace(beside, path)


def moved_away(path: Path) -> None:
    """As editors that keep a copy save: for a moment there is no file."""
    path.rename(path.with_name(f"{path.name}~"))
    path.write_text("two")


def same_size(path: Path) -> None:
    path.write_text("two")


@pytest.mark.parametrize("save", [renamed_over, moved_away, same_size, Path.unlink])
def test_a_save_is_heard_once_however_an_editor_saves(
    film: Path, heard: Heard, save: Callable[[Path], None]
) -> None:
    save(film / "film.yaml")

    assert heard.get(timeout=20) == ["film.yaml"]
    with pytest.raises(Empty):
        heard.get(timeout=SETTLED * 4)


def test_a_file_written_in_pieces_is_heard_when_it_is_whole(film: Path, heard: Heard) -> None:
    pause = threading.Event()
    with (film / "scenes" / "a.yaml").open("w") as file:
        for piece in range(12):
            file.write(f"piece {piece}\n")
            file.flush()
            pause.wait(SETTLED / 4)

    assert heard.get(timeout=20) == [os.path.join("scenes", "a.yaml")]


def test_new_and_removed_files_are_heard_in_folders_too(film: Path, heard: Heard) -> None:
    (film / "scenes" / "b.yaml").write_text("b")
    assert heard.get(timeout=20) == [os.path.join("scenes", "b.yaml")]

    (film / "scenes" / "b.yaml").unlink()
    assert heard.get(timeout=20) == [os.path.join("scenes", "b.yaml")]


def test_a_file_elsewhere_is_watched_when_it_is_named(
    film: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    own = tmp_path_factory.mktemp("own") / "models.yaml"
    told: Heard = Queue()
    watcher = Watcher(film, told.put, [own])
    own.write_text("mine")

    assert [Path(name).name for name in told.get(timeout=20)] == ["models.yaml"]
    watcher.close()


def test_what_builds_and_editors_leave_is_not_looked_at(film: Path) -> None:
    before = look(film)
    for name in (".film.yaml.swp", "#film.yaml#", "film.yaml~", "build/draft/film.mp4", ".filmkit/snapshot"):
        path = film / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")

    assert look(film) == before


def test_a_folder_that_links_to_itself_is_no_circle(film: Path) -> None:
    (film / "loop").symlink_to(film, target_is_directory=True)

    assert str(film / "film.yaml") in look(film)
