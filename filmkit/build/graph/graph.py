"""The graph of tasks: order, what leads to a task, what follows it. Knows no rules, store or states.

The only place that imports networkx, and only when somebody asks what it alone answers: importing
it costs more than a whole build with nothing to do (about 100 ms). The order is found without it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from filmkit.build.graph.nearest import did_you_mean
from filmkit.build.graph.task import Task, TaskInput
from filmkit.errors import SpecError, UsageError

if TYPE_CHECKING:
    import networkx


class Graph:
    """Tasks by target, in build order: each after all that it needs. Never changes."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        """Raises SpecError for two tasks of one target, a need nobody makes, or a circle."""
        by_target = _by_target(tasks)
        self._needs = {target: _needs_of(task, by_target) for target, task in by_target.items()}
        self._users = _users_of(self._needs)
        order = _order(self._needs, self._users)
        if len(order) < len(by_target):
            raise _circle(self._net, by_target)
        self.tasks: Mapping[str, Task] = MappingProxyType({target: by_target[target] for target in order})

    def __iter__(self) -> Iterator[Task]:
        return iter(self.tasks.values())

    def __len__(self) -> int:
        return len(self.tasks)

    def __contains__(self, target: object) -> bool:
        return target in self.tasks

    def __getitem__(self, target: str) -> Task:
        return self.tasks[target]

    def needs(self, target: str) -> tuple[str, ...]:
        """The targets whose outputs `target` uses directly, in the order of its inputs."""
        return self._needs[target]

    def users(self, target: str) -> tuple[str, ...]:
        """The targets that use an output of `target` directly."""
        return tuple(self._users[target])

    @cached_property
    def _net(self) -> "networkx.DiGraph[str]":
        return _net(self._needs)

    def ancestors(self, target: str) -> frozenset[str]:
        """All that leads to `target`, without it."""
        import networkx  # slow: see the module's first lines

        return frozenset(networkx.ancestors(self._net, target))

    def descendants(self, target: str) -> frozenset[str]:
        """All that follows from `target`, without it."""
        import networkx  # slow: see the module's first lines

        return frozenset(networkx.descendants(self._net, target))

    def leading_to(self, targets: Iterable[str]) -> frozenset[str]:
        """`targets` and all that leads to any of them, in one walk."""
        found: set[str] = set()
        ahead = list(targets)
        while ahead:
            target = ahead.pop()
            if target not in found:
                found.add(target)
                ahead.extend(self._needs[target])
        return frozenset(found)

    def only(self, targets: Iterable[str]) -> "Graph":
        """The graph of `targets` and of all that leads to them."""
        wanted = self.leading_to(targets)
        return Graph(task for target, task in self.tasks.items() if target in wanted)

    def until(self, stage: str) -> "Graph":
        """The graph of the tasks tagged with `stage`, and of all that leads to them."""
        stages = {task.tags["stage"] for task in self if "stage" in task.tags}
        if stage not in stages:
            raise UsageError(f"no stage is called {stage!r}", hint=did_you_mean(stage, stages))
        return self.only(task.target for task in self if task.tags.get("stage") == stage)


def _by_target(tasks: Iterable[Task]) -> dict[str, Task]:
    found: dict[str, Task] = {}
    for task in tasks:
        if task.target in found:
            raise SpecError(
                f"two tasks would make {task.target}",
                at=task.sources.get(""),
                hint="give one of the two another id",
            )
        found[task.target] = task
    return found


def _needs_of(task: Task, tasks: Mapping[str, Task]) -> tuple[str, ...]:
    needs: dict[str, None] = {}
    for name, source in task.inputs.items():
        if isinstance(source, TaskInput):
            if source.target not in tasks:
                raise SpecError(
                    f"{task.target} needs {source.target}, which nothing makes",
                    at=task.sources.get(name) or task.sources.get(""),
                    hint=did_you_mean(source.target, tasks),
                )
            needs[source.target] = None
    return tuple(needs)


def _net(needs: Mapping[str, tuple[str, ...]]) -> "networkx.DiGraph[str]":
    import networkx  # slow: see the module's first lines

    net: networkx.DiGraph[str] = networkx.DiGraph()
    net.add_nodes_from(needs)
    net.add_edges_from((need, target) for target, each in needs.items() for need in each)
    return net


def _users_of(needs: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    users: dict[str, list[str]] = {target: [] for target in needs}
    for target, each in needs.items():
        for need in each:
            users[need].append(target)
    return users


def _order(needs: Mapping[str, Sequence[str]], users: Mapping[str, Sequence[str]]) -> list[str]:
    """Every target after all that it needs; those of a circle, and what follows them, are left out."""
    unmet = {target: len(each) for target, each in needs.items()}
    order = [target for target, count in unmet.items() if not count]
    for target in order:  # grows while it is walked
        for user in users[target]:
            unmet[user] -= 1
            if not unmet[user]:
                order.append(user)
    return order


def _circle(net: "networkx.DiGraph[str]", tasks: Mapping[str, Task]) -> SpecError:
    import networkx  # slow: see the module's first lines

    circle = [edge[0] for edge in networkx.find_cycle(net)]
    first = min(circle)  # the same sentence however the tasks were listed
    turned = circle[circle.index(first) :] + circle[: circle.index(first)]
    return SpecError(
        f"a circle: {' -> '.join([*turned, first])}",
        at=tasks[first].sources.get(""),
        hint="one of them must not need the one before it",
    )
