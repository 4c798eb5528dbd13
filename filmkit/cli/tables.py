"""A plan as people read it: one line a task, grouped by shot, with the reason. Knows no store."""

from collections.abc import Iterator, Sequence

from filmkit.build.engine.explain import State
from filmkit.build.engine.plan import Outlook, Step
from filmkit.build.engine.progress import RunFinished
from filmkit.build.graph.task import Lane
from filmkit.cli.why import why

SIGNS = {
    State.MISSING: "+",
    State.STALE: "~",
    State.WAITING: "?",
    State.FRESH: "=",
    State.OUT: ">",
    State.ABSENT: "-",
    State.REFUSED: "x",
    State.AMBIGUOUS: "!",
}
"""Made for the first time, made again, made if what it waits for changes, nothing to do; of what is
bought: a service is at it, its bytes are not here, it was refused, it may have been bought."""

FREE = "free"
"""The price of what is made here."""

_DOING = {
    "purchase": "buying",
    "take": "drawing",
    "still": "drawing",
    "frame": "taking a frame",
    "segment-join": "joining",
    "title": "lettering",
    "spoken": "lettering",
    "credits": "lettering",
    "conform": "finishing",
    "transition": "blending",
    "cut": "cutting",
    "mix": "mixing",
    "deliverable": "writing the film",
    "measure": "measuring",
}
_SHOWN_REASONS = 6
_PRICE = 5
"""The width of a price, as `free` stands in most lines."""


def doing(rule: str) -> str:
    """What a lane does while it performs `rule`."""
    return _DOING.get(rule, f"making the {rule}")


def plan_lines(plan: Outlook, width: int | None = None) -> Iterator[str]:
    """The steps that would run, grouped by shot in the order of the film, and what they add up to.

    `width` is the terminal's; a reason that does not fit beside its task stands below it.
    """
    steps = plan.to_run
    names = max((len(step.task.target) for step in steps), default=0)
    groups: dict[str, list[Step]] = {}
    for step in steps:
        groups.setdefault(step.task.group, []).append(step)
    for group, members in sorted(groups.items(), key=lambda each: each[0] == "film"):
        yield group
        for step in members:
            yield from _step_lines(step, names, width)
    yield summary(plan)


def summary(plan: Outlook) -> str:
    """What a plan comes to, in one line."""
    steps, count = plan.to_run, sum(plan.counts.values())
    if not steps:
        told = {0: "the film asks for no such thing.", 1: "the task is fresh."}
        return f"Nothing to do: {told.get(count, f'all {count} tasks are fresh.')}"
    paid = [step for step in steps if step.task.lane is Lane.PAID]
    shots = len({step.task.group for step in steps if step.task.rule == "take" and step not in paid})
    waiting = sum(step.state is State.WAITING for step in steps)
    parts = [f"{len(steps)} of {count} tasks to make"]
    parts += [f"{waiting} of them wait for others"] if waiting else []
    parts += [f"{shots} shot{'' if shots == 1 else 's'} to draw"] if shots else []
    parts += list(_owed(paid)) or [FREE]
    work = f"about {length(sum(step.task.seconds for step in steps if step not in paid))} of work"
    return "; ".join([*parts[:-1], work, parts[-1]]) + "."


_STANDS = {
    "absent": "bought and not here",
    "out": "on the way",
    "refused": "refused",
    "ambiguous": "in doubt",
}


def _owed(paid: Sequence[Step]) -> Iterator[str]:
    """`2 takes to buy`, `1 take bought and not here`: only what is to be bought costs anything."""
    for stands in ("to buy", *_STANDS.values()):
        if these := [each for each in paid if _STANDS.get(each.task.standing, "to buy") == stands]:
            yield f"{_bought(these)} {stands}"


def _bought(paid: Sequence[Step]) -> str:
    """`2 takes and 1 still`."""
    stills = sum(step.task.rule == "still" for step in paid)
    counts = {"take": len(paid) - stills, "still": stills}
    return " and ".join(f"{many} {what}{'' if many == 1 else 's'}" for what, many in counts.items() if many)


def length(seconds: float) -> str:
    """A time as a person would guess it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min"


def clock(seconds: float) -> str:
    """A time as a person would read it off."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def closing_line(event: RunFinished) -> str:
    """What a run came to, in one line."""
    parts = [f"{event.made} made"]
    parts += [f"{event.found} as they were"] if event.found else []
    parts += [f"{event.failed} failed"] if event.failed else []
    parts += [f"{event.skipped} not tried"] if event.skipped else []
    parts += ["stopped; what was made is kept"] if event.cancelled else []
    return f"{', '.join(parts)}, in {clock(event.seconds)}."


def left(done: float, total: float, seconds: float) -> str:
    """The time left in words, from how much of the work took how long; "" while nobody can tell."""
    if seconds < 2 or done <= 0.02 * total or done >= total:
        return ""
    return f"about {length(seconds / done * (total - done))} left"


def price_of(step: Step) -> str:
    """What one task costs, for people."""
    return step.task.price or FREE


def _step_lines(step: Step, names: int, width: int | None) -> Iterator[str]:
    task = step.task
    head = (
        f"  {SIGNS[step.state]} {task.target:<{names}}  {task.rule:<12}  {task.model:<8}  "
        f"{task.label:>7}  {price_of(step):<{_PRICE}}  {length(task.seconds):>6}"
    )
    reasons = list(why(step))
    hidden = len(reasons) - _SHOWN_REASONS
    if hidden > 0:
        reasons[_SHOWN_REASONS:] = [f"and {hidden} more changes"]
    if width is None or all(len(head) + 2 + len(reason) <= width for reason in reasons):
        indent = "\n" + " " * (len(head) + 2)
        yield f"{head}  {indent.join(reasons)}".rstrip()
    else:
        yield head
        yield from (f"      {reason}" for reason in reasons)
