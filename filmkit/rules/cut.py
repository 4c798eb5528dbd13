"""cut: the pieces joined by stream copy, in order. Encodes nothing, so it costs about a file copy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Task, TaskInput
from filmkit.film.timeline.views import View


@dataclass(frozen=True, slots=True)
class CutRule:
    name: str = "cut"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.assembly.join import join

        clip = job.folder / "cut.mp4"
        params: Mapping[str, Any] = job.params
        frames: int = params["frames"]
        pieces = [job.inputs[name] for name in sorted(job.inputs)]
        join(pieces, clip, expected=frames, report=job.report)
        return Made({"clip": clip}, {"frames": frames})


CUT = CutRule()


def declare_cut(view: View, pieces: Sequence[str]) -> Task:
    """The picture of the film, as a view has it. Input names sort in the order of the cut."""
    timeline = view.timeline
    inputs: dict[str, Input] = {
        f"piece-{number:06}": TaskInput(target, "clip") for number, target in enumerate(pieces)
    }
    return Task(
        view.target("film/cut"),
        CUT.name,
        CUT.version,
        {"frames": timeline.length},
        inputs,
        seconds=1.0,
        label=f"{float(timeline.length / timeline.rate.fraction):.1f} s",
        tags={"stage": "cut"},
    )
