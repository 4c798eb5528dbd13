"""The issue's own promise, with the real generator: one word changed redoes that shot alone, and says why."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.e2e.command import ENTRY, environment

pytestmark = [pytest.mark.ffmpeg, pytest.mark.xdist_group("real")]

FILM = """\
filmkit: 1
id: drawn
title: Drawn
format: {resolution: 160x90, fps: 24}
profiles: {draft: {format: {resolution: 160x90}}}
shots:
  one: {duration: 8f, size: wide, place: city street, time: dusk, action: a man waits, camera: static}
  two: {duration: 8f, size: close-up, place: empty room, time: day, subject: a woman, camera: static}
cut: [one, two]
"""


def filmkit(folder: Path, *arguments: str) -> str:
    said = subprocess.run(
        [*ENTRY, *arguments],
        cwd=folder,
        env=environment(folder / "store"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    return said.stdout


def test_one_word_changed_redoes_that_shot_alone_and_says_why(tmp_path: Path) -> None:
    film = tmp_path / "film.yaml"
    film.write_text(FILM)
    assert filmkit(tmp_path, "build").splitlines()[-1] == "build/draft/drawn-web.mp4"
    first = (tmp_path / "build/draft/drawn-web.mp4").read_bytes()
    film.write_text(FILM.replace("size: close-up", "size: medium"))

    plan = filmkit(tmp_path, "plan")
    events = [json.loads(line) for line in filmkit(tmp_path, "build", "--json").splitlines()]

    assert 'size: "close-up" -> "medium"  (film.yaml:8:' in plan
    assert "one/" not in "".join(line for line in plan.splitlines() if "waits" not in line)
    made = [each["target"] for each in events if each["event"] == "TaskMade"]
    assert sorted(made)[:3] == ["film/cut", "film/deliver-web", "film/poster"]
    assert made[:2] == ["two/take", "two/conform"]
    assert len(made) == 5
    assert (tmp_path / "build/draft/drawn-web.mp4").read_bytes() != first

    film.write_text(FILM)
    filmkit(tmp_path, "build")
    assert (tmp_path / "build/draft/drawn-web.mp4").read_bytes() == first
