"""A key is seen by the one process that buys: by no child, in its environment or its arguments."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.studio.media.ffmpeg import candidate
from tests.e2e.command import PRETENDED, environment
from tests.e2e.wares import CANARY, WARES, opened

WHOLE = ("build", "film", "--profile", "final", "--yes")


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
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == "take" else pytest.mark.slow) for name in WARES]
)
def test_no_child_of_a_build_that_buys_sees_the_key(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tally: Callable[..., None]
) -> None:
    told, spy = tmp_path / "told", tmp_path / "ffmpeg"
    told.mkdir()
    spy.write_text(f'#!/bin/sh\n(env; echo "$@") > {told}/$$\nexec {candidate()[0]} "$@"\n', encoding="utf-8")
    spy.chmod(0o755)
    with opened(tmp_path / "work", WARES[name], monkeypatch, seconds=0.5) as shop:
        services = Path(os.environ["FILMKIT_SERVICES"])
        services.write_text(services.read_text().replace(f"key: {CANARY}", "key-env: HOUSE_ACCOUNT"))
        building = subprocess.Popen(
            [*PRETENDED, "--", *(WHOLE if name == "take" else shop.ware.build)],
            env={
                **environment(tmp_path / "work/store"),
                "FILMKIT_FFMPEG": str(spy),
                "HOUSE_ACCOUNT": CANARY,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        seen: dict[int, bytes] = {}
        while building.poll() is None:
            seen |= {each: shown(each) or seen.get(each, b"") for each in below(building.pid)}
        shop.outputs += building.communicate()
        files = shop.holding_the_key()

    assert building.returncode == 0, shop.outputs
    assert len(shop.jobs) == shop.ware.jobs, "it had the key"
    calls = [path.read_bytes() for path in told.iterdir()]
    assert calls, "ffmpeg was looked at"
    children = [each for each in seen.values() if each] + calls
    assert name != "take" or any(b"multiprocessing" in each for each in children), "a worker was looked at"
    holding = [each for each in children if CANARY.encode() in each]
    tally("money: children whose environment and arguments were read", len(children))
    tally("money: files, outputs or arguments that hold the key", len(holding) + len(files))
    assert not holding
    assert not files
