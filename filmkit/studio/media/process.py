"""Running ffmpeg: the only home of `subprocess`. Knows no graph and no film.

A run has a group of its own, so that stopping it leaves nothing behind; it cannot read the
terminal, and it cannot run for ever.
"""

import contextlib
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from filmkit.errors import SetupError, TaskFailed

_GRACE = 2.0
"""Seconds between asking a run to end and ending it."""


def ask(arguments: Sequence[str], *, seconds: float = 20.0) -> str:
    """What a short question to a program prints. Raises SetupError when it cannot be asked."""
    try:
        done = subprocess.run(
            arguments,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=_environment(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(f"{arguments[0]} cannot be run: {error}") from error
    return done.stdout.decode(errors="replace")


def run(
    program: Path,
    arguments: Sequence[str],
    *,
    what: str,
    duration: float = 0.0,
    report: Callable[[float], None] = lambda fraction: None,
    seconds: float = 3600.0,
) -> str:
    """Run ffmpeg to its end; what it wrote to stderr.

    `what` names the work in messages; `duration` (s) of the output turns progress into a fraction.
    `report` may raise: then the whole group is ended and the exception passes through.
    Raises TaskFailed when it fails or takes longer than `seconds`.
    """
    command = [str(program), "-nostdin", "-y", "-hide_banner", "-progress", "pipe:1", "-nostats", *arguments]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
            env=_environment(),
        )
        try:
            _follow(process, duration, report, time.monotonic() + seconds, what)
        finally:
            _end(process)
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    if process.returncode != 0:
        raise TaskFailed(f"{what} failed: {_last_words(said)}")
    return said


def _environment() -> dict[str, str]:
    """A bare environment: no key of the user's reaches a child."""
    kept = ("PATH", "HOME", "TMPDIR", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _follow(
    process: "subprocess.Popen[bytes]",
    duration: float,
    report: Callable[[float], None],
    until: float,
    what: str,
) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if time.monotonic() > until:
            raise TaskFailed(f"{what} took too long and was stopped")
        name, _, value = line.decode(errors="replace").strip().partition("=")
        if name == "out_time_us" and duration > 0 and value.lstrip("-").isdigit():
            report(min(1.0, max(0.0, int(value) / 1e6 / duration)))
    process.wait(max(1.0, until - time.monotonic()))


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        _signal(process, signal.SIGTERM)
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            _signal(process, signal.SIGKILL)
            process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _signal(process: "subprocess.Popen[bytes]", number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def _last_words(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1][:300] if lines else "it said nothing"
