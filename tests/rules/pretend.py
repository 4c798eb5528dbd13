"""Rules that make believe: each output is a few bytes that depend on exactly what is digested.

With them the promises about what is made again are tested on whole films in milliseconds.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from filmkit.film.spec.load import load
from filmkit.rules.film import RULES, declare

from filmkit.build.engine.plan import Plan, plan
from filmkit.build.engine.rule import Job, Made
from filmkit.build.engine.run import Outcome, run
from filmkit.build.graph.graph import Graph
from filmkit.build.store.files import FileDigests
from filmkit.build.store.memory import MemoryStore
from filmkit.digest import Digest, Json, digest_of


@dataclass(frozen=True, slots=True)
class Pretend:
    """Stands in for a real rule: same name and version, outputs of the same names."""

    name: str
    version: int
    outputs: tuple[str, ...]

    def perform(self, job: Job) -> Made:
        read: Json = {name: path.read_bytes().hex() for name, path in job.inputs.items()}
        made = {}
        for output in self.outputs:
            made[output] = job.folder / output
            made[output].write_text(digest_of({"rule": self.name, "params": job.params, "read": read}))
        return Made(made)


class Studio:
    """A store, and everything a film needs to be planned and made again and again."""

    def __init__(self, folder: Path) -> None:
        self.store = MemoryStore(folder)
        self.last: dict[str, Digest] = {}

    def plan(self, film: Path, **how: str) -> Plan:
        loaded = load(film, **how)  # type: ignore[arg-type]
        self.graph = Graph(declare(loaded).tasks)
        self.files = FileDigests(Path(loaded.root))
        return plan(self.graph, self.store, self.files, self.last)

    def build(self, film: Path, **how: str) -> Outcome:
        outcome = run(self.plan(film, **how), pretenders(self.graph), self.store, self.files, jobs=1)
        assert outcome.whole, outcome.failed
        self.last.update(outcome.last)
        return outcome


def pretenders(graph: Graph) -> Iterable[Pretend]:
    """One stand-in a rule; it gives every output that any task asks of that rule."""
    asked: dict[str, set[str]] = {rule.name: set() for rule in RULES}
    for task in graph:
        for source in task.inputs.values():
            target, output = getattr(source, "target", None), getattr(source, "output", None)
            if target is not None and output is not None:
                asked[graph[target].rule].add(output)
    return [Pretend(rule.name, rule.version, tuple(sorted(asked[rule.name])) or ("file",)) for rule in RULES]


def takes(targets: Iterable[str]) -> set[str]:
    """The shots proper among `targets`."""
    return {target for target in targets if target.endswith("/take")}
