"""`review`, `notes`, `approve`, `open` and `graph -o`: what each promises."""

import json
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from filmkit.show.review.notes import Checked, Note, Notes, to_json
from tests.cli.conftest import Filmkit, replace

NOTE = Note("0a1b2c3d4e", "b", 50, 1, 2, "her hand bends\x1b[31m", by="ines")


def exported(folder: Path, *notes: Note, film: str = "promises") -> Path:
    path = folder / "notes.json"
    path.write_text(json.dumps(to_json(Notes(notes), film)))
    return path


@pytest.mark.ffmpeg
def test_a_page_is_written_beside_the_film_and_tells_what_it_cannot_show(
    film: Path, filmkit: Filmkit
) -> None:
    filmkit("build", film)

    said = filmkit("review", film)

    page = film / "build" / "draft" / "review" / "index.html"
    assert said.code == 0
    assert said.out == f"{page}\n"
    assert "Promises" in page.read_text()
    assert "the film is no film" in said.err


@pytest.mark.ffmpeg
def test_a_film_that_is_not_built_has_a_page_and_is_said_to_be_not_built(
    film: Path, filmkit: Filmkit
) -> None:
    said = filmkit("review", film, "-o", film / "page")

    assert said.code == 0
    assert "not built as it is written now" in said.err
    assert (film / "page" / "index.html").is_file()


def test_notes_are_taken_in_listed_and_closed(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    path = exported(tmp_path, NOTE)

    assert filmkit("notes", "import", path, film).out == "1 new, 0 changed; 1 open of 1.\n"
    assert filmkit("notes", "import", path, film).out == "0 new, 0 changed; 1 open of 1.\n"
    listed = filmkit("notes", "list", film)
    assert listed.code == 1
    assert listed.out.startswith("0a1b2c3d  b  00:00:02:02  picture: her hand bends")
    assert "\x1b" not in listed.out
    assert filmkit("notes", "close", "0a1b", film, "--says", "shot again").code == 0
    assert filmkit("notes", "list", film).code == 0
    assert (
        json.loads(filmkit("notes", "list", film, "--all", "--json").out)["notes"][0]["answer"]
        == "shot again"
    )
    assert (film / "notes" / "b.yaml").is_file()


def test_notes_on_another_film_are_refused(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    said = filmkit("notes", "import", exported(tmp_path, NOTE, film="other"), film)

    assert said.code == 2
    assert "'other'" in said.err
    assert not (film / "notes").exists()


def test_a_shot_is_approved_until_its_picture_changes(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)
    approved = filmkit("approve", "c", film, "--by", "ines")
    assert approved.code == 0
    assert approved.out == "c is approved by ines, as it is in draft.\n"

    replace(film, "action: leaves", "action: stays")
    filmkit("build", film)
    again = filmkit("approve", "all", film, "--by", "bo")

    assert [line.split()[0] for line in again.out.splitlines()] == ["a", "b", "c", "d"]
    assert filmkit("approve", "all", film).out == ""


def test_what_is_not_made_is_not_approved(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("approve", "c", film)

    assert said.code == 2
    assert "not made as it is written now" in said.err
    assert not (film / "approvals").exists()


def test_the_page_is_opened_when_there_is_one_else_the_film(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    launched: list[str] = []

    def launch(path: str) -> int:
        launched.append(path)
        return 0

    monkeypatch.setattr(click, "launch", launch)
    assert filmkit("open", film).code == 2
    assert "hint: build it: filmkit build\n" in filmkit("open", film).err
    assert (
        "hint: build it: filmkit build --profile final\n" in filmkit("open", film, "--profile", "final").err
    )

    filmkit("build", film)
    assert filmkit("open", film).code == 0
    page = film / "build" / "draft" / "review" / "index.html"
    page.parent.mkdir()
    page.write_text("page")
    filmkit("open", film)
    filmkit("open", film, "--film")

    assert [Path(path).name for path in launched] == ["promises-web.mp4", "index.html", "promises-web.mp4"]


def test_a_system_that_opens_nothing_is_told_where_the_film_is(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(click, "launch", lambda path: 1)
    filmkit("build", film)
    said = filmkit("open", film)

    assert said.code == 5
    assert "promises-web.mp4" in said.err


def test_the_graph_is_a_picture_whose_scenes_fold(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    whole, folded = tmp_path / "graph.svg", tmp_path / "folded.svg"
    assert filmkit("graph", film, "-o", whole).code == 0
    assert filmkit("graph", film, "-o", folded, "--fold", "one").code == 0

    assert "a/take" in whole.read_text()
    assert "a/take" not in folded.read_text()
    assert "d/conform" in folded.read_text()
    for path in (whole, folded):
        ElementTree.fromstring(path.read_text())
    assert filmkit("graph", film, "-o", tmp_path / "graph.dot").code == 0
    assert (tmp_path / "graph.dot").read_text().startswith("digraph")


def test_what_cannot_be_folded_is_refused(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("graph", film, "--fold", "one").code == 2
    said = filmkit("graph", film, "--format", "svg", "--fold", "won")

    assert said.code == 2
    assert "one" in said.err


def test_what_an_eye_found_wrong_is_listed(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    checked = {"b": Checked("0123456789abcdef", {"physics": False, "light": True})}
    path.write_text(json.dumps(to_json(Notes((), checked), "promises")))
    filmkit("notes", "import", path, film)

    assert filmkit("notes", "list", film).out.startswith("b  checked by eye, and not right: physics\n")


def test_notes_that_are_not_there_are_refused(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    said = filmkit("notes", "import", tmp_path / "gone.json", film)

    assert said.code == 2
    assert "gone.json cannot be read" in said.err
