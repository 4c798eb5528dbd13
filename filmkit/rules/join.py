"""segment-join: the parts of one long shot, as one clip.

A drawn take and the handles drawn for it are copied, nothing is encoded. Bought segments continue each
other: they are joined to exactly the asked length, with no frame shown twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Task, TaskInput
from filmkit.digest import decimal_text
from filmkit.film.spec.film import Shot


@dataclass(frozen=True, slots=True)
class SegmentJoinRule:
    name: str = "segment-join"
    version: int = 1

    def perform(self, job: Job) -> Made:
        if "seconds" in job.params:
            return _joined(job)
        from filmkit.studio.assembly.join import join

        clip = job.folder / "clip.mp4"
        join([job.inputs[name] for name in sorted(job.inputs)], clip, report=job.report)
        return Made({"clip": clip})


SEGMENT_JOIN = SegmentJoinRule()


def declare_join(shot: Shot, head: int, tail: int) -> Task:
    """`shot/take-with-handles`: head, take and tail, in the order of their input names."""
    inputs: dict[str, Input] = {"part-1": TaskInput(f"{shot.id}/take", "clip")}
    if head > 0:
        inputs["part-0"] = TaskInput(f"{shot.id}/take-head", "clip")
    if tail > 0:
        inputs["part-2"] = TaskInput(f"{shot.id}/take-tail", "clip")
    return Task(
        f"{shot.id}/take-with-handles",
        SEGMENT_JOIN.name,
        SEGMENT_JOIN.version,
        {},
        inputs,
        group=shot.id,
        seconds=0.2,
        sources={"": shot.at},
    )


def _joined(job: Job) -> Made:
    from filmkit.studio.assembly.segments import Part, join_segments  # decoding is for who performs

    params: Mapping[str, Any] = job.params
    parts = [
        Part(job.inputs[name], again) for name, again in zip(sorted(job.inputs), params["again"], strict=True)
    ]
    clip = job.folder / "clip.mov"
    frames = join_segments(parts, Fraction(params["seconds"]), clip, report=job.report)
    return Made({"clip": clip}, {"frames": frames})


def declare_segments(
    name: str,
    target: str,
    outputs: Sequence[str],
    again: Sequence[int],
    seconds: Fraction,
    tags: Mapping[str, str],
) -> Task:
    """`target`: what was bought as `outputs` of its segments, as one take of `seconds`. `again`: the frames
    each is known to show once more; those of segments that are not here yet are not known."""
    parts = {
        f"part-{number:03}": TaskInput(f"{target}-segments", output)
        for number, output in enumerate(outputs, 1)
    }
    return Task(
        target,
        SEGMENT_JOIN.name,
        SEGMENT_JOIN.version,
        {"seconds": decimal_text(seconds), "again": list(again) or [1] * len(outputs)},
        parts,
        group=name,
        seconds=1 + float(seconds),
        label=f"{float(seconds):.1f} s",
        tags=tags,
    )
