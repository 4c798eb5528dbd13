"""What goes wrong while money is spent: a lost answer, a lost file, a refusal, a gone model, no key."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from filmkit.studio.simulator.faults import Fault, Moment
from filmkit.studio.simulator.pace import ByHand
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened


def test_a_clone_on_this_machine_buys_nothing(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    clone = tmp_path / "clone"
    shutil.copytree(house.film, clone, ignore=shutil.ignore_patterns(".filmkit", "build", "takes"))

    assert filmkit("build", clone, *FINAL).code == 0
    assert house.sold == 2
    assert (clone / "takes" / "at-work.yaml").read_text() == (
        house.film / "takes" / "at-work.yaml"
    ).read_text()


def test_a_clone_without_the_bytes_asks_and_buys_nothing(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "another store"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "its bytes are not in this store" in said.err
    assert "or buy them anew: filmkit rebuy at-work" in said.err
    assert house.sold == 2


def test_bytes_that_are_lost_are_fetched_from_the_service_once_more(
    house: House, filmkit: Filmkit, tmp_path: Path
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    shutil.rmtree(tmp_path / "store" / "blobs")
    said = filmkit("build", house.film, *FINAL)

    assert said.code == 0, said.err
    assert house.sold == 2


def test_a_refused_shot_is_told_and_the_others_go_on(house: House, filmkit: Filmkit) -> None:
    house.edit((", continues: at-work", ""))
    house.simulator.misbehave(Fault.INVALID, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code != 0
    assert "would not make" in said.err
    assert house.sold == 1
    assert "x " in filmkit("plan", house.film, *FINAL).out
    assert filmkit("build", house.film, *FINAL, "--yes").code != 0
    assert house.sold == 1, "it is not bought by itself"


def test_a_lost_answer_is_found_again_and_paid_once(house: House, filmkit: Filmkit) -> None:
    house.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0, said.err
    assert house.sold == 2


def test_a_lost_answer_that_nobody_finds_stops_until_a_person_says_so(house: House, filmkit: Filmkit) -> None:
    house.simulator.misbehave(Fault.LOST_BEFORE, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "at-work/take may have been bought from replicate" in said.err
    assert "filmkit rebuy at-work" in said.err
    assert "may have been bought" in filmkit("jobs", house.film).out
    assert filmkit("build", house.film, *FINAL, "--yes").code == 3
    assert house.sold == 0
    assert filmkit("rebuy", "at-work", house.film).code == 3, "only with a person's word"
    assert filmkit("rebuy", "at-work", house.film, "--yes").code == 0
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 2
    assert "nothing waits" in filmkit("jobs", house.film).out


def test_a_frozen_build_asks_nothing_of_any_service(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL, "--frozen")
    assert said.code == 3
    assert "--frozen buys nothing" in said.err
    filmkit("build", house.film, *FINAL, "--yes")
    house.simulator.stop()
    before = (house.film / "build/final/bought-web.mp4").read_bytes()
    shutil.rmtree(house.film / "build")
    said = filmkit("build", house.film, *FINAL, "--frozen")

    assert said.code == 0
    assert (house.film / "build/final/bought-web.mp4").read_bytes() == before


def test_a_film_whose_model_is_gone_keeps_building(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was bought needs no card any more."""
    filmkit("build", house.film, *FINAL, "--yes")
    models = house.film.parent / "models.yaml"
    models.write_text(
        "as_of: 2026-11-25\nmodels:\n  kling-v3: {status: retired, ends: 2026-11-01, source: me}\n"
    )
    monkeypatch.setenv("FILMKIT_MODELS", str(models))

    assert filmkit("build", house.film, *FINAL).code == 0
    assert house.sold == 2


def test_no_key_is_a_sentence_and_nothing_is_bought(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FILMKIT_SERVICES")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(house.film / "none"))
    monkeypatch.delenv("REPLICATE_API_TOKEN", raising=False)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 5
    assert "there is no key for replicate" in said.err
    assert "REPLICATE_API_TOKEN" in said.err


def test_the_key_is_in_no_file_and_no_output(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes")
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "services.yaml"]

    assert "canary-key" not in said.out + said.err
    assert written
    assert not [path for path in written if b"canary-key" in path.read_bytes()]


def test_ctrl_c_leaves_the_job_out_and_the_next_build_collects_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a process of its own, for the signal is the whole point."""
    hand = ByHand()
    arguments = [sys.executable, "-m", "filmkit", "build", "film", *FINAL, "--yes", "-s", "at-work/take"]
    with opened(tmp_path, monkeypatch, pace=hand, seconds=10.0) as house:
        process = subprocess.Popen(arguments, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        while not any(heard.moment is Moment.CHECK for heard in house.simulator.heard):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
        assert process.returncode == 130
        assert "Traceback" not in said
        hand.advance(11)
        finished = subprocess.run(arguments, cwd=tmp_path, check=False, capture_output=True)

        assert finished.returncode == 0, finished.stderr
        assert house.sold == 1
