"""What the engine itself costs: milliseconds a free task, over what the task does."""

from pathlib import Path

from filmkit.build.engine.fake import FakeFilm, words
from filmkit.build.graph.task import Task
from filmkit.build.store.disk import DiskStore
from tests.bench.timing import calls, milliseconds, table

TASKS = 2000


def report(work: Path) -> None:
    """Build tasks that write a few bytes; then write the same files without an engine, nothing synced."""
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

    timed = calls({"engine": engine, "floor": floor}, rounds=7)
    with_engine, alone = timed["engine"], timed["floor"]
    rows = [
        ["filmkit, a task that writes a few bytes", *_each(with_engine.median, with_engine.processor)],
        ["writing the same files, no engine, nothing synced", *_each(alone.median, alone.processor)],
        [
            "the engine's own part",
            *_each(with_engine.median - alone.median, with_engine.processor - alone.processor),
        ],
        ["all of it", milliseconds(with_engine.median), milliseconds(with_engine.processor)],
    ]
    print(table(f"A free task, of {TASKS:,}", ["what", "time", "processors"], rows))


def _each(seconds: float, worked: float) -> tuple[str, str]:
    return f"{seconds / TASKS * 1e3:.2f} ms", f"{worked / TASKS * 1e3:.2f} ms"


def _tasks() -> list[Task]:
    return [words(f"s{number:05}/take", f"shot {number}") for number in range(TASKS)]
