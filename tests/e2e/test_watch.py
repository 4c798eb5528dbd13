"""`filmkit watch` as a person runs it: saves, mistakes, and Ctrl-C."""

import contextlib
import http.client
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import ENTRY, environment

FILM = """\
filmkit: 1
id: watched
title: Watched
format: {resolution: 160x90, fps: 24}
shots:
  a: {duration: 12f, size: medium, subject: a red ball, camera: static}
cut: [a]
"""
pytestmark = pytest.mark.ffmpeg


@pytest.fixture
def film(tmp_path: Path) -> Path:
    (tmp_path / "film").mkdir()
    save(tmp_path / "film", FILM)
    return tmp_path / "film"


def save(film: Path, text: str) -> None:
    (film / "film.tmp").write_text(text)
    os.replace(film / "film.tmp", film / "film.yaml")


class Watching:
    """The command, and what it tells its page."""

    def __init__(self, film: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [*ENTRY, "watch", str(film), "-j", "1", *arguments],
            env=environment(film.parent / "store"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        found = re.match(r"http://127\.0\.0\.1:(\d+)(/\?token=\S+)", self.process.stdout.readline())
        assert found is not None
        self.talk = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=120)
        self.talk.request("GET", found[2])
        answer = self.talk.getresponse()
        answer.read()
        self.cookie = str(answer.getheader("Set-Cookie")).partition(";")[0]
        self.talk.request("GET", "/now", headers={"Cookie": self.cookie})
        self.news = self.talk.getresponse()

    def until(self, seen: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first state that is so."""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and (line := self.news.fp.readline()):
            if line.startswith(b"data: "):
                now: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
                if seen(now):
                    return now
        raise AssertionError(self.end()[1])

    def end(self) -> tuple[int, str]:
        """Ctrl-C, to the whole group as a terminal sends it; the exit code, and what it said."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGINT)
        said = self.process.communicate(timeout=60)[1]
        return self.process.returncode, said


@pytest.fixture
def watching(film: Path) -> Iterator[Watching]:
    running = Watching(film)
    yield running
    running.end()


def test_a_save_is_made_a_mistake_is_told_and_ctrl_c_leaves_nothing(watching: Watching, film: Path) -> None:
    first = watching.until(lambda now: now["page"])
    assert first["wrong"] == []
    assert first["will"], "the page is there before the workers are warm"
    watching.until(lambda now: now["page"] != first["page"])

    save(film, FILM.replace("medium", "gigantic"))
    wrong = watching.until(lambda now: now["wrong"])
    assert wrong["wrong"][0]["at"].startswith("film.yaml:6:")
    made = wrong["page"]

    save(film, FILM.replace("a red ball", "a blue ball"))
    seen = watching.until(lambda now: now["takes"])
    assert set(seen["takes"]) == {"a"}
    assert seen["wrong"] == []
    newer = watching.until(lambda now: now["page"] != made)
    assert newer["takes"] == {}

    code, said = watching.end()
    assert (code, said.splitlines()[-1]) == (0, "stopped")
    assert "Traceback" not in said
    _gone(watching.process.pid)


def test_a_film_is_watched_once_at_a_time(watching: Watching, film: Path) -> None:
    watching.until(lambda now: True)

    second = subprocess.run(
        [*ENTRY, "watch", str(film)],
        env=environment(film.parent / "store"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert second.returncode == 4
    assert "filmkit watch or serve" in second.stderr


def _gone(group: int) -> None:
    deadline = time.monotonic() + 20
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.killpg(group, 0)
            assert time.monotonic() < deadline, "processes are left"
            time.sleep(0.05)
