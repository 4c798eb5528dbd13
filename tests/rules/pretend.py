"""Rules that make believe: each output is a few bytes that depend on exactly what is digested.

With them the promises about what is made again are tested on whole films in milliseconds.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from filmkit.build.engine.plan import Plan, plan
from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.run import Outcome, run
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Lane
from filmkit.build.store.files import FileDigests
from filmkit.build.store.memory import MemoryStore
from filmkit.build.store.store import Store
from filmkit.digest import Digest, Json, digest_of
from filmkit.film.spec.load import load
from filmkit.rules.film import RULES, declare

OUTPUTS = {
    "title": "picture",
    "spoken": "picture",
    "still": "picture",
    "frame": "picture",
    "ambience": "sound",
    "music": "sound",
    "effect": "sound",
    "foley": "sound",
    "acts": "sound",
    "sound-conform": "sound",
    "voice": "sound",
    "mix": "sound",
    "captions": "file",
    "deliverable": "file",
    "poster": "file",
    "disclosure": "file",
    "measure": "report",
}
"""What each rule gives; all others give a clip."""


@dataclass(frozen=True, slots=True)
class Pretend:
    """Stands in for a real rule: same name and version, an output of the same name."""

    name: str
    version: int

    def perform(self, job: Job) -> Made:
        output = OUTPUTS.get(self.name, "clip")
        read: Json = {name: path.read_bytes().hex() for name, path in job.inputs.items()}
        file = job.folder / output
        file.write_text(digest_of({"rule": self.name, "params": job.params, "read": read}))
        return Made({output: file})


PRETENDERS = tuple(Pretend(rule.name, rule.version) for rule in RULES)


class Studio:
    """A store, and everything a film needs to be planned and made again and again."""

    def __init__(self, store: Store | None = None) -> None:
        self.store = store or MemoryStore()
        self.last: dict[str, Digest] = {}

    def plan(self, film: Path, profile: str = "draft") -> Plan:
        loaded = load(film, profile=profile)
        tasks = declare(loaded, encoder="pretended").tasks
        self.graph = Graph(replace(task, lane=Lane.THREAD) for task in tasks)
        self.files = FileDigests(Path(loaded.root))
        return plan(self.graph, self.store, self.files, self.last)

    def build(self, film: Path, profile: str = "draft") -> Outcome:
        outcome = run(self.plan(film, profile), PRETENDERS, self.store, self.files, jobs=1)
        assert outcome.whole, outcome.failed
        self.last.update(outcome.last)
        return outcome

    def rules_of(self, targets: Iterable[str]) -> set[str]:
        """The kinds of task among `targets`."""
        return {self.graph[target].rule for target in targets}

    def takes(self, targets: Iterable[str]) -> set[str]:
        """The shots among `targets` whose picture was drawn, or a part of it."""
        return {self.graph[target].group for target in targets if self.graph[target].rule == "take"}

    def following(self, targets: Iterable[str]) -> set[str]:
        """`targets` and all that is made of them."""
        found = set(targets)
        for target in tuple(found):
            found |= self.graph.descendants(target)
        return found
