"""The generator's warm-up: its kernels compiled once on a machine, with a progress line.

Knows no film. It runs in a process of its own, so that nothing heavy is loaded here.
"""

import importlib
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filmkit.build.engine.plan import Plan
from filmkit.build.engine.rule import Rule
from filmkit.build.engine.worker import Order, Worker
from filmkit.build.graph.task import Lane, Task
from filmkit.cli.say import note
from filmkit.cli.voices import Voice
from filmkit.rules.still import STILL
from filmkit.rules.take import TAKE
from filmkit.rules.warm import warm
from filmkit.studio.animatic.flat.needed import SAYS, must_be_flat

TITLE = "warming up the generator, once on this machine"

Report = Callable[[float], None]


def warm_for(steps: Plan, rules: Iterable[Rule], voice: Voice, *, rehearsed: bool = False) -> None:
    """Warm up when `steps` draw; what is bought is drawn too where it is `rehearsed`. Raises TaskFailed,
    SetupError."""
    if TAKE in rules and any(_draws(step.task, rehearsed) for step in steps.to_run):
        if not must_be_flat():
            warm_up(voice)
        elif voice is Voice.USUAL:
            note(SAYS)


def _draws(task: Task, rehearsed: bool) -> bool:
    return task.rule in (TAKE.name, STILL.name) and (rehearsed or task.lane is not Lane.PAID)


def warm_up(voice: Voice, stop: threading.Event | None = None) -> None:
    """Compile what is not compiled yet; says something only when there is something to do.

    Raises Cancelled once `stop` is set, TaskFailed, SetupError.
    """
    worker = Worker()
    try:
        with tempfile.TemporaryDirectory() as folder, _progress(voice) as report:
            order = Order(warm, "the generator's warm-up", {}, {}, Path(folder))
            worker.perform(order, report, stop or threading.Event())
    finally:
        worker.end()


@contextmanager
def _progress(voice: Voice) -> Iterator[Report]:
    if voice is not Voice.USUAL:
        yield lambda fraction: None
    elif sys.stderr.isatty():
        with importlib.import_module("filmkit.cli.lively").one_bar(TITLE) as report:
            yield report
    else:
        yield _Quarters()


class _Quarters:
    """A line at the start and at each quarter."""

    def __init__(self) -> None:
        self._told = -1

    def __call__(self, fraction: float) -> None:
        if (quarter := int(fraction * 4)) > self._told:
            self._told = quarter
            note(f"{TITLE}: {quarter * 25} %")
