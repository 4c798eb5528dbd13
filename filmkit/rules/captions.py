"""captions: what is spoken as a file to be read, beside the film. Knows no sound and no picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Task
from filmkit.digest import Json
from filmkit.film.spec.film import Film
from filmkit.film.timeline.captions import pictured
from filmkit.film.timeline.timeline import Timeline
from filmkit.rules.deliver import Delivery


@dataclass(frozen=True, slots=True)
class CaptionsRule:
    name: str = "captions"
    version: int = 3

    def perform(self, job: Job) -> Made:
        from filmkit.studio.deliver import subtitles

        params: Mapping[str, Any] = job.params
        over, under = params["rate"]
        frame = Fraction(under, over)
        cues = [
            subtitles.Cue(start * frame, (start + length) * frame, text)
            for start, length, text in params["texts"]
        ]
        file = job.folder / f"captions.{params['kind']}"
        write = subtitles.srt if params["kind"] == "srt" else subtitles.vtt
        file.write_text(write(cues), encoding="utf-8")
        return Made({"file": file}, {"texts": str(len(cues))})


CAPTIONS = CaptionsRule()


def declare_captions(film: Film, timeline: Timeline) -> tuple[tuple[Task, Delivery], ...]:
    """A task and a file for each kind the film asks for; the file is named as the first film is, and players
    find it by that."""
    rate = timeline.rate.fraction
    texts: list[Json] = [[each.start, each.length, each.text] for each in pictured(film, timeline)]
    made = []
    for kind in film.captions:
        task = Task(
            f"film/captions-{kind}",
            CAPTIONS.name,
            CAPTIONS.version,
            {"kind": kind, "rate": [rate.numerator, rate.denominator], "texts": texts},
            seconds=0.1,
            label=f"{len(texts)} texts",
            tags={"stage": "deliver"},
            sources={"": film.at},
        )
        name = f"{film.id}-{film.deliverables[0].name}.{film.language}.{kind}"
        made.append((task, Delivery(task.target, "file", name)))
    return tuple(made)
