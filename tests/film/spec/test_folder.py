"""Nothing is read that lies outside the film's folder."""

import os
import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from filmkit.film.spec.folder import Folder
from filmkit.film.spec.names import film_path, why_no_id
from tests.film.spec.conftest import Complaints, Read


def test_a_link_that_leaves_the_folder_is_refused_and_one_that_stays_is_not(tmp_path: Path) -> None:
    film = tmp_path / "film"
    (film / "refs").mkdir(parents=True)
    (tmp_path / "secret.png").write_text("x")
    (film / "refs" / "in.png").write_text("y")
    os.symlink(tmp_path / "secret.png", film / "refs" / "out.png")
    os.symlink(tmp_path, film / "up")
    os.symlink("in.png", film / "refs" / "same.png")
    folder = Folder(film)

    assert folder.why_not("refs/out.png") == "is a link that leaves the film's folder"
    assert folder.why_not("up/secret.png") == "is a link that leaves the film's folder"
    assert folder.read("refs/same.png", 10) == b"y"
    assert folder.matching("up/*.png") == []
    with pytest.raises(ValueError, match="leaves"):
        folder.read("refs/out.png", 10)


def test_a_file_that_is_not_there_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "refs").mkdir()
    (tmp_path / "refs" / "grandmother.png").touch()
    folder = Folder(tmp_path)

    assert folder.why_not("refs/grandmothr.png") == "is not there; there is `refs/grandmother.png`"
    assert folder.why_not("refs") == "is not a file"
    assert folder.why_not("nowhere/at/all.png") == "is not there"


def test_patterns_give_files_in_code_point_order_and_every_folder_they_searched(tmp_path: Path) -> None:
    for name in ("b.yaml", "B.yaml", "a.yaml", ".c.yaml", "d.txt", "x/1.yaml", "y/2.yaml", "[a].yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    folder = Folder(tmp_path)

    assert folder.matching("*.yaml") == ["B.yaml", "[a].yaml", "a.yaml", "b.yaml"]
    assert folder.matching("?/*.yaml") == ["x/1.yaml", "y/2.yaml"]
    assert folder.matching("[a].yaml") == ["[a].yaml"]
    assert list(folder.globs) == [".", "x", "y"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_compare_as_nfc_however_the_disk_spells_them(read: Read, form: Literal["NFC", "NFD"]) -> None:
    on_disk = unicodedata.normalize(form, "réf.mov")
    shot = read("shots: {a: {duration: 1, source: re\u0301f.mov}}\n", {on_disk: ""}).shots["a"]

    assert shot.source == unicodedata.normalize("NFC", "réf.mov")


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("../x.png", "leaves the film's folder"),
        ("a/../../x.png", "leaves the film's folder"),
        ("/x.png", "is absolute"),
        ("a\\b.png", "which no path of a film may"),
        ("C:/x.png", "which no path of a film may"),
        ("%41.png", "which no path of a film may"),
        ("-rf", "begins with `-`"),
        ("a/-x.png", "begins with `-`"),
        ("a./x.png", "ends with a dot or a blank"),
        ("nul/x.png", "a device's name"),
        ("COM1.png", "a device's name"),
        (".", "names a folder"),
    ],
)
def test_a_path_no_film_may_hold_says_why(written: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        film_path(written, "film.yaml")


def test_a_path_is_relative_to_the_file_it_stands_in() -> None:
    assert film_path("../refs/x.png", "scenes/one.yaml") == "refs/x.png"
    assert film_path("./x.png", "scenes/one.yaml") == "scenes/x.png"


@pytest.mark.parametrize(
    "name", ["4", "4s", "36f", "2s12f", "1-2", "start", "end", "none", "auto", "con", "lpt9"]
)
def test_what_reads_as_something_else_is_no_name(name: str) -> None:
    assert why_no_id(name)


@pytest.mark.parametrize("name", ["sc02-sh030", "4th-floor", "startled", "com10", "s4"])
def test_other_names_are_names(name: str) -> None:
    assert why_no_id(name) == ""


def test_a_folder_in_place_of_a_file_is_refused(complaints: Complaints) -> None:
    found = complaints("shots: {a: {duration: 1, source: refs}}\n", {"refs/x.png": ""})

    assert "shot a: source: the file `refs` is not a file" in found[0]
