"""A small film that is really made, but for its drawings: each frame is a grey that tells its number."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from filmkit.build.engine.plan import plan
from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.run import run
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Lane
from filmkit.build.store.files import FileDigests
from filmkit.build.store.memory import MemoryStore
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.film.spec.load import load
from filmkit.rules.film import RULES, declare
from filmkit.show.review.kept import Kept
from filmkit.show.review.showing import Showing
from filmkit.studio.media.clip import Picture, write_clip
from filmkit.timebase import Rate

HOSTILE = "</script><script>window.hurt=1</script><img src=x onerror=window.hurt=1>"
FILM = f"""\
filmkit: 1
id: screening
title: "Light & <b>Dark</b> {HOSTILE}"
logline: "{HOSTILE}"
format: {{resolution: 320x180, fps: 24}}
cast:
  ann: {{description: "a woman in red {HOSTILE}"}}
locations:
  hall: {{place: station hall, description: a hall, light: "window from the left, soft"}}
looks:
  plain: {{style: "{HOSTILE}"}}
scenes:
  one: {{location: hall, look: plain}}
  two: {{location: hall}}
shots:
  a: {{scene: one, duration: 1s, size: wide, cast: [ann], action: "waits {HOSTILE}", camera: static,
      lines: [{{ann: "Wait. {HOSTILE}"}}]}}
  b: {{scene: one, duration: 1s, size: medium, cast: [ann], action: turns, camera: static}}
  c: {{scene: two, duration: 1s, size: close-up, subject: a lamp, camera: push-in, light: dusk}}
  spare: {{duration: 1s, size: wide, subject: nothing, camera: static}}
cut: [a, {{shot: b, dissolve: 6f}}, c]
"""
FRAMES = 72
STEP = 3
"""Levels of grey from one frame of a shot to the next."""
FIRST = {"a": 20, "b": 60, "c": 140}
"""The grey of each shot's first frame."""


@dataclass(frozen=True, slots=True)
class Painter:
    """Stands in for whoever draws: a flat grey that tells the shot and the frame."""

    name: str = "take"
    version: int = 2

    def perform(self, job: Job) -> Made:
        first, count = job.params["first"], job.params["count"]
        assert isinstance(first, int)
        assert isinstance(count, int)
        clip = job.folder / "take.mp4"
        base = FIRST[job.target.partition("/")[0]]
        write_clip(clip, _greys(base, first, count), width=320, height=180, rate=Rate.of(24))
        return Made({"clip": clip})


def _greys(base: int, first: int, count: int) -> Iterator[Picture]:
    for number in range(first, first + count):
        yield np.full((180, 320, 3), base + STEP * number, np.uint8)


def made(folder: Path, text: str = FILM, *, build: bool = True) -> Showing:
    """The film in `folder`, made, and everything there is to show of it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "film.yaml").write_text(text, encoding="utf-8")
    return showing(folder, MemoryStore(), build=build)


def showing(folder: Path, store: MemoryStore, *, build: bool = True) -> Showing:
    """The film as its file says it now, out of a store that may hold some of it."""
    film = load(folder / "film.yaml")
    production = declare(film, encoder="tests")
    graph = Graph(replace(task, lane=Lane.THREAD) for task in production.tasks)
    files = FileDigests(folder)
    steps = plan(graph, store, files, {})
    if build:
        rules = tuple(Painter() if rule.name == "take" else rule for rule in RULES)
        outcome = run(steps, rules, store, files, jobs=2)
        assert outcome.whole, outcome.failed
        steps = plan(graph, store, files, outcome.last)
    kept = Kept(folder)
    return Showing(
        film,
        production,
        steps,
        store,
        files,
        catalogue(),
        date(2026, 11, 29),
        "2026-11-29T12:00:00+00:00",
        {"filmkit": "tests"},
        kept.notes(film.shots),
        kept.approvals(film.shots, film.profile),
    )
