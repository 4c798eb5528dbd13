"""Timing commands and calls fairly: in turn, A B A B, so that a machine that slows down slows all."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of several runs, those its processors worked, and the largest memory of one, in MiB."""

    seconds: tuple[float, ...]
    worked: tuple[float, ...] = ()
    memory: float = 0.0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def processor(self) -> float:
        """The median of the seconds worked: what other programs on the machine disturb least."""
        return statistics.median(self.worked)


def commands(
    rivals: Mapping[str, tuple[Sequence[str], Path]],
    *,
    rounds: int = 7,
    warm_up: bool = True,
    env: Mapping[str, str] | None = None,
) -> Mapping[str, Timed]:
    """Time each command in its folder, in turn, after one uncounted round. Raises when one fails."""
    times: dict[str, list[float]] = {name: [] for name in rivals}
    worked: dict[str, list[float]] = {name: [] for name in rivals}
    memory: dict[str, float] = dict.fromkeys(rivals, 0.0)
    for round_number in range(0 if warm_up else 1, rounds + 1):
        for name, (command, folder) in rivals.items():
            began = time.perf_counter()
            process = subprocess.Popen(
                command,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env={**os.environ, **(env or {})},
            )
            assert process.stderr is not None
            complaint = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.perf_counter() - began
            assert process.returncode == 0, f"{name} failed: {complaint.decode()[-500:]}"
            if round_number:
                times[name].append(seconds)
                worked[name].append(usage.ru_utime + usage.ru_stime)
                memory[name] = max(memory[name], _mebibytes(usage))
    return {name: Timed(tuple(times[name]), tuple(worked[name]), memory[name]) for name in rivals}


def _mebibytes(usage: resource.struct_rusage) -> float:
    """Linux counts kibibytes, macOS bytes."""
    return usage.ru_maxrss / (1024.0 if sys.platform == "linux" else 1024.0**2)


def calls(rivals: Mapping[str, Callable[[], object]], *, rounds: int = 3) -> Mapping[str, Timed]:
    """Time each call, in turn; worked is what this process worked, all its threads together."""
    times: dict[str, list[float]] = {name: [] for name in rivals}
    worked: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(rounds):
        for name, call in rivals.items():
            began, before = time.perf_counter(), time.process_time()
            call()
            times[name].append(time.perf_counter() - began)
            worked[name].append(time.process_time() - before)
    return {name: Timed(tuple(times[name]), tuple(worked[name])) for name in rivals}


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table for a terminal and for Markdown alike."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [f"\n## {title}\n"]
    for number, row in enumerate((head, *rows)):
        lines.append(
            "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        )
        if number == 0:
            lines.append("| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines)


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.1f} s"
