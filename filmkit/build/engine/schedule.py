"""What may run next: the longest remaining path first. Knows no store, no lanes and no time of day."""

import heapq
from collections.abc import Iterable

from filmkit.build.engine.plan import Step
from filmkit.build.graph.task import TaskInput


class Schedule:
    """The steps that are to run, and which of them have all they need.

    A step is ready, then taken, then done or failed. Steps that are not to run count as done.
    """

    def __init__(self, steps: Iterable[Step], to_run: Iterable[str]) -> None:
        """Prereq: `steps` in build order, with all that leads to each of `to_run`."""
        steps = tuple(steps)
        self._order = {step.task.target: index for index, step in enumerate(steps)}
        self._seconds = {step.task.target: step.task.seconds for step in steps}
        self._needs = {step.task.target: _needs(step) for step in steps}
        self._users: dict[str, list[str]] = {target: [] for target in self._order}
        for target, needs in self._needs.items():
            for need in needs:
                self._users[need].append(target)
        self._open = set(to_run)
        self._unmet = {target: self._needs[target] & self._open for target in self._open}
        self._path = self._remaining()
        self._ready: list[tuple[float, int, str]] = []
        for target in self._open:
            self._push_if_ready(target)

    def __bool__(self) -> bool:
        """Whether anything is neither done nor failed."""
        return bool(self._open)

    def take(self) -> str | None:
        """The ready target with the longest path behind it; None when none is ready."""
        while self._ready:
            target = heapq.heappop(self._ready)[2]
            if target in self._open and not self._unmet[target]:
                return target
        return None

    def done(self, target: str) -> None:
        """`target` was made; what needed only that is ready now."""
        self._open.discard(target)
        for user in self._users[target]:
            if user in self._open and target in self._unmet[user]:
                self._unmet[user].discard(target)
                self._push_if_ready(user)

    def failed(self, target: str) -> tuple[str, ...]:
        """`target` was not made. Gives all that can no longer be made, in build order."""
        self._open.discard(target)
        lost: set[str] = set()
        ahead = [target]
        while ahead:
            for user in self._users[ahead.pop()]:
                if user in self._open:
                    self._open.discard(user)
                    lost.add(user)
                    ahead.append(user)
        return tuple(sorted(lost, key=self._order.__getitem__))

    def give_up(self) -> tuple[str, ...]:
        """Nothing more is to be made. Gives all that was not, in build order."""
        left, self._open = self._open, set()
        return tuple(sorted(left, key=self._order.__getitem__))

    def again(self, need: str, target: str) -> None:
        """What `need` gave is lost: it is to run again, and `target`, which was taken, waits for it."""
        self._unmet[target].add(need)
        if need not in self._open:
            self._open.add(need)
            self._unmet[need] = self._needs[need] & self._open
            self._path[need] = self._seconds[need] + self._path[target]
            self._push_if_ready(need)

    def _push_if_ready(self, target: str) -> None:
        if not self._unmet[target]:
            heapq.heappush(self._ready, (-self._path[target], self._order[target], target))

    def _remaining(self) -> dict[str, float]:
        """For each open target, the seconds from its start to the end of what it leads to."""
        path: dict[str, float] = {}
        for target in reversed(self._order):
            if target in self._open:
                behind = max((path[user] for user in self._users[target] if user in path), default=0.0)
                path[target] = self._seconds[target] + behind
        return path


def _needs(step: Step) -> set[str]:
    return {source.target for source in step.task.inputs.values() if isinstance(source, TaskInput)}
