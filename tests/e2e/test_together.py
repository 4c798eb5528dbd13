"""Two builds at once, builds that are stopped, and the embedded parts at work on a real film."""

import fcntl
import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.e2e.command import ENTRY, PRETENDED, environment
from tests.rules.conftest import write_film


def start(film: Path, store: Path, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*PRETENDED, "--", "build", str(film), *arguments],
        env=environment(store),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def made(told: str) -> list[str]:
    events = [json.loads(line) for line in told.splitlines()]
    return sorted(each["target"] for each in events if each["event"] == "TaskMade")


def test_two_builds_of_one_film_at_once_both_end_well_and_make_everything_once(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")

    builds = [start(film, tmp_path / "store", "--json") for _ in range(2)]
    told = [build.communicate(timeout=120) for build in builds]

    assert [build.returncode for build in builds] == [0, 0], told
    first, second = sorted((made(out) for out, _ in told), key=len)
    assert first == []
    assert len(second) == len(set(second)) > 20
    assert all(json.loads(out.splitlines()[-1])["event"] == "FilmReady" for out, _ in told)


def test_the_second_says_whom_it_waits_for(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")
    (film / ".filmkit").mkdir()
    with open(film / ".filmkit" / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.write("process 4711, since 14:05")
        lock.flush()
        build = start(film, tmp_path / "store")
        assert build.stderr is not None
        said = build.stderr.readline()
    build.communicate(timeout=120)

    assert said == "another build holds this film (process 4711, since 14:05): waiting for it to end\n"
    assert build.returncode == 0


def test_two_films_share_one_store_and_the_second_finds_what_the_first_made(tmp_path: Path) -> None:
    one, other = (write_film(tmp_path / name / "film") for name in ("one", "other"))

    first = start(one, tmp_path / "store", "--json").communicate(timeout=120)[0]
    second = start(other, tmp_path / "store", "--json").communicate(timeout=120)[0]

    assert len(made(first)) > 20
    assert made(second) == []


def processes_of(group: int) -> list[str]:
    """What still lives of a process group, from /proc."""
    alive = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if int(fields[2]) == group and fields[0] != "Z":
            alive.append(stat.parent.name)
    return alive


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_while_shots_are_drawn_leaves_nothing_running(tmp_path: Path, number: signal.Signals) -> None:
    film = tmp_path / "film"
    subprocess.run([*ENTRY, "init", str(film)], env=environment(tmp_path / "store"), check=True)
    with subprocess.Popen(
        [*ENTRY, "build", str(film), "--json", "-j", "2"],
        env=environment(tmp_path / "store"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as build:
        assert build.stdout is not None
        for line in build.stdout:
            if json.loads(line)["event"] == "TaskProgressed":
                break
        os.killpg(build.pid, number)
        build.communicate(timeout=60)

    assert build.returncode == 130
    assert processes_of(build.pid) == []
    assert not os.listdir(tmp_path / "store" / "tmp")
