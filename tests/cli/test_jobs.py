"""`filmkit jobs`: what is in doubt is taken for ours, or forgotten, by a person's word alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.engine import snapshot
from filmkit.cli.unchanged import unchanged
from filmkit.studio.simulator.faults import Fault, Moment
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened
from tests.e2e.wares import hurried


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    hurried(monkeypatch.setattr)
    with opened(tmp_path, monkeypatch) as made:
        yield made


@pytest.fixture
def doubtful(house: House, filmkit: Filmkit) -> House:
    """The first answer was lost, and the service's list does not tell."""
    house.edit((", continues: at-work", ""))
    house.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    house.simulator.misbehave(Fault.ERROR_BEFORE, Moment.LIST, times=50)
    assert filmkit("build", house.film, *FINAL, "--yes").code != 0
    assert "may have been bought" in filmkit("jobs", house.film).out
    return house


def unclaimed(house: House) -> str:
    """The job that no take has."""
    known = {take.job for shot in ("at-work", "tasting") for take in house.takes(shot).in_order}
    return next(job.id for job in house.simulator.house.purchases() if job.id not in known)


def shot_in_doubt(house: House, filmkit: Filmkit) -> str:
    line = next(each for each in filmkit("jobs", house.film).out.splitlines() if "may have been" in each)
    return line.split()[1]


def test_a_job_that_a_person_names_is_collected_and_not_bought_again(
    doubtful: House, filmkit: Filmkit
) -> None:
    shot, sold = shot_in_doubt(doubtful, filmkit), doubtful.sold
    said = filmkit("jobs", doubtful.film, "--adopt", shot, unclaimed(doubtful))

    assert said.code == 0, said.err
    assert "the next build collects it" in said.err
    assert filmkit("build", doubtful.film, *FINAL, "--yes").code == 0
    assert doubtful.sold == max(sold, 2)
    assert "nothing waits" in filmkit("jobs", doubtful.film).out


@pytest.mark.parametrize(
    ("job", "why"),
    [("p" * 26, "knows no job"), ("../etc", "is no name of a job")],
)
def test_a_job_that_is_not_there_is_not_taken(doubtful: House, filmkit: Filmkit, job: str, why: str) -> None:
    said = filmkit("jobs", doubtful.film, "--adopt", shot_in_doubt(doubtful, filmkit), job)

    assert said.code != 0
    assert why in said.err
    assert "may have been bought" in filmkit("jobs", doubtful.film).out


def test_a_job_that_a_take_has_is_not_taken_twice(doubtful: House, filmkit: Filmkit) -> None:
    shot = shot_in_doubt(doubtful, filmkit)
    assert filmkit("jobs", doubtful.film, "--adopt", shot, unclaimed(doubtful)).code == 0

    assert filmkit("jobs", doubtful.film, "--adopt", shot, unclaimed(doubtful)).code == 2


def test_what_is_forgotten_is_asked_about_before_it_is_bought_and_still_counts(
    doubtful: House, filmkit: Filmkit
) -> None:
    shot, sold = shot_in_doubt(doubtful, filmkit), doubtful.sold
    said = filmkit("jobs", doubtful.film, "--forget", shot)

    assert said.code == 0, said.err
    assert "nothing waits" in said.out
    assert filmkit("build", doubtful.film, *FINAL).code == 3, "it asks"
    assert doubtful.sold == sold
    assert filmkit("build", doubtful.film, *FINAL, "--yes").code == 0
    assert doubtful.sold == 3


@pytest.mark.parametrize("words", [("--adopt", "at-work", "p1"), ("--forget", "at-work")])
def test_nothing_in_doubt_is_said(house: House, filmkit: Filmkit, words: tuple[str, ...]) -> None:
    said = filmkit("jobs", house.film, *words)

    assert said.code == 2
    assert "nothing" in said.err


def test_what_is_out_beside_a_take_that_serves_is_collected_by_the_next_build(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_COARSE_NS", -(10**15))  # as if all files were old
    words = [str(house.film), *FINAL, "--yes"]
    for _ in range(2):  # the first writes down what was bought, and so the second has nothing to do
        assert filmkit("build", *words).code == 0
    assert unchanged(words) is not None
    house.simulator.misbehave(Fault.KEY_REFUSED, Moment.CHECK)
    assert filmkit("retake", "at-work", house.film, *FINAL, "--yes").code == 5
    assert " out " in filmkit("jobs", house.film).out
    sold, known = house.sold, len(house.takes("at-work").takes)

    assert unchanged(words) is None
    assert filmkit("build", *words).code == 0

    assert len(house.takes("at-work").takes) == known + 1
    assert house.sold == sold
    assert "No service is at anything" in filmkit("jobs", house.film).out
