"""`kill -9` anywhere, then build: the same bytes as a build left alone, and nothing left behind."""

import hashlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.command import PRETENDED, environment
from tests.rules.conftest import write_film

pytestmark = pytest.mark.xdist_group("crashes")

POINTS = 100
"""A build is killed at a hundredth of its changes to the disk, at the next, and so on."""


@dataclass(frozen=True)
class Alone:
    """A build that nobody disturbed."""

    changes: int
    film: dict[str, str]
    blobs: dict[str, str]


def command(film: Path, store: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PRETENDED, *options, "--", "build", "film", "-j", "2"],
        cwd=film.parent,
        env=environment(store),
        capture_output=True,
        text=True,
        check=False,
    )


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder, by name, with the digest of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Alone:
    folder = tmp_path_factory.mktemp("alone")
    film = write_film(folder / "film")
    said = command(film, folder / "store", "--count", str(folder / "count"))
    assert said.returncode == 0, said.stderr
    changes = int((folder / "count").read_text())
    return Alone(changes, contents(film / "build"), contents(folder / "store" / "blobs"))


def killed_then_built(point: int, alone: Alone, folder: Path) -> None:
    film, store = write_film(folder / "film"), folder / "store"
    at = max(1, alone.changes * point // POINTS)

    killed = command(film, store, "--kill-at", str(at))
    after_kill = contents(store / "blobs") if (store / "blobs").exists() else {}
    again = command(film, store)

    # Two lanes do not change the disk the very same number of times in each build.
    assert killed.returncode == -signal.SIGKILL or (point > 90 and killed.returncode == 0)
    assert all(name == digest for name, digest in after_kill.items()), "half a blob under a final name"
    assert again.returncode == 0, again.stderr
    assert contents(film / "build") == alone.film
    assert contents(store / "blobs") == alone.blobs
    assert not os.listdir(store / "tmp")
    assert not [path for path in film.rglob("*") if path.name.endswith(".part")]
    third = command(film, store)
    assert third.stderr.startswith("Nothing to do"), third.stderr
    shutil.rmtree(folder)


@pytest.mark.parametrize("point", [20, 40, 60, 80, 95, 99])
def test_a_killed_build_is_finished_by_the_next(
    point: int, alone: Alone, tmp_path: Path, tally: Callable[..., None]
) -> None:
    tally("free work: builds killed at a change to the disk")
    killed_then_built(point, alone, tmp_path / "work")


@pytest.mark.slow
@pytest.mark.parametrize("point", range(1, POINTS, 2))
def test_a_build_killed_anywhere_is_finished_by_the_next(
    point: int, alone: Alone, tmp_path: Path, tally: Callable[..., None]
) -> None:
    tally("free work: builds killed at a change to the disk")
    killed_then_built(point, alone, tmp_path / "work")
