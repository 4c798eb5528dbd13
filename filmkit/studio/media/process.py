"""Running ffmpeg: the only home of `subprocess`. Knows no graph and no film.

A run has a group of its own, so that stopping it leaves nothing behind; it cannot read the
terminal, it cannot run for ever, and what it was writing is gone when it does not succeed.
"""

import contextlib
import os
import re
import selectors
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filmkit.errors import SetupError, TaskFailed

Report = Callable[[float], None]

_GRACE = 2.0
"""Seconds between asking a run to end and ending it."""
_TICK = 0.2
"""Seconds between two reports: how fast a cancelled build lets go."""
_LARGEST_FILE = 64 << 30
_LARGEST_MEMORY = 16 << 30
# The shell sets its own limits and becomes ffmpeg: nothing of ours runs between fork and exec.
_LIMITED = 'ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; ulimit -v "$3" 2>/dev/null; shift 3; exec "$@"'
_NOISE = re.compile(r"Conversion failed|Task finished with error|Terminating thread|Nothing was written")
_ADDRESS = re.compile(r" @ 0x[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class Work:
    """What one run is for, and what it may take."""

    what: str
    """Names it in messages: "encoding 96 frames"."""
    makes: Path | None = None
    """The file it writes."""
    duration: float = 0.0
    """Seconds of its output: they turn progress into a fraction."""
    seconds: float | None = None
    """Wall-clock limit; left out, a hundred times as long as the output lasts."""
    chatty: bool = False
    """Whether its remarks are wanted, and not its errors alone."""

    @property
    def limit(self) -> float:
        return self.seconds if self.seconds is not None else 300.0 + 100.0 * self.duration


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
        reason = error.strerror if isinstance(error, OSError) else "it does not answer"
        raise SetupError(f"{arguments[0]} cannot be run: {reason}") from error
    return done.stdout.decode(errors="replace")


def run_apart(command: Sequence[str], work: Work, *, refused: int = 0) -> bool:
    """Run a small program that writes one file; whether it made it. False when it exits with `refused`.

    Raises TaskFailed when it fails or takes too long.
    """
    with _whole_or_nothing(work.makes):
        process = subprocess.Popen(
            _limited(command, work.limit),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=_environment(),
        )
        try:
            process.wait(work.limit)
        except subprocess.TimeoutExpired:
            raise TaskFailed(f"{work.what} took longer than {work.limit:.0f} s and was stopped") from None
        finally:
            _end(process)
        if process.returncode and process.returncode == refused:
            return False
        if process.returncode != 0:
            raise TaskFailed(f"{work.what} failed: {_reason(process.returncode, '')}")
    return True


def run(program: Path, arguments: Sequence[str], work: Work, report: Report) -> str:
    """Run ffmpeg to its end; what it wrote to stderr.

    `report` may raise: then the whole group is ended and the exception passes through.
    Raises TaskFailed when it fails or takes too long.
    """
    options = ["-nostdin", "-y", "-hide_banner", "-xerror", "-v", "info" if work.chatty else "error"]
    command = [str(program), *options, "-progress", "pipe:1", "-nostats", *arguments]
    with _whole_or_nothing(work.makes), tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            _limited(command, work.limit),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
            env=_environment(),
        )
        try:
            _follow(process, work, report)
        finally:
            _end(process)
        errors.seek(max(0, errors.seek(0, os.SEEK_END) - (1 << 16)))
        said = errors.read().decode(errors="replace")
        if process.returncode != 0:
            raise TaskFailed(f"{work.what} failed: {_reason(process.returncode, said)}")
    return said


@contextlib.contextmanager
def _whole_or_nothing(path: Path | None) -> Iterator[None]:
    try:
        yield
    except BaseException:
        if path is not None:
            path.unlink(missing_ok=True)
        raise


def _limited(command: Sequence[str], seconds: float) -> list[str]:
    processor = str(int(seconds * (os.cpu_count() or 1)) + 1)
    # `ulimit` counts files in blocks of 512 bytes and memory in KiB.
    limits = [processor, str(_LARGEST_FILE // 512), str(_LARGEST_MEMORY // 1024)]
    return ["/bin/sh", "-c", _LIMITED, "sh", *limits, *command]


def _environment() -> dict[str, str]:
    """A bare environment: no key of the user's reaches a child."""
    kept = ("PATH", "HOME", "TMPDIR", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _follow(process: "subprocess.Popen[bytes]", work: Work, report: Report) -> None:
    """Report until it ends, also while it says nothing."""
    assert process.stdout is not None
    until = time.monotonic() + work.limit
    fraction = 0.0
    with selectors.DefaultSelector() as talk:
        talk.register(process.stdout, selectors.EVENT_READ)
        while time.monotonic() < until:
            if talk.select(_TICK):
                block = os.read(process.stdout.fileno(), 1 << 16)
                if not block:
                    break
                fraction = _fraction(block, work.duration, fraction)
            report(fraction)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(max(0.0, until - time.monotonic()))
        return
    raise TaskFailed(f"{work.what} took longer than {work.limit:.0f} s and was stopped")


def _fraction(block: bytes, duration: float, before: float) -> float:
    """How far it is; a block that says nothing of it leaves things as they were."""
    times = re.findall(rb"^out_time_us=(\d+)$", block, re.M)
    if not times or duration <= 0:
        return before
    return max(before, min(1.0, int(times[-1]) / 1e6 / duration))


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


def _reason(code: int, said: str) -> str:
    """ffmpeg's last word of weight, or what ended it."""
    if code < 0:
        return f"it was ended by {signal.Signals(-code).name}"
    lines = [_ADDRESS.sub("", line).strip() for line in said.splitlines()]
    telling = [line for line in lines if line and not _NOISE.search(line)]
    shown = telling[-1] if telling else "it said nothing"
    return "".join(each for each in shown if each.isprintable())[:300]
