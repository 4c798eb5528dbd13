"""Workers that outlive a run, and one task shared among them."""

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from filmkit.build.engine.crew import Crew
from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.rule import Cancelled, Job, Made
from filmkit.build.engine.worker import Order
from filmkit.build.graph.task import Lane
from filmkit.digest import Json
from filmkit.errors import TaskFailed


def who(job: Job) -> Made:
    """Which process did it."""
    path = job.folder / "who"
    path.write_text(str(os.getpid()))
    return Made({"who": path})


def what_it_sees(job: Job) -> Made:
    """Its environment."""
    path = job.folder / "seen"
    path.write_text(str(dict(os.environ)))
    return Made({"seen": path})


class Counting:
    """Writes numbers: each hand claims some, and the first puts them in order."""

    def hands(self, params: Mapping[str, Json], most: int) -> int:
        return most

    def share(self, job: Job) -> Made:
        count = job.params["count"]
        assert isinstance(count, int)
        leads = claimed(job.folder / "leader")
        if job.inputs and not leads:
            raise TaskFailed("an input nobody needs")
        while job.inputs:  # for who has failed
            job.report(0.0)
        for number in range(count):
            if claimed(job.folder / f"{number}"):
                (job.folder / f"{number}.made").write_text(f"{number} ")
            job.report(number / count)
        if not leads:
            return Made({})
        while len(made := sorted(job.folder.glob("*.made"))) < count:
            job.report(1.0)
        path = job.folder / "all"
        path.write_text("".join(file.read_text() for file in made))
        return Made({"all": path})


def claimed(path: Path) -> bool:
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


@pytest.fixture
def crew() -> Iterator[Crew]:
    made = Crew(2, {"count": Counting()})
    yield made
    made.close()


def silent(done: float) -> None:
    """Nobody looks."""


def order(perform: Callable[[Job], Made], folder: Path, count: int = 9) -> Order:
    folder.mkdir(exist_ok=True)
    return Order(perform, "numbers", {"count": count}, {}, folder)


def test_workers_are_still_there_in_the_next_run(crew: Crew, tmp_path: Path) -> None:
    seen = set()
    for number in range(2):
        lanes = Lanes(2, crew)
        made = lanes.perform("who", order(who, tmp_path / str(number)), Lane.PROCESS, silent)
        seen.add(made.outputs["who"].read_text())
        lanes.close()

    assert len(seen) == 1


def test_lanes_without_a_crew_end_the_workers_they_started(tmp_path: Path) -> None:
    lanes = Lanes(1)
    made = lanes.perform("who", order(who, tmp_path / "one"), Lane.PROCESS, silent)
    lanes.close()

    with pytest.raises(ProcessLookupError):
        os.kill(int(made.outputs["who"].read_text()), 0)


def test_a_task_is_shared_and_leaves_nothing_but_what_one_of_them_gives(crew: Crew, tmp_path: Path) -> None:
    told: list[float] = []

    made = crew.perform("count", order(who, tmp_path / "one"), told.append, threading.Event())

    assert made.outputs["all"].read_text() == "0 1 2 3 4 5 6 7 8 "
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["all"]
    assert told
    assert max(told) <= 1


def test_a_share_that_fails_fails_the_task_and_nobody_waits_for_it(crew: Crew, tmp_path: Path) -> None:
    wrong = Order(who, "numbers", {"count": 9}, {"odd": tmp_path}, tmp_path / "one")
    wrong.folder.mkdir()

    with pytest.raises(TaskFailed, match="an input nobody needs"):
        crew.perform("count", wrong, silent, threading.Event())
    made = crew.perform("count", order(who, tmp_path / "two"), silent, threading.Event())

    assert made.outputs["all"].read_text().startswith("0 1")


def test_a_shared_task_ends_when_the_run_is_stopped(crew: Crew, tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()

    with pytest.raises(Cancelled):
        crew.perform("count", order(who, tmp_path / "one", count=10**6), silent, stop)


def test_no_key_is_in_the_environment_of_a_worker(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOUSE_ACCOUNT", "REPLICATE_API_TOKEN", "FILMKIT_HOUSE_KEY"):
        monkeypatch.setenv(name, "canary-key")
    monkeypatch.setenv("FILMKIT_FFMPEG", "the one")
    made = crew.aside(Order(what_it_sees, "a", {}, {}, tmp_path), threading.Event())
    seen = made.outputs["seen"].read_text()

    assert "canary-key" not in seen
    assert "the one" in seen
    assert os.environ["REPLICATE_API_TOKEN"] == "canary-key"
