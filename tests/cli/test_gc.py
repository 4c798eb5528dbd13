"""`filmkit gc` shows first, removes what no film uses, and lets go of what was bought only when told to."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from filmkit.cli.root import cli
from filmkit.errors import Busy, NeedsDecision, SpecErrors
from filmkit.film.takes.takes_file import path_of
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened


def told_apart(order: Order, to: Path) -> str:
    """No two takes are the same: each is a little longer than the one before."""
    media = make_plainly(order, to)
    with to.open("ab") as file:
        file.write(b"\0\0\0\x10free" + to.name.encode().ljust(8)[:8])
    return media


def alike(order: Order, to: Path) -> str:
    """The same words give the same bytes, however often."""
    return make_plainly(replace(order, seed=None), to)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filmkit: Filmkit) -> Iterator[House]:
    """What is free is pretended: it is bytes as good as any."""
    with opened(tmp_path, monkeypatch) as there:
        yield there


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments), standalone_mode=False)


def blobs(house: House) -> set[str]:
    return set(os.listdir(house.film.parent / "store" / "blobs"))


def build(house: House, *options: str) -> None:
    done = run("build", str(house.film), "-q", *options)
    assert done.exception is None, done.output


def test_what_the_last_builds_made_stays_and_what_they_made_before_goes(house: House) -> None:
    build(house)
    before = blobs(house)
    house.edit(("the dish", "a plate of figs"))
    build(house)
    looked = run("gc", "--older-than", "0")
    assert blobs(house) >= before
    removed = run("gc", "--older-than", "0", "--delete")

    assert "Nothing was removed; say it again with --delete" in looked.output
    assert removed.output.splitlines()[-1].startswith("Removed ")
    assert before - blobs(house)
    build(house)
    assert "There is nothing to remove." in run("gc", "--older-than", "0").output
    planned = run("plan", str(house.film), "--exit-code")
    assert planned.return_value == 0


def test_what_is_young_stays(house: House) -> None:
    build(house)
    house.edit(("the dish", "a plate of figs"))
    build(house)

    assert "There is nothing to remove." in run("gc").output


def test_what_was_bought_stays_unless_it_stands_beside_a_pick_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filmkit: Filmkit
) -> None:
    with opened(tmp_path / "apart", monkeypatch, maker=told_apart) as house:
        _buys_two_and_lets_one_go(house)


def _buys_two_and_lets_one_go(house: House) -> None:
    build(house, *FINAL, "--yes")
    bought = house.takes("at-work").in_order[0]
    done = run("retake", "at-work", str(house.film), *FINAL, "--yes")
    assert done.exception is None
    assert run("pick", "at-work", "2", str(house.film)).exception is None
    takes = house.takes("at-work").in_order
    run("gc", "--older-than", "0", "--delete")
    assert {take.blob for take in takes} <= blobs(house)
    shown = run("gc", "--older-than", "0", "--paid")
    refused = run("gc", "--older-than", "0", "--paid", "--delete")
    assert {take.blob for take in takes} <= blobs(house)
    removed = run("gc", "--older-than", "0", "--paid", "--delete", "--yes")

    assert "cannot be had again" in shown.output
    assert "at-work take 1" in shown.output
    assert isinstance(refused.exception, NeedsDecision)
    assert removed.exception is None
    assert bought.blob not in blobs(house)
    assert takes[1].blob in blobs(house)
    assert house.takes("at-work").takes.keys() == {take.key for take in takes}
    sold = house.sold
    build(house, *FINAL)
    assert house.sold == sold


def test_bytes_that_a_selected_take_shares_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filmkit: Filmkit
) -> None:
    with opened(tmp_path, monkeypatch, maker=alike) as house:
        build(house, *FINAL, "--yes")
        assert run("retake", "at-work", str(house.film), *FINAL, "--yes").exception is None
        assert run("pick", "at-work", "2", str(house.film)).exception is None
        first, second = house.takes("at-work").in_order
        done = run("gc", "--older-than", "0", "--paid", "--delete", "--yes")

        assert first.blob == second.blob
        assert done.exception is None
        assert first.blob in blobs(house)


def test_a_damaged_file_of_takes_stops_it(house: House) -> None:
    build(house, *FINAL, "--yes")
    (house.film / path_of("at-work")).write_text("format: 1\npicked: [")

    assert isinstance(run("gc", "--older-than", "0", "--delete").exception, SpecErrors)


def test_nothing_goes_while_a_build_is_at_work(house: House) -> None:
    build(house)
    house.edit(("the dish", "a plate of figs"))
    build(house)
    store = house.film.parent / "store"
    code = (
        "from pathlib import Path; from filmkit.build.store.disk import DiskStore\n"
        f"with DiskStore(Path({str(store)!r})).workspace():\n"
        "    print('here', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        child.stdout.readline()
        before = blobs(house)
        failed = run("gc", "--older-than", "0", "--delete")
        child.stdin.write("\n")
        child.stdin.flush()

    assert isinstance(failed.exception, Busy)
    assert blobs(house) == before


def test_a_rehearsal_is_cleared_out_apart_and_what_it_used_last_stays(house: House) -> None:
    build(house, *FINAL, "--rehearse")
    assert house.sold == 0
    cleared = run("gc", "--older-than", "0", "--delete")
    again = run("build", str(house.film), "-q", *FINAL, "--rehearse")

    assert cleared.exception is None
    assert again.exception is None
