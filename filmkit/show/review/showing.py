"""What a page is made of: a film, its cut, its plan, and the bytes that are there. Knows no HTML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from filmkit.build.engine.plan import Plan, Step
from filmkit.build.graph.task import Task, TaskInput
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Record, Store
from filmkit.digest import Digest
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.spec.film import Film
from filmkit.film.timeline.checks import Finding
from filmkit.film.timeline.timeline import Clip, Timeline
from filmkit.rules.film import Production
from filmkit.rules.measure import measured_findings
from filmkit.show.review.approvals import Approval
from filmkit.show.review.notes import Notes


@dataclass(frozen=True)
class Showing:
    """One film as it stands."""

    film: Film
    production: Production
    plan: Plan
    store: Store
    files: FileDigests
    catalogue: Catalogue
    today: date
    when: str
    """The moment of looking, UTC, ISO 8601."""
    made_with: Mapping[str, str] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    rehearsed: bool = False
    """What is shown was bought of a simulator: nothing of it is real, and nobody approves it."""

    @property
    def timeline(self) -> Timeline:
        return self.production.timeline

    def step(self, target: str) -> Step | None:
        return self.plan.by_target.get(target)

    def blob(self, target: str, output: str) -> Blob | None:
        """What a target gave, as the film is written now; None while it is not there."""
        step = self.step(target)
        return step.result.outputs.get(output) if step and step.result else None

    def record(self, target: str) -> Record | None:
        """What is kept of how a target was made; None of what was bought, or is not there."""
        step = self.step(target)
        return self.store.record(step.digest) if step and step.digest and step.result else None

    def finished(self) -> Blob | None:
        """The film itself."""
        return self.blob(self.film_itself, "file")

    def measured(self) -> tuple[Finding, ...]:
        """What the finished files were found to be, as far as they are measured as they are written now."""
        return measured_findings(self.film, self.timeline, self.production.tasks, self._report)

    def _report(self, target: str) -> Path | None:
        blob = self.blob(target, "report")
        return self.store.path(blob.digest) if blob else None

    def pieces(self) -> tuple[Digest, ...]:
        """The clips that the picture of the finished film is joined of, in their order; none when one is not
        there, or when something was drawn over them."""
        cut, film = self.step("film/cut"), self.step(self.film_itself)
        if cut is None or film is None or film.task.params.get("timecode") or not _is_plain(film.task):
            return ()
        sources = (source for _, source in sorted(cut.task.inputs.items()))
        found = [self.blob(each.target, each.output) for each in sources if isinstance(each, TaskInput)]
        clips = tuple(each.digest for each in found if each is not None)
        return clips if len(clips) == len(cut.task.inputs) else ()

    @property
    def film_itself(self) -> str:
        """The target of the film that is shown: the first deliverable of its own picture, or the first."""
        made = [each.target for each in self.production.deliveries]
        plain = [task.target for task in self.production.tasks if task.target in made and _is_plain(task)]
        return (plain or made)[0]

    def clips(self, shot: str) -> tuple[Clip, ...]:
        """Where a shot stands in the cut."""
        return tuple(clip for clip in self.timeline.clips() if clip.shot == shot)

    def steps_of(self, shot: str) -> Iterator[Step]:
        """What is made for a shot."""
        return (step for step in self.plan.steps if step.task.group == shot)

    def digest_of_file(self, path: str) -> str:
        """The name of a file's bytes, of the film's folder; "" when it is not there."""
        try:
            return self.files.look(path).digest
        except OSError:
            return ""


def picture_digests(showing: Showing, shot: str) -> Mapping[str, Digest]:
    """What is seen of a shot, as bytes: its take, and each finished piece of it in the cut.

    Empty while any of it is not there. Transitions are left out: they show its neighbours too; so are
    pieces of deliverables of another shape.
    """
    found: dict[str, Digest] = {}
    footage = showing.film.shots[shot].source is not None
    for step in showing.steps_of(shot):
        own = step.task.rule == "conform" and "@" not in step.task.target
        if step.task.target != f"{shot}/take" and not own:
            continue
        if step.result is None or "clip" not in step.result.outputs:
            return {}
        found[_said(step.task.target)] = step.result.outputs["clip"].digest
    return found if footage or "take" in found else {}


def _is_plain(task: Task) -> bool:
    """Whether a finished file shows the film's own cut."""
    cut = task.inputs.get("cut")
    return isinstance(cut, TaskInput) and cut.target == "film/cut"


def _said(target: str) -> str:
    """`plate/conform-2` is `conform-2` of its shot."""
    return target.partition("/")[2]
