"""measure: what a finished file is, picture and sound, whatever it may be. Knows no limits.

Limits are no part of it, so that another limit measures nothing anew.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task, TaskInput
from filmkit.film.spec.film import Film
from filmkit.film.timeline.checks import Finding, Measured, findings
from filmkit.film.timeline.timeline import Timeline
from filmkit.timebase import Frames, Span

_SECONDS_A_FRAME = 0.004


@dataclass(frozen=True, slots=True)
class MeasureRule:
    name: str = "measure"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.loudness import measure
        from filmkit.studio.quality.stretches import look, silences

        params: Mapping[str, Any] = job.params
        film, rate = job.inputs["film"], Fraction(*params["rate"])
        seen = look(film, params["frames"], rate, lambda fraction: job.report(fraction * 0.8))
        loudness = measure(film, report=lambda fraction: job.report(0.8 + fraction * 0.1))
        silent = [[str(start), str(length)] for start, length in silences(film)]
        told = {
            "frames": seen.frames,
            "black": seen.black,
            "still": seen.still,
            "silent": silent,
            "loudness": f"{loudness.integrated:.1f}",
            "true-peak": f"{loudness.true_peak:.1f}",
        }
        file = job.folder / "measured.json"
        file.write_text(json.dumps(told) + "\n", encoding="utf-8")
        return Made({"report": file})


MEASURE = MeasureRule()
_PREFIX = "film/measure-"


def declare_measures(film: Film, timeline: Timeline, deliverables: Iterable[Task]) -> Iterator[Task]:
    """A task for each finished file, of a film that has `checks`."""
    if film.checks is None:
        return
    rate = timeline.rate.fraction
    for task in deliverables:
        yield Task(
            task.target.replace("film/deliver-", _PREFIX),
            MEASURE.name,
            MEASURE.version,
            {"frames": timeline.length, "rate": [rate.numerator, rate.denominator]},
            {"film": TaskInput(task.target, "file")},
            lane=Lane.PROCESS,
            seconds=1 + timeline.length * _SECONDS_A_FRAME,
            label=task.label,
            tags={"stage": "deliver"},
            sources={"": film.checks.at},
        )


def measured_findings(
    film: Film, timeline: Timeline, tasks: Iterable[Task], report: Callable[[str], Path | None]
) -> tuple[Finding, ...]:
    """What was found in every file that was measured; `report` gives the file of a target's report, or None
    while it is not there."""
    targets = [task.target for task in tasks if task.rule == MEASURE.name]
    read = ((target, report(target)) for target in targets)
    return findings(
        film, timeline, [_measured(target, path, timeline) for target, path in read if path is not None]
    )


def _measured(target: str, path: Path, timeline: Timeline) -> Measured:
    told: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    rate = timeline.rate.fraction
    silent = [
        (round(Fraction(start) * rate), round(Fraction(length) * rate)) for start, length in told["silent"]
    ]
    return Measured(
        target.removeprefix(_PREFIX),
        Frames(told["frames"]),
        _spans(told["black"]),
        _spans(told["still"]),
        _spans(silent),
        Fraction(told["loudness"]),
        Fraction(told["true-peak"]),
    )


def _spans(stretches: Iterable[Iterable[int]]) -> tuple[Span, ...]:
    return tuple(Span(Frames(start), Frames(length)) for start, length in stretches)
