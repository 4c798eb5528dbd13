"""disclosure: what models made of the film, beside it, as a file that people and programs read.

Knows no bytes: what it says is derived from what the film uses, and nobody types it. No digital signature:
a certificate is its owner's, and a file can be signed with it after it left the house.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Task
from filmkit.digest import Json
from filmkit.film.spec.film import Film
from filmkit.film.timeline.disclosure import statement
from filmkit.film.timeline.timeline import Timeline
from filmkit.rules.commission import Paid
from filmkit.rules.deliver import Delivery

_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
"""IPTC's list of digital source types, by which platforms know what made a picture."""


@dataclass(frozen=True, slots=True)
class DisclosureRule:
    name: str = "disclosure"
    version: int = 1

    def perform(self, job: Job) -> Made:
        params: Mapping[str, Any] = job.params
        file = job.folder / "disclosure.json"
        file.write_text(json.dumps(params, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return Made({"file": file})


DISCLOSURE = DisclosureRule()


def declare_disclosure(film: Film, timeline: Timeline, paid: Paid) -> tuple[tuple[Task, Delivery], ...]:
    """A task and a file of a film that makes a disclosure; none of another."""
    if film.disclosure is None:
        return ()
    shots = list(dict.fromkeys(clip.shot for clip in timeline.clips()))
    filmed = [name for name in shots if film.shots[name].source is not None]
    drawn = [name for name in shots if name not in filmed and name not in paid]
    params: dict[str, Json] = {
        "format": 1,
        "film": film.id,
        "title": film.title,
        "statement": statement(film),
        "digitalSourceType": _SOURCE_TYPE + _source_type(bool(paid), bool(drawn), bool(filmed)),
        "models": _models(paid),
        "drawn": drawn,
        "filmed": filmed,
    }
    task = Task(
        "film/disclosure",
        DISCLOSURE.name,
        DISCLOSURE.version,
        params,
        seconds=0.1,
        tags={"stage": "deliver"},
        sources={"": film.at},
    )
    return ((task, Delivery(task.target, "file", f"{film.id}.disclosure.json")),)


def _source_type(bought: bool, drawn: bool, filmed: bool) -> str:
    """IPTC's word for an edited film of such parts: what is drawn here is drawn by rules, of no training."""
    if bought:
        return "compositeWithTrainedAlgorithmicMedia"
    if drawn:
        return "compositeSynthetic" if filmed else "algorithmicMedia"
    return "compositeCapture"


def _models(paid: Paid) -> list[Json]:
    """Each model that made something, by the take that is used, and what it made."""
    made: dict[str, list[Json]] = {}
    for name, each in paid.items():
        made.setdefault(each.used.model if each.used else each.work.model, []).append(name)
    return [{"model": model, "made": names} for model, names in made.items()]
