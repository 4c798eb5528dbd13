"""Builds that buy, in processes of their own, killed by SIGKILL: as they talk, at a change of the disk, after
a line of the ledger, or at any instant. The service lives on."""

import functools
import itertools
import multiprocessing
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from filmkit.cli import root
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.message import Answer, Received
from filmkit.studio.simulator.server import Simulator
from tests.e2e.command import ROOT, Killer
from tests.e2e.harm import Ended
from tests.e2e.wares import Shop, environment, hurried

_NUMBERS = itertools.count()
DEADLINE = 120.0
"""Seconds for a build that nobody kills; on an idle machine it takes a fiftieth of that, at most."""
PATIENCE = 1.5
"""Seconds it waits for a job: five times what the slowest of these jobs takes."""


@functools.cache
def _warm() -> ForkServerContext:
    """Where builds are forked from: a process that has loaded what they need, and finds it wherever it is."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, "tests.e2e.warm"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        forkserver.ensure_running()
    return context


@dataclass(frozen=True, slots=True)
class Talk:
    """An instant of a build's talk with its service."""

    moment: Moment
    number: int = 1
    """Of the requests of that moment."""
    after: bool = False
    """The service did what it was asked; otherwise it never heard it."""

    def __str__(self) -> str:
        return f"{self.moment.value}-{self.number}-{'after' if self.after else 'before'}"


@dataclass
class Executioner:
    """Kills the build at one request of its own, before or after the service did what was asked."""

    simulator: Simulator
    at: Talk
    victim: BaseProcess | None = None
    seen: int = 0
    fell: bool = False
    answer: Callable[[Received], Answer] = field(init=False)

    def __post_init__(self) -> None:
        self.answer = self.simulator.answer
        self.simulator.answer = self.judge  # type: ignore[method-assign]

    def judge(self, received: Received) -> Answer:
        asked = next((each for wire in self.simulator._wires if (each := wire.understand(received))), None)
        if self.fell or asked is None or asked.moment is not self.at.moment:
            return self.answer(received)
        self.seen += 1
        if self.seen != self.at.number:
            return self.answer(received)
        answer = self.answer(received) if self.at.after else Answer(503, b"{}")
        self.fell = True
        assert self.victim is not None
        self.victim.kill()
        self.victim.join()
        return answer


def _built(words: tuple[str, ...], kill_at: int, given: dict[str, str], printed: Path, pipe: Any) -> None:
    os.environ.update(given)
    os.chdir(printed.parent)
    with printed.open("wb") as said:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", closefd=False) for number in (1, 2))
    hurried(deadline=PATIENCE)
    killer = Killer(kill_at, also=("socket.connect", "fcntl.flock"))
    sys.addaudithook(killer)
    code = root.run(list(words))
    sys.stdout.flush()
    sys.stderr.flush()
    pipe.send((code, killer.count))


def built(
    shop: Shop,
    *,
    executioner: Executioner | None = None,
    kill_at: int = 0,
    after_lines: int = 0,
    after_seconds: float | None = None,
    words: tuple[str, ...] = (),
) -> Ended:
    """One build; `kill_at` is a change of the disk, `after_lines` of the ledger."""
    folder = shop.film.parent
    printed = folder / f"said-{next(_NUMBERS)}"
    near, far = _warm().Pipe(duplex=False)
    asked = (words or shop.ware.build, kill_at, environment(), printed, far)
    process = _warm().Process(target=_built, args=asked)
    if executioner is not None:
        executioner.victim = process
    process.start()
    far.close()
    if after_lines:
        _wait_for_lines(process, folder / "store/ledger/ledger.jsonl", after_lines)
    else:
        process.join(DEADLINE if after_seconds is None else after_seconds)
    if process.is_alive():
        process.kill()
        process.join()
        assert after_lines or after_seconds is not None, (
            f"not done after {DEADLINE:.0f} s: {printed.read_text()}"
        )
    code, changes = near.recv() if process.exitcode == 0 and near.poll() else (None, 0)
    near.close()
    said = printed.read_text() if printed.exists() else ""
    shop.outputs.append(said)
    return Ended(code, said, changes)


def _wait_for_lines(process: BaseProcess, ledger: Path, number: int) -> None:
    """Until the ledger has so many lines, or the build is done."""
    while process.is_alive() and not (ledger.exists() and ledger.read_bytes().count(b"\n") >= number):
        process.join(0.002)
