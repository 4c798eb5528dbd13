"""Builds with nothing to do, and plans with little to do, against other engines in the same run."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench import films, rivals
from tests.bench.timing import Timed, commands, milliseconds, table

FILMKIT = str(Path(sys.executable).with_name("filmkit"))
START = "python -c pass"
LONG = 1000
"""Shots: of a small film no plan is kept."""
Row = Sequence[str]


def environment(work: Path) -> dict[str, str]:
    """A store of its own, nothing that a tool would send home, and Python keeps what it has compiled, as
    it does unless somebody forbids it."""
    return {
        "FILMKIT_STORE": str(work / "store"),
        "DVC_NO_ANALYTICS": "1",
        "NO_COLOR": "1",
        "PYTHONDONTWRITEBYTECODE": "",
    }


def built(film: Path, env: Mapping[str, str]) -> None:
    """Build a film with pretended tasks, as the timed command will name it."""
    subprocess.run(
        [sys.executable, "-m", "tests.bench.pretend", "build", str(film), "-q"],
        env={**os.environ, **env},
        check=True,
        stdout=subprocess.DEVNULL,
    )


def nothing_to_do(work: Path, shots: int, others: Sequence[str]) -> list[Row]:
    """One row an engine: time, work of processors and its ratios, memory."""
    env = environment(work)
    timed: dict[str, tuple[Sequence[str], Path]] = {START: ([sys.executable, "-c", "pass"], work)}
    for name, make in (("one file", films.one_file), ("a file a shot", films.a_file_a_shot)):
        film = make(work / f"{shots}-{name.replace(' ', '-')}", shots)
        built(film, env)
        timed[f"filmkit, {name}"] = ([FILMKIT, "build", str(film), "-q"], Path.cwd())
    for other in others:
        folder = work / f"{shots}-{other}"
        steps = [_installed(step) for step in rivals.ENGINES[other](folder, shots)]
        for step in steps:
            subprocess.run(step, cwd=folder, env={**os.environ, **env}, check=True, stdout=subprocess.DEVNULL)
        timed[other] = (steps[-1], folder)
    return _rows(shots, commands(timed, env=env, rounds=3 if "dvc" in others else 7))


def _has_dvc() -> bool:
    """It is an extra of its own, `.[bench]`: heavy, and nothing else needs it."""
    return Path(sys.executable).with_name("dvc").exists()


def _installed(command: list[str]) -> list[str]:
    return [str(Path(sys.executable).with_name(command[0])), *command[1:]]


def _rows(shots: int, results: Mapping[str, Timed]) -> list[Row]:
    return [
        [
            f"{shots:,}",
            name,
            milliseconds(each.median),
            milliseconds(each.processor),
            *(f"{each.processor / results[other].processor:.2f}" for other in (START, "ninja")),
            f"{each.memory:.0f} MB",
        ]
        for name, each in results.items()
    ]


def one_edited(work: Path, shots: int) -> list[Row]:
    """Seconds to plan after one word of one shot has changed: out of the plan that the build kept, and
    whole, as without it."""
    env = environment(work)
    rows: list[Row] = []
    for name, make in (("one file", films.one_file), ("a file a shot", films.a_file_a_shot)):
        film = make(work / f"edited-{name.replace(' ', '-')}", shots)
        built(film, env)
        rows.append(_planned_after_edits(film, shots, f"filmkit plan, {name}", env))
        (film / ".filmkit" / "kept-draft").unlink()
        rows.append(_planned_after_edits(film, shots, f"filmkit plan, {name}, whole", env))
    return rows


def _planned_after_edits(film: Path, shots: int, name: str, env: Mapping[str, str]) -> Row:
    """The middle one of several edits."""
    runs = []
    for word in ("quieter", "louder", "older", "colder", "warmer"):
        films.edit_one(film, shots, word)
        plan = {"plan": ([FILMKIT, "plan", str(film)], Path.cwd())}
        runs.append(commands(plan, rounds=1, warm_up=False, env=env)["plan"])
        films.edit_back(film, shots, word)
    middle = sorted(runs, key=lambda run: run.processor)[len(runs) // 2]
    return [f"{shots:,}", name, milliseconds(middle.median), milliseconds(middle.processor)]


def report(work: Path, sizes: Sequence[int]) -> None:
    """Print both tables."""
    rows: list[Row] = []
    for shots in sizes:
        others = ["ninja", "doit", *(["dvc"] if shots <= 100 and _has_dvc() else [])]
        rows += nothing_to_do(work / f"noop-{shots}", shots, others)
    head = ["shots", "engine", "time", "processors", "to start", "to ninja", "memory"]
    print(table("Nothing to do", head, rows))
    edited = [row for shots in sizes if shots >= LONG for row in one_edited(work / f"edit-{shots}", shots)]
    print(table("One word of one shot changed", ["shots", "command", "time", "processors"], edited))
