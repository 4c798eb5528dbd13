"""frame: one frame of a shot, as the picture that another shot is made from. Knows no model.

Of a drawn shot, a frame of its drawing; of a bought one, of the take the film uses; of footage, of the
stretch that the shot shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import FileInput, Input, Task, TaskInput
from filmkit.digest import decimal_text
from filmkit.film.spec.film import Film, Shot, ShotFrame
from filmkit.film.takes.request import frame_name
from filmkit.film.timeline.edit import source_frames

if TYPE_CHECKING:  # a plan of words alone buys nothing, and need not load how
    from filmkit.rules.commission import Paid

OUTPUT = "picture"


@dataclass(frozen=True, slots=True)
class FrameRule:
    name: str = "frame"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.facts import write_frame  # decoding is for who performs

        params: Mapping[str, Any] = job.params
        path = job.folder / "frame.png"
        write_frame(job.inputs["clip"], wanted_frame(params["frame"]), path, name=f"the clip of {job.target}")
        return Made({OUTPUT: path})


FRAME = FrameRule()


def wanted_frame(named: str) -> str | Fraction:
    """A frame as `frame_name` names it: `first`, `last`, or the second it is shown at."""
    return named if named in ("first", "last") else Fraction(named.removesuffix(" s"))


def frame_in(film: Film, reference: ShotFrame) -> str:
    """The frame's name in the clip it is taken from: footage is used from `in`, for the shot's length."""
    rate, shot = film.format.rate, film.shots[reference.shot]
    if shot.source is None:
        return frame_name(reference.frame, rate)
    first = shot.source_in.at(rate)
    match reference.frame:
        case "first":
            at = first
        case "last":
            at = first + source_frames(shot) - 1
        case _:
            assert not isinstance(reference.frame, str), "first, last or a time"
            at = first + reference.frame.at(rate)
    return f"{decimal_text(at / rate.fraction)} s"


def frame_input(film: Film, reference: ShotFrame) -> TaskInput:
    """A frame of a shot, for who uses it."""
    named = frame_name(reference.frame, film.format.rate).replace(" ", "")
    return TaskInput(f"{reference.shot}/{FRAME.name}-{named}", OUTPUT)


def declare_frame(film: Film, reference: ShotFrame, paid: "Paid") -> Task:
    """The task that takes it."""
    shot = film.shots[reference.shot]
    return Task(
        frame_input(film, reference).target,
        FRAME.name,
        FRAME.version,
        {"frame": frame_in(film, reference)},
        {"clip": _clip(shot, paid)},
        group=shot.id,
        seconds=0.5,
        label="frame",
        tags={"scene": shot.scene} if shot.scene else {},
        sources={"": shot.at},
    )


def _clip(shot: Shot, paid: "Paid") -> Input:
    if shot.source is not None:
        return FileInput(shot.source)
    if shot.id in paid:
        return TaskInput(paid[shot.id].target, paid[shot.id].work.output)
    return TaskInput(f"{shot.id}/take", "clip")
