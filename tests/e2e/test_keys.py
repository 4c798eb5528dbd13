"""A key is seen by the one process that buys: by no child, in its environment or its arguments."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.studio.media.ffmpeg import candidate
from filmkit.studio.simulator.server import Simulator
from tests.cli.paying import FILM, FINAL
from tests.e2e.command import PRETENDED, environment

CANARY = "canary-key-5f1e"


def below(parent: int) -> list[int]:
    """The processes under one, from /proc."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it ended while we looked
    found: list[int] = []
    new = {parent}
    while new:
        new = {child for child, its in parents.items() if its in new}
        found += new
    return found


def shown(process: int) -> bytes:
    """What /proc shows of a process to whoever looks."""
    try:
        folder = Path("/proc", str(process))
        return (folder / "environ").read_bytes() + b"\0ARGUMENTS\0" + (folder / "cmdline").read_bytes()
    except OSError:
        return b""


@pytest.mark.ffmpeg
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks into /proc")
def test_no_child_of_a_build_that_buys_sees_the_key(tmp_path: Path, tally: Callable[..., None]) -> None:
    film, told = tmp_path / "film", tmp_path / "told"
    film.mkdir()
    told.mkdir()
    (film / "film.yaml").write_text(FILM)
    spy = tmp_path / "ffmpeg"
    spy.write_text(f'#!/bin/sh\n(env; echo "$@") > {told}/$$\nexec {candidate()[0]} "$@"\n', encoding="utf-8")
    spy.chmod(0o755)
    with Simulator(seconds=0.5) as simulator:
        (tmp_path / "services.yaml").write_text(
            f"replicate: {{wire: replicate, address: '{simulator.address}/v1', key-env: HOUSE_ACCOUNT}}\n"
        )
        building = subprocess.Popen(
            [*PRETENDED, "--", "build", str(film), *FINAL, "--yes", "--until", "take"],
            env={
                **environment(tmp_path / "store"),
                "FILMKIT_SERVICES": str(tmp_path / "services.yaml"),
                "FILMKIT_FFMPEG": str(spy),
                "XDG_STATE_HOME": str(tmp_path / "state"),
                "HOUSE_ACCOUNT": CANARY,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        seen: dict[int, bytes] = {}
        while building.poll() is None:
            seen |= {each: shown(each) or seen.get(each, b"") for each in below(building.pid)}
        out, err = building.communicate()
        sold = len(simulator.house.purchases())

    assert building.returncode == 0, err
    assert sold == 2, "it had the key"
    calls = [path.read_bytes() for path in told.iterdir()]
    children = [each for each in seen.values() if each] + calls
    assert any(b"multiprocessing" in each for each in children), "a worker was looked at"
    assert calls, "ffmpeg was looked at"
    holding = [each for each in (*children, out.encode(), err.encode()) if CANARY.encode() in each]
    tally("money: children whose environment and arguments were read", len(children))
    tally("money: files, outputs or arguments that hold the key", len(holding))
    assert not holding
