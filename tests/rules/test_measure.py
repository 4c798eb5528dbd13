"""Finished files are measured once, and what is found is told by the limits of now."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from filmkit.film.spec.load import load
from filmkit.film.timeline.checks import Finding
from filmkit.rules.film import Production, declare
from filmkit.rules.measure import MEASURE, measured_findings
from filmkit.studio.media.encode import mux
from filmkit.studio.media.leader import write_leader
from filmkit.timebase import Rate
from tests.rules.pretend import Studio
from tests.studio.quality.test_stretches import write_tone

Edit = Callable[[str, str], None]
CHECKS = ("titles:\n", "checks: {freeze: 2s, loudness: 1 LU}\ntitles:\n")


def declared(film: Path) -> Production:
    return declare(load(film), encoder="any")


def test_each_finished_file_is_measured_where_the_film_has_checks(film: Path, edit: Edit) -> None:
    assert not [each for each in declared(film).tasks if each.rule == "measure"]

    edit(*CHECKS)
    edit(
        "titles:\n",
        "deliverables: {web: {preset: h264-web}, small: {preset: h264-web, timecode: true}}\ntitles:\n",
    )

    made = [each.target for each in declared(film).tasks if each.rule == "measure"]
    assert made == ["film/measure-web", "film/measure-small"]


def test_another_limit_measures_nothing_anew(film: Path, edit: Edit, studio: Studio) -> None:
    edit(*CHECKS)
    studio.build(film)

    edit("freeze: 2s", "freeze: 1s, black: 0s")

    assert not studio.plan(film).to_run


@pytest.mark.ffmpeg
def test_a_file_is_measured_and_judged(film: Path, edit: Edit, tmp_path: Path) -> None:
    edit(*CHECKS)
    made = declared(film)
    (task,) = (each for each in made.tasks if each.rule == "measure")
    cut = write_leader(tmp_path / "cut.mp4", [1] * 60, Rate.of(24))
    sound = write_tone(tmp_path / "mix.wav", lambda times: times * 0, 2.5)
    mux(cut, sound, tmp_path / "finished", seconds=2.5, report=lambda fraction: None)
    folder = tmp_path / "job"
    folder.mkdir()

    job = SimpleNamespace(
        params=task.params,
        inputs={"film": tmp_path / "finished"},
        folder=folder,
        report=lambda fraction: None,
    )
    report = MEASURE.perform(job).outputs["report"]  # type: ignore[arg-type]

    told = json.loads(report.read_text())
    assert (told["frames"], told["black"], told["still"]) == (60, [], [[0, 60]])
    assert told["silent"][0][0] == "0"
    found = measured_findings(load(film), made.timeline, made.tasks, lambda target: report)
    assert [each.name for each in found] == ["freeze:a", "loudness:web"]
    assert found[0] == Finding("freeze:a", "00:00:00:06 a: 2.25 s of a still picture, and 2 s is the most")
    assert measured_findings(load(film), made.timeline, made.tasks, lambda target: None) == ()
