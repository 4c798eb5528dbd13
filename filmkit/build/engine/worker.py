"""One worker process: performs jobs sent through a pipe, one at a time. Knows no graph, no store.

Promise: no key of the user's is in its environment.
Both ends of the pipe are here. The process ignores Ctrl-C (its parent decides), ends when its
parent is gone, and turns SIGTERM into an exception so that a rule can end what it started.
"""

import contextlib
import multiprocessing
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import FrameType
from typing import Protocol

from filmkit.build.engine.failure import as_failure
from filmkit.build.engine.rule import Cancelled, Job, Made
from filmkit.digest import Json
from filmkit.errors import FilmkitError, TaskFailed

_GRACE = 3.0
"""Seconds a stopping job may take before it is killed."""
_STARTING = threading.Lock()
_NEEDED = (
    *("PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LANG", "LC_", "TZ", "SYSTEMROOT", "VIRTUAL_ENV", "XDG_"),
    *(
        "LD_",
        "DYLD_",
        "PYTHON",
        "FILMKIT_",
        "NUMBA_",
        "OMP_",
        "OPENBLAS_",
        "MKL_",
        "COVERAGE_",
        "FONTCONFIG_",
    ),
    "DBUS_",
)
"""How the names begin of what a worker may need: to find programs and libraries, and its settings."""
_SECRET = re.compile("KEY|TOKEN|SECRET|PASS|CREDENTIAL")


class Flag(Protocol):
    """Something that may come to be so: an event of `threading`, or several of them."""

    def is_set(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Order:
    """A job as it crosses the border: `perform` travels by its import path."""

    perform: Callable[[Job], Made]
    target: str
    params: Mapping[str, Json]
    inputs: Mapping[str, Path]
    folder: Path

    def job(self, report: Callable[[float], None]) -> Job:
        return Job(self.target, self.params, self.inputs, self.folder, report)


class Worker:
    """The near end: a warm process that performs orders."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_serve, args=(far,), daemon=True, name="filmkit worker")
        # The child inherits the mask: Ctrl-C in a terminal reaches the whole group, and must
        # not end it with a traceback while it is still importing.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            with _bare_environment():
                self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        far.close()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def perform(self, order: Order, report: Callable[[float], None], stop: Flag) -> Made:
        """Have `order` done; blocks. Raises what the rule raised, Cancelled once `stop` is set,
        or TaskFailed when the process died."""
        try:
            self._pipe.send(order)
            while True:
                if self._pipe.poll(0.1):
                    answer = self._pipe.recv()
                    if isinstance(answer, float):
                        with contextlib.suppress(Cancelled):
                            report(answer)
                    elif isinstance(answer, FilmkitError):
                        raise answer
                    elif isinstance(answer, Made):
                        return answer
                    else:
                        raise Cancelled
                if stop.is_set():
                    self._cancel()
                    raise Cancelled
        except (EOFError, OSError):
            raise self._died(order.target) from None

    def end(self) -> None:
        """End the process, kindly if it is idle."""
        with contextlib.suppress(OSError):
            self._pipe.close()
        self._process.join(0.5)
        self._kill()

    def _cancel(self) -> None:
        """Ask the job to stop, then tell it, then make it."""
        with contextlib.suppress(OSError):
            self._pipe.send(None)
        if not self._answers(_GRACE / 3):
            self._process.terminate()
            self._process.join(_GRACE * 2 / 3)
            self._kill()

    def _answers(self, seconds: float) -> bool:
        """Whether the job ended by itself: made, failed or cancelled."""
        with contextlib.suppress(EOFError, OSError):
            while self._pipe.poll(seconds):
                if not isinstance(self._pipe.recv(), float):
                    return True
        return False

    def _kill(self) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()

    def _died(self, target: str) -> TaskFailed:
        self._process.join(1)
        code = self._process.exitcode
        self._kill()
        how = f"was ended by {signal.Signals(-code).name}" if code and code < 0 else f"left with {code}"
        short = code == -signal.SIGKILL
        hint = "is the machine short of memory? `-j 1` needs less" if short else "build again to retry"
        return TaskFailed(f"{target} was not made: its worker process {how}", hint=hint)


@contextlib.contextmanager
def _bare_environment() -> Iterator[None]:
    """While a process starts, nothing is in the environment that it has no need of.

    `multiprocessing` hands on the environment as it is. Whoever needs more of it later has a copy.
    """
    with _STARTING:
        hidden = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(_NEEDED) or _SECRET.search(name.upper())
        }
        for name in hidden:
            del os.environ[name]
        try:
            yield
        finally:
            os.environ.update(hidden)


def _serve(pipe: Connection) -> None:
    """The far end, in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    threading.Thread(target=_outlive_no_parent, daemon=True).start()
    report = _Report(pipe)
    with contextlib.suppress(EOFError, OSError):  # the near end is gone
        while True:
            order = pipe.recv()
            if order is None:
                continue  # asked to stop what had just ended
            try:
                answer: object = order.perform(order.job(report))
            except Cancelled:
                answer = None
            except Exception as error:  # noqa: BLE001  # a rule is a guest: whatever it raises is told
                answer = as_failure(error, order.target)
            pipe.send(answer)


@dataclass(frozen=True, slots=True)
class _Report:
    pipe: Connection

    def __call__(self, fraction: float) -> None:
        if self.pipe.poll():
            self.pipe.recv()
            raise Cancelled
        self.pipe.send(float(fraction))


def _leave(signal_number: int, frame: FrameType | None) -> None:
    sys.exit(128 + signal_number)


def _outlive_no_parent() -> None:
    """End with the parent, however it ended; first so that a rule can clean up, then at once."""
    parent = multiprocessing.parent_process()
    assert parent is not None, "a worker has a parent"
    wait([parent.sentinel])
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(_GRACE)
    os._exit(1)
