"""What may run next: the longest path first, and nothing before what it needs."""

from filmkit.build.engine.explain import State
from filmkit.build.engine.fake import words
from filmkit.build.engine.plan import Step
from filmkit.build.engine.schedule import Schedule
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task


def schedule(tasks: list[Task], *to_run: str) -> Schedule:
    steps = [Step(task, State.MISSING, None, {}) for task in Graph(tasks)]
    return Schedule(steps, to_run or [step.task.target for step in steps])


TASKS = [
    words("short", "", seconds=9),
    words("long", "", seconds=1),
    words("after", "", "long", seconds=10),
    words("end", "", "after", "short", seconds=1),
]


def test_the_longest_remaining_path_goes_first() -> None:
    each = schedule(TASKS)

    assert [each.take(), each.take(), each.take()] == ["long", "short", None]
    each.done("long")
    assert each.take() == "after"
    each.done("after")
    assert each.take() is None
    each.done("short")
    assert each.take() == "end"
    each.done("end")
    assert not each


def test_what_is_not_to_run_counts_as_done() -> None:
    assert schedule(TASKS, "end").take() == "end"


def test_a_failure_takes_all_that_follows_with_it() -> None:
    each = schedule(TASKS)
    each.take()

    assert each.failed("long") == ("after", "end")
    assert each.take() == "short"
    each.done("short")
    assert not each


def test_a_lost_input_is_made_again_before_its_user() -> None:
    each = schedule(TASKS, "end")
    each.take()
    each.again("after", "end")

    assert [each.take(), each.take()] == ["after", None]
    each.done("after")
    assert each.take() == "end"
