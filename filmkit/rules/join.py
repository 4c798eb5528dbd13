"""segment-join: a take and the handles drawn for it, as one clip. Copies, encodes nothing."""

from dataclasses import dataclass

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Task, TaskInput
from filmkit.film.spec.film import Shot


@dataclass(frozen=True, slots=True)
class SegmentJoinRule:
    name: str = "segment-join"
    version: int = 1

    def perform(self, job: Job) -> Made:
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
