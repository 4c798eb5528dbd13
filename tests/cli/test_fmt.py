"""`filmkit fmt` and `filmkit completion` on the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Filmkit, replace

PROJECTS = Path(__file__).parents[2] / "projects"


def test_it_names_what_it_formats_and_says_nothing_twice(film: Path, filmkit: Filmkit) -> None:
    replace(film, "title: Promises", "title:    Promises")
    (film / "more.yaml").write_text("vars:   {city: Lyon}\n")
    replace(film, "title:    Promises\n", "title:    Promises\ninclude: more.yaml\n")

    said = filmkit("fmt", film)

    assert (said.code, said.out) == (0, "film.yaml\nmore.yaml\n")
    assert "title: Promises\n" in (film / "film.yaml").read_text()
    assert filmkit("fmt", film).out == ""
    assert filmkit("check", film).code == 0


def test_check_writes_nothing_and_exits_1(film: Path, filmkit: Filmkit) -> None:
    filmkit("fmt", film)
    assert filmkit("fmt", film, "--check").code == 0
    replace(film, "title: Promises", "title:    Promises")

    said = filmkit("fmt", film, "--check")

    assert (said.code, said.out) == (1, "film.yaml\n")
    assert "title:    Promises" in (film / "film.yaml").read_text()
    assert "-title:    Promises\n+title: Promises" in filmkit("fmt", film, "--diff").out


@pytest.mark.parametrize("sample", sorted(path.parent.name for path in PROJECTS.glob("*/film.yaml")))
def test_the_sample_films_stand_as_it_would_write_them(sample: str, filmkit: Filmkit) -> None:
    assert filmkit("fmt", PROJECTS / sample, "--check").out == ""


def test_a_new_film_stands_as_it_would_write_it(tmp_path: Path, filmkit: Filmkit) -> None:
    filmkit("init", tmp_path / "new")

    assert filmkit("fmt", tmp_path / "new", "--check").out == ""


def test_a_formatted_film_has_nothing_to_make(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("build", film).code == 0

    filmkit("fmt", film)

    assert filmkit("plan", film).out.startswith("Nothing to do")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_completion(filmkit: Filmkit, shell: str) -> None:
    said = filmkit("completion", shell)

    assert said.code == 0
    assert f"_FILMKIT_COMPLETE={shell}_complete" in said.out


def test_commands_are_completed_without_loading_one() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "filmkit"],
        env={
            **os.environ,
            "COMP_WORDS": "filmkit di",
            "COMP_CWORD": "1",
            "_FILMKIT_COMPLETE": "bash_complete",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "plain,diff\n"
    assert "filmkit.cli.diff" not in done.stderr
    assert "numpy" not in done.stderr
