"""One frame of what a plan draws, drawn beside it and shown before it. Knows no page."""

import contextlib
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from filmkit.app import Desk
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.rule import Cancelled
from filmkit.build.engine.worker import Order
from filmkit.build.graph.task import DigestInput, FileInput, Task
from filmkit.errors import FilmkitError
from filmkit.rules.sketch import FRAME, sketch
from filmkit.rules.take import TAKE

Place = tuple[str, int]
"""A shot, and a frame counted from its first."""
Show = Callable[[str, int, Path], None]
"""Told the shot, the frame and its picture, which is gone afterwards."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    task: Task
    frame: int
    inputs: Mapping[str, Path]


@contextlib.contextmanager
def sketching(opened: Desk, steps: Plan, place: Place, crew: Crew, show: Show) -> Iterator[None]:
    """Meanwhile one frame of what `steps` draw is drawn: at `place`, when that shot is drawn anew."""
    wanted = _wanted(opened, steps, place)
    if wanted is None:
        yield
        return
    stop = threading.Event()
    with tempfile.TemporaryDirectory(dir=opened.private) as folder:
        thread = threading.Thread(target=_sketch, args=(wanted, Path(folder), crew, stop, show))
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()


def _wanted(opened: Desk, steps: Plan, place: Place) -> _Wanted | None:
    """The shot to sketch; None when nothing is drawn, or it waits for what is not made yet."""
    drawn = {
        step.task.group: step.task
        for step in steps.to_run
        if step.task.rule == TAKE.name and step.task.target.endswith("/take") and step.digest
    }
    if not drawn:
        return None
    shot, frame = place
    task = drawn.get(shot) or next(iter(drawn.values()))
    count = task.params["count"]
    assert isinstance(count, int), "a take says how long it is"
    try:
        inputs = dict(_inputs(opened, steps, task))
    except FilmkitError:  # the task itself will say why
        return None
    return _Wanted(task, min(frame, count - 1) if task.group == shot else 0, inputs)


def _inputs(opened: Desk, steps: Plan, task: Task) -> Iterator[tuple[str, Path]]:
    """What a task is made from, all of which is there. Raises StoreCorrupt."""
    for name, source in task.inputs.items():
        if isinstance(source, FileInput):
            yield name, opened.files.root / source.path
        elif isinstance(source, DigestInput):
            yield name, opened.store.path(source.digest)
        else:
            result = steps.by_target[source.target].result
            assert result is not None, "a task whose digest is known has its inputs"
            yield name, opened.store.path(result.outputs[source.output].digest)


def _sketch(wanted: _Wanted, folder: Path, crew: Crew, stop: threading.Event, show: Show) -> None:
    task = wanted.task
    order = Order(sketch, task.target, {**task.params, FRAME: wanted.frame}, wanted.inputs, folder)
    with contextlib.suppress(Cancelled, FilmkitError, OSError):  # the take itself will say why
        made = crew.aside(order, stop)
        if not stop.is_set():
            show(task.group, wanted.frame, made.outputs["picture"])
