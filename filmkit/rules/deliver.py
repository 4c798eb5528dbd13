"""deliverable and poster: finished files, out of the cut and the mix."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Task, TaskInput
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film
from filmkit.film.timeline.disclosure import statement
from filmkit.film.timeline.timeline import Clip, Timeline
from filmkit.film.timeline.views import View
from filmkit.rules.raster import picture_height, raster_params
from filmkit.timebase import Rate


@dataclass(frozen=True, slots=True)
class Delivery:
    """An output that leaves the store, and what it is called in `build/`."""

    target: str
    output: str
    name: str


@dataclass(frozen=True, slots=True)
class DeliverableRule:
    name: str = "deliverable"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.deliver.finish import Wanted, deliver
        from filmkit.studio.titles.timecode import timecode_over

        params: Mapping[str, Any] = job.params
        file = job.folder / "film.mp4"
        rate, over = Rate.of(*params["rate"]), None
        if params.get("timecode"):
            over = timecode_over(params["width"], params["height"], rate, picture_height(params))
        loudness = Fraction(params["loudness"])
        wanted = Wanted(params["frames"], rate, loudness, over, params["preset"], params.get("comment", ""))
        heard = deliver(job.inputs["cut"], job.inputs["mix"], file, wanted, job.report)
        return Made(
            {"file": file},
            {"loudness": f"{heard.integrated:.1f}", "true-peak": f"{heard.true_peak:.1f}"},
        )


@dataclass(frozen=True, slots=True)
class PosterRule:
    name: str = "poster"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.deliver.poster import write_poster

        params: Mapping[str, Any] = job.params
        file = job.folder / "poster.jpg"
        write_poster(job.inputs["cut"], params["frame"], file)
        return Made({"file": file})


DELIVERABLE, POSTER = DeliverableRule(), PosterRule()


def declare_deliverables(
    film: Film, of: Mapping[str, View], encoder: str, *, timecode: bool
) -> tuple[tuple[Task, Delivery], ...]:
    """A task and a file for each deliverable the film asks for; `of` gives the view of each."""
    burnt = "-timecode" if timecode else ""
    told = statement(film)
    made = []
    for each in film.deliverables:
        view = of[each.name]
        timeline = view.timeline
        params: dict[str, Json] = {
            **raster_params(view.format),
            "preset": each.preset,
            "frames": timeline.length,
            "loudness": decimal_text(film.format.loudness),
            "encoder": encoder,
            **({"timecode": True} if timecode or each.timecode else {}),
            **({"comment": told} if told else {}),
        }
        task = Task(
            f"film/deliver-{each.name}{burnt}",
            DELIVERABLE.name,
            DELIVERABLE.version,
            params,
            {"cut": TaskInput(view.target("film/cut"), "clip"), "mix": TaskInput("film/mix", "sound")},
            seconds=2.0 + timeline.length / (400 if each.suffix == "mp4" else 10),
            label=f"{float(timeline.length / timeline.rate.fraction):.1f} s",
            tags={"stage": "deliver"},
            sources={"": each.at},
        )
        made.append((task, Delivery(task.target, "file", f"{film.id}-{each.name}{burnt}.{each.suffix}")))
    return tuple(made)


def declare_poster(film: Film, timeline: Timeline) -> tuple[Task, Delivery]:
    """The film as one picture: a third into its first shot that is long enough to be looked at."""
    clips = [item for item in timeline.picture if isinstance(item, Clip)]
    chosen = max(clips[:3], key=lambda clip: clip.span.length) if clips else None
    frame = chosen.span.start + chosen.span.length // 3 if chosen else timeline.length // 3
    task = Task(
        "film/poster",
        POSTER.name,
        POSTER.version,
        {"frame": frame},
        {"cut": TaskInput("film/cut", "clip")},
        seconds=0.5,
        sources={"": film.at},
    )
    return task, Delivery(task.target, "file", "poster.jpg")
