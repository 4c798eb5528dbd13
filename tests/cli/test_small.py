"""`check`, `graph`, `init`, `models`, `doctor`: what each promises."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Filmkit, replace


def test_check_says_that_nothing_is_wrong_and_how_long_the_film_is(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("check", film)

    assert said.code == 0
    assert said.out == (
        "Promises: 4 shots in the cut, 192 frames at 24 a second, 8.0 s, 320x180. Nothing is wrong.\n"
    )


def test_check_tells_all_mistakes_at_once(film: Path, filmkit: Filmkit) -> None:
    replace(film, "size: wide", "size: 7")
    replace(film, "action: leaves", "acton: leaves")

    said = filmkit("check", film)

    assert said.code == 1
    assert "film.yaml:15:" in said.err
    assert "film.yaml:17:" in said.err
    assert "action" in said.err


def test_the_graph_is_drawn_in_both_languages(film: Path, filmkit: Filmkit) -> None:
    mermaid = filmkit("graph", film).out
    dot = filmkit("graph", film, "--format", "dot").out

    assert mermaid.startswith("flowchart LR\n")
    assert '"a/take" -> "a/conform";' in dot
    assert dot.count(" -> ") == mermaid.count(" --> ")


def test_a_part_of_the_graph(film: Path, filmkit: Filmkit) -> None:
    drawn = filmkit("graph", film, "-s", "d", "--until", "cut", "--format", "dot").out

    assert "d/conform" in drawn
    assert "a/take" not in drawn


def test_a_new_film_is_right_at_once_and_has_what_editors_and_git_need(
    tmp_path: Path, filmkit: Filmkit
) -> None:
    folder = tmp_path / "My First Film"
    said = filmkit("init", folder)

    assert said.code == 0
    assert filmkit("check", folder).code == 0
    text = (folder / "film.yaml").read_text()
    assert text.startswith("# yaml-language-server: $schema=./film.schema.json\n")
    assert "id: my-first-film\n" in text
    assert json.loads((folder / "film.schema.json").read_text())["title"]
    assert "/.filmkit/" in (folder / ".gitignore").read_text()
    assert "filter=lfs" in (folder / ".gitattributes").read_text()


def test_a_new_film_can_be_planned_and_built(tmp_path: Path, filmkit: Filmkit) -> None:
    filmkit("init", tmp_path / "film", "--title", 'Say "hello": a film')

    said = filmkit("build", tmp_path / "film")

    assert said.code == 0
    assert said.out.startswith('Say "hello": a film: 288 frames')


def test_git_leaves_out_what_can_be_made_again(tmp_path: Path, filmkit: Filmkit) -> None:
    filmkit("init", tmp_path / "film")
    filmkit("build", tmp_path / "film")
    subprocess.run(["git", "init", "-q", tmp_path / "film"], check=True)

    listed = subprocess.run(
        ["git", "-C", tmp_path / "film", "ls-files", "-o", "--exclude-standard"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()

    assert sorted(listed) == [".gitattributes", ".gitignore", "film.schema.json", "film.yaml"]


def test_what_is_of_one_machine_is_left_out_by_git_in_a_film_init_did_not_make(
    film: Path, filmkit: Filmkit
) -> None:
    assert filmkit("plan", film).code == 0
    assert (film / ".filmkit" / ".gitignore").read_text() == "*\n"


def test_nothing_is_overwritten(tmp_path: Path, filmkit: Filmkit) -> None:
    (tmp_path / "film").mkdir()
    (tmp_path / "film" / "film.yaml").write_text("mine")

    said = filmkit("init", tmp_path / "film")

    assert said.code == 2
    assert (tmp_path / "film" / "film.yaml").read_text() == "mine"
    assert len(list((tmp_path / "film").iterdir())) == 1


def test_a_name_without_letters_is_refused(tmp_path: Path, filmkit: Filmkit) -> None:
    assert filmkit("init", tmp_path / "...!").code == 2
    assert not (tmp_path / "...!").exists()


@pytest.mark.ffmpeg
def test_the_doctor_looks_at_everything(tmp_path: Path, filmkit: Filmkit) -> None:
    said = filmkit("doctor")

    assert said.code == 0
    names = [line.split()[1] for line in said.out.splitlines()]
    assert names == ["system", "ffmpeg", "features", "drawing", "fonts", "voice", "cores", "store", "here"]
    assert str(tmp_path / "store") in said.out


def test_the_doctor_says_what_to_mend(
    tmp_path: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filmkit.studio.media.ffmpeg import find

    find.cache_clear()
    monkeypatch.setenv("FILMKIT_FFMPEG", str(tmp_path / "none"))
    said = filmkit("doctor")
    find.cache_clear()

    assert said.code == 5
    assert "!!  ffmpeg" in said.out
    assert "mend it, or unset it" in said.out


def test_check_names_letters_no_face_has_before_anything_is_drawn(tmp_path: Path, filmkit: Filmkit) -> None:
    (tmp_path / "film.yaml").write_text(
        "filmkit: 1\nid: letters\nshots:\n  a: {duration: 1s, subject: sea}\n"
        "cut: [a, {credits: [directed by | 母], for: 2s}]\n"
        "titles:\n  name: {text: שלום, at: a, for: 1s}\n",
        encoding="utf-8",
    )

    said = filmkit("check", tmp_path)

    assert said.code == 1
    assert "film.yaml:5:10: the title faces cannot write 母" in said.err
    assert "film.yaml:7:3: the title faces cannot write ו ל ם ש" in said.err
