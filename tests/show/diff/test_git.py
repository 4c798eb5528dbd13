"""What is read out of a repository, and what is not obeyed of it."""

import os
import subprocess
from pathlib import Path

import pytest

from filmkit.errors import SetupError, UsageError
from filmkit.show.diff.git import Repository
from tests.show.diff.repository import NOBODY, commit, git, start


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film in a folder of a repository."""
    folder = tmp_path / "all" / "film"
    folder.mkdir(parents=True)
    (folder / "film.yaml").write_text("title: one\n")
    (folder.parent / "other.txt").write_text("beside the film")
    start(folder.parent)
    return folder


def test_a_commit_is_written_as_it_was(film: Path, tmp_path: Path) -> None:
    (film / "film.yaml").write_text("title: two\n")

    repository = Repository(film)
    repository.write(repository.commit("HEAD"), tmp_path / "out")

    assert [path.name for path in (tmp_path / "out").iterdir()] == ["film.yaml"]
    assert (tmp_path / "out" / "film.yaml").read_text() == "title: one\n"


def test_names_of_commits_are_told_apart_from_options_and_nonsense(film: Path) -> None:
    repository = Repository(film)

    assert repository.commit("main").subject == "first"
    for name in ("nowhere", "--all", "-1", "", "main:film/film.yaml"):
        with pytest.raises(UsageError, match="names no commit"):
            repository.commit(name)


def test_where_two_branches_parted(film: Path) -> None:
    parted = git(film, "rev-parse", "HEAD")
    git(film, "checkout", "-q", "-b", "other")
    commit(film, "there")
    git(film, "checkout", "-q", "main")
    commit(film, "here")

    repository = Repository(film)
    met = repository.meeting(repository.commit("main"), repository.commit("other"))

    assert met.digest == parted


def test_outside_a_repository_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="lies in no Git repository"):
        Repository(tmp_path)


def test_a_folder_git_does_not_trust_is_told_apart(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A checkout of another user's, as in a container: safe.directory is what helps."""
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin" / "git"
    fake.write_text('#!/bin/sh\necho "fatal: detected dubious ownership in repository" >&2\nexit 128\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")

    with pytest.raises(SetupError, match="does not trust") as refused:
        Repository(film)

    assert "safe.directory" in refused.value.hint


def test_no_attribute_and_no_filter_of_a_commit_is_obeyed(film: Path, tmp_path: Path) -> None:
    (film / ".gitattributes").write_text("film.yaml export-ignore\n*.yaml filter=evil export-subst\n")
    (film / "film.yaml").write_text("title: $Format:%H$\n")
    commit(film, "attributes")
    git(film, "config", "filter.evil.smudge", f"touch {tmp_path}/was-run; cat")

    repository = Repository(film)
    repository.write(repository.commit("HEAD"), tmp_path / "out")

    assert (tmp_path / "out" / "film.yaml").read_text() == "title: $Format:%H$\n"
    assert not (tmp_path / "was-run").exists()


def test_nothing_is_written_through_a_link(film: Path, tmp_path: Path) -> None:
    """A tree git itself would not make: a link, and a file below it."""
    outside = tmp_path / "outside"
    outside.mkdir()
    link = _blob(film, str(outside).encode())
    inner = _tree(film, b"120000 deep\0" + bytes.fromhex(link) + b"100644 x\0" + bytes.fromhex(link))
    top = _tree(film, b"120000 a\0" + bytes.fromhex(link) + b"40000 a\0" + bytes.fromhex(inner))
    hostile = _tree(film, b"40000 film\0" + bytes.fromhex(top))
    made = git(film, "commit-tree", hostile, "-m", "hostile")

    repository = Repository(film)
    repository.write(repository.commit(made), tmp_path / "out")

    assert list(outside.iterdir()) == []


def test_what_lfs_keeps_here_is_put_in_its_place(film: Path, tmp_path: Path) -> None:
    digest = "5" * 64
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize 5\n"
    (film / "here.mov").write_text(pointer)
    (film / "there.mov").write_text(pointer.replace("5" * 64, "6" * 64))
    commit(film, "footage")
    kept = film.parent / ".git" / "lfs" / "objects" / "55" / "55" / digest
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"movie")

    repository = Repository(film)
    repository.write(repository.commit("HEAD"), tmp_path / "out")

    assert (tmp_path / "out" / "here.mov").read_bytes() == b"movie"
    assert (tmp_path / "out" / "there.mov").read_text().startswith("version ")


def _blob(folder: Path, data: bytes) -> str:
    return _hashed(folder, "blob", data)


def _tree(folder: Path, data: bytes) -> str:
    return _hashed(folder, "tree", data)


def _hashed(folder: Path, kind: str, data: bytes) -> str:
    done = subprocess.run(
        ["git", "hash-object", "-t", kind, "--literally", "-w", "--stdin"],
        cwd=folder,
        input=data,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **NOBODY},
        check=True,
        capture_output=True,
    )
    return done.stdout.decode().strip()
