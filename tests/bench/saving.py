"""From saving to seeing the shot: `filmkit watch`, two warm workers, a 4 s animatic at 360 lines on twos.

Beside the clock's seconds stand those that the command and its workers worked, half of which is what a
machine with two cores to itself needs at the least: what else it does is then not counted.
"""

import http.client
import json
import os
import re
import signal
import statistics
import subprocess
import time
from pathlib import Path
from typing import Any

from tests.bench.timing import table
from tests.e2e.command import ENTRY, environment

FILM = """\
filmkit: 1
id: saved
title: Saved
format: {resolution: 1280x720, fps: 24}
profiles:
  draft: {free: true, format: {resolution: 640x360}}
shots:
  walk: {duration: 4s, size: full, subject: a man in a long grey coat, place: city street, time: dusk,
         action: he walks from left to right, camera: static}
  coast: {duration: 4s, size: wide, subject: a lighthouse on a rock, place: sea coast, time: dusk}
cut: [walk, coast]
"""
COATS = ("red", "blue", "white", "green", "brown")
_TICKS = os.sysconf("SC_CLK_TCK")


def report(work: Path) -> None:
    """A row a save, and the middle of them."""
    work.mkdir(parents=True)
    (work / "film.yaml").write_text(FILM)
    rows, every = [], []
    watching = _Watching(work)
    try:
        watching.until(lambda now: now["page"])
        for coat in COATS:
            told = watching.save(work, coat)
            every.append(told)
            rows.append([coat, *map(_shown, told)])
    finally:
        watching.end()
    middle = [
        (statistics.median(a for a, _ in column), statistics.median(b for _, b in column))
        for column in zip(*every, strict=True)
    ]
    rows.append(["median", *map(_shown, middle)])
    heads = ["save", "told", "first frame", "the take", "the film's page"]
    print(table("From saving to seeing, seconds (worked by all processes, halved)", heads, rows))
    print(f"load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")


def _shown(seconds: tuple[float, float]) -> str:
    return f"{seconds[0]:.2f} ({seconds[1] / 2:.2f})"


class _Watching:
    """The command, and what it tells its page."""

    def __init__(self, film: Path) -> None:
        self._command = subprocess.Popen(
            [*ENTRY, "watch", str(film), "-j", "2"],
            env=environment(film.parent / "store"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._command.stdout is not None
        found = re.match(r"http://127\.0\.0\.1:(\d+)(/\?token=\S+)", self._command.stdout.readline())
        assert found is not None
        self._talk = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=300)
        self._talk.request("GET", found[2])
        answer = self._talk.getresponse()
        answer.read()
        cookie = str(answer.getheader("Set-Cookie")).partition(";")[0]
        self._talk.request("GET", "/now", headers={"Cookie": cookie})
        self._news = self._talk.getresponse()
        self._page = ""

    def until(self, seen: Any) -> None:
        """Read on to the first state that is so."""
        while line := self._news.fp.readline():
            if line.startswith(b"data: "):
                now = json.loads(line.removeprefix(b"data: "))
                assert not now["wrong"], f"it cannot be measured: {now['wrong']}"
                if seen(now):
                    self._page = now["page"]
                    return
        raise AssertionError("filmkit watch ended")

    def save(self, film: Path, coat: str) -> list[tuple[float, float]]:
        """Seconds, and seconds worked, from a save to each of what is seen."""
        began, worked, page = time.monotonic(), self._worked(), self._page
        (film / "film.tmp").write_text(FILM.replace("grey", coat))
        os.replace(film / "film.tmp", film / "film.yaml")
        told = []
        for seen in ("busy", "frame", "takes", "page"):
            self.until(lambda now, seen=seen: now[seen] and (seen != "page" or now["page"] != page))
            told.append((time.monotonic() - began, self._worked() - worked))
        return told

    def _worked(self) -> float:
        """Seconds that the processors worked for the command and what it started."""
        ticks = 0
        for place in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = place.read_text().rpartition(")")[2].split()
            except OSError:  # it has ended meanwhile
                continue
            if int(fields[2]) == self._command.pid:
                ticks += int(fields[11]) + int(fields[12])
        return ticks / _TICKS

    def end(self) -> None:
        """As Ctrl-C does."""
        os.killpg(self._command.pid, signal.SIGINT)
        self._command.wait()
