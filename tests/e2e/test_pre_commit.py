"""The hooks, run by pre-commit itself: those that `ci init` writes, and those of this repository."""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.command import environment

REPOSITORY = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pre_commit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of its programs."""
    if found := shutil.which("pre-commit"):
        return Path(found).parent
    folder = tmp_path_factory.mktemp("pre-commit")
    venv.create(folder, with_pip=True)
    install = [str(folder / "bin/pip"), "install", "--quiet", "pre-commit"]
    said = subprocess.run(install, capture_output=True, text=True, check=False)
    if said.returncode:
        pytest.skip("pre-commit is not installed, and pip cannot get it here")
    return folder / "bin"


def of_init(film: Path) -> None:
    command = [sys.executable, "-m", "filmkit", "ci", "init", "--for", "pre-commit", "--film", "film"]
    subprocess.run(command, cwd=film.parent, check=True, capture_output=True)


def of_the_repository(film: Path) -> None:
    told = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    hooks = "".join(f"      - {{id: filmkit-{name}, args: [film]}}\n" for name in ("check", "lint", "fmt"))
    (film.parent / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {REPOSITORY}\n    rev: {told.stdout.strip()}\n    hooks:\n{hooks}"
    )


@pytest.mark.parametrize("hooks", [of_init, of_the_repository])
def test_a_commit_of_a_film_that_is_wrong_or_out_of_order_is_refused(
    hooks: Callable[[Path], None], pre_commit: Path, tmp_path: Path
) -> None:
    repository, film = tmp_path / "films", tmp_path / "films/film"
    repository.mkdir()
    here = f"{pre_commit}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    known = environment(tmp_path / "store") | {"PATH": here, "PRE_COMMIT_HOME": str(tmp_path / "hooks")}
    del known["PYTHONPATH"]  # what pre-commit installed is what runs
    known |= {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}

    def run(*words: str) -> tuple[int, str]:
        said = subprocess.run(words, cwd=repository, env=known, capture_output=True, text=True, check=False)
        return said.returncode, said.stdout + said.stderr

    def commit(text: str) -> tuple[int, str]:
        (film / "film.yaml").write_text(text)
        run("git", "add", "-A")
        return run("git", "commit", "-m", "a change")

    run("git", "init", "--quiet")
    subprocess.run([sys.executable, "-m", "filmkit", "init", str(film)], check=True, capture_output=True)
    hooks(film)
    text = (film / "film.yaml").read_text()
    assert run("pre-commit", "install")[0] == 0

    code, said = commit(text)
    if "ERROR: " in said and "pip" in said:
        pytest.skip("pip cannot get here what filmkit needs")
    assert code == 0, said
    assert said.count("Passed") == 3

    code, said = commit(text.replace("size: wide", "size: gigantic"))
    assert code == 1
    line = 1 + text[: text.index("size: wide")].count("\n")
    assert f"film.yaml:{line}:11" in said
    assert "gigantic" in said

    code, said = commit(text.replace("size: wide", "size:     wide"))
    assert code == 1
    assert "film.yaml" in said
    assert "filmkit fmt" in said
    assert run("git", "rev-list", "--count", "HEAD")[1].strip() == "1"

    assert commit(text.replace("size: wide", "size: close-up"))[0] == 0
