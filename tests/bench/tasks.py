"""What the engine itself costs: milliseconds a free task, over what the task does."""

from pathlib import Path

from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.task import Task
from filmkit.build.store.disk import DiskStore
from tests.bench.timing import calls, milliseconds, table

TASKS = 2000


def report(work: Path) -> None:
    """Build tasks that write a few bytes; then write and sync the same bytes without an engine."""
    rounds = iter(range(100))

    def engine() -> None:
        folder = work / f"engine-{next(rounds)}"
        folder.mkdir(parents=True)
        store = DiskStore(folder / "store")
        film = FakeFilm(folder, store)
        assert film.build(_tasks()).whole
        store.close()

    def floor() -> None:
        folder = work / f"floor-{next(rounds)}"
        folder.mkdir(parents=True)
        for number in range(TASKS):
            (folder / f"{number}.txt").write_text(f"shot {number}")

    timed = calls({"engine": engine, "floor": floor})
    each = {name: result.median / TASKS for name, result in timed.items()}
    rows = [
        ["filmkit, a task that writes a few bytes", f"{each['engine'] * 1e3:.2f} ms"],
        ["writing the same files, no engine", f"{each['floor'] * 1e3:.2f} ms"],
        ["the engine's own part", f"{(each['engine'] - each['floor']) * 1e3:.2f} ms"],
        ["all of it", milliseconds(timed["engine"].median)],
    ]
    print(table(f"A free task, of {TASKS:,}", ["what", "each"], rows))


def _tasks() -> list[Task]:
    return [words(f"s{number:05}/take", f"shot {number}") for number in range(TASKS)]
